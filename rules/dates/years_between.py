"""For 20 years, from 1990 to 2005."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import NUMBER, number_of
from wirelint.explained import by_another_year
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_OFFICE = r"(?: (?:in (?:office|power|prison|jail|charge|exile|government|parliament|the job|the post|the army|captivity|hiding|opposition)|as (?:an? |the )?[\p{L}]+(?: [\p{L}]+){0,3}?|on the (?:throne|run|board|council|bench)))?"
_FIRST, _LAST = r"(?P<first>(?:1[5-9]|20)\d\d)", r"(?P<last>(?:1[5-9]|20)\d\d)(?![\w-]|[.,]\d)"
_SPAN = rf"from {_FIRST} (?:to|until|through|till|up to) {_LAST}"
# With the dash a range is one of years only beside a count of them.
_ANY = rf"(?:(?:from {_FIRST} (?:to|until|through|till|up to)|between {_FIRST} and|{_FIRST} ?[-–—] ?|{_FIRST} to) ?{_LAST})"
_HEDGE = r"(?P<hedge>(?:about|some|around|nearly|almost|roughly|more than|over|just over|less than|just under|at least|as many as) )?"
_COUNT = rf"{_HEDGE}(?P<count>{NUMBER})[ -](?P<unit>year|decade)s?"
_REIGN = "reign|rule|tenure|term|run|stint|spell|stay|presidency|premiership|papacy|dictatorship|drought|exile|marriage|occupation|period|span|stretch|gap|captivity|imprisonment|ban|embargo|conflict|insurgency|siege|civil war|war|spree|partnership|career|strike|wait|timespan|interval|window|time|mandate|leadership"
_FORMS = (
    compiled(
        rf"\b(?:for|served|spent|during (?:his|her|its|their)|worked|lived|ruled|reigned|lasted) (?P<hit>(?P<count>{NUMBER}) (?P<unit>year|decade)s{_OFFICE},? {_SPAN})"
    ),
    compiled(rf"\b(?P<hit>{_ANY}\)?(?:,| [—–-])? (?:or )?(?:for|a total of|in all|making) {_COUNT})\b(?! (?:old|later|earlier|before|after|ago|in|to)\b)"),
    # "Between 1999 and 2016, a period of 27 years"; "1952-1986, a reign of 44 years".
    compiled(rf"\b(?P<hit>{_ANY}\)?(?:,| [—–-]| \() ?(?:(?:which is |that is |or |i\.e\. )?an? (?:total |\p{{Ll}}+ )?(?:{_REIGN}) (?:of|lasting|spanning) |a total of |spanning |lasting |covering |over |that is |or |in all )?{_COUNT}(?= ?[,.;)—–]|$| (?:in (?:all|total|office|power)|altogether)\b))"),
    # "His 44-year reign (1952-1986)"; "a 27-year spree between 1999 and 2016".
    compiled(rf"\b(?P<hit>{_COUNT} (?:{_REIGN})(?: (?:as|of|in|at|under|with|on|over) [^.,;:()\d\n]{{2,40}}?)?(?:,? (?:which |that )?(?:lasted |ran |stretched |dating )?| \()(?:(?:from|between) {_FIRST} (?:to|until|through|till|and) {_LAST}|(?<=\(){_FIRST} ?[-–—] ?{_LAST}))"),
    compiled(rf"\b(?P<hit>{_COUNT}{_OFFICE} \({_FIRST} ?[-–—] ?{_LAST}\))"),
    compiled(rf"\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or) the (?P<hit>{_COUNT} (?:from {_FIRST} (?:to|until|through)|between {_FIRST} and) {_LAST})"),
)  # fmt: skip
# One of several spells, or a part of the one: "20 years, from 1990 to 2005 as prime minister and then as president".
_PART = compiled(r",? (?:as|in|on|at|with|for|under|and|then)\b|, (?:19|20)\d\d")
_SPELLS = compiled(
    r"\b(?:again|the rest|spells|stints|twice|two terms|separate|interrupt\w*|apart from|minus|except|with a break|break of|in between|return(?:ed|ing))\b"
)
_WORDS = ("from 1", "from 2", "between 1", "between 2", "-year ", " years", " decades")


@rule(
    message="from {first} to {last} is {right} years, not {count}: check the three",
    severity="warning",
    trigger=[f"{way} {century}" for way in ("from", "between") for century in ("15", "16", "17", "18", "19", "20")]
    + [f"years ({century}" for century in ("1", "2")]
    + [f"year {what} ({century}" for what in ("reign", "rule", "tenure", "term", "war", "career", "presidency") for century in ("1", "2")]
    + [f"a {what} of" for what in ("period", "span", "reign", "total", "stretch", "spell", "run")],
    bad=[
        "He ruled for {20 years, from 1990 to 2005}.",
        "She served {12 years as mayor from 2001 to 2009}.",
        "He was king {from 1950 to 1980, for 40 years}.",
        "They fought for {five years from 1990 to 2000}.",
        "He spent {10 years in prison, from 1985 to 1999}.",
        "The two robbed banks {between 1991 and 2004, a period of 23 years}, the court heard.",
        "Queen Ada ({1852-1886, a reign of 44 years}) was shy.",
        "It was shut at the end of a {15-year strike between 1990 and 1999}.",
        "He was mayor for {12 years (2001-2009)}.",
        "The king's {38-year reign (1950–1978}) was quiet.",
        "In the {27 years from 1990 to 2007} it doubled. It was dug {from 1990 to 2004 – four decades} – by hand.",
    ],
    good=[
        "He ruled for 15 years, from 1990 to 2005.",
        "She served eight years as mayor from 2001 to 2009.",
        "It has 20 years of data from 1990 to 2005.",
        "He ruled for 20 years. From 1990 to 2005 he lived abroad.",
        "They met for five years from 1990 on.",
        "He was king from 1950 to 1980, for 31 years.",
        "They robbed banks between 1991 and 2004, a period of 13 years. It fell between 1991 and 2004, 20 years after the war.",
        "Between 1991 and 2004, 30 years of neglect took their toll. He was king from 1950 to 1980, some 28 years.",
        "His 10-year plan for 1990 to 1995 failed. It has a 30-year record (1961-1990). From 1990 to 2004, three years were dry.",
        "He ruled for 20 years, from 1990 to 2005 as prime minister and then as president.",
        "She served 12 years as mayor from 2001 to 2009 and again from 2014 to 2018. He was a clerk for nine years, from 1980 to 1985 and after the war.",
        "Her 20-year career spanned the war. A 40-year lease in 1990 and 2004 was signed. He fled a 10-year term in 1999-2001.",
    ],
)
def years_between(story: Story) -> Iterator[Hit]:
    """How long it lasted, when it began and when it ended stand together; one of the three is wrong."""
    seen: set[int] = set()
    for form in _FORMS:
        for match in matches(form, story.text, _WORDS, 90, 70):
            right, hedge = int(match["last"]) - int(match["first"]), "hedge" in match.re.groupindex and match["hedge"]
            stated = number_of(match["count"]) * (10 if match["unit"] == "decade" else 1)
            slack = (5 if match["unit"] == "decade" else 1) + (stated // 5 if hedge else 0)
            if abs(stated - right) > slack and right > 0 and match.start("hit") not in seen and not _other(story, match, stated):
                seen.add(match.start("hit"))
                yield Hit(
                    *match.span("hit"), words={"first": match["first"], "last": match["last"], "right": str(right), "count": match["count"]}
                )


def _other(story: Story, match: regex.Match[str], stated: int) -> bool:
    """Whether the range is one of several, or another year of the story explains the count."""
    first, last = sentence_of(story, match.start("hit"))
    several = _PART.match(story.text, match.end("hit")) or _SPELLS.search(story.text, first, last)
    return several is not None or by_another_year(story, (int(match["first"]), int(match["last"])), stated)
