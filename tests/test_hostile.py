"""Files that are broken, cut or made to do harm: read as far as they go, in time and memory in proportion, nothing fetched or expanded."""

import json
import time
import tracemalloc
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wirelint.desk import Desk
from wirelint.readers import FORMATS, reading
from wirelint.readers.reading import Given
from wirelint.source.decode import decode

_SPEC = spec_from_file_location("positions", Path(__file__).parents[1] / "bench" / "positions.py")
positions = module_from_spec(_SPEC)
_SPEC.loader.exec_module(positions)
DESK = Desk(keep=False)
SOURCES = {path.name: decode(path.read_bytes()).text for path in sorted((Path(__file__).parent / "feeds").iterdir()) if path.is_file()}
SCRAPS = [
    "<", ">", "&", '"', "'", "</", "/>", "<![CDATA[", "]]>", "<!--", "-->", "<?", "<!DOCTYPE x [", "<p>", "</p>", "<br>", "<td>", "&amp;", "&#0;", "&#xD800;", "&nope;",
    "\\", "\\u", "\\ud83d", "{", "}", "[", "]", ",", ":", '"a":', "\x00", "\x01", "\x0b", "\x1f", "\r", "\n", "\ufeff", "\ufffd", "é", "𝄞", "İ", " ", "\t", ";", '""',
    "<newsItem>", "</newsItem>", "<body.content>", "</item>", "<RBNews>", "<DataContent>", "<inlineXML>", '"body_html": "', "=3D",
]  # fmt: skip


def read(text, format=""):
    return reading(text, Given("a", DESK, "utf-8"), format)


@st.composite
def damaged(draw):
    """A file of a known format in which something was cut out, put in, or told twice."""
    text = draw(st.sampled_from(sorted(SOURCES.values())))
    for _ in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 60)))
        text = text[:start] + draw(st.sampled_from([*SCRAPS, "", text[start:end] * 2])) + text[end:]
    return text


@given(damaged(), st.sampled_from(["", *FORMATS]))
@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
def test_damage_never_raises_and_leaves_all_in_place(text, format):
    made = read(text, format)
    for problem in made.problems:
        assert 0 <= problem.start <= problem.end <= len(text)
    for story in made.stories:
        for key, value in [("text", story.source), *story.meta.items()]:
            places = [value.place(at, at + 1) for at in range(len(value))]
            assert all(0 <= start <= end <= len(text) for start, end in places)
            if made.format != "email":  # half an encoded word or line of base64 cannot be read by itself
                assert [(key, value.string[at], text[slice(*places[at])]) for at in positions.wrong(value, text)] == []
        ends = [0, *(block.end for block in story.blocks)]
        assert all(end <= block.start <= block.end <= len(story.text) for end, block in zip(ends, story.blocks, strict=False))


@given(st.lists(st.sampled_from(SCRAPS), max_size=60), st.sampled_from(FORMATS))
@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
def test_scraps_never_raise(scraps, format):
    read("".join(scraps), format)


LAUGHS = (
    "<!DOCTYPE nitf [<!ENTITY a '"
    + "ha" * 50
    + "'>"
    + "".join(f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(9))
    + "]>"
)
OUTSIDE = '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y SYSTEM "http://127.0.0.1:9/x">]>'


@pytest.mark.parametrize(("head", "entity"), [(LAUGHS, "&j;"), (OUTSIDE, "&x; &y;")])
def test_nothing_expands_and_nothing_is_fetched(head, entity):
    made = read(f"{head}<nitf><body><body.content><p>The crews said {entity} to all.</p></body.content></body></nitf>")
    assert [story.text for story in made.stories] == [f"The crews said {entity} to all."]
    assert [problem.rule for problem in made.problems] == ["format/own-entity"]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("<nitf><body><body.content>" + "<p>" * 10_000 + "Deep." + "</p>" * 10_000 + "</body.content></body></nitf>", None),
        ("<nitf><body><body.content>" + "<p>" * 10_000 + "Deep.", "format/truncated"),
        ("<html><body>" + "<div>" * 10_000 + "Deep.", None),
        ('{"a":' * 10_000 + '{"body_text": "Deep."}' + "}" * 10_000, "format/malformed-json"),
        ("<nitf><body><body.content><p><![CDATA[One <![CDATA[two]]> three]]></p></body.content></body></nitf>", "format/malformed-xml"),
    ],
    ids=["XML", "XML that is cut", "HTML", "JSON", "CDATA in CDATA"],
)
def test_nesting(text, rule):
    made = read(text)
    assert rule in [problem.rule for problem in made.problems] or (rule is None and not made.problems)
    assert made.format == "ninjs" or made.stories


LONG = {
    "quotation marks in tags": '<a "' * 25_000,
    "open tags": "<p" * 50_000,
    "attributes": "<p " + 'a="b" ' * 16_000,
    "half comments": "<!-" * 33_000,
    "comments": "<!--" * 25_000,
    "CDATA": "<![CDATA[" * 11_000,
    "instructions": "<?" * 50_000,
    "types": "<!DOCTYPE a [" * 7_000,
    "ampersands": "&" * 100_000,
    "entities": "&amp;" * 20_000,
    "breaks": "x<br>" * 20_000,
    "cells": "<td>x" * 20_000,
    "ends": "</p>" * 25_000,
    "items": "<newsItem>" * 10_000,
    "whole items": "<item><title>a</title></item>" * 3_400,
    "bodies": "<body.content><p>a" * 5_500,
    "contents": "<DataContent>a</DataContent>" * 3_500,
    "roles": "<li><h2>" * 12_500,
    "blank": " \n" * 50_000,
    "one line": "word " * 20_000,
    "strings": '"' * 100_000,
    "escapes": "\\" * 100_000,
    "quotation marks and blanks": '" ' * 50_000,
    "objects": '{"a":' * 20_000,
    "empty objects": "{}," * 33_000,
    "lists": "[" * 100_000,
    "numbers": '"urgency":1,' * 8_000,
    "rows": "a,b\n" * 25_000,
    "quoted cells": '"a""b",' * 14_000,
}
HEADS = {
    "nitf": "<nitf><body><body.content>", "newsml": "<NewsML><NewsItem><DataContent>", "newsml-g2": "<newsItem><contentSet><inlineXML>", "rbnews": "<RBNews><content>",
    "feed": "<rss><channel><item><description>", "html": "<html><body>", "ninjs": '{"body_html": "', "fingerpost": '{"body_text": "', "digitalwires": '{"article_html": "',
    "ap-media": '{"headline": "', "jsonl": '{"text": "', "csv": "id,text\n1,",
}  # fmt: skip


@pytest.mark.parametrize("format", HEADS)
def test_time_and_memory_are_in_proportion(format):
    """A second and 40 bytes a byte are the promise for 100 KB; the machine that tests may be three times as slow."""
    for name, body in LONG.items():
        for text in (HEADS[format] + body, body):
            began = time.process_time()
            read(text, format)
            assert time.process_time() - began < 3, name


@pytest.mark.parametrize("format", HEADS)
def test_memory(format):
    """Forty bytes a byte; stories and paragraphs of a letter or two take more until there are so many that they are packed."""
    for name, body in LONG.items():
        text = HEADS[format] + body[:20_000]
        read(text[:1000], format)  # what is loaded once is no part of it
        tracemalloc.start()
        made = read(text, format)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        parts = 5 * min(len(made.stories), 600) + min(sum(len(story.blocks) for story in made.stories), 2000)
        assert most < 40 * len(text) + 700 * parts + 200_000, (name, most / len(text))


def test_the_first_fault_alone_is_told():
    text = json.dumps({"headline": "Two faults", "body_text": "One."})[:-2] + "\t two \n"
    assert [problem.rule for problem in read(text).problems] in (["format/malformed-json"], ["format/truncated"])
