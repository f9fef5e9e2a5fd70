"""Rule: full-width letters and digits, and digits of other scripts."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.knowledge.widths import DIGITS, WIDE, at_home
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_NARROW = str.maketrans(
    {**{char: plain for char, plain in WIDE.items() if plain.isalnum() or plain in "%$&+=@/-_"}, **DIGITS, "．": ".", "　": " "}
)
_WIDE = compiled(
    r"[０-９Ａ-Ｚａ-ｚ％＄＆＋＝＠／－＿](?:[０-９Ａ-Ｚａ-ｚ％＄＆＋＝＠／－＿．　]*[０-９Ａ-Ｚａ-ｚ％])?|[٠-٩۰-۹०-९০-৯๐-๙]+(?:[.,٫٬][٠-٩۰-۹०-९০-৯๐-๙]+)*"
)
_LATIN = compiled(r"[A-Za-z0-9０-９Ａ-Ｚａ-ｚ.,;:)(“”\"’']")
_OTHER = compiled(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Arabic}\p{Devanagari}\p{Bengali}\p{Thai}]")


@rule(
    message="digits or letters of another script: write {fix}",
    severity="error",
    quotes="check",
    trigger=[*(char for char in WIDE if char.isalnum() or char in "％＄＆＋＝＠／－＿"), *DIGITS],
    bad=[
        "In {２０２４ -> 2024} the plan was dropped.",
        "The {ＮＨＫ -> NHK} report came late.",
        "Some {٢٥ -> 25} people were hurt.",
        "Prices rose 5{％ -> %} in May. A notice{－ -> -}board fell.",
        "About {१२ -> 12} soldiers left.",
    ],
    good=[
        "In 2024 the plan was dropped.",
        "The NHK report (ＮＨＫ放送) came late.",
        "He wrote عام ٢٠٢٤ on the wall.",
        "Prices rose 5% in May.",
        "The room measured 5 m² (½ of it dry).",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """Input programs for Chinese, Japanese, Arabic and Hindi write letters and digits of their own; a translation
    that lets them stand cannot be searched or set.
    """
    for match in _WIDE.finditer(story.text):
        before, after = story.text[max(0, match.start() - 2) : match.start()], story.text[match.end() : match.end() + 2]
        if not _OTHER.search(before) and not _OTHER.search(after) and not at_home(story.text, match.start()):
            yield Hit(*match.span(), match[0].translate(_NARROW).replace("٫", ".").replace("٬", ","))
