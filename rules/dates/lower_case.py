from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_NAMES = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|september|october|november|december"
# Tried at the name itself; what stands before one that is also another word is read backwards.
_FORM = compiled(
    rf"(?<![\w/.@#_\\-])(?P<name>{_NAMES})s?(?![\w/@_\\]|\.\w|-\d|-[a-z]+\.)"
    r"|(?<=(?P<lead>\b(?:in|since|of|until|by|from|on|last|next|early|late|mid) ))(?P<name>march|may|august)"
    r"(?= (?:of )?(?:19|20)\d\d\b| \d{1,2}(?:st|nd|rd|th)?(?:,|\.|$| (?:19|20)\d\d))"
    r"|(?<=(?P<lead>(?<![\w.,])(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)? (?:of )?))(?P<name>march|august)(?= (?:19|20)\d\d\b|,|\.)"
)


@rule(
    message="months and weekdays take a capital: {fix}",
    severity="error",
    view="timewords.small",
    bad=[
        "The court ruled on {monday -> Monday}.",
        "Prices rose in {january -> January} and fell again.",
        "Elections were held in {march -> March} 2023.",
        "She was born on 5 {august -> August} 1990.",
        "The {sunday -> Sunday} vote was close.",
    ],
    good=[
        "The court ruled on Monday.",
        "They march in protest and may return in august company.",
        "See example.com/2024/january/talks for more.",
        "The firm monday.com said sales rose.",
        "In may be the word, and 5 march on.",
        "The hashtag #friday trended.",
        "sunday review",
    ],
)
def lower_case(story: Story) -> Iterator[Hit]:
    """Many languages write months and weekdays small; English does not."""
    for at, _ in story.timewords.small:
        if match := _FORM.match(story.text, at):
            start = match.start("lead") if match["lead"] else at
            # A block that begins small is a menu or a label, not copy.
            if story.blocks[story.block_at(at)].start != start:
                yield Hit(*match.span("name"), match["name"].capitalize())
