"""Silencing comments in the copy: what they silence, what is said of them, and when they are not obeyed."""

import json
import os
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirelint.findings.directives import directives

FAULT = "The Kiev delegation left."
ALLOW = "[wirelint: allow names/wrong-place-form: as the club writes it]"


@pytest.fixture
def lint(wirelint, tmp_path):
    """`lint(text)`: [(line, rule)] of what is found, and how much was silenced."""

    def lint(text, *argv, name="a.txt"):
        (tmp_path / name).write_text(text, "utf8", newline="")
        code, out, err = wirelint("check", "--format", "json", *argv, name)
        assert code in (0, 1), err
        report = json.loads(out)
        return [(item["line"], item["rule"]) for item in report["findings"]], report["files"][0]["silenced"]

    return lint


PLACE, UNUSED, UNKNOWN, UNCLEAR = "names/wrong-place-form", "silence/unused", "silence/unknown-rule", "silence/unclear"


@pytest.mark.parametrize(
    ("text", "found", "silenced"),
    [
        (f"{FAULT} {ALLOW}\n", [], 1),
        (f"{ALLOW}\n{FAULT}\n", [], 1),
        (f"{ALLOW}\n\n{FAULT}\n\n{FAULT}\n", [(5, PLACE)], 1),
        (f"{FAULT}\n{FAULT} {ALLOW}\n{FAULT}\n", [(1, PLACE), (3, PLACE)], 1),
        (f"{FAULT} [wirelint: allow names]\n", [], 1),
        (f"{FAULT} [wirelint: allow dates, names: both]\n", [(1, UNUSED)], 1),
        (f"[wirelint: off names]\n{FAULT}\n{FAULT}\n[wirelint: on names]\n{FAULT}\n", [(5, PLACE)], 2),
        (f"[wirelint: off names/wrong-place-form]\n{FAULT}\n", [], 1),
        (f"{FAULT} [wirelint: allow names/wrong-plac-form: slip]\n", [(1, PLACE), (1, UNKNOWN)], 0),
        (f"{FAULT} [wirelint: alow names]\n", [(1, PLACE), (1, UNCLEAR)], 0),
        (f"Talks resumed.\r\n{FAULT} {ALLOW}\r\nTalks ended.\r\n", [], 1),
        (f"Talks resumed. {ALLOW} {ALLOW}\n", [(1, UNUSED), (1, UNUSED)], 0),
        (f"{FAULT} {ALLOW} [wirelint: allow outlets: none]\n", [(1, UNUSED)], 1),
    ],
)
def test_what_is_silenced(lint, text, found, silenced):
    assert lint(text) == (found, silenced)


def test_in_a_hard_wrapped_paragraph(lint):
    text = (
        "The ministers of the seven countries came together in the morning in the\n"
        f"old town hall, {FAULT[:16]} as it was called came by train, and the talks {ALLOW}\n"
        "went on for a day and a half before the first of the texts could be read.\n"
    )
    assert lint(text) == ([], 1)


def test_the_words_themselves_are_not_linted(lint):
    assert lint(f"{FAULT} [wirelint: allow names: so said the Kiev office, and New York times mentioned it]\n") == ([], 1)


def test_before_headers(lint):
    text = "[wirelint: allow names/wrong-place-form: quoted]\nSubject: Talks in Kiev go on\nFrom: Ana Ruiz\n\nTalks resumed on Monday.\n"
    assert lint(text) == ([], 1)


COMMENT = f"<!-- {ALLOW} -->"


@pytest.mark.parametrize(
    ("text", "found", "silenced"),
    [
        (f"{COMMENT}\n\n{FAULT}\n\n{FAULT}\n", [(5, PLACE)], 1),
        (f"{FAULT} {COMMENT}\n", [], 1),
        (f"<!--\n  Desk: {ALLOW}\n-->\n{FAULT}\n", [], 1),
        (f"Here `{COMMENT}` is shown. {FAULT}\n", [(1, PLACE)], 0),
        (f"```\n{COMMENT}\n```\n\n{FAULT}\n", [(5, PLACE)], 0),
    ],
)
def test_in_comments_of_markdown(lint, text, found, silenced):
    assert lint(text, name="a.md") == (found, silenced)


def test_what_was_not_run_is_not_called_unused(lint):
    assert lint(f"Talks resumed. {ALLOW}\n", "--select", "outlets") == ([], 0)
    assert lint(f"Talks resumed. {ALLOW}\n", "--select", "outlets,silence") == ([], 0)
    assert lint(f"Talks resumed. {ALLOW}\n", "--select", "names,silence") == ([(1, UNUSED)], 0)


def test_copy_from_outside_does_not_silence_its_own_checks(lint):
    assert lint(f"{FAULT} {ALLOW}\n", "--untrusted") == ([(1, PLACE), (1, "silence/not-obeyed")], 0)


def test_nor_does_standard_input(tmp_path):
    import subprocess
    import sys
    from pathlib import Path

    environment = {"PYTHONPATH": str(Path(__file__).parents[1] / "lint"), "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"]}
    done = subprocess.run([sys.executable, "-m", "wirelint", "check", "-"], input=f"{FAULT} {ALLOW}\n", text=True, capture_output=True, check=False, env=environment)  # fmt: skip
    assert done.returncode == 1
    assert "write Kyiv" in done.stdout


def test_the_summary_counts_them(wirelint, tmp_path):
    (tmp_path / "a.txt").write_text(f"{FAULT} {ALLOW}\n")
    assert wirelint("check", "a.txt")[1] == "1 file, 1 story, 0 errors, 0 warnings, 1 silenced\n"


def test_ten_thousand_of_them(lint):
    text = "".join(f"{FAULT} Number {number}. {ALLOW}\n" for number in range(10_000))
    before = time.process_time()
    found, silenced = lint(text, "--select", "names/wrong-place-form,silence")
    assert time.process_time() - before < 10
    assert (found, silenced) == ([], 10_000)


def test_ten_thousand_for_one_block(lint):
    found, silenced = lint(f"{FAULT} {ALLOW * 10_000}\n", "--select", "names/wrong-place-form,silence")
    assert silenced == 1
    assert len(found) == 9_999


@given(st.text(alphabet="ab \n\r\t:,[]", max_size=20), st.sampled_from(["text", "markdown"]))
def test_a_cut_lies_around_its_comment(noise, format):
    text = f"{noise}<!-- {ALLOW} -->{noise} x\n{ALLOW}{noise}"
    for item in directives(text, format):
        assert 0 <= item.cut[0] <= item.start < item.end <= len(text)
        assert text[item.start : item.end] == ALLOW
        assert not text[item.cut[0] : item.start].strip(" \t<!-")
