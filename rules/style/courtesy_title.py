"""Mr. Smith where the house writes Smith."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.house import severity
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

# Not names that hold the word: Mr. Olympia, Mrs. Doubtfire, Mr. Speaker, Mr. President.
_TITLE = compiled(
    r"\b(?P<title>(?:Mr|Mrs|Ms)\.? )(?=\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}.]+)*(?:[’']s)? "
    r"(?:said|says|told|added|was|is|has|had|did|and|who|will|would|went|left|came))"
)


@rule(
    message="house style: no courtesy title",
    house_setting="courtesy_titles",
    trigger=["mr. ", "mr ", "mrs", "ms. ", "ms "],
    bad=[
        "profile: ap\n\n{Mr.  -> }Olsen said so. Mr. Olsen left.",
        "profile: guardian\n\nA vote is near, {Mrs  -> }Rourke told the house.",
        "profile: ap\n\nThe house of {Mr  -> }Lind is shut.",
        "profile: afp\n\nThe vote that {Mrs.  -> }Diallo will lead is near.",
        "profile: reuters\n\n{Ms.  -> }Okafor was there.",
    ],
    good=[
        "Mr. Olsen said so.",
        "profile: bbc\n\nMr Olsen said so.",
        "profile: ap\n\n“I think that Mr. Olsen was there,” he said.",
        "profile: ap\n\nThe clerk told Mr. President so.",
        "profile: ap\n\nThe film Mr. Turner opened.",
    ],
    quotes="skip",
)
def courtesy_title(story: Story) -> Iterator[Hit]:
    """Most houses call people by the family name alone on second reference, outside quotations and a few names of works."""
    if story.desk.profile["courtesy_titles"]:
        return
    found = [match.span("title") for match in _TITLE.finditer(story.text)]
    if found:
        yield Hit(*found[0], "", related=[Related(*span, "also here") for span in found[1:]], severity=severity(story))
