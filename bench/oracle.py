"""Whether the copy that our readers take out of XML is what lxml, a full parser, finds there; run over a folder.

    .venv/bin/python bench/oracle.py FOLDER...

For each well-formed file the text of every element that may hold copy is taken from lxml's tree, and each story must be equal to
one of them, letter by letter (white space aside), the longest if there are several renditions. Mark-up that was escaped to stand
in XML is parsed by lxml once more, as HTML. Prints what differs, and the counts.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lxml import etree, html

from wirelint.desk import Desk
from wirelint.readers import reading
from wirelint.readers.reading import Given
from wirelint.source.decode import decode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: Elements that may hold copy: those of the body where there are any, else the containers.
_BODIES = ("body.content", "tagline")
_CONTAINERS = ("inlineXML", "inlineData", "DataContent", "content", "encoded", "body", "description", "summary")
_STORIES = ("newsItem", "NewsItem", "nitf", "RBNews", "item", "entry")
#: What is no copy: heads, scripts, and what a page repeats of its metadata. `tests/test_feeds.py` holds the readers to it.
_ASIDE = frozenset(("head", "script", "style", "header", "footer", "aside", "nav", "media-metadata", "media-reference"))
_ASIDE_CLASSES = frozenset(("slugline", "genre", "publicationDate", "np-nonpublic", "linkbox"))


def letters(text: str) -> str:
    """The text without white space."""
    return "".join(text.split())


def local(element: Any) -> str:
    """The name of an element without its namespace; "" for comments and the like."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def said(element: Any) -> Iterator[str]:
    """The text in an element that is copy."""
    yield element.text or ""
    for child in element:
        if local(child) == "header":
            yield from ("".join(line.itertext()) for line in child.iter() if line.get("class") == "byline")
        elif local(child) and local(child) not in _ASIDE and not _ASIDE_CLASSES & set((child.get("class") or "").split()):
            yield from said(child)
        yield child.tail or ""


def copy(element: Any) -> str:
    """The letters of an element's copy; mark-up that is escaped in it is parsed once more."""
    text = "".join(said(element))
    if not len(element) and "<" in text and ">" in text:
        text = "".join(said(html.fragment_fromstring(text, create_parent="div")))
    return letters(text)


def candidates(root: Any) -> Iterator[list[str]]:
    """For each story of a document what may be its copy, letter by letter."""
    stories = [made for made in root.iter() if local(made) in _STORIES and not any(local(up) in _STORIES for up in made.iterancestors())]
    for story in stories or [root]:
        bodies = [made for made in story.iter() if local(made) in _BODIES]
        whole = "".join(copy(made) for made in bodies)
        parts = [
            copy(made)
            for made in story.iter()
            if local(made) in _CONTAINERS and "mrss" not in made.tag and "nonpublic" not in made.get("rendition", "")
        ]
        yield [whole, *(part for part in parts if len(part) < len(whole))] if whole else parts


def ours(text: str, encoding: str, name: str) -> list[tuple[str, str, list[str]]]:
    """The id, the letters of each story without what comes from its metadata, and that: a body may open with it once more."""
    made = reading(text, Given(name, Desk(keep=False), encoding))
    found = []
    for story in made.stories:
        told = [story.meta[key].string for key in ("headline", "subhead") if key in story.meta]
        blocks = [story.text[block.start : block.end] for block in story.blocks if block.role != "notebook"]
        found.append((story.id, letters("".join(blocks[len(told) :])), [letters(line) for line in told]))
    return found


def differences(path: Path) -> Iterator[str]:
    """In words, what is not the same in a file. Raises XMLSyntaxError for one that is not well-formed."""
    data = path.read_bytes()
    decoded = decode(data)
    root = etree.fromstring(
        decoded.text.encode("utf-8"), etree.XMLParser(encoding="utf-8", resolve_entities=False, load_dtd=False, huge_tree=True)
    )
    wanted = [texts for texts in candidates(root) if any(texts)]
    found = [row for row in ours(decoded.text, decoded.encoding, path.name) if row[1]]
    if len(wanted) != len(found):
        yield f"{len(found)} stories, lxml has {len(wanted)}"
    for texts, (id, text, told) in zip(wanted, found, strict=False):
        if text not in texts and not any(_without(other, told) == text for other in texts):
            best = max(texts, key=len)
            at = next((at for at, (one, other) in enumerate(zip(best, text, strict=False)) if one != other), min(len(best), len(text)))
            yield f"{id}: lxml {best[max(at - 20, 0) : at + 30]!r}, ours {text[max(at - 20, 0) : at + 30]!r}"
        elif 1.5 * len(text) < max(map(len, texts)):
            yield f"{id}: a longer rendition is there"


def _without(text: str, told: Sequence[str]) -> str:
    """The text without the lines that its head says once more."""
    for line in told:
        text = text.replace(line, "", 1)
    return text


def main(folders: Sequence[str]) -> int:
    """Print the differences and the counts."""
    same = other = broken = 0
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            if not path.is_file() or not path.read_bytes()[:400].lstrip(b"\xef\xbb\xbf \r\n").startswith(b"<"):
                continue
            try:
                told = list(differences(path))
            except etree.XMLSyntaxError:
                broken += 1
                continue
            same, other = same + (not told), other + bool(told)
            for text in told:
                print(f"{path}: {text}")
    print(f"{same} files the same, {other} not, {broken} not well-formed")
    return int(bool(other))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
