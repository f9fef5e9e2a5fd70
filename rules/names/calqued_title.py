from __future__ import annotations

from wirelint import Hit, rule
from wirelint.knowledge.proper import stands
from wirelint.knowledge.titles import triggers
from wirelint.phrases import standing
from wirelint.records import TYPE_CHECKING
from wirelint.words import has_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story


@rule(
    message="translated word by word: write {fix}",
    trigger=triggers,
    bad=[
        "Her father fell in the {Patriotic Great War -> Great Patriotic War}.",
        "The film took the {Golden Palm -> Palme d'Or} at Cannes.",
        "The {Big Eight -> Group of Eight} summit opened. Russia had joined in 1997.",
        "She won the {Nobel Prize of Peace -> Nobel Peace Prize}.",
        "The {Pact of Warsaw -> Warsaw Pact} was dissolved.",
        "Trains stopped at the {Tower Eiffel -> Eiffel Tower} stop.",
        "{SONG COMPETITION OF EUROVISION -> EUROVISION SONG CONTEST} OPENS\n\nThe song was sung twice.",
        "Tankers go around the {Head of Good Hope -> Cape of Good Hope}. The {Holy Lucia River -> Santa Lucia River} is low, said a clerk in Montevideo.",
        "Mothers met on {May Square -> Plaza de Mayo} in Buenos Aires, and the {National Audience -> National Court} in Madrid sat.",
        "Bayern meet Milan at the {Alliance Arena -> Allianz Arena}. Poland voted, and the {Civil Platform -> Civic Platform} lost.",
        "The ship crossed the {Northern Icy Ocean -> Arctic Ocean}. Kosovo is outside the {Schengen Space -> Schengen area}.",
    ],
    good=[
        "Red Star call their ground Marakana, as in Brazil. The Stade de France Stadium tour is over. A German Village in Chile burned.",
        "The Alliance Arena in Ohio is full. The film took the Palme d'Or at Cannes.",
        "The Golden Palm Hotel in Cannes was full.",
        "Nebraska and Oklahoma left the Big Eight after the summit of coaches.",
        "He sold a gold ball and a golden palm tree.",
        "The Golden Ball went to the best player, Lionel Messi.",
        "He won the Palme d'Or, or Golden Palm, at Cannes.",
        "The New Street Wall Company closed. Peers rose in the Lords Chamber. He reads Nobelprize.org.",
        "Ships from Tehran waited in the Canakkale Strait. The Gold Ball went to the player of the year in Oklahoma basketball.",
        "The head of Good Hope Hospital left. The Saint Lucia River fund met in Castries. The May Square Hotel is full.",
        "The show found a national audience in Spain. The White House and the Pink House stand in the same street of Montclair.",
    ],
)
def calqued_title(story: Story) -> Iterator[Hit]:
    """Events, prizes and treaties have set names in English; put together from their parts they sound like something else."""
    text = story.text
    taken: set[int] = set()
    known: dict[str, bool] = {}
    for at, (folded, form, name, near, unless) in standing(story.desk.know("titles"), story):
        end = at + len(folded)
        if name not in known:
            known[name] = (not near or any(has_word(text, word) for word in near)) and not any(has_word(text, word) for word in unless)
        if not known[name] or name in text[max(0, at - 30) : end + 30]:
            continue
        if taken.isdisjoint(range(at, end)) and stands(story, at, end, form):
            taken.update(range(at, end))
            yield Hit(at, end, name.upper() if text[at:end].isupper() else name)
