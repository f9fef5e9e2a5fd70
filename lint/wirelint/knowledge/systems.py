"""Keys that one name shares in two systems of transliteration: pinyin and Wade-Giles, and Arabic names as French and English hear them."""

from __future__ import annotations

from ..letters import plain
from ..memo import kept
from ..patterns import compiled

# What aspirates are to Wade-Giles is lost with its apostrophes: so k and g, p and b, ch, zh, j and q are one.
_PINYIN = (("zh|ch|j|q", "C"), ("sh", "S"), ("x", "X"), ("z|c", "Z"), ("k|(?<!n)g", "K"), ("b|p", "P"), ("d|t", "T"), ("r(?=[aeiou])", "R"))  # fmt: skip
_WADE = (("hs", "X"), ("ch", "C"), ("sh", "S"), ("tz|ts", "Z"), ("ss", "s"), ("k|(?<!n)g", "K"), ("p", "P"), ("t", "T"), ("j", "R"))
_PINYIN_FINALS = (("(?<=[ZCSRs])i(?![aeoun])|(?<=[Zs])u(?![aeino])", "y"), ("uo|o(?![nu])|e(?![nri])", "o"), ("yan", "ian"), ("yi", "i"))
_WADE_FINALS = (
    ("(?<=[ZCSRs])ih|(?<=[CSR])i(?![aeoun])|(?<=[Zs])u(?![aeino])", "y"), ("ien|yen", "ian"), ("iung", "iong"), ("ung", "ong"), ("uei", "ui"), ("erh", "er"), ("eh", "e"), ("yi", "i"), ("uo|o(?![nu])|e(?![nri])", "o"),
)  # fmt: skip
_ABD = compiled(r"abd(?:[aeou]l?-?|e[rsdnzt](?=[rsdnzt]))?")
_ALONE = ("abd", "abdel", "abdul", "abdal", "abdol", "abdoul", "abdool", "abdu", "abdou")
_SAME = (
    ("dj|dsch|g(?=[ei])", "j"),
    ("q|gh|ck|c(?!h)", "k"),
    ("kh", "h"),
    ("dh", "d"),
    ("th", "t"),
    ("ch|tch", "sh"),
    ("h$", ""),
    ("z", "s"),
)
_NO_CONSONANT = compiled(r"[aeiouyw'’-]")
_DOUBLED = compiled(r"(.)\1+")
_FEW = 2  # consonants


@kept
def chinese(name: str) -> str:
    """A key for a name of two words; a hyphen in the second tells Wade-Giles from pinyin."""
    family, _, given = name.partition(" ")
    rules = (*_WADE, *_WADE_FINALS) if "-" in given else (*_PINYIN, *_PINYIN_FINALS)
    return f"{_turned(family.lower(), rules)} {''.join(_turned(part, rules) for part in given.lower().split('-'))}"


@kept
def servant(name: str) -> str:
    """A key for a name that begins with Abd, "servant of": Abdelmadjid Tebboune is Abdul Majid Taboun. Nothing for others."""
    words = plain(name).lower().split(" ")
    first = words[0]
    if not first.startswith("abd") or len(words) < 2:
        return ""
    if first in _ALONE:
        words = words[1:]
        if words[0] in ("el", "al"):
            words = words[1:]
    else:
        words[0] = first[_ABD.match(first).end() :]  # type: ignore[union-attr]
    given, family = _bones(words[0]) if words else "", _bones("".join(words[1:]))
    return f"{given} {family}" if min(len(given), len(family)) >= _FEW else ""


def _bones(word: str) -> str:
    for article in ("al-", "el-"):
        word = word.removeprefix(article)
    bare = _NO_CONSONANT.sub(lambda _: "", _turned(word.replace("bin", "ben", 1) if word.startswith("bin") else word, _SAME))
    return _DOUBLED.sub(lambda found: found[1], bare)


def _turned(word: str, rules: tuple[tuple[str, str], ...]) -> str:
    for pattern, right in rules:
        word = right.join(compiled(pattern).split(word))
    return word
