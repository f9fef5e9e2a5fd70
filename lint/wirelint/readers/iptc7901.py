"""IPTC 7901, the text format of European agencies: a header line after SOH, the copy between STX and ETX, the time of sending behind it.

The copy opens with the headline, perhaps under a line such as `1ST LEAD` and over a byline; the last of these lines ends in ` =`.
What follows `# Notebook` is for editors only.
"""

from __future__ import annotations

from ..patterns import IGNORECASE, MULTILINE, compiled
from ..records import TYPE_CHECKING
from ..source.text import join, standing_for
from . import hard_wrapped
from .composed import composed
from .messages import gathered, spans
from .pieces import Piece, kept
from .reading import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from ..source.text import Text
    from ..story import Story
    from .reading import Given, Reading

_START = compiled(r"\x01(?=[^\x01]{0,400}\x02)|\x01(?=[A-Za-z]{1,6}\d{0,6} )")
_HEADER = compiled(
    r"\x01(?P<service>[A-Za-z]{1,6}?)(?P<number>\d{0,6}) +(?P<priority>\d) +(?P<category>[A-Za-z]{1,4}) +(?P<words>\d{1,5})(?P<free>[^\r\n\x02]*)"
)
_SENT = compiled(r"\x03\s*(?P<sent>\d{6} ?(?:GMT|UTC|Z|[A-Z]{3,4})? ?[A-Za-z]{3} ?\d\d)?")
_TAKE = compiled(
    r"(?:\d(?:ST|ND|RD|TH) )?(?:LEAD|NET|ROUNDUP|UPDATE|TAKE)|REFILE|EXTRA|URGENT|FLASH|REPEAT|KORR(?:EKTUR)?|CORRECTION|CORRECTED"
    r"|EMBARGO(?:ED)?\b.*|ADVISORY|HOLD(?: HOLD)*|KILL(?: KILL)*|\(?Achtung.*|ANALYSIS|FEATURE|NEWS FEATURE|PREVIEW|BACKGROUND",
    IGNORECASE,
)
_BYLINE = compiled(r"(?:By|Von|Par|Por|Da|De) \S.{1,100}")
_NOTEBOOK = compiled(
    r"^[#*_ \t]*(?:(?:dpa[ -])?notebook|the following information is not (?:intended )?for publication|.{0,10}nicht zur Veröffentlichung)",
    IGNORECASE | MULTILINE,
)
_AGENCY = compiled(r"\b(?:dpa|ats|sda|apa|afp|ansa|ap|reuters|efe|anp|belga|ntb|tt|ritzau|pap|apa|aap|kyodo)\b", IGNORECASE)
_LINE = compiled(r"[^\r\n]+")
_OPENS = compiled(r"[^\r\n]{0,120}?\((?:[a-z]{2,5}|[A-Z]{2,5}|[A-Za-z /]{2,20})\)(?: ?[-–]|[ ][A-Z«\"])")
_HEADLINES = 8  # lines that can stand over the copy
_FULL = 50  # characters of a line of headline from which the next goes on with it
_UPDATES = ("LEAD", "NET", "UPDATE", "TAKE")
_CORRECTIONS = ("REFILE", "KORR", "CORREC", "KILL", "ACHTUNG")


def read(source: Text, given: Given) -> Reading:
    """The stories in a file, one from each SOH on."""
    starts = [match.start() for match in _START.finditer(source.string)]
    return gathered("iptc7901", (_message(source, start, end, given) for start, end in spans(source.string, starts)))


def _message(source: Text, start: int, end: int, given: Given) -> tuple[Story, list[Problem]]:
    text = source.string
    problems: list[Problem] = []
    meta: dict[str, Text] = {}
    header = _HEADER.match(text, start, end)
    if header is None:
        stop = _LINE.match(text, start, end)
        problems.append(Problem("format/wire-header", start, stop.end() if stop else start, "service, priority, category, words"))
    else:
        meta |= _of_header(source, header)
    first = text.find("\x02", start, end)
    last = text.find("\x03", max(first, start), end)
    if last < 0:
        problems.append(Problem("format/truncated", *_tail(text, start, end), "no end of text (ETX)"))
        last = start + len(text[start:end].rstrip("\x04\x7f\x00 \r\n"))
    elif sent := _SENT.match(text, last, end):
        meta["sent"] = source[sent.start("sent") : sent.end("sent")] if sent["sent"] else source[last:last]
    if first >= 0 and header is not None:
        slug = source[header.end() : first].strip()
        if "\n" not in slug.string and "\r" not in slug.string:
            meta["slug"] = slug
    pieces = kept(_pieces(source, (header.end() if header else start) if first < 0 else first + 1, last, meta))
    story = composed(pieces, given, meta)
    if not any(role == "body" for role, _ in pieces):
        problems.append(
            Problem("format/no-body", *_opening(first, start, len(text)), "nothing stands between start and end of text", story.id)
        )
    return story, problems


def _of_header(source: Text, header: regex.Match[str]) -> dict[str, Text]:
    at = header.span
    found = {key: source[slice(*at(key))] for key in ("priority", "category", "words")}
    first, last = at("service")[0], at("number")[1]
    free = source[slice(*at("free"))].strip()
    return {**found, "id": source[first:last], "agency": _agency(free)}


def _agency(free: Text) -> Text:
    """The agency's name in the free part of the header, `ccccb   dpa 061`."""
    match = _AGENCY.search(free.string)
    return free[match.start() : match.end()] if match else free[:0]


def _tail(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a message ends, without the blanks behind it: its last character."""
    last = start + len(text[start:end].rstrip())
    return max(start, last - 1), last


def _opening(first: int, start: int, size: int) -> tuple[int, int]:
    """The character that starts the text, or the message where there is none."""
    at = max(first, start)
    return at, min(at + 1, size)


def _pieces(source: Text, start: int, end: int, meta: dict[str, Text]) -> Iterator[Piece]:
    text = source.string
    cut = _NOTEBOOK.search(text, start, end)
    stop = cut.start() if cut else end
    heads, body = _heads(text, start, stop)
    yield from _over(source, heads, meta)
    yield from hard_wrapped.paragraphs(source[body:stop])
    if cut:
        yield from (Piece("notebook", text) for _, text in hard_wrapped.paragraphs(source[stop:end]))


def _heads(text: str, start: int, end: int) -> tuple[list[tuple[int, int]], int]:
    """The lines over the copy, and where it begins."""
    lines: list[tuple[int, int]] = []
    for match in _LINE.finditer(text, start, end):
        if not match[0].strip():
            continue
        if len(lines) == _HEADLINES or _OPENS.match(text, match.start(), end):
            break
        lines.append(match.span())
        if match[0].rstrip().endswith("="):
            return lines, match.end()
    if lines and not any(text[a:b].rstrip().endswith("=") for a, b in lines) and len(lines) == _HEADLINES:
        return [], start
    return lines, lines[-1][1] if lines else start


def _over(source: Text, lines: list[tuple[int, int]], meta: dict[str, Text]) -> Iterator[Piece]:
    """The lines over the copy: take lines, headline (wrapped or not), byline. The headline is the last of them that is neither."""
    told: list[Piece] = []
    for start, end in lines:
        line = source[start:end].strip()
        if line.string.endswith("="):
            line = line[: len(line) - 1].strip()
        role = "advisory" if _TAKE.fullmatch(line.string) else "byline" if told and _BYLINE.fullmatch(line.string) else "headline"
        last = told[-1] if told else None
        if last is not None and role == last.role == "headline" and len(last.text) >= _FULL:
            told[-1] = Piece(role, join([last.text, standing_for(" ", source, *_between(last.text, line)), line]))
        else:
            told.append(Piece(role, line))
    titles = [index for index, piece in enumerate(told) if piece.role == "headline"]
    for index, (shape, line) in enumerate(told):
        role = "subhead" if shape == "headline" and index != titles[-1] else shape
        _signal(line, meta) if role == "advisory" else meta.setdefault(role, line)
        yield Piece(role, line)


def _between(line: Text, following: Text) -> tuple[int, int]:
    """The stretch of the file from the end of a line to the start of the next."""
    return line.place(len(line) - 1, len(line))[1], following.place(0, 0)[0]


def _signal(line: Text, meta: dict[str, Text]) -> None:
    upper = line.string.upper()
    if any(word in upper for word in _CORRECTIONS):
        meta.setdefault("correction", line)
    elif any(word in upper for word in _UPDATES):
        meta.setdefault("update", line)
    elif "EMBARGO" in upper:
        meta.setdefault("embargo", line)
    meta.setdefault("note", line)
