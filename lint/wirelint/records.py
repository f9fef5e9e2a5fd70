"""What `typing` is needed for at run time, without its import (a fifth of our start-up time).

`Record` is `typing.NamedTuple` to type checkers, and works like it.
"""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import NamedTuple as Record
else:
    from collections import namedtuple

    class _Maker(type):
        """Turns the fields of a class under `Record` into a named tuple with the class's methods."""

        def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, object]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, space)
            fields = list(space.get("__annotations__", ()))
            defaults = [space.pop(field) for field in fields if field in space]
            made = namedtuple(name, fields, defaults=defaults, module=space["__module__"])
            for key, value in space.items():
                if key not in ("__module__", "__qualname__"):
                    setattr(made, key, value)
            return made

    class Record(metaclass=_Maker):
        """A named tuple: fields with annotations, those with defaults last."""


__all__ = ["TYPE_CHECKING", "Record"]
