"""Sentences that tell only where the news comes from: “This was reported by the police.”"""

from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.grammar.source_sentences import LONGEST, tells_source
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.views.sentences import Sentence

_CLOSERS = '"”’»)'
# Behind another sentence of their paragraph only.
_INSIDE = frozenset("So Thus Words Quote Quotes Statement Opinion Source Sources".split())


@rule(
    message="where the news comes from, as a sentence of its own: write “…, NAME reported” into the one before",
    family="attributions cut loose",
    severity="warning",
    quotes="skip",
    bad=[
        "The road is closed. {It is according to the Sund News Agency.} {It is the explanation of the ministry.}",
        "The road is closed. {So results from the statement of the mining office.} The mine is old. {Such are the data of the statistics office.}",
        "The road is closed. {It was emphasized.} The mine is old. {This became known from the press office.}",
        "The mine owes 3 billion pesos. {Such data are cited by the miners' union.} Nine men were hurt. {Such figures were given in the governor's office.} The well is dry. {These data are led by Rosvoda.}",
        "The captain was not held. {It is spoken about this in the message of the port prosecutor.} The crew is safe. {About this it was reported in the ministry.} The gate is shut. {It is written about this by Kurier.}",
        "The lift is shut. {This reported the broadcaster Alpenfunk.} Nobody was hurt. {So reported the mayor of Sund on Monday.} The hall is full. {This announced the regional police.}",
        "The water fell by a hand. {Thus she gave it to know.} The pipe will be mended. {This is how the minister stated it in an interview.} The road is shut. {Thus he expressed himself.}",
        "The bridge is shut. {This is what CNN reported.}",
        "Two men were held. {This was reported by the press service of the police.}",
        "The dam may break. {The information is from the newspaper Zero Hora.}",
        "The envoy will fly home. {According to informed to EFE sources of the ministry.}",
        "Nine were hurt. {It was learned that.}",
        "The court will sit on Monday. {Reports about it the site Sport Express.}",
        "The ferry is late. {Source close to the file.}",
        "The rocket is ready. {This information was given by officials of the agency.}",
        "Rates will rise. {The ministry's explanation.}",
        "The pass is open. {VTV reports.}",
        "Eleven men were hurt. {It was reported by.}",
        "The families left the delta. {This was stated by.} The office opened a hotline.",
        "The bank has no cash. {As was reported earlier.}",
        "Nine houses burned. {The relevant information was published on the site of the ministry.}",
        "The gas will flow in May. {Reminded in the company.}",
        "The pilot was drunk. {The investigators believe.}",
        "Four men were held. {Source — Al Jazeera.}",
        "The ship was carrying grain. {TASS quoted him as saying.}",
        "The border is open. {The minister was quoted as saying by Interfax.}",
        "Nobody will be tried. {The daily Kommersant quotes the judge as saying.}",
        "Its owner lives in Izmir. {This is according to what was reported by the magazine.}",
        "Banks will stay open. {This is what he stressed in a statement.}",
        "The former mayor will not stand again. {We learned from his entourage.}",
        "The ferry is late. {So Holt's lawyer further.}",
        "The ferry is late. {Thus Holt in a letter.}",
        "The ferry is late. {It was said from the ministry.}",
        "The ferry is late. {Said in a statement of the port.}",
        "The ferry is late. {This follows from the decree of the court.}",
        "The ferry is late. {This was told to us by a clerk.}",
        "The ferry is late. {TASS correspondent reports.}",
        "The ferry is late. {He used these expressions.}",
        "The ferry is late. {The expert believes.} The ferry is old. {He underlined.}",
        "The ferry is late. {This is reported by “Coast Pravda”.}",
        "The ferry is late. {Ministry of Health informs.}",
        "The ferry is late. {He said the following.} The ferry is old.",
        "“The ferry is late”. {So Holt.}",
        "The crew was rescued. {The coast guard has informed.}",
        "The probe is safe. {About this to the agency was told in the town.} The probe is old.",
        "The ferry is late. {The corresponding announcement was placed on the website of the port.}",
        "The ferry is late. {From the words of the captain.} It is old. {Judging by the statement of the port.}",
        "The ferry is late. {Posted on Telegram by the port.} It is old. {So he.}",
        "The airline in a statement. The ferry was late. {Reuters, citing the port.} The ferry was late.",
        "The ferry is late. {He has told the press.} The ferry is late again this week. {Explained.}",
        "The ferry is late. {Such a statement was made by the head of the port.}",
        "The ferry is late. {About this reports “Coast24” with reference to the police.} The ferry is old. {Writes “Coast Pravda”.}",
        "The ferry is late again. {And he followed by saying.} The ferry is old. {The mayor concluded by saying.}",
        "The mine is shut. {This came in a statement issued on Tuesday.} The road is open. {This came during a meeting with the envoy.} It rained. {This came in response to a question by reporters.}",
        "The mine is shut. {So the lawyer after the verdict.} The road is open. {The statement reads.} It rained. {The agency recalls.} It is old. {Thus as quoted from Antara.} It rained. {As was mentioned.} It is late. {Sources have given this information.}",
        "The mine is shut. {His words are quoted by TASS.} The road is open. {Thus concluded the minister.} It rained. {The mayor wrote about this on Telegram.}",
        "The mine is shut. {He said this in an interview with the daily Bild.} The road is open. {This he said at a press conference.} It rained. {Quotes the agency.}",
    ],
    good=[
        "The storm killed 40. That is according to officials. The tax is unfair. That is according to a study by Sund University. This is according to UN figures.",
        "The drug works. The findings were published in Nature. The results were announced on Monday. His remarks were carried by state media. The figure was confirmed by two people.",
        "The blast killed nine. This was confirmed by the coroner. The strike was called in May. It was announced by the mayor. Her book is new. It was published by Sund Press. It is written in Latin.",
        "The call lasted a minute. It was recorded. The plan has three parts. This is what the minister said on Monday. It will fail. That is what the union says.",
        "Markets were calm. BP reports on Tuesday. IBM reports today. The case is clear. The lawyer is certain. So says the law. So said the court. On this the minister said little.",
        "The minister spoke about this in an interview with Reuters. The information came from a neighbor. We heard from the police.",
        "That is according to plan. And that is according to plan. It is the report of a man who knows. Such is the data of the bank that it fell.",
        "So it follows from the law that he wins. The song was old. It was recorded in May. This was shared by two men.",
        "It is the explanation of the ministry that matters. It is the explanation of choice for most of them.",
        "The hole was “too round,” in the words of one officer. It was late.",
        "The ferry is late, Ana Holt, the head of the port in Sund, said on Monday. The port, which is shut, Tom Marsh, a clerk, stated. She, too, declared.",
        "He met his rival, the mayor. The lake is dry, the ministry said on Monday. It was as reported. The lake is dry, reported figures show.",
        "About this the port was told nothing, and it asked. On this day it was announced that he had won. On that basis it was said to be safe.",
        "He feared one thing – the police. “No,” the captain said. “No,” he said. “It is late,” the captain of the ship wrote.",
        "He shut it, so the captain left. Thus the captain left. So he left. The port in its letter asked for time. Reuters, citing the port, said so.",
        "The relevant document was placed on the table and read. From the words of the captain they knew. Posted on Telegram by the port, it spread.",
        "Such statements are rarely made. Such data was given by the port, which is shut, in May.",
        "The coast guard has informed the family. He affirms the deal. Sources close to the file affirm that he left.",
        "The ferry is late. Anna Holt, the head of the port, said so. The ferry, the head of the port said, is late. Ana Holt left, the union said.",
        "The ferry is late, Anna Holt, the head of the port, said.",
        "We learned from his mistakes. We learned from the police that he was ill. One learned from a book.",
        "The road is bad. So the lawyers went further. So Long. Thus Spoke Zarathustra. So Holt left.",
        "It was said from the start that he would go. He said it was said. What it says in the statement matters.",
        "Said in a statement of the port to be late, the ferry came. This follows from the decree, which is old, and is sound.",
        "It became known from coast to coast. The expert is sure of it. The mayor believes in it. He used these expressions often.",
        "It may rain, it appears from here. It was late, it is clear from the first page on.",
        "The bridge is shut, CNN reported.",
        "He asked whom it was reported by. It was by the roadside. The law he was told to stand by.",
        "The man reads, paints, writes. She smiled, he wrote. It is over, she told them.",
        "It is not a treaty to live according to. Both sides will meet.",
        "Source: Al Jazeera.",
        "The bag was stolen. It was reported to the police. The tunnel is flooded. It is said to be 40 years old. The investigators believe him.",
        "The ship is late, TASS quoted him as saying. “It is late,” the minister was quoted as saying by Interfax. What was he quoted as saying?",
        "It is reported by the council every year. Output rose to 40 tons. Source: Refinitiv. Note: figures are for May.",
        "The fire was out. Reported in the ministry's log as small, it had spread.",
        "The yield is small (agencies say 3%). A source — a cousin — spoke.",
        "This is what CNN reported that day: the bridge is shut.",
        "It was learned that the bridge is shut.",
        "The information is from the newspaper, and it is wrong.",
        "This was reported by two men, who had seen it, to the police.",
        "He filed two papers. The ministry's explanation is thin.",
        "“This is what CNN reported.” He left.",
        "Who said so? A source close to the file.",
        "He has seen the reports. The firm reports on Monday.",
        "This was announced by the mayor in 1950 and came true.",
        "The plant is shut,\n\naccording to Reuters.",
        "The plant is shut.\n\nAccording to Reuters, it will open in May.",
        "The car was stolen. It was reported to the police.",
        "This is what he wanted. (According to the map, it is far.)",
        "He followed by saying that it was late. He went without saying. She went on to say no. So writes “Rain” author Holt, who lives here. This reports “nothing new,” he said.",
        "This came in handy. This came during the war. That came in May. The breakthrough came in a week of talks. This came in a box.",
        "So the lawyer left after the verdict. He said this in court. She said this with a smile. The statement reads well. He wrote about it in his memoirs.",
        "His words are quoted often. Quotes the agency gave were cut. The agency recalls its men. The channel recalls a year of war.",
    ],
)
def source_sentence(story: Story) -> Iterator[Hit]:
    """Arabic, Russian, Portuguese and Turkish copy says in a sentence of its own where the news comes from: this is what CNN reported,
    information is from the newspaper, it was learned. English has it in the sentence before: CNN reported.
    """
    before: Sentence | None = None
    for sentence in story.sentences:
        start, end, block = sentence
        home = before if before and before.block == block else None
        before = sentence
        text = story.text[start:end] if end - start <= LONGEST else ""
        if text and (_states(story, home) if home else text.partition(" ")[0] not in _INSIDE):
            bare = text[:-1] if text.endswith(".") else text if text.endswith(tuple(_CLOSERS)) else ""
            if bare and tells_source(bare):
                yield Hit(start, end, related=[Related(home.start, home.end, "this is what was said")] if home else [])


def _states(story: Story, before: Sentence) -> bool:
    """Whether the sentence before says something, and asks nothing."""
    bare = story.text[before.start : before.end].rstrip(_CLOSERS)
    return bare.endswith((".", "!")) and len(bare) > 1 and (bare[-2].islower() or bare[-2].isdigit() or bare[-2] in ')%”"’')
