"""Rule names as users give them."""

from __future__ import annotations

from ..errors import UsageError
from ..records import TYPE_CHECKING
from ..rulebook.options import nearest

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


def pick(rules: Collection[str], wanted: Sequence[str], *, deep: bool = False) -> list[str]:
    """The rules that the names, packs and globs (`names/*-place`) stand for, in order; with `deep`, those of LanguageTool too.
    Raises UsageError for one that is unknown.
    """
    found = []
    for item in wanted:
        here = [name for name in rules if name == item or name.startswith(f"{item}/")] or _by_glob(rules, item)
        if not here and deep and item.partition("/")[0] == "languagetool":
            from ..deep import allowed

            here = pick(allowed.names(), [item])
        if not here:
            packs = {name.rsplit("/", 1)[0] for name in rules}
            raise UsageError(f"no rule or pack named “{item}”", hint=nearest(item, [*rules, *packs]))
        found += here
    return found


def _by_glob(rules: Collection[str], item: str) -> list[str]:
    if not any(char in item for char in "*?["):
        return []
    from ..config.globs import in_names

    return [name for name in rules if in_names(name, item)]
