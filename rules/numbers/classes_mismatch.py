"""1,158 injured, 869 adults and 298 children; of the 125 lots 105 were sold and 25 were not."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import ONE, written
from wirelint.calendar import COUNTING
from wirelint.explained import counts_near
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.spans import at, places
from wirelint.views.events import sentence_of
from wirelint.views.numbers import within

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wirelint.story import Story
    from wirelint.views.numbers import Number

# Classes of one whole, of which nothing is in two: all of them that are named with a count come to the whole.
_CLASSES = tuple(
    tuple(frozenset(names.split()) for names in one)
    for one in (
        (
            "adult adults grown-ups",
            "child children minor minors juveniles juvenile pupils pups calves cubs chicks calf kids infants babies",
        ),
        (
            "man men male males boy boys fathers brothers husbands sons",
            "woman women female females girl girls mothers sisters wives daughters",
            "child children minor minors infants babies toddlers",
        ),
        ("passenger passengers tourists pilgrims", "crew crewmen crewmembers sailors driver drivers pilot pilots"),
        ("civilian civilians", "soldier soldiers police policemen officers fighters combatants militants troops militiamen servicemen"),
        ("home", "away"),
        ("full loaded", "empty"),
        ("occupied inhabited", "vacant empty"),
        ("gold golds", "silver silvers", "bronze bronzes"),
        ("win wins won victories", "draw draws drawn ties tied", "loss losses lost defeats defeat"),
        ("teacher teachers staff", "pupil pupils student students"),
        ("urban", "rural"),
        ("alive survivors survived", "dead died"),
        ("local locals citizens nationals", "foreign foreigners"),
        ("domestic", "international foreign"),
        ("yes for favor favour", "no against", "abstentions abstained abstaining abstain"),
        ("paid", "unpaid"),
        ("signed", "unsigned"),
        ("identified", "unidentified"),
        ("vaccinated", "unvaccinated"),
        ("public state state-owned", "private privately-owned"),
        ("finished completed", "unfinished"),
        ("cow cows", "calf calves", "bull bulls"),
    )
)
_WORD = compiled(r"[\p{L}-]+")
# What did not: "105 found buyers and 20 did not."
_NOT = compiled(
    r"(?: of (?:them|these|those))? (?:did|do|does|were|was|are|is|had|have|has|could|would|will) not(?=[.,;:”\"]|\Z| yet\b)|(?:n[’']t)(?=[.,;])"
)
_ELSE = compiled(r"(?: [\p{L}-]+){0,2}? (?:elsewhere|(?:in|at|from|to|for) (?:the )?(?:other|others|rest|remaining)\b)")
_IN = compiled(r" (?:in|at|from|to|for) ")
_OF_THE = compiled(r" (?:out )?of (?:the|its|their|his|her|those|these) (?:[\p{L}’'-]+ )?")
_LINK = compiled(
    r".*?(?:\band|\bwhile|\bwhereas|\bbut|;|,)(?: the (?:other|remaining|rest,)| another| only| just)? $",
)
_OTHER = compiled(r"\b(?:the|its|their|an) ?(?:other|remaining|rest,) $")
_OPEN = compiled(r"^.{0,60}?(?:,| [—–-]| \(|:)(?: (?:of|among) (?:them|whom|which|these|those),?)?(?: with)? $")
_OF = compiled(r"\b[Oo](?:f|ut of) (?:the |its |their |his |her |those |these |all |some )?(?:[\p{L}’'-]+ )?$")
_OF_THOSE = compiled(r"[\s“\"]*Of (?:those|them|these|that (?:number|total))(?: [\p{L}-]+)?,? ")
_THEM = compiled(r" of (?:them|these|those|whom|which)\b")
_NO_PART = compiled(r"\b(?:including|than|versus|compared|per|every|from|between|after|before|last year|a year earlier|times)\b|[.!?] ")
# A part without a number that counts: "a boy", "one bronze"; or what goes on behind the last.
_MORE = compiled(r"\b(?:one|an?|single|several|some|others|unknown|unspecified|[Tt]he (?:rest|others))\b(?! (?:day|week|month|year)\b)")
_ON = compiled(r"[^.;:–—)]{0,45}?(?:,|\band\b|\bplus\b|\bas well as\b)[^.;:–—)]{0,30}")
_REST = compiled(r"[^.;\n]{0,60}?\b(?:the rest|others|another|remain\w+|vacant|yet to|counted twice|on aggregate|at first|initially)\b")
_SHOWN = 60  # characters of a stretch that still shows where to look
_MOST = 6  # parts
_FEWEST = 3  # numbers
_WORDS = (
    " not.",
    " not,",
    " not;",
    " elsewhere",
    " in other ",
    " in the other ",
    " in the rest",
    " from other ",
    " to other ",
    " the other ",
    " the remaining ",
    " another ",
)
_TELLING = (*_WORDS, *(f" {name}" for one in _CLASSES for name in one[-1]))


@rule(
    message="{parts} make {sum}, and they are the whole of {total}: check the figures",
    trigger=[*_WORDS, "children", "women", " men", "crew", "soldiers", "civilians", " bronze", "losses", "defeats", " draws", "empty", "girls", "foreigners", "rural",
             "abstentions", "abstained", "female", "minors", "students", "unidentified", "private", " drivers", " pilots", " sailors", " away", " calves", " cubs"],
    bad=[
        "The clinic counted 1,158 injured, {869 adults and 298} children.",
        "Of the 125 lots, {105 found buyers and 25} did not.",
        "Of the 33 families, {27 have joined a lawsuit and the other eight} are thinking about it, their lawyers say.",
        "By noon 70,500 people were in shelters, {48,000 of them in Mersin and 32,500} in other towns.",
        "Twenty-six of the 104 cars left the rails at 4:50 a.m. Of those, {17 were full and eight} were empty.",
        "The ferry carried 48 people, {42 passengers and eight} crew.",
        "The team won 12 medals, {five gold, four silver and two} bronze.",
        "It has played 20 matches, with {12 wins, five draws and four} losses.",
        "Some (of the 64 wells) work. Of the 64 wells, {40 had clean water and 34} did not.",
        "The shelling killed 14 people, {nine civilians and six} soldiers, the governor said.",
        "The bus carried 52 people, {49 passengers and two} drivers.",
        "{Ninety-one of the 120 lawmakers voted for the law and 39} did not. He scored 21 goals, {12 at home and seven} away.",
        "It gave out 12,000 vouchers, {7,000 in cities and 4,000} elsewhere.",
        "Of 41 votes, {25 were in favor, 12 against and three} were abstentions.",
    ],
    good=[
        "The clinic counted 1,158 injured, 869 adults and 289 children. Of the 125 lots, 105 found buyers and 20 did not.",
        "The ferry carried about 48 people, 42 passengers and eight crew. The blast killed 14 people, including nine men and four women.",
        "Of the 33 families, 27 have joined a lawsuit and eight others wrote letters; the other six did not.",
        "The team won 12 medals, five gold, four silver and three bronze. It has 500 workers, and hired 20 men and 30 women.",
        "The bus carried 40 pupils, 12 boys and 28 girls, and two teachers. In May, 20 men and 30 women of the 80 left.",
        "The school has 300 pupils, 20 teachers and 280 students of its own abroad.",
        "The club won 12 of 20 matches, and the other club won nine of 20.",
        "The fire killed 30 people, 12 men, 10 women and eight children. The 40 cases were 12 in the port, 20 in the town and eight elsewhere.",
        "The town has 9,000 people, 4,000 men and 5,000 women. Of 60 seats, 30 went to the left, 20 to the right and 10 did not change hands.",
        "The council has 61 seats. The left took 34, the right 20 and independents seven.",
        "Police checked 90 cars. Of those, 60 were full and 12 were empty; the rest had left.",
        "Ninety-one of the 120 lawmakers voted for the law and 29 did not. He scored 21 goals, 12 at home and nine away.",
        "He was 40, had two sons, and three daughters did not call.",
        "The bus carried 40 people, 12 men, 20 women and eight dogs. The team won 12 medals, five gold, one silver and six bronze.",
        "The blast killed 14 people, nine men and four women and a boy. It killed 15 others, a boy, nine men and five women.",
        "The team won 12 medals, five gold, four silver and two bronze, and shared another. The clinic counted 1,158 injured, 869 adults and 298 children, nine of whom were counted twice.",
        "Prices rose 12 percent in 40 towns, fell in eight and did not move in six.",
    ],
)  # fmt: skip
def classes_mismatch(story: Story) -> Iterator[Hit]:
    """What is of one kind, and what is not, is all of it: one of the figures is wrong."""
    done: set[int] = set()
    for start in sorted(_sentences(story)):
        if start not in done:
            done.add(start)
            yield from _in(story, *sentence_of(story, start))


def _sentences(story: Story) -> set[int]:
    """Where the sentences begin that may have numbers enough, and one of the words."""
    told = (at(story.sentences, place) for word in _TELLING for place in places(story.text, word))
    return {sentence_of(story, one.start)[0] for one in set(told) if one and _has_many(story.shadow[one.start : one.end])}


def _has_many(dark: str) -> bool:
    words = [word.lstrip("($€£\"“‘'—–-") for word in dark.split()]
    many = sum(word[:1].isdigit() or word.partition("-")[0].rstrip(",.;") in COUNTING for word in words)
    return many >= _FEWEST - dark.startswith("of th")


def _in(story: Story, start: int, end: int) -> Iterator[Hit]:
    text = story.text
    numbers = [one for one in within(story, start, end) if not one.unit and one.low == one.high]
    if len(numbers) < _FEWEST - (text.find("Of th", start, start + 12) >= 0):
        return  # a whole and two parts, or two parts of what the sentence before told
    apart = _OF_THOSE.match(text, start, end)
    for index, last in enumerate(numbers):
        if index == 0 or (index + 1 < len(numbers) and _ON.fullmatch(text, last.end, numbers[index + 1].start)):
            continue
        if (
            index > 1
            and _OF_THE.fullmatch(text, numbers[index - 2].end, numbers[index - 1].start)
            and _not(text, numbers[index - 1], last, end)
        ):
            yield from _checked(text, [numbers[index - 1]], numbers[index - 1], [numbers[index - 2], last])
            continue
        parts = _parts(text, numbers[: index + 1], end)
        if len(parts) < 2:
            continue
        before = numbers[: index + 1 - len(parts)]
        whole = before[-1] if before else None
        if whole is None and apart and parts[0].start - apart.end() < 12:
            earlier = [one for one in within(story, *_previous(story, start)) if not one.unit and one.low == one.high]
            yield from _checked(text, earlier, None, parts)
        elif whole is not None and _is_whole(text, whole, parts[0]):
            yield from _checked(text, before, whole, parts)


def _not(text: str, before: Number, last: Number, end: int) -> bool:
    """Whether the last count is of those that did not: "91 of the 120 lawmakers voted for it and 39 did not"."""
    lead = text[before.end : last.start]
    return bool(_LINK.match(lead) and not _NO_PART.search(lead) and _NOT.match(text[last.end : min(end, last.end + 50)]))


def _previous(story: Story, start: int) -> tuple[int, int]:
    return sentence_of(story, max(0, start - 3))


def _parts(text: str, numbers: Sequence[Number], end: int) -> list[Number]:
    """The last number, if it closes a whole, and the parts before it; none where it does not."""
    last = numbers[-1]
    lead = text[numbers[-2].end : last.start]
    if _NO_PART.search(lead) or not _LINK.match(lead):
        return []
    behind = text[last.end : min(end, last.end + 50)]
    rest = _NOT.match(behind) or _ELSE.match(behind) or _OTHER.search(lead)
    if rest:
        # "27 have joined and the other six": the part before it, and no third.
        return list(numbers[-2:]) if _OTHER.search(lead) or not _ELSE.match(behind) else _run(text, numbers)
    return [] if _MORE.search(text[numbers[-2].end : min(end, last.end + 90)]) else _classed(text, numbers, end)


def _run(text: str, numbers: Sequence[Number]) -> list[Number]:
    """The part before, where "of them" tells that it is one."""
    return list(numbers[-2:]) if _THEM.match(text, numbers[-2].end) or _IN.match(text, numbers[-2].end) else []


def _classed(text: str, numbers: Sequence[Number], end: int) -> list[Number]:
    """The longest run of numbers at the end that are each of another class of one kind."""
    for classes in _CLASSES:
        found: list[Number] = []
        seen: set[int] = set()
        for index in range(len(numbers) - 1, max(-1, len(numbers) - 1 - _MOST), -1):
            stop = numbers[index + 1].start if index + 1 < len(numbers) else min(end, numbers[index].end + 40)
            kind = _class(text[numbers[index].end : stop], classes)
            if kind < 0 or kind in seen or (found and _NO_PART.search(text[numbers[index].end : stop])):
                break
            seen.add(kind)
            found.insert(0, numbers[index])
        if len(found) > 1:
            return found
    return []


def _class(told: str, classes: Sequence[frozenset[str]]) -> int:
    words = _WORD.findall(told.partition(",")[0].lower())[:5]
    kinds = {index for index, names in enumerate(classes) if not names.isdisjoint(words)}
    return kinds.pop() if len(kinds) == 1 else -1


def _is_whole(text: str, whole: Number, first: Number) -> bool:
    """Whether the number before the parts is what they are parts of."""
    between = text[whole.end : first.start]
    if _NO_PART.search(between):
        return False
    return bool(_OPEN.match(between)) and (
        bool(_OF.search(text[max(0, whole.start - 24) : whole.start]))
        or bool(_THEM.match(text, first.end))
        or between.endswith((", ", ": ", "(", "— ", "– ", ", with "))
    )


def _checked(text: str, before: Sequence[Number], whole: Number | None, parts: Sequence[Number]) -> Iterator[Hit]:
    total = sum(one.low for one in parts)
    most = max(one.low for one in parts)
    if any(one.hedge for one in (*before, *parts)) or any(one.low == total for one in before):
        return
    candidates = [one for one in ([whole] if whole else before) if one.low > most]
    if not candidates:
        return
    nearest = min(candidates, key=lambda one: abs(one.low - total))
    if abs(nearest.low - total) * 100 > 32 * nearest.low or nearest.low < 4 * ONE:
        return
    parts = sorted(parts)
    around, spans = (parts[0].start, parts[-1].end), [(one.start, one.end) for one in (*before, *parts)]
    if abs(nearest.low - total) in counts_near(text, around, spans) or _REST.match(text, parts[-1].end):
        return
    shown = " and ".join(text[one.start : one.end] for one in parts[-2:])
    words = {"parts": shown, "sum": written(total), "total": written(nearest.low)}
    first = parts[0] if parts[-1].end - parts[0].start <= _SHOWN else parts[-1]
    yield Hit(first.start, parts[-1].end, words=words, related=[Related(nearest.start, nearest.end, "the whole")])
