"""The first case when: sluchay, przypadek, Fall, caso, for which English says time, occasion or instance."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_WHEN = compiled(
    r"\b(?:[Tt]his|[Ii]t|[Tt]hat) (?:is|was) (?:not )?(?:far from )?the (?P<hit>(?P<which>first|second|third|only|last|latest) case) when\b"
)
_CAME = compiled(
    r"(?:^|(?<=\n)|(?<=[.!?”\"] ))(?P<hit>(?:One of the (?:first|last|latest|most \p{Ll}+) cases|The (?:first|last|latest) (?:such )?case|(?:Another|A similar) case))"
    r" (?:came|happened|occurred|took place|was (?:recorded|registered|noted)|dates (?:from|to|back))\b"
)
# Where courts, the police or doctors have cases of their own.
_CASES = frozenset(
    "court courts judge judges trial trials lawyer lawyers lawsuit lawsuits suit prosecutor prosecutors police detective detectives charged charges "
    "jury defendant plaintiff sued suing murder rape abuse fraud bribery corruption crime crimes ruling appeal virus viruses disease diseases infection "
    "infections infected outbreak epidemic pandemic covid covid-19 coronavirus flu ebola cholera measles mpox patient patients hospital hospitals doctors "
    "cancer vaccine symptoms syndrome investigation investigators inquiry complaint complaints".split()
)


@rule(
    message="“{text}” of what? English says time, occasion or instance",
    trigger=[
        " case when",
        "one of the ",
        " case came",
        " case happened",
        " case occurred",
        " case took place",
        " case was ",
        " case dates ",
    ],
    bad=[
        "This is not the {first case -> first time} when the bridge was shut.",
        "It was the {only case -> only time} when both sides agreed.",
        "It is far from the {first case -> first time} when the rule has been broken.",
        "{One of the first cases} came weeks after the army fell back.",
        "The sides have met before. {The last such case} happened in May, but the talks broke down.",
        "{A similar case} took place in Ghent, where the mayor asked for a truce.",
    ],
    good=[
        "This is not the first time that the bridge was shut.",
        "It was his first case when he joined the bar.",
        "One of the first cases of the fever came in May. The first case in which he spoke was lost.",
        "The first case came to court in May.",
        "One of the first cases came weeks after the outbreak began in the port.",
        "The last case was in the hall, beside the trunk and the bag.",
        "The last such case happened in May, the judge said.",
        "Talks were held in the case when needed.",
    ],
)
def case_for_time(story: Story) -> Iterator[Hit]:
    """Slavic languages, German and the Romance ones call anything that happens a case. In English courts and doctors have cases."""
    for match in _WHEN.finditer(story.text):
        yield Hit(*match.span("hit"), f"{match['which']} time")
    found = list(_CAME.finditer(story.text))
    if found and not _CASES & story.counts.keys():
        for match in found:
            yield Hit(*match.span("hit"), severity="info")
