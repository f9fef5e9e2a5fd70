"""Each report format, read back by a parser that is not ours; and with copy that attacks its reader."""

import json
import re
from pathlib import Path
from urllib.parse import unquote
from xml.dom import minidom

import jsonschema
import pytest
from hostile import COPY, HOSTILE, NAME
from hostile import write as write_hostile

from wirelint.report.as_sarif import uri

ROOT = Path(__file__).parents[1]
SCHEMAS = Path(__file__).parent / "schemas"
SARIF = json.loads((SCHEMAS / "sarif-2.1.0-rtm.5.json").read_text("utf8"))
RDF = json.loads((SCHEMAS / "rdf-diagnostic.json").read_text("utf8"))
FAULTY = "东 of the town, New York times mentioned.\n\nClean words stand here.\n"
FIX = "::error::</textarea>\"'`"


@pytest.fixture
def report(tmp_path, wirelint):
    """`report("sarif")`: what `check --format sarif` prints of one faulty, one empty and one missing file."""
    (tmp_path / "faulty.txt").write_text(FAULTY, "utf8")
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "clean.txt").write_text("The bridge reopened on Monday.\n")

    def run(format, *more):
        code, out, _ = wirelint(
            "check", "--format", format, "--select", "outlets/mis-cased", *more, "faulty.txt", "empty.txt", "clean.txt", "gone.txt"
        )
        assert code == 2
        return out

    return run


@pytest.fixture
def hostile(tmp_path, wirelint):
    write_hostile(tmp_path)
    return lambda format: wirelint("check", "--rules", "own", "--select", "hostile", "--format", format, NAME)[1]


def test_sarif(report):
    log = json.loads(report("sarif"))
    jsonschema.Draft4Validator(SARIF).validate(log)
    run = log["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    (result,) = run["results"]
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "faulty.txt"},
        "region": {"startLine": 1, "startColumn": 16, "endLine": 1, "endColumn": 30, "snippet": {"text": "New York times"}},
    }
    assert result["fixes"][0]["artifactChanges"][0]["replacements"] == [
        {"deletedRegion": {"startLine": 1, "startColumn": 16, "endLine": 1, "endColumn": 30}, "insertedContent": {"text": "New York Times"}}
    ]
    rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]
    assert rule["id"] == result["ruleId"] == "outlets/mis-cased"
    assert "Flagged" in rule["help"]["markdown"]
    assert re.fullmatch("[0-9a-f]{32}", result["partialFingerprints"]["wirelint/v1"])
    assert run["invocations"][0]["executionSuccessful"] is False
    assert [row["level"] for row in run["invocations"][0]["toolExecutionNotifications"]] == ["error", "note"]


def test_sarif_of_all_seeds_is_valid(wirelint):
    log = json.loads(wirelint("check", "--info", "--format", "sarif", str(ROOT / "seeds"))[1])
    jsonschema.Draft4Validator(SARIF).validate(log)
    assert len(log["runs"][0]["results"]) > 50


def test_a_path_becomes_a_uri():
    assert uri("a b/ü#1.txt") == "a%20b/%C3%BC%231.txt"
    assert uri("/in/a.txt") == "file:///in/a.txt"


def test_hostile_sarif(hostile):
    log = json.loads(hostile("sarif"))
    jsonschema.Draft4Validator(SARIF).validate(log)
    (result,) = log["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert unquote(place["artifactLocation"]["uri"]) == NAME
    assert place["region"]["snippet"]["text"] == HOSTILE
    assert result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == FIX


def annotations(out):
    """The workflow commands in an output as the runner takes them: any line that begins with `::`, after blanks."""
    found = []
    for line in re.split("\r\n|\r|\n", out):
        command = re.match(r"\s*::(\w+) (.*?)::(.*)$", line)
        assert bool(command) == bool(line)
        if command:
            properties = dict(pair.split("=", 1) for pair in command[2].split(","))
            found.append((command[1], {key: unescaped(value) for key, value in properties.items()}, unescaped(command[3])))
    return found


def unescaped(text):
    for code, char in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, char)
    return text


def test_github(report):
    assert annotations(report("github")) == [
        (
            "error",
            {"file": "faulty.txt", "line": "1", "endLine": "1", "col": "16", "endColumn": "30", "title": "outlets/mis-cased"},
            "name of an outlet: write New York Times",
        ),
        ("error", {"file": "gone.txt", "title": "wirelint"}, "no such file or folder"),
    ]


def test_hostile_github(hostile):
    ((command, properties, message),) = annotations(hostile("github"))
    assert (command, properties["file"], properties["title"]) == ("error", NAME, "hostile")
    assert "\x1b" not in message
    assert message.endswith(FIX)


def test_checkstyle(report):
    root = minidom.parseString(report("checkstyle").encode()).documentElement
    files = {file.getAttribute("name"): file for file in root.getElementsByTagName("file")}
    assert sorted(files) == ["clean.txt", "faulty.txt", "gone.txt"]
    (error,) = files["faulty.txt"].getElementsByTagName("error")
    assert dict(error.attributes.items()) == {
        "line": "1", "column": "16", "severity": "error", "message": "name of an outlet: write New York Times",
        "source": "wirelint.outlets/mis-cased",
    }  # fmt: skip
    assert files["gone.txt"].firstChild.nextSibling.getAttribute("message") == "no such file or folder"


@pytest.mark.parametrize(("format", "tag"), [("checkstyle", "error"), ("junit", "failure")])
def test_hostile_xml(hostile, format, tag):
    root = minidom.parseString(hostile(format).encode()).documentElement
    (found,) = root.getElementsByTagName(tag)
    assert found.getAttribute("message").startswith("found zap\ufffd[2J</script><img")
    assert NAME in [found.parentNode.getAttribute("name"), found.parentNode.getAttribute("file")]


def test_junit(report):
    root = minidom.parseString(report("junit").encode()).documentElement
    assert {key: root.getAttribute(key) for key in ("tests", "failures", "errors", "skipped")} == {
        "tests": "4", "failures": "1", "errors": "1", "skipped": "1",
    }  # fmt: skip
    (failure,) = root.getElementsByTagName("failure")
    assert failure.getAttribute("type") == "error"
    assert failure.parentNode.getAttribute("name") == "outlets/mis-cased 1:16"
    assert "faulty.txt:1:16: name of an outlet" in failure.firstChild.data


def test_rdjsonl(report):
    rows = [json.loads(line) for line in report("rdjsonl").splitlines()]
    for row in rows:
        jsonschema.Draft4Validator(RDF).validate(row)
    stretch = {"start": {"line": 1, "column": 18}, "end": {"line": 1, "column": 32}}
    line = FAULTY.encode().split(b"\n")[0]
    assert line[stretch["start"]["column"] - 1 : stretch["end"]["column"] - 1] == b"New York times"
    assert rows[0]["location"] == {"path": "faulty.txt", "range": stretch}
    assert rows[0]["suggestions"] == [{"range": stretch, "text": "New York Times"}]
    assert rows[1]["location"] == {"path": "gone.txt"}


def test_hostile_rdjsonl(hostile):
    (row,) = [json.loads(line) for line in hostile("rdjsonl").splitlines()]
    jsonschema.Draft4Validator(RDF).validate(row)
    stretch = row["location"]["range"]
    line = COPY.encode().split(b"\n")[stretch["start"]["line"] - 1]
    assert line[stretch["start"]["column"] - 1 : stretch["end"]["column"] - 1].decode() == HOSTILE


def test_hostile_text_cannot_steer_the_terminal(hostile):
    out = hostile("text")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", out)
    assert not [line for line in out.splitlines() if line.lstrip().startswith("::")]


def test_hostile_json(hostile):
    found = json.loads(hostile("json"))["findings"][0]
    assert (found["path"], found["text"], found["suggestions"]) == (NAME, HOSTILE, [FIX])
