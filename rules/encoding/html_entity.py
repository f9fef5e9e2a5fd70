"""Rule: HTML entities left in the text."""

from __future__ import annotations

import html

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENTITY = compiled(
    r"&(?:amp;)*(?:#(?:x[0-9a-fA-F]{2,6}|\d{2,7})|amp|lt|gt|quot|apos|nbsp|[lr](?:[sd]quo|aquo)|[sb](?:bquo|dquo)|[nm]dash|hellip|copy|reg|trade|euro|pound|yen|cent|sect"
    r"|deg|middot|bull|shy|ensp|emsp|thinsp|times|frac1[24]|frac34|zwn?j|zwsp|[lr]lm|[lrud]arr|[rl]aquo|check|hearts|dagger|permil|prime|Prime|minus|plusmn|sup[123]|para|not|bigstar|star|phone|(?:[A-Za-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash)|[ao]elig|AElig|OElig|szlig|eth|thorn|ord[fm]|iexcl|iquest);"
)

# What no reader sees: soft hyphens, joiners and marks of direction.
_UNSEEN = {0xA0: " ", 0xAD: None} | dict.fromkeys(range(0x200B, 0x2010))


@rule(
    message="HTML left in the text: write {fix}",
    severity="error",
    quotes="check",
    trigger=[
        "&amp;",
        "&#",
        "&lt;",
        "&gt;",
        "&quot;",
        "&apos;",
        "&nbsp;",
        "quo;",
        "dash;",
        "&hellip;",
        "&copy;",
        "&reg;",
        "&trade;",
        "&euro;",
        "&pound;",
        "&deg;",
        "&middot;",
        "&bull;",
        "&shy;",
        "sp;",
        "&times;",
        "&frac",
        "&zw",
        "&rlm;",
        "&lrm;",
        "arr;",
        "aquo;",
        "&check;",
        "&hearts;",
        "&dagger;",
        "&permil;",
        "rime;",
        "&minus;",
        "&plusmn;",
        "&sup",
        "&para;",
        "&not;",
        "star;",
        "&phone;",
        "acute;",
        "grave;",
        "circ;",
        "uml;",
        "tilde;",
        "cedil;",
        "ring;",
        "caron;",
        "slash;",
        "elig;",
        "&szlig;",
        "&eth;",
        "&thorn;",
        "&ord",
        "&iexcl;",
        "&iquest;",
        "&yen;",
        "&cent;",
        "&sect;",
    ],
    bad=[
        "The ship is owned by Shoei Kisen{&rlm; -> } and was built in 2018.",
        "Marsh {&amp; -> &} Sons said so.",
        "Okello{&rsquo; -> ’}s lawyer declined to speak.",
        "Okello{&amp;rsquo; -> ’}s lawyer declined to speak.",
        "It{&#8217; -> ’}s over, and it{&#x27; -> '}s late.",
        "They raised{&nbsp; ->  }300 crowns.",
        '{&quot; -> "}No,{&quot; -> "} said Ren{&eacute; -> é} Maas.',
    ],
    good=[
        "AT&T and S&P fell; R&D did not.",
        "Marsh & Sons said so; Procter&Gamble; too.",
        "The M&A;pipeline is dry.",
        "Bed & Breakfast; quot erat.",
        "He wrote '#8217;' on the wall.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """Web pages write some characters as names between & and a semicolon. A reader of the paper must not see them."""
    text = story.text
    for match in _ENTITY.finditer(text):
        if text.rfind("<", 0, match.start()) > text.rfind(">", 0, match.start()):
            continue  # within a tag that is itself a fault
        yield Hit(*match.span(), _right(match[0]))


def _right(entity: str) -> str:
    while (plain := html.unescape(entity)) != entity:
        entity = plain
    return entity.translate(_UNSEEN)
