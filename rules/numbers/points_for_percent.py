"""Shares rose 4.2 percentage points at $118.40."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_MOVED = "up|down|rose|fell|gained|lost|added|jumped|surged|climbed|dropped|slid|slipped|tumbled|plunged|soared|rallied|sank|advanced|increased|decreased|declined|grew|higher|lower"
_PRICE = compiled(
    rf"\b(?:[Ss]hares|[Ss]tocks?|[Ss]ales|[Rr]evenues?|[Ee]xports|[Ii]mports|(?:[Nn]et|[Oo]perating) (?:profit|income)|(?:[Oo]il|[Gg]old|[Ff]ood|[Ss]hare|[Ss]tock|[Hh]ouse) prices?|[Ff]utures|[Cc]rude|[Tt]he (?:lira|peso|ruble|rouble|dollar|euro|yen|yuan|rupee|real|rand|franc|zloty|forint|hryvnia|pound)|[Bb]itcoin|[Tt]urnover|[Oo]utput|[Pp]roduction)\b"
    rf"[^.;:%\n]{{0,60}}? (?:{_MOVED})(?: by)?(?: about| nearly| almost| more than| as much as)? \d[\d,.]*+(?P<hit> percentage points?)\b(?! (?:of|to|faster|slower|more|less|higher than|lower than)\b)"
)
# "Lost 110 points, or 1.4 percentage points"; "gained 2.1 percentage points to 3,402.5", which is no share.
_INDEX = compiled(r"\b\d[\d,.]*+ points,? (?:or|\() ?(?:about )?\d[\d.]*+(?P<hit> percentage points?)\b")
_TO = compiled(
    rf" (?:{_MOVED})(?: by)?(?: about| nearly| almost| more than)? \d[\d,.]*+(?P<hit> percentage points?)(?:,? to (?:close at |end at |finish at |settle at )?| at )(?:[$€£¥]\d|\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?(?!\d)|\d{{3,}}\.\d|\d[\d.,]*+ (?:million|billion|trillion|tons|tonnes|barrels|units|dollars|euros|yen|won|yuan|pounds|rupees|rubles|roubles)\b)"
)
# "stood at 51.23 yuan, up 6.7 percentage points"
_STOOD = compiled(
    r"(?:[$€£¥]\d[\d,.]*|\d[\d,.]* (?:yuan|yen|dollars|euros|pounds|rubles|roubles|won|rupees|cents|francs|lira|pesos))(?: an? \p{Ll}+)?,? (?:up|down) \d[\d,.]*+(?P<hit> percentage points?)\b(?! (?:of|to|faster|slower)\b)"
)
_SHARE = compiled(r"\b(?:share|proportion|ratio|margin|percentage|growth|weight)\b")


@rule(
    message="a price or a sum moves by percent; points are the step between two percentages",
    trigger=["percentage point"],
    bad=[
        "Shares of Walden were up 4.2{ percentage points -> %} at $18.40, or 11% on the year.",
        "Its share rose by 3 percentage points to 22%. Shares were up 4.2{ percentage points -> %}.",
        "The company's stock fell by 3{ percentage points ->  percent}.",
        "Exports rose 12{ percentage points ->  percent} in May.",
        "Oil prices dropped 1.5{ percentage points ->  percent} to $70.",
        "The index lost 210 points, or 1.4{ percentage points -> %}, to end at 14,820, up 3% on the year.",
        "The index gained 2.1{ percentage points ->  percent} to 3,402.5.",
        "Turnover climbed 8{ percentage points ->  percent} to $4.2 billion.",
        "The lira lost 3.5{ percentage points ->  percent} against the dollar.",
        "The price stood at 51.23 yuan a ton, up 6.7{ percentage points ->  percent} from the opening.",
        "Wheat futures rose 2{ percentage points ->  percent} on Monday.",
        "Net profit jumped 40{ percentage points ->  percent} to 3 million euros.",
    ],
    good=[
        "Shares of Walden were up 4.2% at $18.40.",
        "Its share of sales rose 3 percentage points to 22%.",
        "Sales in Asia jumped 31%, and its share rose by 3 percentage points.",
        "Growth of exports slowed by 2 percentage points.",
        "The margin on sales fell 2 percentage points.",
        "Turnout was up 4 percentage points.",
        "The index lost 210 points, or 1.4 percent. Its rating fell 4 percentage points to 42 percent.",
    ],
)
def points_for_percent(story: Story) -> Iterator[Hit]:
    """Percentage points are the difference of two percentages; a share price or exports rise by percent."""
    for match in _PRICE.finditer(story.text):
        before = max(match.start() - 30, story.text.rfind("\n", 0, match.start()), story.text.rfind(". ", 0, match.start()), 0)
        if not _SHARE.search(story.text, before, match.start("hit")):
            yield Hit(*match.span("hit"), "%" if "%" in story.text else " percent")
    for pattern in (_INDEX, _TO, _STOOD):
        for match in pattern.finditer(story.text):
            if not _PRICE.search(story.text, max(0, match.start() - 100, story.text.rfind(". ", 0, match.start())), match.end()):
                yield Hit(*match.span("hit"), "%" if "%" in story.text else " percent")
