"""KnowledgeNet: founding dates, founders and chief executives in passages of web text.

A prediction is a property with two spans; it is right when both overlap the spans of
a gold pair, and wrong only where the passage is annotated exhaustively for the property.
Gold lists every pair of mentions, so the claim score counts pairs of one fact once.

::

    python -m claims.benchmarks.knowledgenet FOLDER [--fold N ...] [--errors FILE]     the bundled model
    python -m claims.benchmarks.knowledgenet FOLDER --cross-validate [--with JUDGED]   unseen documents
    python -m claims.benchmarks.knowledgenet FOLDER --examples FILE                    to train on

The bundled weighing model is trained on the drafts of these passages; `--cross-validate` weighs each
document by a model that has not seen it, fitted on the other documents and on judged drafts of articles.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from claims.benchmarks.scores import Place, Score, place_of
from claims.extraction.drafts import Draft
from claims.extraction.extractor import Extractor, claim_of
from claims.extraction.pipeline import load_pipeline
from claims.extraction.training import Example, fit_examples, fold_of, read_examples, write_examples
from claims.extraction.weighing.features import feature_values
from claims.extraction.weighing.weigher import PriorWeigher
from claims.reference import ReferenceTable
from claims.relations import Family, Relation
from claims.types import Article, Claim, Slot

if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "Fact",
    "Pair",
    "Passage",
    "facts_of",
    "main",
    "pairs_of",
    "read_passages",
    "score_facts",
    "score_pairs",
    "score_years",
]

PROPERTIES = {"5": "DATE_FOUNDED", "2": "FOUNDED_BY", "4": "CEO"}
_CHIEFS = frozenset({"ceo", "chief executive", "chief executive officer", "co-ceo", "president and ceo"})
_DETERMINERS = frozenset("the this that its his her their our my a an these those".split())
_INDEFINITE = frozenset({"a", "an", "our", "his", "her", "their", "its", "my"})
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
    document: str = ""
    fold: int = 0


def read_passages(path: Path) -> Iterator[Passage]:
    """Give the passages annotated for one of our properties, in the file's order."""
    file = next(iter(sorted(path.glob("*.jsonl")))) if path.is_dir() else path
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            for passage in document["passages"]:
                properties = {each["propertyId"] for each in passage["exhaustivelyAnnotatedProperties"]}
                if properties & set(PROPERTIES):
                    yield _passage(document, passage, frozenset(properties & set(PROPERTIES)))


def _passage(document: Mapping[str, Any], record: Mapping[str, Any], properties: frozenset[str]) -> Passage:
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
    return Passage(
        article=article,
        exhaustive=properties,
        gold=tuple(gold),
        document=str(document["documentId"]),
        fold=int(document["fold"]),
    )


def _key(uri: str, text: str) -> str:
    folded = text.casefold().strip()
    return "" if folded in _PRONOUNS else uri or folded


Fact = tuple[Pair, ...]


def facts_of(claims: Iterable[Claim], article: Article) -> list[Fact]:
    """Give the facts that claims state, each as the pairs of its mentions: "Kroloff" and "he" both."""
    found: list[Fact] = []
    for fact in (tuple(dict.fromkeys(fact)) for claim in claims for fact in _facts(claim, article)):
        if fact and not any(set(fact) & set(known) for known in found):
            found.append(fact)
    return found


def pairs_of(claims: Iterable[Claim], article: Article) -> list[Pair]:
    """Give the pairs that claims state; each pair once."""
    return list(dict.fromkeys(pair for fact in facts_of(claims, article) for pair in fact))


def _facts(claim: Claim, article: Article) -> Iterator[list[Pair]]:
    subjects = _places(claim.subject, article)
    if claim.relation is Relation.FOUNDED:
        for founder in claim.founders:
            yield _paired("2", subjects, _places(founder, article))
        when = claim.when
        if when is not None and when.start is not None and when.end is not None:
            yield _paired("5", subjects, [Place(when.start, when.end)])
    elif claim.family is Family.LEADERSHIP and claim.role is not None and claim.role.name.lower() in _CHIEFS:
        yield _paired("4", _places(claim.object, article), subjects)


def _paired(name: str, subjects: Sequence[Place], others: Sequence[Place]) -> list[Pair]:
    return [Pair(property=name, subject=subject, object=other) for subject in subjects for other in others]


def _places(slot: Slot | None, article: Article) -> list[Place]:
    """Give where the passage names a slot or uses a pronoun for it.

    The benchmark annotates names and pronouns, never "the company": a claim whose passage has neither
    says nothing that it could judge.
    """
    own = place_of(slot, article)
    spans = [Place(span.start, span.end) for span in slot.places] if slot is not None else []
    spans = spans or ([own] if own is not None else [])
    return [place for place in spans if not _is_noun_phrase(article.text[place.start : place.end])]


def _is_noun_phrase(words: str) -> bool:
    first, _, rest = words.partition(" ")
    if words.islower() and bool(rest):
        return True
    return bool(rest) and (first.lower() in _INDEFINITE or (first.lower() in _DETERMINERS and rest.islower()))


Predictions = Mapping[str, Sequence[Fact]]


def score_pairs(passages: Iterable[Passage], predicted: Predictions, properties: Iterable[str]) -> Score:
    """Count pairs of mentions, as the benchmark does."""
    wanted = set(properties)
    found = wrong = missed = 0
    for passage in passages:
        gold = [pair for pair in passage.gold if pair.property in wanted]
        said = [pair for fact in _judged(passage, predicted, wanted) for pair in fact]
        found += sum(any(pair.meets(each) for each in said) for pair in gold)
        missed += sum(not any(pair.meets(each) for each in said) for pair in gold)
        wrong += sum(not any(pair.meets(each) for pair in gold) for each in said)
    return Score(found=found, wrong=wrong, missed=missed)


def score_facts(passages: Iterable[Passage], predicted: Predictions, properties: Iterable[str]) -> Score:
    """Count facts: pairs that word the same fact count once, in gold and prediction, whichever is met."""
    wanted = set(properties)
    found = wrong = missed = 0
    for passage in passages:
        gold = [pair for pair in passage.gold if pair.property in wanted]
        said = _judged(passage, predicted, wanted)
        pairs = [pair for fact in said for pair in fact]
        met = [any(pair.meets(each) for pair in fact for each in pairs) for fact in group_facts(gold)]
        found += sum(met)
        missed += len(met) - sum(met)
        wrong += sum(not any(pair.meets(each) for pair in gold for each in fact) for fact in said)
    return Score(found=found, wrong=wrong, missed=missed)


def _judged(passage: Passage, predicted: Predictions, wanted: Collection[str]) -> list[Fact]:
    """Give the predicted facts of some properties that the passage is annotated for in full."""
    facts = predicted[passage.article.id]
    return [fact for fact in facts if fact[0].property in wanted and fact[0].property in passage.exhaustive]


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
        text = passage.article.text
        said = list(dict.fromkeys(_years(claims[passage.article.id], passage.article)))
        facts = group_facts([pair for pair in passage.gold if pair.property == "5"])
        right = [any(_is_year_of(each, pair, text) for pair in fact for each in said) for fact in facts]
        found += sum(right)
        missed += len(right) - sum(right)
        wrong += sum(not any(_is_year_of(e, pair, text) for fact in facts for pair in fact) for e in said)
    return Score(found=found, wrong=wrong, missed=missed)


_Year = tuple[tuple[Place, ...], str]


def _is_year_of(said: _Year, gold: Pair, text: str) -> bool:
    places, year = said
    written = text[gold.object.start : gold.object.end]
    return year in written and any(gold.subject.touches(place) for place in places)


def _years(claims: Iterable[Claim], article: Article) -> Iterator[_Year]:
    for claim in claims:
        places = tuple(_places(claim.subject, article))
        if claim.relation is Relation.FOUNDED and claim.when is not None and places:
            yield places, claim.when.edtf[:4]


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures of the bundled extractor, or of models that have not seen what they weigh."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("path", type=Path)
    parser.add_argument("--limit", type=int, help="read only the first N passages")
    parser.add_argument("--fold", type=int, nargs="+", help="score only passages of these folds of the set")
    parser.add_argument("--errors", type=Path, help="write missed and wrong pairs here")
    parser.add_argument("--cross-validate", action="store_true", help="weigh by models of other documents")
    parser.add_argument("--with", dest="others", type=Path, help="judged drafts of articles to train on too")
    parser.add_argument("--examples", type=Path, help="write the judged drafts of all passages here")
    options = parser.parse_args(argv)
    passages = list(read_passages(options.path))[: options.limit]
    if options.examples is not None:
        write_examples(judge(passages), options.examples)
        return 0
    if options.cross_validate:
        others = read_examples(options.others) if options.others is not None else []
        claims = cross_validated(passages, others)
    else:
        claims = extract([passage.article for passage in passages])
    scored = [p for p in passages if options.fold is None or p.fold in options.fold]
    predicted = {p.article.id: facts_of(claims[p.article.id], p.article) for p in scored}
    for label, properties in (
        *((name, [key]) for key, name in PROPERTIES.items()),
        ("all three", PROPERTIES),
    ):
        sys.stdout.write(f"{label:13s} claims  {score_facts(scored, predicted, properties)}\n")
        sys.stdout.write(f"{label:13s} pairs   {score_pairs(scored, predicted, properties)}\n")
    sys.stdout.write(f"{'founding year':13s} claims  {score_years(scored, claims)}\n")
    if options.errors is not None:
        options.errors.write_text("".join(_errors(scored, predicted)), encoding="utf-8")
    return 0


def judge(passages: Sequence[Passage]) -> list[Example]:
    """Give the drafts of some passages that the annotation judges, each right when most of its facts are."""
    reader = Extractor(table=ReferenceTable.load(), weigher=PriorWeigher())
    drafts = reader.drafts([passage.article for passage in passages])
    return [
        Example(values=feature_values(draft), is_right=right, document=passage.document)
        for passage, (_, found) in zip(passages, drafts, strict=True)
        for draft in found
        if (right := _is_right(draft, passage)) is not None
    ]


def _is_right(draft: Draft, passage: Passage) -> bool | None:
    facts = facts_of([claim_of(draft, passage.article, 1)], passage.article)
    judged = [fact for fact in facts if fact[0].property in passage.exhaustive]
    met = [any(pair.meets(gold) for pair in fact for gold in passage.gold) for fact in judged]
    return 2 * sum(met) > len(met) if met else None


def cross_validated(passages: Sequence[Passage], others: Sequence[Example]) -> dict[str, list[Claim]]:
    """Give each passage's claims, weighed by a model fitted without its document."""
    examples = judge(passages)
    table, nlp = ReferenceTable.load(), load_pipeline()
    found: dict[str, list[Claim]] = {}
    for fold in sorted({fold_of(passage.document) for passage in passages}):
        known = [example for example in examples if fold_of(example.document) != fold]
        model = fit_examples([*known, *others])
        held_out = [p.article for p in passages if fold_of(p.document) == fold]
        reader = Extractor(table=table, weigher=model, nlp=nlp)
        for article, claims in zip(held_out, reader.extract_many(held_out), strict=True):
            found[article.id] = claims
    return found


def extract(articles: Sequence[Article]) -> dict[str, list[Claim]]:
    """Give each article's claims, read with the bundled table and models."""
    reader = Extractor(table=ReferenceTable.load())
    return {a.id: claims for a, claims in zip(articles, reader.extract_many(articles), strict=True)}


def _errors(passages: Iterable[Passage], predicted: Predictions) -> Iterator[str]:
    for passage in passages:
        text = passage.article.text
        facts = _judged(passage, predicted, PROPERTIES)
        said = [pair for fact in facts for pair in fact]
        missed = [
            fact[0] for fact in group_facts(passage.gold) if not any(p.meets(s) for p in fact for s in said)
        ]
        wrong = [fact[0] for fact in facts if not any(p.meets(g) for g in passage.gold for p in fact)]
        for kind, pairs in (("MISSED", missed), ("WRONG", wrong)):
            for pair in pairs:
                left, right = pair.subject, pair.object
                yield (
                    f"{kind} {PROPERTIES[pair.property]} {text[left.start : left.end]!r} "
                    f"{text[right.start : right.end]!r} | {text}\n"
                )


if __name__ == "__main__":
    raise SystemExit(main())
