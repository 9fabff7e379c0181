"""The same proof through text: the claim is read out of an article before it is judged."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date

from mutation_pairs import Pair
from mutation_proof import Outcome
from mutation_words import COMPANION, write_article, write_sentence

from claims.relations import Relation
from claims.types import Article, Claim, DateSource, Label, Verdict

__all__ = ["prove_in_text", "written"]

PUBLISHED = date(2026, 11, 1)
_ALIKE = (
    {Relation.HOLDS_OFFICE, Relation.HELD_OFFICE, Relation.TOOK_OFFICE},
    {Relation.JOINED, Relation.MEMBER},
)


def written(pairs: Sequence[Pair], *, seed: int = 0) -> list[tuple[Pair, str, str]]:
    """Write both sides of the pairs for which there are wordings, each side in the same wording."""
    found = []
    for number, pair in enumerate(pairs):
        true, changed = (
            write_sentence(one, random.Random(seed + number)) for one in (pair.true, pair.changed)
        )
        if true is not None and changed is not None:
            found.append((pair, true, changed))
    return found


def prove_in_text(pairs: Sequence[Pair], checker, *, seed: int = 0) -> tuple[Outcome, list[str], int]:
    """Judge both sides as articles; gives the outcome, the failures in words and companions changed."""
    texts = written(pairs, seed=seed)
    articles = [
        _article(claim, write_article(sentence, random.Random(seed + number)))
        for number, (pair, *sides) in enumerate(texts)
        for claim, sentence in zip((pair.true, pair.changed), sides, strict=True)
    ]
    reports = list(checker.check_many(articles))
    outcome, failures, disturbed = Outcome(), [], 0
    for (pair, true, changed), before, after in zip(texts, reports[::2], reports[1::2], strict=True):
        disturbed += not (_companion(before) and _companion(after))
        outcome.tried[pair.kind] += 1
        own = [_about(report, sentence, pair) for report, sentence in ((before, true), (after, changed))]
        outcome.supported += any(
            v.label is Label.SUPPORTED and _is_alike(v.claim, pair.changed) for v in own[1]
        )
        if _is_true(own[0], pair) and _is_caught(own[1], pair):
            outcome.right[pair.kind] += 1
        else:
            failures.append(_words(pair, true, changed, own))
    return outcome, failures, disturbed


def _article(claim: Claim, text: str) -> Article:
    day = claim.published or PUBLISHED
    return Article(id="mutation", text=text, published=day, published_from=DateSource.GIVEN)


def _companion(report) -> bool:
    return any(v.label is Label.SUPPORTED for v in report if v.claim.sentence == COMPANION)


def _about(report, sentence: str, pair: Pair) -> list[Verdict]:
    return [verdict for verdict in report if verdict.claim.sentence.strip() in sentence]


def _is_alike(claim: Claim, wanted: Claim) -> bool:
    same = claim.relation is wanted.relation
    return same or any({claim.relation, wanted.relation} <= group for group in _ALIKE)


def _is_true(verdicts: Sequence[Verdict], pair: Pair) -> bool:
    own = [v for v in verdicts if _is_alike(v.claim, pair.true)]
    return any(v.label is Label.SUPPORTED for v in own) and not any(v.error_type for v in own)


def _is_caught(verdicts: Sequence[Verdict], pair: Pair) -> bool:
    own = [v for v in verdicts if _is_alike(v.claim, pair.changed)]
    return any(v.label is pair.label and v.error_type in pair.errors for v in own)


def _words(pair: Pair, true: str, changed: str, own: Sequence[Sequence[Verdict]]) -> str:
    lines = [f"[{pair.kind}] wants {pair.label.value} {sorted(e.value for e in pair.errors)}"]
    for side, sentence, verdicts, claim in zip(
        ("true", "changed"), (true, changed), own, (pair.true, pair.changed), strict=True
    ):
        lines.append(f"   {side:8}{sentence}   ({claim.published or PUBLISHED})")
        lines += [f"           {_brief(verdict)}" for verdict in verdicts] or ["           nothing read"]
    return "\n".join(lines)


def _brief(verdict: Verdict) -> str:
    claim = verdict.claim
    slots = (claim.subject, claim.object, claim.role, claim.predecessor)
    names = " | ".join(slot.name for slot in slots if slot is not None)
    when = claim.when.edtf if claim.when else ""
    why = verdict.error_type or verdict.reason or ""
    return f"{claim.relation.value} {names} {when} {claim.polarity.value[:3]} -> {verdict.label.value} {why}"
