from __future__ import annotations

from itertools import pairwise

from wirelint import Hit, Related, Story, rule
from wirelint.knowledge.forms import is_place
from wirelint.knowledge.leads import LEADS, THINGS
from wirelint.knowledge.tables import listed
from wirelint.records import TYPE_CHECKING
from wirelint.views.turned import GIVEN

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="turned",
    message="family name first: write {fix}",
    bad=[
        "President {Okabe Kenji -> Kenji Okabe} bowed. Okabe then left.",
        "{Hirano Yumiko -> Yumiko Hirano}, 54, runs the shop. Hirano opened it in 2001.",
        "Lena Brandvold spoke first. Later {Brandvold Lena -> Lena Brandvold} spoke again.",
        "Chief executive {Morita Satoshi -> Satoshi Morita} resigned. Morita gave no reason.",
        "Lena Brandvold spoke first. Later Minister {Brandvold Lena -> Lena Brandvold} spoke again.",
        "Coach {Sugawara Naoki -> Naoki Sugawara} was happy. “It was close,” Sugawara said.",
    ],
    good=[
        "Kenji Okabe bowed. Okabe left.",
        "Xi Jinping met Lee Jae-myung. Xi left.",
        "The painter Katsushika Hokusai died in 1849.",
        "Kenji Mizoguchi made the film.",
        "Masayoshi Takahiro and Takahiro Masayoshi are two people.",
        "Paris Hilton left Hilton Paris.",
        "Text Colour White Green Opaque Clouded\n\nWindow Colour White Green Clouded Opaque",
    ],
)
def family_name_first(story: Story) -> Iterator[Hit]:
    """English-language houses print Japanese names with the given name first, and nobody's name both ways in one story."""
    text, words = story.text, story.capitals
    pairs: dict[tuple[str, str], tuple[int, int]] = {}
    turned: list[Hit] = []
    usual = False
    for (start, middle, one), (then, end, other) in pairwise(words):
        if then != middle + 1 or text[middle] != " ":
            continue
        first = pairs.setdefault((one, other), (start, end))
        usual = usual or one in GIVEN
        if other not in GIVEN and (other, one) not in pairs:
            continue
        if one == other or one.lower() in LEADS or one.lower() in THINGS or other.lower() in THINGS or _longer(text, end):
            continue
        if other in GIVEN and one not in GIVEN and len(one) > 2 and one.isalpha() and _person(story, one, ""):
            if first == (start, end):
                turned.append(Hit(start, end, f"{other} {one}"))
        elif (
            (other, one) in pairs
            and first == (start, end)
            and _person(story, one, other)
            and _alone(story, one, other)
            and not _listed(text, start)
        ):
            shown = pairs[other, one]
            yield Hit(start, end, f"{other} {one}", related=[Related(*shown, f"here “{other} {one}”")])
    chosen = not usual and len({hit.fix for hit in turned}) > 1
    yield from (hit._replace(severity="info" if chosen else None) for hit in turned)


def _longer(text: str, end: int) -> bool:
    """Whether another word with a capital follows."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _listed(text: str, start: int) -> bool:
    """Whether the words before have capitals too and are no title: a row of labels."""
    before = text[max(0, start - 40) : start]
    last = before[:-1].rpartition(" ")[2] if before[-1:] == " " else ""
    return last[:1].isupper() and last.isalpha() and last.lower() not in LEADS


def _alone(story: Story, one: str, other: str) -> bool:
    """Whether only one of the two stands by itself in the story, as a family name does."""
    words = story.capitals
    single = {
        word
        for at, (start, end, word) in enumerate(words)
        if word in (one, other)
        and not (at + 1 < len(words) and words[at + 1][0] == end + 1)
        and not (at and words[at - 1][1] == start - 1 and words[at - 1][2] in (one, other))
    }
    return len(single) < 2


def _person(story: Story, one: str, other: str) -> bool:
    """Whether neither of the two is known as a place or as a word with other uses."""
    names, words = story.desk.know("names"), story.desk.know("peoples")
    known = is_place(names, one) or is_place(names, other)
    return not known and not (one in GIVEN and other in GIVEN) and not listed(words, one) and not listed(words, other)
