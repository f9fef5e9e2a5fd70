"""3pm where the house writes 3 p.m."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.house import severity
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_COPY = frozenset({"body", "caption", "list", "quote"})
_CLOCK = compiled(
    r"(?<![\w.,:$€£-])(?P<hour>1[0-2]|[1-9])(?:[:.](?P<minutes>[0-5]\d))? ?(?:(?P<half>[ap])\.m\.|(?P<half>[ap])m\b|(?P<half>[AP])M\b|(?P<half>[AP])\.M\.)"
)


@rule(
    message="house style: {fix}",
    house_setting="time",
    trigger=[f"{digit}{space}{half}{stop}m" for digit in range(10) for space in ("", " ") for half in "ap" for stop in ("", ".")],
    bad=[
        "profile: ap\n\nIt opens at {3pm -> 3 p.m.} today.",
        "profile: guardian\n\nIt opens at {3:30 p.m. -> 3.30pm} today and shuts at 9 p.m. tomorrow.",
        "profile: bbc\n\nIt opens at {3 p.m. -> 15:00} and shuts later.",
        "profile: reuters\n\nIt opens at {3.30 PM -> 3:30 p.m.} today.",
        "profile: afp\n\nIt shuts at {8:30 PM -> 8:30 pm} and opens later.",
        "profile: bbc\n\nIt shuts at {12:15am -> 00:15} and opens later.",
    ],
    good=[
        "It opens at 3pm today.",
        "profile: ap\n\nIt opens at 3 p.m. today.",
        "profile: guardian\n\nIt opens at 3pm today.",
        "profile: bbc\n\nIt opens at 15:00.",
        "profile: afp\n\nIt opens at 3:00 pm.",
    ],
    quotes="skip",
)
def house_time(story: Story) -> Iterator[Hit]:
    """One note for a story, with the other times beside it. Times on the 24-hour clock are left alone: a score or a price looks the same."""
    form = story.desk.profile["time"]
    found = []
    for match in _CLOCK.finditer(story.text):
        right = _WRITTEN[form](int(match["hour"]), match["minutes"] or "00", match["half"].lower())
        if match[0] != right and story.role_at(match.start()) in _COPY:
            found.append((*match.span(), right))
    if found:
        related = [Related(start, end, f"here {right}") for start, end, right in found[1:]]
        yield Hit(*found[0], related=related, severity=severity(story))


def _points(hour: int, minutes: str, half: str) -> str:
    return f"{hour}{'' if minutes == '00' else f':{minutes}'} {half}.m."


def _close(hour: int, minutes: str, half: str) -> str:
    return f"{hour}{'' if minutes == '00' else f'.{minutes}'}{half}m"


def _agence(hour: int, minutes: str, half: str) -> str:
    return f"{hour}:{minutes} {half}m"


def _whole_day(hour: int, minutes: str, half: str) -> str:
    return f"{hour % 12 + (12 if half == 'p' else 0):02}:{minutes}"


_WRITTEN = {"3 p.m.": _points, "3:00 pm": _agence, "3pm": _close, "15:00": _whole_day}
