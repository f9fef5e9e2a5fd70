from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="fragments",
    message="clause without a subject, cut loose: join it to the sentence before, or give it a subject",
    quotes="skip",
    bad=[
        "Cars were coming down the hill. {Many of them burning.}",
        "Brandt called the talk of a leak absurd. {At the same time expressing hope for a new pipe.}",
        "The mayor opened the bridge at noon. {Again stressing the need for a second one.}",
        "The office published the list. {Considered the longest of the war.}",
        "The workers went on strike. {Demanding higher wages.}",
        "Farmers blocked the road. {Protesting against the law.}",
        "Rain fell on the hills for a week. {Causing floods in three towns.}",
        "The museum holds 4,000 maps. {Most dating from before the war.}",
        "Production stopped on Monday. {The reason being the lack of parts.}",
        "The two sides agreed on a truce. {Lasting 72 hours.}",
        "Crowds gathered in the square. {Holding flags and candles.}",
        "Thirteen people will be freed. {Noting that the lists were exchanged at night.}",
        "The minister rejected the offer. {Adding that talks were over.}",
        "The convoy crossed the border. {Carrying food for the camps.}",
        "Rescuers worked all night. {Using the light of their phones.}",
        "Police found 3 tons of cocaine. {Hidden in crates of pears.}",
        "The port will buy six cranes. {Made in South Korea.} They are due in May.",
        "{Having toured the flooded mill.} The governor flew home to Lund.",
        "{Accompanied by two clerks.} The governor toured the flooded mill.",
        "Ana Brook was named head of the bank. {Succeeding Tom Marsh.}",
        "The bus left the road near Sund. {Killing nine pupils.}",
    ],
    good=[
        "He sang. Also starring in the film is Ole Brandt. Not knowing what to do, he left. Also missing is the cook.",
        "The list is long. Considered the best of the three, he won. Seen from the hill it is small. Again, nothing.",
        "Demanding money pays off. Protesting against the law, they blocked the road.",
        "Rain fell. Causing floods is a crime. Smoking kills people in all three towns.",
        "The museum is old. Most visiting from abroad pay more. Some existing maps were sold.",
        "Holding flags, crowds gathered.",
        "Crowds gathered. Holding a flag is a crime there.",
        "The law is new. Building a house takes years.",
        "What are they doing? Holding flags and candles.",
        "“We stood there. Holding flags and candles.”",
        "Watching. Waiting. Hoping. Made in Japan, it broke. Bought for a song, it sank.",
        "He asked what it said. Made in Japan was what it said. Born in Lyon. Raised in Nice.",
        "The minister spoke. Noting that it was late, he left.",
        "Having it all. The cost of the good life has gone up in Sund.",
        "Visiting the old town. Trams leave from the port every ten minutes.",
        "He has one aim. Beating Brazil.",
        "Driven by greed. That is how the book shows him in Sund.",
        "The league has 20 clubs. Leading Sund by a point are Lund.",
    ],
)
def participle(story: Story) -> Iterator[Hit]:
    """A participle needs a sentence to lean on: “Protesters gathered, holding flags.”"""
    for found in story.fragments:
        if found.kind == "participle":
            related = [Related(*found.home, "it belongs to this sentence")] if found.home else []
            yield Hit(found.start, found.end, related=related, severity=None if found.loud else "info")
