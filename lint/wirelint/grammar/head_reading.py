"""The head of a story read piece by piece: what is a place, a date, an agency, a reporter, a desk, and where the copy begins."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING, Record
from .head_pieces import AGENCY_LETTERS, AGENCY_WORD, CHINESE, DATE, MARKED, NAMED, PAPER, PATTERNS, PLACE, SERVICE, STOP, WIRED

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Agencies whose own heads have round brackets, and nothing else.
ROUND = frozenset(("Reuters", "AP", "AFP", "dpa", "Xinhua", "Yonhap", "EFE", "UPI"))
# Agencies that stand bare, behind a comma, in heads of their own.
_BARE = frozenset(("AAP", "Kyodo", "SPA", "IRNA", "Armenpress", "Kazinform"))
_GAP = compiled(r"[\s.,،:;|=＝–—_-]*")
_COPY = compiled(r"[\p{Lu}\"“‘«\d$€£]|$")
_SEAM = compiled(r" ?(?:[-–—:=/]|\()")
_CAPITAL = compiled(r" \p{Lu}\p{Ll}")
_BEHIND = compiled(r" ?(?:[,.:/|=＝–—()\[\]【】-]|$)")
_CREDIT = compiled(r" *[(,—–-]")  # behind the short name of a state: Calif. (AP)
_MIXED = compiled(r"(?!Mc|Mac|DE\p{Lu}|LA\p{Lu})\p{Lu}{2,}\p{Ll}{2,}")
#: Marks as shapes have them: one kind of dash, no blanks.
MARKS = str.maketrans({"–": "-", "—": "-", "_": "-", "＝": "=", "،": ",", ";": ",", "|": "/", " ": None, "\n": None})
_PROSE = frozenset("On In By At Since Until From Late Early After Before Between For The Of To As Is About And But Our".split())
_AGENCIES = frozenset("AaSsBbqU")
_LONG = 120  # letters of a head


class Piece(Record):
    """One piece, half-open: `kind` is its letter, `gap` what stands between it and the next, `name` what it names."""

    kind: str
    start: int
    end: int
    gap: str
    name: str


def pieces_of(text: str, start: int, end: int, agencies: Mapping[str, tuple[str, str]]) -> list[Piece]:
    """The pieces at an offset, up to what is no piece of a head; none where no copy follows."""
    found: list[Piece] = []
    at, stop = start, min(end, start + _LONG)
    while at < stop and (piece := _piece(text, at, stop, agencies, found)):
        at = _behind(text, piece.end, stop)
        found.append(piece._replace(gap=text[piece.end : at]))
    return found if _COPY.match(text, at, end) else []


def _behind(text: str, at: int, end: int) -> int:
    """Where the next piece may begin; a stroke that opens no agency is a mark too."""
    gap = _GAP.match(text, at, end)
    at = gap.end() if gap else at
    return _behind(text, at + 1, end) if text[at : at + 1] == "/" and not _agency_between(text, at, end) else at


def _agency_between(text: str, at: int, end: int) -> bool:
    match = MARKED.match(text, at, end)
    return match is not None and AGENCY_WORD.fullmatch(match["name"]) is not None


def _piece(text: str, at: int, end: int, agencies: Mapping[str, tuple[str, str]], before: list[Piece]) -> Piece | None:
    """The piece at an offset; behind the seam that ends a head only what no copy begins with."""
    closed = any(one.kind in _AGENCIES and "-" in one.gap.translate(MARKS) for one in before)
    for kind, pattern in PATTERNS:
        if (match := pattern.match(text, at, end)) and _goes_on(text, match.end(), kind, closed):
            return Piece(kind, *match.span(), "", match[0].upper())
    if (match := MARKED.match(text, at, end)) and (kind := _between(match["open"], match["name"], agencies)):
        loose = kind == "A" and match[0][1] == match[0][-2] == " "
        return Piece("a" if loose else kind, *match.span(), "", _known(match["name"], agencies) or match["name"])
    if text[at] in "()[]【】":
        return None if closed else Piece("x", at, at + 1, "", "")
    return _agency(text, at, end, agencies, before, closed) or _place(text, at, end, agencies, before, closed)


def _goes_on(text: str, end: int, kind: str, closed: bool) -> bool:
    """Whether what follows a piece may stand in a head: a small word makes it prose."""
    behind = text[end : end + 3].lstrip(" ")[:1]
    if behind.islower() and kind != "X" and not WIRED.match(text, end + 1):
        return False
    return not closed or behind in "-–—:=)/(" or (kind in "Ddn" and (behind.isupper() or behind in '"“'))


def _between(mark: str, name: str, agencies: Mapping[str, tuple[str, str]]) -> str:
    """The kind of what stands between marks; empty where it is no agency."""
    known = _known(name, agencies)
    if mark == "/":
        return "" if not (known or AGENCY_LETTERS.fullmatch(name)) else "s" if known in ROUND else "S"
    if mark == "(":
        return "A" if known or name == "Agencies" else "a" if SERVICE.fullmatch(name) else "U" if NAMED.fullmatch(name) else ""
    return "q" if known or (mark != "[" and PAPER.fullmatch(name)) else ""


def _known(name: str, agencies: Mapping[str, tuple[str, str]]) -> str:
    """The agency that the words name, in capitals or not; empty for any other."""
    forms = (name, name.title(), name.removesuffix(" News"), name.removesuffix(" Agency"))
    return next((agencies[form][0] for form in forms if form in agencies), "")


def _agency(text: str, at: int, end: int, agencies: Mapping[str, tuple[str, str]], before: list[Piece], closed: bool) -> Piece | None:
    """An agency without marks: up to three words that name one. Behind a place in capitals and a date the copy may follow at once."""
    dated = len(before) > 1 and before[-1].kind in "Ddn" and text[before[0].start : before[0].end].isupper()
    if (
        before
        and before[-1].kind in "Ddn"
        and text[at - 2 : at] == ". "
        and (match := AGENCY_LETTERS.match(text, at, end))
        and text[match.end() : match.end() + 2] == ". "
    ):
        return Piece("b", *match.span(), "", _known(match[0], agencies) or match[0])
    if match := CHINESE.match(text, at, end):
        return Piece("b", *match.span(), "", match[0])
    words = text[at : min(end, at + 30)].split(" ")[:3]
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count]).rstrip(",.:;/|)]-–—=")
        known = _known(name, agencies)
        behind = at + len(name)
        if known and (
            (_SEAM if closed else _BEHIND).match(text, behind) or (dated and _CAPITAL.match(text, behind)) or DATE.match(text, behind + 1)
        ):
            return Piece("B" if known in _BARE else "b", at, at + len(name), "", known)
    return None


def _place(text: str, at: int, end: int, agencies: Mapping[str, tuple[str, str]], before: list[Piece], closed: bool) -> Piece | None:
    """A place, or behind a place and a comma its region: it ends where a date or an agency begins."""
    match = PLACE.match(text, at, end)
    if match is None or match[0].partition(" ")[0] in _PROSE:
        return None
    name = _before_agency(match[0], agencies)
    stop = next((found.start() for found in STOP.finditer(text, at, end) if found.start() < at + len(name)), None)
    name = (name if stop is None else text[at:stop]).rstrip()
    behind = at + len(name)
    if not name or (closed and name not in {text[one.start : one.end] for one in before}):
        return None
    if not _BEHIND.match(text, behind) and name == match[0] and not text[behind : behind + 2].strip().isdigit():
        return None
    region = bool(before) and before[-1].kind in "PR" and before[-1].gap.strip() == ","
    shortened = region and text[behind : behind + 2] in (".,", ". ") and _CREDIT.match(text, behind + 1) is not None
    return Piece("R" if region else "p" if _MIXED.fullmatch(name) else "P", at, behind + shortened, "", name.upper())


def _before_agency(name: str, agencies: Mapping[str, tuple[str, str]]) -> str:
    """The words before one that names an agency."""
    words = name.split(" ")
    return " ".join(words[: next((at for at, word in enumerate(words) if word in agencies and at), len(words))])
