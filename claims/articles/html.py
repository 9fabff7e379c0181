"""A web page -> its article, by trafilatura (the extra `html`)."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from claims.articles.document import is_document, text_of_document
from claims.articles.plain import decode_text, read_bytes
from claims.dates import parse_day
from claims.errors import ArticleError, DateError
from claims.types import Article, DateSource

__all__ = ["MAX_PAGE_BYTES", "MAX_TAGS", "article_of_html", "read_html"]

# Pages of newspapers have 0.1 to 3 MB and some 10,000 tags; parsers grow quadratic on more.
MAX_PAGE_BYTES = 10 * 1024 * 1024
MAX_TAGS = 200_000
MAX_DEPTH = 2_000
MAX_ATTRIBUTES = 50_000

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_ATTRIBUTES = re.compile(r"[\w:-]\s*=\s*[\"']")
# Tags without an end, or whose end pages leave out.
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source"}
    | {"track", "wbr", "p", "li", "td", "tr", "th", "dt", "dd"}
)


def article_of_html(
    page: str, *, article_id: str, published: date | None = None, prefer_given: bool = True
) -> Article:
    """Extract the running text, title and date of a page; offsets refer to the extracted text.

    Of a page of a website this is the article in it, of a document all its words.

    Raises
    ------
    ArticleError
        When trafilatura is not installed, the page is built to exhaust a parser, or holds no article.
    """
    try:
        import trafilatura
    except ImportError:
        raise ArticleError(
            f"{article_id}: reading HTML needs trafilatura: pip install 'factclaims[html]'"
        ) from None
    _refuse_bombs(page, article_id)
    try:
        found = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False)
    except Exception as fault:  # a parser may raise anything on a page built to break it
        raise ArticleError(f"{article_id}: the page cannot be read ({type(fault).__name__})") from None
    text = "" if found is None or isinstance(found, dict) else found.text or ""
    if is_document(page):
        text = text_of_document(page) or text
    if found is None or isinstance(found, dict) or not text.strip():
        raise ArticleError(f"{article_id}: no article text found in the page")
    own = _day_or_none(found.date)
    use_own = own is not None and not (published and prefer_given)
    return Article(
        id=article_id,
        text=text,
        title=found.title or None,
        published=own if use_own else published,
        published_from=DateSource.METADATA if use_own else DateSource.GIVEN if published else DateSource.NONE,
        metadata_day=None if use_own else own,
    )


def _day_or_none(text: str | None) -> date | None:
    try:
        return parse_day(text) if text else None
    except DateError:
        return None


def _refuse_bombs(page: str, name: str) -> None:
    tags = depth = deepest = 0
    for found in _TAG.finditer(page):
        tags += 1
        if found[2].lower() not in _VOID:
            depth = max(0, depth - 1) if found[1] else depth + 1
            deepest = max(deepest, depth)
    if tags > MAX_TAGS or deepest > MAX_DEPTH:
        raise ArticleError(f"{name}: {tags:,} tags nested {deepest:,} deep: this is no article's page")
    longest = max((len(part) for part in page.split(">")), default=0)
    if longest > 100_000 and sum(1 for _ in _ATTRIBUTES.finditer(page)) > MAX_ATTRIBUTES:
        raise ArticleError(f"{name}: a tag with too many attributes: this is no article's page")


def read_html(path: Path, *, published: date | None = None, encoding: str | None = None) -> Article:
    """Read an HTML file.

    Raises
    ------
    ArticleError
        As `article_of_html`, or when the file cannot be read.
    """
    page = decode_text(read_bytes(path, limit=MAX_PAGE_BYTES), name=str(path), encoding=encoding)
    return article_of_html(page, article_id=str(path), published=published)
