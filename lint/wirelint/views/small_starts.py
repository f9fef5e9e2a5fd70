"""Sentences that begin with a small letter: the half-open stretches of their first words."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..story import Story

# Words that no name begins with (de Vries, eBay, al-Masri) and no abbreviation is followed by less than by a capital.
_OPENERS = frozenset(
    "the a an this these those he she it they we but and however according during although after before there his her their in on at for by "
    "with when while as if from our my one some many most last earlier meanwhile also both since despite under about more no not nobody "
    "nothing everyone police officials".split()
)
_INSIDE = compiled(r"\. (?P<word>[a-z]+)(?= \p{Ll}|, )(?<=\p{Ll}{4}\. [a-z]+)")
_SHORT = ("approx", "assn", "bros", "capt", "dept", "govt", "hosp", "prof", "sept", "univ", "corp", "messrs")  # they end in a stop
_FIRST = compiled(r"\p{Ll}+(?=[ ,])")
_LEAST = 5  # words of a paragraph that is a sentence
_STOPS = (".", "!", "?", ".”", '."', "…", "—")


def view(story: Story) -> list[tuple[int, int]]:
    """In order, in paragraphs of the body."""
    found = [*_paragraphs(story), *_within(story.text)]
    return sorted(span for span in found if story.role_at(span[0]) == "body") if found else found


def _within(text: str) -> Iterator[tuple[int, int]]:
    for match in _INSIDE.finditer(text):
        if match["word"] in _OPENERS and not text.endswith(_SHORT, 0, match.start()):
            yield match.span("word")


def _paragraphs(story: Story) -> Iterator[tuple[int, int]]:
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
                yield match.span()
        before = text[max(start, end - 2) : end]
