"""`wirelint new`: write a rule file with its headings, and say what to do next."""

from __future__ import annotations

import os

from ..errors import UsageError
from ..patterns import compiled
from ..places import RULES
from ..records import TYPE_CHECKING
from ..rulebook.kinds import NAMES

if TYPE_CHECKING:
    import argparse

_NAME = compiled(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)+")
_HEAD = """\
# What a reader of the page needs to know: why this is a fault, and what readers of the paper would see.
why = "..."
# One line for the editor; {{text}} is what was flagged, {{fix}} what to write instead.
message = "{message}"
# error = certainly broken, warning = right nine times in ten, info = worth a look. Begin low, and read what it finds: wirelint try.
severity = "info"
# What a hit in speech becomes: skip, note, check.
quotes = "note"
# {{x}} is flagged, {{x -> y}} is flagged with this fix, everything else is not.
bad = [
{bad}
]
# The look-alikes that would fool a careless pattern.
good = [
{good}
]
"""
_BODIES = {
    "swap": ("write {fix}", ["The {WRONG -> RIGHT} words stand here."], '[swap]\n"WRONG" = "RIGHT"\n'),
    "find": ("write {fix}", ["The {WRONG -> RIGHT} words stand here."], "[find]\npattern = '\\bWRONG\\b'\nfix = \"RIGHT\"\n# unless = ['WRONG in a harmless phrase']\n"),
    "rewrite": ("write {fix}", ["The {WRONG -> RIGHT} words stand here."], "[rewrite]\nrows = [['\\bWRONG\\b', 'RIGHT']]\n"),
    "consistent": ("two forms in one story: write {fix}", ["ONE came first. ONE again. Then {OTHER -> ONE}."], '[consistent]\nforms = [["ONE", "OTHER"]]\n'),
}  # fmt: skip
_PYTHON = '''\
from collections.abc import Iterator

from wirelint.rulebook.rule import Hit, rule
from wirelint.spans import places
from wirelint.story import Story


@rule(
    message="write {fix}",
    severity="info",
    trigger=["wrong"],  # in lower case: without one of these words in the story the file is not even imported
    bad=["The {WRONG -> RIGHT} words stand here."],
    good=["The right words stand here."],
)
def NAME(story: Story) -> Iterator[Hit]:
    """Why this is a fault."""
    for at in places(story.text, "WRONG"):
        yield Hit(at, at + len("WRONG"), "RIGHT")
'''


def options(parser: argparse.ArgumentParser) -> None:
    """The name of the rule, and what kind it is."""
    parser.add_argument("name", metavar="PACK/NAME", help="states the fault and reads well after “allow”: calque/new-crown")
    kinds = [kind for kind in NAMES if kind in _BODIES]
    parser.add_argument("--kind", choices=[*kinds, "python"], default="swap", help="how it finds the fault (default: swap)")
    parser.add_argument("--rules", default="", metavar="DIR", help="your own folder of rules (default: rules/ here)")


def run(options: argparse.Namespace) -> int:
    """Write the file, which must not be there yet."""
    if not _NAME.fullmatch(options.name):
        raise UsageError(f"a rule cannot be named “{options.name}”", hint="write PACK/NAME in lower case with hyphens, calque/new-crown")
    folder = options.rules or "rules"
    path = _path(folder, options.name, "py" if options.kind == "python" else "toml")
    text = (
        _PYTHON.replace("NAME", options.name.rpartition("/")[2].replace("-", "_"), 1) if options.kind == "python" else _text(options.kind)
    )
    _write(path, text)
    print(_next(path, folder, options.name))
    return 0


def _path(folder: str, name: str, ending: str) -> str:
    """Where the rule goes. Raises UsageError where there is one of that name."""
    stem = os.path.join(folder, *name.replace("-", "_").split("/"))
    own = [f"{stem}.{other}" for other in ("toml", "py")]
    builtin = [os.path.join(RULES, *path.split(os.sep)[len(folder.split(os.sep)) :]) for path in own]
    for taken in [*own, *builtin]:
        if os.path.exists(taken):
            raise UsageError(f"there is a rule named {name}", path=taken.replace(os.sep, "/"), hint="choose another name")
    return f"{stem}.{ending}"


def _text(kind: str) -> str:
    message, bad, body = _BODIES[kind]
    good = ["The right words stand here."]
    told = _HEAD.format(message=message, bad=_listed(bad), good=_listed(good))
    return told + body


def _listed(examples: list[str]) -> str:
    return "\n".join(f'    "{example}",' for example in examples)


def _write(path: str, text: str) -> None:
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "x", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise UsageError(f"cannot write it: {(error.strerror or str(error)).lower()}", path=path) from None


def _next(path: str, folder: str, name: str) -> str:
    own = "" if os.path.realpath(folder) == os.path.realpath(RULES) else f" --rules {folder}"
    told = path.replace(os.sep, "/")
    steps = [
        (f"write {told}", "why, message, examples, and what to look for"),
        (f"wirelint test {folder if own else name}", "run its examples"),
        (f"wirelint try {told} ARCHIVE", "how it would have fared on copy of yours"),
        (f"wirelint explain {name}{own}", "its page"),
        (f"wirelint check{own} story.txt", "use it"),
    ]
    width = max(len(step) for step, _ in steps)
    return "\n".join([f"{told}: written. Next:", *(f"  {step:{width}}  # {what}" for step, what in steps)])
