"""Banned for eight years, backdated to Feb. 6 of this year, until Feb. 5, six years on; a lease of ten years from 2010 to 2025."""

from __future__ import annotations

from itertools import pairwise

from wirelint import Hit, Related, rule
from wirelint.calendar import NUMBER, number_of
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import paragraph_of, sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story
    from wirelint.views.dates import Mention

_KIND = r"(?:bans?|suspension|disqualification|lease|contract|concession|mandate|term|sentence|moratorium|licen[cs]e|deal)"
_LONG = compiled(
    rf"\b(?:(?:banned|suspended|barred|disqualified|excluded)(?: [\p{{L}}-]+){{0,5}}? for (?P<count>{NUMBER}) (?P<unit>years|months)\b|(?P<count>{NUMBER})-(?P<unit>year|month) (?:[\p{{L}}-]+ ){{0,2}}?(?P<kind>{_KIND})\b|\b(?P<kind>{_KIND}) of (?P<count>{NUMBER}) (?P<unit>years|months)\b)"
)
_FROM = compiled(
    r"\b(?:backdated to|dates? back to|dated from|counted from|runs? from|running from|began on|begins on|started on|starts on|starting on|started in|began in|beginning on|effective from|in force since|from|since)(?: the)? $"
)
_UNTIL = compiled(
    r"\b(?:ends?|ended|expires?|expired|runs out|ending|expiring|runs until|runs through|running until|running to|lasts until|until|through|till|runs to|is up|to)(?: on| in)?(?: the)? $"
)
_THIS = compiled(r",? (?:of )?(?:this|the current) year\b")
_LAST = compiled(r",? (?:of )?last year\b")
_ENDS = (
    " ends ",
    " expires ",
    " until ",
    " through ",
    " runs out ",
    " ended ",
    " expired ",
    " till ",
    " runs to ",
    " end ",
    " expire ",
    " to ",
)


@rule(
    message="from {from_} to {to} is {right}, not {count}: check the three",
    severity="warning",
    trigger=[f"{word} " for word in ("backdated to", "dates back to", "counted from", "runs from", "running from", "began on", "starts on", "started on", "effective from", "in force since", "ban from", "suspension from", "lease from", "contract from", "concession from", "term from", "contract, from")],
    bad=[
        "date: 2018-11-20\n\nThe jumper was banned for eight years on Tuesday.\n\nThe ban is {backdated to Feb. 6 of this year and ends on Feb. 5, 2024}.",
        "The rower was suspended for two years. The ban {began on May 3, 2016, and ends on May 2, 2020}.",
        "It has a ten-year lease that {runs from 2010 until 2025}.",
        "The club gave him a four-year contract; it {runs from July 1, 2019, to June 30, 2021}.",
        "He got a six-month ban, {backdated to 1 March 2021 and ending on 31 May 2021}, the league said.",
    ],
    good=[
        "date: 2018-11-20\n\nThe jumper was banned for eight years on Tuesday.\n\nThe ban is backdated to Feb. 6 of this year and ends on Feb. 5, 2026.",
        "The rower was suspended for two years. The ban began on May 3, 2016, and ends on May 2, 2018.",
        "It has a ten-year lease that runs from 2010 until 2020.",
        "The club gave him a four-year contract; the old one, which began on July 1, 2019, ends on June 30, 2021.",
        "He got a six-month ban. The season runs from 1 March 2021 to 31 May 2021. He got a two-year ban and a one-year ban that began on May 1, 2020, and ends on April 30, 2021.",
    ],
)  # fmt: skip
def terms(story: Story) -> Iterator[Hit]:
    """How long a ban, a lease or an office lasts, and its first and last day: one of the three is wrong."""
    longs = list(_LONG.finditer(story.text))
    if not longs or not any(word in story.text for word in _ENDS):
        return
    dates = [one for one in story.dates if one.kind in ("day", "month", "year")]
    for first, last in pairwise(dates):
        if sentence_of(story, first.start)[0] != sentence_of(story, last.start)[0] or not _ends(story, first, last):
            continue
        lead = _FROM.search(story.text, max(0, first.start - 24), first.start)
        begin, end = _month(story, first), _month(story, last)
        near = _near(story, longs, first)
        if lead is None or begin is None or end is None or near is None:
            continue
        months = end - begin
        size = number_of(near["count"]) * (12 if near["unit"].startswith("year") else 1)
        slack = 1 if first.month and last.month else 12
        if months > 0 and abs(months - size) > slack and size > 0:
            right = f"{months // 12} years" if months % 12 == 0 or size >= 24 else f"{months} months"
            right = right if months >= 24 or size >= 24 else f"{months} months"
            words = {"from_": story.text[first.start : first.end], "to": story.text[last.start : last.end]}
            words |= {"right": f"about {right}", "count": f"{near['count']} {near['unit'].rstrip('s')}s"}
            yield Hit(lead.start(), last.end, words=words, related=[Related(*near.span(), "this long")])


def _ends(story: Story, first: Mention, last: Mention) -> bool:
    """Whether the second date is told as the end, right behind the first."""
    between = story.text[first.end : last.start]
    return len(between) < 45 and _UNTIL.search(between) is not None and not any(mark in between for mark in ";:.")


def _month(story: Story, one: Mention) -> int | None:
    """Months since the year 0; None where the year is not told."""
    year, day = one.year, story.day.date
    if not year and day is not None and _THIS.match(story.text, one.end):
        year = day.year
    if not year and day is not None and _LAST.match(story.text, one.end):
        year = day.year - 1
    if not year:
        return None
    # A term that begins on the first of a month ends on the last of the one before.
    return year * 12 + (one.month or 1) + (1 if one.day > 15 else 0)


def _near(story: Story, longs: list[regex.Match[str]], first: Mention) -> regex.Match[str] | None:
    """The one length that is told before, in the paragraph or with the same word."""
    before = [one for one in longs if one.start() < first.start]
    if len({(number_of(one["count"]), one["unit"].rstrip("s")) for one in longs}) != 1 or not before:
        return None
    start = sentence_of(story, first.start)[0]
    told = story.text[start : first.start]
    block = paragraph_of(story, first.start)[0]
    if " old " in told or " previous " in told or " earlier " in told or "season" in told:
        return None
    kind = (before[-1]["kind"] or "ban").rstrip("s")
    close = before[-1].start() >= start or kind in told or ("ban" in told and kind in ("suspension", "disqualification", "ban"))
    return before[-1] if close or (before[-1].start() >= block and " it " in told) else None
