from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.knowledge.verbs import BASE, FINITE, PAST, THIRD
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_DID = compiled(
    r"(?<!\b(?:who|that|which) )\b(?P<hit>(?:[Dd]id|[Dd]oes|[Dd]o)(?: not|n['’]t) (?:(?:yet|even|immediately|fully|also) )?(?P<verb>[a-z]{3,}))\b(?![-'’])"
)
# Finite whatever stands around them, and in no table of plain verbs.
_NEVER_PLAIN = frozenset("has had was were is are been".split())
_PLAIN = frozenset(("have", "do"))


@rule(
    message="wrong form of the verb after “did not” or “does not”",
    severity="error",
    quotes="skip",
    trigger=["did not ", "didn't ", "didn’t ", "does not ", "doesn't ", "doesn’t ", "do not ", "don't ", "don’t "],
    bad=[
        "The minister {did not came} to the talks. The team {does not has} a coach.",
        "They {did not were} there. The army {didn't confirmed} the report.",
        "The ministry {did not provided} details. He {didn’t knew} the man.",
        "The firm {does not needs} a loan. They {do not wants} war.",
        "The court {did not immediately responded} to the request.",
    ],
    good=[
        "The minister did not come. He did not, came the reply.",
        "The team does not have a coach. She did not find it. They do not set fires or read books.",
        "Those who did not were turned away. Firms that don't are fined.",
        "He did not so much as smile. He did not needlessly wait. It did not cost a cent.",
        "The plan does not red-flag risks. It does not found schools. Do not hit others.",
        "“He did not came,” she said. It is what they do. Not held were the talks.",
    ],
)
def did_and_form(story: Story) -> Iterator[Hit]:
    """After did and does stands the plain verb; machines leave the past, or an s, on it as well."""
    forms = story.desk.know("verbs")
    for match in _DID.finditer(story.text):
        flags = forms.get(match["verb"], 0)
        if match["verb"] in _NEVER_PLAIN or (flags & (PAST | THIRD | FINITE) and not flags & BASE and match["verb"] not in _PLAIN):
            yield Hit(*match.span("hit"))
