from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="fragments",
    message="clause that leads nowhere: join it to its main clause",
    quotes="skip",
    bad=[
        "Exports fell. {While imports grew by 3 percent.}",
        "The army will withdraw by May. {On the condition that the dam is handed over.}",
        "The union will vote on it. {Provided that the owners sign.}",
        "The strike ended on Friday. {When the company raised wages.}",
        "The ship ran aground. {While entering the port.}",
        "The union welcomed the findings. {While the company announced its rejection of the results.}",
        "Exports fell for a year. {Because demand was weak.}",
        "Both armies have dug in. {Since the ceasefire collapsed.}",
        "The north was spared. {Whereas the south lost its harvest.}",
        "The bill was passed on Friday. {Although the opposition left the hall.}",
        "The hospital closed its ward. {Although 8,000 people had signed a petition.}",
        "Booths had run out of dollars. {Although on the board 7.20 roubles.}",
        "The hospital closed its ward. {Even though the mayor had promised to keep it.}",
        "The tax takes effect in May. {If parliament agrees.} The dam will be shut. {Unless the river falls by Sunday.}",
        "{Because the runway was under water.} Flights were sent to Turin.",
        "Schools stay shut. {With the proviso that the road is cleared.}",
        "The hospital closed its ward. {Given that the road was shut.}",
        "{Because the rain came late.} The harvest was the smallest since 1998.",
        "{Although growers had warned of frost in the valleys.} Chile exported 900 tons of cherries.",
        "{If the frost lasts.} The council will open its shelters.",
        "{When asked about the raid.} The clerk declined to answer.",
        "{Even if the court agrees.} The mill will remain shut.",
        "The bank pays no interest. {As is customary in the valley.}",
        "{Once elected.} The mayor must sell his firm.",
    ],
    good=[
        "Even though it rained the fair was full. As soon as the money ran out the mill closed. Although old it works.",
        "Given that the road was shut he walked. In case the river rises call the mayor. Though poor he paid the bill.",
        "Exports fell. While imports grew by 3 percent, output was flat. While prices rose wages fell.",
        "The army will go. On the condition that the dam is handed over, the rebels agreed.",
        "The army will go. Provided that all signed was a lie, he said.",
        "While the company rejected the findings, the union welcomed them.",
        "The union was glad. While the company rejected them the union welcomed the findings.",
        "Why did exports fall? Because demand was weak.",
        "It was quiet. Since January prices rose.",
        "“Because demand was weak,” he said.",
        "Why is bread dear?\n\nBecause the rain came late. The harvest was the smallest since 1998.",
        "When pigs fly. The mayor will not pay. If only it were true. The mayor will not pay for it.",
        "The army is back. After the talks ministers left.",
        "Exports fell. Because demand was weak prices fell.",
        "Because the road is shut buses stop. Nobody has come.",
        "What held them up?\n\nBecause the runway was under water. Nobody said so.",
        "The Bears lost again. As the crow flies.",
        "If you can. The mayor asked people to stay at home.",
        "When needed. The crews are on call all night. Once upon a time. The town was rich.",
    ],
)
def subordinate_clause(story: Story) -> Iterator[Hit]:
    """A clause with “while”, “because” or “since” needs a main clause; the stop before it or after it is wrong."""
    for found in story.fragments:
        if found.kind == "subordinate":
            related = [Related(*found.home, "it belongs to this sentence")] if found.home else []
            yield Hit(found.start, found.end, related=related, severity=None if found.loud else "info")
