"""`--format html`: one page that holds everything, to be read, clicked through, or printed.

The page works without its script: marks lead to notes under the story, notes to rules at the end. The script
only moves what is there. Copy is escaped, and a content security policy allows no style or script but the page's own.
"""

from __future__ import annotations

import os
from base64 import b64encode
from hashlib import sha256

from ..findings.finding import RANK
from ..places import HERE
from ..records import TYPE_CHECKING
from .page import rules, stories
from .page.stories import Sheet
from .page.words import count, tag, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..findings.placed import Placed
    from ..linting import FileReport
    from .outcome import Outcome

_SEVERITIES = (("error", "error"), ("warning", "warning"), ("info", "note"))
_KEYS = (
    ("j k", "next and previous finding"), ("n p", "next and previous story"), ("1 2 3", "errors, warnings, notes"),
    ("t", "light or dark"), ("Esc", "back to this list"),
)  # fmt: skip


def write(outcome: Outcome) -> str:
    """The page as a string that ends in a line end."""
    style, script = _part("style.css"), _part("script.js")
    policy = f"default-src 'none'; style-src 'sha256-{_digest(style)}'; script-src 'sha256-{_digest(script)}'; base-uri 'none'; form-action 'none'"
    sheets = list(_sheets(outcome))
    head = [
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="robots" content="noindex">',
        tag("title", f"Wirelint: {_summary(outcome, len(sheets))}"),
        f"<style>{style}</style>",
    ]
    body = [_bar(outcome, len(sheets)), _list(sheets), _main(outcome, sheets), _panel(outcome), f"<script>{script}</script>"]
    return "\n".join(["<!doctype html>", '<html lang="en">', "<head>", *head, "</head>", "<body>", *body, "</body>", "</html>"]) + "\n"


def _part(name: str) -> str:
    with open(os.path.join(HERE, "report", "page", name), encoding="utf-8") as file:
        return file.read()


def _digest(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()


def _sheets(outcome: Outcome) -> Iterator[Sheet]:
    """The stories that were read, in order, each with its findings by place; findings are numbered through."""
    first = number = 1
    by_path = outcome.by_path()
    for report in outcome.files:
        found = _by_story(report, by_path.get(report.path, ()))
        for told in report.texts:
            here = sorted(found[told.id], key=lambda item: (item.span, item.rule))
            yield Sheet(number, report.path, told, here, first)
            first += len(here)
            number += 1


def _by_story(report: FileReport, findings: Iterable[Placed]) -> Mapping[str, list[Placed]]:
    """The findings in a file by story; what is on the file as a whole goes to its first one."""
    found: dict[str, list[Placed]] = {told.id: [] for told in report.texts}
    first = next(iter(found), "")
    for item in findings:
        found.setdefault(item.story if item.story in found else first, []).append(item)
    return found


def _summary(outcome: Outcome, total: int) -> str:
    counts = _counts(outcome)
    return ", ".join(
        [count(total, "story", "stories"), *(count(counts[severity], name) for severity, name in _SEVERITIES if counts[severity])]
    )


def _counts(outcome: Outcome) -> Mapping[str, int]:
    return {severity: sum(found.severity == severity for found in outcome.findings) for severity, _ in _SEVERITIES}


def _bar(outcome: Outcome, total: int) -> str:
    """Name, filters, and where one is. Notes start hidden where there is anything louder."""
    counts = _counts(outcome)
    quiet = "info" if counts["error"] + counts["warning"] else ""
    boxes = "".join(
        f'<label class="{severity}"><input type="checkbox" name="severity" value="{severity}"{"" if severity == quiet else " checked"}>'
        f"<span>{count(counts[severity], name)}</span></label>"
        for severity, name in _SEVERITIES
    )
    options = "".join(tag("option", f"{words(name)} ({number})", value=name) for name, number in sorted(_by_rule(outcome).items()))
    return f"""<header id="bar">
<h1>Wirelint <small>{count(total, "story", "stories")}</small></h1>
<div class="filters" role="group" aria-label="What is shown">{boxes}<select id="rule" aria-label="Rule"><option value="">every rule</option>{options}</select></div>
<div class="steps"><output id="at"></output><button id="previous" title="previous finding (k)">↑</button><button id="next" title="next finding (j)">↓</button>\
<button id="theme" title="light or dark (t)">◐</button></div>
</header>"""


def _by_rule(outcome: Outcome) -> dict[str, int]:
    counts: dict[str, int] = {}
    for found in outcome.findings:
        counts[found.rule] = counts.get(found.rule, 0) + 1
    return counts


def _worst(outcome: Outcome) -> dict[str, str]:
    """The worst severity of each rule's findings."""
    worst: dict[str, str] = {}
    for found in outcome.findings:
        worst[found.rule] = max(worst.get(found.rule, "info"), found.severity, key=RANK.__getitem__)
    return worst


def _list(sheets: list[Sheet]) -> str:
    return f'<nav id="stories" aria-label="Stories"><ol>{"".join(stories.entry(sheet) for sheet in sheets)}</ol></nav>'


def _main(outcome: Outcome, sheets: list[Sheet]) -> str:
    told = "".join(f"{stories.article(sheet)}\n" for sheet in sheets)
    pages = "".join(f"{rules.article(*known)}\n" for known in outcome.pages().values())
    appendix = f'<section id="rules"><h2>The rules</h2>\n{pages}</section>\n' if pages else ""
    return f"<main>\n{told or '<p class=nothing>No story was read.</p>'}{_unread(outcome)}{appendix}</main>"


def _unread(outcome: Outcome) -> str:
    rows = "".join(
        tag("li", f"{words(report.path)}: {words(report.reason)}", class_=report.status)
        for report in outcome.files
        if report.status != "checked"
    )
    rows += "".join(
        tag("li", f"{words(row.path)}: {words(row.rule)}: {words(row.message)}; {words(row.hint)}", class_="failed")
        for report in outcome.files for row in report.errors
    )  # fmt: skip
    return f'<section id="unread"><h2>Not checked</h2><ul>{rows}</ul></section>\n' if rows else ""


def _panel(outcome: Outcome) -> str:
    """At the side: what is told of the finding one looks at; until there is one, all rules by their findings, and the keys."""
    rows = sorted(_by_rule(outcome).items(), key=lambda row: (-row[1], row[0]))
    worst = _worst(outcome)
    tally = "".join(
        tag("li", tag("button", words(name) + tag("b", str(number)), class_=worst[name], data_rule=name)) for name, number in rows
    )
    keys = "".join(tag("p", f"{tag('kbd', keys)} {told}") for keys, told in _KEYS)
    return f"""<aside id="panel" aria-live="polite"><div id="told"></div>
<div id="rest">{tag("h4", "By rule") + tag("ol", tally, id="tally") if tally else ""}<div id="keys">{keys}</div></div></aside>"""
