from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.later_datelines import AGENCIES, FAR
from wirelint.views.leaks import head

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

_NAME = r"\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,3}(?:/\p{Lu}{3,}(?: \p{Lu}{2,})?)?"
_FULL = compiled(
    rf"(?<=[.!?…”\"|»)\p{{L}}] ){_NAME}(?:, (?!\p{{L}}+\.? \d)\p{{Lu}}[\p{{L}}. ]{{2,25}})?(?:, \p{{L}}{{3,9}}\.? \d{{1,2}}(?:, \d{{4}})?)?"
    rf" \((?:{'|'.join(AGENCIES)})\) ?[-–—_]{{1,2}} (?=[\p{{Lu}}\d\"“‘])"
)
_PLAIN = compiled(rf"(?<=[.!?] )(?P<place>{_NAME})(?:, (?P<region>\p{{Lu}}[\p{{L}}.]+(?: \p{{Lu}}[\p{{L}}.]+)?))? [–—] (?=\p{{Lu}})")

# "KYIV, Ukraine, and WARSAW, Poland (AP) —".
_TWO_PLACES = compiled(r"\p{Lu}[\p{Lu} .'’-]+(?:, \p{Lu}[\p{L}. -]+,?)? and ")
_SENTENCE = compiled(r"\p{Ll}{2}")
_WIDTH = 150  # characters on either side of the agency that hold a dateline
_SHORT = 120  # characters before a dateline that are surely not of the story


@rule(
    message="dateline in the middle of a paragraph: delete what stands before it, or start a new story",
    view="later_datelines",
    bad=[
        "{Share this page with a friend.} RIGA — The vote was delayed on Tuesday.",
        "RIGA (AP) — Snow closed the pass.\n\nThe dam held, officials said. {TUNIS, March 5 (TAP) -} A court ruled against the union.",
        "{The old mill in spring.} CHICAGO (AP) — A man who sold tickets was sentenced.",
        "{Prices rise again} CAIRO (Reuters) - Prices rose for a third month.",
        "RIGA (AP) — Snow closed the pass.\n\nNobody was hurt, police said. {GENEVA, March 5 (Reuters) -} The bank cut jobs.",
    ],
    good=[
        "RIGA — The vote was delayed on Tuesday.",
        "(In March 4 story, corrects name in paragraph 3) RIGA (Reuters) - The vote was delayed.",
        "The agency's report began as they all do. NATO — The alliance — was wrong.",
        "Min read\n\nRodrigo Ana\n\nST. JOSEPH, Mich. (AP) — A sixth case was found.",
        "UPDATE 2-LONDON, May 4 (Reuters) - A former clerk was jailed.",
        "Snow closed the pass.\n\nGENEVA, March 5 (Reuters) - The bank cut jobs.",
        "KYIV, Ukraine, and WARSAW, Poland (AP) — Trains ran late.",
        "RIGA and TALLINN, Estonia (AP) — Trains ran late.",
        "“Read it,” he said. “RIGA (AP) — that is how it began.”",
    ],
)
def inside_text(story: Story) -> Iterator[Hit]:
    """Scraping glues captions, buttons and headlines to the lead, and one take to the next."""
    form, text = story.dateline_form, story.text
    for at in story.later_datelines:
        # Looked for around its agency only.
        for match in _FULL.finditer(text, max(0, at - _WIDTH), at + _WIDTH) if text[at] == "(" else ():
            block = story.blocks[story.block_at(at)]
            own = form is not None and match.start() < (form.second or form).end
            own = own or (match.start() - block.start < _WIDTH and _TWO_PLACES.fullmatch(text, block.start, match.start()) is not None)
            if match.start() < at < match.end() and not own and _SENTENCE.search(text, block.start, match.start()):
                yield _hit(block.start, match, known=form is not None)
    for start, end in head(story):
        if match := _PLAIN.search(story.text, start, min(end, start + FAR)):
            places = story.desk.know("dateline_places")["places"]
            if match["place"].upper() in places and (form is None or match.start() >= form.end):
                yield _hit(start, match, known=form is not None)


def _hit(start: int, match: regex.Match[str], *, known: bool) -> Hit:
    """What stands before the story's own dateline, if it is short; else the dateline itself."""
    if not known and match.start() - start <= _SHORT:
        return Hit(start, match.start() - 1)
    return Hit(match.start(), match.end() - 1)
