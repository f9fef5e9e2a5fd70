"""2,472,892 votes to 2,124,661, a margin of 384,231; rose by 72 million, from 1.34 billion to 14.1 billion."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.amounts import COUNTED, ONE, SCALES, before_count, step_of, value_of, written
from wirelint.explained import other_counts
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_FIGURE = (
    rf"(?P<@_sign>[$€£])?(?P<@>\d++(?:,\d{{3}})*+(?:\.\d++)?|\b(?i:{COUNTED}))(?![\w/:%-]*\d|\w)"
    r"(?: (?P<@_scale>thousand|million|billion|trillion)\b)?(?P<@_share> ?%| percent\b(?! points?)| per cent\b)?"
)
_A, _B = (_FIGURE.replace("@", name) for name in "ab")
_HEDGE = r"(?P<hedge>(?:about|some|around|nearly|almost|roughly|more than|over|just over|less than|just under|only|just|at least) )?"
_X = _HEDGE + r"(?:a |an )?" + _FIGURE.replace("@", "x")
_POINTS = r"(?P<points>(?: percentage)?[ -]points?\b)?"
_NOUN = r"(?: (?P<@_noun>(?!to\b|from\b|and\b|or\b|in\b|on\b|a\b|an\b|per\b|at\b|for\b|last\b|basis\b|points?\b|places?\b)[\p{Ll}-]+))?"
_NX, _NA, _NB = (_NOUN.replace("@", name) for name in "xab")
_WHEN = r"(?:,? (?:a year (?:ago|earlier|before)|(?:in|on) [\p{Lu}\d][\w.]*(?: \d+)?|last (?:year|month|week)))?"
_MOVED = r"(?:rose|risen|rises|grew|grown|increased?|climbed|jumped|gained|swelled|went up|fell|fallen|falls|dropped|declined|decreased|shrank|shrunk|slid|went down|was cut|were cut|was reduced|were reduced|was raised|widened|narrowed)"
_STEP = r"(?:rise|increase|gain|jump|growth|drop|fall|decline|decrease|loss|reduction|difference|gap)"
_LEAD = r"(?:margin|majority|lead|difference|gap|advantage|edge|winning margin)"
_WHO = r"(?: (?:[\p{L}.’'-]+ ){0,3}?)"
_OF_WHOM = r"(?: votes| points| seats)?(?: for [\p{L}.’' -]{3,40}?)?"
# What each form holds, and how far it reaches in front of that and behind it.
_LED = (("margin", "majority", " lead", "difference", " gap", "advantage", " edge"), 150, 60)
_FROM = ((*before_count(" from "), " from $", " from €", " from £"), 120, 110)
_UP = ((", up ", ", down ", *(f", a {step} of " for step in ("rise", "fall", "gain", "loss", "drop")), ", an increase of "), 60, 90)
_POINTS_OF = ((" points, ", " points from "), 40, 130)
_THAN = ((" than the ", " than its ", " than their ", " than his ", " than her "), 120, 60)
_GOALS = (("goal difference",), 150, 120)
_FORMS = (
    (_LED, compiled(
        rf"(?<![\w.,$€£–-]){_A}(?: votes| members| deputies| lawmakers)?(?: voted| voting)? (?:in favou?r|for)(?: of)?,? (?:and|to|with) {_B}(?: votes)? against, (?:an? |by an? |giving an? )(?P<kind>{_LEAD}) of {_X}"
    )),
    (_FROM, compiled(rf"\b{_MOVED} (?:by )?{_X}{_NX},? from {_A}{_NA}{_WHEN},? to {_B}{_NB}")),
    (_FROM, compiled(rf"\b{_MOVED} (?:by )?{_X}{_NX},? to {_B}{_NB}{_WHEN},? from {_A}{_NA}(?! to\b)")),
    (_FROM, compiled(rf"\bfrom {_A}{_NA}{_WHEN},? to {_B}{_NB}{_WHEN},? (?:an? (?:\p{{Ll}}+ )?{_STEP} of|or by|up by|down by|up|down) {_X}{_NX}(?![ -]\p{{Ll}}+ (?:to|from)\b)")),
    (_UP, compiled(rf"(?<![\w.,$€£–-]){_A}{_NA}(?: (?!to\b|from\b|and\b)[\p{{Ll}}-]+)?, (?:up|down|a (?:rise|fall|gain|loss|drop|increase) of) (?:by )?{_X}{_NX} (?:from|on) (?:the )?(?!(?:19|20)\d\d\b){_B}(?! (?:January|February|March|April|May|June|July|August|September|October|November|December|days?|years?|countries|places|(?:other )?\p{{Ll}}+s\b)|[.,]? ?[ap]\.m)")),
    (_LED, compiled(
        rf"(?<![\w.,$€£–-]){_A}(?: votes| points| seats)?(?: in favou?r| for)?,? (?:to|against|versus|compared (?:to|with)){_WHO}{_B}{_OF_WHOM},? "
        rf"(?:for |with |giving \p{{L}}+ |which is |which makes |or )?(?:an? )?(?:\p{{Ll}}+ )?(?P<kind>{_LEAD}) of {_X}{_POINTS}"
    )),
    (_LED, compiled(
        rf"(?<![\w.,$€£–-]){_A}(?: votes| points)?,? (?:to|against|versus|compared (?:to|with)){_WHO}{_B}{_OF_WHOM}, an? {_HEDGE}(?P<x>\d++(?:,\d{{3}})*+(?:\.\d++)?|(?i:{COUNTED}))-(?:votes?|(?P<points>(?:percentage[ -])?points?)) (?P<kind>{_LEAD})"
    )),
    (_POINTS_OF, compiled(
        rf"\b(?:have|has|on|with|had) {_A} points(?: from \w+ (?:games|matches))?, {_X}(?: points)? (?:ahead|clear|in front|more than|better than|behind|adrift|fewer than)(?: of)? (?:[\p{{L}}.’'-]+ ?){{1,3}}(?:\(|,? who (?:have|has|are on|is on) |,? (?:on|with) ){_B}"
    )),
    (_THAN, compiled(
        rf"(?<![\w.,$€£–-]){_A}{_NA}(?: [\p{{Ll}}-]+)?, {_X}{_NX} (?:more|fewer|less|higher|lower) than (?:the|its|their|his|her) (?:previous |earlier )?{_B} (?:it|he|she|they|that|in|needed|required|won|recorded|reported|a year|last|at)\b"
    )),
    (_GOALS, compiled(
        rf"\b(?:scored|netted|struck) {_A}(?: goals| times)?(?:[^.\d;\n]{{0,30}}?) (?:let in|conceded|conceding|allowed|shipped|letting in) {_B}[^.\d;\n]{{0,60}}? goal difference of (?:plus |minus |[+–−-])?{_X}"
    )),
    (_GOALS, compiled(
        rf"\bgoal difference of (?:plus |minus |[+–−-])?{_X}[^.\d;\n]{{0,40}}? scor(?:ed|ing) {_A}(?: goals)?[^.\d;\n]{{0,30}}? (?:let in|conceded|conceding|allowed) {_B}"
    )),
)  # fmt: skip

# The step of another time, or what was left over: "up 40 on the day before", "a lead of 12 at half-time", "a margin of three votes to spare".
_OF_ANOTHER = compiled(
    r"(?: votes| points| seats| goals)? (?:in|on|at|over|since|after|before|during|within|having|had|that|which|to spare|once|when|with|an?|per|this|last|the|by|more|each|every|or so|alone)\b"
)


@rule(
    message="between {one} and {two} lie {right}, not {stated}: check the three figures",
    trigger=[f"{verb} by " for verb in "rose risen grew grown increase increased climbed jumped gained swelled up down fell fallen dropped declined decreased shrank shrunk slid cut reduced raised widened narrowed".split()]
    + [f"{what} of " for what in "rise increase gain jump growth drop fall decline decrease loss reduction difference gap margin majority lead advantage edge".split()]
    + [f"{way} {sign}{digit}" for way in ("up", "down", "or by") for sign in ("", "$", "€", "£") for digit in range(1, 10)]
    + [f"{way} {word} from" for way in ("up", "down") for word in "two three four five six seven eight nine ten eleven twelve".split()]
    + [f"{verb} {sign}" for verb in ("rose", "fell", "climbed", "jumped", "dropped", "gained", "slid", "increased", "declined") for sign in "$€£"]
    + ["vote margin", "vote majority", "vote lead", "point lead", "point margin", "point gap", "points, ", "more than the ", "fewer than the ", "less than the ", "more than its ", "fewer than its "],
    bad=[
        "The population rose by {60 million, from 1.31 billion in 2010 to 13.7 billion} last year.",
        "She took {1,402,310 votes to Varga's 1,301,205, a margin of 110,105}.",
        "He won {54.2 percent to 45.8 percent, a lead of 12.4 points}.",
        "Lenz, who scored {81 goals and let in 30, had a goal difference of 41}.",
        "The fleet went from {120 ships to 150, an increase of 50}.",
        "The list won {61,204 votes against 58,101, a 4,103-vote margin}.",
        "Torva have {60 points, four ahead of Lenz, who have 53}.",
        "It won {45 seats, nine more than the 41 it} held.",
        "Deaths fell by {300 to 1,250 from 1,450}.",
    ],
    good=[
        "The population rose by 60 million, from 1.31 billion in 2010 to 1.37 billion last year.",
        "She took 1,402,310 votes to Varga's 1,301,205, a margin of 101,105, and 12 to 9, a margin of three. It won 61,204 votes against 58,101, a margin of about 3,000.",
        "He won 54.2 percent to 45.8 percent, a lead of 8.4 points. The poll put him ahead by 54 percent to 46 percent, a lead of nine points.",
        "Lenz, who scored 81 goals and let in 30, had a goal difference of 51.",
        "Torva have 60 points, seven ahead of Lenz, who have 53 with a game in hand. It won 62 seats to 58, a majority of 12.",
        "It rose by 20 percent, from 10 to 12, and by 30 percent, from 1 percent to 1.3 percent. It fell by 5 inches from 6 feet to 5 feet. Rates rose by 25 basis points from 4 to 4.25.",
        "It grew from 120 in May to 150, an increase of 30. Wages rose by 5 to 10 dollars from 90 to 99.",
        "It won 45 seats, up six from 2019, and 31, down three from 34. The coat is 30 euros, up 20 cents from 29.8, and she came 12th, up three from 15th.",
        "It won 45 seats, nine more than the 41 it held, because five lawmakers had defected. Cases rose from 1,200 to 1,500, up 40 on the day before.",
        "The home side led 40 to 31, a lead of 12 at half-time having slipped. The bill passed 216 to 211, with a margin of three votes to spare.",
        "Deaths fell by 30 to 1,250 from 1,450 before the vaccine and 1,280 last week.",
        "It won 45 seats, four more than the 41 it held. He has 20 goals, two more than the two forwards in his team.",
    ],
)  # fmt: skip
def difference_mismatch(story: Story) -> Iterator[Hit]:
    """Two figures and what lies between them are all there, so they can be worked out; one of the three is wrong."""
    seen: set[int] = set()
    for (words, before, after), form in _FORMS:
        for match in matches(form, story.text, words, before, after):
            if match.start("x") not in seen and _comparable(match):
                seen.add(match.start("x"))
                yield from _checked(match)


def _part(match: regex.Match[str], name: str, part: str) -> str:
    return match[f"{name}_{part}"] or "" if f"{name}_{part}" in match.re.groupindex else ""


def _comparable(match: regex.Match[str]) -> bool:
    """Whether the three are amounts of one thing: no percentage of a sum, no inches of feet."""
    text, points = match.string, "points" in match.re.groupindex and match["points"]
    shares = [bool(_part(match, name, "share")) for name in "ab"]
    if any(shares) or points or _part(match, "x", "share"):
        # A share of a share, unless it is a lead: "rose by 37 percent, from 0.9 percent to 1.23".
        return any(shares) and bool(points or ("kind" in match.re.groupindex and _part(match, "x", "share")))
    if text.startswith((" percent", "%", " per cent", " point", " basis", " cents", "p.m"), match.end("x")):
        return False
    if match.end("x") > max(match.end("a"), match.end("b")) and _OF_ANOTHER.match(text, match.end()):
        return False
    if "kind" in match.re.groupindex and match["kind"] == "majority" and "vote" not in match[0]:
        return False  # of seats: over all others
    signs = {_part(match, name, "sign") for name in "abx" if f"{name}_sign" in match.re.groupindex}
    nouns = {noun for name in "ab" if (noun := _part(match, name, "noun"))}
    return len(signs) == 1 and (bool(_part(match, "x", "scale")) or _part(match, "x", "noun") in ("", *nouns))


def _checked(match: regex.Match[str]) -> Iterator[Hit]:
    scales = [_part(match, name, "scale") for name in "abx"]
    if scales[1] and not scales[0] and value_of(match["a"]) < 1000 * ONE:
        scales[0] = scales[1]  # from 1.2 to 1.4 million
    sizes = [SCALES[scale] if scale else 1 for scale in scales]
    one, two, stated = (value_of(match[name]) * size for name, size in zip("abx", sizes, strict=True))
    slip = sum(_slip(match[name], size) for name, size in zip("abx", sizes, strict=True))
    # What is rounded on its own adds up to one more.
    if _part(match, "b", "share") or _part(match, "a", "share"):
        slip = 2 * ONE if all("." not in match[name] for name in "ab") else ONE // 5
    if abs(abs(one - two) - stated) <= (slip + 1) // 2 + (max(stated // 8, ONE) if match["hedge"] else 0):
        return
    others = other_counts(match, "abx")
    # What is missing is told of, or the step is from another figure: "before a charge of 40 million", "from 1,450 in May and 1,280 last week".
    if abs(abs(one - two) - stated) in others or any(abs(abs(this - figure) - stated) <= slip for this in (one, two) for figure in others):
        return
    words = {
        "one": _told(match, "a", scales[0]),
        "two": _told(match, "b", scales[1]),
        "right": _told_value(abs(one - two)),
        "stated": _told(match, "x", scales[2]),
    }
    start = min(match.start(name) - len(_part(match, name, "sign")) for name in "abx")
    yield Hit(start, match.end(), words=words)


def _slip(figure: str, size: int) -> int:
    """By how much a figure may have been rounded, both ways; a small count is exact."""
    rounded = figure[0].isdigit() and (size > 1 or "." in figure or value_of(figure) >= 1000 * ONE)
    return step_of(figure) * size if rounded else 0


def _told(match: regex.Match[str], name: str, scale: str) -> str:
    return f"{match[name]} {scale}".strip()


def _told_value(value: int) -> str:
    """In words of a scale where it is large and round."""
    for scale in ("trillion", "billion", "million"):
        size = SCALES[scale] * ONE
        if value >= size and value % (size // 100) == 0:
            return f"{written(value * ONE // size)} {scale}"
    return written(value)
