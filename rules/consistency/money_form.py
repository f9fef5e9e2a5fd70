"""5.4bn euros in a story that writes €105m."""

from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.odd_one import odd_one, told
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNS = {"€": "euros", "£": "pounds"}
_FIGURE = r"(?P<n>\d[\d.,]*\d|\d)(?P<scale> ?(?:bn|mn|m|million|billion|trillion|tn))?"
_BY_SIGN = {sign: compiled(rf"(?<![\w(]){sign}{_FIGURE}(?![\w-])") for sign in _SIGNS}
# A conversion stands in brackets; a pound is a weight as well.
_BY_WORD = {
    "€": compiled(rf"(?<![\w$€£.,(]){_FIGURE} euros\b(?!\))"),
    "£": compiled(r"(?<![\w$€£.,(])(?P<n>\d[\d.,]*\d|\d)(?P<scale> (?:million|billion)|(?:bn|m)) pounds\b(?!\))(?! of\b)"),
}
# Pounds of another country, and those on the scales.
_NO_STERLING = compiled(
    r"\b(?:Egypt|Leban|Syria|Sudan|Cypr|Turk|Irish|Ireland|Israel|Palestin|Malt|weigh|tonn?e?s?\b|kilo|kgs?\b|lbs?\b|harvest|cargo|crop|haul)"
)


@rule(
    message="one sum of money in another form than the rest of the story: write {fix}",
    trigger=["€", "£"],
    bad=[
        "The firm lost €105m in May, after €151m a year earlier, on sales of {5.4bn euros -> €5.4bn}.",
        "The fine is €300, the fee €20. He paid {40 euros -> €40}.",
        "It cost €3 million. The roof cost €1 million, the door {2 million euros -> €2 million}.",
        "The bank lost £3bn, or £1 billion more. It owes {2 billion pounds -> £2 billion}.",
        "It cost 3 million euros, and 2 million euros more. The roof took {€1 million -> 1 million euros}.",
    ],
    good=[
        "The firm lost €105m on sales of 5.4bn euros.",
        "It cost €3 million. The roof cost €1 million (2 million euros).",
        "It cost €3 million and €4 million. “I paid 40 euros,” he said.",
        "It cost £3bn and £4bn. It holds 2 million pounds of lead.",
        "It cost £3bn and £4bn. In 1911 a Turkish bank lent 2 million pounds.",
        "It cost £3bn and £4bn. Egypt paid 2 million pounds.",
        "It cost £3bn and £4bn. The crop came to 2 million pounds.",
        "The fine is €300, the fee €20. He paid 40 euros, and 30 euros more.",
        "It cost $3 million and $4 million, and 2 million euros.",
    ],
)
def money_form(story: Story) -> Iterator[Hit]:
    """A house has the sign or the word. One sum in the other form was left from another source, or came from a machine."""
    for sign, word in _SIGNS.items():
        if sign in story.text and word in story.text:
            signs, words = (list(told(story, form[sign])) for form in (_BY_SIGN, _BY_WORD))
            found = odd_one(signs, words)
            if found and not (word == "pounds" and _NO_STERLING.search(story.text)):
                odd, usual = found
                figure = f"{odd['n']}{odd['scale'] or ''}"
                fix = f"{figure} {word}" if odd in signs else f"{sign}{figure}"
                yield Hit(*odd.span(), fix, related=[Related(*usual.span(), "here so")])
