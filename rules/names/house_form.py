from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.house import severity
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from wirelint.views.names import Mention


@rule(
    view="house_names",
    message="house style: {fix}",
    bad=[
        "profile: reuters\n\nPresident {Zelensky -> Zelenskiy} spoke. Zelensky left.",
        "profile: ap\n\nThe road to {Erbil -> Irbil} was shut.",
        "profile: afp\n\nThe road to {Erbil -> Arbil} was shut.",
        "profile: ap\n\nGrain left {Erbil -> Irbil}; ERBIL is shut.",
        "profile: ap\n\nPresident Volodymyr {Zelenskiy -> Zelenskyy} met aides.",
    ],
    good=[
        "President Zelensky spoke. Zelensky left.",
        "profile: reuters\n\nPresident Zelenskiy spoke.",
        "profile: ap\n\nHe said: “The road to Erbil was shut when we came, and we went back.”",
        "profile: reuters\n\nThe road to Erbil was shut.",
        "profile: ap\n\nTalks in Kyiv went on.",
    ],
    quotes="skip",
)
def house_form(story: Story) -> Iterator[Hit]:
    """Several spellings of a name are right; the house has chosen one of them. Where the story has that one too, the mix is another rule's."""
    from wirelint.knowledge.forms import family_in, right_form

    for row, mentions in story.house_names.items():
        facts = story.desk.know("names")[0][row]
        right = [mention for mention in mentions if mention.right]
        if not facts[2] or any(_is(facts, mention.form) for mention in right):
            continue
        seen: dict[str, list[Mention]] = {}
        for mention in right:
            if _rivals(facts, mention.form):
                seen.setdefault(family_in(facts, mention.form) or mention.form, []).append(mention)
        for form, places in seen.items():
            first = places[0]
            at = first.start + first.form.rfind(form)
            fix = right_form(facts, form)
            related = [Related(other.start, other.end, "also here") for other in places[1:]]
            yield Hit(at, at + len(form), fix.upper() if first.capitals else fix, related=related, severity=severity(story))


def _is(facts: Any, form: str) -> bool:
    """Whether a form is the house's: its family name, for a person."""
    from wirelint.knowledge.pairs import signature

    return form == facts[2] or signature(facts, form) == signature(facts, facts[2])


def _rivals(facts: Any, form: str) -> bool:
    """Whether the house's form would stand in this one's place."""
    from wirelint.knowledge.pairs import clash

    return clash(facts, facts[2], form) or (facts[0] == "place" and form == facts[1])
