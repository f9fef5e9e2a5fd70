"""Readers of the telegraph: stories, roles, metadata, and what is wrong with a file."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wirelint.desk import Desk
from wirelint.readers import detect, reading
from wirelint.readers.reading import Given

DESK = Desk(keep=False)


def read(text, format=""):
    return reading(text, Given("", DESK, "utf-8"), format)


def blocks(story):
    return [(block.role, story.text[block.start : block.end]) for block in story.blocks]


def meta(story):
    return {key: value.string for key, value in story.meta.items()}


def rules(made):
    return [problem.rule for problem in made.problems]


IPTC = (
    "\x01eca0124 3 i 93  dpa 1888\r\n\nNorway/transport/\r\n\x02REFILE\n1ST LEAD\n"
    "Old swing bridge in Vestre Havn is to stay closed until after the\nwinter, mayor says\nBy Ana Ruiz, dpa =\r\n\n"
    "   Oslo (dpa) - The old swing bridge in Vestre Havn is to stay closed until\r\nafter the winter, the mayor said on Monday, after a two-\r\nmonth search "
    "for money.\r\n\n   Drivers have complained.\r\n\n# Notebook\r\n\n## Note to editors\r\n- adds quotes in grafs 3-4\r\n\ndpa ar rmo\r\n\r\n"
    "\x03212101 GMT Nov 18\r\n\x7f\n\x7f\x04"
)


def test_iptc7901():
    made = read(IPTC)
    assert made.format == "iptc7901"
    assert not made.problems
    (story,) = made.stories
    assert blocks(story) == [
        ("advisory", "REFILE"),
        ("advisory", "1ST LEAD"),
        ("headline", "Old swing bridge in Vestre Havn is to stay closed until after the winter, mayor says"),
        ("byline", "By Ana Ruiz, dpa"),
        ("body", "Oslo (dpa) - The old swing bridge in Vestre Havn is to stay closed until after the winter, the mayor said on Monday, after a two-month search for money."),
        ("body", "Drivers have complained."),
        ("notebook", "# Notebook"),
        ("notebook", "## Note to editors"),
        ("notebook", "- adds quotes in grafs 3-4"),
        ("notebook", "dpa ar rmo"),
    ]  # fmt: skip
    assert meta(story) == {
        "id": "eca0124", "priority": "3", "category": "i", "words": "93", "agency": "dpa", "slug": "Norway/transport/", "sent": "212101 GMT Nov 18",
        "correction": "REFILE", "update": "1ST LEAD", "note": "REFILE", "byline": "By Ana Ruiz, dpa",
        "headline": "Old swing bridge in Vestre Havn is to stay closed until after the winter, mayor says",
    }  # fmt: skip
    assert story.id == "eca0124"
    assert story.day.date.isoformat() == "2018-11-21"


def test_iptc7901_without_a_headline_or_an_end():
    text = (
        "\x7f\x7f\r\n\x01bsf025 3 ec 121   etf 967\r\n\r\nTalks\r\n\r\n\x02Bern (ats) Die Brücke bleibt zu. \r\n \r\n   Es fehlt Geld. \r\n"
    )
    made = read(text)
    (story,) = made.stories
    assert blocks(story) == [("body", "Bern (ats) Die Brücke bleibt zu."), ("body", "Es fehlt Geld.")]
    assert rules(made) == ["format/truncated"]


def test_several_messages_of_a_file_are_stories():
    made = read(IPTC + IPTC.replace("eca0124", "eca0125").replace("\x03212101 GMT Nov 18", ""))
    assert [story.id for story in made.stories] == ["eca0124", "eca0125"]
    assert [(problem.rule, problem.start > len(IPTC)) for problem in made.problems] == [("format/truncated", True)]


ANPA = (
    "\x16\x16\x01W2870\x1fasian\nf l\x13\x11 BC-LT--Harbour-BridgeB     11-13 0049\n\x02\x02^BC-LT--Harbour Bridge, 1st Ld-Writethru,49<\n"
    "^Old swing bridge to stay closed<\n^AP Photo XNP101<\n^Eds: With AP Photos.<\n^By ANA RUIZ=\n^Associated Press=\n"
    "\t   SANTA LUZ, Brazil (AP) _ The old swing bridge stays closed, the mayor said. \n \n\t   ``There is no money,'' he said. \n \n"
    "\t   Pier;Depth;Open<\n\t   North;12;no<\n\t   ___\n \n\t   \x03AP-WF-11-13-13 1509GMT<\n\n\x0c\n\x04"
)


def test_anpa1312():
    made = read(ANPA)
    assert made.format == "anpa1312"
    assert not made.problems
    (story,) = made.stories
    assert blocks(story) == [
        ("headline", "Old swing bridge to stay closed"),
        ("advisory", "AP Photo XNP101"),
        ("advisory", "Eds: With AP Photos."),
        ("byline", "By ANA RUIZ"),
        ("byline", "Associated Press"),
        ("body", "SANTA LUZ, Brazil (AP) _ The old swing bridge stays closed, the mayor said."),
        ("body", "``There is no money,'' he said."),
        ("table", "Pier;Depth;Open"),
        ("table", "North;12;no"),
        ("endmark", "___"),
    ]
    assert meta(story) == {
        "id": "W2870", "priority": "f", "category": "l", "slug": "BC-LT--Harbour-BridgeB", "words": "0049", "sent": "11-13-13 1509GMT", "agency": "AP",
        "keywords": "BC-LT--Harbour Bridge, 1st Ld-Writethru,49", "update": "1st Ld-Writethru", "headline": "Old swing bridge to stay closed",
        "note": "AP Photo XNP101", "byline": "By ANA RUIZ",
    }  # fmt: skip
    assert story.day.date.isoformat() == "2013-11-13"


@pytest.mark.parametrize("cut", ["\x03", "\x03AP-WF-11-13-13 1509GMT<\n\n\x0c\n\x04"])
def test_anpa1312_without_its_end(cut):
    made = read(ANPA.replace(cut, ""))
    assert rules(made) == ["format/truncated"]
    assert blocks(made.stories[0])[5][0] == "body"


def test_control_characters_belong_to_no_story():
    (story,) = read(ANPA.replace("old swing", "old\x0e \x0fswing\x13")).stories
    assert "The old swing bridge" in story.text
    at = story.text.index("swing bridge stays")
    first, last = story.source.place(at, at + 5)
    assert ANPA.replace("old swing", "old\x0e \x0fswing\x13")[first:last] == "swing"


MARKED = (
    "ZCZC AAP123\r\n%A\r\n#Bridge Harbour\r\n$Harbour bridge\r\n:Old swing bridge to stay closed\r\n~National Service\r\n@NSW\r\n"
    "SANTA LUZ, Oct 12 AAP - The old swing bridge stays closed.\r\n\r\n* Drivers have complained.\r\n\r\nAAP ar rmo\r\nNNNN\r\n"
)
KEYED = "zczc\r\nAN#26945219\r\nKN#Harbour News\r\nPD#06 June 2016 14:00:00\r\nBY#\r\nTI#Bridge stays closed\r\nAB#A bridge.\r\nTX#\r\nThe old swing bridge stays closed.\r\nNo money.\r\n"
BARE = "ZCZC ABC0042\nBRIDGE\nOld swing bridge to stay closed\nBy Ana Ruiz\n\n   SANTA LUZ, Oct 12 - The old swing bridge stays closed until after\nthe winter.\n\nNNNN\nZCZC ABC0043\nThe ferries sail.\n"


def test_telegraph_with_marks():
    made = read(MARKED)
    assert made.format == "telegraph"
    assert not made.problems
    (story,) = made.stories
    assert blocks(story) == [
        ("headline", "Old swing bridge to stay closed"),
        ("body", "SANTA LUZ, Oct 12 AAP - The old swing bridge stays closed."),
        ("list", "* Drivers have complained."),
        ("signoff", "AAP ar rmo"),
    ]
    assert meta(story) == {
        "id": "AAP123", "category": "A", "keywords": "Bridge Harbour", "slug": "Harbour bridge", "headline": "Old swing bridge to stay closed",
        "agency": "National Service", "place": "NSW",
    }  # fmt: skip


def test_telegraph_with_keys():
    made = read(KEYED)
    assert not made.problems, "TX# runs to the end of the file"
    (story,) = made.stories
    assert blocks(story) == [("headline", "Bridge stays closed"), ("body", "The old swing bridge stays closed."), ("body", "No money.")]
    assert meta(story)["sent"] == "06 June 2016 14:00:00"
    assert story.id == "26945219"


def test_telegraph_without_either():
    made = read(BARE)
    assert [blocks(story) for story in made.stories] == [
        [
            ("headline", "Old swing bridge to stay closed"),
            ("byline", "By Ana Ruiz"),
            ("body", "SANTA LUZ, Oct 12 - The old swing bridge stays closed until after the winter."),
        ],
        [("body", "The ferries sail.")],
    ]
    assert meta(made.stories[0])["slug"] == "BRIDGE"
    assert [(problem.rule, problem.what, problem.story) for problem in made.problems] == [("format/truncated", "no NNNN", "ABC0043")]


SGML = """\
<!DOCTYPE lewis SYSTEM "lewis.dtd">
<REUTERS TOPICS="YES" NEWID="7">
<DATE>26-FEB-1987 15:01:01.79</DATE>
<TOPICS><D>ship</D></TOPICS>
<UNKNOWN> &#5;&#5;C T</UNKNOWN>
<TEXT>&#2;
<TITLE>SWING BRIDGE &lt;SWB> TO STAY CLOSED</TITLE>
<AUTHOR>    By Ana Ruiz, Reuters</AUTHOR>
<DATELINE>    SANTA LUZ, Feb 26 - </DATELINE><BODY>The old swing bridge
stays closed until after the winter, port &amp; town said.
    Drivers have complained.
       Pier    Depth
       North      12
 Reuter
&#3;</BODY></TEXT>
</REUTERS>
<REUTERS NEWID="8"><DATE>27-FEB-1987</DATE><TEXT TYPE="UNPROC">&#2;
The ferries sail.
"""


def test_sgml():
    made = read(SGML)
    assert made.format == "sgml"
    assert [(problem.rule, problem.story) for problem in made.problems] == [("format/truncated", "8")]
    first, second = made.stories
    assert blocks(first) == [
        ("headline", "SWING BRIDGE <SWB> TO STAY CLOSED"),
        ("byline", "By Ana Ruiz, Reuters"),
        ("body", "SANTA LUZ, Feb 26 - The old swing bridge stays closed until after the winter, port & town said."),
        ("body", "Drivers have complained."),
        ("table", "Pier    Depth"),
        ("table", "North      12"),
        ("endmark", "Reuter"),
    ]
    assert first.id == "7"
    assert first.day.date.isoformat() == "1987-02-26"
    assert meta(first)["dateline"] == "SANTA LUZ, Feb 26 -"
    assert blocks(second) == [("body", "The ferries sail.")]


def test_a_story_of_zagreb_is_no_telegram():
    assert detect("ZAGREB, March 5 - The bridge opened.\n", "") == "text"
    assert detect("Zczcom shares fell.", "") == "text"


ALL = {"iptc7901": IPTC, "anpa1312": ANPA, "telegraph": MARKED + KEYED + BARE, "sgml": SGML}
ENTITIES = {"&lt;": "<", "&amp;": "&"}


def is_there(source, story, at):
    """Whether the file has the character where it says, or a blank or nothing for a blank."""
    start, end = story.source.place(at, at + 1)
    there, char = source[start:end], story.text[at]
    return there == char or ENTITIES.get(there) == char or (char in " \n" and not there.strip())


@pytest.mark.parametrize("format", ALL)
def test_every_character_is_where_it_says(format):
    source = ALL[format]
    for story in read(source).stories:
        assert all(is_there(source, story, at) for at in range(len(story.text)))
        for value in story.meta.values():
            if len(value) and "&" not in source:
                start, end = value.place(0, len(value))
                assert source[start:end].split() == value.string.split()


@st.composite
def damaged(draw):
    """A fixture with pieces cut out, doubled, or put in."""
    format = draw(st.sampled_from(sorted(ALL)))
    text = ALL[format]
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 60)))
        text = (
            text[:start]
            + draw(
                st.sampled_from(
                    ["", text[start:end] * 2, "\x01", "\x02", "\x03", "\n", "\r", "ZCZC\n", "&", "<", "\x7f", "\t", "^", "é", "=\r\n"]
                )
            )
            + text[end:]
        )
    return format, text


@settings(max_examples=300, deadline=1000)
@given(damaged())
def test_damaged_files_are_read(case):
    format, source = case
    made = read(source, format)
    for story in made.stories:
        assert all(is_there(source, story, at) for at in range(len(story.text)) if "&" not in source), source
        ends = [0, *(block.end for block in story.blocks)]
        assert all(end <= block.start <= block.end for end, block in zip(ends, story.blocks, strict=False))
        assert all("\n" not in story.text[block.start : block.end] for block in story.blocks)
    assert all(0 <= problem.start <= problem.end <= len(source) for problem in made.problems)
