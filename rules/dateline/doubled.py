from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled, escape
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

_SEAM = compiled(r"[-–—_:]")


@rule(
    view="dateline_doubt.form",
    message="two datelines: keep one",
    severity="error",
    bad=[
        "{CAIRO (Reuters) - Cairo, March 5 (Reuters) - -> CAIRO (Reuters) - }Prices rose for a third month.",
        "{RIGA, Latvia (AP) — RIGA, Latvia (AP) — -> RIGA, Latvia (AP) — }The vote was delayed.",
        "{PARIS (AFP) - Paris, March 5, 2024 (AFP) - -> PARIS (AFP) - }The strike went on.",
        "{BEIJING, March 5 (Xinhua) -- BEIJING, March 5 (Xinhua) -- -> BEIJING, March 5 (Xinhua) -- }Exports rose.",
        "LONDON {(AP) (AP) -> (AP)} — The bank cut jobs.",
        "{Berlin (dpa) - BERLIN (Reuters) - }The chancellor flew home.",
    ],
    good=[
        "CAIRO (Reuters) - Cairo traders said prices rose.",
        "WASHINGTON/BRUSSELS, March 5 (Reuters) - Allies met.",
        "LONDON (AP) — MANCHESTER UNITED lost again.",
        "PARIS, March 5 (Reuters) - LONDON: the rival city was ahead.",
        "BAGHDAD, March 5 (Reuters) - The AP and Reuters offices closed.",
        "(ANSA) - ROME, MAR 5 - Italy's cabinet met.",
    ],
)
def doubled(story: Story) -> Iterator[Hit]:
    """A translated dateline pasted behind the one that was already there."""
    form = story.dateline_form
    if form is not None and form.agency_form == "strict" and form.agency and not _SEAM.search(story.text, *form.sep):
        name = story.text[slice(*form.agency)]
        if match := _again(name).match(story.text, form.end, story.blocks[form.block].end):
            yield Hit(form.agency[0] - len(form.mark[:1]), match.end(), f"({name})")
    if form is None or form.second is None or form.second.agency is None:
        return
    if not _SEAM.search(story.text, *form.second.sep):
        return
    same = form.second.agency_name == form.agency_name
    yield Hit(form.start, form.second.end, story.text[form.start : form.end] if same else None)


def _again(name: str) -> regex.Pattern[str]:
    return compiled(rf"[(/]?{escape(name)}[)/]?(?=\s*[-–—])")
