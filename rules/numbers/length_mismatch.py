"""90 minutes, or two and a half hours; a 60-day period, or three months."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import NUMBER, number_of
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_DAYS = {
    "second": 1 / 86400,
    "minute": 1 / 1440,
    "hour": 1 / 24,
    "day": 1.0,
    "week": 7.0,
    "month": 30.44,
    "year": 365.2425,
    "decade": 3652.4,
}
_UNIT = "|".join(_DAYS)
_COUNT = rf"(?:about |some |nearly |almost |around |more than |over )?(?P<@>(?i:{NUMBER})|\d+\.\d)"
_LONG = rf"{_COUNT}(?P<@half> and a half)?[ -](?P<@unit>{_UNIT})s?(?P<@more> and a half)?"
_PAIR = compiled(
    rf"(?<![\w.,:/$€£-]){_LONG.replace('@', 'a')}(?: (?:period|sentence|term|wait|walk|drive|flight|journey|delay|ban|ceasefire|truce))?(?:, or | \(){_LONG.replace('@', 'b')}(?=[.;)]|, (?!or\b|unless\b|if\b|depending\b|at\b)| in (?:prison|jail|custody)\b)"
)
_WORDS = tuple(f"{unit}{end}" for unit in _DAYS for end in (", or ", "s, or ", " (", "s (")) + tuple(
    f"{noun}{end}"
    for noun in (
        "and a half",
        "period",
        "sentence",
        "term",
        "wait",
        "walk",
        "drive",
        "flight",
        "journey",
        "delay",
        "ban",
        "ceasefire",
        "truce",
    )
    for end in (", or ", " (")
)
_SLACK = 0.21  # months are counted as four weeks, and weeks as a month's quarter


@rule(
    message="{a} is not {b}: check the two",
    severity="warning",
    trigger=[f"{unit}{end}" for unit in _DAYS for end in (", or ", "s, or ")]
    + [f"{unit}{end}" for unit in _DAYS for end in ("s)", " and a half)")]
    + ["period, or ", "and a half, or ", "sentence, or ", "walk, or ", "drive, or ", "flight, or "],
    bad=[
        "The walk takes {90 minutes, or two and a half hours}.",
        "He was sentenced to {18 months, or two and a half years}, in prison.",
        "The {60-day period, or three months}, ends in May.",
        "The drive takes {120 minutes (three hours)}.",
        "The strike lasted {72 hours, or two days}.",
    ],
    good=[
        "The walk takes 90 minutes, or an hour and a half.",
        "He was sentenced to 18 months, or a year and a half, in prison.",
        "The 90-day period, or three months, ends in May. The strike lasted 72 hours, or three days.",
        "He faces two years, or six months if he pays. It takes five days, or two weeks at worst.",
        "She trains five days, or 20 hours a week. They ran 28 days (four weeks).",
        "It takes 30 minutes, or longer. He waited five hours or two days.",
    ],
)
def length_mismatch(story: Story) -> Iterator[Hit]:
    """A stretch of time that is told twice, in two units, must be the same both times."""
    for match in matches(_PAIR, story.text, _WORDS, 40, 50):
        a, b = _length(match, "a"), _length(match, "b")
        if match["aunit"] != match["bunit"] and a > 0 < b and not 1 - _SLACK < a / b < 1 / (1 - _SLACK):
            text = match.string
            end = max(match.end("bunit"), match.end("bmore"))
            end += text.startswith("s", end)
            words = {"a": text[match.start("a") : max(match.end("aunit"), match.end("amore"))], "b": text[match.start("b") : end]}
            yield Hit(match.start("a"), end + text.startswith(")", end), words=words)


def _length(match: regex.Match[str], name: str) -> float:
    count = float(match[name]) if "." in match[name] else float(number_of(match[name]))
    half = 0.5 if match[f"{name}half"] or match[f"{name}more"] else 0.0
    return (count + half) * _DAYS[match[f"{name}unit"]] if count > 0 else 0.0
