"""He or she at the head of a sentence, where the story has named only people of the other gender for a while: "Anna Orlova said so. He left"."""

from __future__ import annotations

from bisect import bisect

from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..spans import within
from .somebody import somebody

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ..story import Story
    from ..views.persons import Person
    from ..views.pronouns import Pronoun

_FAR = 500  # characters from the name to the pronoun
# Behind a quotation, or in what tells of oneself: whose words these are.
_SPOKE = compiled(
    r"(?:[,.?!][”\"’']|[”\"],?|\b(?:said|says|according to)) (?:(?:said|says|added|asked|wrote|recalled|explained) )?(?:[\p{L}’'-]+ ){0,8}$"
)
# What is told of somebody right behind the name: age, then who it is; and what hangs on that up to the verb.
_TOLD = compiled(
    r"(?:,? \(?(?:aged )?\d{1,3}\)?(?=[, ]))?(?:, (?!(?:is|was|has|had|will|would|said|says|told|were|are|did|does|and|but|who|whose|which|he|she|they)\b)(?:an?|the|\p{Ll}+) [^.;:”\"\n]*?(?=,|$|\.))?"
)
_SPEECH = compiled(r"[“\"][^“”\"\n]*(?:[”\"]|$)")
_TITLE = compiled(r"(?:(?:[\p{L}-]+(?:['’]s)?,? +){0,7})$")  # what somebody is called before the name
_SOMEBODYS = compiled(r"^[^\p{L}]*(?:his|her|their|whose)\b|\w['’]s\b|\b(?:for|to|of) (?:his|her|their)\b")
_FROM = compiled(r"\b(?:from|in|near|at|outside|to) (?:\p{Lu}[\p{L}’'-]+ )*$")
_ACTS = compiled(r",? (?:said|says|told|added|who|was|is|has|had|wrote|won)\b|, \d\d,")
_NAMED = compiled(r"\b(?:is|was|be|named|called|becomes?|became) (?:also )?\p{Lu}\p{Ll}+[.,]|\bone\b")
_KNOWN = ("table", "given", "title")
# Not somebody: He who laughs last, His Holiness; what is not told of a person.
_ELSE = compiled(r"(?:[HS]h?e who\b|H(?:is|er) (?:[Mm]ajesty|[Hh]oliness|[Ee]xcellency|[Hh]ighness|[Rr]oyal)\b)")


def opened(story: Story, subject: Callable[[Person], bool]) -> Iterator[tuple[Person, Pronoun]]:
    """The person and the pronoun of the other gender that opens a sentence behind (`subject`: whether a sentence is about the one named)."""
    heads = [one for one in story.pronouns if story.text[one.start].isupper() and not within(story.quotations, one.start, one.end)]
    persons = [one for one in story.persons if not within(story.quotations, one.start, one.end) and _is_person(story, one)] if heads else []
    starts = [one.start for one in persons]
    for pronoun in heads:
        last = bisect(starts, pronoun.start) - 1
        if last < 0 or _ELSE.match(story.text, pronoun.start):
            continue
        person = persons[last]
        if not person.gender or person.gender == pronoun.gender or person.how not in _KNOWN or pronoun.start - person.end > _FAR:
            continue
        if (subject(person) or _speaks(story, person)) and _alone(story, persons[: last + 1], person, pronoun):
            yield person, pronoun


def _is_person(story: Story, one: Person) -> bool:
    """Whether it is more than a word with a capital of which nothing is known, or the place that somebody is from."""
    if _FROM.search(story.text, max(0, one.start - 40), one.start):
        return False
    return bool(one.gender) or " " in story.text[one.start : one.end] or _ACTS.match(story.text, one.end) is not None


def _speaks(story: Story, person: Person) -> bool:
    return _SPOKE.search(story.text, max(0, person.start - 120), person.start) is not None


def _alone(story: Story, persons: Sequence[Person], person: Person, pronoun: Pronoun) -> bool:
    """Whether the paragraphs from the one before the name on have nobody else whom the pronoun may mean."""
    block = story.block_at(person.start)
    if story.block_at(pronoun.start) - block > 1:
        return False
    wide, start = story.blocks[max(0, block - 2)].start, story.blocks[block].start
    if any(one.start >= wide and one.surname != person.surname and one.gender != person.gender for one in persons):
        return False
    if any(wide <= one.start < pronoun.start and one.gender == pronoun.gender for one in story.pronouns):
        return False
    return not (_others(story, start, person.start, pronoun) or _others_behind(story, person, pronoun))


def _others(story: Story, start: int, end: int, pronoun: Pronoun) -> bool:
    """Whether somebody without a name stands before the name in its paragraph, but for what the named one is called."""
    bare = _SPEECH.sub(" ", story.text[start:end])
    title = _TITLE.search(bare)
    return somebody(bare, 0, title.start() if title else len(bare), pronoun.gender)


def _others_behind(story: Story, person: Person, pronoun: Pronoun) -> bool:
    """Whether somebody without a name stands between the name and the pronoun, but for what is told of the named one and what is said."""
    between = _SPEECH.sub(" ", story.text[person.end : pronoun.start])
    if _NAMED.search(between):
        return True
    told = _TOLD.match(between)
    skipped = told.end() if told and not _SOMEBODYS.search(told[0]) else 0
    return between.startswith(("'s", "’s")) or somebody(between, skipped, len(between), pronoun.gender)
