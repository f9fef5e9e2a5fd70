"""Shared by all tests: our own options, and what a skipped test means in CI."""

import os

import pytest

from wirelint.desk import Desk
from wirelint.readers import read
from wirelint.story import Story


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite", action="store_true", help="rewrite the snapshots in tests/snapshots from what is found now")


def pytest_terminal_summary(terminalreporter, exitstatus, config):
    skipped = len(terminalreporter.stats.get("skipped", ()))
    if skipped and os.environ.get("CI") == "true":
        terminalreporter.write_line(f"{skipped} skipped: in CI that is a failure", red=True)


def pytest_sessionfinish(session, exitstatus):
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter and exitstatus == 0 and os.environ.get("CI") == "true" and reporter.stats.get("skipped"):
        session.exitstatus = 1


@pytest.fixture
def story():
    """`story("text", name="2024-01-05-a.txt", house="ap")`: a story as the reader makes it."""

    def make(text: str, name: str = "", format: str = "", desk: Desk | None = None) -> Story:
        return read(text, name, desk or Desk(keep=False), format)[1][0]

    return make


@pytest.fixture(scope="session", autouse=True)
def shared_cache(tmp_path_factory):
    """One cache for all tests, and not that of whoever runs them: the plan is made once, not once a test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def wirelint(tmp_path, monkeypatch, capsysbinary):
    """`wirelint("check", "a.txt")` in an empty folder: (exit code, standard output, standard error)."""
    from wirelint.cli import main

    monkeypatch.chdir(tmp_path)

    def run(*argv: str) -> tuple[int, str, str]:
        try:
            code = main(argv)
        except SystemExit as exit:
            code = exit.code
        out, err = capsysbinary.readouterr()
        return code, out.decode(), err.decode()

    return run
