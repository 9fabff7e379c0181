"""Writes docs/speed.md and its plots: every figure side by side in one run.

Usage: python tests/bench/speed ../shared/articles/articles_dev.jsonl --write docs/speed.md [--only NAME ...]
"""

import argparse
import os
import platform
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import engines
import extraction
import growth
import linking
import matching
import profiles
import startup
from common_ground import read, words_of

SECTIONS = {
    "extraction": extraction.section,
    "start-up": startup.section,
    "matching": matching.section,
    "linking": linking.section,
    "engines": engines.section,
    "growth": growth.section,
    "profile": profiles.section,
}
HEAD = """# Speed

Written by `make bench`; do not edit by hand. Python {python}, {cores} cores, {articles}
articles, {words:,} words. Figures of one process are processor seconds, which neighbours on the
machine disturb least, those of several processes seconds of the wall clock; medians over several rounds,
the sides in turn.
"""


def page_of(page):
    """Give the sections of a page written before: `--only` renews some and keeps the rest."""
    _, *sections = page.read_text(encoding="utf-8").split("\n## ")
    split = (section.partition("\n\n") for section in sections)
    return {title.lower(): body.rstrip() + "\n" for title, _, body in split}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--write", type=Path, default=Path("docs/speed.md"))
    parser.add_argument("--only", nargs="*", choices=SECTIONS)
    parser.add_argument("--peers", type=Path, help="site-packages of peers that are not installed here")
    options = parser.parse_args()
    if options.peers:
        sys.path.append(str(options.peers))
    articles = read(options.articles)
    head = HEAD.format(
        python=platform.python_version(),
        articles=len(articles),
        words=words_of(articles),
        cores=os.cpu_count(),
    )
    parts = {}
    if options.only and options.write.exists():
        parts = page_of(options.write)
    for name in options.only or SECTIONS:
        parts[name] = SECTIONS[name](options.articles, options.write.parent)
        print(f"## {name}\n\n{parts[name]}", flush=True)
        body = "\n".join(f"## {title.capitalize()}\n\n{parts[title]}" for title in SECTIONS if title in parts)
        options.write.write_text(f"{head}\n{body.rstrip()}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
