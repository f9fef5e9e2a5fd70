"""9 thousand people; two million and 400 thousand euros; thousand 250 hectares."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_SMALL = {word: number for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}
_REST = r"(?: and)? (?P<rest>\d{1,3})(?![\d.,%:/-]|(?: [\w-]+)? ?(?:percent|per cent|million|billion|thousand)\b)"
_FIGURE = compiled(
    rf"(?<![\w.,$€£/-])(?:(?P<million>\d{{1,3}}|{'|'.join(_SMALL)}) million (?:and )?)?(?P<thousand>\d{{1,3}}(?:\.\d)?) thousand\b(?!-)(?:{_REST})?"
)
# The same word of Portuguese and Spanish, Italian, Polish, Czech, German and Malay; a mil is a measure of sheets, too.
_FOREIGN = compiled(
    r"(?<![\w.,$€£/-])(?P<thousand>\d{1,3}(?:[.,]\d)?) (?:mil|mila|tys\.?|tis\.|[Tt]sd\.?|ribu)(?= (?:of )?\p{Ll})(?! (?:in|on|at|to|and|or|by|with|from|per|wide|long|deep|thick|sheets?|plastic|gauge|film|foil|liner|tape|vinyl|dollars?|U\.S\.|spec)\b)"
)
# Turkish and Arabic say no "one" before it. After these words "thousand" is the end of another number or of a phrase.
_BARE = compiled(
    rf"(?<!\b(?:a|an|the|per|every|each|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|several|few|many|some|another|half|last|first|next) )"
    rf"(?<![\w-] ?-|\d )\b[Tt]housand{_REST}(?= [a-z])"
)


@rule(
    message="write {fix}",
    trigger=["thousand", " mil ", " mila ", " tys", " tis. ", " tsd", " Tsd", " ribu "],
    bad=[
        "The town has {9 thousand -> 9,000} people.",
        "More than {639 thousand -> 639,000} people died.",
        "The prize is {500 thousand -> 500,000} rubles.",
        "It cost {two million and 400 thousand -> 2.4 million} euros.",
        "It drew {1.5 thousand -> 1,500} fans.",
        "Fire took about {thousand 250 -> 1,250} hectares of wood.",
        "It employs {2 thousand 400 -> 2,400} people.",
        "The fire left {40 mil -> 40,000} families without light, and {12 tys. -> 12,000} cows were moved.",
    ],
    good=[
        "The town has 9,000 people.",
        "A thousand people came.",
        "It is a 3 thousand-year-old temple.",
        "He raised $22 thousand.",
        "Nine thousand people came.",
        "Of every thousand 250 were ill.",
        "It has ten thousand 100-year-old trees.",
        "Of a hundred thousand 250 came back.",
        "The sheet is 6 mil thick. He made $40 mil in a year. Mil Mi-8 and 3 mil plastic.",
    ],
)
def thousand_in_words(story: Story) -> Iterator[Hit]:
    """Russian, Polish and Turkish put the word after a figure; in English 9 thousand is 9,000, and the thousands of a million are its decimals."""
    for match in _FIGURE.finditer(story.text):
        whole = round(float(match["thousand"]) * 1000) + int(match["rest"] or 0)
        yield Hit(*match.span(), _with_million(match["million"], whole) if match["million"] else f"{whole:,}")
    for match in _FOREIGN.finditer(story.text):
        yield Hit(*match.span(), f"{round(float(match['thousand'].replace(',', '.')) * 1000):,}")
    for match in _BARE.finditer(story.text):
        yield Hit(*match.span(), f"{1000 + int(match['rest']):,}")


def _with_million(million: str, rest: int) -> str:
    count = _SMALL.get(million) or int(million)
    return f"{count}{f'{rest / 1_000_000:.6f}'[1:].rstrip('0')} million"
