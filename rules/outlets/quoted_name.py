from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUOTED = compiled(r"[\"“„«](?:[Tt]he )?(?<name>\p{Lu}[\w’' .-]{2,40})[\"”“»]")
_NOUNS = "newspaper|magazine|daily|weekly|tabloid|agency|broadcaster|channel|portal|website|network|outlet|radio"
_BEHIND = compiled(rf"(?P<gap>[ -])(?P<noun>{_NOUNS}|news agency|TV channel|TV|station|paper)\b(?!['’-])")
_LEAD = compiled(rf"(?:\b(?:{_NOUNS}) |\b[Tt]he |\b(?P<told>told|tells|to|with|by|[Cc]iting|[Qq]uoting) )$")
_TOLD = ("told", "tells", "citing", "quoting", "interview with", "reported by", "according to")
# What names of papers end with that the table need not have.
_PAPER = compiled(
    r"\p{Lu}[\w-]+ (?:\p{Lu}[\w-]*)?(?:[Zz]eitung|[Aa]bendblatt|[Tt]ageblatt|[Tt]agblatt|Nachrichten|Anzeiger|[Rr]undschau|[Mm]orgenpost|Allgemeine|Gazete|Gazeta|Herald|Tribune|Gazette|Chronicle|Courier|Daily News)"
)


@rule(
    message="no quotation marks around the name of an outlet: write {fix}",
    trigger=[f"{lead} {mark}" for lead in (*_NOUNS.split("|"), "the") for mark in '"“„«']
    + [f"{told} {mark}" for told in _TOLD for mark in '"“„«']
    + [f"{mark}{gap}{noun}" for noun in (*_NOUNS.split("|"), "news agency", "tv", "station", "paper") for mark in '"”“»' for gap in " -"],
    bad=[
        'She told the British newspaper {"The Guardian" -> The Guardian} so.',
        'The minister told {the "Spiegel" -> Der Spiegel} so.',
        "The daily {“Le Monde” -> Le Monde} had the story.",
        "The agency {«Interfax» -> Interfax} said so.",
        'The {"New York Times" newspaper -> New York Times newspaper} had the story.',
        "He told the {“Spiegel”-magazine -> Der Spiegel magazine} so.",
        'The {"Reuters" agency -> Reuters agency} said so.',
        'He told {"Le Monde" -> Le Monde} so. She told the {"Oldporter Abendblatt" -> Oldporter Abendblatt} so. The network {"CNN" -> CNN} showed it.',
        'The Russian newspaper {"Kommersant" -> Kommersant} wrote that prices rose.',
    ],
    good=[
        "The newspaper The Guardian said so.",
        'The film "Spotlight" won.',
        'The "Times" was a boat.',
        'He called the paper "Reuters with cartoons".',
        'The daily "Unheard Of" shut.',
        'The "Lamp" newspaper shut. The song was sung with "Time" and the "Mercury Herald of the Gods" in mind. He replied to "Time".',
    ],
)
def quoted_name(story: Story) -> Iterator[Hit]:
    """Names of newspapers and agencies stand without quotation marks in English; the marks are another language's habit."""
    right, short = story.desk.know("outlet_names")
    for match in _QUOTED.finditer(story.text):
        name, (start, end) = match["name"], match.span()
        lead = _LEAD.search(story.text, max(0, start - 13), start)
        behind = _BEHIND.match(story.text, end)
        if behind and (name in right or name in short or name.replace("-", " ") in right):
            known = name if name in right else short.get(name) or name.replace("-", " ")
            yield Hit(start, behind.end(), f"{known} {behind['noun']}")
            continue
        if lead is None:
            continue
        noun = lead[0].lower() != "the " and not lead["told"]
        article = "The " if story.text[start + 1 : start + 5].lower() == "the " else ""
        if (
            _PAPER.fullmatch(name)
            or (name in right and (noun or " " in name or name.isupper()))
            or (name in short and noun and name not in right)
        ):
            yield Hit(start, end, article + short.get(name, name) if name not in right else article + name)
        elif name in short and not noun and not lead["told"]:
            yield Hit(lead.start(), end, short[name])
