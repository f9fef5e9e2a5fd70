"""Rule: an accented letter and the one behind it, read as one Chinese character."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = compiled(
    r"(?<![\w-])\p{Latin}[\p{Latin}’'-]*[\p{Han}\p{Hangul}][\p{Latin}\p{Han}’'-]*(?<=\p{Latin})(?!\w)|(?<![\w-])\p{Latin}{2,}\p{Han}(?=\s\p{Latin}|[.,;:])"
)
_EASTERN = compiled(r"[\p{Han}\p{Hangul}]")
#: Code pages in which a letter of Western Europe (ISO 8859-1) opens a character of two bytes.
_PAGES = ("shift_jis", "gbk", "big5", "cp949")
_USUAL = frozenset("äöüßéèêëáàâåçñíîóôúøæ")


@rule(
    message="a letter with an accent was read in a Chinese, Japanese or Korean code page{hint}",
    severity="error",
    quotes="check",
    view="beyond.eastern",
    bad=[
        "The jumper Karl {B臾r -> Bäkr} won.",
        "The train to {K鰈n -> Köln} was late.",
        "Ms. {M黮ler -> Müller} spoke.",
        "The writer {Fran輟is -> François} Aubel died.",
        "The port of {M疝aga -> Málaga} was shut.",
    ],
    good=[
        "The jumper Karl Bäkr won.",
        "The firm Huawei (华为) and 微信WeChat were named.",
        "The sign read 止.",
        "Fans of K-pop群 met. The T恤 (T-shirt) shop closed.",
        "The app Weixin 微信 was shut.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """In these code pages two bytes are one character: an accented letter takes the letter behind it along, and both are lost."""
    for match in _WORD.finditer(story.text):
        fix = _EASTERN.sub(lambda char: _letters(char[0]), match[0])
        known = _EASTERN.search(fix) is None
        if known or _EASTERN.search(match[0], 1, len(match[0]) - 1):
            yield Hit(*match.span(), fix if known else None, {"hint": f": write {fix}" if known else ""})


def _letters(char: str) -> str:
    """The two letters whose bytes make the character, if the code pages agree on them; else the character."""
    found = {letters for page in _PAGES if (letters := _bytes(char, page))}
    return found.pop() if len(found) == 1 else char


def _bytes(char: str, page: str) -> str:
    try:
        letters = char.encode(page).decode("latin-1")
    except UnicodeEncodeError:
        return ""
    return letters if len(letters) == 2 and letters[0] in _USUAL and letters[1].isascii() and letters[1].islower() else ""
