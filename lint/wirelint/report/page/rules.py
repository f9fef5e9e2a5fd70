"""The rules that found something: why, and examples with what they flag marked."""

from __future__ import annotations

import regex

from ...records import TYPE_CHECKING
from ...rulebook.examples import parse
from .words import tag, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...rulebook.rule import Page, Rule

_PIECE = regex.compile(r"(?P<brace>\{\{|\}\})|\{(?P<bad>[^{}]*?)(?: -> (?P<fix>[^{}]*))?\}|(?P<plain>[^{}]+|[{}])", regex.DOTALL)


def article(rule: Rule, page: Page) -> str:
    """The page of a rule."""
    parts = [
        tag("h3", words(rule.name)),
        tag("p", words(page.why), class_="why"),
        tag("h4", "Flagged") + example_list(page.bad, "bad"),
        tag("h4", "Not flagged") + example_list(page.good, "good"),
    ]
    return tag("article", "".join(parts), id=f"r-{rule.name}", class_="rule")


def example_list(examples: Sequence[str], name: str) -> str:
    """Examples as a list of that class."""
    return tag("ul", "".join(tag("li", _example(example)) for example in examples), class_=name)


def _example(example: str) -> str:
    marked = parse(example).marked
    text = "".join(_piece(match) for match in _PIECE.finditer(" ¶ ".join(line for line in marked.splitlines() if line)))
    settings = parse(example).settings
    told = " · ".join(f"{key} {value}" for key, value in settings.items())
    return (tag("span", words(told), class_="setting") + " " if told else "") + text


def _piece(match: regex.Match[str]) -> str:
    if match["bad"] is None:
        return words(match["brace"][0] if match["brace"] else match["plain"])
    if match["fix"] is None:
        return tag("mark", words(match["bad"]))
    return tag("del", words(match["bad"])) + " " + tag("ins", words(match["fix"]))
