from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="fragments",
    message="verb without a subject: say who did it",
    quotes="skip",
    bad=[
        "The painter is 63. {Was born in Tabriz and studied in Turin.}",
        "The council met at noon. {Announced on Monday that the bridge would reopen.}",
        "{Is considered the favourite for the post.}",
        "{Formulated a plan to cut emissions by 2030.}",
        "The council met at noon. {Approved the budget for next year.}",
        "The mayor visited the camp. {Promised his help to the families.}",
        "The army entered the town on Sunday. {Seized several depots near the river.}",
        "The firm has a new chief. {Opened its second plant in Ohio.}",
        "{Has completed the laying of 40 kilometers of pipe through the hills.}",
        "The mayor was asked. {Did not want to comment on the case.}",
        "The mayor is 63. {Has two children.} She left.\n\n{Was elected mayor of Sund in 2019 with 58 percent of the vote.}",
        "Shells hit the village of Sund. {Fled to the hills with their children.}",
        "The mayor is 63. {Was the first woman in the post.}",
        "The tariffs start at 10 percent. {Will rise to 25 percent at the start of 2019.} By noon the center was silent. {Was like a curfew that no one had declared.}",
        "The mayor is 63. {Did not have a degree, nor worked abroad.}",
    ],
    good=[
        "Has the road been closed? Did not the mayor say so? Have read the law. Have your say.",
        "Will power is all, he said. Will the road be closed? Will Holt to the rescue, they said. Was like a dream to you?",
        "Did not start. Did not finish. He said it. Could not have said it better.",
        "The firm has 40 shops. Based in Turin, it was founded in 1971.",
        "Is the bridge closed? Was it ever open?",
        "Announced on Monday, the plan was dropped on Friday.",
        "Formulated a year ago, the plan was dropped.",
        "Named the best player, he wept.",
        "Wanted a dog. Got a cat. Loved a parrot.",
        "Given the risk, they stayed.",
        "Approved budgets must be published.",
        "“Promised a lot,” he said.",
        "Closed doors help nobody. Called the Tigers the team won.",
        "Did he have a degree, or was it a lie? Did not sleep, he said.",
    ],
)
def lost_subject(story: Story) -> Iterator[Hit]:
    """Languages that leave out the pronoun leave the English sentence without a subject."""
    for found in story.fragments:
        if found.kind == "subject":
            related = [Related(*found.home, "after this sentence")] if found.home else []
            yield Hit(found.start, found.end, related=related, severity=None if found.loud else "info")
