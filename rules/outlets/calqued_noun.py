from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# What other languages call an agency, a broadcaster or a paper, and English does not: agency alone, chain, emission, journal.
_KINDS = r"(?:(?:news|television|TV|radio|public|private|state|local|French|German|Spanish|Italian|Russian|American|British|Turkish|Arab|Qatari|Saudi|Israeli|Iranian|Chinese|Japanese) ){0,2}"
_NOUNS = "chain|channel chain|emission|cotidian|quotidian|tele-?channel|TV-channel|tele[- ]?chain|info-?agency|informagency|information agency|press organ|printed organ|periodical|journal|diary|agency"
_FOUND = compiled(
    rf"\b(?P<noun>{_NOUNS}) [\"“«„']?(?P<name>(?:[Tt]he )?[\p{{Lu}}\d][\w’'+.-]*(?: (?:de(?: la)?|della|du|of|the|le|al|\p{{Lu}}[\w’'+-]*|\d+)){{0,4}}?)(?:[\"”»“'](?=\W))?(?=[.,;:)]|$| \p{{Ll}})"
)
_LEAD = compiled(rf"(?P<the>\b[Tt]he )?(?P<kinds>{_KINDS})(?<![\w-])$")
_TOLD = compiled(r"\b(?:told|tells|to|by|with|from|via|of|on|and|[Cc]iting|[Qq]uoting|[Qq]uoted|for|in|said|reported)\s$")
_SAYS = compiled(
    r"[\"”»]?,? (?:reported|reports|said|says|wrote|writes|told|informs|quoted|informed|noted|writes|announced|learned|showed|broadcast|aired)\b"
)
# "The agency AP staff loved": a clause begins behind the noun.
_CLAUSE = compiled(
    r" (?:staff|readers|viewers|described|hung|trusts?|owns|owned|bought|runs|calls?|called|founded|used|uses|has|had|hired|sold)\b"
)
# Broadcasters of the world that are called chains in the languages of their countries.
_CHAINS = frozenset(
    "bfmtv|bfm tv|bfm|tf1|m6|cnews|lci|france 2|france 3|france 5|france info|canal+|canal plus|europe 1|rtl|rmc|antena 3|telecinco|cuatro|la sexta|lasexta|cadena ser|cope|onda cero|tve|tve1|rtve|televisa|tv azteca|"
    "caracol|rcn|globovision|globovisión|venevision|venevisión|telesur|tn|c5n|todo noticias|canal 13|tele 13|rai|rai 1|rai uno|mediaset|la7|canale 5|italia 1|rete 4|sky tg24|ard|zdf|rtl|sat.1|prosieben|n-tv|orf|tvn|tvn24|"
    "polsat|tvp|tvp info|ct24|nova tv|pro tv|protv|antena 3 cnn|digi24|n1|rts|hrt|btv|cnn|nbc|cbs|abc|fox news|msnbc|cnbc|bbc|sky news|al jazeera|al arabiya|al-jazeera|al-arabiya|al mayadeen|al-mayadeen|al manar|al-manar|"
    "nhk|kbs|mbc|sbs|jtbc|ntv|cnn turk|cnn türk|habertürk|haberturk|a haber|trt|trt haber|halk tv|globo|tv globo|globonews|record|sbt|band|cnn brasil|cnn türk|i24news|channel 12|channel 13|kan|rossiya 1|rossiya 24|ntv|ren tv|"
    "channel one|zvezda|rt|tvc|1+1|ictv|inter|espreso|suspilne|current time|euronews|france 24|tv5 monde|tv5monde|deutsche welle|abs-cbn|gma|metro tv|kompas tv|tvone|ndtv|aaj tak|zee news|times now|geo news|geo tv|ary news".split(
        "|"
    )
)


@rule(
    message="not what English calls {name}: write {fix}",
    quotes="skip",
    trigger=["chain ", "emission ", "cotidian ", "quotidian ", "telechannel ", "tele-channel ", "tv-channel ", "info-agency ", "infoagency ", "informagency ", "press organ ", "printed organ ", "periodical ", "journal ", "diary ", "agency "],
    bad=[
        "The rector told {the chain BFMTV -> BFMTV} that the book was old.",
        "The coach told {the television chain TF1 -> TF1} so.",
        'The clerk told {the chain "CNN" -> CNN} that she would leave.',
        "The teacher told {agency Associated Press -> The Associated Press} so.",
        "The mayor told {the agency Associated Press -> The Associated Press} that the road was shut. He told {agency Reuters -> Reuters} so.",
        "{The chain Al Jazeera -> Al Jazeera} reported that the road was shut.",
        "The envoy told {the TV-channel Euronews -> Euronews} so, and {the information agency Interfax -> Interfax} too.",
        "The priest told {the journal Le Monde -> Le Monde} that the bell was old.",
    ],
    good=[
        "The food chain CNN described is long. The chain Lidl said so. The chain Sky News hung from was old.",
        "The journal Nature reported it. The journal Science said so. He told the medical journal The Lancet so.",
        "The news agency Reuters reported so. The agency moved to Riga. A credit rating agency, Moody’s, said so.",
        "The TV channel Euronews said so. The diary Anne Frank kept is old. He sold the agency AP staff loved.",
        "The Turkish agency Anadolu reported so. She runs a travel agency. The agency Frontex said so. The agency France trusts is shut.",
    ],
)  # fmt: skip
def calqued_noun(story: Story) -> Iterator[Hit]:
    """French, Spanish and Russian call a broadcaster a chain and an agency just an agency; in English the name alone is known, or it is a news agency."""
    known = None
    for match in _FOUND.finditer(story.text):
        known = known or story.desk.know("mastheads")
        name = match["name"].removeprefix("the ")
        low = name.lower().removeprefix("the ")
        chain = "chain" in match["noun"] or match["noun"] in ("emission", "TV-channel") or "channel" in match["noun"]
        if not (known.get(low, 0) == 2 or (chain and low in _CHAINS)):
            continue
        lead = _LEAD.search(story.text, max(0, match.start() - 40), match.start())
        if lead is None or (match["noun"] == "agency" and lead["kinds"]):
            continue
        start = lead.start()
        told = _TOLD.search(story.text, max(0, start - 12), start)
        if not (told or _SAYS.match(story.text, match.end("name"))) or _CLAUSE.match(story.text, match.end()):
            continue
        fix = (
            f"The {name}"
            if low in ("associated press", "guardian", "economist", "new york times", "washington post") and not name.startswith("The")
            else name
        )
        yield Hit(start, match.end(), fix, {"name": name})
