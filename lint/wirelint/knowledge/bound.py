"""Pronouns that grammar ties to a name: who wipes his hands, cancels his trip or sits in his office is the one that the sentence is about.

What is told in this way of one person goes on being true for the whole story: so a story may also gainsay itself.
"""

from __future__ import annotations

from bisect import bisect

from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..spans import at, within
from .somebody import beside, somebody

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..story import Story
    from ..views.persons import Person
    from ..views.pronouns import Pronoun

_AUX = r"(?:(?:had|has|have|having|was|is|once|now|then|later|also|just|already|recently|abruptly|finally|never|first|quickly|slowly) )*"
_PLACES = (
    "office|home|house|apartment|flat|kitchen|garden|yard|courtyard|shop|store|stall|farm|village|garage|living room|bedroom|hospital bed|hospital room|bed|desk|workshop|studio|tent|car|truck|boat|"
    "doorstep|porch|balcony|wheelchair|restaurant|cafe|bakery|classroom|clinic|salon|field|orchard|vineyard|hometown|doorway|front door|greenhouse|barn|caravan|shelter|headquarters|cell|chambers|surgery|roof|rooftop|attic|cellar|basement|terrace|window|bathroom|bathtub|hallway|van|lorry|pickup|taxi|tractor"
)
_BODY = (
    "hands?|head|eyes?|face|arms?|shoulders?|fists?|fingers?|palms?|hair|tears|brow|forehead|nose|mouth|lips|legs?|knees?|feet|glasses|spectacles|cap|hat|scarf|headscarf|coat|jacket|sleeves?|apron|"
    "shawl|veil|tie|shoes|boots|gloves|helmet|phone|beard|cheeks?|neck|chest|back|ears?|notes|keys|bag|handbag|walking stick|cane|cup|tea|coffee|cigarette"
)
_KIN = "husband|wife|children|child|sons?|daughters?|mother|father|parents|family|sisters?|brothers?|dogs?|cats?|grand\\w+|baby|twins|partner|boyfriend|girlfriend|nieces?|nephews?"
_MOVES = (
    "(?:shook|shak|wip|rais|wrapp|fold|clos|lift|cross|clasp|rubb|nodd|clutch|lower|bow|scratch|shrugg|roll|dry|dri|cover|tapp|wav|press|clench|tilt|turn|adjust|tighten|pull|zipp|button|brush|dabb|"
    "warm|blew|blow|wring|wrung|tugg|tuck|cupp|smooth|finish|sipp|stirr)(?:ed|ing)?"
)
# What stands between the name, with what is told of it, and the pronoun; and what stands behind it.
_TIES = [
    (rf"{_AUX}(?:cancel+ed|postponed|cut short|shortened|began|started|resumed|interrupted|extended|delayed|called off|broke off|put off|canceling|cancelling|postponing|cutting short) ",
     r"(?:\w+ )?(?:trip|visit|tour|journey|holiday|vacation|leave|campaign|speech|career|studies|shift|stay|participation|attendance|engagements|meetings|schedule|appearance|flight|concert|show)\b"),
    (rf"{_AUX}(?:announced|declared|submitted|tendered|handed in|withdrew|launched|offered) ",
     r"(?:\w+ )?(?:resignation|candidacy|bid|retirement|engagement|pregnancy|intention|departure|decision)\b"),
    (rf"{_AUX}{_MOVES} (?:(?:both of|one of|up|down|back|off|out|both|over|on|into|against|with) )?", rf"(?:[\p{{Ll}}-]+ )?(?:{_BODY})\b"),
    (rf"{_AUX}(?:told (?:[\w.-]+ ){{1,4}}?|said |says |slept |sat |stood |lives |lived |living |sitting |standing |spoke |speaking |waiting |waited |stayed |hid |hiding |lay |was sitting |was standing )(?:on \w+day )?(?:in|at|outside|from|on|near|by|inside|beside|behind|in front of) ",
     rf"(?:[\p{{Ll}}-]+ )?(?:{_PLACES})\b"),
    (rf"{_AUX}(?:lost|losing) (?:both |all |half of |most of |all of )?", rf"(?:(?:own|only|two|three|four|elder|younger|older|eldest|youngest|\d+|right|left) )?(?:job|home|house|sight|leg|arm|hand|life|seat|shop|boat|cattle|cows|livelihood|savings|balance|temper|voice|herd|crop|harvest|{_KIN})\b"),
    (rf"{_AUX}(?:resigned from|quit|stepped down from|retired from|returned to|took up|took|gave up|kept|held on to|lost|retained|defended|left|began|won|assumed|clung to) ",
     r"(?:\w+ )?(?:post|job|seat|position|office|title|role|duties|crown|oath)\b"),
    (rf"{_AUX}(?:won|winning|claimed|claiming|clinched|took|taking|scored|scoring|secured|earned|picked up|celebrated|celebrating|made|making|ran|recorded|collected|sealed|reached|captured|lifted) ",
     r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|maiden|\d+(?:st|nd|rd|th)|debut|career-best|personal|international)\b"),
    (rf"{_AUX}(?:lives|lived|living|fled|arrived|left|came|escaped|walked|moved|returned|travel+ed|waited|slept|stood|sat|queued|walking|standing|sitting|waiting|hid|hiding|was at home|came home) (?:[\p{{Ll}}-]+ ){{0,6}}?with ",
     rf"(?:(?:two|three|four|five|\d+|young|elderly|newborn|late|baby|small|little|ailing|three|\d+-year-old) ){{0,3}}(?:{_KIN})\b"),
    (rf"{_AUX}(?:runs|ran|running|sold|selling|closed|shut|reopened|inherited|mortgaged|parked|abandoned|packed|fed|milked|rebuilt|repaired) (?:both |all |half of |most of |all of )?",
     r"(?:own )?(?:(?:two|three|four|\d+|small|old|last|little|late father['’]s) )?(?:shop|store|farm|business|restaurant|bakery|stall|house|home|cows?|sheep|goats?|land|boat|car|mill|cafe|vineyard|orchard|cattle|herd|bags|belongings|suitcases?|savings|jewelry|tractor|truck|taxi|van)\b"),
    (rf"{_AUX}(?:changed|made up|gave|refused to give|declined to give|spent|has spent|hurt|broke|injured|fractured|risked|earns|earned|devoted|dedicated) ",
     r"(?:(?:full|last|real|entire|whole|own|first|early) )?(?:mind|name|surname|age|life|childhood|living|days|nights|youth|career|leg|arm|ankle|knee|wrist|hip|shoulder|back|money|savings|time)\b"),
    (rf"{_AUX}(?:looked (?:up )?(?:from|at)|glanced at|put down|put on|took off|picked up|pulled out|reached for|set down|laid down|checked|consulted) ",
     rf"(?:[\p{{Ll}}-]+ )?(?:{_BODY}|papers|watch|book|screen|laptop|newspaper|pen|clothes)\b"),
    (rf"{_AUX}(?:buried|burying|raised|raising|brought up|nursed|mourned|mourning) ",
     rf"(?:(?:only|two|three|four|elder|younger|older|eldest|youngest|late|own|\d+) ){{0,2}}(?:{_KIN})\b"),
    (rf"{_AUX}(?:spent|spending|passed|passing|rode out|riding out|waited out|sat out|weathered|survived|slept through) (?:(?:the|a|an|two|three|four|five|six|\d+|most|much|half|of|last|whole|long|days?|nights?|weeks?|hours?|storm|flood|blast|attack|shelling|night|day|morning) ){{1,6}}(?:on|in|at|under|inside|outside|beside|atop) ", rf"(?:(?:own|flooded|ruined|damaged|small|parked|mother['’]s|parents['’]) )?(?:{_PLACES})\b"),
    (rf"{_AUX}(?:saw|watched|watching|filmed|filming|followed|photographed|heard|looked down at|looked out at) (?:it|it all|them|this|everything|all of it|the (?:water|flood|blaze|fire|flames|smoke|blast|scene|crash|storm|waves?|attack|fighting|drama|planes?|drones?|lava|procession|march)(?: \p{{Ll}}+)?) from ", rf"(?:(?:own|bedroom|kitchen|living-room|office|third-floor|front|upstairs) )?(?:{_PLACES})\b"),
    (rf"{_AUX}(?:lost|left|leaving|abandoned|saved|rescued|grabbed|sold|pawned|burned|dug out|carried out|hid) (?:both |all |half of |most of |all of )?", r"(?:own |(?:fishing|delivery|work|market|food|only|best|last|old|new|wedding) ){0,2}(?:car|van|bike|bicycle|motorbike|scooter|truck|tractor|taxi|boat|nets|tools|flat|fields?|stock|passport|papers|documents|ring|dress|sewing machine|piano|violin|guitar|looms?|camera|laptop|wallet|luggage|suitcases?)\b"),
    (r"[\p{Ll} ]{3,60} with (?:one of |both of )?", r"(?:own |left |right |bare |two |both )*(?:hands?|teeth|feet|fists?|eyes|fingers)\b"),
    ("and ", rf"(?:(?:two|three|four|five|\d+|young|elderly|newborn|late|baby|small|little|\d+-year-old) ){{0,3}}(?:{_KIN})\b"),
    (rf"{_AUX}(?:(?:was|is|died|still|now|a \w+|and) )*in ", r"(?:early |mid-?|late |mid )?(?:[2-9]0s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b"),
]  # fmt: skip
# A name, what is told of it between commas, and the verb: the sentence's own, that of "who", or one in -ing behind a quotation.
_TOLD = r"(?:,? (?:\(\d\d\)|aged \d\d|\d\d)(?=[, ]))?(?:,(?! (?:who|whose|and|but|was|were|is|had|has|will|would|died)\b) (?:(?!\b(?:who|whose|said|says|says|but)\b)[^.;:\n\"“”]){2,90}?(?=,))?(?:, (?:(?:an?|the) [\p{Ll} -]{2,50} )?who [\p{Ll}\d -]{2,80}(?:(?:in|of|from|at|near|on) \p{Lu}[\p{L}-]+)?(?=,))?,?"
_ONE_WHO = r"(?:,(?: \d\d,)? (?:an?|the)(?: (?!(?:of|for|with|to|from|by|and|in|at|on|whose)\b)[\p{Ll}’'-]+){1,4}(?= who ))"
_BEFORE = [
    (
        compiled(
            rf"{_TOLD}{_ONE_WHO}?(?: [\p{{Ll}}\d’' -]{{3,90}}?(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?,? and)? (?:(?:who|and) )?{before}"
        ),
        compiled(rf" {behind}"),
    )
    for before, behind in _TIES
]
# Who isolated himself did it to nobody else: nothing stands between the verb and the pronoun but a preposition.
_SELF = compiled(rf"{_TOLD} {_AUX}\p{{Ll}}+ (?:\p{{Ll}}+ly )?(?:(?:for|to|by|of|about|with|at|from|against|behind|around|between|as) )?")
_MARKS = str.maketrans(dict.fromkeys("()[]{}|?:*+-,'’^", " "))


def _by_word() -> dict[str, set[int]]:
    """Which of them have a word behind the pronoun, without the s of a plural: of most pronouns this tells that no pattern need be tried."""
    found: dict[str, set[int]] = {}
    for index, (_, behind) in enumerate(_TIES):
        for word in behind.replace("\\w+", "").replace("\\b", "").translate(_MARKS).split():
            found.setdefault(word.rstrip("s"), set()).add(index)
    return found


_OF_WORD = _by_word()
_OF_KIN, _OF_NUMBER = _OF_WORD["grand"], _OF_WORD["first"] | _OF_WORD["teen"]  # 42nd, 70s
_NEXT, _FAR = 48, 420  # characters behind a pronoun, and from a name to it
_AS = compiled(rf"{_TOLD} (?:as|while) ")
_DOES = compiled(
    r" (?:\p{Ll}+ly )?(?:was |were |had )?(?!(?:was|were|is|had|said)\b)(?:stood|sat|swept|held|wept|left|wiped|waited|walked|queued|cleaned|packed|locked|loaded|served|sold|fed|poured|carried|watched|swept|cooked|counted|cleared|[\p{Ll}]+ing)\b"
)
_SAYS = compiled(
    r" (?:(?:also|then|later|further) )?(?:(?:said|explained|told|stressed|says|warned|recalled|insisted)\b(?! (?:nothing|little|goodbye|no|so|farewell|yes|hello)\b)|(?:added|noted)(?: that\b|[,:]| [“\"]| (?:he|she|it|they|there|the \p{Ll}+ (?:was|were|would|had|will|is))\b))"
)
_QUOTED = compiled(r"[“\"][^“”\"\n]*[”\"]")
_FIRST = compiled(r"(?:,? (?:\(\d\d\)|aged \d\d|\d\d))?,? (?:an?|the|who) [^,.;:]*")
_SOMEBODYS = compiled(r"\w['’]s\b|\b(?:his|her|their|whose|of|for|to) ")
_SPOKE = compiled(
    r"[”\"],? (?:said|says|added|asked|recalled|explained|told \w+)\s(?:(?!(?:who|whose|is|was|are|has|had|that|and|also|as|but|when|\p{Ll}+ing)\b)[\p{L}'’-]+[ ,]+){0,8}$"
)
_SAID = compiled(
    rf"{_TOLD} (?:(?:has|had|also|later) )*(?:said|says|added|told|explained|warned|recalled|noted|insisted|wrote|\p{{Ll}}+ed that)\b"
)
_REST = compiled(r"[^.!?\n]{0,200}[.!?]\s*(?:[“\"][^“”\"\n]*[”\"]\s*)*")
# Nearly always the speaker, where nobody else is near: X said he, said X, listing what he expected.
_LOOSE = {
    False: compiled(rf"{_TOLD} (?:said|says|added|explained|recalled|insisted|noted|(?:\p{{Ll}}+ed|told (?:[\w.]+ ){{1,3}}?)(?= that ))(?: on \w+day)?(?: that)? "),
    True: compiled(rf"{_TOLD},? (?:adding|saying|listing|describing|recalling|explaining|remembering|showing|counting|noting) (?:(?:what|how|where|when|why|that|all|everything|things|the \p{{Ll}}+) ){{0,2}}"),
}  # fmt: skip
_LED = compiled(_TOLD)
_TURNED = {"m": "f", "f": "m"}
# Police arrested her at his home.
_CAUGHT = compiled(r"\b(?:arrested|detained|seized|questioned|shot|stabbed|beat|attacked|killed|found)\s(?:[\p{L}-]+ ){0,3}$")
_AT = compiled(rf"{_TOLD} (?:dead )?(?:at|in|outside|near|inside) ")
_HOME = compiled(rf" (?:[\p{{Ll}}-]+ )?(?:{_PLACES})\b")


def tied(story: Story, subject: Callable[[Person], bool]) -> list[tuple[Person, Pronoun]]:
    """Pronouns tied to a name (`subject`: whether a sentence is about the one named)."""
    return list(_tied(story, subject))


def _tied(story: Story, subject: Callable[[Person], bool]) -> Iterator[tuple[Person, Pronoun]]:
    """Names and pronouns that can only mean them."""
    persons = [person for person in story.persons if not within(story.quotations, person.start, person.end)]
    starts = [person.start for person in persons]
    for pronoun in story.pronouns:
        last = bisect(starts, pronoun.start) - 1
        if last < 0:
            continue
        person = persons[last]
        if pronoun.start - person.end > _FAR or story.block_at(person.start) != story.block_at(pronoun.start):
            continue
        spoke = _SPOKE.search(story.text, max(0, person.start - 90), person.start) is not None
        caught = _CAUGHT.search(story.text, max(0, person.start - 60), person.start) is not None
        if not (spoke or caught or subject(person)):
            continue
        if (
            _ties(story.text, person, pronoun, spoke=spoke, caught=caught)
            or (not caught and _LOOSE[spoke].fullmatch(story.text, person.end, pronoun.start) and _alone(story, person, pronoun))
            or (not caught and _whole(story, person, pronoun))
        ):
            yield person, pronoun


def _alone(story: Story, person: Person, pronoun: Pronoun) -> bool:
    """Whether nobody of the pronoun's gender is near whom it may mean instead: in the paragraph, and in the one before."""
    start = story.blocks[max(0, story.block_at(person.start) - 1)].start
    sentence = at(story.sentences, pronoun.start)
    if sentence and any(pronoun.end < one.start < sentence.end and one.gender != pronoun.gender for one in story.pronouns):
        return False
    if any(start <= one.start < pronoun.start and one.gender == pronoun.gender for one in story.pronouns):
        return False
    if any(
        start <= one.start < pronoun.start and one.surname != person.surname and one.gender != _TURNED[pronoun.gender]
        for one in story.persons
    ):
        return False
    lead = story.blocks[story.block_at(person.start)].start
    told = _LED.match(story.text, person.end)
    if told and beside(told[0], pronoun.gender):
        return False
    behind = told.end() if told else person.end
    return not (somebody(story.text, start, lead, pronoun.gender) or somebody(story.text, behind, pronoun.start, pronoun.gender))


def _whole(story: Story, person: Person, pronoun: Pronoun) -> bool:
    """Whether the paragraph so far names only the one person, calls her she, and has nobody who is a he."""
    text, index = story.text, story.block_at(person.start)
    start, wide = story.blocks[index].start, story.blocks[max(0, index - 1)].start
    own = {one.gender for one in story.pronouns if start <= one.start < pronoun.start}
    if own != {_TURNED[pronoun.gender]} or person.gender == pronoun.gender or text[pronoun.start : pronoun.end] in ("him", "her", "hers"):
        return False
    near = [one for one in story.persons if wide <= one.start < pronoun.start and one.surname != person.surname]
    if any(one.start >= start or one.gender == pronoun.gender for one in near):
        return False
    first = next(one for one in story.persons if one.start >= start and one.surname == person.surname)
    told = _LED.match(text, first.end)
    lead = text[start : first.start].rstrip().rpartition(" ")[0]
    return not somebody(lead, 0, len(lead), pronoun.gender) and not somebody(
        text, told.end() if told else first.end, pronoun.start, pronoun.gender
    )


def _ties(text: str, person: Person, pronoun: Pronoun, *, spoke: bool, caught: bool) -> bool:
    """Whether the words between leave nobody else."""
    if caught and not spoke:
        return _AT.fullmatch(text, person.end, pronoun.start) is not None and _HOME.match(text, pronoun.end) is not None
    if text[pronoun.start].isupper():
        if not _SAYS.match(text, pronoun.end) or not (spoke or _SAID.match(text, person.end)):
            return False
        if not _REST.fullmatch(text, person.end, pronoun.start):
            return False
        rest = _QUOTED.sub("", text[person.end : pronoun.start])
        told = _FIRST.match(rest)
        return not somebody(rest, told.end() if told and not _SOMEBODYS.search(told[0]) else 0, len(rest), pronoun.gender)
    said = text[pronoun.start : pronoun.end]
    if said in ("he", "she"):
        return spoke and _AS.fullmatch(text, person.end, pronoun.start) is not None and _DOES.match(text, pronoun.end) is not None
    if said not in ("his", "her"):
        return said.endswith("self") and _SELF.fullmatch(text, person.end, pronoun.start) is not None
    if text[pronoun.start - 6 : pronoun.start - 1] in ("shook", "aking") and text[pronoun.end + 1 : pronoun.end + 5] == "hand":
        return False
    between = text[person.end : pronoun.start]
    told = _LED.match(between)
    if (", who " in between or " and " in between) and somebody(
        between, told.end() if told and ", who " not in told[0] else 0, len(between), pronoun.gender
    ):
        return False
    words = [word.strip('.,;:!?”"’').rstrip("s") for word in text[pronoun.end : pronoun.end + _NEXT].split()]
    ties = {index for word in words for index in _OF_WORD.get(word, _OF_KIN if word.startswith("grand") else ())}
    if any(word[:1].isdigit() for word in words):
        ties |= _OF_NUMBER
    return any(
        behind.match(text, pronoun.end) and before.fullmatch(text, person.end, pronoun.start)
        for before, behind in map(_BEFORE.__getitem__, sorted(ties))
    )
