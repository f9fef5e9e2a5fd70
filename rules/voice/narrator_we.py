"""The reporter says we: "and we have yet to see progress"."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.spans import at, within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_WE = compiled(
    r"\b[Ww]e (?:have (?:yet to \w+|seen|witnessed|learned|learnt|noticed)|are (?:now |also |already )?(?:seeing|witnessing|waiting|talking about|dealing with)"
    r"|(?:can|could|may|must|should|will)(?: now| also| only)? (?:see|say|note|conclude|assume|expect|observe|add|wait)|see that|note that|find that|understand that)\b"
)
# First or second person elsewhere: a column, a letter, or speech that has lost its marks.
_PERSON = compiled(r"\b(?:I|I['’](?:m|ve|d|ll)|[Ww]e|[Oo]ur|ours|us|[Mm]y|me|[Yy]ou|[Yy]our)\b(?!\.\w)(?! (?:and|or|War)\b)")
_SPEAKER = compiled(r"\b(?:said|says|told|tells|added|adds|noted|argued|wrote|warned|explained|asked|replied|according to)\b|[:“”\"«»]")
_MOST = 2  # of such words in a report; a text with more of them is another kind of text


@rule(
    message="the reporter's own “we”: say who has not seen it, or give the fact alone",
    trigger=["we have", "we are", "we can", "we could", "we may", "we must", "we should", "we will", "we see", "we note", "we find", "we understand"],
    bad=[
        "The strike enters its third week, and {we have yet to see} any offer from the owners.",
        "Prices fell again in May, so {we can say} that the worst is over.",
        "The two armies stopped at the river. {We are witnessing} a pause in the fighting.",
        "In this region {we have seen} no rain since March.",
        "From the figures {we must conclude} that trade has slowed.",
    ],
    good=[
        "“We have yet to see any offer,” the union leader said.",
        "We have yet to see any offer, the union leader said.",
        "The union leader was blunt: we have yet to see any offer.",
        "I have been to the mill. We can say that it is closed.",
        "We can see the lake from our house, and we must wait for our boat.",
        "The minister says we must expect a hard winter.",
    ],
    quotes="skip",
    roles=["body", "list"],
)  # fmt: skip
def narrator_we(story: Story) -> Iterator[Hit]:
    """A report keeps its writer out: a lone “we” outside of speech is the commentary of the source text, or speech that lost its marks."""
    found = [match.span() for match in _WE.finditer(story.text) if not _quoted(story, match.start())]
    persons = [match[0] for match in _PERSON.finditer(story.text) if not _quoted(story, match.start())] if found else []
    if len(persons) > _MOST or any(person.startswith("I") for person in persons):
        return
    for start, end in found:
        if not _SPEAKER.search(_sentence(story, start)):
            yield Hit(start, end)


def _quoted(story: Story, offset: int) -> bool:
    return within(story.quotations, offset, offset + 1)


def _sentence(story: Story, offset: int) -> str:
    sentence = at(story.sentences, offset)
    return story.text[sentence.start : sentence.end] if sentence else ""
