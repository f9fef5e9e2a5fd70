"""Datelines in an order that no English house has: `Damascus - AP:`, `Kherson. June 7th. Ukrinform -`, `(Seoul = Yonhap News)`, `OSLO, 10. May (AFP) -`."""

from __future__ import annotations

from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING
from .leaks import head

if TYPE_CHECKING:
    from ..grammar.datelines import Form
    from ..grammar.heads import Hit
    from ..story import Story

_QUICK = compiled(r"[\[(【〔\p{Lu}*+/>=~_-]|\d{1,2}(?:\.\d| \p{Lu})")
# What one of the odd heads has, asked of all heads: words first, which is quicker than any pattern.
_WORD = compiled(r"\w+")
_PRESS = frozenset("cctv cnr xinhuanet overseas electric correspondent correspondents reporter reporters daily".split())
_DESKS = frozenset("agency agencies desk bureau team representative newspaper".split())
_DESK = compiled(
    r"\((?:Agency|(?:News |Web )?Desk|Bureau|Agencies)\)|\b(?:bureau|desk|team|representative|newspaper|agency|agencies)(?:[.,:|”\"»]| [-–—])",
    IGNORECASE,
)
_FIGURED = compiled(
    r"\d(?:[:./-]\d|\., | \([a-z]{2,8}\)|\d{3}\.? (?:[a-z]{3}|\d)| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) ?[-–—])"
    r"|(?<=\b(?:the|le) )\d|(?<=, [a-z]{3,11} )\d{1,2} ?: ",
    IGNORECASE,
)
_MARKED = compiled(r"[=＝\]]|[“\"«]A(?:l-|sharq)|From [A-Z]\w+,? in |China News", IGNORECASE)
# What follows a usual dateline where the date stands in the wrong place.
_DATE = compiled(r"[(\[\d]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec", IGNORECASE)

_REACH = 90  # letters of a head
_LEAD = 100  # letters of a paragraph that is the lead: no head follows it
_FIGURES, _NEAR = compiled(r"\d[./-]\d"), 50


def view(story: Story) -> list[Hit]:
    """The stretch of the first that is there, half-open, and what to write for it."""
    text, form = story.text, story.dateline_form
    if (
        form is not None
        and form.usual
        and not (_twice(text, form) or _DATE.match(text, form.end) or _FIGURES.search(text, form.end, form.end + _NEAR))
        and not (form.agency is None and _opens_agency(story, form.end))
    ):
        return []
    for start, end in head(story)[:3]:
        if _QUICK.match(text, start, end) and _may(story, start, min(end, start + _REACH)):
            from ..grammar.heads import odd  # a dozen long patterns, for few heads

            if found := odd(text, start, end, story.desk.know("datelines")["agencies"]):
                return [found]
        if end - start > _LEAD and text[end - 1] in '.”"':
            break
    return []


def _may(story: Story, start: int, end: int) -> bool:
    """Whether the stretch has a word, a figure or a mark that an odd head has."""
    if _FIGURED.search(story.text, start, end) or _MARKED.search(story.text, start, end):
        return True
    words = {word.lower() for word in _WORD.findall(story.text, start, end)}
    if not words.isdisjoint(story.desk.know("datelines")["openers"]) or not _PRESS.isdisjoint(words):
        return True
    return not _DESKS.isdisjoint(words) and _DESK.search(story.text, start, end) is not None


def _opens_agency(story: Story, at: int) -> bool:
    """Whether the word at an offset may be the first of an agency's name."""
    word = _WORD.match(story.text, at)
    return word is not None and word[0].lower() in story.desk.know("datelines")["openers"]


def _twice(text: str, form: Form) -> bool:
    """Whether the place stands there as its own region, or place or agency once more behind it: SEOUL, SEOUL; (Reuters) - Reuters -."""
    for span in (form.place, form.agency):
        if span is not None:
            name = text[slice(*span)]
            behind = text[form.end : form.end + len(name) + 2]
            if behind[:-2].upper() == name.upper() and behind[-2] in " :-–—" and behind[-1] in " -–—":
                return True
    return form.place is not None and form.region is not None and text[slice(*form.region)].endswith(f" {text[slice(*form.place)]}")
