"""What the desk knows: its house style and the tables of facts. One for a whole run, shared by all stories."""

from __future__ import annotations

from .drawers import opened
from .engine import cache
from .places import TABLES
from .records import TYPE_CHECKING
from .startup.loading import load_module

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from . import days
    from .clock import Clock

NEUTRAL: Mapping[str, Any] = {"name": "neutral"}


class Desk:
    """`profile` is the house style (see `wirelint.profiles`), `day` the day given on the command line, `own` what the desk adds to
    the tables: {"people" or "places": {right form: wrong forms}}; `clock` adds up the time of views.
    """

    def __init__(
        self,
        profile: Mapping[str, Any] = NEUTRAL,
        *,
        day: days.date | None = None,
        tables: str = TABLES,
        keep: bool = True,
        own: Mapping[str, Mapping[str, Sequence[str]]] | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.profile = profile
        self.day = day
        self.tables = tables
        self.keep = keep
        self.own = own or {}
        self.clock = clock
        self._known: dict[str, Any] = {}
        self._stamp: tuple[int, int] | None = None

    @property
    def house(self) -> str:
        """The house whose forms are asked for: ap, reuters, ..., or neutral."""
        return str(self.profile.get("house") or self.profile.get("name") or "neutral")

    def know(self, topic: str) -> Any:
        """What the tables say on a topic: the value of `build(tables, house)` in `wirelint.knowledge.<topic>`.

        It is made of plain values and packed tables (`wirelint.drawers`), kept on disk, and loaded when first asked for.
        """
        if topic not in self._known:
            self._known[topic] = self._learn(topic)
            if topic == "names" and self.profile.get("names"):
                from .profiles import prefer

                prefer(self._known[topic], self.profile["names"], str(self.profile["name"]))
        return self._known[topic]

    def _learn(self, topic: str) -> Any:
        if self._stamp is None:  # looked at once a run
            self._stamp = cache.stamp(self.tables, ".tsv")
        key = [self._stamp, cache.own_stamp(), self.house, self.own]
        name = cache.name_for(f"{topic}-{self.house}", self.tables, *([repr(self.own)] if self.own else []))
        return opened(cache.fetch(name, key, lambda: _build(topic, self._tables(), self.house), use=self.keep))

    def _tables(self) -> str:
        """The folder of tables, with the desk's own rows."""
        if not self.own:
            return self.tables
        from .knowledge.tables import extended

        return extended(self.tables, self.own)


def _build(topic: str, tables: str, house: str) -> Any:
    return load_module(f"wirelint.knowledge.{topic}").build(tables, house)
