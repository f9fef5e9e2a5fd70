"""Owned 65 percent by one and 40 percent by another."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.near import matches, stretch
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_PERCENT = r"(?: ?%| percent| per cent)"
_SHARE = rf"(?P<part>\d{{1,2}}(?:\.\d+)?){_PERCENT}"
_NO = r"(?:(?!\d| percent|%|\n|[.!?] ).){0,110}?"
_OWNED = (
    compiled(rf"\bowned (?:about )?{_SHARE} by {_NO}\b(?:and|with|while|,) {_NO}(?P<hit>{_SHARE}) by\b"),
    compiled(rf"\b{_SHARE}[ -]owned by {_NO}\b(?:and|with|while|,) {_NO}(?P<hit>{_SHARE}) by\b"),
)
_REST = compiled(
    rf"(?<!%|percent|per cent)\b(?:owned|owns?|(?<!each )holds?|(?<!each )held|has|have|controls?|controlled|with|a|stake of|bought|acquired|keeps?|retains?|at|is|was) (?:an? )?(?:about )?{_SHARE}(?: stake|-stake| of (?:the|its) [\p{{Ll}}-]+| interest|[ -]owned)?{_NO}(?:[.;] {_NO})?"
    rf"\bthe (?:remaining|other|rest,) (?P<hit>{_SHARE})"
)


_EACH = compiled(r"\b(?:each|apiece|as (?:do|does)|both)\b")  # more stakes than are told


@rule(
    message="the two come to {sum}%, which is not the whole: check the figures",
    trigger=[f"{lead}{digit}" for lead in ("owned ", "owned about ", "the remaining ", "the other ", "the rest, ") for digit in range(1, 10)] + ["%-owned by", "percent-owned by", "% owned by", "percent owned by"],
    bad=[
        "The mine is owned {65 percent by Halden Metals and 45 percent} by the state.",
        "The venture is owned {60% by Rudna Oil, with 50%} by a state fund.",
        "Halden holds 65 percent of the mine and a Japanese group the other {40 percent}.",
        "The pipeline is {70%-owned by Rudna Oil; the state has the remaining 40%}.",
        "Rudna has a 51 percent stake in the port, and the city owns the remaining {39 percent}.",
    ],
    good=[
        "The mine is owned 55 percent by Halden Metals and 45 percent by the state.",
        "It is owned 40 percent by Halden, 30 percent by Rudna and 30 percent by the state.",
        "Halden holds 65 percent of the mine and a Japanese group the other 35 percent.",
        "Halden has 40 percent, Rudna 20 percent and the state the remaining 40 percent.",
        "Rudna has a 51 percent stake in the port; its staff own 10 percent. The remaining 39 percent is the city's.",
        "The three founders each own 25 percent and staff the remaining 25 percent. She has 25 percent, as does her brother, and a trust owns the remaining 50 percent.",
        "Unemployment is at 9 percent. The other 12 percent are retired.",
    ],
)  # fmt: skip
def stakes_mismatch(story: Story) -> Iterator[Hit]:
    """The stakes in a firm are at most all of it, and two of them, if the second is the rest, exactly all."""
    for pattern in _OWNED:
        for match in matches(pattern, story.text, ("owned",), 20, 260):
            if _sum(match) > 100.5:
                yield Hit(*stretch(match), words={"sum": f"{_sum(match):g}"})
    for match in matches(_REST, story.text, ("the remaining ", "the other ", "the rest, "), 260, 40):
        start = max(story.text.rfind(". ", 0, match.start()), story.text.rfind("\n", 0, match.start()), match.start() - 160, 0)
        before = story.text[start : match.start()]
        if (
            abs(_sum(match) - 100) > 1.5
            and ("%" not in before and "percent" not in before)
            and not _other(match)
            and not _EACH.search(match[0])
            and not _EACH.search(before)
        ):
            yield Hit(*stretch(match), words={"sum": f"{_sum(match):g}"})


def _sum(match: regex.Match[str]) -> float:
    return sum(float(part) for part in match.captures("part"))


def _other(match: regex.Match[str]) -> bool:
    """Whether a third has a share, though no figure says so; or shares of another kind are told of."""
    return any(word in match[0] for word in (" half", " third", " quarter", " rose", " fell", " unemploy", "nemployment", " vote"))
