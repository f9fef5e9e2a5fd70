"""Has reigned for 66 years, since 1962; 55 now, and 12 when he left in 1985; founded in 1948, it marks 60 years."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import NUMBER, ORDINAL, number_of, ordinal_of
from wirelint.explained import by_another_year
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_N = NUMBER.replace("|an?", "")
_YEAR = r"(?:1[6-9]|20)\d\d(?![\w-]|[.,]\d)"
_MONTH = r"(?:early |late |mid-|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) (?:\d{1,2}, )?)?"
_HEDGE = r"(?P<hedge>(?:about|some|around|nearly|almost|roughly|more than|over|just over|less than|just under|at least|well over) )?"
_COUNT = rf"{_HEDGE}(?P<count>{_N})[ -]years?"
_ACTS = (
    "founded|opened|established|built|launched|staged|performed|created|married|set up|formed|introduced|completed|written|published|begun"
)
_FOUNDED = rf"(?i:{_ACTS})"
_NO = r"[^.;:()\d\n]"
# No clause of another thing: "was 19 when he wrote the song that won it in 1974".
_ONE = r"(?:(?!\b(?:that|which|who|whose|where|had|of|by)\b)[^.;:()\d\n])"
_REST = r"(?=[,.;]| this (?:week|year|month)| on \p{Lu}|$)"
_WAIT = r"(?:wait|drought|gap|absence|spell|hiatus|exile|dry spell|barren run|run)"
# Told of the story's own year.
_NOW = (
    compiled(rf"\b(?:has|have|['’]ve)\b(?! not\b){_NO}{{2,60}}? for (?P<hit>{_COUNT},? (?:ever )?since (?:{_NO}{{0,50}}? in )?{_MONTH}(?P<year>{_YEAR}))"),
    compiled(rf"\b{_FOUNDED}{_NO}{{0,30}}? in {_MONTH}(?P<hit>(?P<year>{_YEAR}){_NO}{{0,60}}? (?:marks?|celebrates?|is marking|is celebrating|has (?:stood|run|existed|survived|operated|been open|been running)(?: for)?|have been married(?: for)?|(?:is back|returns|closes|is to close) after) (?:its |their |his |her )?(?:first )?{_COUNT}s?){_REST}"),
    compiled(rf"\b(?:has|have) been {_NO}{{3,40}}? for (?P<hit>{_COUNT},? since (?P<year>{_YEAR}))"),
)  # fmt: skip
# Two years are told.
_TOLD = (
    compiled(rf"\b[Ii]n {_MONTH}(?P<hit>(?P<then>{_YEAR}){_NO}{{3,80}}? first{_NO}{{0,60}}? since {_MONTH}(?P<year>{_YEAR})(?:(?!\band\b|\bfirst\b){_NO}){{0,30}}? (?:an? )?(?:{_WAIT} of {_COUNT}s?|{_COUNT} {_WAIT}))\b"),
    compiled(rf"\b{_FOUNDED} in {_MONTH}(?P<hit>(?P<year>{_YEAR}),? (?:and )?(?:it |they |which )?(?:marked|celebrated|observed) (?:its|their) (?P<nth>{ORDINAL}) (?:birthday|anniversary|jubilee) in {_MONTH}(?P<then>{_YEAR}))"),
)  # fmt: skip
# An age now, one then, and the year of then.
_AGES = (
    compiled(rf"\b\p{{Lu}}[\p{{L}}’'-]+, (?P<hit>(?P<now>[2-9]\d), (?:who )?was (?:only |just |aged )?(?P<age>{_N})(?: years old)? when (?:he|she) {_ONE}{{3,60}}? in {_MONTH}(?P<year>{_YEAR}))(?! (?:and|or|to)\b)"),
    compiled(rf"\b(?:[Hh]e|[Ss]he|\p{{Lu}}[\p{{L}}’'-]+) (?P<hit>was (?:only |just |aged )?(?P<age>{_N})(?: years old)? when (?:he|she) {_ONE}{{3,60}}? in {_MONTH}(?P<year>{_YEAR}),? and (?:he |she )?is (?:now )?(?P<now>[2-9]\d)) ?(?:now|today|[.,;])"),
    compiled(rf"\b[Tt]he (?P<hit>(?P<now>[2-9]\d)-year-old(?: [\p{{L}}-]+){{0,2}}?,? (?:who )?(?:turned (?:professional|pro)|made (?:his|her) (?:debut|first)|began|started|moved|left|fled|arrived|joined|signed|emigrated){_ONE}{{0,50}}? in {_MONTH}(?P<year>{_YEAR}),? (?:at (?:the age of |age )|aged |when (?:he|she) was )(?P<age>{_N}))(?![\w:%-]|[.,]\d)"),
)  # fmt: skip


@rule(
    message="between {year} and {now} lie {right} years, not {stated}: check the figures",
    severity="warning",
    trigger=[f"years{mark} since " for mark in ("", ",", " ever", ", ever")]
    + [f"{act} in {digit}" for act in _ACTS.split("|") for digit in "12"]
    + [" wait of ", "-year wait", "-year drought", "drought of ", "-year absence", "-year gap", "absence of "]
    + [" when he ", " when she ", "turned professional in ", "turned pro in ", " debut in "],
    bad=[
        "date: 2018-08-01\n\nShe has reigned for {66 years, since she came to the throne in 1962}.",
        "date: 2018-08-01\n\nThe couple, married in {1968, celebrate 40 years} this week. Founded in {1948, the party marks 60 years} this week.",
        "date: 2018-08-01\n\nNovak, {55, was 12 when he left the island in 1985}.",
        "date: 2018-08-01\n\nHe {was 18 when he joined the navy in 1979, and is 48} now.",
        "In {2013 he became the first Briton to win it since 1936, ending a wait of 67 years}.",
        "The club was founded in {1899 and marked its 100th birthday in 1989}.",
        "date: 2018-08-01\n\nHe has run the club for {14 years, since 2009}. The {38-year-old turned professional in 1998 at the age of 16}.",
    ],
    good=[
        "date: 2018-08-01\n\nShe has reigned for 56 years, since she came to the throne in 1962.",
        "date: 2018-08-01\n\nFounded in 1948, the party marks 70 years this week. Opened in 1948, it has stood for 69 years.",
        "date: 2018-08-01\n\nNovak, 55, was 22 when he left the island in 1985. Novak, 55, was 12 when his son, born in 1985, left.",
        "date: 2018-08-01\n\nIn 2012 he said she has reigned for 50 years, since she came to the throne in 1962.",
        "In 2013 he became the first Briton to win it since 1936, ending a wait of 77 years.",
        "date: 2024-03-05\n\nLenz, 71, was 19 when he wrote the song that won it in 1974. Tan, 44, was 21 when she saw the tape of the final in 1990.",
        "date: 2024-03-05\n\nThe couple, married in 1968, celebrate 40 years in the same house this week.",
        "In 2013 she was the first woman to win it since 1936 and the first Briton after a wait of 20 years.",
        "She has reigned for 66 years, since 1962. “He has run it for 14 years, since 2009,” she wrote in 2022.",
    ],
)  # fmt: skip
def years_since(story: Story) -> Iterator[Hit]:
    """Since which year, and how long that is; or an age now and one then: one of the figures is wrong."""
    for form in _TOLD:
        for match in matches(form, story.text, (" wait", " drought", " gap", " absence", " spell", " hiatus", " exile", " run", " birthday in ", " anniversary in ", " jubilee in "), 230, 40):  # fmt: skip
            yield from _checked(story, match, int(match["then"]), 0)
    day = story.day.date
    if day is None or not story.day.sure:
        return
    for form in _NOW:
        for match in matches(form, story.text, ("years", "year"), 140, 90):
            if not _other_year(story, match):
                yield from _checked(story, match, day.year, 1)
    for form in _AGES:
        for match in matches(form, story.text, (" when he ", " when she ", "-year-old"), 60, 150):
            gone, stated = day.year - int(match["year"]), int(match["now"]) - number_of(match["age"].lower())
            alone = not _other_year(story, match) and not by_another_year(story, (int(match["year"]), day.year), stated)
            if abs(gone - stated) > 1 and stated > 0 and alone:
                yield _hit(match, str(day.year), gone, str(stated))


def _checked(story: Story, match: regex.Match[str], now: int, slack: int) -> Iterator[Hit]:
    nth = "nth" in match.re.groupindex and match["nth"]
    stated = ordinal_of(nth) if nth else number_of(match["count"].lower())
    gone = now - int(match["year"])
    off = slack if nth else 1 + (stated // 5 if match["hedge"] else 0)
    if gone > 0 and stated > 0 and abs(gone - stated) > off and not by_another_year(story, (int(match["year"]), now), stated, off):
        yield _hit(match, str(now), gone, nth or match["count"])


def _hit(match: regex.Match[str], now: str, right: int, stated: str) -> Hit:
    return Hit(*match.span("hit"), words={"year": match["year"], "now": now, "right": str(right), "stated": stated})


def _other_year(story: Story, match: regex.Match[str]) -> bool:
    """Whether the sentence tells of another year too."""
    start, end = sentence_of(story, match.start())
    return any(one.year and str(one.year) != match["year"] for one in story.dates.between(start, end))
