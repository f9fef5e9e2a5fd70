from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.grammar.any_dateline import one_edit
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPLIT = compiled(r"\p{L}(?:[ .]\p{L}){1,3}\.?|(?:Re uters|R euters|Reut ers|X inhua|Xin hua)")
_WORDS = {
    "france press": "AFP",
    "france-press": "AFP",
    "agence france press": "AFP",
    "roiters": "Reuters",
    "royters": "Reuters",
    "router": "Reuters",
    "routers": "Reuters",
    "reuters agency": "Reuters",
    "agency reuters": "Reuters",
    "the reuters": "Reuters",
    "reuters news": "Reuters",
    "reuters news agency": "Reuters",
    "associate press": "AP",
    "associated press agency": "AP",
    "associated-press": "AP",
    "france-presse": "AFP",
    "france presse": "AFP",
    "french press agency": "AFP",
    "france press agency": "AFP",
    "frans press": "AFP",
    "german press agency": "dpa",
    "xinhua agency": "Xinhua",
    "the xinhua": "Xinhua",
    "new china news agency": "Xinhua",
    "new china agency": "Xinhua",
    "agency efe": "EFE",
    "efe agency": "EFE",
    "associated press": "AP",
    "the associated press": "AP",
    "sinhua": "Xinhua",
    "apf": "AFP",
    "afo": "AFP",
    "aft": "AFP",
}
_JOINED = {
    "AB": "AP",
    "AFB": "AFP",
    "UBI": "UPI",
    "DBA": "dpa",
    "BTI": "PTI",
    "AP": "AP",
    "AFP": "AFP",
    "UPI": "UPI",
    "EFE": "EFE",
    "DPA": "dpa",
    "PA": "PA",
    "PTI": "PTI",
}

# Names in full where the dateline has the short form.
_FULL = {
    "Associated Press": "AP",
    "The Associated Press": "AP",
    "Agence France-Presse": "AFP",
    "Agence France Presse": "AFP",
    "United Press International": "UPI",
}
_SMALL = {"reuters": "Reuters", "ap": "AP", "afp": "AFP", "xinhua": "Xinhua", "upi": "UPI", "efe": "EFE"}


@rule(
    view="dateline_doubt.form",
    message="name of the agency: write {fix}",
    severity="error",
    bad=[
        "JAKARTA, Indonesia {(A B) -> (AP)} — A worn bracket led to the crash.",
        "PARIS {(A F P) -> (AFP)} - The strike went on.",
        "LONDON, March 5 {(Rueters) -> (Reuters)} - Oil fell.",
        "BEIJING, March 5 {(Xinhau) -> (Xinhua)} -- Exports rose.",
        "DHAKA, Bangladesh {(APF) -> (AFP)} - The strike went on.",
        "NAIROBI, Kenya {(The Associated Press) -> (AP)} — A runner was banned.",
        "BEIRUT {(A F B) -> (AFP)} - The strike went on.",
        "LONDON {(reuters) -> (Reuters)} - Oil fell.",
        "PARIS, March 5 {(France Press) -> (AFP)} - The strike went on.",
        "MOSCOW, March 5 {(Router) -> (Reuters)} - Oil fell.",
        "MOSCOW {(Asociated Press) -> (AP)} — Oil fell.",
        "MOSCOW, March 5 {(Reuters Agency) -> (Reuters)} - Oil fell.",
    ],
    good=[
        "LONDON (Reuter) - Oil fell.",
        "MARLBOROUGH, Mass. (STAT) — Trials were halted.",
        "LONDON (UKPA) - Oil fell.",
        "SAN DIEGO (CNS) - A man was hurt.",
        "JAKARTA (ANTARA) - A bracket led to the crash.",
        "LONDON (Reuters Breakingviews) - Oil fell.",
    ],
)
def broken_agency(story: Story) -> Iterator[Hit]:
    """Translation takes an agency's letters apart, transliterates them or spells the name out; typing swaps them."""
    form = story.dateline_form
    if form is None or form.agency is None or form.mark != "()" or form.place is None:
        return
    found = story.text[slice(*form.agency)]
    if form.agency_name:
        if found in _FULL:
            yield Hit(form.agency[0] - 1, form.agency[1] + 1, f"({_FULL[found]})", severity="warning")
        return
    fix = _right(found)
    if fix is not None:
        yield Hit(form.agency[0] - 1, form.agency[1] + 1, f"({fix})")


def _right(found: str) -> str | None:
    if _SPLIT.fullmatch(found):
        joined = found.replace(" ", "").replace(".", "")
        return joined if joined in ("Reuters", "Xinhua") else _JOINED.get(joined.upper())
    if found in _SMALL:
        return _SMALL[found]
    if found.lower() in _WORDS:
        return _WORDS[found.lower()]
    if found[0].isupper() and one_edit(found.lower(), "associated press"):
        return "AP"
    near = (name for name in ("Reuters", "Xinhua", "Yonhap", "Interfax", "Ukrinform", "Bernama") if one_edit(found.lower(), name.lower()))
    return None if found.lower() in ("reuter", "reuters", "xinhua", "yonhap") else next(near, None)
