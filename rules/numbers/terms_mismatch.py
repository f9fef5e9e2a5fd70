"""Sentenced to 16 years: 10 for manslaughter, five for the wreck and two for leaving the ship."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import COUNTED, value_of, written
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_N = rf"(?:\d{{1,3}}|(?i:{COUNTED}))"
_FOR = r" for [^.,;:\d\n]{3,70}?"
_PARTS = compiled(
    rf"\b(?P<hit>(?P<part>{_N}) years?{_FOR}, (?P<part>{_N})(?: years?)?{_FOR}(?:, (?P<part>{_N})(?: years?| more)?{_FOR}){{0,2}},? and (?P<part>{_N})(?: years?| more)?) for\b"
)
_TOTAL = compiled(
    rf"\b(?:sentenced|jailed|imprisoned|condemned|serving|serve|prison|sentence|term|handed|given)\b[^.;:\d\n]{{0,50}}?\b(?:for |to |of |a )(?:a total of )?(?P<total>{_N})(?: years|-year)|\b(?P<total>{_N})-year (?:prison |jail )?(?:sentence|term)|\b(?P<total>{_N}) years (?:in (?:prison|jail)|behind bars|imprisonment)|\bto (?P<total>{_N}) years\b"
)
# Terms that are served at one time, or made into one.
_MERGED = compiled(
    r"\b(?:concurrent\w*|at the same time|merged?|combined|aggregate|joint|cumulat\w*|reduced|suspended|life (?:in prison|sentence|imprisonment|term)|consolidat\w*)\b"
)


@rule(
    message="the terms come to {sum} years, not {total}: check the figures",
    severity="info",
    trigger=["years for "],
    bad=[
        "The captain was sentenced to 16 years in prison. The judge gave him {10 years for manslaughter, five for causing the wreck and two} for leaving the ship.",
        "Lenz was jailed for 12 years: {six years for fraud, three for bribery and two} for perjury.",
        "She got a 20-year sentence, {12 years for murder, five for arson and one} for theft, the court said.",
    ],
    good=[
        "The captain was sentenced to 16 years in prison. The judge gave him 10 years for manslaughter, five for causing the wreck and one for leaving the ship.",
        "Lenz was jailed for 12 years: nine years for fraud, six for bribery and two for perjury, to be served concurrently.",
        "Lenz was sentenced to 12 years and Varga to 15 years. He got six years for fraud, three for bribery and two for perjury.",
    ],
)  # fmt: skip
def terms_mismatch(story: Story) -> Iterator[Hit]:
    """The terms of a court add up to what it says in all. A note, for some courts make one shorter term of several."""
    text = story.text
    for match in matches(_PARTS, text, ("years for ", "year for "), 24, 330):
        totals = {value_of(found["total"]): found for found in _TOTAL.finditer(text) if not match.start() <= found.start() < match.end()}
        whole = sum(value_of(part) for part in match.captures("part"))
        if len(totals) != 1 or _MERGED.search(text) or whole in totals:
            continue
        total, found = totals.popitem()
        if total > max(value_of(part) for part in match.captures("part")) and abs(whole - total) * 3 <= total:
            words = {"sum": written(whole), "total": written(total)}
            yield Hit(*match.span("hit"), words=words, related=[Related(*found.span("total"), "the whole term")])
