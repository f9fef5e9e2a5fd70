"""Trees of XML as text that any parser takes, whatever the copy holds."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ..patterns import compiled

#: What XML 1.0 cannot hold, not even as a reference.
_FORBIDDEN = compiled(r"[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")


def clean(text: str) -> str:
    """The text with U+FFFD for each character that XML cannot hold."""
    return _FORBIDDEN.sub("\ufffd", text)


def node(parent: Element | None, tag: str, /, **attributes: object) -> Element:
    """An element, under `parent` if there is one. Attributes are cleaned."""
    values = {key: clean(str(value)) for key, value in attributes.items()}
    return Element(tag, values) if parent is None else SubElement(parent, tag, values)


def text_of(root: Element) -> str:
    """The document, with its declaration."""
    indent(root, " ")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, "unicode")}\n'
