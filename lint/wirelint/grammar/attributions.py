"""What kind of attribution cut loose a sentence is: what `views.stubs` asks of its suspects."""

from __future__ import annotations

from ..knowledge.mastheads import SURE
from ..knowledge.verbs import ALWAYS, OFTEN, THIRD
from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING
from .finite import finite
from .speakers import Known, is_body, speaks
from .tags import tag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..story import Story
    from ..views.clauses import Clause

_BARE_MEDIA = compiled(
    r"(?:The )?(?:(?:Local|State|Foreign|Regional|National|Israeli|Russian|Ukrainian|Iranian|Chinese|Turkish|Arab|Western|American|British|Government|Official)[- ])?"
    r"(?:state |news )?(?:[Mm]edia|TV|[Tt]elevision|[Rr]adio|[Pp]ress|[Nn]ews agency)(?: reports?)?"
)  # fmt: skip
_PHRASES = compiled(
    r"(?P<according>(?:According (?:to|with)|As per|Per(?= (?:the [a-z]|AFP\b|AP\b|Reuters|Interfax|TASS|Tass|Xinhua|Ukrinform|dpa|EFE|ANSA|Anadolu|PTI|Yonhap|Kyodo|Bloomberg|CNN|BBC|sources|officials|police|local |media)))\s)|(?P<as>As\s)|(?P<talk>(?:In|During) (?:an?|his|her|its|their|the) (?:\w+ ){0,2}(?:interview|statement|conversation|commentary|comment)s? "
    r"(?:with|to|for|given to|published (?:by|in))\s)|(?P<cite>(?:Citing|Quoting|With reference to|Referring to|(?:Reported|Quoted|Cited|Carried|Confirmed|Informed|Announced|Stated|Said|Told|Disclosed|Communicated|Conveyed|Noted) by|As (?:quoted|cited) by)\s)"
)
_TURNED = compiled(
    r"(?:About|On|Of) (?:this|that|it),? (?:(?:in|on|to|via|at|during|through) (?:his|her|its|their|the|an?|\p{Lu}\w+) (?:[\w’'-]+ ){0,6}?)?(?:is |was |has )?(?:reports?|reported|informs?|informed|writes?|wrote|said|says|told|announced|stated|states)\s"
    r"|(?P<heard>(?:Indicated|Confided|Declared|Said|Says|Explained|Explains|Told|Tells|Stated|Assured|Assures|Affirmed|Confirmed|Added|Specified|Testified|Announced|Reported|Commented|Admitted|Complained|Warned|Confessed|Lamented|Recalled) (?:to )?(?:AFP|AP|Reuters|EFE|ANSA|Lusa|TASS|CNN|BBC|the (?:press|newspaper|agency|channel|radio|daily|media|paper|station|BBC|AP|AFP)|journalists|reporters))\s"
    r"|(?:Said|Says|Told|Tells|Reports|Reported|Added|Writes|Wrote|Stated|Informs|Informed|Mentioned|Noted|Announced|Transmits|Conveyed)\s"
    r"|(?P<speaker>Concluded|Explained|Assured|Assures|Complained|Complains|Clarified|Specified|Commented|Insisted|Admitted|Stressed|Stresses|Emphasi[sz]ed|Underlined|Recalled|Warned|Declared|Claimed|Explains|Notes|Adds|Indicated|Indicates|Confided|Confides|Affirmed|Affirms|Guaranteed|Guarantees|Defends|Recalls|Lamented|Laments|Summarized|Summarised|Detailed|Highlighted|Highlights|Argued|Argues|Opines|Opined|Justified|Justifies|Regretted|Regrets|Deplored|Deplores|Predicted|Predicts|Communicated|Specifies|Observed|Observes|Confessed|Confesses|Maintained|Maintains|Reiterated|Reiterates|Underlines|Reveals|Pointed out|Points out|Sums up|Summed up|Confirms|Believes|Estimates|Informs|Testified|Testifies|Reacted|Reacts)\s"
    r"|(?:So|Thus) (?:the|an?|his|her) (?:(?:foreign|prime|interior|defen[cs]e|finance|German|French|former|chief|public) )?(?:assessment|opinion|view|estimate|forecast|accusation|criticism|verdict|conclusion|demand|allegation|reasoning|judgment|statement|report|minister"
    r"|spokesman|spokeswoman|spokesperson|expert|mayor|president|chancellor|police|ministry|newspaper|agency|prosecutor|prosecutors|scientist|politician)(?!\w)"
)
_NAMED = compiled(
    r"(?!Told|Added|Noted|Reports|Reported|Notes|Adds)\p{Lu}\p{Ll}+ (?:the |its |a |an |his |her )(?:[\p{L}’'-]+ ){0,6}?[\p{L}’'-]+, \p{Lu}[\w’'-]+(?: (?:al-|bin |von |van |de )?\p{Lu}[\w’'-]+){0,3}[.]"
    r"|(?:Said|Told|Announced|Stated|Informed) (?:\p{Lu}[\p{L}’'-]+ ){0,3}\p{Lu}[\p{L}’'-]+, (?:the |a |an |its |his |her )?(?:\p{Ll}[\p{L}’'-]* ?){1,7}[.]"
)
_BARE_SOURCES = compiled(
    r"(?:(?:Local|Senior|Unnamed|Western|Regional) )?(?:Police|Security|Military|Navy|Army|Air force|Coast guard|Defen[cs]e|Customs|Court|Airport|Port|Trade|Banking|Parliamentary|Presidential|Embassy|Medical|Diplomatic|Government|Judicial|Local|Hospital|Army|Intelligence|Industry|Informed|Western|Political|Palestinian"
    r"|Israeli|Ukrainian|Russian|Turkish|Iraqi|Syrian|Lebanese|Egyptian) (?:and \p{Ll}+ )?(?:sources?|officials?)"
    r"|(?:Police|Officials|Medics|Witnesses|Doctors|Rescuers|Firefighters|Residents|Activists|Prosecutors|Diplomats) and (?:(?:local|hospital|security|aid|medical) )?"
    r"(?:police|officials|medics|witnesses|doctors|rescuers|residents|activists|prosecutors|diplomats|sources|media|authorities|workers)"
)
_MEDIA_NAMED = compiled(
    r"The (?:\p{Lu}\p{L}+ )?(?:(?:news|state|daily|weekly|local|public|private|official|independent|online|television|radio) ){0,2}(?P<kind>\p{Ll}+)(?: \p{Lu}[\p{L}\p{M}’'-]+){1,4}"
)
_ARTICLES = frozenset("a an the his her its their one another several two some".split())
_TELLS_OUTLET = compiled(
    r"(?:Tells|Told|Says to|Said to) (?:AFP|AP|Reuters|EFE|ANSA|Lusa|TASS|CNN|the (?:BBC|AP|AFP|press|newspaper|channel|paper|agency))\."
)
# Those who are sources without a name, and those in an office, with or without one.
_SPOKEN_FOR = frozenset(
    "police officials authorities investigators prosecutors scientists researchers experts analysts economists rescuers medics witnesses eyewitnesses paramedics doctors "
    "firefighters diplomats organizers organisers traders seismologists meteorologists forecasters epidemiologists residents locals sources spokesman spokeswoman spokesperson "
    "source staff lawyers engineers historians activists".split()
)
_IN_OFFICE = frozenset(
    "president minister mayor governor spokesman spokeswoman spokesperson chancellor premier senator ambassador prosecutor commissioner chairman chairwoman secretary director "
    "captain general colonel coach leader head chief manager owner doctor engineer organizer organiser deputy lawmaker official operator analyst economist expert scientist researcher adviser investigator commander lawyer envoy diplomat negotiator".split()
)
_NO_BODY = frozenset("and but or for with by to from of in on at as not no so only".split())
# Those who are many, with a word for their trade: "Aid workers."
_OF_TRADE = frozenset(
    "workers leaders chiefs groups services teams crews agencies campaigners unions bosses heads owners operators companies".split()
)
_TRADES = frozenset(
    "aid rescue relief hospital health emergency union trade opposition party church community farm industry business school police fire army rebel tribal religious military ambulance "
    "rights human-rights environmental medical mountain search port railway rail airport airline ferry".split()
)
# What makes a reader wait for somebody: "They all feared the same people. Landlords."
_WAITS = compiled(
    r"\b(?:(?:same|kinds? of|sorts? of|those|only|other) (?:people|groups?|men|women|person|man|woman)|those|kinds?|sorts?|things?|some(?:one|body)|every(?:one|body)|whom|fear(?:s|ed)?|hate[sd]?"
    r"|trust(?:s|ed)?|love[sd]?|face|guest|hero|star|winner|successor|candidate|culprits?|callers?|visitors?|guests?|strangers?|of them|only (?:one|two|the)|one (?:man|woman|person|group|party)|(?:old|new|close|best) friends?|favou?rites?|problems?|enem(?:y|ies)|names?|called|replaced|elected)\b|\bthe next\b(?! (?:day|week|month|year|morning|hour|few|two|three))",
    IGNORECASE,
)
_UNNAMED = frozenset(
    "people persons source sources spokesman spokeswoman spokesperson spokespeople official officials diplomat diplomats service".split()
)
# First words of the patterns above.
_FIRST = frozenset(
    "according as per in during citing quoting with referring reported quoted cited carried confirmed about on of said says told reports added writes wrote stated informs informed mentioned noted "
    "announced transmits conveyed concluded assured assures complained complains clarified specified commented insisted admitted thus explained stressed stresses emphasized emphasised underlined recalled warned declared claimed explains notes adds so "
    "tells testified confirms indicated indicates confided confides affirmed affirms guaranteed guarantees defends recalls lamented laments summarized summarised detailed highlighted highlights argued argues opines opined justified "
    "justifies regretted regrets deplored deplores predicted predicts communicated specifies observed observes confessed confesses maintained maintains reiterated reiterates underlines reveals pointed points sums summed believes "
    "estimates testifies reacted reacts disclosed".split()
)
_SAYS = compiled(r"\b(?:said|says|told|added)\b")
_LONGEST_SPEAKER = 9  # words
_SHORT_BODY = 4  # words, its article too
# Words that make a reader wait for a name: "There was one winner. The bank."
_NAMES_NEXT = compiled(
    r"\b(?:one|only|two|both|things?|winners?|losers?|victims?|answers?|culprits?|enem(?:y|ies)|who|what|someone|something|nobody|names?|named|called|alone)\b(?: [\w’'-]+){0,2}[.]$",
    IGNORECASE,
)
_MADE_KNOWN = frozenset(
    "published issued released posted received obtained seen provided quoted cited carried aired broadcast consulted interviewed contacted approached polled surveyed".split()
)
_DOCUMENTS = frozenset(
    "statement statements report reports information data document documents figures letter message results findings source sources officials experts analysts economists witnesses residents".split()
)


def kind_of(story: Story, clause: Clause, known: Known) -> str:
    """The kind; with "!" where it is beyond doubt; "" where it is no stub."""
    if clause.text.count(" ") < _LONGEST_SPEAKER and (found := _source(story, clause, known)):
        return found
    if clause.text.partition(" ")[0].lower() in _FIRST and (found := _phrase(story, clause, known)):
        return found
    return tag(story, clause, known)


def _source(story: Story, clause: Clause, known: Known) -> str:
    """A bare name of an outlet, or of the media."""
    if clause.before < 0:
        return ""
    bare = story.text[clause.start : clause.end].rstrip(".").strip()
    if not bare[0].isupper() or (bare.isupper() and clause.end >= story.blocks[-1].end - 1):
        return ""
    sure = known.outlets.get(bare.lower().removeprefix("the "), 0)
    in_gap = story.text[clause.end : clause.end + 2].strip() in tuple('“"')
    if sure == SURE or (sure and in_gap):
        return "" if _listed(story, clause) else "source!" if in_gap else "source"
    if known.bodies.get(bare.lower().removeprefix("the ")) and _states(story, clause) and not _listed(story, clause):
        return "source"
    if _BARE_SOURCES.fullmatch(bare) and _states(story, clause) and not _listed(story, clause):
        return "source"
    return "source" if _BARE_MEDIA.fullmatch(bare) or _bare_speaker(story, clause, known) else ""


def _bare_speaker(story: Story, clause: Clause, known: Known) -> bool:
    """A body or somebody of one, and nothing else: "Ministry of Health.", "A source in the prosecutor's office."."""
    words, lower = clause.words, clause.lower
    if "," in clause.text or _listed(story, clause) or not _states(story, clause) or finite(clause, known.forms, 1):
        return False
    if _in_news(story, clause, known):
        return True
    if len(words) < 2:
        return False
    if lower[0] == "the" and len(lower) <= _SHORT_BODY and known.speakers.get(lower[-1]) in ("body", "media"):
        return True
    if lower[0] not in ("the", "a", "an"):
        return is_body(words, lower, known) or _of_body(lower, known, 0)
    named = _MEDIA_NAMED.fullmatch(clause.text.rstrip("."))
    return _of_body(lower, known, 1) or (named is not None and known.speakers.get(named["kind"]) == "media")


def _in_news(story: Story, clause: Clause, known: Known) -> bool:
    """Somebody whom the news quotes: "Health officials.", "The operator.", "Mayor Lindgren.", or the surname of one who speaks elsewhere."""
    words, lower = clause.words, clause.lower
    start, end, _ = story.sentences[clause.before]
    if len(words) > _SHORT_BODY or _WAITS.search(story.text, start, end):
        return False
    if lower[0] in _NO_BODY or not _NO_BODY.isdisjoint(lower[1:-1]) or known.speakers.get(story.text[start : end - 1].rpartition(" ")[2]):
        return False
    if len(words) == 2 and lower[1] in _OF_TRADE and lower[0] in _TRADES:
        return True
    if words[-1].islower() or len(words) == 1:
        if lower[-1] in _SPOKEN_FOR or lower[-1].endswith("ologists") or (lower[0] == "the" and lower[-1] in _IN_OFFICE):
            return (
                len(words) == 1
                or (lower[-1] != "staff" and lower[0] == "the")
                or not (known.forms.get(lower[0], 0) or lower[0] in _ARTICLES)
            )
    elif any(word in _IN_OFFICE for word in lower[:-1]) and lower[0] not in _ARTICLES:
        return all(word[0].isupper() or word in _IN_OFFICE for word in words)
    return len(words) <= 2 and all(word[0].isupper() for word in words) and _speaks_elsewhere(story, clause)


def _speaks_elsewhere(story: Story, clause: Clause) -> bool:
    """Whether the name is of somebody whom the tables or the story know."""
    if any(mention.start == clause.start and mention.row >= 0 for mention in story.known):
        rows = story.desk.know("names")[0]
        return any(mention.start == clause.start and mention.row >= 0 and rows[mention.row][0] == "person" for mention in story.known)
    surname = clause.words[-1]
    return any(
        found.surname == surname
        and not clause.start <= found.start < clause.end
        and _SAYS.search(story.text, max(0, found.start - 6), found.end + 8)
        for found in story.persons
    )


def _of_body(lower: Sequence[str], known: Known, at: int) -> bool:
    """Somebody who speaks and where: "a source in ...", "spokesman for ..."."""
    head = next((i for i in range(at, min(len(lower), at + 3)) if known.speakers.get(lower[i]) or lower[i] == "people"), -1)
    if head < 0 or lower[head + 1 : head + 2] not in (["in"], ["of"], ["at"], ["for"], ["from"], ["close"], ["familiar"], ["briefed"]):
        return False
    if lower[head] == "people":
        return lower[head + 1] in ("close", "familiar", "briefed")
    return lower[head] in _UNNAMED or (head == at and known.speakers[lower[head]] == "body" and lower[0] != "a")


def _states(story: Story, clause: Clause) -> bool:
    """Whether the sentence before says something that wants a source: four words or more, and no noun that the next may name."""
    start, end, _ = story.sentences[clause.before]
    before = story.text[start:end]
    return before.count(" ") >= 3 and ":" not in before and _NAMES_NEXT.search(before) is None and " whom " not in before


def _listed(story: Story, clause: Clause) -> bool:
    """Whether the name is one of a run of names: "Three bid: CNN. NBC. ABC"."""
    for index in (clause.before, clause.number + 1):
        if 0 <= index < len(story.sentences):
            start, end, block = story.sentences[index]
            text = story.text[start:end]
            if block == clause.block and (
                (len(text) < 25 and (" " not in text.strip() or (text.count(" ") == 1 and text.startswith(("The ", "A ")))))
                or ": " in text[-40:]
            ):
                return True
    return False


def _phrase(story: Story, clause: Clause, known: Known) -> str:
    text, end = story.text, clause.end
    if found := _PHRASES.match(text, clause.start, end):
        return "phrase" if _is_phrase(story, clause, known, found.lastgroup or "") else ""
    if _TELLS_OUTLET.fullmatch(text, clause.start, end):
        return "turned"
    turned = _TURNED.match(text, clause.start, end)
    if turned and not any(mark in text[clause.start : end] for mark in ':;"“‘') and _one_speaker(text, clause.start, end):
        first = turned[0].count(" ")
        if (turned["speaker"] or turned["heard"]) and not _speaker(clause, first, known):
            return ""
        return "turned" if turned["heard"] or _is_turned(clause, known.forms, first) else ""
    return ""


def _speaker(clause: Clause, at: int, known: Known) -> bool:
    """Whether all the rest is who spoke, with its article or with a name: "Guaranteed workers" is none."""
    return (speaks(clause, at, len(clause.words), known) != "" or _of_body(clause.lower, known, at + 1)) and (
        clause.lower[at] in _ARTICLES or clause.words[at][0].isupper()
    )


def _one_speaker(text: str, start: int, end: int) -> bool:
    """Whether there is no comma but before the name of who spoke: "Said the energy minister, Karl Oder"."""
    return "," not in text[start:end] or _NAMED.fullmatch(text, start, end) is not None


def _is_phrase(story: Story, clause: Clause, known: Known, group: str) -> bool:
    verbs, lower = finite(clause, known.forms, 1), clause.lower
    commas = story.text.count(",", clause.start, clause.end)
    if group == "as":
        return commas == 0 and _as_said(clause, known, verbs)
    if group == "according":
        verbs = [at for at in verbs if lower[at] not in _MADE_KNOWN or lower[at - 1] not in _DOCUMENTS]
        verbs = [at for at in verbs if lower[at] != "close" or lower[at + 1 : at + 2] != ["to"]]  # "sources close to the talks"
        relative = [at for at in verbs if any(word in ("what", "which", "who", "that") for word in lower[2:at])]
        named = (
            commas == 1
            and not verbs
            and not any(word.endswith("ed") for word in lower)
            and clause.text.partition(", ")[2].startswith(("the ", "a ", "an ", "its ", "his ", "her "))
        )
        return (commas == 0 or named) and len(lower) <= 16 and len(verbs) <= 1 and verbs == relative
    return commas <= 1 and len(lower) <= 12 and not verbs and clause.before >= 0


def _as_said(clause: Clause, known: Known, verbs: Sequence[int]) -> bool:
    """Nothing but who said it: "As the specialist explained", "As reported by the agency"."""
    lower, forms = clause.lower, known.forms
    if len(lower) > 10 or len(lower) < 2:
        return False
    if forms.get(lower[1], 0) & (ALWAYS | OFTEN) and not forms[lower[1]] & THIRD:
        return len(lower) == 2 or lower[2] in ("by", "in", "earlier", "previously", "on", "above", "before")
    if lower[1] in ("written", "published", "carried", "quoted", "told") and lower[2:3] in (["by"], ["in"]) and not verbs[1:]:
        return True
    if lower[1] == "it" and lower[2:4] in (
        ["became", "known"],
        ["became", "clear"],
        ["turned", "out"],
        ["was", "reported"],
        ["is", "reported"],
        ["is", "noted"],
        ["was", "noted"],
    ):
        return True
    verbs = [at for at in verbs if not lower[at - 1].endswith(("'s", "’s"))]  # "the ministry's press service noted"
    if not verbs and lower[-2].endswith("s") and forms.get(lower[-1], 0) & ALWAYS:
        verbs = [len(lower) - 1]  # "As experts note"
    at = next((at for at in verbs if forms.get(lower[at], 0) & (ALWAYS | OFTEN)), 0)
    return bool(verbs) and verbs[0] == at and len(verbs) == 1 and speaks(clause, 1, at, known) != "" and len(lower) - at <= 5


def _is_turned(clause: Clause, forms: Mapping[str, int], first: int) -> bool:
    """Whether nothing follows the verb but who spoke."""
    lower = clause.lower
    if lower[0] in ("about", "on", "of"):
        return True
    if lower[1:2] and lower[1] in ("to", "by", "of", "that", "in", "on", "for", "it", "cases", "at", "about", "earlier"):
        return False
    return len(lower) <= 12 and not finite(clause, forms, first)
