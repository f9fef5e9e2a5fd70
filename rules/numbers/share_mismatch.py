"""64 of the 80 estates, or 75 percent; 20 of 40 members, or a third."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.amounts import COUNTED, ONE, WORDED, value_of, written
from wirelint.near import beginning, matches
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_PARTS = {
    "half": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "tenth": 10,
    "tenths": 10,
}
_TIMES = {"": 1, "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "seven": 7, "nine": 9}
_COUNT = rf"(?:\d{{1,3}}(?:,\d{{3}})++|\d++|{COUNTED})(?![.,]\d|\w|-)"
_HEDGE = r"(?P<hedge>about |almost |nearly |some |roughly |around |more than |over |just over |well over |at least |less than |fewer than |just under |under |close to )?"
_SHARE = rf"(?P<share>\d{{1,3}}(?:\.\d+)?)(?: ?%| percent\b| per cent\b)|(?:(?P<times>(?i:a|one|two|three|four|seven|nine))[ -])?(?P<fraction>{'|'.join(_PARTS)})\b"
_OF = rf"(?<![\w.,$€£-])(?<!\b(?i:one|two|three|\d) in )(?P<part>(?i:{_COUNT})) (?!in (?:every )?\w+ of )(?:\w+ ){{0,2}}?(?:out )?of (?:the |its |their |his |her |all |a total of |(?:the )?[\p{{L}}]+['’]s? )?(?P<whole>{_COUNT})(?! (?:million|billion|thousand|percent))"
_FORMS = (
    compiled(
        rf"{_OF}(?: [\w-]+){{0,4}}(?:,? (?:or|that is) | \(){_HEDGE}(?P<hit>{_SHARE})(?=[,.;:)]| [—–-]| of (?:them|the total|the whole|the train|the fleet|the membership|the group|the class|the lot|the chamber|the assembly|the council|the squad|the team|the staff|the workforce|the network|the herd|the flock|the crew|the electorate|the seats|the \p{{Ll}}+s)\b(?=[,.;:)]| [—–-]| were\b| was\b| had\b|$)|$)"
    ),
    compiled(
        rf"{_OF}(?: [\w-]+){{0,3}}, {_HEDGE}(?P<hit>{_SHARE})(?= of (?:its|their|the) (?:total|workforce|work force|staff|fleet|membership|payroll|network|employees|workers|jobs|members|herd|stock|whole)(?:[,.;:)]|$))"
    ),
    compiled(rf"(?<![\w.,-])(?P<hit>{_SHARE})(?:, or | \(){_HEDGE}{_OF}"),
    compiled(
        rf"(?<![\w.,$€£-])(?P<part>(?i:{_COUNT})) (?:(?!or\b|and\b|of\b|to\b|in\b|from\b)[\w-]+ ?){{1,3}}(?:, (?:or |about )?|,? or | \(){_HEDGE}(?P<hit>{_SHARE}) of (?:its|their|the|his|her|all|all its|a total of|the town['’]s|the company['’]s|the country['’]s) (?P<whole>{_COUNT})(?! (?:million|billion|thousand|percent|or\b))"
    ),
    compiled(
        rf"(?<![\w.,$€£-])(?P<part>(?i:one|two|three|four|five|six|seven|eight|nine|\d{{1,2}})) (?:in|out of) (?:every )?(?P<whole>two|three|four|five|six|seven|eight|nine|ten|\d{{1,3}})(?: (?!or\b)[\w-]+){{0,3}}(?:,? or | \(){_HEDGE}(?P<hit>{_SHARE})(?=[,.;:)]|$)"
    ),
    compiled(
        rf"(?<![\w.,-])(?P<hit>{_SHARE}) of (?:the |its |their |all )(?P<whole>{_COUNT}) [\w-]+(?: [\w-]+)?, or {_HEDGE}(?P<part>{_COUNT})(?! (?:percent|per cent|of|million|billion|year))(?=[,.;:) ])"
    ),
)

# "A third of voters, or 43 percent"; "half of the 60 passengers, 20 people".
_FRACTION = compiled(
    rf"(?<![\w-] )\b(?:(?P<times>(?i:a|one|two|three|four))[ -](?P<fraction>thirds?|quarters?|fourths?|fifths?|tenths?)|(?P<fraction>(?i:half))) of (?!the time\b)(?:[\p{{L}}’'-]+ ){{0,4}}?[\p{{L}}’'-]+(?:,? or | \(|, ){_HEDGE}(?P<hit>(?P<share>\d{{1,3}}(?:\.\d+)?)(?: ?%| percent\b| per cent\b))(?=[,.;)])"
)
_FRACTION_OF = compiled(
    rf"(?<![\w-] )\b(?:(?P<times>(?i:a|one|two|three|four))[ -](?P<fraction>thirds?|quarters?|fourths?|fifths?|tenths?)|(?P<fraction>(?i:half))) of (?:the |its |their |all )(?P<whole>{_COUNT}) [\p{{Ll}}-]+, (?P<hit>(?P<part>{_COUNT})(?: (?:people|of them|in all|workers|homes|passengers))?), (?!\d)"
)
# "Half of the prize of 8 million crowns ($960,000), or 2 million".
_FRACTION_SUM = compiled(
    rf"\b(?<!\b(?:first|second|latter|top|bottom|a|and) )(?:(?P<times>(?i:a|one|two|three))[ -](?P<fraction>thirds?|quarters?|fifths?|tenths?)|(?P<fraction>(?i:half)))(?: of)? (?:the |its |their |his |her |a )?(?:[\p{{L}}’'-]+ ){{0,5}}?(?P<sign>[$€£])?(?P<whole>\d++(?:\.\d+)?) (?P<scale>million|billion)"
    rf"(?: [\p{{L}}-]+){{0,3}}(?: \([^()\n]{{1,30}}\))?(?:,? or |, that is |, which is |, i\.e\. ){_HEDGE}(?P=sign)?(?P<hit>(?P<part>\d++(?:\.\d+)?) (?P=scale))(?! (?:or|to|percent|more|each|apiece|an?|per)\b)"
)
_PARTS_OF = tuple(f"{part[1:]} of " for part in _PARTS)  # without what may be a capital
_NEARLY = compiled(
    r"\b(?:about|almost|nearly|some|roughly|around|more than|over|at least|less than|under|close to|only)(?: a| an)? $", IGNORECASE
)
_SHARES = ("%", "percent", "per cent", *_PARTS)
_COMMA = tuple(
    f", {hedge}{part} of "
    for hedge in ("", "about ", "nearly ", "almost ")
    for part in ("a third", "a quarter", "a fifth", "a tenth", "half", "two-thirds", "three-quarters")
)
_LINK = compiled(rf"(?:{'|'.join(_COMMA)})| (?:or |that is |\(){_HEDGE}(?:\d|(?i:half|{WORDED})\b)")
_OR = [
    *(
        f"or {start}"
        for start in (
            *range(1, 10),
            *"about almost nearly some roughly around over more less fewer just under close half third two-thirds".split(),
        )
    ),
    *("or a third", "or a quarter", "or a fifth", "or one-third", "or one third", "or two thirds", "or three-quarters", "that is "),
    "%)",
    "percent)",
    "per cent)",
    "% (",
    "percent (",
    "per cent (",
    *(f"{share}, or " for share in ("%", "percent", "per cent")),
]


@rule(
    message="{part} is {right}%: check the figures",
    trigger=[
        *_OR,
        *(
            f"{part} of the {digit}"
            for part in ("half", "third", "thirds", "quarter", "quarters", "fifth", "fifths")
            for digit in range(1, 10)
        ),
        *(
            f"{part} of {its} "
            for part in ("a third", "a quarter", "a fifth", "a tenth", "half", "two-thirds", "three-quarters")
            for its in ("its", "their", "the")
        ),
        "percent,",
        "per cent,",
        "%,",
    ],
    bad=[
        "The bank repaid {64 of the 80 estates, or 75 percent}.",
        "Of the group, {30 of 120 members, or 20%}, voted no.",
        "It closed {9 of its 36 mills, or 30 percent}.",
        "{Two in three voters, or 45 percent}, said no.",
        "Police freed {12 of 16 men, or about 60 percent}.",
        "Fire took {1,500 of the 2,000 trees, or 85%}.",
        "Some {20 of the 40 members, or a third}, left.",
        "Only {30 percent, or 12 of the 60} seats, went to women.",
        "It sold {two of its eight ships, or half}.",
        "{Two-thirds of the 90 members, or 45}, left.",
        "It passed {64 of the 80 tests (75%}).",
        "Some {75% (64 of the 80} tests) were passed.",
        "{Twenty-six of the 104 cars, or a third} of the train, left the rails. A third of the 96 schools, {40}, have no water.",
        "The firm will cut {3,000 of its 24,000 jobs, a quarter} of its workforce.",
        "A third of voters, or {43 percent}, stayed at home.",
        "Half of the 60 passengers, {20 people}, were hurt.",
        "The airline will cut {640 jobs, or 18 percent of its 4,000} workers. It lost {30 ships, a third of its 120}, in the storm.",
        "The fire spread to {31 of the county's 40 towns and cities, or 60%} of them.",
        "She gets half of the award of 8 million crowns ($960,000), or {2 million} crowns. They had a third of the 9 million, or {4 million}.",
        "Two thirds of the town, about {45 percent}, has no water.",
    ],
    good=[
        "One in four of the 2,000 asked, or 26 percent, said no.",
        "The bank repaid 64 of the 80 estates, or 80 percent.",
        "It closed 1 of its 3 mills, or 33 percent.",
        "It closed 2 of its 3 mills, or 67%. Two in three voters, or 67 percent, said no. One in four, or a quarter, left.",
        "It sold 3 of 7 million shares, or 40 percent.",
        "It closed 9 of its 36 mills, or 30 percent of its capacity.",
        "Police freed 12 of 16 men, or more than 70 percent.",
        "Some 27 of the 40 members, or two-thirds, left.",
        "It sold two of its eight ships, or a quarter of the fleet's tonnage.",
        "It sold two of its eight ships, or half did.",
        "A third of voters, or 33 percent, stayed at home. Nearly half of them, 43 percent, did not. A third of voters, and 43 percent of women, left.",
        "Twenty-six of the 104 cars, or a quarter of the train, left the rails. A third of the 96 schools, 32, have no water. Half of the 40, 20 or so, left.",
        "The firm will cut 3,000 of its 24,000 jobs, an eighth of its workforce. It cut 6,000 of its 24,000 jobs, a quarter of its workforce. Nine of its 12 men, a third of them Danes, left.",
        "She gets half of the award of 8 million crowns ($960,000), or 4 million crowns. Half of the 8 million, or 2 million more, is hers.",
        "A third of the 600 runners, 50 children, were locals.",
        "Two in three voters, or 45 percent of all adults, said no. Half of the 8 million prize, or 2 million each, goes to the two of them.",
        "He won 5 of 9 games, or a fifth would be played.",
        "The airline will cut 640 jobs, or 16 percent of its 4,000 workers. It lost 40 ships, a third of its 120. It has 30 mills, half of the 20 rivals do not.",
    ],
)
def share_mismatch(story: Story) -> Iterator[Hit]:
    """A part, its whole and their ratio are all there, so they can be worked out; one of the three is wrong."""
    for match in _stated(story.text):
        part, whole, share = value_of(match["part"]), value_of(match["whole"]), _share(match)
        # Rounding takes one point, a hedge or a fraction five.
        if 0 < part <= whole and abs(100 * part / whole - share) > (5 if match["hedge"] or match["fraction"] else 1.01):
            right = written(100 * part * ONE // whole // 10**5 * 10**5)
            yield Hit(*match.span(), words={"part": f"{match['part']} of {match['whole']}", "right": right})

    for pattern in (_FRACTION, _FRACTION_OF, _FRACTION_SUM):
        for match in matches(pattern, story.text, (*_PARTS_OF, "alf the "), 12, 90 if pattern is not _FRACTION_SUM else 150):
            times, name = _TIMES.get((match["times"] or "").lower(), 1), match["fraction"].lower()
            stated = 100 * times / _PARTS[name]
            given = float(match["share"]) if pattern is _FRACTION else 100 * value_of(match["part"]) / max(1, value_of(match["whole"]))
            near = _NEARLY.search(story.text[max(0, match.start() - 14) : match.start()]) or (pattern is _FRACTION and match["hedge"])
            if abs(stated - given) > (9 if near else 5.01):
                words = {"part": f"{match['times'] or ''} {name}".strip().capitalize(), "right": f"{stated:.3g}"}
                yield Hit(*match.span("hit"), words=words)


def _stated(text: str) -> Iterator[regex.Match[str]]:
    """Where a part and its whole stand beside a share; only what lies around an "or" or a bracket with a number behind it is read."""
    reached = 0
    for place in beginning(_LINK, text, (" or ", " (", " that is ", *_COMMA)):
        start = max(reached, place.start() - 140, text.rfind("\n", 0, place.start()) + 1)
        end = min(len(text), place.start() + 110)
        around = text[start:end]
        if start <= place.start() and (" of " in around or " in " in around) and any(word in around for word in _SHARES):
            match = next((found for form in _FORMS if (found := form.search(text, start, end))), None)
            if match:
                reached = match.end()
                yield match


def _share(match: regex.Match[str]) -> float:
    """The share that is stated, in percent."""
    if match["fraction"]:
        return 100 * _TIMES[(match["times"] or "").lower()] / _PARTS[match["fraction"]]
    return float(match["share"])
