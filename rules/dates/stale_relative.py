from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.calendar import NUMBER
from wirelint.grammar.event_counts import near_day, off
from wirelint.grammar.event_told import nouns_behind, placed, told
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import Named, sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.days import date
    from wirelint.story import Story
    from wirelint.views.events import Events

_FORM = compiled(
    rf"\b(?:(?P<which>last|this) (?P<what>year|month|week)(?:['’]s) (?P<gap>(?:[\w.-]+ ){{0,2}})"
    rf"|(?P<plain>last) (?P<what>year|month)(?!['’\w])"
    rf"|(?P<about>(?:more than|less than|nearly|almost|over|about|some|just over|just under) )?(?P<count>{NUMBER}) (?P<unit>day|week|month|year|decade)s?"
    rf" (?:(?P<way>after|since) (?:the |[\p{{Lu}}][\w.]+(?:['’]s?) )?|(?P<ago>ago)))",
    IGNORECASE,
)
_BEGAN = compiled(r"\b(?:war|fighting|conflict|hostilities|invasion) (?:began|broke out|started|erupted) $", IGNORECASE)
# What may stand between an event and "two years ago".
_HAPPENED = compiled(
    r"(?r)(?:,? (?:which|that))? (?:began|started|broke out|erupted|happened|occurred|took place|was launched|was fought|ended|struck|erupted|was held)$"
)
# "The attack by Hamas on Israel last year": what stands between an event and the words.
_BETWEEN = compiled(
    r"(?: in an? (?:[\p{Ll}-]+ ){0,2}(?:crash|accident|fire|attack|collision|strike|explosion|raid|prison|hospital|ambush|coup)$)| (?:by|in|on|at|against|of|near|off|outside) (?:the |its |his |her )?(?:[\p{Ll}-]+ )?\p{Lu}[\w.'-]*(?: (?:and )?\p{Lu}[\w.'-]*){0,3}"
    r"(?: (?:by|in|on|at|against|of|near|off|outside) (?:the )?(?:[\p{Ll}-]+ )?\p{Lu}[\w.'-]*(?: (?:and )?\p{Lu}[\w.'-]*){0,3})?"
)
_THERE = compiled(r" (?:in|at|near|off) \p{Lu}[\w'-]*(?: \p{Lu}[\w'-]*)?$")
_BY = compiled(r" (?:by|in|on|at|against|of|near|off|outside) ")
_COUNTRY = compiled(r"\p{Lu}[\w-]+")
_TO_YEAR = (" ", ", ", " of ", ", of ")
_BROKE = compiled(
    r"\b(?:war|fighting|conflict|invasion|hostilities|offensive)\b[^.;]{0,30}\b(?:began|broke out|erupted|started|launched) on $|\b(?:start|outbreak|beginning) of (?:the |its )?(?:war|fighting|invasion|conflict) on $"
)
_NOUN = compiled(
    r"\b(?:attacks?|earthquakes?|quakes?|tsunami|invasion|coup|massacre|bombings?|explosion|blast|shooting|crash|flood|referendum)\b[^.;]{0,40}\b(?:on|of) $"
)
_YEARS = 4  # by which the year that is told may be off
_SPAN = 80  # characters of it
# Head nouns of what does not happen again every few years.
_ONCE = frozenset("war invasion annexation takeover referendum withdrawal revolution genocide".split())
# Where it was, behind a head noun.
_WHERE = compiled(
    r" (?:(?:in|at|on|near|against|off|between|with) |(?:that|which) (?:levelled|leveled|struck|hit|killed|devastated|destroyed|flattened|shook|ravaged|toppled|ousted|rocked|swept|wrecked|drowned|razed|laid waste) )[^,.;\n]{0,80}"
)
# What does not happen there again every few years: of countries that shake often a town must be named.
_RARE = _ONCE | frozenset(
    "earthquake quake tsunami massacre coup bombings derailment shipwreck meltdown disaster tornado ouster overthrow explosions blasts".split()
)
_SHAKEN = compiled(
    r"\b(?:Turkey|Turkish|Japan|Japanese|Chile|Chilean|Iran|Iranian|Pakistan|Indonesia|Indonesian|Mexico|Italy|Taiwan|China|Syria|Syrian)\b"
)
_UNIT = compiled(r"last (?:year|month)|(?:year|month|week|decade|day)s?(?:['’]s| ago| after| since)")


@rule(
    message="“{text}”: {event} was on {start}, and the story is of {day}",
    view="event_dates.counted",
    severity="error",
    bad=[
        "date: 2024-06-10\n\nSince {last year's} Brexit referendum, trade has fallen.",
        "date: 2024-10-07\n\n{Three years after} the Oct. 7 attack by Hamas, families gathered.",
        "date: 2025-01-21\n\nThe January 6 riot, {two weeks ago}, led to trials.",
        "date: 2023-11-24\n\nHamas' Oct. 7 attack led to the Israel-Hamas war. It is the first truce since fighting broke out {more than a year ago}.",
        "date: 2016-04-26\n\n{Twenty years after} the Chernobyl disaster, the zone is still closed.",
        "date: 2025-02-25\n\nRussia's full-scale invasion of Ukraine began {two years ago}.",
        "date: 2020-08-14\n\nThe Beirut port explosion {last month} killed nine of his neighbours.",
        "date: 2021-09-11\n\nThe city marked {10 years since} the September 11 attacks.",
        "date: 2024-05-05\n\nIt has been {two years since} the Myanmar coup.",
        "date: 2013-03-12\n\n{Two years after} the quake that flattened half of Port-au-Prince, thousands sleep in tents.",
        "date: 2025-03-01\n\nThe Oct. 7 attack by Hamas on Israel {last year} killed his brother.",
        "date: 2024-04-10\n\nA play on the genocide in Rwanda, which began {20 years ago}, opened.",
        "date: 2023-12-19\n\nSudan's army denies it. The war with the RSF broke out on April 15 of {last year} in Khartoum.",
        "date: 2024-03-11\n\nJapan marked {12 years since} the Fukushima disaster. Ebrahim Raisi died in a helicopter crash.",
        "date: 2024-11-09\n\n{Thirty years after} the fall of the Berlin Wall, two halves remain.",
        "date: 2024-05-22\n\nEbrahim Raisi died in a helicopter crash {last year}.",
        "date: 2025-11-10\n\nThe party is split {two years after} Yoon Suk Yeol declared martial law.",
        "date: 2024-12-20\n\nBashar al-Assad, who fled Damascus {last month}, is in Moscow. Assad, ousted {last month}, keeps silent.",
        "date: 2023-09-25\n\n{Last year's} Morocco earthquake cost him his house, and the earthquake in Morocco {last year} his school.",
        "date: 2023-03-20\n\n{Twenty-five years after} the U.S.-led invasion, Iraqis remain divided.",
        "date: 2025-07-15\n\nTurkey's coup attempt, {eight years ago}, led to mass arrests.",
        "date: 2024-03-01\n\n{This year's} annexation of Crimea has been condemned.",
    ],
    good=[
        "date: 2021-09-11\n\nThe city marked 20 years since the September 11 attacks.",
        "date: 2017-06-10\n\nSince last year's Brexit referendum, trade has fallen.",
        "date: 2024-10-07\n\nOne year after the Oct. 7 attack by Hamas, families gathered.",
        "Three years after the Oct. 7 attack by Hamas, families gathered.",
        "date: 2024-03-05\n\nTwo years after the Sept. 11 attacks, the United States invaded Iraq.",
        "date: 2016-04-26\n\nThirty years after the Chernobyl disaster, the zone is still closed.",
        "date: 2016-04-26\n\nTwenty years after the Chernobyl disaster, the zone was opened to guides.",
        "date: 2020-09-14\n\nThe Beirut port explosion last month killed nine of his neighbours.",
        "date: 2024-03-05\n\nIt was founded two weeks after the Brexit referendum.",
        "date: 2023-09-12\n\nTwo years after the quake that killed 2,200 people in Haiti, thousands sleep in tents.",
        "date: 2013-03-12\n\nTwo years after the quake in Port-au-Prince, thousands slept in tents.",
        "date: 2024-11-01\n\nThe Oct. 7 attack by Hamas on Israel last year killed his brother. A talk on the Brexit referendum in Leeds last year was full.",
        "date: 2024-12-19\n\nSudan's army denies it. The war with the RSF broke out on April 15 of last year in Khartoum. On April 15 of last year he left.",
        "date: 2024-02-24\n\nTen years after the war in Ukraine began, he still fights. The genocide in Rwanda, which began 30 years ago, was recalled.",
        "date: 2025-01-20\n\nBashar al-Assad, who fled Damascus last month, is in Moscow. The aide of Bashar al-Assad who fled Damascus last year is in Rome.",
        "date: 2023-03-20\n\nTwenty years after the U.S.-led invasion, Iraqis remain divided. Ten years after the invasion, Iraqis voted.",
        "date: 2023-09-25\n\nLast year's Fez earthquake was weak; this month's Morocco earthquake was not. The strike in Morocco last year failed.",
        "date: 2024-03-05\n\nLast year's Brexit referendum anniversary passed quietly.",
        "date: 2023-11-24\n\nHamas' Oct. 7 attack led to the war. It is the first truce since fighting broke out seven weeks ago.",
    ],
)
def stale_relative(story: Story) -> Iterator[Hit]:
    """“Last year's vote” and “two years after the attack” are true for a year only; then the copy must be counted anew."""
    day, events = story.day.date, story.events
    if day is None:
        return
    for match in _forms(story):
        named = _named(story, match)
        if (
            named
            and named.first <= day
            and all(off(match, first, day) for first in (named.first, events.end(named.event)) if first and first <= day)
            and not _dated(story, match, named)
            and not _earlier(story, match, named, day)
        ):
            end = match.end() if match["ago"] or match["plain"] else match.end("way") if match["way"] else match.end("what") + 2
            words = {"event": _called(story, named), "start": _told(named.first), "day": _told(day)}
            related = [Related(named.start, named.end, "the event")] if named.end > named.start else []
            severity = "info" if not story.day.sure else None if named.sure or not match["way"] else "warning"
            yield Hit(match.start(), end, None, words, related, severity=severity)


def _forms(story: Story) -> Iterator[regex.Match[str]]:
    """The forms, looked for around their last words only."""
    reached, text = 0, story.text
    units = [match for at in story.event_dates.counted if (match := _UNIT.match(text, at))]
    for unit in units:
        for match in _FORM.finditer(text, max(reached, unit.start() - 40), min(len(text), unit.end() + 60)):
            if match.start() < unit.end():
                reached = match.end()
                yield match


def _told(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def _called(story: Story, named: Named) -> str:
    return f"“{story.text[named.start : named.end]}”" if named.end > named.start else "the war's beginning"


def _named(story: Story, match: regex.Match[str]) -> Named | None:
    """The event that the words are about."""
    events: Events = story.events
    if match["ago"] or match["plain"]:
        return _ago(events, match) or (_of_day(story, events, match) if match["plain"] else None)
    places = [match.end(), match.end("way") + 1]
    if match["which"]:
        places = [match.end() - len(match["gap"]) + at for at in range(len(match["gap"]) + 1)]
    return next((named for place in places for named in events.at(place)), None) or _by_noun(story, match, places)


def _by_noun(story: Story, match: regex.Match[str], places: list[int]) -> Named | None:
    """The event of "last year's war between Russia and Georgia": a head noun, and a word of its own in the sentence."""
    events, span, day = story.events, sentence_of(story, match.start()), story.day.date
    if match["way"]:
        return _of_place(events, match, places, day) or _of_today(events, match, span, day)
    if not match["which"]:
        return None
    named = [one for place in places for one in events.at(place, nouns=True) if events.text[one.start : one.end] in _ONCE]
    named = [one for one in named if events.context(one.event, *span) and one.first <= day]
    named = named or _rare(events, [one for place in places for one in events.at(place, nouns=True)], match, day)
    return max(named, key=lambda one: one.first, default=None)


def _rare(events: Events, nouns: list[Named], match: regex.Match[str], day: date) -> list[Named]:
    """Events of "last year's Morocco earthquake", where none of them has the count."""
    found = [one for one in placed(events, nouns) if one.first <= day and events.text[one.start : one.end].split()[-1] in _RARE]
    found = [one for one in found if not _SHAKEN.search(events.text, max(0, one.start - 30), one.end + 40)]
    return found if all(off(match, one.first, day) for one in found) else []


def _of_today(events: Events, match: regex.Match[str], span: tuple[int, int], day: date) -> Named | None:
    """The event of "25 years after the invasion, Iraqis": one of the sentence's country whose anniversary is now."""
    found = [one for one in nouns_behind(events, match.end()) if one.first <= day and events.context(one.event, *span)]
    if any(not off(match, one.first, day) for one in found):
        return None
    return next((one for one in found if near_day(one.first, day)), None)


def _of_place(events: Events, match: regex.Match[str], places: list[int], day: date) -> Named | None:
    """The event of "the earthquake that levelled Port-au-Prince" or "the bombings in Brussels", where no such event there has the count."""
    found = []
    for one in (one for place in places for one in events.at(place, nouns=True) if one.first <= day):
        clause = _WHERE.match(events.text, one.end)
        noun = events.text[one.start : one.end].split()[-1]
        here = clause is not None and noun in _RARE and events.context(one.event, one.end, clause.end()) > 0
        if here and clause and not (noun.endswith("quake") and _SHAKEN.search(clause[0])):
            found.append(one)
    if any(not off(match, one.first, day) for one in found):
        return None
    return max(found, key=lambda one: one.first, default=None)


def _ago(events: Events, match: regex.Match[str]) -> Named | None:
    """The event of "the riot, two weeks ago" or the one war of "since fighting broke out a year ago"."""
    lead = events.text[max(0, match.start() - 40) : match.start()]
    if lead.endswith(", "):
        return next(iter(events.before(match.start() - 2)), None)
    if _BEGAN.search(lead):
        wars = events.wars()
        if len(wars) == 1:
            return Named(match.start(), match.start(), wars[0], events.start(wars[0]), sure=True)
    place = match.start() - 1
    if happened := _HAPPENED.match(events.text, max(0, place - 20), place):
        place = happened.start()
    found = next(iter(events.before(place)), None) or _further(events, place) or told(events, place)
    if found:
        return found
    behind = _THERE.search(events.text, max(0, place - 40), place)
    if behind:
        nouns = [one for one in events.before(behind.start(), nouns=True) if events.context(one.event, *behind.span())]
    else:
        nouns = list(events.before(place, nouns=True))
    nouns = _rare(events, nouns, match, events.story.day.date)
    return max(nouns, key=lambda one: one.first, default=None)


def _of_day(story: Story, events: Events, match: regex.Match[str]) -> Named | None:
    """The event of the day that stands before the words: "the war broke out on April 15 of last year"."""
    days = [one for one in story.dates.days if not one.year and one.month and story.text[one.end : match.start()] in _TO_YEAR]
    today = story.day.date
    if not days or today is None:
        return None
    lead = events.text[max(0, days[0].start - 60) : days[0].start]
    start, end = sentence_of(story, match.start())
    for index in range(len(events.known["events"])):
        first = events.start(index)
        if (first.month, first.day) != (days[0].month, days[0].day) or first > today or not 0 < abs(first.year - today.year + 1) < _YEARS:
            continue
        war = events.known["events"][index][5] and _BROKE.search(lead) and events.context(index, 0, len(events.text)) > 1
        if war or (events.context(index, start, end) and _NOUN.search(lead)):
            return Named(days[0].start, days[0].end, index, first, sure=True)
    return None


def _further(events: Events, place: int) -> Named | None:
    """The event before words that tell by whom or where it was."""
    start = max(0, place - _SPAN)
    for by in _BY.finditer(events.text, start, place, overlapped=True):
        found = next(iter(events.before(by.start())), None) if _BETWEEN.fullmatch(events.text, by.start(), place) else None
        if found and all(events.own(found.event, name[0]) for name in _COUNTRY.finditer(events.text, by.start(), place)):
            return found
    return None


def _earlier(story: Story, match: regex.Match[str], named: Named, day: date) -> bool:
    """Whether a war is counted from an earlier beginning: that in Ukraine from 2014."""
    events: Events = story.events
    called = events.text[named.start : named.end]
    return (" war" in called or called.startswith("war ")) and any(not off(match, first, day) for first in events.earlier(named.event))


def _dated(story: Story, match: regex.Match[str], named: Named) -> bool:
    """Whether the sentence gives another year, so that it may count from there."""
    start, end = sentence_of(story, match.start())
    return any(mention.year not in (0, named.first.year) for mention in story.dates.between(start, end))
