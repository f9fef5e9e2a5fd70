"""A dateline taken to pieces however broken it is.

The pattern is the longest of all: it is loaded only for what is not the usual dateline (`wirelint.grammar.datelines`).
"""

from __future__ import annotations

from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING
from .datelines import AGENCY, LINK, WEEKDAY, Form, Span

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import regex

_WEEKDAY, _AGENCY, _LINK = WEEKDAY, AGENCY, LINK
_WORD = r"\p{Lu}[\p{L}\p{M}.’'&-]*+"
_STOP = rf"(?!\p{{L}}{{3,10}}\.? ?\d{{1,3}}\b(?! (?:of )?\p{{L}}{{3,10}}\b\.?(?: \d{{4}})? ?[-–—/(=,])|{_WEEKDAY}\b|{_AGENCY}\b)"
_PLACE = rf"{_STOP}{_WORD}(?:/{_WORD}|(?: {_LINK})? {_STOP}{_WORD}){{0,4}}?"
_REGION = rf"(?:, ?(?:{_STOP}{_WORD}(?:(?: (?:of|and|the))? {_STOP}{_WORD}){{0,3}}?)|,? ?[\[(]\p{{Lu}}[\p{{L}} ]{{2,30}}[\])](?= ?[,\[])| \[\p{{Lu}}[\p{{L}} ]{{2,30}}\])"
_MONTH = r"(?<![\p{L}\d])(?!(?:the|on|of)\b)(?P<month>\p{L}[\p{L}\p{M}]{2,10}(?:/\p{L}{3,10})?)"
_WHEN = (
    rf"(?:(?P<weekday>{_WEEKDAY})\b[.,،]* +)?"
    rf"(?:{_MONTH}\.? ?(?P<day>\d[\dOlI]{{0,2}}|(?<= )[lI](?= ?[-–—(]))(?P<nth>st|nd|rd|th)?(?![\w:])(?!-\w)(?:,? +(?P<year>(?:19|20)\d\d)\b)?"
    rf"|(?:the )?(?P<day>\d{{1,2}})(?P<nth>st|nd|rd|th)?\.? +(?P<of>(?:of|de|di) +)?{_MONTH}\b\.?(?:,? +(?P<year>(?:19|20)\d\d)\b)?"
    r"|(?P<numeric>\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|(?:19|20)\d\d-\d\d-\d\d)(?![\w-])"
    r"|(?P<bare>\d{1,2}(?:st|nd|rd|th)\b|(?<=, )\d{1,2}(?= \()))"
)
_CREDIT = (
    r"(?:(?P<open>\()\s?(?P<agency>[^()\n]{1,44}?)\s?(?P<close>\))|(?P<open>\[)(?P<agency>[^\[\]\n]{1,30})(?P<close>\])|(?P<open>/)\s?(?P<agency>[\p{L}-]{2,30})\s?(?P<close>/)"
    rf"|(?P<open>[(\[/])(?P<agency>{_AGENCY})(?=\s*[-–—:])"
    rf"|(?P<agency>{_AGENCY})(?![\w’'-])(?P<close>\))?)"
)
_GAP = r"[ ,.،:=;-]{0,4}"
_SEP = r"(?P<sep>[ .:/_=–—،-]*)"
_FORM = compiled(
    rf"(?:[\[(【]?(?P<first>{_AGENCY})[)\]]?[ ,:–—.=-]+)?(?:"
    rf"(?:(?P<place>{_PLACE})(?P<region>{_REGION}{{0,3}}?){_GAP})?{_WHEN}(?:{_GAP}{_CREDIT})?{_SEP}"
    rf"|(?P<place>{_PLACE})(?P<region>{_REGION}{{0,3}}?)(?P<glue>[ ,.:–—-]{{0,4}}){_CREDIT}(?:{_GAP}{_WHEN}(?=\s*[-–—:،]))?{_SEP}"
    rf"|(?P<place>{_PLACE})(?P<region>{_REGION}{{0,3}}?)(?P<sep> ?[–—_] | - | ?-- ?|: )"
    rf"|{_CREDIT}(?P<sep> ?[–—_-]+ |: ))"
)
_LOWER = compiled(rf"(?P<place>\p{{Ll}}{{3,15}}(?: \p{{Ll}}{{3,15}})?)(?P<region>){_GAP}(?:{_WHEN}{_GAP})?{_CREDIT}{_SEP}")
_CALLER = compiled(r"reporter|correspondent|comprehensive", IGNORECASE)


def taken_apart(text: str, at: int, end: int, block: int, known: Mapping[str, Any]) -> Form | None:
    """The dateline at this offset of a block (`known`: knowledge of datelines); None where there is none."""
    match = _FORM.match(text, at, end) or _LOWER.match(text, at, end)
    return _form(text, match, block, known) if match else None


def _form(text: str, match: regex.Match[str], block: int, known: Mapping[str, Any]) -> Form | None:
    """The pieces of a match; None where it is no dateline but prose that looks like one."""
    groups = match.groupdict()
    month, near, foreign = months(known, groups.get("month") or "")
    name, form = known["agencies"].get(groups.get("agency") or groups.get("first") or "", ("", ""))
    if groups.get("month") and not (month or near):
        return None
    found = Form(
        match.start(), match.end(), block, _span(match, "first"), _span(match, "place"), _span(match, "region"), _span(match, "weekday"),
        _span(match, "month"), _span(match, "day") or _span(match, "bare"), _span(match, "year"), _span(match, "numeric"), _span(match, "agency"),
        match.span("sep"), month, near, foreign, _number(groups.get("day") or (groups.get("bare") or "").rstrip("stndrh")), int(groups.get("year") or 0),
        bool(groups.get("bare")), bool(groups.get("of")), (groups.get("open") or "") + (groups.get("close") or ""), name, form, None,
    )  # fmt: skip
    return found if _plausible(found, text, match) else None


def _plausible(form: Form, text: str, match: regex.Match[str]) -> bool:
    """Prose has capitals, dates and brackets too: a dateline has two of place, date, agency, and a seam; or capitals and a dash."""
    sep = text[slice(*form.sep)].strip()
    place = text[slice(*form.place)] if form.place else ""
    dated = form.month_at is not None
    if match.re is _LOWER:
        return form.agency_form == "strict" and form.mark == "()" and sep != ""
    if form.first is not None and form.agency is None:
        return dated or form.bare_day
    if form.agency_name:
        return bool(form.place or form.first or sep or form.month_at)
    dated = form.month_at is not None
    if form.agency is not None:
        caller = _CALLER.search(text, *form.agency) is not None
        return (sep != "" or caller) and bool(place) and (dated or form.bare_day or place.isupper())
    if dated or form.bare_day or form.numeric:
        return bool(place) and sep not in ("", ".") and (place.isupper() or dated)
    return place.isupper() and (len(place) > 3)


def months(known: Mapping[str, Any], word: str) -> tuple[int, int, bool]:
    """The month that a word names, else the one it is a misspelling of; and whether the word is of another language."""
    parts = word.lower().split("/")
    numbers = [known["months"].get(part) or known["foreign"].get(part, 0) for part in parts]
    if any(numbers) and (len(parts) > 1 or all(numbers)):
        return max(numbers), 0, any(part not in known["months"] for part in parts)
    if len(word) < 4 or len(parts) > 1:
        return 0, 0, False
    return (
        0,
        next((number for name, number in known["months"].items() if len(name) > 2 and one_edit(parts[0], name) and len(name) > 3), 0),
        False,
    )


def one_edit(one: str, other: str) -> bool:
    """Whether one letter added, lost, changed, or swapped with its neighbour turns one word into the other."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, rest2 = one[at:], other[at:]
    swapped = len(rest) == len(rest2) > 1 and rest[0] == rest2[1] and rest[1] == rest2[0] and rest[2:] == rest2[2:]
    return rest[1:] == rest2 or rest == rest2[1:] or rest[1:] == rest2[1:] or swapped


def _span(match: regex.Match[str], group: str) -> Span | None:
    if group not in match.re.groupindex:
        return None
    start, end = match.span(group)
    return (start, end) if start >= 0 and end > start else None


def _number(figures: str) -> int:
    return int(figures) if figures.isdigit() else 0
