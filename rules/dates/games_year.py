from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import regex

_PLACE = r"(?P<place>(?:St\. )?\p{Lu}[\p{L}’'-]+(?: (?:de |el-|al-)?\p{Lu}[\p{L}’'-]+){0,2}|U\.[SK]\.)"
_YEAR = r"(?P<year>(?:18|19|20)\d\d)"
_OLYMPICS = r"(?:(?i:Summer |Winter )?Olympic(?:s| Games)|(?i:Summer |Winter )?Games)"
_CUP = r"(?:FIFA |[Ss]occer |[Ff]ootball |men['’]s )?World Cup(?: [Ff]inals?| tournament)?"
_LEADERS = r"(?: (?:[Ll]eaders['’]?|[Ee]conomic|[Cc]limate|heads of state))?"
#: Games, fairs and summits, by what copy calls them.
_NAMES = {
    "Olympics": _OLYMPICS,
    "World Cup": _CUP,
    "COP": rf"(?:(?:U\.?N\.? |United Nations )?[Cc]limate (?:[Ss]ummit|[Cc]onference|[Cc]hange [Cc]onference)|COP ?\d\d(?:{_LEADERS} (?:summit|conference|talks))?)",
    "G20": rf"G-?20{_LEADERS} [Ss]ummit",
    "G7": rf"G-?[78]{_LEADERS} [Ss]ummit",
    "NATO": rf"NATO{_LEADERS} [Ss]ummit",
    "BRICS": rf"BRICS{_LEADERS} [Ss]ummit",
    "APEC": rf"(?:APEC|Asia-Pacific Economic Cooperation){_LEADERS} (?:[Ss]ummit|[Ff]orum|meeting)",
    "Expo": r"(?:(?:World )?Expo|World['’]s Fair|world['’]s fair)",
    "Euro": r"(?:Euro|European (?:[Ss]occer |[Ff]ootball )[Cc]hampionships?)",
    "Commonwealth Games": "Commonwealth Games",
    "Asian Games": "Asian Games",
    "Eurovision": r"Eurovision(?: Song Contest| song contest| final)?",
    "Africa Cup": r"(?:Africa|African) (?:Cup of Nations|Nations Cup)(?: finals?)?",
    "Copa America": r"Copa Am[eé]rica",
    "Rugby World Cup": "Rugby World Cup",
    "Cricket World Cup": "Cricket World Cup",
    "Women's World Cup": r"(?:FIFA |[Ss]occer |[Ff]ootball )?[Ww]omen['’]s (?:FIFA |[Ss]occer |[Ff]ootball )?World Cup",
}
#: Words without which a story has none of them.
_SIGNS = {
    "Olympics": ("Olympic", " Games"), "World Cup": ("World Cup",), "COP": ("limate ", "COP"), "G20": ("G20 ", "G-20 "), "G7": ("G7 ", "G-7 ", "G8 ", "G-8 "), "NATO": ("NATO ",),
    "BRICS": ("BRICS ",), "APEC": ("APEC ", "Asia-Pacific Econ"), "Expo": ("Expo", "s Fair", "s fair"), "Euro": ("Euro ", "European "), "Commonwealth Games": ("Commonwealth Games",),
    "Asian Games": ("Asian Games",), "Eurovision": ("Eurovision",), "Africa Cup": ("Nations",), "Copa America": ("Copa Am",), "Rugby World Cup": ("Rugby World Cup",),
    "Cricket World Cup": ("Cricket World Cup",), "Women's World Cup": ("omen's ", "omen’s "),
}  # fmt: skip
_WHEN = r"(?:\p{Lu}\p{L}+\.? (?:\d{1,2}, )?)?"
_HELD = r"(?:opened|began|closed|ended|was held|were held|took place|was hosted)"
_HOSTS = r"(?:hosted|hosts|staged|held)"
#: A lead of years that are told by the story's own day: "last year's".
_LAST = r"(?P<rel>[Ll]ast|[Tt]his|[Nn]ext) year"


def _forms(name: str) -> tuple[regex.Pattern[str], ...]:
    """A year and a place beside the games."""
    return (
        compiled(rf"\b{_YEAR} {name},? (?:in|at|held in|hosted by|which was held in) (?:the )?{_PLACE}"),
        compiled(rf"(?<!\d )\b{name} (?:in|at|hosted by|held in) (?:the )?{_PLACE},? (?:in|on|of|back in) {_WHEN}{_YEAR}\b"),
        compiled(rf"\b{_YEAR} {_PLACE} {name}"),
        compiled(rf"\b{_PLACE}(?:['’]s)? {name},? (?:in|of) {_WHEN}{_YEAR}\b"),
        compiled(rf"\b{name} {_HELD} in {_PLACE},? (?:in|on) {_WHEN}{_YEAR}\b"),
        compiled(
            rf"\b{_PLACE}(?:['’]s)? {name}, (?:which |that )?(?:were |was )?(?P<late>held|staged|played|hosted)(?: behind closed doors)? in {_WHEN}{_YEAR}\b"
        ),
        compiled(rf"\b{_PLACE} {_HOSTS} the {name},? (?:in|on) {_WHEN}{_YEAR}\b"),
        compiled(rf"\b{_PLACE} {_HOSTS} the {_YEAR} {name}"),
        compiled(rf"\b{_LAST}['’]s {name} (?:in|at|hosted by|held in) (?:the )?{_PLACE}"),
        compiled(rf"\b{name} (?:in|at|hosted by|held in) (?:the )?{_PLACE} (?P<here>{_LAST})(?!['’])"),
        compiled(rf"\b{_PLACE} {name} (?P<here>{_LAST})(?!['’])"),
    )


_FORMS = {games: _forms(name) for games, name in _NAMES.items()}
_NUMBERED = {games: compiled(rf"\b{games} {_YEAR},? (?:in|held in|hosted by) (?:the )?{_PLACE}") for games in ("Euro", "Expo")}
_COP = compiled(rf"\bCOP ?-?(?P<year>[12]\d|30|31)(?: [\p{{L}}-]+){{0,3}},? (?:in|at|held in|hosted by) (?:the )?{_PLACE}")
_COP_YEAR = compiled(
    rf"\bCOP ?-?(?P<cop>[12]\d|30|31)(?: (?:[Cc]limate )?(?:summit|conference|talks))?,? (?:in|of) {_YEAR}\b|\b{_YEAR} COP ?-?(?P<cop>[12]\d|30|31)\b"
)
_DELAY = 26  # from this one on a year later
_WON = r"(?:won|lifted|clinched|claimed|captured|took)"
_WINS = r"(?:win|victory|triumph|title|glory|success)"
_WINNERS = {
    "World Cup won": tuple(
        compiled(form)
        for form in (
            rf"\b{_PLACE} (?:had )?{_WON} the {_YEAR} {_CUP}", rf"\b{_PLACE} (?:had |last )*{_WON} the {_CUP},? (?:in|at home in|back in) {_YEAR}\b",
            rf"\b{_PLACE}['’]s? {_YEAR} {_CUP} {_WINS}", rf"\b{_PLACE}['’]s? {_CUP} {_WINS} (?:in|of) {_YEAR}\b", rf"\b{_YEAR} {_CUP} (?:winners?|champions?) {_PLACE}",
        )
    ),
    "Euro won": tuple(
        compiled(form)
        for form in (
            rf"\b{_PLACE} (?:had )?{_WON} Euro {_YEAR}", rf"\b{_PLACE}['’]s? Euro {_YEAR} {_WINS}", rf"\bEuro {_YEAR} (?:winners?|champions?) {_PLACE}",
            rf"\b{_PLACE} (?:had |last )*{_WON} the European (?:[Ss]occer |[Ff]ootball )[Cc]hampionships?,? in {_YEAR}\b",
        )
    ),
}  # fmt: skip
_SPORTS = r"[Rr]ugby|[Cc]ricket|T20|[Tt]wenty20|[Ww]om[ae]n(?:’s|'s)?|[Ss]ki\w*|[Bb]asketball|[Hh]andball|[Vv]olleyball|[Hh]ockey|[Cc]lub|[Yy]outh|[Uu]nder-\d+|U-\d+|[Bb]each|[Ff]utsal|[Bb]iathlon|[Dd]arts|[Dd]isabled|[Gg]irls|[Bb]oys|[Aa]rchery|[Ss]hooting|[Dd]iving|[Gg]ymnastics?|[Ff]encing|[Cc]limbing|[Ss]wimming|[Cc]ycling|[Tt]rack|[Jj]udo|[Cc]hess|[Ss]nooker|[Gg]olf|[Ee]questrian|[Jj]umping|[Ss]kating|[Rr]owing|[Cc]anoe|[Tt]riathlon|[Ll]uge|[Ss]keleton|[Bb]obsle\w+|[Cc]urling|[Ss]quash|[Bb]adminton|[Nn]etball|[Kk]abaddi"
_BIDS = r"[Bb]id|[Bb]idd?(?:ing|ers?)?|candidat\w+|qualif\w+|hopeful\w*|awarded|[Pp]repar\w+ for|lost|[Ii]f|instead|replac\w+|mov(?:ed|ing)|ahead of|won the right|[Cc]ancel\w+|boycott\w*"
_OLYMPIC = compiled(
    r"\b(?:[Yy]outh|[Ss]pecial|[Bb]id|bidd?(?:ing|ers?)?|candidat\w+|lost|ancient|[Cc]ancel\w+|boycott\w*|trials?|qualif\w+|test event)\b"
)
_OTHER = {
    "Olympics": _OLYMPIC,
    "Women's World Cup": compiled(rf"\b(?:[Rr]ugby|[Cc]ricket|T20|[Bb]asketball|[Hh]andball|[Vv]olleyball|[Hh]ockey|{_BIDS})\b"),
    "Rugby World Cup": compiled(rf"\b(?:[Ww]om[ae]n(?:’s|'s)?|[Ll]eague|[Ss]evens|{_BIDS})\b"), "Cricket World Cup": compiled(rf"\b(?:[Ww]om[ae]n(?:’s|'s)?|T20|{_BIDS})\b"),
    "G20": compiled(r"\b(?:ministers?|[Ss]herpas?|[Yy]outh|[Bb]usiness|virtual)\b"), "": compiled(rf"\b(?:{_SPORTS}|{_BIDS}|ministers?|ministerial|[Pp]ara)\b"),
}  # fmt: skip
#: Games of which others with like names are held in other years, and how far those may be off; of the rest, any distance tells.
#: Games that kept the year of their name and were held in another.
_LATE = {("Olympics", "Tokyo"): (2021,), ("Olympics", "Japan"): (2021,), ("Expo", "Dubai"): (2021, 2022), ("Africa Cup", "Cameroon"): (2022,), ("Africa Cup", "Ivory Coast"): (2024,)}  # fmt: skip
_SURE, _BARE = compiled(r"lympic|(?i:summer|winter) games"), 3  # the Games of a city may be others, some years off
_NEAR = {"World Cup": 2, "Women's World Cup": 2, "COP": 5, "Euro": 4, "Expo": 5}


@rule(
    message="{games}, {place}: {right}, not {year}",
    trigger=[
        *("olympic", "world cup", "games", "climate summit", "climate conference", "climate change conference", "climate talks in", "cop1", "cop2", "cop3", "cop 2"),
        *(f"{body} {word}summit" for body in ("g20", "g-20", "g7", "g-7", "g8", "g-8", "nato", "brics", "apec") for word in ("", "leaders' ", "leaders’ ", "leaders ", "climate ")),
        *("apec forum", "apec meeting", "expo 20", "expo in ", "world expo", "s fair in ", "eurovision", "commonwealth games", "asian games", "cup of nations", "african nations cup", "copa am", "euro 20", "euro 19"),
        *("european championship", "european soccer champ", "european football champ"),
    ],
    bad=[
        "The Tokyo Games, held in July {2020 -> 2021}, drew no crowds.",
        "The Rio Games, held in {2015 -> 2016}, left debts. The Tokyo Olympics, which were held in {2020 -> 2021}, did too.",
        "She won gold at the {2014 -> 2016} Olympic Games in Rio de Janeiro.",
        "The stadium was built for the {2021 -> 2022} World Cup in Qatar.",
        "He carried the flag at the {1986 -> 1984} Winter Olympics in Sarajevo.",
        "The road was widened for the Sochi Olympics of {2013 -> 2014}.",
        "The hotel opened before the {2009 -> 2010} World Cup in South Africa.",
        "Beijing hosted the Summer Olympics in {2010 -> 2008}, on the 8th of August.",
        "The Olympic Games opened in Beijing on August 8, {2009 -> 2008}.",
        "The rink of the {1996 -> 1994} Lillehammer Olympics is for sale.",
        "Ministers met at the {2022 -> 2023} G20 summit in New Delhi. The NATO summit in Vilnius in {2022 -> 2023} was tense.",
        "Islanders spoke at COP{28 -> 29} in Baku. At COP27 in {2021 -> 2022} they had wept.",
        "date: 2025-03-05\n\nHe ran at {last year's} NATO summit in Vilnius. She sang at the Eurovision Song Contest in Basel {last year}. It was {last year's} NATO summit in The Hague.",
        "France won the {2022} World Cup. The striker won the {2018 -> 2022} World Cup in Qatar. Greece won Euro {2008 -> 2004}.",
        "The pavilion was built for Expo {2012 -> 2010} in Shanghai.",
    ],
    good=[
        "Beijing hosted the Summer Olympics in 2008 and the Winter Olympics in 2022.",
        "She won gold at the 2016 Olympic Games in Rio de Janeiro.",
        "The torch of the Tokyo 2020 Olympics, held in 2021, is for sale.",
        "The city lost its bid for the 2016 Olympics in Tokyo.",
        "He won the 2016 Youth Olympics in Lillehammer.",
        "The Melbourne Games in 2006 were those of the Commonwealth. The Beijing Games in 1990 were Asian. The Tokyo Games, held in 2021, were quiet.",
        "The Tokyo Olympics in 2021 were held without fans. She won the archery World Cup in Mexico City in 2022.",
        "She played in the 2011 women's World Cup in Germany.",
        "He won a race of the 2013 World Cup in Russia's mountains on skis.",
        "The 2019 World Cup in Japan drew rugby fans from everywhere.",
        "The firm built the arena for the 2026 World Cup in Mexico.",
        "She spoke at the 2023 G20 summit in New Delhi, at COP28 in Dubai and at the 2022 NATO summit in Madrid. COP26 in 2021 was in Glasgow.",
        "date: 2025-03-05\n\nHe ran at last year's NATO summit in Washington. She sang at the Eurovision Song Contest in Malmo last year.",
        "England won the 2022 World Cup of T20 cricket. Germany won the 2006 hockey World Cup. Brazil won the 2002 World Cup.",
        "The city bid for Expo 2020 in Izmir, and lost. G20 finance ministers met at a 2022 summit in New Delhi.",
    ],
)  # fmt: skip
def games_year(story: Story) -> Iterator[Hit]:
    """Where games were held in which year is a matter of record; a slip in the year is soon noticed."""
    known, day = story.desk.know("hosts"), story.day.date
    taken: set[int] = set()
    for games, forms in _FORMS.items():
        if not any(sign in story.text for sign in _SIGNS[games]):
            continue
        every = (match for form in forms for match in matches(form, story.text, _SIGNS[games], 90, 110))
        for match in (*every, *(_NUMBERED[games].finditer(story.text) if games in _NUMBERED else ())):
            groups = match.groupdict()
            year = int(groups["year"]) if groups.get("year") else _told(groups["rel"], day.year) if day is not None else 0
            hit = _hit(story, games, match, year, known[games]) if year and match.start("place") not in taken else None
            if hit:
                taken.add(match.start("place"))
                yield hit
    yield from _conferences(story, known["COP"])
    yield from _winners(story, known)


def _told(word: str, year: int) -> int:
    return year + {"last": -1, "this": 0, "next": 1}[word.lower()]


def _hit(story: Story, games: str, match: regex.Match[str], year: int, hosts: dict[str, list[int]]) -> Hit | None:
    place, years = _host(match["place"], hosts)
    right = min(years, key=lambda one: abs(one - year), default=year)
    if right == year and match.groupdict().get("late"):
        right = _LATE.get((games, place), (right,))[0]  # "the Tokyo Games, held in 2020": that is but their name
    if right == year or year in _LATE.get((games, place), ()) or _elsewhere(story, games, match, year):
        return None
    far = _NEAR.get(games, 0 if games != "Olympics" or _SURE.search(match[0]) else _BARE)
    if far and abs(right - year) > far and not (games == "World Cup" and _own_year(story, right, year)):
        return None
    words = {"games": games, "place": place, "right": str(right), "year": str(year)}
    if match.groupdict().get("year"):
        return Hit(*match.span("year"), str(right), words)
    group = "here" if "here" in match.groupdict() and match["here"] else "rel"
    end = match.end(group) + (len(" year's") if group == "rel" else 0)
    return Hit(match.start(group), end, None, words, severity=None if story.day.sure else "info")


def _own_year(story: Story, right: int, year: int) -> bool:
    """Whether men's football has its World Cup in the year, too, and the story is about no other sport."""
    return abs(right - year) in (4, 8) and year in _years(story) and _OTHER[""].search(story.text) is None


def _years(story: Story) -> set[int]:
    return {year for years in story.desk.know("hosts")["World Cup"].values() for year in years}


def _elsewhere(story: Story, games: str, match: regex.Match[str], year: int) -> bool:
    """Whether the sentence is about other games, or about a bid."""
    if games == "Olympics" and not match.groupdict().get("year") and year % 2:
        return False
    other = _OTHER.get(games, _OTHER[""])
    return other.search(story.text, *sentence_of(story, match.start())) is not None


def _conferences(story: Story, hosts: dict[str, list[int]]) -> Iterator[Hit]:
    """The number of a climate conference, and its place or its year."""
    for match in _COP.finditer(story.text):
        place, years = _host(match["place"], hosts)
        number = int(match["year"])
        year = number + 1994 + (number >= _DELAY)
        right = min(years, key=lambda one: abs(one - year), default=year)
        if right != year:
            fix = str(right - 1994 - (right > _DELAY + 1994))
            yield Hit(*match.span("year"), fix, {"games": "COP", "place": place, "right": f"COP{fix}", "year": f"COP{number}"})
    for match in _COP_YEAR.finditer(story.text):
        right = int(match["cop"]) + 1994 + (int(match["cop"]) >= _DELAY)
        if 0 < abs(right - int(match["year"])) <= _NEAR["COP"]:
            words = {"games": "COP", "place": f"COP{match['cop']}", "right": str(right), "year": match["year"]}
            yield Hit(*match.span("year"), str(right), words)


def _winners(story: Story, known: dict[str, dict[str, list[int]]]) -> Iterator[Hit]:
    """Who won, and when: "France won the 2022 World Cup"."""
    for games, forms in _WINNERS.items():
        sign = "World Cup" if games == "World Cup won" else "Euro"
        for match in (match for form in forms for match in form.finditer(story.text)) if sign in story.text else ():
            place, years = _host(match["place"], known[games])
            year = int(match["year"])
            played = {one for every in known[games].values() for one in every}
            if not years or year in years or year not in played or _OTHER[""].search(story.text, *sentence_of(story, match.start())):
                continue
            right = min(years, key=lambda one: abs(one - year))
            words = {"games": "World Cup" if games == "World Cup won" else "Euro", "place": place, "right": str(right), "year": str(year)}
            yield Hit(*match.span("year"), str(right) if len(years) == 1 else None, words)


def _host(place: str, hosts: dict[str, list[int]]) -> tuple[str, Sequence[int]]:
    """The host that the words begin with, the longest first."""
    whole = [place.rstrip(".").split(" "), place.rstrip(".").removeprefix("The ").split(" ")]
    names = (" ".join(words[:count]) for words in whole for count in range(len(words), 0, -1))
    return next(((name, hosts[name]) for name in names if name in hosts), (place, ()))
