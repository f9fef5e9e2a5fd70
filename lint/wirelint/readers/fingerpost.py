"""JSON as Fingerpost hands it on: keys of ninjs and of its own, one object; often no valid JSON."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from . import ninjs

if TYPE_CHECKING:
    from ..source.text import Text
    from .reading import Given, Reading


def read(source: Text, given: Given) -> Reading:
    """The story: its fields are those that the reader of ninjs knows, too."""
    return ninjs.read(source, given)._replace(format="fingerpost")
