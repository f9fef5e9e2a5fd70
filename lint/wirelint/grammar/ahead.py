"""Pieces cut from the sentence that follows: "Having inspected the dam. The president flew home"."""

from __future__ import annotations

from ..knowledge.verbs import BASE, ING, PARTICIPLE, PAST
from ..records import TYPE_CHECKING
from ..views.clauses import goes_on
from . import dependent
from .finite import DETERMINERS, finite
from .openings import DOING, LONG, STATE
from .tails import one_phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..story import Story
    from ..views.clauses import Clause

_WHEN_DONE = frozenset(
    "asked questioned pressed approached contacted reached completed finished elected confirmed approved adopted signed convicted arrested opened ratified passed released caught implemented built "
    "detained accepted appointed finalized finalised installed ready".split()
)
_CONJUNCTIONS = frozenset("when while once if unless although though until".split())
_NOT_DONE = frozenset("be recap sum say quote paraphrase put begin start conclude top do give".split())
_AIMS = (("in", "order", "to"), ("so", "as", "to"), ("in", "an", "effort", "to"), ("in", "an", "attempt", "to"), ("in", "a", "bid", "to"))
_VIEWS = (("with", "a", "view", "to"), ("with", "the", "aim", "of"), ("for", "the", "purpose", "of"), ("with", "the", "goal", "of"), ("with", "the", "intention", "of"), ("in", "the", "hope", "of"))  # fmt: skip
_TAKES_UP = frozenset("That This It And But So Then Or What Why There Here These Those Not To Having You We I".split())
_FOLLOWING = 20  # letters of a sentence
_FEW, _MORE, _MOST = 4, 5, 18  # words


def ahead(story: Story, clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """The kind of a piece that the sentence behind it should have taken in; "" where there is none."""
    lower = clause.lower
    if ", " in text or len(lower) > _MOST or not _followed(story, clause):
        return ""
    if lower[0] in _CONJUNCTIONS and len(lower) > 1 and lower[1] in _WHEN_DONE:
        return "" if finite(clause, forms, 2) else "subordinate"
    if clause.before < 0 and (found := _clause(clause, text, forms)):
        return found
    return _participle(clause, forms) or ("tail" if _aim(clause, forms) else "")


def _followed(story: Story, clause: Clause) -> bool:
    """Whether a statement follows in the paragraph that does not take the piece up."""
    if not goes_on(story, clause) or (clause.block and clause.before < 0 and story.text[story.blocks[clause.block - 1].end - 1] in "?:"):
        return False
    start, end, _ = story.sentences[clause.number + 1]
    following = story.text[start:end]
    first = following.split(None, 1)[0]
    return (
        len(following) >= _FOLLOWING and following[-1] == "." and first[0].isupper() and first not in _TAKES_UP and first != clause.words[0]
    )


def _clause(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """A clause that several words open: "Even if the court agrees. The mine will stay shut"."""
    if len(clause.lower) < _MORE:
        return ""
    if text.startswith(LONG):
        return "subordinate" if dependent.long(clause, text, forms) else ""
    return dependent.condition(clause, text, forms) if dependent.CONDITION.match(text) else ""


def _participle(clause: Clause, forms: Mapping[str, int]) -> str:
    """What somebody did or was, with no verb that is finite: "Accompanied by two ministers. The president toured the camp"."""
    lower, first = clause.lower, clause.lower[0]
    if len(lower) < _FEW:
        return ""
    done = forms.get(lower[1], 0)
    having = first == "having" and (done & (PAST | PARTICIPLE) or lower[1] == "been" or (lower[1].endswith("ed") and not done))
    doing = clause.before < 0 and len(lower) >= _MORE and (first in DOING or (first in ("on", "upon") and done & ING))
    named = doing and any(word[0].isupper() or word in DETERMINERS or word == "that" for word in clause.words[1:])
    state = clause.before < 0 and lower[1] in STATE.get(first, ())
    return "participle" if (having or named or state) and not finite(clause, forms, 1 + bool(having)) else ""


def _aim(clause: Clause, forms: Mapping[str, int]) -> bool:
    """Whether it says what a thing is done for: "To protect the town from floods. The council will raise the dam"."""
    lower = clause.lower
    if len(lower) < _MORE - (lower[2:3] != [] and lower[2] in DETERMINERS) or (clause.before >= 0 and lower[0] == "to"):
        return False
    opened = next((len(words) for words in (("to",), *_AIMS, *_VIEWS) if tuple(lower[: len(words)]) == words), 0)
    if not opened or opened + 1 >= len(lower) or lower[opened] in _NOT_DONE:
        return False
    wanted = ING if tuple(lower[:opened]) in _VIEWS else BASE
    verbs = finite(clause, forms, opened + 1)
    if verbs[:1] == [opened + 1] and wanted == ING:  # "cutting costs"
        verbs = verbs[1:]
    return bool(forms.get(lower[opened], wanted) & wanted) and not verbs and one_phrase(clause)
