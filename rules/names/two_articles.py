"""al-Masri, and further on El-Masri."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.knowledge.leads import LEADS
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_NAME = compiled(r"(?<![\w-])(?P<article>[AaEe])l-(?P<name>\p{Lu}\w{2,})")
_GIVEN = compiled(r"(\p{Lu}\p{Ll}+) $")
_TOPIC = compiled(r"\bspell(?:ed|t|ings?)\b|\btransliterat")


@rule(
    message="“{text}” here, “{other}” elsewhere in the story: one article for one name",
    trigger=["\x00el-"],
    bad=[
        "Khaled al-Masri spoke on Monday. {El-Masri -> Al-Masri} was calm. The al-Masri family left.",
        "Troops entered El-Fasher. Aid for El-Fasher and {al-Fasher -> El-Fasher} was held up.",
        "Nadia el-Tayeb ran. The vote for el-Tayeb was close, and {al-Tayeb -> el-Tayeb} won.",
        "Al-Baradei left. Friends of {el-Baradei -> al-Baradei} stayed. Mohamed al-Baradei was ill.",
        "Aid reached {el-Arish -> al-Arish}. The port of al-Arish is small. Al-Arish is far.",
    ],
    good=[
        "Khaled al-Masri spoke. Al-Masri was calm.",
        "Khaled al-Masri met Omar el-Tayeb.",
        "El-Masri left with Al-Tayeb.",
        "The names al-Masri and el-Masri, both spellings of one word, are common.",
        "Khaled al-Masri met Omar el-Masri. Both left.",
        "Mr. el-Sayed of El Salvador met Al Capone.",
    ],
)
def two_articles(story: Story) -> Iterator[Hit]:
    """The article of an Arabic name is al or el, as the house or the bearer has it; a story keeps to one."""
    by_name: dict[str, dict[str, list[regex.Match[str]]]] = {}
    for match in _NAME.finditer(story.text):
        by_name.setdefault(match["name"], {}).setdefault(match["article"].lower(), []).append(match)
    for ways in by_name.values():
        if len(ways) > 1:
            few, many = sorted(ways.values(), key=lambda found: (len(found), -found[0].start()))
            if len(few) < len(many) and not _two(story.text, [*few, *many]):
                yield _hit(few[0], many)


def _hit(odd: regex.Match[str], usual: list[regex.Match[str]]) -> Hit:
    large = odd["article"].isupper() or all(match["article"].isupper() for match in usual)
    vowel = usual[0]["article"].upper() if large else usual[0]["article"].lower()
    return Hit(*odd.span(), f"{vowel}l-{odd['name']}", {"other": usual[0][0]}, [Related(*usual[0].span(), "here so")])


def _two(text: str, found: list[regex.Match[str]]) -> bool:
    """Whether two people of that name are told apart, or the spelling is the topic."""
    before = (_GIVEN.search(text, max(0, one.start() - 30), one.start()) for one in found)
    given = {match[1] for match in before if match and match[1].lower() not in LEADS}
    return len(given) > 1 or _TOPIC.search(text) is not None
