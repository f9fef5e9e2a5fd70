"""Which of several findings on the same words is shown.

Only findings of one family compete. The higher severity wins, then the one that declares it beats the
other, then the longer, then the name; the losers go into the winner's `also`. Findings of different
families may mark the same words: they are different faults.
"""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .finding import RANK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .finding import Finding


def resolve(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that are left, by place."""
    families: dict[str, list[Finding]] = {}
    for found in findings:
        families.setdefault(found.family, []).append(found)
    left = [found for group in families.values() for found in _winners(group)]
    return sorted(left, key=lambda found: (found.start, found.end, found.rule, found.message))


def _winners(group: list[Finding]) -> list[Finding]:
    beaten = {name for found in group for name in found.beats}
    return [winner for rivals in _rivals(group) for winner in _duel(rivals, beaten)]


def _rivals(group: list[Finding]) -> Iterator[list[Finding]]:
    """The findings in runs that hang together, so that a long text costs no more than its runs."""
    run: list[Finding] = []
    reach = -1
    for found in sorted(group, key=lambda found: (found.start, found.end)):
        if run and (found.start > reach or (found.start == reach and not _empty(found) and not _empty(run[-1]))):
            yield run
            run, reach = [], -1
        run.append(found)
        reach = max(reach, found.end)
    if run:
        yield run


def _duel(rivals: list[Finding], beaten: set[str]) -> list[Finding]:
    order = sorted(rivals, key=lambda f: (-RANK[f.severity], f.rule in beaten, f.start - f.end, f.rule, f.start, f.fix or ""))
    winners: list[Finding] = []
    for found in order:
        at = next((n for n, winner in enumerate(winners) if _touch(winner, found)), None)
        if at is None:
            winners.append(found)
        elif found.rule != winners[at].rule and found.rule not in winners[at].also:
            winners[at] = winners[at]._replace(also=(*winners[at].also, found.rule))
    return winners


def _touch(one: Finding, other: Finding) -> bool:
    """Whether they share a character, or an empty one lies within the other."""
    if _empty(one) or _empty(other):
        return one.start <= other.end and other.start <= one.end
    return one.start < other.end and other.start < one.end


def _empty(found: Finding) -> bool:
    return found.start == found.end
