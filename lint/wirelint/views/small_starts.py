"""Small letters behind a full stop: where a sentence begins with one, and where the stop stands in the middle of one."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..story import Story

# Words that no name begins with (de Vries, eBay, al-Masri) and no abbreviation is followed by less than by a capital.
_OPENERS = frozenset(
    "the a an this these those he she it they we but and however according during although after before there his her their in on at for by "
    "with when while as if from our my one some many most last earlier meanwhile also both since despite under about more no not nobody "
    "nothing everyone police officials because although though whereas unless until so or that where what then thus therefore moreover furthermore today yesterday tomorrow such every each other "
    "only even now here two three four five six seven eight nine ten people residents experts authorities local".split()
)
# What only a sentence goes on with that a stop has cut in two: "The governor. Aki Oda. visited the camp".
_GOES_ON = frozenset("said told was were is are has had will would who which whose whom".split())
_LONG = 5  # letters of a verb in -ed, at least
_INSIDE = compiled(r"\. (?P<word>[a-z]+)(?= \p{Ll}|, )(?<=\p{Ll}{4}\. [a-z]+)")
_SHORT = (
    "pprox",
    "assn",
    "alif",
    "admin",
    "bros",
    "capt",
    "dept",
    "govt",
    "hosp",
    "prof",
    "sept",
    "univ",
    "corp",
    "essrs",
)  # they end in a stop
_FIRST = compiled(r"\p{Ll}+(?=[ ,])")
_LEAST = 5  # words of a paragraph that is a sentence
_STOPS = (".", "!", "?", ".”", '."', "…", "—")


class SmallStart(Record):
    """Half-open offsets of the word, and whether the sentence goes on with it, so that the stop is wrong and not the letter."""

    start: int
    end: int
    goes_on: bool


def view(story: Story) -> list[SmallStart]:
    """In order, in paragraphs of the body."""
    found = [*_paragraphs(story), *_within(story.text)]
    return sorted(one for one in found if story.role_at(one.start) == "body") if found else found


def _within(text: str) -> Iterator[SmallStart]:
    for match in _INSIDE.finditer(text):
        word = match["word"]
        goes_on = word in _GOES_ON or (len(word) > _LONG and word.endswith("ed"))
        if (goes_on or word in _OPENERS) and not text.endswith(_SHORT, 0, match.start()):
            yield SmallStart(*match.span("word"), goes_on)


def _paragraphs(story: Story) -> Iterator[SmallStart]:
    """The first words of paragraphs that are sentences of their own."""
    text, before = story.text, "."
    for start, end, role in story.blocks:
        if (
            text[start].islower()
            and role == "body"
            and before.endswith(_STOPS)
            and text[end - 1] in ".!?"
            and text.count(" ", start, end) >= _LEAST
        ):
            match = _FIRST.match(text, start)
            if match and match[0] in _OPENERS:
                yield SmallStart(*match.span(), goes_on=False)
        before = text[max(start, end - 2) : end]
