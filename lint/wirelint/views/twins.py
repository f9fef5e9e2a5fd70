"""Long words with a capital that sound alike and are not the same."""

from __future__ import annotations

from itertools import chain

from ..letters import alike, plain
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story

_LEAST = 4  # letters that a word has more than
# What `frame` leaves out and makes one, and the letters that it keeps: here of all words in one go.
_DOUBLED = [(letter * 2, letter) for letter in "bdflmnr"]
_FOLDED = bytes.maketrans(b"vwp", b"fff")
_LEFT_OUT = b"aeiouyjszckqxthg'-"


def view(story: Story) -> set[str]:
    """The words. Those that are `alike` have the same frame."""
    by_key: dict[str, list[str]] = {}
    for word in chain.from_iterable(of_one_frame([word for word in story.groups.words if len(word) > _LEAST and word[1:].islower()])):
        by_key.setdefault(alike(word), []).append(word)
    return {word for same in by_key.values() if len(same) > 1 for word in same}


def of_one_frame(words: list[str]) -> list[list[str]]:
    """Those that share their frame with others, together. Of nearly all stories, the frames say that there are none."""
    made = frames(words)
    if len(set(made)) == len(made):
        return []
    by_frame: dict[str, list[str]] = {}
    for word, frame in zip(words, made, strict=True):
        by_frame.setdefault(frame, []).append(word)
    return [same for same in by_frame.values() if len(same) > 1]


def frames(words: list[str]) -> list[str]:
    """A key for each word that is the same for words that are `alike`."""
    joined = plain("\n".join(words)).lower().encode("utf-8", "surrogatepass").translate(_FOLDED, _LEFT_OUT).decode("utf-8", "surrogatepass")
    for twice, once in _DOUBLED:
        while twice in joined:
            joined = joined.replace(twice, once)
    return joined.split("\n")
