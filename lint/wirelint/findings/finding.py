"""A finding: a hit that counts, with what is said about it."""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record
from ..spans import within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..rulebook.rule import Hit, Related, Rule
    from ..source.text import Text
    from ..story import Story

LOUD = ("error", "warning")
RANK = {"info": 0, "warning": 1, "error": 2}
_LONGEST = 60  # characters of flagged text that a message repeats


class Finding(Record):
    """Offsets are those of the story's text (of the metadata under the key `meta`), half-open. `also` names rules that gave way to
    this one; `others` may be written there too, but only a person can choose.
    """

    start: int
    end: int
    rule: str
    severity: str
    message: str
    fix: str | None
    related: Sequence[Related]
    family: str
    beats: Sequence[str]
    also: Sequence[str] = ()
    others: Sequence[str] = ()
    meta: str = ""

    def source(self, story: Story) -> Text:
        """What the offsets are of."""
        return story.meta[self.meta] if self.meta else story.source


def finding(rule: Rule, hit: Hit, story: Story) -> Finding | None:
    """The finding for a hit; None where the rule does not look at speech and the hit lies in it."""
    severity = rule.severity
    if hit.severity is not None and RANK[hit.severity] < RANK[severity]:
        severity = hit.severity
    if not hit.meta and rule.quotes != "check" and in_speech(story, hit.start, hit.end):
        if rule.quotes == "skip":
            return None
        severity = "info"
    text = story.meta[hit.meta].string if hit.meta else story.text
    words = {"text": shortened(text[hit.start : hit.end]), "fix": hit.fix or "", **hit.words}
    message = rule.message.format_map(words)
    family = f"{rule.family} {hit.meta}" if hit.meta else rule.family  # hits on metadata compete among themselves
    return Finding(hit.start, hit.end, rule.name, severity, message, hit.fix, hit.related, family, rule.beats, meta=hit.meta)


def in_speech(story: Story, start: int, end: int) -> bool:
    """Whether [start, end) lies wholly within speech (`views.speech` says what that is)."""
    return within(story.speech, start, end)


def shortened(text: str) -> str:
    """Flagged text as a message quotes it."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
