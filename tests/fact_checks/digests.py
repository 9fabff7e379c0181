"""`python tests/fact_checks/digests.py [-v] [--seed N] [--digests N] [--frames plain|wide]`: true digests.

A digest is four paragraphs, each about another body, written from rows of the bundled table with what
newsrooms leave unsaid: "the group", "its chief", "joined in 2004", "followed two years later". All it says is
true at its day, so no verdict may be REFUTED or OUTDATED; what is accused, and what is read of some body
of another paragraph, is counted. Rows and wordings are drawn by a seed. The plain frames tell of members,
holders and careers on one day; the wide ones of firms, parties, rulers, lists, leavers and more, in texts
of today and of the past, with a headline or as a web page.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from digest_chronicle import Chronicle
from digest_frames_plain import PLAIN
from digest_pages import PARAGRAPHS, article_of, joined, wide_digests
from digest_words import PUBLISHED, Digest
from digest_world import Row, World

from claims import Checker
from claims.types import Verdict

__all__ = ["PUBLISHED", "Digest", "Row", "World", "digests", "is_accused", "is_strayed", "unread"]


@lru_cache(maxsize=1)
def _chronicle() -> Chronicle:
    return Chronicle()


def digests(seed: int, count: int, frames: str = "plain") -> Iterator[Digest]:
    """Give some digests; the same for the same seed."""
    world, dice = _chronicle(), random.Random(seed)
    if frames == "wide":
        yield from wide_digests(world, dice, count)
        return
    for _ in range(count):
        yield joined([dice.choice(PLAIN)(world, dice) for _ in range(PARAGRAPHS)])


def is_accused(verdict: Verdict) -> bool:
    """Tell a verdict that calls a true statement wrong."""
    return verdict.label.value in ("REFUTED", "OUTDATED")


def is_strayed(verdict: Verdict, digest: Digest) -> bool:
    """Tell a claim that pairs somebody with a body of another paragraph."""
    claim = verdict.claim
    if claim.subject is None or claim.object is None:
        return False
    is_body = claim.object.name in {body for _, body in digest.told}
    return is_body and (claim.subject.name, claim.object.name) not in digest.told


def unread(digest: Digest, verdicts: Sequence[Verdict]) -> Iterator[tuple[str, str, str, bool]]:
    """Give slot, wording and text of each pair that a digest tells, and whether no claim says it there."""
    text = article_of(digest, "").text
    for saying in digest.sayings:
        start = text.find(saying.text)
        inside = [v.claim for v in verdicts if start <= (v.claim.start or 0) < start + len(saying.text)]
        read = {
            (slot.name, claim.object.name if claim.object else "")
            for claim in inside
            for slot in (claim.subject, claim.predecessor, claim.successor)
            if slot
        }
        for pair in sorted(saying.told):
            yield saying.slot, saying.wording, saying.text, pair not in read


def _print(digest: Digest, verdict: Verdict, text: str, *, strays: bool) -> None:
    start = text.rfind("\n", 0, verdict.claim.start or 0) + 1
    claim = verdict.claim
    slots = [slot.name if slot else None for slot in (claim.subject, claim.role, claim.object)]
    print("strayed" if strays else "", verdict.label.value, digest.published, claim.relation.value, slots)
    print("   ", verdict.explanation[:300])
    print("   ", text[start : claim.end].strip())


def _report(frames: str, asked: argparse.Namespace, checker: Checker) -> None:
    written = list(digests(asked.seed, asked.digests, frames))
    articles = [article_of(digest, str(n)) for n, digest in enumerate(written)]
    labels: Counter[str] = Counter()
    undecided: Counter[str] = Counter()
    told_by, missed_by, worst = Counter(), Counter(), Counter()
    strayed = 0
    for digest, article, report in zip(written, articles, checker.check_many(articles), strict=True):
        verdicts = list(report)
        for verdict in verdicts:
            label = verdict.label.value
            labels[label] += 1
            strays = is_strayed(verdict, digest)
            strayed += strays
            is_odd = strays or label != "SUPPORTED"
            if asked.verbose and is_odd:
                _print(digest, verdict, article.text, strays=strays)
            if label == "NOT ENOUGH INFO":
                undecided[_slot_of(digest, verdict)] += 1
        for slot, wording, text, is_unread in unread(digest, verdicts):
            told_by[slot] += 1
            missed_by[slot] += is_unread
            worst[wording] += is_unread
            if asked.verbose and is_unread:
                print("unread:", slot, "|", wording, "|", text)
    told = sum(len(digest.told) for digest in written)
    print(f"{len(written)} digests that tell of {told} pairs of somebody and a body")
    print(f"claims {sum(labels.values())}: {dict(labels)}; of a body of another paragraph {strayed}")
    for slot in sorted(told_by):
        print(f"{slot:16} told {told_by[slot]:5}, unread {missed_by[slot]:5}, undecided {undecided[slot]:5}")
    for wording, count in worst.most_common(25 if asked.verbose else 0):
        print(f"{count:5} unread of {wording}")


def _slot_of(digest: Digest, verdict: Verdict) -> str:
    sentence = verdict.claim.sentence
    return next((s.slot for s in digest.sayings if sentence in s.text or s.text in sentence), "")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("-v", action="store_true", dest="verbose")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--digests", type=int, default=200)
    parser.add_argument("--frames", choices=("plain", "wide"))
    asked = parser.parse_args()
    checker = Checker()
    for frames in (asked.frames,) if asked.frames else ("plain", "wide"):
        _report(frames, asked, checker)


if __name__ == "__main__":
    main()
