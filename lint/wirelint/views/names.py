"""What is wrong with the known names of a story: forms that are wrong, and forms that do not go together.

A look at the words with a capital tells of nearly every story that there is nothing of the kind in it.
"""

from __future__ import annotations

from ..letters import plain
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..drawers import Drawers
    from ..story import Story
    from .groups import Groups
    from .known import Mention


class Names(Record):
    """Known names `by_row` (those of several people left out) and the `rows` of the tables; for rules to live on, `wrong`
    mentions and whether a name `varies` in form. All are empty where `doubtful` says that nothing can be wrong.
    """

    by_row: Mapping[int, list[Mention]]
    rows: Sequence[Any]
    wrong: Sequence[Mention]
    varies: bool


def view(story: Story) -> Names:
    """The known names, if there is anything to check about them."""
    watch, accents = story.desk.know("watch")
    if not doubtful(story.text, story.groups, watch, accents):
        return Names({}, (), (), False)
    by_row = story.by_row
    varies = any(len({mention.form for mention in mentions}) > 1 for mentions in by_row.values())
    return Names(by_row, story.desk.know("names")[0], [mention for mention in story.known if not mention.right], varies)


def doubtful(text: str, groups: Groups, watch: Drawers, accents: Mapping[str, str]) -> bool:
    """Whether a wrong form, or two that do not go together, may be in the text: their words are there.

    `watch` and `accents`: see `wirelint.knowledge.watch`.
    """
    words = set(" ".join(groups.words).upper().replace("-", " ").split(" "))
    if any(_counts(watch[word], words, text) for word in watch.among(words)):
        return True
    if not words.isdisjoint(("AL", "EL")) and any(word.startswith(("Al-", "El-")) for word in groups.words):
        return True
    return any(accents.get(plain(word), word) != word for word in groups.accented)


def _counts(beside: str, words: set[str], text: str) -> bool:
    """Whether what is watched for beside a word is there."""
    return any(_is_there(line, words, text) for line in beside.split("\n"))


def _is_there(line: str, words: set[str], text: str) -> bool:
    if "\t" not in line:
        return words.issuperset(line.split())
    upper = text.upper()
    return all(form in upper for form in line.split("\t"))
