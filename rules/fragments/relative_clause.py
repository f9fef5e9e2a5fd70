from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="fragments",
    message="relative clause cut loose: join it to the sentence before with a comma",
    quotes="skip",
    bad=[
        "Demand has soared in the dry months. {Due to which farmers are running pumps day and night.}",
        "He has been in prison since spring. {Where he writes poems.}",
        "The plan was dropped. {Which angered farmers.}",
        "The envoy blamed Moscow for the raid. {Which Moscow denies.}",
        "The dam was sold to a bank. {Which led to protests in the valley.}",
        "The sides agreed on a truce. {Which will last 72 hours.}",
        "The bishop blessed the new bridge. {Which was built by prisoners.}",
        "The firm opened a plant near Izmir. {Which will employ 400 people.}",
        "The ministry has a new budget. {Which will be spent on roads.}",
        "Two bridges were closed. {Which delayed the convoy.}",
        "The bridge over the canal is shut. {Which hampers the work of the crews.}",
        "The talks were moved to Oslo. {Which surprised both sides.}",
        "Two guards held the clerk. {Whose cousin owns the mill.}",
        "The yard sold its last ships. {Two of which were built in the sixties.}",
        "The court heard nine farmers. {Most of whom had lost their land.}",
        "The committee sat until dawn. {After which the bill was sent to the king.}",
        "The mayor received the swimmers. {Who had trained in Kobe for a year.}",
        "She married in 1937. {From whose union were born two sons.}",
        "She won in Rome. {A result which brings her to the top of the world rankings.}",
        "The court meets on Friday. {Which would permit a vote on May 2, date of the end of his term.}",
        "The court gave him nine years. {Of which three suspended.}",
        "The police held a man. {Whom they had sought since May.}",
        "The clerk was said to be ill. {What the council denies.}",
        "The vote is in May. {What remains to be seen.}",
        "The north is empty. {Where the Red Cross says 2 million people have no water.}",
    ],
    good=[
        "Who comes first pays. Who won is unclear. Who pays the bill remains to be seen. Who shot the deer nobody knows.",
        "A decision which the court took in May was void. A firm which makes shoes employs 40 people.",
        "A man who never smiled. A town that never sleeps.",
        "On whose behalf he spoke he did not say. In whose name he acted is unclear.",
        "The plan was dropped, which angered farmers.",
        "Which farmers? The ones in the valley.",
        "Which side wins is not known.",
        "“Which angered us,” he said.",
        "The plan was dropped. Which plan the council prefers is unclear.",
        "In which year he died is not known. One of which he was sure was the blue one.",
        "The deal may fail. In which case the bank pays. Whose side he was on was never clear.",
        "The board met on Monday. Which clouds the sky? Which roads the flood has cut is not known.",
        "To which of them did it belong? Whose was it, she asked.",
        "He won. Which would permit a vote, if he asked for one. Which will last, and which will not, is unclear.",
        "Which was built first? The mill. Which will last? Which was it to be, he asked.",
        "Which of the two will win? Nobody knows.",
        "The club is rich. What it denies others it gives itself.",
        "The law is old. What the court confirmed was only its first part.",
        "They fled. Where officials fear to go is the north.",
        "He lost. What has never been told is why.",
    ],
)
def relative_clause(story: Story) -> Iterator[Hit]:
    """“Which angered farmers.” says something of the sentence before it, and cannot stand without it."""
    for found in story.fragments:
        if found.kind == "relative":
            related = [Related(*found.home, "it belongs to this sentence")] if found.home else []
            yield Hit(found.start, found.end, related=related, severity=None if found.loud else "info")
