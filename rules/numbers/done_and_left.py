"""Of the 120 families who fled, near the coast, 45 were back by noon and 85 were still on the road."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import COUNT, ONE, value_of, written
from wirelint.explained import by_another_count
from wirelint.near import matches, stretch
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

# Who is back is not on the way, what is rebuilt does not lie in ruins: nobody is in both classes.
_BACK = r"(?:back|home|returned(?! (?:an?|the)\b)|safe|found|freed|released|rescued|saved|recovered|identified|pulled out|pulled from|picked up|accounted for|evacuated|arrived|landed|crossed|reached|got out|escaped)"
_AWAY = r"(?:still (?:on|in|at|out|abroad|away|missing|waiting|held|trapped|under|unaccounted|to come|to return|being held|being sought|stranded|unidentified|stuck|captive)|missing|unaccounted|yet to|waiting to|remain\w*|never (?:found|returned|came)|on (?:the|their) (?:road|way)|trapped|not)"
_DONE = r"(?:destroyed|razed|demolished|burn(?:ed|t) (?:down|out)|gutted|flattened|collapsed|beyond repair|sunk|sank|shut|closed|sold|lost)"
_WHOLE = r"(?:(?:left |still |remained |remain )?(?:standing|intact|undamaged|unharmed|untouched|unsold|open(?! (?:late|on|at|from|until|daily|around)\b)|unscathed|spared|afloat)|still (?:work|run|operate|stand|trade)\w*|survived|escaped damage|reopened)"
_HELD = r"(?:in (?:custody|jail|prison|detention)|under arrest|behind bars|arrested|detained|jailed|caught|captured)"
_FREE = r"(?:on the run|at large|still (?:sought|wanted|at large|on the run|free|being sought|being hunted)|fugitives?|being (?:sought|hunted)|abroad|fled|escaped|in hiding)"
_BE = r"(?! of\b)(?: [\p{L}]+){0,3}?(?: (?:were|was|are|had|have|has|is|remain|remained|came|got|have been|had been|has been|were left|are left|stayed))?(?: [\p{L}]+)?"
_NO = rf"(?:(?!{COUNT}|\b(?:one|some|others|about|more|also|only|of them|of whom)\b)[^.;:\n]){{0,70}}?"
_PAIRS = ((_BACK, _AWAY), (_DONE, _WHOLE), (_HELD, _FREE))
_TOTAL = rf"(?:\b(?:Of|Among|From) (?:the|its|their|his|her|those|these|all) |\b(?:Of|From) )(?P<total>{COUNT})(?:[^.;:\d\n]{{3,110}}?,|[^.;:,\d\n]{{3,50}}?,?)"
_FIRST = rf"(?P<part>{COUNT}) of (?:the|its|their|his|her|those|these)(?: [\p{{L}}’'-]+['’]s?)? (?P<total>{COUNT}) [\p{{L}}’'-]+(?: [\p{{L}}’'-]+){{0,2}}?"
_FORMS = tuple(
    compiled(form)
    for one, other in _PAIRS
    for form in (
        rf"{_TOTAL} (?:(?:only|just|some) )?(?P<part>{COUNT}){_BE} {one}\b{_NO}(?:,? and|, while|, but|;|,) (?P<hit>(?P<part>{COUNT}){_BE} {other})\b",
        rf"(?<![\w.,$€£-]){_FIRST}{_BE} {one}\b{_NO}(?:,? and|, while|, but|;|,) (?P<hit>(?P<part>{COUNT}){_BE} {other})\b",
    )
)  # fmt: skip
# "Eleven of the 30 deputies left; the 21 who stayed": there the last count is of all the others.
_STAYED = compiled(
    rf"(?<![\w.,$€£-])(?P<part>{COUNT}) of (?:the|its|their|his|her|those|these)(?: [\p{{L}}’'-]+['’]s?)? (?P<total>{COUNT}) (?:(?!{COUNT}|\n).){{3,110}}?\b[Tt]he (?P<hit>(?P<part>{COUNT}) (?:\p{{Ll}}+ )?(?:who|that|which) (?:stayed|remained|did not|survived|were left|were not|are left|remain|refused|kept))\b"
)
_FEW = 4  # of fewer little can be told
_HEDGES = ("about ", "some ", "around ", "nearly ", "almost ", "least ", "than ", "over ", "roughly ", "another ")
_WORDS = (" still ", " missing", " remain", " standing", " intact", " undamaged", " unharmed", " on the ", " at large", " trapped", " open", " yet to ", " being ", " survived", " unsold", " unaccounted", " not", " abroad", " fled", " escaped", " reopened", " spared")  # fmt: skip
_LEADS = (
    "Of the ",
    "Of its ",
    "Of their ",
    "Among the ",
    "From the ",
    " of the ",
    " of its ",
    " of their ",
    " of his ",
    " of her ",
    " of those ",
    "Of ",
)

# Some of those that are left are not of the whole: "along with those taken in June", "the 20 who stayed, with the speaker".
_OTHERS = compiled(
    r"[^.;\n]{0,60}?(?:\b(?:another|others?|along with|as well as|together with|including|some of|at first|initially)\b|, with\b)"
)


@rule(
    message="{parts} make {sum}, and they are of {total}: check the figures",
    severity="warning",
    trigger=[f"{lead}{digit}" for lead in ("of the ", "of its ", "of their ", "among the ", "from the ", "of those ", "of his ", "of her ") for digit in range(1, 10)]
    + [f"of the {word} " for word in "three four five six seven eight nine ten eleven twelve twenty thirty forty fifty".split()],
    bad=[
        "Of the 90 families who left their street, by the old port, {35 were back by dusk and 65 were still on the road} to the north.",
        "Of the 80 houses in the valley, most of them built before the war, {35 were destroyed and 55 were left standing}.",
        "Two of the four suspects are in custody and {three are on the run}.",
        "Eleven of the 30 deputies left the hall; the {21 who stayed} passed the bill.",
        "Of the 14 miners on the shift, {six have been rescued, while nine are still trapped}.",
        "Of its 60 shops, {22 have closed and 48 are still open}.",
        "Of the 33 boats that went out on Friday, {21 have returned and 14 are missing}, the harbour master said.",
    ],
    good=[
        "Of the 90 families who left their street, by the old port, 35 were back by dusk and 55 were still on the road to the north.",
        "Two of the four suspects are in custody and two are on the run. Two of the three shops closed, and nine others stayed open.",
        "Of the 80 houses, 35 were back on the grid by noon and 65 were still without a roof.",
        "Eleven of the 30 deputies left the hall; the 19 who stayed passed the bill.",
        "Of the 14 miners, about six have been rescued and nine are still trapped. Of the 50 seats, 20 were lost in May and 35 remained to be filled.",
        "Of the 33 boats that went out, 21 have returned, and of the 40 that left on Sunday 24 are missing.",
        "Of the 50 hostages, 20 have been freed since May and 35 are still held along with those taken in June.",
        "Of the 30 boats, 12 have returned and 20 are on the way, two having joined from Sarn. Of the 60 shops, 22 have closed and 48 are open late.",
        "Of the 40 guests, 30 were found and 12 of them are still in hospital. Three of the nine escaped, the 20 who survived the crash said.",
    ],
)  # fmt: skip
def done_and_left(story: Story) -> Iterator[Hit]:
    """Of a whole, those who are out of it and those who are still in it are at most all."""
    for form in _FORMS:
        yield from (hit for match in matches(form, story.text, _WORDS, 260, 60, beside=_LEADS) for hit in _checked(match, exact=False))
    for match in matches(_STAYED, story.text, (" who ", " that ", " which "), 220, 30, beside=_LEADS):
        yield from _checked(match, exact=True)


def _checked(match: regex.Match[str], *, exact: bool) -> Iterator[Hit]:
    total, parts = value_of(match["total"]), [value_of(part) for part in match.captures("part")]
    whole = sum(parts)
    starts = [match.start("total"), *(start for start, _ in match.spans("part"))]
    hedged = any(match.string[max(0, start - 9) : start].lower().endswith(_HEDGES) for start in starts)
    # Far more than all: the one count is not of the other.
    wrong = whole != total if exact else whole > total
    others = _OTHERS.match(match.string, match.end()) or by_another_count(match, ("total", "part"), whole - total)
    if wrong and not others and not hedged and max(parts) < total and total * 8 <= whole * 10 <= total * 14 and total >= _FEW * ONE:
        words = {"parts": " and ".join(match.captures("part")), "sum": written(whole), "total": match["total"]}
        first = stretch(match)[0]
        begin = match.start("hit") if match.start("total") > match.spans("part")[0][0] else first
        yield Hit(begin, match.end("hit"), words=words, related=[Related(*match.span("total"), "the whole")])
