"""Openings of encyclopaedia pages, laid out as articles: pages of TimeQA that ask nothing of our families.

Usage: python tests/wiki_pages/openings.py ../shared OUT.jsonl

The pages come tokenised and without some of their apostrophes and templates; what is annotated is what
stands there. The gold beside this file holds the digest of each text. Behind the openings stand the
continuations: what follows the openings that may be studied, never more of a page that is only measured.
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
# Not every gold that may be studied: that of the continuations names no openings.
_STUDIED = [Path(__file__).with_name(name) for name in ("gold_seen.jsonl", "gold_seen_second.jsonl")]


def _parts(paragraphs):
    """Give the opening and what follows it, each of whole paragraphs."""
    paragraphs = [paragraph for paragraph in paragraphs if len(paragraph.split()) >= 6]
    behind = _cut(paragraphs)
    return paragraphs[:behind], paragraphs[behind:][: _cut(paragraphs[behind:])]


def _cut(paragraphs):
    """Give how many of the paragraphs make about so many characters."""
    size = 0
    for number, paragraph in enumerate(paragraphs):
        if size + len(paragraph) > (_WANTED if number else 2 * _WANTED):
            return number
        size += len(paragraph)
    return len(paragraphs)


def _record(page, name, title, paragraphs):
    text = "\n".join(_QUOTED.sub(r'"\1"', paragraph) for paragraph in paragraphs)
    return {
        "id": name + page["link"].removeprefix("/wiki/"),
        "title": re.sub(r"\s+([.,)])", r"\1", title).replace("( ", "("),
        "date": None,
        "source": f"https://en.wikipedia.org{page['link']}",
        "sha1": hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest(),
        "text": text,
    }


def _laid_out(shared):
    """Give each page's opening and continuation as records of articles, once a page, in the file's order."""
    asked = {page.article.id for page in read_pages(shared / FILE)}
    for page in json.loads((shared / FILE).read_text(encoding="utf-8")):
        if page["link"] not in asked:
            asked.add(page["link"])
            title, *paragraphs = map(detokenised, page["paras"])
            opening, continuation = _parts(paragraphs)
            yield _record(page, "page-", title, opening), _record(page, "continued-", title, continuation)


def openings(shared):
    """Give the openings as records of articles."""
    return [opening for opening, _ in _laid_out(shared) if len(opening["text"]) >= _FEWEST]


def continuations(shared):
    """Give what follows the openings that may be studied as records of articles."""
    golds = [json.loads(line) for gold in _STUDIED for line in gold.read_text(encoding="utf-8").splitlines()]
    studied = {record["doc_id"] for record in golds}
    laid_out = _laid_out(shared)
    return [more for first, more in laid_out if first["id"] in studied and len(more["text"]) >= _FEWEST]


def write_pages(shared, out):
    """Write openings and continuations, one record a line."""
    pages = openings(shared) + continuations(shared)
    lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in pages)
    out.write_text("".join(lines), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    write_pages(options.shared, options.out)


if __name__ == "__main__":
    main()
