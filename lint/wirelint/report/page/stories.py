"""A story as it reads, with its marks, and the notes to them under it."""

from __future__ import annotations

from ...records import TYPE_CHECKING, Record
from .marks import Mark, link, marked
from .words import count, tag, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...blocks import Block
    from ...findings.placed import Placed
    from ...linting import Told

_TAGS = {"headline": "h2", "subhead": "h3", "quote": "blockquote", "table": "pre", "code": "pre"}
_NAMELESS = ("headline", "subhead", "body", "list", "quote")  # roles that show by themselves
_TITLE = 90  # characters of what stands for a headline
_WHOLE = 0.9  # of the text: a finding on more than that is one on the story


class Sheet(Record):
    """A story on the page: `first` is the number of its first finding."""

    number: int
    path: str
    told: Told
    findings: Sequence[Placed]
    first: int

    @property
    def title(self) -> str:
        """Its headline, or how it begins."""
        blocks = sorted(self.told.blocks, key=lambda block: block.role != "headline")
        text = next((self.told.text[b.start : b.end].strip() for b in blocks if b.role != "meta"), "") or self.path
        return text if len(text) <= _TITLE else f"{text[:_TITLE].rsplit(' ', 1)[0]}…"


def entry(sheet: Sheet) -> str:
    """The story in the list of stories."""
    counts = "".join(
        tag("b", str(number), class_=severity, title=count(number, name))
        for severity, name in (("error", "error"), ("warning", "warning"), ("info", "note"))
        if (number := sum(found.severity == severity for found in sheet.findings))
    )
    inside = (
        tag("span", words(sheet.title), class_="title")
        + tag("span", tag("bdi", words(_name(sheet))), class_="file")
        + tag("span", counts, class_="counts")
    )
    return tag("li", tag("a", inside, href=f"#s{sheet.number}"))


def article(sheet: Sheet) -> str:
    """Path, findings on the whole story, the blocks, the notes."""
    text, blocks = sheet.told.text, sheet.told.blocks
    marks = [Mark(*found.span, sheet.first + at, found.severity) for at, found in enumerate(sheet.findings)]
    whole = [mark for mark in marks if not _inside(mark, text, blocks)]
    marks = [mark for mark in marks if _inside(mark, text, blocks)]
    chips = "".join(tag("p", link([mark], words(sheet.findings[mark.number - sheet.first].message)), class_="whole") for mark in whole)
    body = "".join(_block(text, block, marks) for block in blocks)
    notes = "".join(note(found, sheet.first + at) for at, found in enumerate(sheet.findings))
    head = tag("p", words(_name(sheet)), class_="path")
    told = tag("ol", notes, class_="notes") if notes else ""
    return tag("article", head + chips + body + told, id=f"s{sheet.number}", class_="" if notes else "clean")


def _name(sheet: Sheet) -> str:
    return f"{sheet.path} · {sheet.told.id}" if sheet.told.id else sheet.path


def _inside(mark: Mark, text: str, blocks: Sequence[Block]) -> bool:
    """Whether it is a finding on words, not on the story."""
    if len(blocks) > 1 and mark.end - mark.start >= _WHOLE * len(text.strip()):
        return False
    return any(block.start <= mark.start <= block.end for block in blocks)


def _block(text: str, block: Block, marks: Sequence[Mark]) -> str:
    role = "" if block.role in _NAMELESS else block.role
    return tag(_TAGS.get(block.role, "p"), marked(text, block.start, block.end, marks), class_=f"b {block.role}", data_role=role)


def note(found: Placed, number: int) -> str:
    """What is said of a finding."""
    parts = [tag("p", words(found.message), class_="say"), *(_fix(found, fix) for fix in found.suggestions)]
    related = "".join(tag("li", f"line {item.place.line}: {words(item.message)}") for item in found.related)
    if related:
        parts.append(tag("ul", related, class_="related"))
    rule = tag("a", words(found.rule), href=f"#r-{found.rule}", class_="rule")
    grade = tag("span", f"{'note' if found.severity == 'info' else found.severity} · ", class_="grade")
    parts.append(tag("p", f"{rule} · {grade}line {found.place.line}, column {found.place.column}", class_="place"))
    return tag("li", "".join(parts), id=f"n{number}", class_=found.severity, value=number, data_rule=found.rule)


def _fix(found: Placed, fix: str) -> str:
    """What stands there and what to write; a deletion and an insertion have only one of them."""
    if len(found.text) > 300:
        return ""
    old = tag("del", words(found.text)) if found.text else ""
    new = tag("ins", words(fix)) if fix else tag("ins", "nothing", class_="nothing")
    return tag("p", f"{old} {tag('span', '→', class_='arrow')} {new}", class_="fix")
