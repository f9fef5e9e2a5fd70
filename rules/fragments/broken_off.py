from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

_OPEN = compiled(
    r"(?<![\w’'-])(?:the|an|and|or|nor|their|its|whose|because|although|of the|to the|in the|from the|at the|for the|(?:million|billion|percent|per cent|%|\d) from|than|(?:million|billion|percent|per cent|%|\d) (?:to|of|by|in|at|on)|(?:of|in|to|for|with|by|from|at|on|as|is|was) a)\s?(?:…|\.\.\.)?$"
)

# What a headline or a label may end in ("What they look for"), but no paragraph that has a clause or a sentence before it.
_HANGS = compiled(
    r"(?<![\w’'-])(?:as|of|from|by|in|to|with|for|at|into|who|which|when|where|while|if|after|before|since|until|under|between|among|through|during|was|were|has|had|would|will|be|been)$"
)
_CLAUSE = compiled(r", (?:who|which|that|and|but|after|where|when|with|as)\b|\. ")


@rule(
    view="loose_ends",
    message="the paragraph breaks off: complete the sentence or cut it",
    bad=[
        "Prosecutors, who had asked for a term of 12 years {and …}",
        "The fleet left on Monday and was to reach {the}",
        "The bank will close 40 branches {because ...}\n\nShares fell by 3%.",
        "Officials said the bridge had been closed since {the}\n\nThe mayor did not answer questions.",
        "The sprinter was third.\n\nThe American, who came into the Games {as}\n\nAn Italian was fifth.",
        "Aid has come from Norway, Japan, Brazil {and}",
        "The company said its profit rose to $4 {million from}\n\nIts shares closed up 2%.",
        "Officials said the new terminal would be paid for {with a}\n\nThe mayor did not answer questions.",
    ],
    good=[
        "“They came with dogs and …”",
        "Prosecutors had asked for 12 years …",
        "He had nothing to live on and nobody to live with",
        "The fleet reached the\n\nharbour on Monday.",
        "What the mayors want and",
        "The fleet left.\n\nThe wars, the floods and the boats that they fled in\n\nThe island has room for few.",
        "- flour and",
        "By Ana Brook and",
    ],
)
def broken_off(story: Story) -> Iterator[Hit]:
    """A paragraph that ends in “and” or “the” was cut: by a length limit, a “read more” link or a lost line."""
    text, blocks = story.text, story.blocks
    for index in story.loose_ends:
        start, end, role = blocks[index]
        if role not in ("body", "headline") or (text[end - 1] not in "…." and not text[end - 1].islower()):
            continue
        found = _OPEN.search(text, max(start, end - 16), end) or _hanging(story, index)
        if (
            found is None
            or end - start < 40
            or not story.breaks[index]
            or (not text.endswith((".", "…"), start, end) and _goes_on(story, index))
        ):
            continue
        yield Hit(found.start(), end)


def _hanging(story: Story, index: int) -> regex.Match[str] | None:
    """The word in which a paragraph of running copy hangs, where another one follows."""
    start, end, role = story.blocks[index]
    if role != "body" or index + 1 == len(story.blocks) or not _CLAUSE.search(story.text, start, end):
        return None
    return _HANGS.search(story.text, max(start, end - 10), end)


def _goes_on(story: Story, index: int) -> bool:
    """Whether the next paragraph takes the sentence up."""
    return index + 1 < len(story.blocks) and story.text[story.blocks[index + 1].start].islower()
