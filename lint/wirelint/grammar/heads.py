"""The head of a story in pieces: place, date, agency, reporter and desk in whatever order and marks, and whether a house has that order.

Other languages and the pages of sites have hundreds of orders, English houses have few. So the pieces are read one by one, written down
as a shape (`P,DA-`: place, date, agency between brackets, dash), and held against the shapes that houses have.
"""

from __future__ import annotations

from itertools import pairwise

from ..patterns import compiled
from ..records import TYPE_CHECKING
from .head_reading import MARKS, ROUND, Piece, pieces_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Those that set an equals sign where others set a dash.
_EQUALS = frozenset(("APA",))
# Letters of the shape: P place, R region, D date, A agency between round brackets, S between strokes, B bare where it may be so.
_GOOD = compiled(
    r"P(?:,R)*(?:,D)?A\.?-|P(?:,R)*(?:,D)?[-:]|A[-:]|P(?:,R)*[.,]D[.,]?S[.-]?|P\.DA-|P(?:,R)*,D,?B-|P(?:,R)*,D,?B\."
    r"|A-P,D-|PxDx-|P(?:,R)*,D\.?|DA-|P[.,]B-"
)
# The comma before the date is often forgotten in a hurry; agencies of the Gulf and of India write the day as an ordinal, or no dash.
_HURRIED, _LOOSE = compiled(r"P(?:,R)*DA-"), compiled(r"P(?:xPx|,R)*,(?:[Dn]A[:.]?|nA-)")
# A city and its region of one name.
_SAME = frozenset(
    "NEW YORK;SINGAPORE;LUXEMBOURG;MEXICO CITY;GUATEMALA CITY;PANAMA CITY;KUWAIT CITY;DJIBOUTI;MONACO;QUEBEC;SAN MARINO".split(";")
)
# How much a piece tells, in halves: prose seldom opens with it. A head has six of them, and something that no prose has.
_WEIGHT = (
    dict.fromkeys("DdnBbUE", 2)
    | dict.fromkeys("fK", 3)
    | dict.fromkeys("Acs", 4)
    | dict.fromkeys("aC", 6)
    | {"q": 5, "S": 5, "P": 1, "p": 2, "T": 2, "X": 1, "x": 1}
)
_ENOUGH, _TELLING = 6, frozenset("AaSsbBqCcKdfTE")
_USUAL = {"d": "D", "f": "D", "n": "D", "a": "A", "s": "A", "p": "P", "q": "A", "b": "A", "B": "A"}


#: An odd stretch, half-open, and what to write for it, if that is sure.
Hit = tuple[int, int, str | None]


def odd(text: str, start: int, end: int, agencies: Mapping[str, tuple[str, str]]) -> Hit | None:
    """The odd stretch of the head at this offset; None where nothing is odd, or where there is no head.

    One piece, if without it or with it in its usual form the head is one that houses have; else all of them.
    """
    pieces = pieces_of(text, start, end, agencies)
    if not _is_head(pieces, text):
        return None
    if _fits(pieces) or _signed(pieces, text):
        return next(((one.start, one.end + len(one.gap.rstrip()), None) for one in pieces if _torn(one)), None)
    return next((hit for hit, mended in _mends(pieces) if _fits(mended)), (pieces[0].start, _last(pieces), None))


def _signed(pieces: list[Piece], text: str) -> bool:
    """Whether nothing is odd but the reporter's name between brackets: that is a byline, for which there is a rule."""
    rest = [piece for at, piece in enumerate(pieces) if at == 0 or piece.kind != "C" or text[piece.start] != "("]
    return len(rest) < len(pieces) and _fits(rest)


def _fits(pieces: list[Piece]) -> bool:
    """Whether houses have such heads, or the agency at its end has."""
    shape, agency = _shape(pieces), pieces[-1].name
    if _GOOD.fullmatch(shape) or (_HURRIED if agency in ROUND else _LOOSE).fullmatch(shape):
        return True
    return agency in _EQUALS and shape.endswith("A=")


def _last(pieces: list[Piece]) -> int:
    return pieces[-1].end + len(pieces[-1].gap.rstrip())


def _mends(pieces: list[Piece]) -> Iterator[tuple[Hit, list[Piece]]]:
    """A head with one thing mended, and where: a piece in its usual form, the marks before one left out, a piece left out."""
    for at, piece in enumerate(pieces):
        if kind := _USUAL.get(piece.kind):
            written = f"({piece.name.partition('/')[0]})" if kind == "A" else None
            yield (
                (piece.start, piece.end, written),
                [
                    *pieces[:at],
                    piece._replace(kind=kind, gap=piece.gap.strip() or (" -" if piece is pieces[-1] else "")),
                    *pieces[at + 1 :],
                ],
            )
    for at, (piece, other) in enumerate(pairwise(pieces)):
        if other.kind == "A" and piece.gap.strip():
            yield (piece.end, other.end, f" ({other.name})"), [*pieces[:at], piece._replace(gap=" "), *pieces[at + 1 :]]
    for at in sorted(range(len(pieces)), key=lambda at: pieces[at].kind == "P"):
        piece, rest = pieces[at], pieces[at + 1 :]
        if len(pieces) > 1:
            yield (piece.start, piece.end, None), [*pieces[:at], *rest]
        if at:
            yield (piece.start, piece.end, None), [*pieces[: at - 1], pieces[at - 1]._replace(gap=piece.gap), *rest]


def _is_head(pieces: list[Piece], text: str) -> bool:
    """Whether the pieces tell enough: a place and a dash open prose too."""
    if _TELLING.isdisjoint(piece.kind for piece in pieces) or _explained(pieces) or (len(pieces) == 1 and pieces[0].kind != "C"):
        return False
    capitals = any(piece.kind in "PR" and text[piece.start : piece.end].isupper() for piece in pieces)
    seam = not {"-", ":", "=", "."}.isdisjoint(pieces[-1].gap.translate(MARKS)) or any("=" in piece.gap for piece in pieces)
    seam = seam or ((capitals or any(piece.kind in "Ddfn" for piece in pieces)) and text[pieces[-1].end - 1] in ')]】/”"»')
    letters = any(piece.kind in "bB" and text[piece.start : piece.end].isupper() for piece in pieces)
    return sum(_WEIGHT.get(piece.kind, 0) for piece in pieces) + 2 * seam + capitals + letters >= _ENOUGH


def _explained(pieces: list[Piece]) -> bool:
    """Whether prose gives an agency's name and its letters: Agence France-Presse (AFP)."""
    return any(one.kind in "bB" and other.kind == "A" and one.name == other.name and one.gap == " " for one, other in pairwise(pieces))


def _torn(piece: Piece) -> bool:
    """Whether a blank is missing or stands in the wrong place: a comma behind one, a dash glued to both sides."""
    return piece.gap.startswith(" ,") or (piece.kind in "AB" and piece.gap in ("-", "–", "—")) or (piece.kind == "B" and piece.gap == "- ")


def _shape(pieces: list[Piece]) -> str:
    """The pieces as letters with the marks between them; small where one stands there for the second time."""
    out = ""
    for at, piece in enumerate(pieces):
        again = piece.name not in _SAME and piece.name in {one.name for one in pieces[:at] if one.name}
        marks = piece.gap.translate(MARKS)
        while "--" in marks:
            marks = marks.replace("--", "-")
        out += (piece.kind.lower() if again else "A" if piece.kind == "U" else piece.kind) + marks
    return out
