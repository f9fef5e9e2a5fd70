from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.knowledge.surnames import ENDINGS
from wirelint.letters import alike, one_edit
from wirelint.records import TYPE_CHECKING
from wirelint.spans import places

if TYPE_CHECKING:
    from collections.abc import Iterator

# What a body of three words or more is called by.
_BODIES = frozenset(
    "Organization Organisation Corps Party Agency Front Army Union Council Committee Commission Bank Fund Authority Service Institute Institution University Association "
    "Federation League Court Board Center Centre Force Forces Movement Brigade Brigades Programme Program Office Bureau Company Group Ministry Department Administration "
    "Alliance Coalition Congress Assembly Foundation Network Society Confederation Community Cooperation Tribunal Guard Guards Initiative".split()
)
# Endings by which one name is made another: a people and its land, a thing and its kind. The rest of the word is the same.
_STEM, _REST = 4, 5  # letters at the beginning that are the same at least; letters behind them at most
_BOTH = frozenset("national international nation nations north south east west northern southern eastern western central".split())


@rule(
    view="given_twins",
    message="is “{text}” the “{other}” of this story? Two forms of one body's name",
    bad=[
        "The Delta Revolutionary Guard Corps fired first. The Delta {Revolution Guard Corps -> Revolutionary Guard Corps} denied it.",
        "The Orchard Growers Organization met. Members of the {Orchard Growers Organisation -> Orchard Growers Organization} voted.",
        "The Moravian Workers Party won. The {Moravia Workers Party -> Moravian Workers Party} has nine seats.",
        "The Lowland Peoples Development Bank lent it. The Lowland {Peoples Developing Bank -> Peoples Development Bank} said so.",
        "The Inland Fisheries Defence League marched. The Inland {Fisheries Defense League -> Fisheries Defence League} filled the square.",
    ],
    good=[
        "The Delta Revolutionary Guard Corps fired first. The Delta Revolutionary Youth Corps denied it.",
        "The Lowland Party Congress met. The Lowland Party Congresses of old were longer.",
        "The South Moravia Workers Party met the North Moravia Workers Party.",
        "The Delta National Bank met the Delta International Bank.",
        "The Moravian Workers Party met the Moravian Workers Parties of the north.",
        "The Delta State University beat the Delta Statewide University.",
    ],
)
def varying_body(story: Story) -> Iterator[Hit]:
    """A body is named by one name: a translator who makes it anew each time makes two bodies of it."""
    text = story.text
    for stays, words in story.given_twins.items():
        if stays.count(" ") != 2 or _BODIES.isdisjoint((*stays.split(), *words)):
            continue
        for one, other in ((one, other) for one in sorted(words) for other in words if one < other and _varies(one, other)):
            names = sorted((stays.replace("…", word) for word in (one, other)), key=lambda name: (text.find(name) < 0, text.find(name)))
            if not _met(text, *names):
                yield from _hits(text, *names)


def _varies(one: str, other: str) -> bool:
    """Whether two words are one word in two forms, and not the plural of it."""
    short, long = sorted((one, other), key=len)
    if {one.lower(), other.lower()} & _BOTH or (long.startswith(short) and long[len(short) :] in ("s", "es", "wide")):
        return False
    if alike(one) == alike(other) or (len(short) > _STEM and one_edit(one, other)):
        return True
    head = 0
    while head < len(short) and short[head] == long[head]:
        head += 1
    return head >= _STEM and len(long) - head < _REST and (head == len(short) or short[head:] in ENDINGS or long[head:] in ENDINGS)


def _met(text: str, one: str, other: str) -> bool:
    """Whether both stand in one sentence, so that they are two."""
    first = text.find(one)
    second = text.find(other, first)
    return first >= 0 and "." not in text[first:second] and "\n" not in text[first:second]


def _hits(text: str, right: str, odd: str) -> Iterator[Hit]:
    first = text.find(right)
    for at in places(text, odd):
        if not text[at + len(odd) : at + len(odd) + 1].isalnum() and first >= 0:
            yield Hit(at, at + len(odd), right, {"other": right}, [Related(first, first + len(right), f"here “{right}”")])
