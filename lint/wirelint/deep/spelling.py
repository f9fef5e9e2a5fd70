"""Which of the speller's hits are misspellings: it calls every word that it does not know one.

A word counts if it is in lower case, in none of our tables, stands in the story once and not among names or in
quotation marks, and is one slip away from a word in lower case: a letter too many, too few, another or two turned round.
One with a capital may be a name: it counts only if it is a common word but for two letters turned round.
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
_TURNED = 6  # letters of a word with a capital
_SURE = 5  # letters from which on a slip in such a word is no name, whatever stands before it
_LEAST, _LONG = 5, 9  # letters of a word that one slip may make, and two
#: Words so common that four letters or more, one slip away, can hardly be anything else.
_COMMON = frozenset(
    "about above according across added after again against agency ago air all allow almost alone along already also although among amount "
    "and announced another anyone are area army around arrested article asked attack attacks average back bank became because become been "
    "before began begin behind being believe best better between beyond black board body border both bring brought build building business "
    "but called came campaign can capital case cases cause central century certain chance change chief child children city civil claim "
    "claimed clear close come company complete conference continue control costs could council countries country court crime crisis current "
    "daily days death decided decision defence defense demand despite development different difficult director does done down due during each "
    "earlier early economic economy effort either election employees energy enough especially even event ever every everything example "
    "expected experts face fact family father federal field fight final finally financial find fire first five following food for force "
    "forces foreign form former found four friday friend from front full further future game general give given global goes going good "
    "government great ground group growth guard had half hand has have having head health hearing held help her here high higher himself his "
    "history home hospital hour hours house however human hundreds important include included including increase industry information injured "
    "inside instead interest international into investigation involved issue issues its itself job journal judge just keep kept killed know "
    "known labor land large largest last late later law lawyer lead leader leaders least leave left legal less letter level life like likely "
    "line little live local long look lost made major make making management manager many market match matter may meaning measures media "
    "meeting member members men message middle might military million minister minutes money month months more morning most mother move "
    "movement much must name national near nearly need negotiations network never new news next night nine north not nothing nuclear number "
    "office officer official officials often once one only open operation opposition order other our out outside over owner page parents "
    "parliament part particular party past pay peace people percent perhaps period person place plan plans player point police policy "
    "political popular position possible power prepared president press pressure previous previously price prices prime prison problem "
    "problems process product production program project protect protest public published quickly quite rate rather reach reached read ready "
    "real really reason received recent recently region related released remain report reported reports required research residents resources "
    "response responsible result results return right river road role rules running said same says school season second secretary security "
    "senior sent serious service services session seven several share she short shortly should show shows side significant similar since "
    "situation six small social society soldiers some something sometimes soon south special spoke spokesman spring staff stage stand started "
    "state statement states station still story street strike strong student students study such summer support sure system take taken talks "
    "target teacher team technology tell ten than that the their them then there these they thing think this those thousands three through "
    "time together told tomorrow tonight took total toward towards town trade training travel treatment trial troops trust trying turn two "
    "under union united university until used using vehicle very victims village violence visit voters walk want war warned was watch water "
    "weapons website week weeks well went were west western what when where whether which while white who whole will window winter with "
    "within without woman women word work workers working world would wrong year years yesterday you young".split()
)
# Of these, words that no other language writes so nearly alike behind a name (“Partido nacional”).
_LINKS = frozenset(
    "across after against almost along already although among announced another around because before behind between could during earlier every however "
    "later never often other previously quickly reported recently should since their there these those though through today together tomorrow toward towards "
    "under until where whether which while would within without yesterday".split()
)
# Capitals in the middle of a sentence, too.
_PEOPLES = frozenset(
    "african american arabian asian australian austrian belgian brazilian british canadian chinese dutch egyptian european french german indian "
    "iranian iraqi irish israeli italian japanese korean mexican pakistani palestinian polish russian scottish spanish swedish syrian turkish "
    "ukrainian monday tuesday wednesday thursday saturday sunday january february august september october november december".split()
)
_BY_LETTERS = {"".join(sorted(word)): word for word in sorted(_COMMON | _PEOPLES)}
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
        if word[:1].isupper():
            if (common := turned(word)) in match.suggestions and story.text.count(word) == 1:
                found.append((start, end, [common]))
            continue
        meant = [one for one in match.suggestions if slip(word, one)]
        sure = len(word) >= _SURE and any(one in _LINKS and distance(word, one) == 1 for one in meant)
        if (
            meant
            and _plain(word, meant)
            and word not in known
            and _alone(story, start, end, word, beside=sure)
            and not _splits(word, match.suggestions)
        ):
            others = [one for one in match.suggestions if one not in meant and one.islower() and distance(word, one) == 1]
            found.append((start, end, [*meant, *others]))
    return found


def turned(word: str) -> str:
    """The common word of which one with a capital has two letters turned round; "" where there is none: it may be a name."""
    lower = word.lower()
    if len(word) < _TURNED or lower.endswith("re"):
        return ""  # Ministre and Septembre are French
    found = _BY_LETTERS.get("".join(sorted(lower)), "")
    return found.title() if found and distance(lower, found) == 1 else ""


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
    """Whether it looks like English: letters in lower case, vowels among them unless a common word lost its own, no foreign ending (two
    letters of a common word turned round have any).
    """
    if not (word.isascii() and word.isalpha() and word.islower()):
        return False
    if _VOWELS.isdisjoint(word):
        return any(one in _COMMON and len(one) > len(word) for one in meant)
    return not word.endswith(_FOREIGN) or any(one in _COMMON and sorted(one) == sorted(word) for one in meant)


def _splits(word: str, suggestions: Sequence[str]) -> bool:
    """Whether it is two words written as one (a matter of style, or a new word), or a name in lower case."""
    first = suggestions[0]
    if any(one.lower() == word for one in suggestions):
        return True
    return " " in first or any(" " in one and one.replace(" ", "") == word and min(map(len, one.split(" "))) >= 4 for one in suggestions)


def _alone(story: Story, start: int, end: int, word: str, *, beside: bool) -> bool:
    """Whether it stands as a word of the story's own: once, no part of an address, not among names (`beside`: may stand there), not quoted as a word."""
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
    return beside or not _beside_name(text, start)


def _beside_name(text: str, start: int) -> bool:
    """Whether the word before, within the sentence, begins with a capital: both may be a foreign name."""
    before = None
    for word in _WORD.finditer(text, max(0, start - 30), start):
        before = word
    if before is None or text[before.end() : start] not in (" ", "-", "'", "’") or not before[0][0].isupper():
        return False
    opens = text[max(0, before.start() - 2) : before.start()].strip(' “"‘(')
    return bool(opens) and opens[-1] not in ".!?\n:"
