"""709 mln dollars in a story that writes million elsewhere."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_SHORT = compiled(r"\b(?P<sum>\d[\d.,]*+) (?P<scale>ml|bl)n\b(?P<dollars> (?:US |U\.S\. )?dollars\b)?")
_SIGN = compiled(r"(?<![A-Za-z])\$\d")
_FULL = {"ml": "million", "bl": "billion"}
_HOUSE = compiled(r"\b(?:dlrs|pct|stg|shrs|cts|dls)\b|mln-")  # an old wire's own short forms


@rule(
    message="write {fix}",
    trigger=[" mln", " bln"],
    bad=[
        "The deal is worth {709 mln -> 709 million} dollars. A year ago it was 650 million.",
        "It has 3 million users. The loss was {2.1 bln -> 2.1 billion} rubles.",
        "It paid $3 million. The deal is worth {709 mln dollars -> $709 million}.",
        "Some {4 mln -> 4 million} people fell ill, up from 2 million.",
        "Oil output fell by 2 million tons. {30 mln -> 30 million} tons were sold.",
        "A billion was lost and {3 bln -> 3 billion} euros are missing.",
    ],
    good=[
        "The deal is worth 709 million dollars.",
        "Net 4 mln dlrs vs 3 mln. One million shares.",
        "The file is named mln 5. A million was lost.",
        "Profit was 5 pct, or 4 mln marks. A million shares were sold.",
        "It has three million users, 4 bn of them old.",
    ],
)
def mln(story: Story) -> Iterator[Hit]:
    """Mln and bln are the short forms of other languages' wires; a story for readers writes the word. Where it has no word, it is the desk's own form: a note."""
    found = [] if _HOUSE.search(story.text) else list(_SHORT.finditer(story.text))
    mixed = [match for match in found if _FULL[match["scale"]] in story.text]
    signs = _SIGN.search(story.text) is not None
    for match in mixed or found[:1]:
        sum_, dollars = f"{match['sum']} {_FULL[match['scale']]}", bool(match["dollars"])
        end = match.end() if signs else match.end("scale") + 1
        yield Hit(
            match.start(),
            end,
            f"${sum_}" if dollars and signs else sum_,
            severity=None if mixed else "info",
            related=[] if mixed else _others(found),
        )


def _others(found: list[regex.Match[str]]) -> list[Related]:
    return [Related(*match.span(), "also here") for match in found[1:]]
