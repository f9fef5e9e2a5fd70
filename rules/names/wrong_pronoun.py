from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.knowledge.somebody import somebody
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story
    from wirelint.views.persons import Person
    from wirelint.views.pronouns import Pronoun

_TURNED = {"he": "she", "him": "her", "himself": "herself", "she": "he", "hers": "his", "herself": "himself", "his": "her"}
_BEING = compiled(
    r"\b(?:is|was|be|been|being|became|becomes|become|remains?|remained)(?: (?:also|once|then|now|not|still|both|\p{Ll}+ly))? $|[a-z]{3}(?:ed|en|wn) by $"
)
# What somebody holds in person: "in his weekly address" is not "at his funeral".
_OWN = compiled(
    r" (?:\p{Ll}[\p{Ll}-]+ ){0,2}(?:address|speech|statement|remarks|briefing|news conference|press conference|message|term|tenure|interview|inauguration|account)\b"
)
# "He had had her own savings": one person, whom the sentence calls he and she.
_HER_OWN = compiled(
    r" (?:had |has |have |then |later |also |once )*(?:had|lost|sold|built|wrote|runs?|ran|opened|opens|brought|kept|keeps|spent|closed|used|uses|owns|owned|has|made|makes|started|launched|left|grew|bought|mended|cut|drew|designed|filmed|published|paid for) (?P<own>his|her) own\b"
)
# "Anna Orlova, his widow".
_HIS_WIDOW = compiled(
    r"(?:his|her) (?:[\w-]+ )?(?:mother|father|wife|husband|widow|widower|sister|brother|daughter|son|aunt|uncle|cousin|niece|nephew|partner|girlfriend|boyfriend|fiancee?|friend|neighbou?r|colleague|lawyer|attorney|spokes\w+|aide|adviser|doctor|coach|agent|manager|teacher|boss|assistant|successor|predecessor|rival|deputy)\b"
)
_ELSEWHERE = {"m": "elsewhere a woman", "f": "elsewhere a man"}
_WHO = {"m": "a woman", "f": "a man"}  # by what the pronoun is for

_SAID = compiled(r"\b(?:said|told|added|noted|explained|says)\b")
_ACTS = compiled(r"(?:['’]s)?,? (?:said|says|told|added|who|was|is|has|had|wrote|won|and|\d\d)\b|['’]s\b")
_TOLD = compiled(r"(?:, (?:who|the|a|an|\d)[^,.;:()\n]{1,60},)? ")
_SAYS = compiled(r" (?:(?:also|then|later|further) )?(?:said|added|told|noted|explained|stressed|says)\b")


@rule(
    view="misgendered",
    message="“{text}” for {name}, {who}: {fix}?",
    bad=[
        "Fatma Aydin, who mends nets at the ferry, stayed. {He -> She} had seen worse.",
        "Ms. Tarhuni said she had lost her shop. {He -> She} will open another.",
        "Tarhuni said she had walked for two days. {He -> She} was looking for water.",
        "Nguyen Thi Hao, a weaver, fled on Monday. {He -> She} left the loom behind.",
        "Birgit Anders told lawmakers so. {He -> She} has led the firm since May.",
        "Angela Merkel arrived late. {He -> She} left at noon.",
        "Chief Executive Yumiko Sakaguchi said sales would fall. {He -> She} blamed the weather.",
        "President Claudia Sheinbaum spoke for an hour in {his -> her} weekly address.",
        "Paulo Lemos, who led the trial, {herself -> himself} read it out.",
        "Angela Merkel vowed to go on after the party voted to remove {him -> her} from the post.",
        "Deputy Mayor Iryna Holub said 400 people had left. {He -> She} said more would follow.",
        "Halina Wrona counted the votes twice. {He -> She} found two more.",
        "Emmanuel Macron landed in Moscow, where {she -> he} met Vladimir Putin.",
        "Raushan Akhmetova, a librarian, stayed. {He -> She} had seen worse.",
        "“It came at night,” said Dilshod Umarova, a clerk who carried {his -> her} cat upstairs.",
        "“A corridor is a word,” said Lyudmila Orlova, an economist at a bank. {He -> She} had had her own savings in bills.",
        "“We left at dawn,” said Fatoumata Keita, 39, wiping {his -> her} eyes. “On foot.” {He -> She} said the well was dry.",
        "Lee Mi-kyung, who runs a stall, canceled {his -> her} trip to Oslo. Anna Lindqvist told reporters in {his -> her} office so.",
        "“The water does not wait,” said Luo Min, deputy head of a county, who slept in {his -> her} office.\n\nLuo said two trucks were lost. She said more were coming.",
        "Oyunbat Dashdorj, 44, a mother of three, lost {his -> her} shop. Elif Demirtas won {his -> her} first race.",
        '"It works," Chief Medical Officer Valerie Thorn told analysts. "I say so as somebody who was ill."\n\n{He -> She} said nine patients had fallen ill.',
        "“The stairs, the roof,” said Khadija Amrani, 38, a teacher from Moulay Brahim. {He -> She} had had time to wake two of her sons.",
        "Two looms stand idle at her mill. Rima Haddad said {his -> her} father had built it.",
        "“My hands are cold,” said Irina Bogdanova as {he -> she} swept the steps.",
        "Police arrested Olena Kovalchuk, 33, at {his -> her} home. Endang Susilowati and {his -> her} husband fled.",
        "Recep Tayyip Erdogan thanked the crowd. {She -> He} then flew to Izmir.",
        "Teruko Maeda, 61, who runs a stall, said {he -> she} had put up the shutters.",
        "The heat killed many. Odile Garnier, an 84-year-old widow, was found in {his -> her} flat.",
        "Tomas Lind ran first. “It rose,” said Rosa Duarte, a cook who spent two nights on {his -> her} roof. “We ran,” said Sabine Kolb, a baker who lost {his -> her} van.",
        "Peter Falk left. “It was red,” said Marta Lind, who watched the lava from {his -> her} kitchen.",
        "Finance Minister Carolina Falk said 90 people had left. {He -> She} said more would follow. Tom Lind ran. Anna Brandt, an engineer, isolated {himself -> herself}.",
        "Nadia Haddad, 44, a teacher who had spent a year in Ghent, stood beside a stalled bus with {his -> her} sons.",
        "“That is all,” said Umm Salim, a widow who lives in the port with {his -> her} four sons.",
    ],
    good=[
        "Angela Merkel arrived late. She left at noon.",
        "Angela Merkel met Emmanuel Macron. He left at noon.",
        "Angela Merkel's spokesman was late. He left at noon.",
        "Emmanuel Macron spoke first.\n\nAngela Merkel welcomed his speech.",
        "Angela Merkel and her husband were late. He left at noon.",
        "Angela Merkel praised the minister. He left at noon.",
        "“Angela Merkel was late. He was not,” the aide said.",
        "Angela Merkel told him so.",
        "“We cleaned it,” said Halyna Orlova, 67, the widow of one of the crew. He died in 1994. Ivana Lind, a spokeswoman for the mayor, said no. He was away.",
        "Hillary Clinton lost her race in 2016. Clinton left his post in 2001. Imelda Marcos turned 90. Marcos left his post. Nikita Simonyan, 90, smiled. He scored.",
        "Maria Kolb, an aide to the mayor, said he would quit.",
        "Maria Duarte wed in 1961. He was a miner, she a nurse. Helen Park, barrister, said that her client slept. He was ill.",
        "Irina Falk, 33, was shot by her former boyfriend, police said. He then shot himself.",
        "Maria Kolb sang it. Bernheim conducted. He wept. Asked about Brolz, Nancy Lind said she was glad. He is away.",
        "The singer was booed. Angela Merkel stayed away after the crowd turned on him.",
        "Angela Merkel's party won after voters chose her.",
        "Ana Ruiz, who led the vote for her, herself voted.",
        "Barack Obama boarded the ship. She sailed at noon.",
        "Angela Merkel arrived. His Holiness had come before.",
        "Peter Kolarova, a clerk, stayed. She had seen worse. Peter Kolarova left. He ran.",
        "Ugo Casanova, a clerk, stayed. He had seen worse.",
        "Raushan Akhmetova's brother stayed. He had seen worse.",
        "Tarhuni said she loved the man. He died in May.",
        "Tarhuni said he missed his wife. She was away.",
        "Golda Meir, played by his sister, is the heroine. Angela Merkel was his teacher. Theresa May is also his neighbor.",
        "Angela Merkel said he had lied, and that she was sorry.",
        "“It was cold,” said Anna Orlova, his widow. Anna Orlova, mother of the driver, said he would appeal.",
        "A film shows Angela Merkel. He made it in May.",
        "Marisol Fuentes said the gunman acted alone. He told police he was sorry. “He ran,” said Dana Orta, the driver's mother. “Fast.” He said so, she said.",
        "Nurul Hidayah told the boy to run. He said the exit was locked. The mayor said Hanna Virtanen, 40, shook his hand.",
        "“I sell both,” said Concetta Russo, 55.\n\nThe new one is Francis. He is no saint yet. Marta Lind will be represented by her husband, who is a baker. He, too, is called Kim.",
        "The judge, Helen Sarkar, said the donor’s words were plain. He had left the house for reading. Anna Lind said a welder was to blame. He fled.",
        "“He was kind,” said Agnieszka Nowicka, whose husband died. He added light to every room, she said.",
        "Katarzyna Dudek's coach celebrated his third title. Birgitta Falk, who replaced Olaf Berg, praised his first speech.",
        "“It rose,” said Rosa Duarte, a cook who saw a man fall from his roof. “He ran,” said Sabine Kolb, whose son lost his van. “I wept,” said Marta Lind, who nursed a boy who spent two nights on his roof.",
        "“He is well,” said Anna Lind, who drove the painter to his van. Helen Park, who wrote of how he spent the night on his roof, won.",
        "Republican Virginia Governor Tom Lind said he won. Georgia Bulldogs coach Kirk Lund said he won. Former Chelsea captain John Lark lost his ring.",
        "Anna Brandt saw a man hang himself. Anna Brandt asked him to explain himself. Anna Brandt met Tom Lind himself. Anna Brandt's dog hurt himself.",
        "Boiko Hristov, a baker, said he won. Yukihiko Abe left. He was late. Janko Pavic lost his shop.",
        "Li Wei lost his shop. Li Na lost her shop. Kim Ji-won said she won. Kim Min-ho said he lost.",
    ],
)
def wrong_pronoun(story: Story) -> Iterator[Hit]:
    """Languages that do not tell he from she leave it to the translator to guess, and a machine guesses he."""
    for person, pronoun, tied in story.misgendered:
        said = story.text[pronoun.start : pronoun.end]
        words = {"name": person.surname, "who": _ELSEWHERE[pronoun.gender] if person.how == "story" else _WHO[pronoun.gender]}
        related = [Related(person.start, person.end, "named here")]
        if tied:
            yield Hit(pronoun.start, pronoun.end, _fix(story.text, pronoun.end, said), words, related)
            continue
        if _somebodys(story, pronoun) or _own_follows(story, pronoun, person.gender):
            continue
        severity = None if _certain(story, person, pronoun) and not _other_before(story, person, pronoun) else "info"
        yield Hit(pronoun.start, pronoun.end, _fix(story.text, pronoun.end, said), words, related, severity)


def _certain(story: Story, person: Person, pronoun: Pronoun) -> bool:
    """Whether it is somebody of the tables, or whose given name tells the gender and nobody of the other one is near, and alone
    in the paragraph: whoever else it is, to be wrong about this is worse than silence.
    """
    block = story.blocks[story.block_at(person.start)]
    here = {other.surname for other in story.persons if block.start <= other.start < pronoun.start}
    if _himself(story, person, pronoun):
        return person.how in ("table", "given", "title")
    if person.how == "table":
        return all(
            other.surname == person.surname or other.gender == person.gender
            for other in story.persons
            if block.start <= other.start < block.end
        )
    return here == {person.surname} and person.how in ("given", "title") and _goes_on(story, person, pronoun)


def _himself(story: Story, person: Person, pronoun: Pronoun) -> bool:
    """Whether it is "himself" right behind the name, or what is told of the name between commas."""
    text = story.text
    return text[pronoun.end - 4 : pronoun.end] == "self" and _TOLD.fullmatch(text, person.end, pronoun.start) is not None


def _goes_on(story: Story, person: Person, pronoun: Pronoun) -> bool:
    """Whether the one who said something says more ("Ms. Orta said so. He added"), or the story had nobody of the other gender before."""
    text = story.text
    if text[pronoun.start].isupper() and _HER_OWN.match(text, pronoun.end):
        return True
    said = _SAID.search(text, person.end, pronoun.start) or text[max(0, person.start - 20) : person.start].rstrip().endswith((",”", ',"'))
    if said and text[pronoun.start].isupper():
        return _SAYS.match(text, pronoun.end) is not None
    start = story.blocks[max(0, story.block_at(person.start) - 2)].start
    if any(
        other.gender == pronoun.gender or (not other.gender and other.start >= start and _somebody_there(story, other))
        for other in story.persons
        if start <= other.start < person.start
    ):
        return False
    if any(other.gender == pronoun.gender for other in story.pronouns if start <= other.start < pronoun.start):
        return False
    block = story.blocks[story.block_at(person.start)].start
    return not somebody(text, start, block, pronoun.gender)


def _somebody_there(story: Story, other: Person) -> bool:
    """Whether it is a name of two words, or does what people do."""
    return " " in story.text[other.start : other.end] or _ACTS.match(story.text, other.end) is not None


def _other_before(story: Story, person: Person, pronoun: Pronoun) -> bool:
    """Whether a pronoun within a sentence may go back to somebody further up: "Merkel spoke at his funeral"."""
    if story.text[pronoun.start].isupper() or _OWN.match(story.text, pronoun.end):
        return False
    start = story.blocks[max(0, story.block_at(person.start) - 2)].start
    return any(
        other.gender in (pronoun.gender, "") and other.surname != person.surname
        for other in story.persons
        if start <= other.start < person.start
    )


def _somebodys(story: Story, pronoun: Pronoun) -> bool:
    """Whether the sentence says whose somebody the person is: "Indira Gandhi was his grandmother"."""
    text = story.text
    if text[max(0, pronoun.start - 2) : pronoun.start] == ", " and _HIS_WIDOW.match(text, pronoun.start):
        return True
    return _BEING.search(text, max(0, pronoun.start - 30), pronoun.start) is not None


def _own_follows(story: Story, pronoun: Pronoun, gender: str) -> bool:
    """Whether a pronoun that goes with the person stands behind it in the sentence: then there are two people."""
    _, end = sentence_of(story, pronoun.start)
    if _HER_OWN.match(story.text, pronoun.end):
        return False
    return any(other.gender == gender and pronoun.end <= other.start < end for other in story.pronouns)


def _fix(text: str, end: int, said: str) -> str:
    """The other pronoun; "her" is "his" before a word and "him" elsewhere."""
    fix = _TURNED.get(said.lower()) or ("his" if text[end : end + 1] == " " and text[end + 1 : end + 2].isalpha() else "him")
    return fix.capitalize() if said[0].isupper() else fix
