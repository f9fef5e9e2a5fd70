from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.kin import kin_named, told_apart
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import is_word
from wirelint.spans import places

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="full_twins",
    message="is “{text}” the “{other}” of this story? Two spellings of one name",
    bad=[
        "The runner Ryota Saito won in Osaka. {Ryouta Saitou -> Ryota Saito} trains in Kobe.",
        "The analyst Fyodor Lukyanenko spoke. {Fedor Lukianenko -> Fyodor Lukyanenko} was not convinced.",
        "Mayor Volodymyr Hrytsak spoke. {Vladimir Gritsak -> Volodymyr Hrytsak} left.",
        "The baker Mohammed Haddad won. {Mohamad Hadad -> Mohammed Haddad} thanked the jury.",
        "The miner Mikhail Sadovsky was freed. {Michael Sadowski -> Mikhail Sadovsky} went home.",
    ],
    good=[
        "The runner Ryota Saito won in Osaka. Ryota Sato trains in Kobe.",
        "Fyodor Lukyanenko and his nephew Fedor Lukianenko spoke.",
        "Anna Carter met Hanne Karter, who beat Anne Cartier.",
        "Mohammed Haddad met Ahmed Hadid. Maria Rossi met Mario Russo.",
        "The Bank Holding met the Benk Holding. Peter Brown met Petra Braun.",
    ],
)
def respelled_name(story: Story) -> Iterator[Hit]:
    """A person named twice, both names in the spelling of another scribe: readers take them for two people."""
    text = story.text
    for name, right in story.full_twins.items():
        first = text.find(right)
        related = [Related(first, first + len(right), f"here “{right}”")]
        for at in places(text, name):
            end = at + len(name)
            if not is_word(text[end : end + 1]) and not kin_named(story, at) and not told_apart(story, first, at):
                yield Hit(at, end, right, {"other": right}, related)
