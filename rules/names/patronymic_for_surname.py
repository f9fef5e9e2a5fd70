from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Surnames that end as fathers' names do.
_SURNAMES = frozenset(
    "Abramovich Alexievich Protasevich Rabinovich Yankevich Petkovich Bykovich Milinkevich Sannikovich Stankevich Matskevich Yurkevich Leonovich".split()
)
# A father's name is made of a man's first name; Dvorkovich is a surname.
_FATHERS = tuple(
    "Ahmed Akhmed Albert Alexandr Aleksandr Alekse Alexe Anatol Andre Anton Arkad Artem Artyom Artur Bogdan Boris Daniil Danil David Denis Dmitr Eduard Efim Emil Evgen Fedor Fyodor Filipp Foma "
    "Gavril Gennad Georg German Gleb Grigor Igor Ignat Il Ilya Innoken Iosif Ivan Kirill Konstantin Kuzm Lavrent Leonid Leont Lev Lvov Magomed Makar Maksim Maxim Mark Matve Mikhail Mikhay "
    "Nikifor Nikit Nikola Nikolay Oleg Osip Pavl Petr Pyotr Platon Prokof Rodion Roman Ruslan Rostislav Rustam Savel Semyon Semen Serge Stanislav Stepan Taras Timofe Timur Tikhon "
    "Vadim Valentin Valer Vasil Viktor Victor Vital Vitaly Vlad Vsevolod Vyacheslav Viacheslav Yako Yaroslav Yefim Yegor Yevgen Yur Zakhar".split()
)
_NAME = compiled(
    r"(?<![\w-]|\p{Lu}\p{Ll}+ )(?P<given>\p{Lu}\p{Ll}+) (?P<father>\p{Lu}\p{Ll}{2,}(?:[ey]?vich|ovich|[ey]?vna|ovna|ichna|yich))(?![\w-]| \p{Lu})"
)
_FULL = compiled(
    r"(?<![\w-])(?P<given>\p{Lu}\p{Ll}+) (?:\p{Lu}\p{Ll}+(?:vich|vna|ichna|yich) )?(?P<family>\p{Lu}[\p{L}-]+)(?![\w-]| \p{Lu})"
)


@rule(
    message="a first name and the father's: write {fix}, as before",
    trigger=["ovich", "evich", "ovna", "evna", "ichna"],
    bad=[
        "The director, Arkady Belenko, was calm. {Arkady Semyonovich -> Belenko} employs 310 people.",
        "Judge Olga Danilova sat down. “We begin,” said {Olga Petrovna -> Danilova}.",
        "Ivan Sergeyevich Gusev runs the mill. {Ivan Sergeyevich -> Gusev} said that grain was dear.",
        "The nurse Tamara Zhukova came. The children called for {Tamara Ivanovna -> Zhukova}.",
        "The coach Pavel Lomov resigned. {Pavel Andreevich -> Lomov} had been ill.",
    ],
    good=[
        "The owner, Roman Abramovich, sold the club. Roman Abramovich is in Istanbul.",
        "Roman Polanski won the prize. Roman Abramovich paid for it. Svetlana Tikhanova spoke, and Svetlana Alexievich did.",
        "Arkady Semyonovich, a miller, was calm. Arkady Belenko left. Arkady Dvorkovich stayed. Boris Belov died. Boris Zhukovich left.",
        "Ivan Petrovich met Ivan Gusev and Ivan Belov.",
        "“Good morning, Arkady Semyonovich,” the clerk said to Arkady Belenko.",
        "Maria Ivanovna Gusev runs the mill. Olga Danilova met Anna Petrovna.",
    ],
    quotes="skip",
)
def check(story: Story) -> Iterator[Hit]:
    """Russian names a person again by first name and father's name, which is polite there; English copy uses the surname."""
    for match in _NAME.finditer(story.text):
        named = {found["family"]: found for found in _FULL.finditer(story.text, 0, match.start()) if found["given"] == match["given"]}
        if len(named) != 1:
            continue
        family, first = next(iter(named.items()))
        if (
            match["father"] in _SURNAMES
            or not match["father"].startswith(_FATHERS)
            or (match["father"].endswith("vich") and match["given"].endswith(("a", "ia")))
        ):
            continue  # women's fathers' names end otherwise
        if family != match["father"] and not family.endswith(("vich", "vna", "ichna")):
            yield Hit(*match.span(), family, related=[Related(*first.span(), f"here “{first[0]}”")])
