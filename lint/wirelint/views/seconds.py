"""People named again in the way of another language: "the Lorusso", "V. I. Malkin", "M. Faye", or "Yun" after Yoon Seo-yeon."""

from __future__ import annotations

from itertools import pairwise

from ..knowledge import asian_names
from ..knowledge.forms import is_place
from ..knowledge.leads import THINGS
from ..knowledge.people import common
from ..knowledge.surnames import person
from ..patterns import compiled
from ..records import TYPE_CHECKING, Record
from ..spans import places

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..story import Story

#: Families of Korea and China as several scribes write them, each way a name of its own.
_FAMILIES = (
    "Yoon Yun Youn", "Lee Yi Rhee Ri", "Park Pak Bak", "Choi Choe", "Jung Jeong Chung", "Kang Gang", "Cho Jo", "Shin Sin", "Noh Roh", "Ryu Yoo Yu Ryoo", "Moon Mun", "Lim Rim Yim",
    "Kwon Gwon Kweon", "Kim Gim", "Bae Pae", "Baek Paik", "Koo Ku Goo", "Seo Suh Seoh", "Ahn An", "Heo Hur Huh", "Hwang Whang", "Joo Ju Chu", "Jeon Jun Chun", "Jang Chang", "Woo Wu",
    "Zhang Chang", "Xu Hsu", "Cai Tsai", "Jiang Chiang", "Zhou Chou", "Xiao Hsiao", "Zheng Cheng", "Zeng Tseng", "Xie Hsieh", "Zhu Chu", "Cao Tsao", "Deng Teng", "Gao Kao", "Qiu Chiu",
    "Qian Chien", "Zhao Chao", "Guo Kuo", "Dong Tung", "Hong Hung", "Zhuang Chuang", "Xue Hsueh", "Jia Chia",
)  # fmt: skip
_ORDINARY = frozenset(("An", "Sin", "Chin", "Jun"))
#: What stands before a name in other languages; with a stop, as a shortened word.
_COURTESIES = frozenset(
    "Mme Mlle Frau Herr Signor Signora Signorina Señor Señora Señorita Senhor Senhora Monsieur Gospodin Gospozha Pani Bayan Pak Bapak Ibu Mevrouw Meneer Herra Rouva Kyrios Kyria".split()
)
_COURTESY = compiled(rf"(?<![\w.-])(?P<hit>M\.|(?:Mme|Mlle|Sr|Sra|Srta|Dña|Hr|Sig|Sig\.ra|Sig\.na)\.?|{'|'.join(sorted(_COURTESIES))}) $")
_COURTESY_WORDS = frozenset(("Mme", "Mlle", "Sr", "Sra", "Srta", "Dña", "Hr", "Sig", *_COURTESIES))
_INITIALS = compiled(r"(?<![\w.-])(?P<hit>(?P<first>\p{Lu})[ehu]?\. ?(?:(?P<second>\p{Lu})[ehu]?\. ?)?)$")
_THE = compiled(r"(?<![\w-])(?P<hit>[Tt]he )$")
_CAPITAL = compiled(r"\p{Lu}[\p{L}’'.-]* $")
_VERBS = (
    r"(?:said|says|told|tells|added|adds|denied|denies|admitted|insisted|replied|answered|wrote|recalled|explained|asked|argued|claims|claimed|thinks|believes|wants|hopes|"
    r"smiled|laughed|wept|promised|resigned|announced|confirmed|stressed|noted|declared|stated|warned|urged|refused|complained|confessed|lives|knew|spoke|speaks|went|came|left|married)\b"
)
_SPEAKS = compiled(rf",? (?:(?:also|then|later|himself|herself|has|had|who|never|now) )*{_VERBS}")
_ACTS = compiled(rf",? (?:(?:also|then|later|himself|herself|has|had|who|never|now) )*(?:{_VERBS}|(?:was|is|will|would|has|had)\b)|['’]s\b")
# What is told of somebody who is named for the first time.
_TOLD = compiled(r", (?:\d\d\b|an? |who |his |her |(?:the|one of|also) )|,? (?:said|says|told)\b")
_TELLS = compiled(r"\b(?:said|says|told|named|called|as|[a-z]+(?:er|or|ist|ant|ent|man|woman)) $")
_OFFICES = ("Mr ", "Mrs ", "Ms ", "President ", "Minister ", "Governor ", "Mayor ", "Senator ", "Chancellor ", "Premier ")
_TITLE = compiled(r"(?<![\w-])(?:Mr|Mrs|Ms|President|(?<!Prime )Minister|Prime Minister|Governor|Mayor|Senator|Chancellor|Premier)\.? $")
_OFFICE = compiled(
    r"\b(?i:president|minister|governor|mayor|senator|judge|chancellor|premier|prosecutor|general|secretary|chief|chairman|chairwoman|director|commissioner|ambassador|lawmaker|deputy|banker),? $"
)
_ROYAL = compiled(
    r"\b(?:King|Queen|Prince|Princess|Pope|Sister|Brother|Father|Mother|Saint|St\.|Sheikh|Sultan|Emir|Lord|Lady|Sir|Dame|Baby|Little) $"
)
_OPENS = compiled(r"(?:\A|[.!?”\"] |\n)$")
_HUMAN = compiled(rf",? (?:(?:also|then|later|has|had|never|now) )*(?:{_VERBS}|(?:has|had) (?:not |also )?(?:been|blamed|[a-z]+ed)\b)")
_MANY = 5  # words of a full name with what leads up to it
_LOWER = compiled(r" (?:now|also|then|later|once|still|[a-z]+s|[a-z]+ed)\b")
_SPAN = 14  # characters before a surname that are looked at


class Second(Record):
    """Half-open offsets of what is odd, what to write for it, the person's name as the story has it, and where."""

    start: int
    end: int
    fix: str
    name: str
    first: int


def view(story: Story) -> list[Second]:
    """In order."""
    people = _people(story)
    alone, opening = story.groups.alone, [group for group in story.groups.longer if group.startswith("The ")]
    courtesy = not _COURTESY_WORDS.isdisjoint(story.groups.words)
    found = [
        second
        for surname, name in people.items()
        if name and (courtesy or ((surname in alone or f"The {surname}" in opening) and _may_be_odd(story.text, surname)))
        for second in _odd(story, surname, name)
    ]
    names = story.desk.know("names")  # São Paulo is a place, Folha de S.Paulo is none
    return sorted(one for one in (*found, *_families(story), *_givens(story, people), *_asian(story)) if not is_place(names, one.name))


def _may_be_odd(text: str, surname: str) -> bool:
    """Whether an article or an initial stands before the surname somewhere."""
    return f"he {surname}" in text or f".{surname}" in text or any(text[at - 1 : at].isupper() for at in places(text, f". {surname}"))


def _people(story: Story) -> dict[str, str]:
    """{surname: the one full name with it, or ""}"""
    people: dict[str, str] = {}
    for group in story.groups.longer:
        words, named = person(group)
        if named and len(words) < _MANY and words[-1][1:].islower() and words[0].lower() not in THINGS and words[0] not in _COURTESIES:
            name = " ".join(words)
            known = people.setdefault(words[-1], name)
            if known and known.partition(" ")[0] != words[0]:
                people[words[-1]] = ""
    return people


def _odd(story: Story, surname: str, name: str) -> Iterator[Second]:
    text = story.text
    first, somebody = text.find(name), None
    for at in places(text, surname):
        if at < first + len(name) or text[at - 1 : at] not in (" ", "."):
            continue
        end = at + len(surname)
        if text[end : end + 1].isalnum() or text[end : end + 1] == "-":
            continue
        before = text[max(0, at - _SPAN) : at]
        start = at - len(before)
        if found := _COURTESY.search(before):
            if found["hit"] != "M." or not name.startswith("M"):
                yield Second(start + found.start("hit"), end, surname, name, first)
        elif (found := _THE.search(before)) and _SPEAKS.match(text, end):
            somebody = _somebody(story, name, first) if somebody is None else somebody
            if somebody:
                yield Second(start + found.start("hit"), end, surname, name, first)
        elif (found := _INITIALS.search(before)) and found["first"] == name[0] and (found["second"] or _SPEAKS.match(text, end)):
            lead = before[: found.start("hit")]
            if not _CAPITAL.search(lead) and (_ACTS.match(text, end) or (found["second"] and _LOWER.match(text, end))):
                yield Second(start + found.start("hit"), end, surname, name, first)


def _givens(story: Story, people: dict[str, str]) -> Iterator[Second]:
    """A given name alone behind Mr., Minister or the like; or as one speaks of friends, in a story that calls everybody else by the family name."""
    alone, text = story.groups.alone, story.text
    by_given: dict[str, list[str]] = {}
    for surname, name in people.items():
        by_given.setdefault(name.partition(" ")[0], []).append(surname)
    titled = {group.partition(" ")[2] for group in story.groups.longer if group.startswith(_OFFICES)}
    likely = sorted(by_given.keys() & (alone | titled))
    known = story.desk.know("genders")[0]
    for given in likely:
        surnames = by_given[given]
        if (
            given not in known
            or given in people
            or len(surnames) != 1
            or not surnames[0]
            or surnames[0].endswith(("son", "dottir", "dóttir"))
        ):
            continue
        name = people[surnames[0]]
        first = text.find(name)
        if _called_so(story, given, first) or _king(text, first):
            continue
        ours = [surname for surname in people if surname != surnames[0] and surname in alone]
        friend = surnames[0] in alone or (ours and _office(text, first))
        for at in places(text, given):
            end = at + len(given)
            if (
                at < first + len(name)
                or text[end : end + 2].strip(" ")[:1].isupper()
                or text[end : end + 1].isalnum()
                or text[end : end + 1] == "-"
            ):
                continue
            title = _TITLE.search(text, max(0, at - _SPAN), at)
            if title or (friend and _OPENS.search(text, max(0, at - 3), at) and _HUMAN.match(text, end)):
                yield Second(at, end, surnames[0], name, first)


def _asian(story: Story) -> Iterator[Second]:
    """The given name alone behind a family name that stands first: "Guizhen said" of Liao Guizhen."""
    for given, name in asian_names.alone(story):
        family, text = name.partition(" ")[0], story.text
        first = text.find(name)
        for at in places(text, given):
            end = at + len(given)
            if at > first + len(name) and text[end : end + 1] != "-" and asian_names.alone_at(text, at, end):
                yield Second(at, end, family, name, first)


def _called_so(story: Story, given: str, first: int) -> bool:
    """Whether the tables know the person, and do not know the family name as what stands alone."""
    rows = story.desk.know("names")[0]
    known = [mention for mention in story.known if mention.start <= first < mention.end]
    return any(mention.row < 0 or not rows[mention.row][5] or given in rows[mention.row][5] for mention in known)


def _king(text: str, first: int) -> bool:
    return _ROYAL.search(text, max(0, first - 16), first) is not None


def _office(text: str, first: int) -> bool:
    """Whether an office stands before the name."""
    return _OFFICE.search(text, max(0, first - 60), first) is not None


def _somebody(story: Story, name: str, first: int) -> bool:
    """Whether the full name is surely somebody's: the tables have the given name, or the words around tell; and no word of the language is in it."""
    given, surname = name.partition(" ")[0], name.rpartition(" ")[2]
    known, _, _, others, _ = story.desk.know("genders")
    if others.get(surname.lower(), None) is not None or common(story, given, surname):
        return False
    text, end = story.text, first + len(name)
    return given in known or _TOLD.match(text, end) is not None or _TELLS.search(text, max(0, first - 16), first) is not None


def _families(story: Story) -> Iterator[Second]:
    """A family name alone, in another spelling than that of the one person of the family who is named in full."""
    words = story.groups.words
    there = _SPELT.keys() & words
    if len(there) < 2:
        return
    full: dict[str, set[str]] = {}
    for group in story.groups.longer:
        for family, given in _full(group):
            full.setdefault(family, set()).add(f"{family} {given}")
    for family in there:
        own = [full[other] for other in _SPELT[family] if other in full]
        if family in full or len(own) != 1 or len(own[0]) != 1 or family in _ORDINARY:
            continue
        name = next(iter(own[0]))
        first, right = story.text.find(name), name.partition(" ")[0]
        for at in places(story.text, family):
            end = at + len(family)
            if at > first and story.text[at - 1 : at] in (" ", "“", '"', "\n") and _ACTS.match(story.text, end):
                yield Second(at, end, right, name, first)


def _full(group: str) -> Iterator[tuple[str, str]]:
    """Family and given name of each name of the kind of Yoon Seo-yeon in a group."""
    words = group.split(" ")
    for family, given in pairwise(words):
        if family in _SPELT and "-" in given and given[1:].islower():
            yield family, given


def _spelt() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for one in _FAMILIES:
        names = one.split()
        for name in names:
            found[name] = (*found.get(name, ()), *(other for other in names if other != name))
    return found


_SPELT = _spelt()
