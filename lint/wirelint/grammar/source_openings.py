"""How sentences begin that say nothing but where the news comes from: of most others the second word tells that they do not."""

from __future__ import annotations

#: What was done with the news, as a pattern.
DONE = (
    "reported|announced|stated|informed|said|told|published|communicated|noted|written|confirmed|made known|relayed|emphasi[sz]ed|stressed|underlined|pointed out|indicated|explained|"
    "specified|clarified|affirmed|declared|revealed|recalled|conveyed|mentioned|notified|voiced"
)
# Of the commonest first words, what must stand second: of most sentences this tells that no pattern need be tried.
_DONE_WORDS = frozenset(DONE.replace("[sz]", "s").replace("made known", "made").replace("pointed out", "pointed").split("|")) | frozenset(
    "emphasized spoken talked learned learnt understood known recorded transmitted expressed shared passed highlighted heard called also what according as explained how".split()
)
_SECOND = {
    "The": frozenset(
        "relevant corresponding respective appropriate above given same information data figure figures statistics news details assessment assessments opinion opinions statement statements message words "
        "remarks comment comments source sources diplomatic well-informed informed judicial government security police official".split()
    ),
    "A": frozenset("source diplomatic well-informed informed judicial government security police official".split()),
    "As": frozenset("was is it has we one".split()),
    "On": frozenset("this that it the findings information data".split()),
    "And": frozenset("that this it".split()),
}
_BEING, _CAME = (
    frozenset(("is", "was", "has")),
    frozenset("became becomes came comes follows turned turns results reported reports".split()),
)
_NAMES_IT = ("the", "a", "an")
_NAMED = (
    "explanation",
    "clarification",
    "announcement",
    "information",
    "notification",
    "report",
    "communication",
    "analysis",
    "version",
    "account",
    "statement",
)


def may_begin(words: list[str], sentence: str) -> bool:
    """Whether a sentence may be one, by its second word and its third."""
    first, second, third = (*words, "", "", "")[:3]
    if first in ("It", "This", "That", "Which"):
        if second in _BEING:
            return third in _DONE_WORDS or third == "been" or (third in _NAMES_IT and any(word in sentence for word in _NAMED))
        return first != "It" or second in _CAME
    if first in ("He", "She", "They") or (first == "The" and second not in _SECOND["The"]):
        return " this " in sentence
    if first == "In":
        return " gave place to " in sentence or " included " in sentence or second in ("this", "such")
    return first not in _SECOND or second in _SECOND[first]
