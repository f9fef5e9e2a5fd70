"""He or she at the head of a sentence, where the story has named only people of the other gender for a while: "Anna Orlova said so. He left"."""

from __future__ import annotations

from bisect import bisect

from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING
from ..spans import at, within
from .somebody import beside, doer, is_womans, somebody

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

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
_HIS = {"m": compiled(r"\b(?:he|him|his)\b", IGNORECASE), "f": compiled(r"\b(?:she|her|hers)\b", IGNORECASE)}
_HE = {"m": ("she", "She"), "f": ("he", "He")}  # the other one, by the gender of a pronoun
_FROM = compiled(r"\b(?:from|in|near|at|outside|to) (?:\p{Lu}[\p{L}’'-]+ )*$")
_ACTS = compiled(r",? (?:said|says|told|added|who|was|is|has|had|wrote|won)\b|, \d\d,")
_WITH = compiled(r"\b(?:[Aa]bout|[Mm]et|[Mm]eeting|[Aa]gainst|[Tt]old|[Cc]alled|[Bb]eat|[Uu]nder) $")
_NAMED = compiled(r"\b(?:is|was|be|named|called|becomes?|became) (?:also )?\p{Lu}\p{Ll}+[.,]|\bone\b")
_KNOWN = ("table", "given", "title", "story")
# Not somebody: He who laughs last, His Holiness; what is not told of a person.
_ELSE = compiled(r"(?:[HS]h?e who\b|H(?:is|er) (?:[Mm]ajesty|[Hh]oliness|[Ee]xcellency|[Hh]ighness|[Rr]oyal)\b)")


def opened(story: Story, subject: Callable[[Person], bool], told: Mapping[str, str]) -> Iterator[tuple[Person, Pronoun]]:
    """The person and the pronoun of the other gender that opens a sentence behind, or is a possessive in it (`subject`: whether a sentence is
    about the one named; `told`: genders that the story tells of those whose names tell none).
    """
    quoted = story.quotations
    behind = [one for one in story.pronouns if not within(quoted, one.start, one.end) and _may(story, one)]
    persons = [one for one in story.persons if not within(quoted, one.start, one.end) and _is_person(story, one)] if behind else []
    starts = [one.start for one in persons]
    for pronoun in behind:
        last = bisect(starts, pronoun.start) - 1
        if last < 0 or _ELSE.match(story.text, pronoun.start):
            continue
        person = persons[last]
        if not person.gender and person.surname in told and not _ambiguous(story, person):
            person = person._replace(gender=told[person.surname], how="story")
        if not person.gender or person.gender == pronoun.gender or person.how not in _KNOWN or pronoun.start - person.end > _FAR:
            continue
        if not (subject(person) or _speaks(story, person)) or not _alone(story, persons[: last + 1], person, pronoun):
            continue
        if story.text[pronoun.start].isupper() or _later(story, persons[last + 1 :], person, pronoun):
            yield person, pronoun


def _ambiguous(story: Story, person: Person) -> bool:
    """Whether the name has something of both genders: Peter Kolarova."""
    return is_womans(person.surname) or bool(story.desk.know("genders")[0].get(story.text[person.start : person.end].partition(" ")[0], ""))


def _may(story: Story, one: Pronoun) -> bool:
    """Whether it opens a sentence, or is somebody's own."""
    return story.text[one.start].isupper() or (
        story.text[one.start : one.end] in ("his", "her") and story.text[one.end + 1 : one.end + 2].islower()
    )


def _later(story: Story, behind: Sequence[Person], person: Person, pronoun: Pronoun) -> bool:
    """Whether a possessive stands in the sentence behind that of the name, and nobody is named or called he or she in the rest of it."""
    first, last = at(story.sentences, person.start), at(story.sentences, pronoun.start)
    if not first or not last or first.end > pronoun.start or story.block_at(person.start) != story.block_at(pronoun.start):
        return False
    if behind and behind[0].start < last.end:
        return False
    return not any(last.start <= one.start < last.end and one.gender == person.gender for one in story.pronouns)


def _is_person(story: Story, one: Person) -> bool:
    """Whether it is more than a word with a capital of which nothing is known, or the place that somebody is from."""
    if _FROM.search(story.text, max(0, one.start - 40), one.start):
        return False
    if one.gender or " " in story.text[one.start : one.end] or " " in one.surname or _ACTS.match(story.text, one.end):
        return True
    return _WITH.search(story.text, max(0, one.start - 12), one.start) is not None


def _speaks(story: Story, person: Person) -> bool:
    return _SPOKE.search(story.text, max(0, person.start - 120), person.start) is not None


def _alone(story: Story, persons: Sequence[Person], person: Person, pronoun: Pronoun) -> bool:
    """Whether the paragraphs from the one before the name on have nobody else whom the pronoun may mean."""
    block = story.block_at(person.start)
    if story.block_at(pronoun.start) - block > 1:
        return False
    wide, start = story.blocks[_far_back(story, block, pronoun)].start, story.blocks[block].start
    if any(one.start >= wide and one.surname != person.surname and one.gender != person.gender for one in persons):
        return False
    if any(wide <= one.start < pronoun.start and one.gender == pronoun.gender for one in story.pronouns):
        return False
    if _spoken_of(story, start, pronoun):
        return False
    return not (_others(story, start, person.start, pronoun) or _others_behind(story, person, pronoun))


def _far_back(story: Story, block: int, pronoun: Pronoun) -> int:
    """The first paragraph whose people count: a sentence that goes on in the same paragraph is about whom the one before is about."""
    if story.block_at(pronoun.start) == block:
        return block if story.text[pronoun.start].isupper() else max(0, block - 1)
    return max(0, block - 2)


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
    if told and beside(told[0], pronoun.gender):
        return True
    skipped = told.end() if told and not _SOMEBODYS.search(told[0]) else 0
    if between.startswith(("'s", "’s")) or somebody(between, skipped, len(between), pronoun.gender):
        return True
    return doer(between, skipped)


def _spoken_of(story: Story, start: int, pronoun: Pronoun) -> bool:
    """Whether what is said in the paragraph, or what follows, has both of them: "“He was kind,” she said. He left two sons"."""
    said = _HIS[pronoun.gender]
    if any(start <= one.start < pronoun.start and said.search(story.text, one.start, one.end) for one in story.quotations):
        return True
    sentence = at(story.sentences, pronoun.start)
    if sentence is None:
        return False
    return any(pronoun.end < one.start < sentence.end and story.text[one.start : one.end] in _HE[pronoun.gender] for one in story.pronouns)
