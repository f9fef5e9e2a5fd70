"""6-4, 3-6, 7-5 in straight sets; 6-4, 7-4 in two."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import number_of
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.spans import places
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_SCORE = compiled(r"(?<![\w.,/-])(?P<one>\d{1,2})-(?P<two>\d{1,2})(?: ?\((?:\d{1,2}[-/])?\d{1,2}\))?(?![\w/-]|\.\d)")
_RUN = compiled(rf"(?:{_SCORE.pattern}(?:,? and |, | )){{1,4}}{_SCORE.pattern}")
_SETS = compiled(r"\b(?:(?P<straight>straight)|in (?P<count>two|three|four|five)|(?P<count>two|three|four|five)) ?-?sets?\b")
_TENNIS = compiled(
    r"\b(?:straight sets|(?:two|three|four|five)[ -]sets?|(?:first|second|third|fourth|fifth|deciding|opening|final) set|tennis|Wimbledon|Roland Garros|ATP|WTA|Davis Cup|seed(?:ed)?)\b"
)
_UNDONE = compiled(
    r"\b(?:led|leading|lead|trailed|trailing|retir\w+|injur\w+|serv\w+|up|down|when|before|abandon\w*|suspend\w*|rain|tiebreak\w*|tie-break\w*|points?|head-to-head|record|doubles)\b"
)
_FAR = 50  # characters between the sets and what is told of them


@rule(
    message="{why}: check the sets",
    trigger=["straight sets", "two sets", "three sets", "four sets", "five sets", "three-set", "four-set", "five-set", " set ", "tennis", "wimbledon", "atp", "wta", " seed", "seeded"],
    bad=[
        "Halonen won the first set 6-4, lost the second {3-6} and took the third 7-5 to win in straight sets.",
        "She beat the sixth seed {6-4, 3-6, 7-5} in straight sets.",
        "He came through in three sets, {6-3, 6-7 (4-7), 4-6, 7-5}, at Wimbledon.",
        "The top seed won {6-4, 7-4} on clay.",
        "In tennis, Ada Lund beat Bo Berg {6-2, 5-4, 6-3} in Ghent.",
    ],
    good=[
        "She beat the sixth seed 6-4, 7-6 (7-3) in straight sets. He lost 4-6, 3-6 in straight sets.",
        "He came through in four sets, 6-3, 6-7 (4-7), 6-4, 7-5, at Wimbledon, and won 22-20 in the fifth once.",
        "The top seed led 6-4, 5-4 when rain came. She has a 6-4 record against the seed, and 5-3 on clay.",
        "The seeds won 3-1, 5-2 and 4-0 in hockey. He beat the seed 6-4, 3-6, 10-8.",
        "In the final, Lund lost 6-4, 3-6, 7-5; she had reached it in straight sets.",
        "He beat Lund in straight sets. Berg beat Kos 6-4, 3-6, 7-5. The seed won 6-4, 6-7, 13-12.",
    ],
)  # fmt: skip
def sets(story: Story) -> Iterator[Hit]:
    """Nobody wins in straight sets who lost one, and a set goes to six games by two, or to seven."""
    if not _TENNIS.search(story.text):
        return
    reached = -1
    for at in sorted({*places(story.text, "-"), *places(story.text, " sets")}):
        start, end = sentence_of(story, at)
        if start <= reached:
            continue
        reached = start
        scores = list(_SCORE.finditer(story.text, start, end))
        if len(scores) > 1 and all(max(_games(one)) >= 5 for one in scores[:-1]):
            yield from _match(story.text, start, end, scores)


def _match(text: str, start: int, end: int, scores: list[regex.Match[str]]) -> Iterator[Hit]:
    told = _SETS.search(text, start, end)
    run = _RUN.search(text, start, end)
    span = run.span() if run else scores[1].span()
    first = [one > two for one, two in map(_games, scores)]
    if told and run and (told.start() - run.end() > _FAR or ";" in text[min(run.end(), told.end()) : max(run.start(), told.start())]):
        told = None
    undone = _UNDONE.search(text, start, end)
    if told and told["straight"] and len(set(first)) > 1 and len(scores) in (2, 3) and not (undone and not run):
        yield Hit(*span, words={"why": "a set was lost, so they were not straight sets"})
    elif (
        told
        and told["count"]
        and run
        and len(run.captures("one")) != number_of(told["count"])
        and len(scores) == len(run.captures("one"))
        and not undone
    ):
        yield Hit(*span, words={"why": f"{len(scores)} sets, not {told['count']}"})
    elif (
        run
        and not undone
        and len(scores) == len(run.captures("one"))
        and sum(not _done(one) for one in scores[:-1]) + (not _done(scores[-1], last=True)) == 1
    ):
        yield Hit(*span, words={"why": "not the score of a set that is over"})


def _games(score: regex.Match[str]) -> tuple[int, int]:
    return int(score["one"]), int(score["two"])


def _done(score: regex.Match[str], *, last: bool = False) -> bool:
    """Whether a set can end so; the last one may be long, or a tie-break to ten."""
    low, high = sorted(_games(score))
    if high == 6:
        return low <= 4
    if high == 7:
        return low in (5, 6)
    return last and (high - low == 2 or (high >= 10 and high - low >= 1))
