from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.knowledge.datelines import ENGLISH
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="dateline_doubt.form",
    message="month left in another language: write {fix}",
    severity="error",
    bad=[
        "Lima, {18 abr -> April 18} (EFE).- The rains have killed two people.",
        "STRASBOURG, {10 juil -> July 10} 2024 (AFP) - Farmers blocked the bridge.",
        "DAMASCUS, {Ayyar/May 15 -> May 15}, 2025 (AFP) - Traders were cautious.",
        "BERLIN, {5. März -> March 5} (dpa) - Trains stood still.",
        "LIMA, {4 de julio -> July 4} (Andina) – The pension law was passed.",
        "Madrid, {3 ene -> January 3} (EFE).- Sales began.",
    ],
    good=[
        "Lima, April 18 (EFE).- The rains have killed two people.",
        "BERLIN, 5 March (dpa) - Trains stood still.",
        "MOSCOW, May 5. /TASS/. The parade was called off.",
        "ANSAN, Mar 5 (Yonhap) -- A fire broke out.",
        "SET, Iran (AP) — Snow fell.",
    ],
)
def foreign_month(story: Story) -> Iterator[Hit]:
    """A dateline is the part of the copy that a translation most often leaves as it was."""
    form = story.dateline_form
    if form is None or not form.foreign or form.month_at is None or form.day_at is None:
        return
    start, end = min(form.month_at[0], form.day_at[0]), max(form.month_at[1], form.day_at[1])
    end += story.text[end : end + 1] == "." and form.month_at[1] == end and story.text[end + 1 : end + 2] == " "
    yield Hit(start, end, f"{ENGLISH[form.month - 1].capitalize()} {form.day}")
