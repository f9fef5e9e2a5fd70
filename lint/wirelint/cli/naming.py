"""Rule names as users give them."""

from __future__ import annotations

from ..errors import UsageError
from ..records import TYPE_CHECKING
from ..rulebook.options import nearest

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


def pick(rules: Collection[str], wanted: Sequence[str], *, deep: bool = False) -> list[str]:
    """The rules that the names and packs stand for, in order; with `deep`, those of LanguageTool too. Raises UsageError for one
    that is unknown.
    """
    found = []
    for item in wanted:
        here = [name for name in rules if name == item or name.startswith(f"{item}/")]
        if not here and deep and item.partition("/")[0] == "languagetool":
            from ..deep import allowed

            here = [name for name in allowed.names() if item in (name, "languagetool")]
        if not here:
            packs = {name.rsplit("/", 1)[0] for name in rules}
            raise UsageError(f"no rule or pack named “{item}”", hint=nearest(item, [*rules, *packs]))
        found += here
    return found
