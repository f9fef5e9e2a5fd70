"""Where Wirelint's own files are."""

from __future__ import annotations

import os

HERE = os.path.dirname(os.path.abspath(__file__))


_INSTALLED = os.path.join(HERE, "rules")
#: Whether the built-in rules came with the package: then they were tried before they were packed, and are not tried again.
SHIPPED = os.path.isdir(_INSTALLED)
#: The built-in rule packs, with `tables` and `profiles` beside them.
RULES = _INSTALLED if SHIPPED else os.path.join(os.path.dirname(os.path.dirname(HERE)), "rules")
TABLES = os.path.join(RULES, "tables")
PROFILES = os.path.join(RULES, "profiles")
