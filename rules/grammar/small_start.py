"""Rule: a sentence that begins with a small letter."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Words that no name begins with (de Vries, eBay, al-Masri) and no abbreviation is followed by less than by a capital.
_OPENERS = frozenset(
    "the a an this these those he she it they we but and however according during although after before there his her their in on at for by "
    "with when while as if from our my one some many most last earlier meanwhile also both since despite under about more no not nobody "
    "nothing everyone police officials".split()
)
_INSIDE = compiled(
    rf"(?<=\p{{Ll}}{{4}})(?<!\b(?:approx|assn|bros|capt|dept|govt|hosp|prof|sept|univ|corp|messrs))\. (?P<word>{'|'.join(sorted(_OPENERS))})(?= \p{{Ll}}|, )"
)
_FIRST = compiled(r"\p{Ll}+(?=[ ,])")
_LEAST = 5  # words of a paragraph that is a sentence
_MOST = 3  # of a story: more of them is a way of writing
_STOPS = (".", "!", "?", ".”", '."', "…", "—")


@rule(
    severity="warning",
    message="a sentence begins here: write {fix}",
    quotes="skip",
    bad=[
        "The mayor left on Monday. {the -> The} deputy stayed until noon, he said.",
        "{during -> During} a dispute between two groups of men, one fell onto the track.",
        "The mayor left on Monday.\n\n{according -> According} to the deputy, nobody had asked him to.",
        "Rain fell for two days. {it -> It} was the worst in a decade.",
        "He left the town at noon. {however -> However}, nobody saw him go.",
    ],
    good=[
        "The mayor left on Monday. The deputy stayed until noon, he said.",
        "The mayor said on Monday:\n\nthe deputy is to stay until noon in the hall.",
        "He said that the deputy, who had been in the hall since noon,\n\nthe council and the mayor had left.",
        "eBay and de Vries signed on Monday. iPhones sold well. al-Masri left.",
        "It sells to the U.S. in bulk, at approx. the same price, etc. in March.",
        "He works for the dept. of trade and for Smith Bros. in Oldport.",
        "the mayor",
        "- the deputy stays until noon in the hall.\n- the mayor leaves on Monday before noon.",
        "Well... the mayor left.",
    ],
)
def small_start(story: Story) -> Iterator[Hit]:
    """The capital was lost in translation, or two sentences came together from two places."""
    starts = [*_paragraphs(story), *(match.span("word") for match in _INSIDE.finditer(story.text))]
    for start, end in sorted(starts)[:_MOST]:
        if story.role_at(start) == "body":
            word = story.text[start:end]
            yield Hit(start, end, word[0].upper() + word[1:])


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
