from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.letters import plain
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.rulebook.rule import Related

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLACE = compiled(r"\s*(?P<place>\p{L}[\p{L}\p{M}.'’ /-]{1,40}?)\s*(?:,|\(|/[A-Z]|[-–—]+(?:\s|$)|\d|$)")
_AGENCIES = frozenset("reuters ap afp dpa xinhua upi efe aap pti ani ans kyodo tass".split())


@rule(
    view="meta",
    message="the feed's dateline is {other}, the text's {text}",
    bad=[
        "Dateline: OSLO, May 4 (Reuters)\nSent: 2024-05-04\n\n{BERGEN}, May 4 (Reuters) - The bank cut 40 jobs.",
        "Dateline: Paris (AFP) -\nSent: 2024-05-04\n\n{LYON}, May 4, 2024 (AFP) - The bank cut 40 jobs.",
        "Dateline: Berlin (dpa) -\nSent: 2024-05-04\n\n{Hamburg} (dpa) - The bank cut 40 jobs.",
        "Dateline: BUENOS AIRES, Argentina\nSent: 2024-05-04\n\n{SANTIAGO}, Chile (AP) — The bank cut 40 jobs.",
        "Dateline: Oslo\nSlug: BANK/JOBS\n\n{STAVANGER}, Norway, May 4 (Reuters) - The bank cut 40 jobs.",
    ],
    good=[
        "Dateline: OSLO, May 4 (Reuters)\nSent: 2024-05-04\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs.",
        "Dateline: Sao Paulo (AFP) -\nSent: 2024-05-04\n\nSÃO PAULO, May 4, 2024 (AFP) - The bank cut 40 jobs.",
        "Dateline: Frankfurt (dpa) -\nSent: 2024-05-04\n\nFrankfurt/Main (dpa) - The bank cut 40 jobs.",
        "Dateline: 2024-05-04 10:00:00 GMT\nSent: 2024-05-04\n\nOSLO, May 4 (Reuters) - The bank cut 40 jobs.",
        "Dateline: Oslo\nSlug: BANK/JOBS\n\nThe bank cut 40 jobs on Monday.",
        "Dateline: Chile\nSlug: BANK/JOBS\n\nSANTIAGO, Chile, May 4 (Reuters) - The bank cut 40 jobs.",
    ],
)
def differing_dateline(story: Story) -> Iterator[Hit]:
    """A story has one dateline; where the feed keeps it apart from the text and the two differ, one was not changed with the other."""
    said, form = story.meta.get("dateline"), story.dateline_form
    if said is None or form is None or form.place is None or not (form.agency or form.month_at):
        return
    found = _PLACE.match(said.string)
    if found is None:
        return
    place = _folded(found["place"])
    whole = _folded(story.text[form.start : form.end])
    here = _folded(story.text[slice(*form.place)])
    if place and place not in _AGENCIES and place not in whole and here not in _folded(said.string):
        related = [Related(*found.span("place"), "the feed's", "dateline")]
        yield Hit(*form.place, words={"other": found["place"]}, related=related)


def _folded(text: str) -> str:
    return " ".join(plain(text).lower().replace("-", " ").replace(".", "").replace("/", " ").split())
