"""Nouns and pronouns for somebody without a name: he or she may be meant."""

from __future__ import annotations

from ..patterns import IGNORECASE, compiled
from ..words import words

_NOUNS = (
    "wife husband spouse partner widow widower mother father mum mom dad son daughter brother sister uncle aunt niece nephew cousin child baby boy girl man woman lady "
    "teenager youth student pupil teacher friend boyfriend girlfriend lover neighbor neighbour relative guest someone somebody anyone anybody everyone nobody person rival "
    "opponent challenger winner victim suspect defendant attacker gunman killer driver passenger patient worker employee employer boss leader president premier minister "
    "chancellor mayor governor senator lawmaker congressman congresswoman ambassador envoy diplomat spokesman spokeswoman spokesperson aide adviser advisor assistant "
    "secretary deputy predecessor successor counterpart colleague official officer chief head director chairman chairwoman chair executive manager founder owner banker "
    "trader lawyer attorney judge prosecutor doctor nurse scientist researcher professor expert analyst economist historian author writer journalist reporter editor "
    "presenter host actor actress singer artist producer player captain coach striker goalkeeper teammate referee athlete runner champion queen king prince princess pope "
    "client tenant landlord accused plaintiff complainant stepfather stepmother stepson stepdaughter groom bride toddler infant newborn twin sibling heir surgeon chef cook barber sergeant "
    "constable lieutenant corporal pensioner refugee migrant prisoner inmate hostage captive thief intruder assailant shooter sniper rebel militant commander composer poet painter sculptor conductor "
    "dancer comedian novelist drummer guitarist pianist violinist photographer architect engineer carpenter miner sailor skipper cyclist climber boxer jockey batsman bowler quarterback winger defender "
    "midfielder monk rabbi imam sultan duke duchess baron guard servant "
    "bishop priest soldier general colonel pilot farmer candidate politician activist dictator agent detective policeman inspector hero figure member whose mr mrs ms "
    "god lord devil creature dog cat horse ship vessel boat yacht frigate ferry liner"
).split()
#: Some of them in any case, as whole words.
SOMEBODY = compiled(rf"\b(?:{'|'.join(_NOUNS)}|grand\w+|the late|[a-z]+-winger)\b", IGNORECASE)

_FOR = {
    "m": "wife widow mother mum mom daughter sister aunt niece girl woman lady girlfriend congresswoman spokeswoman chairwoman actress queen princess mrs ms "
    "ship vessel boat yacht frigate ferry liner",
    "f": "husband widower father dad son brother uncle nephew boy boyfriend congressman spokesman gunman policeman chairman king prince pope bishop mr",
}
#: {gender of a pronoun: those of the nouns that it cannot mean}
OTHERS = {gender: frozenset(names.split()) for gender, names in _FOR.items()}


#: The nouns that a pronoun of the gender can mean. A set of words is looked through far sooner than a pattern of them all is tried.
_MEANT = {gender: frozenset((*_NOUNS, "winger")) - others for gender, others in OTHERS.items()}
# Ends of names that only women have, and names that end so without: Slavic, Lithuanian, Icelandic, Central Asian and Javanese.
_WOMANS = (
    *("kova", "nova", "lova", "rova", "tova", "mova", "dova", "sova", "zova", "gova", "pova", "vova", "chova", "shova", "yova", "ová", "yeva", "ieva", "aeva", "deva", "tseva", "skaya"),
    *("owska", "ewska", "inska", "ynska", "ińska", "yńska", "ovska", "evska", "ovna", "evna", "dottir", "dóttir", "ienė", "skiene", "aitė", "ytė", "qizi", "kyzy"),
    *("wati", "ningsih", "ningrum", "ningtyas", "astuti"),
)  # fmt: skip
_NOT_WOMANS = frozenset(
    "Jehova Vova Shova Mahadeva Vasudeva Baldeva Swati Casanova Villanova Terranova Bonanova Cordova Canova Genova Padova Moldova Kosova Supernova Renova Mantova Nova Bova".split()
)

# Japanese given names of women end in -ko (those of men in -hiko); Slavic, Finnish and Georgian ones have other letters or two in a row.
_JAPANESE = compiled(
    r"(?:(?:[KSTNHMRYGDBF]|Sh|Ch|Ts|Ky|Ry)?[aeiouAEIOU]|[JZW][aeiou])(?:(?:[kstnhmryzwgdb]|sh|ch|ts|ky|ry|j)?[aeiou])*(?<!(?<![cs])hi)ko"
)
_NOT_JAPANESE = frozenset(("Boiko", "Heiko", "Kaneko", "Seiko"))

# Somebody by what he or she does, whatever that is: the donor, a welder, his tenant; and words that only end so.
_DOER = compiled(
    r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]nother|[Tt]hat) (?:[\p{Ll}-]+ )?(?P<noun>\p{Ll}{2,}(?:or|er|ist|ian|ant|ent|ee|eer|man|woman))\b"
)
_THINGS = frozenset(
    "weather river water paper letter power order quarter dinner summer winter tower door floor error factor sector matter number computer center centre theater theatre border corner counter "
    "meter metre liter litre dollar offer layer cover answer danger disaster river shower timber rubber silver copper butter supper flower powder shoulder finger ladder folder filter motor engine "
    "tractor reactor monitor elevator corridor harbor harbour labor labour color colour minor major mirror terror war government parliament agreement statement document moment department investment "
    "payment event percent present accident incident restaurant plant grant amount apartment equipment movement treatment settlement development argument element committee coffee fee tree degree "
    "guarantee referendum other another latter former chapter newspaper freezer freighter trawler bomber fighter carrier tanker helicopter tracker sticker poster trailer boiler sewer never ever over after under later earlier whether either together longer better more remainder content talent patient's intent extent continent".split()
)


# What says of her whose widow or mother she is, and not how many children she has; for whom she speaks.
_WIDOW_OF = compiled(
    r"\b(?:mother|father|wife|husband|widow|widower|sister|brother|daughter|son|aunt|uncle|cousin|niece|nephew|partner|girlfriend|boyfriend|fiancee?|friend|neighbou?r)s? (?:of|to)\b(?! (?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|young|twins)\b)"
)
_BESIDE = compiled(r"\b(?:for|of|to|with|against|by)\b")
# "Bernstein conducted": somebody of whom nothing is known acts.
_ACTED = compiled(
    r"[.!?][”\"’']?\s(?!(?:It|They|We|You|The|This|That|These|Those|But|And|Nobody|Everyone|Others?|Some|Many|Most|Several|Police|Nothing|All|Both)\b)\p{Lu}\p{Ll}{2,} \p{Ll}+ed\b"
)


def somebody(text: str, start: int, end: int, gender: str) -> bool:
    """Whether somebody without a name stands in a stretch whom a pronoun of the gender may mean."""
    stretch = text[start:end].lower()
    there = words(stretch.replace("’", "'").replace("'", " ").replace("-", " "))
    return (
        not _MEANT[gender].isdisjoint(there)
        or "the late" in stretch
        or ("grand" in stretch and any(word.startswith("grand") and word != "grand" for word in there))
    )


def is_womans(family: str) -> bool:
    """Whether only women have the name: Slavic family names bend with the gender (Akhmetov, Akhmetova), Javanese names in -wati are women's."""
    return family.endswith(_WOMANS) and family not in _NOT_WOMANS


def is_womans_given(given: str) -> bool:
    """Whether a given name is that of a Japanese woman: Teiko, Haruko."""
    return given.endswith("ko") and len(given) > 4 and _JAPANESE.fullmatch(given) is not None and given not in _NOT_JAPANESE


def doer(text: str, start: int) -> bool:
    """Whether somebody stands behind the offset who is called by what he or she does, whatever that is, or does it."""
    return _ACTED.search(text, start) is not None or any(match["noun"] not in _THINGS for match in _DOER.finditer(text, start))


def beside(told: str, gender: str) -> bool:
    """Whether what is told of the named one names somebody else: "a spokeswoman for the mayor", "the widow of one of the crew"."""
    found = _BESIDE.search(told)
    return _WIDOW_OF.search(told) is not None or (found is not None and somebody(told, found.end(), len(told), gender))
