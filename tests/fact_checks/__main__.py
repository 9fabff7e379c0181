"""`python tests/fact_checks [-v]`: judge all hand-written passages and print the shares."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from scoring import brief, check_passages, lines, read_passages

from claims.checker import Checker


def show(checks, strays):
    for check in (check for check in checks if check.outcome != "right"):
        passage, wanted = check.passage, check.expected
        print(f"[{passage.kind}] {check.outcome}: {passage.text}  ({passage.published})")
        print(f"     wants {sorted(wanted.relations)} {wanted.subject} {wanted.answers}")
        for verdict in check.given:
            print(f"     {brief(verdict)}\n         {verdict.explanation}")
    print("--- nobody expected")
    for text, verdict in strays:
        print(f"{text[:150]}\n     {brief(verdict)}")


def main(*options):
    checks, strays = check_passages(read_passages(), Checker())
    if "-v" in options:
        show(checks, strays)
    print("\n".join(lines(checks)))


if __name__ == "__main__":
    main(*sys.argv[1:])
