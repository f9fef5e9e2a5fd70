"""Won 18 of 24 matches, drew four and lost five; 14 wins, six draws and three defeats: 46 points from 23 games."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.amounts import ONE
from wirelint.calendar import NUMBER, number_of
from wirelint.explained import by_another_count
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_N = NUMBER.replace("|an?", "")
_GAMES = (
    r"(?:games|matches|fixtures|league games|league matches|Tests|internationals|bouts|fights|starts|outings|home games|away games|ties)"
)
_WON, _DRAWN, _LOST = (rf"(?P<{name}>{_N})" for name in ("won", "drawn", "lost"))
_ALL = rf"(?P<all>{_N})"
_PAST = r"(?:[,.;]| and\b| [—–]|$| in\b| since\b| this\b| so far\b| under\b)"
_FORMS = (
    compiled(rf"\b(?:won|winning) {_WON} (?:out )?of (?:the |its |their |his |her |all )?(?:first |last |past |opening |previous )?{_ALL} (?:\p{{L}}+ )?{_GAMES}[^.;\d\n]{{0,40}}?,? (?:and )?(?:drew|drawn|tied|drawing) {_DRAWN}(?: of them)?,? and (?:lost|losing) {_LOST}(?={_PAST})"),
    compiled(rf"\b(?i:played|plays|from|of|in|after) (?:the |its |their |his |her )?(?:first |last |past |opening |previous )?{_ALL}(?: (?:\p{{L}}+ )?{_GAMES})?,? (?:they |it |he |she |[\p{{L}}]+ )?(?:have |has |had )?(?:won|winning) {_WON}(?: of them)?, (?:drew|drawn|tied|drawing) {_DRAWN},? and (?:lost|losing) {_LOST}(?={_PAST})"),
    compiled(rf"\b{_WON} (?:wins|victories), {_DRAWN} (?:draws?|ties?),? and {_LOST} (?:defeats?|loss(?:es)?) (?:in|from|out of) (?:the |its |their |his |her )?(?:first |last |past |opening |previous )?{_ALL} (?:\p{{L}}+ )?{_GAMES}"),
    compiled(rf"\b{_ALL} {_GAMES} (?:have |has )?(?:brought|yielded|produced|gave|given|ended in|resulted in)[^.;\d\n]{{0,20}}? {_WON} (?:wins|victories), {_DRAWN} (?:draws?|ties?),? and {_LOST} (?:defeats?|loss(?:es)?)"),
)  # fmt: skip
_RECORD = rf"{_WON} (?:wins|victories), {_DRAWN} (?:draws?|ties?),? and {_LOST} (?:defeats?|loss(?:es)?)"
_PLAYED = rf"won {_WON}, drawn {_DRAWN},? and lost {_LOST}"
_POINTS = compiled(
    rf"\b(?:{_RECORD}|{_PLAYED}),? (?:and )?(?:which |that |it |they )?(?:gives?|gave|giving|leaves?|left|leaving|makes?|made|making|have|has|had|are on|is on|for|worth|to (?:have|reach|sit on))(?: (?:them|it|him|her|\p{{Lu}}\p{{L}}+))?(?: a total of)? (?P<points>\d{{1,3}}) points(?: from (?P<games>{_N}) {_GAMES})?"
)
_GROUPS = ("won", "drawn", "lost", "all")
_OTHERWISE = compiled(
    r"\b(?:deduct\w*|docked|bonus|[Rr]ugby|[Hh]ockey|overtime|[Cc]ricket|stripped|wickets?|abandoned|no results?|no-contest|no contest|rained off|called off|void\w*|under review|walkovers?|forfeit\w*|carried over|first (?:round|phase|stage)|the other)\b"
)


@rule(
    message="{won}, {drawn} and {lost} make {sum}, not {stated}: check the figures",
    severity="warning",
    trigger=[" drew ", " drawn ", " tied ", " draws", " draw ", " drawing ", " ties"],
    bad=[
        "The team {won 18 of 24 matches, drew four and lost five}.",
        "{In the first 12 games they won seven, drew three and lost four}.",
        "Lenz have {14 wins, six draws and three defeats, which gives them 46 points}.",
        "She has {11 wins, two draws and three losses in 17 matches} as coach.",
        "They have {won nine, drawn two and lost one, and have 31 points}.",
        "Torva {played 10, won four, drew three and lost two}.",
    ],
    good=[
        "The team won 18 of 24 matches, drew four and lost two. It won 18 of 24 matches, drew four and lost two in a row.",
        "Lenz have 14 wins, six draws and three defeats, which gives them 48 points from 23 games.",
        "They won nine, drew two and lost one, and have 20 points, two for a win.",
        "In the first 12 games they won seven, drew three and lost two. After a bonus they have 14 wins, six draws and three defeats, which gives them 52 points.",
        "In their first 12 games they won seven, drew three and lost one, with one to be replayed. She has 11 wins, two draws and three losses in 17 matches, one of which is not yet settled.",
        "Lenz have 14 wins, six draws and three defeats, which gives them 51 points with three for a walkover.",
        "Lenz have 14 wins, six draws and three defeats, which gives them 45 points after the three that were docked.",
    ],
)  # fmt: skip
def games_sum(story: Story) -> Iterator[Hit]:
    """What was won, drawn and lost is all that was played, and tells the points."""
    if _OTHERWISE.search(story.text):
        return
    words = (" drew ", " drawn ", " tied ", " drawing ", " draw", " tie")
    for form in _FORMS:
        for match in matches(form, story.text, words, 130, 70):
            games = sum(number_of(match[name]) for name in ("won", "drawn", "lost"))
            if games != (played := number_of(match["all"])) and not by_another_count(match, _GROUPS, ONE * (games - played)):
                yield _hit(match, str(games), match["all"])
    for match in matches(_POINTS, story.text, words, 50, 130):
        won, drawn = number_of(match["won"]), number_of(match["drawn"])
        points = int(match["points"])
        if by_another_count(match, (*_GROUPS[:3], "points", "games"), ONE * (3 * won + drawn - points)):
            continue
        if points not in (3 * won + drawn, 2 * won + drawn):
            yield _hit(match, f"{3 * won + drawn} points", match["points"])
        elif match["games"] and number_of(match["games"]) != (games := won + drawn + number_of(match["lost"])):
            yield _hit(match, f"{games} games", match["games"])


def _hit(match: regex.Match[str], right: str, stated: str) -> Hit:
    words = {name: match[name] for name in ("won", "drawn", "lost")}
    return Hit(*match.span(), words={**words, "sum": right, "stated": stated})
