"""Surnames: in which groups of words with a capital one stands, and which are nearly the same."""

from __future__ import annotations

from ..letters import alike, bones, frame, japanese, one_edit, plain
from ..memo import kept
from ..patterns import compiled
from .inflected import inflected, of_both_genders
from .leads import LEADS, THINGS

#: Letters that a surname has at least, to be told from others; fewer are enough where the other one sounds alike.
LEAST, SHORTEST = 5, 4
#: What a longer word of the same name ends with: Marx and Marxist.
ENDINGS = frozenset("s es n an ian er ers ist ists ism ese ish i is ed ing y ly a e o d".split())


@kept
def person(group: str) -> tuple[tuple[str, ...], bool]:
    """The words of a group without those that may lead up to a name (the last one stays), and whether that one is a surname."""
    words = group.split(" ")
    first = 0
    if len(words) > 3 and words[1].lower() in _OFFICES:  # Polish Prime Minister
        first = 1
    while first < len(words) - 1 and words[first].lower() in LEADS:
        first += 1
    return tuple(words[first:]), _has_surname(words[first:])


# Words of offices that are nobody's name.
_OFFICES = frozenset(
    "president prime foreign defense defence interior finance minister chancellor governor mayor premier senator ambassador deputy".split()
)


def _has_surname(words: list[str]) -> bool:
    """Whether the last of the words stands behind a given name, as far as can be seen: "Supreme Court" is nobody."""
    first = 0
    while first < len(words) - 1 and words[first].lower() in THINGS:
        first += 1
    return len(words[-1]) >= SHORTEST and 0 < len(words) - 1 - first < 4 and not words[-1].isupper()


_FOUR = 3  # consonants of a surname that are one in two spellings of it, at least one more: Nasrallah and Nosrollah
_TS = compiled(r"ck(?=[iay])|c(?![hkz])")
_SLAVIC_LEAST = 6


def _slavic(name: str) -> str:
    """A Polish or Czech surname as it sounds, so that it meets itself come back through Cyrillic: Nawrocki, Navrotsky."""
    low = plain(name).lower()
    if len(low) < _SLAVIC_LEAST or "c" not in low[1:] + "c" * ("ts" in low):
        return low
    return alike(_TS.sub(lambda found: "tsk" if found[0] == "ck" else "ts", low[:1].replace("c", "k") + low[1:]))


_LONG = 7  # letters of a surname of which only the vowels differ
# First letters that one name can have in different spellings.
_FIRST = str.maketrans("gwckqxpyjoeshz", "tvttttfiiuitti")
# How one sound begins a name in several ways: Zhukov and Jukov, Kharlan and Harlan, Qassemi and Ghassemi, Chahine and Shahin.
_BEGINS = tuple(compiled(rf"^(?:{ways})(?=[aeiouy])") for ways in ("zh|dzh|dj|j", "kh|h|ch", "gh|q|g|k", "sch|sh|ch|tsch|tch"))
_SHARED = 4  # letters behind such a beginning at least


@kept
def keys(word: str) -> tuple[str, str, str, str]:
    """The keys of a word. Words that are `near` each other, or heard alike, have one of them in common."""
    lower = word.lower()
    return f"{plain(lower)[:1].translate(_FIRST)}={frame(word)}", f"{lower[:4]}<", f">{lower[0]}{lower[-3:]}", f"~{heard(word)}"


# Sounds that one script or another does not tell apart, and what it writes for sounds that it has not.
_PAIRS = tuple(
    (pair, one) for one, pairs in (("s", "tsch sch tch th sh zh ch ts tz dj"), ("f", "ph"), ("k", "ck kh gh qu")) for pair in pairs.split()
)
_SOUNDS = str.maketrans("bfvdzxjlgqc", "ppptsssrkkk", "aeiouyhw'’-")
_SOFT = ("ce", "ci", "cy")
_HEARD = 3  # consonants


@kept
def heard(word: str) -> str:
    """The consonants as they come back from another script: Thornbury is Sornberry, Pinera Benyera, Lawler Roller."""
    low = plain(word).lower()
    low = "".join(letter for at, letter in enumerate(low) if low[at - 1 : at] != letter)
    low = "".join("v" if letter == "w" and low[at - 1 : at] not in "aeiou" else letter for at, letter in enumerate(low))
    for pair, one in _PAIRS:
        low = low.replace(pair, one)
    for pair in _SOFT:
        low = low.replace(pair, "s")
    return low.translate(_SOUNDS)


def heard_alike(one: str, other: str) -> bool:
    """Whether they may be one name that came through another script; of words that stand for somebody only."""
    key = heard(one)
    return len(key) >= _HEARD and key == heard(other) and abs(len(one) - len(other)) < 3 and not of_both_genders(one, other)


def near(surname: str, word: str, *, titled: bool) -> bool:
    """Whether one may be a slip for the other; `titled`: "Mr" or the like stands before the word."""
    if inflected(surname, word):
        return True
    if of_both_genders(surname, word):
        return False
    short, long = sorted((surname, word), key=len)
    if long.startswith(short) and long[len(short) :] in ENDINGS:
        return False
    if alike(surname) == alike(word) or japanese(surname) == japanese(word) or _slavic(surname) == _slavic(word):
        return True
    if (
        surname[0] == word[0]
        and surname[-1] == word[-1]
        and len(short) > LEAST
        and len(bones(surname)) > _FOUR
        and bones(surname) == bones(word)
    ):
        return True
    if surname[0] == word[0] and len(short) >= LEAST and len(long) > LEAST and one_edit(surname, word):
        return True
    if len(short) == len(long) == LEAST and surname[0] == word[0] and bones(surname) == bones(word) and one_edit(surname, word):
        return True  # Berri, Barri
    if surname[0] != word[0] and len(short) >= LEAST and _begin_alike(surname, word):
        return True
    if len(short) > _LONG and surname[1:] == word[1:]:  # Charalambous, Sharalambous
        return True
    if surname[0] == word[0] and surname[-1] == word[-1] and len(short) > _LONG and _one_letter(surname) == _one_letter(word):
        return True
    return titled and len(short) >= LEAST and surname[:3] == word[:3] and surname[-2:] == word[-2:] and len(long) - len(short) < 4


def _begin_alike(one: str, other: str) -> bool:
    """Whether both are one name but for the way in which its first sound is written."""
    for pattern in _BEGINS:
        rests = [pattern.sub(lambda _: "", name.lower()) for name in (one, other)]
        if all(len(rest) < len(name) for rest, name in zip(rests, (one, other), strict=True)):
            return min(map(len, rests)) >= _SHARED and alike(f"b{rests[0]}") == alike(f"b{rests[1]}")
    return False


def _one_letter(name: str) -> str:
    """The consonants, with one letter for the Ukrainian h that comes through Russian as g."""
    return bones(name).replace("g", "h")


def nearly(word: str, family: str) -> bool:
    """Whether a word behind a given name is this family name but for a letter."""
    if word == family:
        return False
    bare = plain(word)
    if bare == family or min(len(bare), len(family)) < 5:
        return False
    return alike(word) == alike(family) or (len(family) > 6 and bare[0] == family[0] and one_edit(bare, family))


def nearly_given(word: str, given: str) -> bool:
    """Whether a word before a family name is this given name but for a letter."""
    bare = plain(word)
    if bare == plain(given) or min(len(bare), len(given)) < LEAST or of_both_genders(bare, given):
        return False
    return bare[0] == given[0] and bare[-1] == given[-1] and one_edit(bare, given)
