from collections.abc import Iterator

from wirelint import Hit, Story, rule
from wirelint.letters import alike, one_edit, plain


@rule(
    view="names.given",
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
    _, forms, _, _, _, givens = story.desk.know("names")
    text = story.text
    for given, (start, end, word) in story.names.given:
        if text[start - 1] != " " or _right(forms, word) or _right(forms, f"{given} {word}"):
            continue
        near = [family for family in givens[given] if _near(word, family)]
        if len(near) == 1 and not text[end : end + 2].lstrip(" ").isupper():
            yield Hit(start, end, near[0])


def _right(forms: dict[str, tuple[int, bool, str]], form: str) -> bool:
    return form in forms and forms[form][1]


def _near(word: str, family: str) -> bool:
    bare = plain(word)
    if bare == family or min(len(bare), len(family)) < 5:
        return False
    return alike(word) == alike(family) or (len(family) > 6 and bare[0] == family[0] and one_edit(bare, family))
