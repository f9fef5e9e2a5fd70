"""The words that name the speaker, left inside the quotation."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.spans import at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_TAG = compiled(
    r", (?P<hit>(?:said|says|added|noted|stressed|explained|emphasi[sz]ed) (?:the [\p{Ll}-]+(?: [\p{Ll}-]+){0,2}|\p{Lu}[\w.’'-]*(?: \p{Lu}[\w’'-]*)?))(?=, )"
)

_OTHERS = compiled(r"\bthe (?:law|Bible|book|report|constitution|sign|song|saying|proverb|poet|people|man|woman|boy|girl)\b")
_PAST = compiled(r"[“\"](?:\w+|Not|But|And|So|Well)$|\b(?:he|she|they|asked|told|when|then|once)\b")


@rule(
    message="“{text}” stands inside the quotation: the marks around it were lost",
    quotes="check",
    trigger=[f", {verb} " for verb in ("said", "says", "added", "noted", "stressed", "explained", "emphasized", "emphasised")],
    bad=[
        '"We agree, {said the minister}, on all points."',
        "“The dam will hold, {said Brandt}, and nobody need leave,” it went on.",
        '"It is late, {added the mayor}, but not too late."',
        "“We won, {stressed the head of staff}, because we trained.”",
        '"Prices will rise, {noted Anna Brandt}, in spring."',
    ],
    good=[
        '"We agree," said the minister, "on all points."',
        '"No" is what we heard, said the minister, and "that" is what we got.',
        "“We agree,” said Brandt, who left. “It is late,” added the mayor, sighing.",
        "“He came in and, he said, it was over.”",
        '"We agree », said Anna Brandt, who left. "It is late."',
        '"We agree\'\', said Anna Brandt, who left. "It is late."',
        '"Nobody, says the law, is above it," she told them. "Not, said my father, in my house."',
        "We agree, said the minister, on all points.",
    ],
)
def tag_inside(story: Story) -> Iterator[Hit]:
    """Nobody says “said the minister” of himself: the quotation was closed and opened again there, and the marks went missing."""
    for match in _TAG.finditer(story.text):
        quotation = at(story.speech, match.start())
        if (
            quotation
            and match.end() < quotation.end
            and quotation.closed
            and not _closed_there(story.text, quotation.start, match.start())
            and not _told(story.text[quotation.start : match.start()], match["hit"])
        ):
            yield Hit(*match.span("hit"))


def _closed_there(text: str, start: int, end: int) -> bool:
    """Whether a mark of another kind closes the speech before the tag: "We agree », said Brandt."""
    return any(mark in text[start + 1 : end] for mark in "»”“„」』›") or text[end - 1] in "’'\"<>"


def _told(before: str, tag: str) -> bool:
    """Whether the speaker tells of others: of the law, of family, of the past."""
    return _OTHERS.search(tag) is not None or _PAST.search(before) is not None
