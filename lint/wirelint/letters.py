"""Letters without their accents, and a key that spellings of one name share."""

from __future__ import annotations

from .memo import kept
from .patterns import compiled
from .records import TYPE_CHECKING

if TYPE_CHECKING:
    import regex


_WHOLE = str.maketrans({
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe",
    "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ə": "a", "Ə": "A", "ħ": "h", "Ħ": "H", "ŋ": "n", "’": "'", "ʻ": "'",
})  # fmt: skip
_DOUBLED = r"(.)\1"
_SAME = (
    (r"[-' ]", ""), (r"w", "v"), (r"^g", "h"), (r"^ye(?=[bdfgklmnprstvz][aeiou])", "e"), (r"dzh|dj(?=[aeiou])", "j"), (r"tsch|tch|cz", "ch"), (r"sch|sz", "sh"), (r"[iy][iy]?$|ie$|ij$", "i"), (r"(?<=[aeou])h(?=[^aeiou]|$)", ""),
    (r"ph|v$|ff$", "f"), (r"q(?:u(?=[ei]))?|ck|c(?![eihy])", "k"), (r"[sc]e$|ss$|z$", "s"), (r"[yj]", "i"), (r"ts(?=u)", "t"),
    (r"ks", "x"), (r"th", "t"), (r"kh", "k"), (r"ou|(?<=.)oo", "u"), (r"(?<=.)ee", "i"), (r"dh", "d"),
)  # fmt: skip


_ASCII = bytes(range(0x80))


def beyond_ascii(text: str) -> set[str]:
    """The different characters of a text that are not ASCII: nothing is cheaper to ask of all of it."""
    if text.isascii():
        return set()
    return set(text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass"))


def plain(text: str) -> str:
    """`text` in plain letters: Rinkēvičs is Rinkevics, Østergaard is Ostergaard."""
    if text.isascii():
        return text
    import unicodedata  # most copy has no such letter in a name

    spread = unicodedata.normalize("NFD", text.translate(_WHOLE))
    return "".join(char for char in spread if not unicodedata.combining(char))


@kept
def alike(word: str) -> str:
    """A key that the ways to write one name in English share: Lindqvist and Lindkvist, Sikorski and Sikorsky."""
    key = plain(word).lower()
    for pattern, right in _SAME:
        key = _put(_pattern(pattern), right, key)
    return _pattern(_DOUBLED).sub(_first, key)


@kept
def _pattern(pattern: str) -> regex.Pattern[str]:
    return compiled(pattern)


def _put(pattern: regex.Pattern[str], right: str, text: str) -> str:
    """The replacement is a function: `regex` imports its compiler for a string."""
    return pattern.sub(lambda _: right, text)


def _first(match: regex.Match[str]) -> str:
    return match[1]


# Letters whose spelling varies from script to script are left out of the frame, letters of one sound made one.
_FRAME = str.maketrans("vwp", "fff", "aeiouyjszckqxthg'’- ")


def frame(word: str) -> str:
    """A coarser and much cheaper key than `alike`: words that are alike have the same one."""
    bare = word.lower() if word.isascii() else plain(word).lower()
    return "".join(dict.fromkeys(bare.translate(_FRAME)))


_VOWELS = str.maketrans("", "", "aeiouyAEIOUY")


def bones(name: str) -> str:
    """The consonants, none of them twice in a row: Haftar and Hifter have the same."""
    bare = plain(name).translate(_VOWELS)
    return "".join(letter for at, letter in enumerate(bare) if bare[at - 1 : at] != letter)


def japanese(word: str) -> str:
    """A word without the marks of long vowels: Satou, Satoh and Sato are one name."""
    low = word.lower()
    for long, short in (("ou", "o"), ("oo", "o"), ("uu", "u")):
        low = low.replace(long, short)
    return low[:-1] if low.endswith("oh") else low


_VIETNAMESE = ((r"^(?:tr|ch)", "c"), (r"^[sx]", "s"), (r"^(?:gi|d|r|z)", "d"), (r"^(?:qu|k|c)", "k"), (r"^(?:ph|f)", "f"), (r"nh?$|ng$", "n"), (r"ch$|c$|k$", "k"), (r"y", "i"))  # fmt: skip


def vietnamese(word: str) -> str:
    """A key that the ways to hear one Vietnamese syllable share: Chinh and Trinh, Quang and Quan."""
    key = plain(word).lower()
    for pattern, right in _VIETNAMESE:
        key = _put(_pattern(pattern), right, key)
    return key


def one_edit(left: str, right: str) -> bool:
    """Whether one letter put in, left out, changed, or two neighbours exchanged, makes one of the other."""
    if left == right or abs(len(left) - len(right)) > 1:
        return False
    if len(left) > len(right):
        left, right = right, left
    at = 0
    while at < len(left) and left[at] == right[at]:
        at += 1
    if len(left) < len(right):
        return left[at:] == right[at + 1 :]
    if left[at + 1 :] == right[at + 1 :]:
        return True
    return left[at : at + 2] == right[at : at + 2][::-1] and left[at + 2 :] == right[at + 2 :]
