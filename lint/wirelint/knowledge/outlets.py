"""Outlets: their names as they are written, and how they are miswritten."""

from __future__ import annotations

import os

from ..places import TABLES
from ..records import TYPE_CHECKING
from ..rulebook.kinds.swap import bounded
from ..shadow import shadow
from ..words import words
from .tables import Row, read, values

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Words of names that are words of every day: lower case alone proves nothing of them.
GENERIC = frozenset(
    "a age agency and arab associated beast broadcasting business central channel chronicle city corporation country daily day diplomatique dispatch "
    "economic economist evening examiner express fair financial focus foreign fortune free gazette general global globe group guardian gulf herald "
    "hill home independent index insider inquirer international journal life live mail media metro mirror monitor morning nation national nature network "
    "new news newspaper now observer of on one online people people's people’s photo pictures policy post press private public punch radio record "
    "reporter republic review rolling science scientist scotsman sentinel service sky south spectator standard star state stone street sun sunday "
    "tablet telegraph television time times today tribune truth union vanguard variety view vision voice wall week weekly wire world affairs eye".split()
)
#: What a name in lower case must do to be one, if it is a word of every day.
REPORTS = ("reported", "reports", "wrote", "writes", "revealed")
#: Names of one word that are asked and quoted, and what leads up to them.
QUOTED = frozenset(("guardian", "hindu", "verge", "oregonian", "scotsman"))
LEADS = (
    "according to ",
    "According to ",
    "told ",
    "interview with ",
    "newspaper ",
    "daily ",
    "site ",
    "tabloid ",
    "weekly ",
    "magazine ",
    "as ",
    "As ",
)
#: The kind, beside those of the table, of a name that is one word of every day: it stands with its article.
PLAIN = "plain"
# Short names that are read letter by letter.
# Short names that are no thing but a paper that reports.
_PAPERS = frozenset(("Telegraph", "Herald", "Tribune", "Gazette"))
_LETTERS = frozenset(("AFP", "AP", "UPI", "PTI", "RFI"))
#: The shadow of a form, the form, its kind.
Entry = tuple[str, str, str]


def build(tables: str, _house: str) -> dict[str, str]:
    """{word: entries of the names to look for where it stands}, a line each, tabs between the fields, and REPORTS.

    Each name is under the word that is in fewest others; its other words are there too, so that a name all of whose
    words are not in a story need not be looked for. What is last in a name may have an s of its own behind an apostrophe.
    """
    entries = list(dict.fromkeys(_entries(tables)))
    often: dict[str, int] = {}
    for entry in entries:
        for word in words(entry[0]):
            often[word] = often.get(word, 0) + 1
    found: dict[str, list[str]] = {word: [] for word in (*often, *REPORTS)}
    for entry in entries:
        there = words(entry[0])
        word = min(there, key=lambda word: (often[word], -len(word), word))
        for key in (word, f"{word}s") if word == there[-1] else (word,):
            found.setdefault(key, []).append("\t".join(entry))
    return {key: "\n".join(lines) for key, lines in found.items()}


def _entries(tables: str) -> Iterator[Entry]:
    for row in read(tables, "outlets"):
        for form in forms(row):
            if (row["lower"] != "yes" or " " in form) and len(form) > 2 and form != form.lower():
                alone = row["ordinary"] == "yes" and " " not in form
                folded = f"the {shadow(form)}" if alone else shadow(form)
                yield folded, form, PLAIN if alone and "-" not in form else row["kind"]
                if form.startswith("Al "):
                    yield folded.replace("al ", "al-", 1), form.replace(" ", "-", 1), row["kind"]
        for form in values(row["short"]):
            if form in _LETTERS:
                yield shadow(form), form, row["kind"]
            elif form in _PAPERS:
                yield f"the {shadow(form)}", form, PLAIN


def right_forms(rows: list[Row]) -> set[str]:
    """Every form in which a name may be written."""
    return {form for row in rows for form in forms(row)}


def forms(row: Row) -> list[str]:
    """The name and its other forms of several words, or with accents."""
    aka = [form for form in values(row["aka"]) if not form.startswith(("the ", "The "))]
    return [row["name"], *(form for form in aka if " " in form or not form.isascii())]


def triggers() -> Iterator[str]:
    """The names of all outlets, in lower case, and what those that are words of every day must do: a story without any of
    them has nothing to check. The table is read only where the words are asked for, which is when the plan is made.
    """
    yield from (f" {verb}" for verb in REPORTS)
    yield from (f"{lead}the {name}".lower() for lead in LEADS for name in QUOTED)
    if os.path.exists(os.path.join(TABLES, "outlets.tsv")):
        yield from dict.fromkeys(bounded(folded) for folded, _, kind in _entries(TABLES) if kind != PLAIN)
