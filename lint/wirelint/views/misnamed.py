"""Wrong names of outlets, as far as their words with a capital tell."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from ..spans import places

if TYPE_CHECKING:
    from ..story import Story

    #: Shadow of a wrong name, the name, the right one, the article of that.
    Entry = tuple[str, str, str, str]


def view(story: Story) -> list[tuple[int, Entry]]:
    """(start, entry) of all wrong names, the longest first, not tested for their case and word edges."""
    known, words = story.desk.know("misnamed"), story.groups.words
    found: list[tuple[int, Entry]] = []
    for key in known.keys() & words:
        for line in known[key].split("\n"):
            needed, folded, form, name, article = line.split("\t")
            if words.issuperset(needed.split()):
                found += [(at, (folded, form, name, article)) for at in places(story.shadow, folded)]
    return sorted(found, key=lambda spot: (-len(spot[1][0]), spot[0]))
