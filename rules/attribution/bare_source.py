from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


# "First came the police. Then the press. Then the lawyers."
_NEXT = ("Then ", "Next ", "And ", "But ", "Also ", "Even ")


@rule(
    view="stubs",
    message="name of a source standing alone: write who reported it into the sentence",
    severity="error",
    quotes="skip",
    bad=[
        "“There will be a deal,” he said. {Associated Press.} “We can wait.”",
        "Oil fell 3%. {Bloomberg.}",
        "The blast killed nine. {Local media.}",
        "Three men were shot in the market. {Police and medics.}",
        "The envoy left on Friday. {Chicago Tribune.} Talks go on.",
        "The dam is full. {State television.} It was built in 1971.",
        "“It is over,” she said. {The Guardian.} “We go home.”",
        "Forty houses in the valley were flooded. {Ministry of Emergency Situations.}",
        "The lake is at a tenth of its size. {The hydrological institute.}",
        "The firm plans to sell the mill. {People familiar with the matter.}",
        "The driver was known to the police. {A source in the prosecutor’s office.}",
        "The peso weakened for a third day. {The Argentine newspaper La Nación.}",
        "Trade fell by half after the clashes. {Kabar news agency.}",
        "The pass will stay shut until May. {Road officials.}",
        "The pass will stay shut until May. {Spokeswoman.}",
        "The lake can serve the city for 40 days. {Hydrologists.}",
        "Nobody in the camp has been tested. {Aid workers.}",
        "The pass will stay shut until May. {Mayor Lindholm.}",
        "Holt said the pass was shut. Nine lorries are stuck. {Holt.}",
    ],
    good=[
        "First came the police. Then the press. Then the ministry.",
        "Who broke the story? The Associated Press.",
        "Three outlets bid: CNN. NBC. ABC.",
        "He works for one paper only. That is all.",
        "Source: Associated Press.",
        "Asked whom he trusts, he said: “Reuters.”",
        "He needed one thing. Time.",
        "He had one dream: to lead it. The Ministry of Health.",
        "The list names them all. The Ministry of Health closed the ward.",
        "Which office was it? The Ministry of Health.",
        "She opened the door. A man in the hall.",
        "Of all the bidders there was one winner. The bank.",
        "He had long feared only one thing. The police.",
        "The firm plans to sell the mill. People familiar with the matter said no.",
        "The picture was taken by Jane Doe of The Associated Press. It won a prize.",
        "The envoy left on Friday.\n\nReuters",
        "They all feared the same people. Officials. It needs one thing it has not. Experts. He trusted only one man. Mayor Lindholm.",
        "She asked who had drunk it. The mayor. The priest. The cook.",
        "The valley has one inn and one shop. Holt.",
    ],
)
def bare_source(story: Story) -> Iterator[Hit]:
    """The name of an outlet between two sentences is what is left of an attribution such as
    “he told The Associated Press”.
    """
    for stub in story.stubs:
        if stub.kind == "source" and not story.text.startswith(_NEXT, stub.start):
            related = [Related(*stub.home, "this is what was reported")] if stub.home else []
            last = stub.end >= story.blocks[-1].end and len(story.blocks) > 3
            yield Hit(stub.start, stub.end, related=related, severity="info" if last else None if stub.sure else "warning")
