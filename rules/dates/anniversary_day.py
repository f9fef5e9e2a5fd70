"""Thursday will be the 38th anniversary of what happened on Nov. 15, 1979, and Nov. 15 is a Wednesday."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.calendar import ORDINAL, WEEKDAYS, date_of, nearest, ordinal, ordinal_of
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_DAY = "Mon|Tues|Wednes|Thurs|Fri|Satur|Sun"
_FORMS = (
    compiled(rf"\b(?P<weekday>(?:{_DAY})day) (?:will be|is|was|marks|marked|will mark|brings|brought) (?:also )?the (?P<nth>(?i:{ORDINAL})) anniversary\b"),
    compiled(rf"\bthe (?P<nth>(?i:{ORDINAL})) anniversary (?:(?!\d)[^.;\n“”]){{0,90}}?,? (?:falls|fell|will be|is|was|comes|will be marked|will be held)(?: marked)? on (?P<weekday>(?:{_DAY})day)\b"),
    compiled(rf"\bon (?P<weekday>(?:{_DAY})day), (?:the|its|their|his|her) (?P<nth>(?i:{ORDINAL})) anniversary\b"),
)  # fmt: skip
_NEAR = 12  # days between the story and an anniversary of its weekday


@rule(
    message="{date} is a {right}: check the day and the count",
    trigger=("anniversary",),
    bad=[
        "date: 2017-11-14\n\n{Thursday -> Wednesday} will be the 38th anniversary of the wreck of the Miranda on Nov. 15, 1979.",
        "date: 2017-11-14\n\nWednesday will be the {39th -> 38th} anniversary of the wreck of the Miranda on Nov. 15, 1979.",
        "date: 2017-11-14\n\nThe ship, which burned on Nov. 15, 1979, will be honored on {Friday -> Wednesday}, its 38th anniversary.",
        "date: 2024-05-01\n\n{Saturday -> Friday} marks the 10th anniversary of the blaze of May 3, 2014.",
        "date: 2024-05-06\n\n{Thursday -> Friday} was the 10th anniversary of the flood of May 3, 2014.",
    ],
    good=[
        "date: 2017-11-14\n\nWednesday will be the 38th anniversary of the wreck of the Miranda on Nov. 15, 1979.",
        "Thursday will be the 38th anniversary of the wreck of the Miranda on Nov. 15, 1979.",
        "date: 2017-03-14\n\nThursday will be the 38th anniversary of her wedding; the ship was wrecked on Nov. 15, 1979.",
        "date: 2017-11-14\n\nThursday will be the 38th anniversary of the wreck of the Miranda.",
        "date: 2017-11-14\n\nThursday is the 38th anniversary of the end of a trial that opened on Nov. 15, 1978 and closed on Nov. 16, 1979.",
        "date: 2017-11-14\n\nIn 2001, Thursday was the 22nd anniversary of the wreck of Nov. 15, 1979.",
    ],
)  # fmt: skip
def anniversary_day(story: Story) -> Iterator[Hit]:
    """The day on which it happened gives the weekday of its anniversary, and the years between give the count."""
    day = story.day.date
    if day is None or not story.day.sure:
        return
    for match in (match for form in _FORMS for match in form.finditer(story.text)):
        start, end = sentence_of(story, match.start())
        dated = list(story.dates.between(start, end))
        days = [one for one in dated if one.kind == "day" and one.year and one.weekday < 0]
        if len(days) != 1 or any(one.year and one is not days[0] for one in dated):
            continue
        then = nearest(day, days[0].month, days[0].day)
        happened = date_of(days[0].year, days[0].month, days[0].day)
        if then is None or happened is None or abs((then - day).days) > _NEAR:
            continue
        words = {"date": f"{then:%B} {then.day}", "right": WEEKDAYS[then.weekday()]}
        related = [Related(days[0].start, days[0].end, "the day")]
        if match["weekday"] != words["right"]:
            yield Hit(*match.span("weekday"), words["right"], words, related)
        elif ordinal_of(match["nth"]) != then.year - happened.year > 0:
            yield Hit(*match.span("nth"), ordinal(then.year - happened.year, figures=match["nth"][0].isdigit()), words, related)
