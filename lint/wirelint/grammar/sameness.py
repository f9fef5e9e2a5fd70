"""Whether two sentences say the same: by the words of weight in them, whatever their endings, and by names and figures."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from ..words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Rarer words that a sentence must have to be compared at all.
_TELLING = 3
_RARE = 4  # times that such a word may stand in the story
_STEM = 7
_LIGHT = frozenset(
    "the a an of to in on at for with from by and or but as that which who whom whose this these those it its he she they them his "
    "her their him we our us i you your is are was were be been being has have had do does did will would could should can may might "
    "must shall not no nor so if then than there here when where while after before since until during about into over under out up "
    "down off more most some any all also other such only just very said says say told tell tells saying added according one two hes "
    "mr mrs ms both each even still yet too between among through against last first year years people new".split()
)
_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve twenty dozen hundred thousand half".split())
_DENIALS = frozenset("not no never without nor neither cannot cant dont wont didnt isnt wasnt unlike".split())
# Adjectives of peoples, regions and quarters end so: they are no names of their own.
_PEOPLES = ("an", "ans", "ish", "ese", "ern")


def familiar(sentence: str, counts: Mapping[str, int]) -> bool:
    """Whether four in five words of weight stand elsewhere in the story too, give or take an ending, and some of them are rare in it."""
    weighty = [word for word in words(sentence) if len(word) > 3 and word not in _LIGHT]
    fresh = sum(counts.get(word, 0) < 2 and not _varied(word, counts) for word in weighty)
    return fresh * 5 <= len(weighty) and sum(counts.get(word, 0) <= _RARE for word in weighty) - fresh >= _TELLING


def telling(sentence: str, counts: Mapping[str, int]) -> list[str]:
    """The words of weight that are rare in the story, without their endings, the rarest first: each stands elsewhere too."""
    rare = [word for word in dict.fromkeys(words(sentence)) if len(word) > 3 and word not in _LIGHT and counts.get(word, 0) <= _RARE]
    return [_stem(word) for word in rare if counts.get(word, 0) > 1 or _varied(word, counts)]


def gist(sentence: str) -> frozenset[str]:
    """Its words of weight without their endings."""
    return frozenset(_stem(word) for word in words(sentence) if len(word) > 1 and word not in _LIGHT)


def run(one: str, other: str) -> int:
    """The most words in a row that both have."""
    best = 0
    row: dict[int, int] = {}
    places: dict[str, list[int]] = {}
    for at, word in enumerate(words(other)):
        places.setdefault(word, []).append(at)
    for word in words(one):
        row = {at: row.get(at - 1, 0) + 1 for at in places.get(word, ())}
        best = max(best, max(row.values(), default=0))
    return best


def new(one: str, other: str) -> list[str]:
    """Names, figures and numbers of the first that the second does not have; and what only one of the two denies."""
    known = {_stem(part) for word in words(other) for part in (word, *word.split("-"))}
    denied = _DENIALS.intersection(words(one)) ^ _DENIALS.intersection(words(other))
    return [piece for piece in _named(one) if not known.issuperset(map(_stem, words(piece)))] + sorted(denied)


def _named(sentence: str) -> Iterator[str]:
    for piece in sentence.split():
        bare = piece.strip("“”\"'’.,;:()")
        word = bare.lower()
        named = word not in _LIGHT and bare[:1].isupper() and not bare.endswith(_PEOPLES)
        if named or word in _NUMBERS or any(map(str.isdigit, bare)):
            yield bare


def _varied(word: str, counts: Mapping[str, int]) -> bool:
    """Whether the word stands in the story with another ending."""
    return word + "s" in counts or word + "ed" in counts or word[:-1] in counts or word[:-2] in counts or word + "d" in counts


def _stem(word: str) -> str:
    for ending in ("s", "ed"):
        if len(word) > 4 and word.endswith(ending):
            word = word.removesuffix(ending)
    return word[:_STEM]
