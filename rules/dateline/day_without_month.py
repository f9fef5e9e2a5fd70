from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CALLERS = ("reporter", "correspondent", "our ", "comprehensive")


@rule(
    view="dateline_doubt.form",
    message="a day without its month: write the date in full",
    severity="error",
    bad=[
        "Taipei, {11th} (Reporter Lin Mei, Chang Po) Exports fell.",
        "AFP, San Francisco, {15th} A Californian start-up unveiled a chip.",
        "Tokyo, {8th} (Kyodo) - The bank raised rates.",
        "Cairo, {5} (MENA) - The minister arrived.",
        "BEIJING, {3rd} (Xinhua) -- Exports rose.",
        "HANOI, {21st} (Reuters) - Rice rose.",
    ],
    good=[
        "ABU DHABI, 5th March, 2024 (WAM) -- The fund grew.",
        "TAIPEI, Feb. 11 (CNA) Exports fell.",
        "New York, 5th Avenue - A shop window broke.",
        "Tokyo, 8th in the ranking, lost two places.",
        "Ana Petrova, 5th (in yellow) - the best of the locals - fell.",
        "Ana Petrova, 5 (pictured) - the youngest of four - won.",
        "LONDON (AP) — 15th-century bones were found.",
    ],
)
def day_without_month(story: Story) -> Iterator[Hit]:
    """Chinese and Japanese copy names the day alone; in English it means nothing without the month."""
    form = story.dateline_form
    if form is None or not form.bare_day or form.day_at is None or not (form.agency or form.first):
        return
    if not form.agency_name and (form.agency is None or not story.text[slice(*form.agency)].lower().startswith(_CALLERS)):
        return
    yield Hit(*form.day_at)
