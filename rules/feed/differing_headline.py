from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING
from wirelint.rulebook.rule import Related

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = 4  # blocks among which the headline may stand once more
_LEAST = 5  # words of a headline that can be told from another
_MOST = 2  # words that may differ in what is still the same headline


@rule(
    view="meta",
    message="the feed's headline differs: {other}",
    severity="info",
    bad=[
        "Headline: Bank in the north cuts forty jobs\nSlug: BANK\n\n{Bank in the north cuts fourteen jobs}\n\nThe bank cut 40 jobs on Monday.",
        "Headline: Old swing bridge to stay closed until May\nSlug: BRIDGE\n\n{Old swing bridge to stay closed until March}\n\nThe bridge is closed.",
        "Headline: Storm closes three ports on the coast\nSlug: STORM\n\nBy Ana Ruiz\n\n{Storms close three ports on the coast}\n\nThe ports are closed.",
    ],
    good=[
        "Headline: Bank in the north cuts forty jobs\nSlug: BANK\n\nBank in the north cuts forty jobs\n\nThe bank cut 40 jobs on Monday.",
        "Headline: Bank in the north cuts forty jobs\nSlug: BANK\n\nUnion says talks failed after a year\n\nThe bank cut 40 jobs on Monday.",
        "Headline: Storm closes ports\nSlug: STORM\n\nStorm closes port\n\nThe ports are closed.",
        "Headline: BANK IN THE NORTH CUTS FORTY JOBS\nSlug: BANK\n\nBank in the north cuts forty jobs.\n\nThe bank cut 40 jobs on Monday.",
    ],
)
def differing_headline(story: Story) -> Iterator[Hit]:
    """The headline stands in two places, and a word or two were changed in one of them only."""
    said = story.meta.get("headline")
    words = _words(said.string) if said is not None else []
    if said is None or len(words) < _LEAST:
        return
    for start, end, role in story.blocks[:_HEAD]:
        here = _words(story.text[start:end]) if role in ("headline", "subhead", "body") else []
        if abs(len(here) - len(words)) <= 1 and here != words and len(here) >= _LEAST and _apart(words, here) <= _MOST:
            yield Hit(start, end, words={"other": said.string}, related=[Related(0, len(said), "the feed's", "headline")])
            return


def _words(text: str) -> list[str]:
    return [bare for word in text.casefold().split() if (bare := word.strip(".,:;!?'\"“”‘’()-–—"))]


def _apart(one: list[str], other: list[str]) -> int:
    """How many words are not the same, in order from either end."""
    least = min(len(one), len(other))
    low = next((at for at in range(least) if one[at] != other[at]), least)
    high = next((at for at in range(least - low) if one[-1 - at] != other[-1 - at]), least - low)
    return max(len(one), len(other)) - low - high
