"""Outlets: their names as they are written, and how they are miswritten."""

from __future__ import annotations

import os

from ..places import TABLES
from ..rulebook.kinds.swap import bounded
from ..shadow import shadow
from .tables import Row, read, values

#: Words of names that are words of every day: lower case alone proves nothing of them.
GENERIC = frozenset(
    "a age agency and arab associated beast broadcasting business central channel chronicle city corporation country daily day diplomatique dispatch "
    "economic economist evening examiner express fair financial focus foreign fortune free gazette general global globe group guardian gulf herald "
    "hill home independent index insider inquirer international journal life live mail media metro mirror monitor morning nation national nature network "
    "new news newspaper now observer of on one online people people's people’s photo pictures policy post press private public punch radio record "
    "reporter republic review rolling science scientist scotsman sentinel service sky south spectator standard star state stone street sun sunday "
    "tablet telegraph television time times today tribune truth union vanguard variety view vision voice wall week weekly wire world affairs eye".split()
)
Outlets = tuple[list[tuple[str, str, str]], dict[str, str], list[tuple[str, str, str, str]], dict[str, str]]


def build(tables: str, _house: str) -> Outlets:
    """([(shadow of the name, name, kind)], {form that is right: its shadow}, [(shadow, form, name, article) of wrong forms],
    {short form: name}).

    Names of everyday words are of kind "plain", single ones stand with their article; the longest names come first.
    """
    rows = read(tables, "outlets")
    names: list[tuple[str, str, str]] = []
    right: dict[str, str] = {}
    for row in rows:
        for form in _forms(row):
            right[form] = shadow(form)
            if row["lower"] != "yes" and len(form) > 2 and form != form.lower():
                plain = row["ordinary"] == "yes"
                names.append(
                    (f"the {shadow(form)}" if plain and " " not in form else shadow(form), form, "plain" if plain else row["kind"])
                )
    wrong = [(shadow(form), form, row["name"], row["article"]) for row in rows for form in values(row["wrong"]) if form not in right]
    short = {
        form: row["name"]
        for row in rows
        for form in values(row["short"])
        if len(form) > 3 and form.lower() not in GENERIC and form.isalpha()
    }
    longest = sorted(dict.fromkeys(names), key=lambda entry: -len(entry[0]))
    return longest, right, sorted(wrong, key=lambda entry: -len(entry[0])), short


def _forms(row: Row) -> list[str]:
    aka = [form for form in values(row["aka"]) if not form.startswith(("the ", "The "))]
    return [row["name"], *(form for form in aka if " " in form)]


def triggers() -> list[str]:
    """The names of all outlets, in lower case: a story without one has no outlet to check."""
    if not os.path.exists(os.path.join(TABLES, "outlets.tsv")):
        return ["reuters"]
    names = build(TABLES, "")[0]
    return [bounded(name) for name, _, _ in names]


def wrong_triggers() -> list[str]:
    """The miswritten forms, in lower case."""
    if not os.path.exists(os.path.join(TABLES, "outlets.tsv")):
        return ["roiters"]
    return [bounded(found[0]) for found in build(TABLES, "")[2]]
