"""The page of a rule, as Markdown with its examples as HTML."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING, NamedTuple

from wirelint.report.page.rules import example_list
from wirelint.rulebook.examples import parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wirelint.rulebook.rule import Page, Rule

SEVERITIES = {
    "error": "certainly broken text",
    "warning": "very probably wrong: right at least nine times in ten when read",
    "info": "worth a look; hidden unless `--info` asks for notes",
}
#: Rules are found by the indexes and the search; three hundred of them in the side bar of each page would take minutes to build.
_ALONE = ("---", "orphan: true", "---", "")
_SPEECH = {"skip": "is left alone", "note": "becomes a note", "check": "counts as anywhere"}
_MARKS = re.compile(f"([{re.escape(string.punctuation)}])")


class Measured(NamedTuple):
    """Hits on real copy that were read, how many were true, and where."""

    hits: int
    true: int
    where: str


def page(rule: Rule, page: Page, measured: Measured | None, profiles: Sequence[str]) -> str:
    """The page. `profiles`: those under which the rule has something to check, where it needs one."""
    facts = [
        ("Severity", f"{name_of(rule.severity)}: {SEVERITIES[rule.severity]}"),
        ("Fix", fix_of(page)),
        ("In speech", f"a hit {_SPEECH[rule.quotes]}"),
        ("Profile", profile_of(rule, profiles)),
        ("Measured", told(measured)),
        *([] if rule.default else [("By default", "off: ask for it with `--select`")]),
    ]
    lines = [
        *_ALONE, f"# {rule.name}", "", message_of(rule), "", plain(page.why), "",
        "| | |", "|---|---|", *(f"| {key} | {value} |" for key, value in facts), "",
        "## Flagged", "", example_list(page.bad, "bad"), "",
        "## Not flagged", "", example_list(page.good, "good"), "",
    ]  # fmt: skip
    if page.todo:
        lines += ["## Known gaps", "", "Examples that the rule does not get right yet.", "", example_list(page.todo, "todo"), ""]
    return "\n".join(lines)


def plain(text: str) -> str:
    """Text as Markdown that shows it as it is, on one line."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))


def message_of(rule: Rule) -> str:
    """Its message, with dots for what a hit fills in."""
    return plain(re.sub(r"\{\w+\}", "…", rule.message))


def name_of(severity: str) -> str:
    """What users call it."""
    return "note" if severity == "info" else severity


def fix_of(page: Page) -> str:
    """Whether the rule offers fixes, as its examples show."""
    flagged = [match for example in page.bad for match in re.findall(r"\{[^{}]+\}", parse(example).marked)]
    fixed = sum(" -> " in mark for mark in flagged)
    return "none" if not fixed else "offered" if fixed == len(flagged) else "offered where it is known"


def profile_of(rule: Rule, profiles: Sequence[str]) -> str:
    """Where the rule has something to check."""
    if not rule.house_setting:
        return "any"
    return f"those that set `{rule.house_setting}`: {', '.join(profiles) or 'none that comes with Wirelint'}"


def told(measured: Measured | None) -> str:
    """The precision on real copy."""
    if measured is None:
        return "not yet"
    if not measured.hits:
        return f"no hit in {plain(measured.where)}"
    share = f"{measured.true} of {measured.hits} hits true ({measured.true / measured.hits:.0%})"
    return f"{share} when read by eye: {plain(measured.where)}"
