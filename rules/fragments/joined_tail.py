from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="fragments",
    message="phrase cut loose: join it to the sentence before, or make a sentence of it",
    quotes="skip",
    bad=[
        "The leaders discussed trade. {And the signing of a protocol on transit.}",
        "The minister is back in office. {And that after he angered the army.}",
        "He is ready for talks. {But under the condition of a stop of the air strikes.}",
        "They will sign. {But only on the condition of a long truce.}",
        "The club was sold. {And that despite a record year.}",
        "Fares went up again. {And this although the trains were late.}",
        "The governor visited the camp. {And listened to residents.}",
        "The governor visited the camp. {And took photos with the children.}",
        "The novel deals with a drought. {And won the national prize last year.} The mayor left. {And is now under investigation.}",
        "Talks lasted ten hours. {And ended without a deal.}",
        "The mayor left. {But did not speak to the press.}",
        "The firm has shops in Lund, Sund. {And Turin.}",
        "She beat the record. {And that twice.}",
        "The mine was shut. {And the miners sent home.}",
    ],
    good=[
        "The team came. And lost again. And armed men came to the house. And added value counts.",
        "But did he win? But has the law changed anything?",
        "The minister is back. And that is that.",
        "He is ready. But on Monday the talks failed.",
        "And that after all was the plan of the council.",
        "They will sign. But not for long.",
        "“And that after a year,” he said.",
        "The city is old. And Lund is older. Nine were hurt. And 30 others stayed away.",
        "Two men were killed. And the army held the bridge.",
        "Boston, Lund, Turin and Oslo. And Sund.",
        "The team came back. And won it. But is it over? But was it the man they sought? And has he left?",
        "The league is small. And this early lead was lost.",
    ],
)
def joined_tail(story: Story) -> Iterator[Hit]:
    """“And that after ...”, “But on the condition of ...” carry on the sentence before; German, Dutch and the Slavic languages let them stand alone."""
    for found in story.fragments:
        if found.kind == "joined":
            related = [Related(*found.home, "it belongs to this sentence")] if found.home else []
            yield Hit(found.start, found.end, related=related, severity=None if found.loud else "info")
