from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.letters import plain
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.rulebook.rule import Related

if TYPE_CHECKING:
    from collections.abc import Iterator

_BY = compiled(r"(?:By|BY|by) ")
_NAME = compiled(r"\p{Lu}[\p{L}\p{M}'’-]+")
_NO_NAMES = frozenset(
    "by the ap afp reuters dpa staff writer writers associated press correspondent reporter editor news service agency sports political and from in".split()
)


@rule(
    view="meta",
    message="the feed's byline is {other}, the text's {text}",
    bad=[
        "Byline: By Ana Ruiz\nSlug: BANK/JOBS\n\n{By Tom Hill}\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs.",
        "Byline: Ana Ruiz, dpa\nSlug: BANK/JOBS\n\n{By Tom Hill}\n\nOslo (dpa) - The bank cut 40 jobs.",
        "Byline: ANA RUIZ\nSlug: BANK/JOBS\n\n{By TOM HILL and LI WEN}\n\nOSLO, Norway (AP) — The bank cut 40 jobs.",
        "Byline: Ana Ruiz in Oslo\nSlug: BANK/JOBS\n\n{By Anne Reese}\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs.",
        "Byline: By Ana Ruiz\nHeadline: Bank cuts jobs\n\n{By Li Wen}\n\nThe bank cut 40 jobs.",
    ],
    good=[
        "Byline: By Ana Ruiz\nSlug: BANK/JOBS\n\nBy Ana Ruiz\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs.",
        "Byline: Ana Ruiz, dpa\nSlug: BANK/JOBS\n\nBy ANA RUIZ and Tom Hill\n\nOslo (dpa) - The bank cut 40 jobs.",
        "Byline: José Núñez\nSlug: BANK/JOBS\n\nBy Jose Nunez\n\nOSLO, Norway (AP) — The bank cut 40 jobs.",
        "Byline: The Associated Press\nSlug: BANK/JOBS\n\nBy Tom Hill\n\nOSLO, Norway (AP) — The bank cut 40 jobs.",
        "Byline: By Ana Ruiz\nSlug: BANK/JOBS\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs, said Tom Hill.",
    ],
)
def differing_byline(story: Story) -> Iterator[Hit]:
    """Who wrote the story stands in two places, and no name is in both: one is left from another story or an earlier take."""
    said = story.meta.get("byline")
    block = next((block for block in story.blocks if block.role == "byline"), None)
    if said is None or block is None:
        return
    text = story.text[block.start : block.end]
    here, there = _names(text), _names(said.string)
    if here and there and not here & there and _BY.match(text):
        yield Hit(block.start, block.end, words={"other": said.string}, related=[Related(0, len(said), "the feed's", "byline")])


def _names(text: str) -> set[str]:
    return {plain(match[0]).lower() for match in _NAME.finditer(text)} - _NO_NAMES
