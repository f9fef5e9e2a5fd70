from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.grammar.any_dateline import one_edit
from wirelint.knowledge.datelines import ENGLISH
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="dateline_doubt.form",
    message="no such month: write {fix}",
    severity="error",
    bad=[
        "NEW YORK, {Narch -> March} 2 (Reuters) - Gold rose.",
        "TOKYO, {Apri -> April} 1 - Exports fell.",
        "LONDON, {Macrh -> March} 31 (Reuters) - Oil fell.",
        "BEIJING, {Septembr -> September} 9 (Xinhua) -- Exports rose.",
        "OSLO, {Ocotber -> October} 3 (Reuters) - The fund grew.",
    ],
    good=[
        "NEW YORK, March 2 (Reuters) - Gold rose.",
        "TOKYO, Sept 1 - Exports fell.",
        "LONDON, Mar. 31 (Reuters) - Oil fell.",
        "FORT WORTH, Texas (AP) — Cattle prices rose.",
        "LES MARCHES, Canada (AP) — Snow fell.",
        "JULIE 5 - a film about a robot - opened.",
    ],
)
def misspelt_month(story: Story) -> Iterator[Hit]:
    """The commonest typing error in a dateline: a wrong letter in the month."""
    form = story.dateline_form
    if form is None or not form.near or form.month_at is None or form.place is None:
        return
    word = story.text[slice(*form.month_at)]
    full = ENGLISH[form.near - 1].capitalize()
    fix = full if one_edit(word.lower(), full.lower()) else full[: 4 if form.near == 9 else 3]  # fmt: skip
    yield Hit(*form.month_at, fix.upper() if word.isupper() else fix)
