"""What extraction misses and gets wrong, by cause as far as a program can tell.

Usage: python tests/bench/errors.py ../shared [--write docs/errors.md]

Every article is read by rules and weighed by a model fitted on the other folds of articles, as for the
figures. Right and wrong are those of the scorer beside the data; no sentence of a text is written.
"""

import argparse
import importlib.util
import json
import tempfile
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from pathlib import Path

from claims.articles import read_articles
from claims.extraction import families
from claims.extraction.choice.judging import RecordingChooser
from claims.extraction.choice.training import held_out
from claims.extraction.extractor import Extractor, claim_of
from claims.extraction.gold import read_gold, same_by_table
from claims.extraction.merging import merge
from claims.extraction.training import AnnotatedSet, Bench, cross_validate, fold_of, judged_choices
from claims.extraction.weighing.weigher import PriorWeigher
from claims.reference import ReferenceTable
from claims.report.records import claim_record, dump_record
from claims.types import Article

NEWSROOM = Path(__file__).parents[1] / "newsroom"
REAL = Path(__file__).parents[1] / "real_articles"
PAGES = Path(__file__).parents[1] / "wiki_pages"
NEWS = Path(__file__).parents[1] / "real_news"
FAMILIES = ("founding", "membership", "leadership")
MISSED = {
    "no trigger": "no pattern has a trigger in the sentence",
    "no candidate": "a trigger stands there, but no rule found the relation",
    "other relation": "a rule found these two things in another relation",
    "wrong subject": "found with another subject",
    "wrong body": "found with another body, or none",
    "both wrong": "found with neither subject nor body right",
    "dropped": "found right, but the model thought it unlikely",
}
WRONG = {
    "nothing there": "no claim of that relation is annotated in the sentence",
    "other relation": "these two things are annotated there in another relation",
    "wrong subject": "annotated with another subject",
    "wrong body": "annotated with another body",
    "both wrong": "annotated with another subject and body",
}
PLACES = ("up to 500", "up to 2,000", "beyond 2,000")
DATES = ("exact", "overlap", "wrong", "missing", "invented", "none")


@dataclass(frozen=True)
class Reading:
    """One article: what is annotated, every draft of the rules, and what the held-out model keeps."""

    text: str
    gold: list
    drafts: list
    kept: list


def loaded(path):
    """Load a module that stands apart: the scorer beside the data, a room of the tests."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def plain(drafts, article):
    """Give drafts as the records that the scorer reads."""
    claims = (claim_of(draft, article, number) for number, draft in enumerate(drafts, start=1))
    return [json.loads(dump_record(claim_record(claim))) for claim in claims]


def readings(sets, extractor, score):
    """Read each set of annotated articles, its models fitted on the other folds and on the other sets."""
    same = same_by_table(extractor.table)
    annotated = []
    for golds, texts in sets:
        gold = {doc: claims for path in golds for doc, claims in read_gold(path).items()}
        annotated.append(AnnotatedSet(gold, [a for a in read_articles([texts]) if isinstance(a, Article)]))
    choices = judged_choices(extractor, annotated, same)
    extractor.chooser = held_out(choices, [a.id for each in annotated for a in each.annotated], fold_of)
    benches = []
    for (golds, _), each in zip(sets, annotated, strict=True):
        articles = each.annotated
        drafts = {article.id: found for article, found in extractor.drafts(articles)}
        benches.append((Bench(drafts=drafts, gold=each.gold, same=same), {a.id: a for a in articles}, golds))
    for bench, articles, golds in benches:
        besides = [
            e for other, texts, _ in benches if other is not bench for e in other.examples(list(texts))
        ]
        raw = defaultdict(list)
        for record in (r for path in golds for r in score.read(path) if r["record"] == "claim"):
            raw[record["doc_id"]].append(record)
        found = {}
        for model, unseen in cross_validate(replace(bench, besides=besides), list(articles)):
            for name in unseen:
                drafts, article = bench.drafts[name], articles[name]
                found[name] = Reading(
                    text=article.text,
                    gold=raw[name],
                    drafts=[p for p in plain(drafts, article) if p["relation"] in score.GROUP],
                    kept=[
                        p for p in plain(merge(model.weigh(drafts)), article) if p["relation"] in score.GROUP
                    ],
                )
        yield found


def overlaps(one, other):
    return one["start"] < other["end"] and other["start"] < one["end"]


def nearest(agreements):
    """Give what alone is wrong, by how relation, subject and body agree with what stands there."""
    for cause, pattern in (
        ("wrong body", (True, True, False)),
        ("wrong subject", (True, False, True)),
        ("other relation", (False, True, True)),
        ("both wrong", (True, False, False)),
    ):
        if pattern in agreements:
            return cause
    return None


class Judge:
    """Tells why a claim is missed or wrong."""

    def __init__(self, score):
        self.score = score
        self.triggers = families.triggers()

    def agreement(self, gold, predicted):
        """Tell whether relation, subject and body agree."""
        person = gold["subject"].get("type") == "person" or gold["family"] == "leadership"
        body = gold.get("org") or gold.get("object")
        return (
            self.score.GROUP[gold["relation"]] == self.score.GROUP[predicted["relation"]],
            self.score.mention_agrees(gold["subject"], predicted.get("subject"), person),
            not self.score.gold_names(body) or self.score.mention_agrees(body, predicted.get("object")),
        )

    def missed(self, claim, reading):
        near = [self.agreement(claim, d) for d in reading.drafts if overlaps(claim, d)]
        anywhere = [self.agreement(claim, d) for d in reading.drafts]
        if (True, True, True) in anywhere:
            return "dropped"
        cause = nearest(near)
        if cause is not None:
            return cause
        sentence = reading.text[claim["start"] : claim["end"]]
        return "no candidate" if self.triggers.keeps(sentence, is_alone=False) else "no trigger"

    def wrong(self, prediction, reading):
        near = [self.agreement(c, prediction) for c in reading.gold if overlaps(c, prediction)]
        return nearest(near) or "nothing there"


def table(title, rows, columns, explained=None):
    """Give a Markdown table of counts; `rows` maps a name to a Counter over the columns."""
    width = len(columns) + 1
    lines = ["| " + " | ".join([title, *columns, "all"]) + " |", "| --- " + "| ---: " * width + "|"]
    for name, counts in rows.items():
        label = f"{name}: {explained[name]}" if explained else name
        cells = [str(counts[column]) for column in columns]
        lines.append("| " + " | ".join([label, *cells, str(sum(counts.values()))]) + " |")
    return [*lines, ""]


def counted(pairs, order=None):
    """Give row name -> Counter of column names, in a given order or the most frequent first."""
    rows = defaultdict(Counter)
    for row, column in pairs:
        rows[row][column] += 1
    names = order if order is not None else sorted(rows, key=lambda name: (-sum(rows[name].values()), name))
    return {name: rows[name] for name in names if sum(rows[name].values())}


def mention_kind(slot):
    return (slot or {}).get("mention") or "none"


def group(construction):
    """Give the kind of a construction: what stands before its first underscore."""
    return construction.split("_")[0]


def report(found, score):
    """Give the lines of one set of articles."""
    judge = Judge(score)
    scored = score.score(
        {name: reading.gold for name, reading in found.items()},
        {name: reading.kept for name, reading in found.items()},
    )
    hits = [pair for pairs, _, _ in scored.values() for pair in pairs]
    missed = [(c, judge.missed(c, found[name])) for name, (_, m, _) in scored.items() for c in m]
    wrong = [(p, judge.wrong(p, found[name])) for name, (_, _, w) in scored.items() for p in w]
    gold = [c for reading in found.values() for c in reading.gold]
    lost = {id(c) for c, _ in missed}
    state = [(c, "missed" if id(c) in lost else "found") for c in gold]
    dates = [(c, score.date_agrees(c["date"], p.get("when"))) for c, p in hits]
    firm = [
        (c["family"], "as annotated" if score.plain(c) == score.plain(p) else "otherwise") for c, p in hits
    ]
    lines = [f"{len(found)} articles, {len(gold)} claims: {len(hits)} found, {len(missed)} missed, "
             f"{len(wrong)} findings wrong.", ""]  # fmt: skip
    lines += ["Missed, by cause.", ""]
    lines += table("cause", counted(((why, c["family"]) for c, why in missed), MISSED), FAMILIES, MISSED)
    lines += ["Wrong findings, by cause.", ""]
    lines += table("cause", counted(((why, p["family"]) for p, why in wrong), WRONG), FAMILIES, WRONG)
    sources = ((source(p), why) for p, why in wrong)
    lines += ["Wrong findings, by where the body comes from.", ""]
    lines += table("body", counted(sources), tuple(WRONG))
    kinds = ((f"{mention_kind(c['subject'])} subject", said) for c, said in state)
    bodies = ((f"{mention_kind(c.get('org') or c.get('object'))} body", said) for c, said in state)
    lines += ["By how the text words subject and body.", ""]
    lines += table("worded as", counted([*kinds, *bodies]), ("found", "missed"))
    lines += ["By construction (the annotator's word).", ""]
    lines += table(
        "construction",
        frequent(counted((group(c["construction"]), s) for c, s in state)),
        ("found", "missed"),
    )
    lines += ["By place: characters before the sentence.", ""]
    lines += table("place", counted(((place(c), s) for c, s in state), PLACES), ("found", "missed"))
    lines += ["Dates of the claims found, by the kind of date.", ""]
    lines += table("date", counted(((c["date"] or {}).get("kind") or "undated", d) for c, d in dates), DATES)
    lines += ["Claims found, asserted or not.", ""]
    lines += table("family", counted(firm, FAMILIES), ("as annotated", "otherwise"))
    return lines


def source(prediction):
    body = prediction.get("object")
    if body is None:
        return "none"
    return {"text": "the clause"}.get(body.get("source"), body.get("source") or "the clause")


def place(claim):
    start = claim["start"]
    return PLACES[(start >= 500) + (start >= 2000)]


def frequent(rows, least=4):
    """Put rows of few claims into one."""
    kept = {name: counts for name, counts in rows.items() if sum(counts.values()) >= least}
    rest = sum((counts for name, counts in rows.items() if name not in kept), Counter())
    return kept | ({"others": rest} if rest else {})


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        pages = Path(folder) / "pages.jsonl"
        loaded(PAGES / "openings.py").write_pages(options.shared, pages)
        text = told(options.shared, pages)
    print(text)
    if options.write:
        options.write.write_text(text, encoding="utf-8")


def told(shared, pages):
    """Give the whole page; `pages` are the openings of encyclopaedia pages, laid out as articles."""
    articles, score = shared / "articles", loaded(shared / "bench" / "score_articles.py")
    sets = [
        ([articles / "gold_dev.jsonl"], articles / "articles_dev.jsonl"),
        (sorted(REAL.glob("gold_seen*.jsonl")), articles / "articles_dev.jsonl"),
        (sorted(PAGES.glob("gold_seen*.jsonl")), pages),
        (sorted(NEWSROOM.glob("gold_seen*.jsonl")), NEWSROOM / "articles.jsonl"),
        (sorted(NEWS.glob("gold_seen*.jsonl")), NEWS.parents[1] / ".cache" / "real_news" / "annotated.jsonl"),
    ]
    extractor = Extractor(table=ReferenceTable.load(), weigher=PriorWeigher(), chooser=RecordingChooser())
    lines = [
        "# What extraction misses and gets wrong",
        "",
        "Written by `make errors`; do not edit by hand. Every article is read by rules and weighed by",
        "a model that has not seen it (5 folds); causes are told by a program that compares each claim",
        "with the candidates and annotations of its sentence. Rules were written with these articles in",
        "view: elsewhere more is missed, as the texts nobody looked at show ([figures](figures.md)).",
        "",
    ]
    titles = (
        "## Development articles",
        "## Real articles that we annotated and that may be looked at",
        "## Openings of encyclopaedia pages on anything that may be looked at",
        "## Newsroom texts that may be looked at",
        "## Real news of 2017 that may be looked at",
    )
    for title, found in zip(titles, readings(sets, extractor, score), strict=True):
        lines += [title, "", *report(found, score)]
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    main()
