"""Pronouns that tell a gender, outside of speech."""

from __future__ import annotations

import ahocorasick

from ..records import TYPE_CHECKING, Record
from ..spans import at

if TYPE_CHECKING:
    from typing import Any

    from ..story import Story

_GENDERS = {"m": ("he", "him", "his", "himself"), "f": ("she", "her", "hers", "herself")}
# Whatever is no part of a word is a blank, so that words can be looked for with a blank on either side; a hyphen or slash binds two.
_BLANKS = bytes(byte if byte < 128 and (chr(byte).isalnum() or chr(byte) in "_-/") else 32 for byte in range(256))


class Pronoun(Record):
    """Half-open offsets and the gender, f or m."""

    start: int
    end: int
    gender: str


def view(story: Story) -> list[Pronoun]:
    """All of them, in order."""
    dark = " " + story.shadow.encode("ascii", "replace").translate(_BLANKS).decode("ascii") + " "
    found = [Pronoun(last - length - 1, last - 1, gender) for last, (length, gender) in _AUTOMATON.iter(dark)]
    return [one for one in found if not _quoted(story, one.start)] if found else []


def _quoted(story: Story, place: int) -> bool:
    quotation = at(story.quotations, place)
    return quotation is not None and quotation.start < place < quotation.end


def _built() -> Any:
    automaton = ahocorasick.Automaton()
    for gender, words in _GENDERS.items():
        for word in words:
            automaton.add_word(f" {word} ", (len(word), gender))
    automaton.make_automaton()
    return automaton


_AUTOMATON = _built()
