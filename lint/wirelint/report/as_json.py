"""`--format json`: one object, byte-identical from run to run."""

from __future__ import annotations

import json

from ..records import TYPE_CHECKING
from . import shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..findings.placed import Placed
    from ..linting import FileReport


def write(files: Sequence[FileReport], findings: Sequence[Placed]) -> str:
    """The report as a string that ends in a line end."""
    return json.dumps(shape.run(files, findings), ensure_ascii=False, indent=1) + "\n"
