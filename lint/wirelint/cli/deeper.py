"""`check --deep`: the deep tier as options and settings want it."""

from __future__ import annotations

from ..deep import allowed
from ..deep.tier import Tier, Wishes
from ..errors import UsageError
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from ..config.settings import Settings
    from ..deep.reports import Reports

    #: The rules that an item of a setting (its key, the item, all names) stands for.
    Named = Callable[[str, str, list[str]], list[str]]


def wishes(options: Any, settings: Settings, named: Named) -> Wishes:
    """What is wanted of the tier. An address is taken from the command line alone: no file beside the copy may send it anywhere.
    Raises UsageError.
    """
    address = getattr(options, "deep_server", "")
    if address and not address.startswith(("http://", "https://")):
        raise UsageError(f"--deep-server cannot be “{address}”", hint="write http://HOST:PORT")
    severity = {
        name: new
        for item in _theirs(settings.severity)
        for name in named("severity", item, allowed.names())
        for new in (settings.severity[item],)
    }
    limit = getattr(options, "deep_limit", 0.0)
    return Wishes(
        settings.deep == "require",
        address.rstrip("/"),
        not options.no_cache,
        limit,
        _rules(settings, named),
        tuple(sorted(severity.items())),
    )


def tier(wanted: Wishes) -> Tier:
    """The tier, asked for nothing yet."""
    return Tier(wanted)


def reports(tier: Tier, conditions: str) -> Reports | None:
    """Reports kept on disk; None where nothing may be kept, or what a server elsewhere says."""
    if not tier.wishes.keep or tier.wishes.address:
        return None
    from ..deep import home
    from ..deep.reports import Reports
    from ..deep.store import Store

    return Reports(Store(home.label()), conditions)


def _rules(settings: Settings, named: Named) -> list[str] | None:
    if not settings.select and not settings.ignore:
        return None
    names = allowed.names()
    chosen = {name for item in _theirs(settings.select) for name in named("select", item, names)} if settings.select else set(names)
    return sorted(chosen.difference(name for item in _theirs(settings.ignore) for name in named("ignore", item, names)))


def _theirs(items: Iterable[str]) -> list[str]:
    return [item for item in items if item.partition("/")[0] == "languagetool"]
