from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@rule(
    view="given",
    message="nearly a name in the news: is {fix} meant?",
    bad=[
        "Latvian President Edgars {Rinkević -> Rinkevics} said so.",
        "Prime Minister Benjamin {Netaniahu -> Netanyahu} left.",
        "Foreign Minister Sergei {Lavrow -> Lavrov} spoke.",
        "Chancellor Angela {Merckel -> Merkel} left.",
        "President Volodymyr {Zelenskij -> Zelenskyy} spoke.",
    ],
    good=[
        "Edgars Rinkēvičs spoke.",
        "Benjamin Netter left.",
        "Sergei Lavrenov spoke.",
        "Donald Tuck drew ducks.",
        "President Volodymyr Zelenskiy spoke.",
        "The actor Robert Fink left.",
    ],
)
def near_known_name(story: Story) -> Iterator[Hit]:
    """The given name and all but a letter of the family name belong to somebody in the news."""
    forms = story.desk.know("names")[1]
    for given, (start, end, word), near in story.given:
        if len(near) > 1 or _right(forms, word) or _right(forms, f"{given} {word}"):
            continue
        if not story.text[end : end + 2].lstrip(" ").isupper():
            yield Hit(start, end, near[0])


def _right(forms: Mapping[str, int], form: str) -> bool:
    return bool(forms.get(form, 0) & 1)
