"""“It is over”, said the mayor: a comma or a full stop on the wrong side of the closing mark."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story
    from wirelint.views.quotations import Quotation

# What opens a sentence, or is led up to by a verb of saying: other quotations may be parts of ours, of which British English keeps the marks outside.
_OPENS = compiled(r"(?:^|[.!?][”\"’)]?[ \n]+|\n)$")
_LED = compiled(r"\b(?:said|says|asked|added|told \w+|replied|wrote|\p{Lu}[\p{L}’'-]+)[,:] $")
_SPOKEN = compiled(
    r", (?:(?:he|she|they|it|the [\p{Ll}-]+(?: [\p{Ll}-]+)?|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) )?(?:said|says|added|adds|told|asked|explained|recalled|warned|wrote|noted|stressed|insisted|admitted|declared|"
    r"complained|argued|concluded|replied|answered|continued|commented|stated|emphasi[sz]ed|claimed|announced|shouted|cried|joked|lamented|promised|vowed|boasted|observed|remarked|sighed|whispered)\b|, \p{Ll}+ed (?:the \p{Ll}+|\p{Lu}[\p{L}’'-]+),? "
)
_LEAST = 3  # words of speech: fewer may be the title of a song


@rule(
    message="the {mark} belongs inside the closing quotation mark: write {fix}",
    trigger=['",', "”,", '".', "”.", "’,"],
    quotes="check",
    bad=[
        'She sold the mill. "It is all over{", -> ,"} said the owner.',
        "“We will not go back{”, -> ,”} he said.",
        "He said: “The road is shut, and it will be shut for weeks{”. -> .”} Then he left.",
        '"In May I looked at the sea, in June I looked at the wall{". -> ."} She left in July.',
        '"We saw it coming{", -> ,"} sentenced Rosa Lind, who sells fish. "We were not asked{", -> ,"} complained the baker.',
        "“The lake has no fish left{”, -> ,”} the fisherman complained.",
        "“I have worked here for 40 years{”, -> ,”} Anna Lind told reporters.",
    ],
    good=[
        '"It is over," said the owner. "It is all over." He left.',
        "“Lola”, a song by a band, is old. “The Long Road Home”, a film of 1990, is too.",
        "He called it “a day of shame”, and said so. He called it “a farce”.",
        "The film is called “The Road That Led Us Home”. He read “War and Peace”, said his aunt.",
        "“No”, he said. “Yes”. “Is it over?”, he asked. “It is!”. He said it was “the end of an era”.",
        "The party “will not go back”, he said.",
        "“Long Way Down South” is a song. “Cold as a Stone in Winter”, she sang.",
    ],
)
def mark_outside(story: Story) -> Iterator[Hit]:
    """Spanish, Italian, French and Russian set the comma behind the quotation; English sets it inside where a whole sentence is spoken,
    American in all cases, British in this one.
    """
    text = story.text
    for quotation in story.quotations:
        end = quotation.end
        mark = text[end : end + 1]
        if (
            mark in (",", ".")
            and quotation.closed
            and _whole(story, quotation)
            and (_SPOKEN.match(text, end) if mark == "," else _ends(text, end))
        ):
            led = mark == "." and not _OPENS.search(text, max(0, quotation.start - 40), quotation.start)
            words = {"mark": "comma" if mark == "," else "full stop"}
            yield Hit(end - 1, end + 1, f"{mark}{text[end - 1]}", words, severity="info" if led else None)


def _whole(story: Story, quotation: Quotation) -> bool:
    """Whether a whole sentence is quoted, and has no mark of its own at its end."""
    text, start, end = story.text, quotation.start, quotation.end
    inside = text[start + 1 : end - 1]
    if (
        text[end - 1] in inside
        or not inside[:1].isupper()
        or not inside[-1:].isalnum()
        or inside.count(" ") < _LEAST - 1
        or inside.istitle()
    ):
        return False
    small = sum(word[0].islower() for word in inside.split() if word)
    low = max(0, start - 40)
    return small * 2 > inside.count(" ") and (_OPENS.search(text, low, start) or _LED.search(text, low, start)) is not None


def _ends(text: str, end: int) -> bool:
    """Whether a sentence ends there."""
    behind = text[end + 1 : end + 3]
    return not behind.strip() or behind[0] == "\n" or (behind[0] == " " and not behind[1].islower())
