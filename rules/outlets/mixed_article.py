from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.knowledge.articles import triggers
from wirelint.knowledge.sources import is_source
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.spans import places, within

if TYPE_CHECKING:
    from collections.abc import Iterator

    Spot = tuple[int, int, str]

_SPOT = compiled(
    r"(?<=[\p{Ll}\d,;—–-] )(?P<article>[Tt]he) (?P<name>\p{Lu}[\w'’-]*(?: (?:and|of|on) \p{Lu}[\w'’-]*| \p{Lu}[\w'’-]*)*)(?P<rest>(?:['’]s)?(?: \p{Ll}[\w'’-]*)?)"
)
# Before a noun the name is an adjective, and its article the noun's: "the Times reporter". These are no nouns.
_LOOSE = frozenset(
    "that on in at by of to from for with and or but as if when while where which who whom whose they he she it we there this last earlier late later "
    "also said says say reported reports wrote writes told tells has had have was is were are did does will would could can may might quoted cited "
    "published obtained first citing quoting because after before since about over under during not then again yesterday today".split()
) | {""}


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
    if not _capital_within(story.text):
        return
    for name, spots in _spots(story).items():
        capital = [spot for spot in spots if spot[2] == "The"]
        small = [spot for spot in spots if spot[2] == "the"]
        if capital and small:
            few, many = sorted((capital, small), key=lambda found: (len(found), -found[0][0]))
            yield _hit(name, few, many)


def _capital_within(text: str) -> bool:
    """Whether “The” stands within a sentence at all: it rarely does."""
    return any(text[at - 1] not in '.!?:”"\n' for at in places(text, " The "))


def _spots(story: Story) -> dict[str, list[Spot]]:
    """The places of each name with its article, within sentences and outside speech."""
    text, everyday = story.text, story.desk.know("articles")
    spots: dict[str, list[Spot]] = {}
    for match in _SPOT.finditer(text):
        name, start, end = match["name"], match.start(), match.end("name")
        rest = match["rest"].rpartition(" ")[2]
        if name not in everyday or (rest not in _LOOSE and not rest.startswith(("'", "’"))) or within(story.speech, start, end):
            continue
        if match["article"] == "The" or not everyday[name] or is_source(text, start, end):
            spots.setdefault(name, []).append((start, end, match["article"]))
    return spots


def _hit(name: str, few: list[Spot], many: list[Spot]) -> Hit:
    article = many[0][2]
    related = [Related(start, end, f"also “{used}”") for start, end, used in few[1:]]
    related.append(Related(*many[0][:2], f"here “{article}”"))
    return Hit(*few[0][:2], f"{article} {name}", {"name": name}, related)
