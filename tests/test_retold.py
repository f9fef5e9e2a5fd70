"""Sentences said again: found whatever stands between them, in linear time, and not where a name or a figure differs."""

import time

import pytest

FILL = "\n\nIt rained on the hills. " + " ".join(f"Boat {n} left at dawn with a crew of men." for n in range(40)) + "\n\n"
ONE = "The storm tore two cranes from the northern quay of Oldport and sank a ferry."
AGAIN = "The storm tore two cranes from the quay of Oldport, and a ferry sank."


def test_far_apart(story):
    (again,) = [found for found in story(ONE + FILL + AGAIN + "\n").retold if found.share > 0.7]
    assert {again.start, again.other[0]} == {0, len(ONE + FILL)}
    assert not again.new


@pytest.mark.parametrize("other", [ONE.replace("Oldport", "Newport"), ONE.replace("two", "12"), ONE.replace("tore", "never tore")])
def test_something_new(story, other):
    assert all(found.new for found in story(ONE + FILL + other + "\n").retold if found.share > 0.7)


def test_linear(story):
    def seconds(times):
        text = "\n\n".join(f"Ferry number {n} sank in the storm near the quay of Oldport, and its crew {n % 7} swam." for n in range(times))
        made = story(text)
        made.sentences, made.counts, made.speech  # noqa: B018
        began = time.process_time()
        made.retold  # noqa: B018
        return time.process_time() - began

    seconds(100)
    # The least of several: a collection of garbage in between may take longer than either.
    assert min(seconds(4000) for _ in range(3)) < 20 * max(min(seconds(400) for _ in range(3)), 0.005)
