"""The settings of many files of copy: files under the same settings together."""

from __future__ import annotations

import os

from ..records import TYPE_CHECKING, Record
from .find import Finder
from .settings import DEFAULT, Settings, given

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    from .layers import Layer, Said


class Group(Record):
    """Files under the same settings, what of the settings is written where, and the configuration file ("": none)."""

    settings: Settings
    made: dict[str, list[Said]]
    file: str
    paths: list[str]


class Choice:
    """Looks up settings by the options `config`, `isolated`, and those that stand in for settings."""

    def __init__(self, options: Any) -> None:
        self.options = options
        self.keep = not options.no_cache
        self.finder = Finder()
        self._stacks: dict[str, list[Layer]] = {}

    def file(self, path: str) -> str:
        """The configuration file for a file of copy; "" for none."""
        if self.options.isolated:
            return ""
        return self.options.config or self.finder.find(path)

    def groups(self, paths: Iterable[str], file: Callable[[str], str] | None = None) -> list[Group]:
        """The files by their settings, in the order in which they come. Raises ConfigError."""
        find = file or self.file
        found: dict[tuple[str, tuple[tuple[int, int], ...]], Group] = {}
        for path in paths:
            config = find(path)
            key = (config, self._sections(config, path) if config else ())
            if key not in found:
                found[key] = self._group(*key)
            found[key].paths.append(path)
        return list(found.values())

    def alone(self) -> Group:
        """The settings of what is no file: those of `--config`, or none."""
        file = "" if self.options.isolated else self.options.config
        return self._group(file, ())

    def excluded(self, path: str) -> bool:
        """Whether the configuration of a file leaves it out of walks."""
        config = self.file(path)
        if not config:
            return False
        from .globs import inside, matches

        real = os.path.join(os.path.realpath(os.path.dirname(path) or os.curdir), os.path.basename(path))
        return any(matches(inside(real, layer.folder), layer.settings.get("exclude", ())) for layer in self._stack(config))

    def _group(self, config: str, sections: Sequence[tuple[int, int]]) -> Group:
        if not config:
            return Group(given(DEFAULT, self.options), {}, "", [])
        from .layers import said
        from .settings import settled

        settings, made = settled(said(self._stack(config), sections), trusted=bool(self.options.config))
        return Group(given(settings, self.options), made, config, [])

    def _sections(self, config: str, path: str) -> tuple[tuple[int, int], ...]:
        from .layers import chosen

        return chosen(self._stack(config), path)

    def _stack(self, config: str) -> list[Layer]:
        if config not in self._stacks:
            from .layers import layers, single

            self._stacks[config] = (single if self.options.config else layers)(config, keep=self.keep)
        return self._stacks[config]
