from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="stubs",
    message="attribution cut loose: join it to the sentence it belongs to, or say what was said",
    severity="error",
    quotes="skip",
    bad=[
        "Talks resumed in the spring. {New York times mentioned.} But doubts remain.",
        "The town has been without water since Sunday. {Reuters reported.}",
        "The ferry will sail again in May. {The mayor said.}",
        "“Nobody was warned.” {The minister said.}",
        "Prices will stay high. {He added.} The council meets in June.",
        "Output grew for a third month. {Xinhua News Agency reported on the 11th.}",
        "The road is open again. {The spokesman for the regional administration said in a statement.}",
        "The strike is over after nine days. {Union leaders confirmed.}",
        "The guns fell silent on Friday. {He emphasized in this regard.} The talks go on.",
        "The guns fell silent on Friday. {The minister added in conclusion.}",
        "Nine people are missing in the hills. {Lusatia National Commission on Human Rights said.}",
        "Nobody was hurt in the blast. {The mayor said to reporters.}",
        "The wreck lies at a depth of 90 metres. {The navy informed.}",
        "The rouble fell to a record low. {Interfax writes about this.}",
        "Two hundred people were moved out. {Ana Brook told reporters on Monday.}",
        "The port is closed.\n\nThe strike goes on for a second week and no talks are planned.\n\n{The judge said.}",
        "The line will open a third berth by May. {The port office introduced.}",
        "The line will open a third berth by May. {The cyclist said.} It cost $2 billion.",
        "The line will open a third berth by May. {The minister expressed.}",
        "{Haaretz reported.} The army will call up another 10,000 men.",
        "{The bank said.} It would cut 300 jobs.",
        "{Experts warn.} The glacier may break off within days.",
        "{The minister told Kyodo.} Japan will not change its policy.",
        "The lake can serve the city for 40 days. {The waterworks said.}",
        "The pass is shut. {The mayor also said.}",
    ],
    good=[
        "Two men were hurt. The driver left, the report said, citing witnesses. Jets bombed the port, officials said on Monday, citing aides. Holt sings well, local experts say. A dog found him, police told reporters on Monday.",
        "The line is late. The port office introduced a third berth. The clerk spoke. The judge listened.",
        "They met at a party. A friend introduced them. The driver introduced himself.",
        "The dam is full. The premier's party recognises the danger, an aide said.",
        "The paper asked for the file. Reuters reported the deal on Monday.",
        "“We agree,” the minister said. “It is done.”",
        "“Will it hold?” Brook asked. “Is this it?” Marsh said.",
        "He said so. She agreed.",
        "The guns fell silent. He emphasized in this regard that the talks go on. Nobody spoke at the same time.",
        "“She never called,” he said. He did not.",
        "The bill passed. So the experts say. Others disagree.",
        "The truce held. The Times declined to comment.",
        "It was a warm day. Enough said.",
        "What did the mayor know? The mayor said nothing. Police said two people died.",
        "The crew landed. The pilot reported to the tower.",
        "The vote is over, The Associated Press reported. It said turnout was low.",
        "“We would …” Brook said.",
        "The experts warned. Nobody listened. The court found nothing. Police believe him.",
        "She told AFP. Then she told her mother of it.",
    ],
)
def tag_cut_loose(story: Story) -> Iterator[Hit]:
    """Who said it stands as a sentence of its own, without what was said: the translator, or a machine,
    ended the sentence too early, and the reader cannot tell which words are the source's.
    """
    for stub in story.stubs:
        if stub.kind == "tag":
            related = [Related(*stub.home, "this is what was said")] if stub.home else []
            yield Hit(stub.start, stub.end, related=related, severity=None if stub.sure else "warning")
