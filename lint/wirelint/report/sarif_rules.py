"""Rules as SARIF describes them, with their pages as help."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from ..rulebook.examples import parse

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from ..rulebook.rule import Page, Rule

LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def descriptor(name: str, known: tuple[Rule, Page] | None) -> dict[str, Any]:
    """A `reportingDescriptor`; what comes from no rule file has its name only."""
    if known is None:
        return {"id": name}
    rule, page = known
    return {
        "id": name,
        "shortDescription": {"text": rule.message},
        "fullDescription": {"text": page.why},
        "help": {"text": _plain(page), "markdown": _markdown(page)},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": [name.partition("/")[0]]},
    }


def _plain(page: Page) -> str:
    return "\n".join([page.why, "", "Flagged:", *_examples(page.bad), "", "Not flagged:", *_examples(page.good)])


def _markdown(page: Page) -> str:
    return "\n".join([page.why, "", "**Flagged**", "", *_fenced(page.bad), "", "**Not flagged**", "", *_fenced(page.good)])


def _examples(examples: Iterable[str]) -> list[str]:
    """Each on a line of its own; marked words stand between braces, with their fix."""
    return [f"- {' ¶ '.join(line for line in parse(example).marked.splitlines() if line)}" for example in examples]


def _fenced(examples: Iterable[str]) -> list[str]:
    """As code that no text in it can end: no line of it begins with the fence."""
    return ["```text", *_examples(examples), "```"]
