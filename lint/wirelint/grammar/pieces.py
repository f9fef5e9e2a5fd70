"""What kind of fragment a sentence is: what `views.fragments` asks of its suspects."""

from __future__ import annotations

from ..knowledge.verbs import ING
from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..views.clauses import cut_off, goes_on
from . import dependent, headless, tails
from .ahead import ahead
from .behind import behind
from .finite import finite
from .nominal import nominal
from .openings import ALONE, DONE, FRONT, LED, LINKED, NOUN_START, PARTS, SUBORDINATE, TAILS, WANTING
from .suspects import ALONE_LEAST, AUXILIARIES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..story import Story
    from ..views.clauses import Clause

_LABEL = compiled(r"[\w ]{2,24}: ")
# "He had one wish. To sleep."
_WISH = compiled(
    r"\b(?:wish|goal|aim|choice|thing|option|dream|task|job|way|answer|reason|purpose|mission|plan|hope|question|problem|order|idea|ambition)\b[^.]{0,30}[.]$"
)
# What a storyteller leads up to: "There is only one way out. Through the window.", "He had everything. Except a father."
_LEADS_UP = compiled(
    r"\b(?:only|just) one\b|\b(?:[Ww]hat|all) (?:he|she|they|it) (?:want|need|ask|did|do|miss|lack|got|had|has|kn[eo]w)\w*\b|\b(?:for|is|was) one (?:reason|thing)\b"
)
_OF_ALL = compiled(r"\b(?:nothing|nobody|no one|none|everything|everyone|everybody|anything|anyone|all|never|every)\b")
_SHORT = 3  # words: "Thousands of them. In the attic."
# What stands below a story: "With reporting by ...", "For more information ...".
_NOTE = compiled(
    r"(?:With |Including )?(?:[Aa]dditional |[Ff]iles? |[Ff]urther )?(?:[Rr]eporting|[Ii]nput|[Rr]eports?|[Ff]iles|[Aa]gency|[Aa]gencies|[Cc]ontribut\w+|[Aa]ssistance|[Mm]aterial|[Ii]nformation)\b|(?:For|From) (?:more|further|the|our)\b|In (?:pictures|numbers|photos|memory|honou?r|loving memory|association|partnership|cooperation)\b|About |To be |Via |By "
)
_INNER = compiled(r"[\"“‘:;–—(/|@#]| - ")


def kind_of(story: Story, clause: Clause, forms: Mapping[str, int]) -> str:
    """The kind; with "?" where it is worth a note only; "" where the clause is sound, or may be."""
    text = clause.text
    if text[-1] != "." or text.endswith("..") or not (text[0].isalnum() or text[0] in "$€£¥") or _INNER.search(text) or not clause.lower:
        return ""
    if clause.before < 0 and story.blocks[clause.block].role == "list":
        return ""
    if ", " in text and (alone := nominal(clause, text, forms, only=len(story.blocks) == 1)):
        return alone
    return _known(story, clause, text, forms) or ahead(story, clause, text, forms) or _behind(story, clause, text, forms)


def _behind(story: Story, clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    if clause.before < 0 or not cut_off(story, clause) or _LABEL.match(story.text, story.sentences[clause.before].start):
        return ""
    return "" if _WISH.search(story.text[slice(*story.sentences[clause.before][:2])]) else behind(story, clause, text, forms)


def _known(story: Story, clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    first = clause.lower[0]
    if clause.lower[-1] in WANTING and headless.wants(story, clause, forms):
        return "object"
    if ", " in text and first not in NOUN_START and (named := headless.named(story, clause, text, forms)):
        return named
    if first in NOUN_START and ", " in text:
        return headless.no_main_verb(clause, text, forms, only=len(story.blocks) == 1)
    if clause.before < 0:
        if first in ("a", "an") and "which" in clause.words[2:7]:
            return dependent.noun(clause, text, forms) if cut_off(story, clause) and goes_on(story, clause) else ""
        if first in LED and ", " not in text and clause.lower[1:2] != ["of"]:
            return "participle" if goes_on(story, clause) and len(clause.lower) >= ALONE_LEAST - 1 and not finite(clause, forms, 1) else ""
        if first in SUBORDINATE and ", " not in text and (found := dependent.leading(story, clause, text, forms)):
            return found
        if first in FRONT:
            return tails.fronted(story, clause, text, forms) or _own_paragraph(story, clause, text, forms)
        return headless.lost_subject(story, clause, text, forms) or _own_paragraph(story, clause, text, forms)
    if not cut_off(story, clause) or _LABEL.match(story.text, story.sentences[clause.before].start):
        return ""
    found = _cut_loose(story, clause, text, forms)
    return f"{found}?" if found in ("tail", "joined") and _led_up_to(story, clause) else found


def _led_up_to(story: Story, clause: Clause) -> bool:
    """Whether the sentence before asks for the piece, or is as short: a way of writing."""
    start, end, _ = story.sentences[clause.before]
    before = story.text[start:end]
    return (
        (before.count(" ") < _SHORT and AUXILIARIES.isdisjoint(before.split()))
        or _LEADS_UP.search(before) is not None
        or (clause.lower[0] == "except" and _OF_ALL.search(before) is not None)
    )


def _own_paragraph(story: Story, clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """Clauses that are broken wherever they stand; phrases of four words and a stop, behind a paragraph of copy: shorter ones may be a subhead."""
    first = clause.lower[0]
    if not cut_off(story, clause) or ", " in text:
        return ""
    if first in ALONE:
        return _cut_loose(story, clause, text, forms)
    if (first not in TAILS and first not in LINKED) or goes_on(story, clause) or clause.block < 1 or _NOTE.match(text):
        return ""
    return tails.tail(clause, text, forms) if len(clause.lower) >= ALONE_LEAST and story.blocks[clause.block - 1].role == "body" else ""


def _cut_loose(story: Story, clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    first = clause.lower[0]
    if first in ("and", "but"):
        return tails.joined(clause, text, forms)
    if first == "to" and _WISH.search(story.text[slice(*story.sentences[clause.before][:2])]):
        return ""
    if (hangs := dependent.by_opening(clause, text)) is not None:
        return hangs(clause, text, forms)
    if tails.NUMBER.fullmatch(text):
        return "number"
    if (first in TAILS or first in LINKED) and (found := tails.tail(clause, text, forms)):
        return found
    if tails.TIME.fullmatch(text):
        return "tail"
    if first in SUBORDINATE or clause.lower[:2] == ["so", "that"]:
        return dependent.subordinate(clause, text, forms)
    if first in ("which", "whose", "who", "whom", "where"):
        return dependent.relative(clause, text, forms)
    if (
        first in PARTS
        and clause.lower[1:2] == ["of"]
        and clause.lower[2:3] in (["them"], ["these"], ["those"], ["it"])
        and not tails.they_do(clause, forms)
        and (tails.verbless(clause, text, forms) or tails.how_many(clause, text, forms))
    ):
        return "tail"
    if (
        tails.utmost(story, clause, text, forms)
        or tails.measured(clause, text, forms)
        or tails.aged(clause, text, forms)
        or tails.done_by(clause, text, forms)
    ):
        return "tail"
    if forms.get(first, 0) & ING or first in dependent.THAT_SAYS or first in DONE:
        return dependent.participle(clause, text, forms)
    return dependent.absolute(clause, text, forms) or headless.lost_subject(story, clause, text, forms) or headless.name(story, clause)
