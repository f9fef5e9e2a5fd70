"""The dash behind the dateline, as the house has it."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_DASHES = frozenset(("—", "–", "-", "--"))


@rule(
    message="house style: {right} behind the dateline",
    house_setting="dateline_dash",
    view="dateline_form",
    bad=[
        "profile: ap\n\nLONDON (AP) {- -> —} Shares rose on Monday.",
        "profile: ap\n\nBERLIN, March 5 (Reuters) {-- -> —} The bank cut jobs.",
        "profile: reuters\n\nLONDON, March 5 (Reuters) {— -> -} Shares rose on Monday.",
        "profile: afp\n\nPARIS (AFP) {– -> -} The strike went on.",
        "profile: ap\n\nOSLO, Norway (AP) {– -> —} The mill burned down.",
    ],
    good=[
        "LONDON (AP) - Shares rose on Monday.",
        "profile: ap\n\nLONDON (AP) — Shares rose on Monday.",
        "profile: reuters\n\nLONDON, March 5 (Reuters) - Shares rose on Monday.",
        "profile: bbc\n\nLONDON, March 5 (Reuters) - Shares rose on Monday.",
        "profile: ap\n\nThe mill - a big one - burned down.",
        "profile: ap\n\nLONDON (AP): Shares rose on Monday.",
    ],
)
def dateline_dash(story: Story) -> Iterator[Hit]:
    """Each agency parts its dateline from the lead with a dash of its own; another one is left over from other copy."""
    form, right = story.dateline_form, story.desk.profile["dateline_dash"]
    if form is None or form.place is None:
        return
    start, end = form.sep
    start += len(story.text[start:end]) - len(story.text[start:end].lstrip())
    found = story.text[start:end].strip()
    if found in _DASHES and found != right:
        # Agencies themselves send more than one dash: loud only where the desk says that the copy is its own.
        yield Hit(start, start + len(found), right, {"right": right}, severity=None if story.desk.profile.get("own") else "info")
