from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Found by "mentioned" and by "that".
_VERBS = (
    compiled(
        r"(?P<verb>mentioned)(?<![\w-]mentioned)(?=\sthat\s|[.,](?:\s|$))(?<!\b(?:names?|people|m[ae]n|wom[ae]n|firms?|cases?|one|ones|figures?|whom|which|that) the \w+ mentioned)"
    ),
    compiled(
        r"that(?! (?:passage|story|study|figure|week|year|month|day|night|line|report|poll|number|quote|letter)\b)(?<=(?<![\w-])(?P<verb>informed|transmitted|conveyed|communicated|broadcasted|published|expressed|narrated|cited|quoted|told)\sthat)(?=\s)"
    ),
    compiled(
        r"that it(?<=(?<![\w-])(?P<verb>revealed|declared|disclosed|clarified|indicated) that it)(?= (?:had )?(?:broadcast|aired|published|posted)\b)"
    ),
)
_GENERIC = compiled(
    r"(?:(?:[Tt]he|[Aa]|[Ll]ocal|[Ss]tate|\p{Lu}\w+)\s(?:\p{L}[\w-]*\s){0,3}?)(?:newspaper|daily|weekly|tabloid|magazine|news agency|agency|broadcaster|channel|news site|news website|radio"
    r"|radio station|television|TV|media)(?:\s(?:also|has|had|further))?\s$"
)


@rule(
    message="wrong verb for a news outlet: write “{fix}”, not “{text}”",
    family="reporting verbs",
    trigger=[
        "mentioned",
        "informed that",
        "transmitted that",
        "conveyed that",
        "communicated that",
        "broadcasted that",
        "published that",
        "expressed that",
        "narrated that",
        "cited that",
        "quoted that",
        "told that",
        "revealed that it",
        "declared that it",
        "disclosed that it",
        "clarified that it",
        "indicated that it",
    ],
    bad=[
        "Reuters {mentioned -> reported} that output fell.",
        "The newspaper {mentioned -> reported} that two officials had resigned.",
        "Talks go on. New York times {mentioned -> reported}.",
        "Interfax {informed -> reported} that the road was closed.",
        "State television {transmitted -> reported} that the king had left.",
        "State television {revealed -> reported} that it broadcast pictures of the queue.",
        "The Xinhua News Agency {conveyed -> reported} that the plant would open.",
    ],
    good=[
        "The Guardian mentioned her in a profile in 2012.",
        "None of the names the newspaper mentioned, he said, was right. The BBC confirmed that it broadcast the wrong picture.",
        "The report mentioned that two officials had resigned.",
        "The minister mentioned that he would retire.",
        "The agency was informed that the road was closed.",
        "The Guardian revealed that it was for sale.",
        "The newspaper was told that the road was closed.",
        "Reuters reported that output fell.",
    ],
)
def calqued_verb(story: Story) -> Iterator[Hit]:
    """A newspaper or an agency reports. “Mentioned”, “informed that” and “transmitted that” are what the
    reporting verbs of other languages become word for word.
    """
    for match in (found for pattern in _VERBS for found in pattern.finditer(story.text)):
        start, end = match.span("verb")
        first = story.blocks[story.block_at(start)].start
        before = story.text[max(first, start - 60) : start]
        if _GENERIC.search(before) or _outlet(story, before):
            yield Hit(start, end, "reported")


def _outlet(story: Story, before: str) -> bool:
    """Whether an outlet's name stands right before the verb."""
    words = before.split()[-4:]
    if words and words[-1] in ("also", "has", "had"):
        words.pop()
    names = story.desk.know("mastheads")
    return any(words[at][0].isupper() and names.get(" ".join(words[at:]).lower(), 0) == 2 for at in range(len(words)))
