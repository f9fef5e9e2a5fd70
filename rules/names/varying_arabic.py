from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.knowledge.leads import LEADS
from wirelint.letters import alike, bones, one_edit
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

_NAME = compiled(
    r"(?:(?P<given>\p{Lu}[\w’'-]+) )?(?<![\w-])(?P<hit>(?P<article>[AaEe]l)[- ](?P<word>\p{Lu}[\w’']{2,}\w(?<!['’]s)))(?![\w-]| \p{Lu})"
)
_KIN = compiled(r"\b(?:brothers?|sisters?|cousins?|son|daughter|father|no relation|mosque|hospital|camp|street|square|district|neighbo[u]?rhood|village|town|stadium|club)\b")  # fmt: skip
_ACTS = compiled(r"(?:['’]s)? (?:said|says|told|added|denied|denies|and other|also said)\b")
_NEAR = 60  # characters around a name in which kin or a place is named
_SHORT = 4  # letters of a given name that may be too few to tell
_LONG = 6  # letters of a word of which one may differ


@rule(
    message="is “{text}” the “{other}” of this story? Two spellings of one name",
    trigger=[" al-", " el-", "\nal-", "\nel-"],
    bad=[
        "The judge Karim al-Rashidi was named. {al-Rashedi -> al-Rashidi} left at noon.",
        "The judge Karim al-Rashidi was named. {Al Rashedi -> al-Rashidi} left at noon.",
        "Police held Samir al-Masri. {El-Masri -> Al-Masri} denies it.",
        "The singer Nour al-Tayyeb came. {Al-Tayeb -> Al-Tayyeb} sang for an hour.",
        "The militia leader Khalid al-Harbawi denied it. {Khaled el-Harbawi -> Khalid al-Harbawi}'s lawyer agreed.",
        "The farmer Salma Gharbi picks olives. {Al-Gharby -> Gharbi} and other growers are angry.",
        "The envoy Adel al-Jubouri spoke. On Monday {al-Juburi -> al-Jubouri} left.",
    ],
    good=[
        "The judge Karim al-Rashidi was named. Al-Rashidi left at noon.",
        "The judge Karim al-Rashidi met Hamid al-Rashedi.",
        "Bashar al-Hamwi met Samir el-Hamwi.",
        "The judge Karim al-Salem lives near the al-Salam mosque.",
        "Karim al-Rashidi works for Al Jazeera.",
        "Khalid al-Harbawi and his brother Khaled el-Harbawi run it. Samir al-Haddad met Samira el-Haddad.",
        "Salma Gharbi came. Al-Gharbi and other firms left. Salma Gharbi met Nur Gharbi; Al-Gharby left.",
        "Salma Gharbi lives on Al-Gharby street, and Al-Gharby mosque is old.",
        "The al-Nasr and al-Nassr clubs are of two cities.",
    ],
)
def varying_arabic(story: Story) -> Iterator[Hit]:
    """An Arabic family name that comes back with another vowel, another letter doubled, or another article."""
    first: dict[str, regex.Match[str]] = {}
    for match in _NAME.finditer(story.text):
        if match["given"] and match["given"].lower() not in LEADS and "-" in match["hit"]:
            twin = first.get(match["word"])
            if twin and _one_person(twin, match) and not _told_apart(story, match):
                fix, start = f"{twin['given']} {twin['hit']}", match.start()
                yield Hit(start, match.end("hit"), fix, {"other": fix}, [Related(twin.start(), twin.end("hit"), f"here “{fix}”")])
            first.setdefault(match["word"], match)
            continue
        known = next((known for word, known in first.items() if _varies(known, match)), None)
        if known is None and match["given"] is None and (bare := _bare(story, match)):
            yield Hit(*match.span("hit"), bare.rpartition(" ")[2], {"other": bare})
            continue
        if known is not None and not _told_apart(story, match) and match["word"] not in (set(first) - {known["word"]}):
            article = known["article"].title() if match["article"][0].isupper() and match["hit"][2] == "-" else known["article"]
            fix = f"{article}-{known['word']}"
            yield Hit(*match.span("hit"), fix, {"other": known["hit"]}, [Related(*known.span("hit"), f"here “{known['hit']}”")])


def _varies(known: regex.Match[str], match: regex.Match[str]) -> bool:
    """Whether the second is the first in another spelling."""
    one, other = known["word"], match["word"]
    if one == other:
        return match["hit"][2] == "-" and known["article"].lower() != match["article"].lower()
    return alike(one) == alike(other) or (min(len(one), len(other)) > _LONG - 1 and one[0] == other[0] and one_edit(one, other))


def _bare(story: Story, match: regex.Match[str]) -> str:
    """The one person named before it in full, without an article, whose family name it is in another spelling: Salma Gharbi, Al-Gharby."""
    word = match["word"]
    if "-" not in match["hit"] or len(word) < _LONG - 1 or _told_apart(story, match) or not _ACTS.match(story.text, match.end()):
        return ""
    names = [group for group in story.groups.longer if _is_bare(group, word)]
    return names[0] if len(names) == 1 and 0 <= story.text.find(names[0]) < match.start() else ""


def _is_bare(group: str, word: str) -> bool:
    """Whether it is a given and a family name, the second another spelling of the word."""
    given, _, family = group.partition(" ")
    return family != word and given.lower() not in LEADS and given.isalpha() and family[:1] == word[:1] and alike(family) == alike(word)


def _one_person(twin: regex.Match[str], match: regex.Match[str]) -> bool:
    """Whether both given names are one in two spellings, and the articles differ: Khalid al- and Khaled el-."""
    one, other = twin["given"], match["given"]
    if twin["article"].lower() == match["article"].lower() or one == other or other.startswith(one) or one.startswith(other):
        return False
    return alike(one) == alike(other) or (min(len(one), len(other)) > _SHORT and one[0] == other[0] and bones(one) == bones(other))


def _told_apart(story: Story, match: regex.Match[str]) -> bool:
    start, end = match.span("hit")
    return _KIN.search(story.text, max(0, start - _NEAR), end + _NEAR) is not None
