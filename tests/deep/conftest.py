"""A real LanguageTool for the tests: brought once by Maven, kept from run to run; each test that breaks a server has its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
INSTALL = "apt-get install default-jre-headless maven"


def pytest_collection_modifyitems(items):
    """One after the other where tests run side by side: they share one LanguageTool, and a server takes a core of its own."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.xdist_group("deep"))


def jars():
    """The data folder in which LanguageTool is kept for tests."""
    base = os.environ.get("WIRELINT_TEST_DATA") or os.path.join(os.path.expanduser("~"), ".cache", "wirelint-tests")
    return Path(base)


@pytest.fixture(scope="session")
def languagetool():
    """The folder with LanguageTool's jars, as `wirelint deep install` fills it."""
    pytest.importorskip("language_tool_python", reason='pip install "wirelint[deep]"')
    if not (shutil.which("java") and shutil.which("mvn")):
        pytest.skip(f"no Java or no Maven: {INSTALL}")
    os.environ["XDG_DATA_HOME"] = str(jars())
    from wirelint.deep import home, install
    from wirelint.deep import jars as sums

    if sums.faults(home.installed()):
        install.bring()
    return Path(home.installed())


@pytest.fixture(scope="session")
def planned(tmp_path_factory):
    """A cache folder with the plan of the rules, which takes longer to make than all else that a test does."""
    folder = tmp_path_factory.mktemp("planned")
    (folder / "a.txt").write_text("The port of Sund was shut on Monday.\n", "utf8")
    made = Desk(folder / "desk", folder / "data")
    made.run("check", "--fail-on", "never", str(folder / "a.txt"))
    return folder / "desk" / "cache"


class Desk:
    """A user of their own: folders, and the command as a process of its own. `planned`: a cache to begin with."""

    def __init__(self, folder, data, planned=None):
        self.folder = folder
        folder.mkdir(exist_ok=True)
        if planned:
            shutil.copytree(planned, folder / "cache")
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder / "home"),
            "PYTHONPATH": str(ROOT / "lint"),
            "XDG_DATA_HOME": str(data),
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_CACHE_HOME": str(folder / "cache"),
        }

    def start(self, *argv, **environment):
        command = [sys.executable, "-m", "wirelint", *argv]
        return subprocess.Popen(
            command, cwd=self.folder, env={**self.environment, **environment}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def run(self, *argv, **environment):
        """(exit code, standard output, standard error)."""
        made = self.start(*argv, **environment)
        out, err = made.communicate(timeout=120)
        return made.returncode, out, err

    def write(self, name, text):
        (self.folder / name).write_text(text, "utf8", newline="")

    def state(self):
        import json

        path = self.folder / "state" / "wirelint" / "deep.json"
        return json.loads(path.read_text("utf8")) if path.exists() else None


@pytest.fixture
def desk(tmp_path, languagetool, planned):
    """A desk whose server, if one is started, ends with the test."""
    made = Desk(tmp_path / "desk", languagetool.parents[1], planned)
    yield made
    made.run("deep", "stop")


@pytest.fixture(scope="module")
def warm(tmp_path_factory, languagetool, planned):
    """A desk with a running server, for the tests of one module that leave it alone."""
    made = Desk(tmp_path_factory.mktemp("warm") / "desk", languagetool.parents[1], planned)
    assert made.run("deep", "start")[0] == 0
    yield made
    made.run("deep", "stop")


@pytest.fixture
def bare(tmp_path, planned):
    """A desk without LanguageTool."""
    pytest.importorskip("language_tool_python", reason='pip install "wirelint[deep]"')
    return Desk(tmp_path / "bare", tmp_path / "data", planned)
