"""How many annotated names are read with exactly their words, and how many as what they are.

Usage: python tests/bench/name_spans.py ../shared [PAGES.jsonl] [--list]

Each subject, body, founder, predecessor and successor that an annotator found worded as a name, and the
names that pronouns stand for, in texts that hold a trigger; a leading "the" and marks behind a name do not
count. Texts are halved by the digest of their id: `--list` shows the names of half 0 that are read otherwise,
the half that may be studied. PAGES are the openings that `tests/wiki_pages/openings.py` writes; of
KnowledgeNet folds 1 and 2 are read.
"""

import argparse
import json
import re
from collections import Counter
from hashlib import sha1
from pathlib import Path

from claims import Article
from claims.extraction.extractor import Extractor
from claims.extraction.frames import MentionForm
from claims.extraction.reading import Reading
from claims.reference import ReferenceTable
from claims.relations import EntityKind

TESTS = Path(__file__).parents[1]
SETS = {
    "development": ("articles/gold_dev.jsonl",),
    "real articles": ("real_articles/gold_seen.jsonl",),
    "pages": ("wiki_pages/gold_seen.jsonl", "wiki_pages/gold_seen_second.jsonl"),
    "newsroom": tuple(
        f"newsroom/gold_seen{part}.jsonl"
        for part in ("", "_first_opened", "_second", "_second_opened", "_third", "_third_opened")
    ),
}
SLOTS = ("subject", "org", "object", "founder", "predecessor", "successor")
# Of KnowledgeNet the properties whose objects are persons and bodies.
PERSON_OR_BODY = {
    "2": ("body", "any"),
    "3": ("person", "body"),
    "4": ("body", "person"),
    "45": ("person", "body"),
}
STANDS_FOR_NONE = frozenset("he she they it his her their him its i we who my our".split())
KINDS = {
    "person": {EntityKind.PERSON},
    "body": {EntityKind.ORGANISATION, EntityKind.STATE},
    "any": {EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.STATE},
}
ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)


def records(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def half_of(doc):
    return int(sha1(doc.encode()).hexdigest()[:8], 16) // 2 % 2


def bare(text, start, end):
    """Give a name's place without article, marks and a possessive."""
    article = ARTICLE.match(text, start, end)
    start = article.end() if article else start
    words = text[start:end].rstrip(" ,.;:'’\"”").removesuffix("'s").removesuffix("’s")
    return start + len(words) - len(words.lstrip('"“')), start + len(words)


def kind_of(record, slot, mention):
    if slot == "founder":
        return "any"
    if mention.get("type") == "person" or (
        record["family"] == "leadership" and slot not in ("org", "object")
    ):
        return "person"
    return "body"


def names_in(record, text):
    """Give the places of the names in an annotated claim, and what each is."""
    mentions = [(slot, record[slot]) for slot in SLOTS if isinstance(record.get(slot), dict)]
    mentions += [("founder", founder) for founder in record.get("founders") or ()]
    for slot, mention in mentions:
        named = [mention] if mention.get("mention") == "name" else [mention.get("antecedent") or {}]
        for each in named:
            if "start" in each and any(c.isupper() or c.isdigit() for c in text[each["start"] : each["end"]]):
                yield (*bare(text, each["start"], each["end"]), kind_of(record, slot, mention))


def annotated(shared, pages):
    """Give each set's articles with the names in them."""
    texts = records(shared / "articles" / "articles_dev.jsonl") + records(
        TESTS / "newsroom" / "articles.jsonl"
    )
    articles = {r["id"]: r for r in texts + (records(pages) if pages is not None else [])}
    for name, paths in SETS.items():
        found = {}
        for path in paths:
            for record in records((shared if path.startswith("articles") else TESTS) / path):
                if record["record"] == "claim" and record["doc_id"] in articles:
                    text = articles[record["doc_id"]]["text"]
                    found.setdefault(record["doc_id"], set()).update(names_in(record, text))
        yield name, [(articles[doc], names) for doc, names in found.items() if names]
    yield "KnowledgeNet", list(passages(shared / "benchmarks" / "knowledgenet" / "train_folds123.jsonl"))


def passages(path):
    with path.open(encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines if re.match(r'\{"fold": [12],', line)]
    for passage in (passage for document in documents for passage in document["passages"]):
        names = {name for fact in passage["facts"] for name in names_of(fact, passage)}
        if names:
            yield {"id": f"kn-{passage['passageId']}", "text": passage["passageText"]}, names


def names_of(fact, passage):
    kinds = PERSON_OR_BODY.get(str(fact["propertyId"]))
    for side, kind in zip(("subject", "object"), kinds or (), strict=False):
        start = fact[f"{side}Start"] - passage["passageStart"]
        words = fact[f"{side}Text"]
        is_name = words[:1].isupper() and words.lower() not in STANDS_FOR_NONE
        if is_name and passage["passageText"].startswith(words, start):
            yield (*bare(passage["passageText"], start, start + len(words)), kind)


def mentions_of(record, extractor):
    """Give the names that are read in an article, as the rules see them; None where nothing is read."""
    article = Article(id=record["id"], title=record.get("title") or "", text=record["text"])
    reading = Reading(article, extractor.triggers, extractor.table, read_all=True)
    views = []
    reading._find = lambda seen, _resolver: views.extend(seen) or []
    reading.finish(list(extractor.parser.parse(reading.texts())))
    if not reading.triggered:
        return None
    forms = (MentionForm.NAME, MentionForm.DEMONYM)
    return [mention for view in views for mention in view.mentions if mention.form in forms]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("shared", type=Path)
    parser.add_argument("pages", type=Path, nargs="?")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    extractor = Extractor(table=ReferenceTable.load())
    for name, texts in annotated(options.shared, options.pages):
        counts = [Counter(), Counter()]
        for record, names in texts:
            text = record["text"]
            mentions = mentions_of(record, extractor)
            if mentions is None:
                continue
            read = {bare(text, m.start, m.end): m for m in mentions}
            for start, end, kind in sorted(names):
                mention = read.get((start, end))
                is_right = mention is not None and mention.kind in KINDS[kind]
                counts[half_of(record["id"])].update(names=1, exact=mention is not None, right=is_right)
                if options.list and half_of(record["id"]) == 0 and mention is None:
                    others = [text[s:e] for s, e in read if s < end and start < e]
                    print(f"    {text[start:end]!r} is read as {others}")
        for half, count in enumerate(counts):
            shares = [
                count[key] / max(1, of) for key, of in (("exact", count["names"]), ("right", count["exact"]))
            ]
            print(f"{name}, half {half}: {count['names']} names, exact {shares[0]:.3f}, kind {shares[1]:.3f}")


if __name__ == "__main__":
    main()
