"""Every format, on files made by hand: what the reader finds in them, and that each character stands where it says.

`tests/feeds/expected/NAME` holds what must be found in `tests/feeds/NAME`: the format, problems, then each story with its
metadata and its blocks. `pytest --rewrite` writes them anew; read the difference before it is committed.
"""

import json
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from wirelint.blocks import ROLES
from wirelint.desk import Desk
from wirelint.readers import FORMATS, reading
from wirelint.readers.layers import Layers
from wirelint.readers.meta import KEYS
from wirelint.readers.packed_stories import PackedStories
from wirelint.readers.reading import Given
from wirelint.source.decode import decode

_SPEC = spec_from_file_location("positions", Path(__file__).parents[1] / "bench" / "positions.py")
positions = module_from_spec(_SPEC)
_SPEC.loader.exec_module(positions)
FEEDS = Path(__file__).parent / "feeds"
FILES = sorted(path for path in FEEDS.iterdir() if path.is_file())
DESK = Desk(keep=False)
#: Formats whose files have no mark-up; `tests/test_readers.py` has them.
PLAIN = {"text", "headers", "markdown"}


def read(path):
    decoded = decode(path.read_bytes())
    return decoded, reading(decoded.text, Given(path.name, DESK, decoded.encoding))


def told(decoded, made):
    """What a reader made of a file, in lines."""
    yield f"{made.format} in {decoded.encoding}{f': {made.reason}' if made.reason else ''}"
    for problem in made.problems:
        yield f"{problem.rule} at {decoded.text[problem.start : problem.end][:30]!r}: {problem.what}"
    for story in made.stories:
        yield f"\nstory {story.id}"
        yield from (f"  {key} = {value.string}" for key, value in story.meta.items())
        yield from (f"  {block.role}: {story.text[block.start : block.end]}" for block in story.blocks)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_is_in_it(path, request):
    found = "\n".join(told(*read(path))) + "\n"
    expected = FEEDS / "expected" / path.name
    if request.config.getoption("--rewrite"):
        expected.parent.mkdir(exist_ok=True)
        expected.write_text(found, "utf8", newline="\n")
    assert found == expected.read_text("utf8")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_character_is_where_it_says(path):
    decoded, made = read(path)
    for story in made.stories:
        for text in (story.source, *story.meta.values()):
            assert [(text.string[at], decoded.text[slice(*text.place(at, at + 1))]) for at in positions.wrong(text, decoded.text)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_stories_are_well_made(path):
    _, made = read(path)
    ids = [story.id for story in made.stories]
    assert len(set(ids)) == len(ids)
    for story in made.stories:
        assert set(story.meta) <= set(KEYS)
        assert {block.role for block in story.blocks} <= set(ROLES)
        ends = [-1, *(block.end for block in story.blocks)]
        assert all(end < block.start < block.end for end, block in zip(ends, story.blocks, strict=False))
        assert all("\n" not in story.text[block.start : block.end] for block in story.blocks)


def test_every_format_has_a_file():
    assert {read(path)[1].format for path in FILES} | PLAIN >= set(FORMATS)


def test_the_page_on_formats_has_them_all():
    page = (Path(__file__).parents[1] / "docs" / "formats.md").read_text("utf8")
    rows = [line.split(" | ")[0].strip("| `") for line in page.splitlines() if line.startswith("| `")]
    assert sorted(rows) == sorted([*FORMATS, *KEYS])


def test_a_format_may_be_asked_for():
    page = reading("<p>One line.</p><p>Another.</p>", Given("", DESK), "html").stories[0]
    assert page.text == "One line.\nAnother."
    assert reading("<p>One line.</p>", Given("", DESK)).format == "text"


def test_a_field_may_be_asked_for():
    rows = "no;words;remark\n1;The ferry sailed on Monday.;none\n"
    made = reading(rows, Given("", DESK, text_field="words"))
    assert (made.format, made.stories[0].text) == ("csv", "The ferry sailed on Monday.")
    lines = '{"words": "The ferry sailed.", "text": "no"}\n{"words": "It came back."}\n'
    assert [story.text for story in reading(lines, Given("", DESK, text_field="words")).stories] == ["The ferry sailed.", "It came back."]
    missing = reading(rows, Given("", DESK, text_field="copy"))
    assert missing.reason == "no column with the name copy; there are no, words, remark"


TWO = (
    '<rss version="2.0"><channel><item><guid>a1</guid><title>Talks end</title><description>The New York times said so.</description></item>\n'
    "<item><guid>a2</guid><title>Talks resume</title><description>&lt;p&gt;The New York times said so&lt;br&gt; again.&lt;/p&gt;</description></item></channel></rss>\n"
)


def test_each_story_is_reported_by_its_id(wirelint, tmp_path):
    (tmp_path / "feed").write_text(TWO)
    code, out, _ = wirelint("check", "feed", "--format", "json", "--select", "outlets/mis-cased")
    report = json.loads(out)
    assert code == 1
    assert [(found["story"], found["line"], found["column"], found["text"]) for found in report["findings"]] == [
        ("a1", 1, 91, "New York times"),
        ("a2", 2, 75, "New York times"),
    ]
    assert [(row["id"], row["status"]) for row in report["files"][0]["stories"]] == [("a1", "checked"), ("a2", "checked")]
    assert report["files"][0]["format"] == "feed"
    assert "  story a1\n" in (text := wirelint("check", "feed", "--select", "outlets/mis-cased")[1])
    assert "  story a2\n" in text


def test_what_no_reader_knows_is_a_row(wirelint, tmp_path):
    (tmp_path / "a.dat").write_text('<?xml version="1.0"?><invoice><p>The New York times said so.</p></invoice>')
    (tmp_path / "b.dat").write_text('{"name": "x", "text": "The New York times said so."}')
    code, _out, err = wirelint("check", "a.dat", "b.dat")
    assert code == 2
    assert "a.dat: no reader for XML with the root <invoice>; name one with --input-format" in err
    assert "b.dat: no reader for JSON that begins with name, text" in err
    assert wirelint("check", ".")[0] == 0
    assert "New York Times" in wirelint("check", "b.dat", "--text-field", "text")[1]
    assert "New York Times" in wirelint("check", "a.dat", "--input-format", "html")[1]


def test_a_problem_of_the_file_can_be_left_out(wirelint, tmp_path):
    (tmp_path / "a.xml").write_text("<nitf><body><body.content><p>Marsh & Sons said so.</p></body.content></body></nitf>")
    code, out, _ = wirelint("check", "a.xml")
    assert (code, out.splitlines()[1]) == (1, "     1:36  error    broken XML: not well-formed (invalid token)  [format/malformed-xml]")
    assert wirelint("check", "a.xml", "--ignore", "format")[0] == 0


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_stories_and_layers_in_arrays_are_the_same(path):
    _, made = read(path)
    assert list(map(whole, PackedStories(made.stories))) == list(map(whole, made.stories))
    assert list(Layers(made.layers)) == list(made.layers)


def whole(story):
    """A story with the place of each of its characters."""
    texts = {"": story.source, **story.meta}
    places = {key: (text.string, [text.place(at, at + 1) for at in range(len(text))], text.place(0, 0)) for key, text in texts.items()}
    return story.id, story.name, list(story.blocks), places


def test_thousands_of_stories_are_linted_as_few_are(wirelint, tmp_path):
    """The same rows, once few enough to stand as they are and once so many that they are packed."""
    few, many = (rows(wirelint, tmp_path, count) for count in (3, 1200))
    assert [story["id"] for story in many["files"][0]["stories"][:3]] == [story["id"] for story in few["files"][0]["stories"]]
    assert many["findings"][: len(few["findings"])] == few["findings"]
    assert len(many["findings"]) == 400 * len(few["findings"]) > 0


def rows(wirelint, folder, count):
    row = '7,"The New York times mentioned the ferry on Monday."\n'
    (folder / "rows.csv").write_text("id,text\n" + row * count, "utf8")
    return json.loads(wirelint("check", "--format", "json", "rows.csv")[1])
