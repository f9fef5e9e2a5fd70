from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.knowledge.leads import LEADS
from wirelint.knowledge.misnamed import COMMON
from wirelint.knowledge.sources import is_source
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import is_word

if TYPE_CHECKING:
    from collections.abc import Iterator

_BEFORE = compiled(r"(\p{Lu}[\w’'.-]*) $")
_AFTER = compiled(r" \p{Lu}|[’']?-\w")


@rule(
    message="no outlet of this name: write {fix}",
    view="misnamed",
    bad=[
        "{Agency France Press -> Agence France-Presse} reported the deal.",
        "{Roiters -> Reuters} reported that exports fell.",
        "The envoy told {the France Press agency -> Agence France-Presse} so.",
        "{Newyork Times -> New York Times} photographers were there.",
        "{Deutsche Press-Agentur -> dpa} photographers were there.",
        "{Interfaks -> Interfax} said nine people died.",
    ],
    good=[
        "Agence France-Presse reported the deal.",
        "Johann Spigel said so.",
        "The French press agency was sold.",
        "The agency France trusts is Moody's.",
        "Sky New Zealand said so.",
    ],
)
def wrong_name(story: Story) -> Iterator[Hit]:
    """The name of an outlet was translated, or spelled by ear on the way back from another script."""
    text, dark = story.text, story.shadow
    free: list[tuple[int, int]] = []
    for at, (folded, form, name, article) in story.misnamed:
        end = at + len(folded)
        if not any(first < end and at < last for first, last in free) and _stands(text, dark, at, end, form):
            free.append((at, end))
            start = at - 4 if text[max(0, at - 4) : at].lower() == "the " and not article else at
            yield Hit(start, end, f"The {name}" if form.startswith("The ") and article else name)


def _stands(text: str, dark: str, at: int, end: int, form: str) -> bool:
    if (at and (is_word(dark[at - 1]) or dark[at - 1] in "@#/.-")) or (end < len(dark) and is_word(dark[end])):
        return False
    piece = text[at:end]
    if (piece != form and (len(piece) != len(form) or not _same(piece, form))) or _AFTER.match(text, end):
        return False
    before = _BEFORE.search(text, max(0, at - 30), at)
    if before and before[1].lower() not in LEADS:
        return False
    return " " in form or "-" in form or is_source(text, at, end)


def _same(piece: str, form: str) -> bool:
    """Whether only a word such as agency or newspaper is in lower case."""
    pairs = zip(piece.split(), form.split(), strict=False)
    return piece[0].isupper() and all(one == other or one in COMMON for one, other in pairs) and piece[-6:] in ("agency", "spaper")
