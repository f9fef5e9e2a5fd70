from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.knowledge.leads import LEADS
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Names that others in the news have.
_NAMESAKES = frozenset(("Anthony Albanesi", "Hassan Nasrullah", "Mette Fredriksen", "Saddam Husein"))
_BEFORE = compiled(r"(\p{Lu}[\w'’-]*) $")
# Whoever has one of these offices is in the news; a barber may be called Rudy Giuliano.
_OFFICE = compiled(
    r"\b(?:President|Premier|Minister|Chancellor|King|Queen|Pope|(?:Secretary|Minister) of \p{Lu}\p{L}+|Secretary|Commissioner|Speaker|Sen\.|Senator|Taoiseach) (?:\p{Lu}[\w.'’-]* )?$"
)
_SOMEBODY = compiled(r",(?: \d\d,)? (?:an? \p{Ll}|who(?:se)? )|, \d\d,")


@rule(
    view="given",
    message="nearly a name in the news: is {fix} meant?",
    bad=[
        "Latvian President Edgars {Rinkević -> Rinkevics} said so.",
        "Prime Minister Benjamin {Netaniahu -> Netanyahu} left.",
        "Foreign Minister Sergei {Lavrow -> Lavrov} spoke.",
        "Chancellor Angela {Merckel -> Merkel} left.",
        "President Volodymyr {Zelenskij -> Zelenskyy} spoke.",
        "{Emmannuel -> Emmanuel} Macron left. {Bronisslaw -> Bronislaw} Komorowski stayed.",
        "{Anngela -> Angela} Merkel met Ursula von der Leyen.",
    ],
    good=[
        "Edgars Rinkēvičs spoke.",
        "Benjamin Netter left.",
        "Sergei Lavrenov spoke.",
        "Saddam Husein, a teacher in Java, met Hassan Nasrullah. Mette Fredriksen won in Oslo.",
        "Donald Tuck drew ducks.",
        "President Volodymyr Zelenskiy spoke.",
        "The actor Robert Fink left.",
        "Rudy Giuliano, a barber in Trenton, retired. Akira Kurokawa, 24, swam. Steve Wilkoff, who runs the mill, fell.",
        "Brigitte Macron left. Nicola Sarkozy won. Rafael Leonidas Macron lost. Mateo Renzi is a town. Angelo Merkel sang.",
    ],
)
def near_known_name(story: Story) -> Iterator[Hit]:
    """The given name and all but a letter of the family name belong to somebody in the news."""
    forms = story.desk.know("names")[1]
    for beside, (start, end, word), near in story.given:
        if near[0].endswith(" "):
            if len(near) == 1 and not _known(forms, f"{word} {beside}") and not _word_before(story.text, start):
                yield Hit(start, end, near[0].rstrip())
            continue
        if len(near) > 1 or f"{beside} {word}" in _NAMESAKES or _right(forms, word) or _right(forms, f"{beside} {word}"):
            continue
        if not story.text[end : end + 2].lstrip(" ").isupper():
            office = _OFFICE.search(story.text, max(0, start - 60), start) is not None
            if office or not _SOMEBODY.match(story.text, end):
                yield Hit(start, end, near[0], severity=None if office else "info")


def _right(forms: Mapping[str, int], form: str) -> bool:
    return bool(forms.get(form, 0) & 1)


def _known(forms: Mapping[str, int], form: str) -> bool:
    return form in forms


def _word_before(text: str, start: int) -> bool:
    """Whether a name in front of the given name makes it another person's: Juan Nicolas Maduro."""
    found = _BEFORE.search(text, max(0, start - 30), start)
    return found is not None and found[1].lower() not in LEADS
