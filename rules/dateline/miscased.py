from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_GLITCH = compiled(r"(?<!\p{L})\p{Lu}{2,}\p{Ll}{1,2}(?!\p{L})")


@rule(
    view="dateline_doubt.form",
    message="capitals: write {fix}",
    severity="error",
    bad=[
        "Moscow, {feb -> Feb}. 3. /TASS/. The ministry said no.",
        "NEW YORK, {FEb -> Feb} 26 - Gold rose.",
        "LONDON, {APril -> April} 1 (Reuters) - Oil fell.",
        "BOGOTA, {march -> March} 4 (Reuters) - Coffee rose.",
        "{NEw -> NEW} YORK, March 4 (Reuters) - Gold rose.",
        "{berlin -> Berlin} (dpa) - Trains stood still.",
    ],
    good=[
        "YEREVAN, MARCH 5, ARMENPRESS. The cabinet met.",
        "(ANSA) - ROME, JUL 11 - The cabinet met.",
        "McALLEN, Texas (AP) — The river rose.",
        "DeKALB, Ill. (AP) — A school closed.",
        "RIO de JANEIRO, March 5 (Reuters) - Soy fell.",
        "march 4 was a Monday, he said.",
        "Frankfurt/Main (dpa) - The bank cut jobs.",
    ],
)
def miscased(story: Story) -> Iterator[Hit]:
    """A slip of the shift key, or a month in small letters as French, Spanish or Russian write it."""
    form = story.dateline_form
    if form is None:
        return
    text = story.text
    if form.month_at and not form.foreign:
        word = text[slice(*form.month_at)]
        if word != word.title() and not word.isupper() and (form.agency or form.place):
            yield Hit(*form.month_at, word.title())
    if form.place and (form.agency or form.month_at):
        if text[slice(*form.place)].islower():
            yield Hit(*form.place, text[slice(*form.place)].title())
        for match in _GLITCH.finditer(text, *form.place):
            yield Hit(match.start(), match.end(), match[0].upper(), severity="warning")
