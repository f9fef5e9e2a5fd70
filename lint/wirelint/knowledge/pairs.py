"""Which forms that are right by themselves do not go together in one story."""

from __future__ import annotations

from ..letters import alike, bones, one_edit, plain
from ..patterns import compiled
from ..records import TYPE_CHECKING
from .forms import family_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..views.known import Mention

_ARTICLE = compiled(r"\b([aAeE])l[- ]")
# Places of which copy uses a short and a long form, or an old name for what is old, side by side.
_BOTH = frozenset(
    "Antakya|Basque Country|Bekaa Valley|Cardiff|Ciudad Juarez|Congo|Corfu|Dnieper|Edirne|Falkland Islands|George Town|Greenland|Guantanamo Bay|"
    "Ho Chi Minh City|Iraqi Kurdistan|Irrawaddy|Kuril Islands|Londonderry|Mexico City|Middle East|Mitrovica|Netherlands|North Korea|Persian Gulf|Pretoria|"
    "Quebec City|Republika Srpska|Semey|Sidon|South Ossetia|Svalbard|Sweida|The Hague|Tibet|Trabzon|Tunceli|United Arab Emirates|United Kingdom|"
    "Vatican City|Visakhapatnam".split("|")
)
_LINKS = str.maketrans("", "", "-' ")


def same_spelling(left: str, right: str) -> bool:
    """Whether two forms differ in nothing but an apostrophe."""
    return left == right or left.replace("’", "'") == right.replace("’", "'")


def clash(row: Any, left: str, right: str) -> bool:
    """Whether two right forms of one name are rival spellings, not a long and a short one."""
    if same_spelling(left, right):
        return False
    if row[0] == "place":
        return rivals(left, right) or _near(left.lower(), right.lower()) or _synonyms(row[1], left, right)
    first, second = family_in(row, left), family_in(row, right)
    if not (first and second and " " in left + right):
        return rivals(left, right)
    if rivals(first, second):
        return True
    if first == second and left.startswith(f"{first} ") and right.startswith(f"{first} "):  # Lai Ching-te, Lai Qingde
        return True
    return " " in left and " " in right and (rivals(left, right) or _turned(left, right))


def _synonyms(name: str, left: str, right: str) -> bool:
    """Whether two names of one place are two words for it, Ivory Coast and Côte d'Ivoire, and not a long and a short form."""
    one, other = (set(_bare(form).replace("-", " ").split()) - {"of", "the"} for form in (left, right))
    if one == other:
        return True
    return name not in _BOTH and not (one <= other or other <= one or left.isupper() or right.isupper())


def rivals(left: str, right: str) -> bool:
    """Whether two forms are spellings of one word: al-Sisi and el-Sissi, but not al-Sisi and Sisi."""
    one, other = _bare(left), _bare(right)
    if one == other:
        articles = {found[1].lower() for form in (left, right) if (found := _ARTICLE.search(form))}
        return len(articles) == 2 or (left != right and left.lower() == right.lower())
    one, other = _letters(one), _letters(other)
    if one == other or alike(one) == alike(other):
        return True
    if min(len(one), len(other)) < 4:
        return False
    if one[0] == other[0] and len(bones(one)) > 2 and bones(one) == bones(other):
        return True
    return one_edit(one, other) or (min(len(one), len(other)) > 6 and one[:1] == other[:1] and _two_edits(one, other))


def _bare(form: str) -> str:
    """The form without its Arabic articles."""
    return _ARTICLE.sub(lambda _: "", form)


def _letters(form: str) -> str:
    """The letters of a form, plain and in lower case."""
    return plain(form).translate(_LINKS).lower()


def _two_edits(left: str, right: str) -> bool:
    """Whether the forms have the same ends and a short stretch between them that differs."""
    head = 0
    while head < min(len(left), len(right)) and left[head] == right[head]:
        head += 1
    tail = 0
    while tail < min(len(left), len(right)) - head and left[-1 - tail] == right[-1 - tail]:
        tail += 1
    return max(len(left), len(right)) - head - tail <= 2 or one_edit(alike(left), alike(right))


def _near(left: str, right: str) -> bool:
    """Whether two forms of a place begin alike and end alike: Guwahati and Gauhati."""
    return " " not in left + right and left[:1] == right[:1] and left[-4:] == right[-4:] and abs(len(left) - len(right)) < 2 < len(left) - 4


def _turned(left: str, right: str) -> bool:
    """Whether the family name changed its place: Fumio Kishida and Kishida Fumio."""
    one, other = plain(left).split(), plain(right).split()
    return one != other and sorted(one) == sorted(other)


def signature(row: Any, form: str) -> str:
    """What a mention says of the spelling used: for a person the family name alone."""
    return form if row[0] == "place" else family_in(row, form) or form


def rival_groups(row: Any, mentions: Sequence[Mention]) -> list[tuple[Mention, Mention]]:
    """(mention, one with the form that is right) for each form that clashes with the right one.

    Right is the form of the house where it is used, else the commonest spelling, the first of equals.
    """
    forms: dict[str, list[Mention]] = {}
    for mention in mentions:
        forms.setdefault(mention.form, []).append(mention)
    if len(forms) < 2:
        return []
    best = max(forms, key=lambda form: _weight(row, form, forms))
    return [(places[0], forms[best][0]) for form, places in forms.items() if clash(row, best, form)]


def _weight(row: Any, form: str, forms: dict[str, list[Mention]]) -> tuple[bool, int]:
    house = bool(row[2]) and (form == row[2] or signature(row, form) == signature(row, row[2]))
    own = signature(row, form)
    return house, sum(len(places) for other, places in forms.items() if signature(row, other) == own)
