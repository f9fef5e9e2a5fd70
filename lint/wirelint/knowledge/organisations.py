"""Organisations: what their acronyms and names become when they are left untranslated or are translated word by word."""

from __future__ import annotations

import os
from bisect import bisect

from ..phrases import index
from ..places import TABLES
from ..rulebook.kinds.swap import bounded
from ..shadow import EDGE, shadow
from .tables import Row, read, values

LANGUAGES = {
    "ca": "Catalan", "cs": "Czech", "de": "German", "es": "Spanish", "fr": "French", "hr": "Croatian", "hu": "Hungarian", "it": "Italian",
    "nl": "Dutch", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sq": "Albanian", "sr": "Serbian", "tr": "Turkish",
    "uk": "Ukrainian",
}  # fmt: skip
#: Letters that tell a name from most other copy.
_ENOUGH = 20
_LOWERED = ("UN ", "U.N. ", "United Nations ", "House ", "Group ", "European Parliament", "League ", "Movement of ", "The ", "the ")
_SPELLINGS = (("organis", "organiz"), ("programme", "program"), ("labour", "labor"), ("centre", "center"), ("u.n.", "un"))
#: Acronym: (what English says for it, names of its languages, words of other bodies, names right and wrong of the body).
Foreign = dict[str, tuple[list[str], str, list[str], list[str]]]
Organisations = tuple[Foreign, dict[str, list[tuple[str, str, str, list[str]]]]]


def build(tables: str, _house: str) -> Organisations:
    """(foreign acronyms that are safe to flag, (shadow of a calqued name, the name, the right one, words near by), for `wirelint.phrases`).

    A right name of three words or more stands there too, twice: some of its words may have lost their capitals.
    """
    rows = read(tables, "organisations")
    foreign = {form: entry for row in rows for form, entry in _foreign(row)}
    calqued = [(shadow(form), form, right(row, form), values(row["near"])) for row in rows for form in values(row["wrong"])]
    whole: list[tuple[str, str, str, list[str]]] = [(shadow(name), name, name, []) for row in rows for name in _set_names(row)]
    return foreign, index([*calqued, *whole])


def _set_names(row: Row) -> list[str]:
    """The right names of three words or more, but for one that is right with fewer capitals as well."""
    names = [row["name"], *values(row["aka"])]
    lowered = [shadow(name) for name in names]
    return [name for name in names if _set_name(name, row["kind"]) and lowered.count(shadow(name)) == 1]


def _set_name(name: str, kind: str) -> bool:
    """Whether every house writes the name with all its capitals; the Guardian has "UN security council", and parties differ."""
    return name.count(" ") > 1 and kind != "party" and not name.startswith(_LOWERED) and "Court" not in name


def _foreign(row: Row) -> list[tuple[str, tuple[list[str], str, list[str], list[str]]]]:
    short = [form for form in (row["acronym"], *values(row["aka"])) if form and " " not in form] or [row["name"]]
    others = dict(item.split(": ") for item in values(row["lookalikes"]))
    names = [row["name"], *values(row["aka"]), *values(row["wrong"])]
    found = []
    for item in values(row["foreign"]):
        form, codes = item.split(" ")
        if not form.endswith("*"):
            spoken = ", ".join(LANGUAGES[code] for code in codes.split(","))
            found.append((form, (short, spoken, others.get(form, "").split(", ") if form in others else [], names)))
    return found


def right(row: Row, wrong: str) -> str:
    """The right name, in the spelling of the wrong one: organisation or organization, UN or United Nations."""
    words = set(wrong.lower().split())
    same = [name for name in (row["name"], *values(row["aka"])) if _folded(name) == _folded(row["name"])]
    return max(same, key=lambda name: len(words & set(name.lower().split())))


def _folded(name: str) -> str:
    name = name.lower().replace("united nations", "un")
    for one, other in _SPELLINGS:
        name = name.replace(one, other)
    return name


def _built() -> Organisations:
    return build(TABLES, "") if os.path.exists(os.path.join(TABLES, "organisations.tsv")) else ({}, {})


def acronym_triggers() -> list[str]:
    """The foreign acronyms, in lower case."""
    return [bounded(form) for form in _built()[0]] or ["otan"]


def calque_triggers() -> list[str]:
    """What the calqued names begin with, in lower case: as much as no right name begins with."""
    rows = read(TABLES, "organisations") if os.path.exists(os.path.join(TABLES, "organisations.tsv")) else []
    names = sorted(f"{EDGE}{shadow(name)}" for row in rows for name in (row["name"], *values(row["aka"])))
    return sorted({_beginning(bounded(form), names) for entries in _built()[1].values() for _, form, *_ in entries}) or [
        "world organization of health"
    ]


def _beginning(form: str, names: list[str]) -> str:
    """The beginning of a form that tells it from the names, which are in order: those beside it share the most with it."""
    at = bisect(names, form)
    beside = names[max(0, at - 1) : at + 1]
    return next((form[:size] for size in range(_ENOUGH, len(form)) if not any(name.startswith(form[: size - 1]) for name in beside)), form)
