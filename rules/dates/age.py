from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import date_of, month_of
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING
from wirelint.spans import places
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint import days
    from wirelint.story import Story

_BORN = r"born\b(?: (?:in|on|to|at|near|into))?(?:(?!\b(?:who|whose|when|that|which|built|bought|married|founded|opened|the year|since)\b)[^.;!?\d(]|(?<=\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\.){0,40}?(?:\d{1,2},? (?:\p{L}{3,9} )?)?(?P<year>(?:19|20)\d\d)(?![\w-])"
_YEAR = compiled(rf"\b{_BORN}", IGNORECASE)
_BEFORE = compiled(rf"(?P<age>(?<![\d.,$-])[1-9]\d)(?:-year-old(?: [\w-]+){{0,3}},?|,)(?: who| and)?(?: was| is)? {_BORN}")
_BEHIND = compiled(
    rf"(?i:\b{_BORN})(?: and (?:he |she )?is |,(?: (?:the|is|he is|she is|now|aged) | (?:\p{{Lu}}[\w'’-]+ ){{1,3}}is |(?: \p{{Lu}}[\w'’-]+){{1,3}}, ))(?P<age>[1-9]\d)(?=-year-old|,| years old|\.|$)"
)
# "Born in 1961, he turned 72 in January 2023": the sentence has all three.
_TURNED = compiled(
    rf"(?i:\b{_BORN}),? (?:and |he |she |who )*(?:turned|turns|will turn) (?P<age>[1-9]\d) (?:in|on) (?:\p{{Lu}}\p{{Ll}}+\.? (?:\d{{1,2}}, )?)?(?P<then>(?:19|20)\d\d)(?![\w-])"
)
# "Born in 1979, turns 50 in May": the year is that of the story.
_TURNS = compiled(
    rf"(?i:\b{_BORN}),? (?:and |he |she |who |will |is to |has just |just )*(?P<turn>turns?|turned|celebrates|celebrated|marks|marked)(?: (?:his|her))? (?P<age>[1-9]\d)(?:(?:st|nd|rd|th) birthday)?(?P<when> (?:in|on) \p{{Lu}}\p{{Ll}}+(?!\w|\.? \d{{4}})| (?:this|last|next) (?:year|month|week)| (?:today|yesterday|tomorrow)|(?=[.;,]))(?![\w-])"
)
# "Novak, 64, who turns 70 next month".
_SOON = compiled(
    r", (?P<age>[1-9]\d), (?:who )?(?:(?P<will>turns|will turn|is to turn)|(?P<did>has just turned|just turned|turned)) (?P<new>[1-9]\d) (?:(?P<far>next year|this year|later this year)|next (?:week|month)|this (?:week|month)|on \p{Lu}|tomorrow|today|yesterday|last (?:week|month)|in (?:\p{Lu}\p{Ll}+|\w+ (?:days|weeks|months))\b)"
)
_DAY = compiled(r"\b(?:(?P<month>\p{L}{3,9})\.? (?P<day>\d{1,2}),? |(?P<nth>\d{1,2}) (?P<of>\p{L}{3,9})\.?,? )(?=(?:19|20)\d\d)")
_MONTH = compiled(r"\b(?P<month>\p{L}{3,9})\.? (?=(?:19|20)\d\d)")
_FORTNIGHT = 14  # days
_FAR = 100  # characters between an age and the "born" behind it
# Words by which the age is that of another day: anywhere in the sentence, or before the year of birth.
_THEN = compiled(r"\b(?:when|at the time|died|dies|death|dead|killed|late|executed|would have|aged? \d+ in|at age|debut)\b", IGNORECASE)
_UNTIL = compiled(r"\b(?:then|until|before|after)\b", IGNORECASE)


@rule(
    message="{who} is {right} {now}, not {age}: check the two",
    severity="error",
    trigger=("born", "who turns ", "will turn ", "who turned ", "just turned ", ", turned ", ", turns ", "is to turn "),
    bad=[
        "date: 2024-03-05\n\nLi, {45, was born in 1970}.",
        "date: 2018-06-01\n\nThe {35-year-old, born in 1990}, plays for Ajax.",
        "date: 2024-03-05\n\nAnna Berg, {61, was born on May 3, 1980}, in Oslo.",
        "date: 2024-03-05\n\n{Born in 1990, the 43}-year-old moved to Ghent.",
        "date: 2024-03-05\n\nAnna Berg, {61, who was born in Oslo in May 1980}, was held after 3 p.m.",
        "The minister, who was {born in 1961, turned 72 in January 2023}, his office said.",
        "date: 2022-07-11\n\nOrta, {68, who was born Sept. 21, 1954}, won on Friday.",
        "Pavel Novak, {64, who turns 70} next month, will retire.",
        "date: 2024-01-10\n\nThe cellist, {born in 1979, turns 50 in May}.",
        "date: 2024-01-10\n\nAda Berg, who was {born in Oslo in 1950, turned 64 last month}, and plays on.",
        "date: 2013-10-02\n\n“It roared,” said Ada Berg, {67, who was born in March 1947} in the house she left.",
        "date: 2024-03-05\n\nThe {29-year-old striker, who was born in Lagos in 1990}, has signed.",
    ],
    good=[
        "date: 2024-03-05\n\nA man, 45, born in 1978, was held.",
        "date: 2024-01-10\n\nThe cellist, born in 1974, turns 50 in May. Born in 1950, he turned 60 the year he sold the farm. Bo, born in 1990, turned 20 pages.",
        "Li, 45, was born in 1970.",
        "date: 2022-07-11\n\nOrta, 67, who was born Sept. 21, 1954, won on Friday.",
        "date: 2022-09-14\n\nOrta, 68, who was born Sept. 21, 1954, won on Friday.",
        "date: 2024-03-05\n\nHe was 45 when his son, born in 1970, left.",
        "The minister, who was born in 1961, turned 62 in January 2023. Born in 1970, she turned 20 pages.",
        "Pavel Novak, 64, who turns 65 next month, will retire. Jan Kos, 30, who turned 30 in May, plays on. Ada Lund, 64, who turned 40 pages, read.",
        "date: 2024-03-05\n\nAnna Berg, 61, was born to a baker and his wife, who married in 1980. The 45-year-old was born in a house built in 1920.",
        "date: 2024-03-05\n\nLi, 53, was born in 1970.",
        "date: 2013-10-02\n\nAda Berg, 66, who was born in March 1947, left; Bo Lund, 66, who was born in October 1947, did not.",
        "date: 2024-03-05\n\nRao died aged 45; he was born in 1970.",
        "date: 2024-03-05\n\nThe class of 45 was born of a 1970 plan.",
        "date: 2024-03-05\n\nThe 45-year-old company director said in 1970 prices fell.",
    ],
)
def age(story: Story) -> Iterator[Hit]:
    """An age and a year of birth that lie more than a year apart cannot both be right."""
    yield from _turned(story)
    yield from _soon(story)
    day = story.day.date
    if day is None:
        return
    yield from _turns(story, day)
    for match in _ages(story.text):
        years, stated = day.year - int(match["year"]), int(match["age"])
        if 0 <= years - stated <= 1 and (right := _exactly(match, day)) not in (None, stated) and not _other_day(story, match):
            words = {
                "who": f"someone born in {match['year']}",
                "right": str(right),
                "now": day.strftime("in %B %Y"),
                "age": match["age"],
            }
            yield Hit(*match.span(), words=words, severity="warning" if story.day.sure else "info")
        if (abs(years - stated) > 1 or years - stated == -1) and years > 0 and not _other_day(story, match):
            words = {
                "who": f"someone born in {match['year']}",
                "right": f"{years - 1} or {years}",
                "now": f"in {day.year}",
                "age": match["age"],
            }
            loud = "warning" if years - stated == -1 else None
            yield Hit(*match.span(), words=words, severity=loud if story.day.sure else "info")


def _exactly(match: regex.Match[str], day: days.date) -> int | None:
    """The age on the story's day, where the day of birth is told and lies a fortnight or more before or behind it in the year."""
    found = _DAY.search(match[0])
    month = month_of(found["month"] or found["of"]) if found else 0
    number = int(found["day"] or found["nth"] or 0) if found else 0
    if not (found and month and number):
        alone = _MONTH.search(match[0])
        month = month_of(alone["month"]) if alone else 0
        return day.year - int(match["year"]) - (month > day.month) if month not in (0, day.month) else None
    birthday = date_of(day.year, month, number)
    if birthday is None or abs((day - birthday).days) < _FORTNIGHT:
        return None
    return day.year - int(match["year"]) - (birthday > day)


def _soon(story: Story) -> Iterator[Hit]:
    """An age, and another that the same person is about to reach or has just reached."""
    for match in _SOON.finditer(story.text) if " turn" in story.text else ():
        age, new = int(match["age"]), int(match["new"])
        if new - age not in ((0, 1, 2) if match["far"] else (0, 1) if match["will"] else (0,)):
            right, now = (new - 1, "before that") if match["will"] else (new, "now")
            words = {"who": f"who {match['will'] or match['did']} {new}", "right": str(right), "now": now, "age": match["age"]}
            yield Hit(match.start("age"), match.end("new"), words=words)


def _turned(story: Story) -> Iterator[Hit]:
    """An age that somebody reached in a year that is told."""
    for at in sorted(_places(story.text)) if "turn" in story.text else ():
        match = _TURNED.match(story.text, at)
        right = int(match["then"]) - int(match["year"]) if match else 0
        if match and 0 < right < 120 and right != int(match["age"]):
            words = {
                "who": f"someone born in {match['year']}",
                "right": f"{right - 1} or {right}",
                "now": f"in {match['then']}",
                "age": match["age"],
            }
            yield Hit(*match.span(), words=words)


def _turns(story: Story, day: days.date) -> Iterator[Hit]:
    """An age that somebody reaches about the story's day: last year and next year at the most."""
    for at in sorted(_places(story.text)):
        match = _TURNS.match(story.text, at)
        right = day.year - int(match["year"]) if match else 0
        if match and 0 < right < 120 and abs(right - int(match["age"])) > 1 and not _other_day(story, match):
            words = {"who": f"someone born in {match['year']}", "right": str(right), "now": f"in {day.year}", "age": match["age"]}
            yield Hit(*match.span(), words=words, severity=None if story.day.sure else "info")


def _ages(text: str) -> Iterator[regex.Match[str]]:
    """An age and a year of birth, looked for around each "born" that has a year behind it."""
    for at in sorted(_places(text)):
        if born := _YEAR.match(text, at):
            # The character behind the year counts too: it must not be a letter or figure.
            found = _BEFORE.finditer(text, max(0, at - _FAR), born.end() + 1)
            yield from (before for before in found if before.end() == born.end())
            if behind := _BEHIND.match(text, at):
                yield behind


def _places(text: str) -> Iterator[int]:
    for word in ("born", "Born", "BORN"):
        yield from places(text, word)


def _other_day(story: Story, match: regex.Match[str]) -> bool:
    """Whether the sentence speaks of the age on another day."""
    start, end = sentence_of(story, match.start())
    years = {mention.year for mention in story.dates.between(start, end) if mention.year}
    if years - {int(match["year"])} or _THEN.search(story.text, start, end):
        return True
    return _UNTIL.search(story.text, start, match.end()) is not None
