"""Days and years beside which an event is told: which event of the tables is meant, and whether the story tells that it happened then."""

from __future__ import annotations

from ..days import date
from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..views.events import Named, sentence_of

if TYPE_CHECKING:
    from ..mentions import Mention
    from ..story import Story
    from ..views.events import Events

#: How far a mistyped or miscounted year lies from the right one; other distances are other events.
SLIPS = frozenset((1, 2, 3, 10, 20, 100))
_SEASON = r"(?:the )?(?:spring|summer|autumn|fall|winter) of "
OF = compiled(rf",? (?:of|in|on) (?:early |late |mid-|{_SEASON})?$")
#: What may stand between: "the Chernobyl accident happened in", "Diana died in Paris in".
GAP = compiled(
    r"(?P<did> (?:which )?(?:happened|occurred|took place|erupted|struck|began|started))? (?:in an? (?:[\p{Ll}-]+ )?(?:crash|accident|fire|attack|collision) )?(?:(?:in|at|near|off|over|outside) (?:the |an? |his |her )?(?:(?!that|which|who|where|when|he|she|they|it|had|was|were|and|after|before|with)[\p{L}'’-]+ ){1,3}(?=(?:in|at|near|off) ))?(?:(?:in|at|near|off|over) (?:the )?(?P<where>\p{Lu}[\w'’-]+(?: \p{Lu}[\w'’-]+)?) )?(?:of|in|on) (?:early |late |mid-)?$"
)
_NINE = compiled(r"\battacks? of $")
VERB = compiled(
    r" (?:was|fell|died|took|retook|returned|swept|walked|annexed|invaded|joined|sank|collapsed|broke up|ceased|attacked|left|voted|exploded|came|fled|resigned|stepped|declared|became|handed|crashed|burned|ran|capsized|disintegrated|broke|failed|went|filed|adopted|seized|captured|killed|struck|hit|opened|split|rejected|gained|won|defeated|beat|vanished|disappeared|bombed|reverted|began|ended|started)\b"
)
_DIED = compiled(r" (?:died|(?:was|were) (?:\w+ )?(?:killed|assassinated|murdered|executed|hanged|dead|to death))$")
_OTHERS = compiled(r"\b(?:of|to|by|for|from|with|and|or|under|against|[Ii]f|Mrs\.?) $")
_MARKED = compiled(
    r"\b(?:anniversar|mark|commemorat|remember|recall|years? (?:after|since)|decades? (?:after|since)|day (?:that|when|on which))"
)
_SINCE = compiled(r"\b(?:since|began on|begun on|started on|launched on|invaded on) $")
# What happened on a day, behind the day ("the September 11, 2002 attacks") or before it ("the quake that struck Haiti on").
_EVENT = r"(?P<noun>attacks?|earthquakes?|quakes?|tsunami|invasion|coup|massacre|bombings?|explosion|blast|riots?|shooting)"
_NEXT = compiled(
    rf",?[ \xa0](?:terror(?:ist)? |deadly |full-scale |suicide )?{_EVENT}(?= (?:on|in|at|of|that|which|by|and|killed|was|were)\b|[.,;])"
)
_STRUCK = compiled(
    rf"\b{_EVENT}(?: in [\p{{Lu}}]\w+)?(?:,? (?:that|which))? (?:struck|hit|shook|rocked|devastated|began|started|killed|ravaged|destroyed|levelled|leveled)(?: [\w'’.-]+){{0,6}} on $"
)
# "The attack on Israel on October 7, 2022 killed": what it did, behind the day, or a "since" before it.
_THERE = compiled(
    rf"(?P<since>\b(?:[Ss]ince|[Aa]fter|[Ff]ollowing|[Bb]efore) )?(?:the |[\p{{Lu}}]\w+['’]s? |The )(?:[\p{{Lu}}][\w-]+ |deadly |terror(?:ist)? |full-scale )*{_EVENT} (?:on|of|in) (?:southern |northern )?\p{{Lu}}\w+ on $"
)
_DID = compiled(r",? (?:killed|left|triggered|sparked|began|started|displaced|destroyed|claimed)\b")
_OUTBREAK = compiled(
    r"\b(?:start|beginning|outbreak|launch) of (?:the |its |a |this )?(?:Russian |Russia['’]s )?(?:full-scale |great |large-scale )?(?:war|invasion|hostilities)(?: in Ukraine| with Russia)? on $"
)


def kin(text: str, one: Named) -> bool:
    """Whether it is somebody beside the one named who died: "the widow of Nelson Mandela died"."""
    return _DIED.search(text, one.start, one.end) is not None and _OTHERS.search(text, max(0, one.start - 16), one.start) is not None


def begun(story: Story, events: Events, mention: Mention) -> Named | None:
    """The event that began on that day of another year: "since March 24, 1998", if the sentence is about its place,
    "the September 11, 2002 attacks", "the start of the war on February 24, 2023".
    """
    if mention.first is None:
        return None
    start, end = sentence_of(story, mention.start)
    lead = events.text[max(start, mention.start - 120) : mention.start]
    beside = _NEXT.match(events.text, mention.end) or _STRUCK.search(lead)
    there = None if beside else _THERE.search(lead)
    if there and (there["since"] or _DID.match(events.text, mention.end)):
        beside = there
    since, outbreak = _SINCE.search(lead), _OUTBREAK.search(lead)
    if (mention.month, mention.day) == (9, 11) and abs(mention.year - 2001) in SLIPS and _NINE.search(lead):
        named = [one for one in events.at(mention.start - 3) if one.first == date(2001, 9, 11)]
        return Named(mention.start, mention.end, _nine(events), date(2001, 9, 11), sure=True) if not named else None
    direct = _direct(events, mention) or (None if beside else _told(events, mention))
    if direct is not None:
        return direct
    for index in range(len(events.known["events"])) if since or beside or outbreak else ():
        first = events.start(index)
        if (first.month, first.day) != (mention.month, mention.day) or not 0 < abs(first.year - mention.year) <= 2:
            continue
        near = events.context(index, start, end)
        known = (
            (since and near)
            or (outbreak and events.known["events"][index][5])
            or (
                beside
                and ((near and _called(events, index, beside["noun"])) or (first == date(2001, 9, 11) and beside["noun"] == "attacks"))
            )
        )
        if known:
            return Named(mention.start, mention.end, index, first, sure=True)
    return None


def _nine(events: Events) -> int:
    """The index of the attacks of September 11, 2001."""
    return next(index for index in range(len(events.known["events"])) if events.start(index) == date(2001, 9, 11))


def _direct(events: Events, mention: Mention) -> Named | None:
    """The event whose name, or "tsunami", stands right before the day of another year: "the Chernobyl disaster of April 26, 1987"."""
    place = mention.end + (2 if events.text.startswith(", ", mention.end) else 1)
    for one in events.at(place) if events.text[mention.end : place] in (" ", ", ") else ():
        if (one.first.month, one.first.day) == (mention.month, mention.day) and abs(one.first.year - mention.year) in SLIPS:
            return Named(mention.start, mention.end, one.event, one.first, sure=True)
    lead = OF.search(events.text[max(0, mention.start - 14) : mention.start])
    if lead is None or " of " not in lead[0]:
        return None
    place = mention.start - len(lead[0])
    for one in [*events.before(place), *(one for one in events.before(place, nouns=True) if events.text.endswith(" tsunami", 0, place))]:
        if (one.first.month, one.first.day) == (mention.month, mention.day) and abs(one.first.year - mention.year) in SLIPS:
            return Named(mention.start, mention.end, one.event, one.first, sure=True)
    return None


def _told(events: Events, mention: Mention) -> Named | None:
    """The event that is told with the day, and another year, on which it happened: "The Berlin Wall fell on Nov. 9, 1990"."""
    text, near = events.text, max(0, mention.start - 90)
    for lead in (OF.search(text[near : mention.start]), GAP.search(text[near : mention.start])):
        for one in events.before(mention.start - len(lead[0])) if lead and lead[0].endswith("on ") else ():
            same = (one.first.month, one.first.day) == (mention.month, mention.day) and abs(one.first.year - mention.year) in SLIPS
            if same and VERB.search(text, one.start, one.end) and not kin(text, one) and not _MARKED.search(text, near, one.start):
                return one
    return None


def _called(events: Events, index: int, noun: str) -> bool:
    """Whether the noun is one that the table has for the event."""
    return any(other == index for _, other in events.known["nouns"].get(noun, ()))
