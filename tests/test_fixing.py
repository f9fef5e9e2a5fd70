"""Fixes in place: exactly the text that was meant, and not a byte besides."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wirelint.desk import Desk
from wirelint.engine import plan
from wirelint.engine.scan import Scanner
from wirelint.errors import InputError
from wirelint.fixing import fix_bytes, fix_file, write
from wirelint.fixing.fix import Rewriting, Wish
from wirelint.linting import Linter
from wirelint.places import RULES
from wirelint.readers import reading
from wirelint.readers.reading import Given
from wirelint.source.decode import decode

FEEDS = Path(__file__).parent / "feeds"
DESK = Desk(keep=False)
PLAIN = {
    "crlf.txt": "Ferry crews said on Monday they would sail.\r\n\r\nNobody was hurt.\r\n".encode("cp1252"),
    "wrapped.txt": (
        b"The council voted late on Tuesday to close the old swing bridge for\neleven weeks, a repair that the ferry owners' guild called a two-\n"
        b"summer loss for every firm along the river, from the old port to the\nupper locks.\n\nA second vote is due in May.\n"
    ),
    "cafe.txt": "\ufeffThe café — “old” — was shut.\n".encode(),
    "mail.txt": "Subject: Port hit\n  by a storm\nDate: 2024-02-03\n\nThe port was hit by the storm.\n".encode("utf-16"),
    "post.md": b"---\ntitle: Talks resume\n---\n\nThe **old** bridge &amp; the [new one](https://example.org) reopened.\n",
}
FILES = {path.name: path.read_bytes() for path in sorted(FEEDS.iterdir()) if path.is_file()} | PLAIN


@pytest.fixture(scope="module")
def linter():
    desk = Desk(keep=False)
    return Linter(Scanner(plan.load([RULES], keep=False), None, None, desk.profile), desk)


def rewriting(name, data):
    decoded = decode(data)
    given = Given(name, DESK, decoded.encoding)
    return Rewriting(data, decoded, given, reading(decoded.text, given).format)


def faults(reading):
    return sum(problem.rule != "format/renditions-differ" for problem in reading.problems)


@st.composite
def wishes(draw):
    """A file, and what is to be put in place of stretches of its stories."""
    name = draw(st.sampled_from(sorted(FILES)))
    work = rewriting(name, FILES[name])
    found = []
    for _ in range(draw(st.integers(1, 4))):
        if not work.reading.stories:
            break
        number = draw(st.integers(0, len(work.reading.stories) - 1))
        story = work.reading.stories[number]
        block = draw(st.sampled_from(list(story.blocks)))
        start = draw(st.integers(block.start, block.end))
        end = draw(st.integers(start, min(start + 12, block.end)))
        fix = draw(
            st.one_of(
                st.text("abc ", max_size=6), st.sampled_from(["R&D", "<b>", '"x"', "it’s", "naïve —", "\\", "]]>", "a,b;c", "=3D", "𝄞", ""])
            )
        )
        found.append(Wish(number, start, end, fix))
    return name, found


@given(wishes())
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_file_then_reads_to_exactly_what_was_meant(made):
    name, found = made
    data = FILES[name]
    work = rewriting(name, data)
    texts = [story.text for story in work.reading.stories]
    done = work.rewrite(found)
    for edit in sorted({edit for edit, why in done if not why}, key=lambda edit: -edit.first):
        text = texts[edit.story]
        texts[edit.story] = text[: edit.first] + edit.meant + text[edit.last :]
    again = rewriting(name, work.after)
    assert [story.text for story in again.reading.stories] == texts
    assert faults(again.reading) <= faults(work.reading)


@given(wishes())
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_byte_beside_the_fix_changes(made):
    name, found = made
    data = FILES[name]
    work = rewriting(name, data)
    work.rewrite(found)
    text, again = decode(data).text, decode(work.after).text
    at = to = 0
    for edit in work.kept:
        between = edit.start - at
        assert again[to : to + between] == text[at : edit.start]
        assert again[to + between : to + between + len(edit.string)] == edit.string
        at, to = edit.end, to + between + len(edit.string)
    assert again[to:] == text[at:]
    last = work.kept[-1].end if work.kept else 0
    tail = text[last:].encode(decode(data).encoding.replace("windows-", "cp"))
    assert work.after.endswith(tail)
    assert data.endswith(tail)


KIEV = {
    "json": (
        b'{"headline": "Talks", "body_text": "The caf\\u00e9 in Kiev \\u2014 shut."}\n',
        b'{"headline": "Talks", "body_text": "The caf\\u00e9 in Kyiv \\u2014 shut."}\n',
    ),
    "nitf": (
        '<?xml version="1.0" encoding="iso-8859-1"?>\r\n<nitf><body><body.content><p>Marsh &amp; Co of Kiev won £5.</p></body.content></body></nitf>'.encode(
            "latin-1"
        ),
        '<?xml version="1.0" encoding="iso-8859-1"?>\r\n<nitf><body><body.content><p>Marsh &amp; Co of Kyiv won £5.</p></body.content></body></nitf>'.encode(
            "latin-1"
        ),
    ),
    "utf-16": ("The talks in Kiev ended.\r\n".encode("utf-16"), "The talks in Kyiv ended.\r\n".encode("utf-16")),
}


@pytest.mark.parametrize("name", KIEV)
def test_a_finding_is_fixed_in_its_own_way_of_writing(linter, name):
    before, after = KIEV[name]
    fixed = fix_bytes(linter, "a", before, lambda found: found.rule == "names/wrong-place-form")
    assert fixed.after == after
    assert [change.reason for change in fixed.changes] == [""]


def test_quotation_marks_are_escaped(linter):
    page = b'{"body_html": "<p>It\xc2\x93s over\\", he said in Kiev.</p>"}'
    fixed = fix_bytes(linter, "a", page, lambda found: found.rule == "encoding/control-character")
    assert fixed.after == '{"body_html": "<p>It“s over\\", he said in Kiev.</p>"}'.encode()


def test_a_headline_in_an_attribute():
    page = '<html><head><meta property="og:title" content="Kiev talks end"></head><body><p>No one spoke on Monday.</p></body></html>'
    work = rewriting("a", page.encode())
    assert work.rewrite([Wish(0, 0, 4, '"Kyiv"')])[0][1] == ""
    assert b'content="&quot;Kyiv&quot; talks end"' in work.after


def test_words_that_do_not_stand_together_are_left_alone(linter):
    data = b"<html><body><p>The New <b>York</b> times mentioned it.</p></body></html>"
    fixed = fix_bytes(linter, "a", data, lambda found: found.rule == "outlets/mis-cased")
    assert fixed.after == data
    assert [change.reason for change in fixed.changes] == ["the words do not stand together in the file"]


def test_other_renditions_are_fixed_along_with_the_story(linter):
    text = "The talks in {} ended without a word on Monday."
    data = '{{"body_html": "<p>{0}</p>", "body_text": "{0}\\n\\nNo one spoke."}}'
    fixed = fix_bytes(linter, "a", data.format(text.format("Kiev")).encode(), lambda found: found.rule == "names/wrong-place-form")
    assert fixed.after == data.format(text.format("Kyiv")).encode()
    assert len(fixed.changes) == 1


def test_only_what_is_wanted(linter):
    data = b"The New York times mentioned the talks in Kiev.\n"
    fixed = fix_bytes(linter, "a", data, lambda found: found.rule == "outlets/mis-cased")
    assert fixed.after == b"The New York Times mentioned the talks in Kiev.\n"


def test_a_character_that_the_encoding_lacks(linter):
    data = '<?xml version="1.0" encoding="iso-8859-1"?><nitf><body><body.content><p>The talks in Kiev cost £5.</p></body.content></body></nitf>'.encode(
        "latin-1"
    )
    work = rewriting("a", data)
    at = work.reading.stories[0].text.index("Kiev")
    work.rewrite([Wish(0, at, at + 4, "Київ")])
    assert b"in &#1050;&#1080;&#1111;&#1074; cost" in work.after
    plain = rewriting("a", "The caf\xe9 in Kiev.".encode("cp1252"))
    assert plain.rewrite([Wish(0, 12, 16, "Київ")])[0][1].startswith("К (U+041A) cannot be written")


def test_what_is_lost_is_never_written_back(linter):
    data = b"\xff\xfe" + "The talks in Kiev.".encode("utf-16-le") + b"\x00\xd8"
    fixed = fix_bytes(linter, "a", data, lambda _: True)
    assert fixed.after == data
    assert fixed.changes
    assert all("cannot be written back" in change.reason for change in fixed.changes)


def test_written_with_its_mode_through_links(linter, tmp_path):
    real = tmp_path / "real.txt"
    real.write_bytes(b"The New York times said so.\n")
    real.chmod(0o640)
    link = tmp_path / "link.txt"
    link.symlink_to("real.txt")
    write(fix_file(linter, str(link), lambda _: True))
    assert link.is_symlink()
    assert real.read_bytes() == b"The New York Times said so.\n"
    assert real.stat().st_mode & 0o777 == 0o640
    assert sorted(os.listdir(tmp_path)) == ["link.txt", "real.txt"]


def test_a_file_that_changed_meanwhile_is_left_alone(linter, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"The New York times said so.\n")
    fixed = fix_file(linter, str(path), lambda _: True)
    path.write_bytes(b"Another story.\n")
    with pytest.raises(InputError, match="changed while"):
        write(fixed)
    assert path.read_bytes() == b"Another story.\n"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_file_that_may_not_be_written(linter, tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_bytes(b"The New York times said so.\n")
    monkeypatch.setattr(os, "access", lambda *_: False)  # the superuser that tests may run as could write anything
    with pytest.raises(InputError, match="cannot be written"):
        write(fix_file(linter, str(path), lambda _: True))
    assert path.read_bytes() == b"The New York times said so.\n"
