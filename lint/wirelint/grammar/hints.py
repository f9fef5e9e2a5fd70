"""Quick tests for sentences that may be a piece of the one before or behind, beyond those of `suspects`."""

from __future__ import annotations

from .openings import DOING, STATE
from .suspects import AUXILIARIES

_AHEAD = frozenset("having to in so with for on upon when while once if unless although though until even as given now despite".split())
_BEHIND = frozenset(
    "and what as where for not first primarily predominantly chiefly among along together apart aside instead mostly mainly most also again simultaneously without "
    "considered regarded described dubbed billed hailed seen viewed deemed estimated believed rumored rumoured labelled labeled branded".split()
)
_COUNTED = frozenset("about some nearly over almost around more at up less fewer just only".split())
_HEADS = frozenset(
    "the a an his her its their this more about some dozens hundreds thousands several nearly around two three four five six seven eight nine ten".split()
)
_MOST, _FEW = 26, 10  # words


def hints(words: list[str], text: str, *, inside: bool) -> bool:
    """Whether a sentence may be such a piece. `words` as in `suspects.breaks`."""
    first = words[0].lower()
    if ", " in text:
        verbless = AUXILIARIES.isdisjoint(words) and (first in _HEADS or first[0].isdigit())
        return len(words) <= _MOST and (
            verbless
            or words[0].rstrip(",") in ("Did", "Does", "Could", "Was", "Has", "First", "Primarily", "Mostly", "Mainly", "Among", "In")
        )
    if not 1 < len(words) <= _MOST:
        return False
    if first in _AHEAD or first in DOING or first in STATE:
        return True
    return inside and (
        first in _BEHIND
        or ((first in _COUNTED or not first[0].isalpha()) and len(words) <= _FEW)
        or (first.endswith("ing") and len(words) <= _MOST)
    )
