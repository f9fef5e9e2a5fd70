from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story
    from wirelint.views.dates import Mention

_BEFORE = compiled(r"\b(?:from|between)(?: the| early| late| mid-?)? ?$", IGNORECASE)
_BEGAN = compiled(r"\b(?:began|started|opened|broke out|erupted|was launched) (?:on |in )?$")
_ENDED = compiled(r" and (?:was )?(?:ended|closed|finished|concluded|stopped|(?:lasted|ran|continued) (?:until|to|till)) ?(?:on |in )?")
_WORDS = frozenset((" to ", " until ", " till ", " through ", " and "))
_DASHES = frozenset(("-", "–", "—", " - ", " – "))
# Dates that were moved, and figures that fell, run backwards rightly.
_MOVED = compiled(
    r"\b(?:move|moving|moved|bring|brought|bringing|shift|reschedul|chang|advanc|push|switch|transfer|revis|delay|postpon|correct|amend|cut|drop|fell|fall|declin|slip|down|back|lower|"
    r"compar|rank|count|differ|index|points|gap|rearrang|re-arrang|prepon|listed|earl(?:y|ier)\b|accelerat|hasten|jump|rebook|re-book|rewind|flash|tale|novel|film|story|album|time travel|timeline)",
    IGNORECASE,
)


@rule(
    message="{text} runs backwards: check the two dates",
    severity="error",
    view="dates.backwards",
    bad=[
        "Fighting started on {March 12 and ended on March 2}.",
        "The plan ran from {May 10 to May 3}.",
        "Schools stay closed between {12 April and 5 April}.",
        "He led the board from {2023 to 2021}.",
        "The siege lasted from {March 2022 to February 2022}.",
        "The show is open from {Dec. 20, 2023, to Dec. 2, 2023}.",
        "The programme ({2023-2021}) cost a million.",
        "The {2019-2014} budget period left a gap.",
        "He was in charge for the {2022-2018} term, and left.",
    ],
    good=[
        "Fighting started on March 2 and ended on March 12.",
        "The plan ran from May 3 to May 10.",
        "The fair runs from Dec. 20 to Jan. 5.",
        "From November to March the pass is closed.",
        "The final was moved from May 10 to May 3.",
        "They won 3-2 on May 10 and May 3.",
        "In the 2023-24 season he scored twice.",
        "The index fell from 2023 to 2010. The match has been rearranged from May 10 to May 3. India preponed the exam from June 20 to June 4.",
        "The ban comes in early, from 2035 to 2030. The tale jumps from 2023 to 1944.",
        "The 2014-2019 budget period left a gap. The 2021-2018 win over Perak was close. The 2022–23 season ended.",
        "The lot, numbered 2021-2023-2019, was sold.",
        "He met them on May 10 and on May 3.",
        "Output rose from 2019 to 2017 levels.",
    ],
)
def reversed_range(story: Story) -> Iterator[Hit]:
    """A stretch of time that ends before it begins has its dates swapped or mistyped."""
    for one, two in story.dates.backwards:
        if one.kind == "span" or _range(story.text, one, two):
            yield Hit(one.start, two.end)


def _range(text: str, one: Mention, two: Mention) -> bool:
    if text.startswith((" levels", " prices", " dollars", " values", " figures", "'s", "’s"), two.end):
        return False
    between, before = text[one.end : two.start].removeprefix(","), text[max(0, one.start - 14) : one.start]
    if _ENDED.fullmatch(between):
        return _BEGAN.search(text[max(0, one.start - 40) : one.start]) is not None
    if between == " and " and not before.lower().endswith("between "):
        return False
    if between in _WORDS and not _BEFORE.search(before):
        return False
    if between not in _WORDS and between not in _DASHES:
        return False
    if one.kind == "year" and between in _DASHES:
        return False
    return not _MOVED.search(text[max(0, one.start - 70) : one.start])
