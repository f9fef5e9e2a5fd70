"""Whether the dateline needs a closer look: a usual one of these days has no fault that any rule could find."""

from __future__ import annotations

from ..calendar import nearest
from ..records import TYPE_CHECKING, Record
from .leaks import head

if TYPE_CHECKING:
    from ..grammar.datelines import Form
    from ..story import Story

#: Days by which copy may be sent before (Tokyo) or after the day of its dateline.
EARLY, LATE = -1, 3


class Doubt(Record):
    """`form`: the dateline, where something may be wrong with it; `brackets`: whether the head opens with square ones."""

    form: Form | None
    brackets: bool

    @property
    def any(self) -> bool:
        """Whether there is one of the two."""
        return self.brackets or self.form is not None


def view(story: Story) -> Doubt:
    """What is in doubt about the story's dateline."""
    form: Form | None = story.dateline_form
    if form is not None and form.usual and form.second is None and _timely(story, form):
        form = None
    return Doubt(form, any(story.text[start : start + 1] in ("[", "【") for start, _ in head(story)[:2]))


def _timely(story: Story, form: Form) -> bool:
    """Whether the dateline's day lies beside the story's, as far as the two are known."""
    day = story.day.date
    if day is None or form.year or not form.month:
        return True
    date = nearest(day, form.month, form.day)
    return date is not None and EARLY <= (day - date).days <= LATE
