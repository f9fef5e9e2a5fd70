"""Whether a name of several words stands by itself in a story, and is not a part of a longer one."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..shadow import is_word
from .leads import LEADS
from .tables import listed

if TYPE_CHECKING:
    from ..story import Story

_BEFORE = compiled(r"(\p{Lu}[\w’'.-]*) $")
_AFTER = compiled(r" (?:of )?(?:\p{Lu}[\w-]*)|[’']?-\w")
_TITLE = compiled(
    r" (?:Director|Secretary|President|Chief|Chair|Commissioner|Spokes|High|Deputy|General|Executive|Managing|Prosecutor|Judge|Envoy|Head|Regional|Ambassador)"
)
_ADJECTIVES = frozenset(("u.s.", "us", "uk", "u.n.", "un", "european", "soviet", "palestinian", "kurdish"))


def stands(story: Story, at: int, end: int, form: str) -> bool:
    """Whether the name stands by itself, in capitals throughout or written as a name."""
    text, dark = story.text, story.shadow
    if (at and (is_word(dark[at - 1]) or dark[at - 1] in "@#/-")) or (end < len(dark) and is_word(dark[end])):
        return False
    if text[at:end].isupper():
        return True
    return text[at:end] == form and (not _AFTER.match(text, end) or _TITLE.match(text, end) is not None) and _leads(story, at)


def _leads(story: Story, at: int) -> bool:
    """Whether the word before is no part of a longer name."""
    found = _BEFORE.search(story.text, max(0, at - 30), at)
    if found is None:
        return True
    word = found[1].lower()
    owner = found[1].removesuffix("'s").removesuffix("’s")
    return owner != found[1] or word in LEADS or word in _ADJECTIVES or listed(story.desk.know("peoples"), found[1])
