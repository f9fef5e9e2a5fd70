"""Readers: what the blocks of a file are, and that every character points to its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirelint.desk import Desk
from wirelint.readers import detect, read


def blocks(story):
    return [(block.role, story.text[block.start : block.end]) for block in story.blocks]


def test_one_paragraph_a_line(story):
    text = "Storm closes three ports\nThe harbour was shut on Monday, the port authority said.\nFerries stayed in port.\n"
    assert blocks(story(text)) == [
        ("headline", "Storm closes three ports"),
        ("body", "The harbour was shut on Monday, the port authority said."),
        ("body", "Ferries stayed in port."),
    ]


def test_blank_lines_between_paragraphs(story):
    assert [role for role, _ in blocks(story("One is here.\n\n\nTwo is there.\n"))] == ["body", "body"]


WRAPPED = """\
The council voted late on Tuesday to close the old swing bridge for
eleven weeks, a repair that the ferry owners' guild called a two-
summer loss for every firm along the river, from the old port to the
upper locks.

A second vote is due in May.
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_hard_wrapped_lines_are_joined(story, end):
    source = WRAPPED.replace("\n", end)
    made = story(source)
    assert [text for _, text in blocks(made)][1] == "A second vote is due in May."
    first = blocks(made)[0][1]
    assert first.startswith("The council voted late on Tuesday to close the old swing bridge for eleven weeks")
    assert "called a two-summer loss for every" in first
    where = made.text.index("two-summer")
    start, stop = made.source.place(where, where + 10)
    assert source[start:stop] == f"two-{end}summer"


def test_short_lines_are_not_joined(story):
    text = "Final results\nMen\n1. Ana Ruiz 2:08:11\n2. Li Wen 2:09:40\n\nThe race was run in light rain along the old canal.\n"
    assert len(blocks(story(text))) == 5


ROLES = """\
By ANA RUIZ

The mill closed in May, its owners said on Friday, after losing its last large customer.

- a list item

(Reporting by Ana Ruiz; Editing by Tom Hill)

___

Photo: Tom Hill
"""


def test_roles_by_shape(story):
    assert [role for role, _ in blocks(story(ROLES))] == ["byline", "body", "list", "signoff", "endmark", "credit"]


def test_a_folded_header_is_one_line(story):
    made = story("Subject: Port hit\n  by a storm\nDate: 2024-02-03\n\nThe port was hit.", "a.eml")
    assert blocks(made) == [("headline", "Port hit by a storm"), ("body", "The port was hit.")]
    assert made.source.place(9, 11) == (20, 22)


def test_headers_are_metadata(story):
    text = "From: desk@example.org\nDate: Tue, 5 Mar 2024 10:00:00 +0000\nSubject: Ferry strike ends\n\nThe strike ended.\n"
    made = story(text)
    assert detect(text, "a.txt") == "headers"
    assert blocks(made) == [("headline", "Ferry strike ends"), ("body", "The strike ended.")]
    assert str(made.meta["date"]) == "Tue, 5 Mar 2024 10:00:00 +0000"
    assert made.day.date.isoformat() == "2024-03-05"


def test_a_headline_that_ends_its_file_points_nowhere_beyond(story):
    text = "Date: Tue, 5 Mar 2024 10:00:00 +0000\nSubject: Ferry strike ends"
    source = story(text).source
    assert source.string == "Ferry strike ends\n"
    assert source.place(0, len(source)) == (text.index("Ferry"), len(text))


def test_a_first_line_with_a_colon_is_no_header():
    assert detect("Source: Associated Press.", "") == "text"
    assert detect("date: 05/03/2024 | Share | The council voted.", "") == "text"
    assert detect("HEAD: Port hit\n\nThe port was hit.", "") == "headers"


MARKDOWN = """\
---
title: "Talks in the capital resume"
date: 2024-03-05
author: Ana Ruiz
tags:
  - politics
---

# A *first* heading

The **old bridge** reopened, [the council](https://example.org/a_(b)) said in `code` &amp; ended
on the next line.

* one [item][ref]
* another

> quoted text
> goes on

    indented code

```
fenced
```

[ref]: https://example.org
"""


def test_markdown(story):
    made = story(MARKDOWN, "post.md")
    assert blocks(made) == [
        ("headline", "Talks in the capital resume"),
        ("headline", "A first heading"),
        ("body", "The old bridge reopened, the council said in _ & ended on the next line."),
        ("list", "one item"),
        ("list", "another"),
        ("quote", "quoted text goes on"),
    ]
    assert made.day.date.isoformat() == "2024-03-05"
    at = made.text.index("council")
    start, end = made.source.place(at, at + 7)
    assert MARKDOWN[start:end] == "council"


PIECES = st.lists(
    st.sampled_from(
        [
            "word",
            " ",
            "\n",
            "\n\n",
            "# ",
            "- ",
            "> ",
            "**",
            "_",
            "`",
            "[",
            "](x)",
            "&amp;",
            "<b>",
            "---\n",
            "title: x\n",
            "Date: x\n",
            "é",
            "\r\n",
            "\r",
            "\t",
            "a" * 50,
            ". ",
            "~~~\n",
            "|",
        ]
    ),
    max_size=40,
)


@given(PIECES, st.sampled_from(["a.txt", "a.md"]))
def test_every_character_is_where_it_says(pieces, name):
    source = "".join(pieces)
    _, stories = read(source, name, Desk(keep=False))
    for made in stories:
        for at, char in enumerate(made.text):
            start, end = made.source.place(at, at + 1)
            assert source[start:end] == char or char in " \n_&", (source, at)
        ends = [0, *(block.end for block in made.blocks)]
        assert all(end <= block.start <= block.end <= len(made.text) for end, block in zip(ends, made.blocks, strict=False))
        assert all("\n" not in made.text[block.start : block.end] for block in made.blocks)
