from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import month_of
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.days import date
    from wirelint.story import Story

_ANY = compiled(r"2\d\d\d")
_YEAR = compiled(
    r"(?<![\d.,$€£–-])\b(?:in|since|of|after|before|during|from|until|on)(?: the year| early| late| mid)?(?: \p{Lu}\p{L}{2,8}\.?)?(?: \d{1,2},)? (?P<year>2[0-9]\d\d)\b(?![-–,]\d|[\w%]| (?:people|men|women|\p{Ll}+s|square|BCE?\b|B\.C|GMT|UTC|local)\b| \p{Lu}\p{Ll}+ (?:Street|Road|Avenue|Drive|Lane|Boulevard|Place|Court|St|Ave|Rd)\b)"
)
_PAST = compiled(
    r"\b(?:was|were|had|has \p{Ll}+|have \p{Ll}+|won|died|built|took|began|became|led|left|fell|rose|struck|met|made|found|held|ran|came|went|lost|broke|grew|saw|wrote|spoke|bought|sold|sank|beat|gave|got|went|knew|left|sent|spent|stood|swept|swam|flew|drove|fled|fought|caught|cut|hit|shut|set off|burst|withdrew|stole|shook|shot|burned|burnt|\p{Ll}{3,}ed)\b"
)
_PLAN = compiled(
    r"\b(?:will|would|shall|should|could|may|might|can|to be|is to|are to|was to|were to|schedul\w+|due|set|plan\w*|expect\w*|deadline|expir\w+|by|ahead|agree\w*|propos\w+|postpon\w+|mov\w+|vow\w*|pledg\w+"
    r"|promis\w+|hop\w+|invit\w*|target\w*|goal\w*|aim\w*|forecast\w*|project\w*|predict\w*|contract\w*|deal|term|bid|host\w*|olympic\w*|games|cup|vision|agenda|strategy|mature\w*|bond\w*|maturing|extend\w*"
    r"|award\w*|candidate\w*|campaign\w*|ban\w*|phase\w*|neutral\w*|election\w*|novel|film|series|set in|book|page|comic|game|character|play|fiction|imagin\w+|estimat\w+|look\w*|want\w*|need\w*|expan\w+|approv\w+|beyond|through|future|guarantee\w*|tender|lease\w*|sign\w*|fiscal|model\w*|year|season|route|ready|complet\w+|leaves|ends|begins|starts|opens|finishes|retires|closes|returns|takes (?:office|over)|steps down|hands over|kicks off|runs out)\b",
    IGNORECASE,
)
# What has been so since then: no plan excuses it, but for what will have been so.
_SINCE = compiled(r"\b(?:has|have|had|was|were|is|are|been|['’]s)\b")
_WILL = compiled(r"\b(?:will|would|could|by|if|when|once|set in)\b")
# What may go on until a year that is far off.
_LONG = compiled(
    r"\b(?:will|would|could|may|might|by|expir\w+|lease\w*|concession\w*|contract\w*|licen[cs]e\w*|set in|film|novel|series|book|page|comic|game|character|predict\w*|forecast\w*|project\w*|model\w*|matur\w+|bond\w*|due|target\w*|goal\w*"
    r"|plan\w*|neutral\w*|extend\w*|agree\w*|estimat\w+|last|fund\w*|future|century|reserve\w*|rights|guarantee\w*|sentenc\w+|prison|parole|eligible|copyright)\b",
    IGNORECASE,
)
# "Until 2021 he ran a lot": what was so until a year is over.
_UNTIL = compiled(
    r"(?:^|(?<=[.!?][”\"’]? )|(?<=\n))Until (?:early |late |mid-)?(?P<year>20\d\d),? (?:(?:he|she|they|it|[Tt]he \p{Ll}+|\p{Lu}[\w’'-]+(?: \p{Lu}[\w’'-]+)?)) (?:ran|led|owned|worked|lived|served|played|taught|headed|managed|sold|kept|drove|wrote|used|was (?:the|a|an|in|at|mayor|head|chief|director|minister)|were (?:the|in|at)|had (?:a|the|been))\b"
)
# "In December of this year" in a story of November.
_THIS = compiled(
    r"\b(?P<since>since|[Ii]n|[Oo]n|[Ll]ast) (?P<hit>(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)(?: \d{1,2})?,? (?:of )?(?:this|the current) year)\b(?!['’])"
)
_LATE, _FAR = ("until", "on", "from", "before", "during"), 20  # words that go with plans, and years beyond which there are none
_GLANCE = tuple(
    f" 2{figures}" for figures in ("01", "02", "03", "04", "05", "06", "07", "08", "09", "1", "2", "3", "4", "5", "6", "7", "8", "9")
)


@rule(
    message="told as past, but {year} is still to come: check the year",
    trigger=(*_GLANCE, " this year", " current year"),
    quotes="skip",
    bad=[
        "date: 2024-03-05\n\nShe has run the mill since {2091}.",
        "date: 2019-03-05\n\nMy father marched here in {2055}, he told the crowd.",
        "date: 2024-03-05\n\nThe ashes were won in {2032}, and kept.",
        "date: 2020-11-19\n\nIt was the largest dish there was until {2061}.",
        "date: 2023-08-24\n\nThe lander crashed in September {2029}.",
        "date: 2019-03-14\n\nUntil {2022} Wieland ran a yard by the river.",
        "date: 2019-03-05\n\nThe sale of raw logs has been banned since November {2026}.",
        "date: 2022-10-09\n\nThe agency halted the study in {December of this year}, and let it go on in March.",
        "date: 2022-10-09\n\nThe trawler sank in {December this year} with 12 men aboard.",
        "date: 2021-12-09\n\nThe courier was blocked in November {2201}.",
    ],
    good=[
        "date: 2013-12-11\n\nLinde, who was held for a decade under the rule that ended in 1985, leaves office in March 2015. He was elected in 2009 and steps down in 2014.",
        "date: 2024-03-05\n\nThe port will be open in 2032.",
        "She has run the mill since 2091.",
        "date: 2024-03-05\n\nThe city was awarded the Games of 2032.",
        "date: 2024-03-05\n\nThe plan was dropped in 2021.",
        "date: 2019-03-05\n\nBy 2030 the sale of logs will have been banned since 2026. The sale of raw logs has been banned since November 2015.",
        "date: 2022-10-09\n\nThe agency halted the study in March of this year. The fair was moved to December this year, and will open in December of this year.",
        "date: 2024-03-05\n\nThey agreed to cut output by 2050.",
        "date: 2024-03-05\n\nThe film is set in 2049, when seas had risen.",
        "date: 2019-03-14\n\nUntil 2022 he will run a yard. Until 2017 he ran one. Until 2022 the road was to be shut.",
        "date: 2024-03-05\n\nA village was there in 2500 BC. The lander crashed in 2100 GMT darkness. He was seen in 2145 Main Street. The school opened in 2540 square feet.",
        "date: 2024-03-05\n\nBonds that mature in 2034 fell.",
    ],
)
def year_to_come(story: Story) -> Iterator[Hit]:
    """What has happened cannot have happened in a year to come; a figure was mistyped or a translation misread it."""
    day = story.day.date
    if day is not None:
        yield from _this_year(story, day)
    if day is None or not any(int(year) > day.year for year in _ANY.findall(story.text)):
        return
    for match in _YEAR.finditer(story.text):
        year = int(match["year"])
        if year <= day.year + (_FAR if match[0].startswith(_LATE) else 0):
            continue
        start, end = sentence_of(story, match.start())
        since = match[0].startswith("since") and _SINCE.search(story.text, start, match.start())
        if since and _WILL.search(story.text, start, match.start()):
            continue
        if since or (
            _PAST.search(story.text, start, match.start())
            and not (_LONG if year > day.year + _FAR else _PLAN).search(story.text, start, end)
        ):
            yield Hit(*match.span("year"), words={"year": match["year"]}, severity=None if story.day.sure else "info")
    for match in _UNTIL.finditer(story.text) if "Until " in story.text else ():
        if day.year < int(match["year"]) <= day.year + _FAR:
            yield Hit(*match.span("year"), words={"year": match["year"]}, severity=None if story.day.sure else "info")


def _this_year(story: Story, day: date) -> Iterator[Hit]:
    """A month of this year that is told as past, and lies ahead."""
    for match in _THIS.finditer(story.text) if " year" in story.text else ():
        start, end = sentence_of(story, match.start())
        ahead = month_of(match["month"].rstrip(".")) > day.month
        if (
            ahead
            and _PAST.search(story.text, start, match.start())
            and not _PLAN.search(story.text.replace("this year", "this ....").replace("current year", "current ...."), start, end)
        ):
            yield Hit(*match.span("hit"), words={"year": match["hit"]}, severity="warning" if story.day.sure else "info")
