"""What a report is written from, whatever its format."""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..findings.placed import Placed
    from ..linting import FileReport
    from ..rulebook.rule import Page, Rule


class Outcome(Record):
    """`files` and `findings` in order; `hidden`: notes that are not among the findings; `rules`: the rule file of each rule by name;
    `deep`: what became of the deep tier.
    """

    files: Sequence[FileReport]
    findings: Sequence[Placed]
    hidden: int = 0
    rules: Mapping[str, str] = {}
    deep: Mapping[str, str] = {"status": "off", "reason": ""}

    def by_path(self) -> dict[str, list[Placed]]:
        """The findings by file."""
        found: dict[str, list[Placed]] = {}
        for item in self.findings:
            found.setdefault(item.path, []).append(item)
        return found

    def pages(self) -> dict[str, tuple[Rule, Page]]:
        """The rules that found something, with their pages, by name. Rules without a file of their own are left out."""
        from ..places import RULES
        from ..rulebook.packs import read_file

        names = sorted({found.rule for found in self.findings} & self.rules.keys())
        return {name: read_file(path, name, foreign=not path.startswith(RULES)) for name in names if (path := self.rules[name])}

    def failed(self) -> list[FileReport]:
        """The files of which nothing could be read although they were named."""
        return [report for report in self.files if report.status == "failed"]
