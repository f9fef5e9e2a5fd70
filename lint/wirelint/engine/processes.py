"""How many processes this machine can run at once, and whether they can inherit what is there."""

from __future__ import annotations

import os
import sys


def cores() -> int:
    """Processors that this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def forks() -> bool:
    """Whether a process can be copied with all it has: elsewhere each would have to begin anew."""
    import multiprocessing

    return "fork" in multiprocessing.get_all_start_methods() and sys.platform != "darwin"
