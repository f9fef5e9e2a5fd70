"""The page of a rule of LanguageTool, for the terminal."""

from __future__ import annotations

from ..knowledge.tables import read
from ..rulebook.page import SPEECH
from . import allowed


def page(name: str) -> str:
    """What is known of a rule that is let through (its name is ours: languagetool/...)."""
    [row] = [row for row in read(allowed.FOLDER, "allowed") if allowed.PREFIX + row["rule"] == name]
    return "\n".join(
        (
            f"{name}  ({row['severity']}, only with check --deep)",
            f"  {row['message']}",
            "",
            f"  A rule of LanguageTool. Of its hits, {row['hits']} were read: {row['true']} were true ({row['where']} copy).",
            f"  A hit in speech {SPEECH[row['quotes']]}.",
        )
    )
