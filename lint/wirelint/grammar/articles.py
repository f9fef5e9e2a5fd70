"""The names of outlets with the articles that a story gives them."""

from __future__ import annotations

from ..knowledge.sources import is_source
from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..spans import within

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..story import Story

    #: Half-open offsets, article included, and the article.
    Spot = tuple[int, int, str]

_SPOT = compiled(
    r"(?<=[\p{Ll}\d,;—–-] )(?P<article>[Tt]he) (?P<name>\p{Lu}[\w'’-]*(?: (?:and|of|on) \p{Lu}[\w'’-]*| \p{Lu}[\w'’-]*)*)(?P<rest>(?:['’]s)?(?: \p{Ll}[\w'’-]*)?)"
)
_LINK = compiled(r" (?:and|of|on) ")
# Before a noun the name is an adjective, and its article the noun's: "the Times reporter". These are no nouns.
_LOOSE = frozenset(
    "that on in at by of to from for with and or but as if when while where which who whom whose they he she it we there this last earlier late later "
    "also said says say reported reports wrote writes told tells has had have was is were are did does will would could can may might quoted cited "
    "published obtained first citing quoting because after before since about over under during not then so again yesterday today".split()
) | {""}


def spots(story: Story) -> dict[str, list[Spot]]:
    """Where each outlet stands with an article, within sentences and outside speech."""
    text, everyday = story.text, story.desk.know("articles")
    found: dict[str, list[Spot]] = {}
    for match in _SPOT.finditer(text):
        name, rest = _name(match["name"], everyday), match["rest"].rpartition(" ")[2]
        start, end = match.start(), match.start("name") + len(name)
        if name not in everyday or within(story.speech, start, end):
            continue
        if end == match.end("name") and rest not in _LOOSE and not rest.startswith(("'", "’")):
            continue
        if match["article"] == "The" or not everyday[name][0] or is_source(text, start, end):
            found.setdefault(name, []).append((start, end, match["article"]))
    return found


def _name(words: str, everyday: Mapping[str, object]) -> str:
    """The words, or those before the first link, where they are a name only so: the Times on Monday."""
    return words if words in everyday else _LINK.split(words, 1)[0]
