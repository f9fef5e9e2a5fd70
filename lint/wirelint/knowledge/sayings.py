"""The verbs that say: those that must tell what was said, or nearly always do.

The value is a dict: form as it stands in a sentence, with the mark that may follow it ("said", "said,", "said.")
-> the flags of `knowledge.verbs`.
"""

from __future__ import annotations

from . import verbs

_AFTER = ("", ",", ".")


def build(tables: str, house: str) -> dict[str, int]:
    """The few of `verbs.tsv` that report, past and present. The house does not matter."""
    forms = verbs.build(tables, house)
    return {form + mark: flags for form, flags in forms.items() if flags & (verbs.ALWAYS | verbs.OFTEN) for mark in _AFTER}
