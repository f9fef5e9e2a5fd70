"""The rule reference: its sources. `.ci/run` builds the site, with warnings as errors."""

import importlib.util
import sys
from pathlib import Path

import pytest

from wirelint.rulebook.rule import Page, Rule

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def build():
    sys.path.insert(0, str(ROOT / "docs" / "reference"))
    spec = importlib.util.spec_from_file_location("reference_build", ROOT / "docs" / "reference" / "build.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.path.pop(0)


@pytest.fixture(scope="module")
def pages(build):
    return dict(build.sources())


def test_there_is_a_page_for_each_rule(pages, wirelint):
    names = [line.split()[0] for line in wirelint("rules")[1].splitlines()]
    assert sorted(f"rules/{name}.md" for name in names) == sorted(name for name in pages if name.startswith("rules/"))


def test_a_page_tells_all_of_a_rule(pages):
    page = pages["rules/names/wrong-place-form.md"]
    for told in (
        "# names/wrong-place-form",
        "warning",
        "offered",
        "a hit becomes a note",
        "hits true",
        "<del>Kiev</del> <ins>Kyiv</ins>",
        "## Not flagged",
    ):
        assert told in page


def test_indexes_name_every_rule(pages):
    for name in (name.removesuffix(".md") for name in pages if name.startswith("rules/")):
        assert f"({name}.md)" in pages["by-pack.md"]
        assert f"({name}.md)" in pages["by-severity.md"]


def test_a_house_has_the_rules_that_it_makes_possible(pages):
    ap, neutral = (pages["by-profile.md"].split(f"## {house}\n")[1].split("## ")[0] for house in ("ap", "neutral"))
    assert "style/courtesy-title" in pages["by-profile.md"]
    assert "style/date-order" in ap
    assert "None of its own" in neutral


def test_every_check_left_out_is_in_the_table(pages):
    rows = (ROOT / "rules" / "left_out.tsv").read_text("utf8").splitlines()[2:]
    assert pages["left-out.md"].count("\n| ") == len(rows) + 1


def test_rules_cannot_break_their_page(build):
    rule = Rule("a/b", "*bold* | {text} <b>", "error", "a", (), "note", (), True, "swap", None, (), "p", "us")
    page = build.rule_page.page(rule, Page("`code` [link](x)\n\n# no heading", ["{<script> -> </ul>\n\n# x}"], ["a | b"], []), None, [])
    assert r"\*bold\* \| … \<b\>" in page
    assert r"\`code\` \[link\]\(x\) \# no heading" in page
    assert "&lt;script&gt;" in page
    assert "\n# x" not in page
    assert "those that set `us`: none that comes with Wirelint" in page


@pytest.mark.parametrize(
    ("measured", "told"),
    [(None, "not yet"), ((0, 0, "copy"), "no hit in copy"), ((8, 6, "copy"), "6 of 8 hits true (75%) when read by eye: copy")],
)
def test_measured(build, measured, told):
    assert build.rule_page.told(measured and build.Measured(*measured)) == told
