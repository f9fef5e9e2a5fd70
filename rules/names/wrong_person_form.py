from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.knowledge.excuses import another
from wirelint.knowledge.forms import right_form
from wirelint.knowledge.leads import LEADS
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@rule(
    view="names.wrong",
    message="no house spells the name “{text}”: write {fix}",
    bad=[
        "His office said {Netanyaho -> Netanyahu} would meet the families.",
        "Latvian President Edgars {Rinkevitch -> Rinkevics} said so.",
        "Croatian Prime Minister Andrej {Plenkovič -> Plenkovic} spoke.",
        "{Xi Jin Ping -> Xi Jinping} spoke.",
        "President Sisi spoke. {Al-Sisy -> Sisi} agreed.",
        "{NETANYAHO -> NETANYAHU} MEETS FAMILIES\n\nThe families came.",
        "Prime Minister {Mateusz Moravetsky -> Mateusz Morawiecki} left. Later {Moravetsky -> Morawiecki} spoke. Mr. {Moravetsky -> Morawiecki} was ill.",
        "{Dzho Bayden -> Joe Biden} met {Andrzhey Wajda -> Andrzej Wajda}. {Zhan-Lyuk Melanshon -> Jean-Luc Melenchon} stayed at home.",
        "profile: reuters\n\nThe aide to Volodymyr {Selenskyj -> Zelenskiy} spoke.",
    ],
    good=[
        "Benjamin Netanyahu left.",
        "Croatian President Zoran Milanović spoke.",
        "Edgars Rinkēvičs met Edgars Rinkevics's double.",
        "The dentist Maria Netanyaho was not related.",
        "Latvian-born coach Dragan Petrović resigned.",
        "The pianist Anna Moravetsky played. Joseph Bayden listened, and Marcel Makron paid. Mateusz Morawiecki left; Moravetsky played on.",
        "Joe Biden left. Dzho is a village.",
        "Alexandra Mitsotaki opened the forum. Mitsotaki thanked the guests. The shipowner Ivan Jelzin sat beside her; Jelzin left early.",
        "Ousman Sonko, a minister in Gambia until 2016, was convicted. The Nausedas of Ohio made a film about the works of Makron in Lahti.",
        "Ales Byalyatski was freed. Byalyatski thanked Sa'ad Hariri and Fetullah Gulen.",
    ],
)
def wrong_person_form(story: Story) -> Iterator[Hit]:
    """A name that went through another script or another language's spelling and came back changed."""
    names = story.names
    for row, mentions in names.by_row.items():
        if names.rows[row][0] != "person" or all(mention.right for mention in mentions):
            continue
        right = [mention for mention in mentions if mention.right]
        owned = _owned(story, names.rows[row], {mention.form for mention in mentions if not mention.right and " " not in mention.form})
        fixes: dict[str, str] = {}
        for mention in mentions:
            if mention.right or mention.form in owned or another(story, mention, names.rows[row]):
                continue
            fix = fixes.get(mention.form) or fixes.setdefault(mention.form, right_form(names.rows[row], mention.form, right))
            related = [Related(other.start, other.end, f"here “{other.form}”") for other in right[:1]]
            yield Hit(mention.start, mention.end, fix.upper() if mention.capitals else fix, related=related)
        for form, fix in fixes.items():
            yield from _later(story, names.rows[row], form, fix)


def _owned(story: Story, row: Any, forms: set[str]) -> set[str]:
    """Those of the family names that somebody else in the story has: "John Plenkovich left. Plenkovich was ill"."""
    known, owned = story.desk.know("names")[1], set()
    for start, group in story.placed if forms else ():
        words = group.split(" ")
        if words[-1] in forms and len(words) > 1 and not story.text.endswith("the ", 0, start):
            given = words[-2]
            if given.lower() not in LEADS and given not in known and given[:3] != row[1][:3] and given.lower() not in row[1].lower():
                owned.add(words[-1])
    return owned


def _later(story: Story, row: Any, form: str, fix: str) -> Iterator[Hit]:
    """The family name of a whole name that is wrong, where it stands alone later on and is no form that the tables know."""
    word = form.rpartition(" ")[2]
    if word == form or word == fix.rpartition(" ")[2] or word in story.desk.know("names")[1]:
        return
    right = fix.rpartition(" ")[2]
    if row[5] and not fix.endswith(tuple(row[5])):
        return  # a family name that stands first
    for start, group in story.placed:
        lead, _, last = group.rpartition(" ")
        if last == word and all(before.lower().rstrip(".") in LEADS for before in lead.split()):
            yield Hit(start + len(group) - len(word), start + len(group), right)
