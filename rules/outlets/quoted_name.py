from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_QUOTED = compiled(r"[\"“„«](?:[Tt]he )?(?<name>\p{Lu}[\w’' .-]{2,40})[\"”“»]")
_NOUNS = "newspaper|magazine|daily|weekly|tabloid|agency|broadcaster|channel|portal|website|network|outlet|radio"
_BEHIND = compiled(rf"(?P<gap>[ -])(?P<noun>{_NOUNS}|news agency|TV channel|TV|station|paper)\b(?!['’-])")
_LEAD = compiled(rf"(?:\b(?:{_NOUNS}) |\b[Tt]he |\b(?P<told>told|tells|to|with|by|[Cc]iting|[Qq]uoting) )$")
# Nouns for outlets in other languages too, and what stands before and behind one that is a source or a place of publication.
_ANY = f"{_NOUNS}|news agency|TV channel|television channel|television|station|paper|journal|edition|publication|web portal|news portal|outlets|newspapers|site|press agency|TV station|radio station|gazette|resource"
_SOURCE = compiled(
    rf"\b(?:(?:told|tells|informed|to|with|by|in|for|on|from|of|citing|quoting|and|that) |(?:[Cc]iting|[Qq]uoting|[Aa]ccording to|[Ii]nterview with) )(?:the |an? )?(?:(?:[\p{{Ll}}-]+|\p{{Lu}}[\p{{Ll}}-]+(?:ian|ish|ese|an|ic|ch|i|man|Times)?) ){{0,3}}(?P<noun>{_ANY})(?:,)? $"
)
_TELLS = compiled(
    rf"(?:^|[.,;] |\b(?:as|that|and|what|reported by|how) )(?:[Tt]he |[Aa]n? )?(?:(?:[\p{{Ll}}-]+|\p{{Lu}}[\p{{Ll}}-]+) ){{0,2}}(?P<noun>{_ANY}) $"
)
_SAYS = compiled(
    r",? (?:has |had |also |now )*(?:reported|reports|said|says|wrote|writes|published|learned|quoted|quotes|cited|cites|told|asked|informed|informs|announced|noted|notes|revealed|found|printed|broadcast|aired|showed)\b"
)
_REPORTED_BY = compiled(
    rf"\b(?:reported|reports|wrote|writes|said|says|informs|informed),? (?:by )?the (?:[\p{{Ll}}-]+ ){{0,2}}(?:{_ANY}) $"
)
_BEFORE_QUOTED = compiled(
    r"\b(?:told|tells|to|with|by|in|for|on|[Cc]iting|[Qq]uoting|[Aa]ccording to) (?:the |a )(?:(?:[\p{Ll}-]+|\p{Lu}[\p{Ll}-]+) ){0,2}$"
)
# A work, a ship, a song: the title of something in a paper.
_OF_IT = compiled(
    r"\b(?:called|named|titled|entitled|headlined|word|words|headline|title|song|film|play|nicknamed|dubbed|slogan)\b[^.]{0,40}$"
)
# "told the "Valley Daily News"": that is what a paper is called, in whatever language.
_TITLE = compiled(
    r"(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Newspaper|News|Times|Post|Daily|Weekly|Journal|Tribune|Herald|Gazette|Chronicle|Courier|Mail|Telegraph|Express|Star|Observer|Echo|Mirror|Truth|Pravda|Gazeta|Zeitung|Presse|Press|Bladet|Tidende|Dagblad|Dagbladet|Shimbun|Ilbo|Television|TV|Radio|Channel)"
)
_TO = compiled(r"\b(?:told|tells|to|with|by|in|[Cc]iting|[Qq]uoting) the $")
_LOOSE = ("paper", "site", "resource", "publication", "station")  # of something else as often
_NO_PAPER = frozenset("The A An I We You He She It They No Not Yes This That My Our".split())
_TOLD = ("told", "tells", "citing", "quoting", "interview with", "reported by", "according to")
# What names of papers end with that the table need not have.
_PAPER = compiled(
    r"\p{Lu}[\w-]+ (?:\p{Lu}[\w-]*)?(?:[Zz]eitung|[Aa]bendblatt|[Tt]ageblatt|[Tt]agblatt|Nachrichten|Anzeiger|[Rr]undschau|[Mm]orgenpost|Allgemeine|Gazete|Gazeta|Herald|Tribune|Gazette|Chronicle|Courier|Daily News)"
)


@rule(
    message="no quotation marks around the name of an outlet: write {fix}",
    trigger=[f"{lead} {mark}" for lead in (*_ANY.split("|"), "the") for mark in '"“„«']
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
        'The clerk told the regional newspaper {"Severny Mayak" -> Severny Mayak} so. The well is dry, the newspaper {"Zarya Polesia" -> Zarya Polesia} reported.',
        'The envoy told the channel {"Sibir 24" -> Sibir 24} so. She spoke to the {"Dnipro Ranok" channel -> Dnipro Ranok channel} on Monday.',
        'He told the edition {“Volyn Truth” -> Volyn Truth} so. Full data will be published in the medical magazine {"Cardia" -> Cardia}.',
        'The owner told the {"Carinthian Daily Newspaper" -> Carinthian Daily Newspaper} so. This reported the newspaper {"Glas Bosne" -> Glas Bosne}.',
        'The Russian newspaper {"Kommersant" -> Kommersant} wrote that prices rose.',
    ],
    good=[
        "The newspaper The Guardian said so.",
        'The film "Spotlight" won.',
        'The "Times" was a boat.',
        'He called the paper "Reuters with cartoons".',
        'The daily "Unheard Of" shut.',
        'He called it a newspaper "Without Shame". She pointed to the paper "Peace Now" hung on. He sang in the film "The Mail". He was told "The Times" had shut.',
        'The study was called the magazine "Queen of the Trade". She wrote in the paper "On the Origin of Reefs" that it was old. The site "Mill Hill" is full.',
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
        known_name = name in right or name in short or name.replace("-", " ") in right
        if not known_name and (fix := _source(story, match, behind)):
            yield Hit(start, behind.end() if behind else end, fix)
            continue
        if behind and known_name:
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


def _source(story: Story, match: re.Match[str], behind: re.Match[str] | None) -> str:
    """The name without marks, if it is a source that no table need have: told the newspaper "X", the "X" channel reported."""
    (start, end), name = match.span(), match["name"].strip()
    words = name.split()
    if len(words) > 4 or words[0] in _NO_PAPER or (not words[-1][0].isupper() and not words[-1][0].isdigit()) or name[-1] in ".,":
        return ""
    before = story.text[max(0, start - 90) : start]
    if behind:
        sourced = _BEFORE_QUOTED.search(before) or _SAYS.match(story.text, behind.end())
        return f"{name} {behind['noun']}" if sourced and not _OF_IT.search(before) else ""
    if _TO.search(before) and _TITLE.fullmatch(name):
        return name
    sourced = _SOURCE.search(before)
    if (
        sourced
        and sourced["noun"] in _LOOSE
        and not sourced[0].startswith(("told", "tells", "informed", "citing", "Citing", "quoting", "Quoting"))
    ):
        return ""
    if (sourced and not _OF_IT.search(before)) or (_TELLS.search(before) and _SAYS.match(story.text, end)):
        return name
    return name if _REPORTED_BY.search(before) else ""
