from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_TITLED = compiled(
    r"\b(?P<title>Mr\.?|Ms\.?|[Ss]pokes(?:wo)?man|[Bb]usiness(?:wo)?man|[Cc]ongress(?:wo)?man) (?P<given>\p{Lu}[\p{L}’'-]+) (?:\p{Lu}[\p{L}.’'-]*)"
)
_RIGHT = {"Mr": "Ms", "Mr.": "Ms.", "Ms": "Mr", "Ms.": "Mr."}


@rule(
    message="“{title}” before a {sex}'s name: {fix}?",
    trigger=("mr ", "mr. ", "ms ", "ms. ", "man "),
    bad=[
        "{Mr. -> Ms.} Margaret Oakes said so.",
        "{Mr -> Ms} Yoko Tanabe bowed.",
        "The firm's {spokesman -> spokeswoman} Katarzyna Lis declined.",
        "It was lost by the {businessman -> businesswoman} Ilaria Ferri.",
        "{Ms. -> Mr.} Giuseppe Verdi sang.",
    ],
    good=[
        "Ms. Margaret Oakes said so. Mr. Oakes did not.",
        "Mrs. Giuseppe Verdi sang. The chairman Margaret Oakes left.",
        "The spokesman, Margaret Oakes's brother, left.",
        "Mr. Kim Jong Il waved.",
        "A businesswoman, Margaret Oakes, left. Mr. Margaret's shop shut.",
    ],
)
def title_and_name(story: Story) -> Iterator[Hit]:
    """Chinese, Turkish and Hungarian do not tell Mr. from Ms., and a machine guesses Mr."""
    given = story.desk.know("genders")[0]
    for match in _TITLED.finditer(story.text):
        title, gender = match["title"], given.get(match["given"])
        woman = title[:2] == "Ms" or title.endswith("woman")
        if gender and woman != (gender == "f"):
            fix = _RIGHT.get(title) or (title[:-5] + "man" if woman else title[:-3] + "woman")
            yield Hit(*match.span("title"), fix, {"title": title, "sex": "woman" if gender == "f" else "man"})
