from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.knowledge.excuses import another
from wirelint.knowledge.forms import right_form
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


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
        "profile: reuters\n\nThe aide to Volodymyr {Selenskyj -> Zelenskiy} spoke.",
    ],
    good=[
        "Benjamin Netanyahu left.",
        "Croatian President Zoran Milanović spoke.",
        "Edgars Rinkēvičs met Edgars Rinkevics's double.",
        "The dentist Maria Netanyaho was not related.",
        "Latvian-born coach Dragan Petrović resigned.",
    ],
)
def wrong_person_form(story: Story) -> Iterator[Hit]:
    """A name that went through another script or another language's spelling and came back changed."""
    names = story.names
    for row, mentions in names.by_row.items():
        if names.rows[row][0] != "person" or all(mention.right for mention in mentions):
            continue
        right = [mention for mention in mentions if mention.right]
        fixes: dict[str, str] = {}
        for mention in mentions:
            if mention.right or another(story, mention, names.rows[row]):
                continue
            fix = fixes.get(mention.form) or fixes.setdefault(mention.form, right_form(names.rows[row], mention.form, right))
            related = [Related(other.start, other.end, f"here “{other.form}”") for other in right[:1]]
            yield Hit(mention.start, mention.end, fix.upper() if mention.capitals else fix, related=related)
