"""Pieces of a sentence that stand as one: tails, clauses and participles cut loose from the sentence before.

Each has a kind, which is the rule that reports it. What `stubs` claims is no fragment. Loud is only what
follows a plain statement, in copy that does not otherwise write in fragments.
"""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record
from .clauses import in_speech
from .stubs import home

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..story import Story
    from .clauses import Clause


class Fragment(Record):
    """Half-open offsets, the kind, the sentence it was cut from, and whether it is loud."""

    start: int
    end: int
    kind: str
    home: tuple[int, int] | None
    loud: bool


def view(story: Story) -> list[Fragment]:
    """Every fragment, in order."""
    clauses = [clause for clause in story.clauses if clause.fragment]
    if not clauses:
        return []
    from ..grammar.pieces import kind_of  # most stories have no suspects

    forms, taken = story.desk.know("verbs"), {stub.start for stub in story.stubs}
    found = [
        (clause, kind)
        for clause in clauses
        if clause.start not in taken and (kind := kind_of(story, clause, forms)) and not in_speech(story, clause.start, clause.end)
    ]
    objects = {clause.number for clause, kind in found if kind == "object"}
    split = {clause.number for clause, kind in found if kind.startswith("nouns")}
    verbs = {clause.number for clause, kind in found if kind == "subject"}
    # "The minister, accompanied by six deputies. Inspected the villages": one sentence, and one finding.
    found = [
        (clause, "nouns" if clause.number in split and clause.number + 1 in verbs else kind)
        for clause, kind in found
        if clause.number - 1 not in objects and not (kind == "subject" and clause.number - 1 in split)
    ]
    return list(_weighed(story, found)) if found else []


def _weighed(story: Story, found: list[tuple[Clause, str]]) -> Iterator[Fragment]:
    """A run of fragments is somebody's style; copy that speaks to the reader may be."""
    indexes = {clause.number for clause, _ in found}
    from ..grammar.tone import is_loose

    loose = any(not kind.endswith("?") for _, kind in found) and is_loose(story)
    for clause, kind in found:
        if not (clause.number - 1 in indexes or clause.number + 1 in indexes or _terse(story, clause)):
            yield Fragment(clause.start, clause.end, kind.rstrip("?"), home(story, clause), not (loose or kind.endswith("?")))


def _terse(story: Story, clause: Clause) -> bool:
    """Whether the sentence before is one word, or two that begin with a pronoun: "It worked. In Lyon." is a rhythm."""
    if clause.before < 0:
        return False
    start, end, _ = story.sentences[clause.before]
    words = story.text[start:end].lower().split()
    return len(words) == 1 or (len(words) == 2 and words[0] in ("it", "he", "she", "they", "we", "i", "that", "this"))
