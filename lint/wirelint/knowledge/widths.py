"""Marks, letters and digits of other scripts' typography and what English has in their place."""

from __future__ import annotations

from ..patterns import compiled

_OTHER = compiled(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Arabic}\p{Devanagari}\p{Bengali}\p{Thai}\p{Cyrillic}\p{Greek}\p{Hebrew}]")
_AROUND, _MANY = 24, 5

#: Full-width forms of ASCII: U+FF01 to U+FF5E.
WIDE = {chr(0xFF01 + i): chr(0x21 + i) for i in range(94)}
#: Marks, with the blank that English wants after them; quotation marks are another matter.
MARKS = {
    "،": ",", "؛": ";", "؟": "?", "٪": "%", "。": ".", "、": ",", "｡": ".", "､": ",", "।": ".", "॥": ".", "۔": ".", "ㆍ": ",",
    "；": ";", "：": ":", "，": ",", "．": ".", "！": "!", "？": "?", "（": "(", "）": ")", "【": "[", "】": "]", "〔": "[", "〕": "]",
}  # fmt: skip
#: Digits: Arabic, Persian, Devanagari, Bengali, Thai.
DIGITS = {chr(zero + i): str(i) for zero in (0x660, 0x6F0, 0x966, 0x9E6, 0xE50) for i in range(10)}
#: Letters that a font joins, as programs that read PDF files leave them.
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}


def at_home(text: str, at: int) -> bool:
    """Whether the text around `at` is in another script, so that its marks belong there."""
    return len(_OTHER.findall(text, max(0, at - _AROUND), at + _AROUND)) >= _MANY
