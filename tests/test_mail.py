"""E-mail as it lies on disk: parts, transfer encodings, charsets, and the place of every character."""

import base64
import quopri

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from wirelint.desk import Desk
from wirelint.readers import detect, reading
from wirelint.readers.reading import Given
from wirelint.source.decode import decode

DESK = Desk(keep=False)


def read(data):
    """(the decoded file, what its reader makes of it)."""
    file = decode(data if isinstance(data, bytes) else data.encode())
    return file.text, reading(file.text, Given("", DESK, file.encoding))


def blocks(story):
    return [(block.role, story.text[block.start : block.end]) for block in story.blocks]


def rules(made):
    return [problem.rule for problem in made.problems]


HEAD = "Received: by mx.example.org\nFrom: Desk <desk@example.org>\nDate: Tue, 5 Mar 2024 10:00:00 +0100\nMIME-Version: 1.0\n"
PLAIN = (
    f"{HEAD}Subject: Re: Bridge stays closed\n\nThe old bridge stays closed.\n\nDrivers have complained.\n\n-- \nAna Ruiz\nHarbour News\n"
)


@pytest.mark.parametrize("before", ["", "From desk@example.org Tue Mar  5 10:00:00 2024\n", "   \n"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_plain_mail(before, end):
    source, made = read((before + PLAIN).replace("\n", end))
    assert made.format == "email"
    assert not made.problems
    (story,) = made.stories
    assert blocks(story) == [
        ("headline", "Bridge stays closed"),
        ("body", "The old bridge stays closed."),
        ("body", "Drivers have complained."),
        ("signoff", "--"),
        ("signoff", "Ana Ruiz"),
        ("signoff", "Harbour News"),
    ]
    assert {key: value.string for key, value in story.meta.items()} == {
        "agency": "Desk <desk@example.org>", "sent": "Tue, 5 Mar 2024 10:00:00 +0100", "headline": "Bridge stays closed",
    }  # fmt: skip
    assert story.day.date.isoformat() == "2024-03-05"
    at = story.text.index("complained")
    start, stop = story.source.place(at, at + 10)
    assert source[start:stop] == "complained"


MULTIPART = (
    HEAD
    + """\
Subject: =?iso-8859-1?Q?Caf=E9_=28old=29?= =?utf-8?B?IGJsZWlidCB6dSDigJMg?=
 closed
Content-Type: multipart/mixed; boundary="a b"

This is a message in MIME format.
--a b
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

The mayor said =E2=80=9Cno=E2=80=9D to the ol=
d caf=C3=A9 on Monday.

--inner
Content-Type: text/html; charset=utf-8

<p>The mayor said <b>no</b>.</p>

--inner--
--a b
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="story.txt"

VGhlIGNhZukgd2FzIGNsb3NlZCBvbiBNb25kYXkuIEl0
IHdpbGwgb3BlbiBhZ2FpbiBpbiBNYXku
--a b
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--a b--
"""
)


def test_parts():
    _, made = read(MULTIPART)
    assert not made.problems
    first, second = made.stories
    assert blocks(first) == [("headline", "Café (old) bleibt zu –  closed"), ("body", "The mayor said “no” to the old café on Monday.")]
    assert blocks(second) == [("body", "The café was closed on Monday. It will open again in May.")]
    assert second.id == "story.txt"
    assert {layer.names for layer in made.layers} == {("qp/utf-8",), ("base64",)}


def test_the_page_is_read_where_the_plain_part_says_nothing():
    page = f"<html><body>{'<p>The old bridge stays closed until after the winter, the mayor said.</p>' * 3}</body></html>"
    text = f"{HEAD}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee the page.\n--b\nContent-Type: text/html\n\n{page}\n--b--\n"
    _, made = read(text)
    assert [role for role, _ in blocks(made.stories[0])] == ["body"] * 3


FORWARDED = (
    HEAD
    + """\
Subject: Fwd: bridge

FYI

---------- Forwarded message ---------
From: Town hall <press@example.org>
Date: Mon, 4 Mar 2024 at 09:00
Subject: bridge

The old bridge stays closed, the town said.

On Sun, 3 Mar 2024 at 10:00, Desk <desk@example.org> wrote:
> Is the bridge open?
> Thanks
"""
)


def test_what_is_forwarded_is_copy_and_what_is_quoted_is_not():
    (story,) = read(FORWARDED)[1].stories
    assert [(role, text[:20]) for role, text in blocks(story)] == [
        ("headline", "bridge"),
        ("body", "FYI"),
        ("notebook", "---------- Forwarded"),
        ("notebook", "From: Town hall <pre"),
        ("notebook", "Date: Mon, 4 Mar 202"),
        ("notebook", "Subject: bridge"),
        ("body", "The old bridge stays"),
        ("notebook", "On Sun, 3 Mar 2024 a"),
        ("notebook", "> Is the bridge open"),
        ("notebook", "> Thanks"),
    ]


def test_a_mail_that_is_all_quoted_was_forwarded():
    (story,) = read(f"{HEAD}Subject: Fwd: x\n\n> The old bridge stays closed.\n>\n> Drivers have complained.\n")[1].stories
    assert blocks(story)[1:] == [("body", "The old bridge stays closed."), ("body", "Drivers have complained.")]


def test_flowed_lines():
    (story,) = read(f"{HEAD}Content-Type: text/plain; format=flowed\n\nThe old \nbridge stays \nclosed.\nDrivers have complained.\n")[
        1
    ].stories
    assert blocks(story) == [("body", "The old bridge stays closed."), ("body", "Drivers have complained.")]


def mail(body, charset, how):
    """A mail with a body of these bytes."""
    head = f"{HEAD}Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {how}\n\n".encode("ascii")
    if how == "base64":
        body = base64.encodebytes(body)
    elif how == "quoted-printable":
        body = quopri.encodestring(body)
    return head + body


def test_faults_of_a_file():
    assert rules(read(MULTIPART.replace("--a b--\n", ""))[1]) == ["format/truncated"]
    assert rules(read(mail("Café".encode(), "iso-8859-1", "8bit"))[1]) == ["format/encoding-contradiction"]
    assert rules(read(mail(b"Caf\xe9 closed", "utf-8", "quoted-printable"))[1]) == ["format/undecodable-byte"]
    assert rules(read(mail(b"Cafe closed", "x-unknown", "7bit"))[1]) == ["format/encoding-contradiction"]
    assert rules(read(mail(b"Cafe closed", "utf-8", "base64").replace(b"Q2", b"Q*2"))[1]) == ["format/broken-base64"]
    assert rules(read(mail(b"", "utf-8", "7bit"))[1]) == ["format/no-body"]


CHARSETS = [
    "utf-8",
    "iso-8859-1",
    "windows-1252",
    "iso-8859-15",
    "windows-1251",
    "koi8-r",
    "gb2312",
    "big5",
    "shift_jis",
    "euc-kr",
    "iso-2022-jp",
]


@st.composite
def bodies(draw):
    """(text, charset, transfer encoding): text that the charset has."""
    charset = draw(st.sampled_from(CHARSETS))
    how = draw(st.sampled_from(["quoted-printable", "base64", "8bit"]))
    letters = "abc de= _-.é“”€ßЖя中文日本語가나ñ😀"
    known = [char for char in letters if char.encode(charset, "ignore")]
    return "x" + "".join(draw(st.lists(st.sampled_from(known), max_size=120))), charset, how


def is_utf8(data):
    """Whether bytes are valid UTF-8 with more in it than ASCII: then that is what they are taken for, whatever the mail says."""
    try:
        return not data.decode().isascii()
    except UnicodeDecodeError:
        return False


@settings(max_examples=250, deadline=1000)
@given(bodies())
def test_every_character_is_where_it_says(case):
    text, charset, how = case
    data = mail(text.encode(charset), charset, how)
    assume(how != "8bit" or charset == "utf-8" or not is_utf8(data))
    source, made = read(data)
    (story,) = made.stories
    assert story.text.split() == text.split()
    words = "".join(text.split())
    found = [(char, source[slice(*story.source.place(at, at + 1))]) for at, char in enumerate(story.text) if not char.isspace()]
    assert [char for char, _ in found] == list(words)
    if how == "quoted-printable" and charset != "iso-2022-jp":
        assert all(quopri.decodestring(there.encode()).decode(charset) == char for char, there in found)
    elif how == "8bit" and source.isascii() and charset != "iso-2022-jp":
        assert all(there == char for char, there in found)


@settings(max_examples=100, deadline=1000)
@given(bodies())
def test_characters_in_base64(case):
    """Each lies in the digits that its bytes are written with, and in no others."""
    text, charset, _ = case
    if charset == "iso-2022-jp":
        return
    source, made = read(mail(text.encode(charset), charset, "base64"))
    (story,) = made.stories
    begin = source.index("\n\n") + 2
    digits = [at for at in range(begin, len(source)) if source[at] not in "\n="]
    byte = 0
    places = {}
    for char in text:
        size = len(char.encode(charset))
        places.setdefault(char, []).append((digits[byte * 8 // 6], digits[((byte + size) * 8 - 1) // 6] + 1))
        byte += size
    for at, char in enumerate(story.text):
        if char.strip():
            assert story.source.place(at, at + 1) == places[char].pop(0)


@st.composite
def damaged(draw):
    text = draw(st.sampled_from([MULTIPART, FORWARDED, PLAIN]))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 80)))
        text = (
            text[:start]
            + draw(
                st.sampled_from(
                    [
                        "",
                        text[start:end] * 2,
                        "=",
                        "--a b\n",
                        "--inner",
                        "\n",
                        "\n\n",
                        "\r",
                        "é",
                        "> ",
                        "=?utf-8?B?4oCc?=",
                        "Content-Type: text/html\n\n",
                    ]
                )
            )
            + text[end:]
        )
    return text


@settings(max_examples=300, deadline=2000)
@given(damaged())
def test_damaged_mails_are_read(source):
    made = reading(source, Given("", DESK, "utf-8"), "email")
    for story in made.stories:
        places = [story.source.place(at, at + 1) for at in range(len(story.text))]
        assert all(0 <= start <= end <= len(source) for start, end in places)
        assert all("\n" not in story.text[block.start : block.end] for block in story.blocks)
    assert all(0 <= problem.start <= problem.end <= len(source) for problem in made.problems)


def test_a_multipart_within_itself_ends():
    source = "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\nContent-Type: multipart/mixed; boundary=b\n\n" * 500
    assert reading(source, Given("", DESK, "utf-8"), "email").format == "email"


def test_copy_under_headers_is_no_mail():
    assert detect("Subject: Bridge\nDate: 2024-03-05\n\nThe bridge opened.\n", "") == "headers"
    assert detect("Source: Associated Press.", "") == "text"
