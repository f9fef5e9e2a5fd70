"""Whether copy is the house's own: then its style is a duty, not a note."""

from __future__ import annotations

from .records import TYPE_CHECKING

if TYPE_CHECKING:
    from .story import Story


def severity(story: Story) -> str | None:
    """Of a fault against the house's style: the rule's own (None) in the house's own copy, which its profile or the agency of its dateline tells; else a note."""
    profile = story.desk.profile
    if profile.get("own"):
        return None
    form = story.dateline_form
    return None if form is not None and form.agency_name and form.agency_name == profile.get("dateline") else "info"
