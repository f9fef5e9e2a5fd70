"""An e-mail as it lies on disk: headers, parts, quoted-printable, base64, charsets; each character in its place in the file.

The text is the plain part, or the HTML part where there is none worth the name; text files that came with it are stories of their own.
"""

from __future__ import annotations

from itertools import chain

from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING
from ..startup.loading import load_module
from . import mail_body, mail_headers, mail_parts
from .composed import composed
from .pieces import Piece, kept
from .reading import Layer, Problem, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..source.text import Text
    from ..story import Story
    from .mail_parts import Part, Typed
    from .reading import Given

_ANSWER = compiled(r"(?:(?:re|fwd?|aw|wg|tr|rv)(?:\[\d\])?: *)+", IGNORECASE)
_TAG = compiled(r"<[^<>]{0,400}>|\s+|&\w{1,10};")
_META = {
    "from": "agency",
    "date": "sent",
    "subject": "headline",
    "content-language": "language",
    "keywords": "keywords",
    "x-priority": "priority",
    "expires": "expiry",
}
_FEWER = 4  # times less text than the HTML part has: the plain part only says that there is one


def read(source: Text, given: Given) -> Reading:
    """The story that the mail is, and one for each text that came with it."""
    mail = mail_parts.parse(source, outer=True)
    problems = [_cut(part) for part in _all(mail) if part.cut][:1]
    stories: list[Story] = []
    layers: list[Layer] = []
    for story, wrong, written in _stories(mail, given):
        stories.append(story)
        problems += [problem._replace(story=story.id) for problem in wrong]
        layers += written
    return Reading("email", stories, problems, layers)


def _cut(part: Part) -> Problem:
    start, end = part.body.place(max(len(part.body.string.rstrip()) - 1, 0), len(part.body.string.rstrip()))
    return Problem("format/truncated", start, end, "the last boundary of a multipart is missing")


def _all(part: Part) -> Iterator[Part]:
    yield part
    for inner in part.parts:
        yield from _all(inner)


def _stories(mail: Part, given: Given, id: str = "") -> Iterator[tuple[Story, Sequence[Problem], Sequence[Layer]]]:
    """Each story with what is wrong with its text, and how that is written."""
    fields = mail.headers.fields
    meta = {name: mail_headers.shown(fields[key], given.encoding) for key, name in _META.items() if key in fields}
    parts: list[Sequence[Piece]] = []
    problems: list[Problem] = []
    layers: list[Layer] = []
    if "headline" in meta:
        meta["headline"] = _bare(meta["headline"])
        parts.append([Piece("headline", meta["headline"])])
    for part in _texts(mail, given.encoding):
        found, wrong, written = _of_part(part, given)
        parts.append(found)
        problems += wrong
        layers += written
    if not any(role not in ("headline", "notebook", "signoff") for role, _ in chain.from_iterable(parts)):
        problems.append(Problem("format/no-body", *_first(mail.body), "the mail has no part with text"))
    yield composed(chain.from_iterable(parts), given, meta, id), problems, layers
    for part in _attached(mail):
        yield from _stories(part, given, mail_headers.parameter(part.headers.text("content-disposition"), "filename") or "attached")


def _first(body: Text) -> tuple[int, int]:
    """The first character of the body, where it has one."""
    return body.place(0, min(1, len(body)))


def _bare(subject: Text) -> Text:
    found = _ANSWER.match(subject.string)
    return subject[found.end() :] if found else subject


def _of_part(part: Part, given: Given) -> tuple[Sequence[Piece], Sequence[Problem], Sequence[Layer]]:
    typed = mail_parts.typed(part, given.encoding)
    if part.type == "text/html":
        return _of_page(typed, given)
    flowed = mail_headers.parameter(part.headers.text("content-type"), "format").lower() == "flowed"
    return kept(mail_body.pieces(typed.text, flowed=flowed)), typed.problems, list(typed.layer())


def _of_page(typed: Typed, given: Given) -> tuple[Sequence[Piece], Sequence[Problem], Sequence[Layer]]:
    made: Reading = load_module("wirelint.readers.html").read(typed.text, given)
    pieces = kept(Piece(role, story.source[start:end]) for story in made.stories for start, end, role in story.blocks)
    return (
        pieces,
        [*typed.problems, *(problem for problem in made.problems if problem.rule != "format/no-body")],
        list(typed.layer("markup")),
    )


def _texts(part: Part, encoding: str) -> Iterator[Part]:
    """The parts that are the mail's own text."""
    if part.type == "multipart/alternative":
        found = [text for inner in part.parts for text in _texts(inner, encoding)]
        plain = [text for text in found if text.type != "text/html"]
        pages = [text for text in found if text.type == "text/html"]
        yield from plain if not pages or (plain and _size(plain, encoding) * _FEWER >= _size(pages, encoding)) else pages
    elif part.type.startswith("multipart/"):
        for inner in part.parts:
            yield from () if inner.attached else _texts(inner, encoding)
    elif part.type in ("text/plain", "text/html", "text/markdown", "text/enriched", "text"):
        yield part


def _size(parts: Sequence[Part], encoding: str) -> int:
    """Characters that are neither blank nor mark-up."""
    return sum(len(_TAG.sub(lambda _: "", mail_parts.typed(part, encoding).text.string)) for part in parts)


def _attached(part: Part) -> Iterator[Part]:
    """Texts and mails that came with it."""
    for inner in part.parts:
        if inner.type == "message/rfc822":
            yield from inner.parts
        elif inner.attached and inner.type in ("text/plain", "text/html"):
            yield inner
        else:
            yield from _attached(inner)
