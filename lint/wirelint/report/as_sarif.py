"""`--format sarif`: SARIF 2.1.0, one run. Columns are code points, ends exclusive."""

from __future__ import annotations

import json
import os
from urllib.parse import quote

from .. import __version__
from ..records import TYPE_CHECKING
from .sarif_rules import LEVELS, descriptor

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..findings.placed import Place, Placed
    from ..linting import ErrorRow, FileReport
    from .outcome import Outcome

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def write(outcome: Outcome) -> str:
    """The log as a string that ends in a line end."""
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(outcome)]}
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _run(outcome: Outcome) -> dict[str, Any]:
    pages = outcome.pages()
    names = sorted({found.rule for found in outcome.findings})
    driver = {
        "name": "Wirelint", "version": __version__, "semanticVersion": __version__,
        "rules": [descriptor(name, pages.get(name)) for name in names],
    }  # fmt: skip
    index = {name: number for number, name in enumerate(names)}
    return {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(outcome)],
        "artifacts": [_artifact(report) for report in outcome.files if report.status == "checked"],
        "results": [_result(found, index) for found in outcome.findings],
    }


def _artifact(report: FileReport) -> dict[str, Any]:
    return {"location": {"uri": uri(report.path)}, "encoding": report.encoding.partition(" ")[0]}


def _invocation(outcome: Outcome) -> dict[str, Any]:
    failed = outcome.failed()
    notices = [_notice(report.path, report.reason, "error") for report in failed]
    notices += [_notice(report.path, f"not checked: {report.reason}", "note") for report in outcome.files if report.status == "skipped"]
    notices += [_failure(row) for report in outcome.files for row in report.errors]
    good = not failed and not any(report.errors for report in outcome.files)
    return {"executionSuccessful": good, "toolExecutionNotifications": notices}


def _notice(path: str, message: str, level: str) -> dict[str, Any]:
    return {"level": level, "message": {"text": message}, "locations": [{"physicalLocation": _artifact_at(path)}]}


def _failure(row: ErrorRow) -> dict[str, Any]:
    return {**_notice(row.path, f"{row.message}; {row.hint}", "error"), "associatedRule": {"id": row.rule}}


def _result(found: Placed, index: Mapping[str, int]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": found.rule, "ruleIndex": index[found.rule], "level": LEVELS[found.severity],
        "message": {"text": found.message},
        "locations": [{"physicalLocation": {**_artifact_at(found.path), "region": {**_region(found.place), "snippet": {"text": found.text}}}}],
    }  # fmt: skip
    if found.related:
        result["relatedLocations"] = [
            {"physicalLocation": {**_artifact_at(found.path), "region": _region(item.place)}, "message": {"text": item.message}}
            for item in found.related
        ]
    if found.fingerprint:
        result["partialFingerprints"] = {"wirelint/v1": found.fingerprint}
    if found.fixable:
        result["fixes"] = _fixes(found)
    return result


def _fixes(found: Placed) -> Sequence[dict[str, Any]]:
    return [
        {
            "description": {"text": f"write {text}" if text else "delete it"},
            "artifactChanges": [
                {
                    "artifactLocation": {"uri": uri(found.path)},
                    "replacements": [{"deletedRegion": _region(found.place), "insertedContent": {"text": text}}],
                }
            ],
        }
        for text in found.suggestions
    ]


def _artifact_at(path: str) -> dict[str, Any]:
    return {"artifactLocation": {"uri": uri(path)}}


def _region(at: Place) -> dict[str, int]:
    return {"startLine": at.line, "startColumn": at.column, "endLine": at.end_line, "endColumn": at.end_column}


def uri(path: str) -> str:
    """A path as a URI: relative where it is relative."""
    quoted = quote(os.fsencode(path))
    return f"file://{quoted}" if path.startswith("/") else quoted
