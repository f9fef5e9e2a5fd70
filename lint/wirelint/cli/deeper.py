"""`check --deep`: the deep tier as the options want it."""

from __future__ import annotations

from ..deep import allowed
from ..deep.tier import Tier, Wishes
from ..errors import UsageError
from ..records import TYPE_CHECKING
from .naming import pick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .option import Values


def tier(options: Values) -> Tier:
    """The tier, asked for nothing yet. Raises UsageError."""
    address = options.deep_server
    if address and not address.startswith(("http://", "https://")):
        raise UsageError(f"--deep-server cannot be “{address}”", hint="write http://HOST:PORT")
    return Tier(Wishes(options.deep == "require", address.rstrip("/"), not options.no_cache, options.deep_limit, _rules(options)))


def _rules(options: Values) -> set[str] | None:
    if not options.select and not options.ignore:
        return None
    names = allowed.names()
    chosen = pick(names, _of_languagetool(options.select)) if options.select else names
    return set(chosen).difference(pick(names, _of_languagetool(options.ignore)))


def _of_languagetool(items: Sequence[str]) -> list[str]:
    return [name for item in items for name in item.split(",") if name.partition("/")[0] == "languagetool"]
