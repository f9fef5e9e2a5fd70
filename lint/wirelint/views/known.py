"""Known names: places and people that the tables have, in any form.

A look-up of each first word finds the forms, the longest first. Words in capitals throughout (headlines,
datelines) are looked up as they would stand in a sentence.
"""

from __future__ import annotations

from itertools import chain

from ..letters import plain
from ..records import TYPE_CHECKING, Record
from .capitals import words_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..drawers import Drawers, Rows
    from ..story import Story


class Mention(Record):
    """A known name: half-open offsets, its `form` (as in a sentence), its `row` in the tables (-1: of several people),
    whether the form is `right`, the day `since` which it is wrong ("": always), and whether it stands in capitals.
    """

    start: int
    end: int
    form: str
    row: int
    right: bool
    since: str
    capitals: bool


class _Tables(Record):
    """See `wirelint.knowledge.names`."""

    rows: Rows
    forms: Drawers
    since: Mapping[str, str]
    starts: Drawers
    accents: Mapping[str, str]

    def mention(self, start: int, end: int, form: str, *, written: str = "", capitals: bool = False) -> Mention:
        code = self.forms[form]
        return Mention(start, end, written or form, code >> 1, bool(code & 1), self.since.get(form, ""), capitals)


def view(story: Story) -> list[Mention]:
    """In order; where one begins within another, the first counts."""
    text, tables = story.text, _Tables._make(story.desk.know("names"))
    groups, starts = story.groups, tables.starts
    likely = starts.among(groups.words).union(groups.accented)
    likely.update(word for word in groups.words if "-" in word or word.isupper())
    chosen = (groups.alone & likely).union(group for group in groups.longer if not likely.isdisjoint(group.split(" ")))
    known: list[Mention] = []
    free = 0
    for start, end, word in chain.from_iterable(words_in(start, group) for start, group in story.placed if group in chosen):
        if word not in likely or start < free:
            continue
        rests = starts[word]
        if rests is not None:
            found = _at(text, start, end, rests, tables)
        elif not word.isascii() and (right := tables.accents.get(plain(word))):
            found = Mention(start, end, word, tables.forms[right] >> 1, False, "", False)
        elif len(word) > 3 and word.isupper():
            found = _in_capitals(text, start, end, word, tables)
        elif "-" in word:
            found = _article(text, start, end, word, tables) or _part(start, word, tables)
        else:
            continue
        if found:
            known.append(found)
            free = found.end
    return known


def _at(text: str, start: int, end: int, rests: str, tables: _Tables) -> Mention | None:
    forms = tables.forms
    for rest in rests.split("\n"):
        last = end + len(rest)
        if rest and (not text.startswith(rest, end) or text[last : last + 1].isalnum()):
            continue
        first = start - 3 if start > 2 and text[start - 3 : start] in ("al-", "el-", "Al-", "El-") else start
        for at in (first, start) if first != start else (start,):
            if forms[text[at:last]] is not None:
                return tables.mention(at, last, text[at:last])
    return None


def _in_capitals(text: str, start: int, end: int, word: str, tables: _Tables) -> Mention | None:
    title = word.title()
    rests = tables.starts[title]
    for rest in () if rests is None else rests.split("\n"):
        last = end + len(rest)
        if title + rest in tables.forms and text[end:last] == rest.upper() and not text[last : last + 1].isalnum():
            return tables.mention(start, last, title + rest, capitals=True)
    return None


def _article(text: str, start: int, end: int, word: str, tables: _Tables) -> Mention | None:
    """A name with its Arabic article in another form than the tables have: El-Sisi, Al-Sissi, Al-Shar'."""
    if word[:3] in ("Al-", "El-"):
        last = end + (text[end : end + 1] in ("'", "’") and not text[end + 1 : end + 2].isalpha())
        for form in (f"{article}{word[3:]}{mark}" for mark in ("'", "")[last == end :] for article in ("al-", "el-")):
            if form in tables.forms:
                last = end + form.endswith("'")
                return tables.mention(start, last, form, written=text[start:last] if tables.forms[form] & 1 else form)
    return None


def _part(start: int, word: str, tables: _Tables) -> Mention | None:
    """The first known part of a compound: the Kiev of Kiev-based, the Kyiv of Moscow-Kyiv."""
    for part in word.split("-"):
        if part in tables.forms and part[0].isupper() and word.rpartition("-")[2].islower():
            return tables.mention(start, start + len(part), part)
        start += len(part) + 1
    return None
