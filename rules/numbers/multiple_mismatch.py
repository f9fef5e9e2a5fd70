"""Doubled from 40 to 60."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.amounts import SCALES, step_of, value_of
from wirelint.explained import other_counts
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_TIMES = {"halved": 0.5, "doubled": 2.0, "tripled": 3.0, "trebled": 3.0, "quadrupled": 4.0} | {
    f"{word}fold": float(times) for times, word in enumerate("two three four five six seven eight nine ten".split(), 2)
}
# "Cut by half", "rose by a third".
_DOWN = {
    "half": 0.5,
    "a third": 2 / 3,
    "one-third": 2 / 3,
    "two-thirds": 1 / 3,
    "two thirds": 1 / 3,
    "a quarter": 0.75,
    "three-quarters": 0.25,
    "three quarters": 0.25,
    "a fifth": 0.8,
}
_FALLS, _RISES = (
    "cut|fell|fallen|dropped|reduced|shrank|shrunk|decreased|declined|lowered|slashed|plunged",
    "rose|risen|grew|grown|increased|climbed|jumped|raised|gained",
)
for _one, _other in _DOWN.items():
    for _verb in _FALLS.split("|"):
        _TIMES[f"{_verb} by {_one}"] = _other
    for _verb in _RISES.split("|"):
        _TIMES[f"{_verb} by {_one}"] = 2 - _other
_TIMES |= {f"{verb} in half": 0.5 for verb in ("cut", "slashed")}
_FIGURE = r"(?:about |some |around )?(?P<{0}_sign>[$€£])?(?P<{0}>\d++(?:,\d{{3}})*+(?:\.\d++)?)(?![\w/:-]|\.\d)(?: (?P<{0}_scale>thousand|million|billion|trillion))?(?P<{0}_share> ?%| percent| per cent)?"
_CHANGE = compiled(
    rf"\b(?P<verb>{'|'.join(_TIMES)})(?: (?:in size|in value|in number|to \d[\d.,]*))?,? from {_FIGURE.format('a')}(?: (?!to\b)[\w.]+){{0,4}},? to {_FIGURE.format('b')}"
)

_OWN = r"(?: (?:its|their|his|her|the|a) (?:[\w’'-]+ ){0,2}?[\w’'-]+)?"
_CHANGED = compiled(
    rf"\b(?P<verb>{'|'.join(_TIMES)}){_OWN},? (?:from {_FIGURE.format('a')}(?: (?!to\b|[ap]\.m)[\w.]+){{0,4}},? to {_FIGURE.format('b')}|to {_FIGURE.format('b')}(?: (?:tenge|euros?|dollars|rubles|hryvnias|yuan|yen|won|pesos|rupees|pounds|francs|kronor|crowns|zlotys|tons|tonnes|hectares|barrels|people))?(?: in \w+)?,? from {_FIGURE.format('a')})(?! ?[ap]\.m)"
)

_HEDGE = compiled(r"\b([Mm]ore than|[Nn]early|[Aa]lmost) $")


@rule(
    message="“{verb}” but {before} to {after} is {times} times: check the two",
    trigger=[f"by {part}{mark}" for part in _DOWN for mark in (" ", ",")]
    + ["in half ", "in half,"]
    + [
        f"{verb}{end}"
        for verb in _TIMES
        if " " not in verb
        for end in (" from", " in ", ", from", " to ", " its ", " their ", " his ", " her ", " the ", " a ")
    ],
    bad=[
        "Membership {doubled from 40 to 60}.",
        "The price has {tripled from $10 in May to $15}.",
        "The firm {halved its debt, from $900 million to $700 million}.",
        "The fleet {doubled to 60 from 40} ships.",
        "The fund {tripled the annual grant from 500 crowns to 900} crowns.",
        "The fund rose {tenfold, from $2 million to $4 million}.",
        "The fine was {cut by half, from 80,000 euros to 30,000} euros. Its staff {grew by a third from 600 to 900}.",
        "The price of a loaf has {doubled to 90 tenge from 60}.",
        "Output {halved from 3 million to 2.4 million} tons.",
        "Exports {quadrupled from 2 billion euros to 4 billion} euros.",
        "The rate {doubled from 2 percent to 3 percent}.",
        "Attendance has more than {doubled, from 4,200 in 2017 to 7,900} last year.",
        "Inflation more than {halved, from 12.4 percent in January to 7.1 percent} in May.",
        "The fleet has almost {tripled from 42 to 139} ships.",
    ],
    good=[
        "Membership doubled from 40 to 79.",
        "The price has more than doubled from $10 to $45.",
        "Output nearly halved from 3 million to 1.7 million tons.",
        "It doubled from 2010 to 2020. The fund rose tenfold, from $2 million to $21 million.",
        "The firm halved its debt, from $900 million to $460 million. It doubled its fleet to 40 ships from 2 yards.",
        "It doubled the guard from 8 p.m. to 6 a.m. The price doubled to $90 from $44.",
        "The fine doubled from 500 to $10.",
        "The fine was cut by half, from 80,000 euros to 42,000 euros. Its staff grew by a third from 600 to 800.",
        "Membership doubled from 40 to 60 in the first year and 80 in the second.",
        "Staff tripled from 900 to 2.7 thousand.",
    ],
)
def multiple_mismatch(story: Story) -> Iterator[Hit]:
    """Twice, three times, half: the two figures beside the word must be about that far apart."""
    taken: set[int] = set()
    for match in (found for pattern in (_CHANGE, _CHANGED) for found in matches(pattern, story.text, (" from ",), 70, 90)):
        if match.start() in taken:
            continue
        taken.add(match.start())
        ratio = _ratio(match)
        times = _TIMES[match["verb"]]
        least, most = _bounds(match, times)
        if " by " in match["verb"]:
            slack = max(0.1, 0.2 * abs(times - 1))
            least, most = times - slack, times + slack
        # "Doubled from 40 to 60 in the first year and 80 in the second."
        first = value_of(match["a"]) * (SCALES[match["a_scale"]] if match["a_scale"] else 1)
        reached = any(least <= one / first <= most for one in other_counts(match, "ab")) if first else False
        if ratio and not reached and not least <= ratio <= most:
            words = {"verb": match["verb"], "before": match["a"], "after": match["b"], "times": f"{ratio:.2g}"}
            ends = (match.end(f"{name}{part}") for name in "ab" for part in ("", "_scale", "_share"))
            yield Hit(match.start(), max(ends), words=words)


def _bounds(match: regex.Match[str], times: float) -> tuple[float, float]:
    """Between which the ratio may lie: "more than doubled" is at least twice, as far as the figures are rounded."""
    hedge = _HEDGE.search(match.string, max(0, match.start() - 14), match.start())
    if hedge is None:
        return times * 0.8, times * 1.3
    off = sum(step_of(match[name]) / (2 * max(1, value_of(match[name]))) for name in "ab") + 0.01
    if hedge[1].lower() == "more than":
        return (times * (1 - off), times * 9.0) if times > 1 else (0.01, times * (1 + off))
    return (times * 0.8, times * (1 + off)) if times > 1 else (times * (1 - off), times * 1.3)


def _ratio(match: regex.Match[str]) -> float:
    """The second figure by the first; 0 where they are years, or cannot be compared."""
    scales = [SCALES[match[f"{name}_scale"] or ""] if match[f"{name}_scale"] else 1 for name in "ab"]
    years = all(len(match[name]) == 4 and match[name][:2] in ("19", "20") for name in "ab")
    if years or bool(match["a_sign"]) != bool(match["b_sign"]) or (scales[0] > 1) != (scales[1] > 1) or not value_of(match["a"]):
        return 0
    return value_of(match["b"]) * scales[1] / (value_of(match["a"]) * scales[0])
