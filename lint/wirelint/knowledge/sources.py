"""Whether a stretch of text is used as a source: "reported the deal", "told the ...", "according to ..."."""

from __future__ import annotations

from ..patterns import IGNORECASE, compiled

_VERBS = (
    r"report(?:s|ed|ing)?|said|says|writes|wrote|mention(?:s|ed)|noted|notes|reveal(?:s|ed)|publish(?:es|ed)|quot(?:es|ed)|cit(?:es|ed|ing)|"
    r"announced|claimed|claims|added|aired|broadcast|obtained|interviewed|tweeted|posted|estimated|learned|carried|confirmed"
)
_AFTER = compiled(
    rf"(?:[’']s?)?,?(?: (?:newspaper|news|agency|magazine|daily|website|channel|first|also|both|earlier|has|had|later)){{0,3}} (?:{_VERBS})\b"
)
_BEFORE = compiled(
    r"\b(?:told|according to|reported by|quoted by|published by|cited by|citing|interview with|said|reports|reported|writes|correspondents? (?:of|for)|"
    r"reporters? (?:of|for)|editor of|journalists? (?:of|for|at)|(?:read (?:it )?|appeared |first appeared |published |printed |wrote |article |column |interview |report |reports |story |editorial |cartoon )in|(?:web)?site of|newsroom of|columnist (?:of|for|at)|newspaper|daily|weekly|broadcaster)"
    r"(?: the| The)?(?: newspaper| daily| weekly| magazine| agency| broadcaster)? $",
    IGNORECASE,
)


def is_source(text: str, start: int, end: int) -> bool:
    """Whether [start, end) reports, or is told something, or is quoted."""
    return _AFTER.match(text, end) is not None or _BEFORE.search(text, max(0, start - 40), start) is not None
