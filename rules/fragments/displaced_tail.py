from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="fragments",
    message="phrase cut loose: join it to the sentence before",
    quotes="skip",
    bad=[
        "The mayor opened the bridge. {Surrounded by leaders of the region.}",
        "Police arrested the suspect. {A 34-year-old man from Izmir.}",
        "Nine people were hurt. {Four of them seriously.}",
        "Forty prisoners came home. {Namely 20 from each side.}",
        "The village lies on the border. {Not far from the river.}",
        "The terms are the same as last year. {In the fall.}",
        "She was freed on bail. {After nine days.}",
        "Three men were held. {In Turin.}",
        "The ministry closed the schools. {Because of the cold.}",
        "The firm will build a plant. {Worth $2 billion.}",
        "Trade with Asia has grown. {Especially with India.}",
        "The court put off the trial. {Until March.}",
        "The vote was held on Sunday. {Despite the rain.}",
        "The army said it hit 12 targets. {Including a depot.}",
        "Prices have fallen for a year. {Due to the slump in the property market.}",
        "The city must be rebuilt. {Especially after a decade of war.}",
        "The train stopped at dawn. {Near the mill at Sund, where the track had bent in the heat.}",
        "The fleet landed fewer herring. {Than in any year since 1998.}",
        "She was given the prize. {As the first woman from the delta.}",
        "The bomb went off by the gate. {Just before noon.}",
        "The oil field lies off the coast. {About 40 kilometers from the port.}",
        "The minister denied it again. {In a letter to the speaker dated May 3.}",
        "The vaccine is safe, tests say. {Both for children and for the old.}",
        "The bridge links two towns. {Separated since the war.}",
        "Both armies lost men. {On both sides of the river.}",
        "{After the frost in the southern valleys.} Chile exported only 900 tons of cherries.",
        "Chile exported 900 tons of cherries. {Half of it to China.}",
        "The state will build 12 mills. {A plan worth 40 billion euros.}",
        "He was moved to a camp in Perm. {A thousand kilometers from home.}",
        "Exports fell to 4 billion euros. {Down 12 percent from May.}",
        "The dam is at a fifth of its level. {The lowest level in three decades.}",
        "The bank lost 40 million euros. {A drop of 3 percent from May.}",
        "Serbia bought 12 boats from France.\n\n{For 2.7 million euros.}",
        "Farmers shut the road.\n\n{In protest against the new tax.}",
        "{In the region of Sund.} The army said it had killed 20 men.",
        "{On the outskirts of Oldport.} Gunmen attacked a bus.",
    ],
    good=[
        "At home in Sund. It is where he wants to be.\n\nIn other words. The mill will close. On a hill above Sund stands a mill. It is old.",
        "Nine people were hurt. Four of them were children. Five of them left early.",
        "Some 400 ships come a day. All of them pass within sight of the old mill.",
        "Who was it? A 34-year-old man from Izmir. A 34-year-old man from Izmir was held. A 61-year-old died.",
        "Three men died. A 34-year-old man from Izmir. A 61-year-old clerk from Van. A boy.",
        "When will it end? In the spring.",
        "In the spring, the terms were set.",
        "“In the spring,” he said. “If we must.”",
        "No one objected. In Turin police fired tear gas.",
        "The bank is safe. For now.",
        "It was late. In Paris. In Rome. In every town.",
        "The fight goes on. At stake: $2 billion in aid.",
        "He won. By a mile.",
        "On Monday, the U.S. Embassy closed.",
        "The vote was held on Sunday.\n\nIn brief",
        "The budget fell. After inflation it rose.",
        "The vote was held on Sunday. On Monday the count began.",
        "The crowd waited at the gate. In Sund, where he was born, flags flew. In Rome, where it rained, nobody came.",
        "The general left in 2010. Than Htay took over. About 40 people saw him go.",
        "He lost. Above all, he lost face. Just after noon the bell rang. As the first man rose, the rest did.",
        "About 40 kilometers from the port lies the field. The boat sank. About 40 people in it were saved.",
        "He had one wish. To sleep. Both for and against, they shouted. Both in May and in June rain fell.",
        "Separated since the war, the towns met. Known for his temper, he stayed calm.",
        "The list is long. Among the winners: Ana Brook, Li Wen and Tom Marsh.",
        "The oldest live in Lyon. The youngest live in Rome. He had one thing left. The highest honour in the land.",
        "The mill has 40 men.\n\nAbout the author.\n\nIn memory of Li.\n\nFrom our man in Rome.\n\nFor more on the mill.",
        "The deal is off. In Rome shops close at noon.",
        "The firm lost $40 million last year. In one quarter.",
        "The bank raised its rate on Thursday. For the ninth time in a row.",
        "Rovers went ahead after ten minutes. From a corner, of course.",
        "The exhibition runs at the old mill. Until May 9.",
        "He has played for nine clubs in 12 years. All of them in Italy.",
        "Photographs by Ann Brook. With additional reporting by Jo Marsh in London.",
    ],
)
def displaced_tail(story: Story) -> Iterator[Hit]:
    """A phrase of time, place or reason with no verb is the tail of the sentence before it, cut loose in translation."""
    for found in story.fragments:
        if found.kind == "tail":
            related = [Related(*found.home, "it belongs to this sentence")] if found.home else []
            yield Hit(found.start, found.end, related=related, severity=None if found.loud else "info")
