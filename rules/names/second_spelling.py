from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.knowledge.people import Introduced, introduced, later, plausible
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_KIN = compiled(r"\b(?:twins?|namesakes?|brothers?|sisters?|siblings?|no relation|not related|unrelated|spell(?:ed|t|ing)s?)\b")


@rule(
    view="respelled",
    message="is “{text}” the “{other}” of this story? Two spellings of one name",
    bad=[
        "Ali Rahmani was charged. {Rahmany -> Rahmani} denies it.",
        "Greta Almqvist runs the mill. The town, {Almkvist -> Almqvist} said, owes it money.",
        "Joseph Wisniewski coached the side. In May {Wisneiwski -> Wisniewski} left.",
        "Nurse Putri Wulandari saw it. Nothing {Walandari -> Wulandari} did could help.",
        "Colin Maddison was jailed. {Madison -> Maddison} showed no emotion.",
        "Chief executive Mira Castellan spoke. Ms. {Castran -> Castellan} left.",
        "Deputy governor Dmytro Hrytsenko wrote. {Grytsenko -> Hrytsenko} told reporters so.",
    ],
    good=[
        "Karl Marx wrote it. Marxists agreed.",
        "Shinzo Tanaka visited Japan. Japanese officials met him.",
        "President George Walker spoke. Walkers left the park.",
        "Tom Hansen and Lars Hanson met. Hanson left. Hansen stayed.",
        "Slovenia Nova won. Slovakia lost.",
        "Peter Harper sang. Harpers Ferry listened.",
        "Ali Rahmani met Omar Rahmany. Rahmany left.",
        "Anna Carter filed it. Charter flights went on.",
    ],
)
def second_spelling(story: Story) -> Iterator[Hit]:
    """A person introduced by full name and later called by a surname one letter away is one person misspelled, not two."""
    people = introduced(story)
    if not people.by_key:
        return
    for word, places in later(story, people).items():
        full = plausible(story, people, word, places)
        if full is None or _kin(story, *places[0][:2]):
            continue
        yield from _hits(people, word, places, full)


def _kin(story: Story, start: int, end: int) -> bool:
    block = story.blocks[max(0, story.block_at(start))]
    return _KIN.search(story.text, max(block.start, start - 90), min(block.end, end + 90)) is not None


def _hits(people: Introduced, word: str, places: list[tuple[int, int, str]], full: str) -> Iterator[Hit]:
    usual = people.places[full]
    if len(places) > len(usual):
        word, places, full, usual = full, usual, word, places
    for start, end, _ in places:
        yield Hit(start, end, full, {"other": full}, [Related(usual[0][0], usual[0][1], f"here “{full}”")])
