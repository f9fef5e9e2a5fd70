from collections.abc import Iterator

from wirelint import Hit, Story, rule


@rule(
    message="a day without its month: write the date in full",
    severity="error",
    trigger=("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "0th", "11th", "12th", "13th"),
    bad=[
        "Taipei, {11th} (Reporter Lin Mei, Chang Po) Exports fell.",
        "AFP, San Francisco, {15th} A Californian start-up unveiled a chip.",
        "Tokyo, {8th} (Kyodo) - The bank raised rates.",
        "BEIJING, {3rd} (Xinhua) -- Exports rose.",
        "HANOI, {21st} (Reuters) - Rice rose.",
    ],
    good=[
        "ABU DHABI, 5th March, 2024 (WAM) -- The fund grew.",
        "TAIPEI, Feb. 11 (CNA) Exports fell.",
        "New York, 5th Avenue - A shop window broke.",
        "Tokyo, 8th in the ranking, lost two places.",
        "LONDON (AP) — 15th-century bones were found.",
    ],
)
def day_without_month(story: Story) -> Iterator[Hit]:
    """Chinese and Japanese copy names the day alone; in English it means nothing without the month."""
    form = story.dateline_form
    if form is None or not form.bare_day or form.day_at is None or not (form.agency or form.first):
        return
    yield Hit(*form.day_at)
