from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.grammar.any_dateline import one_edit
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.drawers import Drawers

# Names of their own languages, which elsewhere may be somebody or a club; in a dateline they are the city.
_ABROAD = {"ROMA": "ROME", "NAPOLI": "NAPLES", "SEVILLA": "SEVILLE", "NIKOLAEV": "MYKOLAIV", "SOFIJA": "SOFIA"}
_TWICE = compiled(r"(\p{L})\1+")
# Big cities of the United States of whose names there is but one.
_UNLIKE = (
    "ALBUQUERQUE TALLAHASSEE INDIANAPOLIS MINNEAPOLIS PHILADELPHIA CINCINNATI SACRAMENTO MILWAUKEE CHATTANOOGA HONOLULU SCHENECTADY POUGHKEEPSIE ANCHORAGE CHEYENNE"
).split()
_SHORTEST = 6  # letters, of a name without a region behind it


@rule(
    view="dateline_doubt.form",
    message="no such dateline that we know: {fix}?",
    bad=[
        "{KYIIV -> KYIV}, Ukraine (AP) — Two people died.",
        "{PITTSBURG -> PITTSBURGH} (AP) _ The pitcher has died.",
        "{WASHNGTON -> WASHINGTON}, March 5 (Reuters) - The Senate voted.",
        "{BEIJNIG -> BEIJING}, March 5 (Xinhua) -- Exports rose.",
        "{ROMA -> ROME}, March 5 (ANSA) - The cabinet met.",
        "{İZMİR -> IZMIR} - The ferry is back.",
        "{NAIROBBI -> NAIROBI}, Kenya (AP) — Rains went on.",
        "{DAR ES SALAM -> DAR ES SALAAM}, Tanzania (AP) — The port reopened.",
        "{BRUSELLS -> BRUSSELS} (AP) — Ministers met.",
        "{LOMDON -> LONDON} (AP) — Ministers met.",
        "{TRIPOLY -> TRIPOLI}, Libya (AP) — Ministers met.",
        "{CINCINATI -> CINCINNATI}, Ohio (AP) — Ministers met.",
    ],
    good=[
        "PITTSBURG, Calif. (AP) — The mill closed.",
        "ROMA, Texas (AP) — The bridge was shut. AS ROMA said so.",
        "SIDNEY, Ohio (AP) — A barn burned down.",
        "BOLTON, England (AP) — The match was stopped.",
        "HAVANT, England (AP) — A fan died.",
        "PARIS, Texas (AP) — A barn burned down.",
        "MOSCOW. March 5 (Interfax) - Oil fell.",
        "OSAKI, Japan (AP) — The match was stopped.",
        "JIDDAH, Saudi Arabia (AP) — The match was stopped.",
        "LISBURN (PA) - A bus caught fire.",
        "CHENGDE, March 5 (Xinhua) -- Snow fell.",
        "CHEYENE, Texas (AP) — A barn burned down. COLUMBIA, Md. (AP) — A barn burned down. COLUMBO, Ga. (AP) — Trials were halted.",
        "LISBON, Ohio (AP) — A barn burned down. BERN, Kan. (AP) — A barn burned down.",
        "MARLBOROUGH, Mass. (AP) — Trials were halted.",
    ],
)
def misspelt_place(story: Story) -> Iterator[Hit]:
    """One letter off from a place that is in the news every day, and no place that we know."""
    form = story.dateline_form
    if form is None or form.place is None:
        return
    if "İ" in story.text[slice(*form.place)]:
        yield Hit(*form.place, story.text[slice(*form.place)].replace("İ", "I"))
        return
    if not (form.agency or form.month_at):
        return
    name = story.text[slice(*form.place)].rstrip(".")
    if name.upper() in _ABROAD and form.agency and not form.region:
        fix = _ABROAD[name.upper()]
        yield Hit(form.place[0], form.place[0] + len(name), fix if name.isupper() else fix.title())
        return
    facts = story.desk.know("dateline_places")
    if name.upper() in facts["wrong"]:
        fix = facts["wrong"][name.upper()]
        yield Hit(form.place[0], form.place[0] + len(name), fix.upper() if name.isupper() else fix)
        return
    if "/" in name or len(name) < 4 or name.upper() in facts["places"] or name.upper() in facts["alike"]:
        return
    region = story.text[slice(*form.region)].strip(" ,[]()") if form.region else ""
    country = facts["within"].get(region.lower(), "")
    if region and country in ("", "US"):
        fix = _american(name.upper()) if country == "US" else ""
    else:
        fix = _nearest(name.upper(), country, facts["places"], facts["capitals"])
    if fix:
        yield Hit(form.place[0], form.place[0] + len(name), fix.upper() if name.isupper() else fix)


def _american(name: str) -> str:
    """The big city of a name like no other in its country that the name is one letter from."""
    found = [city for city in _UNLIKE if city[0] == name[0] and (one_edit(name, city) or _single(name) == _single(city))]
    return found[0].title() if len(found) == 1 and found[0] != name else ""


def _nearest(name: str, country: str, places: Drawers, capitals: dict[str, int]) -> str:
    """The only place that the name is one letter from: in that country, or standing alone."""
    found = {
        fact[0]
        for known, fact in places.everything()
        if known[0] == name[0] or known[-1] == name[-1]
        if known == fact[0].upper() and (country in fact[1] if country else fact[2] and _long(name, known)) and _near(name, known)
        if not (country and _other_spelling(name, known, capital=fact[0] in capitals))
    }
    return found.pop() if len(found) == 1 else ""


def _long(name: str, known: str) -> bool:
    """Whether a name without a region behind it is long enough, or has the same letters."""
    return len(known) >= _SHORTEST or (len(known) == _SHORTEST - 1 and sorted(name) == sorted(known) and name[0] == known[0])


def _near(name: str, known: str) -> bool:
    """Whether one letter is wrong, or only letters that stand there once or twice."""
    return one_edit(name, known) or (len(known) > _SHORTEST and name[0] == known[0] and _single(name) == _single(known))


def _single(name: str) -> str:
    """The name with no letter twice in a row."""
    return _TWICE.sub(_once, name)


def _once(match: regex.Match[str]) -> str:
    return str(match[1])


def _other_spelling(name: str, known: str, *, capital: bool) -> bool:
    """Whether the two differ as spellings of a foreign name do, or as short names of two small places; no other place of a country is a vowel off its capital."""
    if capital and len(known) >= _SHORTEST and name[0] == known[0]:
        return name.rstrip("H") == known.rstrip("H")
    if name.rstrip("H") == known.rstrip("H"):
        return True
    changed = [pair for pair in zip(name, known, strict=False) if pair[0] != pair[1]]
    if len(name) != len(known) or len(changed) != 1:
        return False
    return len(name) < _SHORTEST + 1 or all(letter in "AEIOUY" for letter in changed[0])
