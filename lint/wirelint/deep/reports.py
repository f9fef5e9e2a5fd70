"""Reports of whole files, kept beside the answers: under the same rules and settings, an unchanged file is not linted again.

Only with the deep tier, which is slow enough for it to pay and keeps what it learned anyhow. What a report holds depends on nothing but
the file's name and bytes and on `conditions`: no rule looks at a clock or at another file.
"""

from __future__ import annotations

import marshal
from hashlib import blake2b

from ..errors import InputError
from ..findings.placed import Elsewhere, Place, Placed
from ..linting import FileReport, StoryRow, read_bytes
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any

    from .store import Store


class Reports:
    """The reports that were made under some `conditions` (everything that they depend on beside the file)."""

    def __init__(self, store: Store, conditions: str) -> None:
        self.store = store
        self._digest = blake2b(conditions.encode("utf-8", "surrogatepass"), digest_size=16).digest()

    def lint(self, paths: Sequence[str], lint: Callable[[Sequence[str]], list[FileReport]], sound: Callable[[], bool]) -> list[FileReport]:
        """The reports of the files: those that are known, and what `lint` says of the others. They are kept if, after it, the run is `sound`."""
        keys = {path: key for path in paths if (key := self._key(path)) is not None}
        known = self.store.reports([*keys.values()])
        reports = {path: report for path, key in keys.items() if (report := _unpacked(known.get(key))) is not None}
        rest = [path for path in paths if path not in reports]
        made = {report.path: report for report in lint(rest)} if rest else {}
        if sound():
            self.store.put_reports(self._packed(keys, made.values()))
        reports.update(made)
        return [reports[path] for path in paths]

    def _packed(self, keys: Mapping[str, bytes], reports: Iterable[FileReport]) -> dict[bytes, bytes]:
        """Those that say all there is to say of the file that was looked at before: it may have changed since."""
        whole = (report for report in reports if report.status == "checked" and not report.errors and not report.texts)
        return {keys[report.path]: _pack(report) for report in whole if keys.get(report.path) == self._key(report.path)}

    def _key(self, path: str) -> bytes | None:
        try:
            data = read_bytes(path)
        except InputError:
            return None
        return self.store.key(self._digest, path, blake2b(data, digest_size=16).hexdigest())


def _pack(report: FileReport) -> bytes:
    return marshal.dumps(_plain(report))


def _plain(value: Any) -> Any:
    """Records as tuples, and sequences of them."""
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    return [*map(_plain, value)] if isinstance(value, list) else value


def _unpacked(data: bytes | None) -> FileReport | None:
    if data is None:
        return None
    try:
        report = FileReport._make(marshal.loads(data))
        return report._replace(stories=[*map(StoryRow._make, report.stories)], findings=[*map(_placed, report.findings)])
    except (ValueError, EOFError, TypeError, AttributeError):
        return None


def _placed(fields: Any) -> Placed:
    found = Placed._make(fields)
    related = [Elsewhere(Place._make(place), message) for place, message in found.related]
    return found._replace(place=Place._make(found.place), related=related)
