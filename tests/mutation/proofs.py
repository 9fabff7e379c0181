"""Every figure of the verdicts that needs no development data, by one command.

Usage: python tests/mutation/proofs.py [--write docs/proofs.md]

Runs the mutation proof over structured claims and through text, and the hand-written passages, each as
the command that stands above its output.
"""

import argparse
import subprocess
import sys
from pathlib import Path

PAIRS, TEXT_PAIRS = 8000, 2000

PARTS = [
    (
        "Mutations of structured claims",
        "From rows of the bundled table true claims are made and one thing is changed; both must come out\n"
        "right, the changed one with the right error type.",
        ["tests/mutation", "structured", "0", str(PAIRS)],
    ),
    (
        "Mutations in the text",
        "The same claims written as news sentences among others, read by the program and judged; the\n"
        "wordings were written apart from the extraction patterns. Companions are true claims of the text.",
        ["tests/mutation", "text", "0", str(TEXT_PAIRS)],
    ),
    (
        "Passages checked by hand",
        "Short passages with the verdicts a careful fact-checker would give, by kind, written before the\n"
        "program was run on them; rules were mended on what they showed, so expect less elsewhere.",
        ["tests/fact_checks"],
    ),
    (
        "True digests of several topics",
        "Four paragraphs each, drawn from rows of the table, about members, holders of office, states and\n"
        "careers; none of it may be called wrong. Rules were mended on the seeds 0 to 6.",
        ["tests/fact_checks/digests.py", "--frames", "plain", "--seed", "100", "--digests", "300"],
    ),
    (
        "True digests, wider",
        "Of firms, parties, agencies, rulers, lists, leavers and foundings too, of today, of the past and\n"
        "of the news, with headlines and as web pages. Rules were mended on the seeds 0 to 9.",
        ["tests/fact_checks/digests.py", "--frames", "wide", "--seed", "100", "--digests", "300"],
    ),
    (
        "False twins of digests",
        "One false statement in each, by what was changed: whether it was called wrong, with the right\n"
        "value and row, SUPPORTED, left open or not read. Rules were mended on the seeds 0 to 19.",
        ["tests/fact_checks/twins.py", "--seed", "100", "--twins", "540"],
    ),
    (
        "True facts in constructions",
        "A fact of the table in sentences that also hold another year, body, person or plan; none of it may\n"
        "be called wrong. Rules were mended on the constructions, with other facts; expect more elsewhere,\n"
        "for each new set was accused of 5 to 19 claims in a hundred at first.",
        ["tests/fact_checks/constructions.py", "--seed", "100", "--facts", "3"],
    ),
    (
        "Plain statements",
        "A fact of the table, or of a body that does not exist, stated plainly in many wordings: what is\n"
        "read of it. Rules were mended on these wordings, with other facts; expect less elsewhere, for of\n"
        "each new set 17 to 25 in a hundred were not read at first.",
        ["tests/fact_checks/plain.py", "--seed", "100"],
    ),
    (
        "Invented worlds, mended on",
        "Tables of bodies, states and persons that do not exist, articles about them in many genres, and\n"
        "what each statement must get, written before the program was run on them.",
        ["tests/worlds/worlds.py", "--totals"],
    ),
    (
        "Invented worlds, closed",
        "As above, written when the others had been mended on, and never looked into since.",
        ["tests/worlds/worlds.py", "--totals", "--closed"],
    ),
    (
        "Structured claims on invented tables, closed",
        "Tables of every shape that the schema allows, and claims about them with the verdict that is right.",
        [
            "tests/verdict_worlds/verdict_worlds.py",
            "tests/verdict_worlds_closed/fjell",
            "tests/verdict_worlds_closed/mosaic",
        ],
    ),
]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    page = ["# Proofs", "", "Written by `make proofs`; do not edit by hand."]
    for title, words, command in PARTS:
        done = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=False)
        output = done.stdout.strip() if done.returncode == 0 else f"failed: {done.stderr.strip()[-300:]}"
        page += ["", f"## {title}", "", words, "", "```", f"$ python {' '.join(command)}", output, "```"]
        print("\n".join(page[-6:]), flush=True)
    if options.write:
        options.write.write_text("\n".join(page) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
