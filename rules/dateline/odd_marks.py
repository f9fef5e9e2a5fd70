from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
_DATE = rf"(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? (?:19|20)\d\d)?"
_AGENCY = r"(?P<agency>dpa|\p{Lu}[\p{L}.-]{1,15}(?: \p{Lu}[\p{L}.-]{1,14}){0,2})"
_PLACE = r"(?P<place>\p{Lu}[\p{L}\p{M}.’'-]+(?:[ /-]\p{L}[\p{L}\p{M}.’'-]*){0,4})"
_SEAM = r"\s?(?:[-–—_]{1,2}|\.[-–—]|:)"
_SHIFTED = compiled(rf"(?P<hit>\p{{Ll}}\p{{Lu}}{{2,}}(?:[ -]\p{{Lu}}{{2,}})*)(?=(?:,? {_DATE})?,? \({_AGENCY}\){_SEAM})")
_COMMAS = compiled(
    rf"{_PLACE}(?:, \p{{Lu}}[\p{{L}} ]+)?(?P<hit>, ?, ?|, ?\.|\. ?,(?! \p{{Lu}}\p{{Ll}}+\.? \d)) ?{_DATE}(?:, \d{{4}})? ?[(\[/–—-]"
)
_AGAIN = compiled(rf"{_PLACE},? ?(?:[-–—]{{1,2}} )?(?i:(?P=place))(?=,? (?:[-–—]{{1,2}} |\((?:\p{{Lu}}|dpa\b)|{_DATE}\b))")
_CALENDAR = compiled(
    rf"{_PLACE}(?:, \p{{Lu}}\p{{L}}+)?,? (?P<hit>(?:\d{{1,2}} (?P<month>\p{{Lu}}\p{{L}}+)|(?P<month>\p{{Lu}}\p{{L}}+) \d{{1,2}})(?P<year>,? (?:1[34]|20)\d\d)?),? \(\p{{Lu}}"
)
# Months of the Iranian, Afghan and Islamic calendars.
_MONTHS = frozenset(
    "farvardin ordibehesht khordad tir mordad amordad shahrivar mehr aban azar dey bahman esfand hamal sawr saur jawza saratan asad sonbola mizan aqrab qaws jadi dalw hut "
    "muharram safar rabi jumada rajab shaban ramadan shawwal".split()
)
# Agencies that put a dash and nothing else behind their name; a stop before it is how Spanish and Portuguese agencies do it.
_OWN_SEAM = {"AP": " —", "Reuters": " -", "AFP": " -", "dpa": " -", "Xinhua": " --", "UPI": " --"}
#: What may be wrong with the marks: pattern behind the place, what to say, whether only a known agency counts, severity.
_FAULTS = [
    (rf"(?P<hit>\(\({_AGENCY}\)\)?|\({_AGENCY}\)\)){_SEAM}", "one pair of brackets will do", False, None),
    (rf"(?P<hit>\(\({_AGENCY}\)\)) (?=[\p{{Lu}}\d\"“])", "one pair of brackets will do", True, None),
    (rf"(?P<hit>\({_AGENCY}\)\.[-–—] ?\.?[-–—])", "one mark behind the agency will do", False, "warning"),
    (r"(?P<hit>\((?P<agency>AP|Reuters|AFP|dpa|Xinhua|UPI)\) ?\. ?[-–—]{1,2})(?= )", "one mark behind the agency will do", True, "warning"),
    (rf"(?P<hit>/ {_AGENCY} /)", "a blank inside the strokes", True, "warning"),
    (rf"(?P<hit>\({_AGENCY}[\]}}]|[\[{{]{_AGENCY}\)){_SEAM}", "the brackets do not match", False, None),
    (rf"(?P<hit>\({_AGENCY}[09]|(?<!\d)[09]{_AGENCY}\)){_SEAM}", "a figure where a bracket was meant", True, None),
    (rf"(?P<hit>\({_AGENCY}\s?[-–—]+\s?\))", "the dash goes behind the bracket", True, None),
    (rf"(?P<hit>\(\s+{_AGENCY}\s*\)|\({_AGENCY}\s+\)){_SEAM}", "a blank inside the brackets", True, "warning"),
    (rf"(?P<hit>\({_AGENCY}\)\s?\((?P=agency)\)){_SEAM}", "the agency stands there twice", False, None),
    (rf"(?P<hit>,?\s?\({_AGENCY}\),? {_DATE} ?[-–—]{{1,2}}(?: [-–—]{{1,2}})?)(?= )", "the date goes before the agency", True, None),
    (rf"(?P<hit>\({_AGENCY}\)(?: \.[-–—]|[,;] ?[-–—]| [-–—] ?[.,](?= )))", "one mark behind the agency will do", False, "warning"),
]  # fmt: skip
_MARKS = [
    (compiled(rf"{_PLACE}(?:,? [^()\[\]{{}}\n]{{2,40}}?)?\s?{pattern}"), what, known, level) for pattern, what, known, level in _FAULTS
]


@rule(
    view="odd_heads",
    message="broken dateline: {what}",
    severity="error",
    family="dateline",
    bad=[
        "TOKYO, Sept. 4 {((Kyodo)) -> (Kyodo)} -- Lathe orders fell for a third month.",
        "ZAGREB, March 5 {(Hina] -> (Hina)} - The mayor of the port resigned.",
        "GENEVA, March 5 {(Reuters0 -> (Reuters)} - The fund needs a new chief.",
        "BRUSSELS, Oct. 12 {(AFP -) -> (AFP) -} Ministers agreed new quotas for herring.",
        "Jakarta {(ANTARA ) -> (ANTARA)} - Two ferries were kept in port.",
        "SALTA, June 3 {(NA) .- -> (NA).-} Unions called a strike.",
        "{HELSINKI — HELSINKI} — Two crossings will be closed.",
        "{Berlin BERLIN} (dpa) - The strike went on.",
        "{Paris PARIS} (AFP) - The strike went on.",
        "DELHI, Mar 5 {((PTI)) -> (PTI)} Onion prices fell.",
        "CARACAS, Aug. 19 {(EFE).- .- -> (EFE).-} The oil minister resigned.",
        "{pARIS -> PARIS} (AFP) - The strike went on.",
        "HAVANA{, , -> , }Dec 2 (Prensa Latina) - Doctors left.",
        "LIMA, Peru {(AP).- -> (AP) —} Villagers opened the road.",
        "QUITO, Oct 13 {(Reuters). - -> (Reuters) -} The mine is shut.",
        "DUBAI, March 5 {/ WAM / -> (WAM)} The fund bought a port.",
        "Kyiv, Mar. 5 {(Ukrinform) -. -> (Ukrinform) -} Two ferries were kept in port.",
        "CAIRO, {10 Shatanbar 2023} (MENA) / Two ferries were kept in port.",
        "Tehran, {5 Khordad} (IRNA) - The oil minister will visit the port.",
    ],
    good=[
        "TOKYO, Sept. 4 (Kyodo) -- Lathe orders fell for a third month.",
        "MADRID, March 5 (EFE).- The court ruled.",
        "SYDNEY, March 5 AAP - A man was held.",
        "Riyadh, March 05, 2024, SPA -- The king received a letter.",
        "YEREVAN, 5 MARCH, ARMENPRESS. The cabinet met.",
        "MOSCOW, March 5. /TASS/. The parade was called off.",
        "New York, New York — the song was played twice.",
        "The mayor (Ana Brook) -- she is 51 -- resigned.",
        "Berlin (East Germany) - The wall was opened by mistake.",
        "BADEN-BADEN (dpa) - The spa is for sale.",
        "PAGO PAGO, American Samoa (AP) — The tide rose.",
        "RIGA — Riga will have trams again.",
        "PITTSBURGH, March 13 - H.K. Brook Co sold a mill.",
        "Ms Brook, 9 Mills) and her neighbours objected.",
        "iPHONE (Apple) - The maker cut prices. ST. JOHN'S, Newfoundland (CP) - Cod is back.",
        "WASHINGTON, D.C., March 5 (AP) — A judge froze the order.",
        "MOSCOW. March 5. Nobody came. KYIV. April 4. The parade was called off.",
        "BRISBANE, Oct 12 AAP - A man was hurt. BELGRADE - Tanjug, the agency of BELGRADE, was sold.",
        "SAITAMA, Dec. 9 FIFA The cup was drawn. BRISBANE, Oct 12 AAP A man was held.",
        "On 5 March - Reuters. The log holds nothing else.",
    ],
)  # fmt: skip
def odd_marks(story: Story) -> Iterator[Hit]:
    """Brackets doubled, crossed, mistyped or left out around the agency, and heads as Seoul, Moscow or Tehran write them."""
    terms = story.desk.know("datelines")
    known = terms["agencies"]
    for start in story.odd_heads:
        if match := _CALENDAR.match(story.text, start, min(len(story.text), start + 160)):
            month = match["month"].lower()
            if month in _MONTHS:
                yield Hit(*match.span("hit"), words={"what": "write the date of our own calendar"})
            elif match["year"] and match["place"].isupper() and month not in terms["months"] and month not in terms["foreign"]:
                yield Hit(*match.span("hit"), words={"what": f"no month is called {match['month']}"})
        if found := next(_found(story.text, start, min(len(story.text), start + 160), known), None):
            yield found


def _found(text: str, start: int, end: int, known: dict[str, tuple[str, str]]) -> Iterator[Hit]:
    for pattern, what, sure, level in _MARKS:
        match = pattern.match(text, start, end)
        if match and (match["agency"] in known if sure else _looks(match["agency"], known)):
            yield Hit(*match.span("hit"), _mended(match), {"what": what}, severity=level)
    if (match := _AGAIN.match(text, start, end)) and (match["place"].isupper() or text[match.end() :].lstrip(", ").startswith("(")):
        yield Hit(match.start(), match.end(), words={"what": "the place stands there twice"}, severity="warning")
    if (match := _SHIFTED.match(text, start, end)) and match["agency"] in known:
        yield Hit(*match.span("hit"), match["hit"].upper(), {"what": "the place wants a capital first"})
    if (match := _COMMAS.match(text, start, end)) and match["place"].isupper():
        yield Hit(*match.span("hit"), ", ", {"what": "one comma will do"}, severity="warning")


def _looks(agency: str, known: dict[str, tuple[str, str]]) -> bool:
    """Whether it is an agency that we know, or letters that may be one."""
    return agency in known or (agency.isupper() and len(agency) <= 8)


def _mended(match: regex.Match[str]) -> str:
    hit, name = match["hit"], match["agency"]
    if name in _OWN_SEAM and "." in hit:
        return f"({name}){_OWN_SEAM[name]}"
    if hit.startswith((",", "/")) and hit.endswith(")"):
        return f" ({name})"
    if hit.endswith((" -.", " -,")):
        return f"({name}) -"
    return f"({name})" + (".-" if hit.endswith((" .-", ").-.-")) else " -" if hit.endswith(("-)", "–)", "—)", ",-", ", -")) else "")
