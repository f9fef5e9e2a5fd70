from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.knowledge.leads import LEADS, THINGS
from wirelint.knowledge.surnames import ENDINGS
from wirelint.letters import alike, one_edit, plain
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.given_twins import parts

if TYPE_CHECKING:
    from collections.abc import Iterator

# One name in the spellings of several scripts and languages.
_SAME = [
    frozenset(names.split())
    for names in (
        "alexander aleksandr alexandr aleksander oleksandr aliaksandr alyaksandr alexandre alejandro",
        "mohammed mohamed muhammad mohammad mohamad muhammed mohamud mehmed mehmet",
        "ahmed ahmad ahmet akhmed", "hussein hussain husain hossein husayn hossain huseyn", "hassan hasan hassane", "yusuf youssef yousef yousuf yussef yousif",
        "qassem qasem ghasem kassem qasim kasim qassim", "mahmoud mahmud mehmood mahmood", "omar umar omer", "osama usama ossama", "khaled khalid halid", "saeed said saad sayed",
        "yulia julia yuliya iulia yuliia", "yevgeny evgeny evgeni yevgeni yevgeniy evgueni yevhen", "vladimir volodymyr uladzimir", "sergei sergey serhiy serhii siarhei serguei",
        "andrei andrey andriy andrii", "dmitry dmitri dmytro dmitriy dzmitry", "nikolai nikolay mykola", "mikhail mykhailo michail mikhael", "pavel pavlo", "petr pyotr petro piotr",
        "aleksei alexei alexey aleksey oleksiy oleksii alaksiej", "elena yelena olena helena", "ekaterina yekaterina kateryna katerina", "natalia nataliya natalya nataliia",
        "ivan iwan", "igor ihor", "oleg oleh", "georgy georgi georgiy heorhii", "viktor victor", "maxim maksim maksym", "svetlana svitlana", "anton antony", "ibrahim ebrahim ibraheem",
        "abdullah abdallah abdulla abdollah", "mustafa mostafa moustafa", "jamal gamal djamal", "tariq tarek tareq", "walid waleed oualid", "rashid rachid rasheed", "karim kareem", "salim salem selim",
        "christos hristos", "giorgos yorgos georgios", "ioannis yannis giannis", "nguyen nguyên", "stefan stephan stephen steven", "philip phillip filip",
    )
]  # fmt: skip
_KIN = compiled(r"\b(?:twins?|namesakes?|brothers?|sisters?|siblings?|cousins?|no relation|not related|unrelated|spell(?:ed|t|ing)s?|(?:son|daughter|father|mother|nephew|uncle|aunt|niece)(?:,| of)? \p{Lu})\b")  # fmt: skip
_OTHER = compiled(
    r"\b(?:[Aa]nother|[Tt]he other|[Aa] second|[Aa] different|[Aa]nd|met|meets|beat|with|than|vs\.?|against|or) (?:[\p{L}’'-]+,? ){0,4}$"
)
# Korean syllables in the spellings that people choose, and as the state spells them.
_KOREAN = (
    ("duck", "deok"), ("duk", "deok"), ("deog", "deok"), ("suk", "seok"), ("young", "yeong"), ("yung", "yeong"), ("hyun", "hyeon"), ("kyung", "gyeong"), ("kyeong", "gyeong"),
    ("jung", "jeong"), ("chung", "jeong"), ("sung", "seong"), ("chul", "cheol"), ("sun", "seon"), ("hoon", "hun"), ("joon", "jun"), ("woon", "un"), ("soo", "su"), ("woo", "u"), ("goo", "gu"), ("koo", "gu"),
    ("hee", "hui"), ("byung", "byeong"), ("yul", "yeol"), ("yeul", "yeol"), ("hyuk", "hyeok"), ("hyung", "hyeong"), ("myung", "myeong"), ("kwang", "gwang"), ("kwon", "gwon"), ("geun", "geun"), ("keun", "geun"),
)  # fmt: skip
_NO_GIVEN = LEADS | THINGS
_LONG = 4  # letters of a word of which one may differ
_CLOSE = 250  # characters between two names that "another" or "and" tells apart
_FAR = 120  # characters around a name in which kin is named


@rule(
    view="given_twins",
    message="is “{text}” the “{other}” of this story? Two spellings of one given name",
    bad=[
        "Foreign Minister Hakan Fidan arrived. Hakan {Fidann -> Fidan} met reporters.",
        "Police named Sergey Petrenko as a suspect. {Sergei -> Sergey} Petrenko denies it.",
        "The mayor, Mohammed Haddad, resigned. {Mohamed -> Mohammed} Haddad had been in office for a year.",
        "The writer Yulia Kravets was freed. {Julia -> Yulia} Kravets left the country.",
        "The coach Dmitry Orlov resigned. {Dmitri -> Dmitry} Orlov had won two titles.",
        "The baker José Robles won. {Jose -> José} Robles thanked the jury.",
        "King Abdullah flew to Doha. King {Abdallah -> Abdullah} met the emir.",
        "The boxer Oleksandr Husak won. {Alexander -> Oleksandr} Husak thanked his father.",
        "Deputy Minister Mohammad Javad Tavakoli spoke. {Mohamed -> Mohammad} Javad Tavakoli left.",
        "The singer Pham Quang Tung was freed. Pham {Quan -> Quang} Tung left Hanoi.",
        "Hashim Thakaj resigned. Hashim {Thaqaj -> Thakaj} denies the charge.",
        "Prime Minister Nam Duck-soo spoke. Nam {Deok-soo -> Duck-soo} left.",
        "Volodymyr Hrytsak wrote it. {Vladimir -> Volodymyr} Hrytsak teaches in Lviv.",
    ],
    good=[
        "Foreign Minister Hakan Fidan arrived. Hakan Fidanci sang.",
        "Sergey Petrenko met his brother Sergei Petrenko.",
        "Anna Carter and Hanna Carter ran the mill.",
        "Mohammed Haddad met Ahmed Haddad. Ahmed Haddad left.",
        "Alexander Novak won. Alexandra Novak lost.",
        "Daniel Brook won. Danielle Brook lost.",
        "King Charles met King Carl. Queen Anna met Queen Anne-Marie.",
        "The Bank of East Timor met. South East Asia, North East Asia and Central East Africa grew.",
        "Milan Design Week and Milano Design Week drew crowds. Photos Video Games met Photos Videos Games.",
        "Olga Petrov met Olga Petrova. Tom Jones met Tom Jonesy.",
        "Upper House and Uper House are names of two barns.",
        "Reza Karimi, an official, was driven out. Another official, Reza Karami, denied it.",
        "Nam Jin-woo met Nam Jin-hoo. Nam Jung-ho left.",
        "The cousins Mohamed Haddad and Mohammed Haddad run the shop.",
    ],
)
def varying_given(story: Story) -> Iterator[Hit]:
    """One person introduced twice, with a given name that went through two scripts."""
    pairs = {
        stays: pair
        for stays, givens in story.given_twins.items()
        if not (stays.endswith(" …") and stays.removesuffix(" …").lower() in _NO_GIVEN) and (pair := _pair(givens, long="…" in stays))
    }
    first: dict[str, tuple[int, int, str]] = {}
    taken: set[int] = set()
    for start, group in story.placed if pairs else ():
        for stays, given, into in parts(group):
            at = start + into
            if given not in pairs.get(stays, ()) or at in taken:
                continue
            shown = first.setdefault(stays, (at, at + len(given), given))
            if shown[2] != given and not _kin(story, at) and not _told_apart(story, shown[1], at):
                taken.add(at)
                yield Hit(at, at + len(given), shown[2], {"other": shown[2]}, [Related(*shown[:2], f"here “{shown[2]}”")])


def _pair(givens: set[str], *, long: bool) -> tuple[str, str] | None:
    """Two of the words that are one; `long`: two more words stay as they are, so that a letter may differ."""
    names = [name for name in givens if name.lower() not in LEADS and name.lower() not in THINGS]
    return next(
        (
            (one, other)
            for at, one in enumerate(names)
            for other in names[at + 1 :]
            if _one(one, other) or (long and _nearly(*sorted((plain(one), plain(other)), key=len)))
        ),
        None,
    )


def _nearly(short: str, longer: str) -> bool:
    """Whether a letter differs, which makes no other word of the one: Quan and Quang, but not Milan and Milano."""
    return len(short) >= _LONG and one_edit(short, longer) and not (longer.startswith(short) and longer[len(short) :] in ENDINGS)


def _one(one: str, other: str) -> bool:
    low = plain(one).lower(), plain(other).lower()
    genders = low[0][-1:] + low[1][-1:] in ("ae", "ea")
    if "-" in one and (spelt := _korean(one)) and spelt == _korean(other):
        return True
    return low[0] == low[1] or (not genders and alike(one) == alike(other)) or any(low[0] in same and low[1] in same for same in _SAME)


def _korean(name: str) -> str:
    """A hyphened given name as the Korean state would spell it."""
    parts = name.lower().split("-")
    return "-".join(dict(_KOREAN).get(part, part) for part in parts) if len(parts) == 2 else ""


def _told_apart(story: Story, first: int, at: int) -> bool:
    """Whether the words before the second name tell that it is somebody else, or the two stand in one short stretch of a sentence."""
    text = story.text
    return at - first < _CLOSE and _OTHER.search(text, max(0, at - 70), at) is not None


def _kin(story: Story, at: int) -> bool:
    block = story.blocks[max(0, story.block_at(at))]
    return _KIN.search(story.text, max(block.start, at - _FAR), min(block.end, at + _FAR)) is not None
