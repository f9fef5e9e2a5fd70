"""Habits of a story that tell a translation better than any one word: shares, which a subject moves less than it moves a density.

A machine leans on short words, writes out what people contract, and leaves a sentence's opening where the other language had it.
"""

from __future__ import annotations

from itertools import repeat

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story

#: What the table calls each habit, and what an editor is told it is.
HABITS = {
    "+contracted": "contractions, where there might be one",
    "+opening": "sentences that open with a preposition",
    "+short": "words of at most three letters",
}
_SHORT = 3
_CONTRACTED = (
    "dont didnt doesnt cant couldnt wont wouldnt isnt arent wasnt werent hasnt havent hadnt shouldnt aint mustnt neednt im ive youre youve youll "
    "theyre theyve theyll weve thats theres hes shes whats heres lets whos itll"
).split()
#: What might have been contracted.
FULL = ("it is", "that is", "there is", "they are")
_FULL = tuple(f" {phrase} " for phrase in FULL)
_OPENINGS = tuple(
    f"{word} " for word in "in on at for with by from under during after before according to as since despite among within through".split()
)


def habits(story: Story) -> dict[str, float]:
    """{habit: how many in 1,000}. Where there are few cases, the share is drawn towards a common one: one case more is no leap."""
    counts, text = story.counts, story.shadow
    short = sum([times for word, times in counts.items() if len(word) <= _SHORT and word.isalpha()])
    contracted = sum(map(counts.get, _CONTRACTED, repeat(0)))
    full = counts.get("not", 0) + counts.get("cannot", 0) + sum(map(text.count, _FULL))
    return {
        "+contracted": 1000 * (contracted + 1) / (contracted + full + 4),
        "+opening": 1000 * (len(opened(story)) + 0.5) / (len(story.sentences) + 2),
        "+short": 1000 * short / len(story.words),
    }


def opened(story: Story) -> list[int]:
    """Where the sentences begin that open with a preposition."""
    text = story.shadow
    return [start for start, _, _ in story.sentences if text.startswith(_OPENINGS, start)]


def shown(story: Story, habit: str) -> tuple[int, int]:
    """A place [start, end) where the habit shows: of contractions, where there might be one."""
    first = story.sentences[0]
    if habit == "+opening":
        start = next(iter(opened(story)), first.start)
        return start, story.shadow.find(" ", start)
    if habit == "+contracted":
        return next(((at + 1, at + 1 + len(full)) for full in ("not", *FULL) if (at := story.shadow.find(f" {full} ")) >= 0), first[:2])
    return first.start, first.end
