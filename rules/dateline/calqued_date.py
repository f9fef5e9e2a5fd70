from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    message="a date as another language writes it: write {fix}",
    severity="error",
    view="dateline_doubt.form",
    bad=[
        "MOSCOW, {12 of May -> May 12} (Reuters) - The envoy flew home.",
        "KYIV, {the 5th of March -> March 5} (Interfax-Ukraine) - Shelling went on.",
        "SOFIA, {3 of April -> April 3} (BTA) - The cabinet met.",
        "MADRID, {21 of June -> June 21} (EFE) - Sales began.",
        "TBILISI, {1st of June -> June 1} (Interfax) - Roads were closed.",
        "VIENNA, {5. March -> March 5} (APA) - The cabinet met.",
    ],
    good=[
        "MOSCOW, May 12 (Reuters) - The envoy flew home.",
        "MOSCOW, 12 May (Reuters) - The envoy flew home.",
        "MOSCOW, May 12. The envoy flew home.",
        "LONDON (AP) — On the 5th of November the sky is full of fire.",
        "ISLE OF MAN, May 12 (Reuters) - The race was stopped.",
        "Lisbon, 12 of Maya's friends - all pupils - were hurt.",
    ],
)
def calqued_date(story: Story) -> Iterator[Hit]:
    """“12 of May” is Russian or Spanish word by word, “12. May” German or Czech."""
    form = story.dateline_form
    if form is None or form.foreign or form.day_at is None or form.month_at is None or not (form.agency and form.place):
        return
    if not (form.of or story.text[form.day_at[1] : form.month_at[0]] == ". "):
        return
    start = form.day_at[0]
    if story.text[max(0, start - 4) : start].lower() == "the ":
        start -= 4
    yield Hit(start, form.month_at[1], f"{story.text[slice(*form.month_at)].title()} {form.day}")
