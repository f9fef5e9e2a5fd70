from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.grammar.articles import spots
from wirelint.knowledge.articles import triggers
from wirelint.records import TYPE_CHECKING
from wirelint.spans import places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.grammar.articles import Spot


@rule(
    message="“The” and “the” before {name} in one story: write {fix}",
    severity="info",
    trigger=triggers,
    bad=[
        "He told The Times so. She told The Times that it was late, and told {the Times -> The Times} to wait.",
        "It was seen by {The Guardian -> the Guardian}. He told the Guardian that it was, and the Guardian said no.",
        "He wrote to The New York Times. A friend told {the New York Times -> The New York Times} of it.",
        "They asked The Washington Post about it, and {the Washington Post -> The Washington Post} was silent.",
    ],
    good=[
        "He told The Times so. A poll for the Times newspaper found so, and the Times reporter was there.",
        "He told the Times so. The Times did not answer.",
        "He told The Times so, and walked to the Times Square hotel.",
        "He told The Sun so. It is hot when the Sun is high, he said.",
        "The flare was seen from the Sun. He told The Sun so.",
        "“I told the Times of it,” he said. She told The Times that it was true.",
        "He told The Times so, and the Financial Times too.",
    ],
)
def mixed_article(story: Story) -> Iterator[Hit]:
    """Whether the article belongs to a masthead is the house's choice; a story keeps to it."""
    if not _capital_within(story.text) or story.desk.profile.get("publication_article"):
        return
    for name, found in spots(story).items():
        capital = [spot for spot in found if spot[2] == "The"]
        small = [spot for spot in found if spot[2] == "the"]
        if capital and small:
            few, many = sorted((capital, small), key=lambda found: (len(found), -found[0][0]))
            yield _hit(name, few, many)


def _capital_within(text: str) -> bool:
    """Whether “The” stands within a sentence at all: it rarely does."""
    return any(text[at - 1] not in '.!?:”"\n' for at in places(text, " The "))


def _hit(name: str, few: list[Spot], many: list[Spot]) -> Hit:
    article = many[0][2]
    related = [Related(start, end, f"also “{used}”") for start, end, used in few[1:]]
    related.append(Related(*many[0][:2], f"here “{article}”"))
    return Hit(*few[0][:2], f"{article} {name}", {"name": name}, related)
