"""Two of the 21 crew were hurt, and the other 18 were not."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import ANY_COUNT, COUNT, COUNTED, ONE, before_count, value_of, written
from wirelint.explained import by_another_count
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

# Between the two no other number stands, and at most one sentence ends.
_NO = rf"(?:(?!{ANY_COUNT}|[.!?]”? (?!The (?:other|remaining)|And the other)|\n).){{0,150}}?"
_OTHER = r"\b(?:[Tt]he|its|their|his|her) (?:other|remaining|rest,) "
_THEN = r"(?=[.,;]|$| (?:were|are|was|is|had|have|will|would|could|did|do|escaped|survived|remain\w*|walked|died|stay\w*|fled|went|got|in|to|on|from|by|at|after|swam|left|lived?|missing|unhurt|unaccounted|still|voted|abstained|opposed|upheld|held|kept|won|lost|said|chose|took|came|\p{Ll}{3,}ed)\b)"
_REST = rf"(?P<rest>{COUNT})(?: (?:people|men|women|crew(?: members)?|passengers|members|miners|sailors|children|pupils|workers|books|schools|victims))?{_THEN}"
_OWN = r"(?:the|its|their|his|her|those|these)(?: [\p{L}’'-]+['’]s?)?"
_FORMS = (
    compiled(rf"(?<![\w.,$€£-])(?P<part>{COUNT}) (?:out )?of {_OWN} (?P<total>{COUNT}) {_NO}{_OTHER}{_REST}"),
    compiled(rf"(?<![\w.,$€£-])(?P<part>{COUNT}) (?:out )?of {_OWN} (?P<total>{COUNT}) {_NO}, (?:leaving|which leaves|and (?:keeps|kept|leaves|left)) {_REST}"),
    compiled(rf"\bOf {_OWN} (?P<total>{COUNT}) {_NO}, (?P<part>{COUNT}) {_NO}, leaving {_REST}"),
    compiled(rf"(?<!\b(?:about|some|around|nearly|almost|least|than|over) )(?<![\w.,$€£-])(?P<total>{COUNT}) (?:\p{{Ll}}+ )?(?:\p{{Ll}}+s|people|men|women|children|crew)\. (?P<part>{COUNT}) (?:of them )?(?:were|are|had|have|was|\p{{Ll}}+ed|fled|swam|fell|left|got|went) {_NO}{_OTHER}{_REST}"),
)  # fmt: skip
_PART = compiled(rf"[.] (?:\d{{1,3}}|(?i:{COUNTED})) (?:of them )?(?:were|are|had|have|was|\p{{Ll}}+ed|fled|swam|fell|left|got|went) ")
_OF = tuple(f"f {own} " for own in ("the", "its", "their", "his", "her", "those", "these"))
_HEDGE = compiled(r"\b(?:about|some|around|nearly|almost|least|than|over|roughly|another) $")


@rule(
    message="{part} of {total} leaves {right}, not {rest}: check the figures",
    trigger=before_count("the other ", "the remaining ", "its other ", "its remaining ", "their other ", "the rest, ", ", leaving ", ", which leaves ", " and keeps ", " and kept ", " and leaves ", " and left "),
    bad=[
        "Three of the eight judges dissented; the other {six} upheld the ruling.",
        "Two of the ferry's 31 crew members were hurt. The other {28} were safe.",
        "Three of the 12 passengers died. The remaining {eight} were flown to Lima.",
        "The bus carried 40 pupils. Six were hurt and the other {36} escaped.",
        "The ferry carried 48 people. Eleven drowned and the remaining {39} were picked up.",
        "Five of the nine schools reopened; the other {three} will stay shut.",
        "Of the 50 hostages, 12 have been freed, leaving {36} in captivity.",
        "It closed nine of its 14 libraries, and keeps {six}.",
        "Thirty of the 46 bells have been found, leaving {14} missing.",
    ],
    good=[
        "Two of the ferry's 21 crew members were hurt. The other 19 were safe.",
        "Two of the 21 crew were hurt. The other 18 passengers of a bus met them.",
        "Two of the 21 were hurt. One died. The other 18 were safe.",
        "Three of about 12 left, and the other eight stayed. Two of the more than 21 men left.",
        "Of the 50 hostages, 12 have been freed, leaving 38 in captivity.",
        "The bus carried 40 pupils. Six were hurt and the other 36 people, two of them teachers, escaped.",
        "Two of the nine left in May, and three in June, leaving four.",
        "One of the 12 is ill. The other two-thirds are well; the other 5 percent left.",
    ],
)  # fmt: skip
def rest_mismatch(story: Story) -> Iterator[Hit]:
    """A part and the rest are the whole: one of the three figures is wrong."""
    words = (
        "he other ",
        "he remaining ",
        "its other ",
        "its remaining ",
        "he rest, ",
        ", leaving ",
        ", which leaves ",
        " and keeps ",
        " and kept ",
        " and leaves ",
        " and left ",
    )
    for pattern in _FORMS if _PART.search(story.text) else _FORMS[:-1]:
        for match in matches(pattern, story.text, words, 260, 60, beside=("",) if pattern is _FORMS[-1] else _OF):
            yield from _checked(story, match)


def _checked(story: Story, match: regex.Match[str]) -> Iterator[Hit]:
    part, total, rest = (value_of(match[name]) for name in ("part", "total", "rest"))
    hedged = any(_HEDGE.search(story.text, max(0, match.start(name) - 12), match.start(name)) for name in ("part", "total", "rest"))
    hedged = hedged or by_another_count(match, ("part", "total", "rest"), total - part - rest)
    if 0 < part < total and part + rest != total and total < 10_000 * ONE and not hedged:
        words = {"part": match["part"], "total": match["total"], "right": written(total - part), "rest": match["rest"]}
        yield Hit(*match.span("rest"), words=words, related=[Related(*match.span("total"), "the total")])
