"""Bytes to characters: byte order mark, strict UTF-8, Windows-1252; and what is no text at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirelint.source.decode import decode, is_binary


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        (b"caf\xc3\xa9", "café", "utf-8"),
        (b"\xef\xbb\xbfcaf\xc3\xa9", "café", "utf-8"),
        ("café".encode("utf-16"), "café", "utf-16-le"),
        (b"\xfe\xff\x00a", "a", "utf-16-be"),
        ("a".encode("utf-32"), "a", "utf-32-le"),
    ],
)
def test_said_or_certain(data, text, encoding):
    assert decode(data) == (text, encoding, False, False)


def test_windows_1252_is_assumed_and_said():
    assert decode(b"caf\xe9 \x96 it\x92s") == ("café – it’s", "windows-1252", True, False)


def test_bytes_that_windows_1252_does_not_know_are_kept():
    assert decode(b"a\x81\xe9").text == "a\x81é"


@given(st.binary())
def test_never_raises_and_loses_nothing(data):
    decoded = decode(data)
    if decoded.encoding == "windows-1252":
        assert len(decoded.text) == len(data)


@pytest.mark.parametrize("data", [b"%PDF-1.7 text", b"\x89PNG\r\n", b"PK\x03\x04", b"ab\x00c" * 10, bytes(range(32)) * 4])
def test_binary(data):
    assert is_binary(data)


@pytest.mark.parametrize(
    "data", [b"plain", b"\x01\x02wire\x03\x04" + b"x" * 200, "text".encode("utf-16"), b"one \x00 in a story" + b" word" * 60]
)
def test_text(data):
    assert not is_binary(data)
