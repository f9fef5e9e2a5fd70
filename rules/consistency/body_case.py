"""Rule: the name of a body with capitals here and without them there."""

from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import is_word
from wirelint.spans import places

if TYPE_CHECKING:
    from collections.abc import Iterator

_COPY = frozenset({"body", "caption", "list", "quote"})
_OF_MANY = (
    " a ",
    " an ",
    " no ",
    " any ",
    " every ",
    " each ",
    "former ",
    "another ",
    " two ",
    " its ",
    " his ",
    " their ",
    "’s ",
    "'s ",
    " own ",
)
_JOINS = (" of ", " for ", " in ", " on ", " and ")


@rule(
    message="capitals in one place, none in another: write “{usual}”, as elsewhere in the story",
    severity="info",
    view="cases",
    bad=[
        "The {Foreign Ministry} said no. The board asked the foreign ministry again, and the foreign ministry sent a letter.",
        "Ilse Brandt of the Central Bank left. The Central Bank said so; later the {central bank} took it back.",
        "The Harbour Board met. The {harbour board} met again.",
    ],
    good=[
        "The Foreign Ministry said no. The Foreign Ministry sent a letter.",
        "The Supreme Court ruled. Each state has a supreme court of its own.",
        "The Central Bank of Oldport said no. Its foreign ministry sent a letter to the central bank.",
        "The Oldland Central Bank left the rate alone. Every central bank did.",
        "The French Defence Ministry said no. Germany's defence ministry said yes.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """The house writes such names with capitals or without; a mix shows that a story was put together from two, or that each sentence was translated for itself."""
    for name in story.cases:
        capital, small = ([at for at in places(story.text, form) if _counts(story, at, at + len(name))] for form in (name, name.lower()))
        if capital and small:
            few, many = sorted((small, capital), key=len)
            related = [Related(many[0], many[0] + len(name), "here so")]
            yield Hit(few[0], few[0] + len(name), None, {"usual": story.text[many[0] : many[0] + len(name)]}, related)


def _counts(story: Story, at: int, end: int) -> bool:
    """Whether the words stand in copy by themselves, as the name of the one body of the kind."""
    before, behind = story.text[max(at - 12, 0) : at], story.text[end : end + 2]
    if story.role_at(at) not in _COPY or is_word(behind[:1] or " ") or behind[:1] == "-" or not before.lower().endswith("the "):
        return False
    return not behind[1:].isupper() and not story.text.startswith(_JOINS, end) and not before.lower().endswith(_OF_MANY)
