"""Runs the examples of rules: each is re-marked from the rule's own hits, and the two strings are compared."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from .. import days, readers
from ..desk import Desk
from ..engine.plan import build
from ..engine.scan import Scanner
from ..findings.directives import directives
from ..findings.finding import finding
from ..findings.overlap import resolve
from ..findings.silencing import Quiet
from ..places import RULES
from ..profiles import load
from ..readers.reading import Given
from ..report.marks import columns
from .examples import mark, parse
from .kinds import kind_module
from .kinds.find import faults
from .packs import files
from .rule import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .examples import Example
    from .rule import Page, Rule


class Trial(NamedTuple):
    """An example (`part` is bad, good or todo, with its number) as it was wanted and as the rule marks it."""

    rule: str
    part: str
    wanted: str
    got: str

    @property
    def ok(self) -> bool:
        """Whether the rule does what the example says."""
        return self.wanted == self.got


def trials(rule: Rule, page: Page) -> Iterator[Trial]:
    """Every pattern of a rule, tried, and every example, run. A rule that raises fails its example with the words of the error."""
    if rule.kind in ("find", "rewrite"):
        for body in kind_module(rule.kind).parts(rule.body):
            yield from (Trial(rule.name, "pattern", "", fault) for fault in faults(body))
    scanner = Scanner(build([rule]))
    for part, examples in (("bad", page.bad), ("good", page.good), ("todo", page.todo)):
        for number, example in enumerate(examples):
            parsed = parse(example)
            yield Trial(rule.name, f"{part}[{number}]", parsed.marked, _marked(scanner, parsed))


def _marked(scanner: Scanner, example: Example) -> str:
    try:
        return mark(example.text, hits(scanner, example))
    except Exception as error:  # a rule may do anything wrong
        return f"the rule failed: {type(error).__name__}: {error}"


def hits(scanner: Scanner, example: Example) -> list[Hit]:
    """The hits of a scanner's rules on an example, as they would be reported. Raises what a rule raises."""
    settings = example.settings
    desk = _desk(settings.get("profile", "neutral"), settings.get("date", ""))
    obeyed = "untrusted" not in settings
    given = Given(settings.get("name", ""), desk, settings.get("encoding", ""), settings.get("text-field", ""), "lost" in settings, obeyed)
    made = readers.reading(example.text, given, settings.get("format", ""))
    found = []
    for story in made.stories:
        kept = [item for rule, hit in scanner.hits(story, _fail) if (item := finding(rule, hit, story)) is not None]
        for item in resolve(kept):
            start, end = item.source(story).place(item.start, item.end)
            found.append(Hit(start, end, item.fix))
    on = scanner.of_readers()
    problems = list(made.problems)
    if on and readers.SILENCING in example.text:
        quiet = Quiet(example.text, directives(example.text, made.format), made.stories, obeyed=obeyed)
        problems += quiet.wrong(_names(), _names())
    return [*found, *(Hit(problem.start, problem.end) for problem in problems if problem.rule in on)]


@lru_cache(maxsize=1)
def _names() -> set[str]:
    """All built-in rules: what a comment may name, and what counts as run where a rule is tried alone."""
    return {name for _, name in files(RULES)}


@lru_cache(maxsize=64)
def _desk(profile: str, date: str) -> Desk:
    return Desk(load(profile), day=days.date.fromisoformat(date) if date else None)


def _fail(_: Rule, error: Exception) -> None:
    raise error


def verdict(trial: Trial) -> str:
    """Why a trial failed, in the words of whoever wrote the rule; "" if it did not."""
    known_gap = trial.part.startswith("todo")
    if known_gap and trial.ok:
        return f"{trial.rule} {trial.part}: passes now; move it to bad or good\n    {trial.wanted!r}"
    if known_gap or trial.ok:
        return ""
    return f"{trial.rule} {trial.part}\n  - {trial.wanted!r}\n  + {trial.got!r}\n    {_marks(repr(trial.wanted), repr(trial.got))}"


def _marks(wanted: str, got: str) -> str:
    """Marks under what is otherwise in the second line."""
    least = min(len(wanted), len(got))
    first = next((at for at in range(least) if wanted[at] != got[at]), least)
    last = next((at for at in range(least - first) if wanted[-1 - at] != got[-1 - at]), least - first)
    return " " * columns(got[:first]) + "^" * max(1, columns(got[first : len(got) - last]))
