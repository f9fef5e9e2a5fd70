"""`[consistent]`: forms of which a story should use one. A check of the whole story.

Keys: `forms`, a list of lists, the commonest form first; `endings` that each form may take ("s"); `setting`, the profile's key that
says which form the house has (`SETTING_since`: from which day on). Without it the story's commonest form is right, of equals the one that stands first in it. A form
all in lower case also matches with a capital at the start of a sentence. `unless`: patterns of names and the like that have
their own form. Headlines and lines that are no copy have forms of their own too, and are left out.

Each other form is one finding, at its first place outside speech; its other places are related. Where the
story keeps to one form and only the house has another, it is a note (unless the profile says `own = true`).
"""

from __future__ import annotations

from ...patterns import compiled, escape
from ...records import TYPE_CHECKING
from ...shadow import is_word
from ...spans import within
from ..rule import Hit, Related
from .find import strings
from .swap import bounded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ...story import Story

KEYS = frozenset({"forms", "endings", "setting", "unless", "commonest", "lone"})
#: groups of forms, endings, setting, patterns of what is innocent, whether the first of a group is the better one, whether a lone form is loud
Body = tuple[list[list[str]], list[str], str, list[str], bool, bool]
Span = tuple[int, int]
_COPY = frozenset({"body", "caption", "list", "quote"})


def read(table: Mapping[str, object]) -> Body:
    """Raises ValueError for a group with fewer than two forms, or a form in two groups."""
    groups = table.get("forms")
    if not isinstance(groups, list) or not groups:
        raise ValueError("forms must be a list of lists of forms")
    forms = [strings(group) for group in groups]
    if any(len(group) < 2 for group in forms):
        raise ValueError("each group needs two forms at least")
    every = [form for group in forms for form in group]
    if len(set(every)) < len(every):
        raise ValueError("a form stands in two groups")
    setting = table.get("setting", "")
    if not isinstance(setting, str):
        raise ValueError("setting must be a string")
    return (
        forms,
        ["", *strings(table.get("endings", []))],
        setting,
        strings(table.get("unless", [])),
        bool(table.get("commonest")),
        bool(table.get("lone")),
    )


def literals(body: Body) -> frozenset[str]:
    """Every form with every ending. Where no house has a say, a mix needs another form than the first of its group, which may be common."""
    groups, endings, setting, *_ = body
    telling = groups if setting else [group[1:] for group in groups]
    return frozenset(bounded(form + ending) for group in telling for form in group for ending in endings)


def check(body: Body, story: Story) -> Iterator[Hit]:
    """One hit for each form that is not the one to use."""
    groups, endings, setting, unless, commonest, lone = body
    house = _house(story, setting)
    for group in groups:
        # Without a house, what counts is a form that is not the first, and so may be rare: that is looked for first.
        if not house and not any(form.lower() in story.shadow for form in group[1:]):
            continue
        there = [form for form in group if form.lower() in story.shadow and _is_there(form, story.text)]
        if not there or (not house and len(there) < 2):
            continue
        places = {form: _places(form, endings, story) if form in there else [] for form in group}
        if unless and (house or sum(map(bool, places.values())) > 1):
            places = _counting(places, unless, story.text)
        wanted = next((form for form in group if form.strip() == house), "")
        used = [form for form in group if places[form]]
        right = wanted or max(used, key=lambda form: (len(places[form]), commonest and form == group[0], -places[form][0][0]), default="")
        mixed = len(used) > 1 or bool(story.desk.profile.get("own"))
        for form in used:
            if form != right:
                slip = lone and len(places[form]) == 1 and len(places[right]) > (not wanted) and not _said(story, places[form][0])
                yield _hit(story, form, right, places)._replace(severity=None if mixed and (slip or not lone) else "info")


def _house(story: Story, setting: str) -> str:
    """The house's form, or "": it has none, or had none yet on the story's day. `SETTING_before` is the one it had before."""
    profile = story.desk.profile
    since = profile.get(f"{setting}_since", "")
    if since and story.day.date is not None and story.day.date.isoformat() < since:
        return str(profile.get(f"{setting}_before", ""))
    return str(profile.get(setting, "")) if setting else ""


def _is_there(form: str, text: str) -> bool:
    """Whether the text can hold the form: as it is written, or with a capital where it has none of its own."""
    return form in text or (form == form.lower() and form[0].upper() + form[1:] in text)


def _hit(story: Story, form: str, right: str, places: Mapping[str, list[Span]]) -> Hit:
    first = next((span for span in places[form] if not _said(story, span)), places[form][0])
    related = [Related(*span, f"also “{form.strip()}”") for span in places[form] if span != first]
    related += [Related(*span, f"here “{right.strip()}”") for span in places[right][:1]]
    return Hit(*first, _fix(story.text[slice(*first)], form, right), {"count": str(len(places[form])), "right": right.strip()}, related)


def _fix(piece: str, form: str, right: str) -> str:
    """The right form with the ending and the capital of the piece that stands there."""
    fixed = right + piece[len(form) :]
    return fixed[:1].upper() + fixed[1:] if piece[:1] != form[:1] else fixed


def _said(story: Story, span: Span) -> bool:
    return within(story.speech, *span)


def _places(form: str, endings: list[str], story: Story) -> list[Span]:
    found = (match.span() for match in compiled(_pattern(form, endings)).finditer(story.text))
    return [(start, end) for start, end in found if story.role_at(start) in _COPY]


def _counting(places: Mapping[str, list[Span]], unless: list[str], text: str) -> dict[str, list[Span]]:
    """The places that are no part of what is innocent."""
    innocent = bytearray(len(text))
    for pattern in unless:
        for match in compiled(pattern).finditer(text):
            innocent[match.start() : match.end()] = b"\1" * (match.end() - match.start())
    return {form: [(start, end) for start, end in spans if not any(innocent[start:end])] for form, spans in places.items()}


def _pattern(form: str, endings: list[str]) -> str:
    first = escape(form[0])
    if form == form.lower() and form[0].isalpha():
        first = f"(?:{first}|(?<![\\w,;:&)’'-] ){first.upper()})"  # a capital within a sentence makes a name
    ending = f"(?:{'|'.join(map(escape, endings))})"
    left = r"(?<!\w)" if is_word(form[0]) else ""
    right = r"(?!\w)" if is_word(form[-1]) else ""
    return f"{left}{first}{escape(form[1:])}{ending}{right}"
