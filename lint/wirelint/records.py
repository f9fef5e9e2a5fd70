"""What `typing` is needed for at run time, without its import (a fifth of our start-up time).

`Record` is `typing.NamedTuple` to type checkers, and works like it. It is made here and not by
`collections.namedtuple`, which compiles a constructor for each class: a tenth of a millisecond for every
one of the dozens that a run needs.
"""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import NamedTuple as Record
else:
    from _collections import _tuplegetter

    _new = tuple.__new__

    class _Maker(type):
        """Turns the fields of a class under `Record` into a tuple with the class's methods."""

        def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, object]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, space)
            fields = tuple(space.get("__annotations__", ()))
            space["_field_defaults"] = {field: space[field] for field in fields if field in space}
            space.update({field: _tuplegetter(index, field) for index, field in enumerate(fields)})
            return type(
                name, (_Methods,), {**space, "__slots__": (), "__match_args__": fields, "_fields": fields, "__new__": _constructor(fields)}
            )

    def _constructor(fields: tuple[str, ...]) -> object:
        size = len(fields)

        def make(cls: type, *values: object, **named: object) -> object:
            if not named and len(values) == size:
                return _new(cls, values)
            return _new(cls, _filled(cls, values, named))

        return make

    def _filled(cls: type, values: tuple[object, ...], named: dict[str, object]) -> list[object]:
        """All fields in order: those given by place, by name, and by default. Raises TypeError as a function does."""
        rest = cls._fields[len(values) :]
        known = {**cls._field_defaults, **named}
        missing = [field for field in rest if field not in known]
        if missing or len(values) > len(cls._fields) or not named.keys() <= set(rest):
            given = ", ".join((*map(repr, values), *named))
            raise TypeError(f"{cls.__name__} takes {', '.join(cls._fields)}; it was given {given}")
        return [*values, *(known[field] for field in rest)]

    class _Methods(tuple):
        __slots__ = ()

        @classmethod
        def _make(cls, values: object) -> object:
            return _new(cls, values)

        def _replace(self, **changed: object) -> object:
            return type(self)(**{**self._asdict(), **changed})

        def _asdict(self) -> dict[str, object]:
            return dict(zip(self._fields, self, strict=True))

        def __getnewargs__(self) -> tuple[object, ...]:
            return tuple(self)

        def __repr__(self) -> str:
            return f"{type(self).__name__}({', '.join(f'{field}={value!r}' for field, value in self._asdict().items())})"

    class Record(metaclass=_Maker):
        """A named tuple: fields with annotations, those with defaults last."""


__all__ = ["TYPE_CHECKING", "Record"]
