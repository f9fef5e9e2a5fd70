"""The findings of every seed, kept beside it as a snapshot: a changed rule shows up as a readable diff.

`pytest tests/test_seeds.py --rewrite` writes them anew.
"""

from pathlib import Path

import pytest

from wirelint.desk import Desk
from wirelint.engine.plan import load
from wirelint.engine.scan import Scanner
from wirelint.findings.finding import LOUD
from wirelint.linting import Linter, lint_bytes
from wirelint.places import RULES

ROOT = Path(__file__).parents[1]
SEEDS = sorted(path for path in (ROOT / "seeds").iterdir() if path.suffix in (".txt", ".md"))
CLEAN = ("2025-01-28-ore-dock-repairs.txt", "2024-10-26-valletta-kitchen.txt")


@pytest.fixture(scope="module")
def linter():
    return Linter(Scanner(load([RULES], keep=False)), Desk(keep=False))


def lint(linter, path):
    return lint_bytes(linter, path.name, path.read_bytes())


def told(report):
    lines = [f"{row.date or 'day not known'} ({row.date_from or '-'})" for row in report.stories]
    for found in report.findings:
        fix = f" -> {found.suggestions[0]!r}" if found.suggestions else ""
        line, column, end_line, end_column = found.place
        lines.append(f"{line}:{column}-{end_line}:{end_column} {found.severity} {found.rule} {found.text!r}{fix}")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_snapshot(path, linter, request):
    snapshot = ROOT / "tests" / "snapshots" / f"{path.stem}.findings"
    found = told(lint(linter, path))
    if request.config.getoption("--rewrite"):
        snapshot.parent.mkdir(exist_ok=True)
        snapshot.write_text(found, "utf8", newline="\n")
    assert found == snapshot.read_text("utf8")


def test_there_are_enough_seeds():
    assert len(SEEDS) >= 8
    assert all(200 <= len(path.read_text("utf8").split()) <= 600 for path in SEEDS)


@pytest.mark.parametrize("name", CLEAN)
def test_clean_copy_stays_silent(name, linter):
    report = lint(linter, ROOT / "seeds" / name)
    assert not [found for found in report.findings if found.severity in LOUD]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_every_position_points_at_what_it_flags(path, linter):
    lines = path.read_text("utf8").split("\n")
    for found in lint(linter, path).findings:
        line, column, end_line, end_column = found.place
        if line == end_line:
            stands = lines[line - 1][column - 1 : end_column - 1]
            assert stands == found.text or found.fixable is False or path.suffix == ".md"
