"""Three books for 60 euros each, or 240 euros in all; 90 million in six payments of 18 million."""

from __future__ import annotations

from itertools import combinations

from wirelint import Hit, rule
from wirelint.amounts import ANY_COUNT, COUNT, ONE, value_of, written
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_FIGURE = r"(?:\d{1,3}(?:,\d{3})++|\d+)(?:\.\d+)?"
_NO = rf"(?:(?!{ANY_COUNT}|[.!?] |\n).)"
_MONEY = r"(?: ?(?:euros?|dollars?|pounds?|won|yuan|rubles?|rupees?|lira|kwacha|pesos|francs|kronor|zlotys|yen))"
_SUM = rf"(?P<sign>[$€£]?)(?P<total>{_FIGURE})(?![\d,.]*\d| (?:million|billion|thousand))"
_ONE = rf"(?P<sign>[$€£]?)(?P<one>{_FIGURE})(?![\d,.]*\d| (?:million|billion|thousand))"
_EACH = (
    compiled(rf"(?<![\w.,$€£-])(?P<count>{COUNT}) {_NO}{{1,70}}?(?:for|at|of|worth|cost|paid) {_ONE}{_MONEY}? (?:each|apiece),? (?:or|for|a total of|making|in all,?) (?:a total of )?(?P<hit>{_SUM}{_MONEY}?) (?:in all|in total|altogether|all told)"),
    compiled(rf"(?P<hit>{_SUM}{_MONEY}?) {_NO}{{0,60}}?from (?P<count>{COUNT}) {_NO}{{1,40}}?, an average of (?:about |some |nearly )?{_ONE}{_MONEY}? (?:each|apiece|a head)"),
)  # fmt: skip
_EVERY = compiled(
    rf"\b[Ee]ach of the (?P<count>{COUNT}) {_NO}{{1,50}}?(?:got|gets|received|receives|paid|pays|gave|gives|won|was given|will get|will receive|was paid|earns|costs?) (?:about )?{_ONE}{_MONEY}?,? (?:or |for |making |in all,? )?(?:a total of )?(?P<hit>{_SUM}{_MONEY}?) (?:in all|in total|altogether|all told)"
)
_RATES = compiled(
    rf"\b(?:loan|debt|fine|grant|sum|price|contract|credit|bill|fee|penalty|ransom) of (?P<sign>[$€£]?)(?P<total>{_FIGURE})(?P<scale> million| billion)?(?:{_MONEY})?{_NO}{{1,70}}? in (?P<count>{COUNT}) (?:equal |yearly |monthly |annual |weekly |quarterly )*(?:installments|instalments|payments|tranches|rates|parts) of (?P<hit>(?P<sign>[$€£]?)(?P<one>{_FIGURE})(?P<size> million| billion)?)"
)
_ANY = compiled(rf"(?<![\w.,$€£-]){COUNT}")
_PARTS = ("nstallments of ", "nstalments of ", "payments of ", "tranches of ", "rates of ", "parts of ")


@rule(
    message="by the other figures it is {right}: check them",
    trigger=[" each, or ", " each, for ", " each, a total", " each, making", " each, in all", " apiece, ", "installments of", "instalments of", "payments of", "tranches of", " in all", "in total", "all told", "altogether", " each or ", " each for ", ", an average of "],
    bad=[
        "He sold three bells for 60 euros each, or {240 euros} in all.",
        "They raised {£81,200} from 306 households, an average of £200 each.",
        "Each of the 14 villages got 2,000 dollars, {24,000} in all.",
        "The loan of 90 million zlotys is to be paid back in six yearly installments of {18 million}.",
        "Two pianos were bought at $4,000 each, or {$6,000} altogether.",
    ],
    good=[
        "Each of the 14 villages got 2,000 dollars, 28,000 in all. The loan of 90 million zlotys is to be paid back in five installments of 18 million.",
        "He sold three bells for 60 euros each, or 180 euros in all. Two men paid $5 each, $12 in all with the tip.",
        "Seven vans were paid for by churches and five by a raffle, at an average of $32,000 each, or $384,000 in all. Of the 12 it paid for five, at $2 each, or $24 in all.",
        "He sold three bells for 60 euros each, or 240 euros in all with a fourth. The loan of 90 million zlotys is to be repaid in six yearly installments of 18 million with interest.",
        "They raised £61,200 from 306 households, an average of £200 each.",
        "Each of the 14 villages got 2,000 dollars in May, and 24,000 in all were sent to the valley.",
        "The loan of 90 million zlotys is to be paid back in five installments of 18 million and a last one of interest.",
    ],
)  # fmt: skip
def sum_of_each(story: Story) -> Iterator[Hit]:
    """What one costs and how many there are give the whole."""
    for pattern in _EACH:
        for match in matches(pattern, story.text, (" each", " apiece", " a head"), 160, 60):
            right, total = value_of(match["count"]) * value_of(match["one"]) // ONE, value_of(match["total"])
            slack = right // 40 if pattern is _EACH[1] else 0
            if len(set(match.captures("sign"))) == 1 and abs(right - total) > slack and not _of_others(story, match, total):
                yield Hit(*match.span("hit"), words={"right": written(right)})
    for match in matches(_EVERY, story.text, ("ach of the ",), 2, 160):
        right = value_of(match["count"]) * value_of(match["one"]) // ONE
        if len(set(match.captures("sign"))) == 1 and right != value_of(match["total"]):
            yield Hit(*match.span("hit"), words={"right": written(right)})
    yield from _paid_back(story.text)


def _paid_back(text: str) -> Iterator[Hit]:
    """A loan that is paid back in so many parts, interest aside."""
    for match in matches(_RATES, text, _PARTS, 150, 30):
        same = match["scale"] == match["size"] and len(set(match.captures("sign"))) == 1
        right, total = value_of(match["count"]) * value_of(match["one"]) // ONE, value_of(match["total"])
        same = same and not text.startswith(_WITH, match.end())
        if same and abs(right - total) > total // 50 and total // 3 < right < 3 * total:
            yield Hit(*match.span("hit"), words={"right": f"{written(right)}{match['scale'] or ''}"})


_WITH = (" with ", " plus ", " including ", " counting ", " after ", " and interest")


def _of_others(story: Story, match: regex.Match[str], total: int) -> bool:
    """Whether another count of the sentence, or two of them together, gives the whole: "seven by churches and five by a raffle, at $32,000 each"."""
    if story.text.startswith(_WITH, match.end()):
        return True
    one, start = value_of(match["one"]), sentence_of(story, match.start("count"))[0]
    counts = [value_of(found[0]) for found in _ANY.finditer(story.text, start, match.start("one"))]
    return any(count * one // ONE == total for count in (*counts, *(left + right for left, right in combinations(counts, 2))))
