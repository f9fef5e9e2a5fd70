"""For fish: `wirelint completion fish | source`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .commands import Argument, Command


def script(commands: Sequence[Command]) -> str:
    """The script."""
    names = " ".join(command.name for command in commands)
    lines = ["# fish completion for wirelint: save it as ~/.config/fish/completions/wirelint.fish", "complete -c wirelint -f"]
    for command in commands:
        lines.append(f"complete -c wirelint -n 'not __fish_seen_subcommand_from {names}' -a {command.name} -d {_quoted(command.help)}")
        lines += [f"complete -c wirelint -n '__fish_seen_subcommand_from {command.name}' {row}" for row in _rows(command)]
    return "\n".join([*lines, ""])


def _rows(command: Command) -> Iterator[str]:
    for option in command.options:
        yield f"-l {option.flag[2:]} -d {_quoted(option.help)}{_value(option)}"
    if command.plain:
        yield from filter(None, [_value(command.plain).replace(" -r", "", 1).strip()])


def _value(argument: Argument) -> str:
    words = " ".join(argument.choices)
    offered = {
        "none": "", "any": " -x", "choice": f" -x -a {_quoted(words)}", "file": " -r -F",
        "rule": " -x -a '(wirelint completion rules 2>/dev/null)'", "folder": " -x -a '(__fish_complete_directories)'",
    }[argument.kind]  # fmt: skip
    return f"{offered} -a {_quoted(words)}" if argument.kind == "file" and words else offered


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
