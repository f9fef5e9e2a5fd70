"""56%, up 15 percent from 41%."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_SHARE = r"(?:\d++(?:\.\d++)?)"
_CHANGE = compiled(
    rf"(?P<now>{_SHARE}) ?(?:%|per ?cent)(?: (?:of|in|for|among|at)(?: [\p{{L}}’'-]+){{1,5}})?,? (?:up|down|a (?:rise|fall|drop|jump) of) (?:by )?(?P<step>{_SHARE})(?P<unit>%| percent| per cent)"
    rf"(?: \w+){{0,2}}? from (?P<before>{_SHARE}) ?(?:%|per ?cent\b)"
    rf"|from (?P<before>{_SHARE}) ?(?:%|per ?cent) to (?P<now>{_SHARE}) ?(?:%|per ?cent),? (?:up|down|(?:an? )(?:rise|fall|drop|jump|increase|decrease|decline) of) (?P<step>{_SHARE})(?P<unit>%| percent| per cent)(?!\w| points?)"
    rf"|\b(?:rose|risen|grew|climbed|jumped|fell|fallen|dropped|declined|slipped|up|down|gained|lost|increased|decreased) (?:by )?(?P<step>{_SHARE})(?P<unit>%| percent| per cent),? to (?P<now>{_SHARE}) ?(?:%|per ?cent),? from (?P<before>{_SHARE}) ?(?:%|per ?cent\b)"
)
# "It stood at 8.5% in June and has since risen by 41.5 percent", where 50% is told elsewhere.
_SINCE = compiled(
    rf"\b(?:stood at|was at|was|at) (?P<before>{_SHARE}) ?(?:%|per ?cent)[^.;\n]{{0,50}} (?:and|but)? ?(?:has|have) since (?:risen|fallen|climbed|dropped|grown|declined|increased|decreased|gone up|gone down) (?:by )?(?P<step>{_SHARE})(?P<unit> ?%| percent| per cent)(?! points?|\w)|\b(?:stood at|was at|was|at) (?P<before>{_SHARE}) ?(?:%|per ?cent)[^.;\n]{{0,50}} and has (?:since )?(?:risen|fallen) (?:since )?by (?P<step>{_SHARE})(?P<unit> ?%| percent| per cent)(?! points?|\w)"
)
_PERCENT = compiled(rf"({_SHARE}) ?(?:%|per ?cent)")


@rule(
    message="from {before} to {now} is {step} percentage points, not percent",
    trigger=[
        *(f"{sign} from {digit}" for sign in ("%", "percent", "per cent") for digit in range(1, 10)),
        *(f"{sign}{comma} {turn} " for sign in ("%", "percent", "per cent") for comma in ("", ",") for turn in ("up", "down")),
        "has since ",
        "have since ",
        "since risen",
        "since fallen",
        "a rise of ",
        "a fall of ",
        "a drop of ",
        "a jump of ",
        "increase of ",
        "decrease of ",
        "a decline of ",
    ],
    bad=[
        "Turnout was 56%, up 15{ percent ->  percentage points} from 41% in 2021.",
        "Inflation hit 9.5 percent, down 1.5{ percent ->  percentage points} from 11 percent.",
        "People of 60 or over made up 18.7% of the population, up 5.44{% ->  percentage points} from 13.26% in 2010.",
        "The party won 30%, up 6{% ->  percentage points} from 24%.",
        "It stood at 4 per cent, a rise of 2{ per cent ->  percentage points} from 2 per cent.",
        "Inflation rose from 4% to 6%, an increase of 2{% ->  percentage points}.",
        "The party's share rose by 5{ percent ->  percentage points} to 28 percent from 23 percent.",
        "The rate is 50%. It stood at 8.5% in June and has since risen by 41.5{ percent ->  percentage points}.",
        "Approval is 48%, down 3{% ->  percentage points} from 51% in May.",
    ],
    good=[
        "Turnout was 56%, up 15 percentage points from 41%.",
        "Turnout was 56%, up from 41%.",
        "Inflation rose from 4% to 6%, an increase of 50%, and from 4% to 6%, an increase of 2% points.",
        "Its share was 50%, up 25 percent from 40%.",
        "Sales were 56 million, up 15 percent from 41 million.",
        "It was 3%, up 1 point from 2%.",
    ],
)
def points_called_percent(story: Story) -> Iterator[Hit]:
    """Between two percentages the difference is counted in points: from 41% to 56% is 15 points, but a rise by more than a third."""
    for match in _SINCE.finditer(story.text) if " since " in story.text else ():
        sums = {float(match["before"]) + float(match["step"]), float(match["before"]) - float(match["step"])}
        now = next((found[1] for found in _PERCENT.finditer(story.text) if any(abs(float(found[1]) - one) < 0.001 for one in sums)), None)
        if now is not None:
            words = {"before": f"{match['before']}%", "now": f"{now}%", "step": match["step"]}
            yield Hit(*match.span("unit"), " percentage points", words)
    for match in _CHANGE.finditer(story.text):
        if abs(abs(float(match["now"]) - float(match["before"])) - float(match["step"])) < 0.001:
            words = {name: match[name] + ("" if name == "step" else "%") for name in ("before", "now", "step")}
            yield Hit(*match.span("unit"), " percentage points", words)
