"""What may stand in a configuration file. `docs/wirelint.schema.json` says the same to editors; a test compares."""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Sequence

#: What a value may be, in the words of an error.
KINDS = {
    "text": "text in quotation marks",
    "flag": "true or false",
    "list": 'a list of texts, ["...", "..."]',
    "day": "a day, 2023-12-24",
    "severities": "a table of rules with “error”, “warning” or “info”",
    "forms": "a table of right forms, each with a list of wrong ones",
    "paths": 'sections [[paths]], each with match = "..."',
}  # fmt: skip
SEVERITIES = ("error", "warning", "info")


class Key(Record):
    """`kind`: one of KINDS; `allowed`: the only values; `scoped`: it may stand in [[paths]], too; `adds`: lists of several
    files are joined (otherwise the nearest one counts alone); `path`: it is one, from the file in which it is written.
    """

    kind: str
    allowed: Sequence[str] = ()
    scoped: bool = False
    adds: bool = False
    path: bool = False


KEYS = {
    "extends": Key("list", path=True),
    "profile": Key("text", scoped=True),
    "own": Key("flag", scoped=True),
    "select": Key("list", scoped=True),
    "ignore": Key("list", scoped=True, adds=True),
    "severity": Key("severities", scoped=True),
    "words": Key("list", scoped=True, adds=True),
    "people": Key("forms", scoped=True),
    "places": Key("forms", scoped=True),
    "rules": Key("list", adds=True, path=True),
    "exclude": Key("list", adds=True),
    "fail-on": Key("text", ("error", "warning", "info", "never"), scoped=True),
    "baseline": Key("text", path=True),
    "date": Key("day", scoped=True),
    "deep": Key("text", ("off", "auto", "require"), scoped=True),
    "paths": Key("paths"),
}
#: Keys of a section [[paths]].
SCOPED = {"match": Key("list"), **{name: key for name, key in KEYS.items() if key.scoped}}
