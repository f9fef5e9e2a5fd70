"""Which format a file is that begins with `<`: by its first element."""

from __future__ import annotations

from ..patterns import DOTALL, compiled

_ROOT = compiled(
    r"(?:\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE\s+(?P<type>[\w:.-]{1,80})(?:[^>\[]|\[(?:\"[^\"]*\"|'[^']*'|[^\]\"'])*\])*>)*+<(?:[\w.-]{1,80}:)?(?P<name>[A-Za-z_][\w.-]{0,80})",
    DOTALL,
)
_TYPE = compiled(r"<!DOCTYPE\s+([\w:.-]{1,80})")
_HEAD = 20_000  # characters in which the first element is looked for
_PAGE = frozenset("html head body article main section header title".split())
# Tags that copy out of a page may begin with; they are for the rules to find.
_IN_COPY = frozenset("a abbr b blockquote br cite code dd div dl dt em figure font h1 h2 h3 h4 h5 h6 hr i iframe img li ol p pre q s small span strong sub sup table td th tr u ul script style link meta nav footer aside center picture".split())  # fmt: skip
_ROOTS = {
    "nitf": "nitf", "NewsML": "newsml", "newsMessage": "newsml-g2", "newsItem": "newsml-g2", "packageItem": "newsml-g2",
    "RBNews": "rbnews", "ArrayOfRBNews": "rbnews", "rss": "feed", "feed": "feed", "entry": "feed", "RDF": "feed",
    "lewis": "sgml", "REUTERS": "sgml",
}  # fmt: skip


def root(text: str) -> str:
    """Name of the first element without its prefix, or of the document type where no element is seen; "" where there is neither."""
    head = text[:_HEAD].lstrip("\ufeff\x00\x7f")
    if found := _ROOT.match(head):
        return str(found["name"])
    named = _TYPE.search(head)
    return str(named[1]) if named else ""


def detect(text: str) -> str:
    """The format; "xml" where no reader knows the root; "" where it is no mark-up but copy with a tag at its head."""
    name = root(text)
    known = _ROOTS.get(name)
    if known:
        return known
    if name.lower() in _PAGE:
        return "html"
    declared = text[:200].lstrip("\ufeff \t\r\n").startswith("<?xml")
    return "xml" if declared or (name and name.lower() not in _IN_COPY and text[-200:].rstrip().endswith(f"{name}>")) else ""
