"""Rule: a word or a few words set twice."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled, escape
from wirelint.records import TYPE_CHECKING
from wirelint.spans import within

if TYPE_CHECKING:
    from collections.abc import Iterator

# Words that are never right twice in a row.
_NEVER = frozenset(
    "the a an of for with from by at and or but as be been were was are am their its our your his my this these those we they he she i into onto upon than then would could should will shall may might must not "
    "which because while until since between among during against through said says told if when where how also about after before under without within to has who".split()
)
# Of these, the ones that are also names: “Said said”, “May may”.
_NAMES = frozenset("said will may an has a i who".split())
# Words that may be, and those that people double on purpose.
_MAY = frozenset(
    "had that do is it her you in on over so very no yes bye ha haha ho he-he blah really many much more long far big never now there well please go come knock hear tut night choo can aye fifty hush ding dong "
    "hip boo yada la na da ta chop quack tick tock ooh ah oh uh um er pom tom yo mama papa dada tsk what why again wait stop run kill dead free help fire sorry okay ok right hey hi hello goodbye thanks "
    "win wins one two three four five six seven eight nine ten zero hundred half out up down off back round couscous mahi beri dum rah cha tutu paw lulu gaga home drip click clap beep bang honk crunch vote war "
    "him them us me all each other some any every same only just too both else did does done been less most whole double million billion thousand good bad old new hot dear slow fast deep quick little pretty rum".split()
)


# Words that English sets on either side of a small one: "face to face to settle it".
_PAIRED = frozenset(
    "face day side door head hand back shoulder eye heart coast end week month year house street town man word step line case inch mile minute hour brick".split()
)


_OF = compiled(r" (?:on|of|for|in|to|by|against)\b")  # the law bans bans on
_WHAT = compiled(r"\b(?i:what|whatever|who|whoever) $")
# "What it was was a draw": a clause that ends with the verb, and the verb behind it.
_VERBS = frozenset("be been was were are has said says told".split())
_CLAUSE = compiled(
    r"\b(?i:what|whatever|who|whoever|where|wherever|how|when|why|all|way|things?|reason|place|problem|question) [^.,;:!?\n]{1,60} $"
)
_PAIR, _SHORT_GROUP = 2, 3  # words
# With these a clause may hold another of the same words: "the more they pay the more they pay for it".
_NESTED = frozenset(("that", "what", "more", "less"))
# "In" and "on" twice, behind verbs that take them once: "held in in the hall", but "came in in the morning".
_IN_IN = compiled(
    r"\b(?:held|located|born|published|arrested|killed|found|founded|based|opened|built|died|met|situated|stationed|detained|wounded|injured|remained|interested|involved|participated|resulted|hanged|commented|focused|imposed|attacks?|talks|war|report|depends?|depended|relied)"
    r" (?P<hit>(?P<one>in|on) (?P=one)) (?=the|an?|his|her|its|their|\p{Lu}|\d)"
)
_WHEN_WHEN = compiled(r"(?<![\w’'-])(?P<one>(?:on|in|at|from) \p{Lu}\p{L}+) (?P=one)(?![\w’'-]| (?:Street|Road|Avenue))")
_IT_IT = compiled(
    r"(?<!\b(?:what|that|if|as|when|do|did|does|whatever|how) )\b\p{Ll}{3,} (?P<hit>(?P<one>it|them|him) (?P=one)) (?=(?:out|up|off|down|back|over|away|into|through|under|apart|from|with)\b)"
)
_IS_IS = compiled(r"(?:^|(?<=[.!?\n”\"] ))(?:He|She|It) (?P<hit>is is)(?= (?!what\b)\p{Ll})")


@rule(
    message="set twice: delete one",
    severity="error",
    bad=[
        "The board met in {the the -> the} hall. The crew {who who -> who} came at dawn left.",
        "It {was was -> was} shut for a day.",
        "{The the -> The} board met.",
        "The mayor {with with -> with} his aides left.",
        "He left {because because -> because} of rain.",
        "He was sent {to the old prison to the old prison -> to the old prison} for fraud.",
        "The union, {which speaks for 4,000 dockers, which speaks for 4,000 dockers -> which speaks for 4,000 dockers}, called a strike.",
        "Police said {on Monday on Monday -> on Monday} that two men were held. He {is is -> is} due in court.",
        "Two bidders fought {it it -> it} out until noon.",
        "The talks were held {in in -> in} the old hall.",
        "The port was shut {for a day for a day -> for a day}.",
    ],
    good=[
        "The fact that that port had had no rain was news.",
        "Duran Duran and Talk Talk played in Wagga Wagga and Pago Pago.",
        "It was a very very long day, and no no was said.",
        "“Bye bye,” she said. He had had enough.",
        "What it is is a port. What it was was a draw. All they were were clerks. The way it was was better.",
        "Boutros Boutros-Ghali met Sirhan Sirhan.",
        "They gave her her medal. They did so so that all could see.",
        "They came in in twos and carried on on Monday.",
        "New York, New York was sung.",
        "He said “The The” is a band. The Who who played on were few. “Who? Who?” Said said no, and Will will too.",
        "They signed in in the morning, and the report on on-line shops was read. The lights came on on the quay.",
        "“We want to be free, we want to be free,” they sang.",
        "What happened happened, the coach said, and what he said he said in anger.",
        "The law bans bans on unions. What he is is a liar. They met in Baden Baden.",
        "They walked from house to house to house. The bank bought the bank that bought the bank that failed. The more they pay the more they pay for it.",
        "It went on and on and on, over and over and over.",
        "They met face to face to settle it, went step by step by night and word for word for once, and wait from day to day to hear.",
        "They played Measure for Measure for Measure's sake.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """The hand or the program wrote a word twice, often where a line ended. Readers stumble over it."""
    for words, _ in story.echoes:
        if len(words) == 1:
            yield from _special(story, words[0])
            yield from _word(story, words[0])
        elif len(words) > _SHORT_GROUP:
            yield from _long_group(story, words)
        elif len(set(words)) == len(words) and "and" not in (words[0], words[-1]) and not any(map(str.isdigit, words)):
            yield from _group(story, words)


def _special(story: Story, word: str) -> Iterator[Hit]:
    """Words that are right twice in a row elsewhere."""
    if word == "is":
        yield from (Hit(*match.span("hit"), "is", severity="warning") for match in _IS_IS.finditer(story.text))
    elif word in ("it", "them", "him"):
        yield from (Hit(*match.span("hit"), match["one"], severity="warning") for match in _IT_IT.finditer(story.text))
    elif word in ("in", "on"):
        yield from (Hit(*match.span("hit"), match["one"], severity="warning") for match in _IN_IN.finditer(story.text))


def _word(story: Story, word: str) -> Iterator[Hit]:
    if not word.isalpha() or word in _MAY or (len(word) < 3 and word not in _NEVER):
        return
    for match in compiled(rf"(?i)(?<![\w'’.&/-])(?P<one>{word})(?P<gap>\s+)(?P<two>{word})(?![\w'’&/-]|\.\w)").finditer(story.text):
        one, two = match["one"], match["two"]
        if "\n" in match["gap"] and (word not in _NEVER or two[0].isupper()):
            continue
        if word not in _NEVER and _WHAT.search(story.text, max(0, match.start() - 12), match.start()):
            continue
        if word in _VERBS and _CLAUSE.search(story.text, max(0, match.start() - 80), match.start()):
            continue
        if word in _NEVER and (two.islower() or one.isupper()) and not (one[0].isupper() and word in _NAMES):
            yield Hit(*match.span(), one)
        elif word not in _NEVER and one.islower() and two.islower() and not (word.endswith("s") and _OF.match(story.text, match.end())):
            yield Hit(*match.span(), one, severity="warning")


def _long_group(story: Story, words: tuple[str, ...]) -> Iterator[Hit]:
    """More words than a title or a refrain has, commas or not."""
    plain = sum(map(str.isalpha, set(words))) >= max(_SHORT_GROUP, len(words) - 1)
    if not plain or not _NESTED.isdisjoint(words) or "and" in (words[0], words[-1]):
        return
    one = r",? ".join(escape(word) if word.isalpha() else r",?".join(map(escape, word)) for word in words)
    for match in compiled(rf"(?i)(?<![\w'’-])(?P<one>{one}),? {one}(?![\w'’-])").finditer(story.text):
        if not within(story.speech, *match.span()):
            yield Hit(*match.span(), match["one"], severity="warning")


def _group(story: Story, words: tuple[str, ...]) -> Iterator[Hit]:
    """Words in lower case only: groups with a capital in them are titles and names, as a rule; but for "on Monday on Monday"."""
    if words[0] in ("on", "in", "at", "from") and len(words) == _PAIR:
        yield from _when(story, words)
    if len(words) == _PAIR and words[0] in _PAIRED and words[1] in ("to", "by", "for", "after", "in", "on"):
        return
    one = r" ".join(escape(word) for word in words)
    over = rf"(?! {escape(words[0])}\b)" if words[-1] in ("to", "by", "after", "upon") else ""  # from house to house to house
    for match in compiled(rf"(?<![\w'’-])(?P<one>{one}) {one}(?![\w'’-]){over}").finditer(story.text):
        if _WHAT.search(story.text, max(0, match.start() - 12), match.start()):
            continue
        yield Hit(*match.span(), match["one"], severity="warning")


def _when(story: Story, words: tuple[str, ...]) -> Iterator[Hit]:
    for match in _WHEN_WHEN.finditer(story.text):
        if match["one"].lower() == " ".join(words) and not within(story.speech, *match.span()):
            yield Hit(*match.span(), match["one"], severity="warning")
