"""Writes docs/reliability.md: each figure with the command that gives it, the day and the version.

`python tests/bench/reliability.py` runs what takes minutes, `... --long` what takes hours, `... memory bombs`
only those; what is not run keeps what it was. Several may run at once: sections are put down as they end.
All that a command said stands in `.cache/reliability/NAME.log`.
"""

import argparse
import fcntl
import platform
import re
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "reliability.md"
LOGS = ROOT / ".cache" / "reliability"
HEAD = """# Reliability, measured

Written by `make reliability` and, what takes long, by `make soak`; do not edit by hand. Each section names
the version and the day it was run. What is defended, and how, is in the [threat model](threat_model.md).
"""
_PYTEST = "python -m pytest --no-header -p no:cacheprovider"
SHORT = {
    "kills": ("Kills before every file operation, and a few at random", f"{_PYTEST} tests/batch/test_run.py"),
    "workers": ("Workers killed, hung and deaf", f"{_PYTEST} tests/batch/test_supervisor.py"),
    "bombs": ("Texts built to exhaust the tokenizer", "python tests/bench/bombs.py"),
    "long": ("One article of 5 MB", "python tests/bench/long_article.py 5"),
    "fuzzing": (
        "2,000 random inputs for each way in",
        f"{_PYTEST} tests/hostile/test_fuzzing.py -m 'not soak'",
    ),
    "atheris": ("Fuzzing guided by coverage, for a minute", "make fuzz-atheris SECONDS=60"),
    "escaping": ("Markup in every field of every page", f"{_PYTEST} tests/report/test_escaping.py"),
    "damage": ("Damaged tables", f"{_PYTEST} tests/reference/test_damage.py"),
}
LONG = {
    "thousand": ("1,000 kills at random moments", "python tests/bench/kills.py 1000"),
    "documents": (
        "100,000 random documents",
        f"{_PYTEST} tests/hostile/test_fuzzing.py -m soak",
    ),
    "memory": ("Memory of a stream", "python tests/bench/memory.py 20000"),
    "offline": ("The whole suite without a network", "make offline"),
    "minimum": ("The whole suite with the oldest versions allowed", "make test-minimum"),
    "newest": ("The whole suite with the newest versions", "make test-newest"),
}
SECTIONS = SHORT | LONG
_LINES = 12
# Progress of pytest and of fuzzing, commands that make repeats, chatter of installers: no figures.
_NOISE = re.compile(
    r"[.sxFX]+ *(\[|$)|python3 -m venv|touch |"
    r'make(\[\d+\])?: |WARNING: |INFO: |unshare |PYTHONPATH|\s*\S+/bin/|#|"|Using Python'
)


def _run(name):
    """Give a section's text: the command, the end of what it said, and when that was."""
    from claims import __version__

    began, command = time.monotonic(), SECTIONS[name][1]
    shell = re.sub(r"^python\b", sys.executable, command)
    LOGS.mkdir(parents=True, exist_ok=True)
    log = LOGS / f"{name}.log"
    with log.open("wb") as said:
        done = subprocess.run(shell, shell=True, cwd=ROOT, stdout=said, stderr=subprocess.STDOUT)
    told = log.read_text(encoding="utf-8", errors="replace").splitlines()
    lines = [line.rstrip() for line in told if line.strip() and not _NOISE.match(line)]
    if done.returncode:
        lines.append(f"exit code {done.returncode}")
    shown = "\n".join(line.replace(f"{ROOT}/", "") for line in lines[-_LINES:])
    minutes = (time.monotonic() - began) / 60
    when = f"claims {__version__}, {date.today()}, Python {platform.python_version()}, {minutes:.1f} min"
    return f"```\n$ {command}\n{shown}\n```\n\n{when}\n"


def _put(page, name, text):
    """Put a section into its place on the page; the others stay as they are."""
    with page.open("a+", encoding="utf-8") as sheet:
        fcntl.flock(sheet, fcntl.LOCK_EX)
        sheet.seek(0)
        old = dict(re.findall(r"^## (.+)\n\n((?:(?!^## ).*\n?)*)", sheet.read(), re.M))
        old[SECTIONS[name][0]] = text
        kept = [f"## {title}\n\n{old[title].strip()}\n" for title, _ in SECTIONS.values() if title in old]
        sheet.truncate(0)
        sheet.write("\n".join([HEAD, *kept]))


def main():
    """Run what is named, what is short when nothing is, and write it down as it ends."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(SECTIONS))
    parser.add_argument("--long", action="store_true", help="run what takes hours")
    parser.add_argument("--write", type=Path, default=PAGE, help="the page")
    told = parser.parse_args()
    if unknown := set(told.names) - set(SECTIONS):
        parser.error(f"no such section: {', '.join(sorted(unknown))}")
    for name in told.names or (LONG if told.long else SHORT):
        _put(told.write, name, _run(name))


if __name__ == "__main__":
    main()
