"""Which form of a known name to write: the house's, else the story's own, else the plain one."""

from __future__ import annotations

from ..letters import plain
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from ..views.known import Mention


def is_place(names: Any, form: str) -> bool:
    """Whether the tables of names (`desk.know("names")`) have the form as that of a place, and of no second thing."""
    rows, forms, *_ = names
    code: int = forms.get(form, -1)  # below 0: right of several
    return code >= 0 and bool(rows[code >> 1][0] == "place")


def family_in(row: Any, form: str) -> str:
    """The family name that a right form of a person's name holds; "" for none."""
    return max((family for family in row[5] if family in form), key=len, default="")


def right_form(row: Any, wrong: str, used: Sequence[Mention] = ()) -> str:
    """The form to put in the place of a wrong one; `used`: the right forms of this name in the story."""
    if row[0] == "place" or not row[5]:  # some people have no family name that stands alone
        return row[2] or most([mention.form for mention in used]) or row[1]
    family = _family(row, used)
    alone = wrong in row[5] or plain(wrong).count(" ") <= row[5][0].count(" ")
    if alone:
        return family
    if " " in row[2] and row[2] not in row[5]:
        return str(row[2])
    given, own = row[1], row[5][0]
    if row[6] and family in row[6] and (family != own or any(mention.form == row[6] for mention in used)):
        return str(row[6])
    return str(given.replace(own, family))


def _family(row: Any, used: Sequence[Mention]) -> str:
    if row[2]:
        return family_in(row, row[2]) or row[5][0]
    return most([found for mention in used if (found := family_in(row, mention.form))]) or str(row[5][0])


def most(forms: Iterable[str]) -> str:
    """The commonest of the forms, the first of equals; "" where there is none."""
    count: dict[str, int] = {}
    for form in forms:
        count[form] = count.get(form, 0) + 1
    return max(count, key=lambda form: count[form], default="")
