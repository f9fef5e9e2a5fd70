"""Writes a fixed file at once or not at all."""

from __future__ import annotations

from ..errors import InputError
from ..files.write import replace
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from .fix import Fixed


def write(fixed: Fixed) -> None:
    """Put the fixed bytes in the file's place: links are followed, its mode is kept. Raises InputError where it cannot be written or
    changed since it was read; it is then what it was.
    """
    if fixed.after == fixed.before:
        return
    try:
        replace(fixed.path, fixed.after, fixed.before)
    except OSError as error:
        raise InputError(f"cannot be written: {(error.strerror or str(error)).lower()}", path=fixed.path) from None
