"""Cause of fire is not known: a sentence that begins with the bare noun."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import CAPITAL, EDGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

# Nouns that stand for one thing which is known, before "of" and before a verb.
_OF = """
    aim amount author beginning captain cause chairman chairwoman circumstances commander condition decision director driver editor
    extent fate founder goal husband identity lawyer leader majority manager motive name number organiser organizer origin outcome owner
    pilot proposal purpose reason result roof situation walls widow wife
""".split()
# These are common nouns only before one that is known: length of the dam, but length of stay, date of birth.
_MEASURES = "capacity date depth length level size width".split()
_DOES = """
    actor agency agreement airport attacker building bus campaign ceasefire commission committee company contract crash dam decision
    defendant delegation document earthquake election embassy exhibition explosion factory festival firm hospital incident investigation
    island journalist jury lawyer meeting mosque museum owner patient pipeline program programme project proposal province reactor
    referendum region river shooter station suspect teacher tournament tribunal truce truck tunnel
""".split()
# Surnames, teams and titles as well: Adam Driver, Melbourne Storm.
_NAMES = """
    author bridge doctor driver farmer fund gunman lake law nurse pilot plant port road ship singer storm student tower train trial victim
    village
""".split()
_VERBS = "is|was|has|had|will|took place|began|continues"
_TITLE = r"\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Rev|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt)\. "
_HEAD = rf"(?<![\w,;:—–-] )(?<![\w’'-])(?<!{_TITLE})"
_REST = r"(?=[^\n]{2,250}\.)"  # a headline does without
_LISTED = r"(?! is (?:free|open|at \d|from \d))"  # a calendar of events
_IS_WHAT = r"(?! (?:is|was) (?:also |not |still )?(?:an|the|his|her|their|one|a(?! \d+-))\b)"  # Train is a band
_UNNAMED = r"(?<!\p{Lu}[\w’'-]+ \p{Lu}[\w’'-]+ )"  # Leader of the House Tom Marsh said
_FORMS = (
    compiled(
        rf"{_HEAD}(?P<noun>{'|'.join(map(str.capitalize, _OF))}|(?:{'|'.join(map(str.capitalize, _MEASURES))})(?= of (?:the|an?|his|her|its|their)\b))"
        rf"(?= of (?!living\b|staff\b|state\b|death\b|Christ\b|the Year\b)(?:[\w’'-]+ ){{1,5}}?"
        rf"{_UNNAMED}(?:(?:is|was)(?! \p{{Lu}})|were|are|has|had|will|would|remains?|remained|rose|fell|reached|exceeded|fled|died|told|said|survived|escaped|could|must|may|became|collapsed|lies|lay|stood|stands|did|does)\b)"
        rf"{_REST}(?! of (?:[\w’'-]+ ){{0,5}}?(?:and|or|that|who|which|for) )"
    ),
    compiled(
        rf"{_HEAD}(?P<noun>{'|'.join(map(str.capitalize, _DOES))}|(?P<name>{'|'.join(map(str.capitalize, _NAMES))}){_IS_WHAT})"
        rf"(?= (?:{_VERBS})\b (?:also |not |already |still )?(?:\p{{Ll}}|\d)){_LISTED}{_REST}"
    ),
)
# Within a sentence with its capital, and no article before: then it is a name.
_CALLED = compiled(rf"(?:(?<=[\p{{Ll}},] )(?<!\b[Tt]he )|(?<={_TITLE}))(?:{'|'.join(map(str.capitalize, _NAMES))})\b")


@rule(
    message="an article is missing: write “{fix}”",
    roles=("body",),
    quotes="skip",
    trigger=[
        f"{EDGE}{CAPITAL}{noun} {verb} "
        for noun in (*_DOES, *_NAMES)
        for verb in ("is", "was", "has", "had", "will", "took", "began", "continues")
    ]
    + [f"{EDGE}{CAPITAL}{noun} of " for noun in (*_OF, *_MEASURES)],
    bad=[
        "It burned for an hour. {Cause -> The cause} of fire is not yet known.",
        "{Number -> The number} of victims rose to nine on Monday.",
        "{Owner -> The owner} of the house was asleep, a neighbor said.",
        "{Investigation -> The investigation} is under way, prosecutors said on Monday.",
        "Nobody was hurt. {Building -> The building} was empty at the time.",
        "{Driver -> The driver} of the truck fled into the woods.",
        "{Trial -> The trial} will resume in May, the judge said.",
        "{Meeting -> The meeting} took place behind closed doors in Lima.",
    ],
    good=[
        "The cause of the fire is not yet known. Causes of fire are many.",
        "Cause of fire is not known",
        "Cost of living is high in the north of the country.",
        "Driver Ivo Maric was asleep. Owner of two mills, she was rich.",
        "Trial and error was the way. Investigation is under way",
        "“Road was closed,” he said to the court.",
        "Author of nine books, he was a baker. Man is a wolf to man, and Police was a band.",
        "City was beaten 2-1 by United. Parliament is to meet on Monday.",
        "Train services were cut. Village life is slow in the hills.",
        "The film stars Adam Marsh and Ivo Driver. Driver was nominated for an award in May.",
        "Leeds Storm lost again on Sunday. Storm has won nothing since May, and Storm will drop out.",
        "Dr. Farmer was treating the poor of Haiti, and Mr. Law will sue.",
        "Train is an American band. Mine was the first house on the street.",
        "Army was held to 90 yards. Captain of the side was Cook, then 24.",
        "Leader of the House Tom Marsh said no. Director of Public Prosecutions Ana Orel has resigned.",
        "Cause of death was a heart attack. Length of stay will depend on the wound.",
    ],
)
def missing_article_head(story: Story) -> Iterator[Hit]:
    """Russian, Polish, Turkish, Chinese and Japanese begin a sentence with the bare noun. Headlines do; the report needs “the”."""
    found = [match for form in _FORMS for match in form.finditer(story.text)]
    called = set(_CALLED.findall(story.text)) if found else ()
    for match in found:
        if match["noun"] not in called:
            yield Hit(*match.span("noun"), f"The {match['noun'].lower()}")
