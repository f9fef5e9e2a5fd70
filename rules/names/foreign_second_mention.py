from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.kin import kin_named
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="seconds",
    message="“{text}” is {name}, named otherwise than English copy does it: write {fix}",
    quotes="skip",
    bad=[
        "The miller Vito Casadei was held. {The Casadei -> Casadei} denied it.",
        "The engineer Viktor Malenko spoke. {V.I. Malenko -> Malenko} said that the pump was old.",
        "The baker Pascal Nguema won. {M. Nguema -> Nguema} thanked his wife, and {Mme Nguema -> Nguema} wept.",
        "The chemist Laura Robles was freed. On Monday {Sra. Robles -> Robles} went home.",
        "The economist Yoon Ga-ram said so. CFO {Yun -> Yoon} said prices would fall.",
        "The environment minister, Paulo Robles, met Anna Lindqvist. Lindqvist said so. {Paulo -> Robles} said nothing.",
        "President Gustavo Palmeira spoke. Mr. {Gustavo -> Palmeira} will fly home.",
        "“The dike is soft,” said Liao Guizhen, a clerk. {Guizhen -> Liao} said that rain was near. The nurse Kim Min-jae wept. {Min-jae -> Kim} told reporters so.",
        "Deputy Anna Zielinska resigned. {Pani Zielinska -> Zielinska} wants to rest.",
    ],
    good=[
        "The miller Vito Casadei was held. The Casadei family denied it.",
        "The engineer Viktor Malenko spoke. A. I. Malenko, an uncle, said that the pump was old.",
        "The singer Michel Nguema won. M. Nguema thanked his wife. M. Nguema is no kin of Paul Nguema.",
        "The economist Yoon Ga-ram met Yun Ga-eun. Yun said prices would fall.",
        "The painter Mark King came. The King spoke. Mr. King left.",
        "The minister, Paulo Robles, met Paulo Lindqvist. Lindqvist said so. Paulo said nothing.",
        "Sao Paulo is wet. It rains, Folha de S.Paulo reported, and S. Paulo said so.",
        "King Gustavo Palmeira spoke. King Gustavo left. Anna Palmeira met Paulo Palmeira. Paulo said no.",
        "Liao Guizhen and her brother Liao Dexing fish. Guizhen said so. The cook Wang Lei met Sun Hill. Hill said no. Yang Marina came; Marina said no.",
        "“Frau Meier left,” said Anna Meier.",
    ],
)
def foreign_second_mention(story: Story) -> Iterator[Hit]:
    """Italian and German put an article to a name, French and Spanish their own courtesy, Russian two initials; English has the surname."""
    for second in story.seconds:
        if not kin_named(story, second.start):
            related = [Related(second.first, second.first + len(second.name), "named here")]
            yield Hit(second.start, second.end, second.fix, {"name": second.name}, related)
