"""`--profile-rules`: where the time went."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def write(seconds_by: Mapping[str, float], words: int) -> str:
    """Seconds by rule and view, slowest first, with the share of all of them."""
    total = sum(seconds_by.values()) or 1e-9
    lines = [
        f"{seconds * 1e3:9.2f} ms  {seconds / total:5.1%}  {name}" for name, seconds in sorted(seconds_by.items(), key=lambda row: -row[1])
    ]
    return "\n".join([f"time in rules and views ({words} words; a view that a rule asks for counts for itself):", *lines]) + "\n"
