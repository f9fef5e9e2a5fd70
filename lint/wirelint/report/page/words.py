"""Text as HTML that shows what stands there, and nothing that could run, hide or turn the page around."""

from __future__ import annotations

from html import escape

from ...patterns import compiled

#: Characters that no reader can see, or that would reorder what follows.
_UNSEEN = compiled(r"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]")


def words(text: str) -> str:
    """Escaped text; an unseen character becomes a small box with its number, which is not copied along."""
    return _UNSEEN.sub(_box, escape(text)) if not text.isprintable() else escape(text)


def _box(match: object) -> str:
    char = match[0]  # type: ignore[index]
    return " " if char in "\t\n\r" else f'<i class="unseen" data-code="{ord(char):04X}"></i>'


def tag(name: str, content: str, **attributes: object) -> str:
    """An element around content that is HTML already; attributes are escaped. `class_` is `class`, `data_n` is `data-n`."""
    told = "".join(f' {key.rstrip("_").replace("_", "-")}="{escape(str(value))}"' for key, value in attributes.items() if value != "")
    return f"<{name}{told}>{content}</{name}>"


def count(number: int, word: str, words: str = "") -> str:
    """`1 note`, `2 notes`, `1,000 stories`."""
    return f"{number:,} {word if number == 1 else words or word + 's'}"
