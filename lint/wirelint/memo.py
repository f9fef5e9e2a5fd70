"""Answers that are kept: like `functools.lru_cache` for one argument, without its import, and quicker to ask."""

from __future__ import annotations

from .records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    Asked = TypeVar("Asked")
    Answer = TypeVar("Answer")

_MOST = 60_000  # answers; beyond that the memory begins anew


def kept(work: Callable[[Asked], Answer]) -> Callable[[Asked], Answer]:
    """The same function, which works out each answer once."""
    return _Answers(work).__getitem__


class _Answers(dict):  # type: ignore[type-arg]
    def __init__(self, work: Callable[[Any], Any]) -> None:
        super().__init__()
        self._work = work

    def __missing__(self, asked: Any) -> Any:
        if len(self) >= _MOST:
            self.clear()
        answer = self[asked] = self._work(asked)
        return answer
