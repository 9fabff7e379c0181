"""Writes docs/reliability.md: each figure with the command that gives it.

`python tests/bench/reliability.py` runs all commands, `... memory bombs` only those and keeps the rest.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "reliability.md"
HEAD = """# Reliability, measured

Written by `make reliability`; do not edit by hand. What is defended, and how, is in the
[threat model](threat_model.md).
"""
_PYTEST = "python -m pytest --no-header -p no:cacheprovider"
SECTIONS = {
    "kills": (
        "A run killed 100 times at random, and before every file operation",
        f"{_PYTEST} tests/batch/test_run.py -k kill -m 'not soak'",
    ),
    "workers": ("Workers killed, hung and deaf", f"{_PYTEST} tests/batch/test_supervisor.py"),
    "bombs": ("Texts built to exhaust the tokenizer", "python tests/bench/bombs.py"),
    "long": ("One article of 5 MB", "python tests/bench/long_article.py 5"),
    "memory": ("Memory of a stream", "python tests/bench/memory.py 20000"),
    "fuzzing": (
        "2,000 random inputs for each way in",
        f"{_PYTEST} tests/hostile/test_fuzzing.py -m 'not soak'",
    ),
    "damage": ("Damaged tables", f"{_PYTEST} tests/reference/test_damage.py"),
}


def _run(command):
    shell = command.replace("python", sys.executable, 1)
    done = subprocess.run(shell, shell=True, cwd=ROOT, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line and not re.match(r"[.sx]+ +\[", line)]
    return "\n".join(lines[-10:])


def main():
    """Run what is named, everything when nothing is, and write the page."""
    wanted = sys.argv[1:] or list(SECTIONS)
    old = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    parts = [HEAD]
    for name, (title, command) in SECTIONS.items():
        kept = re.search(rf"## {re.escape(title)}\n.*?```\n.*?```\n", old, re.S)
        if name in wanted:
            parts.append(f"## {title}\n\n```\n$ {command}\n{_run(command)}\n```\n")
        elif kept:
            parts.append(kept[0])
    PAGE.write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
