"""Names that stand in one word and in two: {the split form: the whole one}. Mao Ze Dong beside Mao Zedong."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story

_LEAST = 6  # letters without blanks
# Names beside which somebody is called by both words in one: Senator Whitehouse at the White House.
_OTHERS = frozenset(
    ("White House", "New Man", "Black Rock", "Long Bow", "Green Field", "West Wood", "North Wood", "East Wood", "Red Wood", "Water House")
)


def view(story: Story) -> dict[str, str]:
    """Groups of words with a capital that are another group but for blanks between the words; of a split one, the last words alone may be."""
    groups = story.groups
    joined = {group.lower(): group for group in groups.alone if group.istitle()}  # not @MaryJones, not NATO
    longer = [group for group in groups.longer if group.istitle()]
    for group in sorted(longer, key=lambda group: group.count(" ")):
        joined.setdefault(group.replace(" ", "").lower(), group)
    found = {}
    for group in longer:
        whole = joined[group.replace(" ", "").lower()]
        if (
            whole.count(" ") < group.count(" ")
            and len(group) > _LEAST
            and group not in _OTHERS
            and group not in story.desk.know("names")[1]
        ):
            found[group] = whole
    return found
