from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.calendar import MONTHS, WEEKDAYS
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import EDGE

if TYPE_CHECKING:
    from collections.abc import Iterator

_VERBS = "said told announced declared stated rejected signed visited met won wrote ordered presented decided opened jumps plays works lives leads trains".split()
_TIMES = (*WEEKDAYS, *MONTHS, "year", "month", "week", "Yesterday", "Today")
_SOMEBODY = (
    r"(?:minister|ministry|president|government|court|army|police|mayor|governor|spokes\w+|company|firm|bank|union|council|parliament|leaders?|king|club|team|agency"
    r"|party|commission|committee|prosecutors?|sides|ministers|presidents)"
)
_PATTERN = compiled(
    rf"\b(?P<hit>(?:{'|'.join(_TIMES)}|(?:19|20)\d\d) (?:{'|'.join(_VERBS)}))(?= (?:(?:he|she|they|we)\b(?! (?:said|told|was|were|had|has|would)\b)"
    rf"|(?:the|a|an|his|her|its) (?:[\w’'-]+ ){{0,3}}?{_SOMEBODY}\b|(?<=s )\p{{Lu}}\p{{Ll}}+\b))"
)
_OPENS = compiled(r"(?<![\w,;:] )(?<!\w)(?:(?:On|In|Since|Last) )?$")
_LEAD = 8  # letters of what may open the sentence


@rule(
    message="the verb stands before its subject: say who first",
    quotes="skip",
    trigger=[f"{time.lower()} {verb}{EDGE}" for time in _TIMES for verb in _VERBS]
    + [f"{figure} {verb}{EDGE}" for figure in range(10) for verb in _VERBS],
    bad=[
        "On {Monday said} the minister that talks would go on.",
        "In {2019 won} he the title.",
        "{Yesterday met} the two leaders in Oslo.",
        "Since {2004 jumps} Stoller in the cup.",
        "Last {year signed} the firm a deal.",
    ],
    good=[
        "On Monday came the news. In 2019 followed the crash. On Monday, said the minister, talks would go on.",
        "On Monday the minister said so. In 2019 he won. What he did on Monday won the day.",
        "Since 2004 ships of the line have rotted. In 2019 won shares fell. Those who met on Monday signed the deal.",
        "The treaty that the two signed in 2019 won the minister a prize. Last year won him friends.",
        "“On Monday said the minister yes,” he wrote.",
    ],
)
def verb_behind_time(story: Story) -> Iterator[Hit]:
    """German, Dutch and the Nordic languages put the verb second, whatever comes first; in English the subject stands before it."""
    for match in _PATTERN.finditer(story.text):
        if _OPENS.search(story.text, max(0, match.start() - _LEAD), match.start()):
            yield Hit(*match.span("hit"))
