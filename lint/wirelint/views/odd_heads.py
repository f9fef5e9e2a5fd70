"""Where a story may open with a dateline whose marks are wrong: offsets of those heads."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING
from .leaks import head

if TYPE_CHECKING:
    from ..grammar.datelines import Form
    from ..story import Story

# A bracket, a figure before a small or a large letter, or a dash, within the reach of a dateline.
_HINT = compiled(
    r"[\[(【]|\p{Lu}[\p{Lu}.’' -]+, \p{Lu}\p{L}+\.? \d{1,2}(?:[^\n/]{0,8} / \p{Lu}| \p{Lu}{2,9} \p{Lu})|By \p{Lu}\p{L}+,? \p{Lu}{3}|\p{Lu}[\p{Lu} -]+\. \p{Lu}\p{L}+\.? \d{1,2}\. \p{Lu}|\p{Ll}\p{Lu}{2}|\p{Lu}[\p{Lu} .’'-]+(?:, ?[,.]|\. ?,) |(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+)(?:,? \d{4})?,? \p{Lu}{2}|\p{Lu}[\p{L}\p{M}.’'/ -]{1,40}(?:(?:[,./ ](?!\p{Ll}{4})[^()\[\]{}\n\"“]{0,45}?)?[(\[{09]|[,. ][^()\n\"“]{0,24}\d[^()\n\"“]{1,30}[-–—.](?: |$)| [—–-](?: |$))"
)
# What may be the name of an agency, with a stop of its own.
_NAME = compiled(r"\p{Lu}[\p{L}.-]{1,14}(?: \p{Lu}[\p{L}-]{1,14})?\. ")


_AGENCY = 16  # letters of an agency between a place and the place once more


def view(story: Story) -> list[int]:
    """Offsets of the heads that are worth a look; a usual dateline is, where its place follows once more."""
    form: Form | None = story.dateline_form
    text = story.text
    if form is not None and form.usual:
        place = text[slice(*form.place)] if form.place else ""
        behind = text[form.end : form.end + len(place) + _AGENCY].upper()
        again = place != "" and (behind.startswith(place.upper()) or (f", {place} -".upper() in behind and place.isupper()))
        return [form.start] if again or (form.month and form.agency is None and _NAME.match(text, form.end)) else []
    return [start for start, end in head(story)[:2] if _HINT.match(text, start, min(end, start + 90))]
