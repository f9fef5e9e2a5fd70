"""The dateline at the head of the lead, taken to pieces however broken it is. The rules of the pack look at the pieces."""

from __future__ import annotations

from ..grammar.datelines import AGENCY, LINK, WEEKDAY, Form, Span, usual
from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING
from .leaks import head

if TYPE_CHECKING:
    from ..story import Story

_HINT = compiled(r"[(/\[:–—=]|\d| -|\b(?:Reuters|Xinhua|AFP|TASS)\b")
# Prose that cannot open a dateline: a capitalised word and two small ones, none of which can be of a place, weekday or agency.
_PROSE = compiled(rf"[\"“‘']|\p{{Lu}}[\p{{L}}\p{{M}}]*+ (?!(?:{LINK}|{WEEKDAY}|dpa)\b)\p{{Ll}}[\p{{Ll}}’']*+ (?!{AGENCY}\b)\p{{L}}\p{{L}}")
#: What may stand before a dateline: a correction or a list of changes between parentheses.
_ADVICE = compiled(
    r"\((?=[^()\n]*\b(?:story|paragraph|headline|corrects?|refiled?|adds|updates|removes|fixes|recasts|repeats)\b)[^()\n]{10,400}\)\s+",
    IGNORECASE,
)
_CODE = compiled(
    r"(?:(?:REFILE|RPT|REPEAT|CORRECTED|UPDATE ?\d{1,2}|WRAPUP ?\d{1,2}|URGENT|EXCLUSIVE|ADVISORY|CORRECTION|1ST LEAD|2ND LEAD|1st ?Ld(?:-Writethru)?|\d(?:st|nd|rd|th) ?Ld(?:-Writethru)?)(?:-| - |: )){1,3} ?(?=\p{Lu})"
)


def view(story: Story) -> Form | None:
    """The dateline of the lead: the first block of the head that opens with one."""
    leaks = {story.block_at(leak.start): leak.end for leak in story.leaks if leak.whole}
    for index in range(len(head(story))):
        start, end, role = story.blocks[index]
        if role in {"endmark", "credit", "signoff", "byline"}:
            continue
        at = prefix(story.text, max(start, leaks.get(index, 0)), end)
        found = parse(story, at, end, index)
        if found is not None and (role != "headline" or found.agency is not None or found.month):
            return found
    return None


def prefix(text: str, at: int, end: int) -> int:
    """The offset behind wire codes and advice at `at`."""
    head = text[at : at + 2]
    if not (head.isupper() or head[:1] in "(0123456789"):
        return at
    for pattern in (_CODE, _ADVICE, _CODE):
        if match := pattern.match(text, at, end):
            at = match.end()
    return at


def code(text: str, at: int, end: int) -> Span | None:
    """The wire code at an offset: `REFILE-UPDATE 2-`."""
    match = _CODE.match(text, at, end)
    return match.span() if match else None


def parse(story: Story, at: int, end: int, block: int) -> Form | None:
    """The dateline at this offset of a block, with a second one if it follows at once."""
    text = story.text
    stop = min(end, at + 200)
    if _PROSE.match(text, at, stop) or not _HINT.search(text, at, min(end, at + 90)):
        return None
    known = story.desk.know("datelines")
    found = usual(text, at, stop, block, known)
    if found is None:
        from ..grammar.any_dateline import taken_apart

        found = taken_apart(text, at, stop, block, known)
    if found is None or found.agency is None or found.end >= end:
        return found
    again = parse(story, found.end, end, block)
    return found._replace(second=again) if again and (again.agency or again.month_at) and again.place else found
