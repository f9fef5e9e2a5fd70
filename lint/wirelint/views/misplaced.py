"""Whether a story says of a place in which country it lies: behind a comma, or as in "the Latvian capital"."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story

_KINDS = (" capital", " city", " town", " port", " seaport", " resort", " village", " border")


def view(story: Story) -> list[str]:
    """The countries and peoples of which it may say so."""
    _, names, peoples = story.desk.know("whereabouts")
    text, groups = story.text, story.groups
    found = [name for name in names.keys() & groups.alone if f", {name}" in text]
    found += [name for name in groups.longer if name in names and f", {name}" in text]
    kinds = [kind for kind in _KINDS if kind in text]
    if kinds:
        found += [word for word in peoples.keys() & groups.words if any(f"{word}{kind}" in text for kind in kinds)]
    return found
