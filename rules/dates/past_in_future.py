from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import MONTHS
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import EDGE
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.days import date
    from wirelint.story import Story
    from wirelint.views.dates import Mention

# Read from the date backwards.
_BEFORE = compiled(
    r"(?r)\b(?:will|is set to|are set to|is due to|are due to|is scheduled to|are scheduled to|plans to|plan to|is expected to|are expected to|is planned to|are planned to|hopes to|hope to|aims to|aim to|intends to|intend to|is likely to|are likely to|(?:is|are) to(?= (?:be|meet|visit|vote|appear|stand trial|hold|sign|open|start|begin|take|close|leave|marry|play|face|launch|travel|address|receive|host|resume)\b)) (?!have\b|remind\b|recall\b)(?:be )?[\w-]+(?: (?!that\b|of\b)[\w'’-]+){0,4},? (?:on )?"
)
# A duty to be done by a day: only acts that are done once, so that "must have lived here by" is no duty.
_DUTY = compiled(
    r"(?r)\b(?:must|has to|have to|needs to|need to) (?:submit|file|pay|repay|leave|register|return|apply|decide|respond|reply|vacate|hand over|hand in|comply|sign|finish|withdraw|surrender|appeal|close|publish|present)\b(?: (?!that\b)[\w'’-]+){0,6} (?:by|before|no later than) (?:\w+day, )?"
)
_SINCE = compiled(
    r"\b(?:since|from|after|until|of|dated|signed|issued|the|by|between|its|(?<!sworn )in|his|her|their)\s(?:\w+ )?$|\b(?:for|as (?:of|at)|ended|(?:holders|shareholders|investors|employees|residents|registered) (?:as )?(?:of|on|at)|taken (?:on|by)) $"
    # The date is of what is told: the riot, the loss, those born before it.
    r"|\b(?:riots?|crash|loss|shooting|arrest|protests?|part(?:y|ies)|bravery|attacks?|killings?|deaths?|vote|elections?|events|raid|blast|fire|born|happened|raised|made) (?:on |before |for )?$"
)
# What will be talked of, tried, marked or shown was then: "over the bombing on", "the match abandoned on", "where the plane crashed on".
_OF_THEN = compiled(
    r"\b(?:over|about|into|why|where|how|whether|who|against|guilty|discuss|mark|remember|commemorate|honou?r|question|replay|review|investigate|examine|debate|probe|show|explain|compensate|refund|sentence)\b"
    r"|\bfor (?:the|an?|his|her|their) |(?<!\b(?:be|being) (?:\p{Ll}+ly )?)\b(?:\p{Ll}+ed|made|held|sunk|shot|found|sold|built|sank|fell|left|broke|took) (?:on )?$"
)
# What goes on until a day.
_UNTIL = compiled(
    r"(?r)\b(?:is|are|remains?) (?:still |also |only )?(?:valid|open|in force|in effect|suspended|closed|shut|available|on sale|on display|on show|banned) (?:[\w'’-]+ ){0,4}(?:until|till|through) (?:\w+day, )?"
)
# "The handover has been set for 15 April".
_SET = compiled(
    r"(?r)\b(?:(?:is|are)(?: now| still)?|(?:has|have) (?:now |already |since )?been|(?:was|were) on \w+day) (?:provisionally |tentatively |again |also )?(?:set|scheduled|planned|due|fixed|slated|booked|pencilled in) (?:to (?:be held|take place|start|begin|open|close|end|go on sale|resume) )?(?:for|on) (?:the )?(?:\w+day, )?"
)
# "On January 2, 2022, the court will hear the case": the date first.
_FIRST = compiled(r"(?:^|[.!?] |\n)On (?:\w+day, )?$")
_WILL = compiled(
    r",?(?: in [\p{Lu}]\w+,?)? (?:the|an?|his|her|their|its) (?:[\p{Ll}-]+ ){1,3}will (?!have\b|always\b|never\b|recall\b|remind\b)"
)
# A duty that was laid on somebody earlier is told, and not news.
_TOLD = compiled(
    r"\b(?:said|told|ordered|ruled|wrote|warned|letter|agreed|agreement|decree|order|originally|initially|had|was|were|would|when|where|if|rules?|eligible|deal|\p{L}+ed that)\b"
)
_OTHER = compiled(r"\b(?:next|following|every|each|to \w+ of record)\b")
_NEAR = ("will ", "for ", "on ", " to ", "must ", "until ", "till ", "through ")
_RECENT = 45


@rule(
    message="still to come, but {when} lies before the story's day ({day})",
    view="dates.behind",
    trigger=(
        *(
            f"{plan} {way} "
            for plan in ("set", "scheduled", "planned", "fixed", "slated", "booked", "due", "pencilled in")
            for way in ("for", "on")
        ),
        f"{EDGE}will ",
        f"{EDGE}must ",
        "has to ",
        "have to ",
        "needs to ",
        "need to ",
        "until ",
        "till ",
        "through ",
        "set to ",
        "is to ",
        "are to ",
        "planned to ",
        "hopes to ",
        "hope to ",
        "aims to ",
        "aim to ",
        "intends to ",
        "intend to ",
        "likely to ",
        "due to ",
        "scheduled to ",
        "plans to ",
        "plan to ",
        "expected to ",
    ),
    bad=[
        "date: 2012-05-07\n\nThe handover has been set for {15 April}, the palace said.",
        "date: 2024-06-12\n\nThe second round is scheduled for {Sunday, May 19}, and the third is due on {26 May}.",
        "date: 2024-03-05\n\nThe ministers will meet on {March 2}.",
        "date: 2024-03-05\n\nThe court is set to rule on {Feb. 28}, a clerk said.",
        "date: 2024-03-05\n\nThe match will be played on {12 February 2024}.",
        "date: 2024-03-05\n\nThe firm plans to publish its report on {January 15, 2024}.",
        "date: 2024-03-05\n\nVoters are expected to go to the polls on {February 25}.",
        "date: 2024-03-05\n\nThe firm must file its accounts by {February 1, 2024}, the regulator said.",
        "date: 2023-01-03\n\nThe bridge is closed to traffic until {January 9, 2022}, the city said.",
        "date: 2023-01-03\n\nOn {January 9, 2022}, the court will hear the appeal.",
        "date: 2016-12-09\n\nMr. Havel is to be sworn in on {26 January 2016}, his party said.",
        "date: 2024-03-05\n\nThe two sides are to meet in Oslo on {February 20}.",
        "date: 2024-03-05\n\nTenants have to leave the building before {February 20}.",
    ],
    good=[
        "date: 2012-05-07\n\nThe handover has been set for 15 May. It had been set for 15 April. The vote was planned for 10 April. The next is due on 1 April.",
        "date: 2024-03-05\n\nThe ministers will meet on March 12. The aim is to learn from what went wrong on Feb. 20. Their job is to find who was on the train on Feb. 20. It is likely to be tied to the crash of Feb. 20.",
        "The ministers will meet on March 2.",
        "date: 2024-03-05\n\nThe ministers will meet on March 4.",
        "date: 2024-03-05\n\nThe ministers will meet on Oct. 2.",
        "date: 2024-03-05\n\nHe will be tried over the riot on January 6, 2021. The rule will apply to those born before January 15, 2004.",
        "date: 2024-03-05\n\nThe firm will restate its results for Feb. 28. The dividend will be paid to holders on Feb. 28.",
        "date: 2024-03-05\n\nHe will appeal the verdict of March 2. He will be extradited over the bombing on Feb. 12.",
        "date: 2024-03-05\n\nThe league will replay the match abandoned on Feb. 24. The ashes will be scattered where the plane crashed on Feb. 4.",
        "date: 2024-03-05\n\nThe board will meet to discuss the collapse on Feb. 27. The union will vote on the offer made on Feb. 27.",
        "date: 2024-03-05\n\nThe law will have been in force on March 1 for a year.",
        "date: 2024-03-05\n\nThe fair will open next year on Feb. 20.",
        "date: 2024-03-05\n\nThe court ruled that the firm must pay by February 1, 2024. It did not.",
        "date: 2024-03-05\n\nApplicants must have lived here by January 1, 2024, and must hold a card issued by February 1.",
        "date: 2024-03-05\n\nOn February 9, 2024, the court said the bank will pay. The rule said the road is closed until March 1, 2024.",
        "date: 2024-03-05\n\nThe bridge is closed until March 9. It was closed until March 1, 2024.",
        "date: 2024-03-05\n\nThe firm must file its accounts by April 1, 2024.",
        "date: 2024-03-05\n\nThe deal said they have to leave by February 1, 2024.",
    ],
)
def past_in_future(story: Story) -> Iterator[Hit]:
    """What is still to come cannot lie before the day of the story: the date or the tense is out of date."""
    day = story.day.date
    if day is None:
        return
    for mention in story.dates.behind:
        if (mention.year or _recent(mention, day)) and _future(story, mention.start, mention.end):
            words = {"when": f"{MONTHS[mention.month - 1]} {mention.day}", "day": f"{MONTHS[day.month - 1]} {day.day}, {day.year}"}
            yield Hit(mention.start, mention.end, words=words, severity=None if story.day.sure else "info")


def _recent(mention: Mention, day: date) -> bool:
    """Whether a date without a year is of this one: not long ago, and on its weekday."""
    first = mention.first
    return first is not None and (day - first).days <= _RECENT and mention.weekday in (-1, first.weekday())


def _future(story: Story, place: int, end: int) -> bool:
    begin = max(0, place - 80)
    before = story.text[begin:place]
    if not any(word in before for word in _NEAR) and "will " not in story.text[end : end + 60]:
        return False
    if _SET.match(story.text, begin, place):
        first, last = sentence_of(story, place)
        return not _OTHER.search(story.text, first, last) and not story.text.startswith(("-", "–", " to "), end)
    if _DUTY.match(story.text, begin, place) or _UNTIL.match(story.text, begin, place):
        first, last = sentence_of(story, place)
        return not _OTHER.search(story.text, first, last) and not _TOLD.search(story.text, first, place)
    if story.text.endswith(("On ", "day, "), begin, place) and _FIRST.search(story.text, begin, place):
        return _WILL.match(story.text, end) is not None
    lead = _BEFORE.match(story.text, begin, place)
    if lead is None or story.text[end : end + 3].startswith(("-", "–")):
        return False
    start, last = sentence_of(story, place)
    return place - len(lead[0]) >= start and not (
        _SINCE.search(lead[0]) or _OF_THEN.search(lead[0]) or _OTHER.search(story.text, start, last)
    )
