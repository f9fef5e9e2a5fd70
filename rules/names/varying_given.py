from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.kin import kin_named, told_apart
from wirelint.knowledge.given_forms import same_given
from wirelint.knowledge.leads import LEADS, THINGS
from wirelint.knowledge.surnames import ENDINGS
from wirelint.letters import alike, bones, one_edit, plain, vietnamese
from wirelint.records import TYPE_CHECKING
from wirelint.views.given_twins import parts

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

_NO_GIVEN = LEADS | THINGS
_LONG = 4  # letters of a word of which one may differ


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
        "Prime Minister Do Quang Trinh spoke. Do Quang {Chinh -> Trinh} toured the citadel.",
        "The singer Feyrouz Haddad sang. {Fairuz -> Feyrouz} Haddad left at midnight.",
        "The miner Threttha Wongsakul was freed. {Thetha -> Threttha} Wongsakul went home.",
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
        "Marina Robles met Mirena Robles. Do Quang Hung met Do Quang Dung. Karina Robles won; Karin Robles lost.",
        "The golfer Kim Ji-hyun2 played with Kim Ji-hyun.",
        "The cousins Mohamed Haddad and Mohammed Haddad run the shop.",
    ],
)
def varying_given(story: Story) -> Iterator[Hit]:
    """One person introduced twice, with a given name that went through two scripts."""
    known = story.desk.know("genders")[0]
    pairs = {
        stays: pair
        for stays, givens in story.given_twins.items()
        if not (stays.endswith(" …") and stays.removesuffix(" …").lower() in _NO_GIVEN)
        and (pair := _pair(givens, known, long="…" in stays, three=stays.count(" ") == 2))
    }
    first: dict[str, tuple[int, int, str]] = {}
    taken: set[int] = set()
    for start, group in story.placed if pairs else ():
        for stays, given, into in parts(group):
            at = start + into
            if given not in pairs.get(stays, ()) or at in taken:
                continue
            shown = first.setdefault(stays, (at, at + len(given), given))
            if shown[2] != given and not kin_named(story, at) and not told_apart(story, shown[1], at):
                taken.add(at)
                yield Hit(at, at + len(given), shown[2], {"other": shown[2]}, [Related(*shown[:2], f"here “{shown[2]}”")])


def _pair(givens: set[str], known: Container[str], *, long: bool, three: bool) -> tuple[str, str] | None:
    """Two of the words that are one; `long`: two more words stay as they are, so that a letter may differ; `three`: two, and they are three."""
    names = [name for name in givens if name.lower() not in LEADS and name.lower() not in THINGS]
    return next(
        (
            (one, other)
            for at, one in enumerate(names)
            for other in names[at + 1 :]
            if same_given(one, other)
            or (long and _nearly(*sorted((plain(one), plain(other)), key=len)))
            or (three and vietnamese(one) == vietnamese(other))
            or (not long and not (one in known and other in known) and _respelt(one, other))
        ),
        None,
    )


def _respelt(one: str, other: str) -> bool:
    """Whether two given names, one of them rare, may be one: Feyrouz and Fairuz, Srettha and Setha."""
    if one[0] != other[0] or min(len(one), len(other)) < _LONG + 1 or "-" in one + other:
        return False
    if one[-1] == other[-1] and len(bones(one)) > 2 and bones(one) == bones(other):
        return True
    left, right = alike(one), alike(other)
    return left[-1] == right[-1] and min(len(left), len(right)) >= _LONG and len(left) != len(right) and one_edit(left, right)


def _nearly(short: str, longer: str) -> bool:
    """Whether a letter differs, which makes no other word of the one: Quan and Quang, but not Milan and Milano."""
    return len(short) >= _LONG and one_edit(short, longer) and not (longer.startswith(short) and longer[len(short) :] in ENDINGS)
