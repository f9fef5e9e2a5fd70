"""Rule: the name of a paper in the words of English."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled, escape
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# What the title says in English: the title. These are no names of papers in English.
_SURE = {
    "Komsomol Truth": "Komsomolskaya Pravda", "Komsomolskaya Truth": "Komsomolskaya Pravda", "Ukrainian Truth": "Ukrainska Pravda", "European Truth": "European Pravda",
    "Russian Newspaper": "Rossiyskaya Gazeta", "Russian Gazette": "Rossiyskaya Gazeta", "Independent Gazette": "Nezavisimaya Gazeta",
    "New Gazette": "Novaya Gazeta", "Literary Newspaper": "Literaturnaya Gazeta", "Electoral Gazette": "Gazeta Wyborcza",
    "Election Gazette": "Gazeta Wyborcza", "Electoral Newspaper": "Gazeta Wyborcza", "Election Newspaper": "Gazeta Wyborcza",
    "South German Newspaper": "Süddeutsche Zeitung", "Southern German Newspaper": "Süddeutsche Zeitung", "Frankfurt General Newspaper": "Frankfurter Allgemeine Zeitung",
    "Frankfurter General Newspaper": "Frankfurter Allgemeine Zeitung", "Frankfurt General": "Frankfurter Allgemeine Zeitung", "New Zurich Newspaper": "Neue Zürcher Zeitung",
    "Hamburg Evening Sheet": "Hamburger Abendblatt", "Hamburg Evening Paper": "Hamburger Abendblatt", "Berlin Newspaper": "Berliner Zeitung", "Trade Sheet": "Handelsblatt",
    "Rheinish Post": "Rheinische Post", "Courier of the Evening": "Corriere della Sera", "Corriere of the Evening": "Corriere della Sera",
    "Evening Courier of Milan": "Corriere della Sera", "Gazette of Sport": "La Gazzetta dello Sport", "Gazette of the Sport": "La Gazzetta dello Sport",
    "Sun 24 Hours": "Il Sole 24 Ore", "Daily Fact": "Il Fatto Quotidiano", "Sheet of S. Paulo": "Folha de S.Paulo", "Sheet of Sao Paulo": "Folha de S.Paulo",
    "Leaf of S. Paulo": "Folha de S.Paulo", "Leaf of Sao Paulo": "Folha de S.Paulo", "Leaf of S.Paulo": "Folha de S.Paulo", "Sheet of S.Paulo": "Folha de S.Paulo",
    "State of S. Paulo": "O Estado de S. Paulo", "State of Sao Paulo": "O Estado de S. Paulo", "Brazilian Mail": "Correio Braziliense",
    "Today’s News": "Dagens Nyheter", "Swedish Daily Paper": "Svenska Dagbladet", "Jutland Post": "Jyllands-Posten", "People’s Freedom": "Népszabadság",
    "Hungarian Nation": "Magyar Nemzet", "Young Front Today": "Mladá fronta Dnes", "Arab Jerusalem": "Al-Quds Al-Arabi", "Egyptian Today": "Al-Masry Al-Youm",
    "Latest News of Israel": "Yedioth Ahronoth", "Japan Economic Newspaper": "Nikkei", "Japanese Economic Newspaper": "Nikkei",
    "Asahi Newspaper": "Asahi Shimbun", "Yomiuri Newspaper": "Yomiuri Shimbun", "Mainichi Newspaper": "Mainichi Shimbun", "Sankei Newspaper": "Sankei Shimbun",
    "East Asia Daily": "Dong-A Ilbo", "Surging News": "The Paper", "Interface News": "Jiemian", "Evening Sheet of Zagreb": "Večernji list", "Event of the Day": "Evenimentul Zilei",
    "Maeil Kyungjae": "Maeil Business Newspaper", "Maeil Gyeongje": "Maeil Business Newspaper", "Daily Economic Newspaper of Korea": "Maeil Business Newspaper",
    "Hankook Kyungjae": "Korea Economic Daily", "Hankuk Kyungje": "Korea Economic Daily", "Korea Economic Newspaper": "Korea Economic Daily",
    "Chained Duck": "Le Canard enchaîné", "Dainik Awakening": "Dainik Jagran", "Daily Awakening": "Dainik Jagran",
}  # fmt: skip
# These are, or may be: the paper's country must be named.
_OF = {
    "Russian": {"News": "Izvestia", "Truth": "Pravda", "Businessman": "Kommersant", "Merchant": "Kommersant", "Bulletins": "Vedomosti", "Gazettes": "Vedomosti"},
    "French": {"World": "Le Monde", "Team": "L'Équipe", "Parisian": "Le Parisien", "Humanity": "L'Humanité", "Cross": "La Croix", "Express": "L'Express", "Point": "Le Point", "Release": "Libération", "Echoes": "Les Echos"},
    "German": {"Time": "Die Zeit", "World": "Die Welt", "Mirror": "Der Spiegel", "Picture": "Bild", "Image": "Bild", "Daily Mirror": "Der Tagesspiegel", "Daily Newspaper": "taz"},
    "Spanish": {"Country": "El País", "World": "El Mundo", "Vanguard": "La Vanguardia", "Reason": "La Razón", "Newspaper": "El Periódico", "Confidential": "El Confidencial"},
    "Italian": {"Republic": "La Repubblica", "Press": "La Stampa", "Messenger": "Il Messaggero", "Newspaper": "Il Giornale", "Evening Courier": "Corriere della Sera", "Day": "Il Giorno"},
    "Argentine": {"Nation": "La Nación", "Clarion": "Clarín", "Bugle": "Clarín"},
    "Mexican": {"Universal": "El Universal", "Day": "La Jornada", "Journey": "La Jornada", "Financier": "El Financiero"},
    "Colombian": {"Time": "El Tiempo", "Spectator": "El Espectador"},
    "Chilean": {"Mercury": "El Mercurio", "Third": "La Tercera"},
    "Peruvian": {"Commerce": "El Comercio", "Republic": "La República"},
    "Brazilian": {"Globe": "O Globo", "Sheet": "Folha de S.Paulo", "State": "O Estado de S. Paulo"},
    "Portuguese": {"Public": "Público", "Daily News": "Diário de Notícias", "Express": "Expresso", "Morning Mail": "Correio da Manhã"},
    "Turkish": {"Freedom": "Hürriyet", "Liberty": "Hürriyet", "Republic": "Cumhuriyet", "Nationality": "Milliyet", "Morning": "Sabah", "Spokesman": "Sözcü", "Star": "Star"},
    "Egyptian": {"Pyramids": "Al-Ahram", "Seventh Day": "Youm7", "News": "Al-Akhbar"},
    "Lebanese": {"Day": "An-Nahar", "News": "Al-Akhbar"},
    "Kuwaiti": {"Politics": "Al-Seyassah", "Opinion": "Al-Rai"},
    "Jordanian": {"Opinion": "Al-Rai", "Constitution": "Ad-Dustour", "Tomorrow": "Al-Ghad"},
    "Saudi": {"Middle East": "Asharq Al-Awsat", "Homeland": "Al-Watan", "Country": "Al-Bilad"},
    "Israeli": {"Land": "Haaretz", "Latest News": "Yedioth Ahronoth", "Evening": "Maariv", "Marker": "TheMarker"},
    "Polish": {"Republic": "Rzeczpospolita", "Fact": "Fakt"},
    "Swedish": {"Evening Paper": "Aftonbladet", "Evening Leaf": "Aftonbladet", "Express": "Expressen"},
    "Norwegian": {"Evening Post": "Aftenposten", "Daily Paper": "Dagbladet", "Course of the World": "Verdens Gang"},
    "Danish": {"Politics": "Politiken", "Extra Paper": "Ekstra Bladet"},
    "Dutch": {"People's Newspaper": "de Volkskrant", "Telegraph": "De Telegraaf"},
    "Belgian": {"Evening": "Le Soir", "Standard": "De Standaard"},
    "Czech": {"Right": "Právo", "People's Newspaper": "Lidové noviny", "Economic Newspaper": "Hospodářské noviny"},
    "Serbian": {"Politics": "Politika", "Today": "Danas", "Flash": "Blic", "Evening News": "Večernje novosti"},
    "Croatian": {"Morning Paper": "Jutarnji list", "Evening Paper": "Večernji list", "Morning Sheet": "Jutarnji list", "Evening Sheet": "Večernji list"},
    "Romanian": {"Truth": "Adevărul", "Freedom": "Libertatea"},
    "Greek": {"Daily": "Kathimerini", "News": "Ta Nea"},
    "Korean": {"Central Daily": "JoongAng Ilbo", "One Nation": "Hankyoreh"},
    "Chinese": {"Global Network": "Huanqiu", "Central Television": "CCTV"},
    "Indian": {"Daily Sun": "Dainik Bhaskar"},
}  # fmt: skip
_NATIONS = {"Argentinian": "Argentine", "South Korean": "Korean"}
_QUOTE = "[“\"„«‘']"
_NOUN = "newspaper|daily|weekly|paper|tabloid|magazine|journal|publication|portal|site|broadsheet|network"
_KNOWN = compiled(
    rf"(?:\b[Tt]he (?:(?:{_NOUN}) )?)?{_QUOTE}?(?:[Tt]he )?(?P<name>{'|'.join(map(escape, sorted(_SURE, key=len, reverse=True))).replace('’', '[’' + chr(39) + ']')})[”\"»’']?(?!\w)(?! \p{{Lu}})"
)
_AMBIGUOUS = compiled(
    rf"\b(?P<nation>{'|'.join(sorted((*_OF, *_NATIONS), key=len, reverse=True))})(?:['’]s)? (?:[\p{{Ll}}-]+ ){{0,2}}(?P<noun>{_NOUN}),? (?P<hit>(?P<open>{_QUOTE})?(?P<the>[Tt]he )?(?P<name>\p{{Lu}}[\p{{L}}'’]+(?: \p{{Lu}}\p{{L}}+| of the \p{{Lu}}\p{{L}}+)?)(?P<close>[”\"»’'])?)(?!\w)(?! \p{{Lu}})"
)
# Names that no other word can be behind "newspaper".
_PLAIN = ("freedom", "businessman", "nationality", "spokesman", "humanity")
_ALONE = {"Businessman": "Kommersant", "Merchant": "Kommersant", "Team": "L'Équipe", "Country": "El País", "Pyramids": "Al-Ahram"}
_QUOTED = compiled(
    rf"\b(?:sports |business |national )?(?P<noun>newspaper|daily|paper),? (?P<hit>(?P<open>{_QUOTE})?(?:[Tt]he )?(?P<name>{'|'.join(_ALONE)})(?P<close>[”\"»’'])?)(?= (?:said|says|wrote|writes|reported|reports|in|on|that)\b|[.,])"
)


@rule(
    message="the name of a paper was translated: write {fix}",
    trigger=[
        *(name.lower().replace("’", mark) for name in _SURE for mark in ("’'" if "’" in name else "’")),
        *(
            f"{noun} {mark}the "
            for noun in ("newspaper", "daily", "weekly", "paper", "magazine", "tabloid")
            for mark in ("", "“", '"', "«", "„")
        ),
        *(
            f"{noun} {mark}"
            for noun in ("newspaper", "daily", "weekly", "paper", "magazine", "tabloid", "site", "network")
            for mark in '“"«„'
        ),
        *(f"{noun} {name}" for noun in ("newspaper", "daily") for name in _PLAIN),
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
        "{The Electoral Gazette -> Gazeta Wyborcza} ran one word.",
    ],
    good=[
        "The British newspaper The Mirror had it, and so did the Pakistani daily The Nation.",
        "The Spanish newspaper El País had it first. The Turkish newspaper Freedom Voice is new.",
        "The paper The Country and the City is by a scholar. The newspaper team left.",
        "The Egyptian newspaper Al-Ahram (The Pyramids) had it.",
        "The Russian newspaper market shrank. The French team won.",
        "The German magazine Der Spiegel and the Italian daily La Stampa agree.",
        "The French daily World Cup page sold out.",
        "Russian Newspaper Shut in Raid\n\nA Russian newspaper was shut on Monday, its owner said.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """A title is a name: nobody can look up a paper called The Country. The machine read the words of the title."""
    text = story.text
    for match in _KNOWN.finditer(text):
        right = _SURE.get(match["name"].replace("'", "’")) or _SURE[match["name"]]
        if right not in text:
            yield Hit(*match.span(), right)
    for match in _AMBIGUOUS.finditer(text):
        names = _OF[_NATIONS.get(match["nation"], match["nation"])]
        right = names.get(match["name"].replace("’", "'"), "")
        if right and (match["the"] or match["open"] or " " in match["name"] or match["name"].lower() in _PLAIN) and right not in text:
            yield Hit(*match.span("hit"), right)
    for match in _QUOTED.finditer(text):
        right = _ALONE[match["name"]]
        if right not in text and match["hit"] != match["name"] and not _AMBIGUOUS.search(text, max(0, match.start() - 40), match.end()):
            yield Hit(*match.span("hit"), right)
