"""The README's commands and samples are what it says they are."""

from pathlib import Path

import regex

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf8")
COMMANDS = regex.findall(r"```sh\n(python3 .*)\n```", README)


def test_there_are_two_commands():
    assert len(COMMANDS) == 2
    assert COMMANDS[0].endswith("wirelint check --fail-on never seeds/")
    assert COMMANDS[1].endswith("-m pytest")


def test_ci_calls_the_second_as_it_stands():
    lines = (ROOT / ".ci" / "run").read_text("utf8").splitlines()
    assert COMMANDS[1] in lines


def test_the_sample_is_real(wirelint):
    shown = regex.search(r"```text\n\$ wirelint check (?P<seed>\S+)\n(?P<out>.*?)```", README, regex.DOTALL)
    _, out, _ = wirelint("check", str(ROOT / shown["seed"]))
    for line in shown["out"].strip().splitlines():
        assert line.strip() in ("…", shown["seed"]) or line in out.splitlines(), line


def test_links_lead_somewhere():
    for name in regex.findall(r"\]\((?!https?:)([^)#]+)\)", README):
        assert (ROOT / name).exists(), name
