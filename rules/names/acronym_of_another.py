"""World Health Organization (WTO)."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.knowledge.acronyms import triggers
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_BRACKET = compiled(r"(?P<before>\b[\p{L}’'. -]{6,80}) \((?P<hit>[A-Z][A-Za-z]{1,7})\)")


@rule(
    message="these letters are another body's: write {fix}",
    trigger=triggers,
    bad=[
        "The World Health Organization ({WTO -> WHO}) met on Monday.",
        "He heads the International Monetary Fund ({IFM -> IMF}).",
        "The European Central Bank ({CEB -> ECB}) held its rate.",
        "Ministers of the African Union ({EU -> AU}) agreed.",
        "The World Trade Organization ({WHO -> WTO}) ruled on Monday.",
    ],
    good=[
        "The World Health Organization (WHO) met on Monday.",
        "The World Tourism Organization (WTO) met on Monday.",
        "The head of the World Health Organization (WHO) met the head of the World Trade Organization (WTO).",
        "The World Health Organization (Geneva) met. The African Union (A) met.",
        "The Arab League (AL) met.",
        "The Basel committee of the World Bank (WB) met, and the World Bank (IBRD) too.",
        "The African Union (AU) and European Union (EU) met.",
    ],
)
def acronym_of_another(story: Story) -> Iterator[Hit]:
    """The letters in brackets are those of the body before them; here they were swapped, or are somebody else's."""
    own, others = story.desk.know("acronyms")
    for match in _BRACKET.finditer(story.text):
        letters = match["hit"]
        name = next((name for size in range(6, 1, -1) if (name := " ".join(match["before"].split()[-size:]).lower()) in own), "")
        if name and letters not in own[name] and letters.upper() != _initials(name) and (letters in others or _swapped(letters, own[name])):
            yield Hit(*match.span("hit"), own[name][0])


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word not in ("of", "the", "and", "for", "in", "on")).upper()


def _swapped(letters: str, own: list[str]) -> bool:
    """Whether the letters are the right ones in another order."""
    return any(sorted(letters) == sorted(right) for right in own)
