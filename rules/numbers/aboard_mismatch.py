"""172 on board, 154 killed, and 29 survivors."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import COUNTED, ONE, value_of, written
from wirelint.explained import by_another_count, years_of
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_N = rf"(?:\d{{1,3}}(?:,\d{{3}})*|(?i:{COUNTED}))(?![\w,.-]*\d)"
_PEOPLE = r"(?: (?:people|passengers|passengers and crew|men|persons|souls|migrants|sailors|miners))?"
_ABOARD = r"(?:on board|aboard|on the (?:plane|flight|ferry|ship|boat|bus|train|helicopter|airliner|jet)|in the (?:bus|boat|mine|plane))"
_LIVED = (
    compiled(
        rf"\b(?:[Oo]nly |[Jj]ust |[Aa]ll but )?(?P<lived>{_N}) of (?:the |its |those )?(?P<all>{_N}){_PEOPLE}(?: who (?:were|had been))?(?: {_ABOARD})? (?:survived|lived|were rescued alive|came out alive|escaped with their lives|made it out alive)\b"
    ),
    compiled(rf"\b(?P<lived>{_N}) (?:people )?survived,? (?:out )?of (?:the )?(?P<all>{_N}){_PEOPLE} {_ABOARD}"),
)
_DIED = (
    compiled(
        rf"\b(?:killing|killed|claimed|kills|killing all but|deaths? of|took) (?:the lives of )?(?:all )?(?P<dead>{_N}) (?:of the )?(?:people|passengers|lives|men|persons|migrants|sailors|miners|of those|on board|aboard)"
    ),
    compiled(
        rf"\b(?P<dead>{_N})(?: of the| other)?(?: people| passengers| men| others)?(?: {_ABOARD})? (?:died|were killed|drowned|perished|lost their lives|were dead)\b"
    ),
    compiled(rf"\b(?:death toll|toll) (?:of|rose to|stands at|stood at|at) (?P<dead>{_N})\b"),
)
# Some may have died later, or on the ground, or not have been counted yet.
_OPEN = compiled(
    r"\b(?:missing|on the ground|bystanders?|died later|later died|died (?:of|from) (?:his|her|their|its)|in hospital|unaccounted|toll (?:rose|climbed|could)|rescuers?|divers?|so far|succumbed|motorists?|rescue workers?|stowaways?|not on the|unborn|same (?:spot|place|stretch)|another (?:crash|ferry|plane|bus|boat|blast)|earlier)\b"
)
_HEDGE = compiled(r"\b(?:about|some|around|nearly|almost|least|than|over|roughly|another|other|to) $")


@rule(
    message="{lived} survivors and {dead} dead are {sum}, not the {all} aboard: check the three",
    trigger=["survived", " lived", " alive", "with their lives"],
    bad=[
        "The crash killed 154 people in May 2008.\n\nOnly {29} of the 172 people on board survived.",
        "The ferry sank, with the deaths of 84 people. Just {12} of the 90 aboard survived, the court heard.",
        "{Forty} of the 61 passengers lived; 31 people died when the bus fell into the river.",
        "The plane hit a hill, killing 97 people.\n\n{Nineteen} of the 106 on board survived.",
        "Sixty-one people died. Only {two} of the 65 people aboard survived.",
    ],
    good=[
        "The crash killed 154 people in May 2008.\n\nOnly 18 of the 172 people on board survived.",
        "The crash killed 154 people, two of them on the ground.\n\nOnly 20 of the 172 people on board survived.",
        "The crash killed 154 people. A crash in 2009 killed 30 people. Only 29 of the 172 people on board survived.",
        "Only 12 of the 50 passengers survived. The crash killed 41 people, including three crew.",
        "The crash killed 154 people, among them a rescuer. Only 19 of the 172 people on board survived.",
        "The crash killed at least 154 people. Only 29 of the 172 people on board survived.",
        "The crash killed 154 people, and 21 people are missing. Only 10 of the 172 people on board survived.",
    ],
)  # fmt: skip
def aboard_mismatch(story: Story) -> Iterator[Hit]:
    """Who was aboard, who survived and who died, in sentences apart; one of the three is wrong. Only where the story tells of one toll."""
    text = story.text
    lived = next(
        (match for form in _LIVED for match in matches(form, text, ("survived", " lived", " alive", "with their lives"), 120, 60)), None
    )
    if lived is None or _OPEN.search(text) or _hedged(text, lived, "lived", "all"):
        return
    tolls = {match["dead"].lower(): match for form in _DIED for match in form.finditer(text)}
    if len({value_of(told) for told in tolls}) != 1:
        return
    toll = next(iter(tolls.values()))
    some, every, dead = value_of(lived["lived"]), value_of(lived["all"]), value_of(toll["dead"])
    # Of another accident, where the sum is far off.
    gap = some + dead - every
    told = abs(gap) not in (some, dead) and (by_another_count(lived, ("lived", "all"), gap) or by_another_count(toll, ("dead",), gap))
    if (
        not told
        and len(years_of(story)) < 2  # a story of two years may tell of two of them
        and not _hedged(text, toll, "dead")
        and dead < every
        and gap != 0
        and abs(gap) * 5 <= every
        and every > 9 * ONE
    ):
        words = {"lived": lived["lived"], "dead": toll["dead"], "sum": written(some + dead), "all": lived["all"]}
        yield Hit(*lived.span("lived"), words=words, related=[Related(*toll.span("dead"), "the dead")])


def _hedged(text: str, match: regex.Match[str], *names: str) -> bool:
    return any(_HEDGE.search(text, max(0, match.start(name) - 12), match.start(name)) for name in names)
