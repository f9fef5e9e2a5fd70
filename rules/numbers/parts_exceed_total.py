"""740,000 have fled: 435,000 to one country, 240,000 to another and 650,000 to a third."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from wirelint import Hit, Related, rule
from wirelint.amounts import COUNTED, ONE, value_of, written
from wirelint.near import beginning, matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import CAPITAL, EDGE
from wirelint.views.events import sentence_of
from wirelint.views.numbers import within

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import regex

    from wirelint.story import Story
    from wirelint.views.numbers import Number

_LIST = compiled(r"(?:: | \(| [—–] )(?=[$€£]?\d[\d,.]*+ (?:(?:thousand|million|billion) )?(?:in|to|from|for|at|on|by|of) )")
_JOINT = compiled(r"(?: (?:of the )?[\p{L}.’'-]+){1,6}(?:, and |, | and )(?:another |about |some |the other )?")
# "Of the 50 passengers, 30 were French, 15 German and 10 Dutch": nobody is of two countries, or in two places.
_PART = r"(?P<part>\d{1,3}(?:,\d{3})*) (?:(?:were|are|came|come|went|died) )?(?:from |in |to )?(?=\p{Lu})"
_OF = compiled(
    r"\b[Oo]f (?:the|its|their|those|these) (?P<total>\d{1,3}(?:,\d{3})*)(?: (?!were\b|are\b)[\p{L}-]+){1,6}?, "
    rf"(?P<hit>{_PART}[^.;:!?\d\n]{{1,40}}?(?:, (?:and )?{_PART}[^.;:!?\d\n]{{1,40}}?){{0,4}}(?:,? and) {_PART})"
)
# "Of the 40 deputies, 25 voted for the bill, 12 against and 8 abstained": nobody votes twice.
_VOTE = r"(?P<part>\d{1,3}(?:,\d{3})*)(?: \w+){0,1}?"
_BALLOT = compiled(
    r"\b[Oo]f (?:the|its|their|those|these) (?P<total>\d{1,3}(?:,\d{3})*)(?: (?!were\b|are\b)[\p{L}-]+){1,6}?, "
    rf"(?P<hit>{_VOTE} (?:voted )?(?:for|in favou?r|yes|backed|supported)\b[^.;:!?\d\n]{{0,40}}?(?:, and |, | and ){_VOTE} (?:voted )?(?:against|no|opposed|rejected|abstained)\b"
    rf"(?:[^.;:!?\d\n]{{0,30}}?(?:, and |, | and ){_VOTE} (?:abstained|were absent|did not vote|stayed away)\b)?)"
)
# "Of 70 cities, 36 reported lower prices, 27 gains and eight were flat": nothing is in two of these classes at once.
_CLASSES = (
    (
        "fell lower decline declined declines drop dropped losses",
        "rose gain gained gains higher increase increased increases advanced",
        "flat unchanged steady stable",
    ),
    ("custody detained held jailed remanded behind", "released freed bailed acquitted"),
    ("released freed", "charged jailed remanded"),
    ("beyond destroyed demolished", "reopened repaired reopen intact restored"),
    ("hospital hospitalized hospitalised", "home discharged released"),
    ("died killed dead", "survived injured wounded hurt rescued unhurt"),
    ("favor favour for yes", "against no", "abstained abstaining abstentions", "absent", "invalid blank"),
    ("passed won", "failed lost", "drew drawn"),
    ("men male males", "women female females"),
)
_OTHER_VOTE = compiled(r"\b(?:first|second|other|another|next)\b")
_COUNT = rf"(?:\d{{1,3}}(?:,\d{{3}})*|{COUNTED})(?![\w,.%-]*\d|[-\w%])"
_SHARE = rf"(?P<part>(?i:{_COUNT})) (?P<is>(?:(?!of\b|percent\b|per\b|million\b|billion\b)[\p{{L}}’'-]+ ?){{1,7}}?)"
_SHARES = rf"(?P<hit>{_SHARE}(?:, (?:and )?{_SHARE}){{0,3}}(?:,? and) {_SHARE})(?=[.,;]|$| by\b| in\b| at\b| on\b| after\b)"
_WHICH = compiled(
    rf"(?<![\w.,$€£-])(?P<total>(?i:{_COUNT})) (?:(?!of\b|percent\b|per\b|million\b|billion\b)[\p{{L}}’'-]+ ){{0,6}}?[\p{{L}}’'-]+, of (?:which|whom) (?:it |he |she |they )?{_SHARES}"
)
_OF_SOME = compiled(
    rf"\bOf (?:the |its |their |some |about )?(?P<total>{_COUNT}) (?:(?!of\b)[\p{{L}}’'-]+ ){{0,5}}?[\p{{L}}’'-]+, {_SHARES}"
)
# "Of the 40 workers, 25 were men and the other 17 were women".
_REST = compiled(
    rf"\bOf (?:the |its |their )?(?P<total>{_COUNT}) (?:(?!of\b)[\p{{L}}’'-]+ ){{0,4}}?[\p{{L}}’'-]+, (?P<hit>{_SHARE}(?:, {_SHARE})?,? and the (?:other|remaining|rest,) (?P<part>(?i:{_COUNT}))) (?P<is>(?:were|are|had|have|went|came|died|live|lived|work|voted|left|stayed)\b)"
)
_GOES = compiled(
    r"(?:went |go |goes |fell |belong |belonged |were sent |were given )?to (?:the )?|(?:were |are |was |is |came |live |lived )?(?:in|from) the (?=(?:north|south|east|west|cent|capital|city|town|country|province|\w+ (?:province|region|district|state|county)))"
)
_BOTH = compiled(r"\bboth\b")
_TWICE = compiled(
    r"\b(?:later|again|also|then|both|since|once|still|after|including|last|ago|earlier|in (?:19|20)\d\d|had (?:earlier|previously))\b"
)
# "92 people have been killed. Of them, 41 were in Zahedan and 61 elsewhere"
_OF_THEM = compiled(
    rf"(?<![\w.,$€£-])(?P<total>\d{{1,3}}(?:,\d{{3}})*) (?!percent\b|per\b|million\b|billion\b|(?:years?|days?|hours?|times)\b)[^.\d\n]{{3,120}}[.”\"] Of (?:them|these|those),? "
    rf"(?P<hit>(?P<part>(?i:{_COUNT})) (?:were |are |died |came |lived )?(?:in|from) [^.;,\d\n]{{3,30}},? and (?P<part>(?i:{_COUNT})) (?:(?:were |are |died |came |lived )?(?:in |from )\p{{Lu}}|elsewhere\b))"
)
# "$1.78 million, including $780 million"
_SCALE = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_INCLUDING = compiled(
    r"(?P<sign>[$€£¥])(?P<whole>\d+(?:\.\d+)?) (?P<scale>thousand|million|billion|trillion),? (?:(?:in|of) [\p{L} -]{3,40}?,? )?(?P<hit>including (?P=sign)(?P<some>\d+(?:\.\d+)?) (?P<size>thousand|million|billion|trillion)\b)"
)
_COUNTED = "people|men|women|civilians|soldiers|workers|passengers|patients|students|pupils|prisoners|hostages|migrants|members"
_AMONG = compiled(
    rf"(?<![\w.,$€£-])(?P<total>(?i:{_COUNT})) (?:[\p{{L}}-]+ )?(?:{_COUNTED}),? (?P<hit>including (?P<part>(?i:{_COUNT})) (?:children|women|men|civilians|soldiers|police officers|officers|workers|minors|boys|girls|foreigners|students|pupils))\b"
)
_WITH = compiled(
    rf"(?<![\w.,$€£-])(?P<total>{_COUNT})(?: (?!percent\b|per\b|million\b|billion\b)[\p{{L}}’'-]+){{0,4}}, with (?P<hit>(?P<part>{_COUNT}) (?:for|in|from|to) [^.;,\d\n]{{3,40}}? and (?P<part>{_COUNT}) (?:for|in|from|to)\b)"
)
_SOME = compiled(r"f (?:the|its|their|those|these) \d")
_BOUND = ("more than", "over", "at least", "well over", "upwards of", "just over", "up to", "as many as")
_MOST = 12  # longer lists are tables
_SAME = frozenset("in to from for at on by of".split())


@rule(
    message="the parts come to {sum}, and they are parts of {total}: check the figures",
    trigger=[f"{EDGE}of the {digit}" for digit in range(1, 10)]
    + [
        ", of which ",
        ", of whom ",
        "of them,",
        "of these,",
        "of those,",
        "of them 1",
        "of them 2",
        "of them 3",
        "of them 4",
        "of them 5",
        "of them 6",
        "of them 7",
        "of them 8",
        "of them 9",
        "of ten",
        "of twelve",
        "of twenty",
    ]
    + [
        f"{word}{digit}"
        for word in (f"{EDGE}{CAPITAL}of ", "including ", "including $", "including €", "including £", ", with ")
        for digit in range(1, 10)
    ]
    + [f"including {word}" for word in ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")]
    + [f"{mark}{digit}" for mark in (": ", " (", "— ", "– ", ": $", ": €", ": £") for digit in range(1, 10)],
    bad=[
        "About 740,000 people have fled: {435,000 to Albania, 240,000 to Macedonia and 650,000} to Montenegro.",
        "It has 900 workers ({400 in Ghent, 300 in Lille and 350} in Metz).",
        "The fund gave $10 million: {$4 million for roads, $5 million for schools and $3 million} for parks.",
        "The quake killed 61 people — {40 in Mersin, 15 in Adana, and 16} in Hatay — on Friday.",
        "Of the 50 passengers, {30 were French, 15 German and 10} Dutch.",
        "Of the 40 deputies, {25 voted for the bill, 12 against and 8} abstained.",
        "Of the 90 members, {50 backed the plan and 45} opposed it.",
        "Police held 120 men: {80 from Lyon and 60} from Nice.",
        "Some 48 schools were damaged, of which {17 were beyond repair and 33} could be reopened by winter.",
        "The judge questioned 18 people, of whom {16 were in custody and three} had been released.",
        "Of 70 towns, {36 reported lower prices, 27 reported gains and eight} were flat.",
        "At least 92 people died, the group said. Of them, {41 were in Mersin and 61} elsewhere.",
        "The fund pledged {$1.78 million, including $780 million} in loans.",
        "Of the 30 paintings, {18 are landscapes, nine are portraits and 11} are both.",
        "Of the 40 workers, {25 were men and the other 17} were women.",
        "Of 120 seats, {70 went to the left, 40 to the right and 20} to the greens.",
        "Of the 200 cases, {120 were in the capital, 60 in the north and 40} in the south.",
        "The blast killed 12 people, {including 15 children}.",
        "The party rose to 146, with {119 for the left and 28} for the right.",
    ],
    good=[
        "About 740,000 people have fled: 435,000 to Albania, 240,000 to Macedonia and 65,000 to Montenegro.",
        "It has 900 workers (400 in Ghent, 300 in Lille and 200 in Metz).",
        "Police held 120 men: 80 from Lyon and 30 from Nice.",
        "More than 700,000 people have fled: 435,000 to Albania, 240,000 to Macedonia and 65,000 to Montenegro.",
        "Of the 50 passengers, 30 were French, 10 were German and 10 were Dutch.",
        "Of the 50 passengers, 30 were French, 15 were children and 10 of them were hurt.",
        "Of the 50 passengers, 30 were French, 25 were women and 10 were hurt.",
        "Of the 50 passengers, 30 were French, 15 from Paris and 10 from Lyon. Of the 40 deputies, 25 voted for the first bill, 22 against the second.",
        "Of the 45 deputies, 25 voted for the bill, 12 against and 8 abstained.",
        "Of the 40 deputies, 25 voted for the bill, and 30 voted for the budget in May.",
        "Of the 40 members, 30 supported one plan and 25 supported the other.",
        "The judge questioned 18 people, of whom 16 were in custody and 12 were women.",
        "Police held 18 people, of whom 16 were released and 12 were later charged.",
        "Of 70 towns, 36 reported lower prices, 27 reported gains and seven were flat.",
        "At least 92 people died. Of them, 41 were in Mersin and 51 elsewhere.",
        "The fund pledged $1.78 billion, including $780 million in loans.",
        "The bank lent $12 million, including to firms with $15 million in debt.",
        "Of the 30 paintings, 18 are landscapes, 15 are portraits and five are both. Of the 40 workers, 25 were men and the other 15 were women.",
        "Of 130 seats, 70 went to the left, 40 to the right and 20 to the greens.",
        "It won 40 seats: 38 in May and 35 of them in the north.",
        "There were three fires: 40 in Mersin and 15 in Adana died.",
        "Its 30 ships made two trips: 25 in May, 20 in June.",
        "Half of the 80 said yes: 60 in Ghent in all and 70 at the end.",
    ],
)
def parts_exceed_total(story: Story) -> Iterator[Hit]:
    """A list that says where each part of a number is adds up to more than the number. One of the figures is wrong: often one has a nought too many."""
    yield from _of_which(story.text)
    yield from _shared(story.text)
    for match in beginning(_LIST, story.text, (": ", " (", " — ", " – ")):
        start, end = sentence_of(story, match.end())
        numbers = within(story, start, end)
        index = bisect_left(numbers, (match.end(),))
        total, parts = _total(numbers[max(0, index - 2) : index]), _parts(story, numbers[index : index + _MOST])
        if total and len(parts) > 1 and _too_many(total, parts):
            first, last = parts[0].start, parts[-1].end
            words = {"sum": written(sum(part.low for part in parts)), "total": written(total.low)}
            yield Hit(first, last, words=words, related=[Related(total.start, total.end, "the total")])


def _of_which(text: str) -> Iterator[Hit]:
    if not _SOME.search(text):
        return
    words = ("Of the ", "of the ", "Of its ", "Of their ", "Of those ", "Of these ")
    for match in (found for pattern in (_OF, _BALLOT) for found in matches(pattern, text, words, 1, 260)):
        total = value_of(match["total"])
        parts = [value_of(part) for part in match.captures("part")]
        whole = sum(parts)
        if whole > total and not _nested(match["hit"], parts) and not _OTHER_VOTE.search(match["hit"]):
            yield Hit(
                match.start("hit"),
                match.spans("part")[-1][1],
                words={"sum": written(whole), "total": written(total)},
                related=[Related(*match.span("total"), "the total")],
            )


def _nested(told: str, parts: Sequence[int]) -> bool:
    """Whether the later parts may be of the first: "30 were French, 15 from Paris and 10 from Lyon"."""
    return sum(parts[1:]) <= parts[0] and " from " in told.split(",", 1)[-1]


def _shared(text: str) -> Iterator[Hit]:
    """Parts in classes of which nothing is in two; and a part that is more than the whole."""
    for pattern, words, before in ((_REST, ("Of ",), 1), (_WHICH, (", of which ", ", of whom "), 90), (_OF_SOME, ("Of ",), 1)):
        for match in matches(pattern, text, words, before, 170):
            told = match.captures("is")
            if pattern is _REST:
                yield from _over(match, exact=True)
            elif _both(match) or ((_apart(told) or _to_each(told)) and not _TWICE.search(match["hit"])):
                yield from _over(match)
    for pattern, words, before in (
        (_OF_THEM, (" Of them", " Of these", " Of those"), 150),
        (_AMONG, (" including ",), 50),
        (_WITH, (", with ",), 60),
    ):
        for match in matches(pattern, text, words, before, 110):
            yield from _over(match)
    for match in matches(_INCLUDING, text, ("including $", "including €", "including £", "including ¥"), 80, 40):
        whole, some = float(match["whole"]) * _SCALE[match["scale"]], float(match["some"]) * _SCALE[match["size"]]
        if some > whole:
            words = {"sum": f"{match['some']} {match['size']}", "total": f"{match['whole']} {match['scale']}"}
            yield Hit(*match.span(), words=words)


def _apart(told: Sequence[str]) -> bool:
    """Whether each part is told to be of another class of the same kind."""
    words = [set(one.lower().split()) for one in told]
    for classes in _CLASSES:
        found = [[index for index, names in enumerate(classes) if not some.isdisjoint(names.split())] for some in words]
        if all(len(one) == 1 for one in found) and len({one[0] for one in found}) == len(found):
            return True
    return False


def _to_each(told: Sequence[str]) -> bool:
    """Whether each part went to another: "70 went to the left, 40 to the right"."""
    ends = [_GOES.sub("", one) for one in told]
    return all(_GOES.match(one) for one in told) and len(set(ends)) == len(ends)


def _both(match: regex.Match[str]) -> bool:
    """Whether the last part is "both", and cannot be counted in the others: it is more than one of them, or they are too many without it."""
    told, parts = match.captures("is"), [value_of(part) for part in match.captures("part")]
    if len(parts) != 3 or not _BOTH.search(told[-1]) or any(_BOTH.search(one) for one in told[:-1]):
        return False
    return parts[2] > min(parts[:2]) or parts[0] + parts[1] - parts[2] > value_of(match["total"])


def _over(match: regex.Match[str], *, exact: bool = False) -> Iterator[Hit]:
    total, whole = value_of(match["total"]), sum(value_of(part) for part in match.captures("part"))
    if whole > total or (exact and whole != total):
        words = {"sum": written(whole), "total": written(total)}
        end = match.spans("part")[-1][1] if len(match.spans("part")) > 1 else match.end("hit")
        yield Hit(match.start("hit"), end, words=words, related=[Related(*match.span("total"), "the total")])


def _total(before: Sequence[Number]) -> Number | None:
    """The number that the list is a list of: the only one of its sentence."""
    plain = [number for number in before if number.unit not in ("age", "year", "day", "month", "%", "points")]
    return plain[0] if len(plain) == 1 and len(before) == 1 and plain[0].hedge not in _BOUND else None


def _parts(story: Story, numbers: Sequence[Number]) -> Sequence[Number]:
    """The numbers of the list, where each stands before the same small word ("in", "to", "for") and nothing but its place parts it from the next."""
    words = {_next(story.text, number.end) for number in numbers}
    if len(words) != 1 or len(numbers) == _MOST or not words <= _SAME:
        return ()
    joined = all(_JOINT.fullmatch(story.text, one.end, two.start) for one, two in pairwise(numbers))
    return numbers if joined else ()


def _next(text: str, end: int) -> str:
    return text[end + 1 : end + 6].split(" ", 1)[0] if text[end : end + 1] == " " else ""


def _too_many(total: Number, parts: Sequence[Number]) -> bool:
    if any(part.unit != total.unit or part.low != part.high or part.low > total.low for part in parts):
        return False
    rounded = (total.step + sum(part.step for part in parts)) // 2
    slack = min(rounded, total.low // 20) if total.low >= 1000 * ONE else 0
    return sum(part.low for part in parts) > total.low * (110 if total.hedge else 100) // 100 + slack
