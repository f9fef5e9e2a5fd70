from __future__ import annotations

from wirelint import Hit, rule
from wirelint.knowledge.demonyms import triggers
from wirelint.knowledge.leads import LEADS
from wirelint.knowledge.tables import listed
from wirelint.patterns import compiled
from wirelint.phrases import standing
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import is_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_BEFORE = compiled(r"(\p{Lu}[\w’'.-]*) $")
_TITLE = compiled(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|President|Minister|Judge|Sen|Gen)\.? $")


@rule(
    message="no word for this people: write {fix}",
    trigger=triggers,
    bad=[
        "The {Ukrainean -> Ukrainian} army fell back.",
        "Four {Israelians -> Israelis} were hurt.",
        "{Iraqian -> Iraqi} and {Pakistanian -> Pakistani} pilots met.",
        "The {Turkishs -> Turks} won; the {Frenches -> French} lost.",
        "She beat the {Argentinan -> Argentine} champion.",
        "{Philippinians -> Filipinos} vote in May.",
        "{UKRAINEAN -> UKRAINIAN} ARMY FALLS BACK\n\nIt had held the town for a year.",
    ],
    good=[
        "The Ukrainian army fell back.",
        "The Argentinian side beat the Argentinean women.",
        "Tigran Israelian, a physicist, spoke. Mr. Israelian left. Bo Swedian sang.",
        "The Moldavian prince and the Kazakhstani envoy met.",
        "The Kosovan and Kosovar teams are one.",
        "The two Chinas and the two Germanys sent teams.",
        "The Swiss, Dutch and Danes agreed. Danishes were served.",
    ],
)
def wrong_demonym(story: Story) -> Iterator[Hit]:
    """The people and the adjective were made up from the name of the country, or taken from another language."""
    text, dark = story.text, story.shadow
    for at, (folded, form, right) in standing(story.desk.know("demonyms"), story):
        end = at + len(folded)
        if (at and is_word(dark[at - 1])) or (end < len(dark) and is_word(dark[end])) or text[at - 1 : at] in ("@", "#"):
            continue
        if text[at:end] == form and not _somebody(story, at):
            yield Hit(at, end, right)
        elif text[at:end] == form.upper():
            yield Hit(at, end, right.upper())


def _somebody(story: Story, at: int) -> bool:
    """Whether it is a surname: a given name or a title stands before it."""
    before = story.text[max(0, at - 30) : at]
    found = _BEFORE.search(before)
    if found is None or _TITLE.search(before):
        return found is not None
    return found[1].lower() not in LEADS and not listed(story.desk.know("peoples"), found[1]) and not found[1].isupper()
