"""Short claims of one sentence about names that no tagger and no table knows.

Names are made of syllables, in the casings brands come in; wordings are those of people who state a
founding in one breath. Everything is generated from a seed, so that another seed is another set.

`python -m claims.benchmarks.short_claims [--seed N] [--count N] [--errors FILE]`
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claims.extraction.extractor import Extractor
from claims.reference import ReferenceTable
from claims.relations import Relation
from claims.types import Article, Claim

__all__ = ["ShortClaim", "generate", "is_found", "made_name", "main"]

_ONSETS = "b br d dr f g gl h k kl l m n p pr qu r s st t tr v w x z".split()
_VOWELS = "a e i o u a e i o u ai ea io".split()
_CODAS = ["", "n", "r", "l", "x", "rk", "st", "nd", "m", "th"]
_BODIES = """
    Labs Group Foundation Institute Society Partners Systems Club Museum Union Brothers Studios Press
    Kitchen Records Motors Foods Party
    """.split()
_LEGAL = ["Ltd", "Inc.", "GmbH", "LLC", "AG", "plc", "S.A."]
_PLACES = ["Leeds", "Oslo", "Bern", "Nairobi", "Austin", "Lyon", "Osaka", "Lima"]
_PEOPLE = ["Anna Keller", "Tom Ridley", "Maria Lopez", "John Carter", "Ruth Weber", "Peter Novak"]
_MONTHS = "January February March April May June July August September October November December".split()

_PASSIVE = [
    *"founded established formed created launched started incorporated".split(),
    *("set up", "co-founded", "first established", "originally founded"),
]
# {n} name, {y} year, {m} month, {d} day, {p} place, {w} who founded, {v} a participle of founding.
_WORDINGS = (
    "{n} was {v} in {y}.",
    "{n} was {v} in {y}",
    "{n} was {v} in {m} {y}.",
    "{n} was {v} on {d} {m} {y}.",
    "{n} was {v} on {m} {d}, {y}.",
    "{n} was {v} in {p} in {y}.",
    "{n} was {v} by {w} in {y}.",
    "{n} was {v} in {y} by {w}.",
    "{n} has been {v} in {y}.",
    "In {y}, {n} was {v}.",
    "In {y} {n} was {v} in {p}.",
    "{v^} in {y}, {n} is based in {p}.",
    "{n}, {v} in {y}, is based in {p}.",
    "{n} ({v} in {y}) is based in {p}.",
    "{n} is a company {v} in {y}.",
    "{n} is a {p}-based charity that was {v} in {y}.",
    "{n} is an organisation {v} by {w} in {y}.",
    "It was in {y} that {n} was {v}.",
    "{w} founded {n} in {y}.",
    "{w} set up {n} in {y}.",
    "{w} established {n} in {p} in {y}.",
    "{w} co-founded {n} in {y}.",
    "In {y}, {w} founded {n}.",
    "{w} is the founder of {n}, which was {v} in {y}.",
    "{n} came into being in {y}.",
    "{n} came into existence in {y}.",
    "{n} began operations in {y}.",
    "{n} started operating in {y}.",
    "{n} opened its doors in {y}.",
    "{n} dates back to {y}.",
    "{n} dates from {y}.",
    "{n} traces its roots to {y}.",
    "{n} traces its origins back to {y}.",
    "{n} has existed since {y}.",
    "{n} has been around since {y}.",
    "{n} has been in business since {y}.",
    "{n} was chartered in {y}.",
    "{n} was spun off in {y}.",
    "{n}'s founding year is {y}.",
    "The founding of {n} took place in {y}.",
    "The year {n} was {v} is {y}.",
    "The company {n} was {v} in {y}.",
    "The band {n} formed in {y}.",
    "The startup {n} was launched in {y}.",
    "{n} goes back to {y}.",
    "{n} began life in {y}.",
    "{n} (est. {y}) is based in {p}.",
    "{n}, est. {y}.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortClaim:
    """A generated sentence with the name and year it speaks of, and how name and wording were made."""

    text: str
    name: str
    year: str
    wording: str
    casing: str


def generate(seed: int, count: int) -> Iterator[ShortClaim]:
    """Give sentences, every wording with every kind of name in turn.

    Examples
    --------
    >>> [claim.year in claim.text and claim.name in claim.text for claim in generate(1, 3)]
    [True, True, True]
    """
    rng = random.Random(seed)
    casings = sorted(_CASINGS)
    for number in range(count):
        wording = _WORDINGS[number % len(_WORDINGS)]
        casing = casings[(number // len(_WORDINGS) + number) % len(casings)]
        name = made_name(rng, casing)
        year = str(rng.randint(1850, 2022))
        participle = rng.choice(_PASSIVE)
        text = wording.replace("{v^}", participle[0].upper() + participle[1:]).format(
            n=name, y=year, v=participle, p=rng.choice(_PLACES), w=rng.choice(_PEOPLE),
            m=rng.choice(_MONTHS), d=rng.randint(1, 28),
        )  # fmt: skip
        yield ShortClaim(text=text, name=name, year=year, wording=wording, casing=casing)


def made_name(rng: random.Random, casing: str) -> str:
    """Give a name nobody bears, of one of the kinds of `_CASINGS`."""
    first, second = _word(rng), _word(rng)
    return _CASINGS[casing].format(
        a=first, A=first.capitalize(), B=second.capitalize(), U=first[:4].upper(), body=rng.choice(_BODIES),
        legal=rng.choice(_LEGAL), digit=rng.randint(2, 99),
    )  # fmt: skip


_CASINGS = {
    "capitalised": "{A}",
    "lower case": "{a}",
    "capitals": "{U}",
    "camel": "{A}{B}",
    "small first": "i{A}",
    "digit": "{A}{digit}",
    "two words": "{A} {B}",
    "with body": "{A} {body}",
    "with article": "The {A} {body}",
    "ampersand": "{A} & {B}",
    "hyphen": "{A}-{B}",
    "dot": "{a}.io",
    "legal form": "{A} {legal}",
    "possessive": "{A}'s {body}",
    "of": "Order of {A}",
}


def _word(rng: random.Random) -> str:
    syllables = [rng.choice(_ONSETS) + rng.choice(_VOWELS) for _ in range(rng.choice((2, 2, 3)))]
    return "".join(syllables) + rng.choice(_CODAS)


def is_found(claim: ShortClaim, found: Sequence[Claim]) -> bool:
    """Tell whether the foundings read are of the name and in the year, and at least one is."""
    foundings = [c for c in found if c.relation is Relation.FOUNDED]
    return bool(foundings) and all(_says(claim, c) for c in foundings)


def _says(claim: ShortClaim, found: Claim) -> bool:
    bare = claim.name.removeprefix("The ").rstrip(".")
    text = (
        ((found.subject and found.subject.text) or "").removeprefix("The ").removeprefix("the ").rstrip(".")
    )
    dated = found.when is not None and found.when.edtf.startswith(claim.year)
    return text == bare and (dated or (found.when is None and bool(found.founders)))


def main(argv: Sequence[str] | None = None) -> int:
    """Print the share of generated sentences that are read right, and the wordings that fail most."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--count", type=int, default=len(_WORDINGS) * len(_CASINGS))
    parser.add_argument("--errors", type=Path, help="write the sentences read wrongly here")
    options = parser.parse_args(argv)
    claims = list(generate(options.seed, options.count))
    reader = Extractor(table=ReferenceTable.load())
    articles = [Article(id=str(number), text=claim.text) for number, claim in enumerate(claims)]
    read = list(reader.extract_many(articles))
    missed = [(c, found) for c, found in zip(claims, read, strict=True) if not is_found(c, found)]
    right = len(claims) - len(missed)
    sys.stdout.write(f"short claims  right {right} of {len(claims)} ({right / len(claims):.3f})\n")
    for label, counts in (
        ("wording", Counter(c.wording for c, _ in missed)),
        ("casing", Counter(c.casing for c, _ in missed)),
    ):
        for name, count in counts.most_common(8):
            sys.stdout.write(f"  {label} {name!r}: {count} wrong\n")
    if options.errors is not None:
        lines = (
            f"{c.text} | {[(r.rule, r.subject and r.subject.text, r.when and r.when.edtf) for r in found]}\n"
            for c, found in missed
        )
        options.errors.write_text("".join(lines), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
