"""Numbers: every amount that a story states, with what it is an amount of.

Dates, years, times, scores, ordinals and labels ("Flight 370", "No. 10") are no amounts.
"""

from __future__ import annotations

from ..amounts import HEDGES, SCALES, SHORT, SIGNS, UNITS, WORDED, step_of, value_of
from ..patterns import IGNORECASE, compiled, escape
from ..records import TYPE_CHECKING, Record
from ..spans import at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import regex

    from ..story import Story
    from .dates import Dates


def _either(words: Iterable[str]) -> str:
    return "|".join(escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_FIGURE = r"\d{1,3}(?:,\d{3})++(?:\.\d++)?|\d{1,2}(?:,\d\d){1,4},\d{3}|\d++(?:\.\d++)?"
_SCALE = _either(set(SCALES) - SHORT)
_UNIT = rf"(?:[ \xa0-]?(?P<unit>[%°](?:[CF]\b)?|(?:{_either(name for name in UNITS if name[0] not in '%°')})(?![\w’'/])))"
_ARTICLE = r"an?(?= (?:dozen|hundred|thousand|million|billion|trillion|lakh|crore)\b)"
_WORD = WORDED.replace("|an?)", f"|{_ARTICLE})")
_BODY = (
    rf"(?:(?P<sign>{_either(SIGNS)}) ?)?(?P<figure>{_FIGURE}|(?<!\$)\b{_WORD}(?![\w’'²]))"
    rf"(?:[ \xa0-]?(?P<scale>{_SCALE})(?![\w’'])|(?P<short>[kmb])(?![\w’'²]))?{_UNIT}?(?![\w²°]|[,:./]\d)(?! ?(?:[ap]\.?m\b|GMT\b|o[’']clock|hours GMT))"
)
_AMOUNT = compiled(rf"(?<![\w.,:/#@–-]){_BODY}", IGNORECASE)
_NEXT = compiled(_BODY, IGNORECASE)
_TO = compiled(r" (?P<word>to|and|or) | ?[-–—] ?(?=[^\s\w]?\d)")
# Before these the words around " to " tell of a change, not of a range.
_CHANGE = compiled(
    r"\b(?:from|by|rose|risen|fell|fallen|grew|grown|up|down|gained|lost|added|jumped|climbed|dropped|slipped|eased|edged|raised|cut|increased|declined)(?: [\w-]+)? $"
)
_BETWEEN = compiled(r"\b[Bb]etween (?:[a-z]+ )?$")
_LABEL = compiled(
    r"(?:(?<!^)(?<![.?!:][”\"’]? )(?<![“\"(\n])\p{Lu}[\w’'-]*+(?<!\b(?:About|Some|Nearly|Over|Almost|Around|Only|Another|The|At))|\b(?:Article|Flight|Route|No|Nos|Number|Chapter|Type|Phase|Grade|Level|Page|Day|Week|Stage|Round|Group|Class|Figure|Table)"
    r"|\b(?:page|pages|day|number|numbers|no|room|phase|week|grade|stage|level|round|chapter|line|part|group|type|class|category|age|aged|ages|volume|section|paragraph|channel|versus|figure|route|gate|lot|unit))\.? $"
)
_YEAR_BEFORE = compiled(
    r"(?i:\b(?:in|since|of|by|until|till|from|during|before|after|the|and|to|for|early|late|mid|around|circa|year|between)) $|[(,/–-] ?$"
)
_STOPS = (
    "and|or|of|in|on|at|to|from|for|by|with|as|than|that|who|which|were|was|are|is|had|has|have|will|would|since|after|before|when|while|but|during|between|per|a|an|the|this|its|his|her|their|last|times|"
    "said|says|killed|died|dead|into|over|under|against|until|among|about|because|including|plus|versus|ago|later|earlier|more|fewer|others|it|he|she|they|we|him|them|also|does|goes|points"
)
_PLURALS = (
    "people|men|women|children|police|troops|personnel|staff|aircraft|cattle|sheep|crew|refugees|dead|wounded|injured|missing|percent"
)
_NOUN = compiled(
    rf"(?:[ -](?:more|other|additional|further)(?= ))?(?: of (?:the|its|their|his|her))?(?: (?!(?:{_STOPS})\b)[\p{{L}}][\w’'-]*+){{0,3}}?"
    rf" (?P<noun>(?!(?:{_STOPS})\b)[\p{{Ll}}-]{{2,}}(?<![sui])s|{_PLURALS})(?![\w-])"
)
_FIGURES = compiled(rf"(?:(?:{_either(SIGNS)}) ?)?\d++")
_WORDS = "two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty".split()
_FIRST = (
    *_WORDS, *(word.title() for word in _WORDS),
    *(f"{one} {scale}" for one in ("a", "A", "one", "One") for scale in ("dozen", "hundred", "thousand", "million", "billion", "trillion")),
    "one percent", "One percent", "one per cent",
)  # fmt: skip
_HEDGED = tuple(f"{hedge} " for hedge in HEDGES)
_CAPITAL = compiled(r" \p{Lu}")  # Six Nations
_OLD = compiled(r"[ -](?:old|of age)\b")


class Number(Record):
    """Half-open offsets, from sign to unit; `low` and `high` in millionths as stated (the same but for a range) and how finely (`step`);
    the `unit`: "%", "points", a currency's code, a measure ("km"), or "" for a count; what it `counts`: the head noun as it stands
    ("" where none is seen); `hedge`: the words before it that make it inexact, in lower case; `scale`: the multiplier
    that is written as a word (1 without one); `figures`: whether it is written in digits.
    """

    start: int
    end: int
    low: int
    high: int
    step: int
    unit: str = ""
    counts: str = ""
    hedge: str = ""
    scale: int = 1
    figures: bool = True


def view(story: Story) -> list[Number]:
    """All amounts, in order."""
    return within(story, 0, len(story.text))


def within(story: Story, start: int, end: int) -> list[Number]:
    """The amounts that begin in [start, end): for rules that look at a few places only."""
    return list(_found(story.text, start, end, story.dates))


def _found(text: str, first: int, last: int, dates: Dates) -> Iterator[Number]:
    reached = first
    for start in _starts(text, first, last):
        match = _AMOUNT.match(text, start) if start >= reached else None
        if match is None or _dated(dates, match.start("figure")):
            continue
        to = _TO.match(text, match.end())
        second = _NEXT.match(text, to.end()) if to else None
        if to and second and not to["word"] and not _is_range(text, match, to, second):
            reached = second.end()  # a score, a vote, a season
        elif _is_amount(text, match):
            number = _number(text, match, second if to and second and _is_range(text, match, to, second) else None)
            reached = number.end
            yield number


def _starts(text: str, first: int, last: int) -> list[int]:
    """Where an amount may begin; finding each figure and each word is quicker than any one pattern."""
    places = {match.start() for match in _FIGURES.finditer(text, first, last)}
    for word in _FIRST:
        at = text.find(word, first, last)
        while at >= 0:
            places.add(at)
            at = text.find(word, at + 1, last)
    return sorted(places)


def _is_range(text: str, first: regex.Match[str], to: regex.Match[str], second: regex.Match[str]) -> bool:
    """Whether the two figures are the ends of one range, and not those of a change, a score or a vote."""
    before, word = text[max(0, first.start() - 24) : first.start()], to["word"]
    if word == "and":
        return _BETWEEN.search(before) is not None
    if first["unit"] or (second["sign"] and not first["sign"]):
        return False
    if _low(first, second) >= value_of(second["figure"]) * _scale(second):
        return False
    if word == "to":
        return not _CHANGE.search(before)
    if word:
        return value_of(second["figure"]) <= 2 * value_of(first["figure"])
    return bool(first["sign"] or second["unit"] or second["scale"] or _NOUN.match(text, second.end()))


def _is_amount(text: str, match: regex.Match[str]) -> bool:
    """Whether it is no year, label, pronoun or article."""
    if match["sign"]:
        return True
    figure, start = match["figure"], match.start()
    if match["short"]:
        return False  # a currency's sign is wanted for 5m; 5 m is a length
    if match["scale"] or match["unit"]:
        return match["unit"] != "G"  # a network
    if figure.lower() == "one" or (figure[0].isupper() and _CAPITAL.match(text, match.end())):
        return False
    before = text[max(0, start - 24) : start]
    if figure.isdigit() and len(figure) == 4 and figure[0] in "12" and (_YEAR_BEFORE.search(before) or not _NOUN.match(text, match.end())):
        return False
    return not _LABEL.search(before)


def _number(text: str, match: regex.Match[str], second: regex.Match[str] | None) -> Number:
    last = second or match
    start, end, figure = match.start(), last.end(), match["figure"]
    scale = _scale(last)
    unit = _unit(match) or _unit(last)
    if unit == "year" and _OLD.match(text, end):
        unit = "age"
    noun = None if unit and unit != "%" else _NOUN.match(text, end)
    return Number(
        start, end, _low(match, last), value_of(last["figure"]) * scale, step_of(last["figure"]) * scale, unit, noun["noun"] if noun else "",
        _hedge(text, start), scale, figure[0].isdigit(),
    )  # fmt: skip


def _low(first: regex.Match[str], second: regex.Match[str]) -> int:
    """The value of a range's first figure; the second's scale counts for it too ("5 to 10 million"), but not in "500,000 to 1 million"."""
    low = value_of(first["figure"])
    return low * (_scale(first) if _scale(first) > 1 or low > value_of(second["figure"]) else _scale(second))


def _scale(match: regex.Match[str]) -> int:
    word = match["scale"] or match["short"]
    return SCALES[word.lower()] if word else 1


def _unit(match: regex.Match[str]) -> str:
    if match["sign"]:
        return SIGNS[match["sign"].upper()]
    return UNITS[match["unit"].lower()] if match["unit"] else ""


def _hedge(text: str, start: int) -> str:
    before = text[max(0, start - 16) : start].lower()
    if not before.endswith(_HEDGED):
        return ""
    return max((hedge for hedge in HEDGES if before.endswith(f"{hedge} ")), key=len)


def _dated(dates: Dates, place: int) -> bool:
    date = at(dates, place)
    return date is not None and date.kind != "year" and place < date.end
