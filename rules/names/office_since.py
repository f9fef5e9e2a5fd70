"""Emmanuel Macron, elected president in 2015; Prime Minister David Cameron took office in 2008."""

from __future__ import annotations

from wirelint import Hit, days, rule
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

    Terms = list[tuple[int, int]]

_HEADS = ("prime minister", "president", "chancellor", "premier")
_HEAD = r"(?:the )?(?:country[’']s |\p{Lu}\p{Ll}+(?:[’']s)? |U\.S\. |British )?(?:first |new )?(?P<head>president|prime minister|premier|chancellor)(?! of the (?!United|country|republic|Republic|Czech))"
_NAME = r"(?P<name>\p{Lu}[\p{L}.’'-]+(?: (?:al-|de |da |van |von |bin )?\p{Lu}[\p{L}.’'-]+){1,5})"
_GAP = r"(?:,? \d\d)?(?:,? who)?,?(?: (?:was|has|had|been|is|first|only|himself))*"
_WHEN = r"(?: back)? (?P<in>in|since|on|from) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|early|late|mid-|spring|autumn) (?:\d{1,2}, )?)?(?P<year>(?:19|20)\d\d)(?![\w-]| (?:and|or|to)\b)"
_HOW = (
    rf"(?:(?P<won>elected|chosen|won the presidency|won the presidential election)(?: as)?(?: {_HEAD})?|"
    rf"(?P<took>became|sworn in as|took office as|inaugurated as|appointed|named|made) {_HEAD}|(?P<took>took office|took power|came to power|came to office|sworn in|inaugurated|in office|in power|entered office|has ruled|ruled)|{_HEAD}(?=(?: of [\p{{Lu}}][\p{{L}} ]+)? since))(?: of (?:the )?\p{{Lu}}[\p{{L}}]+(?: \p{{Lu}}[\p{{L}}]+)?)?"
)
_BORN = compiled(rf"\b{_NAME}{_GAP} {_HOW}{_WHEN}")
_TITLE = compiled(r"\b(President|Prime Minister|Premier|Chancellor)\b")
_FORMER = compiled(
    r"\b(?:[Ff]ormer|[Ee]x-|[Vv]ice|[Dd]eputy|party|club|company|union|mayor|senator|governor|council|parliament|leader of|chairman|re-?elected|secretary|minister of)\b|\b(?:[Ss]enator|[Gg]overnor|[Mm]ayor|Sen\.|Rep\.|Gov\.|Senate|House|Commission|Assembly)\b"
)
_ELSE = compiled(r"[^.,;\n]{0,24}\b(?:Senate|parliament|House|mayor|governor|senator|leader|Assembly|Bundestag|Commons|Duma|Knesset)\b")
_YEAR_END = (1, 12)  # months in which elected, appointed and sworn in may fall into two years


@rule(
    message="{name} was {office} from {right} on, not {stated}: check the year",
    severity="warning",
    trigger=["elected president", "elected in ", "became president", "became prime minister", "became chancellor", "took office", "came to power", "sworn in", "president since", "prime minister since", "chancellor since", "in power since", "in office since", "elected prime minister", "elected chancellor", "elected as president", "took power", "premier since", "became premier", "inaugurated", "the presidency in", "has ruled since", "elected french president", "elected u.s. president", "appointed prime minister", "named prime minister", "the presidential election in"],
    bad=[
        "{Emmanuel Macron, elected president in 2015}, called the vote.",
        "The law is older than {Prime Minister David Cameron, who took office in 2008}, and his party.",
        "{Angela Merkel became chancellor in 2003} after a close race.",
        "{Barack Obama, sworn in as president in 2007}, spoke in the hall.",
        "{Recep Tayyip Erdogan, Turkish president since 2012}, opened the bridge.",
    ],
    good=[
        "Emmanuel Macron, elected president in 2017, called the vote. Barack Obama, elected in 2012, spoke.",
        "Prime Minister David Cameron, who took office in 2010, spoke. Cameron took office in 2008.",
        "Barack Obama was elected in 2004 to the Senate. Senator Barack Obama, elected in 2004, spoke.",
        "Angela Merkel became chancellor in 2005 and party leader in 2000. Barack Obama was elected president in 2008.",
        "Xi Jinping, in power since 2012, met Vladimir Putin, who came to power in 1999.",
        "Emmanuel Macron, president of the club since 2013, spoke.",
        "Theresa May, elected in 1997 for Maidenhead, spoke. Narendra Modi, elected in 2001 as chief minister, spoke.",
    ],
)  # fmt: skip
def office_since(story: Story) -> Iterator[Hit]:
    """The year in which somebody known took an office."""
    words = (
        "elected",
        "became",
        "took office",
        "took power",
        "came to ",
        "sworn in",
        " since ",
        "inaugurated",
        "appointed",
        "named",
        "the presiden",
    )
    terms = story.desk.know("offices")["terms"]
    for match in matches(_BORN, story.text, words, 90, 90):
        for key in _keys(match, terms):
            name, office, _, known = terms[key]
            other = _FORMER.search(story.text[max(0, match.start() - 12) : match.end()]) or _ELSE.match(story.text, match.end())
            if not other and _wrong(match, known):
                right = str(days.date.fromordinal(min(first for first, _ in known)).year)
                yield Hit(*match.span(), words={"name": name, "office": office, "right": right, "stated": match["year"]})


def _keys(match: regex.Match[str], terms: dict[str, object]) -> list[str]:
    """The one office of the named that can be meant: that which is told, that of the title, or the only one."""
    words = match["name"].split()
    title = _TITLE.search(match["name"])
    if match["won"] and not match["head"] and "presiden" not in match["won"]:
        return []  # "Theresa May, elected in 1997": to a seat
    told = match["head"] or (title[1].lower() if title else "")
    heads = {"premier", "prime minister"} if told in ("premier", "prime minister") else {told} if told else set(_HEADS)
    names = (" ".join(words[index:]) for index in range(len(words) - 1))
    keys = [f"{name}: {head}" for name in names for head in _HEADS if f"{name}: {head}" in terms]
    return [key for key in keys if key.rpartition(": ")[2] in heads] if told or len(keys) == 1 else []


def _wrong(match: regex.Match[str], terms: Terms) -> bool:
    """Whether no term begins in that year, or, of those elected again, none runs in it."""
    year = int(match["year"])
    begun = [days.date.fromordinal(first) for first, _ in terms]
    years = (
        {day.year for day in begun}
        | {day.year - 1 for day in begun if day.month == _YEAR_END[0]}
        | {day.year + 1 for day in begun if day.month == _YEAR_END[1]}
    )
    last = max((days.date.fromordinal(last).year if last else 9999) for _, last in terms)
    if match["won"]:
        return not min(years) - (begun[0].month < _SPRING) <= year <= last
    # Power may come before the office.
    return min(abs(year - one) for one in years) > (2 if "power" in match[0] or "ruled" in match[0] else 0)


_SPRING = 4  # months behind an election of the year before
