"""At 9:48 p.m. (1708 GMT); and in one story one hour of the day that is five hours ahead of GMT, and another that is three."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_TIME = r"(?<![\d:.])(?P<hour>[012]?\d)(?:[:.]?(?P<minute>[0-5]\d))?(?: ?(?P<half>[ap])\.?m\.?| ?(?:hours|hrs))?"
_LOCAL = _TIME + r"(?: local time| in \p{Lu}\p{L}+)?(?: on \p{Lu}[\p{Ll}]+day)?"
_GMT = r"(?P<hour_gmt>[012]?\d)(?:[:.]?(?P<minute_gmt>[0-5]\d))?(?: ?(?P<half_gmt>[ap])\.?m\.?| ?(?:hours|hrs))? (?:GMT|UTC)"
_FORMS = (
    compiled(rf"{_LOCAL}(?: \(|; |/| / ){_GMT}(?! ?[+-]\d)\b"),
    compiled(rf"(?<![\d:.]){_GMT}(?: \(|; |/| / ){_LOCAL}(?= local time|\))"),
)
# Zones without summer time, by the names that stand beside a time: hours ahead of Greenwich (Moscow, Minsk and Istanbul since 2014 and 2016).
_ZONES = {"Moscow": 3, "Beijing": 8, "China": 8, "Hong Kong": 8, "Singapore": 8, "Taipei": 8, "Manila": 8, "Tokyo": 9, "Japan": 9, "Seoul": 9, "Korean": 9, "Korea": 9, "Japanese": 9, "Indian": 5.5, "India": 5.5, "New Delhi": 5.5, "Bangkok": 7, "Thai": 7, "Hanoi": 7, "Dubai": 4, "Kabul": 4.5, "Dhaka": 6, "Kathmandu": 5.75, "Istanbul": 3, "Riyadh": 3, "Baghdad": 3, "Nairobi": 3, "Lagos": 1}  # fmt: skip
_SINCE = {"Moscow": "2014-10-27", "Istanbul": "2016-09-08"}
_NAMED = compiled(
    rf"{_TIME}(?: in (?P<zone>{'|'.join(_ZONES)})(?: time)?| (?P<zone>{'|'.join(_ZONES)}) (?:Standard )?[Tt]ime)(?: on \p{{Lu}}\p{{Ll}}+day)? (?:\(|\[|/ ?){_GMT}(?! ?[+-]\d)\b"
)
_PARTS = (0, 30, 45)  # minutes past the hour by which the clocks of a zone differ


@rule(
    message="{local} is {hours} from {gmt} GMT{why}: check the two",
    trigger=["gmt)", "utc)", " gmt (", " utc (", "gmt;", "utc;", " gmt,", " gmt/", "gmt on"],
    bad=[
        "It struck at {9:48 p.m. (1708 GMT}), the bureau said.",
        "The vote opened at {08:00 local time (05:20 GMT}) on Sunday.",
        "It fell at {0310 GMT (5:52 a.m. local time}).",
        "Polls open at 8 a.m. (0500 GMT) and close at {8 p.m. (1500 GMT}).",
        "date: 2018-10-11\n\nThe rocket rose at {11:40 a.m. Moscow time (0740 GMT}).",
        "The call began at {8 p.m. in Tokyo (1 p.m. GMT}) on Tuesday.",
        "The blast came at {11:05 (8:15 a.m. GMT}), they said.",
    ],
    good=[
        "It struck at 9:48 p.m. (1718 GMT), the bureau said.",
        "Polls open at 8 a.m. (0500 GMT) and close at 8 p.m. (1700 GMT).",
        "It fell at 0310 GMT (5:40 a.m.), or 5:40.",
        "It began at 11 p.m. (0400 GMT on Monday) and ended at 3 a.m. (0800 GMT). About 9:48 (1) GMT.",
        "date: 2018-10-11\n\nThe rocket rose at 11:40 a.m. Moscow time (0840 GMT), and the call began at 8pm in Tokyo (11am GMT).",
        "date: 2012-10-11\n\nThe rocket rose at 11:40 a.m. Moscow time (0740 GMT).",
        "The bus left Pokhara at 08:00 (02:15 GMT).",
        "The score was 21-13 (1500 GMT). It rose at 1708 GMT on Monday, May 3, at 20 (GMT).",
    ],
)  # fmt: skip
def local_and_gmt(story: Story) -> Iterator[Hit]:
    """A time and the same in Greenwich are whole or half hours apart, and as far as others of the story. Two zones may be told in one: what differs from the rest alone is a note."""
    yield from _in_zone(story)
    first: tuple[int, regex.Match[str]] | None = None
    for match in _pairs(story.text):
        apart = (_clock(match, "") - _clock(match, "_gmt")) % 1440
        if apart % 60 not in _PARTS:
            yield Hit(*match.span(), words=_words(match, apart, ", and no zone is"))
        elif first is None:
            first = apart, match
        elif apart != first[0] and (match["half"] is not None or int(match["hour"]) > 12) == (
            first[1]["half"] is not None or int(first[1]["hour"]) > 12
        ):
            related = [Related(*first[1].span(), "the other")]
            yield Hit(
                *match.span(), None, _words(match, apart, f", and {_shown(first[0])} elsewhere in the story"), related, severity="info"
            )


def _in_zone(story: Story) -> Iterator[Hit]:
    """A time of a zone that is named, which is always as far from Greenwich."""
    for match in matches(_NAMED, story.text, ("GMT", "UTC"), 60, 10):
        zone, apart = match["zone"], (_clock(match, "") - _clock(match, "_gmt")) % 1440
        since = _SINCE.get(zone, "")
        known = not since or (story.day.date is not None and story.day.date.isoformat() >= since)
        right = round(_ZONES[zone] * 60)
        if known and _told(match, "") and _told(match, "_gmt") and apart % 60 in _PARTS and apart % 720 != right % 720:
            yield Hit(*match.span(), words=_words(match, apart, f", but {zone} is {_shown(right)}"), severity="warning")


def _pairs(text: str) -> list[regex.Match[str]]:
    found = [match for form in _FORMS for match in matches(form, text, ("GMT", "UTC"), 50, 40)]
    return sorted((match for match in found if _told(match, "") and _told(match, "_gmt")), key=lambda match: match.start())


def _told(match: regex.Match[str], which: str) -> bool:
    """Whether it is a time at all: with its minutes or its half of the day."""
    hour, half = int(match[f"hour{which}"]), match[f"half{which}"]
    return (bool(match[f"minute{which}"]) or bool(half)) and hour <= (12 if half else 24)


def _clock(match: regex.Match[str], which: str) -> int:
    hour, half = int(match[f"hour{which}"]), match[f"half{which}"]
    return ((hour % 12 + 12 * (half == "p")) if half else hour) * 60 + int(match[f"minute{which}"] or 0)


def _words(match: regex.Match[str], apart: int, why: str) -> dict[str, str]:
    local, gmt = (match[0][slice(*(at - match.start() for at in _span(match, which)))] for which in ("", "_gmt"))
    return {"local": local, "gmt": gmt, "hours": _shown(apart), "why": why}


def _span(match: regex.Match[str], which: str) -> tuple[int, int]:
    ends = [match.end(f"{name}{which}") for name in ("hour", "minute", "half")]
    return match.start(f"hour{which}"), max(ends)


def _shown(apart: int) -> str:
    """Hours ahead of Greenwich or behind."""
    apart = apart - 1440 if apart > 14 * 60 else apart
    hours, minutes = divmod(abs(apart), 60)
    return f"{'-' if apart < 0 else '+'}{hours}:{minutes:02}"
