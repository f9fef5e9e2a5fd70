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
    aim amount author beginning capacity captain cause chairman chairwoman circumstances commander condition date decision depth
    director driver editor extent fate founder goal husband identity lawyer leader length level majority manager motive name number
    organiser organizer origin outcome owner pilot proposal purpose reason result roof situation size text walls widow width wife
""".split()
_DOES = """
    actor agency agreement airport army attacker author bridge building bus campaign ceasefire commission committee company conference
    contract crash dam decision defendant delegation doctor document driver earthquake election embassy exhibition explosion factory
    farmer festival firm fund gunman hospital incident investigation island journalist jury lake law lawyer meeting mine mosque museum
    nurse owner patient pilot pipeline plane plant port program programme project proposal province reactor referendum region river
    road ship shooter singer station storm student suspect teacher tournament tower train trial tribunal truce truck tunnel victim
    village
""".split()
_VERBS = "is|was|has|had|will|took place|began|continues"
_HEAD = r"(?<![\w,;:—–-] )(?<![\w’'-])"
_REST = r"(?=[^\n]{2,250}\.)"  # a headline does without
_FORMS = (
    compiled(
        rf"{_HEAD}(?P<noun>{'|'.join(map(str.capitalize, _OF))})(?= of (?!living\b|staff\b|state\b|Christ\b|the Year\b)(?:[\w’'-]+ ){{1,5}}?"
        rf"(?:is|was|were|are|has|had|will|would|remains?|remained|rose|fell|reached|exceeded|fled|died|told|said|survived|escaped|could|must|may|became|collapsed|lies|lay|stood|stands|did|does)\b)"
        rf"{_REST}(?! of (?:[\w’'-]+ ){{0,5}}?(?:and|or|that|who|which|for) )"
    ),
    compiled(
        rf"{_HEAD}(?P<noun>{'|'.join(map(str.capitalize, _DOES))})(?= (?:{_VERBS})\b (?:also |not |already |still )?(?:\p{{Ll}}|\d)){_REST}"
    ),
)


@rule(
    message="an article is missing: write “{fix}”",
    roles=("body",),
    quotes="skip",
    trigger=[
        f"{EDGE}{CAPITAL}{noun} {verb} " for noun in _DOES for verb in ("is", "was", "has", "had", "will", "took", "began", "continues")
    ]
    + [f"{EDGE}{CAPITAL}{noun} of " for noun in _OF],
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
    ],
)
def missing_article_head(story: Story) -> Iterator[Hit]:
    """Russian, Polish, Turkish, Chinese and Japanese begin a sentence with the bare noun. Headlines do; the report needs “the”."""
    for form in _FORMS:
        for match in form.finditer(story.text):
            yield Hit(*match.span("noun"), f"The {match['noun'].lower()}")
