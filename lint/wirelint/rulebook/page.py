"""The page of a rule, for the terminal."""

from __future__ import annotations

import textwrap

from ..records import TYPE_CHECKING
from .examples import parse

if TYPE_CHECKING:
    from .rule import Page, Rule

#: What becomes of a hit in speech, by the rule's `quotes`.
SPEECH = {"skip": "is left alone", "note": "becomes a note", "check": "counts as anywhere"}


def page(rule: Rule, page: Page) -> str:
    """Name, severity, message, why, and examples: marked words stand between braces, with their fix."""
    lines = [
        f"{rule.name}  ({rule.severity}{'' if rule.default else ', off by default'})",
        f"  {rule.message}",
        "",
        *textwrap.wrap(page.why, 96, initial_indent="  ", subsequent_indent="  "),
        f"  A hit in speech {SPEECH[rule.quotes]}.",
        f"  In the copy, [wirelint: allow {rule.name}: reason] silences it.",
        "",
        "  Flagged:",
        *(_example(example) for example in page.bad),
        "  Not flagged:",
        *(_example(example) for example in page.good),
    ]
    return "\n".join(lines)


def _example(example: str) -> str:
    parsed = parse(example)
    told = "".join(f"[{key}: {value}] " for key, value in parsed.settings.items())
    return f"    {told}{' ¶ '.join(line for line in parsed.marked.splitlines() if line)}"
