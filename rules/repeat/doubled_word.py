"""Rule: a word or a few words set twice."""

from __future__ import annotations

from operator import eq
from typing import TYPE_CHECKING

import regex

from wirelint import Hit, Story, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

# Words that are never right twice in a row.
_NEVER = frozenset(
    "the a an of for with from by at and or but as be been were was are am their its our your his my this these those we they he she i into onto upon than then would could should will shall may might must not "
    "which because while until since between among during against through said says told if when where how also about after before under without within to has".split()
)
# Words that may be, and those that people double on purpose.
_MAY = frozenset(
    "had that do is it her you in on over so very very no yes bye ha haha ho he-he blah really many much more long far big never now there well please go come knock hear tut night choo can aye fifty hush ding dong "
    "hip boo yada la na da ta chop quack tick tock ooh ah oh uh um er pom tom yo mama papa dada tsk what who who why again wait stop run kill dead free help fire sorry okay ok right hey hi hello goodbye thanks "
    "win wins one two three four five six seven eight nine ten zero hundred half out up down off back round couscous mahi beri aye dum rah cha can-can tutu paw lulu gaga home drip click clap beep bang honk crunch "
    "him them us me all each other some any every same only just too both else did does done been less most more whole double million billion thousand vote vote! war good bad old new hot dear slow fast deep quick little pretty rum".split()
)
# Of these, the ones that are also names: “Said said”, “May may”.
_NAMES = frozenset("said will may an has a i".split())
_TWICE = regex.compile(r"(?<![\w'’.&/-])(?P<one>\p{L}+)(?P<gap>\s+)(?P<two>(?i:(?P=one)))(?![\w'’&/-]|\.\w)")
_WORDS = 4  # most words in a group that is looked for twice
_GROUP = regex.compile(r"(?<![\w'’-])(?P<one>(?:[\w'’-]+ ){1,3}[\w'’-]+),? (?P<two>(?P=one))(?![\w'’-])")


@rule(
    message="set twice: delete one",
    severity="error",
    bad=[
        "The board met in {the the -> the} hall.",
        "It {was was -> was} shut for a day.",
        "{The the -> The} board met.",
        "The mayor {with with -> with} his aides left.",
        "He left {because because -> because} of rain.",
        "The port was shut {for a day for a day -> for a day}.",
    ],
    good=[
        "The fact that that port had had no rain was news.",
        "Duran Duran and Talk Talk played in Wagga Wagga and Pago Pago.",
        "It was a very very long day, and no no was said.",
        "“Bye bye,” she said. He had had enough.",
        "What it is is a port.",
        "Boutros Boutros-Ghali met Sirhan Sirhan.",
        "They gave her her medal. They did so so that all could see.",
        "They came in in twos and carried on on Monday.",
        "New York, New York was sung.",
        "He said “The The” is a band. Said said no, and Will will too.",
        "It went on and on and on, over and over and over.",
        "They played Measure for Measure for Measure's sake.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """The hand or the program wrote a word twice, often where a line ended. Readers stumble over it."""
    words = story.text.lower().replace(",", "").replace(".", "").split()
    if any(map(eq, words, words[1:])):
        yield from _words(story)
    if any(b"\1" * size in bytes(map(eq, words, words[size:])) for size in range(2, _WORDS + 1)):
        yield from _groups(story)


def _words(story: Story) -> Iterator[Hit]:
    for match in _TWICE.finditer(story.text):
        one, two = match["one"], match["two"]
        word = one.lower()
        if "\n" in match["gap"] and (word not in _NEVER or two[0].isupper()):
            continue
        if word in _NEVER and (two.islower() or one.isupper()) and not (one[0].isupper() and word in _NAMES):
            yield Hit(*match.span(), one)
        elif word not in _MAY and one.islower() and two.islower() and len(word) > 2:
            yield Hit(*match.span(), one, severity="warning")


def _groups(story: Story) -> Iterator[Hit]:
    for match in _GROUP.finditer(story.text):
        one = match["one"]
        words = one.lower().split()
        if len(set(words)) < len(words) or one != one.lower() or any(word.isdigit() for word in words):
            continue
        if "," in match[0] or "and" in (words[0], words[-1]):
            continue
        yield Hit(*match.span(), one, severity="warning")
