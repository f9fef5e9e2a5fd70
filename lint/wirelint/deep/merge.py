"""Puts what LanguageTool found beside what our rules found: of two that say the same, ours stays."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..findings.finding import Finding

#: Families of ours that one of theirs stands for: they name a doubled word or a lost blank by other names than we do.
_KIN = {
    "grammar": {"grammar", "calque", "reporting verbs", "attribution", "fragments", "dates", "voice"},
    "fragments": {"fragments", "grammar", "attribution", "repeat"},
    "encoding": {"encoding", "scrape", "quotes", "style", "consistency"},
    "repeat": {"repeat", "scrape", "grammar", "encoding"},
    "numbers": {"numbers", "encoding", "style"},
    "style": {"style", "encoding", "numbers", "consistency", "names"},
    "names": {"names", "encoding", "outlets"},
    "spelling": {"names", "encoding", "dateline", "grammar", "dates", "outlets", "style", "calque"},
}


def merged(ours: Sequence[Finding], theirs: Sequence[Finding]) -> list[Finding]:
    """All findings by place. One of theirs that shares its place and family with one of ours goes into that one's `also`."""
    kept = list(ours)
    more: list[Finding] = []
    for found in theirs:
        at = next((n for n, own in enumerate(kept) if _same(own, found)), None)
        if at is None:
            more.append(found)
        elif found.rule not in kept[at].also:
            kept[at] = kept[at]._replace(also=(*kept[at].also, found.rule))
    return sorted([*kept, *more], key=lambda found: (found.start, found.end, found.rule, found.message))


def _same(own: Finding, found: Finding) -> bool:
    """Whether both say the same: kindred families, and half of the shorter stretch is shared (an empty one lies within the other)."""
    if own.family not in _KIN.get(found.family, {found.family}):
        return False
    shared = min(own.end, found.end) - max(own.start, found.start)
    shorter = min(own.end - own.start, found.end - found.start)
    return shared >= 0 if shorter == 0 else shared * 2 >= shorter
