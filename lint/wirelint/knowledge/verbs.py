"""The verb forms of news English, and what each may be in a sentence.

The value is a packed table: form (lower case) -> a sum of the flags below. A form may be several things:
"reported" is a past tense or a participle of a verb that reports.
"""

from __future__ import annotations

from ..drawers import Packed, packed
from ..records import TYPE_CHECKING
from .tables import read, values

if TYPE_CHECKING:
    from collections.abc import Iterator

#: A finite form and nothing else ("was", "went"); a past that is also a participle ("said"); third person
#: singular ("says"); base form; -ing form; a participle and nothing else ("gone").
FINITE, PAST, THIRD, BASE, ING, PARTICIPLE = 1, 2, 4, 8, 16, 32
#: A past or present form that must say what was said ("mentioned"), or nearly always does ("warned").
ALWAYS, OFTEN = 64, 128

_CLOSED = (
    "am is are was were has have had do does did will would can could may might must shall should cannot ain't isn't aren't wasn't "
    "weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't mightn't mustn't shan't shouldn't"
).split()
_VOWELS = "aeiou"


def build(tables: str, _house: str) -> Packed:
    """What `every_form` gives. The house does not matter."""
    return packed(every_form(tables))


def every_form(tables: str) -> dict[str, int]:
    """Every form of the verbs in `verbs.tsv`, and the auxiliaries."""
    forms: dict[str, int] = dict.fromkeys(_CLOSED, FINITE)
    for row in read(tables, "verbs"):
        reports = {"always": ALWAYS, "often": OFTEN}.get(row["attributes"], 0)
        for form, flags in _forms(row["base"], values(row["past"]), values(row["participle"])):
            told = reports if flags & (FINITE | PAST | THIRD) else 0
            forms[form] = forms.get(form, 0) | flags | told
    return forms


def _forms(base: str, pasts: list[str], participles: list[str]) -> Iterator[tuple[str, int]]:
    pasts = pasts or [_regular(base)]
    participles = participles or pasts
    for past in pasts:
        yield past, PAST if past in participles else FINITE
    for participle in participles:
        if participle not in pasts:
            yield participle, PARTICIPLE
    yield _third(base), THIRD
    yield base, BASE
    yield _ing(base, pasts), ING


def _regular(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    return base[:-1] + "ied" if _ends_in_y(base) else base + "ed"


def _third(base: str) -> str:
    if _ends_in_y(base):
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _ing(base: str, pasts: list[str]) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "ye", "oe")):
        return base[:-1] + "ing"
    doubled = base + base[-1]
    irregular = not pasts[0].endswith("ed") and len(base) < 6
    if any(past.startswith(doubled) for past in pasts) or (irregular and _short(base)):
        return doubled + "ing"
    return base + "ing"


def _short(base: str) -> bool:
    """Ends in one vowel between consonants, so that the last one is doubled: "run", "begin"."""
    return base[-1] not in "aeiouwxy" and base[-2] in _VOWELS and base[-3:-2] not in tuple(_VOWELS)


def _ends_in_y(base: str) -> bool:
    return base.endswith("y") and base[-2] not in _VOWELS
