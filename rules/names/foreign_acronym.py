from __future__ import annotations

from wirelint import Hit, rule
from wirelint.knowledge.organisations import acronym_triggers
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.words import has_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_WORD = compiled(r"(?<![\w.@#/$:’'&-])(?<![:/] )[A-Z]\w+(?![\w@]|[.&/-]\w)")
_GLOSS = compiled(
    r"\b(?:French|Spanish|Italian|Portuguese|German|Polish|Russian|Romanian|Catalan|acronym|initials|abbreviat\w+|known (?:as|by)|stands? for|spelled|called)\b"
)
# Words of the other language right before it: a name or a title left as it is.
_FOREIGN = compiled(
    r"(?:\b(?:[LldD]e|[LldD]a|[Ll]os|[Ll]as|[Dd]u|[Dd]es|[Dd]el|[Dd]ella|[Dd]ell|[Ee]l|[Ii]l|[Dd]er|[Dd]ie|[Dd]as|[Ee]t|[Yy]|[Aa] [Ll]a) |[Ll]['’])$"
)
_BRACKET = compiled(r"\(\s*$")


@rule(
    message="{language} for {fix}, left untranslated",
    trigger=acronym_triggers,
    bad=[
        "The {OTAN -> NATO} summit opened in Vilnius.",
        "Ministers of the {UE -> EU} met on Monday.",
        "The {OMS -> WHO} warned of a new wave.",
        "The Organization for Security and Cooperation in Europe ({OBSE -> OSCE}) sent monitors.",
        "Inspectors of {MAGATE -> IAEA} left the plant. The {MAGATE -> IAEA} chief will follow.",
        "Oil rose after the {OPEP -> OPEC} meeting, the {FMI -> IMF} said.",
        "Nato said it would answer. The {OTAN -> Nato} envoy left.",
        "The {TCMB -> Central Bank of the Republic of Turkey} held its rate. The head of the {OVA -> regional military administration} spoke of nine drones.",
        "The {NAVO -> NATO} summit was short. {ZSU -> Armed Forces of Ukraine} crews left. The {CEPAL -> ECLAC} report is out.",
    ],
    good=[
        "The NATO summit opened in Vilnius.",
        "NATO, or OTAN in French, has two official languages.",
        "The Organisation mondiale de la santé (OMS) met in Geneva.",
        "Ohio Northern won 3-1. ONU now plays at home.",
        "The Finnish Meteorological Institute (FMI) saw it coming. FMI staff were surprised.",
        "He read El futuro de la OTAN on the train.",
        "OMC Records signed the singer. Omnicom (NYSE: OMC) fell.",
        "Aiea lies west of Honolulu.",
        "FIDA Kenya met the governor. UE Santa Coloma lost 2-1. Sir Edmund Hillary, ONZ, grew up in New Zealand.",
        "Egypt's GAFI will grant 45 golden licenses. OUA teams play across Ontario. OSDH counted 119 cases in Oklahoma.",
        "The U.N. and ONU.com are two things.",
        "He drew an OVA for an anime studio. A ZSU-23 fired. Virginia State led 3-0, and VSU won.",
    ],
)
def foreign_acronym(story: Story) -> Iterator[Hit]:
    """Other languages have letters of their own for NATO, the UN or the WHO; translation often leaves them standing."""
    foreign = story.desk.know("organisations")[0]
    text = story.text
    for match in _WORD.finditer(text):
        form = match[0]
        if form in foreign and not _meant(story, form, match.start(), match.end(), foreign[form]):
            short, language, *_ = foreign[form]
            fix = next((name for name in short if has_word(text, name)), short[0])
            yield Hit(match.start(), match.end(), fix, {"language": language})


def _meant(story: Story, form: str, start: int, end: int, entry: tuple[list[str], str, list[str], list[str]]) -> bool:
    """Whether the letters stand for something else, or are meant to be foreign."""
    text = story.text
    block = story.blocks[max(0, story.block_at(start))]
    before, after = text[max(block.start, start - 90) : start], text[end : min(block.end, end + 40)]
    if any(word in text for word in entry[2]) or _FOREIGN.search(before) or text[block.start : block.end].isupper():
        return True
    if _BRACKET.search(before):
        return not before.rstrip(" (").endswith(tuple(entry[3]))
    return _GLOSS.search(before[-40:] + form + after) is not None or _defined(text, form)


def _defined(text: str, form: str) -> bool:
    """Whether the story says what the letters stand for: a name with these initials before them in brackets."""
    at = text.find(f"({form})")
    words = text[max(0, at - 120) : at].split()
    return at > 0 and "".join(word[0] for word in words if word[0].isupper())[-len(form) :].upper() == form
