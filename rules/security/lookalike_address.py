"""Rule: a web or mail address that is not what it looks like."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_HOST = compiled(r"(?:https?://|www\.|@)(?P<host>[\p{L}\d][\p{L}\d.-]{2,250})(?P<behind>(?::[^\s/@]{1,60})?@)?")
_LATIN = compiled(r"\p{Latin}")
_OTHER = compiled(r"[\p{Cyrillic}\p{Greek}\p{Armenian}\p{Cherokee}]")
_HIDDEN = compiled(r"(?:^|\.)xn--[a-z\d]")


@rule(
    message="address that is not what it looks like: {fault}",
    severity="error",
    quotes="check",
    trigger=["http://", "https://", "www.", "@"],
    bad=[
        "Write to https://{rеuters.com} for more.",
        "Write to press@{оldport.example} now.",
        "See https://{xn--rutrs-4nfa.com}/news for more.",
        "See https://{www.example.com@}evil.example/login for more.",
        "See www.{bbс.example} for more.",
        "See http://{oldport.example:secret@}newport.example for more.",
    ],
    good=[
        "Write to https://reuters.com for more, or to press@oldport.example.",
        "See https://пример.испытание for more.",
        "See https://münchen.example and www.košice.example for more.",
        "He wrote as @brandt_1 and @Ольга.",
        "See https://example.org/@brandt/1 for more.",
        "The form xn--a is the prefix; user@host is an address.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """A letter of another alphabet, a coded name or a false name before an @ leads readers to somebody else's site."""
    for match in _HOST.finditer(story.text):
        host = match["host"]
        if match["behind"] and match[0].startswith("http"):
            yield Hit(match.start("host"), match.end(), None, {"fault": "what stands before the @ is no address"})
        elif not host.isascii() and _mixed(host):
            yield Hit(*match.span("host"), None, {"fault": "a letter of another alphabet is in it"})
        elif not match[0].startswith("@") and _HIDDEN.search(host):
            yield Hit(*match.span("host"), None, {"fault": "its letters are coded"})


def _mixed(host: str) -> bool:
    """Whether one part of the host has letters of two alphabets, or only its ending is in Latin letters that all the others resemble."""
    return any(_LATIN.search(part) and _OTHER.search(part) for part in host.split("."))
