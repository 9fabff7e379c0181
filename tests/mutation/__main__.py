"""`python tests/mutation`: prove all mutations of the bundled table and show what fails."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from mutation_pairs import generate
from mutation_proof import prove

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


def main() -> None:
    checker = Checker(nlp=object())
    pairs = generate(checker.table)
    outcome = prove(pairs, checker.verify)
    for pair, true, changed in outcome.failures[: int(sys.argv[1]) if len(sys.argv) > 1 else 20]:
        print(f"[{pair.kind}] wants {pair.label} {sorted(pair.errors)}")
        print(f"   true    {words(pair.true)} -> {outcome_words(true)}")
        print(f"   changed {words(pair.changed)} -> {outcome_words(changed)}")
    print("\n".join(outcome.lines()))


if __name__ == "__main__":
    main()
