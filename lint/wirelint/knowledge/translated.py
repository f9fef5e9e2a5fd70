"""Marks of style that point to a translation.

The value is (words, phrases, habits, native, towards, settings): weights of single words, of phrases and signs and of habits (`wirelint.grammar.habits`), how dense each mark
is in native news, for each source language how strongly each mark points to it, and the settings of the table.
"""

from __future__ import annotations

from .tables import read

LANGUAGES = {"ja": "Japanese", "pl": "Polish", "ru": "Russian", "zh": "Chinese"}

Weights = dict[str, float]


def build(tables: str, _house: str) -> tuple[Weights, Weights, Weights, Weights, dict[str, Weights], Weights]:
    """From `translated.tsv`. The house does not matter."""
    rows = read(tables, "translated")
    marks = {row["mark"]: float(row["weight"]) for row in rows}
    settings = {mark[1:]: marks.pop(mark) for mark in list(marks) if mark[0] == "="}
    words = {mark: weight for mark, weight in marks.items() if is_word(mark)}
    habits = {mark: weight for mark, weight in marks.items() if mark[0] == "+"}
    phrases = {mark: weight for mark, weight in marks.items() if mark not in words and mark not in habits}
    native = {row["mark"]: float(row["native"]) for row in rows if row["mark"] in marks}
    towards = {name: {row["mark"]: float(row[code]) for row in rows if row["mark"] in marks} for code, name in LANGUAGES.items()}
    return words, phrases, habits, native, towards, settings


def is_word(mark: str) -> bool:
    """Whether a mark is a single word: the others are looked for in the text."""
    return mark[0] != "-" and mark.replace("-", "").isalpha()
