"""Rule: 15:00 GMT in a story that writes 1700 GMT."""

from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_TIME = compiled(r"\b(?P<hour>[012]?\d)(?P<sign>[:.]?)(?P<minute>[0-5]\d)(?= GMT\b)")


@rule(
    message="hour of GMT in two forms: write {fix}, as elsewhere in the story",
    severity="info",
    trigger=[" gmt"],
    bad=[
        "Polls opened at 0500 GMT and shut at {17:00 -> 1700} GMT. Results are due at 2000 GMT.",
        "It struck at {0312 -> 03:12} GMT. The first wave came at 03:40 GMT, the next at 05:00 GMT.",
        "At 1500 GMT it rained; at {15.30 -> 1530} GMT it stopped.",
    ],
    good=[
        "Polls opened at 0500 GMT and shut at 1700 GMT.",
        "Polls opened at 05:00 GMT and shut at 17:00 GMT.",
        "It rose 3 percent at 9 a.m. GMT and at 10 a.m. GMT.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """Reports from two agencies in one story: each has its own way to write the hour."""
    found = [match for match in _TIME.finditer(story.text) if story.role_at(match.start()) != "headline"]
    signs = [match["sign"] for match in found]
    if len(set(signs)) < 2:
        return
    usual = max(signs, key=signs.count)
    first = found[signs.index(usual)]
    for match in found:
        if match["sign"] != usual:
            fix = f"{int(match['hour']):02}{usual}{match['minute']}"
            yield Hit(*match.span(), fix, related=[Related(*first.span(), "here so")])
