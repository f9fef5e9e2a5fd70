"""Rule: text that was cut off."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPEN = r"(?:and|or|but|the|an?|of|to|in|at|on|for|from|with|by|that|which|whose|who|than|as|its|their|his|her|is|are|was|were|has|have|had|will|would|into|because|between|including|said the|after|before|if|when|while|where)"
_DOTS = compiled(
    rf"(?P<all>\b{_OPEN} ?,? ?(?:\.\.\.|…))[\s»>]*$|(?P<all>\[(?:\.\.\.|…|\+\d+ chars)\]|\((?:\.\.\.)\))\s*$|(?P<all>(?:\.\.\.|…)? ?(?i:\b(?:continue reading|read more|read full article|see more|more at the link))(?:\.\.\.|…| →| »|→)?)$"
)
_ENDS = compiled(rf" (?P<all>{_OPEN})$")
_LONG = 60
_TAILS = (
    "...",
    "…",
    "...]",
    "…]",
    "chars]",
    "(...)",
    "…)",
    "→",
    "»",
    "reading",
    "ead more",
    "ead More",
    "EAD MORE",
    "full article",
    "ee more",
    "ee More",
    "the link",
)


@rule(
    view="loose_ends",
    message="text cut off here: get the rest, or drop the sentence",
    bad=[
        "The board met on Monday. Aides, who had asked for more time {and …}",
        "The court is expected to rule on the two cases in the spring {… Continue reading}",
        "The board met on Monday, and the mayor said that she would not {[...]}",
        "The board met on Monday, and the mayor said that she would not go {to...}\n\nThe talks were over by noon.",
        "The board met.\nThe port was shut on Monday, and the mayor said that she would not go to {the}",
        "The board met.\nThe port was shut on Monday, and the mayor said that she left {[+1204 chars]}",
    ],
    good=[
        "The board met on Monday and left.",
        "“I waited and waited …” she said.",
        "He thought of the war ...",
        "The board said it “would [...] go.”",
        "The board met.\nWhat the mayor looked at",
        "The board met on Monday to hear what the port has asked for",
        "“And then the …”",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """A page that shows only the beginning of a story, or a feed that counts characters, breaks off in mid-sentence."""
    text, last = story.text, len(story.blocks) - 1
    for index in story.loose_ends:
        start, end, role = story.blocks[index]
        if end - start < _LONG or role in ("headline", "subhead", "list", "table"):
            continue
        if text.endswith(_TAILS, start, end):
            match = _DOTS.search(text, max(start, end - 40), end)
            if match and not _introduces(story, index):
                yield Hit(*match.span("all"))
                continue
        if index == last and text[end - 1].islower():
            match = _ENDS.search(text, max(start, end - 12), end)
            if match and match["all"] in _SURE:
                yield Hit(*match.span("all"))


def _introduces(story: Story, index: int) -> bool:
    """Whether the next paragraph goes on: speech that the dots lead up to, or the rest of the sentence."""
    following = story.blocks[index + 1 : index + 2]
    return bool(following) and (story.text[following[0].start] in "\"“'‘…" or story.text[following[0].start].islower())


_SURE = frozenset(
    "and or but the a an of from with that which whose who than its their his is are was were has had will would into because between including".split()
)
