"""Names of countries and peoples: words that are no person's name."""

from __future__ import annotations

from .tables import read, values


def build(tables: str, _house: str) -> list[str]:
    """Sorted, for `listed`."""
    names = {form for cells in read(tables, "countries") for cell in ("name", "aka", "demonyms") for form in values(cells[cell])}
    return sorted(names | {f"{name}s" for name in names})
