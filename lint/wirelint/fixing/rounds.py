"""Fixes a file again and again until nothing is left to fix: one fix may make another possible."""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record
from ..source.decode import decode
from .fix import Fixed, fix_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..findings.placed import Placed
    from ..linting import Linter
    from .fix import Change

_MOST = 20  # rounds: fixes that need more feed each other
_GROWN = 1000  # bytes beyond twice the file: they feed on what they write


class Settled(Record):
    """A file with its fixes: `fixed` from its first to its last bytes, with all that was applied or left; `refused`: rules whose fixes
    undo or feed each other, so that none of theirs is applied.
    """

    fixed: Fixed
    refused: frozenset[str]


def settle(linter: Linter, path: str, data: bytes, wanted: Callable[[Placed], bool]) -> Settled:
    """What the file is when no fix that is `wanted` is left. Nothing is written. Raises nothing."""
    refused: frozenset[str] = frozenset()
    while True:
        done = _rounds(linter, path, data, lambda found, out=refused: wanted(found) and found.rule not in out)  # type: ignore[misc]
        if isinstance(done, Fixed):
            return Settled(done, refused)
        refused |= done


def _rounds(linter: Linter, path: str, data: bytes, wanted: Callable[[Placed], bool]) -> Fixed | frozenset[str]:
    """The file when it is stable; the rules at work where it never is."""
    seen = [data]
    applied: list[list[Change]] = []
    while True:
        now = fix_bytes(linter, path, seen[-1], wanted)
        if now.after == now.before:
            changes = [*(change for changes in applied for change in changes), *now.changes]
            return Fixed(path, data, now.after, now.text if not applied else decode(data).text, changes, now.failed)
        applied.append(now.applied)
        if now.after in seen or len(seen) > _MOST or len(now.after) > 2 * len(data) + _GROWN:
            at = seen.index(now.after) if now.after in seen else len(applied) // 2
            return _rules(applied[at:])
        seen.append(now.after)


def _rules(applied: Sequence[Sequence[Change]]) -> frozenset[str]:
    return frozenset(change.finding.rule for changes in applied for change in changes)
