"""In 2016 ... A year later, in 2018; born in March 1921 and 36 in the summer of 1956; 63 now, and 12 when it was 31 years ago."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.calendar import NUMBER, month_of, number_of
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.spans import places
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_YEAR = r"(?:1[89]|20)\d\d(?![\w-]|[.,]\d)"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\."
_PART = rf"(?:early |late |mid-|(?:the )?(?:spring|summer|autumn|fall|winter) of |(?:{_MONTHS}) (?:\d{{1,2}}, )?)?"
# A sentence that begins so counts from the year of the one before it.
_LATER = compiled(
    rf"(?:But |And |Then, |Just |Only |Exactly |Barely )?(?P<count>(?i:{NUMBER})) (?P<unit>year|decade)s? (?P<way>later|earlier|after that|before that),? (?:back )?in (?P<part>{_PART})(?P<year>{_YEAR})"
)
_ANY = compiled(rf"(?<![\d$€£.,-]){_YEAR}")
_DATED = compiled(
    rf"(?i:\b(?:in|since|of|until|from|during|by|early|late|spring|summer|autumn|fall|winter)|\bmid-) ?{_YEAR}|(?:{_MONTHS})(?: \d{{1,2}},)? {_YEAR}"
)
_RANGE = compiled(r"\d{4}(?:[-–/]| to | and )\d{2,4}")
_ALL = ("year later", "years later", "year earlier", "years earlier", "years after that", "year after that", "years before that", "decades later", "decade later", "decades earlier", "decade earlier")  # fmt: skip
# "63, who first went down a mine at the age of 12, 31 years ago".
_SINCE_AGE = compiled(
    r"(?:\bis |, |\baged )(?P<now>[2-9]\d)(?:,| and|, and)? (?:who |and |he |she |has |had )*(?:[^.;\d\n]{3,90}?) (?:at (?:the age of )?(?:age )?|aged |when (?:he|she) was (?:only |just )?)(?P<then>\d{1,2}|[a-z]+teen|ten|eleven|twelve|nine|eight|seven|six|twenty),? (?P<about>about |some |nearly |almost |more than |over )?(?P<count>\d{1,2}|[a-z-]+) years ago\b"
)
# "less than a century ago" of 1908.
_CENTURY = compiled(r"\b(?P<how>[Ll]ess|[Mm]ore) than (?P<count>a|half a|two|three) (?P<unit>centur(?:y|ies)|decades?) ago\b")
_CENTURIES = {"a": 1.0, "half a": 0.5, "two": 2.0, "three": 3.0}
# Born in a year, and so old in another of the sentence.
_BORN = compiled(
    rf"[Bb]orn\b[^.;:()\d\n]{{0,40}}?(?:(?P<day>\d{{1,2}})? ?(?P<month>{_MONTHS})(?: (?P<nth>\d{{1,2}}),)? )?(?P<born>{_YEAR})"
)
_AT_AGE = compiled(
    rf"\bin (?:(?P<season>(?:the )?(?:spring|summer|autumn|fall|winter)) of |(?P<month>{_MONTHS}) (?:\d{{1,2}}, )?)?(?P<year>{_YEAR})(?:,| when| and)[^.;:()\d\n]{{0,40}}?(?:\bat (?:the age of |age )|\baged |\bwhen (?:he|she) was (?:only |just )?)(?P<age>\d{{1,2}})(?![\w:%]|[.,]\d|-)"
    rf"|(?:\bat (?:the age of |age )|\baged |\bwhen (?:he|she) was (?:only |just )?)(?P<age>\d{{1,2}}),? in (?:(?P<season>(?:the )?(?:spring|summer|autumn|fall|winter)) of |(?P<month>{_MONTHS}) )?(?P<year>{_YEAR})"
)
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11)}


@rule(
    message="{from_} and {to} make {right}, not {count}: check the years and the count",
    trigger=[f"{word}{mark}" for word in _ALL for mark in (" in ", ", in ")] + ["at age", "aged ", " when he was ", " when she was ", "years ago", "century ago", "decades ago", "decade ago", "centuries ago", "the age of", " born "],
    bad=[
        "In 2016 she was pulled out with cramp. {A year later, in 2018}, lightning stopped her.",
        "The mill shut in 1998. {Two years later, in 2004}, it burned down.",
        "He sold the yard in June 2010. {A decade later, in 2024}, he bought it back.",
        "Anton Gruber, who was born in March 1921, was wearing it {in the summer of 1956 when, at the age of 36}, he fell.",
        "Born in 1950, she moved to Lyon {in 1970, at the age of 26}.",
        "The oldest, Tomas Vidal, is {63 and first went down a pit at the age of 12, 31 years ago}.",
        "date: 2013-02-16\n\nNo blast as large is known since June 1908, when one flattened a forest {less than a century ago}.".replace("\\\\n", "\\n"),
        "date: 2024-03-12\n\nMr. Havlik, who took over the firm in 2004 at the age of 38, turned {70} in January.",
        "date: 2024-03-12\n\nAda Lund, {71}, who left the choir in 2010 at the age of 40, is back.",
    ],
    good=[
        "In 2016 she was pulled out with cramp. A year later, in 2017, lightning stopped her.",
        "The mill shut in 1998. Two years later, in 2000, it burned down. In 2010 and in 2012 it shut. Five years later, in 2016, it burned.",
        "Anton Gruber, who was born in March 1921, was wearing it in the summer of 1956 when, at the age of 35, he fell.",
        "Born in 1950, she moved to Lyon in 1970, at the age of 20. Born in 1950, she wed in 1970, at the age of 19.",
        "The oldest, Tomas Vidal, is 63 and first went down a pit at the age of 12, 51 years ago.",
        "date: 2013-02-16\n\nNo blast as large is known since June 1908, when one flattened a forest more than a century ago.".replace("\\\\n", "\\n"),
        "date: 2024-03-12\n\nMr. Havlik, who took over the firm in 2004 at the age of 38, turned 58 in January. Ada Lund, 54, who left in 2010 at the age of 40, is back.",
        "His son was born in 1970. In 1990, at the age of 60, he retired. The town had 2000 men. A year later, in 2018, it had 900.",
        "She came in late 2016. Barely a year later, in early 2018, she left. Her father was born in 1921 and in 1956, when he was 20, she left.",
    ],
)  # fmt: skip
def reckoned_year(story: Story) -> Iterator[Hit]:
    """The years and ages of neighbouring sentences can be reckoned out; one of them is wrong."""
    if any(word in story.text for word in _ALL):
        yield from _later(story)
    if " years ago" in story.text:
        yield from _ages(story)
    if " ago" in story.text and story.day.date is not None:
        yield from _centuries(story, story.day.date.year)
    if (" age" in story.text or " when " in story.text) and story.day.date is not None:
        yield from _now_then(story, story.day.date.year)
    if "born " in story.text or "Born " in story.text:
        yield from _born(story)


def _later(story: Story) -> Iterator[Hit]:
    seen = set()
    for at in sorted(place for word in _ALL for place in places(story.text, word)):
        start = sentence_of(story, at)[0]
        match = _LATER.match(story.text, start + (story.text[start : start + 1] in '“"'))
        if match is None or start in seen:
            continue
        seen.add(start)
        first, last = sentence_of(story, max(0, start - 3))
        told = story.text[first:last]
        before = {int(found) for found in _ANY.findall(told)}
        if len(before) != 1 or _RANGE.search(told) or first == start or not _DATED.search(told):
            continue
        year, anchor = int(match["year"]), before.pop()
        count = number_of(match["count"]) * (10 if match["unit"] == "decade" else 1)
        gone = year - anchor if match["way"] in ("later", "after that") else anchor - year
        loose = 1 if count > 2 or match["part"] or match["unit"] == "decade" or "late " in told or _months_late(told) else 0
        if abs(gone - count) > loose and count > 0:
            words = {"from_": str(anchor), "to": str(year), "right": f"{gone} years", "count": match["count"]}
            place = story.text.index(str(anchor), first)
            yield Hit(match.start("count"), match.end("year"), words=words, related=[Related(place, place + 4, "counted from here")])


def _months_late(told: str) -> bool:
    """Whether a day late in the year is told: a year from it lies mostly in the next but one."""
    return any(
        month in told for month in ("September", "October", "November", "December", "Sept.", "Oct.", "Nov.", "Dec.", "autumn", "winter")
    )


def _ages(story: Story) -> Iterator[Hit]:
    for at in places(story.text, " years ago"):
        start = max(sentence_of(story, at)[0], at - 170)
        match = _SINCE_AGE.search(story.text, start, at + 11)
        if match is None:
            continue
        now, then, count = (number_of(match[name]) for name in ("now", "then", "count"))
        if then > 0 and count > 0 and not match["about"] and now > then and abs(now - then - count) > 2:
            words = {"from_": match["then"], "to": match["now"], "right": f"{now - then} years", "count": match["count"]}
            yield Hit(match.start("now"), match.end(), words=words)


# "took over the firm in 2004 at the age of 38, turned 70 in January".
_THEN_NOW = compiled(
    rf"\bin (?P<year>{_YEAR}),?(?: when (?:he|she) was| at the age of| at age| aged) (?P<then>[1-9]\d)\b[^.;:()\d\n]{{0,60}}?(?:, (?:is|turned|turns|now)(?: now)? (?P<now>[1-9]\d)\b|\b(?:is|turned|turns) (?:now )?(?P<now>[1-9]\d)(?= (?:in|on|last|this|next|years old|and)\b|[.,;]))"
)
_NOW_THEN = compiled(
    rf", (?:now )?(?P<now>[1-9]\d), who [^.;:()\d\n]{{3,70}}? in (?P<year>{_YEAR}),?(?: when (?:he|she) was| at the age of| at age| aged) (?P<then>[1-9]\d)(?=[.,;]| (?:and|said|told|has|had|is|was)\b)"
)


def _now_then(story: Story, now: int) -> Iterator[Hit]:
    """The age in a year that is told, and the age now."""
    for match in (found for pattern in (_THEN_NOW, _NOW_THEN) for found in pattern.finditer(story.text)):
        start, end = sentence_of(story, match.start("year"))
        years = {int(found) for found in _ANY.findall(story.text, start, end)}
        gone = int(match["now"]) - int(match["then"])
        if (
            years <= {int(match["year"]), now}
            and abs(now - int(match["year"]) - gone) > 1
            and gone > 0
            and not _OTHERS.search(story.text, start, end)
        ):
            right = now - int(match["year"]) + int(match["then"])
            words = {"from_": f"{match['then']} in {match['year']}", "to": f"the year {now}", "right": str(right), "count": match["now"]}
            yield Hit(
                *match.span("now"),
                words=words,
                severity=None if story.day.sure else "info",
                related=[Related(*match.span("year"), "counted from here")],
            )


def _centuries(story: Story, now: int) -> Iterator[Hit]:
    for match in _CENTURY.finditer(story.text):
        start, end = sentence_of(story, match.start())
        years = {int(found) for found in _ANY.findall(story.text, start, end)}
        if len(years) != 1:
            continue
        year = years.pop()
        size = _CENTURIES[match["count"]] * (100 if match["unit"].startswith("centur") else 10)
        if (now - year > size + 1) if match["how"].lower() == "less" else (now - year < size - 1):
            words = {"from_": str(year), "to": str(now), "right": f"{now - year} years", "count": match[0]}
            yield Hit(*match.span(), words=words, severity=None if story.day.sure else "info")


def _born(story: Story) -> Iterator[Hit]:
    for at in sorted({*places(story.text, "born "), *places(story.text, "Born ")}):
        start, end = sentence_of(story, at)
        told = story.text[start:end]
        born = _BORN.match(story.text, at)
        years = {int(found) for found in _ANY.findall(told)}
        aged = _AT_AGE.search(story.text, start, end)
        if born is None or aged is None or years != {int(born["born"]), int(aged["year"])} or _OTHERS.search(told) or len(years) != 2:
            continue
        gone, age = int(aged["year"]) - int(born["born"]), int(aged["age"])
        right = _birthday(born, aged, gone)
        if gone > 0 and age not in right:
            words = {
                "from_": born["born"],
                "to": aged["year"],
                "right": " or ".join(str(one) for one in sorted(right)),
                "count": aged["age"],
            }
            yield Hit(*aged.span(), words=words, related=[Related(*born.span("born"), "born here")])


_OTHERS = compiled(r"\b(?:sons?|daughters?|fathers?|mothers?|brothers?|sisters?|wife|husband|child|children|twins?|parents?|uncle|aunt)\b")


def _birthday(born: regex.Match[str], aged: regex.Match[str], gone: int) -> set[int]:
    """The ages that are possible: one, where the month of birth lies clearly before or behind."""
    month = month_of((born["month"] or "").rstrip("."))
    season = _SEASONS.get((aged["season"] or "").removeprefix("the ").strip())
    one = month_of((aged["month"] or "").rstrip("."))
    first, last = season or (one, one)
    if month and first:
        if month < first:
            return {gone}
        if month > last:
            return {gone - 1}
    return {gone, gone - 1}
