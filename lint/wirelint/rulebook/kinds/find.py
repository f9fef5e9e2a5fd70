"""`[find]`: a pattern (`regex` syntax), tried on each block that holds one of its literals.

Keys: `pattern` or `patterns`; `fix`, a template with \\1 or \\g<name>; `ignore_case`; `unless`: patterns
of innocent look-alikes, a hit that one of them overlaps does not count. Hits lie within a block; ^ and $
are its ends. A group named `hit` narrows what is flagged. `trigger` gives literals by hand, for syntax
that the analysis cannot read.
"""

from __future__ import annotations

from ...patterns import IGNORECASE, MULTILINE, compiled
from ...records import TYPE_CHECKING
from ...shadow import shadow
from ..rule import Hit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    import regex


KEYS = frozenset({"pattern", "patterns", "fix", "ignore_case", "unless", "trigger"})
#: patterns, unless, fix, ignore case, triggers given by hand, seconds allowed (0: no limit)
Body = tuple[list[str], list[str], str | None, bool, list[str], float]
_FOREIGN_SECONDS = 2.0
# A pattern goes by its own literals where a million characters have no more of them, and of the triggers given by hand so many times more:
# what literals cost is a guess (measured: it holds for nine in ten).
_RARE, _RARER = 120, 2
_ESCAPED, _SET = compiled(r"\\."), compiled(r"\[\^?\]?[^\]]*\]")


def read(table: Mapping[str, object], *, foreign: bool = False) -> Body:
    """Of a desk's own rule (`foreign`), whose patterns may take only so long, raises ValueError for one that is broken or can match nothing
    at all. Ours are tried with their examples (`faults`): to compile them all would take half of the first start.
    """
    patterns = strings(table.get("patterns", table.get("pattern", [])))
    unless = strings(table.get("unless", []))
    ignore_case, fix = bool(table.get("ignore_case")), table.get("fix")
    if not patterns:
        raise ValueError("a pattern is needed")
    if foreign:
        for pattern in [*patterns, *unless]:
            _test(pattern, ignore_case)
    if fix is not None and not isinstance(fix, str):
        raise ValueError("fix must be a string")
    triggers = [shadow(word) for word in strings(table.get("trigger", []))]
    return patterns, unless, fix, ignore_case, triggers, _FOREIGN_SECONDS if foreign else 0.0


def faults(body: Body) -> Iterator[str]:
    """What is wrong with patterns of the body."""
    patterns, unless, _, ignore_case, *_ = body
    for pattern in [*patterns, *unless]:
        try:
            _test(pattern, ignore_case)
        except ValueError as error:
            yield str(error)


def _test(pattern: str, ignore_case: bool) -> None:
    import regex

    try:
        if _compiled(pattern, ignore_case).search("") or _compiled(pattern, ignore_case).fullmatch(" ", 0, 0):
            raise ValueError(f"the pattern {pattern!r} can match nothing at all, so it would match everywhere")
    except regex.error as error:
        raise ValueError(f"broken pattern {pattern!r}: {error}") from None


def strings(value: object) -> list[str]:
    """One string or a list of them, as a list. Raises ValueError for anything else."""
    found = [value] if isinstance(value, str) else value
    if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
        raise ValueError("a string or a list of strings is needed")
    return found


def literals(body: Body) -> frozenset[str] | None:
    """What one of the patterns cannot match without; None: they must be tried everywhere."""
    patterns, _, _, ignore_case, triggers, _ = body
    if triggers:
        return frozenset(triggers)
    found = [_own(pattern, ignore_case=ignore_case) for pattern in patterns]
    return None if None in found else frozenset().union(*(item for item in found if item))


def parts(body: Body) -> list[Body]:
    """The patterns one by one: each is tried only where one of its own literals stands. Those that have none, or hardly rarer ones
    than the triggers given by hand, go by these, together.
    """
    patterns, unless, fix, ignore_case, triggers, seconds = body
    alone = [pattern for pattern in patterns if not triggers or _is_rarer(_own(pattern, ignore_case=ignore_case), triggers)]
    together = [pattern for pattern in patterns if pattern not in alone]
    found: list[Body] = [([pattern], unless, fix, ignore_case, [], seconds) for pattern in alone]
    return [*found, (together, unless, fix, ignore_case, triggers, seconds)] if together else found


def _own(pattern: str, *, ignore_case: bool) -> frozenset[str] | None:
    from ...engine.literals import required

    return required(pattern, ignore_case=ignore_case)


def _is_rarer(literals: frozenset[str] | None, triggers: Sequence[str]) -> bool:
    from ...engine.costs import price

    return literals is not None and price(literals) <= min(_RARE, price(triggers) / _RARER)


def finder(body: Body) -> Callable[[str, int, int], list[Hit]]:
    """A function that gives the hits in text[start:end], a block.

    It raises TimeoutError where a desk's own pattern takes too long.
    """
    patterns, unless, fix, ignore_case, _, seconds = body
    searches = [_search(pattern, seconds, ignore_case=ignore_case) for pattern in patterns]
    innocents = [_compiled(pattern, ignore_case) for pattern in unless]

    def hits(text: str, start: int, end: int) -> list[Hit]:
        found = [match for search in searches for match in search(text, start, end)]
        if not found:
            return []
        innocent = [match.span() for search in innocents for match in search.finditer(text, start, end)]
        return [hit for match in found if (hit := _hit(match, fix, innocent)) is not None]

    return hits


def _search(pattern: str, seconds: float, *, ignore_case: bool) -> Callable[[str, int, int], Iterable[regex.Match[str]]]:
    """The matches of a pattern in a block. One that can only begin where the block does is tried there, and nowhere else."""
    search, timeout = _compiled(pattern, ignore_case), seconds or None
    if _opens(pattern):
        return lambda text, start, end: filter(None, [search.match(text, start, end, timeout=timeout)])
    if timeout:
        return lambda text, start, end: search.finditer(text, start, end, timeout=timeout)
    # To see that there is none takes half as long as to go through what is none.
    return lambda text, start, end: search.finditer(text, start, end) if search.search(text, start, end) else ()


def _opens(pattern: str) -> bool:
    """Whether a pattern begins with ^ whatever it goes on with: no | stands outside of its groups."""
    if not pattern.startswith("^"):
        return False
    bare = _SET.sub("", _ESCAPED.sub("x", pattern))
    depth = 0
    for char in bare:
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            return False
    return True


def _hit(match: regex.Match[str], fix: str | None, innocent: list[tuple[int, int]]) -> Hit | None:
    start, end = match.span("hit") if "hit" in match.re.groupindex else match.span()
    if start == end or any(start < last and first < end for first, last in innocent):
        return None
    return Hit(start, end, _filled(fix, match) if fix is not None else None)


def _filled(fix: str, match: regex.Match[str]) -> str:
    """The template with the match's groups, without the help of `regex`: expanding imports its compiler."""
    parts = fix.split("\\")
    return parts[0] + "".join(_group(part, match) for part in parts[1:])


def _group(part: str, match: regex.Match[str]) -> str:
    if part.startswith("g<"):
        name, _, rest = part[2:].partition(">")
        return (match[int(name) if name.isdigit() else name] or "") + rest
    return (match[int(part[0])] or "") + part[1:]


def _compiled(pattern: str, ignore_case: bool) -> regex.Pattern[str]:
    return compiled(pattern, MULTILINE | (IGNORECASE if ignore_case else 0))
