"""A jury of seven men and six women."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.amounts import ONE, WORDED, value_of
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_JURY = compiled(rf"\b[Jj]ury of (?P<hit>(?P<one>{WORDED}|\d+) (?:(?:wo)?men|man|woman) and (?P<two>{WORDED}|\d+) (?:wom[ea]n|m[ea]n))\b")
_VERDICT = compiled(r"\b(?:found|convicted|acquitted|cleared|verdict|deliberat\w+|unanimous\w*|guilty)\b")
_NOT = compiled(
    r"\b(?:alternates?|grand jury|reserves?|substitutes?|Scot\w+|Edinburgh|Glasgow|Aberdeen|selected|picked|chosen|empanel\w+|sworn)\b"
)


@rule(
    message="{sum} jurors: a jury that gives a verdict has 12",
    trigger=["jury of "],
    bad=[
        "A jury of {seven men and six women} found him guilty.",
        "The jury of {eight women and five men} deliberated for two days.",
        "He was convicted by a jury of {six men and seven women}.",
        "A jury of {10 women and four men} acquitted her.",
        "A jury of {nine men and four women} cleared him of fraud.",
    ],
    good=[
        "A jury of seven men and five women found him guilty.",
        "A jury of six women and five men convicted her.",
        "A jury of eight men and seven women in Glasgow found him guilty.",
        "A jury of seven men and six women, one an alternate, heard the case.",
        "A jury of four men and two women found for the bank.",
        "A jury of seven men and six women was sworn in.",
    ],
)
def jury_of_thirteen(story: Story) -> Iterator[Hit]:
    """Twelve jurors give a verdict (fewer where some were let go, 15 in Scotland, six in some courts): 13 or 14 are a slip."""
    for match in _JURY.finditer(story.text):
        jurors = (value_of(match["one"]) + value_of(match["two"])) // ONE
        start, end = sentence_of(story, match.start())
        if jurors in (13, 14) and _VERDICT.search(story.text, start, end) and not _NOT.search(story.text):
            yield Hit(*match.span("hit"), words={"sum": str(jurors)})
