"""Stolen on 18 December and found three weeks later, on 20 December; begun on 14 July and 50 days long, told on 23 August."""

from __future__ import annotations

from itertools import pairwise

from wirelint import Hit, Related, rule
from wirelint.calendar import NUMBER, date_of, number_of
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.mentions import Mention
    from wirelint.story import Story

_SPAN = rf"(?P<hit>(?:(?P<hedge>[Aa]bout|[Ss]ome|[Aa]round|[Nn]early|[Aa]lmost|[Rr]oughly|[Mm]ore than|[Oo]ver|[Ll]ess than|[Ff]ewer than|[Jj]ust over|[Jj]ust under|[Jj]ust|[Oo]nly|[Aa] full|[Ee]xactly) )?(?P<count>(?i:{NUMBER})) (?P<unit>day|week|month)s?)"
# What happened on the first day, and the second day, with no other time between.
_LATER = compiled(
    rf"(?! (?:was|were|had|has|is|are|\p{{Ll}}+ed)\b)(?:(?!;|\d|\b(?:later|after|before|since|until|earlier|ago|previous|next|following|then|meanwhile|when)\b|\n)[^.]|[.] (?=\p{{Lu}})){{0,150}}? {_SPAN} later,? (?:early |late |at (?:dawn|noon|midnight|night) |in the \w+ (?:of )?)?(?:on )?",
)
_TOOK = compiled(
    rf"(?! (?:was|were|had|has|is|are|\p{{Ll}}+ed)\b)(?:(?!;|\d|\b(?:later|after|before|until|earlier|ago|previous|will|would|could|may|to last|due|scheduled|planned|if|expected|should|must)\b)[^.;:\n]){{0,90}}?\b(?:took|lasted|has lasted|had lasted|went on for|raged for|ran for|dragged on for|continued for|spent|has raged for|has been going on for|stretched over|burned for|burnt for|fought for) (?:a total of )?{_SPAN}(?! (?:ago|later|earlier|after|before))\b"
)
_DAYS = {"day": 1, "week": 7, "month": 30}
_MANY = compiled(r"[.] \p{Lu}")


@rule(
    message="from {first} to {last} is {right}, not {count}: check the three",
    trigger=[f"{unit}s later" for unit in _DAYS]
    + [f"{unit} later" for unit in _DAYS]
    + [f"{verb} " for verb in ("took", "lasted", "went on for", "raged for", "ran for", "dragged on for", "continued for", "spent", "going on for", "burned for", "burnt for", "fought for", "stretched over")],
    bad=[
        "date: 2010-12-30\n\nThe bell was stolen on 18 December 2009. Police found it {three weeks later}, late on 20 December, in a barn.",
        "date: 2023-08-23\n\nThe probe lifted off on 14 July and took {50 days} to reach the surface.",
        "date: 2020-11-10\n\nThe war broke out on 27 September and went on for {more than nine weeks}.",
        "date: 2024-06-30\n\nHe was jailed on May 3, and fled {two weeks later}, on May 5.",
        "date: 2024-06-30\n\nThe fire began on June 12 and burned for {four weeks}.",
    ],
    good=[
        "date: 2010-12-30\n\nThe bell was stolen on 18 December 2009. Police found it less than three days later, late on 20 December, in a barn.",
        "date: 2023-08-23\n\nThe probe lifted off on 14 July and took 40 days to reach the surface.",
        "date: 2020-11-10\n\nThe war broke out on 27 September and went on for more than six weeks. The fair opens on 12 November and is to last three weeks.",
        "date: 2024-06-30\n\nHe was jailed on May 3 and moved in June, when he fell ill. Two weeks later, on June 20, he fled. She left on May 3 and after a trial of a week, two days later, on May 12, was free.",
        "date: 2024-06-30\n\nOn June 20 he said the strike of 2019 had lasted four weeks. On June 28 she said the earlier trial took six weeks.",
        "date: 2024-03-05\n\nThe man arrested on Jan. 3 was charged, and he died in his cell two weeks later, on Feb. 14.",
        "date: 2024-06-30\n\nIt began on June 12 and lasted two weeks. The last one, in 2003, ran for six weeks.",
    ],
)  # fmt: skip
def days_gone(story: Story) -> Iterator[Hit]:
    """Two days, and how long it was from one to the other; or a day, and how long it went on, which would be beyond the story's own day."""
    text, dates = story.text, list(story.dates)
    for one, two in pairwise(dates):
        if (
            one.kind == two.kind == "day"
            and one.first
            and (match := _LATER.fullmatch(text, one.end, two.start))
            and len(_MANY.findall(match[0])) < 2
        ):
            yield from _later(story, one, two, match)
    for one in dates:
        if one.kind == "day" and one.first and (match := _TOOK.match(text, one.end)):
            yield from _beyond(story, one, match)


def _later(story: Story, one: Mention, two: Mention, match: regex.Match[str]) -> Iterator[Hit]:
    """What came so many days later, and on which day."""
    second = two.first if two.year else date_of(one.first.year, two.month, two.day) if one.first else None
    if one.first is None or second is None:
        return
    gone = (second - one.first).days
    gone += 365 if gone < 0 and not two.year else 0
    stated = _stated(match)
    if gone > 0 and stated > 0 and not _between(match, stated)[0] <= gone <= _between(match, stated)[1]:
        yield _hit(story, one, (two.start, two.end), match, gone)


def _beyond(story: Story, one: Mention, match: regex.Match[str]) -> Iterator[Hit]:
    """What went on for longer than has gone by."""
    day, stated = story.day.date, _stated(match)
    if day is None or one.first is None or not story.day.sure or stated <= 0:
        return
    gone = (day - one.first).days
    if 0 < gone < _between(match, stated)[0] - 1 and stated < 3 * gone + 30 and not _told_of(story.text, one.start):
        yield _hit(story, one, None, match, gone)


def _told_of(text: str, start: int) -> bool:
    """Whether the day is that of what was said, not of what happened."""
    clause = text[max(0, start - 30) : start].lower()
    return clause.rstrip().endswith(("said on", "said", "told reporters on", "announced on", "until", "by")) or not clause.strip()


def _stated(match: regex.Match[str]) -> int:
    return number_of(match["count"].lower()) * _DAYS[match["unit"]]


def _between(match: regex.Match[str], stated: int) -> tuple[float, float]:
    """The fewest and the most days that can be meant: rounded, and on one side of a bound."""
    unit, hedge = {"day": 1, "week": 4, "month": 20}[match["unit"]], (match["hedge"] or "").lower()
    rough = max(1, stated / 4) if hedge not in ("", "exactly", "a full", "only", "just") else 0
    over, under = hedge in ("more than", "over", "just over"), hedge in ("less than", "fewer than", "just under", "nearly", "almost")
    return stated - unit - (0 if over else rough), stated + unit + (0 if under else rough)


def _hit(story: Story, one: Mention, two: tuple[int, int] | None, match: regex.Match[str], gone: int) -> Hit:
    last = story.text[slice(*two)] if two else "the story's own day"
    words = {"first": story.text[one.start : one.end], "last": last, "right": f"{gone} day{'s' * (gone != 1)}", "count": match["hit"]}
    start, end = match.span("hit")
    end += len(" later") if story.text.startswith(" later", end) else 0
    return Hit(start, end, words=words, related=[Related(one.start, one.end, "from here")])
