"""The head of a story: clean datelines of many agencies pass, and what is known of the day is taken from the head."""

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wirelint.desk import Desk
from wirelint.engine.plan import build
from wirelint.engine.scan import Scanner
from wirelint.grammar.any_dateline import one_edit
from wirelint.grammar.leaked import leaks
from wirelint.patterns import compiled
from wirelint.places import RULES
from wirelint.readers import read
from wirelint.rulebook import packs
from wirelint.views import dateline_form
from wirelint.views.dateline import nearest
from wirelint.views.dateline_doubt import Doubt
from wirelint.views.leaks import head

PACK = [rule for rule, _ in packs.read([RULES]).values() if rule.family == "dateline"]
DESK = Desk(keep=False)
SCANNER = Scanner(build(PACK))

CLEAN = """\
NICOSIA, Cyprus (AP) _ The ferry sank off the coast.
WASHINGTON, Feb 3 (Reuters) - The Senate voted on Tuesday.
Feb 26 (Reuters) - Gold rose on Tuesday.
(Reuters) - Shares of the chipmaker rose on Tuesday.
MUMBAI/BENGALURU, Sept 9 (Reuters) - The rupee fell.
NEW YORK, March 2 - Shr 37 cts vs 37 cts.
Paris, France, March 5, 2024 (AFP) – Farmers blocked a road.
Berlin/Brussels (dpa) - The chancellor said no.
Washington (dpa/tca) - The senator said no.
CANBERRA, March 5 (Xinhua) -- Exports rose.
ST. PETERSBURG, June 6. /TASS/. The forum opened.
KYIV, March 5. /Ukrinform/. Drones were shot down.
KYIV, December 14 (Ukrinform) – Drones were shot down.
Madrid, Mar 5 (EFE).- The court ruled.
(ANSA) - ROME, MAR 5 - The cabinet met.
LONDON (PA) — A man was held.
SYDNEY, March 5 AAP - A man was held.
TORONTO (CP) — The minister resigned.
New Delhi, Mar 5 (PTI) The Supreme Court ruled on Tuesday.
Srinagar (Jammu and Kashmir) [India], March 5 (ANI): Two men were held.
SEOUL, March 5 (Yonhap) -- Exports rose.
TOKYO, March 5 (Kyodo) -- The bank raised rates.
SAITAMA, Japan, Dec. 9 Kyodo - The home side won.
ISTANBUL (AA) - The lira fell.
MOSCOW. March 5 (Interfax) - The ministry denied the report.
KUALA LUMPUR, March 5 (Bernama) -- The ringgit rose.
CAIRO, March 5 (MENA) - The minister arrived.
WASHINGTON, March 5 (UPI) -- The Senate voted.
NEW YORK, March 5, 2024 /PRNewswire/ -- A maker of valves was sold.
TORONTO, March 05, 2024 (GLOBE NEWSWIRE) -- A mine was sold.
CHICAGO--(BUSINESS WIRE)--A maker of valves was sold.
ABU DHABI, 5th March, 2024 (WAM) -- The fund grew.
Riyadh, March 05, 2024, SPA -- The king received a letter.
Tehran, IRNA – The minister said no.
ISLAMABAD, Mar 05 (APP): The court ruled.
YEREVAN, MARCH 5, ARMENPRESS. The cabinet met.
Taipei, March 5 (CNA) Exports fell.
WEST PALM BEACH, Fla. (AP) — A man was held.
ABOARD AIR FORCE ONE (AP) — The president said no.
UNITED NATIONS (AP) — The council voted.
ST. LOUIS (AP) — The river crested.
MOSCOW – The council voted on Tuesday.
JAKARTA: The court ruled on Tuesday.
(CNN) -- The bank cut jobs.
(Adds comments from the bank) LONDON, March 5 (Reuters) - The bank cut jobs.
5 March 2024 – The Security Council met on Tuesday.
IBM - once the biggest maker of computers - cut jobs.
Paul May, 5, and his sister, 7, were found.
AFP said on March 5 that it would move.
BAGHDAD, March 5 (Reuters) - The AP and Reuters offices closed.
1989-90 was the best season of all.
10:12 a.m. on March 5, 2024, was when it struck.
Modified March 5 rules let banks wait, officials said.
"""


def flagged(story):
    def fail(_, error):
        raise error

    return [(rule.name, story.text[hit.start : hit.end]) for rule, hit in SCANNER.hits(story, fail)]


@pytest.mark.parametrize("line", CLEAN.splitlines())
def test_clean_forms_pass(story, line):
    assert flagged(story(line, desk=DESK)) == []


def test_pieces(story):
    text = "WASHINGTON/BRUSSELS, Tuesday, March 5, 2024 (Reuters) - Allies met on Tuesday."
    form = story(text, desk=DESK).dateline_form
    pieces = [text[slice(*span)] for span in (form.place, form.weekday, form.month_at, form.day_at, form.year_at, form.agency)]
    assert pieces == ["WASHINGTON/BRUSSELS", "Tuesday", "March", "5", "2024", "Reuters"]
    assert text[form.end :] == "Allies met on Tuesday."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("PARIS, March 5, 2024 (AFP) - The strike went on.", "2024-03-05"),
        ("date 2023-12-24 The strike went on.", "2023-12-24"),
        (
            "Strike goes on\n\nUpdated: 5 March 2024, 10:12 GMT\n\nThe strike went on for a third day, the union said on Tuesday.",
            "2024-03-05",
        ),
        ("date: 31/12/2023 | The strike went on.", "2023-12-31"),
        ("date: 05/03/2024 | The strike went on.", ""),
        ("PARIS, March 5 (AFP) - The strike went on.", ""),
        ("date 2023-02-30 The strike went on.", ""),
    ],
)
def test_day_of_the_story(story, text, day):
    known = story(text, desk=DESK).day.date
    assert (known.isoformat() if known else "") == day


PLACES = ["LONDON", "NEW YORK", "ST. LOUIS", "SAN JOSE", "TULSA", "PORT-AU-PRINCE", "SUN VALLEY", "AFP", "MONDAY", "PARIS/BERLIN", "Paris"]
REGIONS = ["", ", England", ", Ohio", ", Mo.", ", New South Wales", ", South Korea", " (Ohio)"]
DATES = ["", ", March 5", ", Sept. 30", ", Feb 29", ", May 31, 2024", ", Monday, March 5", ", 5 March", " March 5", ", Marhc 5"]
CREDITS = ["", " (AP)", " (Reuters)", " (CNA)", " Reuters"]
SEAMS = [" - ", " — ", " -- ", " – ", " _ ", "- ", ": ", " - - "]
REST = [
    "Oil fell on Tuesday.",
    "(Ivaco) said no.",
    "5 March was cold.",
    "March 5 - a Monday.",
    "Reuters said no.",
    "LONDON, March 5 (Reuters) - Oil fell.",
    "“No,” he said.",
    "",
]


LINES = st.tuples(*(st.sampled_from(pieces) for pieces in (PLACES, REGIONS, DATES, CREDITS, SEAMS, REST))).map("".join)


@settings(max_examples=500)
@given(LINES)
def test_the_quick_pattern_gives_the_pieces_of_the_long_one(line):
    made = read(line, "", DESK, "text")[1]
    quick = dateline_form.view(made[0])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dateline_form, "usual", lambda *_: None)
        patch.setattr(dateline_form, "_PROSE", compiled(r"(?!)"))
        long = dateline_form.view(made[0])
    assert plain(quick) == plain(long)


def plain(form):
    return form and form._replace(usual=False, second=plain(form.second))


@settings(deadline=None)
@given(LINES, st.dates(datetime.date(2024, 2, 1), datetime.date(2024, 4, 1)))
def test_where_there_is_no_doubt_no_rule_finds_a_fault(line, day):
    made = read(line, "", Desk(day=day, keep=False), "text")[1][0]
    quiet = not made.dateline_doubt.any and not made.odd_heads and not made.odd_orders
    made.dateline_doubt = Doubt(made.dateline_form, brackets=True)
    assert not quiet or flagged(made) == []


@settings(deadline=None)
@given(LINES)
def test_a_head_that_is_not_odd_has_no_odd_marks(line):
    made, closer = read(line, "", DESK, "text")[1][0], read(line, "", DESK, "text")[1][0]
    if made.dateline_form is None or not made.dateline_form.usual:
        closer.odd_heads = [start for start, _ in head(closer)[:2]]
        assert flagged(made) == flagged(closer)


KEYS = [
    "Published: ",
    "Last updated on ",
    "PUB-DATE ",
    "time stamp: ",
    "By Ana Petrova | ",
    "(AP) ",
    "Kyodo ",
    "Snow fell | Updated: ",
    "url: ",
    "Source: ",
    "",
]
STAMPS = [
    "2024-03-05T13:09:10Z",
    "March 5, 2024 / 4:12 PM EST",
    "5 Mar 2024 10:12",
    "Wed., 6 March 2024",
    "10:12 GMT, 5 March 2024",
    "05/03/2024 10:12",
    "https://a.b/c Editor: Huang Li",
]


@settings(max_examples=300)
@given(st.sampled_from(KEYS), st.sampled_from(STAMPS), st.sampled_from([" | ", " ", "\n\n"]), st.sampled_from(["", "[", "| "]))
def test_the_quick_look_sees_all_that_leaks(key, stamp, joint, mark):
    made = read(f"{mark}{key}{stamp}{joint}The mayor resigned on Tuesday.", "", DESK, "text")[1][0]
    assert made.leaks == [leak for start, end in head(made) for leak in leaks(made.text, start, end)]


def test_the_usual_dateline_is_in_no_doubt(story):
    for line in ("LONDON, March 5 (Reuters) - Oil fell.", "TULSA, Okla. (AP) — Oil fell.", "DOHA, Qatar, March 5, 2024 (AFP) – Oil fell."):
        assert not story(line, desk=DESK).dateline_doubt.any


def test_dateline_below_a_headline(story):
    made = story("Strike goes on\n\nBy Ana Petrova\n\nPARIS, March 5 (AFP) - The strike went on.", desk=DESK)
    assert made.dateline_form.agency_name == "AFP"
    assert flagged(made) == []


def test_day_without_a_year_is_the_nearest(story):
    form = story("LONDON, Dec 31 (Reuters) - Oil fell.", desk=DESK).dateline_form
    assert nearest(form, datetime.date(2024, 1, 1)) == datetime.date(2023, 12, 31)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [("march", "narch", True), ("march", "mach", True), ("march", "macrh", True), ("march", "marche", True), ("march", "march", False), ("march", "match", True), ("march", "mucth", False), ("may", "june", False)],
)  # fmt: skip
def test_one_edit(one, other, near):
    assert one_edit(one, other) is near
    assert one_edit(other, one) is near


@pytest.mark.parametrize(
    "text",
    ["date " * 4000, "A" * 20000, "AB " * 8000, "(" * 9000 + "AP) -", "By " + "Ana " * 6000, "5 of " * 5000, "LONDON, March " * 2000],
)
def test_time_is_linear(story, text):
    flagged(story(text, desk=DESK))
