"""A Markdown file -> its article, by markdown-it: running text without markup, front matter as metadata."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from claims.articles.markdown_text import plain_of_markdown
from claims.articles.plain import read_text
from claims.dates import parse_day
from claims.errors import ArticleError, DateError
from claims.types import Article, DateSource

__all__ = ["article_of_markdown", "read_markdown"]

_FRONT = re.compile(r"\A---[ \t]*\r?\n(?P<lines>(?:[^\n]*\n){0,100}?)---[ \t]*(?:\r?\n|\Z)")
_ENTRY = re.compile(r"(?P<key>[A-Za-z_]+)\s*[:=]\s*(?P<value>.+?)\s*")
_DATES = ("date", "published", "pubdate", "publishdate")


def article_of_markdown(text: str, *, article_id: str, published: date | None = None) -> Article:
    """Extract the running text, title and date; offsets refer to the extracted text.

    Lists keep their bullets, numbers and depth, tables their bars, each entry and row its line; code,
    images and what is struck through are left out. A date in the front matter is the article's own and
    goes before `published`.

    Raises
    ------
    ArticleError
        When no text is left.

    Examples
    --------
    >>> article_of_markdown("# NATO at 75\\n\\n**NATO** was [founded](u) in 1949.", article_id="a").text
    'NATO at 75\\n\\nNATO was founded in 1949.'
    """
    metadata, body = _front_matter(text)
    running = plain_of_markdown(body)
    if not running:
        raise ArticleError(f"{article_id}: there is no text")
    own = next((day for key in _DATES if (day := _day_or_none(metadata.get(key)))), None)
    source = DateSource.METADATA if own else DateSource.GIVEN if published else DateSource.NONE
    return Article(
        id=article_id,
        text=running,
        title=metadata.get("title"),
        published=own or published,
        published_from=source,
    )


def read_markdown(path: Path, *, published: date | None = None, encoding: str | None = None) -> Article:
    """Read a Markdown file.

    Raises
    ------
    ArticleError
        As `article_of_markdown`, or when the file cannot be read.
    """
    text = read_text(path, encoding=encoding)
    return article_of_markdown(text, article_id=str(path), published=published)


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """Part `key: value` lines from the body; nested values are passed over."""
    found = _FRONT.match(text)
    if found is None:
        return {}, text
    entries = (_ENTRY.fullmatch(line) for line in found["lines"].splitlines())
    metadata = {entry["key"].lower(): entry["value"].strip("\"'") for entry in entries if entry}
    return {key: value for key, value in metadata.items() if value}, text[found.end() :]


def _day_or_none(text: str | None) -> date | None:
    try:
        return parse_day(text[:10]) if text else None
    except DateError:
        return None
