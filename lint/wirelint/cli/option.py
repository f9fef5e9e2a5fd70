"""Options as a table, read without `argparse` where they are plain.

`argparse` takes longer to import than a story to lint. What `quick` does not understand at once (a mistake, a
call for help) it leaves to `argparse`, which is built from the same table and says it better.
"""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any


class Option(Record):
    """`default` False: a switch; a list: may be repeated; anything else takes one value, made by `make`."""

    flag: str
    help: str
    default: Any = ""
    metavar: str = ""
    choices: Sequence[str] = ()
    make: Callable[[str], Any] = str

    @property
    def name(self) -> str:
        """The attribute that holds its value."""
        return self.flag[2:].replace("-", "_")


class Values:
    """What was given, as attributes; `paths` holds what is no option."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.__dict__.update(values)

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


def quick(options: Iterable[Option], arguments: Sequence[str]) -> Values | None:
    """The values, or None where an argument is not plainly right."""
    known = {option.flag: option for option in options}
    values = {option.name: list(option.default) if isinstance(option.default, list) else option.default for option in known.values()}
    paths: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if argument == "-" or argument[:1] != "-":
            paths.append(argument)
            continue
        flag, given, value = argument.partition("=")
        option = known.get(flag)
        if option is None or not _put(values, option, value if given else None, rest):
            return None
    return Values({**values, "paths": paths})


def _put(values: dict[str, Any], option: Option, value: str | None, rest: Iterable[str]) -> bool:
    """Take one option's value, from behind its `=` or from what follows. False: leave it to `argparse`."""
    if option.default is False:
        values[option.name] = True
        return value is None
    if value is None:
        value = next(iter(rest), None)
    if value is None or value[:1] == "-" or (option.choices and value not in option.choices):
        return False
    try:
        made = option.make(value)
    except ValueError:
        return False
    if isinstance(option.default, list):
        values[option.name].append(made)
    else:
        values[option.name] = made
    return True


def declare(options: Iterable[Option], parser: argparse.ArgumentParser) -> None:
    """The same options for `argparse`."""
    for option in options:
        if option.default is False:
            parser.add_argument(option.flag, action="store_true", help=option.help)
            continue
        more: dict[str, Any] = {"action": "append"} if isinstance(option.default, list) else {}
        if option.choices:
            more["choices"] = option.choices
        else:
            more["metavar"] = option.metavar
        parser.add_argument(option.flag, default=option.default, type=option.make, help=option.help, **more)
