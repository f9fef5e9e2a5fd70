from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.leaks import head

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.grammar.datelines import Form

_DASH = {"AP": " — ", "Reuters": " - ", "AFP": " - ", "dpa": " - ", "Xinhua": " -- ", "UPI": " -- ", "Yonhap": " -- "}
_PROSE = frozenset("On In By Since Until From The Last Late Early At For Thomson THOMSON After Before".split())
_BRACKETS = compiled(
    r"\[[^\]\n]{3,40}(?:\d(?:st|nd|rd|th))[^\]\n]{0,20}\]|\[\p{Lu}[\p{L} .’'-]{2,30} (?:Kyodo|Jiji|AP|AFP|Reuters|Xinhua|UPI|dpa|EFE|Bloomberg|Yonhap|TASS)(?: News)?\]|【[^】\n]{0,30}(?:\d|=|＝|通|社|電|Kyodo|Jiji|Xinhua|Reuters|AFP|AP)[^】\n]{0,30}】"
)
# "DUBROVNIK Croatia"
_RUN_ON = compiled(r"(\p{Lu}{2}[\p{Lu} .’'-]+) (\p{Lu}\p{Ll}[\p{L} .-]+)")
_LAST = compiled(r"\S+$")
_SEAM = compiled(r"[-–—_:]")
_TWO = compiled(r"[-–—]\s+[-–—]")
_FIGURES = compiled(r"\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d")
_AGENCY_DASH = compiled(r"\s*[-–—:]+\s*$")


@rule(
    view="dateline_doubt.any",
    message="broken dateline: {what}",
    severity="error",
    bad=[
        "{ANKARA March 5 Reuters} The central bank held rates.",
        "{BAGHDAD: Reuters}, 12-11 The coalition came first.",
        "{Reuters Milwaukee August 21 -} The maker of tractors kept its forecast.",
        "{AFP, San Francisco, 15th} A start-up unveiled a chip.",
        "BEIJING, Feb. 11 {(Xinhua -> (Xinhua)} - Exports rose in January.",
        "Cairo {- (MENA):} The minister arrived on Tuesday.",
        "{Kyiv 5 March /Ukrinform/} Air defences shot down nine drones.",
        "HAMA, Syria, {14-10-2010} (A F B) - A mill burned down.",
        "{【Tokyo 8th = Kyodo】} The maker of lathes cut its forecast.",
        "DOHA, Qatar (AP) {24 November،} A truce took hold.",
        "NEW YORK {(AP) -> (AP) —} The price of gas rose.",
        "{SPLIT Croatia -> SPLIT, Croatia} (AP) — Oil fell.",
        "MONTREAL, Feb {26(Reuters) -> 26 (Reuters)} - Nickel fell.",
        "Berlin {(dpa)- -> (dpa) -} Trains stood still.",
        "{RICHMOND, Va. Feb 26 -> RICHMOND, Va., Feb 26} - The bank cut jobs.",
        "LONDON, {05.03.2024} (Reuters) - Oil fell.",
        "LONDON (AP) {— — -> —} Oil fell.",
        "LONDON, March 5 {Reuters -> (Reuters)} - Oil fell.",
    ],
    good=[
        "RIGA, Latvia (AP) — The vote was delayed.",
        "WASHINGTON/BRUSSELS, March 5 (Reuters) - Allies met.",
        "BRISBANE, Oct 12 AAP - A man was hurt.",
        "SAITAMA, Japan, Dec. 9 Kyodo - The home side won.",
        "(ANSA) - ROME, JUL 11 - The cabinet met.",
        "MOSCOW. March 5 (Interfax) - Oil fell.",
        "Taipei, March 5 (CNA) Exports fell.",
        "Melbourne, Oct 22 (PTI) Australian batters struggled.",
        "KYIV, March 5. /Ukrinform/. Drones were shot down.",
        "Lima, April 18 (EFE).- Rains killed two people.",
        "YEREVAN, MARCH 5, ARMENPRESS. The cabinet met.",
        "MARLBOROUGH, Mass.--(BUSINESS WIRE)--Dec 5, 2024-- A maker of valves was sold.",
        "Thomson Reuters Corp said sales rose.",
        "On March 5 Reuters reported the deal.",
        "SEOUL, South Korea — Troops drilled on Tuesday.",
        "NEW YORK, March 2 - Gold rose.",
        "Bill Gates (Reuters) was there.",
        "Algiers - The president left for Rome.",
    ],
)
def broken_form(story: Story) -> Iterator[Hit]:
    """Place, date and agency are kept apart by fixed marks; retyping and translation lose or shuffle them."""
    for start, end in head(story)[:2]:
        if match := _BRACKETS.match(story.text, start, end):
            yield Hit(match.start(), match.end(), words={"what": "rewrite it as PLACE, date (Agency) -"})
            return
    form = story.dateline_form
    if form is not None:
        yield from _run_on(story, form) or _first(story, form)


def _run_on(story: Story, form: Form) -> list[Hit]:
    """A country that no comma parts from its city."""
    match = _RUN_ON.fullmatch(story.text, *form.place) if form.place and form.agency else None
    if match is None or match[2].lower() not in story.desk.know("dateline_places")["within"]:
        return []
    return [Hit(match.start(), match.end(), f"{match[1]}, {match[2]}", {"what": "a comma is missing before the country"})]


def _first(story: Story, form: Form) -> Iterator[Hit]:
    """The gravest fault of the form only."""
    for check in (_unclosed, _agency_first, _bare, _reversed, _late_date, _figures, _dashes, _no_dash, _slashes, _spacing, _comma):
        if hit := check(story.text, form, story.blocks[form.block].end):
            yield hit
            return


def _unclosed(text: str, form: Form, _: int) -> Hit | None:
    if form.agency is None or not form.agency_name or form.mark not in ("(", "[", ")"):
        return None
    start, end = form.agency[0] - (form.mark != ")"), form.agency[1] + (form.mark == ")")
    name = text[slice(*form.agency)]
    return Hit(start, end, f"({name})", {"what": "a bracket is missing"})


def _agency_first(text: str, form: Form, _: int) -> Hit | None:
    if form.first is None or form.agency_form not in ("strict", "slash") or form.place is None or text[form.start] in "([":
        return None
    end = form.end - len(text[form.start : form.end]) + len(text[form.start : form.end].rstrip())
    return Hit(form.start, end, words={"what": "the agency goes behind the place, between brackets"})


def _bare(text: str, form: Form, end: int) -> Hit | None:
    """An agency without its brackets; where the dash is gone too, the dateline has run into the sentence."""
    if form.agency is None or form.mark or form.agency_form == "loose" or not form.place or form.first:
        return None
    place = text[slice(*form.place)]
    gap = text[form.place[1] : form.agency[0]].strip()
    dated = form.month_at is not None or form.bare_day
    if place in _PROSE or len(place) < 4 or not (dated or gap in (",", ":") or place.isupper()):
        return None
    name = text[slice(*form.agency)]
    if _SEAM.search(text, *form.sep):
        return (
            Hit(*form.agency, f"({name})", {"what": "put the agency between brackets"}, severity="warning")
            if form.agency_form == "strict"
            else None
        )
    after = text[form.sep[1] : form.sep[1] + 1] or text[form.agency[1] : form.agency[1] + 1]
    ran_on = after.isupper() or after in ",،" or after.isdigit()
    if not ran_on or (name.isupper() and text[form.end : end].isupper()):
        return None
    return Hit(form.start, form.agency[1], words={"what": "it runs into the sentence"})


def _reversed(text: str, form: Form, _: int) -> Hit | None:
    if (
        form.agency is None
        or form.place is None
        or form.mark != "()"
        or not form.agency_name
        or form.month_at
        or form.bare_day
        or form.first
    ):
        return None
    start = (form.region or form.place)[1]
    gap = text[start : form.agency[0] - 1]
    if form.agency_form == "relay" or not _SEAM.search(gap) or text[form.end : form.end + 1].islower():
        return None
    stop = form.sep[0] + len(text[slice(*form.sep)].rstrip())
    return Hit(start + len(gap) - len(gap.lstrip()), stop, words={"what": "the dash goes behind the agency"})


def _late_date(text: str, form: Form, _: int) -> Hit | None:
    if form.agency is None or form.day_at is None or form.day_at[0] < form.agency[1] or form.agency_form not in ("strict", "slash"):
        return None
    start = min(form.day_at[0], form.month_at[0] if form.month_at else form.day_at[0])
    stop = form.sep[0] + len(text[slice(*form.sep)].rstrip())
    return Hit(start, stop, words={"what": "the date goes before the agency"})


def _figures(text: str, form: Form, _: int) -> Hit | None:
    if form.numeric is None or form.agency is None or not form.place:
        return None
    if form.agency_form not in ("strict", "slash") and (
        form.agency_name or form.mark != "()" or not _FIGURES.fullmatch(text, *form.numeric)
    ):
        return None
    return Hit(*form.numeric, words={"what": "write the date with the name of the month"})


def _dashes(text: str, form: Form, _: int) -> Hit | None:
    sep = text[slice(*form.sep)]
    if form.agency is None or not form.agency_name or not _TWO.search(sep):
        return None
    dash = next(part for part in sep.split() if part[0] in "-–—")
    start = form.sep[0] + len(sep) - len(sep.lstrip())
    return Hit(start, start + len(sep.strip()), dash, {"what": "one dash will do"}, severity="warning")


def _no_dash(text: str, form: Form, end: int) -> Hit | None:
    sep = text[slice(*form.sep)]
    if form.agency is None or form.agency_name not in _DASH or form.mark != "()" or not form.place or sep.strip() or not sep:
        return None
    after = text[form.end : form.end + 1]
    if form.end >= end or not (after.isupper() or after.isdigit() or after in '"“‘') or form.first:
        return None
    close = form.agency[1] + 1
    if text[form.end : form.end + 9].startswith(("(Reporter", "[Reporter")) or text[close - 1] != ")":
        return None
    return Hit(
        form.agency[0] - 1,
        close,
        f"({text[slice(*form.agency)]}){_DASH[form.agency_name].rstrip()}",
        {"what": "the dash is missing"},
        severity="warning",
    )


def _slashes(text: str, form: Form, _: int) -> Hit | None:
    sep = text[slice(*form.sep)].strip()
    if form.agency is None or form.agency_form != "slash" or form.mark != "//" or sep:
        return None
    return Hit(form.start, form.agency[1] + 1, words={"what": "the stops and commas are missing"})


def _spacing(text: str, form: Form, _: int) -> Hit | None:
    """A blank that is missing before the bracket or at the dash."""
    if form.agency is None or form.agency_form != "strict" or form.mark != "()" or not form.place:
        return None
    at = form.agency[0] - 1
    if text[at - 1].isalnum() or text[at - 1] == ".":
        word = _LAST.search(text, max(0, at - 20), at)
        start = word.start() if word else at
        return Hit(
            start,
            form.agency[1] + 1,
            f"{text[start:at]} {text[at : form.agency[1] + 1]}",
            {"what": "a blank is missing"},
            severity="warning",
        )
    sep = text[slice(*form.sep)]
    if sep.strip() in ("-", "–", "—", "--") and (sep[0] != " " or sep[-1] != " ") and not (form.agency_name == "AP" and len(sep) == 1):
        stop = form.sep[0] + len(sep.rstrip())
        fix = f"{text[at : form.agency[1] + 1]} {sep.strip()}" + ("" if sep[-1] == " " else " ")
        return Hit(at, stop, fix, {"what": "a blank is missing"}, severity="warning")
    return None


def _comma(text: str, form: Form, _: int) -> Hit | None:
    """No comma between place and date."""
    if form.place is None or form.month_at is None or form.day_at is None or form.agency_form not in ("strict", "") or form.first:
        return None
    start, stop = min(form.month_at[0], form.day_at[0]), max(form.month_at[1], form.day_at[1])
    before = (form.region or form.place)[1]
    place = text[slice(*form.place)]
    known = form.agency_form == "strict" or (
        form.agency is None and form.region is not None and _AGENCY_DASH.search(text[form.start : form.end])
    )
    if text[before:start] != " " or (text[before - 1] == "." and form.region is None) or form.weekday or not known or not place.isupper():
        return None
    return Hit(
        form.place[0],
        stop,
        f"{text[form.place[0] : before]}, {text[start:stop]}",
        {"what": "a comma is missing before the date"},
        severity="warning",
    )
