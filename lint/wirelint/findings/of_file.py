"""Findings on a file itself: what its reader reports, under the rules of the pack `format/`."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .finding import shortened
from .placed import Place, Placed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..readers.reading import Problem
    from ..rulebook.rule import Rule
    from ..source.lines import Lines

_LONGEST = 200  # characters of the line that a report shows


def of_file(problems: Iterable[Problem], rules: Mapping[str, Rule], lines: Lines, path: str) -> list[Placed]:
    """The findings for problems whose rule is on (`rules`, by name)."""
    return [_placed(problem, rules[problem.rule], lines, path) for problem in problems if problem.rule in rules]


def _placed(problem: Problem, rule: Rule, lines: Lines, path: str) -> Placed:
    at = Place(*lines.place(problem.start), *lines.place(problem.end))
    text = shortened(lines.text[problem.start : min(problem.end, problem.start + _LONGEST)])
    message = rule.message.format_map({"what": problem.what, "text": text})
    line = lines.line(at.line)
    return Placed(
        path, at, rule.name, message, rule.severity, problem.story, text, [], False, [], [], _name(rule.name, text, problem.what), line
    )


def _name(*parts: str) -> str:
    from hashlib import blake2b

    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
