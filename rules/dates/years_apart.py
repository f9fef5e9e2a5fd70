"""Two years after the 2010 floods, told in 2015; in 1973, two years before the election of 1939; three years ago, in 2011."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.calendar import NUMBER, number_of
from wirelint.explained import by_another_year
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_ABOUT = r"(?:(?P<about>[Mm]ore than|[Ll]ess than|[Ff]ewer than|[Nn]early|[Aa]lmost|[Oo]ver|[Aa]bout|[Ss]ome|[Aa]round|[Rr]oughly|[Jj]ust over|[Jj]ust under|[Ww]ell over|[Ee]xactly|[Ss]carcely|[Bb]arely) )?"
_COUNT = rf"{_ABOUT}(?P<count>(?i:{NUMBER}|half a|a quarter(?: of a)?)) (?P<unit>year|decade|centur(?:y|ie))s?"
_YEAR = r"(?:1[5-9]\d\d|20\d\d)(?![\w-]|[.,]\d)"
_MONTH = r"(?:early |late |mid-|(?:the )?(?:spring|summer|autumn|fall|winter) of |(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) (?:\d{1,2},? )?))?"
# No clause and no title between the count and its year: in "a year after the flood that took the bridge built in 1887" it is the bridge's.
_CLAUSE = r"(?!\b(?:who|that|which|whom|whose|where|when|for|had|built|founded|opened|born|made|painted|written|dating|dated|began|begun|court|jury|release|publication)\b)"
_THING = (
    rf"(?P<thing>)(?:(?:the |an? |its |his |her |their |that |\p{{Lu}}[\w.]+['’]s? )?(?P<year>{_YEAR}) [\p{{Ll}}\p{{Lu}}]"
    rf"|(?:the |an? |its |his |her |their |\p{{Lu}}[\w.]+['’]s? )?(?:{_CLAUSE}[^.,;:()“”\"\d\n]){{3,70}}? (?:of|in) {_MONTH}(?P<year>{_YEAR}))"
)
# Told of today: the main clause behind the comma speaks of now, and nothing in it of then.
_AFTER = compiled(
    rf"(?:(?<=\n)|(?<=[.!?][”\"’]? )|^)(?:[Nn]ow, |[Tt]oday, |[Aa]nd |[Bb]ut |[Yy]et )?{_COUNT} (?:after|since|on from) {_THING}[^.,;\n]*+, "
)
_NOW = compiled(
    r"(?:(?!\b(?:was|were|had|did|would)\b)[^.;\n])*?\b(?:is|are|has|have|remains?|still|continues?|lives?|waits?|says?|stands?|lies|lie|wants?|needs?|struggles?|sleeps?|fears?|seeks?|owes?|faces?|lacks?|works?|keeps?|makes?|today|now)\b(?:(?!\b(?:was|were|had|did|would)\b)[^.;\n])*"
)
_BEEN = compiled(rf"\b(?:[Ii]t (?:is|has been)|(?:is|are|was|were)? ?[Mm]ark(?:s|ed|ing)?|now) {_COUNT} since {_THING}")
_AGO = (
    compiled(rf"\b{_COUNT} ago,? (?:back )?(?:in|on) {_MONTH}(?P<year>{_YEAR})(?! \p{{Lu}})"),
    compiled(
        rf"\b(?:[Ii]n|of|from|since|back in) {_MONTH}(?P<year>{_YEAR})(?:,| -| –| —)? (?:that is |just |only |exactly |some )?{_COUNT} ago\b"
    ),
    compiled(rf"\b[Ii]n {_MONTH}(?P<year>{_YEAR}) \({_COUNT} ago\)"),
)
# "Its first title in 41 years", and when it last had one.
_FIRST = compiled(
    rf"\b(?:first|worst|biggest|highest|lowest|largest|deadliest|best|heaviest|longest|only)\b[^.;\n]{{0,50}}? (?:in|for) {_COUNT}s?\b(?P<since>,? since (?:the )?{_MONTH}(?P<year>{_YEAR}))?"
)
_LAST = compiled(
    rf"\blast (?:won|lifted|claimed|took|reached|hosted|held|did so|did it|happened|made it|played in|appeared|qualified|beat|visited|were champions|was champion|had one|celebrated|triumphed)\b[^.;:()\d\n]{{0,60}}? in {_MONTH}(?P<year>{_YEAR})"
)
# Told of then: both years stand there.
_THEN = (
    compiled(rf"\b[Ii]n {_MONTH}(?P<one>{_YEAR}),? {_COUNT} (?P<way>after|before) {_THING}"),
    compiled(rf"\b{_COUNT} (?P<way>after|before) {_THING}[^.,;:()\d\n]{{0,30}},? in {_MONTH}(?P<one>{_YEAR})"),
    compiled(
        rf"\b(?:in|since|of) {_MONTH}(?P<year>{_YEAR})(?:,| and| but)[^.;:()\d\n]{{0,80}}? {_COUNT} (?P<way>later|earlier),? (?:in|on) {_MONTH}(?P<one>{_YEAR})"
    ),
)
# "Elected in 2012 for a four-year term that ends in 2018".
_TERM = compiled(
    rf"\b(?:elected|re-elected|reelected|appointed|named|sworn in|took office|inaugurated|chosen)\b[^.;:\d\n]{{0,60}}? in {_MONTH}(?P<year>{_YEAR})[^.;:\d\n]{{0,30}}? (?P<about>about )?(?P<count>{NUMBER})-(?P<unit>year) (?:mandate|term)s?[^.;:\d\n]{{0,30}}? (?:ends?|ending|expires?|expiring|runs out|running|until|leaves office|lasts until|runs until|runs through|ended|expired|through)(?: in)? {_MONTH}(?P<one>{_YEAR})"
)
_NAMED = compiled(rf"\b[Ii]n {_MONTH}(?P<one>{_YEAR}),? {_COUNT} (?P<way>after|before) (?:the )?")
_FUTURE = compiled(
    r"\b(?:will|would|shall|could|may|might|should|plans?|planned|due|to be|expects?|expected|hopes?|aims?|wants?)\b|['’]ll\b"
)
_FICTION = compiled(r"\b(?:[Ss]et|novel|film|book|play|series|movie|drama|show|story|episode|seasons?|game|if)\b")
# How years are counted, and that a year is told around it: of nearly every story this says that there is nothing to hold against it.
_WAYS = compiled(r"(?:years?|decades?|century|centuries) (?P<way>after|before|since|on from|ago|later|earlier|mandate|term)")
_ANY_YEAR = compiled(rf"(?<!\d){_YEAR}")
# A clause behind the year has it as its subject's: "after the bridge of 1930 closed".
_GOES_ON = compiled(
    r"(?! and\b)[^.,;:\n]*?\b(?:was|were|had|has|have|is|are|would|did|\p{Ll}{2,}ed|left|fell|went|came|took|won|lost|broke|hit|struck|burnt|sank|shut|got|became|swept|drew|rose)\b"
)
# "The museum, founded in 1818, moved in three years later": that it was founded is told by the way.
_BY_THE_WAY = compiled(r"(?:, |^|\n|[.!?] )(?:first )?(?:\p{Ll}+ed|\p{Lu}\p{Ll}+ed|[Bb]uilt|[Bb]orn|[Mm]ade)(?: [\p{L}’'-]+){0,4} $")
_REST_OF_A_TERM = compiled(
    r"\b(?:fill|finish|complete|serve out|vacan\w+|remain\w+|rest|unexpired|re-?elected|successor|succeed\w*|replac\w+)\b"
)
_SLIP = 20  # years by which the last one may be off; beyond them something else may be told
_AROUND, _NEAR = 160, 60  # characters; of “ago” it stands right beside
_WORDS = ("years ", "decade ", "decades ", "year ", "century ", "centuries ")
_OF_UNIT = {"year": 1, "decade": 10, "century": 100, "centurie": 100}


@rule(
    message="{from_} and {to} are {right} years apart, not {count}: check the three",
    trigger=[f"{unit} {way} " for unit in ("years", "year", "decade", "decades") for way in ("after", "before", "since", "on from")]
    + [f"{unit} {way}" for unit in ("years", "year", "decade", "decades") for way in ("ago)",)]
    + ["century ago", "centuries ago", "decades ago", "a decade ago"]
    + ["year term", "year mandate", "years ago", "years later", "decades later", "a decade later", "years earlier", "decades earlier"]
    + [
        f"last {verb} "
        for verb in "won,lifted,claimed,took,reached,hosted,held,did,happened,qualified,beat,were champions,was champion,triumphed".split(
            ","
        )
    ]
    + ["years, since ", "years since ", "decades, since "],
    bad=[
        "date: 2015-03-05\n\n{Two years after the 2010} floods, families still live in tents.",
        "date: 2012-03-11\n\n{Three years after the 2011} flood, families gathered.",
        "date: 2024-11-22\n\n{Nearly a decade after the strike of 2004}, few of its leaders are in work.",
        "In {1973, two years before the war of 1939}, she married a sailor.",
        "date: 2016-06-03\n\nThe mill closed {three years ago, in 2011}, and its owner left.",
        "The line opened in {1990 and, five years later, in 1999}, was shut.",
        "date: 2020-05-02\n\nIt is {10 years since the 2005} fire.",
        "date: 2021-05-02\n\nThe dam was built in {1986, 25 years ago}, by the army.",
        "She was elected in {2012 for a four-year term that ends in 2018}, and will not run.",
        "In {2014, three years after the 2008} crash, the bank was sold.",
        "In {1973, two years before World War II began}, she had married.",
        "date: 2023-10-03\n\nThe lake may fall below the low of {2010, 23 years ago}, they said.",
        "date: 2018-11-18\n\nIt was the club's first title in 41 years. It last won the league in {1987}. It was full.",
        "date: 2024-11-10\n\nIt is the party's first win in 12 years; it last won the town in {2008}.",
        "date: 2018-11-18\n\nIt is the worst drought in {40 years, since 1990}, farmers say.",
        "date: 2013-02-16\n\nNothing like it was seen since {1908, almost a century ago}, he said.",
        "date: 2013-02-16\n\nThe mill was built in {1913, half a century ago}.",
    ],
    good=[
        "date: 2015-03-05\n\nFive years after the 2010 floods, families still live in tents.",
        "date: 2024-11-22\n\nNearly two decades after the strike of 2004, few of its leaders are in work.",
        "Two years after the 2010 floods, families still live in tents.",
        "date: 2012-03-11\n\nThree years after the 2011 flood, the wall will be rebuilt. A year after the 2011 flood, families gathered.",
        "In 1937, two years before the war of 1939, she married a sailor.",
        "date: 2016-06-03\n\nThe mill closed five years ago, in 2011, and its owner left.",
        "date: 2024-11-22\n\nTwo years after the 2010 floods, families were still in tents. Set two years after the 2010 floods, the film is slow.",
        "The line opened in 1990 and, nine years later, in 1999, was shut.",
        "date: 2020-05-02\n\nIt was two years since the 2005 fire, he wrote in 2007. It is 15 years since the 2005 fire.",
        "date: 2024-01-05\n\nMore than 20 years after the 1999 war, the two are not at peace. About 20 years after the 2001 vote, it is in force.",
        "date: 2021-05-02\n\nThe dam was built in 1986, 35 years ago, by the army. It was rebuilt 10 years after a quake in 2001.",
        "She was elected in 2012 for a four-year term that ends in 2016. He was named in 2010 and in 2016 won a four-year term that ends in 2020.",
        "date: 2018-11-18\n\nIt was the club's first title in 41 years. It last won the league in 1977. It was the worst drought in 28 years, since 1990.",
        "date: 2018-11-18\n\nIt was the club's first win in three years. It last won the league in 1977. The low of 2010, eight years ago, was worse.",
        "date: 2013-02-16\n\nIt was last seen in 1908, a century ago. It was built in 1921, almost a century ago, and bought in 1960, more than half a century ago.",
        "The gallery was set up in 1889. The museum, founded in 1818, moved in three years later, in 1892.",
        "It burned in the Depression. The mill, built in 1870, was sold two years later, in 1933.",
        "date: 2024-03-05\n\nFive years after the death of the man who built it in 1950, the house is for sale.",
        "date: 2024-03-05\n\nTwo years after the release of “Winter of 1979”, the band is back with a new record.",
        "She was appointed in 2019 to fill a vacancy in a nine-year term that expires in 2025.",
        "In 2014, a year after the opera house of 2010 had flooded, it was shut.",
        "In 1939, two years before World War II reached his town, he left. In 2016, two years after the 2014 vote, he ran in 2016.",
    ],
)
def years_apart(story: Story) -> Iterator[Hit]:
    """A count of years beside the years it is counted between: copy that is taken up again later keeps the old count."""
    ways = _ways(story.text)
    if ways and story.day.date is not None:
        yield from _of_today(story, story.day.date.year, ways)
    if ways & {"after", "before", "later", "earlier"}:
        yield from _of_then(story)
    if ways & {"term", "mandate"}:
        yield from _of_terms(story)
    if story.day.date is not None and ("last " in story.text or ", since " in story.text or "years since " in story.text):
        yield from _of_firsts(story, story.day.date.year)


def _of_today(story: Story, now: int, ways: set[str]) -> Iterator[Hit]:
    """Counts up to the story's own year."""
    for match in matches(_AFTER, story.text, _WORDS, 30, 140) if ways & {"after", "since", "on from"} else ():
        sentence = story.text[match.start() : sentence_of(story, match.start())[1]]
        told_of_now = _NOW.fullmatch(sentence.rstrip(" .!?\n"), len(match[0])) is not None
        if (told_of_now or _to_come(match, sentence, now)) and not _FICTION.search(sentence):
            yield from _today(story, match, now)
    for pattern, way in ((_BEEN, "since"), *((pattern, "ago") for pattern in _AGO)):
        for match in matches(pattern, story.text, (*_WORDS, "years)"), 60, 130) if way in ways else ():
            yield from _today(story, match, now)


def _of_then(story: Story) -> Iterator[Hit]:
    """Counts between two years that are told, or from a year to an event that is known."""
    for pattern in _THEN:
        for match in matches(pattern, story.text, _WORDS, 130, 130):
            yield from _then(story, match, int(match["year"]))
    named = [f"year{s} {way}" for s in ("s", "") for way in ("after", "before")]
    for match in matches(_NAMED, story.text, named, 60, 60):
        event = next((one for one in story.events.at(match.end())), None)
        if event is not None and not (_years(story, match) - {int(match["one"])}):
            yield from _then(story, match, event.first.year, event.end)


def _of_terms(story: Story) -> Iterator[Hit]:
    """Terms whose end does not fit their beginning."""
    for match in matches(_TERM, story.text, ("-year term", "-year mandate"), 130, 70):
        year, one, count = int(match["year"]), int(match["one"]), number_of(match["count"])
        alone = not (_years(story, match) - {year, one}) and not _REST_OF_A_TERM.search(match[0])
        if abs(one - year - count) > 1 and one > year and alone and not by_another_year(story, (year, one), count):
            yield _hit(match, year, one)


def _of_firsts(story: Story, now: int) -> Iterator[Hit]:
    """The first in so many years, and the year of the last one, in its sentence; in one that says so it may be of another cup: a note."""
    firsts = list(_FIRST.finditer(story.text))
    for match in firsts:
        if match["year"] and not (_years(story, match) - {int(match["year"]), now}) and not _right(match, now - int(match["year"])):
            yield _hit(match, int(match["year"]), now, severity=None if story.day.sure else "info")
    last = list(_LAST.finditer(story.text))
    titles = [
        match
        for match in firsts
        if not match["year"] and match[0].startswith("first") and _years(story, match) <= {int(one["year"]) for one in last}
    ]
    if len(last) == 1 and len(titles) == 1 and int(last[0]["year"]) < now and not _right(titles[0], now - int(last[0]["year"])):
        year, match = int(last[0]["year"]), titles[0]
        if abs(now - year - number_of(match["count"])) <= _SLIP and match["unit"] == "year":
            words = {"from_": str(year), "to": str(now), "right": str(now - year), "count": match["count"]}
            related = [Related(match.start("count"), match.end("count"), "counted here")]
            yield Hit(*last[0].span("year"), None, words, related, severity="info")


def _today(story: Story, match: regex.Match[str], now: int) -> Iterator[Hit]:
    """A count from a year to the story's own."""
    year = int(match["year"])
    alone = not (_years(story, match) - {year, now}) and not _explained(story, match, year, now)
    if year < now and alone and not _right(match, now - year, ago=True):
        yield _hit(match, year, now, severity=None if story.day.sure else "info")


def _ways(text: str) -> set[str]:
    """How years are counted in the story, where a year is told around the count."""
    found = set()
    for match in _WAYS.finditer(text):
        far = _NEAR if match["way"] == "ago" else _AROUND
        if match["way"] not in found and _ANY_YEAR.search(text, max(0, match.start() - far), match.end() + far):
            found.add(match["way"])
    return found


def _to_come(match: regex.Match[str], sentence: str, now: int) -> bool:
    """Whether what is told as past would lie in years to come."""
    stated = _stated(match)
    return not match["about"] and int(match["year"]) + stated > now + 1 - (stated > 1) and _FUTURE.search(sentence) is None


def _then(story: Story, match: regex.Match[str], year: int, end: int = 0) -> Iterator[Hit]:
    """A count between two years that are told."""
    one = int(match["one"])
    gone = year - one if match["way"] in ("before", "earlier") else one - year
    alone = not (_years(story, match) - {year, one}) and not _explained(story, match, year, one)
    if alone and not _right(match, gone) and gone != 0:
        yield _hit(match, year, one, end=end)


def _explained(story: Story, match: regex.Match[str], year: int, other: int) -> bool:
    """Whether the count is from another year of the story, or the year of something told by the way."""
    count, text = _stated(match), story.text
    if by_another_year(story, (year, other), count, 1 + (count // 5 if match["about"] else 0)):
        return True
    groups = match.re.groupindex
    if "thing" in groups:
        return _GOES_ON.match(text, match.end("year")) is not None
    later = "way" in groups and match["way"] in ("later", "earlier")
    return later and _BY_THE_WAY.search(text, max(0, match.start() - 60), match.start()) is not None


def _hit(match: regex.Match[str], year: int, other: int, *, end: int = 0, severity: str | None = None) -> Hit:
    from_, to = sorted((year, other))
    groups = [name for name in ("one", "year", "count", "unit", "about") if name in match.re.groupindex and match[name]]
    start = min(match.start(name) for name in groups)
    last = max(end, *(match.end(name) for name in groups))
    last += match.string.startswith("s", last)
    last += 4 if match.string.startswith(" ago", last) else 0
    count = match["count"] + {"year": "", "decade": " decades", "century": " century", "centurie": " centuries"}[match["unit"]]
    return Hit(start, last, words={"from_": str(from_), "to": str(to), "right": str(to - from_), "count": count}, severity=severity)


def _years(story: Story, match: regex.Match[str]) -> set[int]:
    """All years of the sentence."""
    return {mention.year for mention in story.dates.between(*sentence_of(story, match.start("count"))) if mention.year}


def _stated(match: regex.Match[str]) -> int:
    """The years that are told; 0 where the count is no number."""
    part = match["count"].lower()
    if part.startswith(("half a", "a quarter")):
        return (50 if part == "half a" else 25) if match["unit"].startswith("centur") else 0
    return number_of(match["count"]) * _OF_UNIT[match["unit"]]


def _right(match: regex.Match[str], gone: int, *, ago: bool = False) -> bool:
    """Whether the count can be meant for the years gone by: rounded, or not yet full."""
    stated, about = _stated(match), (match["about"] or "").lower()
    if stated <= 0:
        return True
    if match["unit"].startswith("centur"):
        low, high = stated - stated // 10, stated + stated // 10
    elif match["unit"] == "decade":
        low, high = stated - 1, stated + (3 if stated < 30 else 6)
    else:
        low, high = stated - (not ago), stated + 1
        if stated % 5 == 0 and stated >= 20:
            low, high = low - stated // 20, high + stated // 20
    if about.startswith(("nearly", "almost", "less", "fewer", "just under", "scarcely", "barely")):
        low, high = low - max(1, stated // 4), min(high, stated + 2)
    elif about.startswith(("more", "over", "just over", "well over")):
        low, high = max(low, stated - 2), high + max(1, stated // 3)
    elif about and about != "exactly":
        low, high = low - max(1, stated // 5), high + max(1, stated // 4)
    return low <= gone <= high
