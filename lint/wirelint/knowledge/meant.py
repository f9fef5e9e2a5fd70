"""Whom a pronoun means, where it can mean one person only.

Somebody else may always be meant: so only where the name is what its sentence is about, and nobody is named, or stands there without a
name, between it and the pronoun.
"""

from __future__ import annotations

from bisect import bisect

from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING, Record
from .bound import tied
from .gainsaid import gainsaid, told
from .openers import opened
from .somebody import SOMEBODY, doer, somebody

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..story import Story
    from ..views.persons import Person
    from ..views.pronouns import Pronoun
    from ..views.sentences import Sentence

# The name is not what the sentence is about.
_NOT_SUBJECT = compiled(
    r"\b(?:with|for|to|by|of|from|against|about|on|at|after|before|under|near|between|than|like|over|and|or|as|in|into|behind|including|alongside|beside|towards?|via"
    r"|met|beat|told|ask\w*|call\w*|sees?|saw|meets?|join\w*|replac\w*|succeed\w*|nam\w+|chose|elect\w+|back\w*|urg\w+|warn\w*|let|help\w*|accus\w+|prais\w+|thank\w*"
    r"|defeat\w*|quot\w+|cit\w+|tells?)\s(?:\w+\s){0,3}$",
    IGNORECASE,
)
_APPOSITION = compiled(
    r"(?:, \d{1,3})?, (?!(?:said|says|told|added|was|is|has|had|will|would|did|does|and|but)\b)[^,.;:()\n]{3,90}(?=[,.])"
)
# What says of somebody whose somebody he or she is: the driver's mother, a lawyer for the officer, his widow.
_KIN = r"(?:mother|father|wife|husband|widow|widower|sister|brother|daughter|son|aunt|uncle|cousin|niece|nephew|partner|girlfriend|boyfriend|fiancee?|friend|neighbou?r|colleague|lawyer|attorney|spokes\w+|aide|adviser|doctor|coach|agent|manager|teacher|boss|assistant)"
_SOMEBODYS = compiled(rf"\b(?:{_KIN} (?:of|to|for)\b|(?:\w['’]s|s['’]|his|her|their) (?:[\w-]+ )?{_KIN}\b)")
_OWN = compiled(r"\b(?:in|during|at|throughout|from|after|before|with|on)\s$", IGNORECASE)
# Not of the person: told him; His Majesty; he who laughs last.
_ELSE = compiled(
    r"(?:(?:him|hers|her(?! \w)|her(?= (?:for|to|in|on|at|by|with|from|as|and|when|after|before|while|because|if|that|a|an|the|last|this|about|into|over|out|up|off|back|down|away|again|on|of|not|so|too|once|twice|without|under|during|since|until|against|near)\b))\b|(?:his|her) (?:majesty|holiness|excellency|highness|royal|eminence|hono?ur|grace|lordship|ladyship)\b|s?he who\b)",
    IGNORECASE,
)
_MAJESTY = compiled(
    r"(?:his|her) (?:majesty|holiness|excellency|highness|royal|eminence|hono?ur|grace|lordship|ladyship)\b|s?he who\b", IGNORECASE
)
# What opens a clause of its own, in which a pronoun may mean whom the sentence is about.
_CLAUSE = compiled(
    r"\b(?:after|before|when|because|while|if|until|since|though|although|unless|even as|as|once) (?:[^,;\n]{1,90} )?$|, (?:who|whose) (?:[^,;\n]{1,60} )?$"
)
# Opens the sentence, or can only be the sentence's own.
_SURE = compiled(r"[HS]|h\w+self\b")
_SAID = compiled(r",? (?:(?:has|had|who|also|later) )*(?:said|says|added|adds|told \w+|recalled|explained|insisted|wrote)(?: that)? ")
_SPEAKS = compiled(r",? (?:said|says|told|added|wrote|recalled|explained|warned|insisted)\b")
# What stands before the name of one whom a sentence is about.
_LEAD = compiled(
    r"(?:^|[,;:”\"’—–-]|\b(?:that|said|says|added|wrote|but|when|while|because|where|if|although|though|since|once|also|then|as))\W*$",
    IGNORECASE,
)
# Characters from a name to a pronoun, or from the start of a sentence to a name; names that are looked at on either side.
_FAR, _MANY = 400, 20
_OTHER = {"f": "m", "m": "f", "": ""}
_SMALL = frozenset(
    "the a an former ex then first vice deputy acting interim outgoing finance foreign prime police de do da dos das di del della von van der den al el bin bint ibn ben".split()
)


class Meant(Record):
    """A pronoun and the person; whether grammar leaves nobody else (`tied`)."""

    person: Person
    pronoun: Pronoun
    tied: bool = False


def wrong(story: Story) -> list[Meant]:
    """Pronouns that are of the other gender than the person whom they mean."""
    asked: dict[int, bool] = {}

    def subject(person: Person) -> bool:
        if person.start not in asked:
            asked[person.start] = _subject(story.text, _sentences(story, person.start, person.end)[0], person)
        return asked[person.start]

    bound = tied(story, subject)
    certain = *opened(story, subject, told(bound)), *gainsaid(story, bound)
    sure = {pronoun: Meant(person, pronoun, tied=True) for person, pronoun in certain}
    return [*sure.values(), *(one for one in _likely(story) if one.pronoun not in sure)]


def _likely(story: Story) -> list[Meant]:
    """Of each paragraph, the first pronoun that can mean one person only and is of the other gender."""
    found: list[Meant] = []
    persons, pronouns = _by_block(story, story.persons), _by_block(story, story.pronouns)
    about: Person | None = None
    for index in sorted(pronouns):
        here, own = persons.get(index, []), pronouns[index]
        if here:
            meant = _in_block(story, here, own, persons.get(index - 1, []))
        else:
            about = _left(story, index - 1, persons[index - 1], own[0]) if index - 1 in persons else about
            meant = _goes_on(story, index, about, own[0]) if about else None
        if meant:
            found.append(meant)
        about = meant.person if meant and not here else None
    nobody = _nobody(story)
    return [nobody, *found] if nobody and all(one.pronoun != nobody.pronoun for one in found) else found


def _nobody(story: Story) -> Meant | None:
    """The first pronoun of all, where the story has named only people of the other gender so far and nobody else stands before it."""
    pronouns = iter(story.pronouns)
    pronoun = next(pronouns, None)
    last: Person | None = None
    for person in story.persons:
        while pronoun and pronoun.start < person.start:
            if last is None or pronoun.gender == last.gender:
                return None
            return _of_last(story, last, pronoun)
        if not person.gender or (last and person.gender != last.gender):
            return None
        last = person
    while pronoun and last and pronoun.gender == last.gender:
        pronoun = next(pronouns, None)
    return _of_last(story, last, pronoun) if pronoun and last else None


def _of_last(story: Story, person: Person, pronoun: Pronoun) -> Meant | None:
    """A pronoun in a clause of its own in the sentence of the last name: "she fights on after they voted to remove him"."""
    text = story.text
    if len(_sentences(story, person.start, pronoun.start)) != 1 or _MAJESTY.match(text, pronoun.start):
        return None
    if somebody(text, 0, person.start, pronoun.gender) or _somebody(text[person.end : pronoun.start], pronoun.gender):
        return None
    return Meant(person, pronoun) if _CLAUSE.search(text, person.end, pronoun.start) else None


def _by_block(story: Story, things: Sequence[Any]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for one in things:
        found.setdefault(story.block_at(one.start), []).append(one)
    return found


def _sentences(story: Story, start: int, end: int) -> list[Sentence]:
    """Those that have some of the stretch, three at most."""
    first = max(0, bisect(story.sentences, (start + 1,)) - 1)
    return [one for one in story.sentences[first : min(first + 3, bisect(story.sentences, (end,)))] if one.end > start]


def _in_block(story: Story, here: Sequence[Person], own: Sequence[Pronoun], before: Sequence[Person]) -> Meant | None:
    starts = [one.start for one in own]
    first = {one.gender: one.start for one in reversed(own)}
    genders = {one.gender for one in before}
    for at, person in enumerate(here):
        then = bisect(starts, person.start)
        if then == len(own):
            return None
        pronoun = _turn(story, own[then:], person.gender or _told(story, person, own[then]))
        if pronoun is None or pronoun.start - person.end > _FAR:
            continue
        if first[pronoun.gender] < person.start and not story.text[pronoun.start : pronoun.end].endswith("self"):
            continue
        if _only(story, at, here, pronoun) and (_sure(story, person, pronoun) or genders.isdisjoint((pronoun.gender, ""))):
            return Meant(person, pronoun)
    return None


def _told(story: Story, person: Person, pronoun: Pronoun) -> str:
    """The gender that the sentence of a name tells: "Qassem said she had walked"."""
    return pronoun.gender if _SAID.fullmatch(story.text, person.end, pronoun.start) else ""


def _turn(story: Story, after: Sequence[Pronoun], gender: str) -> Pronoun | None:
    """The first pronoun of the other gender than the name: the next one, or one that opens a sentence behind some that go with the name."""
    for pronoun in after:
        if pronoun.gender == _OTHER[gender]:
            return pronoun if pronoun is after[0] or story.text[pronoun.start].isupper() else None
    return None


def _only(story: Story, at: int, here: Sequence[Person], pronoun: Pronoun) -> bool:
    """Whether the pronoun stands in the sentence of the name or the next one, and nobody else does before it."""
    text, person = story.text, here[at]
    inner = _sentences(story, person.start, pronoun.start)
    if not 0 < len(inner) < 3 or _ELSE.match(text, pronoun.start):
        return False
    near = here[max(0, at - _MANY) : at + _MANY]
    if any(other.surname != person.surname and inner[0].start <= other.start < pronoun.start for other in near):
        return False
    return _subject(text, inner[0], person) and not _somebody(text[person.end : pronoun.start], pronoun.gender)


def _subject(text: str, sentence: Sentence, person: Person) -> bool:
    """Whether the sentence is about the one named, as far as what stands before the name tells."""
    lead = text[sentence.start : person.start]
    if len(lead) > _FAR or _NOT_SUBJECT.search(lead) or text[person.end : person.end + 2] in ("'s", "’s"):
        return False
    if _SPEAKS.match(text, person.end):
        return True
    words = lead.split()
    while words and _titles(words[-1]):
        words.pop()
    return _LEAD.search(" ".join(words)) is not None


def _titles(word: str) -> bool:
    """Whether a word may belong to what somebody is called: "the first officer, 29-year-old"."""
    bare = word.strip(",.")
    return bare[:1].isupper() or bare.endswith("-old") or bare in _SMALL or SOMEBODY.fullmatch(bare.rpartition("-")[2]) is not None


def _somebody(after: str, gender: str) -> bool:
    """Whether somebody without a name stands behind the name, beside what says who that is: "X, a trader in Aleppo,"."""
    told = _APPOSITION.match(after)
    if told and _SOMEBODYS.search(told[0]):
        return True
    if told and after.startswith(", whose ") and somebody(after, 8, told.end(), gender):
        return True
    skipped = told.end() if told else 0
    return somebody(after, skipped, len(after), gender) or doer(after, skipped)


def _sure(story: Story, person: Person, pronoun: Pronoun) -> bool:
    """Whether the pronoun opens its sentence, or stands in words like "in her weekly address" in the sentence of the name."""
    if _SURE.match(story.text, pronoun.start):
        return True
    return (
        len(_sentences(story, person.start, pronoun.start)) == 1
        and _OWN.search(story.text, max(0, pronoun.start - 12), pronoun.start) is not None
    )


def _left(story: Story, index: int, here: Sequence[Person], pronoun: Pronoun) -> Person | None:
    """The one person whom a paragraph is about at its end, if of the other gender than the pronoun."""
    start, end, role = story.blocks[index]
    person = here[-1]
    if pronoun.gender != _OTHER[person.gender] or role == "headline" or any(one.surname != person.surname for one in here):
        return None
    sentence = _sentences(story, person.start, person.end)[0]
    alone = not somebody(story.text, start, sentence.start, pronoun.gender) and not _somebody(story.text[person.end : end], pronoun.gender)
    return person if alone and _subject(story.text, sentence, person) else None


def _goes_on(story: Story, index: int, about: Person, pronoun: Pronoun) -> Meant | None:
    """A paragraph that names nobody goes on about the one person of the paragraph before."""
    if pronoun.gender == about.gender or somebody(story.text, story.blocks[index].start, pronoun.start, pronoun.gender):
        return None
    return None if _ELSE.match(story.text, pronoun.start) else Meant(about, pronoun)
