"""`--format json`: one object, byte-identical from run to run."""

from __future__ import annotations

import json

from ..records import TYPE_CHECKING
from . import shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..deep.tier import Tier
    from ..findings.placed import Placed
    from ..linting import FileReport


def write(files: Sequence[FileReport], findings: Sequence[Placed], deep: Tier | None = None) -> str:
    """The report as a string that ends in a line end."""
    return json.dumps(shape.run(files, findings, deep), ensure_ascii=False, indent=1) + "\n"
