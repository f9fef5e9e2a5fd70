from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING
from wirelint.rulebook.rule import Related

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAST = 12  # characters of a note that is no mere mark
_MARKS = " .()[]*\t"


@rule(
    view="meta",
    message="the note to editors stands in the text: delete it there",
    bad=[
        "Note: Adds details of the vote\nSlug: BANK/JOBS\n\n{Adds details of the vote}\n\nThe bank cut 40 jobs.",
        "Note: Eds: Updates with union's reaction.\nSlug: BANK/JOBS\n\nThe bank cut 40 jobs.\n\n{Eds: Updates with union's reaction.}",
        "Note: Picture will follow at 1800\nSlug: BANK/JOBS\n\nThe bank cut 40 jobs.\n\n{(Picture will follow at 1800)}\n\nThe union will meet.",
        "Note: Summary of the day, please drop earlier takes\nSlug: BANK/JOBS\n\n{SUMMARY OF THE DAY, please drop earlier takes.}\n\nThe bank cut 40 jobs.",
        "Note: For use on Monday only\nHeadline: Bank cuts jobs\n\n{For use on Monday only}\n\nThe bank cut 40 jobs.",
    ],
    good=[
        "Note: Adds details of the vote\nSlug: BANK/JOBS\n\nThe bank cut 40 jobs.",
        "Note: REFILE\nSlug: BANK/JOBS\n\nREFILE\n\nThe bank cut 40 jobs.",
        "Note: Bank cuts jobs in the north\nHeadline: Bank cuts jobs in the north\n\nThe bank cut 40 jobs.",
        "Note: Adds details of the vote\nSlug: BANK/JOBS\n\nThe union adds details of the vote to its page.",
        "Slug: BANK/JOBS\nHeadline: Bank cuts jobs\n\nAdds details of the vote\n\nThe bank cut 40 jobs.",
    ],
)
def note_in_text(story: Story) -> Iterator[Hit]:
    """What the feed tells the desk in a field of its own is not for readers; in the text it would be printed."""
    note = story.meta.get("note")
    told = _folded(note.string) if note is not None else ""
    title = story.meta.get("headline")
    if note is None or len(told) < _LEAST or (title is not None and _folded(title.string) == told):
        return
    for start, end, role in story.blocks:
        if (
            role in ("body", "quote", "list", "headline", "subhead", "byline")
            and end - start < len(told) + 10
            and _folded(story.text[start:end]) == told
        ):
            yield Hit(start, end, related=[Related(0, len(note), "the note", "note")])


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).strip(_MARKS)
