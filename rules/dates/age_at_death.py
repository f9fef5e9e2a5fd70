"""Born on Nov. 9, 1923, died in October 2003 at 80."""

from __future__ import annotations

from wirelint import Hit, Related, days, rule
from wirelint.calendar import date_of, whole_years
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story
    from wirelint.views.dates import Mention

_BORN = compiled(r"\b[Bb]orn\b[^.;!?\d\n]{0,60}$")
_KIN = compiled(
    r"\b(?:husband|wife|son|daughter|father|mother|brother|sister|widow|partner|twin|child|grand\w+|whose|first[- ]born|cousin|nephew|niece|uncle|aunt|co-star|friend|rival|colleague|successor|predecessor|bandmate|team-?mate)\b"
)
_AGE = compiled(
    r"\b(?:has died|died|passed away|has died peacefully)[^.;!?\n]{0,60}?(?: at (?:the age of |age )?| aged | age )(?P<age>[1-9]\d|10\d)(?![\d.,]*\d|\w|%| (?:p\.m|a\.m|percent))"
    r"|\b(?:has died|died|passed away)\b[^;!?\n]{0,120}?[.,] (?:He|She) was (?P<was>[1-9]\d|10\d)(?=[.,]| years old)"
    r"|, (?P<before>[1-9]\d|10\d), (?:who )?(?:has )?(?:died|passed away)\b"
)
# "Born in 1949, he died in 1998 at the age of 59": the sentence has all three.
_WHOLE = compiled(
    r"\b[Bb]orn (?:in [\p{L} ,]{2,40}? )?(?:in|on) (?:\p{Lu}\p{L}+\.? (?:\d{1,2}, )?|\d{1,2} \p{Lu}\p{L}+ )?(?P<born>1[89]\d\d|20\d\d)(?!\d)[^.;!?\d\n]{0,30}? died (?:in [\p{L} ,]{2,40}? )?(?:in|on) (?:\p{Lu}\p{L}+\.? (?:\d{1,2}, )?|\d{1,2} \p{Lu}\p{L}+ )?(?P<died>1[89]\d\d|20\d\d)(?!\d),? (?:at (?:the age of )?|aged )(?P<age>[1-9]\d|10\d)(?![\w.,]*\d| \w+ (?:street|road|avenue))"
)
# "She was 45 when she died in 2010; she was born in 1955": an age in a year, and the year of birth in the same paragraph.
_THEN = compiled(
    r"\b(?:[Hh]e|[Ss]he|who) was (?P<age>[1-9]\d) when (?:he|she) [^.;!?\d\n]{2,60}? in (?:\p{Lu}\p{L}+\.? )?(?P<then>1[89]\d\d|20\d\d)(?!\d)"
    r"|\b(?:[Hh]e|[Ss]he|who) (?:died|married|moved|left|joined|emigrated|retired|graduated|enlisted|won|was (?:elected|ordained|arrested|drafted|appointed)) [^.;!?\d\n]{0,50}?in (?P<then>1[89]\d\d|20\d\d),? (?:at (?:the age of )?|aged )(?P<age>[1-9]\d)(?=[.,;]|$)"
)
_BORN_IN = compiled(
    r"\b[Bb]orn (?:[^.;!?\d\n]{0,40}?)(?:in|on) (?:\p{Lu}\p{L}+\.? (?:\d{1,2}, )?|\d{1,2} \p{Lu}\p{L}+ )?(?P<born>1[89]\d\d|20\d\d)(?!\d)"
)
_RECENT, _WEEK = 21, 7  # days in which a death is news; those in which a weekday tells when it was
_LATELY = compiled(r"\b(?:died|passed away)\b[^.;:\d\n]{0,40}?(?: on| late| early)? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
# Of a year or month of birth: nothing else of that year stands between.
_OTHER_THING = compiled(r"\b(?:who|whose|when|that|which|built|bought|married|moved|founded|opened|after|before|during|until|since)\b")


@rule(
    message="someone born {born} would be {right}, not {age}: check the two",
    severity="error",
    trigger=["born"],
    bad=[
        "date: 2003-10-14\n\nLou Berg, a pitcher, has died. He was {80}.\n\nBerg, who was born on Nov. 9, 1923, died Sunday at home.",
        "date: 2024-03-05\n\nAnna Lind, a painter, died on Monday at the age of {91}. She was born on July 1, 1940, in Malmo.",
        "date: 2024-03-05\n\nAnna Lind died on Monday at {73}, her agent said.\n\nShe was born in Malmo on 1 July 1940.",
        "date: 2024-03-05\n\nThe actor Jo Rao died aged {60}.\n\nBorn May 3, 1950, in Pune, he was a star at 20.",
        "He was born in 1949 and died in 1998 at the age of {59}.",
        "She was {45} when she died in 2010; she was born in Oslo in 1955.",
        "Born in Naples on Feb. 3, 1913, she married in 1937, at {34}.",
        "date: 2025-04-14\n\nThe writer died in Lima on Sunday. He was {88}. Born in Arequipa on March 28, 1936, he grew up in Bolivia.",
        "date: 2025-04-14\n\nAda Lund, {85}, died on Sunday, her agent said. Born in Oslo in 1936, she sang for kings.",
        "date: 2025-04-14\n\nAda Lund has died. She was {87}, her agent said. She was born in Oslo in May 1936.",
        "date: 2024-03-05\n\nPiet Vos, the skater, has died. He was {77}.\n\nVos was born on Jan. 5, 1950.",
    ],
    good=[
        "date: 2003-10-14\n\nLou Berg has died. He was 79.\n\nBerg, who was born on Nov. 9, 1923, died Sunday at home.",
        "date: 2024-03-05\n\nAnna Lind died on Monday at the age of 83. She was born on July 1, 1940.",
        "date: 2024-03-05\n\nAnna Lind died on Monday at 83.\n\nHer husband, born on July 1, 1920, died in 1990.",
        "date: 2024-03-05\n\nAnna Lind died in 1990 at the age of 50. She was born on July 1, 1940.",
        "date: 2025-04-14\n\nThe writer has died. He was 88. Born in Arequipa on March 28, 1936, he grew up in Bolivia.",
        "date: 2025-04-14\n\nAda Lund, 88, died on Sunday. Born in Oslo in 1936, she sang. Her flat was in a house built in 1901.",
        "date: 2025-04-14\n\nAda Lund, 85, died on Sunday. She was born in a house built in 1901. She was born into a city that burned in 1936.",
        "date: 2024-03-05\n\nAnna Lind died on Monday at 73 Bow Street. A son was born on July 1, 1990.",
        "He was born in 1949 and died in 1998 at the age of 48. She was born in 1949 and her husband died in 1998 at the age of 70.",
        "She was 55 when she died in 2010; she was born in Oslo in 1955. Her son was born in 1980, and she was 45 when he left in 1999.",
        "date: 2024-03-05\n\nThe actor Jo Rao died aged 60.\n\nHis co-star, Li, was born May 3, 1950.",
        "Anna Lind died at the age of 91. She was born on July 1, 1940.",
        "date: 2024-03-05\n\nAnna Lind, born on July 1, 1940, said her dog died at 12 on Monday.",
    ],
)
def age_at_death(story: Story) -> Iterator[Hit]:
    """An obituary gives the age at death and the day of birth; the two must agree to the year."""
    for match in _WHOLE.finditer(story.text):
        full = int(match["died"]) - int(match["born"])
        if int(match["age"]) not in (full, full - 1) and _KIN.search(match[0]) is None:
            words = {"born": match["born"], "right": f"{full - 1} or {full}", "age": match["age"]}
            yield Hit(*match.span("age"), words=words, related=[Related(*match.span("born"), "born")])
    yield from _aged_then(story)
    day, ages = story.day, list(_AGE.finditer(story.text))
    if day.date is None or not day.sure or len(ages) != 1:
        return
    births = [
        mention
        for mention in story.dates
        if mention.kind in ("day", "month", "year")
        and mention.year
        and (found := _BORN.search(story.text, max(0, mention.start - 70), mention.start))
        and (mention.kind == "day" or not _OTHER_THING.search(found[0]))
    ]
    if len(births) != 1 or _of_kin(story, births[0]) or _earlier(story, *ages[0].span(), births[0]):
        return
    name = next(name for name in ("age", "was", "before") if ages[0][name])
    right = _possible(births[0], day.date, _WEEK if _LATELY.search(story.text) else _RECENT)
    if right and int(ages[0][name]) not in right and int(ages[0][name]) > 17:
        words = {"born": story.text[births[0].start : births[0].end], "right": " or ".join(map(str, sorted(right))), "age": ages[0][name]}
        severity = None if births[0].kind == "day" else "warning"
        yield Hit(*ages[0].span(name), words=words, related=[Related(births[0].start, births[0].end, "born")], severity=severity)


def _possible(birth: Mention, day: days.date, recent: int) -> set[int]:
    """The ages at a death of these days: two, where the birthday is not known or has just been."""
    if birth.kind == "day":
        born = date_of(birth.year, birth.month, birth.day)
        return {whole_years(born, day - days.timedelta(back)) for back in (0, recent)} if born else set()
    gone = day.year - birth.year
    if birth.kind == "month" and birth.month not in (day.month, (day - days.timedelta(recent)).month):
        return {gone - (birth.month > day.month)}
    return {gone, gone - 1}


def _aged_then(story: Story) -> Iterator[Hit]:
    """An age in a year that is told, against the only year of birth of the paragraph."""
    for match in _THEN.finditer(story.text) if " was " in story.text or " at " in story.text else ():
        block = story.blocks[story.block_at(match.start())]
        births = list(_BORN_IN.finditer(story.text, max(block.start, match.start() - 600), min(block.end, match.end() + 600)))
        if (
            len(births) != 1
            or _KIN.search(story.text, max(block.start, births[0].start() - 60), births[0].end())
            or _KIN.search(story.text, max(block.start, match.start() - 40), match.end())
        ):
            continue
        gone, age = int(match["then"]) - int(births[0]["born"]), int(match["age"])
        if gone > 0 and age not in (gone, gone - 1) and not _WHOLE.search(story.text, block.start, block.end):
            words = {"born": births[0]["born"], "right": f"{gone - 1} or {gone}", "age": match["age"]}
            yield Hit(*match.span("age"), words=words, related=[Related(*births[0].span("born"), "born")], severity="warning")


def _earlier(story: Story, start: int, end: int, birth: Mention) -> bool:
    """Whether the death is not of these days: another year or day stands beside it, or it is no person's of the story."""
    beside = [mention for mention in story.dates.between(start, end + 20) if mention.kind != "weekday" and mention != birth]
    return (
        any(mention.year or mention.kind == "month" for mention in beside) or _KIN.search(story.text, max(0, start - 40), end) is not None
    )


def _of_kin(story: Story, birth: Mention) -> bool:
    return _KIN.search(story.text, max(0, birth.start - 80), birth.start) is not None
