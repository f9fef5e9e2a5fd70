"""Where a second dateline may stand, beyond the story's own: the first few marks of one, found without a pattern."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING
from .leaks import head

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..grammar.datelines import Form
    from ..story import Story

#: Agencies whose names stand in brackets in the middle of copy only in a dateline.
AGENCIES = "AP Reuters AFP dpa Xinhua UPI EFE Yonhap Interfax TAP MENA Kyodo KUNA Bernama ANTARA".split()
#: Characters of a block of the head in which a dateline without an agency may stand.
FAR = 400
_BRACKETS = tuple(f"({name})" for name in AGENCIES)
_PLACE = compiled(r"[.!?] \p{Lu}{3}")


def view(story: Story) -> list[int]:
    """Offsets of agencies in brackets with a dash behind them, and of dashes in the head behind a name in capitals."""
    form: Form | None = story.dateline_form
    own = form.end if form is not None else 0
    return [*_agencies(story.text, own), *_dashes(story, own)]


def _agencies(text: str, at: int) -> Iterator[int]:
    at = text.find("(", at)
    while at >= 0:
        if text.startswith(_BRACKETS, at):
            close = text.find(")", at)
            if text[close + 1 : close + 3].lstrip(" ").startswith(("-", "–", "—", "_")):
                yield at
        at = text.find("(", at + 1)


def _dashes(story: Story, own: int) -> Iterator[int]:
    text = story.text
    for start, end in head(story):
        for dash in (" — ", " – "):
            at = text.find(dash, max(start, own), min(end, start + FAR))
            if at >= 0 and _PLACE.search(text, start, min(end, start + FAR)):
                yield at
