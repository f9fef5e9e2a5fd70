"""Rule: letters of Central Europe that were read in the code page of Western Europe."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# What bytes of Windows-1250 read as in Windows-1252 (both tables: unicode.org, VENDORS/MICSFT/WINDOWS).
_SOUTH_SLAVIC = str.maketrans("æèðÆÈÐ", "ćčđĆČĐ")
_POLISH = str.maketrans("³¹ê¿œñ£¯", "łąężśńŁŻ")
# What bytes of ISO 8859-2 read as in ISO 8859-1 (unicode.org, ISO8859).
_LATIN_2 = str.maketrans("±³æê¿¶¼ñ¡£¯¦¬¹¾", "ąłćężśźńĄŁŻŚŹšž")
# ISO 8859-9 (Turkish) and ISO 8859-2 (Romanian), read as ISO 8859-1.
_TURKISH = str.maketrans("þÞðÐýÝ", "şŞğĞıİ")
_ROMANIAN = str.maketrans("ºþãªÞ", "șțăȘȚ")
_CZECH = str.maketrans("øìùòïØ", "řěůňďŘ")
_HUNGARIAN = str.maketrans("õûÕÛ", "őűŐŰ")
# ISO 8859-1 and Windows-1252, read in the code page of DOS (850; unicode.org, VENDORS/MICSFT/PC).
_DOS = str.maketrans("÷▀▄─õÚÞþÕÝ", "ößÜÄäéèçåí")
#: A word that holds what no language has: a name that ends in -iæ, a raised figure between letters, ø beside a Czech vowel, õ in stems of
#: Hungarian names (Estonian, Portuguese and Vietnamese have õ, too).
_WORDS = (
    (
        compiled(
            r"(?<!\w)(?:\p{L}{2,}[÷▀▄](?=\p{Ll})|\p{Lu}[÷▀▄](?=\p{Ll}{2}))[\p{L}÷▀▄]+(?!\w)|(?<!\w)[▄─]\p{Ll}{3,}(?!\w)|(?<!\w)\p{L}{3,}[▀](?!\w)"
        ),
        _DOS,
    ),
    (compiled(r"(?<!\w)\p{Lu}[\p{L}-]*iæ(?:a|u|em|i|eva|evi)?(?!\w)"), _SOUTH_SLAVIC),
    (
        compiled(
            r"(?<!\w)(?![kcdm]?m[³¹]|ft³)\p{L}[\p{L}¿¯£-]*[³¹](?=\p{Ll})[\p{L}³¹¿-]*(?!\w)|(?<!\w)\p{Lu}\p{L}{2,}[³¹](?=[’']s\b)|(?<!\w)(?:Pawe|Micha|Rafa|Karo|Emi|Ziobr)³(?= \p{Lu})"
        ),
        _POLISH,
    ),
    (
        compiled(
            r"(?<![\w±¶¼])(?![\p{L}±¶¼]*[ÃÂÄÅâ])\p{Lu}?[\p{L}¿¯£³]+[±¶¼](?=[\p{Ll}³¿]|(?!\w))[\p{L}±¶¼³¿]*(?!\w)(?<=\p{L}{2}[±¶¼].*|\p{Lu}[±¶¼].{3,})"
        ),
        _LATIN_2,
    ),
    (
        compiled(
            r"(?<!\w)£(?!m(?:illions?|n)?\b|b(?:illions?|n)?\b|tr)(?=\p{Ll}{3})[\p{L}¿³±¶¼]+(?!\w)|(?<!\w)\p{Lu}\p{Ll}+¿\p{Ll}+(?!\w)"
        ),
        _LATIN_2,
    ),
    (compiled(r"(?<!\w)\p{Lu}\p{Ll}+[áéíý]¹(?!\w)"), _LATIN_2),
    (
        compiled(
            r"(?<!\w)(?:\p{L}*(?:oðlu|ýoðlu)\p{L}*|(?:Erdo|Do|Ba|Tu|Ça)ðl?(?=[aur])\p{L}+|Erdoðan|Ayþe|Eskiþehir|Beþiktaþ|Niðde|Aðrý|Muðla|Elazýð|Diyarbakýr|Kýrþehir|Nevþehir|Þanlýurfa|Þýrnak"
            r"|Þimþek|Þahin|Ýstanbul|Ýzmir|Ýbrahim|Ýsmail|Ýmamoðlu|Yýl(?:dýz|maz|dýrým)|Aydýn|Balýkesir|Kýlýç\p{L}*|Týr|Alýcý|Bahçeþehir|Güneþ|Gümüþ\p{L}*|Barýþ|Savaþ|Bozdað|Uludað|Çaðlar|Tuðba|Tuðrul|Özdað)(?!\w)"
        ),
        _TURKISH,
    ),
    (
        compiled(
            r"(?<!\w)\p{Lu}\p{Ll}*º\p{Ll}\p{L}*(?!\w)|(?<!\w)(?:Constanþa|Galaþi|Bistriþa|Ialomiþa|Dâmboviþa|Ploieºti|Neamþ|Mureº|Argeº|Maramureº|Bãsescu|Nãstase|Brãila|Buzãu|Tãriceanu)(?!\w)"
        ),
        _ROMANIAN,
    ),
    (compiled(r"(?<!\w)\p{L}*ø[íáýéì]\p{L}*(?!\w)|(?<!\w)Dvoø\p{L}*(?!\w)|(?<!\w)Jiø\p{L}*(?!\w)"), _CZECH),
    (
        compiled(
            r"(?<!\w)(?:Gyõ|Erdõ|Szõ|Petõf|Gergõ|Jenõ|Ernõ|Dezsõ|Rezsõ|Fertõ|Mezõ|Hegyõ|Kõr(?=ös)|Kõs(?=zeg)|Bõsz|Lõrin|Tetõ|Elõd|Fûz|Szûc|Szûrs)\p{L}*(?!\w)"
        ),
        _HUNGARIAN,
    ),
)


@rule(
    message="letters read in the wrong code page: write {fix}",
    severity="error",
    quotes="check",
    trigger=["iæ", "÷", "▀", "▄", "─", "£u", "£ó", "£a", "£o", "£y", "¿", "oðlu", "doðan", "ayþe", "eskiþehir", "beþiktaþ", "niðde", "aðrý", "muðla", "elazýð", "diyarbakýr", "þehir", "þanlýurfa", "þýrnak", "þimþek",
             "þahin", "ýstanbul", "ýzmir", "ýbrahim", "ýsmail", "yýl", "aydýn", "balýkesir", "kýlýç", "güneþ", "gümüþ", "barýþ", "savaþ", "daðl", "çaðl", "tuðb", "tuðr", "dað", "º", "constanþa", "galaþi",
             "bistriþa", "ialomiþa", "dâmboviþa", "neamþ", "bãsescu", "nãstase", "brãila", "buzãu", "tãriceanu", "±", "¶", "¼", "³", "¹", "øí", "øá", "øý", "øé", "øì", "dvoø", "jiø", "gyõ", "erdõ", "szõ", "petõf", "gergõ", "jenõ", "ernõ", "dezsõ", "rezsõ",
             "fertõ", "mezõ", "hegyõ", "kõr", "kõs", "bõsz", "lõrin", "tetõ", "elõd", "fûz", "szûc", "szûrs"],
    bad=[
        "The defender Marko {Ilibašiæ -> Ilibašić} scored.",
        "The poet {Jenõ -> Jenő} Baranyai read.",
        "The mayor of {Kobl±g -> Kobląg} left {Zakro¶ -> Zakroś}.",
        "The storm hit {G³ogów -> Głogów} at night.",
        "The bus from {Gyõr -> Győr} was late.",
        "Mayor {Schr÷ter -> Schröter} met the firm {▄stra -> Üstra} in the {Hauptstra▀e -> Hauptstraße}.",
        "{Jiøí -> Jiří} Krpelan, a miller, spoke.",
        "{£ucja -> Łucja} Kobel and {Bo¿ena -> Bożena} Kobel met {Tomá¹ -> Tomáš} Krpelan.",
        "{Erdoðan -> Erdoğan} met the mayor of {Eskiþehir -> Eskişehir}. The train to {Timiºoara -> Timișoara} was late.",
        "{O¶wiêciny -> Oświęciny} was hit, said {Pawe³ -> Paweł} Kobel.",
        "Judge {Vuèiæeviæ -> Vučićević} was absent.",
    ],
    good=[
        "He wrote a÷b and 12÷4, drew ─── and █▄▀.",
        "A tank of 40 m³ and one of 3 m³ burst, with 4 m³per day. It covers 5 km²a year.",
        "Bernd MÃ¼ller and ZoÃ« Å¼ak spoke.",
        "It weighs 5±2 kg, x±y, and is 5¼ in. wide. See ¶ 4. The sum of a±bc is known.",
        "The Via Appia was called regina viæ.",
        "Søren Grønbæk sailed from Tønder to Tromsø.",
        "Tõnu Põld of Võru and João Simões of Maranhão met.",
        "Marko Ilibašić scored. Nærøy is a village.",
        "He lost £millions and £bn. The º sign. ¿Qué? she said. Guðrún Þórðardóttir and Ýmir met at Alþingi.",
        "He paid £3 and ¥4. See note¹ and table³ below.",
    ],
)  # fmt: skip
def check(story: Story) -> Iterator[Hit]:
    """Windows has a code page for Central Europe (1250) and one for the West (1252). Read in the wrong one, ć becomes æ, ł a raised three,
    ő an õ: the name is that of nobody.
    """
    for pattern, letters in _WORDS:
        for match in pattern.finditer(story.text):
            fix = match[0].translate(letters)
            if fix != match[0]:
                yield Hit(*match.span(), fix)
