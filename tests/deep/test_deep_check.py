"""`check --deep` with the real LanguageTool: what an editor sees."""

import json
import re
import sqlite3

import pytest

STORY = """VARNHOLM, Dec. 14 (Reuters) - The mayor said that the the bridge would close.

The coucnil may not accepted a older plan, officials of the harbour town said.
"""


def found(desk, *argv, code=None):
    done, out, err = desk.run("check", "--format", "json", "--deep", "require", *argv)
    assert done in ((0, 1) if code is None else (code,)), err
    report = json.loads(out)
    return report, {(item["line"], item["column"], item["text"], item["rule"]) for item in report["findings"]}


def theirs(places):
    return {place for place in places if place[3].startswith("languagetool/")}


def test_what_a_table_cannot_know_is_found(warm):
    warm.write("a.txt", STORY)
    report, places = found(warm, "a.txt")
    assert theirs(places) == {
        (3, 5, "coucnil", "languagetool/MORFOLOGIK_RULE_EN_US"),
        (3, 21, "accepted", "languagetool/MD_BASEFORM"),
    }
    assert report["deep"] == {"status": "used", "reason": ""}


def test_of_two_that_say_the_same_ours_stays(warm):
    warm.write("a.txt", STORY)
    report, _ = found(warm, "a.txt")
    also = {item["rule"]: item["also"] for item in report["findings"] if item["also"]}
    assert also["repeat/doubled-word"] == ["languagetool/ENGLISH_WORD_REPEAT_RULE"]
    assert also["grammar/a-before-vowel"] == ["languagetool/EN_A_VS_AN"]


def test_message_suggestions_and_severity(warm):
    warm.write("a.txt", STORY)
    report, _ = found(warm, "a.txt")
    [spelt] = [item for item in report["findings"] if item["text"] == "coucnil"]
    assert (spelt["severity"], spelt["message"], spelt["suggestions"], spelt["fixable"]) == (
        "warning",
        "misspelt word: write council",
        ["council"],
        False,
    )
    [verb] = [item for item in report["findings"] if item["text"] == "accepted"]
    assert (verb["severity"], verb["message"]) == ("info", "the verb after a modal is a bare one: write accept")


def test_an_unchanged_story_asks_nothing(desk):
    desk.write("a.txt", STORY)
    _, first = found(desk, "a.txt")
    desk.run("deep", "stop")
    report, again = found(desk, "a.txt")
    assert again == first
    assert report["deep"]["status"] == "used"
    assert desk.run("deep", "status")[0] == 1  # and no server was started for it


@pytest.mark.parametrize(
    "name, text, places",
    [
        ("smile.txt", "The 😀😀 mayor may not accepted the plan on Monday, he said.\n", {(1, 22, "accepted")}),
        ("lines.txt", "The mayor left on Monday.\r\n\r\nThe town may not accepted the plan at all.\r\n", {(3, 18, "accepted")}),
        ("page.md", "# Town\n\nThe *town* may not **accepted** the [old plan](x.md) on Monday.\n", {(3, 22, "accepted")}),
        ("wrap.txt", "The mayor of the town said on Monday that his deputies may\nnot accepted the plan, which was old and far too dear for\nthem.\n", {(2, 5, "accepted")}),
    ],
)  # fmt: skip
def test_places_are_those_of_the_file(warm, name, text, places):
    warm.write(name, text)
    assert {place[:3] for place in theirs(found(warm, name)[1])} == places


def test_the_other_english_is_no_misspelling(warm):
    warm.write("a.txt", "The organisation apologised for the colour of its centre, the neighbours of the harbour said.\n")
    warm.write("b.txt", "The organization apologized for the color of its center, the neighbors of the harbor said.\n")
    for profile in ("neutral", "bbc", "ap"):
        assert not theirs(found(warm, "a.txt", "b.txt", "--profile", profile)[1])


@pytest.mark.parametrize(
    "text",
    [
        "The village of Ulmendorf, where Jarvik Sollen and Tadas Brunkis live, was flooded on Monday.",
        "The word “goverment” was painted on the wall of the town hall on Monday, police said.",
        "The boats carried smorrebrod and dulsekake to the islands, and the dulsekake was sold at once.",
        "More is on varnholm.goverment.example and at @comittee, the mayor of the town said.",
        "The team used uncrewed boats and an antifouling paint from the yard, the owners of the boats said.",
    ],
)
def test_what_is_no_misspelling(warm, text):
    warm.write("a.txt", text + "\n")
    assert not theirs(found(warm, "a.txt", "--profile", "neutral")[1])


def test_rules_can_be_left_out_and_picked(warm):
    warm.write("a.txt", STORY)
    assert not theirs(found(warm, "a.txt", "--ignore", "languagetool")[1])
    assert {place[3] for place in theirs(found(warm, "a.txt", "--ignore", "languagetool/MD_BASEFORM")[1])} == {
        "languagetool/MORFOLOGIK_RULE_EN_US"
    }
    assert {place[3] for place in found(warm, "a.txt", "--select", "languagetool/MD_BASEFORM")[1]} == {"languagetool/MD_BASEFORM"}
    assert not theirs(found(warm, "a.txt", "--select", "grammar")[1])
    code, _, err = warm.run("check", "--ignore", "languagetool/NONSENSE", "a.txt")
    assert (code, "no rule or pack named “languagetool/NONSENSE”" in err) == (2, True)


def test_a_server_of_ones_own(warm, desk):
    desk.write("a.txt", STORY)
    report, places = found(desk, "a.txt", "--deep-server", f"http://127.0.0.1:{warm.state()['port']}")
    assert len(theirs(places)) == 2
    assert report["deep"]["status"] == "used"
    assert desk.run("deep", "status")[0] == 1


def test_a_proxy_is_not_asked_for_the_way_to_this_machine(warm):
    warm.write("a.txt", "The mayor may not accepted the plan of the proxies, he said.\n")
    code, out, err = warm.run(
        "check", "--deep", "require", "--info", "a.txt", HTTP_PROXY="http://127.0.0.1:9", http_proxy="http://127.0.0.1:9"
    )
    assert (code, "MD_BASEFORM" in out, err) == (0, True, "")


def test_every_rule_let_through_is_one_of_this_version(languagetool):
    import zipfile

    from wirelint.deep import allowed

    known = {
        "DOUBLE_PUNCTUATION",
        "EN_A_VS_AN",
        "ENGLISH_WORD_REPEAT_RULE",
        "MORFOLOGIK_RULE_EN_GB",
        "MORFOLOGIK_RULE_EN_US",
    }  # written in Java
    with zipfile.ZipFile(languagetool / "libs" / "language-en.jar") as jar:
        for name in jar.namelist():
            if name.endswith(".xml") and "/rules/" in name:
                known.update(re.findall(r"""\bid=["']([A-Z][A-Z0-9_-]*)["']""", jar.read(name).decode("utf8")))
    assert sorted(set(allowed.rules()) - known) == []


def test_a_configuration_asks_for_it_too(warm):
    warm.write("a.txt", STORY)
    warm.write("wirelint.toml", 'deep = "auto"\nignore = ["languagetool/MORFOLOGIK*"]\n[severity]\n"languagetool/MD_BASEFORM" = "error"\n')
    try:
        _, out, err = warm.run("check", "--format", "json", "--config", "wirelint.toml", "a.txt")
        report = json.loads(out)
        assert [(item["text"], item["severity"]) for item in report["findings"] if item["rule"].startswith("languagetool/")] == [
            ("accepted", "error")
        ]
        assert report["deep"] == {"status": "used", "reason": ""}, err
        off = json.loads(warm.run("check", "--format", "json", "--config", "wirelint.toml", "--deep", "off", "a.txt")[1])
        assert off["deep"] == {"status": "off", "reason": ""}
    finally:
        (warm.folder / "wirelint.toml").unlink()


def test_html_and_sarif_hold_what_languagetool_found(warm):
    warm.write("a.txt", STORY)
    for format in ("text", "sarif", "html", "github", "checkstyle", "junit", "rdjsonl"):
        code, out, err = warm.run("check", "--deep", "require", "--info", "--format", format, "a.txt")
        assert code == 1, err
        assert "languagetool/MD_BASEFORM" in out


def test_a_report_is_kept_until_something_changes(desk):
    desk.write("a.txt", STORY)
    _, first = found(desk, "a.txt")
    assert found(desk, "a.txt")[1] == first
    _, fewer = found(desk, "--ignore", "repeat/doubled-word", "a.txt")
    assert {place[3] for place in first - fewer} == {"repeat/doubled-word"}
    desk.write("wirelint.toml", 'severity = {"repeat/doubled-word" = "info"}\n')
    report, _ = found(desk, "--config", "wirelint.toml", "a.txt")
    assert [item["severity"] for item in report["findings"] if item["rule"] == "repeat/doubled-word"] == ["info"]
    desk.write("a.txt", STORY.replace("that the the", "that the"))
    assert "repeat/doubled-word" not in {place[3] for place in found(desk, "a.txt")[1]}
    desk.write("a.txt", STORY)
    (desk.folder / "own" / "house").mkdir(parents=True)
    (desk.folder / "own" / "house" / "no_harbour.toml").write_text(
        'why = "Ours."\nmessage = "not here"\nbad = ["The {harbour} is shut."]\ngood = ["The port is shut."]\n[find]\npatterns = ["harbour"]\n'
    )
    assert found(desk, "--rules", "own", "a.txt")[1] > first


def test_a_kept_report_that_is_broken_is_made_anew(desk):
    desk.write("a.txt", STORY)
    _, first = found(desk, "a.txt")
    with sqlite3.connect(desk.folder / "cache" / "wirelint" / "deep.sqlite") as store:
        store.execute("UPDATE files SET report = ?", (b"\xff",))
    assert found(desk, "a.txt")[1] == first


def test_a_story_that_could_not_be_asked_about_is_not_kept(desk):
    desk.write("a.txt", STORY)
    nowhere = {"PATH": "/nowhere"}
    _, out, err = desk.run("check", "--format", "json", "--deep", "auto", "a.txt", **nowhere)
    assert json.loads(out)["deep"]["status"] == "failed", err
    assert theirs(found(desk, "a.txt")[1])
