"""The copy that our readers take out of XML is what a full parser finds there."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from lxml import etree

ROOT = Path(__file__).parents[1]
_SPEC = spec_from_file_location("oracle", ROOT / "bench" / "oracle.py")
oracle = module_from_spec(_SPEC)
_SPEC.loader.exec_module(oracle)
FILES = [path for path in sorted((ROOT / "tests" / "feeds").glob("*.xml")) if path.stem not in ("nitf-broken", "unknown")]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_letter_by_letter(path):
    assert list(oracle.differences(path)) == []


def test_the_oracle_can_tell_a_difference(tmp_path, monkeypatch):
    path = tmp_path / "a.xml"
    path.write_text("<nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>")
    assert list(oracle.differences(path)) == []
    monkeypatch.setattr(oracle, "ours", lambda *_: [("", "One.", [])])
    assert len(list(oracle.differences(path))) == 1


def test_what_is_no_xml_is_left_to_the_parser(tmp_path):
    path = tmp_path / "a.xml"
    path.write_text("<nitf><body>")
    with pytest.raises(etree.XMLSyntaxError):
        list(oracle.differences(path))
