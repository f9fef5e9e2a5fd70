from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.knowledge.excuses import american, excused
from wirelint.knowledge.forms import family_in
from wirelint.knowledge.pairs import rival_groups
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.views.known import Mention

_TOPIC = compiled(
    r"\b(?:spell(?:ed|t|ings?)?|transliterat\w+|romani[sz]\w+|pronounced|no relation|not related|unrelated|namesakes?|(?:new|old|official|other|former) names?|name change|chang\w+ (?:its|his|her|their|the|of) names?|renam\w+|call(?:s|ed|ing) (?:itself|himself|herself|themselves))\b",
    IGNORECASE,
)

_NEAR = 140  # characters on either side in which the story may speak of the name


@rule(
    view="names.varies",
    message="two spellings of one name in this story: here “{text}”, elsewhere “{other}”",
    bad=[
        "President Volodymyr Zelensky spoke. {Zelenskyy -> Zelensky} later flew to Oslo.",
        "Macau reopened. Visitors to {Macao -> Macau} rose.",
        "The quake hit Guwahati hard. Trains to {Gauhati -> Guwahati} were stopped.",
        "He flew to Macau on Monday. {Macao -> Macau} has casinos.",
        "Kim Jong Un visited a farm. {Kim Jong-un -> Kim Jong Un}'s sister spoke.",
        "Prime Minister Fumio Kishida spoke. {Kishida Fumio -> Fumio Kishida} then left.",
        "Muammar Gaddafi fell in 2011. {Qaddafi -> Gaddafi}'s sons fled.",
        "Turkish President Recep Tayyip Erdogan spoke. {Erdoğan -> Erdogan} left.",
        "Tanks entered Khan Younis. Families left {Khan Yunis -> Khan Younis}. Aid reached Khan Younis.",
        "President Sisi spoke. El-Sisi left. {Al-Sissi -> Sisi} agreed.",
        "Ivory Coast raised the price of cocoa. Farmers in {Côte d'Ivoire -> Ivory Coast} cheered.",
        "Buses left Nagorno-Karabakh at dawn. {Nagorny Karabakh -> Nagorno-Karabakh} is now quiet.",
        "Tankers crossed the Strait of Hormuz. Pilots in the {Hormuz Strait -> Strait of Hormuz} were on strike.",
        "Taiwan's President Lai Ching-te left Taipei. {Lai Qingde -> Lai Ching-te} will visit Palau.",
        "profile: reuters\n\nPresident {Zelensky -> Zelenskiy} spoke. Zelenskiy left.",
    ],
    good=[
        "President Bashar al-Assad spoke. Assad left.",
        "Kim Jong Un met his sister, Kim Yo Jong.",
        "The Zelenskyy-Zelensky spelling row goes on.",
        "Qaddafi, whose name is also spelled Gaddafi, ruled for 42 years.",
        "Gauhati High Court, in Guwahati, heard the case.",
        "The summit in Macau ended. The Macau leg was short.",
        "Myanmar, also known as Burma, held talks.",
        "Ivory Coast, officially Côte d'Ivoire, grows cocoa. The Netherlands beat Malta, and Holland cheered.",
        "The Allahabad High Court sits in Prayagraj. Derry is quiet; County Londonderry is green. The UK is Britain to most.",
        "Turkey has a new name at the club, and it is the old one. The club has agreed to use Türkiye.",
        "Turkey, which now calls itself Türkiye, agreed. Whether to write Gaddafi or Qaddafi split the desk.",
        "The writer Sviatlana Lukashenka, no relation to Alexander Lukashenko, lives in Vilnius.",
    ],
)
def varying_name(story: Story) -> Iterator[Hit]:
    """Each spelling is somebody's house style; both together look like two places or two people."""
    names = story.names
    for row, mentions in names.by_row.items():
        right = _told_apart([mention for mention in mentions if mention.right])
        if right and names.rows[row][0] == "place":
            elsewhere = american(story, mentions)
            right = _told_apart([one for one in right if one.form.lower() not in elsewhere and not excused(story, one, names.rows[row])])
        if not right:
            continue
        for mention, best in rival_groups(names.rows[row], right):
            if _topic(story, mention.start, mention.end) or _or(story, mention, best):
                continue
            fix = _fix(names.rows[row], mention.form, best.form)
            related = [Related(best.start, best.end, f"here “{best.form}”")]
            yield Hit(mention.start, mention.end, fix.upper() if mention.capitals else fix, {"other": best.form}, related)


def _told_apart(mentions: list[Mention]) -> list[Mention]:
    """The mentions, if they are not all of one form."""
    return mentions if len({mention.form for mention in mentions}) > 1 else []


def _fix(row: tuple[str, ...], form: str, best: str) -> str:
    own, other = family_in(row, form), family_in(row, best)
    return form.replace(own, other) if own and other and own != other else best


def _or(story: Story, one: Mention, other: Mention) -> bool:
    """Whether the two are held against each other: "Gaddafi or Qaddafi"."""
    first, second = sorted((one, other))
    return story.text[first.end : second.start].strip(" “”\"‘’'") in ("or", "and not", "not", "/")


def _topic(story: Story, start: int, end: int) -> bool:
    return _TOPIC.search(story.text, max(0, start - _NEAR), end + _NEAR) is not None
