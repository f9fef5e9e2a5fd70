"""The spellings of a story that tell British from American English, in words that are no names."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING, Record
from ..shadow import is_word
from ..spans import places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..story import Story

_JOINS = "’'-"
_COPY = frozenset({"body", "caption", "list", "quote"})
# Stems that end in -ise or -ize; advertise, exercise and their like have one spelling only.
_ISE = (
    "organi reorgani disorgani recogni reali critici apologi authori mobili demobili neutrali minimi maximi stabili destabili legali moderni privati "
    "nationali prioriti emphasi finali speciali centrali demorali militari demilitari normali penali publici symboli terrori victimi hospitali coloni jeopardi"
).split()
_ISE_ENDS = "{}e {}ed {}es {}ing {}er {}ers {}ation {}ations".split()
_OUR = "labo colo hono favo harbo behavio neighbo rumo humo endeavo armo flavo vigo".split()
_OUR_ENDS = " s ed ing er ers able ite ites ful ly less hood hoods".split(" ")
#: British and American words that differ in their last letters; each takes an s too.
_PAIRS = (
    "centre center, theatre theater, litre liter, kilometre kilometer, centimetre centimeter, millimetre millimeter, defence defense, offence offense, "
    "manoeuvre maneuver, sceptic skeptic, plough plow, jewellery jewelry, aluminium aluminum, paediatric pediatric, leukaemia leukemia, "
    "haemorrhage hemorrhage, anaesthetic anesthetic, orthopaedic orthopedic, mould mold, pretence pretense, moustache mustache, oestrogen estrogen, "
    "paediatrician pediatrician, gynaecologist gynecologist, aeroplane airplane, fibre fiber, calibre caliber, spectre specter, artefact artifact, medallist medalist, "
    "jeweller jeweler, counsellor counselor, instalment installment, tumour tumor, odour odor, saviour savior, vapour vapor, parlour parlor, smoulder smolder, "
    "theatregoer theatergoer"
)
#: A meter may be a device: counted behind a figure only, 5 metres and a 10-metre wall.
_MEASURES = {"metre": ("uk", "meter"), "metres": ("uk", "meters"), "meter": ("us", "metre"), "meters": ("us", "metres")}
_DEVICE = compiled(
    r"(?i)\b(?:smart|gas|water|electric(?:al|ity)?|energy|power|parking|prepa(?:id|yment)|glucose|postage|light|taxi|sound|heat|utility) meters?\b|\bmeters? read|\bmetering\b|\binstall\w* (?:\S+ ){0,3}meters\b"
)
# Words that take no s, and forms of verbs.
_ALONE = (
    "meagre meager, sombre somber, diarrhoea diarrhea, anaemia anemia, anaemic anemic, caesarean cesarean, pyjamas pajamas, woollen woolen, marvellous marvelous, skilful skillful, "
    "wilful willful, sulphur sulfur, sulphuric sulfuric, demeanour demeanor, fervour fervor, valour valor, splendour splendor, rancour rancor, scepticism skepticism, sceptical skeptical, "
    "ploughed plowed, ploughing plowing, smouldering smoldering, smouldered smoldered, manoeuvred maneuvered, manoeuvring maneuvering, analysed analyzed, analysing analyzing, "
    "paralysed paralyzed, paralysing paralyzing, levelled leveled, levelling leveling, totalled totaled, rivalled rivaled, dialled dialed, initialled initialed, panelled paneled, "
    "equalled equaled, shovelled shoveled, stencilled stenciled, swivelled swiveled, practised practiced, practising practicing, centred centered, defenceless defenseless"
)
#: Forms that American houses do not write, and British ones beside the others: they clash with nothing.
_BRITISH_TOO = "towards toward, amongst among, whilst while, amidst amid, afterwards afterward, learnt learned, spelt spelled"
_DOUBLED = "travel label model fuel signal quarrel"
#: Americans double the last letter of these, too, if not by the book; nobody else writes it once.
_OFTEN_DOUBLED = "cancel counsel channel tunnel marvel unravel"


class Spelling(Record):
    """Half-open offsets, the spelling's kind (ise, ize, uk, us; also: British beside the other), and the word in the other one."""

    start: int
    end: int
    kind: str
    other: str


def view(story: Story) -> list[Spelling]:
    """In order; words in lower case only, as a capital may make a name."""
    known = _known()
    words = known.keys() & story.counts.keys()
    if words & _MEASURES.keys() and _DEVICE.search(story.text):
        words -= _MEASURES.keys()
    found = [(at, word) for word in words for at in places(story.text, word) if _apart(story.text, at, at + len(word))]
    return [Spelling(at, at + len(word), *known[word]) for at, word in sorted(found) if story.role_at(at) in _COPY]


def _apart(text: str, start: int, end: int) -> bool:
    """Whether no letter, hyphen or apostrophe stands beside the word, and before a measure a figure."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if text[start:end] in _MEASURES:
        return before in (" ", "-") and text[start - 2 : start - 1].isdigit() and not (after and (is_word(after) or after in _JOINS))
    return not (before and (is_word(before) or before in _JOINS)) and not (after and (is_word(after) or after in _JOINS))


_KNOWN: dict[str, tuple[str, str]] = {}


def _known() -> dict[str, tuple[str, str]]:
    """The kind of each word, and its other spelling; made once."""
    for one, other, kinds in () if _KNOWN else _words():
        _KNOWN[one] = kinds[0], other
        _KNOWN[other] = kinds[1], one
    _KNOWN.update(_MEASURES)
    _KNOWN.update((one, ("also", other)) for one, other in (pair.split() for pair in _BRITISH_TOO.split(", ")))
    return _KNOWN


def _words() -> Iterator[tuple[str, str, tuple[str, str]]]:
    for stem in _ISE:
        for end in _ISE_ENDS:
            yield stem + end.format("s"), stem + end.format("z"), ("ise", "ize")
    for stem in _OUR:
        for end in _OUR_ENDS:
            yield f"{stem}ur{end}", f"{stem}r{end}", ("uk", "us")
    for pair in _PAIRS.split(", "):
        one, other = pair.split()
        yield one, other, ("uk", "us")
        yield f"{one}s", f"{other}s", ("uk", "us")
    for pair in _ALONE.split(", "):
        one, other = pair.split()
        yield one, other, ("uk", "us")
    for stem in _DOUBLED.split():
        for end in ("ed", "ing", "er", "ers"):
            yield f"{stem}l{end}", f"{stem}{end}", ("uk", "us")
    for stem in _OFTEN_DOUBLED.split():
        for end in ("ed", "ing", "or", "ors"):
            yield f"{stem}l{end}", f"{stem}{end}", ("also", "us")
