"""Where a form that is wrong elsewhere is right: chicken Kiev, Odessa in Texas, "formerly Kiev", Peking University."""

from __future__ import annotations

from bisect import bisect_left

from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..spans import at
from .leads import LEADS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .. import days
    from ..story import Story
    from ..views.known import Mention

_GLOSS = compiled(
    r"(?:known as|called|spell(?:ed|t|ing)s?(?: of)?|named|renamed|written|rendered|formerly|previously|once|then|historically|ex-|"
    r"(?:University|Bank|Archdiocese|Archbishop|Diocese|Bishop|Metropolitan|Treaty|Battle|Siege|Order|Duke|Duchy|Prince|Presidency) of|"
    r"(?:tanker|ship|ferry|vessel|destroyer|submarine|frigate|cruiser|freighter|trawler|icebreaker|carrier|corvette|warship|liner|steamer|steamship|gunboat)|"
    r"old name|Russian for|(?:word|name|form)s?|spells? (?:\w+ ){0,4}|which (?:[\w'’-]+ ){1,3}calls?|calls? it(?:self)?|call themselves|styles? itself|referred to as|known (?:in|to) (?:\w+ ){1,3}as|Soviet-era|Soviet|medieval|ancient|imperial|colonial|Nazi-occupied|as)\W{0,3}$|\(\s*$|[\w][-/]$"
)
_AFTER = compiled(
    r"\W{0,2}(?:,? in (?:Arabic|Basque|Catalan|Chinese|Czech|Dutch|French|German|Hebrew|Hungarian|Italian|Japanese|Kurdish|Persian|Polish|Portuguese|Russian|Spanish|Turkish|Ukrainian)\b|"
    r",? (?:now|today['’]?s?|later|present-day)(?= (?:the )?\p{Lu}| (?:called|known|named|officially|part|in|a|an|home)\b|,)|,? (?:as it was|since renamed)\b| (?:became|was renamed|is now called|is now (?=\p{Lu}|called|known|named|officially)|is called|is known)\b|\)|[-–/]\p{Lu}|'?s? (?:spelling|name)\b)|[-–/]\p{Lu}"
)
# A sentence on what a place is called. Of a sentence with the right form, too, less will do between the two.
_NAMING = compiled(
    r"\b(?:(?:old|new|former|own|original|native|earlier|previous|Russian|Soviet|Soviet-era|Ukrainian|colonial|historic|historical|official|ancient|English|German|French|Polish|Turkish|Hindi|international|place) names?|"
    r"(?:chang|replac|dropp|revert|restor|add|regain|reclaim|adopt)\w*(?: \w+)? (?:(?:its|their|his|the|that|this|a) |back )?(?:\w+ ){0,2}names?|(?<![Ii]n )[Tt]he names?(?: of)? (?:the )?[“\"‘']?(?=\p{Lu})|whose name (?:was|is|had|changed)|(?:bore|bears|carries|carried|under|by|for) (?:the|its|that|this) name)\b"
)
_BETWEEN = compiled(
    r"^,? ?(?:or|alias|a\.?k\.?a\.?|now|today|not|then|formerly|once|until \d{4})\b(?: as)?[^.;]{0,25}$|\b(?:became|becoming|(?:re-?)?nam(?:e|es|ed|ing)|called|known|spel(?:l|ls|led|ling|lings|t)|formerly|former|officially|reverted|instead of|in favou?r of|rather than|in place of|is the same as|gave way to|written|writes?)\b|^ (?:to|into|for|with) $|^,? was $|^,? as $"
)
_FORMERLY = compiled(
    r"\b(?:[Rr]e-?nam(?:ing|e)(?: of)?(?: the \w+ of)?|(?:the|a) (?:former|old|then|onetime|one-time|erstwhile)|former|then|briefly|until (?:\w+ )?\d{4},?|back then,?|officially) $"
)
_CHANGED = compiled(r"\b(?:chang|replac|renam|switch|correct|amend|turn|respel|prefer|writ|wrote)\w* (?:[\w“”\"‘’']+ ){0,3}[“\"‘']?$")
_AS_IT_WAS = compiled(r",? as (?:[\w.’'-]+ ){1,4}(?:was|were|is) (?:\w+ )?(?:called|known|named)\b")
_APART = 90  # characters around a form among which its sentence may speak of its name
# A word with a stop ends a sentence, unless it is short: "in Paris. Kiev said" is no name of two words, "Gen. Kiev" may be.
_WORD_BEFORE = compiled(r"(\p{Lu}[\w’'.-]*)(?<!(?!Prof)\w{4}\.) $")
_WORD_AFTER = compiled(r" (\p{Lu}[\w’'-]*)")
_LONGEST_SHORT = 5
_TITLE, _SMALL = 8, 4  # words of a title, letters of those in it that need no capital
_STATE = compiled(
    r"(?:, | in | \()(?:(?P<country>(?:the )?(?:United States|US|U\.S\.|USA)\b)|(?P<state>\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?))"
)
_IN_YEAR = compiled(r" (?:in|of) (?:\p{Lu}\p{Ll}+ )?((?:19|20)\d\d)\b")
_SAYS = compiled(r"\b(?:say|says) [.,;!?”\"]$")  # I say Kiev.
_TAILS = frozenset(
    "mayor governor region oblast province airport suburb officials residents police residents' city and in on time deputy military regional "
    "president prime monday tuesday wednesday thursday friday saturday sunday".split()
)


def excused(story: Story, mention: Mention, row: Any) -> bool:
    """Whether a wrong form of a place stands where it is right."""
    text = story.text
    near = text[max(0, mention.start - 120) : mention.end + 120]
    if any(word in near for word in row[4].get(mention.form, ())) or _phrase(text, mention, row[3]):
        return True
    before = text[max(0, mention.start - 40) : mention.start].replace("\n", "  ")
    if _GLOSS.search(before) or _AFTER.match(text, mention.end) or _on_its_name(story, mention):
        return True
    if _in_title(story, mention) or _was_then(story, mention) or _SAYS.search(before + text[mention.end : mention.end + 1]):
        return True
    return not mention.capitals and (_lead(before) or _tail(text, mention.end))


def _on_its_name(story: Story, mention: Mention) -> bool:
    """Whether its sentence speaks of what the place is called, or was: "Swaziland, renamed Eswatini in 2018", "Burma, also called Myanmar"."""
    text, sentence = story.text, at(story.sentences, mention.start)
    start, end = (sentence.start, sentence.end) if sentence else (mention.start, mention.end)
    start, end = max(start, mention.start - _APART), min(end, mention.end + _APART)
    if _FORMERLY.search(text, start, mention.start) or _AS_IT_WAS.match(text, mention.end, end) or _NAMING.search(text, start, end):
        return True
    every = story.names.by_row.get(mention.row, ())
    near = every[bisect_left(every, (start,)) : bisect_left(every, (end,))]
    others = [one for one in near if one.form != mention.form and one.end <= end]
    for other in others:
        gap = text[other.end : mention.start] if other.start < mention.start else text[mention.end : other.start]
        if _BETWEEN.search(gap) or (
            gap.strip("“”\"‘’' ") in ("", "to", "into", "with", "over", "by", "from", "rather than")
            and _CHANGED.search(text, start, min(other.start, mention.start))
        ):
            return True
    return False


# Behind these a name stands in a title of its own language: Le Soir d'Algérie.
_ELIDED = ("d'", "d’", "l'", "l’", "D'", "D’", "L'", "L’")


def _in_title(story: Story, mention: Mention) -> bool:
    """Whether it stands in a title or an inscription: a short quotation without a longer word in lower case is no speech."""
    if story.text.endswith(_ELIDED, 0, mention.start):
        return True
    quotation = at(story.quotations, mention.start)
    if quotation is None or not quotation.closed or quotation.end < mention.end:
        return False
    words = compiled(r"\p{L}+").findall(story.text, quotation.start, quotation.end)
    return (1 < len(words) <= _TITLE and not any(word.islower() and len(word) > _SMALL for word in words)) or words == [mention.form]


def american(story: Story, mentions: Sequence[Mention]) -> frozenset[str]:
    """Of the forms of a place, in lower case, those that name an American town: "Odessa, Texas", "Odessa in Texas", and "Odessa" of the whole story."""
    stated = [(one, found) for one in mentions if (found := _STATE.match(story.text, one.end))]
    within = story.desk.know("dateline_places")["within"] if stated else {}
    return frozenset(one.form.lower() for one, found in stated if found["country"] or within.get(found["state"].lower()) == "US")


def _was_then(story: Story, mention: Mention) -> bool:
    """Whether the year that follows is one when the form was right: "printed in Kiev in 1974"."""
    found = _IN_YEAR.match(story.text, mention.end)
    return found is not None and found[1] < mention.since[:4]


def _phrase(text: str, mention: Mention, phrases: tuple[str, ...]) -> bool:
    for phrase in phrases:
        at = phrase.find(mention.form)
        if at >= 0 and text[mention.start - at : mention.start - at + len(phrase)].lower() == phrase.lower():
            return True
        word = phrase.removesuffix(" " + mention.form)
        if word != phrase and " " not in word and text[mention.end : mention.end + len(word) + 1] == f" {word}":
            return True
    return False


def _lead(before: str) -> bool:
    found = _WORD_BEFORE.search(before)
    if found is not None and found[1].endswith(".") and len(found[1]) > _LONGEST_SHORT:
        return False  # the end of a sentence, not St. or Gen.
    return found is not None and found[1].lower() not in LEADS and not found[1].endswith(("'s", "’s", "s'", "s’"))


def _tail(text: str, end: int) -> bool:
    found = _WORD_AFTER.match(text, end)
    return found is not None and found[1].lower() not in _TAILS and not found[1].isupper()


def another(story: Story, mention: Mention, row: Any) -> bool:
    """Whether a wrong form of a family name belongs to somebody else: another given name stands before it."""
    if mention.capitals or " " in mention.form:
        return False
    before = story.text[max(0, mention.start - 40) : mention.start]
    found = _WORD_BEFORE.search(before)
    if found is None or found[1].lower() in LEADS or found[1].lower() in row[1].lower():
        return _WORD_AFTER.match(story.text, mention.end) is not None
    return bool(found[1][:3] != row[1][:3])


def in_force(story: Story, since: str) -> bool:
    """Whether a form that is wrong from the day `since` on was wrong on the story's day.

    A story whose day is not known is taken for one of the latest year that it names.
    """
    if not since:
        return True
    day: days.date | None = story.day.date
    if day is not None:
        return day.isoformat() >= since
    year: str = story.last_year
    return not year or year >= since[:4]
