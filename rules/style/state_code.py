"""Akron, OH."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.house import severity
from wirelint.patterns import MULTILINE, compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import EDGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

# Not MD and MS (degrees), SC (a barrister) and DC (written so).
_STATES = dict(
    pair.split(":")
    for pair in (
        "AL:Alabama AK:Alaska AZ:Arizona AR:Arkansas CA:California CO:Colorado CT:Connecticut DE:Delaware FL:Florida GA:Georgia HI:Hawaii "
        "ID:Idaho IL:Illinois IN:Indiana IA:Iowa KS:Kansas KY:Kentucky LA:Louisiana ME:Maine MA:Massachusetts MI:Michigan MN:Minnesota "
        "MO:Missouri MT:Montana NE:Nebraska NV:Nevada NH:New_Hampshire NJ:New_Jersey NM:New_Mexico NY:New_York "
        "NC:North_Carolina ND:North_Dakota OH:Ohio OK:Oklahoma OR:Oregon PA:Pennsylvania RI:Rhode_Island "
        "SD:South_Dakota TN:Tennessee TX:Texas UT:Utah VT:Vermont VA:Virginia WA:Washington WV:West_Virginia WI:Wisconsin WY:Wyoming"
    ).split()
)
_WIRES = frozenset(("AP", "Reuters", "AFP", "UPI"))
_CODE = compiled(rf", (?=[A-Z][A-Z])(?P<code>{'|'.join(_STATES)})\b(?! \d{{5}})(?=[,.;)]| \p{{Ll}}| \(|$)", MULTILINE)


@rule(
    message="postal code: write {fix}",
    trigger=[f", {code.lower()}{EDGE}" for code in _STATES],
    bad=[
        "A plant in Akron, {OH -> Ohio}, will close.",
        "He lives in Austin, {TX -> Texas}.",
        "Police in Salem, {OR -> Oregon} said so.",
        "profile: ap\n\nOSLO (AP) — A man from Butte, {MT -> Montana}, left.",
        "LARK, {NE -> Neb.} (AP) — A train left the rails.",
        "He moved to Reno, {NV -> Nevada}.",
    ],
    good=[
        "A plant in Akron, Ohio, will close.",
        "Write to 5 Elm St., Akron, OH 44301.",
        "Gene Gu, MD, and Ann Lee, MS, were there.",
        "The firm, IN Group, left.",
        "He came from Paris, OK?",
        "LARK, NE (KLRK) - A train left the rails.",
    ],
)
def state_code(story: Story) -> Iterator[Hit]:
    """Two-letter codes are for envelopes; copy writes the state's name."""
    form = story.dateline_form
    for match in _CODE.finditer(story.text):
        town = story.text[max(0, match.start() - 30) : match.start()].rpartition(" ")[2]
        if form is not None and form.agency_name in _WIRES and form.region and form.region[0] <= match.start() + 2 <= form.region[1]:
            name = _STATES[match["code"]].replace("_", " ")
            short = next((short for short, full in story.desk.know("states").items() if full == name), name)
            yield Hit(*match.span("code"), short, severity="warning")
        elif town[1:].islower() and town[0].isupper():
            yield Hit(*match.span("code"), _STATES[match["code"]].replace("_", " "), severity=severity(story))
