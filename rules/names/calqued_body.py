from __future__ import annotations

from wirelint import Hit, rule
from wirelint.knowledge.organisations import calque_triggers
from wirelint.knowledge.proper import stands
from wirelint.phrases import standing
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story


@rule(
    message="no body of this name: write {fix}",
    trigger=calque_triggers,
    bad=[
        "The {World Organization of Health -> World Health Organization} warned of a new wave.",
        "The {Organization of the United Nations -> United Nations} sent monitors.",
        "Turkey's {Party of Justice and Development -> Justice and Development Party} lost votes.",
        "Rates rose, the {Central European Bank -> European Central Bank} said.",
        "The {World Organisation of Trade -> World Trade Organisation} ruled on Friday.",
        "{WORLD ORGANIZATION OF HEALTH -> WORLD HEALTH ORGANIZATION} WARNS OF WAVE\n\nA new wave is near.",
        "The {Talibans -> Taliban} took the town.",
    ],
    good=[
        "The World Health Organization warned of a new wave.",
        "A world organization of health workers met in Lyon.",
        "The Royal Council of Security Printers met.",
        "The Central European Bank Holding was sold.",
        "The National Sports Arbitration Court ruled.",
        "He founded the Council of Security Experts.",
        "The organization of the United Nations took years.",
    ],
)
def calqued_body(story: Story) -> Iterator[Hit]:
    """The name of a body was translated word by word, or came back from another language in another order."""
    text = story.text
    taken: set[int] = set()
    for at, (folded, form, name) in standing(story.desk.know("organisations")[1], story):
        end = at + len(folded)
        if taken.isdisjoint(range(at, end)) and stands(story, at, end, form):
            taken.update(range(at, end))
            yield Hit(at, end, name.upper() if text[at:end].isupper() else name)
