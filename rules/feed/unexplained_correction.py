from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK = compiled(
    r"(?:\(?(?:CORRECTED|CORRECTION|CORRECTIVE|REFILE|REFILING|KILL(?:ED)?|STORY WITHDRAWN|WITHDRAWN)\b(?=\W|$)|sig:correction|edStat:C|correction|corrected|refile)"
)
_TOLD = compiled(
    r"\b(?:correct(?:s|ed|ing|ion|ly)?|fix(?:es|ed|ing)?|refil(?:es?|ed|ing)|adds?|removes?|deletes?|drops|clarif(?:y|ies|ied)|chang(?:es?|ed)|replac(?:es?|ed)|restor(?:es|ed)"
    r"|amends?|instead of|rather than|misspel\w*|mis-?stat\w*|typo\w*|erroneous\w*|in error|earlier (?:version|story)|a previous version|should (?:read|be|have)|to (?:read|say|show|make)|withdrawn because|was (?:wrong|sent))\b",
    IGNORECASE,
)
_BESIDE = frozenset(("advisory", "notebook", "signoff"))
_HEAD = 3  # blocks of the body in which the reason may stand, and as many at the end
_WORDY = 4  # words of a note that says more than that there is one


@rule(
    view="meta",
    message="called a correction, and nothing says what was corrected",
    bad=[
        "Slug: BANK/JOBS\nCorrection: {REFILE}\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs on Monday.",
        "Slug: BANK/JOBS\nHeadline: {CORRECTED-}Bank cuts jobs\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs on Monday.",
        "Sent: 2024-05-04T10:00:00Z\nCorrection: {sig:correction}\n\nThe bank cut 40 jobs on Monday.",
        "Sent: 2024-05-04T10:00:00Z\nCorrection: {CORRECTIVE}\nNote: Eds: APNewsNow.\n\nThe bank cut 40 jobs on Monday.",
        "Slug: BANK/JOBS\nHeadline: {REFILE-}Bank cuts jobs\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs on Monday.\n\n(Reporting by Ana Ruiz)",
    ],
    good=[
        "Slug: BANK/JOBS\nCorrection: REFILE\n\n(Corrects the number of jobs in paragraph 1)\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs on Monday.",
        "Slug: BANK/JOBS\nHeadline: CORRECTED-Bank cuts jobs\n\n(In May 3 story, paragraph 1, fixes spelling)\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs.",
        "Sent: 2024-05-04T10:00:00Z\nCorrection: sig:correction\nNote: Corrects number of jobs to 40 throughout\n\nThe bank cut 40 jobs on Monday.",
        "Sent: 2024-05-04T10:00:00Z\nCorrection: A figure was mended in the second paragraph\n\nThe bank cut 40 jobs on Monday.",
        "Sent: 2024-05-04T10:00:00Z\nCorrection: CORRECTION\n\nThe bank cut 40 jobs on Monday.\n\nThis story has been corrected to show that 40 jobs were cut, not 14.",
        "Slug: BANK/JOBS\nHeadline: Corrected figures show fewer jobs\n\nThe bank cut 40 jobs on Monday.",
        "Slug: BANK/JOBS\nHeadline: Kill switch costs 40 jobs\n\nThe bank cut 40 jobs on Monday.",
    ],
)
def unexplained_correction(story: Story) -> Iterator[Hit]:
    """A desk that has run the story must know what was wrong with it: a correction says which words, and why."""
    if story.language.code != "en" or _explained(story):
        return
    for key in ("correction", "headline"):
        value = story.meta.get(key)
        found = _MARK.match(value.string) if value is not None else None
        if value is not None and found and (key == "correction" or found[0].isupper()):
            end = found.end() + (key == "headline" and value.string[found.end() : found.end() + 1] == "-")
            yield Hit(found.start(), end, meta=key)
            return


def _explained(story: Story) -> bool:
    said = story.meta.get("correction")
    if said is not None and len(said.string.split()) >= _WORDY:
        return True
    note = story.meta.get("note")
    if note is not None and note.string != (said.string if said is not None else "") and _TOLD.search(note.string):
        return True
    bodies = [index for index, block in enumerate(story.blocks) if block.role == "body"]
    near = {*bodies[:_HEAD], *bodies[-_HEAD:]}
    for index, (start, end, role) in enumerate(story.blocks):
        text = story.text[start:end]
        if role in _BESIDE and len(text.split()) > 1 and _TOLD.search(text):
            return True
        if index in near and _TOLD.search(text) and (text[0] in "([*" or "story" in text or "version" in text or "headline" in text):
            return True
    return False
