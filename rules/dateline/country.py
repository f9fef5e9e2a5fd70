"""PALMYRA (AP) and PARIS, France (AP): which towns stand without their country."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story


@rule(
    message="{what}",
    severity="info",
    house_setting="dateline",
    view="dateline_form",
    bad=[
        "profile: ap\n\n{KHARKIV} (AP) — A mill burned down on Monday.",
        "profile: ap\n\n{PARIS, France -> PARIS} (AP) — A mill burned down on Monday.",
        "profile: ap\n\n{LAGOS} (AP) — Fuel ran short.",
    ],
    good=[
        "KHARKIV (AP) — A mill burned down on Monday.",
        "profile: ap\n\nKHARKIV, Ukraine (AP) — A mill burned down on Monday.",
        "profile: ap\n\nPARIS (AP) — A mill burned down on Monday.",
        "profile: ap\n\nPARIS, Texas (AP) — A mill burned down on Monday.",
        "profile: ap\n\nOBERKIRCHDORF (AP) — A mill burned down on Monday.",
        "profile: ap\n\nSINGAPORE (AP) — A mill burned down on Monday.",
        "profile: reuters\n\nKHARKIV, March 4 (Reuters) - A mill burned down on Monday.",
    ],
)
def country(story: Story) -> Iterator[Hit]:
    """The AP lists the towns that every reader knows; all others stand with their country or state."""
    form = story.dateline_form
    if form is None or form.place is None or not form.agency_name == story.desk.profile["dateline"] == "AP":
        return
    known = story.desk.know("dateline_places")
    name = story.text[slice(*form.place)]
    place, countries, alone = known["places"].get(name, ("", [], False))
    if not place or not countries:
        return
    region = story.text[slice(*form.region)].strip(" ,") if form.region else ""
    if alone and region and story.desk.know("whereabouts")[1].get(region) == countries[0]:
        yield Hit(form.place[0], form.region[1], name, {"what": f"house style: {name} stands alone in a dateline"})
    elif not alone and not region and len(countries) == 1 and place in known["towns"]:
        yield Hit(*form.place, words={"what": f"house style: add the country or state behind {name}"})
