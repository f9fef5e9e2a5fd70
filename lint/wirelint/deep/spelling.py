"""Which of the speller's hits are misspellings: it calls every word that it does not know one.

A word counts if it is in lower case, in none of our tables, stands in the story once and not among names or in
quotation marks, and is one slip away from a word in lower case: a letter too many, too few, another or two turned round.
"""

from __future__ import annotations

import re

from ..records import TYPE_CHECKING
from .match import mask

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ..story import Story
    from .match import Match

SPELLERS = frozenset(("MORFOLOGIK_RULE_EN_US", "MORFOLOGIK_RULE_EN_GB"))
_NEIGHBOURS = 20  # characters
_LEAST, _LONG = 5, 9  # letters of a word that one slip may make, and two
#: Words so common that four letters, one slip away, can hardly be anything else.
_COMMON = frozenset(
    "about above after again also another back because been before being both came city come could country days does done down each even ever every "
    "first five food four from give goes going good group half hand have head help here high home hour hours house into just keep kept know known last "
    "late later left less life like line live long look lost made make many men month more most much must name near need never next night nine north "
    "number once only open order other over part party past people place plan police power right said same says school seven should show side since six "
    "some soon south state still such take taken team tell ten than that their them then there these they thing think this those three through time told "
    "took town turn under until used very want war was week well went were west what when where which while who will with women word work world would year years".split()
)
_VOWELS = frozenset("aeiouy")
# What foreign words end in, and English ones seldom do.
_FOREIGN = tuple("aiou")
_BEFORE, _AFTER = frozenset(" \t\n\xa0(—–/\"“'‘"), frozenset(" \t\n\xa0)—–/,.;:!?\"”'’")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_ENDS = ("able", "ible", "less", "like", "wide", "wise", "ness", "hood")
_TERM = re.compile(r"(?:\bso-called|\bcalled|\bnamed|\bknown as|\bor|[“\"'‘*_(])\s?$")
#: Parts that make words of known ones: such a word is not misspelt because no dictionary has it.
_PARTS = (
    "anti auto bio co counter cross cyber de dis down eco electro en fore geo hyper il im in inter intra ir mal macro mega meta micro mid mini mis mono multi nano "
    "neo non off on out over para photo poly post pre pro pseudo psycho re self semi socio sub super techno tele trans tri ultra un under up"
).split()


def suspects(story: Story, matches: Sequence[tuple[int, Match]], known: Collection[str]) -> list[tuple[int, int, list[str]]]:
    """(start, end, what may be meant) of the hits that look like a slip. `matches`: each with the offset of its paragraph."""
    found = []
    for offset, match in matches:
        start, end = offset + match.start, offset + match.end
        word = story.text[start:end]
        meant = [one for one in match.suggestions if slip(word, one)]
        if meant and _plain(word, meant) and word not in known and _alone(story, start, end, word) and not _splits(word, match.suggestions):
            others = [one for one in match.suggestions if one not in meant and one.islower() and distance(word, one) == 1]
            found.append((start, end, [*meant, *others]))
    return found


def stems(word: str) -> list[str]:
    """What is left of a word without a part that can stand before or after any word; of one who does something, what it is."""
    left = [word[len(part) :] for part in _PARTS if word.startswith(part) and len(word) - len(part) >= 4]
    left += [word[: -len(end)] for end in _ENDS if word.endswith(end) and len(word) - len(end) >= 4]
    doer = word.removesuffix("s").removesuffix("er")
    return [*left, doer, f"{doer}e"] if len(doer) >= 4 and word in (f"{doer}er", f"{doer}ers") else left


def around(story: Story, start: int, end: int) -> tuple[str, int]:
    """The word with a few of its neighbours (some words are right only beside others), and where it stands among them."""
    block = story.blocks[story.block_at(start)]
    first = max(block.start, start - _NEIGHBOURS)
    first = story.text.find(" ", first, start) + 1 if first > block.start else first
    last = min(block.end, end + _NEIGHBOURS)
    last = story.text.rfind(" ", end, last) if last < block.end else last
    first, last = first or start, max(last, end)
    return mask(story.text[first:last]), start - first


def slip(word: str, meant: str) -> bool:
    """Whether `meant` is one slip of the fingers away (a letter too many or too few, two turned round; in a long word another
    letter, or two slips if it begins and ends alike).
    """
    if not (meant.isascii() and meant.isalpha() and meant.islower()):
        return False
    far = distance(word, meant)
    if far == 1 and len(word) == len(meant) and sorted(word) != sorted(meant):
        return len(word) >= _LONG  # another letter: in short words as often a word that the speller lacks
    if far == 1:
        return len(word) >= (_LEAST - (meant in _COMMON))
    return far == 2 and len(word) >= _LONG and word[:2] == meant[:2] and word[-1] == meant[-1]


def distance(one: str, other: str) -> int:
    """How many letters must be put in, taken out, changed, or turned round with their neighbour (optimal string alignment)."""
    rows = [list(range(len(other) + 1))]
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, meant in enumerate(other, 1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (letter != meant))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == meant:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]


def _plain(word: str, meant: Sequence[str]) -> bool:
    """Whether it looks like English: letters in lower case, vowels among them, no foreign ending (two common letters turned round have any)."""
    if not (word.isascii() and word.isalpha() and word.islower()) or _VOWELS.isdisjoint(word):
        return False
    return not word.endswith(_FOREIGN) or any(one in _COMMON and sorted(one) == sorted(word) for one in meant)


def _splits(word: str, suggestions: Sequence[str]) -> bool:
    """Whether it is two words written as one (a matter of style, or a new word), or a name in lower case."""
    first = suggestions[0]
    if any(one.lower() == word for one in suggestions):
        return True
    return " " in first or any(" " in one and one.replace(" ", "") == word and min(map(len, one.split(" "))) >= 4 for one in suggestions)


def _alone(story: Story, start: int, end: int, word: str) -> bool:
    """Whether it stands as a word of the story's own: once, no part of an address, not among names, not quoted as a word."""
    text = story.text
    if (
        (text[start - 1 : start] or " ") not in _BEFORE
        or (text[end : end + 1] or " ") not in _AFTER
        or (text[end + 1 : end + 2].isalpha() and text[end] in ".:/")
    ):
        return False
    if word[-1] == "n" and re.match(r" t\b", text[end : end + 3]):
        return False  # “doesn t” lost its apostrophe, no letter
    if story.counts.get(word, 0) != 1 or _TERM.search(text[max(0, start - 12) : start]):
        return False
    return not _beside_name(text, start)


def _beside_name(text: str, start: int) -> bool:
    """Whether the word before, within the sentence, begins with a capital: both may be a foreign name."""
    before = None
    for word in _WORD.finditer(text, max(0, start - 30), start):
        before = word
    if before is None or text[before.end() : start] not in (" ", "-", "'", "’") or not before[0][0].isupper():
        return False
    opens = text[max(0, before.start() - 2) : before.start()].strip(' “"‘(')
    return bool(opens) and opens[-1] not in ".!?\n:"
