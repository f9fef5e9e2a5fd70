from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import WEEKDAYS
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

# What happened on a weekday, in the first sentence: closed, so that what is to come is left alone.
_ON = compiled(
    r"\b(?:said|says|warned|reported|announced|killed|died|won|beat|lost|ruled|rose|fell|cut|raised|voted|approved|signed|launched|opened|resigned|struck|hit|arrested|sentenced|jailed|declared|agreed|proposed|passed|posted|unveiled|told \p{L}+)(?: [^.,\n]{0,60}?)? on (?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?! (?:when|if|or|night's|evening's))(?!,? (?:\p{Lu}\p{Ll}+\.? )?\d)"
)
_COMING = compiled(
    r"\b(?:next|coming|upcoming|following|will|would|due|scheduled|plan\w*|expected|ahead|last|previous|to be|week|earlier|is to|are to|until|before|since)\b"
)
_FAR = 330


@rule(
    view="dateline",
    message="the story is of a {today}: {word} is a day to come, or six days ago",
    bad=[
        "date: 2008-03-13\n\nOSLO, March 13 (Reuters) - A maker of skis warned on {Friday} its profit would fall.",
        "date: 2024-03-05\n\nROME, March 5 (Reuters) - Oil rose on {Wednesday} after a ship ran aground.",
        "date: 2024-03-04\n\nRIGA, March 4 (Reuters) - The mayor resigned on {Tuesday} after a vote.",
        "date: 2024-03-10\n\nBERLIN, March 10 (Reuters) - Two miners died on {Monday} in a pit in Essen.",
        "date: 2024-03-06\n\nPARIS, March 6, 2024 (AFP) - The court ruled on {Thursday} on the dam.",
    ],
    good=[
        "date: 2008-03-13\n\nOSLO, March 13 (Reuters) - A maker of skis warned on Thursday its profit would fall.",
        "date: 2008-03-13\n\nOSLO, March 13 (Reuters) - A maker of skis said it would report on Friday.",
        "date: 2008-03-13\n\nOSLO (Reuters) - A maker of skis warned on Friday its profit would fall.",
        "date: 2008-03-13\n\nOSLO, March 13 (Reuters) - The vote was cut short.\n\nHe said on Friday it was late.",
        "date: 2008-03-14\n\nOSLO, March 13 (Reuters) - A maker of skis warned on Friday its profit would fall.",
    ],
)
def lead_weekday(story: Story) -> Iterator[Hit]:
    """The lead of a dated report tells what happened on that day or shortly before; the weekday of tomorrow in it is a slip."""
    line, day = story.dateline, story.day.date
    if line is None or line.form is None or day is None or line.form.day != day.day or line.form.month != day.month:
        return
    start, end = line.form.end, story.blocks[line.form.block].end
    match = _ON.search(story.text, start, min(end, start + _FAR))
    if match and WEEKDAYS.index(match["day"]) == (day.weekday() + 1) % 7 and not _COMING.search(story.text, start, match.end()):
        yield Hit(*match.span("day"), words={"today": WEEKDAYS[day.weekday()], "word": match["day"]})
