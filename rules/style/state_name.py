"""Fresno, Calif., where the house writes Fresno, California."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.house import severity
from wirelint.knowledge.states import triggers
from wirelint.patterns import compiled, escape
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story


@rule(
    message="house style: {fix}",
    house_setting="states",
    trigger=triggers,
    bad=[
        "profile: ap\n\nShe was born in Fresno, {Calif. -> California}, and lives in Tulsa, Okla., now.",
        "profile: ap\n\nA plant in Gary, {Ind. -> Indiana}, will close.",
        "profile: ap\n\nHe flew to Dayton, Ohio, and on to Salem, {Ore. -> Oregon}, in May.",
        "profile: ap\n\nThe firm of Camden, {N.J. -> New Jersey}, went under.",
        "profile: ap\n\nHe left Macon, {Ga. -> Georgia.} It was May.",
    ],
    good=[
        "She was born in Fresno, Calif., in May.",
        "profile: ap\n\nShe was born in Fresno, California, in May.",
        "profile: ap\n\nFRESNO, Calif. (AP) — A mill burned down.",
        "profile: ap\n\nSen. Ann Lee, R-Calif., spoke. Rep. Bo Berg (D-Mass.) left.",
        "profile: reuters\n\nShe was born in Fresno, Calif., in May.",
        "profile: ap\n\n“We met in Fresno, Calif., in May,” she said.",
    ],
    quotes="skip",
)
def state_name(story: Story) -> Iterator[Hit]:
    """In datelines and behind a party's letter a state is short; in text some houses write it out."""
    names = story.desk.know("states")
    form = story.dateline_form
    every = "|".join(escape(short) for short in names)
    found = [
        (match.start("short"), match.end("short"), _fix(story.text, match.end("short"), names[match["short"]]))
        for match in compiled(rf"(?<=\p{{Lu}}[\p{{L}}.]+, )(?P<short>{every})(?=[,;) \n]|$)").finditer(story.text, form.end if form else 0)
        if story.role_at(match.start()) in ("body", "list", "caption")
    ]
    if found:
        related = [Related(start, end, f"here {name}") for start, end, name in found[1:]]
        yield Hit(*found[0], related=related, severity=severity(story))


def _fix(text: str, end: int, name: str) -> str:
    """The name, with a stop where that of the short form also ended the sentence."""
    return f"{name}." if text[end : end + 2].strip()[:1].isupper() or text[end : end + 1] in ("", "\n") else name
