"""The import diet: what a plain check may load. Everything else is loaded when its trigger is seen."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
# Modules beyond the interpreter's own and ours.
ALLOWED = set(
    "__future__ _bisect _collections _datetime _functools _operator _typing array bisect collections collections.abc contextlib datetime "
    "errno functools gc importlib importlib._abc importlib._bootstrap importlib._bootstrap_external importlib.machinery importlib.util itertools "
    "keyword marshal math operator regex._regex reprlib types unicodedata warnings zlib".split()
)
OURS_NOT = {
    "wirelint.engine.literals",
    "wirelint.rulebook.packs",
    "wirelint.rulebook.declared",
    "wirelint.readers.markdown",
    "wirelint.report.as_json",
    "wirelint.profiles",
    "wirelint.rulebook.examples",
}
CODE = """
import ahocorasick, sys
before = set(sys.modules)
from wirelint.cli import main
main(["check", "--fail-on", "never", *sys.argv[1:]])
sys.stderr.write(" ".join(sorted(set(sys.modules) - before)))
"""


def loaded(tmp_path, *argv):
    environment = {"XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"], "PYTHONPATH": str(ROOT / "lint"), "PATH": "/usr/bin:/bin"}
    done = [
        subprocess.run([sys.executable, "-c", CODE, *argv], env=environment, capture_output=True, text=True, check=True) for _ in range(2)
    ]
    return {name for name in done[1].stderr.split() if not name.startswith("wirelint_rule_")}


def test_a_plain_check_loads_little(tmp_path):
    modules = loaded(tmp_path, str(ROOT / "seeds" / "2025-01-28-ore-dock-repairs.txt"))
    others = {name for name in modules if not name.startswith("wirelint")}
    assert sorted(others - ALLOWED) == []
    assert sorted(modules & OURS_NOT) == []


def test_the_compiler_of_patterns_is_left_alone(tmp_path):
    assert not {"regex", "re", "typing", "argparse"} & loaded(tmp_path, str(ROOT / "seeds" / "2024-09-12-basra-water-deal.txt"))


def test_a_format_is_loaded_when_it_is_asked_for(tmp_path):
    modules = loaded(tmp_path, "--format", "json", str(ROOT / "seeds" / "danube-grain-watch.md"))
    assert {"json", "wirelint.readers.markdown", "wirelint.report.as_json"} <= modules


def test_the_deep_tier_is_not_there_without_its_option(tmp_path):
    modules = loaded(tmp_path, "--format", "json", str(ROOT / "seeds" / "2024-09-12-basra-water-deal.txt"))
    assert not {name for name in modules if name.startswith(("wirelint.deep", "language_tool_python", "psutil", "sqlite3"))}


def test_an_unchanged_story_needs_no_client(tmp_path):
    modules = loaded(tmp_path, "--deep", "auto", "--select", "grammar", str(ROOT / "seeds" / "2024-09-12-basra-water-deal.txt"))
    assert "wirelint.deep.tier" in modules
    assert not {"language_tool_python", "requests", "psutil"} & modules
