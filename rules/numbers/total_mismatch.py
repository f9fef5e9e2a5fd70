"""Six planes and 24 helicopters, 20 aircraft in all."""

from __future__ import annotations

from itertools import combinations

from wirelint import Hit, rule
from wirelint.amounts import COUNTED, ONE, WORDED, value_of
from wirelint.explained import by_another_count
from wirelint.near import matches
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_COUNT = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+|{WORDED})(?![\w.,:/-]*\d|\w)"
_PART = rf"(?P<part>(?i:{_COUNT}))(?: (?!\d|million|billion|and\b|percent|of\b|(?i:{WORDED})\b)[\w-]+){{1,5}}?"
_LIST = rf"(?<![\w.,$€£-]){_PART}(?:, {_PART}){{0,4}},? and {_PART}"
_TOTAL = rf"(?P<total>{_COUNT})"
_AFTER = compiled(
    rf"{_LIST}(?:,| [—–-]+)? (?:(?:or )?(?:a total of )?{_TOTAL}(?: [\w-]+){{0,2}}? (?:in all|in total|altogether|all told)"
    rf"|(?:for|or|making|a combined|in all|altogether) (?:a (?:combined )?total of )?{_TOTAL}(?= (?:[\w-]+ )?(?:in all|in total|altogether|all told)|(?<=total of {_COUNT})))\b"
)
_MORE = compiled(rf"(?<![\w.,])(?:\d[\d,]*|(?i:{COUNTED}))(?: [\w’'-]+){{1,9}}(?:,? and|,) $")
_MONEY = r"(?P<part>\d+(?:\.\d+)?)"
_BETWEEN = compiled(
    rf"(?<![\w.,])(?P<sign>[$€£]?){_MONEY} (?P<scale>million|billion|trillion)\b[^.;\d$€£\n]{{2,60}}?\band [^.;\d$€£\n]{{0,50}}?(?P=sign){_MONEY} (?P=scale)\b[^.;\d$€£\n]{{0,12}}, "
    rf"(?:or|for a total of|making|a total of) (?P=sign)(?P<total>\d+(?:\.\d+)?) (?P=scale)(?= (?:\w+ )?(?:between them|between the two|together|combined|in all|in total|altogether|all told))"
)
_OF_THEM = compiled(
    rf"(?<![\w.,$€£-])(?P<total>(?i:{_COUNT})) [\w-]+(?: [\w-]+)?(?:,|:) (?P<hit>(?P<part>(?i:{_COUNT})) (?:of (?:them|whom) )?(?:are |were )?(?P<sex>(?:wo)?men) and (?P<part>(?i:{_COUNT})) (?:of (?:them|whom) )?(?:are |were )?(?P<sex>(?:wo)?men))(?=[.,;:)]| including\b|$)"
)
_OTHER = compiled(
    rf"(?<![\w.,$€£-])(?P<part>{_COUNT})(?: (?!\d|of\b|percent\b|million\b|billion\b)[\w’-]+){{1,4}} and (?:the other|another|the second|the first) [\w’-]+(?: [\w’-]+)? (?P<part>{_COUNT}),? (?:or |for |making )?a total of (?P<total>{_COUNT})"
)
_COMBINED = compiled(
    r"\b(?P<hit>bringing|raising|pushing|taking|making|for) (?:the|a) combined (?:[a-z]+ ){0,2}?(?:total|toll|number|count|figure)(?: [a-z]+){0,3}? to (?P<total>\d[\d,]*)(?![\w.,]*\d| (?:million|billion|percent))"
)
_ADDEND = compiled(
    rf"(?<![\w.,$€£-])(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,3}}|(?i:{COUNTED}))(?![\w,.:/%-]*\d|[-\w%]| (?:percent|per|million|billion|years?|days?|hours?|months?|weeks?|times)\b)"
)
# There is a third kind: "12 at home and 15 away, the rest on neutral ground".
_REST = compiled(r"[^.;\n]{0,50}?\b(?:rest|others?|remain\w+|remainder|neutral|vacant|yet to|counted twice)\b")
# The parts are of some of them only: "half of the 400 seats, 120 men and 80 women".
_SOME_OF = compiled(
    r"\b(?:half|thirds?|quarters?|fifths?|tenth|percent|%|cent|some|most|many|several|number|\d)(?: of)? (?:the |its |their |his |her |all |these |those )$",
    IGNORECASE,
)
_LONG = 60  # characters of a stretch that still shows where to look
_ENDS = ("in all", "in total", "altogether", "all told", "total of")
_TOGETHER = ("between them", "between the two", "together", "combined", "in all", "in total", "altogether", "all told")
_SEX = r"(?:wo)?m[ae]n|child(?:ren)?|boys?|girls?"
_SEXED = rf"(?P<part>(?i:{_COUNT})) (?:[\w-]+ )?(?P<sex>{_SEX})"
_OTHERS = (" men", " man", " child", " boy", " girl")
_SPLIT = compiled(
    rf"(?<![\w.,$€£-])(?P<total>(?i:{_COUNT}))(?: (?!{_SEX}|of\b|and\b|to\b|who\b|that\b)[\w-]+){{1,2}}?(?:,| [—–-]+|:| \() {{0,1}}(?P<hit>{_SEXED}(?:, {_SEXED})?,? and {_SEXED})(?=[,.;:)]| [—–-]| (?:were|was|had|have)\b)"
)

# Women, men and children are three groups: "twenty people were killed, including 14 women and 9 men".
_GROUP = r"women|men|children"
_GROUPED = rf"(?P<part>(?i:{_COUNT})) (?P<sex>{_GROUP})"
_INCLUDING = compiled(
    rf"(?<![\w.,$€£-])(?P<total>(?i:{_COUNT})) (?:people|civilians|passengers|persons|patients|migrants|refugees|protesters|villagers|worshippers|residents|victims|bodies)(?: [\w-]+){{0,8}}?,? including (?P<hit>{_GROUPED}(?:, {_GROUPED})?,? and {_GROUPED})(?=[,.;:)]| [—–-]|$)"
)

# "28 world records, 15 outdoors and three indoors": of two kinds there is no third.
_TWO_KINDS = (
    ("outdoors?", "indoors?"), ("at home", "away|abroad|on the road|overseas"), ("adults", "children|minors|youths"), ("children|minors", "adults"),
    ("on land", "at sea"), ("by day", "by night"), ("in singles|singles", "in doubles|doubles"), ("military|soldiers|troops", "civilians?"), ("civilians?", "military|soldiers|troops"),
    ("public", "private"), ("private", "public"), ("indoors?", "outdoors?"), ("away|abroad|overseas", "at home"), ("(?:of them )?alive", "dead"),
)  # fmt: skip
_KINDS = tuple(
    compiled(
        rf"(?<![\w.,$€£-])(?P<total>(?i:{_COUNT}))(?: (?!of\b|and\b|to\b|percent\b|per\b|years?\b|(?i:{WORDED})\b)[\p{{L}}’'-]+){{1,4}}?(?:,|:| [—–-]| \(){{1}} ?(?P<all>including )?"
        rf"(?P<hit>(?P<part>(?i:{_COUNT}))(?: (?!and\b|or\b)[\p{{L}}-]+){{0,2}}? (?:{one}),? and (?P<part>(?i:{_COUNT}))(?: (?!and\b|or\b)[\p{{L}}-]+){{0,2}}? (?:{two}))(?=[.,;:)]| [—–-]|$)"
    )
    for one, two in _TWO_KINDS
)
_KIND_WORDS = (
    " indoor",
    " outdoor",
    " away",
    " abroad",
    " overseas",
    " at home",
    " children",
    " adults",
    " minors",
    " at sea",
    " by night",
    " doubles",
    " civilian",
    " soldiers",
    " troops",
    " military",
    " private",
    " public",
    " dead",
)


@rule(
    message="the parts come to {sum}, not {total}: check the figures",
    trigger=[
        "in all",
        "in total",
        "altogether",
        "all told",
        "total of",
        "women",
        "woman",
        *(
            word
            for word in (
                f"{kind}{mark}"
                for kind in (
                    "doors",
                    "door",
                    "away",
                    "abroad",
                    "overseas",
                    "at home",
                    "children",
                    "adults",
                    "minors",
                    "at sea",
                    "by night",
                    "doubles",
                    "civilian",
                    "civilians",
                    "soldiers",
                    "troops",
                    "military",
                    "private",
                    "public",
                    "dead",
                )
                for mark in (".", ",", ")", ";")
            )
        ),
        "between them",
        "between the two",
        "together",
        "combined",
    ],
    bad=[
        "Some {50 hostages and 150 prisoners — 250} people in all — will go.",
        "{Six planes, 24 helicopters and 92 trucks, 112} vehicles in all, were sent.",
        "It lost {three tanks and four guns, eight} vehicles in total.",
        "Twenty people were killed, including {14 women and 9 men}.",
        "The boat sank with 40 migrants aboard, including {22 women and 20 children}, the navy said.",
        "The club sold {1,200 seats and 300 boxes, 1,600} in all.",
        "He has {two sons and three daughters, six} children in all.",
        "Twelve people, {five men and six women}, were held.",
        "It killed 14 civilians: {three men, seven women and five children}.",
        "It sold {two ships, 11 boats and four ferries, making 18} in all.",
        "The Morel family gave {100 million euros and the Petit family 200 million, or 310} million between them.",
        "The crew has 17 members, {eight of them women and eight men}.",
        "Nine died in the north and six in the south, {bringing the combined toll to 16}.",
        "One train carried {1,257 passengers and the other train 1,039, a total of 2,396}.",
        "She has set 21 national records, {12 outdoors and six indoors}. They held 20 people, {12 adults and nine children}.",
        "It took {four gold medals and two silver medals, for a total of eight}.",
    ],
    good=[
        "Some 50 hostages and 150 prisoners — 200 people in all — will go.",
        "Six planes, 14 helicopters and 92 trucks, 112 vehicles in all, were sent.",
        "It lost 3 tanks. Four guns and 5 trucks, nine in all, burned.",
        "Some 204 members voted for it, 85 voted against, three abstained and eight ballots were invalid, making 300 in all.",
        "The Morel family gave 100 million euros and the Petit family 200 million, or 300 million between them.",
        "The crew has 17 members, eight of them women and nine men.",
        "The crew has 17 members, eight of them women and three men over 70.",
        "Nine died in the north and six in the south, bringing the combined toll to 15.",
        "One train carried 1,257 passengers and the other train 1,039, a total of 2,296.",
        "Three more died on Monday, bringing the total to 12.",
        "It spent $4 million and 3 months, 5 in all.",
        "It has 12 mills and two ports, and they have 40 workers in all.",
        "Twelve people, five men and seven women, were held.",
        "It killed 12 people, three women and a child.",
        "More than 20 people were killed, including 14 women and 9 men. Twenty people were killed, including 9 women and 4 children.",
        "Twenty people were hurt in the first blast and 40 in the second, including 22 women and 20 children.",
        "It killed 12 people, including five men and six women.",
        "Four men, two women and a child died.",
        "Two men and a woman and four children, seven in all, were hurt. Two golds and two silvers, and three bronzes, for a total of seven medals.",
        "He played 10 Tests and 20 internationals, 35 games in all with those for the youth team.",
        "She has set 21 national records, 12 outdoors and nine indoors, and won 30 games, including 12 at home and six away. The bus had 30 people, 12 adults and 18 children.",
        "They played 30 games, 12 at home and 15 away, the rest on neutral ground. The council has 60 members, 30 men and 28 women, with two seats not filled.",
        "He won 12 singles titles and 20 doubles titles, 33 titles in all after a mixed doubles win.",
        "Half of the 400 seats, 120 men and 80 women, are elected.",
        "It lost two of its three tanks and four guns, seven in all.",
    ],
)
def total_mismatch(story: Story) -> Iterator[Hit]:
    """The parts stand beside their total, so they can be added up; one of the figures is wrong."""
    for match in matches(_AFTER, story.text, _ENDS, 240, 30):
        counted_in = story.text.startswith((" with ", " including ", " counting ", " when ", " if ", " after "), match.end())
        if not counted_in and not _MORE.search(story.text, max(0, match.start() - 120), match.start()):
            yield from _hit(match, match.start(), match.end("total"))
    for match in matches(_BETWEEN, story.text, _TOGETHER, 200, 20):
        parts, total = sum(float(part) for part in match.captures("part")), float(match["total"])
        if abs(parts - total) > max(0.02 * total, 0.11):
            yield Hit(
                match.start(),
                match.end("total"),
                words={"sum": f"{parts:g} {match['scale']}", "total": f"{match['total']} {match['scale']}"},
            )
    for match in matches(_OF_THEM, story.text, ("women", "woman"), 90, 70, beside=(" men", " man")):
        if len({sex.lower() for sex in match.captures("sex")}) == 2:
            yield from _hit(match, *match.span("hit"))
    for match in matches(_OTHER, story.text, ("a total of",), 160, 40):
        yield from _hit(match, match.start(), match.end("total"))
    yield from _combined(story)
    for match in matches(_SPLIT, story.text, ("women", "woman"), 90, 70, beside=_OTHERS):
        sexes = {sex[0].lower() for sex in match.captures("sex")}
        if {"m", "w"} <= sexes or _sum(match) > value_of(match["total"]):
            yield from _hit(match, *match.span("hit"))
    for match in matches(_INCLUDING, story.text, ("including ",), 110, 80):
        bound = (
            story.text[max(0, match.start() - 12) : match.start()]
            .lower()
            .endswith(("more than ", "over ", "at least ", "least ", "nearly "))
        )
        if not bound and len(set(match.captures("sex"))) == len(match.captures("sex")) and _sum(match) > value_of(match["total"]):
            yield from _hit(match, *match.span("hit"))
    yield from _kinds(story)


def _kinds(story: Story) -> Iterator[Hit]:
    """Parts of two kinds of which there is no third; those that are included may be fewer."""
    for pattern, (one, other) in zip(_KINDS, _TWO_KINDS, strict=True):
        if not (any(word in story.text for word in _plain(one)) and any(word in story.text for word in _plain(other))):
            continue
        for match in matches(pattern, story.text, _KIND_WORDS, 130, 40, beside=(" and ",)):
            if not match["all"] or _sum(match) > value_of(match["total"]):
                yield from _hit(match, *match.span("hit"))


def _plain(kinds: str) -> list[str]:
    """Words of a pattern without its signs."""
    return kinds.replace("s?", "").replace("(?:of them )?", "").split("|")


def _combined(story: Story) -> Iterator[Hit]:
    """What two counts of a paragraph are said to come to."""
    for match in matches(_COMBINED, story.text, (" combined ",), 12, 70):
        start = story.text.rfind("\n", 0, match.start()) + 1
        values = [value_of(found[0]) for found in _ADDEND.finditer(story.text, max(start, match.start() - 260), match.start())]
        total = value_of(match["total"])
        near = [sum(some) for size in (2, 3) for some in combinations(values[-5:], size)]
        if len(values) > 1 and total not in near and any(abs(one - total) <= total // 5 for one in near):
            closest = min(near, key=lambda one: abs(one - total))
            if by_another_count(match, ("total",), closest - total):
                continue
            yield Hit(*match.span(), words={"sum": f"{closest // ONE:,}", "total": f"{total // ONE:,}"})


def _hit(match: regex.Match[str], start: int, end: int) -> Iterator[Hit]:
    parts, total = _sum(match), value_of(match["total"])
    if _SOME_OF.search(match.string, max(0, match.start("total") - 24), match.start("total")):
        return
    if end - start > _LONG:
        start = match.spans("part")[-1][0]
    told = _REST.match(match.string, match.end()) or by_another_count(match, ("part", "total"), parts - total)
    if parts != total and not told:
        yield Hit(start, end, words={"sum": f"{parts // ONE:,}", "total": f"{total // ONE:,}"})


def _sum(match: regex.Match[str]) -> int:
    return sum(value_of(part) for part in match.captures("part"))
