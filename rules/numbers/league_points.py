from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import NUMBER, number_of
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_WON = rf"(?P<won>{NUMBER}) (?:wins?|victories)(?:,| and) (?P<drawn>{NUMBER}) draws?"
_FORMS = (
    compiled(rf"\b(?P<points>\d{{1,3}}|{NUMBER}) points (?:from|with|after|thanks to|on|\() ?(?:\d+ games[,:]? )?{_WON}\b"),
    compiled(rf"\b{_WON}(?:,? and (?:{NUMBER}|no) (?:loss(?:es)?|defeats?))?,? (?:for|giving (?:it|them) (?:a total of )?|good for|worth|making) (?P<points>\d{{1,3}}) points\b"),
)  # fmt: skip
_OTHERWISE = compiled(r"\b(?:deduct\w*|docked|penalt\w+ points|bonus|[Rr]ugby|[Hh]ockey|overtime|[Cc]ricket|stripped)\b")
_SLIP = 4  # points by which a sum may be off; beyond them something else is counted


@rule(
    message="{won} wins and {drawn} draws are {right} points, not {points}: check the three",
    trigger=[" draw"],
    bad=[
        "The side finished with {51 points from 15 wins, seven draws} and four losses.",
        "They have {20 points from six wins and three draws}.",
        "It is fourth with {31 points from nine wins and three draws}.",
        "They had {nine wins, four draws and two defeats for 32 points}.",
        "The club has {11 points from three wins and three draws}.",
    ],
    good=[
        "The side finished with 52 points from 15 wins, seven draws and four losses.",
        "In 1971 it had 37 points from 15 wins and seven draws.",
        "They have 18 points from six wins and three draws, and were docked three points.",
        "The rugby side has 33 points from six wins and a draw.",
        "It won 51 points. There were seven draws.",
    ],
)
def league_points(story: Story) -> Iterator[Hit]:
    """Three points for a win, once two, and one for a draw: the sum can be checked."""
    if " points" not in story.text or _OTHERWISE.search(story.text):
        return
    for match in (match for form in _FORMS for match in form.finditer(story.text)):
        won, drawn, points = (number_of(match[name]) for name in ("won", "drawn", "points"))
        right = 3 * won + drawn
        if points not in (right, 2 * won + drawn) and 0 < abs(points - right) <= _SLIP:
            words = {name: match[name] for name in ("won", "drawn", "points")}
            yield Hit(*match.span(), words={**words, "right": str(right)})
