"""`date` and `timedelta` of `datetime`, without what else that module builds up (a millisecond at every start)."""

from __future__ import annotations

from .records import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, timedelta
else:
    try:
        from _datetime import date, timedelta
    except ImportError:
        from datetime import date, timedelta

__all__ = ["date", "timedelta"]
