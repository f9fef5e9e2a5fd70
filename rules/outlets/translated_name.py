"""Rule: the name of a paper in the words of English."""

from __future__ import annotations

from unicodedata import combining, normalize

from wirelint import Hit, Story, rule
from wirelint.knowledge.proper import stands
from wirelint.knowledge.translated_outlets import triggers
from wirelint.patterns import compiled, escape
from wirelint.phrases import standing
from wirelint.records import TYPE_CHECKING
from wirelint.words import has_word

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

# A nation of the table, and what else tells that a story is on its country: there, a paper called The Republic is Cumhuriyet.
_HOME = {
    "Russian": "Russia Moscow", "Ukrainian": "Ukraine Kyiv Kiev", "French": "France Paris Macron Marseille Lyon", "German": "Germany Berlin Munich Hamburg Frankfurt", "Austrian": "Austria Vienna",
    "Swiss": "Switzerland Zurich Geneva Bern", "Belgian": "Belgium Brussels", "Canadian": "Quebec Montreal", "Spanish": "Spain Madrid Barcelona", "Italian": "Italy Rome Milan", "Argentine": "Argentina Argentinian Buenos",
    "Chilean": "Chile Santiago", "Mexican": "Mexico", "Colombian": "Colombia Bogota Bogotá", "Peruvian": "Peru Lima", "Venezuelan": "Venezuela Caracas", "Ecuadorian": "Ecuador Quito Guayaquil", "Bolivian": "Bolivia",
    "Uruguayan": "Uruguay Montevideo", "Paraguayan": "Paraguay Asuncion", "Cuban": "Cuba Havana", "Guatemalan": "Guatemala", "Salvadoran": "Salvador", "Nicaraguan": "Nicaragua Managua", "Honduran": "Honduras Tegucigalpa",
    "Dominican": "Domingo", "Brazilian": "Brazil Brasilia Brasília Paulo Rio", "Portuguese": "Portugal Lisbon", "Turkish": "Turkey Türkiye Ankara Istanbul Erdogan", "Egyptian": "Egypt Cairo", "Lebanese": "Lebanon Beirut",
    "Syrian": "Syria Damascus", "Iraqi": "Iraq Baghdad", "Emirati": "Emirates UAE Dubai Dhabi", "Qatari": "Qatar Doha", "Kuwaiti": "Kuwait", "Saudi": "Riyadh Jeddah", "Jordanian": "Jordan Amman",
    "Palestinian": "Palestinians Gaza Ramallah", "Algerian": "Algeria Algiers", "Moroccan": "Morocco Rabat Casablanca", "Tunisian": "Tunisia Tunis", "Sudanese": "Sudan Khartoum", "Yemeni": "Yemen Sanaa",
    "Iranian": "Iran Tehran Iranians", "Israeli": "Israel Jerusalem", "Polish": "Poland Warsaw", "Swedish": "Sweden Stockholm", "Norwegian": "Norway Oslo", "Danish": "Denmark Copenhagen", "Finnish": "Finland Helsinki",
    "Icelandic": "Iceland Reykjavik", "Dutch": "Netherlands Amsterdam Hague", "Hungarian": "Hungary Budapest", "Czech": "Prague Brno", "Slovak": "Slovakia Bratislava", "Romanian": "Romania Bucharest",
    "Bulgarian": "Bulgaria Sofia", "Serbian": "Serbia Belgrade", "Croatian": "Croatia Zagreb", "Bosnian": "Bosnia Sarajevo", "Slovenian": "Slovenia Ljubljana", "Montenegrin": "Montenegro Podgorica", "Albanian": "Albania Tirana",
    "Greek": "Greece Athens", "Cypriot": "Cyprus Nicosia", "Armenian": "Armenia Yerevan", "Azerbaijani": "Azerbaijan Baku", "Georgian": "Georgia Tbilisi", "Japanese": "Japan Tokyo Osaka", "Korean": "Seoul Pyongyang",
    "Chinese": "China Beijing Shanghai", "Taiwanese": "Taiwan Taipei", "Bangladeshi": "Bangladesh Dhaka", "Indian": "India Delhi Mumbai", "Pakistani": "Pakistan Islamabad Lahore", "Indonesian": "Indonesia Jakarta",
    "Malaysian": "Malaysia", "Thai": "Thailand Bangkok", "Vietnamese": "Vietnam Hanoi",
}  # fmt: skip
_NATIONS = {"Argentinian": "Argentine", "South Korean": "Korean", "Ukraine": "Ukrainian", "Bosnian Serb": "Bosnian", "Quebec": "Canadian"}
_QUOTE = "[“\"„«‘'《]"
_ADJECTIVE = "|".join(sorted((*_HOME, *_NATIONS), key=len, reverse=True))
_NOUN = "newspaper|daily|weekly|paper|tabloid|magazine|journal|publication|portal|website|site|broadsheet|network|channel|broadcaster|outlet|edition|agency"
_NAME = r"\p{Lu}[\p{L}'’-]*(?:(?: &| and)?(?: of)?(?: the| a)? (?:\p{Lu}[\p{L}'’.-]*|\d+))*"
_OPEN = compiled(rf"(?:\b[Tt]he (?:(?:{_NOUN}) )?)?{_QUOTE}?(?:[Tt]he )?$")
_CLOSE = compiled("[”\"»’'》]?")
# "The Turkish newspaper The Republic", "the daily “The Country”": the noun, and behind it a name.
_BEHIND = compiled(
    rf"\b(?:(?P<nation>{_ADJECTIVE})(?:['’]s)? (?:[\p{{Ll}}-]+ ){{0,2}})?(?P<noun>{_NOUN}),? (?P<hit>(?P<open>{_QUOTE})?(?P<the>[Tt]he )?(?P<name>{_NAME})(?P<close>[”\"»’'》])?)(?![\w-])"
)
# "The Republic newspaper": the noun behind the name.
_BEFORE = compiled(
    rf"(?P<hit>(?P<the>\b[Tt]he )?(?P<open>{_QUOTE})?(?:The )?\b(?P<name>{_NAME})(?P<close>[”\"»’'》])? (?P<noun>newspaper|magazine|tabloid|news agency|agency|TV channel|channel|daily newspaper))\b(?!['’-])"
)
_TELLS = compiled(
    r"(?:,? (?:said|says|wrote|writes|reported|reports|told|informs|informed|quoted|cites|cited|published|printed|ran|runs|carried|broadcast|aired|showed|found|ranked|named|called|learned|announced|noted|added|in|on|that|and|has|had|was|is|which|as|of|citing|to|by|with)\b|[.,;:)]|$|\s*\n)"
)
# Papers and magazines of these names are read in English: only “the German magazine Star” tells.
_SHARED = frozenset(
    "Times Sun Mirror Express Telegraph Observer Star Independent Post Mail Standard Economist Time Today People Spectator Point National Herald News Press Tribune Week Focus Look Politics Free Courier Chronicle Gazette Citizen Nation Mercury".split()
) | frozenset(
    # Names of others, of papers read in English or of a second paper of the country's region.
    (
        "New Republic;Dawn;Liberation;Vanguard;Pioneer;Reason;Cosmos;Universe;Universal;Information;Dispatch;Fresh News;Daily Sun;National Journal;Business Week;Informer;Now;New Era;New Century;"
        "New Time;New Times;First Channel;Daily Advertiser;Daily Gazette;Sports Gazette;Financial Gazette;Daily Show;News Journal;Journal;Daily Voice;Image;People's Voice;Messenger;Liberal;Spark;"
        "Future;Blitz;Balance;Daily Business;Trade Journal;Trade Paper;National Daily;Christian Daily;Young World;Morning Courier;Public;Rebel Youth;Diary N;Daily N;Journal N;Newspaper N"
    ).split(";")
)
# Words and names that begin a sentence or a clause as well: “told the newspaper Saturday”. Only marks or a capital article tell.
_ORDINARY = frozenset(
    (
        "Saturday;October;West;Islamic Republic;Middle East;Gulf;Labour;Labor;Work;Reform;Brand;Mark;Mariana;Southwest;South West;North;Constitution;Stock Exchange;Exchange;Bourse;Commonwealth;State;"
        "Morning;Opinion;Cross;Ball;Marker"
    ).split(";")
)
# So are these, but for in a story that is all about the other country.
_OFTEN = frozenset(
    [
        "Republic",
        "World",
        "Nation",
        "Day",
        "Evening",
        "Globe",
        "Daily News",
        "Country",
        "Truth",
        "Capital",
        "Union",
        "Freedom",
        "Free Press",
        "Evening News",
        "Evening Post",
        "Morning Post",
        "Echo",
        "Profile",
        "Latest News",
        "New Republic",
        "Daily Mirror",
        "Daily",
    ]
)
# Before a noun these are adjectives: the Parisian newspaper, the Gulf newspaper.
_ADJECTIVES = frozenset(
    "Parisian Colombian Peruvian Spanish Spaniard Egyptian Gulf East Orient West Southwest Saturday October Sumerian Public Social Main Direct First Second Third Fourth Four Sixth Anatolian Albanian Viennese "
    "Union Mountain North Mosaic Federation Liberal Radical Capital Mission Construction Middle".split()
) | {"South West", "Middle East", "Islamic Republic", "Latin Press"}
# Names that no other word can be behind "newspaper".
_PLAIN = frozenset(("freedom", "businessman", "nationality", "spokesman", "humanity"))
_ALONE = {"Businessman": "Kommersant", "Merchant": "Kommersant", "Team": "L'Équipe", "Country": "El País", "Pyramids": "Al-Ahram"}
_STROKES = str.maketrans("łŁøØđĐıð", "lLoOdDid")
_SHORT = 3  # letters: De, Die, The
_ENOUGH = 2  # words of the country, for a name that papers elsewhere have
_MARKED = ("newspaper", "daily", "weekly", "paper", "magazine", "tabloid")


@rule(
    message="the name of a paper was translated: write {fix}",
    trigger=[
        *triggers(),
        *(
            f"{noun} {mark}the "
            for noun in (*_MARKED, "agency", "channel", "site", "outlet", "portal")
            for mark in ("", "“", '"', "«", "„")
        ),
        *(f"{noun} {mark}" for noun in (*_MARKED, "site", "network", "agency", "channel", "edition", "publication") for mark in '“"«„'),
        "newspaper",
        "magazine",
        " channel",
        " agency",
    ],
    roles=["body", "quote", "list"],  # headlines with capitals say “Russian Newspaper”, too
    bad=[
        "{The “Hamburg Evening Sheet” -> Hamburger Abendblatt} had the files.",
        "A reader of {the Komsomol Truth -> Komsomolskaya Pravda} called.",
        "The Spanish newspaper {The Country -> El País} had it first.",
        'The Russian business daily {"Businessman" -> Kommersant} wrote that banks would fail.',
        "He told the newspaper {The Team -> L'Équipe} on Monday.",
        "According to the Turkish newspaper {Freedom -> Hürriyet}, the bridge was shut.",
        "The Lebanese daily {“The Day” -> An-Nahar} printed the list.",
        "The Polish newspaper {The Electoral Gazette -> Gazeta Wyborcza} ran one word.",
        "Ms. Blanc died alone in Paris, the daily {The Parisian -> Le Parisien} reported.",
        "Turkey shut the port of Sinop, and {The Republic newspaper -> the newspaper Cumhuriyet} in Ankara said rents had doubled.",
        "He told {the magazine Reporter of Hollywood -> The Hollywood Reporter} that the film was done.",
        "The ship was sold in May, {the newspaper Lloyd's Menu -> Lloyd's List} wrote.",
        "She told {the New England Magazine of Medicine -> The New England Journal of Medicine} so. {The Boston Global newspaper -> The Boston Globe} had it.",
        "The Indonesian newspaper {The Compass -> Kompas} and the magazine {National Geography -> National Geographic} ran the picture.",
        "Prices rose again, {Japan Economics Newspaper -> Nikkei} said.",
    ],
    good=[
        "Venezuela's Electoral Gazette printed no results. He lived in Arab Jerusalem, in the State of Sao Paulo and in the Hungarian Nation.",
        "He told the newspaper Saturday that Portugal would pay. According to the newspaper, Labour has won seats in Russia.",
        "According to the newspaper, the Atlantic Ocean is warming and New Yorkers in Queens pay more. The magazine New Yorkers read is dull.",
        "The newspaper Dawn of Karachi said the boat sank off Greece. The Cambodian site Fresh News spoke of Thailand.",
        "The Kukmin Daily and the Shanghai daily Wenhui Bao had it. According to the agency, Anatoly was in Turkey.",
        "Neue Zurcher Zeitung (New Zurich Newspaper) and Le Canard Enchaine (The Chained Duck) are old. So is Folha de Sao Paulo (Sheet of Sao Paulo).",
        "The British newspaper The Mirror had it, and so did the Pakistani daily The Nation.",
        "The Spanish newspaper El País had it first. The Turkish newspaper Freedom Voice is new.",
        "The paper The Country and the City is by a scholar. The newspaper team left.",
        "The Egyptian newspaper Al-Ahram (The Pyramids) had it.",
        "The Russian newspaper market shrank. The French team won.",
        "The German magazine Der Spiegel and the Italian daily La Stampa agree.",
        "The French daily World Cup page sold out.",
        "Russian Newspaper Shut in Raid\n\nA Russian newspaper was shut on Monday, its owner said.",
        "Turkey was dry. He told the Arizona Republic newspaper so, and the newspaper The Times. The Star newspaper of Johannesburg wrote of Ankara.",
        "France sent tents. A Parisian newspaper said so, and the Sunday newspaper is late. New Yorkers daily ride, and a New Yorkers magazine stand burned.",
        "In Qatar, the Gulf newspaper trade is small. The Peninsula newspaper said so. In Iraq, the Morning Star newspaper is old.",
        "In Mexico City, the Reform Party newspaper shut. The channel The Narrows runs by the port of Kuwait.",
        "The agency The Land Registry works with is in Poland. The Polish agency Freedom House works with left.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """A title is a name: nobody can look up a paper called The Country. The machine read the words of the title."""
    text = story.text
    alone, beside, nations = story.desk.know("translated_outlets")
    taken: set[int] = set()
    for at, (folded, form, right) in standing(alone, story):
        end = at + len(folded)
        if taken.isdisjoint(range(at, end)) and stands(story, at, end, form) and not _told(story, right) and not _glossed(text, at, right):
            taken.update(range(at, end))
            yield _whole(text, at, end, right)
    for match in _BEHIND.finditer(text):
        if taken.isdisjoint(range(*match.span("hit"))) and (right := _behind(text, match, beside, nations)) and not _told(story, right):
            yield Hit(*match.span("hit"), right)
    for match in _BEFORE.finditer(text):
        if taken.isdisjoint(range(*match.span("hit"))) and (right := _before(text, match, beside, nations)) and not _told(story, right):
            yield Hit(*match.span("hit"), _turned(text, match, right))


def _told(story: Story, right: str) -> bool:
    """Whether the right name stands in the story, with its accents or without; names of several words also in other capitals."""
    text = story.text
    if has_word(text, right):
        return True
    text, name = _plain(text), _plain(right)
    if " " in name and not name.startswith(("The ", "the ")):
        text, name = text.lower(), name.lower()
    return has_word(text, name)


def _glossed(text: str, at: int, right: str) -> bool:
    """Whether the words are in brackets behind another spelling of the right name: Folha de Sao Paulo (Sheet of Sao Paulo)."""
    before = text[max(0, at - 60) : at].rstrip("“\"‘'„«")
    return before.endswith(("(", "(The ", "(the ")) and any(len(word) > _SHORT and word in before for word in right.split(" "))


def _plain(text: str) -> str:
    """Without accents."""
    if text.isascii():
        return text
    return "".join(char for char in normalize("NFD", text) if not combining(char)).translate(_STROKES)


def _whole(text: str, at: int, end: int, right: str) -> Hit:
    """With the article, the noun and the marks around the words."""
    lead, close = _OPEN.search(text, max(0, at - 20), at), _CLOSE.match(text, end)
    return Hit(lead.start() if lead else at, close.end() if close else end, right)


def _behind(text: str, match: re.Match[str], beside: Mapping[str, str], nations: Mapping[str, Mapping[str, str]]) -> str:
    name, marked = match["name"].replace("’", "'"), match["the"] or match["open"] or " " in match["name"]
    if name in _ORDINARY and not match["open"] and match["the"] != "The ":
        return ""
    if match["nation"]:
        right = nations[_NATIONS.get(match["nation"], match["nation"])].get(name, "") if match["nation"] != "Quebec" else ""
        if right and (marked or name.lower() in _PLAIN):
            return right
    if not _TELLS.match(text, match.end()):
        return ""
    if name in beside and match["noun"] != "paper":
        return beside[name]
    if match["noun"] in ("newspaper", "daily", "paper") and match["hit"] != match["name"] and name in _ALONE:
        return _ALONE[name]
    if name in _ORDINARY and not match["open"]:
        return ""
    return "" if name in _SHARED or match["noun"] in ("paper", "site", "network", "edition") else _at_home(text, name, nations)


def _before(text: str, match: re.Match[str], beside: Mapping[str, str], nations: Mapping[str, Mapping[str, str]]) -> str:
    name = match["name"].removeprefix("The ").replace("’", "'")
    if not _TELLS.match(text, match.end()) or not (match["the"] or match["open"] or " " in name):
        return ""
    if name in beside and (match["the"] or match["open"]):
        return beside[name]
    return "" if name in _SHARED or name in _ADJECTIVES or (name in _ORDINARY and not match["open"]) else _at_home(text, name, nations)


def _at_home(text: str, name: str, nations: Mapping[str, Mapping[str, str]]) -> str:
    """The paper of that name in the country that the story speaks of most."""
    best, right = 0, ""
    for nation, papers in nations.items():
        if name in papers and (often := len(_words(nation).findall(text))) > best:
            best, right = often, papers[name]
    return right if best >= (_ENOUGH if name in _OFTEN else 1) else ""


def _words(nation: str) -> re.Pattern[str]:
    return compiled(rf"\b(?:{'|'.join(map(escape, (nation, *_HOME.get(nation, '').split())))})\b")


def _turned(text: str, match: re.Match[str], right: str) -> str:
    """The noun before the name; the article is a part of some names, and a capital is the sentence's."""
    at = match.start("hit")
    opens = at == 0 or text[at - 1] == "\n" or text[max(0, at - 2) : at].strip(" ") in (".", "!", "?", "”", '"')
    bare = right[4:] if right[:4].lower() == "the " else f"{match['noun'].removeprefix('daily ')} {right}"
    return f"{'The' if opens else 'the'} {bare}"
