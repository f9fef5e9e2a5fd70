"""Stretches of a story that are in another language: of another script, or of Latin letters by their small words."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..story import Story

_SCRIPTS = (
    r"\p{Cyrillic}\p{Greek}\p{Arabic}\p{Hebrew}\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}\p{Devanagari}\p{Georgian}\p{Armenian}"
)
_OTHER = compiled(rf"[{_SCRIPTS}](?:[{_SCRIPTS}\p{{M}}\d]|[ ,،、:—–-]+(?=[{_SCRIPTS}]))*")
_LETTER = compiled(rf"[{_SCRIPTS}]")
_UNSPACED = compiled(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]")
_WORDS, _SIGNS = 3, 10  # the least that is a sentence and no name
# Small words that are no English words. A sentence has many of them, a name or a title few.
_SMALL = {
    "fr": "les des une dans pour est qui que pas sur avec sont cette ses ont été mais nous vous aux la et du ce il elle par au lui",
    "de": "der und ist nicht das den dem ein eine auf für mit sich von zu wird auch sind wie hat dass er sie wir bei nach aus",
    "es": "los las una por con para que del como pero más este esta fue sus el la en se su lo de es",
    "it": "il gli della delle che una con del sono nel alla anche più questo è di la ha le dei",
    "pt": "os uma não para com que por mais dos das como foi são pelo pela ao em da é um na",
    "pl": "jest nie się że przez oraz który która dla jak ale od po za tym są będzie był",
    "tr": "bir ve için olarak ile çok olan daha değil ancak göre sonra kadar olduğu",
}
_KNOWN = {language: frozenset(words.split()) for language, words in _SMALL.items()}
_ENGLISH = frozenset("the of and that with said was were is are have has had his their from which will would for it".split())
_WORD = compiled(r"\p{L}+")
_MUCH = 3  # from a third of the text on it is meant to be in two languages
_LEAST, _SHARE = 4, 0.3  # different small words of a sentence, and their share of its words


def view(story: Story) -> list[tuple[int, int]]:
    """Half-open offsets, in order; none where much of the story is in another language."""
    if story.language.whole:
        return []
    blocks = [story.blocks[index] for index in story.language.foreign]
    found = [*_scripts(story), *_latin(story)]
    found += [(block.start, block.end) for block in blocks if not any(block.start <= start < block.end for start, _ in found)]
    return [] if _MUCH * sum(end - start for start, end in found) > len(story.text) else sorted(found)


def _scripts(story: Story) -> Iterator[tuple[int, int]]:
    letters = story.beyond.letters
    if not any(char >= "\u0370" for char in letters) or not _LETTER.search(letters):
        return
    for match in _OTHER.finditer(story.text):
        words = match[0].split()
        if (len(words) >= _WORDS and sum(map(len, words)) > 2 * _WORDS) or len(_UNSPACED.findall(match[0])) >= _SIGNS:
            yield match.span()


def _latin(story: Story) -> Iterator[tuple[int, int]]:
    there = story.counts.keys()
    small = [words for words in _KNOWN.values() if len(words & there) >= _LEAST]
    if not small or not _is_english(story, small):
        return
    for start, end, *_ in story.sentences:
        words = [word.lower() for word in _WORD.findall(story.text, start, end)]
        if any(_is_foreign(words, one) for one in small):
            yield start, end


def _is_english(story: Story, small: list[frozenset[str]]) -> bool:
    """Whether English words outnumber those of each language."""
    counts = story.counts
    english = sum(counts.get(word, 0) for word in _ENGLISH)
    return all(english > sum(counts.get(word, 0) for word in words) // 2 for words in small)


def _is_foreign(words: list[str], small: frozenset[str]) -> bool:
    return (
        len(small.intersection(words)) >= _LEAST
        and sum(word in small for word in words) >= _SHARE * len(words)
        and not _ENGLISH.intersection(words)
    )
