"""`[swap]`: "wrong" = "right". An exact rule.

A key with a capital in it matches as it is written; a key all in lower case also matches at the start of
a sentence and in capitals, and its fix follows. An empty right side deletes.
"""

from __future__ import annotations

from ...records import TYPE_CHECKING
from ...shadow import EDGE, is_word, shadow

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

KEYS: frozenset[str] = frozenset()
Entry = tuple[str, str]


def read(table: Mapping[str, object]) -> list[Entry]:
    """Raises ValueError for a key that is empty, or a fix that changes nothing."""
    body = []
    for wrong, right in table.items():
        if not isinstance(right, str):
            raise ValueError(f'"{wrong}" needs a string to put in its place')
        if not wrong.strip():
            raise ValueError("an empty key would match everywhere")
        if wrong == right:
            raise ValueError(f'"{wrong}" is put in place of itself: the fix changes nothing')
        body.append((wrong, right))
    if not body:
        raise ValueError("the table is empty")
    return body


def entries(body: list[Entry]) -> Iterator[tuple[str, Entry]]:
    """The literal to look for, with word boundaries, and the pair."""
    for wrong, right in body:
        yield bounded(wrong), (wrong, right)


def confirm(entry: Entry, piece: str) -> str | None:
    """The fix for `piece`, which has the shadow of the wrong form; None where its case is not meant."""
    wrong, right = entry
    if piece == wrong:
        return right
    if wrong != wrong.lower():
        return None
    if piece == wrong[0].upper() + wrong[1:]:
        return right[:1].upper() + right[1:]
    return right.upper() if piece == wrong.upper() else None


def bounded(form: str) -> str:
    """The shadow of a form, with EDGE where a word boundary is needed."""
    left = EDGE if is_word(form[0]) else ""
    right = EDGE if is_word(form[-1]) else ""
    return f"{left}{shadow(form)}{right}"
