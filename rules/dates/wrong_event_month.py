"""The 12-day war with Israel in July: it was in June."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import MONTHS
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story
    from wirelint.views.events import Named

_IN = compiled(r" (?:in|of|last) $")
_RECENT = 330  # days within which a bare month means that of the event


@rule(
    message="“{event}” was in {right}, not in {month}",
    view="event_dates.months",
    bad=[
        "date: 2025-11-09\n\nSanctions and the 12-day war with Israel in {July -> June} have drained Tehran's coffers.",
        "date: 2025-10-02\n\nPrices have doubled since the 12-day war with Iran in {August -> June}.",
        "date: 2020-12-01\n\nThe Beirut port explosion in {July -> August} wrecked his shop in Lebanon.",
        "date: 2023-05-05\n\nThe Feb. 6 quake levelled it; a second school was lost in the Kahramanmaras earthquake in {March -> February}.",
        "date: 2008-12-01\n\nThe five-day war with Georgia in {July -> August} scared off investors in Moscow.",
    ],
    good=[
        "date: 2025-11-09\n\nSanctions and the 12-day war with Israel in June have drained Tehran's coffers.",
        "The 12-day war with Israel in July was short.",
        "date: 2020-12-01\n\nAn explosion in Beirut in July wrecked his shop.",
        "date: 2025-11-09\n\nHe spoke of the 12-day war with Israel in July.",
        "date: 2024-01-02\n\nHe told a court about the Beirut port explosion in July.",
    ],
)  # fmt: skip
def wrong_event_month(story: Story) -> Iterator[Hit]:
    """An event of the last year, and behind its name another month."""
    day = story.day.date
    if day is None or not story.day.sure:
        return
    for mention in story.event_dates.months:
        before = _IN.search(story.text[max(0, mention.start - 8) : mention.start])
        named = next((one for one in story.events.before(mention.start - len(before[0])) if one.sure), None) if before else None
        if named is None or not 0 < (day - named.first).days < _RECENT or _told(story, named, mention.start):
            continue
        if (mention.month - named.first.month) % 12 > 1 or mention.month != named.first.month:
            right = MONTHS[named.first.month - 1]
            words = {"event": story.text[named.start : named.end], "right": right, "month": MONTHS[mention.month - 1]}
            yield Hit(mention.start, mention.end, right, words)


def _told(story: Story, named: Named, place: int) -> bool:
    """Whether somebody spoke in that month of the event."""
    start = max(story.text.rfind(". ", 0, place), story.text.rfind("\n", 0, place), 0)
    clause = story.text[start : named.start]
    return any(
        word in clause
        for word in (
            " spoke",
            " told",
            " said",
            " testif",
            " talk",
            " report",
            " film",
            " book",
            " hearing",
            " inquiry",
            " trial",
            " about ",
        )
    )
