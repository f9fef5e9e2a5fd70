#!/usr/bin/env python3
"""How fast Wirelint is, beside bare Python, codespell, typos and proselint, in one run on one machine.

    python bench/speed.py [--command WIRELINT] [--peers DIR] [--runs N]

Whole processes are timed, the plan kept on disk. Stories are put together from the paragraphs of seeds/.
Wirelint, as it stands here, and the peers are installed into a virtual environment of their own (--peers, kept between runs).
Figures are medians; what counts is the ratio beside another row of the same run.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZE = 3300  # characters of a story
PEERS = ("codespell==2.4.3", "typos==1.52.0", "proselint==0.16.0")


STRAIGHT = str.maketrans("“”‘’", "\"\"''")
CLEAN = ("ore-dock", "valletta", "semi-final")


def paragraphs() -> tuple[list[str], list[str]]:
    """The long paragraphs of the clean seeds, and of the faulty ones; one style of quotation marks."""
    clean: list[str] = []
    faulty: list[str] = []
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        to = clean if any(word in path.name for word in CLEAN) else faulty
        to += [part.translate(STRAIGHT) for part in path.read_text("utf8").split("\n") if len(part) > 120]
    return clean, faulty


def story(parts: tuple[list[str], list[str]], size: int, chance: random.Random) -> str:
    """Paragraphs to that many characters, none twice until all are used: as in an incoming folder, one in ten is faulty."""
    clean, faulty = parts
    out: list[str] = []
    deck: list[str] = []
    length = 0
    while length < size:
        deck = deck or chance.sample(clean, len(clean))
        out.append(chance.choice(faulty) if chance.random() < 0.1 else deck.pop())
        length += len(out[-1]) + 2
    return "\n\n".join(out) + "\n"


def seconds(command: list[str], cwd: Path | None = None) -> float:
    began = time.perf_counter()
    done = subprocess.run(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    took = time.perf_counter() - began
    if done.returncode not in (0, 1, 2, 65):
        raise SystemExit(f"{command[0]} failed ({done.returncode}): {done.stderr.decode()[-500:]}")
    return took


def timed(command: list[str], runs: int) -> list[float]:
    seconds(command)
    return sorted(seconds(command) for _ in range(runs))


def paired(commands: dict[str, list[str]], runs: int) -> dict[str, float]:
    """Median seconds of each command, run in turns so that all meet the same weather."""
    took: dict[str, list[float]] = {name: [] for name in commands}
    for command in commands.values():
        seconds(command)
    for _ in range(runs):
        for name, command in commands.items():
            took[name].append(seconds(command))
    return {name: statistics.median(values) for name, values in took.items()}


def memory(command: list[str]) -> float:
    """Peak resident MB of the command."""
    code = "import resource,subprocess,sys; subprocess.run(sys.argv[1:],stdout=-3); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    return int(subprocess.run([sys.executable, "-c", code, *command], capture_output=True, text=True, check=True).stdout) / 1024


def peers(folder: Path) -> dict[str, list[str]]:
    pip = [str(folder / "bin" / "pip"), "install", "--quiet"]
    if not (folder / "bin" / "codespell").exists():
        venv.create(folder, with_pip=True, upgrade_deps=True)  # as the README has it
        subprocess.run([*pip, *PEERS, str(ROOT)], check=True)
    else:
        subprocess.run([*pip, "--force-reinstall", "--no-deps", str(ROOT)], check=True)
    return {name: [str(folder / "bin" / name)] for name in ("codespell", "typos", "proselint")}


SYLLABLES = "ba de fi go lu ma ne pi ro su ta ve zi ko la mi".split()


def made_up(chance: random.Random) -> str:
    return "".join(chance.choices(SYLLABLES, k=3))


def unlike(text: str, chance: random.Random) -> str:
    """The text with every sixth of its longer words made up: a long file that says nothing twice."""
    return re.sub(r"\b[a-z]{5,}\b", lambda word: made_up(chance) if chance.random() < 1 / 6 else word[0], text)


def literal_rules(folder: Path, count: int) -> None:
    """Rules of made-up phrases, as a desk might have them."""
    chance = random.Random(7)
    for number in range(count):
        words = f"{made_up(chance)} {made_up(chance)}"
        (folder / f"rule_{number:04}.toml").write_text(
            f'why = "made up"\nmessage = "write {{fix}}"\nbad = ["a {{{words} -> x}}"]\ngood = ["a"]\n[swap]\n"{words}" = "x"\n'
        )


def row(name: str, value: float, unit: str, beside: str = "") -> None:
    print(f"{name:46} {value:9.3f} {unit:5} {beside}", flush=True)


def cold(tool: list[str], others: dict[str, list[str]], one: Path, runs: int) -> None:
    commands = {"bare Python": [sys.executable, "-c", "pass"], "wirelint": [*tool, str(one)]}
    commands |= {
        "codespell": [*others["codespell"], str(one)],
        "typos": [*others["typos"], str(one)],
        "proselint": [*others["proselint"], "check", str(one)],
    }
    took = paired(commands, runs)
    print("cold start, one 3 KB story, whole process")
    for name, value in took.items():
        row(f"  {name}", value * 1e3, "ms", f"{value / took['bare Python']:.1f}x bare Python")
    row("  wirelint, peak memory", memory(commands["wirelint"]), "MB")


def bulk(tool: list[str], others: dict[str, list[str]], folder: Path, runs: int) -> None:
    files = sorted(map(str, folder.iterdir()))
    size = sum(os.path.getsize(file) for file in files) / 1e6
    commands = {
        "wirelint": [*tool, *files],
        "wirelint, one process": [*tool, "--jobs", "1", *files],
        "codespell": [*others["codespell"], *files],
        "typos": [*others["typos"], *files],
    }
    took = paired(commands, runs)
    print(f"{len(files)} stories, {size:.2f} MB, whole process")
    for name, value in took.items():
        row(f"  {name}", value, "s", f"{size / value:.1f} MB/s, {value / took['codespell']:.2f}x codespell")
    start = statistics.median(timed([*tool, files[0]], runs))
    row("  wirelint, one core, without its start", size / (took["wirelint, one process"] - start), "MB/s")
    few = timed([*others["proselint"], "check", *files[:50]], 1)[0]
    row("  proselint (50 stories, scaled)", few * len(files) / 50, "s", f"{few * len(files) / 50 / took['wirelint']:.0f}x wirelint")


def more_rules(tool: list[str], folder: Path, rules: Path, runs: int) -> None:
    files = sorted(map(str, folder.iterdir()))
    took = paired({"plain": [*tool, "--jobs", "1", *files], "more": [*tool, "--jobs", "1", "--rules", str(rules), *files]}, runs)
    print("1,000 generated literal rules more")
    row("  without", took["plain"], "s")
    row("  with", took["more"], "s", f"{took['more'] / took['plain'] - 1:+.0%}")


def linear(tool: list[str], parts: tuple[list[str], list[str]], folder: Path, runs: int) -> None:
    print("one file, growing")
    chance = random.Random(3)
    base = 0.0
    for kilobytes in (100, 1000, 10_000):
        path = folder / f"{kilobytes}.txt"
        path.write_text(unlike(story(parts, kilobytes * 1000, chance), chance), "utf8")
        value = timed([*tool, str(path)], max(1, runs // 3))[0]
        base = base or value
        row(f"  {kilobytes} KB", value, "s", f"{path.stat().st_size / 1e6 / value:.1f} MB/s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--command", help="another Wirelint than that of this checkout")
    parser.add_argument("--peers", type=Path, default=ROOT / ".venv-peers")
    parser.add_argument("--runs", type=int, default=11)
    options = parser.parse_args()
    others, parts, chance = peers(options.peers), paragraphs(), random.Random(1)
    tool = [options.command or str(options.peers / "bin" / "wirelint"), "check", "--fail-on", "never"]
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        many, rules, big = (work / part for part in ("many", "rules", "big"))
        for folder in (many, rules, big):
            folder.mkdir()
        for number in range(1000):
            (many / f"2024-03-{number % 28 + 1:02}-{number:04}.txt").write_text(story(parts, SIZE, chance), "utf8")
        one = next(iter(sorted(many.iterdir())))
        literal_rules(rules, 1000)
        cold(tool, others, one, options.runs)
        bulk(tool, others, many, max(3, options.runs // 2))
        more_rules(tool, many, rules, max(3, options.runs // 2))
        linear(tool, parts, big, options.runs)
    print(f"peak memory of all: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
