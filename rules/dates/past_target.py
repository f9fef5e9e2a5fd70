"""The rest of the cuts by 2015, in a story of 2023."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_YEAR = r"(?:the end of |the middle of |early |late |mid-)?(?P<year>(?:19[5-9]|20\d)\d)\b(?![-–/]|,\d|['’]s| (?:levels?|prices|dollars|terms|figures|data|law|deal|accord|agreement)| (?!(?:and|or|but|with|at|in|to|under|as|if|when|after|before|for|on|from|by|because|while|so|the|said|says|it|he|she|they|through|without|despite|instead|rather|than|according|unless|that|would|will|a)\b)\p{Ll})"
# A plan, and the year by which it will be done.
_PLAN = compiled(
    rf"\b(?:will(?! have\b)|plans? to|aims? to|hopes? to|intends? to|expects? to|wants? to|seeks? to|vows? to|pledges? to|(?:is|are) (?:due|set|expected|scheduled|planned|likely) to)(?: [\w’'$%,-]+){{1,12}}? by {_YEAR}"
    rf"|\b(?:will|(?:is|are) (?:due|set|expected|scheduled|planned) to) (?:be )?(?:open(?:ed)?|completed?|finish(?:ed)?|start|begin|ready|launch(?:ed)?|end|close|built|introduced|phased out|expire|retire)(?: (?:operations?|production|service|work|building))? in {_YEAR}"
)
# "Half this year, and the rest by 2015".
_REST = compiled(
    rf"\b(?:this year|next year|by the end of the year|this month)\b[^.;\n]{{0,50}}? and (?:the (?:rest|remainder|others?|remaining [\w ]{{3,20}})|more|most|another [\w ]{{1,20}}) (?:would |will |to )?(?:follow )?(?:by|in|during) {_YEAR}"
)
# Told of then: somebody else's plan, a look back.
_THEN = compiled(
    r"\b(?:was|were|had|did|would|could|since|after|when|from|than|until|between|before|whether|if|how|what|who|because|originally|initially|once|(?:said|announced|promised|pledged|wrote|warned|forecast|predicted) in)\b",
    IGNORECASE,
)

# By then it was done, which the plan is about: "every letter that she wrote by 1960", "crimes committed by 1979".
_DONE = compiled(
    r"\b(?:that|which|whose|argue|hear|learn|explain)\b|(?<!\b(?:be|fully|largely) )\b(?:\p{Ll}+ed|sold|made|written|built|held|known|knew|wrote|born|begun|seen|taken|given) (?:by|in) (?:the end of |early |late |mid-)?$"
)


@rule(
    message="still to come, but {year} is past: check the year",
    trigger=[f"{word} {figures}" for word in ("by", "in", "during", "end of", "early", "late") for figures in ("19", "20")] + ["mid-20"],
    severity="warning",
    quotes="skip",
    bad=[
        "date: 2023-01-30\n\nHalf of the cuts would be made this year and the rest by {2015}, the firm said.",
        "date: 2024-03-05\n\nThe bridge will be finished by {2014}, the ministry said.",
        "date: 2024-03-05\n\nThe firm aims to sell only electric vans by the end of {2020}.",
        "date: 2024-03-05\n\nThe plant is due to open in late {2015}.",
        "date: 2024-03-05\n\nThe union hopes to win 200 seats by {2004}.",
        "date: 2024-03-05\n\nTwo mines close this year, and the remaining four in {2016}.",
    ],
    good=[
        "date: 2024-03-05\n\nThe bridge will be finished by 2034. The bridge will be finished by 2024.",
        "The bridge will be finished by 2014.",
        "date: 2024-03-05\n\nThe trust will print every letter that she wrote by 1960. The law will cover crimes committed by 1979, and pay those displaced by 2011 flooding.",
        "date: 2024-03-05\n\nHe will say that the ice had melted by 2014. The court will ask what was known by 2014.",
        "date: 2024-03-05\n\nThe mayor said in 2010 that the bridge will be finished by 2014.",
        "date: 2024-03-05\n\nThe bank will repay what it borrowed by 2014 prices. Output will exceed by 2014 levels.",
        "date: 2024-03-05\n\nTwo mines closed this year, and more in 2016 and 2017 than before.",
    ],
)
def past_target(story: Story) -> Iterator[Hit]:
    """A plan whose year is over was mistyped, or comes from copy that is years old."""
    day = story.day.date
    if day is None:
        return
    for plan, match in ((form is _PLAN, match) for form in (_PLAN, _REST) for match in form.finditer(story.text)):
        year = int(match["year"])
        start, end = sentence_of(story, match.start())
        others = {mention.year for mention in story.dates.between(start, end) if 0 < mention.year < day.year} - {year}
        lead = story.text[start : match.start("year")] if plan else ""
        done = plan and _DONE.search(story.text, match.start(), match.start("year"))
        if year < day.year and not others and not done and not _THEN.search(lead):
            yield Hit(*match.span("year"), words={"year": match["year"]}, severity=None if story.day.sure else "info")
