"""What holds for a file of copy: the settings of the command line, of its configuration, and the defaults, in this order."""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record
from .keys import KEYS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from .layers import Said


class Settings(Record):
    """Plain values under the names that they have in a configuration file. `trusted`: its rule folders may hold Python."""

    profile: str = "neutral"
    own: bool | None = None
    select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    severity: Mapping[str, str] = {}
    words: Sequence[str] = ()
    people: Mapping[str, Sequence[str]] = {}
    places: Mapping[str, Sequence[str]] = {}
    rules: Sequence[str] = ()
    exclude: Sequence[str] = ()
    fail_on: str = "warning"
    baseline: str = ""
    date: str = ""
    deep: str = "off"
    trusted: bool = False


DEFAULT = Settings()


def settled(sayings: Iterable[Said], *, trusted: bool) -> tuple[Settings, dict[str, list[Said]]]:
    """The settings, and for each that is not the default the sayings that made it."""
    values: dict[str, Any] = {}
    made: dict[str, list[Said]] = {}
    for item in sayings:
        name = item.key.replace("-", "_")
        if isinstance(item.value, dict):
            values[name] = {**values.get(name, {}), **item.value}
        elif KEYS[item.key].adds:
            values[name] = [*dict.fromkeys([*values.get(name, ()), *item.value])]
        else:
            values[name] = item.value
            made.pop(item.key, None)
        made.setdefault(item.key, []).append(item)
    return Settings(**values, trusted=trusted), made


def given(settings: Settings, options: Any) -> Settings:
    """The settings with what the command line gives in their place. What it selects is not ignored by a configuration."""
    changed: dict[str, Any] = {}
    if options.select:
        changed.update(select=split(options.select), ignore=())
    if options.ignore:
        changed["ignore"] = [*changed.get("ignore", settings.ignore), *split(options.ignore)]
    for name in ("profile", "fail_on", "baseline", "deep"):
        if getattr(options, name, ""):
            changed[name] = getattr(options, name)
    if options.date:
        changed["date"] = options.date.isoformat()
    return settings._replace(**changed) if changed else settings


def split(items: Sequence[str]) -> list[str]:
    """What was given once or several times, with commas or without."""
    return [name for item in items for name in item.split(",") if name]
