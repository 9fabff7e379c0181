"""KnowledgeNet: founding dates, founders and chief executives in passages of web text.

A prediction is a property with two spans; it is right when both overlap the spans of
a gold pair, and wrong only where the passage is annotated exhaustively for the property.
Gold lists every pair of mentions, so the claim score counts pairs of one fact once.

`python -m claims.benchmarks.knowledgenet FOLDER_OR_FILE [--limit N] [--errors FILE]`
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from claims.benchmarks.scores import Place, Score, place_of
from claims.relations import Family, Relation
from claims.types import Article, Claim

if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "Pair",
    "Passage",
    "main",
    "pairs_of",
    "read_passages",
    "score_facts",
    "score_pairs",
    "score_years",
]

PROPERTIES = {"5": "DATE_FOUNDED", "2": "FOUNDED_BY", "4": "CEO"}
_CHIEFS = frozenset({"ceo", "chief executive", "chief executive officer", "co-ceo", "president and ceo"})
_PRONOUNS = frozenset("he she it they him her his its their we our who which that i my".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two spans of a passage under a property; the keys tell the things they stand for, empty when open."""

    property: str
    subject: Place
    object: Place
    subject_key: str = ""
    object_key: str = ""

    def meets(self, other: Pair) -> bool:
        """Tell whether property and both spans agree."""
        same = self.property == other.property
        return same and self.subject.touches(other.subject) and self.object.touches(other.object)

    def is_same_fact(self, other: Pair) -> bool:
        """Tell whether two gold pairs word one fact: equal keys, or a pronoun sharing the other argument."""
        if self.property != other.property:
            return False
        subject = self.subject_key == other.subject_key or not self.subject_key or not other.subject_key
        thing = self.object_key == other.object_key or not self.object_key or not other.object_key
        return (
            subject
            and thing
            and (self.subject_key == other.subject_key or self.object_key == other.object_key)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A passage with its gold pairs and the properties annotated in full."""

    article: Article
    exhaustive: frozenset[str]
    gold: tuple[Pair, ...]


def read_passages(path: Path) -> Iterator[Passage]:
    """Give the passages annotated for one of our properties, in the file's order."""
    file = next(iter(sorted(path.glob("*.jsonl")))) if path.is_dir() else path
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            for passage in json.loads(line)["passages"]:
                properties = {each["propertyId"] for each in passage["exhaustivelyAnnotatedProperties"]}
                if properties & set(PROPERTIES):
                    yield _passage(passage, frozenset(properties & set(PROPERTIES)))


def _passage(record: Mapping[str, Any], properties: frozenset[str]) -> Passage:
    origin = record["passageStart"]
    gold = [
        Pair(
            property=fact["propertyId"],
            subject=Place(fact["subjectStart"] - origin, fact["subjectEnd"] - origin),
            object=Place(fact["objectStart"] - origin, fact["objectEnd"] - origin),
            subject_key=_key(fact["subjectUri"], fact["subjectText"]),
            object_key=_key(fact["objectUri"], fact["objectText"]),
        )
        for fact in record["facts"]
        if fact["propertyId"] in PROPERTIES
    ]
    article = Article(id=record["passageId"], text=record["passageText"])
    return Passage(article=article, exhaustive=properties, gold=tuple(gold))


def _key(uri: str, text: str) -> str:
    folded = text.casefold().strip()
    return "" if folded in _PRONOUNS else uri or folded


def pairs_of(claims: Iterable[Claim], article: Article) -> list[Pair]:
    """Give the pairs that claims state; each pair once."""
    found = [pair for claim in claims for pair in _pairs(claim, article)]
    return list(dict.fromkeys(found))


def _pairs(claim: Claim, article: Article) -> Iterator[Pair]:
    subject = place_of(claim.subject, article)
    if claim.relation is Relation.FOUNDED and subject is not None:
        for founder in claim.founders:
            place = place_of(founder, article)
            if place is not None:
                yield Pair(property="2", subject=subject, object=place)
        when = claim.when
        if when is not None and when.start is not None and when.end is not None:
            yield Pair(property="5", subject=subject, object=Place(when.start, when.end))
    elif claim.family is Family.LEADERSHIP and claim.role is not None and claim.role.name.lower() in _CHIEFS:
        body = place_of(claim.object, article)
        if subject is not None and body is not None:
            yield Pair(property="4", subject=body, object=subject)


Predictions = Mapping[str, Sequence[Pair]]


def score_pairs(passages: Iterable[Passage], predicted: Predictions, properties: Iterable[str]) -> Score:
    """Count pairs of mentions, as the benchmark does."""
    wanted = set(properties)
    found = wrong = missed = 0
    for passage in passages:
        gold = [pair for pair in passage.gold if pair.property in wanted]
        said = [
            pair for pair in predicted[passage.article.id] if pair.property in wanted & passage.exhaustive
        ]
        found += sum(any(pair.meets(each) for each in said) for pair in gold)
        missed += sum(not any(pair.meets(each) for each in said) for pair in gold)
        wrong += sum(not any(pair.meets(each) for pair in gold) for each in said)
    return Score(found=found, wrong=wrong, missed=missed)


def score_facts(passages: Iterable[Passage], predicted: Predictions, properties: Iterable[str]) -> Score:
    """Count facts: gold pairs that word the same fact count once, whichever of them is met."""
    wanted = set(properties)
    found = wrong = missed = 0
    for passage in passages:
        gold = [pair for pair in passage.gold if pair.property in wanted]
        said = [
            pair for pair in predicted[passage.article.id] if pair.property in wanted & passage.exhaustive
        ]
        met = [any(pair.meets(each) for pair in fact for each in said) for fact in group_facts(gold)]
        found += sum(met)
        missed += len(met) - sum(met)
        wrong += sum(not any(pair.meets(each) for pair in gold) for each in said)
    return Score(found=found, wrong=wrong, missed=missed)


def group_facts(pairs: Sequence[Pair]) -> list[list[Pair]]:
    """Group the pairs that word the same fact; first come, first group."""
    groups: list[list[Pair]] = []
    for pair in pairs:
        same = [group for group in groups if any(pair.is_same_fact(each) for each in group)]
        joined = [each for group in same for each in group]
        groups = [group for group in groups if group not in same]
        groups.append([*joined, pair])
    return groups


def score_years(passages: Iterable[Passage], claims: Mapping[str, Sequence[Claim]]) -> Score:
    """Count founding years: the subject's span and the year must agree."""
    found = wrong = missed = 0
    for passage in passages:
        if "5" not in passage.exhaustive:
            continue
        said = list(dict.fromkeys(_years(claims[passage.article.id], passage.article)))
        facts = group_facts([pair for pair in passage.gold if pair.property == "5"])
        right = [
            any(
                pair.subject.touches(place)
                and year in passage.article.text[pair.object.start : pair.object.end]
                for pair in fact
                for place, year in said
            )
            for fact in facts
        ]
        found += sum(right)
        missed += len(right) - sum(right)
        wrong += sum(
            not any(
                pair.subject.touches(place)
                and year in passage.article.text[pair.object.start : pair.object.end]
                for fact in facts
                for pair in fact
            )
            for place, year in said
        )
    return Score(found=found, wrong=wrong, missed=missed)


def _years(claims: Iterable[Claim], article: Article) -> Iterator[tuple[Place, str]]:
    for claim in claims:
        place = place_of(claim.subject, article)
        if claim.relation is Relation.FOUNDED and claim.when is not None and place is not None:
            yield place, claim.when.edtf[:4]


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures of the bundled extractor."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("path", type=Path)
    parser.add_argument("--limit", type=int, help="read only the first N passages")
    parser.add_argument("--errors", type=Path, help="write missed and wrong pairs here")
    options = parser.parse_args(argv)
    passages = list(read_passages(options.path))[: options.limit]
    claims = extract([passage.article for passage in passages])
    predicted: dict[str, list[Pair]] = defaultdict(list)
    for passage in passages:
        predicted[passage.article.id] = pairs_of(claims[passage.article.id], passage.article)
    write = sys.stdout.write
    for label, properties in (
        *((name, [key]) for key, name in PROPERTIES.items()),
        ("all three", [*PROPERTIES]),
    ):
        write(f"{label:13s} claims  {score_facts(passages, predicted, properties)}\n")
        write(f"{label:13s} pairs   {score_pairs(passages, predicted, properties)}\n")
    write(f"{'founding year':13s} claims  {score_years(passages, claims)}\n")
    if options.errors is not None:
        options.errors.write_text("".join(_errors(passages, predicted)), encoding="utf-8")
    return 0


def extract(articles: Sequence[Article]) -> dict[str, list[Claim]]:
    """Give each article's claims, read with the bundled table and models."""
    from claims.extraction.extractor import Extractor
    from claims.reference import ReferenceTable

    extractor = Extractor(table=ReferenceTable.load())
    found: dict[str, list[Claim]] = defaultdict(list)
    for article, claims in zip(articles, extractor.extract_many(articles), strict=True):
        found[article.id] = claims
    return found


def _errors(passages: Iterable[Passage], predicted: Predictions) -> Iterator[str]:
    for passage in passages:
        text = passage.article.text
        said = [pair for pair in predicted[passage.article.id] if pair.property in passage.exhaustive]
        missed = [
            fact[0] for fact in group_facts(passage.gold) if not any(p.meets(s) for p in fact for s in said)
        ]
        wrong = [pair for pair in said if not any(pair.meets(gold) for gold in passage.gold)]
        for kind, pairs in (("MISSED", missed), ("WRONG", wrong)):
            for pair in pairs:
                left, right = pair.subject, pair.object
                yield (
                    f"{kind} {PROPERTIES[pair.property]} {text[left.start : left.end]!r} "
                    f"{text[right.start : right.end]!r} | {text}\n"
                )


if __name__ == "__main__":
    raise SystemExit(main())
