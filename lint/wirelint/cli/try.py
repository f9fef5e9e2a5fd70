"""`wirelint try`: how a draft rule would have fared on an archive."""

from __future__ import annotations

import os
from datetime import date

from ..desk import Desk
from ..errors import UsageError
from ..files.walk import candidates
from ..places import RULES
from ..profiles import load
from ..records import TYPE_CHECKING
from ..rulebook import packs
from ..rulebook.draft import Draft

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from ..rulebook.draft import Sample, Trying
    from ..rulebook.rule import Rule


def options(parser: argparse.ArgumentParser) -> None:
    """The rule, and the copy to try it on."""
    parser.add_argument("rule", metavar="RULE-FILE", help="a rule file, or the name of a rule")
    parser.add_argument("paths", nargs="+", metavar="ARCHIVE", help="files or folders of copy")
    parser.add_argument("--sample", type=int, default=20, metavar="N", help="hits to show (default: 20)")
    parser.add_argument("--profile", default="neutral", metavar="NAME", help="house style")
    parser.add_argument("--date", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the day of the stories")
    parser.add_argument("--all-files", action="store_true", help="in folders, take what is not copy by its name too")


def run(options: argparse.Namespace) -> int:
    """Print rate, overlap, time and a sample."""
    rules = packs.read([RULES])
    rule = _rule(options.rule, {name: found for name, (found, _) in rules.items()})
    paths = [item.path for item in candidates(options.paths, all_files=options.all_files) if item.named or not item.reason]
    desk = Desk(load(options.profile), day=options.date)
    draft = Draft(rule, [found for found, _ in rules.values() if found.default], desk, options.sample)
    done = draft.run(paths)
    if not done.stories:
        raise UsageError("there is no story in the archive that can be read", path=options.paths[0])
    print("\n".join(_told(rule, done)))
    return 0


def _rule(given: str, rules: dict[str, Rule]) -> Rule:
    """The rule in a file (its name is that of its folder and file), or the built-in one of that name."""
    if os.path.isfile(given):
        stem = os.path.splitext(os.path.abspath(given))[0]
        name = "/".join(stem.replace("_", "-").split(os.sep)[-2:])
        return packs.read_file(given, name, foreign=True)[0]
    if given not in rules:
        from ..rulebook.options import nearest

        raise UsageError(f"no rule file and no rule named “{given}”", hint=nearest(given, rules))
    return rules[given]


def _told(rule: Rule, done: Trying) -> Iterator[str]:
    yield f"{rule.name}: {done.hits} hits in {done.affected} of {done.stories} stories ({done.words} words)"
    yield f"  {1000 * done.hits / done.stories:.1f} hits per 1,000 stories; {done.speech} of them in speech"
    yield f"  {1000 * done.seconds / done.stories:.2f} ms a story; all other rules {1000 * done.all_seconds / done.stories:.2f} ms"
    told = ", ".join(f"{name} {count}" for name, count in done.overlap.items())
    yield f"  on words that other rules flag, too: {told or 'none'}"
    if done.sample:
        yield f"  {'all of them' if len(done.sample) == done.hits else f'a sample of {len(done.sample)}, the same every time'}:"
    yield from (_shown(item) for item in done.sample)


def _shown(item: Sample) -> str:
    marked = f"{{{item.text}}}" if item.fix is None else f"{{{item.text} -> {item.fix}}}"
    return f"    {item.path}:{item.line}: {item.before}{marked}{item.after}"
