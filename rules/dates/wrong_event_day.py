"""Britain's June 13 vote to leave the European Union: it was on June 23."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import MONTHS, longest
from wirelint.grammar.event_days import VERB, kin
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.mentions import Mention
    from wirelint.story import Story
    from wirelint.views.events import Events, Named

_STEP = compiled(r"(?:,? |['’]s )(?:(?!and\b|to\b|as\b|on\b|in\b|at\b|for\b|of\b|after\b|before\b|since\b)[\w.'’-]+ ){0,2}")
_ON = compiled(r",? (?P<how>on|of) (?:\w+day,? )?(?:the )?$")
# Of the event itself, and no talk of it or its anniversary: "since the Brexit referendum on".
_LEAD = compiled(r"\b(?:[Ss]ince|[Aa]fter|[Bb]efore|[Ff]ollowing|[Dd]uring) (?:the |[\p{Lu}][\w.]+['’]s? )?(?:[\w.-]+ ){0,2}$")
_DID = compiled(r",? (?:killed|left (?:\d|many|dozens|hundreds|thousands)|destroyed|claimed|toppled|displaced|devastated|levell?ed)\b")
_MARKED = compiled(
    r"\b(?:anniversar|mark(?:ed|ing|s)?\b|commemorat|remember|recall|years? (?:after|since|on)\b|decades? (?:after|since)|day (?:that|when|after|before)|eve of|vigil|ceremony|memorial|hearing|trial|warned|predict|forecast|planned|attempt|first|second|another)"
)
_YEAR = 365
_NEXT_DAY = 1  # what lies a day off may be the day of another time zone
_FAR = 10  # days; beyond them only a slip in the tens


@rule(
    message="“{event}”: that was on {right}, not {stated}",
    view="event_dates.days",
    severity="warning",
    bad=[
        "The summit comes two weeks after Britain's {June 13 -> June 23} vote to leave the European Union.",
        "date: 2016-07-08\n\nThe pound has fallen since the Brexit referendum on {June 13 -> June 23}.",
        "The Beirut port explosion on {August 14, 2020 -> August 4, 2020}, killed more than 200 people.",
        "MH17 was shot down on {July 27, 2014 -> July 17, 2014}, over the fields.",
        "The Berlin Wall fell on {Nov. 19, 1989 -> Nov. 9, 1989}, and the guards stood aside.",
        "He was freed after the {January 16 -> January 6} attack on the Capitol.",
    ],
    good=[
        "The summit comes two weeks after Britain's June 23 vote to leave the European Union.",
        "date: 2016-07-08\n\nHe spoke of the Brexit referendum on June 13. The June 13 Brexit referendum debate drew a crowd.",
        "The summit comes after Britain's June 13 vote to leave the European Union's customs body.",
        "On June 13 Britain's vote to leave the European Union was ten days off. On June 13, Brexit referendum campaigners met.",
        "MH17 was shot down on July 17, 2014. A vigil was held on July 27 for MH17. The Berlin Wall fell on the night of Nov. 9.",
        "The anniversary of the Beirut port explosion on August 14, 2021, was marked. A port explosion in Oslo on August 14 killed two.",
    ],
)  # fmt: skip
def wrong_event_day(story: Story) -> Iterator[Hit]:
    """The day of a well-known event is a matter of record; a wrong figure in it is a slip of the hand."""
    for mention in story.event_dates.days:
        named = _named(story, mention)
        if named is not None:
            right, event = _written(story, mention, named), story.text[named.start : named.end]
            words = {"event": event, "right": f"{MONTHS[named.first.month - 1]} {named.first.day}, {named.first.year}"}
            words["stated"] = story.text[mention.start : mention.end]
            yield Hit(mention.start, mention.end, right, words)


def _named(story: Story, mention: Mention) -> Named | None:
    """The event beside a day of its month on which it was not."""
    events: Events = story.events
    if _MARKED.search(story.text, max(0, mention.start - 70), min(len(story.text), mention.end + 50)):
        return None
    for one in _beside(story, events, mention):
        apart = abs(mention.day - one.first.day)
        year = mention.year in (0, one.first.year)
        if events.end(one.event) or not one.sure or mention.month != one.first.month or not year:
            continue
        if one.start > mention.end and events.text.startswith("'s", one.end):
            continue  # "the June 13 vote to leave the European Union's customs body"
        if events.known["events"][one.event][5] or kin(events.text, one) or mention.day > longest(mention.month):
            continue
        if apart > _NEXT_DAY and (apart <= _FAR or apart % 10 == 0):
            return one
    return None


def _beside(story: Story, events: Events, mention: Mention) -> list[Named]:
    """Events behind the day ("the June 13 vote to leave") or before it ("the Wall fell on Nov. 19")."""
    step, lead = _STEP.match(events.text, mention.end), events.text[max(0, mention.start - 4) : mention.start].lower()
    found: list[Named] = []
    if step and not lead.endswith(("on ", "by ", "of ", "to ")):
        for place in [at + 1 for at in range(mention.end, step.end()) if events.text[at] == " "]:
            found += events.at(place)
    on = _ON.search(events.text, max(0, mention.start - 20), mention.start)
    if on is None:
        return found
    for one in events.before(on.start()):
        told = VERB.search(events.text, one.start, one.end) or on["how"] == "of"
        if told or _LEAD.search(events.text, max(0, one.start - 40), one.start) or _DID.match(events.text, mention.end):
            recent = story.day.date is None or (story.day.date - one.first).days < _YEAR
            found += [one] if mention.year or told or recent else []
    return found


def _written(story: Story, mention: Mention, named: Named) -> str | None:
    """The mention with the right day in it."""
    told = story.text[mention.start : mention.end]
    found = compiled(rf"(?<!\d){mention.day}(?!\d)").search(told)
    return told[: found.start()] + str(named.first.day) + told[found.end() :] if found and mention.weekday < 0 else None
