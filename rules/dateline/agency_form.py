from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.grammar.datelines import Form

_CAPS = r"(?:Mc|Mac|De|La|Le|O['’])?\p{Lu}[\p{Lu}.'’ -]*(?:(?:, |/| and )\p{Lu}[\p{Lu}.'’ -]+)*"
_REGION = r"(?:, \p{Lu}[\p{L}.'’-]+(?: (?:and |of |the )*\p{Lu}[\p{L}.'’-]+)*)*"
_SHORT = r"(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)"
#: Agency: its datelines, and how a message shows them.
_FORMS = {
    "AP": (compiled(rf"{_CAPS}{_REGION} \(AP\) (?:—|--|_) ?"), "CITY, Region (AP) — "),
    "Reuters": (compiled(rf"{_CAPS}{_REGION}(?:, {_SHORT} \d{{1,2}})? \(Reuters\) [-–—] ?"), "CITY, March 5 (Reuters) - "),
    "AFP": (compiled(rf"{_CAPS}{_REGION}(?:, \p{{Lu}}\p{{Ll}}+ \d{{1,2}}(?:, \d{{4}})?)? \(AFP\) [-–—] ?"), "CITY, March 5, 2024 (AFP) - "),
    "dpa": (compiled(r"\p{Lu}[\p{L}\p{M}.'’ /-]*\p{Ll}[\p{L}\p{M}.'’ /,-]* \([a-z/]*dpa[a-z/]*\) [-–] ?"), "City (dpa) - "),
    "Xinhua": (compiled(rf"{_CAPS}{_REGION}, \p{{Lu}}\p{{Ll}}+\.? \d{{1,2}} \(Xinhua\) (?:--|—) ?"), "CITY, March 5 (Xinhua) -- "),
    "Yonhap": (compiled(rf"{_CAPS}{_REGION}, \p{{Lu}}\p{{Ll}}+\.? \d{{1,2}} \(Yonhap\) (?:--|—) ?"), "CITY, March 5 (Yonhap) -- "),
}
_CALLED = (
    (compiled(r"(?i)\b(?<!australian )associated press\b|^ap$"), "AP"), (compiled(r"(?i)\breuters\b"), "Reuters"), (compiled(r"(?i)\bafp\b|france[ -]presse"), "AFP"),
    (compiled(r"(?i)\bdpa\b|deutsche presse-agentur"), "dpa"), (compiled(r"(?i)\bxinhua\b"), "Xinhua"), (compiled(r"(?i)\byonhap\b"), "Yonhap"),
)  # fmt: skip


@rule(
    view="meta",
    message="dateline of {agency}: it writes {form}",
    bad=[
        "Agency: AP\nSlug: BANK\n\n{OSLO, Norway, May 4 (AP) —} The bank cut 40 jobs.",
        "Agency: The Associated Press\nSlug: BANK\n\n{OSLO, Norway —} The bank cut 40 jobs.",
        "Agency: reuters.com\nSlug: BANK\n\n{OSLO, Sep 4 (Reuters) -} The bank cut 40 jobs.",
        "Agency: Reuters\nSlug: BANK\n\n{OSLO, December 4 (Reuters) -} The bank cut 40 jobs.",
        "Agency: dpa\nSlug: Norway/\n\n{OSLO (dpa) -} The bank cut 40 jobs.",
        "Agency: AFP\nSlug: BANK\n\n{Oslo, May 4, 2024 (AFP) -} The bank cut 40 jobs.",
    ],
    good=[
        "Agency: AP\nSlug: BANK\n\nOSLO, Norway (AP) — The bank cut 40 jobs.",
        "Agency: reuters.com\nSlug: BANK\n\nOSLO/BERGEN, Sept 4 (Reuters) - The bank cut 40 jobs.",
        "Agency: Reuters\nSlug: BANK\n\nOSLO (Reuters) - The bank cut 40 jobs.",
        "Agency: dpa\nSlug: Norway/\n\nFrankfurt/Main (dpa) - The bank cut 40 jobs.",
        "Agency: AFP\nSlug: BANK\n\nOSLO, Norway, May 4, 2024 (AFP) - The bank cut 40 jobs.",
        "Agency: Harbour News\nSlug: BANK\n\nOslo - The bank cut 40 jobs.",
        "Agency: Reuters\nSlug: TV\n\nLOS ANGELES (Variety.com) - The show ends.",
        "OSLO, Norway, May 4 (AP) — The bank cut 40 jobs.",
    ],
)
def agency_form(story: Story) -> Iterator[Hit]:
    """Every agency has one form for its datelines. Where its own feed departs from it, a take was mended by hand, or one was lost."""
    form = story.dateline_form
    told = story.meta.get("agency") or story.meta.get("credit")
    if form is None or form.place is None or told is None or story.language.whole:
        return
    agency = next((name for pattern, name in _CALLED if pattern.search(told.string)), "")
    if not agency or (form.agency is not None and form.agency_name != agency) or _is_plain(story, form):
        return
    pattern, shown = _FORMS[agency]
    if not pattern.fullmatch(story.text, form.start, form.end):
        end = form.start + len(story.text[form.start : form.end].rstrip())
        yield Hit(form.start, end, words={"agency": agency, "form": shown.strip()})


def _is_plain(story: Story, form: Form) -> bool:
    """Whether what opens the text may be no dateline at all: no agency, no date, no place in capitals."""
    return form.agency is None and form.month_at is None and not story.text[slice(*form.place or (0, 0))].isupper()
