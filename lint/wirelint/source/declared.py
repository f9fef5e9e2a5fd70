"""The encoding that a file says it is in: XML declaration, `charset` of a page or of an e-mail."""

from __future__ import annotations

from ..patterns import IGNORECASE, compiled
from ..records import Record

_SAID = compiled(
    r"""\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["'](?P<xml>[\w.:-]{1,40})["']"""
    r"""|<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?(?P<page>[\w.:-]{1,40})"""
    r"""|(?:^|[\r\n])content-type:[^\r\n]{1,200}?(?:[\r\n]+[ \t][^\r\n]{0,100}?)?\bcharset\s*=\s*["']?(?P<mail>[\w.:-]{1,40})""",
    IGNORECASE,
)
_HEAD = 4096  # characters in which it is looked for
# Only encodings of text that feeds are known to use; none in which plain ASCII means something else.
_FAMILIES = ("iso8859", "cp125", "cp437", "cp85", "cp86", "koi8", "mac-", "shift_jis", "cp932", "euc", "gb", "cp936", "big5", "cp950", "tis", "ascii", "utf-8", "utf-16", "utf-32")  # fmt: skip


class Said(Record):
    """The name as it stands in the file, its half-open place there, and Python's name for the encoding ("": not known)."""

    name: str
    start: int
    end: int
    codec: str


def declared(text: str) -> Said | None:
    """What the first 4,096 characters say; None where they say nothing."""
    head = text[:_HEAD]
    found = _SAID.match(head) or (_SAID.search(head) if "charset" in head.lower() else None)
    if found is None:
        return None
    start, end = next(found.span(group) for group in ("xml", "page", "mail") if found[group])
    return Said(head[start:end], start, end, codec(head[start:end]))


def codec(name: str) -> str:
    """Python's name for an encoding of text, "" where it knows none or it is none that may be used."""
    import codecs

    try:
        known = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    return known if known.startswith(_FAMILIES) else ""


def contradiction(said: Said | None, used: str, *, ascii: bool) -> str:
    """How an encoding that was `used` contradicts what a file says, in words; "" where it does not. `ascii`: the file holds nothing else."""
    if said is None or not used or ascii:
        return ""
    if not said.codec:
        return f"“{said.name}” is no encoding that is known; read as {used}"
    if said.codec.split("-")[:2] == codec(used).split("-")[:2]:
        return ""
    return f"says {said.name}, is {used}"
