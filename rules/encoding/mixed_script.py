"""Rule: a letter of another alphabet in an English word."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CYRILLIC = "АВЕКМНОРСТХІЈЅаеорсухіјѕԁһԛԝёЁїЇ"
_LATIN_OF_IT = "ABEKMHOPCTXIJSaeopcyxijsdhqwëËïÏ"
_GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ"
_LATIN_OF_GREEK = "ABEZHIKMNOPTYXovu"
_LIKE = str.maketrans(_CYRILLIC + _GREEK, _LATIN_OF_IT + _LATIN_OF_GREEK)
# Where two alphabets meet, and the word around that place.
_SEAM = compiled(r"(?<=\p{Latin})[\p{Cyrillic}\p{Greek}]|[\p{Cyrillic}\p{Greek}](?=\p{Latin})")
_HEAD = compiled(r"(?r)[\p{Latin}\p{Cyrillic}\p{Greek}\p{M}]*")
_TAIL = compiled(r"[\p{Latin}\p{Cyrillic}\p{Greek}\p{M}]+")
# A lone letter that looks like the English word "a", between two English words.
_ALONE = compiled(r"(?<=\p{Latin}{2,}[,;:]? )[аА](?= \p{Latin}{2})")
_LATIN = compiled(r"\p{Latin}")
_SIGNS = frozenset("µμΩΔβαγπλσδΣ")


@rule(
    message="a letter of another alphabet in this word{hint}",
    severity="error",
    quotes="check",
    trigger=[*"авекмнорстхіјѕуԁһԛԝёї", *"αβεζηικμνορτυχ", *"бгджзийлпфцчшщьыэюя"],
    bad=[
        "{Кyiv -> Kyiv} and {Сhernihiv -> Chernihiv} were hit.",
        "{NAТО -> NATO} said so.",
        "“The {Ukrаine -> Ukraine} talks are over,” he said.",
        "It was {а -> a} long day.",
        "The {Αthens -> Athens} court ruled.",
        "The {Zаgrеb -> Zagreb} talks, and {Вucharest -> Bucharest} too.",
        "The {Жanna} brand is new.",
    ],
    good=[
        "Kyiv (Київ) and НАТО were named.",
        "She takes β-carotene, and a 5μm filter; 3kΩ will do.",
        "The newspaper Правда wrote so.",
        "Αθήνα is Greek for Athens.",
        "The μTorrent and ΔH values differ.",
        "The Russian word “а” is short.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """Letters that look alike in the Latin, Cyrillic and Greek alphabets are different to a machine: the word
    cannot be found, spelled or read aloud.
    """
    for match in _ALONE.finditer(story.text):
        yield Hit(*match.span(), match[0].translate(_LIKE), {"hint": ": write a"})
    for start, end in _words(story.text):
        word = story.text[start:end]
        if _SIGNS.isdisjoint(word) and 2 * len(_LATIN.findall(word)) >= len(word):
            right = word.translate(_LIKE)
            known = compiled(r"[\p{Cyrillic}\p{Greek}]").search(right) is None
            yield Hit(start, end, right if known else None, {"hint": f": write {right}" if known else ""})


def _words(text: str) -> Iterator[tuple[int, int]]:
    """Words with letters of two alphabets side by side."""
    free = 0
    for seam in _SEAM.finditer(text):
        at = seam.start()
        if at >= free:
            head, tail = _HEAD.match(text, free, at), _TAIL.match(text, at)
            assert head is not None
            assert tail is not None
            free = tail.end()
            yield head.start(), free
