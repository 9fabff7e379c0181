"""`python tests/mutation [structured|text] [FAILURES] [PAIRS]`: prove mutations of the bundled table."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from mutation_pairs import generate
from mutation_proof import prove
from mutation_text import prove_in_text

from claims.checker import Checker
from claims.types import Claim, Verdict


def words(claim: Claim) -> str:
    slots = [claim.subject, claim.object, claim.role, claim.predecessor, claim.compared_with]
    names = " | ".join(slot.name for slot in slots if slot is not None)
    more = [
        claim.when and claim.when.edtf,
        claim.quantity and claim.quantity.value,
        claim.order,
        claim.published,
    ]
    return f"{claim.relation} {names} {' '.join(str(m) for m in more if m)} {claim.polarity[:3]}"


def outcome_words(verdict: Verdict) -> str:
    return f"{verdict.label} {verdict.error_type or verdict.reason or ''} ({verdict.expected})"


def structured(shown: int, most: int) -> None:
    checker = Checker()
    outcome = prove(generate(checker.table)[:most], checker.verify)
    for pair, true, changed in outcome.failures[:shown]:
        print(f"[{pair.kind}] wants {pair.label} {sorted(pair.errors)}")
        print(f"   true    {words(pair.true)} -> {outcome_words(true)}")
        print(f"   changed {words(pair.changed)} -> {outcome_words(changed)}")
    print("\n".join(outcome.lines()))


def in_text(shown: int, most: int) -> None:
    checker = Checker()
    outcome, failures, disturbed = prove_in_text(generate(checker.table)[:most], checker)
    print("\n".join([*failures[:shown], *outcome.lines(), f"companions that changed: {disturbed}"]))


def main(kind: str = "structured", shown: str = "20", most: str = "1000000") -> None:
    {"structured": structured, "text": in_text}[kind](int(shown), int(most))


if __name__ == "__main__":
    main(*sys.argv[1:])
