"""Rule: a photo caption run as text."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.knowledge.verbs import PAST
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
        "photograph:",
        "photograph by",
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
        "The hall is sold.\n\nA hotel comes.\n\nIt opens in May.\n\n{The old mill at Sund, which opened in 1887.} Photograph: Ilse Brandt/The Guardian\n\nIt rained.",
        "The hall is sold.\nA hotel comes.\nIt opens in May.\n{Workers clear mud from the square in Sund on Monday.} Photograph: Ilse Brandt/EPA\nIt rained.",
    ],
    good=[
        "The file - a thick one - was lost.",
        "The convoy waits. A Reuters/Ipsos poll found so.",
        "He sued. Getty Images declined to comment.",
        "The minister asked for a truce.\nContributor/Getty Images",
        "The minister asked for a truce.\n(Reporting by Ilse Brandt)",
        "The hall is sold.\nA hotel comes.\nIt opens in May.\nThe hall burned in 1887. Ilse Brandt/AFP",
        "The hall is sold.\nA hotel comes.\nIt opens in May.\nShe meant to buy it, she said. Photograph: Ilse Brandt/EPA",
        "The hall is sold.\nA hotel comes.\nIt opens in May.\nShe will buy it. It is big. Photograph: Ilse Brandt/EPA",
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
        if start <= block.start + 10:
            continue
        if index >= _LEAD:
            yield from _alone(story, block.start, start, block.end)
        elif not any(start - 3 < end <= start for end in seen):
            yield from _caption(story, block.start, start)


def _alone(story: Story, start: int, credit: int, end: int) -> Iterator[Hit]:
    """A paragraph of one sentence and its credit, far down: a caption if nothing in it is told in the past."""
    found = [sentence for sentence in story.sentences if start <= sentence.start < credit]
    named = _LABEL.match(story.text, credit, end)
    if len(found) != 1 or not named or found[0].end > credit or story.text[credit:end].count(". ") or credit - found[0].end > 2:
        return
    main = _RELATIVE.split(story.text[start:credit].lower(), maxsplit=1)[0]
    words, forms = _WORD.findall(main), story.desk.know("verbs")
    told = [word for word, after in zip(words, [*words[1:], ""], strict=True) if forms.get(word, 0) & PAST and after != "by"]
    if not told and not any(word in _NO_CAPTION for word in words):
        yield Hit(start, found[0].end)


_LABEL = compiled(
    r"[(\[]?(?:Photograph|Photo|Picture|Pic|Image|Illustration|Credit)s?(?: by)?\b ?:?|[(\[]?AP Photo|REUTERS/|\p{L}+[^\n]{0,40}/(?:Getty|AFP|AP|EPA|Reuters|PA|Alamy|Shutterstock)"
)
_RELATIVE = compiled(r", (?:who|which|where|whose|seen|pictured|built|once|as)\b| (?:who|which|that) ")
_WORD = compiled(r"[\p{L}’'-]+")
_NO_CAPTION = frozenset("was were had did has have says will would could should i you we".split())


def _caption(story: Story, start: int, end: int) -> Iterator[Hit]:
    """The last sentence before the credit, if the paragraph has no more than a few."""
    found = [sentence for sentence in story.sentences if start <= sentence.start and sentence.end <= end]
    if found and len(found) <= 3 and end - found[-1].end <= 2 and found[-1].end - found[-1].start > 12:
        first, last, _ = found[-1]
        label = _ICON.match(story.text, first, end)
        yield Hit(label.end() if label else first, last)


_ICON = compiled(r"(?:\p{L}+ ){1,4}icon(?: (?:down|up|left|right))? (?=\p{Lu})")
