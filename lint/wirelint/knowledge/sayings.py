"""The verbs that say: those that must tell what was said, or nearly always do.

The value is a set of their forms, past and present, with the marks that may follow one in a sentence: "said", "said,", "said.".
"""

from __future__ import annotations

from . import verbs

_AFTER = ("", ",", ".")


def build(tables: str, _house: str) -> frozenset[str]:
    """The few of `verbs.tsv` that report. The house does not matter."""
    says = [form for form, flags in verbs.every_form(tables).items() if flags & (verbs.ALWAYS | verbs.OFTEN)]
    return frozenset(form + mark for form in (*says, "say") for mark in _AFTER)
