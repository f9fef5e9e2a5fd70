"""For zsh: put it as `_wirelint` into a folder of `fpath`, or `source <(wirelint completion zsh)` after `compinit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .commands import Argument, Command

_SCRIPT = """\
#compdef wirelint
# zsh completion for wirelint: save it as _wirelint in a folder of $fpath, or source it after compinit
_wirelint_rules() {{ compadd -- ${{(f)"$(wirelint completion rules 2>/dev/null)"}} }}
_wirelint_or_files() {{ compadd -S '' -- "$@"; _files }}
_wirelint() {{
    local -a commands
    commands=(
{names}
    )
    if ((CURRENT == 2)); then
        _describe command commands
        return
    fi
    local command=$words[2]
    shift words
    ((CURRENT--))
    case $command in
{cases}
    esac
}}
if [[ $funcstack[1] == _wirelint ]]; then _wirelint "$@"; else compdef _wirelint wirelint; fi
"""


def script(commands: Sequence[Command]) -> str:
    """The script."""
    names = "\n".join(f"        {_quoted(f'{command.name}:{command.help}')}" for command in commands)
    return _SCRIPT.format(names=names, cases="\n".join(row for command in commands for row in _case(command)))


def _case(command: Command) -> Iterator[str]:
    yield f"        {command.name})"
    yield " \\\n".join(["            _arguments", *(f"                {_quoted(_spec(argument))}" for argument in command.arguments)])
    yield "            ;;"


def _spec(argument: Argument) -> str:
    told = "".join(f"\\{char}" if char in "[]:\\" else char for char in argument.help)
    value = "" if argument.kind == "none" else f":{told}:{_action(argument)}"
    return f"*{argument.flag}[{told}]{value}" if argument.flag else f"*{value}"


def _action(argument: Argument) -> str:
    if argument.kind == "rule":
        return "_wirelint_rules"
    files = {"file": "_files", "folder": "_files -/"}.get(argument.kind, " ")
    if not argument.choices:
        return files
    words = f"({' '.join(argument.choices)})"
    return words if argument.kind == "choice" else f" _wirelint_or_files {' '.join(argument.choices)}"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
