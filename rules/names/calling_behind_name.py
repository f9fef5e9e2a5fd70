from __future__ import annotations

from wirelint import Hit, rule
from wirelint.knowledge.forms import is_place
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

# What Japanese, Korean and Chinese put behind a family name: senshu, seonsu, kantoku, daitongnyeong, shusho, uiwon, sensei, laoshi.
_CALLINGS = "player|athlete|director|president|prime minister|minister|chairman|representative|lawmaker|governor|mayor|teacher|professor|candidate|coach".split(
    "|"
)
# What follows, so that it is no "Leeds player Tom Marsh"; the words of both together are rare enough to begin with.
_VERBS = "said told was is has had who won scored hit also will would announced met visited expressed explained emphasized took made did pitched appeared attended".split()
_WORDS = [f" {calling}" for calling in _CALLINGS]
_FORM = compiled(
    rf"(?<!\b(?i:an?|the|his|her|its|their|former|ex-|this|that|one|each|any|every|new|other|no|two|many|some|of|for|with|by|as) )"
    rf"\b(?P<name>\p{{Lu}}\p{{Ll}}+)(?P<hit> (?P<calling>{'|'.join(_CALLINGS)}))(?=['’]s\b|, (?:who|whose)\b| (?:{'|'.join(_VERBS)})\b)"
)


@rule(
    message="“{calling}” stands behind the name, as in Japanese or Korean: {name}, or “{calling} {name}”",
    trigger=[f" {calling}{behind}" for calling in _CALLINGS for behind in ("'s", "’s", ", who", *(f" {verb}" for verb in _VERBS))],
    bad=[
        "Kenji Morita won the race on Sunday. Then Morita{ player -> }, who had a cold, left.",
        "Seo Jae-sung spoke at the base. On Monday Seo{ president -> } visited a market.",
        "Coach Hiroshi Tanabe was calm. But Tanabe{ director -> } said the team was tired.",
        "Lee Min-ho scored twice. After the match Lee{ player -> } expressed his thanks.",
        "Prime Minister Shigeo Ando left. Later Ando{ prime minister -> }’s aide said so.",
    ],
    good=[
        "Kenji Morita won the race on Sunday. Then Morita, who had a cold, left.",
        "Jan Holt beat Leeds. A Holt player was sent off. The Holt coach said so. Then Holt coach Ann Berg said no.",
        "The Toyota president said so. Honda president Toru Abe was there. Then Leeds player Tom Marsh was hurt.",
        "Ann Berg runs Berg & Co. In May Berg directors said no. Then Marsh teacher was a word.",
        "Kim Denver sang. Then Denver teacher Ann Berg left. Pioneering Denver teacher who fought segregation dies",
        "Jan Holt led the firm. On Monday former Holt director Ann Berg was held.",
    ],
)
def calling_behind_name(story: Story) -> Iterator[Hit]:
    """A family name with what its owner does behind it, where the story has named somebody so in full: in English the word goes before, or goes."""
    for match in matches(_FORM, story.text, _WORDS, 40, 40):
        name = match["name"]
        if not is_place(story.desk.know("names"), name) and any(
            person.surname == name and " " in story.text[person.start : person.end]
            for person in story.persons
            if person.start < match.start()
        ):
            yield Hit(*match.span("hit"), "", {"name": name, "calling": match["calling"]})
