"""Counts of the dead, and whether one of them fits the others of a story."""

from __future__ import annotations

from ..amounts import ONE, WORDED, value_of
from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    import regex

COUNT = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+|{WORDED.replace('|an?', '')})(?![\w.,-]*\d|\w|-)"
TOLL = compiled(
    rf"\b(?P<count>{COUNT})(?: [\w-]+){{0,3}}? (?:were|was|have been|had been|are|people|dead|died|have died|lost their lives)\b(?: (?:killed|dead|died|shot))?"
    rf"|\b(?:killed|killing|kills|claimed the lives of)(?: at least| some| about| more than)? (?P<count>{COUNT})|\b(?:death toll|dead|deaths)\b[^.;\n]{{0,40}}? (?P<count>{COUNT})",
    IGNORECASE,
)
ANY = compiled(rf"(?<![\w.,$-])(?:an? (?=man|woman|child|boy|girl|baby|teenager|person|police|soldier|civilian)|{COUNT})", IGNORECASE)


def adds_up(toll: int, figures: Iterable[regex.Match[str]]) -> bool:
    """Whether the toll stands among the story's figures, or two or three neighbours come to it."""
    values = [value for figure in figures if (value := value_of(figure[0].strip())) < 10_000 * ONE]
    sums = (sum(values[at : at + size]) for size in (1, 2, 3) for at in range(len(values)))
    return toll in sums
