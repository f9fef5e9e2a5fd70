from __future__ import annotations

from wirelint import Hit, days, rule
from wirelint.knowledge.leads import LEADS
from wirelint.knowledge.offices import triggers
from wirelint.knowledge.tables import listed
from wirelint.patterns import IGNORECASE, compiled
from wirelint.phrases import standing
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import is_word
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

    Term = tuple[str, str, int, list[tuple[int, int]]]

_BEFORE, _AFTER = 45, 30  # days around a term in which copy is excused: presidents-elect, farewells, a day or two in the sources
_EARLY = 10  # of those before the first of them, once it is told who will hold it
_FEW = 4  # words before a title that opens its sentence
_WORD = compiled(r"([\p{L}][\w.'’-]*) $")
_EXCUSE = compiled(
    r"\b(?:former(?:ly)?|then|ex|late|vice|deputy|ousted|deposed|toppled|acting|interim|caretaker|outgoing|incoming|future|past|one-?time|retired|would-be|"
    r"previous|earlier|old|under|since|until|honorary|assistant|when|as|like|becomes?|became|or|of|elected|exiled|disgraced|jailed|impeached|slain|young|by|for|after|a|an)[ -]$",
    IGNORECASE,
)
_MORE = compiled(r" (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Lu}|[’']?-\w|[’']s?\b| [IVX]+\b| (?:and|or|to) \p{Lu}")
_NOW = compiled(
    r",?(?: \d\d,)? (?:is|has|says|will|plans|wants|believes|hopes|insists|warns|urges|arrives|visits|meets|denies|faces|remains|may|must)\b"
)
_DID = compiled(
    r" (?:also )?(?:said|told|met|arrived|announced|called|urged|warned|signed|visited|condemned|praised|spoke|ordered|vowed|flew|held)\b"
)
_TODAY = compiled(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tonight|this week)\b")
_YEAR = compiled(r"(?<![\d,.$])(?:1[89]|20)\d\d(?![\d,])")
_PAST = compiled(
    r"\b(?:when|ago|while|once|had|at the time|in office|presidency|premiership|tenure|administration|government|era|last (?:year|decade|century)|decades?|"
    r"history|historic|memoirs?|book|film|portrait|library|previously|earlier|was|were|would|if|could|should|might|may|elect\w*|next|candida\w+|"
    r"victor\w+|inaugurat\w+|transition|nomin\w+|former\w*)\b|\bex-"
)
_TO_COME = compiled(
    r"\b(?:would|[Ii]f|could|should|might|may|elect|designate|next|candida\w+|nomin\w+|to become|to be|inaugurat\w+|victor\w+|transition|future|imagin\w+|film|novel|series|play(?:s|ed)?|club|compan(?:y|ies)|federation|university|bank)\b"
)


@rule(
    message="{name} was {office} {when}, not on the story’s day",
    trigger=triggers,
    bad=[
        "date: 2017-11-24\n\nThe bill passed late. {Prime Minister Mateusz Morawiecki} voted for it.",
        "date: 2011-11-03\n\nThe letter to {French President Francois Hollande} was read out at the wall.",
        "date: 2023-05-04\n\n{President Barack Obama -> Former President Barack Obama} said on Tuesday that he will visit Kenya.",
        "date: 2023-05-04\n\nIn Berlin, {Chancellor Angela Merkel -> former Chancellor Angela Merkel} is to meet the envoys.",
        "date: 2024-03-05\n\nThe envoy left. {British Prime Minister Tony Blair -> Former British Prime Minister Tony Blair} has agreed to talks.",
        "date: 2004-03-05\n\n{President Barack Obama} said on Friday that he will go.",
        "date: 2019-02-12\n\n{U.N. Secretary-General Kofi Annan -> Former U.N. Secretary-General Kofi Annan} told reporters on Monday that talks go on.",
        "date: 2016-06-10\n\n{Prime Minister Silvio Berlusconi -> Former Prime Minister Silvio Berlusconi} says he will run.",
    ],
    good=[
        "date: 2017-11-24\n\nA Prime Minister Mateusz Morawiecki would vote for it, and so would President Emmanuel Macron.",
        "date: 2016-12-20\n\nIf President Donald Trump visits, the mayor will be there.",
        "date: 2015-05-04\n\nPresident Barack Obama said on Tuesday that he will visit Kenya.",
        "date: 2023-05-04\n\nFormer President Barack Obama said on Tuesday that he will go.",
        "date: 2023-05-04\n\nThe law was signed under President Barack Obama.",
        "date: 2023-05-04\n\nIn 2011 President Barack Obama said on a Tuesday that he would go.",
        "date: 2023-05-04\n\nPresident Barack Obama's health law stands.",
        "date: 2018-07-08\n\nVice President Joe Biden is history, the band sings.",
        "President Barack Obama said on Tuesday that he will go.",
        "date: 2029-11-02\n\nPresident Donald Trump said on Monday that he will go.",
        "date: 2024-03-05\n\nThe President George W. Bush is due in Norfolk on Tuesday, a carrier's crew said.",
        "date: 2016-12-20\n\nA President Donald Trump would say so on Monday.",
        "date: 2012-06-10\n\nThe Boca Juniors President Mauricio Macri said on Monday so.",
    ],
)
def office_out_of_time(story: Story) -> Iterator[Hit]:
    """An office that had ended or not begun by the day of the story: old copy under a new date, or a title out of a translator's memory."""
    day = story.day
    if day.date is None or not day.sure:
        return
    known, text, dark = story.desk.know("offices"), story.text, story.shadow
    free: list[tuple[int, int]] = []
    for at, (folded, title, form, key) in standing(known["titled"], story):
        end = at + len(folded)
        if text[at:end] != f"{title} {form}" or any(first < end and at < last for first, last in free):
            continue
        free.append((at, end))
        late = _late(known["terms"][key], day.date.toordinal())
        start = -1 if late is None else _start(story, at)
        if late is None or start < 0 or _another(text, dark, at, end):
            continue
        severity = _severity(story, start, end, form) if late else _early(story, start)
        if severity:
            yield _hit(story, start, end, known["terms"][key], late=late, severity=severity)


def _late(term: Term, day: int) -> bool | None:
    """Whether the office had ended; False: it had not begun; None: it was held, or nobody knows."""
    _, _, checked, terms = term
    if day > checked or any(first - _BEFORE <= day <= (last or checked) + _AFTER for first, last in terms[1:]):
        return None
    first, last = terms[0]
    return None if first - _EARLY <= day <= (last or checked) + _AFTER else day > first


def _start(story: Story, at: int) -> int:
    """Where the title begins with the country before it; -1 where a word before it makes it another title, or one of the past."""
    text = story.text
    found = _WORD.search(text, max(0, at - 30), at)
    if found and found[1] in ("The", "the"):
        return -1  # a ship or a library: "the President George W. Bush is due in Norfolk"
    if found and found[1][0].isupper() and found[1].lower() not in LEADS:
        if not _adjective(story, found[1]):
            return -1
        at = found.start()
    elif text[max(0, at - 1) : at] not in ("", " ", "\n"):
        return -1
    return -1 if _EXCUSE.search(text, max(0, at - 16), at) else at


def _adjective(story: Story, word: str) -> bool:
    return word in ("U.S.", "US", "U.N.", "UN", "UK", "EU", "European", "NATO", "IMF") or listed(story.desk.know("peoples"), word)


def _another(text: str, dark: str, at: int, end: int) -> bool:
    """Whether the name goes on, or what is told is something of the holder's."""
    return (at > 0 and is_word(dark[at - 1])) or (end < len(text) and is_word(dark[end])) or _MORE.match(text, end) is not None


def _severity(story: Story, start: int, end: int, form: str) -> str | None:
    """Loud where the sentence tells of now, a note where it may, None where the story looks back."""
    text, family = story.text, form.rsplit(maxsplit=1)[-1]
    first, last = sentence_of(story, start)
    rest = f"{text[first:start]} {text[end:last]}"
    year = str(story.day.date.year if story.day.date else 0)
    if _PAST.search(rest) or any(found[0] != year for found in _YEAR.finditer(rest)):
        return None
    if _looks_back(text, family):
        return None
    now = _NOW.match(text, end) or (_DID.match(text, end) and _TODAY.search(rest))
    if now:
        return "warning"
    return "info" if len(text[first:start].split()) < _FEW else None


def _early(story: Story, start: int) -> str | None:
    """Nobody has a title before the office: unless it is told that it is to come, nothing excuses it."""
    first, last = sentence_of(story, start)
    return None if _TO_COME.search(story.text, first, last) else "warning"


def _looks_back(text: str, family: str) -> bool:
    """Whether the story calls the holder a former one elsewhere."""
    at = text.find(family)
    while at >= 0:
        before = text[max(0, at - 60) : at].rsplit(". ", 1)[-1].lower()
        if "former" in before or "ex-" in before or "then-" in before or "then " in before:
            return True
        at = text.find(family, at + 1)
    return False


def _hit(story: Story, start: int, end: int, term: Term, *, late: bool, severity: str) -> Hit:
    name, office, _, terms = term
    text, day = story.text, story.day.date.toordinal() if story.day.date else 0
    last = max((last for _, last in terms if last and last < day), default=0)
    opens = start == 0 or text[start - 1] == "\n" or text[max(0, start - 2) : start - 1] in ".!?”"
    fix = f"{'Former' if opens else 'former'} {text[start:end]}" if late else None
    when = f"until {_spelled(last)}" if late else f"only from {_spelled(terms[0][0])} on"
    return Hit(start, end, fix, {"name": name, "office": office, "when": when}, severity=severity)


def _spelled(day: int) -> str:
    return days.date.fromordinal(day).isoformat()
