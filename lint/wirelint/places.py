"""Where Wirelint's own files are."""

from __future__ import annotations

import os

HERE = os.path.dirname(os.path.abspath(__file__))


def _rules() -> str:
    installed = os.path.join(HERE, "rules")
    return installed if os.path.isdir(installed) else os.path.join(os.path.dirname(os.path.dirname(HERE)), "rules")


#: The built-in rule packs, with `tables` and `profiles` beside them.
RULES = _rules()
TABLES = os.path.join(RULES, "tables")
PROFILES = os.path.join(RULES, "profiles")
