"""The language gate: what is not English is not linted for its wording. Its encoding, its format and its feed's dates still are."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..rulebook.rule import Hit, Rule
    from ..story import Story

#: Packs whose rules hold in any language, and the rule that tells of a language.
ANY_LANGUAGE = ("encoding/", "feed/", "format/", "security/", "scrape/untranslated")
#: Rules of these packs that know English only: French sets a blank before a colon, Japanese has brackets of its own.
_ENGLISH = frozenset(
    f"encoding/{name}"
    for name in (
        "blank-before-mark", "blank-in-compound", "blank-in-contraction", "foreign-punctuation", "foreign-unit", "full-width", "lost-letter",
        "no-blank-after-stop", "numero-sign", "turkish-letters",
    )
)  # fmt: skip


def english(hits: Sequence[tuple[Rule, Hit]], story: Story) -> Sequence[tuple[Rule, Hit]]:
    """The hits that count: all of an English story, else those outside of its paragraphs in other languages, and those of any language."""
    language = story.language
    if not language.whole and not language.foreign:
        return hits
    return [
        (rule, hit)
        for rule, hit in hits
        if hit.meta or _holds_anywhere(rule.name) or not (language.whole or story.block_at(hit.start) in language.foreign)
    ]


def _holds_anywhere(rule: str) -> bool:
    return rule.startswith(ANY_LANGUAGE) and rule not in _ENGLISH


def reason(story: Story) -> str:
    """Why wording was left alone, for the story's row; "" where it was not."""
    language = story.language
    if not language.whole and not language.foreign:
        return ""
    from ..languages import name_of

    known = story.desk.know("languages")
    if not language.whole:
        names = sorted({name_of(code, known) for code in language.foreign.values()})
        return f"partly not English ({', '.join(names)}): wording of {len(language.foreign)} of {len(story.blocks)} paragraphs not checked"
    how = "as its file says" if language.source == "declared" else "by its words"
    return f"not English ({name_of(language.code, known)}, {how}): wording not checked"
