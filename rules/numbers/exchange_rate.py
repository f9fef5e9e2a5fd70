from __future__ import annotations

from itertools import chain

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

#: Units of a currency that a U.S. dollar has bought since 2000, least and most, with room on either side.
_RATES = {
    "yen": (70, 170), "won": (850, 1600), "euro": (0.58, 1.25), "pound": (0.45, 1.0), "yuan": (5.8, 8.7), "rupee": (37, 98), "zloty": (1.9, 5.2), "real": (1.4, 6.5), "reai": (1.4, 6.5),
    "sol": (2.4, 4.2), "krona": (5.5, 12), "krone": (4.7, 12), "Swiss franc": (0.75, 1.9), "franc": (0.75, 8), "baht": (27, 47), "ringgit": (2.8, 5), "shekel": (2.9, 5.1), "dirham": (3.5, 10.5), "rand": (5.3, 20),
    "forint": (140, 460), "koruna": (14, 42), "rupiah": (7500, 17500), "dong": (13500, 27500), "hryvnia": (4.4, 45), "riyal": (3.5, 4), "leu": (2, 5),
}  # fmt: skip
_SCALES = {None: 1.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "bn": 1e9}
_PAIR = compiled(
    r"(?<![\d.,])(?P<a>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?: (?P<as>thousand|million|billion|trillion))? (?P<unit>yen|won|euro|pound|yuan|rupee|zloty|real|reai|sol|krona|krone|Swiss franc|baht|ringgit|shekel|dirham|rand|forint|koruna|rupiah|dong|hryvnia|riyal)(?:e?s)?"
    r" \((?:about |around |some |roughly |US|or )?\$(?P<b>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?: (?P<bs>thousand|million|billion|trillion)|(?P<bs>bn|m))?(?=[);,])"
)
# "320 million yuan (about 440 million U.S. dollars)"
_WORDED = compiled(
    _PAIR.pattern.split(r" \((?:about", 1)[0]
    + r"(?: \(|, or )(?:about |around |some |roughly |or |nearly )?(?P<b>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?: (?P<bs>thousand|million|billion|trillion))?(?: U\.?S\.?)? dollars?(?=[).;,])"
)
_SLACK = 3
_CLOSE = {"pound": 1.05, "euro": 1.1, "yen": 1.4}  # of those whose rates are known best
# Where other money has the name.
_OTHERS = {
    "pound": compiled(r"\b(?:Egypt|Cairo|Leban|Beirut|Syria|Damascus|Sudan|Khartoum|Juba|Alexandria)"),
    "rupee": compiled(r"\b(?:Sri Lanka|Colombo|Pakistan|Nepal|Kathmandu|Mauriti|Seychell)"),
}  # fmt: skip


@rule(
    message="{stated} is not {given}: check the two",
    trigger=[f"{unit}{s} ({lead}$" for unit in ("yen", "won", "euro", "pound", "yuan", "rupee", "real", "reai", "sol", "krona", "baht", "ringgit", "shekel", "dirham", "rand", "forint", "koruna", "rupiah", "dong", "hryvnia", "riyal", "krone", "zloty", "swiss franc") for s in ("", "s", "es") for lead in ("", "about ", "around ", "us")]
    + [" dollars)", "million dollars", "billion dollars", "million u.s. dollars", "billion u.s. dollars", "million us dollars"],
    bad=[
        "The state will spend {474 million yen ($33 million)} on it.",
        "It costs {6.15 billion rupees ($75 billion)}.",
        "The fine is {30 million euros ($3.3 million)}.",
        "He owes {19 billion reais ($370 million)}.",
        "It raised {62.5 million soles ($168 million)}.",
        "Losses are put at {320 million yuan (about 440 million U.S. dollars)}.",
        "The mill cost {50 million euros, or about 540 million dollars}.",
        "Profit fell to {84 million pounds ($63.8 million)} from 105 million.",
    ],
    good=[
        "The state will spend 4.74 billion yen ($33 million) on it.",
        "It costs 6.15 billion rupees ($75 million).",
        "The fine is 30 million euros ($33 million).",
        "The fine is 30 million euros, or $33 million. It is 320 million yuan (about 44 million U.S. dollars).",
        "It has 20 million euros (of 440 million dollars owed).",
        "Egypt's minimum wage is 6,000 pounds ($120) a month. In Colombo, he was fined 50,000 rupees ($165).",
        "The fund has 2.4m euros (£1.8m; $2.7m).",
    ],
)  # fmt: skip
def exchange_rate(story: Story) -> Iterator[Hit]:
    """A sum and its worth in dollars at a rate that never was: a scale or a point slipped, or the sum was turned the wrong way."""
    for match in chain(_PAIR.finditer(story.text), _WORDED.finditer(story.text) if "dollar" in story.text else ()):
        low, high = _RATES[match["unit"]]
        dollars = float(match["b"].replace(",", "")) * _SCALES[match["bs"]]
        rate = float(match["a"].replace(",", "")) * _SCALES[match["as"]] / dollars if dollars else 0.0
        if match["unit"] in _OTHERS and _OTHERS[match["unit"]].search(story.text):
            continue
        slack = _CLOSE.get(match["unit"], _SLACK)
        if rate and not low / slack <= rate <= high * slack:
            stated, given = match[0].replace(", or ", " (").split(" (", 1)
            end = match.end() + (story.text[match.end() : match.end() + 1] == ")")
            yield Hit(match.start(), end, words={"stated": stated, "given": given})
