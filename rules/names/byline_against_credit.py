from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="misspelt_writers",
    message="“{other}” in another line of this story: which is right?",
    severity="info",
    bad=[
        "Rain floods valley\n\nBy Irina Rusulescu\n\nRain flooded the valley on Monday, police said.\n\n(Reporting by {Irina Rusulesco} in Iasi; Editing by Anna Kerr)",
        "Rain floods valley\n\nBy Jon Haldane and Mira Petkova\n\nRain flooded the valley on Monday.\n\n(Reporting by {John Haldane} in Varna; Editing by Anna Kerr)",
        "Rain floods valley\n\nBy Zofia Wójcik\n\nRain flooded the valley on Monday.\n\n(Reporting by {Zofia Wojcik}; Writing by Peter Holm)",
    ],
    good=[
        "Rain floods valley\n\nBy Irina Rusulescu\n\nRain flooded the valley.\n\n(Reporting by Irina Rusulescu in Iasi; Editing by Anna Kerr)",
        "Rain floods valley\n\nBY IRINA RUSULESCU\n\nRain flooded the valley.\n\n(Reporting by Irina Rusulescu; Editing by Irena Novak)",
        "Rain floods valley\n\nBy Jon Haldane\n\nRain flooded the valley.\n\n(Reporting by Jan Halder and Joan Hale; Editing by Anna Kerr)",
        "Rain floods valley\n\nBy Li Wen\n\nRain flooded the valley.\n\n(Reporting by Li Wei; Editing by Anna Kerr)",
    ],
)
def byline_against_credit(story: Story) -> Iterator[Hit]:
    """The same reporter stands in the byline and in the sign-off, and one of the two has a slip in the name."""
    for writer, other in story.misspelt_writers:
        name = story.text[other.start : other.end]
        yield Hit(writer.start, writer.end, None, {"other": name}, [Related(other.start, other.end, f"here “{name}”")])
