"""The language of a paragraph by its letters and function words. Only asked where a story does not look plainly English."""

from __future__ import annotations

from .records import TYPE_CHECKING, Record
from .words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

# First and last letter of each script, and the language to name where function words do not tell.
_SCRIPTS = (
    ("\u0370", "\u03ff", "el"), ("\u0400", "\u052f", "ru"), ("\u0530", "\u058f", "hy"), ("\u0590", "\u05ff", "he"), ("\u0600", "\u077f", "ar"),
    ("\u0900", "\u097f", "hi"), ("\u0980", "\u09ff", "bn"), ("\u0a00", "\u0a7f", "pa"), ("\u0a80", "\u0aff", "gu"), ("\u0b80", "\u0bff", "ta"),
    ("\u0c00", "\u0c7f", "te"), ("\u0c80", "\u0cff", "kn"), ("\u0d00", "\u0d7f", "ml"), ("\u0d80", "\u0dff", "si"), ("\u0e00", "\u0e7f", "th"),
    ("\u0e80", "\u0eff", "lo"), ("\u1000", "\u109f", "my"), ("\u10a0", "\u10ff", "ka"), ("\u1200", "\u137f", "am"), ("\u1780", "\u17ff", "km"),
    ("\u3040", "\u30ff", "ja"), ("\u4e00", "\u9fff", "zh"), ("\uac00", "\ud7a3", "ko"),
)  # fmt: skip
_SCRIPT_NAMES = {
    "hy": "Armenian", "pa": "Punjabi", "gu": "Gujarati", "ta": "Tamil", "te": "Telugu", "kn": "Kannada", "ml": "Malayalam", "si": "Sinhala", "th": "Thai",
    "lo": "Lao", "my": "Burmese", "ka": "Georgian", "am": "Amharic", "km": "Khmer", "ja": "Japanese", "zh": "Chinese", "ko": "Korean", "und": "unknown script",
}  # fmt: skip
_LEAST = 6  # words of a paragraph that can tell
_DIFFERENT = 3  # different function words that it must have
_ONE_IN = 5  # words, one of which must be a function word
_FEWER = 10  # of that many words, where English ones are rarer still
_SOME_LETTERS = 20  # letters of another script that make a paragraph


class Heard(Record):
    """The language of a paragraph ("": it does not tell), and its length in words."""

    language: str
    words: int


def heard(text: str, known: Mapping[str, Any]) -> Heard:
    """The language of a paragraph. `known`: knowledge of languages."""
    spoken = words(text)
    beyond = [char for char in text if char >= "\u0370" and char.isalpha()] if not text.isascii() else []
    if len(beyond) >= _SOME_LETTERS and 2 * len(beyond) > sum(map(str.isalpha, text)):
        return Heard(_of_script(beyond, spoken, known), max(len(spoken), len(beyond) // 4))
    return Heard(_of_words(spoken, known) if len(spoken) >= _LEAST else "", len(spoken))


def name_of(language: str, known: Mapping[str, Any]) -> str:
    """The language's English name."""
    return str(known["names"].get(language) or _SCRIPT_NAMES.get(language) or f"language “{language}”")


def declared(value: str, known: Mapping[str, Any]) -> str:
    """The language that a feed declares: `en-US`, `ger`, `German`; "" for none and for those that name no language (`und`, `mul`)."""
    value = value.strip().lower()
    code = value.replace("_", "-").partition("-")[0]
    if code in ("", "und", "mul", "mis", "zxx"):
        return ""
    found = known["codes"].get(value) or known["codes"].get(code) or code
    return str(found) if found in known["names"] or len(found) in (2, 3) else ""


def _of_script(beyond: list[str], spoken: list[str], known: Mapping[str, Any]) -> str:
    counts = {usual: sum(first <= char <= last for char in beyond) for first, last, usual in _SCRIPTS}
    most = max(counts, key=lambda usual: counts[usual])
    if most == "zh" and counts["ja"] * 10 > len(beyond):
        return "ja"
    if not counts[most]:
        return "und"
    scores = {language: count for language, (count, _) in _scores(spoken, known).items() if language != "en"}
    best = max(scores, key=lambda language: scores[language], default=most)
    return best if scores.get(best, 0) >= _DIFFERENT else most


def _of_words(spoken: list[str], known: Mapping[str, Any]) -> str:
    scores = _scores(spoken, known)
    english = scores.pop("en", (0, 0))[0]
    best = max(scores, key=lambda language: scores[language], default="")
    count, different = scores.get(best, (0, 0))
    often, rarely = count * _ONE_IN >= len(spoken), count * _FEWER >= len(spoken)
    if different >= _DIFFERENT and ((often and count > 2 * english) or (rarely and count > 4 * english)):
        return best
    return "en" if english * _ONE_IN >= len(spoken) else ""


def _scores(spoken: Iterable[str], known: Mapping[str, Any]) -> dict[str, tuple[int, int]]:
    """How many words are function words of each language, and how many different ones."""
    scores: dict[str, tuple[int, int]] = {}
    seen = set()
    of_word = known["words"]
    for word in spoken:
        new = word not in seen
        seen.add(word)
        for language in of_word.get(word, ()):
            count, different = scores.get(language, (0, 0))
            scores[language] = (count + 1, different + new)
    return scores
