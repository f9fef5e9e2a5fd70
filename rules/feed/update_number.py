from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.rulebook.rule import Related

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBER = compiled(
    r"\b(?:(?P<kind>UPDATE|WRAPUP|Update|Wrapup) ?(?P<number>\d{1,2})\b|(?P<nth>\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH) ?(?:Ld|LD|[Ll]ead|LEAD)\b)"
)
_KEYS = ("headline", "update", "slug", "keywords", "note")


@rule(
    view="meta",
    message="{here}: the {key} says number {other}",
    bad=[
        "Slug: BANK/JOBS (UPDATE 1)\nHeadline: {UPDATE 2}-Bank cuts jobs\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs.",
        "Slug: BANK/JOBS (WRAPUP 4)\nHeadline: {WRAPUP 3}-Bank cuts jobs\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs.",
        "Slug: BC-NO--Bank-Jobs 1stLd-Writethru\nUpdate: {2nd Ld}-Writethru\n\nOSLO, Norway (AP) — The bank cut 40 jobs.",
        "Slug: Bank/jobs, 3rd lead\nHeadline: Bank cuts jobs\nUpdate: {2ND LEAD}\n\nOslo (dpa) - The bank cut 40 jobs.",
        "Headline: {UPDATE 5}-Bank cuts jobs\nNote: (UPDATE 4, adds detail)\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs.",
    ],
    good=[
        "Slug: BANK/JOBS (UPDATE 2)\nHeadline: UPDATE 2-Bank cuts jobs\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs.",
        "Slug: BANK/JOBS (WRAPUP 1, UPDATE 3)\nHeadline: UPDATE 3-Bank cuts jobs\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs.",
        "Slug: BC-NO--Bank-Jobs 1stLd-Writethru\nUpdate: 1st Ld-Writethru\n\nOSLO, Norway (AP) — The bank cut 40 jobs.",
        "Slug: BANK/JOBS\nHeadline: UPDATE 2-Bank cuts jobs\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs.",
        "Slug: BANK/JOBS (UPDATE 1)\nHeadline: WRAPUP 2-Banks cut jobs\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs.",
    ],
)
def update_number(story: Story) -> Iterator[Hit]:
    """Desks replace one take by the next by its number: where two places count differently, one take is lost or runs twice."""
    seen = [(key, *found) for key in _KEYS if key in story.meta for found in _numbers(story.meta[key].string)]
    for kind in dict.fromkeys(kind for _, kind, *_ in seen):
        told = [item for item in seen if item[1] == kind]
        first = told[0]
        for key, _, number, start, end in told[1:]:
            if number != first[2] and key != first[0] and not any(other[0] == key and other[2] == first[2] for other in told):
                words = {"here": story.meta[first[0]].string[first[3] : first[4]], "key": key, "other": str(number)}
                yield Hit(first[3], first[4], words=words, related=[Related(start, end, "another number", key)], meta=first[0])
                return


def _numbers(text: str) -> Iterator[tuple[str, int, int, int]]:
    """(kind of mark, its number, start, end)."""
    for match in _NUMBER.finditer(text):
        yield (match["kind"] or "lead").lower(), int(match["number"] or match["nth"]), match.start(), match.end()
