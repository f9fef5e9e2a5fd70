"""A council of 61 seats of which the left took 34, the right 22 and others seven."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import COUNTED, value_of, written
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_N = rf"(?:\d{{1,4}}(?!\d)|(?i:{COUNTED}))(?![-\w%.,]*\d|[-%])"
# "It has 61 seats. The left took 34, the right 22 and others seven": more than there are.
_SEATS = compiled(
    r"\b(?P<total>\d{1,4})(?: |-)(?P<what>seats?|members?|deputies|votes|places|lawmakers|councillors|councilors)\b[^.\n]{0,40}[.;] "
)
_GOT = compiled(
    rf"[^.;:\d\n]{{2,50}}? (?:took|won|has|have|got|holds|hold|had|gained|secured|controls|received|went to) (?P<part>{_N})(?! (?:percent|per cent|million|of|seats? (?:more|fewer)|more|fewer))(?: seats| of them)?(?P<more>,? (?:and )?(?!with|up|down|against|compared)[^.;:\d\n]{{2,45}}? (?P<part>{_N})(?: seats)?){{1,6}}(?=[.;]|, (?:the|according|officials|results)|$)"
)
# More than one party at one time: of other years and of change nothing is summed.
_APART = compiled(r"\b(?:including|than|versus|compared|from|between|times|in (?:19|20)\d\d|last|previous\w*|earlier|before)\b|[.!?] ")


@rule(
    message="{parts} make {sum} with the others, and there are {total}: check the figures",
    trigger=[" seats. ", " seats; ", "-seat ", " members. ", " deputies. ", " votes. ", " lawmakers. "],
    bad=[
        "The council has 61 seats. The left took 34, the right {22 and independents seven}.",
        "In the 120-seat assembly. The Greens won 58, the Liberals {40 and the Farmers' Union 31}.",
        "The board has 15 members. The state has nine, the city {five and the staff three}.",
        "The house has 99 deputies. The Reds have 51, the Blues {40 and others 12}.",
        "There were 200 votes. Ada Lund got {120 and Bo Berg 90}.",
    ],
    good=[
        "The council has 61 seats. The left took 34, the right 20 and independents seven.",
        "It has 61 seats. The left won 34 in 2010, 40 in 2014 and 38 in 2018.",
        "The council has 61 seats. The left took 34, up from 30, and the right 22.",
        "The house has 99 deputies. The Reds have 51 percent, the Blues 40 and others 12.",
        "It has 15 members. The city has 9,000 people, 400 cars and 30 buses.",
    ],
)
def parties_exceed(story: Story) -> Iterator[Hit]:
    """Parties cannot have more seats than there are."""
    text = story.text
    for found in _SEATS.finditer(text):
        match = _GOT.match(text, found.end())
        parts = [value_of(one) for one in match.captures("part")] if match else []
        total = value_of(found["total"])
        if match and total < sum(parts) < 1.5 * total and max(parts) < total and _APART.search(match[0]) is None:
            words = {"parts": " and ".join(match.captures("part")[-2:]), "sum": written(sum(parts)), "total": written(total)}
            start, end = match.spans("part")[-2][0], match.spans("part")[-1][1]
            yield Hit(start, end, words=words, related=[Related(*found.span("total"), "the whole")])
