"""A truce of Nov. 27 gives them 60 days, until Feb. 26; it took effect on March 1 and lasts 45 days, until April 30."""

from __future__ import annotations

from wirelint import Hit, Related, days, rule
from wirelint.calendar import NUMBER, number_of
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import paragraph_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.mentions import Mention
    from wirelint.story import Story

# What stands between how long it lasts and the last day.
_LONG = compiled(
    rf"\b(?P<hit>(?P<count>(?i:{NUMBER}))(?: more)?[ -](?P<unit>day|week)s?\b(?: [\p{{Ll}}-]+){{0,4}}?(?:,| \(| [—–]|:)?(?: or| that is| which means| i\.e\.| so)? ?(?:until|till|through|to|ending(?: on)?|which (?:ends?|expires?|runs out)(?: on)?|(?:expires|ends|runs out|is up)(?: on)?|(?:lasting|running) until|(?:it )?(?:runs|lasts) until|to end on|due to end on|with a deadline of|by) (?:midnight on |the end of |noon on )?(?:\w+day, )?)$"
)
_BEGAN = compiled(
    r"\b(?:took effect|takes effect|came into (?:force|effect)|comes into (?:force|effect)|began|begins|begun|started|starts|opened|opens|was (?:signed|declared|imposed|announced|proclaimed|arrested|jailed|detained|suspended|elected|appointed)|were (?:signed|declared|imposed|announced|suspended)|signed|declared|imposed|entered into force|enters into force|arrested|launched|dated|from|since|starting|beginning)(?: on| from)? (?:midnight on |the )?(?:\w+day, )?$"
)
_OTHER = compiled(
    r"\b(?:extend\w*|held over|longer|appeal\w*|renew\w*|prolong\w*|working|business|banking|another|further|school|trading|postpon\w*|delay\w*|paus\w*|suspen(?:ds|sion)|starting|from|beginning|once|after)\b|\bmore (?:days|weeks)"
)
_NOW = compiled(
    r"\b(?:began|took effect|came into (?:force|effect)|started|gives?|gave|given|has|have|ordered|agreed|declared|imposed|granted|got|allows?|won|signed|extended)\b"
)
# What began is what lasts: "took effect on March 1 and is to last", "was imposed on Feb. 20. It runs for".
_GOES_ON = compiled(
    r"(?:,| and|,? (?:and|but|which|that))*(?:(?! (?:gave?|given|ha[sd]|have|judge|court|held|added)\b)[^.;\n]|\. (?=(?:It|They|This|That|The (?:ban|truce|ceasefire|cease-fire|curfew|order|measure|measures|strike|lockdown|emergency)) )){0,70}?\b(?:last(?:s|ed|ing)?|runs?|ran|running|continues?|goes on|stays?|remains?|(?:is|be) in (?:force|place))\b(?:(?! (?:gave?|given|judge|court)\b)[^.;\n])*$"
)
_MONTH = (27, 32)  # days by which a date slips with its month alone
_UNITS = {"day": 1, "week": 7}
_LONGEST = 200
_SURE = 4  # days around the story's own on which what it tells of may have begun


@rule(
    message="{count} from {begin} are over on {right}, not on {stated}: check the three",
    severity="warning",
    trigger=[f"{unit}s{mark} {way} " for unit in _UNITS for mark in ("", ",") for way in ("until", "till", "through", "to", "ending", "which ends", "or until", "so until")]
    + [f"{unit}s (until " for unit in _UNITS],
    bad=[
        "date: 2024-11-27\n\nThe truce began at 4 a.m. on Wednesday. It gives the troops {60 days, until Feb. 26}, to leave the south.",
        "date: 2024-03-05\n\nThe truce took effect on March 1 and is to last {45 days, until April 30}.",
        "date: 2024-03-05\n\nThe ban was imposed on Feb. 20. It runs for {30 days, until March 31}, the ministry said.",
        "date: 2019-05-14\n\nThe judge gave the firm {two weeks, until June 28}, to pay.",
        "date: 2021-01-12\n\nA state of emergency that began on Jan. 8 is to last {three weeks, until Feb. 14}.",
    ],
    good=[
        "date: 2024-11-27\n\nThe truce began at 4 a.m. on Wednesday. It gives the troops 60 days, until Jan. 26, to leave the south.",
        "date: 2024-03-05\n\nThe truce took effect on March 1 and is to last 45 days, until April 15.",
        "date: 2024-11-27\n\nThe truce was extended for 60 days, until Feb. 26.",
        "date: 2024-11-27\n\nThe law, once signed, gives them 60 days, until Feb. 26, to leave.",
        "date: 2019-05-14\n\nThe judge gave the firm two weeks, until May 28, to pay. The sale ran for three weeks, until March 15. The strike is to last two weeks, until July 9.",
        "The judge gave the firm two weeks, until June 28, to pay.",
        "date: 2024-03-05\n\nThe strike began on Feb. 26. The firm gave the union five days, until March 8, to return to talks.",
        "date: 2024-03-05\n\nHe was arrested on Feb. 10. On Monday a judge held him for 14 days, until March 18.",
        "date: 2024-03-05\n\nThe show opened on March 1. The last tickets are on sale for two weeks, through March 29.",
    ],
)  # fmt: skip
def term_end(story: Story) -> Iterator[Hit]:
    """How long something lasts, its first day (told, or the story's own) and its last: one of the three is wrong."""
    today = story.day.date
    if today is None or not story.day.sure:
        return
    dates = list(story.dates)
    for index, last in enumerate(dates):
        if last.kind != "day" or not last.first:
            continue
        block, end = paragraph_of(story, last.start)
        match = _LONG.search(story.text, max(block, last.start - 90), last.start)
        if match and not _OTHER.search(story.text, max(block, match.start() - 60), min(end, last.end + 30)):
            yield from _checked(
                story, match, last, [one for one in dates[:index] if one.kind == "day" and one.first and one.start >= block]
            )


def _checked(story: Story, match: regex.Match[str], last: Mention, before: list[Mention]) -> Iterator[Hit]:
    long = number_of(match["count"].lower()) * _UNITS[match["unit"]]
    told = before[-1] if before and _GOES_ON.match(story.text, before[-1].end, last.start) else None
    if before and told is None:
        return  # of the days since another thing
    begun = told is not None and _BEGAN.search(story.text, max(0, told.start - 60), told.start)
    begin = told.first if begun and told else None if told else _today(story, match)
    if begin is None or last.first is None or not 0 < long <= _LONGEST:
        return
    off = (last.first - begin).days - long
    wrong = abs(off) > max(2, long // 10) and abs(off) < 2 * long + 20 if begun else _MONTH[0] - _SURE <= off <= _MONTH[1] + _SURE
    if wrong and (last.first - begin).days > 0:
        right = begin + days.timedelta(days=long)
        words = {
            "count": f"{match['count']} {match['unit']}s",
            "begin": begin.isoformat(),
            "right": right.isoformat(),
            "stated": last.first.isoformat(),
        }
        related = [Related(told.start, told.end, "from here")] if told else []
        yield Hit(match.start(), last.end, words=words, related=related)


def _today(story: Story, match: regex.Match[str]) -> days.date | None:
    """The story's day, where what it tells of begins about then."""
    near = story.text[max(0, match.start() - 160) : match.start()].rpartition("\n")[2]
    return story.day.date if _NOW.search(near) else None
