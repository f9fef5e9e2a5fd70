"""Clauses that need another: subordinate, relative and participle clauses."""

from __future__ import annotations

from ..knowledge.verbs import BASE, FINITE, ING, PARTICIPLE, PAST, THIRD
from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..views.clauses import goes_on
from .finite import DETERMINERS, finite
from .openings import DONE, LONG, PARTS, TAILS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ..story import Story
    from ..views.clauses import Clause

#: What opens a condition.
CONDITION = compiled(
    r"(?:On (?:the )?(?:condition|understanding|basis) that|With the (?:emphasis|proviso|note|hope|argument|justification|reservation|explanation|reasoning) that|Provided that|In the hope that|On the grounds that|Except that|So as to|For fear that|In (?:the )?case that|In the event that|To the effect that) "
)
_LONGEST_CONDITION = 20
_EITHER = frozenset("until since after before as".split())  # conjunction or preposition
THAT_SAYS = frozenset(
    "noting adding stressing saying explaining pointing stating claiming warning arguing recalling emphasizing emphasising underlining indicating".split()
)
_NOUNS_IN_ING = frozenset(
    "building meeting morning evening being hearing housing training funding spending shooting trading rating landing opening ruling offering polling voting banking fishing boxing racing".split()
)
_AFTER_ING = frozenset(
    "a an the his her its their that this these those two three four five six several many some more at in on to for from with up out off down over into about of toward towards against banners flags".split()
)
# Those that always have an object: "causing floods" is no floods that cause.
_TAKING = frozenset(
    "causing bringing forcing leaving killing injuring wounding damaging destroying triggering sparking raising sending making giving putting displacing".split()
)
_PROTESTING = frozenset("demanding protesting chanting shouting waving blocking accusing urging".split())
_MORE = frozenset("higher lower better more fewer new unpaid overdue early fair".split())
_OWED = frozenset(("because", "instead", "due", "thanks", "owing", "contrary"))  # of which, to which
_QUANTIFIERS = frozenset("most some many all several both half others few".split())
_LONG_WHEN = 4  # words: "When pigs fly." is a saying
_LONG, _SHORT = 26, 7  # words
_ANYBODY = frozenset("he she it they we i you that this there anything anyone nothing all".split())
# "As they did last year.", which writers of sport set alone.
_AGAIN = frozenset("did does do has have had was were is are always often".split())
_AGAINST = frozenset("although though whereas because".split())
# "Who knows what will come.", "Who is to blame."
_ASKED = frozenset("knows cares needs wants could would can will might may is was are were does did says gets pays decides".split())
_LINKING = frozenset("is are was were isn't isn’t wasn't wasn’t will would".split())
_AFTER_DONE = frozenset("in on at by from since until near between during for".split())
_DOES = frozenset(
    "permit allow enable let give force require raise cut save cost affect last run begin start open employ produce supply connect replace create provide carry cover include host serve house enter hold build take receive".split()
)
_WHICH_FINE = frozenset(
    "is brings means makes leaves raises explains isn't isn’t was wasn't wasn’t seems may might could can would will sounds goes takes".split()
)


def by_opening(clause: Clause, text: str) -> Callable[[Clause, str, Mapping[str, int]], str] | None:
    """What looks into a clause that opens with several words of one kind."""
    lower = clause.lower
    if CONDITION.match(text):
        return condition
    if text.startswith(LONG):
        return long
    if lower[0] in ("a", "an") and "which" in clause.words[2:7]:
        return noun
    of = lower[1:2] in (["of"], ["to"])
    return of_which if lower[1:2] in (["which"], ["whom"], ["whose"]) or (of and lower[2:3] in (["which"], ["whom"])) else None


def subordinate(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """A clause that a conjunction opens, with one verb and no comma: its main clause is lost."""
    lower, first = clause.lower, clause.lower[0]
    verbs = finite(clause, forms, 1)
    if not verbs and first in _AGAINST and (3 if lower[1:2] != ["not"] else 2) < len(lower) <= 16 and ", " not in text:
        return "subordinate"
    if not verbs and first in ("while", "when", "whilst") and len(lower) > 2 and ", " not in text and len(lower) <= 16:
        return "subordinate" if forms.get(lower[1], 0) & ING or lower[1] in ("on", "still", "under") else ""
    if verbs == [1, 2] and first in ("while", "whereas", "because", "although"):  # "While imports grew": what looks like a verb is a noun
        verbs = [2]
    if not verbs and lower[:2] == ["so", "that"] and len(lower) > _LONG_WHEN and lower[2] in DETERMINERS and ", " not in text:
        return "subordinate"
    if ", " in text or len(lower) > 22 or len(verbs) != 1 or _may_go_on(clause, verbs[0], forms):
        return ""
    subject = lower[2 if first == "so" else 1 : verbs[0]]
    if any(word in ("he", "she", "it", "they", "we") for word in subject[1:]):  # "Although old it works."
        return ""
    if not subject or forms.get(subject[0], 0) & (ING | PAST):
        return ""
    if first in _EITHER:
        certain = (subject[0] in ("he", "she", "they", "it") and len(subject) == 1) or (
            len(subject) == 2 and subject[0] in ("the", "his", "her", "its", "their")
        )
        again = first == "as" and len(subject) == 1 and lower[verbs[0]] in _AGAIN
        return ("subordinate?" if again else "subordinate") if certain else ""
    loud = (
        first in ("while", "whereas", "because", "although", "so")
        or (first == "when" and len(lower) > _LONG_WHEN)
        or (first in ("if", "unless") and subject[0] not in _ANYBODY)
    )
    return "subordinate" if loud else "subordinate?"


def leading(story: Story, clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """A clause that opens its paragraph, cut from the sentence that follows: "Because the rain came late. The harvest was small"."""
    if not goes_on(story, clause) or clause.lower[:2] == ["if", "only"] or len(clause.lower) < _LONG_WHEN + (clause.lower[0] == "when"):
        return ""
    if clause.block and story.text[story.blocks[clause.block - 1].end - 1] in "?:":  # it may be an answer
        return ""
    start, end, _ = story.sentences[clause.number + 1]
    if end - start < _FOLLOWING or story.text[end - 1] != "." or story.text[start:end].split(None, 1)[0] in _TAKES_UP:
        return ""
    found = subordinate(clause, text, forms)
    return "subordinate" if found and (found == "subordinate" or clause.lower[0] in ("if", "unless", "until")) else ""


_FOLLOWING = 20  # letters
_TAKES_UP = frozenset("That This It And But So Then Or What Why".split())


def long(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """A clause that a conjunction of several words opens: "Even though the court had ruled"."""
    first = next(start for start in LONG if text.startswith(start)).count(" ")
    first -= text.startswith(("In case the ", "Once the "))
    lower, verbs = clause.lower, finite(clause, forms, first)
    if ", " in text or len(lower) > 22 or len(verbs) != 1 or verbs[0] <= first or _may_go_on(clause, verbs[0], forms):
        return ""
    if forms.get(lower[first], 0) & (ING | PAST):
        return ""
    return "subordinate?" if text.startswith(("Once ", "As long", "So long", "Even if", "Now that")) else "subordinate"


def noun(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """A noun and a relative clause, with nothing that they do: "A result which brings her to the top of the rankings"."""
    at = clause.words.index("which")
    verbs = finite(clause, forms, 1)
    if (
        not verbs
        and len(clause.lower) > at + 3
        and clause.lower[at + 1].endswith("s")
        and clause.lower[at + 2] in (*DETERMINERS, "her", "him", "them", "it")
    ):
        verbs = [at + 1]
    told = len(verbs) == 1 and verbs[0] > at and not _may_go_on(clause, verbs[0], forms)
    return "relative" if told and ", " not in text and len(clause.lower) <= 24 else ""


_BEFORE_NO_VERB = frozenset("to the a an of its his her their no be been being is was has does".split())


def _may_go_on(clause: Clause, verb: int, forms: Mapping[str, int]) -> bool:
    """Whether a main clause may follow: a base form or a third person that could be its verb."""
    for at in range(verb + 2, len(clause.lower)):
        flags, before = forms.get(clause.lower[at], 0), clause.lower[at - 1]
        if flags & (BASE | FINITE | PAST) and not flags & ING and before not in _BEFORE_NO_VERB and clause.words[at].islower():
            return flags & (FINITE | PAST) > 0 or before.endswith("s")
    return False


def relative(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    lower = clause.lower
    verbs = finite(clause, forms, 1)
    if not verbs and lower[0] == "which" and len(lower) > 3 and lower[1].endswith("s") and lower[2] in DETERMINERS:
        verbs = [1]  # a verb that the list has not: "Which hampers the work of the crews"
    if len(verbs) == 1 and lower[0] == "which" and ", " in text and len(lower) <= _LONG:
        after = len(text.split(", ", 1)[0].split())
        return "relative" if _told_of_it(lower, forms) and verbs[0] < after and ", " not in text.split(", ", 1)[1] else ""
    if len(verbs) != 1 or ", " in text or len(lower) > 16 or len(lower) < 2:
        return ""
    if lower[0] == "where":
        return "relative" if len(lower) > 3 and clause.before >= 0 else ""
    if lower[0] in ("who", "whom"):
        known = lower[0] == "who" and (verbs[0] != 1 or len(lower) < 4 or lower[1] in _ASKED or forms.get(lower[-1], 0) & THIRD)
        return "" if known or (lower[0] == "whom" and len(lower) < 4) else "relative"
    if lower[:2] == ["which", "of"]:
        return ""
    if lower[0] == "which" and lower[1] in ("he", "she", "they", "it", "we") and len(lower) <= _SHORT_COMMENT:  # "Which he denies."
        return "relative?"
    if lower[0] != "which":
        return ("relative?" if lower[verbs[0]] in _LINKING else "relative") if lower[0] == "whose" else ""
    if _told_of_it(lower, forms):
        return "relative"
    return "relative?" if lower[1] in _WHICH_FINE or (clause.before < 0 and len(lower) > 8) else "relative"


_SHORT_COMMENT = 4  # words


def _told_of_it(lower: Sequence[str], forms: Mapping[str, int]) -> bool:
    """Whether "which" is a thing of the sentence before, and no comment opens: "Which was built in 1962", "Which will last 72 hours"."""
    if lower[1] in ("was", "were", "is", "are") and len(lower) > 4:
        return forms.get(lower[2], 0) & (PAST | PARTICIPLE) > 0 and lower[2] not in ("meant", "expected") and lower[3] in _AFTER_DONE
    if lower[1] in ("will", "would", "can", "could") and len(lower) > 4:
        return lower[2] in _DOES or (lower[2] == "be" and lower[3].endswith("ed") and lower[4] in _AFTER_DONE)
    return False


def condition(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """A condition or a reason with "that", and no main clause: "On the condition that the dam is handed over"."""
    return "subordinate" if ", " not in text and len(clause.lower) <= _LONGEST_CONDITION and len(finite(clause, forms, 2)) == 1 else ""


def of_which(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """A relative clause that a preposition or a part of something opens: "After which he left", "Two of which sank"."""
    lower = clause.lower
    at = 2 if lower[1] in ("of", "to") else 1
    if at == 2 and not (lower[0] in PARTS or lower[0] in DETERMINERS or lower[0] in _OWED or lower[0][0].isdigit()):
        return ""
    if at == 1 and lower[0] not in TAILS and lower[0] not in ("of", "to"):
        return ""
    if ", " in text or not at + 2 < len(lower) <= 20 or lower[at + 1] in ("case", "event", "interest", "name"):
        return ""
    verbs = finite(clause, forms, at + 1)
    if lower[0] == "of" and not verbs:  # "Of which three suspended"
        return "relative" if len(lower) > _LONG_WHEN - 1 else ""
    if len(verbs) != 1:
        return ""
    return "relative?" if lower[0] == "to" else "relative"


def participle(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """A participle with no sentence to hold it: "Holding flags and candles", "Noting that the lists were late"."""
    lower = clause.lower
    if len(lower) < 3 or len(lower) > 16 or lower[0] in _NOUNS_IN_ING:
        return ""
    if (
        lower[0] in DONE
        and lower[1] in ("in", "by", "for", "from", "under", "inside", "among", "behind", "beneath")
        and ", " not in text
        and len(lower) <= _SHORT
        and not finite(clause, forms, 2)
    ):
        return "participle"
    verbs = finite(clause, forms, 1)
    if verbs[:1] == [1] and lower[0] in _TAKING and lower[1].endswith("s"):
        verbs = verbs[1:]
    if lower[0] in _TAKING and verbs == [len(lower) - 1] and lower[-1].endswith("ed") and lower[1] in DETERMINERS and ", " not in text:
        return "participle"
    if lower[0] in _PROTESTING and lower[1] in _MORE and verbs in ([], [len(lower) - 1]) and ", " not in text:
        return "participle"
    if lower[0] in THAT_SAYS and ((lower[1] == "that" and lower[2] != "up") or lower[1:3] == ["out", "that"]):
        return "participle" if ", " not in text and len(verbs) <= 1 else ""
    if verbs or ", " in text:
        return ""
    if any(lower[at].endswith("s") and not _nominal(lower, at) for at in range(2, len(lower))):
        return ""
    plural = lower[1].endswith("s") and not lower[1].endswith("ss")
    return (
        "participle"
        if lower[0] in _PROTESTING or lower[1] in _AFTER_ING or lower[1][0].isdigit() or plural or lower[2] in _AFTER_ING
        else ""
    )


def absolute(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """A noun with "being" for a verb: "The reason being the lack of parts"."""
    lower = clause.lower
    if lower[0] in _QUANTIFIERS and lower[2:3] and lower[1].endswith("ing") and forms.get(lower[1], 0) & ING and lower[2] in _AFTER_ING:
        goes_on = any(forms.get(lower[at], 0) & BASE and lower[at - 1] not in _AFTER_ING for at in range(3, len(lower)))
        return "" if goes_on or ", " in text or len(lower) <= _LONG_WHEN or finite(clause, forms, 2) else "participle"
    if (
        lower[0] in _QUANTIFIERS
        and lower[1:3] == ["of", "them"]
        and 4 <= len(lower) <= _LONG
        and ", " not in text
        and lower[3].endswith("ing")
    ):
        return "" if finite(clause, forms, 4) else "participle?"
    at = next((at for at in range(1, min(len(lower), 7)) if lower[at] == "being"), 0)
    sound = at and lower[at - 1] not in ("human", "well", "is", "are", "was", "were", "of", "for", "by", "from", "without", "from", "and")
    return "participle" if sound and ", " not in text and len(lower) > at + 1 and not finite(clause, forms, 1) else ""


def _nominal(lower: Sequence[str], at: int) -> bool:
    """Whether a word in -s is a plural, by the word before it, and no verb that the table does not know."""
    return (
        lower[at].endswith(("ss", "'s", "’s"))
        or lower[at] in _AFTER_ING
        or lower[at - 1][0].isdigit()
        or lower[at - 1] in _AFTER_ING
        or lower[at - 1] in ("and", "of", "or", "by")
    )
