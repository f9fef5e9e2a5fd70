"""Rule: a word or a few words set twice."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled, escape
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Words that are never right twice in a row.
_NEVER = frozenset(
    "the a an of for with from by at and or but as be been were was are am their its our your his my this these those we they he she i into onto upon than then would could should will shall may might must not "
    "which because while until since between among during against through said says told if when where how also about after before under without within to has".split()
)
# Of these, the ones that are also names: “Said said”, “May may”.
_NAMES = frozenset("said will may an has a i".split())
# Words that may be, and those that people double on purpose.
_MAY = frozenset(
    "had that do is it her you in on over so very no yes bye ha haha ho he-he blah really many much more long far big never now there well please go come knock hear tut night choo can aye fifty hush ding dong "
    "hip boo yada la na da ta chop quack tick tock ooh ah oh uh um er pom tom yo mama papa dada tsk what who why again wait stop run kill dead free help fire sorry okay ok right hey hi hello goodbye thanks "
    "win wins one two three four five six seven eight nine ten zero hundred half out up down off back round couscous mahi beri dum rah cha tutu paw lulu gaga home drip click clap beep bang honk crunch vote war "
    "him them us me all each other some any every same only just too both else did does done been less most whole double million billion thousand good bad old new hot dear slow fast deep quick little pretty rum".split()
)


_MONTH = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December)"
_FIGURE = compiled(
    rf"(?:(?P<day>{_MONTH}\.?) |(?P<year>\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|of|from|year|{_MONTH}) )(?=(?:1[89]|20)\d\d )|\b\p{{L}}+ )"
    r"(?P<one>\d{1,4}|\d{1,3}(?:,\d{3})+) (?P=one)(?=[.,;:!?)](?!\d)|$)"
)


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
        "He ran for mayor in {2016 2016 -> 2016}.",
        "The fire broke out on July {13 13 -> 13}, police said.",
        "It cost CZK {34,125 34,125 -> 34,125}.",
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
        "On May 5 5 people were hurt. On Jan. 3 3,000 came.",
        "The score stood at 21 21, and the dial read 100 100.",
        "Results: Oldport 3 3 4, Newport 12 12.",
        "He said “The The” is a band. Said said no, and Will will too.",
        "It went on and on and on, over and over and over.",
        "They played Measure for Measure for Measure's sake.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """The hand or the program wrote a word twice, often where a line ended. Readers stumble over it."""
    for words, _ in story.echoes:
        if len(words) == 1 and words[0].isdigit():
            yield from _figure(story)
        elif len(words) == 1:
            yield from _word(story, words[0])
        elif len(set(words)) == len(words) and "and" not in (words[0], words[-1]) and not any(map(str.isdigit, words)):
            yield from _group(story, words)


def _word(story: Story, word: str) -> Iterator[Hit]:
    if not word.isalpha() or word in _MAY or (len(word) < 3 and word not in _NEVER):
        return
    for match in compiled(rf"(?i)(?<![\w'’.&/-])(?P<one>{word})(?P<gap>\s+)(?P<two>{word})(?![\w'’&/-]|\.\w)").finditer(story.text):
        one, two = match["one"], match["two"]
        if "\n" in match["gap"] and (word not in _NEVER or two[0].isupper()):
            continue
        if word in _NEVER and (two.islower() or one.isupper()) and not (one[0].isupper() and word in _NAMES):
            yield Hit(*match.span(), one)
        elif word not in _NEVER and one.islower() and two.islower():
            yield Hit(*match.span(), one, severity="warning")


def _figure(story: Story) -> Iterator[Hit]:
    """A year, a day behind its month, a figure with a comma: others may rightly stand side by side (“on May 5 5 people”)."""
    for match in _FIGURE.finditer(story.text):
        if match["year"] or match["day"] or "," in match["one"]:
            yield Hit(match.start("one"), match.end(), match["one"], severity="warning")


def _group(story: Story, words: tuple[str, ...]) -> Iterator[Hit]:
    """Words in lower case only: groups with a capital in them are titles and names, as a rule."""
    one = r" ".join(escape(word) for word in words)
    for match in compiled(rf"(?<![\w'’-])(?P<one>{one}) {one}(?![\w'’-])").finditer(story.text):
        yield Hit(*match.span(), match["one"], severity="warning")
