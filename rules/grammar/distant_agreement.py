"""Rule: a verb that agrees with the noun before it and not with its subject."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import EDGE

if TYPE_CHECKING:
    from collections.abc import Iterator

# What a phrase with "of" stands behind: "the prices of bread".
_MANY = "prices costs results details causes reasons consequences residents relatives supporters parents victims owners bodies sales exports imports profits losses members".split()
# One thing of many: the price of tomatoes, the closure of the schools.
_ONE = "price cost quality level condition construction closure arrest death loss removal demolition destruction release transfer amount lack use list value size presence absence weight age import export production sale supply publication reopening evacuation deportation trial funeral".split()
_OFFICES = "minister president secretary governor senator general mayor".split()
_OFFICE = "|".join(office.capitalize() for office in _OFFICES)
_NAME = r"(?: \p{Lu}[\p{L}.’'-]+){1,3}"
# The noun before the verb has no -s: of "the prices of vegetables has" a house may have quoted the law.
_NEXT = r"(?:the |an? )?(?:\p{Ll}+ )?\p{Ll}+(?<!s)"
# The results of the vote is what matters, is all he wants.
_WHAT = r"(?! (?:not )?(?:an?|all|how|one|the|what|where|why)\b)"
# Each begins with letters that it cannot do without; what must stand before that is looked at last: where a sentence begins, the noun is what it
# is about.
_STARTS = r"(?:^|[.!?:;”\"\n] ?[“\"]?)$"
_PATTERNS = (
    (
        compiled(rf"The (?:{'|'.join(_MANY)}) of {_NEXT} (?P<one>was|is|has)(?= \p{{Ll}}){_WHAT}"),
        compiled(_STARTS),
    ),
    (
        compiled(
            r"One of (?:the|his|her|its|their|these|those) (?:\p{Ll}+ )?(?:(?!bands|clubs|companies|counties|couples|crews|firms|groups|pairs|sides|teams)\p{Ll}+s|men|women|people|children) (?P<many>were|are|have)(?= \p{Ll})"
        ),
        compiled(_STARTS),
    ),
    (
        compiled(
            rf"The (?:{'|'.join(_ONE)}) of (?:(?:the|these|those|two|three|four|five|six|his|her|its|their) )?(?:\p{{Ll}}+ )?(?:\p{{Ll}}+(?<!s)s|men|women|people|children) (?P<many>have|were|are)(?= (?:not |also |now |already |again )?(?:been|risen|fallen|grown|increased|decreased|doubled|tripled|begun|become|improved|worsened|caused|led|stopped|postponed|delayed|announced|expected|planned|completed|rising|falling|growing|very|too|so|high|low|higher|lower|poor|bad|good|long|still)\b)"
        ),
        compiled(_STARTS),
    ),
    (
        compiled(rf" and (?:\p{{Lu}}\p{{Ll}}+ ){{0,3}}(?:{_OFFICE}){_NAME} (?P<one>was|has|is)(?= \p{{Ll}})"),
        compiled(rf"(?:^|[.!?”\"\n] ?)(?:\p{{Lu}}\p{{Ll}}+ ){{0,2}}(?:{_OFFICE}){_NAME}$"),
    ),
)
_FAR = 100  # characters before what is rare that are looked at
_RIGHT = {"was": "were", "is": "are", "has": "have", "were": "was", "are": "is", "have": "has"}


@rule(
    message="subject and verb do not agree: write “{fix}”",
    quotes="skip",
    trigger=[
        *(f"{EDGE}the {noun} of " for noun in _MANY),
        *(f"{EDGE}the {noun} of " for noun in _ONE),
        *(f"{EDGE}one of {whose} " for whose in ("the", "his", "her", "its", "their", "these", "those")),
        *(
            f" and {before}{office} "
            for before in ("", "foreign ", "defense ", "defence ", "finance ", "interior ", "prime ", "health ", "justice ")
            for office in _OFFICES
        ),
    ],
    bad=[
        "The prices of bread {has -> have} risen.",
        "The costs of the war {is -> are} rising.",
        "The quality of the roads {have -> has} fallen. The closure of the schools {were -> was} announced in May.",
        "One of the men {were -> was} held.",
        "Home Minister Ravi Sen and Defence Minister Om Pal {was -> were} also there.",
        "One of her aides {have -> has} resigned.",
    ],
    good=[
        "The prices of bread and milk have risen. The members of the club have left.",
        "One of the men who were held is free. Errors in the code have led to it.",
        "He met Home Minister Ravi Sen and Defence Minister Om Pal was absent.",
        "The lack of rain and heat have done it.",
        "The results of the vote is what matters, she said. One of the teams are going down on Sunday.",
        "The consequences of the war is where the book is at its best.",
        "The results of the vote were known. The details of the law are dull.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """The verb follows its subject in number, however far that is: a machine looks at the word before."""
    text = story.text
    for pattern, before in _PATTERNS:
        for match in pattern.finditer(text):
            if before.search(text, max(0, match.start() - _FAR), match.start()):
                name = match.lastgroup or ""
                yield Hit(*match.span(name), _RIGHT[match[name]])
