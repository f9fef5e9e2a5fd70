from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="stubs",
    message="attribution cut loose: join it to the sentence it belongs to",
    quotes="skip",
    bad=[
        "Losses doubled last year. {According to the ministry.}",
        "The lists came late. {According to what the Daily Chronicle mentioned.}",
        "The talks failed on Monday. {According to sources close to the file.}",
        "The bank sold bonds. {According to sources consulted by the daily.} It is old. {According to experts interviewed.}",
        "The bank sold bonds. {As per traders in the city.}",
        "The rebels hold two hills. {As reported by the agency.}",
        "The dam will be emptied first. {As the specialist explained.}",
        "She denied the charge. {In an interview with Le Monde.}",
        "The talks failed. {Citing two officials.}",
        "The harvest was the smallest since 2012. {Quoted by Anadolu.}",
        "{According to Le Figaro.} The cabinet will be reshuffled after Easter.",
        "The driver fled on foot. {According to the information received by our correspondent.}",
        "The mill will close in May. {According to Anna Holt, the head of the union.}",
    ],
    good=[
        "According to Anna Holt, the head of the union left. According to Holt, the union won.",
        "According to sources consulted by the daily, losses doubled. According to experts interviewed, it fell. According to sources interviewed the bank is shut.",
        "According to the ministry, losses doubled.",
        "Losses doubled. According to the ministry they will double again.",
        "According to the ministry the roads that are close to the river close at night.",
        "As the minister explained, the law is new. As he said so, the lights went out.",
        "Losses doubled. According to the ministry, exports fell.",
        "In an interview with Le Monde she denied the charge.",
        "Who says so? According to the ministry.",
        "“Losses doubled. According to the ministry,” he said.",
        "The file is thick. As evidence it is thin.",
    ],
)
def phrase_cut_loose(story: Story) -> Iterator[Hit]:
    """“According to the ministry.” has no clause of its own: it is the end of the sentence before it,
    or the beginning of the next.
    """
    for stub in story.stubs:
        if stub.kind == "phrase":
            yield Hit(stub.start, stub.end, related=[Related(*stub.home, "this is what was said")] if stub.home else [])
