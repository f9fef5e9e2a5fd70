"""The spellings of a story that tell British from American English, in words that are no names."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

if TYPE_CHECKING:
    from ..story import Story

_COPY = frozenset({"body", "caption", "list", "quote"})
# Stems that end in -ise or -ize; advertise, exercise and their like have one spelling only.
_ISE = (
    "organi|recogni|reali|critici|apologi|authori|mobili|neutrali|minimi|maximi|stabili|legali|moderni|privati|nationali|prioriti|emphasi|finali"
    "|speciali|centrali|demorali|militari|normali|penali|politici|publici|summari|symboli|terrori|victimi|visuali|hospitali|civili|coloni|jeopardi|urbani"
)
_OUR = "labo|colo|hono|favo|harbo|behavio|neighbo|rumo|humo|vapo|endeavo|armo|savio|flavo|splendo|vigo"
_ENDS = r"s|d|ed|ing|ers?|able|ation|ations|ite|ites|ful|ly|less|hood|hoods|y|ies"
_WORD = regex.compile(
    rf"(?<![\w’'-])(?:(?P<ize>(?:re|dis|de|un)?(?:{_ISE}))(?P<z>[sz])(?P<zend>e|ed|es|ing|er|ers|ation|ations|able)"
    rf"|(?P<our>{_OUR})(?P<u>u?)r(?P<uend>{_ENDS})?"
    r"|(?P<re>cent|theat|lit|kilomet|centimet|millimet|fib)(?P<r>re|er)(?P<rend>s?)"
    r"|(?P<ce>defen|offen)(?P<c>[cs])e(?P<cend>s?)"
    r"|(?P<ll>travel|label|model|fuel|signal|quarrel)(?P<l>l?)(?P<lend>ed|ing|ers?))(?![\w’'-])"
)


class Spelling(NamedTuple):
    """Half-open offsets, the spelling's kind (ise, ize, uk, us), and the word in the other one."""

    start: int
    end: int
    kind: str
    other: str


def view(story: Story) -> list[Spelling]:
    """In order; words in lower case only, as a capital may make a name."""
    return [_spelling(match) for match in _WORD.finditer(story.text) if story.role_at(match.start()) in _COPY]


def _spelling(match: regex.Match[str]) -> Spelling:
    start, end = match.span()
    if match["ize"]:
        ise = match["z"] == "s"
        return Spelling(start, end, "ise" if ise else "ize", f"{match['ize']}{'z' if ise else 's'}{match['zend']}")
    if match["our"]:
        return Spelling(start, end, "uk" if match["u"] else "us", f"{match['our']}{'' if match['u'] else 'u'}r{match['uend'] or ''}")
    if match["re"]:
        british = match["r"] == "re"
        return Spelling(start, end, "uk" if british else "us", f"{match['re']}{'er' if british else 're'}{match['rend']}")
    if match["ce"]:
        british = match["c"] == "c"
        return Spelling(start, end, "uk" if british else "us", f"{match['ce']}{'s' if british else 'c'}e{match['cend']}")
    return Spelling(start, end, "uk" if match["l"] else "us", f"{match['ll']}{'' if match['l'] else 'l'}{match['lend']}")
