"""Files that hold many articles: JSONL and CSV with `id`, `title`, `date`, `text`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import count
from pathlib import Path

from claims.articles.dialect import PLAIN, Dialect
from claims.articles.plain import MAX_BYTES, decode_text, read_bytes
from claims.dates import parse_day
from claims.errors import ArticleError, DateError
from claims.types import Article, DateSource, Failure

__all__ = ["article_of_record", "read_csv", "read_jsonl"]

_RECORD_LIMIT = 1024 * 1024 * 1024


def article_of_record(record: Mapping[str, object], *, place: str, published: date | None) -> Article:
    """Make an article of one record; its own `date` goes before `published`.

    Raises
    ------
    ArticleError
        When `text` is missing or a field is no string.
    DateError
        When `date` names no day.
    """
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        raise ArticleError(f"{place}: no `text`: every record needs a non-empty string under `text`")
    own = record.get("date")
    if own is not None and not isinstance(own, str):
        raise ArticleError(f"{place}: `date` is no string: expected one such as 2024-10-01")
    title = record.get("title")
    identity = record.get("id")
    source = DateSource.RECORD if own else DateSource.GIVEN if published else DateSource.NONE
    return Article(
        id=str(identity) if identity not in (None, "") else place,
        text=text,
        title=title if isinstance(title, str) and title.strip() else None,
        published=parse_day(own) if own else published,
        published_from=source,
    )


def read_jsonl(
    path: Path, *, published: date | None = None, dialect: Dialect = PLAIN
) -> Iterator[Article | Failure]:
    """Read one article a line; a bad line gives a `Failure` and the rest goes on.

    Raises
    ------
    ArticleError
        When the file itself cannot be opened.
    """
    with _opened(path) as lines:
        for number in count(1):
            raw = lines.readline(MAX_BYTES + 1)
            if not raw:
                return
            if raw.strip():
                place = f"{path}:{number}"
                yield _line(raw, place=place, published=published, encoding=dialect.encoding)
            while len(raw) > MAX_BYTES and not raw.endswith(b"\n"):
                raw = lines.readline(MAX_BYTES + 1)


def _opened(path: Path) -> io.BufferedReader:
    try:
        return path.open("rb")
    except OSError as fault:
        raise ArticleError(f"{path}: cannot be read ({fault.strerror})") from None


def _line(raw: bytes, *, place: str, published: date | None, encoding: str | None) -> Article | Failure:
    try:
        if len(raw) > MAX_BYTES:
            raise ArticleError(f"{place}: the line has {len(raw):,} bytes, more than {MAX_BYTES:,}")
        record = json.loads(decode_text(raw, name=place, encoding=encoding))
        if not isinstance(record, dict):
            raise ArticleError(f"{place}: a JSON object was expected, not {type(record).__name__}")
    except ArticleError as fault:
        return Failure(article_id=place, error="ArticleError", detail=str(fault))
    except (ValueError, RecursionError) as fault:
        # Beside what is no JSON: numbers of thousands of digits, a hundred thousand brackets.
        return Failure(article_id=place, error="ArticleError", detail=f"{place}: not JSON ({fault})")
    return _article_or_failure(record, place=place, published=published)


def _article_or_failure(
    record: Mapping[str, object], *, place: str, published: date | None
) -> Article | Failure:
    try:
        return article_of_record(record, place=place, published=published)
    except (ArticleError, DateError) as fault:
        name = str(record.get("id") or place)
        detail = f"{place}: `date`: {fault}" if isinstance(fault, DateError) else str(fault)
        return Failure(article_id=name, error=type(fault).__name__, detail=detail)


def read_csv(
    path: Path, *, published: date | None = None, dialect: Dialect = PLAIN
) -> Iterator[Article | Failure]:
    """Read one article a row from a CSV file with a header; `text` is the one column it must have.

    Raises
    ------
    ArticleError
        When the file cannot be read or its header lacks `text`.
    """
    raw = read_bytes(path, limit=_RECORD_LIMIT)
    rows = dialect.rows(decode_text(raw, name=str(path), encoding=dialect.encoding), path)
    try:
        header = list(rows.fieldnames or ())
    except csv.Error as fault:
        raise ArticleError(f"{path}:1: {fault}") from None
    if "text" not in header:
        raise ArticleError(f"{path}: the header has no column `text` (found: {', '.join(header)[:200]})")
    while True:
        place = f"{path}:{rows.line_num + 1}"
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as fault:
            yield Failure(article_id=place, error="ArticleError", detail=f"{place}: {fault}")
            continue
        if None in row or None in row.values():
            detail = f"{place}: {len(row)} fields do not fit the header's {len(header)}"
            yield Failure(article_id=row.get("id") or place, error="ArticleError", detail=detail)
            continue
        yield _article_or_failure(row, place=place, published=published)
