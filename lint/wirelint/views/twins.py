"""Long words with a capital that sound alike and are not the same."""

from __future__ import annotations

from itertools import chain

from ..letters import alike, frame
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story

_MANY = 60_000  # words of which the frame is kept


class _Frames(dict[str, str]):
    """The frame of a word, worked out when first asked for; of a word that is too short or in capitals, itself."""

    def __missing__(self, word: str) -> str:
        if len(self) > _MANY:
            self.clear()
        found = self[word] = f"={frame(word)}" if len(word) > 6 and word[1:].islower() else word
        return found


_FRAMES = _Frames()


def view(story: Story) -> set[str]:
    """The words. Those that are `alike` have the same frame: of nearly all stories, the frames say that there are none."""
    words = story.groups.words
    frames = list(map(_FRAMES.__getitem__, words))
    if len(set(frames)) == len(frames):
        return set()
    by_frame: dict[str, list[str]] = {}
    for word, found in zip(words, frames, strict=True):
        by_frame.setdefault(found, []).append(word)
    by_key: dict[str, list[str]] = {}
    for word in chain.from_iterable(same for same in by_frame.values() if len(same) > 1):
        by_key.setdefault(alike(word), []).append(word)
    return {word for same in by_key.values() if len(same) > 1 for word in same}
