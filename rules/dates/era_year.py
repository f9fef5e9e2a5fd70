from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_ERAS = {"reiwa": 2018, "heisei": 1988, "showa": 1925, "shōwa": 1925, "minguo": 1911}
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_FORM = compiled(
    rf"\b(?:(?P<month>{_MONTH})(?:,| of| in)? (?:the )?)?(?:the )?(?P<era>Reiwa|Heisei|Sh[oō]wa|Minguo)(?: era)?(?: year)? (?P<year>\d{{1,3}})(?![\w.,]\d| (?:seats?|lawmakers?|members?|points?|candidates?))\b"
    rf"|\b(?:the )?(?P<nth>\d{{1,3}})(?:st|nd|rd|th) year of (?:the )?(?P<late>Reiwa|Heisei|Sh[oō]wa|Minguo)(?: era)?"
)
# "In 1382" of a story from Tehran: years of the Iranian, Buddhist, Islamic and Nepali calendars that slip into copy without a name.
_BARE = compiled(
    r"(?<![\d,.$€£-])\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Oo]f|[Dd]uring|[Ff]rom|[Yy]ear|to) (?P<year>1[34]\d\d|20[678]\d|2[456]\d\d)(?![\w%:-]|[.,]\d| (?:people|men|women|troops|homes|cases|villages|families|soldiers|\p{Ll}{3,}s)\b)"
)
_OLD = compiled(
    r"\b(?:century|centuries|medieval|dynasty|empire|emperor|sultan|shah|khan|poet|conquer\w*|ancient|historian|king|ruled|reign\w*|mosque|manuscript|founded|built|born|died|calendar|solar|lunar|Hijri|A\.?D\.?|B\.?C\.?E?|era|Mongols?|Timur\w*|Ottoman\w*|Black Death|plague|target\w*|plan\w*|goal\w*|net|zero|neutral\w*|vision|will|would|could)\b",
    IGNORECASE,
)
#: Words that tell of a country, the years that its calendar is behind ours (or ahead), and how far back copy goes.
_LANDS = (
    (compiled(r"\b(?:Iran|Iranian|Iranians|Tehran|Afghanistan|Afghan|Kabul|Bam|Isfahan|Tabriz)\b"), -621, 60),
    (compiled(r"\b(?:Thailand|Thai|Thais|Bangkok)\b"), 543, 60),
    (compiled(r"\b(?:Nepal|Nepali|Nepalese|Kathmandu)\b"), 57, 15),
    (compiled(r"\b(?:Saudi|Riyadh|Mecca|Makkah|Medina|Jeddah)\b"), -579, 40),
)
_GIVEN = compiled(r" ?[(,] ?(?:or )?(?:19|20)\d\d")
_BEFORE = compiled(r"(?:19|20)\d\d,? ?\(?(?:or )?(?:the )?$")


@rule(
    message="year of another calendar: {year} in ours",
    trigger=(
        *("reiwa", "heisei", "showa", "shōwa", "minguo"),
        *(
            f"{word} {figures}"
            for word in ("in", "since", "until", "by", "of", "during", "from", "year", "to")
            for figures in ("13", "14", "206", "207", "208", "24", "25", "26")
        ),
    ),
    severity="warning",
    bad=[
        "Profit for the year to {March of Reiwa 7 -> March 2025} will fall.",
        "The law was passed in {Heisei 30 -> 2018}.",
        "The bridge dates from {Showa 45 -> 1970}.",
        "The tax was raised in {Minguo 112 -> 2023}.",
        "It was founded in {the 5th year of Reiwa -> 2023}.",
        "date: 2017-11-13\n\nThe quake is the deadliest in Iran for years. In {1382 -> 2003}, one levelled the town.",
        "date: 2023-05-15\n\nThailand voted on Sunday. The party lost the vote of {2562 -> 2019} by a handful of seats.",
        "date: 2024-02-02\n\nThe bridge near Kathmandu has been shut since {2079 -> 2022}, when a truck fell off it.",
    ],
    good=[
        "The Reiwa era began in 2019.",
        "Reiwa Shinsengumi won three seats.",
        "The law was passed in Heisei 30 (2018).",
        "In 2018 (Heisei 30) the law was passed.",
        "Showa Denko shares rose 5 percent.",
        "Emperor Showa died in 1989.",
        "date: 2017-11-13\n\nThe minaret in Iran was raised in 1382 by a sultan. Some 1,382 people died; in 1382 villages roofs fell.",
        "date: 2017-11-13\n\nThe abbey burned in 1382, and was left a ruin. Nepal aims to be carbon neutral by 2075.",
    ],
)
def era_year(story: Story) -> Iterator[Hit]:
    """Readers do not count by the reigns of emperors or from the founding of the Republic of China."""
    for match in _FORM.finditer(story.text):
        if _GIVEN.match(story.text, match.end()) or _BEFORE.search(story.text[max(0, match.start() - 14) : match.start()]):
            continue
        year = str(_ERAS[(match["era"] or match["late"]).lower()] + int(match["year"] or match["nth"]))
        fix = f"{match['month']} {year}" if match["month"] else year
        yield Hit(match.start(), match.end(), fix, {"year": year})
    yield from _bare(story)


def _bare(story: Story) -> Iterator[Hit]:
    """A year that only another calendar can mean, in a story of its country."""
    day = story.day.date
    for match in _BARE.finditer(story.text) if day is not None else ():
        year = int(match["year"])
        away = next((away for land, away, back in _LANDS if day and 0 <= day.year + away - year <= back and land.search(story.text)), 0)
        if not away or (away > 0 and year <= day.year + 30 and away < 100) or _GIVEN.match(story.text, match.end()):
            continue
        if not _OLD.search(story.text, *sentence_of(story, match.start())):
            right = f"{year - away}" if away != -579 else f"about {round((year - 1) * 0.97 + 622)}"
            fix = right if away != -579 else None
            yield Hit(*match.span("year"), fix, {"year": right}, severity="warning" if story.day.sure else "info")
