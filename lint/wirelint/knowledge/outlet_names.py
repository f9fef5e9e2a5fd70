"""The names of outlets that are right, and short forms of them."""

from __future__ import annotations

from .outlets import GENERIC, right_forms
from .tables import read, values


def build(tables: str, _house: str) -> tuple[dict[str, bool], dict[str, str]]:
    """({form that is right: True}, {short form: name}). The house does not matter."""
    rows = read(tables, "outlets")
    short = {
        form: row["name"]
        for row in rows
        for form in values(row["short"])
        if len(form) > 3 and form.lower() not in GENERIC and form.isalpha()
    }
    return dict.fromkeys(sorted(right_forms(rows)), True), short
