"""The indexes of the rules: by pack, profile and severity, and the checks that were left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rule_page import SEVERITIES, message_of, name_of, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from wirelint.rulebook.rule import Rule

FRONT = """\
# Wirelint

Wirelint reads wire copy as it comes in, and says where the text is broken, mistranslated, misdated or inconsistent.
Here is every rule: why it is there, what it flags and what it leaves alone, and how often it was right when its hits on
real copy were read.

```{toctree}
:caption: Rules
:maxdepth: 1

by-pack
by-profile
by-severity
left-out
```

```{toctree}
:caption: Guide
:maxdepth: 1

guide
configuration
files
report
formats
watch
architecture
```
"""


def by_pack(rules: Mapping[str, Rule]) -> str:
    """Each pack with its rules."""
    lines = ["# Rules by pack", ""]
    for pack in sorted({pack_of(name) for name in rules}):
        inside = [rule for name, rule in sorted(rules.items()) if pack_of(name) == pack]
        lines += [f"## {pack}", "", *_table(inside), ""]
    return "\n".join(lines)


def pack_of(name: str) -> str:
    """`names` of `names/wrong-place-form`."""
    return name.partition("/")[0]


def by_severity(rules: Mapping[str, Rule]) -> str:
    """Errors first."""
    lines = ["# Rules by severity", ""]
    for severity, meaning in SEVERITIES.items():
        inside = [rule for _, rule in sorted(rules.items()) if rule.severity == severity]
        lines += [f"## {name_of(severity).capitalize()}s", "", f"{meaning.capitalize()}.", "", *_table(inside), ""]
    return "\n".join(lines)


def by_profile(rules: Mapping[str, Rule], profiles: Mapping[str, Sequence[str]]) -> str:
    """What each house profile adds; `profiles`: the names of the rules that have something to check under each."""
    lines = [
        "# Rules by profile",
        "",
        "Rules that are not here check the same under every profile, with the forms of the house where there are any.",
        "",
    ]
    for profile, names in profiles.items():
        lines += [f"## {profile}", "", *(_table([rules[name] for name in names]) if names else ["None of its own."]), ""]
    return "\n".join(lines)


def left_out(rows: Iterable[Sequence[str]]) -> str:
    """The checks that were thought through and left out."""
    lines = [
        "# Checks left out",
        "",
        "They were thought through, and tried where that says something; each with the reason.",
        "",
        "| check | group | reason |",
        "|---|---|---|",
    ]
    return "\n".join([*lines, *(f"| {' | '.join(plain(cell) for cell in row)} |" for row in rows), ""])


def _table(rules: Iterable[Rule]) -> list[str]:
    rows = [f"| [{rule.name}](rules/{rule.name}.md) | {name_of(rule.severity)} | {message_of(rule)} |" for rule in rules]
    return ["| rule | severity | message |", "|---|---|---|", *rows]
