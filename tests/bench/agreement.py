"""How far two annotators agree: the same claims scored against the gold beside the project and against ours.

Usage: python tests/bench/agreement.py ../shared PREDICTED.jsonl

Forty of the development articles were annotated once more by one of our annotators, who had not seen their
gold. What the claims score less against it is difference of opinion, as far as it goes: rules and models
have the first gold in view.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

AGAIN = Path(__file__).parents[1] / "real_articles" / "agreement.jsonl"


def records(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("predicted", type=Path)
    options = parser.parse_args()
    ids = {record["doc_id"] for record in records(AGAIN) if record["record"] == "doc"}
    gold = records(options.shared / "articles" / "gold_dev.jsonl")
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder) / "given.jsonl"
        same = (json.dumps(record) + "\n" for record in gold if record["doc_id"] in ids)
        given.write_text("".join(same), encoding="utf-8")
        scorer = options.shared / "bench" / "score_articles.py"
        for title, path in (("the gold that came with them", given), ("our annotator", AGAIN)):
            command = [sys.executable, scorer, path, options.predicted]
            done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True)
            print(f"{title}:\n{done.stdout.splitlines()[0]}")


if __name__ == "__main__":
    main()
