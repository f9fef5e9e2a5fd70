from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PLACE = r"(?P<place>\p{Lu}[\p{L}.]+(?: (?:de )?\p{Lu}\p{L}+){0,2})"
_OLYMPICS = r"(?:(?i:Summer |Winter )?Olympic(?:s| Games)|(?i:Summer|Winter) Games)"
_YEAR = r"(?P<year>(?:18|19|20)\d\d)"
_FORMS = {
    "Olympics": (
        compiled(rf"\b{_YEAR} {_OLYMPICS},? (?:in|at|held in) {_PLACE}"),
        compiled(rf"\b{_OLYMPICS} in {_PLACE},? in {_YEAR}\b"),
        compiled(rf"\b{_YEAR} {_PLACE} {_OLYMPICS}"),
        compiled(rf"\b{_PLACE} {_OLYMPICS},? (?:in|of) {_YEAR}\b"),
        compiled(
            rf"\b{_OLYMPICS} (?:opened|began|closed|ended|were held|took place) in {_PLACE},? (?:in|on) (?:\p{{Lu}}\p{{L}}+\.? (?:\d{{1,2}}, )?)?{_YEAR}\b"
        ),
        compiled(rf"\b{_PLACE} (?:hosted|staged|held) the {_OLYMPICS},? in {_YEAR}\b"),
        compiled(rf"\b{_PLACE} (?:hosted|staged|held) the {_YEAR} {_OLYMPICS}"),
    ),
    "World Cup": (
        compiled(rf"\b{_YEAR} (?:FIFA |[Ss]occer |[Ff]ootball )?World Cup(?: [Ff]inals?)?,? (?:in|held in) (?:the )?{_PLACE}"),
        compiled(rf"\b{_PLACE} (?:hosted|staged|held) the {_YEAR} World Cup"),
        compiled(rf"\b{_PLACE} (?:hosted|staged|held) the World Cup,? in {_YEAR}\b"),
        compiled(rf"\bWorld Cup in (?:the )?{_PLACE},? in {_YEAR}\b"),
    ),
}
_OTHER = {
    "Olympics": compiled(r"\b(?:[Yy]outh|Special|[Bb]id|bidd?(?:ing|ers?)?|candidat\w+|lost|ancient|[Cc]ancel\w+|boycott\w*|trials?|qualif\w+|test event)\b"),
    "World Cup": compiled(
        r"\b(?:[Rr]ugby|[Cc]ricket|[Ww]om[ae]n(?:’s|'s)?|[Ss]ki\w*|[Bb]asketball|[Hh]andball|[Vv]olleyball|[Hh]ockey|[Cc]lub|[Yy]outh|[Uu]nder-\d+|U-\d+|[Bb]each|[Bb]id|bidd?(?:ing|ers?)?|qualif\w+|hopeful\w*|awarded)\b"
    ),
}  # fmt: skip
_NEAR = 2  # years by which the World Cup may be off: beyond them another sport may be meant


@rule(
    message="the {games} in {place} were those of {right}, not of {year}",
    trigger=["olympic", "world cup", "winter games", "summer games"],
    bad=[
        "She won gold at the {2014 -> 2016} Olympic Games in Rio de Janeiro.",
        "The stadium was built for the {2021 -> 2022} World Cup in Qatar.",
        "He carried the flag at the {1986 -> 1984} Winter Olympics in Sarajevo.",
        "The road was widened for the Sochi Olympics of {2013 -> 2014}.",
        "The hotel opened before the {2009 -> 2010} World Cup in South Africa.",
        "Beijing hosted the Summer Olympics in {2010 -> 2008}, on the 8th of August.",
        "The Olympic Games opened in Beijing on August 8, {2009 -> 2008}.",
        "The rink of the {1996 -> 1994} Lillehammer Olympics is for sale.",
    ],
    good=[
        "Beijing hosted the Summer Olympics in 2008 and the Winter Olympics in 2022.",
        "She won gold at the 2016 Olympic Games in Rio de Janeiro.",
        "The torch of the Tokyo 2020 Olympics, held in 2021, is for sale.",
        "The city lost its bid for the 2016 Olympics in Tokyo.",
        "He won the 2016 Youth Olympics in Lillehammer.",
        "She played in the 2011 women's World Cup in Germany.",
        "He won a race of the 2013 World Cup in Russia's mountains on skis.",
        "The 2019 World Cup in Japan drew rugby fans from everywhere.",
        "The firm built the arena for the 2026 World Cup in Mexico.",
    ],
)  # fmt: skip
def games_year(story: Story) -> Iterator[Hit]:
    """Where games were held in which year is a matter of record; a slip in the year is soon noticed."""
    for games, forms in _FORMS.items():
        if games not in story.text and not (games == "Olympics" and ("Olympic" in story.text or " Games" in story.text)):
            continue
        hosts = story.desk.know("hosts")[games]
        for match in (match for form in forms for match in form.finditer(story.text)):
            place, years = _host(match["place"], hosts)
            year = int(match["year"])
            right = min(years, key=lambda one: abs(one - year), default=year)
            off = right != year and (games == "Olympics" or abs(right - year) <= _NEAR)
            if off and not _OTHER[games].search(story.text, *sentence_of(story, match.start())):
                words = {"games": games, "place": place, "right": str(right), "year": str(year)}
                yield Hit(*match.span("year"), str(right), words)


def _host(place: str, hosts: dict[str, list[int]]) -> tuple[str, Sequence[int]]:
    """The host that the words begin with, the longest first."""
    words = place.rstrip(".").split(" ")
    names = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    return next(((name, hosts[name]) for name in names if name in hosts), (place, ()))
