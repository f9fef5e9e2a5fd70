"""Rule: a photo caption run as text."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import MULTILINE, compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILE = compiled(
    r"(?:^|(?<=[.!?”\"] ))(?:FILE(?: PHOTO)?|File photo) ?[-–—:] ?(?=\p{Lu}|[“\"‘])(?P<caption>[^\n]{10,400}?(?:(?<=\d{4})\.|(?=\s*\((?:AP Photo|Photo|AFP))|(?=\s+REUTERS/)|(?<=[a-z]{3})\.(?=\s|$)))",
    MULTILINE,
)
_LEAD = 3  # paragraphs within which the picture of the story stands


@rule(
    message="looks like a photo caption run as text: delete it or move it to the caption field",
    trigger=[
        "/getty",
        "via getty",
        "/ap",
        "/afp",
        "/epa",
        "/reuters",
        "reuters/",
        "/shutterstock",
        "/alamy",
        "photo:",
        "photo by",
        "(photo",
        "ap photo",
        "file photo",
        "file -",
        "file —",
        "file –",
    ],
    bad=[
        "{A convoy waits near the border.} Contributor/Getty Images\nThe convoy waited all night.",
        "{The minister has asked for a truce.} Ilse Brandt/Reuters The minister asked for a truce, aides said.",
        "{FILE - The city hall stands in Oldport, April 3, 2023.} (AP Photo/Ilse Brandt) The hall will be sold.",
        "{FILE PHOTO: A tanker leaves Oldport, January 4, 2022.} REUTERS/Ilse Brandt\nThe tanker sank.",
        "Chevron icon {The minister has asked for a truce.} Ilse Brandt/AP\nAides said so.",
        "{A guard at the gate.} (Photo by Ilse Brandt/AFP)\nThe gate was shut.",
    ],
    good=[
        "The file - a thick one - was lost.",
        "The convoy waits. A Reuters/Ipsos poll found so.",
        "He sued. Getty Images declined to comment.",
        "The minister asked for a truce.\nContributor/Getty Images",
        "The minister asked for a truce.\n(Reporting by Ilse Brandt)",
        "The hall is sold.\nA hotel comes.\nIt opens in May.\nIt is big. Ilse Brandt/AFP",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """The text that belongs under a picture, taken for the first sentence of the story: it says what the lead
    says once more, in the present tense, with no source.
    """
    seen: list[int] = []
    for match in _FILE.finditer(story.text):
        seen.append(match.end())
        yield Hit(*match.span())
    for start, _ in story.credits:
        index = story.block_at(start)
        block = story.blocks[index]
        if index < _LEAD and start > block.start + 10 and not any(start - 3 < end <= start for end in seen):
            yield from _caption(story, block.start, start)


def _caption(story: Story, start: int, end: int) -> Iterator[Hit]:
    """The last sentence before the credit, if the paragraph has no more than a few."""
    found = [sentence for sentence in story.sentences if start <= sentence.start and sentence.end <= end]
    if found and len(found) <= 3 and end - found[-1].end <= 2 and found[-1].end - found[-1].start > 12:
        first, last, _ = found[-1]
        label = _ICON.match(story.text, first, end)
        yield Hit(label.end() if label else first, last)


_ICON = compiled(r"(?:\p{L}+ ){1,4}icon(?: (?:down|up|left|right))? (?=\p{Lu})")
