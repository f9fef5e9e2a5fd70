"""The tables of facts, held to themselves: what one row says, no other may gainsay."""

import datetime
import re
from collections import Counter
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import pytest

from wirelint.engine.plan import build
from wirelint.engine.scan import Scanner
from wirelint.knowledge import names, offices, organisations
from wirelint.knowledge.tables import read, values
from wirelint.places import PROFILES, RULES, TABLES
from wirelint.rulebook import packs
from wirelint.rulebook.examples import parse
from wirelint.rulebook.trial import hits

ALL = sorted(path.stem for path in Path(TABLES).glob("*.tsv"))
#: Lists of words, not of facts: their heads say where they come from.
WORDS = {"dateline_agencies", "speakers", "translated", "verbs"}
FACTS = [table for table in ALL if table not in WORDS]
ROWS = {table: read(TABLES, table) for table in ALL}
#: The columns that tell one row from all others.
KEYS = {"calendar": ("word", "language"), "hosts": ("place", "games"), "translated_outlets": ("name", "near")}
DAY = re.compile(r"\d{4}-\d\d-\d\d")


def key(table, row):
    return tuple(row[column] for column in KEYS.get(table, list(row)[:1]))


@pytest.mark.parametrize("table", ALL)
def test_no_key_twice(table):
    assert not [name for name, times in Counter(key(table, row) for row in ROWS[table]).items() if times > 1]


@pytest.mark.parametrize("table", FACTS)
def test_sorted(table):
    order = [key(table, row) for row in ROWS[table]]
    assert order == sorted(order)


@pytest.mark.parametrize("table", FACTS)
def test_every_row_has_its_source_and_the_day_it_was_checked(table):
    assert not [key(table, row) for row in ROWS[table] if not row["source"].strip() or not is_day(row["checked"])]


@pytest.mark.parametrize("table", ALL)
def test_cells_are_tidy(table):
    for row in ROWS[table]:
        for column, cell in row.items():
            assert cell == cell.strip(), (key(table, row), column)
            assert cell == "" or all(value.strip() for value in cell.split(";")), (key(table, row), column)


def is_day(text):
    try:
        return DAY.fullmatch(text) is not None and bool(datetime.date.fromisoformat(text))
    except ValueError:
        return False


def wrong_forms(table, row):
    """The forms that a row calls wrong from the start on."""
    if table == "places":
        return [form.rpartition(" ")[0] for form in values(row["wrong"]) if "@" not in form]
    return values(row["wrong"])


def right_forms(row):
    forms = [row["name"], *values(row["aka"]), *values(row.get("short", "")), row.get("acronym", ""), row.get("native", "")]
    forms += [item.partition("=")[2] for item in values(row.get("houses", ""))]
    return [form for form in (*forms, row.get("family", "")) if form]


def test_no_wrong_form_is_a_right_one():
    tables = ("places", "people", "outlets", "organisations")
    right = {form: row["name"] for table in tables for row in ROWS[table] for form in right_forms(row)}
    told = [
        (form, row["name"], right[form]) for table in tables for row in ROWS[table] for form in wrong_forms(table, row) if form in right
    ]
    assert not told


def test_no_wrong_form_belongs_to_two_rows():
    for table in ("people", "organisations", "outlets"):
        times = Counter(form for row in ROWS[table] for form in wrong_forms(table, row))
        assert not [form for form, count in times.items() if count > 1], table


def test_no_foreign_acronym_is_an_english_one():
    rows = ROWS["organisations"]
    english = {form for row in rows for form in right_forms(row)}
    foreign = [item.split(" ") for row in rows for item in values(row["foreign"])]
    assert not [form for form, _ in foreign if form.rstrip("*") in english]
    assert not [form for form, times in Counter(form for form, _ in foreign).items() if times > 1]
    assert {code for _, codes in foreign for code in codes.split(",")} <= set(organisations.LANGUAGES)


def test_lookalikes_are_of_an_acronym_of_the_row():
    for row in ROWS["organisations"]:
        safe = {item.split(" ")[0] for item in values(row["foreign"]) if "*" not in item}
        assert {item.partition(":")[0] for item in values(row["lookalikes"])} <= safe, row["name"]


def test_events_end_after_they_begin():
    for row in ROWS["events"]:
        assert is_day(row["start"]), row["id"]
        assert not row["end"] or (is_day(row["end"]) and row["start"] <= row["end"]), row["id"]
        assert max(row["start"], row["end"]) <= row["checked"], row["id"]


def terms(row):
    """(office, first day, last day) as the table has them."""
    for item in values(row["offices"]):
        parts = re.fullmatch(r"([A-Za-z -]+) (\S{10})\.\.(\S{10})?", item)
        assert parts, (row["name"], item)
        yield parts[1], parts[2], parts[3] or ""


def test_offices_are_in_order():
    for row in ROWS["people"]:
        held = {}
        for office, first, last in terms(row):
            assert is_day(first), row["name"]
            assert first <= row["checked"], row["name"]
            assert not last or (is_day(last) and first < last <= row["checked"]), row["name"]
            before = held.get(office, "0000")
            assert before, f"{row['name']}: a term after an open one"
            assert before <= first, f"{row['name']}: two terms at a time"
            held[office] = last


def test_nobody_holds_an_office_after_death():
    for row in ROWS["people"]:
        if row["died"]:
            assert is_day(row["died"]), row["name"]
            assert row["died"] <= row["checked"], row["name"]
            assert all(last and last <= row["died"] for _, _, last in terms(row)), row["name"]


def test_one_holds_an_office_at_a_time():
    """A day of handing over counts for both."""
    held = {}
    for row in ROWS["people"]:
        for office, first, last in terms(row):
            held.setdefault(office, []).append((first, last or "9999", row["name"]))
    for office, holders in held.items():
        holders.sort()
        for (_, last, one), (first, _, other) in pairwise(holders):
            assert last <= first, (office, one, other)


HOUSES = sorted(path.stem for path in Path(PROFILES).glob("*.toml"))


def test_houses_have_profiles():
    for table in ("places", "people"):
        for row in ROWS[table]:
            for item in values(row["houses"]):
                house, _, form = item.partition("=")
                assert house in HOUSES, row["name"]
                assert form, row["name"]


@pytest.mark.parametrize("house", HOUSES)
def test_every_house_has_a_form_or_takes_the_plain_one(house):
    rows, forms = names.entries(TABLES, house)
    assert len(rows) == len(ROWS["places"]) + len(ROWS["people"])
    for _, name, form, *_ in rows:
        assert forms[form or name][1], name


#: ISO codes of lands that are no countries of their own in countries.tsv.
TERRITORIES = set("AW BM CW EH FK FO GF GG GI GP IM JE KY MQ NC PF RE TC VG YT".split())


def test_codes_are_known():
    countries = {row["code"] for row in ROWS["countries"]}
    assert all(re.fullmatch(r"[A-Z]{2}", code) for code in countries)
    for table, column in (("places", "country"), ("regions", "within"), ("outlets", "country")):
        for row in ROWS[table]:
            assert set(values(row[column])) - {""} <= countries | TERRITORIES, (table, key(table, row), row[column])


def test_languages_are_codes():
    for table, column in (("people", "language"), ("alphabets", "language"), ("calendar", "language"), ("countries", "languages")):
        for row in ROWS[table]:
            assert all(re.fullmatch(r"[a-z]{2,3}", code) for code in values(row[column])), (table, key(table, row))
    for row in ROWS["places"]:
        for form in values(row["wrong"]):
            assert re.fullmatch(r".+ [a-z]{2,3}(?:[,/][a-z]{2,3})*", form), (row["name"], form)
            day = form.partition("@")[2].split(" ")[0]
            assert not day or is_day(day), (row["name"], form)


def test_capitals_are_places():
    places = {row["name"] for row in ROWS["places"]}
    assert not [row["code"] for row in ROWS["countries"] if row["capital"] and row["capital"] not in places]


def test_no_family_name_is_a_place():
    """The place would then be known no more: "Osaka" might be either."""
    places = {form for row in ROWS["places"] for form in (row["name"], *values(row["aka"]))}
    assert not [row["name"] for row in ROWS["people"] if row["family"] in places]


def test_genders_are_f_or_m():
    assert {row["gender"] for row in ROWS["people"]} <= {"", "f", "m"}


@lru_cache(maxsize=4)
def scanner(rule):
    return Scanner(build([packs.read([RULES])[rule][0]]))


def found(rule, text, day="2025-03-04"):
    """What a built-in rule finds in a story of that day."""
    return hits(scanner(rule), parse(f"date: {day}\n\n{text}"))


WITH_EXCEPTIONS = [row for row in ROWS["places"] if row["exceptions"]]
#: Phrases with a form that their row does not call wrong: nothing needs them now.
IDLE = {"Club Brugge", "Cercle Brugge", "Il Lombardia", "Giro di Lombardia", "Regione Lombardia"}


@pytest.mark.parametrize("row", WITH_EXCEPTIONS, ids=lambda row: row["name"])
def test_every_exception_is_needed_and_works(row):
    """It holds a form of its row, and in it that form is no finding."""
    forms = [form.rpartition(" ")[0].partition("@")[0].lower() for form in values(row["wrong"])]
    for phrase in values(row["exceptions"]):
        assert any(form in phrase.lower() for form in forms) == (phrase not in IDLE), phrase
        assert not found("names/wrong-place-form", f"He wrote of the {phrase} at length."), phrase


OPEN = [(row, office) for row in ROWS["people"] for office, _, last in terms(row) if not last]


@pytest.mark.parametrize(("row", "office"), OPEN, ids=lambda value: value if isinstance(value, str) else value["name"])
def test_nobody_knows_what_comes_after_the_day_checked(row, office):
    """A story three years on draws nothing from an open office."""
    head = next((titles for head, titles in offices.TITLES if office.startswith(f"{head} of")), ())
    year = int(row["checked"][:4]) + 3
    for title in head:
        text = f"{title} {row['name']} said on Monday that he will go."
        assert not found("names/office-out-of-time", text, f"{year}{row['checked'][4:]}")


def test_wrong_words_for_peoples_are_nobodys_right_ones():
    right = {word for row in ROWS["countries"] for column in ("name", "aka", "demonyms") for word in values(row[column])}
    wrong = [item.partition("=")[0] for row in ROWS["countries"] for item in values(row["wrong"])]
    assert not right & {*wrong, *(f"{word}s" for word in wrong)}
    assert len(wrong) == len(set(wrong))


def test_places_elsewhere_and_in_dispute_are_places_of_the_table():
    places = {row["name"]: values(row["country"]) for row in ROWS["places"]}
    codes = {row["code"] for row in ROWS["countries"]} | {"EH", "FK", "GI"}
    assert {row["name"] for row in ROWS["namesakes"]} <= set(places)
    for row in ROWS["disputed"]:
        assert len(values(row["countries"])) > 1, row["dispute"]
        assert set(values(row["countries"])) <= codes, row["dispute"]
        for place in values(row["places"]):
            assert place == "*" or set(places[place]) & set(values(row["countries"])), (row["dispute"], place)


def test_no_calqued_title_is_a_right_one():
    right = {
        form
        for table in ("titles", "organisations", "outlets", "places")
        for row in ROWS[table]
        for form in (row["name"], *values(row.get("aka", "")))
    }
    wrong = [form for row in ROWS["titles"] for form in values(row["wrong"])]
    assert not right & set(wrong)
    assert len(wrong) == len(set(wrong))
    assert not set(wrong) & {form for row in ROWS["organisations"] for form in values(row["wrong"])}
