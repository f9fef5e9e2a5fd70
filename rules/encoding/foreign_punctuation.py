"""Rule: punctuation of another script in English."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.knowledge.widths import MARKS, at_home
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK = compiled(f"[{''.join(MARKS)}]")
_OTHER = compiled(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Arabic}\p{Devanagari}\p{Bengali}\p{Thai}]")
_ALL = "".join(MARKS) + " 」』》"
_OPENING = frozenset("（【〔")


@rule(
    message="punctuation of another script: write {plain}",
    severity="error",
    quotes="check",
    trigger=list(MARKS),
    bad=[
        "Bread{، -> ,} milk and rice ran out.",
        "Who will pay{؟ -> ?}",
        "The plan{， -> , }he said{， -> , }is ready{。 -> .}",
        "Bread{、 -> , }milk and rice ran out.",
        "The port {（ -> (}on the west coast{） -> )} is shut.",
        "The fleet{？ -> ? }Nobody knows.",
        "Prices rose by 5{٪ -> %}.",
        "The governor said{： -> : }“No.”",
    ],
    good=[
        "Bread, milk and rice ran out.",
        "The slogan (民主、自由) was on the wall.",
        "The daily المصري، اليوم wrote so.",
        "He asked: “Who will pay?”",
        "A Japanese page reads 東京（とうきょう）。",
        "Naruto・ナルト and BE・LOVE are series.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """A comma or full stop that the original's script has, and English has not: the sign was not translated."""
    text = story.text
    for match in _MARK.finditer(text):
        at, plain = match.start(), MARKS[match[0]]
        if not _foreign(text, at) and not at_home(text, at):
            yield Hit(at, at + 1, _spaced(plain, match[0], text[at + 1 : at + 2]), {"plain": plain})


def _foreign(text: str, at: int) -> bool:
    """Whether the mark stands by a letter of its own script: then it belongs there."""
    before, after = text[max(0, at - 3) : at].rstrip(_ALL)[-1:], text[at + 1 : at + 3].lstrip(_ALL)[:1]
    return any(char not in MARKS and _OTHER.match(char) is not None for char in (before, after) if char)


def _spaced(plain: str, mark: str, after: str) -> str:
    """With a blank, where the wide mark did without one."""
    if mark in _OPENING or plain in "-)]%" or not (after.isalnum() or after in tuple('“"‘(')):
        return plain
    return plain + " "
