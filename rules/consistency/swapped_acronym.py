"""SDP in a story about the PSD."""

from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.spans import within

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

_ACRONYM = compiled(r"(?<![\w.&’'/@#-])\p{Lu}{3,5}(?![\w&/-]|\.\w)")
# Behind it or before it stands what it is short for: then it is another body.
_EXPLAINED = compiled(r"\)|(?:,? or|,? an?|,? the) \p{Lu}")
# Letters that stand for something everywhere, and words that copy may shout.
_COMMON = frozenset(
    "EST IST CST MST PST EDT CDT PDT BST CET EET MSK USD EUR GBP CHF CNY INR RAM ARM DNA CEO CFO GDP PIL HIV USA UAE "
    "ACT AIR ALL AND ANY ARE ART BAN BAT CAN CAT EAT END EVER GAS HAS HER HIS HOW ITS LAST LIVE MAN MEN NEVER NEW NOT NOW OFF ONE OUR OUT "
    "OWN PAST PAY POST RED SAD SAW SEE SIR STAY STOP TEN THAT THE THEM THIS TIME TON TOP TWO VERY WAR WAS WERE WHAT WHO WON YES YOU".split()
)
# Bodies that stand side by side in the news: the usual one, and the other.
_BOTH = frozenset(("SPD SDP", "SDP SPD", "CPI PCI", "CPI ICP", "CPA PAC", "CAP PAC"))
_USUAL = 3  # of the one beside a single one of the other


@rule(
    message="the letters of {usual} in another order: is {usual} meant?",
    bad=[
        "The PSD lost 9 seats. Voters left the PSD, and the PSD fell back. The {SDP} had ruled since May.",
        "The KLT is broke. Pilots of the KLT met. The KLT owes $9 million, and the {KTL} fleet is old.",
        "The RTF ruled. An RTF aide left. The RTF lost, and the {FRT} wept.",
        "The NPAD met. The NPAD voted. A man of the NPAD left the {NADP}.",
        "The Regional Basket Fund (RBF) met. The head of the {RFB} wept. The RFB is poor.",
    ],
    good=[
        "The PSD lost 9 seats. Voters left the PSD, and the PSD fell back.",
        "The PSD lost 9 seats. Voters left the PSD for the Social Democrats (SDP), and the PSD fell back.",
        "The PSD lost. The PSD fell back. The PSD left. The SDP won, and the SDP will rule.",
        "The SPD lost. The SPD fell back. The SPD left. The SDP won.",
        "The SIT met. The SIT left. The SIT said so at 9 a.m. IST.",
        "The PSD lost. The SDP won.",
        "The Regional Basket Fund (RBF) met. The RBF head wept. The RFB is poor.",
    ],
)
def swapped_acronym(story: Story) -> Iterator[Hit]:
    """A foreign party has one set of letters in its own tongue and another in English; a translation may use both."""
    places: dict[str, list[regex.Match[str]]] = {}
    for match in _ACRONYM.finditer(story.text):
        if match[0] not in _COMMON and story.role_at(match.start()) == "body":
            places.setdefault(match[0], []).append(match)
    twins: dict[str, list[str]] = {}
    for word in places:
        twins.setdefault("".join(sorted(word)), []).append(word)
    for words in twins.values():
        if len(words) == 2:
            for usual, other in (words, words[::-1]):
                right, wrong = places[usual], _unexplained(story, places[other])
                explained = len(right) == 1 and _in_brackets(story, right[0]) and bool(wrong) and right[0].start() < wrong[0].start()
                if wrong and (explained or (len(right) >= _USUAL and len(places[other]) == 1)) and f"{usual} {other}" not in _BOTH:
                    related = [Related(*one.span(), "also here") for one in wrong[1:]]
                    yield Hit(*wrong[0].span(), None, {"usual": usual}, [*related, Related(*right[0].span(), "here so")])


def _unexplained(story: Story, found: list[regex.Match[str]]) -> list[regex.Match[str]]:
    """The letters where nobody says them; none if they are explained anywhere, as it is another body then."""
    text = story.text
    if any(text[one.start() - 1 : one.start()] == "(" or _EXPLAINED.match(text, one.end()) for one in found):
        return []
    return [one for one in found if not within(story.quotations, *one.span())]


def _in_brackets(story: Story, match: regex.Match[str]) -> bool:
    """Whether the letters are given behind their name, and only there."""
    return story.text[match.start() - 1 : match.start()] == "(" and story.text[match.end() : match.end() + 1] == ")"
