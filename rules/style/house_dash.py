"""The dash within a sentence, as the house has it."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.house import severity
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

# Between figures, names of teams and places in capitals it may be no dash at all.
_DASH = compiled(r"(?<=[\p{Ll}.,!?\"”’)] )(?P<dash>—|––?|--?)(?= [\p{Ll}\"“‘(])|(?<=\p{Ll})(?P<dash>—)(?=\p{Ll})")


@rule(
    message="house style: {fix} for a dash",
    house_setting="dash",
    trigger=[" - ", " -- ", "—", "–"],
    bad=[
        "profile: ap\n\nHe won {- -> —} narrowly -- on Sunday.",
        "profile: ap\n\nThe mill {– -> —} an old one – burned down.",
        "profile: bbc\n\nThe mill {— -> -} an old one — burned down.",
        "profile: guardian\n\nThe mill {- -> –} an old one - burned down.",
        "profile: guardian\n\nShe left{— ->  – }and never came back.",
    ],
    good=[
        "He won - narrowly -- on Sunday.",
        "profile: ap\n\nHe won — narrowly — on Sunday.",
        "profile: ap\n\nThey won 3 - 2 in the London - Paris race. A well-made plan.",
        "profile: ap\n\nMill burns down - owner says\n\nThe mill burned down on Sunday, and nobody was hurt, its owner said.",
        "profile: guardian\n\nOSLO, May 4 (Reuters) - The mill burned down.",
        "profile: bbc\n\n- The mill burned down.",
    ],
    quotes="note",
)
def house_dash(story: Story) -> Iterator[Hit]:
    """One note for a story, with the other dashes beside it."""
    right = story.desk.profile["dash"]
    form = story.dateline_form
    first = form.end if form is not None else 0
    found = []
    for match in _DASH.finditer(story.text, first):
        start, end = match.span("dash")
        if match["dash"] != right and story.role_at(start) in ("body", "quote", "caption"):
            blank = story.text[start - 1] == " "
            found.append((start, end, right if blank else f" {right} "))
    if found:
        related = [Related(start, end, f"here {fix.strip()}") for start, end, fix in found[1:]]
        yield Hit(*found[0], related=related, severity=severity(story))
