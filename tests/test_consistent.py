"""The kind `consistent`: which form is right, and how sure a hit is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wirelint import readers
from wirelint.desk import Desk
from wirelint.rulebook.kinds import consistent

if TYPE_CHECKING:
    from wirelint.rulebook.rule import Hit

TABLE = {"forms": [["US", "U.S."]], "setting": "us"}


def hits(text: str, table: dict[str, Any], profile: dict[str, Any] | None = None) -> list[Hit]:
    _, (story,) = readers.read(text, "", Desk(profile or {"name": "neutral"}), "")
    return list(consistent.check(consistent.read(table), story))


def test_the_commonest_form_is_right() -> None:
    (hit,) = hits("The US and a US ship met a U.S. plane.", TABLE)
    assert (hit.fix, hit.severity, len(hit.related)) == ("US", None, 1)


def test_a_house_choice_alone_is_a_note() -> None:
    house = {"name": "x", "us": "U.S."}
    assert [hit.severity for hit in hits("A US ship left.", TABLE, house)] == ["info"]
    assert [hit.severity for hit in hits("A US ship left.", TABLE, {**house, "own": True})] == [None]


def test_signs_endings_and_capitals() -> None:
    assert [hit.fix for hit in hits("Up 5%, then 6%. Down 7 percent.", {"forms": [["%", " percent"]]})] == ["%"]
    (hit,) = hits("The ceasefire and a ceasefire. Cease-fires fail.", {"forms": [["ceasefire", "cease-fire"]], "endings": ["s"]})
    assert hit.fix == "Ceasefires"


def test_names_are_innocent() -> None:
    assert not hits("A US ship left. He reads U.S. News.", {**TABLE, "unless": [r"U\.S\. News"]})
