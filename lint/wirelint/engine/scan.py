"""Finds the hits of all rules in stories, looking at each text as few times as possible.

Several stories are gone through rule by rule, not story by story: what a rule or view needs then stays in the processor's
caches from one story to the next, and a thousand stories take a quarter less time.
"""

from __future__ import annotations

from _operator import attrgetter
from bisect import bisect_left, bisect_right

from ..records import TYPE_CHECKING, Record
from ..rulebook.kinds import kind_module
from ..rulebook.rule import Hit, Rule
from ..shadow import is_word
from ..story import READ
from .automaton import build
from .parted import DOCUMENT, STRUCTURAL, TRIGGERED
from .plan import LEFT, RIGHT, UPPER

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping, Sequence
    from typing import Any

    from ..clock import Clock
    from ..story import Story
    from .plan import Plan

    Check = Callable[..., Iterable[Hit]]


_FEW = 8  # stories for which an automaton of their own pays


class Found(Record):
    """The hits in a story with their rules, in no order, and the rules that failed on it with their errors."""

    hits: list[tuple[Rule, Hit]]
    failures: list[tuple[Rule, Exception]]


class Scanner:
    """The rules of a plan, ready to run. `enabled`: names of the rules that count (None: all of them); `profile`: that
    of all stories to come, where it is known: rules of settings that it lacks are passed over.

    With a `clock`, the time spent is added up by rule name.
    """

    def __init__(
        self,
        plan: Plan,
        enabled: Container[str] | None = None,
        clock: Clock | None = None,
        profile: Mapping[str, Any] | None = None,
    ) -> None:
        self.plan = plan  # kept whole: to free its thousands of literals takes longer than they are large
        self.rules = [Rule._make(fields) for fields in plan.rules]
        self.clock = clock
        self._rule_of = memoryview(plan.rule_of).cast("I")
        self._bodies = memoryview(plan.bodies).cast("I")
        self._on = [enabled is None or rule.name in enabled for rule in self.rules]
        self._views = [attrgetter(rule.view) if rule.view else None for rule in self.rules]
        off = {
            number
            for number, rule in enumerate(self.rules)
            if rule.house_setting and profile is not None and rule.house_setting not in profile
        }
        self._off = frozenset(index for number in off for index in self._parts(number))
        self._standing = self._by_view(plan.always)
        self._entries: dict[int, Mapping[str, Sequence[Any]]] = {}
        self._automaton: Any = None
        self._whole = False
        self._roles: dict[int, frozenset[str]] = {}
        self._checks: dict[int, Check] = {}
        self._finders: dict[int, Callable[[str, int, int], list[Hit]]] = {}

    def of_readers(self) -> dict[str, Rule]:
        """The rules for faults of the file itself that count, by name."""
        return {rule.name: rule for rule, on in zip(self.rules, self._on, strict=True) if on and rule.kind == "reader"}

    def names(self, *, on: bool = False) -> set[str]:
        """The names of all rules, or of those that count."""
        return {rule.name for rule, counts in zip(self.rules, self._on, strict=True) if counts or not on}

    def _parts(self, number: int) -> range:
        """The numbers of a rule's parts, which stand together."""
        return range(bisect_left(self._rule_of, number), bisect_right(self._rule_of, number))

    def _by_view(self, rules: Iterable[int]) -> list[tuple[Callable[[Story], Any] | None, list[int]]]:
        """Rules that need no literal, by the view that they live on: it is looked at once for all of them."""
        found: dict[str, list[int]] = {}
        for index in rules:
            number = self._rule_of[index]
            if self._on[number] and index not in self._off:
                found.setdefault(self.rules[number].view, []).append(index)
        return [(self._views[self._rule_of[indexes[0]]], indexes) for indexes in found.values()]

    def prepare(self, stories: Sequence[Story] | None = None) -> None:
        """Have the automaton for these stories (None: for any) ready. One for a few stories is built once, in a fraction of the time."""
        if self._whole:
            return
        self._whole = stories is None or len(stories) > _FEW or self._automaton is not None
        wanted = None if all(self._on) else lambda use: self._on[self._rule_of[use >> 3]]
        self._automaton = build(self.plan, wanted, None if self._whole or stories is None else [story.shadow for story in stories])

    def hits(self, story: Story, failed: Callable[[Rule, Exception], None]) -> list[tuple[Rule, Hit]]:
        """Every hit in one story. A rule that raises is handed to `failed`; the others go on."""
        (found,) = self.scan([story])
        for rule, error in found.failures:
            failed(rule, error)
        return found.hits

    def scan(self, stories: Sequence[Story]) -> list[Found]:
        """What was found in each of the stories. A rule that raises on one goes on with the others."""
        self.prepare(stories)
        results = [Found([], []) for _ in stories]
        on_blocks: dict[int, list[tuple[Story, int, Found]]] = {}
        on_stories: dict[int, list[tuple[Story, Found]]] = {}
        for story, found in zip(stories, results, strict=True):
            blocks, whole = self._seen(story, found)
            for index, at in blocks:
                on_blocks.setdefault(index, []).append((story, at, found))
            for index in whole:
                on_stories.setdefault(index, []).append((story, found))
        for view, indexes in self._standing:
            alive = [pair for pair in zip(stories, results, strict=True) if _lives(view, pair[0])]
            for index in indexes if alive else ():
                on_stories.setdefault(index, []).extend(alive)
        for index, places in on_blocks.items():
            self._on_blocks(index, places)
        for index in sorted(on_stories):
            for story, found in on_stories[index]:
                self._run(index, self._on_story, (index, story), found)
        return results

    def _on_blocks(self, index: int, places: list[tuple[Story, int, Found]]) -> None:
        roles, find = self._read_by(self._rule_of[index]), self._finder(index)
        for story, at, found in places:
            start, end, role = story.blocks[at]
            if role in roles:
                self._run(index, find, (story.text, start, end), found)

    def _seen(self, story: Story, results: Found) -> tuple[dict[tuple[int, int], None], set[int]]:
        """Takes the hits of the exact rules; gives (rule, block) pairs and rules that the others are to be tried on."""
        found = results.hits
        blocks: dict[tuple[int, int], None] = {}
        stories = set(self._off)
        if not len(self._automaton):
            return blocks, stories - self._off
        dark, classes, size = story.shadow, self.plan.classes, len(story.text)
        for last, (length, uses) in self._automaton.iter(dark):
            end = last + 1
            start = end - length
            for use in uses:
                index = use >> 3
                if index in stories:
                    continue
                if use & UPPER and story.text[start] == dark[start]:
                    continue
                if (use & LEFT and start and is_word(dark[start - 1])) or (use & RIGHT and end < size and is_word(dark[end])):
                    continue
                if classes[index] == DOCUMENT:
                    stories.add(index)
                elif classes[index] == TRIGGERED:
                    blocks[index, story.block_at(start)] = None
                else:
                    found += self._exact(index, dark[start:end], story, start, end)
        return blocks, stories - self._off

    def _exact(self, index: int, literal: str, story: Story, start: int, end: int) -> list[tuple[Rule, Hit]]:
        rule = self._rule(index)
        if story.role_at(start) not in self._read_by(self._rule_of[index]):
            return []
        piece = story.text[start:end]
        piece = piece if piece.isascii() else piece.replace("\xa0", " ")
        if index not in self._entries:
            self._entries[index] = self._body(index)
        fixes = [kind_module(rule.kind).confirm(entry, piece) for entry in self._entries[index][literal]]
        return [(rule, Hit(start, end, fix)) for fix in fixes if fix is not None]

    def _read_by(self, number: int) -> frozenset[str]:
        """The roles of the blocks in which hits of a rule count."""
        if number not in self._roles:
            self._roles[number] = frozenset(self.rules[number].roles) or READ
        return self._roles[number]

    def _rule(self, index: int) -> Rule:
        """The rule of the part."""
        return self.rules[self._rule_of[index]]

    def _finder(self, index: int) -> Callable[[str, int, int], list[Hit]]:
        if index not in self._finders:
            self._finders[index] = kind_module(self._rule(index).kind).finder(self._body(index))
        return self._finders[index]

    def _on_story(self, index: int, story: Story) -> Iterable[Hit]:
        """Hits of a rule that looks at the whole story; it is imported only if the view that it lives on is not empty."""
        number = self._rule_of[index]
        setting, view = self.rules[number].house_setting, self._views[number]
        if setting and setting not in story.desk.profile:
            return ()
        if view is not None and not view(story):
            return ()
        if index not in self._checks:
            self._checks[index] = self._check(index)
        roles = self._read_by(number)
        return [hit for hit in self._checks[index](story) if hit.meta or story.role_at(hit.start) in roles]

    def _check(self, index: int) -> Check:
        rule = self._rule(index)
        if rule.kind == "code":
            from ..rulebook.coded import load

            return load(rule.path).check
        found = kind_module(rule.kind)
        if self.plan.classes[index] == STRUCTURAL:
            find = self._finder(index)
            return lambda story: (hit for block in story.blocks for hit in find(story.text, block.start, block.end))
        body = self._body(index)
        return lambda story: found.check(body, story)

    def _body(self, index: int) -> Any:
        return self.plan.store[self._bodies[index]]

    def _run(self, index: int, check: Check, arguments: tuple[Any, ...], found: Found) -> None:
        rule = self._rule(index)
        try:
            hits = check(*arguments) if self.clock is None else self.clock.timed(rule.name, lambda: list(check(*arguments)))
            if hits:
                found.hits.extend([(rule, hit) for hit in hits])
        except Exception as error:  # a rule may do anything wrong; the others must go on
            found.failures.append((rule, error))


def _lives(view: Callable[[Story], Any] | None, story: Story) -> bool:
    """Whether rules that live on the view have anything to look at. A view that raises is left to them to meet, and so to tell of."""
    try:
        return view is None or bool(view(story))
    except Exception:
        return True
