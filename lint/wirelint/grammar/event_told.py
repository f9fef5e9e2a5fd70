"""Events told in other words than their names: "Bashar al-Assad, who fled Damascus", "last year's Morocco earthquake", "the invasion" of a story on Iraqis."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..views.events import Named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..views.events import Events

# Where it was, behind "fled", "died", "was killed".
_WHERE = compiled(
    r"(?: (?:(?:to|from|in|at|into|near|for) (?:the |exile in )?\p{Lu}[\w'-]+(?: \p{Lu}[\w'-]+)?|\p{Lu}[\w'-]+|the (?:country|capital|city)|into exile|in exile|from power|in an? (?:\p{Ll}[\p{Ll}-]* ){1,2}(?:crash|attack|raid|strike|blast|shooting|ambush|uprising|coup))){1,2}$"
)
_WHO = compiled(r",? (?:who|which|that)(?: had| has)?(?= )")
_CUT = compiled(
    r"(?<=[\p{L}]), (?=(?:ousted|toppled|overthrown|killed|assassinated|murdered|deposed|executed|hanged|shot|elected|removed) ?)"
)
_LAST = compiled(r"[\w'-]+$")
# A name right before a head noun, with adjectives between.
_OWNER = compiled(r"\p{Lu}[\w'-]*(?: \p{Lu}[\w'-]*)?(?: [\p{Ll}-]+){0,2} $")
_STEP = compiled(r"(?:(?!and\b|or\b)[\w.'-]+ ){0,3}")
_REACH = 90


def told(events: Events, place: int) -> Named | None:
    """The event that a clause ending at `place` tells: its name, with a "who" in it, or with where it was behind it."""
    start = max(0, place - _REACH)
    lead = events.text[start:place]
    lead = lead[max(lead.rfind(mark) + 1 for mark in (". ", "\n", "; ")) :]
    if not (_WHO.search(lead) or _CUT.search(lead)):
        return None
    for said in dict.fromkeys((lead, _WHERE.sub("", lead))):
        for phrase in (_WHO.sub("", said), _CUT.sub(" was ", said)):
            last = _LAST.search(phrase)
            for name, index in events.known["last"][last[0].lower()] or () if last else ():
                if phrase.endswith(name) and phrase != said and not phrase[: -len(name)][-1:].isalnum():
                    begin = place - len(lead) + max(lead.rfind(name.split(" ")[0]), 0)
                    return Named(begin, place, index, events.start(index), sure=True)
    return None


def placed(events: Events, found: Iterable[Named]) -> list[Named]:
    """Of head nouns those with a name of their own right before them or behind an "in": "Morocco earthquake", "earthquake in Morocco"."""
    return [one for one in found if _before(events, one) or _behind(events, one)]


def _before(events: Events, one: Named) -> bool:
    owner = _OWNER.search(events.text, max(0, one.start - 50), one.start)
    return owner is not None and events.context(one.event, *owner.span()) > 0


def _behind(events: Events, one: Named) -> bool:
    end = one.end + 4 if events.text.startswith((" in ", " at ", " of "), one.end) else 0
    stop = min((at for mark in ",.;\n" if (at := events.text.find(mark, end, end + 40)) > 0), default=end + 40)
    return bool(end) and events.context(one.event, end, stop) > 0


def nouns_behind(events: Events, place: int) -> list[Named]:
    """Events whose head noun stands at `place` or up to three words behind."""
    step = _STEP.match(events.text, place)
    places = [at for at in range(place, step.end() + 1) if at == place or events.text[at - 1] == " "] if step else []
    return [one for at in places for one in events.at(at, nouns=True)]
