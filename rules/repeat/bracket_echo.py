"""Rule: brackets that say the words before them once more."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_BRACKET = compiled(r" \((?P<inside>[\p{L}][\p{L}\d '’-]{3,60})\)")


@rule(
    message="the brackets repeat the words before them: delete",
    severity="error",
    trigger=[" ("],
    bad=[
        "The industrial parks{ (industrial parks) -> } are full.",
        "He runs Oldport Harbour{ (Oldport Harbour) -> } alone.",
        "The Ministry of Trade{ (Ministry of Trade) -> } said so.",
        "A new kind of eels{ (eels) -> } was found.",
        "The Harbour Board{ (harbour board) -> } met.",
    ],
    good=[
        "The African Union (AU) met.",
        "The port (the old one) is shut.",
        "The boat was lost (lost, that is, for good).",
        "He ran a park (Oldport Park) and a quay.",
        "He likes it (it) not.",
        "The firm wrote parks(parks) in its code.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """The original gave the name in its own language or script in brackets; both were translated into the same words."""
    text = story.text
    for match in _BRACKET.finditer(text):
        inside, start = match["inside"], match.start()
        before = text[max(start - len(inside), 0) : start]
        if before.lower() == inside.lower() and not text[start - len(inside) - 1 : start - len(inside)].isalnum():
            yield Hit(*match.span(), "")
