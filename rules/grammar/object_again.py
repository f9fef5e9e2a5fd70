"""Rule: the object of a relative clause, set again as a pronoun."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import EDGE
from wirelint.spans import places

if TYPE_CHECKING:
    from collections.abc import Iterator

# Verbs with a thing or a person as their object, and none with a clause behind them (“which he said it ...”).
_VERBS = (
    "built bought sold sent made wrote published printed painted drew designed signed launched opened closed fired used wore carried drove flew repaired restored "
    "destroyed damaged seized captured stole lost hit attacked bombed shelled burned killed wounded arrested detained released freed kidnapped deported sentenced "
    "rented owned founded established organized organised held hosted received gave brought took donated produced manufactured imported exported shot filmed "
    "recorded released composed directed praised criticized criticised attended visited entered crossed reached won played rejected approved adopted amended "
    "passed issued presented submitted prepared implemented supervised funded financed imposed lifted raised dropped planted discovered invented found developed "
    "delivered supplied abandoned occupied liberated stormed besieged targeted executed trained recruited supported sponsored hired dismissed appointed elected "
    "left chose described read translated cooked ate drank rebuilt renovated reconstructed demolished annexed invaded conquered controlled ruled governed managed operated "
    "renamed restored evacuated shelled looted smuggled hid buried dug cut planned use uses hold holds control controls own owns run runs build builds make makes produce "
    "produces sell sells occupy occupies"
).split()
_ALL = frozenset(_VERBS)
_FAR, _NEXT = 160, 40  # characters before the pronoun in which its clause begins, and from it on in which it is seen to end
_PRONOUNS = ("it", "them", "him", "her")
# Things made, moved or hurt: none of them can say what a clause holds, as a claim, a fact or a day can.
_THINGS = (
    "house home building bridge road dam tower boat ship vessel ferry car bus truck train plane aircraft helicopter drone missile rocket weapon rifle gun bomb "
    "book novel poem song film movie play painting picture photograph statue letter email document contract treaty law bill decree medal prize trophy award race "
    "match game ring coat dress shirt hat bag suitcase phone camera computer laptop telescope capsule machine engine gift present factory school hospital mosque church "
    "temple museum hotel shop restaurant garden farm field forest river land village town island money ransom loan grant cargo goods bread meal cake fish horse dog "
    "soldier hostage prisoner journalist suspect man woman boy girl driver minister refugee migrant"
).split()
_NAMES = rf"(?:{'|'.join(_THINGS)}|men|women|children)"
_SUBJECT = r"(?:(?:the|a|an|his|her|its|their|this|my|our) (?:[\p{L}’'-]+ ){1,3}?|he |she |they |we |I |(?:\p{Lu}[\p{L}’'-]+ ){1,2}|(?:(?:two|three|four|five|many|several|local|some) )?(?:\p{Ll}+s) )"
_HIT = rf"(?:had |has |have )?(?:{'|'.join(dict.fromkeys(_VERBS))}) (?P<hit>{'|'.join(_PRONOUNS)})"
# What can follow an object, and no noun: “her sons” is no pronoun.
_BEHIND = (
    r"(?=[,.;](?:\s|$)| (?:last|this|yesterday|since|until|ago|again|was|were|is|are|has|had|will|would|\d{4}|opens|closes|leaks|stands|burned|collapsed|sank|died|went|came|fell|"
    r"(?:in|on|at|from|for|by|with|to|during|after|before|under|near) (?!was|were|is|had|has|will|would|and)[\p{L}\d]+)\b)"
)
_PATTERN = compiled(
    rf"(?:(?<!\b(?:in|on|at|by|for|from|to|with|of|under|after|during|through|into|over|before|until|about|behind|without|around|inside|against|across|toward|towards|upon|which|that)) "
    rf"(?P<head>which|whom)|\b{_NAMES}s?,? (?P<head>that)) {_SUBJECT}{_HIT}{_BEHIND}"
)
# “So big a house that he sold it”, “told the man that she won it”.
_RESULT = compiled(
    r"(?i)\b(?:so|such|enough|told|tell|tells|telling|convinced?|persuaded?|informed|assured|reminded|warned|promised|showed|proof|proved|said|says)\b[^.;:!?\n]*$"
)
_REPORTS = compiled(
    r"\b(?:said|says|say|believes?|believed|thinks?|thought|claims?|claimed|hoped?|hopes|feared?|fears|knew|knows|know|insists?|insisted|argued?|when|after|because|if|before|as|and|but|though|while|until|where|that|who|which)\b"
)


@rule(
    message="“{pronoun}” again for what “{word}” stands for: leave “{pronoun}” out",
    quotes="skip",
    trigger=[f" {verb} {pronoun}{EDGE}" for verb in dict.fromkeys(_VERBS) for pronoun in _PRONOUNS],
    bad=[
        "The bridge, which the army built{ it -> } in 1998, was closed.",
        "He described the boat that his father bought{ it -> } in 2003.",
        "The soldiers, whom the rebels captured{ them -> } last week, were freed.",
        "The film, which critics praised{ it -> }, opens on Friday.",
        "The house which the family rented{ it -> } burned down.",
        "She lost the medal that she won{ it -> } in Lyon.",
        "The letter that Marga Holt sent{ it -> } to the king was returned.",
        "Lund, which the rebels have held{ it -> } since May, was hit. The hall, which the town rebuilt{ it -> } in June, is cold.",
    ],
    good=[
        "The bridge, which the army built in 1998, was closed. He said that the navy built it in May.",
        "The year in which the navy built it was wet. It was the day that he won it.",
        "The claim that the army built it is false. The film, which critics say the army praised, opens.",
        "It was so small a house that he sold it in May. He told the man that she won it.",
        "The board, which said it built it, left. The ship, which when the navy built it was the largest, sank.",
        "The general whom the army sent her sons to was tall. The town which he left her in was cold.",
        "The knife, which a boy used to kill it, was sold.",
        "“The film which they made it was good,” he said.",
    ],
)
def object_again(story: Story) -> Iterator[Hit]:
    """Arabic, Persian and Hebrew take the object of a relative clause up again: the bridge which the army built it."""
    for at in sorted(at for pronoun in _PRONOUNS for at in places(story.text, f" {pronoun}")):
        if story.text[story.text.rfind(" ", 0, at) + 1 : at] in _ALL:
            yield from _at(story.text, at + 1)


def _at(text: str, at: int) -> Iterator[Hit]:
    """The pronoun at the offset, if its sentence has it already."""
    first = max(text.rfind("\n", 0, at) + 1, at - _FAR)
    match = next((found for found in _PATTERN.finditer(text, first, at + _NEXT) if found.start("hit") == at), None)
    if match is None or _REPORTS.search(text, match.end("head"), at):
        return
    if match["head"] == "that" and _RESULT.search(text, max(0, match.start() - 80), match.start()):
        return
    yield Hit(at - 1, match.end("hit"), "", words={"pronoun": match["hit"], "word": match["head"]})
