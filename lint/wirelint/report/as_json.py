"""`--format json`: one object, byte-identical from run to run."""

from __future__ import annotations

import json

from ..records import TYPE_CHECKING
from . import shape

if TYPE_CHECKING:
    from .outcome import Outcome


def write(outcome: Outcome) -> str:
    """The report as a string that ends in a line end."""
    return json.dumps(shape.run(outcome.files, outcome.findings, outcome.deep), ensure_ascii=False, indent=1) + "\n"
