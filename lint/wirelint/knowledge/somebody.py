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
