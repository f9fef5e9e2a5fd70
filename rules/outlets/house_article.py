"""The New York Times where the house writes The, the Guardian where it writes the."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.grammar.articles import spots
from wirelint.house import severity
from wirelint.knowledge.articles import triggers
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story


@rule(
    message="house style: {fix}",
    house_setting="publication_article",
    trigger=triggers,
    bad=[
        "profile: ap\n\nHe told {the New York Times -> The New York Times} so, and the Financial Times had it too.",
        "profile: ap\n\nShe told {the Times -> The Times} that it was late.",
        "profile: guardian\n\nHe told {The New York Times -> the New York Times} so.",
        "profile: guardian\n\nIt was seen by {The Guardian -> the Guardian}, and the Times had it too.",
        "profile: ap\n\nIt was first reported by {the Wall Street Journal -> The Wall Street Journal} on Monday.",
    ],
    good=[
        "He told the New York Times so, and told The Guardian so.",
        "profile: ap\n\nHe told The New York Times so. A New York Times reporter was there.",
        "profile: ap\n\nHe told the Financial Times and the Los Angeles Times so.",
        "profile: guardian\n\nHe told the New York Times so. The Times did not answer.",
        "profile: ap\n\n“I told the New York Times of it,” he said. She told the Times reporter.",
        "profile: bbc\n\nHe told the New York Times so, and told The Guardian so.",
        "profile: ap\n\nHe wrote to the Guardian newspaper and walked to the Times Square hotel.",
    ],
)
def house_article(story: Story) -> Iterator[Hit]:
    """Some houses give each outlet the article of its own masthead, others none a capital. One note for a name and story."""
    right, known = story.desk.profile["publication_article"], story.desk.know("articles")
    for name, found in spots(story).items():
        others = [(start, end) for start, end, article in found if article != right]
        if others and (right == "the" or known[name][1]):
            related = [Related(*span, "also here") for span in others[1:]]
            yield Hit(*others[0], f"{right} {name}", related=related, severity=severity(story))
