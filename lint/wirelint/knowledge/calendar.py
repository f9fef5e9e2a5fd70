"""Names of months and weekdays in other languages, and what they mean."""

from __future__ import annotations

from .tables import read


def build(tables: str, house: str) -> dict[str, str]:
    """Foreign word, in lower case: English month or weekday."""
    return {row["word"]: row["means"] for row in read(tables, "calendar")}
