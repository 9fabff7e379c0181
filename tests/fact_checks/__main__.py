"""`python tests/fact_checks [-v]`: judge all hand-written passages and print the shares."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from scoring import check_passages, lines, read_passages

from claims.checker import Checker


def brief(verdict):
    claim = verdict.claim
    slots = (claim.subject, claim.object, claim.role, claim.predecessor, claim.successor)
    names = " | ".join(slot.name for slot in slots if slot is not None)
    more = [claim.when and claim.when.edtf, claim.quantity and f"{claim.quantity.value:g}", claim.order]
    words = " ".join(str(one) for one in more if one)
    flags = f"{claim.polarity.value[:3]} {claim.modality.value}"
    why = verdict.error_type or verdict.reason or ""
    found = f"{verdict.label.value} {why} ({verdict.expected}) {verdict.confidence:.2f} <{claim.rule}>"
    return f"{claim.relation.value}: {names} [{words}] {flags} -> {found}"


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
