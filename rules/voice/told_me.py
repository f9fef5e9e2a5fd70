"""He told me; they told us: the reporter of the source text is in the story."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.spans import within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_TOLD = compiled(
    r"\b(?:told|assured|showed|informed|confided to|explained to|said to|confirmed to|admitted to|complained to) (?P<hit>me|us)\b(?! (?:that )?(?:I|we)\b)"
    r"|\b(?P<hit>we (?:asked|spoke (?:to|with)|met|talked to|found|visited|learned|contacted)|I (?:asked|spoke (?:to|with)|met|talked to))(?= (?:the|an?|him|her|his|them|\p{Lu}))"
)
# Told by somebody of himself, a column, a letter or a memoir: any other first or second person outside of quotation marks.
_PERSON = compiled(
    r"\b(?:I|I['’](?:m|ve|d|ll)|[Ww]e|[Oo]ur|ours|us|[Mm]y|me|myself|ourselves|[Yy]ou|[Yy]our)\b(?!\.\w)(?! (?:and|or|War)\b)"
)
_MOST = 2  # of such words in a report; a text with more of them is another kind of text


@rule(
    message="the reporter's own “{text}”: whom did he tell, say reporters or the paper?",
    severity="info",
    trigger=["told me", "told us", "assured me", "assured us", "showed me", "showed us", "informed me", "informed us", "confided to", "explained to",
             "said to me", "said to us", "confirmed to", "admitted to", "complained to", "we asked", "we spoke", "we met", "we talked", "we found",
             "we visited", "we learned", "we contacted", "i asked", "i spoke", "i met", "i talked"],
    bad=[
        "He told {us} that the boat was slow.\n\nThe race is on Monday.",
        "“I kept the scarf,” a retired baker told {me} outside the ground.",
        "In the harbour {we asked} the mate, who shrugged.",
    ],
    good=[
        "“He told us nothing,” she said. “They told me to go.”",
        "My father told me that our house was his. I wept. We left.",
        "He told reporters that the boat was slow.",
        "The story is told by us, and you told me so. We laughed, and I paid.",
    ],
    quotes="skip",
    roles=["body", "list"],
)  # fmt: skip
def told_me(story: Story) -> Iterator[Hit]:
    """Agency copy has no “I”: words are said, or told to reporters. A feature under a name may keep it."""
    found = [match.span("hit") for match in _TOLD.finditer(story.text) if not _quoted(story, match.start())]
    others = sum(not _quoted(story, match.start()) for match in _PERSON.finditer(story.text)) if found else 0
    if others <= _MOST:
        yield from (Hit(*span) for span in found)


def _quoted(story: Story, offset: int) -> bool:
    return within(story.quotations, offset, offset + 1)
