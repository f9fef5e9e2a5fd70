"""Names that tell the gender: given names, and the people of the tables."""

from __future__ import annotations

from ..drawers import Packed, packed
from . import peoples
from .leads import LEADS, THINGS
from .tables import read, values

#: Words before a name, in lower case.
WOMAN = "mrs ms miss madame queen princess lady dame baroness duchess countess empress spokeswoman".split()
#: Nouns before a name, or in what is told of it between commas, that only women have: chairman and spokesman prove nothing.
WOMANS = frozenset(
    "mother grandmother stepmother mum mom daughter granddaughter stepdaughter wife ex-wife housewife widow girlfriend fiancee sister aunt niece actress businesswoman businesswomen chairwoman congresswoman "
    "councilwoman alderwoman policewoman servicewoman sportswoman saleswoman fisherwoman camerawoman laywoman noblewoman forewoman ombudswoman midwife schoolgirl heiress waitress seamstress ballerina nun "
    "goddess sheikha begum sultana woman girl".split()
)
MANS = frozenset(
    "grandfather stepfather grandson stepson husband ex-husband widower boyfriend uncle nephew brother father dad son businessman policeman fisherman cameraman sheikh sheik imam sultan rabbi schoolboy man boy".split()
)
DAUGHTER = ("Thi", "Thị", "binti", "Binti")  # within names, in Vietnamese and Malay
MAN = "mr sir king prince lord baron duke earl emperor pope archbishop cardinal monsignor".split()
#: Words of offices beside those that lead up to names anyway.
_JOBS = frozenset(
    "financial operating technology marketing medical information security legal police fire justice economy energy education trade culture transport environment "
    "agriculture labour labor vice republican democratic attorney special defence defense sen gov rep lt sgt capt constable superintendent inspector dr professor "
    "novelist poet painter sculptor composer pianist violinist cellist swimmer sprinter runner wrestler boxer gymnast skater skier climber cyclist golfer rower midfielder defender goalkeeper winger "
    "bride groom chef baker butcher farmer carpenter tailor barber plumber electrician mason potter weaver trader vendor shopkeeper grocer florist waiter waitress bartender sailor guard blogger influencer "
    "singer actor actress dancer rapper musician producer screenwriter photographer designer architect biologist chemist physicist geologist astronomer sociologist psychologist psychiatrist surgeon dentist "
    "midwife nurse paramedic pharmacist veterinarian lecturer headmaster rector dean pupil pensioner retiree widow widower resident villager survivor refugee migrant teammate "
    "prof sister brother father first second lady opposition party coalition nobel laureate olympic champion world number no pm ceo cfo mp mep detective sergeant".split()
)
# Given names that are places, storms or ordinary words too: they tell the gender behind a title or before an age only.
_WORDS_TOO = {
    "f": "Carolina Victoria Florence Georgia Virginia Charlotte Sofia Chelsea Savannah Adelaide Helena Augusta Aurora Regina Marina Geneva Clare Concepción Mercedes Alba April Autumn "
    "Summer Dawn Grace Hope Faith Rose Daisy Jasmine Ruby Amber Crystal Ivy Violet Olive Florencia Olympia Constance",
    "m": "Santiago Salvador Austin Chester Warren Milan Troy Kent Augustine Tyrone Mark Grant Frank Rob Rich Guy Clay Cliff Leon",
}  # fmt: skip
# Peoples without a state, and of one.
_PEOPLES = frozenset(
    "kurd arab tatar uyghur uighur rohingya pashtun hazara baloch baluch yazidi druze alawite copt basque catalan roma berber tuareg tamil sikh muslim sunni shiite hindu buddhist jew".split()
)
#: What a company, a place or a body is called by behind a name that may be somebody's: Levent Capital, Diego Garcia Island.
BODIES = frozenset(
    "capital bank group holding holdings securities partners motors institute university college hospital square avenue airport stadium arena tower towers hotel club "
    "fund insurance airlines airways industries international corp inc ltd plc llc gmbh research foundation centre center museum gallery academy mosque cathedral "
    "district province region county island islands peninsula bay beach mountain mountains desert sea ocean strait station prison camp base bridge dam".split()
)
#: {given name: f or m}, {name of a person as the tables have it: f or m}, {f or m: {words one of which, with a capital, is in every
#: story that names somebody of the gender}}, {word in lower case that may lead up to a name: whether it
#: ends none either}, {given name that is a word or a place too: f or m}.
Genders = tuple[Packed, dict[str, str], dict[str, Packed], Packed, Packed]


def build(tables: str, _house: str) -> Genders:
    """All of it; the house does not matter."""
    given = {row["name"]: row["gender"] for row in read(tables, "given_names")}
    rows = [row for row in read(tables, "people") if row["gender"]]
    signs = {"f": dict.fromkeys([*DAUGHTER, *map(str.title, WOMAN)], True), "m": dict.fromkeys(map(str.title, MAN), True)}
    doubted = {name: gender for gender, names in _WORDS_TOO.items() for name in names.split() if name not in given}
    for name, gender in (*given.items(), *doubted.items()):
        signs[gender][name] = True
    for row in rows:
        forms = [
            row["name"],
            row["native"],
            row["family"],
            *values(row["aka"]),
            *(item.partition("=")[2] for item in values(row["houses"])),
        ]
        families = {form.split()[-1].rpartition("-")[2] for form in (*forms, *values(row["wrong"])) if form}
        signs[row["gender"]].update(dict.fromkeys(sorted(families), True))
    people = {row["name"]: row["gender"] for row in rows}
    return packed(given), people, {gender: packed(words) for gender, words in signs.items()}, packed(_others(tables)), packed(doubted)


def _others(tables: str) -> dict[str, bool]:
    """Words of offices, bodies, countries and peoples."""
    found = dict.fromkeys((*LEADS, *_JOBS), False)
    found.update(dict.fromkeys((*THINGS, *_PEOPLES, *BODIES), True))
    found.update((row["noun"], True) for row in read(tables, "speakers"))
    found.update((word.lower(), True) for word in peoples.build(tables, ""))
    return found
