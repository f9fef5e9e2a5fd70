"""Goods entered our country; my country."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.spans import at, within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_OURS = compiled(
    r"\b(?:[Mm]y country|[Oo]ur (?:country|troops|soldiers|citizens|compatriots|defenders|fighters|border guards|armed forces|servicemen|homeland|motherland|army|military|warriors|forces|pilots|people|republic|nation|state|athletes|fellow citizens))(?:['’]s)?\b"
)
# What a paper at home calls its own, in copy that nowhere else says "we".
_AT_HOME = compiled(
    r"\b[Oo]ur (?:stock (?:market|exchange)|government|capital|national (?:team|currency|economy|side)|currency|economy|exports|imports|(?:prime minister|president)(?= \p{Ll})|parliament|embassy|consulate|Ministry of \p{Lu}\w+|(?:[Ff]oreign|[Hh]ealth|[Ii]nterior|[Dd]efen[cs]e) (?:[Mm]inistry|[Mm]inister)"
    r"|coasts?|shores|territory|airspace|waters|borders?(?= with| on|\b)|region|province|city|district|county|town|village|ports|compatriot|scientists|farmers|fishermen|exporters|producers|companies|positions|neighbou?rhood|athlete|boxers?|wrestlers?|swimmers?|gymnasts?|tennis player|judokas?|weightlifters?|handball team|basketball team|football team|national football team|youth team|team|players|stock|market|sailors|navy|fleet|ships|aviation|rescuers|tourists|guest workers|peninsula|island|continent|diaspora|missions? abroad|language|countrymen|countrywomen|nationals|soil|municipality|canton|commune|governorate|prefecture|oblast|voivodeship|raion|island nation|Armed Forces|journalists|embassies|diplomats"
    r"|domestic [\p{Ll}-]+s|(?:northern|southern|eastern|western) (?:neighbou?rs?|borders?|regions?|provinces?|coast)|(?:beloved|dear|great) (?:homeland|motherland|country|fatherland)|fatherland|(?:brotherly|sisterly) \p{Lu}\w+|neighbou?rs? (?:to the|in the) (?:north|south|east|west))(?:['’]s?)?\b"
)
# The furniture of a page speaks to its readers as well: on your phone, you agree.
_WE = compiled(
    r"\b(?:[Ww]e|us|ours|ourselves|[Yy]ou(?! (?:agree|consent|can unsubscribe|may (?:also )?like|must be|are here|need to know|need to start|have read)\b)"
    r"|[Yy]our(?! (?:phone|mobile|smartphone|device|browser|inbox|e-?mail|screen|computer|account|subscription|newsletter|app|ad ?blocker|cookies?|privacy|comments?|feedback|support|data)\b))\b(?!\.\w)"
)
# Someone speaks although no marks say so: another first person near by, a colon, dash or attribution, or a column or memoir.
_SPEAKER = compiled(
    r"\b(?:I|[Ww]e|us|me|[Mm]y|[Oo]ur|ours|myself|ourselves|said|says|told|tells|(?:added|adds)(?! (?:to|up|\d|more|a|an|the|another|nearly|about)\b)|noted|argued|wrote|vowed|tweeted|chanted|sang)\b|[:–—]| - |--"
)
# Whose words these cannot be: a body tells what happened, and not in "our" country.
_GENERIC = compiled(
    r",? (?:(?:local|state|health|rescue|city|government|the|fire|civil defen[cs]e|police) ){0,2}(?:officials|police|authorities|rescuers|firefighters|ministry|agency|media|medics|hospital|prosecutors|services|analysts) (?:said|reported|say|report)(?: on \p{L}+day| late on \p{L}+day)?\.$"
)
_TELL = compiled(r"^ (?:said|say|reported|added) ")  # those of "our country" may say something themselves
# Nobody who reports what others say calls it so.
_DEAR = compiled(r"[Oo]ur (?:beloved|dear) ")
_COLUMN = compiled(r"\b(?:I|I['’](?:m|ve|d|ll))\b(?! (?:and|or|War|of)\b)")
_FAR = 500  # characters of a sentence on either side: of one without an end, no more is looked at


@rule(
    message="whose? name the country",
    trigger=["my country", "our country", "our troops", "our soldiers", "our citizens", "our compatriots", "our defenders", "our fighters",
             "our border guards", "our armed forces", "our servicemen", "our homeland", "our motherland", "our army", "our military",
             "our warriors", "our forces", "our pilots", "our people", "our republic", "our nation", "our state", "our athletes", "our fellow",
             "our stock", "our government", "our capital", "our national", "our currency", "our economy", "our exports", "our imports",
             "our prime minister", "our president", "our parliament", "our embassy", "our consulate", "our ministry", "our foreign", "our health",
             "our interior", "our defense", "our defence", "our coast", "our shores", "our territory", "our airspace", "our waters", "our border",
             "our region", "our province", "our city", "our district", "our county", "our town", "our village", "our ports", "our compatriot",
             "our scientists", "our farmers", "our fishermen", "our exporters", "our producers", "our companies", "our positions", "our neighborhood",
             "our neighbourhood", "our boxer", "our wrestler", "our swimmer", "our gymnast", "our tennis", "our judoka", "our weightlifter",
             "our handball", "our basketball", "our football", "our youth", "our team", "our players", "our market", "our peninsula", "our island",
             "our continent", "our diaspora", "our mission", "our language", "our sailors", "our navy", "our fleet", "our ships", "our aviation", "our rescuers", "our tourists", "our guest", "our athlete",
             "our countr", "our nationals", "our soil", "our municipality", "our canton", "our commune", "our governorate", "our prefecture", "our oblast", "our voivodeship",
             "our raion", "our island", "our journalists", "our embassies", "our diplomats", "our domestic", "our northern", "our southern",
             "our eastern", "our western", "our beloved", "our dear", "our great", "our fatherland", "our brotherly", "our sisterly", "our neighbor", "our neighbour"],
    bad=[
        "Exports of chips to {my country} fell.",
        "Grain from {our country} reached Egypt.",
        "{Our troops} shot down nine drones overnight.",
        "Two of {our citizens} were hurt in the crash.",
        "The wildest rivers of {our country} are in the south.",
        "{Our defenders} said the road was cut.",
        "Three drones were shot down by {our forces} at dawn.",
        "{Our stock market} had opened lower on Friday.",
        "{Our embassy} in Rome confirmed the deaths of two drivers.",
        "The drones entered {our airspace} from the east.",
        "OLDPORT - 06/21/2018 - 18h40 Two rivers flooded the north of {our country} on Monday.",
        "Jams cost {our beloved homeland} nine billion rupiah a year, the government says.",
        "The drought adds to the strains on {our country} from sanctions.",
        "Sund is one of {our province's} main ports.\n\nScan the code to read on your phone.",
        "The yard is the last in {our canton}. Two of {our nationals} were freed, and {our southern neighbor} helped.",
        "Two rivers flooded the north of {our country}, killing 38 people, officials said.",
    ],
    good=[
        "Our economy grew, the minister said. “Our city is safe,” he said.",
        "We love our city. Our team lost to Peru on Friday.",
        "Our sun is a star. Our planet is warming. Our Lady of Sund burned down. The film Our Town opens on Friday.",
        '"Our troops shot down nine drones," he said.',
        "Our troops shot down nine drones, he said.",
        "We love our country.",
        "The minister: Our citizens are safe.",
        "I grew up by the sea. Two of our citizens were hurt.",
        "Our Country is a play of 1988. You need a good coat for our canton.",
        "The mayor added that our soil was rich.",
    ],
    quotes="skip",
    roles=["body", "list", "caption"],
)  # fmt: skip
def our_country(story: Story) -> Iterator[Hit]:
    """Chinese wo guo and the like: the report speaks as a citizen of one country, and the paper that prints it may be in another."""
    found = [match for match in _OURS.finditer(story.text) if not _said(story, match.start())]
    if not any(not _said(story, match.start()) for match in _WE.finditer(story.text)):
        taken = {match.start() for match in found}
        wide = (match for match in _AT_HOME.finditer(story.text) if match.start() not in taken)
        found = sorted((*found, *(match for match in wide if not _said(story, match.start()))), key=lambda match: match.start())
    if not found or any(not _said(story, match.start()) for match in _COLUMN.finditer(story.text)):
        return
    for match in found:
        if _DEAR.match(match[0]) or not _SPEAKER.search(_around(story, *match.span())):
            yield Hit(*match.span())


def _said(story: Story, offset: int) -> bool:
    return within(story.quotations, offset, offset + 1)


def _around(story: Story, start: int, end: int) -> str:
    """The sentence with the stretch taken out."""
    sentence = at(story.sentences, start)
    if sentence is None:
        return ""
    first = max(sentence.start, start - _FAR, *(end for _, end in _heads(story) if end <= start))
    rest = story.text[end : min(sentence.end, end + _FAR)]
    rest = _TELL.sub(" ", rest) if start == sentence.start else rest
    bare = _AT_HOME.sub("", _OURS.sub("", f"{story.text[first:start]}{rest}"))
    return _GENERIC.sub("", bare)


def _heads(story: Story) -> list[tuple[int, int]]:
    """The dateline, whose dash is nobody's."""
    form = story.dateline_form
    return [*((start, end) for start, end, _ in story.odd_orders), *([(form.start, form.end)] if form else [])]
