"""Rule: control characters in the copy."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CONTROL = compiled(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]+")


@rule(
    message="control character U+{code} in the text",
    severity="error",
    quotes="check",
    trigger=[chr(code) for code in (*range(1, 9), *range(14, 28), *range(0x7F, 0x85), *range(0x86, 0xA0))],
    bad=[
        "The ve{\x07 -> }rdict came late.",
        "It{\x92 -> ’}s over, she said.",
        "{\x93 -> “}No,{\x94 -> ”} she said.",
        "The bank {\x96 -> –} a lender {\x96 -> –} failed.",
        "He left{\x1a -> } early.",
        "He came{\x01 -> } late.",
        "A fee of {\x80 -> €}30.",
    ],
    good=[
        "The verdict\tcame late.",
        "It’s over, she said.",
        "“No,” she said.",
        "The bank – a lender – failed.",
        "He left\x0cearly.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """Characters that steer machines have no place in copy. Some of them are quotation marks and dashes of
    Windows that were read in another encoding.
    """
    for match in _CONTROL.finditer(story.text):
        if story.text[match.start() - 1 : match.start()] not in "âÃÂ€" or match.start() == 0:
            yield Hit(*match.span(), _right(match[0]), {"code": f"{ord(match[0][0]):04X}"})


def _right(piece: str) -> str:
    return piece.encode("latin-1").decode("cp1252", "ignore") if piece > "\x7f" else ""
