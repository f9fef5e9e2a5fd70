from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.knowledge.forms import right_form
from wirelint.knowledge.surnames import heard, heard_alike
from wirelint.letters import alike, one_edit, plain
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import regex

    Entry = tuple[str, str, str, bool]

_HOLDER = compiled(
    r"(?<![\w-])(?P<office>(?:U\.[SNK]\.|(?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+) (?:Vice President|President|Prime Minister|Premier|Chancellor|"
    r"Secretary[- ]General|Director[- ]General|Managing Director|Secretary of State|Foreign Minister)) "
    r"(?:(?P<given>\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?) )?(?P<family>\p{Lu}\p{L}{3,})(?![\w-]| \p{Lu}\p{Ll})"
)
_LONG = 5  # letters of a family name of which one may differ
_CONSONANTS = 3  # of a name that is told by its sound


@rule(
    message="misspelled, it seems: {office} was {name}",
    trigger=[
        " president ",
        " prime minister ",
        " premier ",
        " chancellor ",
        " secretary-general ",
        " secretary general ",
        " director-general ",
        " managing director ",
        " secretary of state ",
        " foreign minister ",
    ],
    bad=[
        "French President {Makrone -> Macron} left for Berlin.",
        "U.N. Secretary-General Antonio {Gotirish -> Guterres} announced the deal.",
        "German Chancellor {Sholts -> Scholz} and Polish Prime Minister {Moravetskiy -> Morawiecki} spoke.",
        "U.S. President {Bayden -> Biden} flew to Warsaw. U.S. President {Tramp -> Trump} stayed.",
        "Dutch Prime Minister {Ryutte -> Rutte} said no.",
        "Italian Prime Minister Giorgia {Milouni -> Meloni} met them. NATO Secretary-General Jens {Stoltenburg -> Stoltenberg} did not.",
    ],
    good=[
        "French President Macron left for Berlin. French President Emmanuel Macron spoke.",
        "U.S. President Johnson signed it in 1964. U.S. President Woodrow Wilson came.",
        "Former German Chancellor Willy Brandt wrote it. Austrian Chancellor Bruno Kreisky read it.",
        "French President Marron Glace is a cake. The French President Hotel is shut.",
        "Syrian President Asad spoke, and Iraqi President Saleh listened. Libyan Prime Minister Dbeiba left.",
        "Mr. Makrone left. Vermont President Tramp Steamers was sold. Polish President Bierut died in 1956.",
        "U.S. President Andrew Johnson was impeached. British Prime Minister Andrew Bonar Law died. U.S. Secretary of State Kerr was invented.",
    ],
)
def respelled_holder(story: Story) -> Iterator[Hit]:
    """The office tells who is meant: a name beside it that is nearly the holder's is the holder's, come back from another script."""
    holders = None
    for found in _HOLDER.finditer(story.text):
        holders = story.desk.know("holders") if holders is None else holders
        office = found["office"]
        entries = holders.get(office) or holders.get(office.partition(" ")[2]) or ()
        if not entries or _right(story, found, entries):
            continue
        near = [name for name, family, wrong, latin in entries if _meant(found, name, family, wrong, latin=latin)]
        rows, forms, *_ = story.desk.know("names")
        if len(near) == 1 and forms.get(near[0], -1) >= 0:
            fix = right_form(rows[forms[near[0]] >> 1], found["family"])
            yield Hit(*found.span("family"), fix.rpartition(" ")[2] if " " in near[0] else fix, {"office": office, "name": near[0]})


def _right(story: Story, found: regex.Match[str], entries: Sequence[Entry]) -> bool:
    """Whether it is a form that the tables have, or a holder's own."""
    forms = story.desk.know("names")[1]
    whole = f"{found['given']} {found['family']}" if found["given"] else found["family"]
    if any(found["family"] in name.split(" ") for name, *_ in entries):
        return True
    return any(form in forms for form in (whole, found["family"]))


def _meant(found: regex.Match[str], name: str, family: str, wrong: str, *, latin: bool) -> bool:
    """Whether the name that stands there is this holder's in another spelling."""
    given, word = found["given"], plain(found["family"])
    first = name.partition(" ")[0]
    if given and given != first and not (given[0] == first[0] and (one_edit(given, first) or heard(given) == heard(first))):
        return False
    if word in wrong.split(" "):
        return True
    if not latin:
        return False
    near = word[0] == family[0] and min(len(word), len(family)) >= _LONG and one_edit(word, family)
    return near or alike(word) == alike(family) or (len(heard(family)) >= _CONSONANTS and heard_alike(word, family))
