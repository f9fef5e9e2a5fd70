"""Came at 9:30 and was gone by 9:38, 18 minutes later; a 45-hour curfew from 8 p.m. Tuesday to 7 a.m. Thursday."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import NUMBER, WEEKDAYS, number_of
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_TIME = (
    rf"(?:(?P<@h>\d{{1,2}})(?:[:.](?P<@m>\d\d)(?:(?:[ \xa0]?(?P<@half>[ap])\.?m\b\.?)| ?(?:hours|hrs|local time))?|[ \xa0]?(?P<@half>[ap])\.?m\b\.?)|(?P<@h>noon|midnight)\b)"
    rf"(?! ?(?:GMT|UTC|ET|EST|EDT)\b)(?:(?: local time)?(?: on)? (?P<@day>{_DAY}))?"
)
_ONE, _TWO = (_TIME.replace("@", name) for name in ("one", "two"))
_BARE = _ONE.replace(
    "|[ \\xa0]?(?P<onehalf>[ap])\\.?m\\b\\.?)|", "|[ \\xa0]?(?P<onehalf>[ap])\\.?m\\b\\.?|(?= (?:to|until|and)\\b))|"
)  # 8 to 10 p.m.
_HEDGE = r"(?P<hedge>about|some|around|nearly|almost|roughly|more than|over|just over|less than|just under|only|just|barely|well over)?"
_SPAN = rf"(?P<span>{_HEDGE} ?(?:(?P<half>half an hour)|(?P<count>(?i:{NUMBER}))(?P<more> and a half)? (?P<unit>hour|minute)s?(?P<plus> and a half| and (?P<rest>(?i:{NUMBER})) minutes?)?))"
# Between two times of one event no other time stands, and no day or zone.
_GAP = r"(?:(?!\d|\b(?:GMT|UTC|day|morning|noon|midnight|minutes?|hours?)\b|\w+day\b|\n).){0,130}?"
_LATER = compiled(
    rf"\b(?:at|around|from|by) {_ONE}{_GAP}(?: at| by| until| and) {_TWO},? (?:or |just |exactly |which is |that is )?{_SPAN} (?:later|earlier)(?=[.,;)]|$)"
)
_LATE = compiled(
    rf"\b(?:at|by) {_TWO},?(?: [\p{{Ll}}]+){{0,2}}? {_SPAN} (?P<way>after|later than|past|behind|before|ahead of|earlier than) (?:its|the|their|his|her)(?: \p{{Ll}}+)? "
    rf"(?:(?!of\b|arrival\b)[\p{{Ll}}-]+ ){{1,5}}?(?:at|of|for) {_ONE}"
)
_WHAT = r"(?:curfew|strike|truce|ceasefire|cease-fire|blackout|lockdown|outage|shutdown|closure|walkout|stoppage|vigil|pause|power cut|siege|session|ban|window|period|fast|lull)"
# What runs from one time to the other is the strike itself, no window for it and nothing that it shuts.
_STILL = r"(?:(?!\d|\n|\b(?:shut\w*|clos\w+|halt\w*|stop\w*|window|open|possible|any|each|staff|break|who)\b)[^.;]){0,80}?"
_RUNS = compiled(
    rf"\b(?P<span>(?P<count>{NUMBER})-hour (?:[\p{{L}}-]+ ){{0,2}}?{_WHAT})\b{_STILL} from {_BARE},? (?:to|until|till|and|through) {_TWO}"
)
_LASTS = compiled(rf"\b(?:from|between) {_BARE} (?:to|until|till|and) {_TWO}, (?:a total of |in all |or |for )?{_SPAN}(?=[.,;)]|$)")
# "52 hours, from 6 a.m. on Monday to 10 p.m. on Tuesday"; within one day: days-between.
_COUNTED = compiled(rf"\b(?! ){_SPAN},? (?:from|between) {_BARE} (?:to|until|till|and) {_TWO}(?<=day)")
# "Began at 9:15 and ended at 11:45, after three and a half hours"; what flies may come to another hour.
_ENDED = compiled(
    rf"\b(?:began|started|opened|kicked off|convened|sat down|went in) (?:(?!\d)[^.;:\n]){{0,30}}?at {_ONE}(?: and|,| but) (?:(?!\d)[^.;:\n]){{0,20}}?(?:ended|finished|closed|broke up|was over|came out|adjourned|emerged) (?:(?!\d)[^.;:\n]){{0,20}}?at {_TWO},? (?:after|a total of|having taken|which took|or) (?P<span>{_HEDGE} ?(?P<count>(?i:{NUMBER}))(?P<more> and a half)? (?P<unit>hour|minute)s?)(?=[.,;)]|$)"
)
# Who travels may come to another hour.
_TRAVEL = compiled(r"\b(?:flight|flew|took off|landed|plane|jet|airport)\b|\b(?:left|reached|was in|were in|arrived in) \p{Lu}")
_ROUGH = ("about", "some", "around", "nearly", "almost", "roughly", "more than", "over", "well over", "less than")
_WORDS = (
    "utes later",
    "ute later",
    "hours later",
    "hour later",
    "utes earlier",
    "hours earlier",
    "half later",
    "after the ",
    "after its ",
    "after their ",
    "before the ",
    "before its ",
    "than its ",
    "than the ",
    "ahead of its ",
    "ahead of the ",
    "behind its ",
    "behind the ",
    "past its ",
    "past the ",
)


@rule(
    message="from {one} to {two} is {right}, not {span}: check the three",
    trigger=[f"{unit} {way}" for unit in ("minutes", "minute", "hours", "hour", "and a half") for way in ("later", "earlier", "after", "behind", "before", "past", "ahead")]
    + ["-hour "]
    + ["hours from ", "hours, from ", "hours between ", "ended at ", "finished at ", "closed at ", "broke up at ", "adjourned at ", "was over at ", "emerged at "]
    + [f"m., {word}" for word in ("a total of", "or ", "about ", "some ")],
    bad=[
        "The siege went on for {52 hours, from 6 a.m. on Monday to 10 p.m. on Tuesday}.",
        "The meeting {began at 9:15 and ended at 11:45, after three and a half hours}.",
        "The robbers came {at 9:30 a.m. and were gone by 9:38 a.m., 18 minutes later}.",
        "The train left {at 14:24, nearly half an hour after its scheduled departure at 13:00}.",
        "A {45-hour curfew will run from 8 p.m. on Tuesday to 7 a.m. on Thursday}.",
        "The alarm was raised {at 21:10. The first engine was there at 21:25, five minutes later}.",
        "Drivers called an {eight-hour strike from 6 a.m. to 6 p.m}. today.",
        "Crews reached the mill {at 04:20, three hours after the alarm was raised at 02:10}.",
        "The match began {at 3:40 p.m., 20 minutes after its scheduled start at 3 p.m}. on the day.",
    ],
    good=[
        "The siege went on for 40 hours, from 6 a.m. on Monday to 10 p.m. on Tuesday. The session began at 9:15 and ended at 11:45, after two and a half hours.",
        "The robbers came at 9:30 a.m. and were gone by 9:38 a.m., eight minutes later.",
        "The train left at 14:24, nearly an hour and a half after its scheduled departure at 13:00.",
        "A 35-hour curfew will run from 8 p.m. on Tuesday to 7 a.m. on Thursday. A 36-hour strike from 8 p.m. on Tuesday to 7 a.m. on Thursday is on.",
        "The alarm was raised at 21:10, and the fire was out at 23:05, two hours later. It fell at 11:50 p.m., and was seen at 12:20 a.m., half an hour later.",
        "A 10-hour curfew runs from 8 p.m. to 6 a.m. and an eight-hour shift from 10 to 6 p.m. is long.",
        "The first bomb went off at 9:30 and the second at 9:50, an hour later a third was found. It rose at 9:30 GMT and was gone by 11:38, eight minutes later.",
        "It was found at 9:40 a.m., two hours after the vote that closed at 7:30 a.m., and ended at 10 a.m., an hour after the second bell.",
        "The debate began at 10:15 a.m. and finished at 4 p.m., after three hours of votes. A four-hour power cut is possible in the window from 5 p.m. to 11 p.m.",
        "She left Boston at 9 a.m. and was in Lisbon at 9 p.m., seven hours later. A 24-hour strike will shut all lines from 6 p.m. on Tuesday to 8 a.m. on Thursday.",
        "The match began at 3:40 p.m., 20 minutes after the scheduled start of the warm-up at 3 p.m.",
        "It began at 9:30 on Monday and ended at 9:45 on Tuesday, 24 hours later. A 10-hour flight leaves from 8 p.m. to 6 p.m.",
    ],
)  # fmt: skip
def clock_arithmetic(story: Story) -> Iterator[Hit]:
    """Two times of the clock and what lies between them stand together; one of the three is wrong."""
    for pattern, words, before, after in (
        (_LATER, _WORDS[:7], 230, 20),
        (_LATE, _WORDS[7:], 90, 80),
        (_RUNS, ("-hour ",), 12, 260),
        (_LASTS, (" to ", " until ", " and "), 30, 80),
        (_COUNTED, ("hours from ", "hours, from ", "hours between "), 30, 110),
        (_ENDED, (" after ", " a total of ", " having taken ", " which took "), 150, 60),
    ):
        for match in matches(pattern, story.text, words, before, after):
            yield from _checked(match, swapped="way" in match.re.groupindex and match["way"] in ("before", "ahead of", "earlier than"))


def _checked(match: regex.Match[str], *, swapped: bool) -> Iterator[Hit]:
    one, two = _minute(match, "one", match["twohalf"]), _minute(match, "two", match["onehalf"])
    stated, cycle = _stated(match), 24 * 60
    if one < 0 or two < 0 or stated <= 0 or _TRAVEL.search(match[0]):
        return
    days = _days(match)
    if days < 0 or (not days and stated >= 24 * 60):
        return
    if not days and not _told_by_24(match):
        cycle = 12 * 60
    gone = (one - two if swapped else two - one) + days * 24 * 60
    near = [gone + turn * cycle for turn in ((0,) if days else (-2, -1, 0, 1, 2))]
    if any(abs(value - stated) <= _slack(match, stated) for value in near):
        return
    right = gone if days else gone % cycle
    words = {"one": _shown(match, "one"), "two": _shown(match, "two"), "right": _written(right), "span": match["span"].strip()}
    yield Hit(match.start(), match.start() + len(match[0].rstrip(" .")), words=words)


def _minute(match: regex.Match[str], name: str, other: str | None) -> int:
    """The minute of the day; -1 for what is no time of the clock."""
    told, past, half = match[f"{name}h"], match[f"{name}m"], match[f"{name}half"] or (other if not match[f"{name}m"] else None)
    if not told[0].isdigit():
        return 12 * 60 if told == "noon" else 0
    hour, minute = int(told), int(past or 0)
    if hour > 24 or minute > 59 or (half and hour > 12):
        return -1
    return (hour % 12 + 12 * (half == "p") if half else hour) * 60 + minute


def _told_by_24(match: regex.Match[str]) -> bool:
    """Whether both are told with their half of the day."""
    return all(match[f"{name}half"] or not match[f"{name}h"][0].isdigit() or int(match[f"{name}h"]) > 12 for name in ("one", "two"))


def _days(match: regex.Match[str]) -> int:
    """Days from the first to the second; -1 where only the second names its day."""
    one, two = match["oneday"], match["twoday"]
    if two and not one:
        return -1
    return (WEEKDAYS.index(two) - WEEKDAYS.index(one)) % 7 if two else 0


def _stated(match: regex.Match[str]) -> int:
    groups = match.re.groupindex
    if "half" in groups and match["half"]:
        return 30
    count = number_of(match["count"])
    if "unit" not in groups or match["unit"] == "hour":
        count *= 60
        plus = match["plus"] if "plus" in groups else None
        count += 30 if "half" in (plus or "") or ("more" in groups and match["more"]) else number_of(match["rest"]) if plus else 0
    return count


def _slack(match: regex.Match[str], stated: int) -> float:
    """Minutes that rounding takes: few for a count of minutes, half an hour for one of hours."""
    groups = match.re.groupindex
    hours = "unit" not in groups or match["unit"] != "minute"
    slack = (65 if stated >= 24 * 60 else 30) if hours else 0 if stated % 5 else 1 + stated / 8
    if "half" in groups and match["half"]:
        slack = 8
    return slack + (max(5, stated / 5) if "hedge" in groups and match["hedge"] in _ROUGH else 0)


def _shown(match: regex.Match[str], name: str) -> str:
    past, half = match[f"{name}m"], match[f"{name}half"]
    return match[f"{name}h"] + (f":{past}" if past else "") + (f" {half}.m." if half else "")


def _written(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    parts = [f"{value} {unit}{'s' * (value != 1)}" for value, unit in ((hours, "hour"), (rest, "minute")) if value]
    return " and ".join(parts) or "no time"
