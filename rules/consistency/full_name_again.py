"""Rule: title and full name once more after the surname has stood alone."""

from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING
from wirelint.spans import within
from wirelint.views.retitled import is_titled

if TYPE_CHECKING:
    from collections.abc import Iterator

_COPY = frozenset({"body", "caption", "list"})
_OPENERS = ("But ", "And ", "When ", "In ", "While ", "As ", "The ")


@rule(
    message="title and full name again: write “{surname}” from the second mention on",
    severity="info",
    view="retitled",
    bad=[
        "Oldport's President Ilse Brandt left on Monday. Brandt said she would not be back. {President Ilse Brandt} was born in 1960.",
        "Prime Minister Jan Okafor met farmers.\n\nThey told Okafor no.\n\n{Oldland Prime Minister Jan Okafor} then met fishermen.",
        "Mayor Ilse Brandt left. “No,” Brandt said. The board thanked {Mayor Ilse Brandt}.",
    ],
    good=[
        "President Ilse Brandt left on Monday. Brandt said she would not be back.",
        "President Ilse Brandt left on Monday.\n\nShe met President Jan Okafor, and Okafor smiled.",
        "President Ilse Brandt left. Her husband, Jan Brandt, stayed. Brandt wept. President Ilse Brandt was born in 1960.",
        "President Ilse Brandt left. Brandt was tired. “President Ilse Brandt was never tired,” the mayor said.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """The full form belongs to the first mention. Where it comes back, two takes were joined, or a summary was set before the text."""
    placed = [(start, group) for start, group in story.placed if story.role_at(start) in _COPY]
    for name in story.retitled:
        surname = name.partition(" ")[2]
        full = [(start, group) for start, group in placed if group.endswith(f" {name}") and is_titled(group)]
        alone = [start for start, group in placed if group == surname]
        later = [(start, group) for start, group in full[1:] if any(full[0][0] < at < start for at in alone)]
        again = [(start, group) for start, group in later if not within(story.speech, start, start + len(group))]
        if again:
            related = [Related(start, start + len(group), "also here") for start, group in (full[0], *again[1:4])]
            start, group = again[0]
            yield Hit(start + _opener(group), start + len(group), None, {"surname": surname}, related)


def _opener(group: str) -> int:
    """How many characters of a group are no name: its first word has its capital from the sentence."""
    return next((len(word) for word in _OPENERS if group.startswith(word)), 0)
