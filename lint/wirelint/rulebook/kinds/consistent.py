"""`[consistent]`: forms of which a story should use one. A check of the whole story.

Keys: `forms`, a list of lists; `setting`, the profile's key that says which form the house has. Without
it the story's commonest form is right, the first of equals. Each other form is one finding at its first
place; its other places are related.
"""

from __future__ import annotations

from ...patterns import compiled, escape
from ...records import TYPE_CHECKING
from ..rule import Hit, Related
from .find import strings
from .swap import bounded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ...story import Story

KEYS = frozenset({"forms", "setting"})
Body = tuple[list[list[str]], str]


def read(table: Mapping[str, object]) -> Body:
    """Raises ValueError for a group with fewer than two forms, or a form in two groups."""
    groups = table.get("forms")
    if not isinstance(groups, list) or not groups:
        raise ValueError("forms must be a list of lists of forms")
    body = [strings(group) for group in groups]
    if any(len(group) < 2 for group in body):
        raise ValueError("each group needs two forms at least")
    every = [form for group in body for form in group]
    if len(set(every)) < len(every):
        raise ValueError("a form stands in two groups")
    setting = table.get("setting", "")
    if not isinstance(setting, str):
        raise ValueError("setting must be a string")
    return body, setting


def literals(body: Body) -> frozenset[str]:
    """Every form."""
    return frozenset(bounded(form) for group in body[0] for form in group)


def check(body: Body, story: Story) -> Iterator[Hit]:
    """One hit for each form that is not the one to use."""
    groups, setting = body
    for group in groups:
        places = {form: _places(form, story) for form in group}
        wanted = str(story.desk.profile.get(setting, "")) if setting else ""
        used = [form for form in group if places[form]]
        right = wanted if wanted in group else max(used, key=lambda form: len(places[form]), default="")
        for form in used:
            if form != right:
                yield _hit(form, right, places)


def _hit(form: str, right: str, places: Mapping[str, list[tuple[int, int]]]) -> Hit:
    first, *others = places[form]
    related = [Related(*span, f"also “{form}”") for span in others]
    related += [Related(*span, f"here “{right}”") for span in places[right][:1]]
    return Hit(*first, right, {"count": str(len(places[form])), "right": right}, related)


def _places(form: str, story: Story) -> list[tuple[int, int]]:
    edges = compiled(rf"(?<!\w){escape(form)}(?!\w)")
    return [match.span() for match in edges.finditer(story.text)]
