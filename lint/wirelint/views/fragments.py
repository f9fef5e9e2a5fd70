"""Pieces of a sentence that stand as one: tails, clauses and participles cut loose from the sentence before.

Each has a kind, which is the rule that reports it. What `stubs` claims is no fragment. Loud is only what
follows a plain statement, in copy that does not otherwise write in fragments.
"""

from __future__ import annotations

from ..grammar import dependent, headless, tails
from ..grammar.openings import ALONE, LINKED, NOUN_START, SUBORDINATE, TAILS
from ..knowledge.verbs import ING
from ..patterns import compiled
from ..records import TYPE_CHECKING, Record
from .clauses import cut_off, in_speech
from .stubs import home

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..story import Story
    from .clauses import Clause

_LABEL = compiled(r"[\w ]{2,24}: ")
_INNER = compiled(r"[\"“‘:;–—(/|@#]| - ")
# Copy that speaks to its reader, or as the writer. Each is found by its first character, which is fast.
_LOOSE = tuple(
    compiled(pattern)
    for pattern in (
        r"\?(?=\s|$)",
        r"I(?<!\wI)(?!\w)",
        r"you(?<!\wyou)r?(?!\w)",
        r"my(?<!\wmy)(?!\w)",
        *(rf"{mark}(?:(?<=n{mark})t|(?<=\w{mark})(?<!(?<!\w)(?:I|your?|my){mark})(?:re|ll|ve|m|d))(?!\w)" for mark in "'’"),
    )
)
_MOST = 4  # such words in a report


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
    forms, taken = story.desk.know("verbs"), {stub.start for stub in story.stubs}
    found = [
        (clause, kind)
        for clause in clauses
        if clause.start not in taken and (kind := kind_of(story, clause, forms)) and not in_speech(story, clause.start, clause.end)
    ]
    return list(_weighed(story, found)) if found else []


def _weighed(story: Story, found: list[tuple[Clause, str]]) -> Iterator[Fragment]:
    """A run of fragments is somebody's style; copy that speaks to the reader may be."""
    indexes = {clause.number for clause, _ in found}
    loose = any(not kind.endswith("?") for _, kind in found) and _is_loose(story)
    for clause, kind in found:
        if not (clause.number - 1 in indexes or clause.number + 1 in indexes or _terse(story, clause)):
            yield Fragment(clause.start, clause.end, kind.rstrip("?"), home(story, clause), not (loose or kind.endswith("?")))


def _is_loose(story: Story) -> bool:
    """Whether there are too many of them outside of speech for a report."""
    seen = 0
    for pattern in _LOOSE:
        for match in pattern.finditer(story.text):
            seen += not in_speech(story, match.start(), match.start() + 1)
            if seen > _MOST:
                return True
    return False


def _terse(story: Story, clause: Clause) -> bool:
    """Whether the sentence before is one word, or two that begin with a pronoun: "It worked. In Lyon." is a rhythm."""
    if clause.before < 0:
        return False
    start, end, _ = story.sentences[clause.before]
    words = story.text[start:end].lower().split()
    return len(words) == 1 or (len(words) == 2 and words[0] in ("it", "he", "she", "they", "we", "i", "that", "this"))


def kind_of(story: Story, clause: Clause, forms: Mapping[str, int]) -> str:
    """The kind; with "?" where it is worth a note only; "" where the clause is sound, or may be."""
    text = clause.text
    if text[-1] != "." or text.endswith("..") or not (text[0].isalnum() or text[0] in "$€£¥") or _INNER.search(text) or not clause.lower:
        return ""
    first = clause.lower[0]
    if clause.before < 0 and story.blocks[clause.block].role == "list":
        return ""
    if first in NOUN_START and "," in text:
        return headless.no_main_verb(clause, text, forms)
    if clause.before < 0:
        return headless.lost_subject(story, clause, text, forms) or _own_paragraph(story, clause, text, forms)
    if not cut_off(story, clause) or _LABEL.match(story.text, story.sentences[clause.before].start):
        return ""
    return _cut_loose(story, clause, text, forms)


def _own_paragraph(story: Story, clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """Clauses that are broken wherever they stand; a prepositional phrase on a line of its own may be a subhead."""
    if not cut_off(story, clause) or "," in text or clause.lower[0] not in ALONE:
        return ""
    return _cut_loose(story, clause, text, forms)


def _cut_loose(story: Story, clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    first = clause.lower[0]
    if first in ("and", "but"):
        return tails.joined(clause, text, forms)
    if (first in TAILS or first in LINKED) and (found := tails.tail(clause, text, forms)):
        return found
    if tails.TIME.fullmatch(text):
        return "tail"
    if first in SUBORDINATE or clause.lower[:2] == ["so", "that"]:
        return dependent.subordinate(clause, text, forms)
    if first in ("which", "whose", "who", "whom"):
        return dependent.relative(clause, text, forms)
    if forms.get(first, 0) & ING or first in dependent.THAT_SAYS:
        return dependent.participle(clause, text, forms)
    return (
        headless.lost_subject(story, clause, text, forms)
        or headless.name(story, clause)
        or ("number" if tails.NUMBER.fullmatch(text) else "")
    )
