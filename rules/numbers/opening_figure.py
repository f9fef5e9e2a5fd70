"""12 people died: a sentence that opens with a figure."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_FIGURE = compiled(r"\d++(?:,\d{3})*+(?=(?: (?:percent|per cent|million|billion))? \p{Ll}\p{L}+ [\p{L}(])")
_OPEN = compiled(
    r"(?:,|\b(?:and|or|of|in|to|from|for|at|by|with|the|a|than|about|over|some|nearly|was|were|is|are|has|had|have|least|killed))\s+$"
)
_YEAR = compiled(r"(?:1[89]|20)\d\d")


@rule(
    message="house style: no figure opens a sentence: write it out, or turn the sentence",
    severity="info",
    trigger=[f"{start}{figure}" for start in (". ", "\n", "” ", '" ') for figure in range(1, 10)],
    roles=["body"],
    house_setting="figures_from",
    bad=[
        "profile: ap\n\nThe bus fell off a bridge. {12} people died.",
        "profile: bbc\n\nThe mill is to close.\n\n{250} workers will lose their jobs.",
        "profile: reuters\n\nIt was a bad year. {40} percent of shops shut.",
    ],
    good=[
        "The bus fell off a bridge. 12 people died.",
        "profile: ap\n\nIt was a bad year. 2008 was worse still.",
        "profile: ap\n\nIt was a bad year. Some 40 percent of shops shut.",
        "profile: ap\n\nTo make it take:\n\n12 ripe pears and salt",
        "profile: ap\n\nIt sent 240 to Ghent and\n\n65,000 others to Lille.",
        "profile: ap\n\nHe lives at No. 12 people say.",
    ],
)
def opening_figure(story: Story) -> Iterator[Hit]:
    """A sentence begins with a capital letter; the houses allow only years in figures there."""
    for sentence in story.sentences:
        match = _FIGURE.match(story.text, sentence.start, sentence.end)
        if (
            match
            and not _mid(story, sentence.start)
            and not _YEAR.fullmatch(match[0])
            and story.text[sentence.start : sentence.end].rstrip('”"’').endswith((".", "!", "?"))
        ):
            yield Hit(*match.span())


def _mid(story: Story, start: int) -> bool:
    """Whether the line before breaks off in mid-sentence: with a small word, a comma."""
    return _OPEN.search(story.text, max(0, start - 20), start) is not None
