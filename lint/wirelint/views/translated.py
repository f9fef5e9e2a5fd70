"""How much the story reads as translated: a weighted sum of the densities of marks that are rarer, or commoner, in native news, and of its habits."""

from __future__ import annotations

from _operator import mul
from itertools import repeat

from ..grammar.habits import habits
from ..grammar.translated import LEAST, phrases
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story


def view(story: Story) -> float:
    """The score, if it is high enough to be told of; else 0."""
    size = len(story.words)
    if size < LEAST:
        return 0.0
    weights, others, shares, _, _, settings = story.desk.know("translated")
    counts, text = story.counts, story.shadow
    total = sum(map(mul, map(counts.get, weights, repeat(0)), weights.values()))
    total += sum(phrases(text, phrase) * weight for phrase, weight in others.items())
    score = float(settings["start"] + total * 1000 / size) + sum(shares[habit] * share for habit, share in habits(story).items())
    return score if score >= settings["info"] else 0.0
