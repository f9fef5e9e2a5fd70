"""Linters for files under different settings: plans, desks and scanners are shared where the settings allow it."""

from __future__ import annotations

import os

from ..desk import NEUTRAL, Desk
from ..engine import plan as plans
from ..engine.scan import Scanner
from ..errors import UsageError
from ..linting import Linter
from ..places import RULES
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..clock import Clock
    from ..config.chosen import Group
    from ..deep.tier import Tier
    from ..linting import FileReport


class Linters:
    """Makes the linter for each group of files. `options` are those of the command line; `clock` adds up times."""

    def __init__(self, options: Any, clock: Clock | None = None, *, fingerprints: bool = False, texts: bool = False) -> None:
        self.options = options
        self.clock = clock
        self.fingerprints = fingerprints
        self.texts = texts
        self.keep = not options.no_cache
        self.given = [_folder(path) for path in options.rules]
        self.notes: list[str] = []
        self._plans: dict[tuple[str, ...], plans.Plan] = {}
        self._made_from: dict[tuple[str, ...], list[object]] = {}
        self._desks: dict[str, Desk] = {}
        self._tiers: dict[str, Tier] = {}

    def linter(self, group: Group) -> Linter:
        """The linter for files under these settings. Raises WirelintError where they ask for what there is not."""
        settings = group.settings
        plan = self.plan(group)
        desk = self._desk(group)
        names = [str(rule[0]) for rule in plan.rules]
        scanner = Scanner(_with_severities(plan, group, names), _enabled(group, plan, names), self.clock, desk.profile)
        return Linter(
            scanner, desk, self.options.input_format, self.fingerprints or bool(settings.baseline),
            self.options.text_field, not self.options.untrusted, settings.words,
            self.texts, None if settings.deep == "off" else self._tier(group),
        )  # fmt: skip

    def deep(self) -> dict[str, str]:
        """What became of the deep tier, as the JSON report says it."""
        tiers = sorted(self._tiers.values(), key=lambda tier: tier.status != "failed")
        return {"status": tiers[0].status, "reason": tiers[0].reason} if tiers else {"status": "off", "reason": ""}

    def _tier(self, group: Group) -> Tier:
        from .deeper import tier, wishes

        wanted = wishes(self.options, group.settings, lambda key, item, names: _named(group, key, item, names))
        key = repr(wanted)
        if key not in self._tiers:
            self._tiers[key] = tier(wanted)
        return self._tiers[key]

    def deeply(self, group: Group, linter: Linter, tier: Tier, jobs: int) -> list[FileReport]:
        """The reports of the group's files by a linter with that deep tier: those of unchanged files as they were kept."""
        from ..engine.pool import lint_all
        from .deeper import reports

        kept = None if self.clock is not None or self.texts else reports(tier, self._conditions(group, linter))
        if kept is None:
            return lint_all(linter, group.paths, jobs)
        return kept.lint(group.paths, lambda paths: lint_all(linter, paths, jobs), lambda: tier.status == "used")

    def _conditions(self, group: Group, linter: Linter) -> str:
        """All that a report depends on beside the file."""
        options = self.options
        return repr((
            self._made_from[self._folders(group)], group.settings, linter.desk.profile, linter.fingerprints, linter.words,
            options.input_format, options.text_field, options.untrusted,
        ))  # fmt: skip

    def rule_files(self) -> dict[str, str]:
        """The path of each rule's file, by its name."""
        return {str(rule[0]): str(rule[11]) for plan in self._plans.values() for rule in plan.rules}

    def plan(self, group: Group) -> plans.Plan:
        """The rules that there are under these settings: built-in, those of the command line, those of the configuration."""
        folders = self._folders(group)
        own = folders[1 + len(self.given) :]
        for folder in own:
            if not os.path.isdir(folder):
                raise _fault(group, "rules", os.path.basename(folder), f"no such folder of rules: {folder}", "")
        declared = [] if group.settings.trusted else [folder for folder in own if self._is_foreign(folder)]
        if folders not in self._plans:
            self._made_from[folders] = plans.key(folders, declared)
            self._plans[folders] = plans.load(folders, self._made_from[folders], keep=self.keep, declared_only=declared)
        return self._plans[folders]

    def _folders(self, group: Group) -> tuple[str, ...]:
        return (RULES, *self.given, *(folder for folder in group.settings.rules if os.path.abspath(folder) not in self.given))

    def _is_foreign(self, folder: str) -> bool:
        """Whether the Python in a folder that a configuration names must not run; if so, and there is any, it is said."""
        from ..config.trusted import is_trusted, where
        from ..rulebook.packs import files

        if is_trusted(folder):
            return False
        programs = [path for path, _ in files(folder) if path.endswith(".py")]
        if programs:
            self.notes.append(f"{programs[0]}: a rule in Python is not run for a configuration found beside the copy; use --rules, --config, or list its folder in {where()}")  # fmt: skip
        return True

    def _desk(self, group: Group) -> Desk:
        settings = group.settings
        key = repr((settings.profile, settings.own, settings.date, settings.people, settings.places))
        if key not in self._desks:
            profile = _profile(group)
            if settings.own is not None:
                profile = {**profile, "own": settings.own}
            own = {name: forms for name, forms in (("people", settings.people), ("places", settings.places)) if forms}
            self._desks[key] = Desk(profile, day=_day(settings.date), keep=self.keep, own=own, clock=self.clock)
        return self._desks[key]


def _day(date: str) -> Any:
    if not date:
        return None
    from ..days import date as day

    return day.fromisoformat(date)


def _folder(path: str) -> str:
    if not os.path.isdir(path):
        raise UsageError("no such folder of rules", path=path)
    return os.path.abspath(path)


def _profile(group: Group) -> Mapping[str, Any]:
    name = group.settings.profile
    if name == "neutral":
        return NEUTRAL
    from ..profiles import load

    try:
        return load(name)
    except UsageError as error:
        raise _fault(group, "profile", name, error.message, error.hint) from None


def _enabled(group: Group, plan: plans.Plan, names: list[str]) -> set[str] | None:
    """Names of the rules to run; None: all there are."""
    default = {str(rule[0]) for rule in plan.rules if rule[7]}
    select, ignore = group.settings.select, group.settings.ignore
    if not select and not ignore:
        return None if len(default) == len(names) else default
    chosen = {name for item in select for name in _named(group, "select", item, names)} if select else default
    return chosen.difference(name for item in ignore for name in _named(group, "ignore", item, names))


def _with_severities(plan: plans.Plan, group: Group, names: list[str]) -> plans.Plan:
    """The plan with the severities that the configuration gives to rules."""
    if not group.settings.severity:
        return plan
    new = {
        name: severity for item, severity in group.settings.severity.items() for name in _named(group, "severity", item, names, key_of=True)
    }
    return plan._replace(rules=[(*rule[:2], new.get(rule[0], rule[2]), *rule[3:]) for rule in plan.rules])


def _named(group: Group, key: str, item: str, names: list[str], *, key_of: bool = False) -> list[str]:
    """The rules that a name, pack or glob stands for. Raises UsageError, or ConfigError where a configuration says it."""
    from .naming import pick

    try:
        return pick(names, [item], deep=True)
    except UsageError as error:
        raise _fault(group, key, item, error.message, error.hint, key_of=key_of) from None


def _fault(group: Group, key: str, item: str, message: str, hint: str, *, key_of: bool = False) -> Exception:
    """The error at the place in the configuration that says so; where none does, it was the command line."""
    for said in group.made.get(key, ()):
        if item in said.value or said.value == item or any(os.path.basename(value) == item for value in said.value):
            from ..config.read import fault

            return fault(said.path, (*said.at, item) if key_of else said.at, message, hint, value=None if key_of else item)
    return UsageError(message, hint=hint)
