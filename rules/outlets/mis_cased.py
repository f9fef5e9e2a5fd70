from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.knowledge.outlets import GENERIC, QUOTED, triggers
from wirelint.knowledge.sources import is_source
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import is_word

if TYPE_CHECKING:
    from collections.abc import Iterator

_GLUED = frozenset("@#/_-–.&’'")
_ARTICLES = frozenset("Le La Les Der Die Das Il El De O Al Het".split())
_PLURAL = compiled(
    r"(?:,| (?:have|are|were|change|changed|be|become|of|for|in|as|office|offices|code|conference|release|releases|freedom|room|freedoms|secretary|card|box|and)\b)"
)
_NEAR = compiled(r"\b(?:[Tt]he|[Aa]n?|[Tt]o|[Bb]y|told|in|with|for|from) $")
_NOUN = compiled(
    r"[’']s? |[’'] | (?:newspaper|reporters?|journalists?|correspondents?|photographers?|writers?|editors?|has|website|columnists?)\b|[.:;”\"]|\n|$"
)
# Acronyms that are read letter by letter: of others a house may write Tass or Ansa.
_SPELLED = frozenset(
    "BBC CNN NHK NBC CBS PBS NPR ZDF AFP RFI DW CNBC MSNBC NPO NRK SVT RTL RTVE CCTV CGTN TRT NTV BFM BFMTV RBC ITV UPI SBS KBS YTN".split()
)
# What a paper does, and "times" or "mail" do not.
_VERB = compiled(
    r" (?:puts?|praise[sd]|calls|called|named|names|launched|defend(?:s|ed)|critici[sz]e[sd]|broke|won|hired|fired|suspended|stopped|ceased|"
    r"carries|printed|prints|cites|obtained|describe[sd]|accuse[sd]|argue[sd]|warned|welcomed|backed|endorsed|apologi[sz]ed|sued|declined|refused|covered|interviewed|asked|quoted)\b"
)
# What is in a paper; a name of everyday words and a day of the week.
_PIECE = compiled(
    r" (?:editorial|report|article|column|columnist|interview|analysis|op-ed|investigation|correspondent|reporter|journalist|photographer)\b"
)
_DAYS = compiled(r"\p{Ll}\w* on (?:Sunday|Saturday|Monday)")
# What a station does, and the news do not; a name without an article, that ends with "Agency"; words that are hardly anything but mastheads.
_STATION = compiled(r" (?:has|had|ran|aired|showed|understands|learned|is owned|was told|spoke|filmed|interviewed|obtained)\b")
_BARE = compiled(r"(?:^|\n|[.!?”\"] |\b(?:told|by|to|and|citing|from) )$")
_MASTHEADS = frozenset("herald tribune gazette chronicle inquirer examiner courant".split())
# One paper, and not several times.
_ONE = compiled(r" (?:was|is|has|moved|led|leads|ran|runs|will|would|went|began)\b")
_CLAUSE = compiled(
    r" (?:has |had |first )?(?:reported|reports|wrote|writes|revealed)(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| last \w+| earlier| today| yesterday)?,? (?:that|how|citing|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
# Where it stands in a paper; what a paper is called behind its name.
_LEADER = compiled(
    r" (?:said|says|argued|argues|warned|warns|wrote|writes) in (?:an?|its) (?:[\p{Ll}-]+ )?(?:editorial|commentary|op-ed|leader)\b"
)
_WHAT = compiled(
    r", (?:an?|the|\p{Lu}\w+['’]s) (?:[\w-]+ ){0,3}(?:newspaper|tabloid|broadsheet|daily|weekly|magazine|news site|broadcaster)(?:[,.]| (?:in|of|that|which|owned|published|based|known|run|read|close|critical)\b)"
)
# Who works for a paper: nobody is a reporter of the daily mail. A number of it.
_STAFF = compiled(r"(?:['’]s)? (?:reporters?|journalists?|correspondents?|columnists?|photographers?|critic|editor)\b")
_ARTICLE = compiled(r"\b(?:[Aa]n?|[Tt]he) $")
_ISSUE = compiled(
    r" (?:said|says|reported|reports|wrote|writes|argued|argues|warned|warns|noted|notes|put|puts|published)\b[^.\n]{0,40}? in (?:its|the) (?:[\w’'-]+ ){0,2}(?:issue|edition|number)\b(?! of (?:an?|the) )"
)
# What leads up to a source, and what follows it.
_ASKED = compiled(r"(?:(?:[Aa]ccording to|told|interview with|newspaper|daily|site|tabloid|weekly|magazine) the |[Aa]s the )$")
_AFTER_ASKED = compiled(
    r"[,.;:”\"]|$| (?:that|he|she|they|on \w+day|in an?|the|it)\b| (?:first |also )?(?:reported|revealed|wrote)[,.]| (?:calls?|called|published|printed)\b"
)
_EDITOR = compiled(
    r"\b(?:editors?|reporters?|correspondents?|columnists?|journalists?|photographers?|cartoonists?) (?:of|for|at|with|from) the $"
)
_AFTER_EDITOR = compiled(r"[,.;]| (?:said|says|resigned|was|were|has|had|who|told|wrote|asked|left|quit|and)\b")
_CHILD = compiled(r"\b(?:child(?:ren)?|wards?|minors?|girls?|boys?|orphans?|custody|legal guardian)\b")
# The article of Arabic names, which houses write small within a sentence: al-Ahram.
_ARABIC = compiled(r"(?<![\w-])(?:[Aa][dlnrst]|[Aa]sh|[Ee]l)(?=[- ]\p{Lu})")
# Two capitals where one was meant: "THe", "YOrk".
_SLIPPED = compiled(r"(?<!\p{L})\p{Lu}{2}\p{Ll}+")
_WARDS = compiled(r"\b(?:child|children|ward|minor|court|parent|girl|boy|orphan|tax)\b")


@rule(
    message="name of an outlet: write {fix}",
    severity="error",
    trigger=triggers(),
    view="outlets",
    bad=[
        "He told the {daily mail -> Daily Mail} that he was innocent.",
        "The {Moscow times -> Moscow Times} moved its desk abroad.",
        "He writes for the {Hurriyet daily News -> Hurriyet Daily News} and led with the vote.",
        "{New York times -> New York Times} mentioned the talks.",
        "The {washington Post -> Washington Post} obtained the memo.",
        "He told the {Financial times -> Financial Times}.",
        "The {Wall street journal -> Wall Street Journal} reported the deal.",
        "{Associated press -> Associated Press} photographers were there.",
        "A fire broke out, {reuters -> Reuters} reported.",
        "{le monde -> Le Monde} reported that the bank will close.",
        "{Interfax-ukraine -> Interfax-Ukraine} counted nine drones.",
        "{BBC news -> BBC News} reported the storm.",
        "The {guardian -> Guardian} reported on Friday that the deal was off.",
        "{der Spiegel -> Der Spiegel} has the files.",
        "The {Daily telegraph -> Daily Telegraph} and the Times carried the same photo.",
        "Viewers of {Al jazeera -> Al Jazeera} saw it.",
        "The claim was printed by the {Wall Street journal -> Wall Street Journal}, which named nobody.",
        "Citing the newspaper {kommersant -> Kommersant}, the agency said that the plant would shut.",
        "The piece appeared in the {Sydney morning herald -> Sydney Morning Herald}, her brother said.",
        "The {people's daily -> People's Daily} said in an editorial that the talks were of use.",
        "The {Global times -> Global Times}, a state-run tabloid, warned of a response.",
        "Kommersant and {novaya gazeta -> Novaya Gazeta} both published the letter.",
        "{ukrainska pravda -> Ukrainska Pravda}, citing two officers, said that the depot burned.",
        "The {Kathmandu post -> Kathmandu Post} reported that the pass was shut.",
        "The daily {hürriyet -> Hürriyet} reported that the bridge was shut.",
        "A {wall street journal -> Wall Street Journal} reporter came. The {washington post -> Washington Post}'s correspondent left.",
        "{Nhk -> NHK} said that the reactor was back, and {Techcrunch -> TechCrunch} that the firm was not.",
        "The {economist -> Economist} reported in its latest issue that rents had doubled.",
        "According to the {hindu -> Hindu}, the dam leaks. He told the {guardian -> Guardian} that it leaks.",
        "The {New YOrk Times -> New York Times} said so. {REuters -> Reuters} said so. The {BBc -> BBC} said so.",
        "The {telegraph -> Telegraph} reported on Friday that the bid had failed.",
        "The {Sydney morning herald -> Sydney Morning Herald} ran the photo. {Sky news -> Sky News} has the tape. {Anadolu agency -> Anadolu Agency} said so.",
        "A {bbc -> BBC} reporter came. The editor of the {daily mirror -> Daily Mirror} resigned. {Afp -> AFP} reported it.",
    ],
    good=[
        "Egypt’s al-Ahram newspaper and the daily an-Nahar reported it. The al-Hayat newspaper closed, al-Quds al-Arabi said.",
        "The economist wrote in the May issue of a journal that prices lag.",
        "According to the hindu calendar, it is May. A hindu spoke. According to the hindu, it is May.",
        "According to the guardian of the girl, she is safe. He told the guardian that the child was ill.",
        "The people's daily bread, a loaf, is dear. The global times, a phrase of his, are hard. Parcels went to the Kathmandu post office.",
        "The Washington times, the afternoon ones above all, were wrong.",
        "The Jakarta post is vacant. Two envoys want it.",
        "He told the daily mail crew to wait.",
        "The New York Times said so.",
        "New York times have changed, she said.",
        "In New York, times are hard.",
        "NEW YORK TIMES SAYS",
        "A New York Times-Siena poll found so.",
        "The associated press conference was cancelled.",
        "Associated press conferences were cancelled.",
        "The guardian of the child agreed.",
        "dpa reported the crash; taz, the Berlin daily, did too.",
        "The independent reported no income to the tax office.",
        "Follow @reuters or #bbcnews, or read reuters.com.",
        "The financial times we live in are hard. A daily mail carrier came. The economist reported in May that rents had doubled.",
        "Tass reported it first. The guardian said in its office that the child was safe.",
        "The guardian reported that the child was missing.",
        "Fox news anchors met. The telegraph was built in 1861. By the telegraph reports came in.",
        "The mail on Sunday is slow. The Anadolu agency said so. Sky news is thin. A Boston tribune of the people spoke.",
        "She subscribed to a Wall Street journal, which went under. He read in the daily mail that it was over.",
        "Police raided the hurriyet printing house. Shops in hürriyet street were shut.",
    ],
)
def mis_cased(story: Story) -> Iterator[Hit]:
    """A masthead is a proper name; machine translation often lower-cases one of its words."""
    right, _ = story.desk.know("outlet_names")
    text, dark = story.text, story.shadow
    taken: set[int] = set()
    for first, (folded, form, kind) in story.outlets:
        end = first + len(folded)
        at = end - len(form)
        piece = text[at:end]
        if taken.isdisjoint(range(at, end)) and _whole(dark, at, end):
            taken.update(range(at, end))
            if piece != form and piece not in right and _wrong(text, at, end, form, kind):
                yield Hit(at, end, form)


def _whole(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if (before and (is_word(before) or before in _GLUED)) or (after and is_word(after)):
        return False
    following = text[end + 1 : end + 2]
    return not (after and after in "@#/_-–.&" and following and is_word(following))


def _wrong(text: str, start: int, end: int, form: str, kind: str) -> bool:
    piece = text[start:end]
    if piece.isupper() or len(piece) != len(form):
        return False
    if _slipped(piece, form):
        return True
    lowered = [form[at] != char and char.islower() for at, char in enumerate(piece)]
    if not any(lowered) or (start and text[start - 2 : start - 1] not in ".!?\n" and _small(piece) == _small(form)):
        return False
    if " " not in form and "-" not in form:
        return _single(text, start, end, form, kind)
    words = compiled(r"[^\s-]+").findall(form)
    missing = [word.lower() for word, seen in zip(words, compiled(r"[^\s-]+").findall(piece), strict=False) if word != seen]
    capitals = any(char.isupper() for at, char in enumerate(piece) if at)
    if missing[-1:] == ["agency"] and set(missing) <= {"news", "agency", "press"}:
        return (
            missing == form.lower().split()[1:] == ["agency"]
            and _BARE.search(text, max(0, start - 12), start) is not None
            and is_source(text, start, end)
        )
    if piece.islower() and _STAFF.match(text, end) and _ARTICLE.search(text, max(0, start - 5), start):
        return True
    if not set(missing) <= GENERIC:
        return _foreign(text, start, piece, form) if capitals or piece[0].isupper() else is_source(text, start, end)
    if piece.islower() and _EDITOR.search(text, max(0, start - 36), start) and _AFTER_EDITOR.match(text, end):
        return True
    if not capitals and piece[0].islower() and text[:start].endswith("told the ") and text.startswith((" that ", " he ", " she "), end):
        return True
    if _ISSUE.match(text, end) or _WHAT.match(text, end) or (_LEADER.match(text, end) and text[:start].endswith(("the ", "The "))):
        return True
    if not capitals and piece[0].islower():
        return is_source(text, start, end) and _CLAUSE.match(text, end) is not None
    return _named(text, start, end, piece, missing, capitals)


def _named(text: str, start: int, end: int, piece: str, missing: list[str], capitals: bool) -> bool:
    """Names of everyday words, one of which has a capital."""
    if is_source(text, start, end) or (piece[0].isupper() and piece.rsplit(maxsplit=1)[-1][0].isupper() and piece.count(" ") > 1):
        return True
    led = text[:start].endswith(("the ", "The ", "told ", "by ", "to "))
    if led and text.startswith(", ", end) and piece[0].isupper() and len(piece.split()) > 2 and len(missing) == 1 and missing[0] != "times":
        return True
    if (
        piece[0].isupper()
        and led
        and " " in piece
        and (
            (text.startswith(" and the ", end) and text[end + 9 : end + 10].isupper())
            or (missing[-1] != "times" and _PIECE.match(text, end))
        )
    ):
        return True
    if _DAYS.fullmatch(piece):
        return _VERB.match(text, end) is not None
    if _PLURAL.match(text, end) or missing == ["news"]:
        return missing == ["news"] and piece[0].isupper() and _STATION.match(text, end) is not None
    if missing[-1] in _MASTHEADS and piece[0].isupper() and led:
        return True
    if piece[0].islower() and capitals:
        return True
    if led and (_VERB.match(text, end) or (missing[-1] == "times" and _ONE.match(text, end))):
        return True
    first = start == 0 or text[start - 2 : start - 1] in ".!?\n:" or text[start - 1] == "\n"
    return (led or (first and missing[-1] in ("press", "journal"))) and _NOUN.match(text, end) is not None


def _small(name: str) -> str:
    return _ARABIC.sub(lambda found: found[0].lower(), name)


def _slipped(piece: str, form: str) -> bool:
    """Whether a second letter is a capital by mistake, or the last of an acronym a small one."""
    if form.isupper():
        return form in _SPELLED and piece[-1].islower() and piece[:-1].isupper() and len(piece) > 2
    return any(form[match.start() + 1].islower() and form[match.start()].isupper() for match in _SLIPPED.finditer(piece))


def _foreign(text: str, start: int, piece: str, form: str) -> bool:
    """Whether a lower-case article of a foreign name is wrong: always where a sentence begins, never in the middle."""
    if piece[0].isupper() or piece[1:] != form[1:] or form.split(maxsplit=1)[0] not in _ARTICLES:
        return True
    return start == 0 or text[start - 1] == "\n" or text[start - 2 : start] in (". ", "! ", "? ")


def _single(text: str, start: int, end: int, form: str, kind: str) -> bool:
    piece = text[start:end]
    if form in _SPELLED and piece.islower() and _STAFF.match(text, end) and _ARTICLE.search(text, max(0, start - 5), start):
        return True
    if piece != piece.lower():
        return piece == form.capitalize() and (form in _SPELLED or not form.isupper())
    if kind != "plain":
        return is_source(text, start, end)
    if _ISSUE.match(text, end):
        return True
    if piece in QUOTED and _ASKED.search(text, max(0, start - 24), start) and _AFTER_ASKED.match(text, end) and not _CHILD.search(text):
        # Somebody of that kind may have been named.
        return text.count(piece) == text.count(f"the {piece}")
    if _CLAUSE.match(text, end):
        stop = text.find(".", end)
        return _WARDS.search(text, end, stop if stop > 0 else len(text)) is None
    return False
