"""For bash: `source <(wirelint completion bash)`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .commands import Argument, Command

_SCRIPT = """\
# bash completion for wirelint: source it from ~/.bashrc, or put it into
# ~/.local/share/bash-completion/completions/wirelint
_wirelint_offer() {{ mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur"); }}
_wirelint_paths() {{
    compopt -o filenames 2>/dev/null
    mapfile -t -O "${{#COMPREPLY[@]}}" COMPREPLY < <(compgen "$1" -- "$cur")
}}
_wirelint() {{
    local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}} command=${{COMP_WORDS[1]}}
    # "=" is a word of its own to bash
    if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=${{COMP_WORDS[COMP_CWORD-2]}}; fi
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        _wirelint_offer "{names} --version --help"
        return
    fi
    case "$command $prev" in
{values}
    esac
    case "$command" in
{plain}
    esac
}}
complete -F _wirelint wirelint
"""


def script(commands: Sequence[Command]) -> str:
    """The script."""
    return _SCRIPT.format(
        names=" ".join(command.name for command in commands),
        values="\n".join(row for command in commands for row in _values(command)),
        plain="\n".join(row for command in commands for row in _plain(command)),
    )


def _values(command: Command) -> Iterator[str]:
    for option in command.options:
        if option.kind != "none":
            yield f'        "{command.name} {option.flag}") {"; ".join([*_offers(option), "return"])} ;;'


def _plain(command: Command) -> Iterator[str]:
    yield f"        {command.name})"
    flags = " ".join(option.flag for option in command.options)
    rest = "; ".join(_offers(command.plain)) if command.plain else ":"
    yield f'            if [[ $cur == -* ]]; then _wirelint_offer "{flags}"; else {rest or ":"}; fi'
    yield "            ;;"


def _offers(argument: Argument) -> Iterator[str]:
    if argument.choices:
        yield f'_wirelint_offer "{" ".join(argument.choices)}"'
    if argument.kind == "rule":
        yield '_wirelint_offer "$(wirelint completion rules 2>/dev/null)"'
    elif argument.kind in ("file", "folder"):
        yield f"_wirelint_paths {'-f' if argument.kind == 'file' else '-d'}"
