"""44-47 in one place and 17-12 in another, for a record of 61-58."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import before_count
from wirelint.calendar import NUMBER, number_of
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_RECORD = compiled(
    r"(?<![\w.,-])(?:went|was|is|going|were|had gone) (?P<part>\d{1,3}-\d{1,3})(?![\w-])(?: (?!and\b)[\p{L}’'.]+){0,8}?,? and (?:was |went )?(?P<hit>(?P<part>\d{1,3}-\d{1,3}))(?![\w-])"
    r"(?: [\p{L}’'.]+){0,9}?, for (?:a|an) (?:\w+ )?(?:career|combined|overall|total|lifetime)(?: \w+)? (?:record )?of (?P<total>\d{1,3}-\d{1,3})(?![\w-])"
)
# "It has won nine, drawn two and lost four of its 16 matches".
_N = rf"(?:\d{{1,3}}|{NUMBER})(?![\d-])"
_KIND = rf"(?P<kind>won|drew|drawn|tied|lost) (?P<part>(?i:{_N}))"
_PLAYED = (" games", " matches", " fights", " bouts", " meetings", " starts", " tests", " outings")
_OF = compiled(
    rf"\b(?P<hit>{_KIND}(?: (?:games|matches))?(?:,? and |, |,? but ){_KIND}(?:(?:,? and |, |,? but ){_KIND})?) (?:of|in|from) (?:its|their|his|her|the) (?:first |last |opening |past |previous |\p{{Ll}}+ )?(?P<total>(?i:{_N})) (?:[\p{{Ll}}-]+ )?(?:games|matches|fights|bouts|meetings|starts|tests|outings)\b"
)

_LOSING = compiled(
    rf"\b(?:won|has won|had won) (?P<part>(?i:{_N})) (?:of|in|from|out of) (?:its|their|his|her|the) (?:first |last |opening |past |previous )?(?P<total>(?i:{_N})) (?:[\p{{Ll}}-]+ )?(?:games|matches|fights|bouts|meetings|starts|tests),? (?:and )?(?:losing|lost|drawing|drew) (?:just |only )?(?P<hit>(?P<part>(?i:{_N})))(?=[.,;]| and drawing)"
)


def _results(text: str) -> Iterator[Hit]:
    """Won, drawn and lost are all that were played; two of them are at most that."""
    for match in matches(_LOSING, text, ("won ",), 2, 120, beside=_PLAYED):
        whole = sum(number_of(part) for part in match.captures("part"))
        if whole > number_of(match["total"]) > 0:
            yield Hit(
                *match.span("hit"), words={"sum": str(whole), "total": match["total"]}, related=[Related(*match.span("total"), "all")]
            )
    for match in matches(_OF, text, ("won ", "drew ", "drawn ", "lost ", "tied "), 2, 140, beside=_PLAYED):
        kinds, total = match.captures("kind"), number_of(match["total"])
        whole = sum(number_of(part) for part in match.captures("part"))
        three = len({"drew" if kind in ("drawn", "tied") else kind for kind in kinds}) == 3
        if len(set(kinds)) == len(kinds) and (whole > total or (three and whole != total)) and total > 0:
            yield Hit(
                *match.span("hit"), words={"sum": str(whole), "total": match["total"]}, related=[Related(*match.span("total"), "all")]
            )


@rule(
    message="the two come to {sum}, not {total}: check the figures",
    trigger=["record of", *before_count("won ", "drew ", "drawn ", "lost ", "tied ")],
    bad=[
        "He went 44-47 in five seasons with Lund and {17-12} in two with Ghent, for a career record of 61-58.",
        "She was 10-2 at home and {8-4} away, for an overall record of 18-7.",
        "They went 5-3 in May and {6-2} in June, for a combined record of 12-5.",
        "He was 101-90 with the Bears and {20-15} with the Lions, for a lifetime record of 121-95.",
        "The side {drew two, won nine and lost four} of its 16 matches. He has {won 12 and lost five} of his 15 fights.",
        "The club has won eight of its last ten games, losing {three}.",
        "The team went 3-0 last year and {9-1} this year, for a total record of 12-2.",
    ],
    good=[
        "He went 44-47 in five seasons with Lund and 17-11 in two with Ghent, for a career record of 61-58.",
        "She was 10-2 at home and 8-4 away, for an overall record of 18-6.",
        "The side drew two, won nine and lost five of its 16 matches. He has won 12 and lost two of his 16 fights.",
        "He won 6-4 and 6-3, for a record of 12 titles.",
        "He went 4-1 and 2-0, and has a career record of 60-12.",
        "They went 5-3 and set a record of 12-5.",
    ],
)
def record_sum(story: Story) -> Iterator[Hit]:
    """Wins and losses add up: two parts of a career and the whole stand side by side."""
    yield from _results(story.text)
    for match in matches(_RECORD, story.text, (" record of ",), 220, 30):
        parts = [tuple(map(int, part.split("-"))) for part in match.captures("part")]
        total = "-".join(str(sum(side)) for side in zip(*parts, strict=True))
        if total != match["total"]:
            yield Hit(
                *match.span("hit"),
                words={"sum": total, "total": match["total"]},
                related=[Related(*match.spans("part")[0], "the other part"), Related(*match.span("total"), "the sum")],
            )
