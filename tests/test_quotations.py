"""What stands between quotation marks, and what of it is speech."""

import pytest

from wirelint import readers
from wirelint.desk import Desk


def read(text):
    (story,) = readers.read(text, "", Desk())[1]
    return story


def quoted(text, view="quotations"):
    story = read(text)
    return [story.text[found.start : found.end] for found in getattr(story, view)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We agree,” he said. “It is done.”", ["“We agree,”", "“It is done.”"]),
        ('"We agree," he said. "It is done."', ['"We agree,"', '"It is done."']),
        ("‘We agree,’ he said.", ["‘We agree,’"]),
        ("The dogs’ owner said it was the mayor’s.", []),
        ("It was the mayors’ idea, Brook’s aide said.", []),
        ("„Wir gehen“, he said.", ["„Wir gehen“"]),
        ("«On y va», he said.", ["«On y va»"]),
        ("“He said ‘no’ to us,” she said.", ["“He said ‘no’ to us,”"]),
        ('The plank was 6" wide.', []),
    ],
)
def test_quotations(text, found):
    assert quoted(text) == found


def test_an_open_mark_ends_with_its_paragraph():
    assert quoted("“We agree, he said.\n\nThe council voted.") == ["“We agree, he said."]


def test_a_quotation_over_paragraphs():
    story = read("“We agree.\n\n“It is done,” he said.")
    assert [(found.closed, found.block) for found in story.quotations] == [(False, 0), (True, 1)]


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("“We agree,” he said.", ["“We agree,”"]),
        ("The “grey zone” is wide.", []),
        ("He sang “The Long Road” and left.", []),
        ("She called it “a very long road to peace” on Monday.", ["“a very long road to peace”"]),
        ("He said: “Never.”", ["“Never.”"]),
        ("The so-called “reform” failed.", []),
    ],
)
def test_speech(text, spoken):
    assert quoted(text, "speech") == spoken
