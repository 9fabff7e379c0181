"""What precision on texts never looked at is worth: findings that their gold lacks, judged by a blind reader.

Usage: python tests/bench/contested.py ../shared PREDICTED.jsonl

An annotator misses what is there, and a scorer takes another name of the same body for another body. Readers
who saw neither gold nor extractor were given findings that count as wrong, and as many claims of the gold, in
one shuffled list (`tests/contested_findings`). Only totals are printed.
"""

import argparse
import csv
import json
from collections import Counter
from pathlib import Path

from errors import loaded
from figures import UNSEEN_ARTICLES

TESTS = Path(__file__).parents[1]
JUDGED = TESTS / "contested_findings" / "verdicts.csv"


def key(record):
    body = (record.get("object") or {}).get("name") or ""
    return record["relation"], record["subject"]["name"], body


def judged():
    """Give the verdicts on findings by place, and how many claims of the gold were held right and wrong."""
    findings, gold = {}, Counter()
    with JUDGED.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            if row["of"] == "gold":
                gold[row["is_right"]] += 1
            else:
                told = row["relation"], row["subject"], row["body"]
                findings[row["article"], int(row["start"]), told] = row["is_right"] == "1"
    return findings, gold


def predictions(path, groups):
    """Give the findings of each article, of some relations."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if record.get("record") == "claim" and record["relation"] in groups:
            found.setdefault(record["article_id"], []).append(record)
    return found


def articles_of(score, path, predicted):
    """Give gold and findings of each article that a gold annotates."""
    records = list(score.read(path))
    ids = [record["doc_id"] for record in records if record["record"] == "doc"]
    gold = {doc: [] for doc in ids}
    for record in records:
        if record["record"] == "claim":
            gold[record["doc_id"]].append(record)
    return gold, {doc: predicted.get(doc, []) for doc in ids}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("predicted", type=Path)
    options = parser.parse_args()
    score = loaded(options.shared / "bench" / "score_articles.py")
    predicted = predictions(options.predicted, score.GROUP)
    verdicts, gold = judged()
    total = Counter()
    for name in UNSEEN_ARTICLES:
        scored = score.score(*articles_of(score, TESTS / f"{name}.jsonl", predicted)).items()
        counts = Counter(found=sum(len(found) for _, (found, _, _) in scored))
        for doc, (_, _, wrong) in scored:
            for one in wrong:
                verdict = verdicts.get((doc, one["start"], key(one)))
                counts["unjudged" if verdict is None else "right" if verdict else "wrong"] += 1
        total += counts
        print(told(name, counts))
    print(told("all", total))
    print(f"claims of the gold among them held right: {gold['1']} of {gold.total()}")


def told(name, counts):
    all_found = counts["found"] + counts["right"] + counts["wrong"] + counts["unjudged"]
    plain, contested = counts["found"] / all_found, (counts["found"] + counts["right"]) / all_found
    how_many = " ".join(f"{kind} {counts[kind]}" for kind in ("right", "wrong", "unjudged"))
    return (
        f"{name:31} P {plain:.3f} -> {contested:.3f}  in the gold {counts['found']}, of the others {how_many}"
    )


if __name__ == "__main__":
    main()
