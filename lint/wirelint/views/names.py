"""Names: words with a capital, and what the tables know of them.

One pass finds the words; a look-up of each first word finds the forms of known places and people, the
longest first. Words in capitals throughout (headlines, datelines) are looked up as they would stand in a sentence.
"""

from __future__ import annotations

from itertools import pairwise

from ..letters import plain
from ..patterns import compiled
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from typing import Any

    from ..story import Story

_PLAIN = compiled(r"[A-Z]\w+(?:-\w+)*")
_WORD = compiled(r"[A-ZÀ-ÖØ-ÞĀ-ȳḀ-ỿΑ-Ω]\w+(?:-\w+)*")
Word = tuple[int, int, str]


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


class Names(Record):
    """`words` with a capital (start, end, word), in order; `known` names among them, and `by_row` (those of several
    people left out); `rows` of the tables. For rules to live on: `wrong` mentions, whether a name `varies` in form,
    `accented` words, and words that follow the `given` name of a known person at once.
    """

    words: list[Word]
    known: list[Mention]
    by_row: dict[int, list[Mention]]
    rows: list[Any]
    wrong: list[Mention]
    varies: bool
    accented: list[Word]
    given: list[tuple[str, Word]]


def view(story: Story) -> Names:
    """The words with a capital in the story, and the known names."""
    text = story.text
    rows, forms, starts, accents, _, givens = story.desk.know("names")
    words = [(match.start(), match.end(), match[0]) for match in (_PLAIN if text.isascii() else _WORD).finditer(text)]
    known: list[Mention] = []
    free = 0
    for start, end, word in words:
        if start < free:
            continue
        if word in starts:
            found = _mention(text, start, end, word, starts, forms)
        elif not word.isascii() and (right := accents.get(plain(word))):
            found = Mention(start, end, word, forms[right][0], False, "", False)
        elif len(word) > 3 and word.isupper():
            found = _in_capitals(text, start, end, word, starts, forms)
        elif "-" in word:
            found = _article(start, end, word, forms) or _part(start, word, forms)
        else:
            continue
        if found:
            known.append(found)
            free = found.end
    by_row: dict[int, list[Mention]] = {}
    for mention in known:
        if mention.row >= 0:
            by_row.setdefault(mention.row, []).append(mention)
    wrong = [mention for mention in known if not mention.right]
    varies = any(len(mentions) > 1 and len({mention.form for mention in mentions}) > 1 for mentions in by_row.values())
    accented = [] if text.isascii() else [word for word in words if not word[2].isascii()]
    given = [(one[2], other) for one, other in pairwise(words) if one[2] in givens and other[0] == one[1] + 1]
    return Names(words, known, by_row, rows, wrong, varies, accented, given)


def _mention(text: str, start: int, end: int, word: str, starts: dict[str, list[str]], forms: dict[str, Any]) -> Mention | None:
    for rest in starts[word]:
        last = end + len(rest)
        if rest and (not text.startswith(rest, end) or text[last : last + 1].isalnum()):
            continue
        first = start - 3 if start > 2 and text[start - 3 : start] in ("al-", "el-", "Al-", "El-") else start
        for at in (first, start) if first != start else (start,):
            form = text[at:last]
            if form in forms:
                row, right, since = forms[form]
                return Mention(at, last, form, row, right, since, False)
    return None


def _in_capitals(text: str, start: int, end: int, word: str, starts: dict[str, list[str]], forms: dict[str, Any]) -> Mention | None:
    for rest in starts.get(word.title(), ()):
        form, last = word.title() + rest, end + len(rest)
        if form in forms and text[end:last] == rest.upper() and not text[last : last + 1].isalnum():
            row, right, since = forms[form]
            return Mention(start, last, form, row, right, since, True)
    return None


def _article(start: int, end: int, word: str, forms: dict[str, Any]) -> Mention | None:
    """A name with its Arabic article in another form than the tables have: El-Sisi, Al-Sissi."""
    if word[:3] in ("Al-", "El-"):
        for form in (f"al-{word[3:]}", f"el-{word[3:]}"):
            if form in forms:
                row, right, since = forms[form]
                return Mention(start, end, word if right else form, row, right, since, False)
    return None


def _part(start: int, word: str, forms: dict[str, Any]) -> Mention | None:
    """The first known part of a compound: the Kiev of Kiev-based, the Kyiv of Moscow-Kyiv."""
    for part in word.split("-"):
        if part in forms and part[0].isupper() and word.rpartition("-")[2].islower():
            row, right, since = forms[part]
            return Mention(start, start + len(part), part, row, right, since, False)
        start += len(part) + 1
    return None
