"""Harrow Minerels, the Univeristy of Lima: a plain word in a name, one letter off."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import CAPITAL, EDGE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wirelint.story import Story

_WORDS = (
    "Minerals Holdings Industries Airlines Airways Shipping Enterprises International Resources Petroleum Pharmaceuticals Chemicals Technologies Technology Electronics Insurance "
    "Investments Securities Financial Properties Development Engineering Construction Machinery Telecommunications Communications Logistics Aviation Ministry Parliament University "
    "Institute Hospital Commission Committee Department Authority Association Federation Organization Organisation Foundation Corporation Secretary Republic Democratic National "
    "Security Education Agriculture Environment Assembly Constitutional Metropolitan Province Peninsula Broadcasting Conservative Independent Intelligence Emergency Prosecutor "
    "Laboratories Systems Chamber Supreme Energy Defense Defence Foreign Interior Affairs Finance Council Agency Company Motors Electric Transport Railways Exchange Brothers Partners"
).split()
_VOWELS = "aeiou"
#: What a slip may make of one of them and is a word, a name or another language's (held against word lists of English and eleven languages).
_REAL = frozenset(
    "Minster Minstry Councils Natinal Nacional Nationel Provence Provinse Companie Compania Compangy Chambre Chamer Agence Agancy Enegy Energi Energie Foregin Finanace Institut Instituto Universiti Universite "
    "Internatinal Supremo Suprema Supreme Motor Interior Interiors Intenor Exterior Department Departement Corporacion Corporation Republik Republica Ministre Ministro Ministri Assemblee Association Asociation "
    "Societe Hospitals Hospitol Ospital Electra Electro Parlament Parliment Committe Comitee Council Counsil Console Councel Counsel Brother Broters Partner Parters Affair Affirs Fiance Finace Finince Defence Defense "
    "Shopping Sipping Notional Camber Bothers Moors Motos Constriction Deportment Eduction Provine Prosector Propertius Portners Compony Securitise Technologise Mineras Hildings Airines Industris Industrias "
    "Entreprises Fondation Tecnologies Instituta Agricultura Conservatie Conservativa Conservativi Conservativo Laboratoires Laboratoris Chaber Spreme Suprime Supremi Defensa Defensi Defenso Interier Financi Proporties "
    "Defens Railway Raiways Exhange Airway Airline Aviation Aviaton Chemical Resource Secretory Secertary Systems System Sistems Trasport Transport Energy Elecric Company Cumpany Campany".split()
) - frozenset("Minstry Natinal Enegy Foregin Finanace Internatinal Parliment Committe Aviaton Secertary Exhange Finace Raiways Elecric Agancy Hospitol".split())  # fmt: skip


def _slips() -> Mapping[str, str]:
    """What the word becomes where two letters change places, one is lost or a vowel is another; never its first letter."""
    found: dict[str, str] = {}
    for word in _WORDS:
        for at in range(1, len(word)):
            made = [word[:at] + word[at + 1 :]] if at < len(word) - 1 else []
            made += [word[:at] + word[at + 1] + word[at] + word[at + 2 :]] if at < len(word) - 1 else []
            made += [word[:at] + vowel + word[at + 1 :] for vowel in _VOWELS] if word[at] in _VOWELS and len(word) > 6 else []
            found.update((slip, word) for slip in made)
    for word in (*_WORDS, *_REAL):
        found.pop(word, None)
    found["Ministery"] = "Ministry"
    return found


_SLIPS = _slips()
_CAPITAL = compiled(r"(?<![\p{L}\d’'.@/#-])\p{Lu}\p{Ll}{4,19}(?![\p{L}\d’'@/-]|\.\p{L})")
# A name stands around it: another word with a capital beside it, or "of".
_BESIDE = compiled(r"(?:\p{Lu}[\p{L}&.’'-]*|\bof) $")
_BEHIND = compiled(r" (?:of|for) (?:the )?\p{Lu}| \p{Lu}")


@rule(
    message="misspelt: write {fix}",
    trigger=[f"{EDGE}{CAPITAL}{slip.lower()}{EDGE}" for slip in _SLIPS],
    bad=[
        "The pit is owned by Harrow {Minerels -> Minerals}, of Toronto.",
        "Shares in Dorn {Holdigns -> Holdings} fell. Lake {Enegry -> Energy} rose.",
        "The {Minsitry -> Ministry} of Defense denied it, and the {Ministery -> Ministry} of Health agreed.",
        "The Northern {Univeristy -> University} is shut.",
        "Orrin {Airlnes -> Airlines} cut 40 flights to Lima.",
        "The {Agricultrue -> Agriculture} Department and the Central {Comission -> Commission} met.",
    ],
    good=[
        "The pit is owned by Harrow Minerals. Dorn Holdings fell, and the Ministry of Defense agreed.",
        "York Minster is old. The Provence wine fair, the Agence France-Presse and the Chambre des Metiers.",
        "The Universite de Lyon, the Instituto Cervantes and the Parlament of Catalonia.",
        "Comission is a village. He wrote to dorn@minerels.example, and on Minerels.com he read it.",
        "The Saga Shopping Federation, Industrias Orrin, the Fondation Dorn and the Ministerio de Defensa. The Moors of Spain, and Notional Films.",
        "The Banco Nacional and the Electro Bank. Motor City and Fiance Films.",
    ],
)  # fmt: skip
def misspelt_body(story: Story) -> Iterator[Hit]:
    """A firm or an office has a plain word in its name, and that word is misspelt; nobody but the desk is called so."""
    for match in _CAPITAL.finditer(story.text):
        right = _SLIPS.get(match[0])
        if right and (_BESIDE.search(story.text, max(0, match.start() - 20), match.start()) or _BEHIND.match(story.text, match.end())):
            yield Hit(*match.span(), right)
