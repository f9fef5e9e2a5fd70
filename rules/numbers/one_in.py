"""One in four of the 2,000 people asked, 800; a quarter of the village's 800 people, some 400; a herd of 600 lost 150, a third."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import ONE, value_of, written
from wirelint.calendar import number_of, ordinal_of
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_COUNT = r"(?:\d{1,3}(?:,\d{3})++|\d{2,4})(?![\w/:%-]|[.,]\d| (?:percent|per cent|million|billion|thousand|or|to)\b)"
_SMALL = "two|three|four|five|six|seven|eight|nine|ten|[2-9]|10|12|20"
_PARTS = {"half": (1, 2), "third": (1, 3), "thirds": (1, 3), "quarter": (1, 4), "quarters": (1, 4), "fifth": (1, 5), "fifths": (1, 5), "tenth": (1, 10), "tenths": (1, 10)}  # fmt: skip
_TIMES = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_HEDGE = r"(?P<hedge>(?:about|almost|nearly|some|roughly|around|more than|over|at least|less than|fewer than|under|close to|just over|just under) )?"
_SHARE = r"(?:(?P<times>(?i:a|one|two|three|four))[ -](?P<fraction>thirds?|quarters?|fifths?|tenths?)|(?P<fraction>(?i:half)))"
_IN = rf"(?P<n>(?i:one|two|three|[1-9])) (?:in|out of) (?:every )?(?P<of>{_SMALL})|(?i:every) (?P<nth>(?:third|fourth|fifth|sixth|seventh|eighth|tenth|second))"
_WHOLE = rf"(?:(?:the|its|their|his|her|all|these|those)(?: [\p{{L}}’'-]+){{0,2}}?|[\p{{L}}’'-]+['’]s) (?P<whole>{_COUNT})"
_END = r"(?=[,;.)]| [—–]| in all\b| (?:people|voters|workers|homes|families|students|animals|head)(?=[,;.)]))"
_MOSTLY = r"(?:(?!\d)[^.;:,\n]){0,50}?"
_FORMS = (
    compiled(rf"(?<![\w-] )\b(?:{_SHARE}|{_IN}) of {_WHOLE} {_MOSTLY}(?:, | \(| [—–] )(?:or |that is |which is )?{_HEDGE}(?P<hit>(?P<part>{_COUNT})){_END}"),
    compiled(rf"\b(?:{_IN}) [\p{{Ll}}-]+{_MOSTLY}(?:, | \(| [—–] )(?:or |that is |which is )?{_HEDGE}(?P<hit>(?P<part>{_COUNT}) (?:out )?of (?:the |all |its |their )?(?P<whole>{_COUNT})){_END}"),
    compiled(rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]) [\p{{Ll}}-]+ of (?P<whole>{_COUNT}){_MOSTLY} (?:lost|sold|shed|dropped|fired|laid off|dismissed|gave up|freed|released|killed|culled) (?P<part>{_COUNT})(?: [\p{{Ll}}-]+){{0,3}}(?:, |, or | \(| [—–] ){_HEDGE}(?P<hit>{_SHARE})(?! of\b)(?=[,;.)]| [—–])"),
)  # fmt: skip
_WORDS = (" of the ", " of its ", " of their ", "’s ", "'s ", " of all ", " of his ", " of her ")
_BESIDE = ("half", "Half", "hird", "uarter", "ifth", "enth", " in ", " out of ", "very ")


@rule(
    message="{part} of {whole} is {right}%: check the figures",
    severity="warning",
    trigger=[f"{part} of the " for part in ("third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "half")]
    + [f"{part} of {its}" for part in ("third", "thirds", "quarter", "quarters", "fifth", "half") for its in ("its", "their", "all")]
    + [f"one in {of} " for of in _SMALL.split("|")] + [f"one out of {of} " for of in _SMALL.split("|")] + [f"in every {of} " for of in _SMALL.split("|")]
    + [f"{n} in {of} " for n in ("two", "three") for of in ("three", "four", "five", "ten")] + ["every third ", "every fourth ", "every fifth ", "every tenth ", "every second ", "every sixth "]
    + [f"{what} of {digit}" for what in ("herd", "flock", "staff", "workforce", "crew", "fleet", "garrison", "membership") for digit in range(1, 10)],
    bad=[
        "One in four of the 2,000 people asked, {800}, said they would leave.",
        "A quarter of the village's 800 people, some {400}, have left.",
        "Every fifth child in the district, {300 of 900}, has no school.",
        "The herd of 600 lost 150 animals, {a third}, to the disease.",
        "Two thirds of the 90 workers asked, {45} people, want to go.",
        "Three in five of its 500 members, or {200}, voted by post.",
    ],
    good=[
        "One in four of the 2,000 people asked, 500, said they would leave. One in five of the 2,000 asked, aged 30, said no.",
        "A quarter of the village's 800 people, some 200, have left.",
        "Every fifth child in the district, 180 of 900, has no school.",
        "The herd of 600 lost 150 animals, a quarter, to the disease.",
        "A third of the 300 staff, 40 people in Leeds, will go. A third of the 600 runners, 50 children, were locals.",
        "Half of the 90 workers, about 40, want to go. Every third day, 20 of 900 left.",
        "A third of the 300 houses, 40 of them old, burned. A third of the 60 pages, 200 of which are lost, were read.",
    ],
)  # fmt: skip
def one_in(story: Story) -> Iterator[Hit]:
    """A share in words, the whole and the count of the part: one of the three is wrong."""
    reached = -1
    found = [match for form in _FORMS for match in matches(form, story.text, _WORDS if form is not _FORMS[1] else ("very ", " in ", " out of "), 60, 140, beside=_BESIDE)]  # fmt: skip
    found += matches(_FORMS[2], story.text, _LOST, 90, 60, beside=_BESIDE)
    for match in sorted(found, key=lambda match: match.start()):
        part, whole = value_of(match["part"]), value_of(match["whole"])
        stated, slack = _stated(match), 8 if match["hedge"] else 5
        if (
            match.start() >= reached
            and 0 < part < whole
            and not _OTHER.match(story.text, match.end())
            and abs(100 * part / whole - stated) > slack
        ):
            reached = match.end()
            words = {"part": match["part"], "whole": match["whole"], "right": written(1000 * part // whole * ONE // 10)}
            yield Hit(*match.span("hit"), words=words, related=[Related(*match.span("whole"), "the whole")])


_LOST = (" lost ", " sold ", " shed ", " dropped ", " fired ", " laid off ", " dismissed ", " freed ", " released ", " killed ", " culled ")
_OTHER = compiled(r" (?:of (?:them|whom|which))\b")


def _stated(match: regex.Match[str]) -> float:
    """The share in words, in percent."""
    parts = match.re.groupindex
    if "fraction" in parts and match["fraction"]:
        times = _TIMES[(match["times"] or "one").lower()]
        over, under = _PARTS[match["fraction"].lower()]
        return 100 * times * over / under
    if "nth" in parts and match["nth"]:
        return 100 / ordinal_of(match["nth"])
    return 100 * number_of(match["n"].lower()) / number_of(match["of"])
