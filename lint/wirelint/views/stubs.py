"""Attributions cut loose: sentences that say who said it, and not what.

Each has a kind, which is the rule that reports it: "tag" (Reuters reported.), "source" (Associated Press.),
"phrase" (According to the ministry.), "turned" (Said the governor.).
"""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record
from .clauses import cut_off, goes_on, in_speech

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..story import Story
    from .clauses import Clause


_SAID = 5  # words of what was said
# Words with which a sentence goes on from one that says that somebody spoke.
_GOES_ON = frozenset(
    "Then This That These Those It He She They But And So Or Yet Still Nobody None Neither Nothing Others Everybody Everyone However Instead Later Now Even Only Not We You I What Why When".split()
)


# What was said, in reported speech: "The bank said. It would cut 300 jobs."
_REPORTED = frozenset(("would", "will", "had", "could"))


class Stub(Record):
    """Half-open offsets, the kind, where the sentence it belongs to stands, and whether it is beyond doubt."""

    start: int
    end: int
    kind: str
    home: tuple[int, int] | None
    sure: bool


def view(story: Story) -> list[Stub]:
    """Every stub, in order."""
    return list(_stubs(story))


def _stubs(story: Story) -> Iterator[Stub]:
    clauses = [clause for clause in story.clauses if clause.stub]
    if not clauses:
        return
    from ..grammar.attributions import kind_of  # most stories have no suspects
    from ..grammar.speakers import Known

    known = Known(story.desk)
    for clause in clauses:
        found = kind_of(story, clause, known)
        if (
            found
            and (clause.before >= 0 or story.blocks[clause.block].role != "list")
            and (cut_off(story, clause) or (found.startswith(("phrase", "tag")) and _goes_before(story, clause)))
            and not in_speech(story, clause.start, clause.end)
        ):
            yield Stub(clause.start, clause.end, found.rstrip("!"), home(story, clause), found.endswith("!"))


def home(story: Story, clause: Clause) -> tuple[int, int] | None:
    """The sentence that the clause was cut from, if it stands in the same paragraph."""
    if clause.before < 0:
        return None
    before = story.sentences[clause.before]
    return before.start, before.end


def _goes_before(story: Story, clause: Clause) -> bool:
    """Whether it opens its paragraph, with what was said behind it: "According to Le Figaro. The president will ...", "Haaretz reported. The army ..."."""
    if clause.before >= 0 or not goes_on(story, clause):
        return False
    if clause.text.startswith("According "):
        return True
    start, end, _ = story.sentences[clause.number + 1]
    said = story.text[start:end].split()
    return len(said) >= _SAID and said[0][0].isalnum() and (said[0] not in _GOES_ON or said[1] in _REPORTED) and story.text[end - 1] == "."
