"""Everything that can go wrong and is told to the user in one line.

WirelintError          carries a place and a hint; exit code 2
├── UsageError         a wrong option, or a path that cannot be used
├── RuleError          a broken rule file
├── TableError         a broken table or house profile
├── ConfigError        a broken configuration or baseline file
├── InputError         a file of which nothing could be read
└── DeepError          the deep tier (LanguageTool) cannot work
    └── Unanswered     one request to it was not answered
"""

from __future__ import annotations


class WirelintError(Exception):
    """What happened, where, and how to mend it.

    `line` and `column` count from 1; 0 stands for "not known".
    """

    def __init__(self, message: str, *, path: str = "", line: int = 0, column: int = 0, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.column = column
        self.hint = hint

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part)
        text = f"{place}: {self.message}" if place else self.message
        return f"{text}; {self.hint}" if self.hint else text


class UsageError(WirelintError):
    """The command line asks for something that cannot be done."""


class RuleError(WirelintError):
    """A rule file cannot be used."""


class TableError(WirelintError):
    """A table of facts or a house profile cannot be used."""


class ConfigError(WirelintError):
    """A configuration or baseline file cannot be used."""


class InputError(WirelintError):
    """Nothing could be read of a file that was asked for."""


class DeepError(WirelintError):
    """The deep tier cannot work; the hint is the command that mends it."""


class Unanswered(DeepError):
    """The server is there, but did not answer this request."""
