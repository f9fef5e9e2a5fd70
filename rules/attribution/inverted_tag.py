from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# A storyteller leaves the subject out: "He was a hard man. Said little." "Told her sister nothing."
_CLIPPED = compiled(
    r"\b(?:nothing|little|much|no|yes|goodbye|so|things|lies|jokes|stories)\.$"
    r"|^(?:Reports|Claims|Estimates|Notes) (?:var(?:y|ied)|differ(?:ed)?|conflict(?:ed)?|abound(?:ed)?|diverged?|persist(?:ed)?|multipl(?:y|ied)|continued?|followed|emerged)\.$"
)


@rule(
    view="stubs",
    message="attribution with its words in foreign order, cut loose: join it to the sentence before (“..., X reported”)",
    quotes="skip",
    bad=[
        "“No one was hurt”. {Said the governor of the region.}",
        "The plan will cost $4 billion. {Told the newspaper.}",
        "“All work has stopped,” an official said. {About this reports Interfax.}",
        "Two people were held. {About this informs the regional prosecutor’s office.}",
        "The motorway was built too narrow. {So the assessment of the Federal Court of Auditors.}",
        "The strike is over. {Reports Interfax.}",
        "The pipeline will reopen in March. {Said the energy minister, Karl Oder.}",
        "The village had no power on Tuesday. {On this in his Telegram channel wrote the governor.}",
        "The president is in good health. {Assured his doctor.}",
        "We have no fuel in the wards. {Complains the director of the hospital in Goma.}",
        "The talks are over for now. {Thus the foreign minister.}",
        "The bridge is shut. {About this on the page of the council said the mayor.}",
        "The strike will go on until Friday. {Indicated to AFP a union source.}",
        "The strike will go on until Friday. {Confided to Reuters a source close to the file.}",
        "No ship was late. {Guarantees the director of the port.} Cranes stood idle.",
        "“I have nothing to hide.” {Tells the BBC.}",
        "The strike will go on. {Said Anna Holt, the leader of the union.}",
    ],
    good=[
        "The toll is unknown. Reports vary. Nobody was named.",
        "The strike goes on. Guaranteed workers stayed. Reports to the agency doubled. Observed from afar, the port is small.",
        "The strike goes on. Confirmed cases rose. Estimates vary. Defends the crown, the motto says.",
        "The strike goes on. Detailed plans of the port were found. Regrets, the union has a few.",
        "So the experts say. Others disagree.",
        "The motorway is narrow. So the ministry built another.",
        "“No one was hurt,” said the governor of the region.",
        "The town was quiet. Told of the verdict, he wept.",
        "The river rose. Said to be the oldest in town, the bridge held.",
        "The year was bad. Reports of theft doubled.",
        "The flu came early. Reported cases tripled.",
        "Said Omar, the energy minister, will go. Announced the winner, Lena Roth wept.",
        "Warned the night before, Lena Roth left. On this in his book the poet is silent.",
        "Said the minister, Karl Oder, who then left: it is over.",
        "The talks are over. Thus the foreign minister lost his seat. Admitted patients doubled. Assured of his seat, he slept.",
        "About this time the rain stopped.",
        "He was a hard man. Said little. She told her mother nothing. Told her sister nothing.",
    ],
)
def inverted_tag(story: Story) -> Iterator[Hit]:
    """Many languages put the speaker behind the verb after a quotation (“Сообщает ...”, “So der Minister”);
    a sentence of its own in that order is not English.
    """
    for stub in story.stubs:
        if stub.kind == "turned" and not _CLIPPED.search(story.text[stub.start : stub.end]):
            yield Hit(stub.start, stub.end, related=[Related(*stub.home, "this is what was said")] if stub.home else [])
