from __future__ import annotations

from wirelint import Hit, rule
from wirelint.knowledge.leads import LEADS
from wirelint.knowledge.organisations import calque_triggers
from wirelint.knowledge.tables import listed
from wirelint.patterns import compiled
from wirelint.phrases import standing
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import is_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_BEFORE = compiled(r"(\p{Lu}[\w’'.-]*) $")
_AFTER = compiled(r" (?:of )?(?:\p{Lu}[\w-]*)|[’']?-\w")
_TITLE = compiled(
    r" (?:Director|Secretary|President|Chief|Chair|Commissioner|Spokes|High|Deputy|General|Executive|Managing|Prosecutor|Judge|Envoy|Head|Regional|Ambassador)"
)
_ADJECTIVES = frozenset(("u.s.", "us", "uk", "u.n.", "un", "european", "soviet", "palestinian", "kurdish"))


@rule(
    message="no body of this name: write {fix}",
    trigger=calque_triggers,
    bad=[
        "The {World Organization of Health -> World Health Organization} warned of a new wave.",
        "The {Organization of the United Nations -> United Nations} sent monitors.",
        "Turkey's {Party of Justice and Development -> Justice and Development Party} lost votes.",
        "Rates rose, the {Central European Bank -> European Central Bank} said.",
        "The {World Organisation of Trade -> World Trade Organisation} ruled on Friday.",
        "{WORLD ORGANIZATION OF HEALTH -> WORLD HEALTH ORGANIZATION} WARNS OF WAVE\n\nA new wave is near.",
        "The {Talibans -> Taliban} took the town.",
    ],
    good=[
        "The World Health Organization warned of a new wave.",
        "A world organization of health workers met in Lyon.",
        "The Royal Council of Security Printers met.",
        "The Central European Bank Holding was sold.",
        "The National Sports Arbitration Court ruled.",
        "He founded the Council of Security Experts.",
        "The organization of the United Nations took years.",
    ],
)
def calqued_body(story: Story) -> Iterator[Hit]:
    """The name of a body was translated word by word, or came back from another language in another order."""
    text, dark = story.text, story.shadow
    free: list[tuple[int, int]] = []
    for at, (folded, form, name) in standing(story.desk.know("organisations")[1], story):
        end = at + len(folded)
        if any(first < end and at < last for first, last in free) or not _stands(story, dark, at, end, form):
            continue
        free.append((at, end))
        yield Hit(at, end, name.upper() if text[at:end].isupper() else name)


def _stands(story: Story, dark: str, at: int, end: int, form: str) -> bool:
    """Whether the name stands by itself, in capitals throughout or written as a name."""
    text = story.text
    if (at and (is_word(dark[at - 1]) or dark[at - 1] in "@#/-")) or (end < len(dark) and is_word(dark[end])):
        return False
    if text[at:end].isupper():
        return True
    return text[at:end] == form and (not _AFTER.match(text, end) or _TITLE.match(text, end) is not None) and _leads(story, at)


def _leads(story: Story, at: int) -> bool:
    """Whether the word before is no part of a longer name."""
    found = _BEFORE.search(story.text, max(0, at - 30), at)
    if found is None:
        return True
    word = found[1].lower()
    owner = found[1].removesuffix("'s").removesuffix("’s")
    return owner != found[1] or word in LEADS or word in _ADJECTIVES or listed(story.desk.know("peoples"), found[1])
