"""The GitHub Action in docs/: its command, run as the runner does, in a fresh repository."""

import os
import subprocess
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[1]
ACTION = yaml.safe_load((ROOT / "docs" / "github-action.yml").read_text("utf8"))
STEPS = {step.get("name", step.get("uses")): step for step in ACTION["jobs"]["wirelint"]["steps"]}


def test_its_command(tmp_path):
    (tmp_path / "story.txt").write_text("Talks went on, New York times mentioned.\n")
    (tmp_path / "fine.txt").write_text("The bridge reopened on Monday.\n")
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "-e", "-c", STEPS["Lint"]["run"]], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines()[0].startswith("::error file=story.txt,line=1,endLine=1,col=16,endColumn=30,title=outlets/mis-cased::")
    kept = STEPS["Keep the page"]
    assert kept["if"] == "always()"
    assert (tmp_path / kept["with"]["path"]).read_text("utf8").startswith("<!doctype html>")


def test_what_it_installs_is_what_the_readme_names():
    revision = STEPS["Install"]["run"].rpartition("@")[2]
    assert f"rev: {revision}" in (ROOT / "README.md").read_text("utf8")
