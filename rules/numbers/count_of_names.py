"""Four daughters, and three names."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.amounts import ONE, WORDED, value_of
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_NOUNS = (
    "sons", "daughters", "children", "brothers", "sisters", "siblings", "grandchildren", "grandsons", "granddaughters", "stepsons", "stepdaughters", "stepchildren",
    "people", "men", "women", "countries", "nations", "cities", "towns", "villages", "regions", "provinces", "states", "districts", "islands", "suspects", "victims", "candidates",
    "ministers", "judges", "players", "members", "companies", "parties", "firms", "banks", "clubs", "teams", "singers", "actors", "lawmakers", "officers", "soldiers", "students", "rivers", "ports",
)  # fmt: skip
_OF_KIN = 11  # the first of them; their names may follow after a comma
_WORD = r"\p{Lu}(?:\.(?= )|[\p{L}’'-]*+)"
_NAME = rf"{_WORD}(?: (?:{_WORD}|de|van|von|der|bin|al|el|del|da|of|the)(?= ?\p{{Lu}}|[ ,;.:)])){{0,4}}?"
_REMARK = r"(?:, (?:both|all) of [\p{L} ]{2,25}| of (?:\p{Lu}[\p{L}.]+ ?){1,3}(?:, (?:\p{Lu}[\p{L}.]+))?| \([^()\n]{1,20}\)|, \d{1,2})?"
_ITEM = rf"(?P<name>{_NAME}){_REMARK}"
_LISTS = compiled(
    rf"\b(?P<hit>(?P<count>(?i:{WORDED})|\d{{1,2}}) (?:[\p{{Ll}}-]+ ){{0,2}}?(?P<noun>{'|'.join(_NOUNS)}))[,:] {_ITEM}(?:(?P<joint>, and |, | and ){_ITEM}){{1,9}}(?P<end>;|\.(?= \p{{Lu}}|$|\n)| [—–-] |\))"
)
# "The three men, Ivan, Petr, Karel and Jan, were held": the list ends where the verb follows.
_BETWEEN = compiled(
    rf"\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Aa]ll) (?P<hit>(?P<count>(?i:{WORDED})|\d{{1,2}}) (?:[\p{{Ll}}-]+ )?(?P<noun>{'|'.join(_NOUNS)})), {_ITEM}(?:(?P<joint>, and |, | and ){_ITEM}){{1,9}}(?P<end>, (?:were|are|is|was|have|has|had|will|would|all|also|agreed|signed|said|voted|met|told|denied|pleaded|deny|left|died|came|face|faced|live|say|declined|refused|won|lost|backed|opposed|welcomed|rejected)\b)"
)
# a title behind a comma may be that of the name before: "two sisters, Mary, Crown Princess of Denmark, and Patricia"
_ONE_NAME = compiled(
    r"\b(?:and|&)\b|\bof (?!the)|^(?:Crown |Grand |Archduke|Prince|Princess|Duke|Duchess|King|Queen|Lord|Lady|Earl|Countess?|Marquess|Baron|Viscount|Bishop|Archbishop)"
)
_MARKED = [f"{noun}{mark}" for index, noun in enumerate(_NOUNS) for mark in ",:"]


@rule(
    message="{count} {noun}, but {names} names: check the two",
    trigger=_MARKED,
    bad=[
        "He leaves {four daughters}, Anne Berg and Carol Lind, both of Malmo, and Ruth Bell of Lund; and an aunt.",
        "She leaves {three sons}, Jan and Piet; two sisters; and a cat.",
        "He leaves {two children}, Anna, Ben and Carl.",
        "It borders on {three countries}: Chad, Niger, Mali and Togo.",
        "The {three men}, Ivan, Petr, Karel and Jan, were held.",
        "The {two countries}, Mali, Niger and Chad, have signed it.",
        "Police held {three men}: Ali Rao, 24, and Jo Vos, 31.",
    ],
    good=[
        "He leaves three daughters, Anne Berg and Carol Lind, both of Malmo, and Ruth Bell of Lund; and an aunt.",
        "She leaves two sons, Jan and Piet; two sisters; and a cat.",
        "It borders on four countries: Chad, Niger, Mali and Togo.",
        "He met three ministers, Ben Rao and Jo Vos among them.",
        "It has two parties, Green Left and Right, and a union.",
        "Two countries, Trinidad and Tobago and Cuba.",
        "Three people, Police Chief Ben Rao and Judge Jo Vos said, were held.",
        "It sells in 20 countries, France and Spain.",
        "The three men, Ivan, Petr and Karel, were held. The two men, Jo Vos, a clerk, and Ben Rao, a cook, were held.",
        "The two countries, Ghana, once rich, and Togo, are poor.",
        "It works in three cities, including Ghent and Lille.",
        "She has two sisters, Mary, Crown Princess, and Patricia.",
        "Two men, Jo Vos and the Ghent Lions Club, and Ben Rao.",
        "It went to two regions: Bosnia and Herzegovina and Kosovo.",
    ],
)
def count_of_names(story: Story) -> Iterator[Hit]:
    """A count stands before the names that it counts; where there are more or fewer, a name or a child was lost or added."""
    lists = matches(_LISTS, story.text, [noun for at, noun in enumerate(_MARKED) if noun[-1] == ":" or at < 2 * _OF_KIN], 30, 330)
    between = (match for match in matches(_BETWEEN, story.text, [noun for noun in _MARKED if noun[-1] == ","], 40, 330))
    for match in (*lists, *between):
        count, names = value_of(match["count"]) // ONE, _names(match)
        if names and 1 < count != names and abs(count - names) < 3:
            yield Hit(*match.span("hit"), words={"count": match["count"], "noun": match["noun"], "names": str(names)})


def _names(match: regex.Match[str]) -> int:
    """How many names stand there; 0 where one may hold an "and" of its own."""
    joints = match.captures("joint")
    if (
        any(_ONE_NAME.search(name) for name in match.captures("name"))
        or joints[-1] == ", "
        or (" and " in joints[:-1] and joints[-1] == " and ")
    ):
        return 0
    return len(match.captures("name"))
