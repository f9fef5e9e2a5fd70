from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.knowledge.people import common
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_BEFORE = compiled(r"(\p{Lu}[\w’'.]*) $")
_AFTER = compiled(r"-?\w| \p{Lu}")


@rule(
    view="lone",
    message="is “{text}” the “{other}” of this story? One letter is another",
    bad=[
        "Hornbeam Plc cut jobs. Shares in {Hornbean -> Hornbeam} fell. Hornbeam makes toys; Hornbeam said so.",
        "Kessling closed mills. Kessling said so. Shares in {Kesling -> Kessling} fell before Kessling spoke.",
        "The Walbridge plant shut. Walbridge said so, and {Walbrigde -> Walbridge} fell. Walbridge makes ploughs.",
        "The dam at Kaltenau held. Kaltenau was dry. In {Katlenau -> Kaltenau} pumps ran; Kaltenau slept.",
        "Brightwater sold trams. Brightwater said so. The {Brigthwater -> Brightwater} share fell; Brightwater rose.",
    ],
    good=[
        "Austria beat Australia. Australia left. Australia said so, and Australia won.",
        "Hornbeam cut jobs. Hornbeam said so. The Hornbeams left with Hornbeam.",
        "Johnson said so. Johnson left. Johnston stayed with Johnson.",
        "Martin won. Martin wept. Marvin sang for Martin.",
        "Kessling closed mills. Kesling said so.",
    ],
)
def lone_spelling(story: Story) -> Iterator[Hit]:
    """A name that stands often in one spelling and once in another, one letter away, was mistyped once."""
    lone, known = story.lone, story.desk.know("names")[1]
    given = story.desk.know("genders")[0]
    for start, end, word in story.capitals:
        other = lone.get(word)
        if (
            other is None
            or word in known
            or word in given
            or other in given
            or common(story, word, other)
            or _surname(word)
            or _part(story, start, end)
        ):
            continue
        first = next(place for place in story.capitals if place[2] == other)
        yield Hit(start, end, other, {"other": other}, [Related(first[0], first[1], f"here “{other}”")])


def _surname(word: str) -> bool:
    """Whether it looks like a surname of its own: Johnston beside Johnson."""
    return word.endswith(("son", "ston", "ton", "sen", "man", "mann", "ez", "ov", "ova"))


def _part(story: Story, start: int, end: int) -> bool:
    """Whether a name stands beside it: somebody or something else that is called nearly so."""
    before = _BEFORE.search(story.text, max(0, start - 24), start)
    return _AFTER.match(story.text, end) is not None or (before is not None and before[1] not in ("The", "In", "At", "Shares", "Mr", "Ms"))
