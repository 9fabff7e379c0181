"""Openings of encyclopaedia pages, laid out as articles: pages of TimeQA that ask nothing of our families.

Usage: python tests/wiki_pages/openings.py ../shared OUT.jsonl

The pages come tokenised and without some of their apostrophes and templates; what is annotated is what
stands there. The gold beside this file holds the digest of each text.
"""

import argparse
import hashlib
import json
import re
from pathlib import Path

from claims.benchmarks.timeqa import detokenised, read_pages

FILE = Path("benchmarks") / "timeqa" / "human_annotated_train.json"
_QUOTED = re.compile(r'"\s+([^"]*?)\s+"')
# Whole paragraphs, until there are about so many characters.
_WANTED = 2_000
_FEWEST = 300


def _opening(paragraphs):
    kept, size = [], 0
    for paragraph in paragraphs:
        if len(paragraph.split()) < 6:
            continue
        if size + len(paragraph) > (_WANTED if kept else 2 * _WANTED):
            break
        kept.append(paragraph)
        size += len(paragraph)
    return "\n".join(kept)


def openings(shared):
    """Give the openings as records of articles, once a page, in the file's order."""
    asked = {page.article.id for page in read_pages(shared / FILE)}
    found = {}
    for page in json.loads((shared / FILE).read_text(encoding="utf-8")):
        link = page["link"]
        if link in asked or link in found:
            continue
        title, *paragraphs = map(detokenised, page["paras"])
        text = _opening([_QUOTED.sub(r'"\1"', paragraph) for paragraph in paragraphs])
        if len(text) >= _FEWEST:
            found[link] = {
                "id": f"page-{link.removeprefix('/wiki/')}",
                "title": re.sub(r"\s+([.,)])", r"\1", title).replace("( ", "("),
                "date": None,
                "source": f"https://en.wikipedia.org{link}",
                "sha1": hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest(),
                "text": text,
            }
    return list(found.values())


def write_openings(shared, out):
    """Write the openings, one record a line."""
    lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in openings(shared))
    out.write_text("".join(lines), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    write_openings(options.shared, options.out)


if __name__ == "__main__":
    main()
