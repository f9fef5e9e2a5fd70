from __future__ import annotations

from wirelint import Hit, rule
from wirelint.knowledge.offices import gender_triggers
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_FOR_WOMEN = {
    "Mr": "Ms", "Mr.": "Ms.", "spokesman": "spokeswoman", "Spokesman": "Spokeswoman", "chairman": "chairwoman", "Chairman": "Chairwoman",
}  # fmt: skip
_FOR_MEN = {
    "Mrs": "Mr", "Mrs.": "Mr.", "Ms": "Mr", "Ms.": "Mr.", "Miss": "Mr", "Madam": "Mr", "Madame": "Mr",
    **{woman: man for man, woman in _FOR_WOMEN.items() if man not in ("Mr", "Mr.")},
}  # fmt: skip
_SURE = frozenset(("Mr", "Mr.", "Ms", "Ms.", "spokeswoman", "Spokeswoman", "chairwoman", "Chairwoman"))
_RIGHT = {"f": _FOR_WOMEN, "m": _FOR_MEN}
_TITLES = sorted({**_FOR_WOMEN, **_FOR_MEN}, key=lambda title: (-len(title), title))
_TITLE = compiled(rf"(?<![\w-])({'|'.join(_TITLES).replace('.', chr(92) + '.')}) $")
# What no man is called, before a name of two words that the tables do not have.
_WOMANS = {"spokeswoman": "spokesman", "chairwoman": "chairman", "businesswoman": "businessman", "congresswoman": "congressman", "councilwoman": "councilman", "policewoman": "policeman", "actress": "actor"}  # fmt: skip
_WOMAN = compiled(
    rf"(?<![\w-])(?P<hit>(?i:{'|'.join(_WOMANS)}))(?= (?P<given>\p{{Lu}}\p{{Ll}}+)(?:-\p{{Lu}}\p{{Ll}}+)? \p{{Lu}}(?:[’']\p{{Lu}})?\p{{Ll}}+)"
)


@rule(
    message="{name} is a {sex}: {fix}?",
    trigger=gender_triggers,
    bad=[
        "{Mr Angela Merkel -> Ms Angela Merkel} left.",
        "The judge freed {Mr. Aung San Suu Kyi -> Ms. Aung San Suu Kyi} in 2010.",
        "The talks with {Mrs. Recep Tayyip Erdogan -> Mr. Recep Tayyip Erdogan} went on.",
        "Foreign Ministry {spokesman Maria Zakharova -> spokeswoman Maria Zakharova} said so.",
        "Kremlin {spokeswoman Dmitry Peskov -> spokesman Dmitry Peskov} said so.",
        "Police {spokeswoman -> spokesman} Koji Yamane said nobody was hurt.",
        "{Businesswoman -> Businessman} Pedro Orta bought the mill from {actress -> actor} Piotr Malec.",
    ],
    good=[
        "Ms Angela Merkel left. Mr Merkel, a namesake, stayed.",
        "Foreign Ministry spokeswoman Maria Zakharova said so.",
        "Police spokeswoman Ana Orta met businesswoman Yumiko Orta. The spokeswoman, Koji Yamane's aide, left.",
        "Spokeswoman Robin Carter met actress Alexis Brook. A spokeswoman Pedro hired left.",
        "A spokesman for Maria Zakharova said so.",
        "Mrs Erdogan, the president's wife, opened the school.",
        "The spokesman, Angela Merkel's aide, left.",
    ],
)
def wrong_title_gender(story: Story) -> Iterator[Hit]:
    """Languages without grammatical gender, and machines, guess the title: a man's before a woman's name or the reverse."""
    given, known, *_ = story.desk.know("genders")
    rows, text = story.desk.know("names")[0], story.text
    for mention in story.known:
        name = rows[mention.row][1] if mention.row >= 0 and " " in mention.form else ""
        title = _TITLE.search(text, max(0, mention.start - 16), mention.start) if name in known else None
        right = _RIGHT[known[name]].get(title[1]) if title else None
        if title and right:
            fix = f"{right} {text[mention.start : mention.end]}"
            sure = title[1] in _SURE  # a man's wife may be Mrs. with his name, and a woman chairman
            words = {"name": name, "sex": "woman" if known[name] == "f" else "man"}
            yield Hit(title.start(1), mention.end, fix, words, severity=None if sure else "info")
    for match in _WOMAN.finditer(text):
        if given.get(match["given"], "") == "m" and not any(one.start == match.end() + 1 and one.row >= 0 for one in story.known):
            right = _WOMANS[match["hit"].lower()]
            fix = right.capitalize() if match["hit"][0].isupper() else right
            yield Hit(*match.span("hit"), fix, {"name": match["given"], "sex": "man"}, severity="info" if right == "actor" else None)
