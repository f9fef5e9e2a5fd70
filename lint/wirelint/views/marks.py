"""Quotation marks: which style a story uses, and how its double marks pair in each paragraph."""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from ..story import Story


class Marks(Record):
    """How many of each double mark there are; `curly`: whether the story's own style is the curly one."""

    straight: int
    opening: int
    closing: int
    curly: bool

    @property
    def open(self) -> str:
        """The mark that opens in the story's own style."""
        return "“" if self.curly else '"'

    @property
    def close(self) -> str:
        """The mark that closes in the story's own style."""
        return "”" if self.curly else '"'


def view(story: Story) -> Marks:
    """Counted once for all rules. Marks that follow „ are German ones and do not count."""
    text = story.text
    straight, low = text.count('"'), text.count("„")
    opening, closing = text.count("“"), text.count("”")
    curly = max(opening + closing - 2 * low, 0) > straight or (not straight and not opening and ("’" in text and "'" not in text))
    return Marks(straight, opening, closing, curly)
