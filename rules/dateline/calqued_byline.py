from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CALLER = compiled(
    r"[(\[](?:(?:our|staff|special|this|\p{Lu}\p{L}+) )?(?:[Rr]eporters?|[Cc]orrespondents?|our own correspondent|[Cc]omprehensive(?: report)?)(?:,? [^()\[\]\n]{2,60})?[)\]]"
)
_NAME = compiled(r"(?P<name>(?:By |BY )?\p{Lu}{2,}(?: \p{Lu}{2,}){1,2}|(?:By )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) ?[-–—] ")
_TITLE = compiled(r"Turkish|President|Minister")
_TURKISH = frozenset({"AA", "IHA", "İHA", "DHA", "Anadolu", "Anadolu Agency"})


@rule(
    message="byline in the dateline: move it or delete it",
    trigger=("reporter", "correspondent", "comprehensive", "(aa)", "(iha)", "(dha)", "(anadolu"),
    bad=[
        "Taipei, Feb. 11 {(Reporter Lin Mei)} Exports fell.",
        "BEIJING, Feb. 11 (Xinhua) {(Reporters Lin Mei, Chang Po)} Exports rose.",
        "MUGLA (AA) - {DENIZ ARSLAN -} Two villages were cleared as the fire spread.",
        "Seoul, June 5 {(Yonhap reporter Nam Ji-su)} Exports rose.",
        "Hanoi, March 5 {(our correspondent)} Rice rose.",
        "ANKARA (AA) - {Deniz Arslan -} The lira fell.",
    ],
    good=[
        "TAIPEI, Feb. 11 (CNA) A reporter (Lin Mei) was hurt.",
        "MUGLA (AA) - Two villages were cleared as the fire spread.",
        "ANKARA (AA) - Turkish exports - cars above all - rose.",
        "LONDON (Reuters) - BANK OF AMERICA - the lender - cut jobs.",
        "RIGA (LETA) - The vote was delayed, a correspondent (Lin Mei) reported.",
        "The paper's man in Riga (Reporter Lin Mei) was held.",
    ],
)
def calqued_byline(story: Story) -> Iterator[Hit]:
    """Chinese, Vietnamese and Turkish agencies put the reporter's name where English copy has nothing."""
    form, text = story.dateline_form, story.text
    if form is None or form.agency is None:
        return
    end = story.blocks[form.block].end
    for at in (form.agency[0] - 1, form.end):
        if match := _CALLER.match(text, at, end):
            yield Hit(match.start(), match.end())
            return
    if text[slice(*form.agency)] not in _TURKISH:
        return
    match = _NAME.match(text, form.end, end)
    if match and (match["name"].isupper() or not _TITLE.search(match["name"])):
        yield Hit(match.start("name"), match.end() - 1)
