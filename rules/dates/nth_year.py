from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import NUMBER, ORDINAL, number_of, ordinal, ordinal_of, years
from wirelint.days import date
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story
    from wirelint.views.events import Events

_FORM = compiled(
    rf"\b(?P<verb>approach(?:es|ing)|near(?:s|ing)|enter(?:s|ing|ed)|has entered|is in|are in|now in|stretch(?:es|ing|ed) into|dragg?(?:s|ed|ing) into|grind(?:s|ing) into|rag(?:es|ing|ed) (?:on )?into|mov(?:es|ing|ed) into|well into|deep into|began|begins|in)(?P<soon> the end of)?"
    rf" (?:its|a|the) (?P<nth>{ORDINAL}(?: full)?) (?P<unit>year|month)(?! (?:of|at|in office|running|since|as)\b)",
    IGNORECASE,
)
_COUNT = compiled(r" (?:its|a|the) [\w-]+(?: full)? (?:year|month)(?!\w)| [\w-]+-year-old |years? (?:of|into) ")
# "The three-year-old war in Ukraine": the count itself, which is not full before its day.
_OLD = compiled(
    rf"(?<!nearly |almost |[-\w]-)\b(?P<count>{NUMBER})(?:-year-old (?:(?:civil|full-scale|brutal|bloody|grinding) )?(?:war|conflict|invasion) | years? into (?:the |a |its )?(?:(?:civil|full-scale|brutal|bloody|grinding|Russian) )*(?:war|conflict|invasion) )",
    IGNORECASE,
)
_SUBJECT = compiled(
    r"\b(?:war|conflict|invasion|fighting|hostilities|intervention|(?:air|bombing|military) campaign|-led campaign)\b[^.;!?]{0,60}$",
    IGNORECASE,
)
# "The war in Gaza hangs over the festival, now in its 20th year"; "the drought, along with the war in Ukraine, enters its fourth year"
_OTHER = compiled(
    r"(?<!\b(?:in|on|with|against|between|and|for|by|of) )\b(?:the|an?|this|his|her|its|their) (?:[\p{Ll}-]+ )?(?!war|conflict|invasion|fighting|intervention|campaign)[\p{Ll}-]+, (?:which (?:is|was) |now )?$|\b(?:along with|as well as|together with|like|despite|amid) (?:the |a |its )?[\p{L}-]* ?(?:war|conflict|invasion|fighting)\b[^;]{0,50}$"
)
_PAST = compiled(r"\b(?:was|were|had|would|will|by then|at the time)\b[^.,;]{0,30}$", IGNORECASE)
_BEGAN = compiled(r"\b(?:began|started|erupted|broke out|launched|invaded)\b[^.;!?]{0,40}?\b(?P<year>(?:19|20)\d\d)\b", IGNORECASE)


@rule(
    message="“{text}”: on {day} the war is in its {right} {unit}{next}",
    trigger=(
        "first year",
        "second year",
        "third year",
        "1st year",
        "2nd year",
        "3rd year",
        "th year",
        "full year",
        "st month",
        "nd month",
        "rd month",
        "th month",
        "second month",
        "third month",
        "-year-old war",
        "-year-old conflict",
        "-year-old civil",
        "-year-old full-scale",
        "years into ",
        "year into ",
    ),
    severity="error",
    bad=[
        "date: 2024-02-29\n\nThe full-scale war in Ukraine, now in its {fifth year -> third year}, has cost billions.",
        "date: 2023-12-24\n\nRussia's war in Ukraine approaches its {second year -> second anniversary}.",
        "date: 2025-06-02\n\nThe Israel-Hamas war is in its {third year -> second year}.",
        "date: 2024-05-02\n\nThe Syrian civil war has entered its {twelfth year -> fourteenth year}.",
        "date: 2019-03-27\n\nThe Saudi-led air campaign in Yemen entered its {fourth year -> fifth year} with raids on Saada.",
        "date: 2021-11-10\n\nThe war in Tigray is in its {third year -> second year}, and 2 million people have fled.",
        "date: 2024-06-12\n\nThe war in Sudan, now in its {third year -> second year}, has driven millions from home.",
        "date: 2023-09-04\n\nThe war in Ukraine is now in its {28th month}, and shells are short.",
        "date: 2024-03-20\n\nThe {four}-year-old war in Ukraine has cost the town half its men.",
        "date: 2025-05-02\n\nThe fighting, which broke out in 2022, is now in its {7th year}.",
    ],
    good=[
        "date: 2024-03-05\n\nRussia's full-scale war in Ukraine is in its third year.",
        "date: 2023-12-24\n\nRussia's war in Ukraine approaches its third year.",
        "date: 2024-02-20\n\nRussia's full-scale invasion of Ukraine enters its third year.",
        "Russia's full-scale war in Ukraine is in its fifth year.",
        "date: 2024-03-05\n\nThe war in Gaza hangs over the festival, now in its 20th year. The drought, along with the war in Ukraine, enters its fourth year.",
        "date: 2024-03-05\n\nWith the war in Ukraine raging, the show, now in its 15th year, went on.",
        "date: 2024-03-05\n\nBy 2016 the Syrian civil war was in its sixth year.",
        "date: 2024-03-05\n\nThe club is in its fifth year; the Israel-Hamas war goes on.",
        "date: 2024-03-05\n\nThe Israel-Hamas war hurt students in their third year.",
        "date: 2024-03-05\n\nThe war in Ukraine began in 2014 and is now in its tenth year.",
        "date: 2024-03-05\n\nThe war in Gaza is in its fifth month; the war in Ukraine is in its third year.",
        "date: 2024-01-30\n\nThe war in Sudan, now in its 10th month, has spread. The two-year-old war in Ukraine drags on. Her four-year-old war of words with him is over.",
        "date: 2022-04-10\n\nIn Donetsk the war with Russian-backed fighters is in its ninth year, Ukrainian officers said.",
    ],
)
def nth_year(story: Story) -> Iterator[Hit]:
    """A war is in its Nth year from N-1 years after it began; copy used again later keeps the old count."""
    day = story.day.date
    if day is None or not _COUNT.search(story.text):
        return
    for match in _FORM.finditer(story.text):
        start, end = sentence_of(story, match.start())
        lead = story.text[max(start, match.start() - 90) : match.start()]
        if not _SUBJECT.search(lead) or _PAST.search(lead) or _OTHER.search(lead):
            continue
        clause = story.text.rfind(";", start, match.start()) + 1 or start
        ages = _ages(story, clause, end, day)
        hit = (_months if match["unit"].lower() == "month" else _checked)(story, match, ages, day)
        if hit:
            yield hit
    yield from _old(story, day)


def _old(story: Story, day: date) -> Iterator[Hit]:
    """A war that is said to be so many years old."""
    for match in _OLD.finditer(story.text):
        start, end = sentence_of(story, match.start())
        ages, stated = _ages(story, start, end, day), number_of(match["count"])
        if ages and not _PAST.search(story.text, start, match.start()) and all(not -0.3 < age - stated < 1.1 for age in ages):
            words = {
                "right": ordinal(int(ages[-1]) + 1, figures=False),
                "next": "",
                "day": f"{day:%B} {day.day}, {day.year}",
                "unit": "year",
            }
            yield Hit(*match.span("count"), words=words, severity="warning" if story.day.sure else "info")


def _months(story: Story, match: regex.Match[str], ages: list[float], day: date) -> Hit | None:
    """A war in its Nth month; near the end of one it may be counted to the next."""
    stated, soon = ordinal_of(match["nth"].removesuffix(" full")), match["verb"].lower().startswith(("approach", "near"))
    gone = [age * 12 for age in ages]
    if not gone or gone[0] < 0 or any(-0.25 < one - stated + 1 + soon < 1.25 for one in gone):
        return None
    words = {"right": ordinal(int(gone[-1]) + 1, figures=True), "next": "", "day": f"{day:%B} {day.day}, {day.year}", "unit": "month"}
    return Hit(match.start("nth"), match.end("unit"), words=words, severity=None if story.day.sure else "info")


def _ages(story: Story, start: int, end: int, day: date) -> list[float]:
    """Years that the war has lasted: those of the year in the sentence, else those of the wars the story names."""
    if stated := _BEGAN.search(story.text, start, end):
        year = int(stated["year"])
        return [years(date(year, 1, 1), day), years(date(year, 12, 31), day)]
    if any(mention.year for mention in story.dates.between(start, end)):
        return []
    events: Events = story.events
    going = [index for index in events.every_war() if events.start(index) <= day <= (events.end(index) or day)]
    near = [index for index in going if events.context(index, start, end)] or [index for index in events.wars() if index in going]
    if len(near) != 1 or not events.checked(day):
        return []
    whole = [] if "full-scale" in story.text[start:end] else events.earlier(near[0])
    return [years(first, day) for first in (*whole, events.start(near[0]))]


def _checked(story: Story, match: regex.Match[str], ages: list[float], day: date) -> Hit | None:
    sure = not _BEGAN.search(story.text, *sentence_of(story, match.start()))
    stated, ahead = (
        ordinal_of(match["nth"].removesuffix(" full")),
        match["verb"].lower().startswith(("approach", "near")) and not match["soon"],
    )
    allowed = {number for age in ages for number in _allowed(age, match["verb"].lower(), ahead=ahead)}
    if not ages or ages[0] < 0 or stated in allowed or stated > 60:
        return None
    start, end = match.start("nth"), match.end("unit")
    right = ordinal(int(ages[-1]) + 1, figures=match["nth"][0].isdigit())
    fix = f"{right} year" if sure else None
    if ahead:
        fix = f"{match['nth']} anniversary" if stated == int(ages[-1]) + 1 else None
    following = f" and approaches its {ordinal(int(ages[-1]) + 2, figures=False)}" if ahead else ""
    words = {"right": right, "next": following, "day": f"{day:%B} {day.day}, {day.year}", "unit": "year"}
    return Hit(start, end, fix, words, severity=None if story.day.sure else "info")


def _allowed(age: float, verb: str, *, ahead: bool) -> set[int]:
    """Right counts: a war that is 1.8 years old is in its second year, and approaches its third."""
    if ahead:
        return {int(age) + 2} | ({int(age) + 1} if age % 1 < 0.1 else set())
    if verb.startswith(("enter", "has enter", "stretch", "drag", "grind", "rag", "mov", "beg")):
        return {int(age) + 1, int(age + 0.15) + 1}
    return {int(age) + 1, int(age + 0.02) + 1, int(age - 0.02) + 1}
