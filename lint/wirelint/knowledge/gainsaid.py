"""Of pronouns tied to names: what they tell of somebody, and which of them gainsay a name or one another."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..story import Story
    from ..views.persons import Person
    from ..views.pronouns import Pronoun


def gainsaid(story: Story, found: Sequence[tuple[Person, Pronoun]]) -> list[tuple[Person, Pronoun]]:
    """Of those that are tied to a name, those that gainsay it, or that are tied to one whom the story calls he and she."""
    genders, couples = _genders(found), _couples(story)
    wrong: list[tuple[Person, Pronoun]] = []
    for person, pronoun in found:
        gender = person.gender or ("" if person.surname in couples else _usual(genders[person.surname]))
        if gender and gender != pronoun.gender:
            wrong.append((person._replace(gender=gender, how=person.how or "story"), pronoun))
    return wrong


def told(found: Sequence[tuple[Person, Pronoun]]) -> dict[str, str]:
    """{surname: the gender that all pronouns tied to it have}"""
    return {surname: genders[0] for surname, genders in _genders(found).items() if len(set(genders)) == 1}


def _couples(story: Story) -> set[str]:
    """Surnames that several people of the story have: a husband and his wife."""
    names: dict[str, set[str]] = {}
    for one in story.persons:
        names.setdefault(one.surname, set()).add(story.text[one.start : one.end].rpartition(" ")[0].rpartition(" ")[2])
    return {surname for surname, given in names.items() if len(given - {""}) > 1}


def _genders(found: Sequence[tuple[Person, Pronoun]]) -> dict[str, list[str]]:
    genders: dict[str, list[str]] = {}
    for person, pronoun in found:
        genders.setdefault(person.surname, []).append(pronoun.gender)
    return genders


def _usual(genders: list[str]) -> str:
    """What the story calls somebody of two: what it says more often, and where it has both once she, as a machine guesses he."""
    men = genders.count("m")
    return "" if len(set(genders)) < 2 else "m" if 2 * men > len(genders) else "f"
