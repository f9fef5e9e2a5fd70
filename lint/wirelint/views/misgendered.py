"""Pronouns that do not go with the person whom they mean.

Of nearly all stories the words tell that there are none: no pronoun for a man stands next behind a woman's name, and the reverse.
"""

from __future__ import annotations

from bisect import bisect

from ..knowledge.genders import BODIES
from ..knowledge.somebody import is_womans, is_womans_given, somebody
from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..spans import places

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..knowledge.meant import Meant
    from ..story import Story
    from .pronouns import Pronoun

_FAR, _NEAR = 600, 480  # characters from a name to the pronoun, and to one that is tied to it
_SAYS = compiled(r"\b(?:said|says|added|adds|explained|insisted|recalled|wrote|told \w+)(?: that)? $")
#: What is mostly one's own.
OWN = frozenset(
    "office home house apartment flat kitchen garden shop store stall farm village hands hand head eyes face arms shoulders fist hair hat coat glasses scarf husband wife children son daughter mother father parents "
    "family job seat post trip visit tour resignation candidacy retirement first second third fourth fifth late early own two three four five six seven successor predecessor term mandate notes papers left right bare both cows car tent holiday mind living life roof rooftop attic cellar basement terrace window bathroom van lorry pickup taxi tractor truck bike bicycle motorbike scooter boat nets tools field fields stock passport papers documents ring sewing piano violin guitar loom looms camera laptop wallet luggage suitcase suitcases delivery fishing flooded ruined bedroom wedding".split()
)
_MOTHERS = (
    "mother of",
    " widow",
    "actress",
    "housewife",
    "businesswoman",
    " a nun",
    " a midwife",
    "policewoman",
    "her mother ",
    "wife ",
    "daughter ",
)
_FATHERS = ("father of", "a widower", "businessman", "fisherman", "husband ", " son ")
_GOES_ON = frozenset("said added told explained noted stressed says also then".split())
_NEXT = 260  # characters from a pronoun to the one that opens the next sentence
_TOLD = compiled(r"[^,.;:()\n]*+(?:, (?:aged )?\d{1,3}(?=,))?[,.;:()\n][^,.;:()\n]*+")
_SPEECH = compiled(r"[“\"][^“”\"\n]*+(?:[”\"]|$)")
# Whom the next sentence is about: "Harju said".
_ANOTHER = compiled(
    r"(?:[.!?]|\n)\s+(?!(?:He|She|It|They|We|You|There|This|That|These|Those|What|Nothing|Nobody|Both|All|Most|Some)\b)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:said|says|told|added|was|has|had|is|will|who)\b"
)


def view(story: Story) -> list[Meant]:
    """Those that gainsay the name or the title, in order."""
    if not story.pronouns:
        return []
    names = _named(story)
    if not (names and _near(story, names)) and not _turns(story) and not _may_be_tied(story, names):
        return []
    from ..knowledge.meant import wrong

    return wrong(story)


def _named(story: Story) -> dict[str, set[str]]:
    """Words that name people, by gender; none where none is of another gender than a pronoun of the story."""
    there = {one.gender for one in story.pronouns}
    others = {gender: _names(story, gender) for gender in "fm" if there != {gender}}
    if not any(others.values()):
        return {}
    return {gender: words for gender in "fm" if (words := others[gender] if gender in others else _names(story, gender))}


def _names(story: Story, gender: str) -> set[str]:
    """Words that name people of the gender; the last ones of their names too, if the story has pronouns of the other one."""
    there: set[str] = story.desk.know("genders")[2][gender].among(story.groups.words)
    if gender == "f":
        there.update(word for word in story.groups.words if is_womans(word) or is_womans_given(word))
    if there and any(one.gender != gender for one in story.pronouns):
        there.update(group.rpartition(" ")[2] for group in story.groups.longer if not there.isdisjoint(group.split(" ")))
    return there


def _near(story: Story, names: Mapping[str, set[str]]) -> bool:
    """Whether a pronoun may be meant for the last such name before it, in its paragraph or the one before, that is of the other gender."""
    named = _openings(
        story.text,
        sorted((at, gender, at + len(word)) for gender, words in names.items() for word in words for at in places(story.text, word)),
    )
    before = -1
    for pronoun in story.pronouns:
        last = bisect(named, (pronoun.start,)) - 1
        if last >= 0 and named[last][1] != pronoun.gender and _may_mean(story, named[last][0], before, pronoun):
            return True
        before = pronoun.start
    return False


def _openings(text: str, named: list[tuple[int, str, int]]) -> list[tuple[int, str]]:
    """Where names begin, with the gender of their first words: that the family name is a man's given name too (Birgit Anders) tells nothing."""
    ends = {end for _, _, end in named}
    return [
        (start, gender) for start, gender, end in named if (start - 1 not in ends or text[start - 1] != " ") and not _is_body(text, end)
    ]


def _is_body(text: str, end: int) -> bool:
    """Whether a word behind the name tells that it is a company's or a place's: Levent Capital."""
    return (
        text[end : end + 1] == " "
        and text[end + 1 : end + 2].isupper()
        and text[end + 1 : end + 20].partition(" ")[0].strip(",.'’").lower() in BODIES
    )


def _turns(story: Story) -> bool:
    """Whether a sentence tells that somebody is of one gender and the next may begin with a pronoun of the other: "X said she was late. He left."""
    openers = [one for one in story.pronouns if story.text[one.start].isupper()]
    return any(
        one.gender != opener.gender and 0 < opener.start - one.end < _NEXT and _SAYS.search(story.text, max(0, one.start - 24), one.start)
        for opener in openers
        for one in story.pronouns[bisect(story.pronouns, (opener.start - _NEXT,)) : bisect(story.pronouns, (opener.start,))]
    )


def _may_be_tied(story: Story, names: Mapping[str, set[str]]) -> bool:
    """Whether grammar may tie a pronoun to a name that gainsays it, or to one that has another pronoun elsewhere."""
    if not _owned(story):
        return False
    if _roles(story):
        return True
    called: dict[str, set[str]] = {"f": set(), "m": set()}
    for pronoun in story.pronouns:
        last = _before(story, pronoun)
        if any(gender != pronoun.gender and not last.isdisjoint(words) for gender, words in names.items()):
            return True
        called[pronoun.gender] |= last
    others = story.desk.know("genders")[3]
    return any(others[word.lower()] is None for word in called["f"] & called["m"])


def _before(story: Story, pronoun: Pronoun) -> set[str]:
    """The last words of what may be names before a pronoun in its paragraph; of one that opens a sentence, in the one before too."""
    block = story.block_at(pronoun.start) - story.text[pronoun.start].isupper()
    start = max(story.blocks[max(0, block)].start, pronoun.start - _NEAR)
    first, behind = bisect(story.placed, (start,)), bisect(story.placed, (pronoun.start,))
    return {group.rpartition(" ")[2] for _, group in story.placed[first:behind]}


def _owned(story: Story) -> bool:
    """Whether a pronoun stands before something that is mostly one's own, or opens a sentence in which somebody goes on speaking."""
    for one in story.pronouns:
        behind = story.text[one.end + 1 : one.end + 24].replace(",", " ").replace(".", " ").partition(" ")[0]
        if behind in OWN or (behind in _GOES_ON and story.text[one.start].isupper()):
            return True
    return False


def _roles(story: Story) -> bool:
    """Whether somebody is told to be a mother of three, a widow and the like, where all pronouns are a man's, or the reverse."""
    gender = story.pronouns[0].gender if story.pronouns else ""
    return bool(gender) and any(role in story.shadow for role in (_MOTHERS if gender == "m" else _FATHERS))


def _may_mean(story: Story, name: int, before: int, pronoun: Pronoun) -> bool:
    """Whether nothing between a name and a pronoun tells that it is another who is meant (`before`: where the pronoun before this one is)."""
    at = pronoun.start
    apart = story.block_at(at) - story.block_at(name)
    if at - name > _FAR or apart > 1 or (before > name and story.block_at(before) == story.block_at(at) and story.text[at].islower()):
        return False
    told = _TOLD.match(story.text, name)  # what is told of somebody up to the second comma may be "a trader in Aleppo", or "38, a trader"
    rest = story.text[told.end() if told else name : at]
    if story.text[at].isupper() or apart == 0:  # one who speaks is not whom the speech is about
        rest = _SPEECH.sub(" ", rest)
    if _ANOTHER.search(rest):
        return False
    return not somebody(rest, 0, len(rest), pronoun.gender)
