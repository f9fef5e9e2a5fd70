from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.spans import within

if TYPE_CHECKING:
    from collections.abc import Iterator

_DOTTED = compiled(r"(?<![\w.])(?:\p{Lu}\.){3,5}(?!\w)")
_COPY = frozenset({"body", "caption", "list"})
_PERSON = compiled(r" \p{Lu}\p{Ll}+")  # J.R.R. Tolkien


@rule(
    message="with stops here, without elsewhere in the story: write {fix}",
    trigger=[f".{letter}." for letter in "abdfghijlopqrtuvwxyz"],
    bad=[
        "The Delta Front (DRF) fired. The {D.R.F. -> DRF} denied it, and the DRF left.",
        "Guards of the LPRG fled. An {L.P.R.G. -> LPRG} truck burned. The LPRG said so.",
        "The RTF has nine seats. The {R.T.F. -> RTF} will vote no, an RTF aide said.",
        "A KLT plane landed. {K.L.T. -> KLT} pilots are on strike, KLT said.",
        "The NPA met. Nobody in the {N.P.A. -> NPA} spoke. The NPA left.",
    ],
    good=[
        "The D.R.F. fired. The D.R.F. denied it.",
        "J.R.R. Tolkien and the JRR firm met.",
        "The DRF fired.\n\n“The D.R.F. left,” he said.",
        "He has a Ph.D. and lives in the U.S.A. with dogs.",
        "The E.U. met. The EU said so.",
    ],
)
def dotted_acronym(story: Story) -> Iterator[Hit]:
    """One body, two ways to shorten it: the story was put together from two."""
    seen: set[str] = set()
    for match in _DOTTED.finditer(story.text):
        bare = match[0].replace(".", "")
        if bare in seen or _PERSON.match(story.text, match.end()) or story.role_at(match.start()) not in _COPY:
            continue
        found = [one for one in compiled(rf"(?<![\w.-]){bare}(?![\w-])").finditer(story.text) if story.role_at(one.start()) in _COPY]
        if found and not within(story.speech, *match.span()):
            seen.add(bare)
            yield Hit(*match.span(), bare, related=[Related(*found[0].span(), f"here “{bare}”")])
