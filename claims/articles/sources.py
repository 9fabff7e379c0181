"""What stands on the command line -> a stream of articles, in order."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from claims.articles.dateline import dated_by_text
from claims.articles.dialect import PLAIN, Dialect
from claims.articles.html import read_html
from claims.articles.markdown import read_markdown
from claims.articles.plain import MAX_BYTES, at_most, decode_text, read_text
from claims.articles.records import read_csv, read_jsonl
from claims.errors import ArticleError, DateError
from claims.types import Article, DateSource, Failure

__all__ = ["digest_of_sources", "read_articles"]

_LONGEST_SHOWN = 200
_SUFFIXES = {".txt", ".md", ".html", ".htm", ".jsonl", ".csv", ".tsv"}


def read_articles(
    paths: Iterable[str | os.PathLike[str]], *, published: date | None = None, dialect: Dialect = PLAIN
) -> Iterator[Article | Failure]:
    """Read articles one at a time from files, folders and `-` (standard input).

    Parameters
    ----------
    paths : iterable of str or path
        `.txt`, `.md`, `.html`, `.jsonl`, `.csv`, `.tsv`, a folder (its files of these kinds, sorted by
        name, with subfolders) or `-`.
    published : date or None
        Date of every article that has none of its own.
    dialect : Dialect
        Encoding of text files, delimiter and quote character of CSV files.

    Yields
    ------
    Article or Failure
        In the order given; an input that cannot be read gives one `Failure`.
    """
    for path in paths:
        name = os.fspath(path)
        try:
            yield from _read(name, published, dialect)
        except (ArticleError, DateError) as fault:
            yield Failure(article_id=name, error=type(fault).__name__, detail=str(fault))
        except OSError as fault:
            # A name too long for any system is a text that stands where its file belongs.
            hint = "; a text itself is read from `-`" if fault.errno == errno.ENAMETOOLONG else ""
            detail = f"{_clipped(name)}: cannot be read ({fault.strerror}){hint}"
            yield Failure(article_id=_clipped(name), error=ArticleError.__name__, detail=detail)


def _clipped(name: str) -> str:
    return name if len(name) <= _LONGEST_SHOWN else f"{name[:_LONGEST_SHOWN]}…"


def digest_of_sources(paths: Iterable[str]) -> str:
    """Give the digest of the names and bytes of all files that `read_articles` would read.

    Standard input cannot be read twice and counts by its name alone; so does what cannot be read.
    """
    digest = hashlib.sha256()
    for name in paths:
        digest.update(f"\0{name}\0".encode("utf-8", errors="backslashreplace"))
        with contextlib.suppress(OSError, ValueError):
            path = Path(name)
            for file in _files_of(path) if path.is_dir() else [path]:
                digest.update(f"\0{file}\0".encode("utf-8", errors="backslashreplace"))
                if file.is_file():
                    with contextlib.suppress(OSError), file.open("rb") as stream:
                        digest.update(hashlib.file_digest(stream, "sha256").digest())
    return digest.hexdigest()


def _read(name: str, published: date | None, dialect: Dialect) -> Iterator[Article | Failure]:
    if name == "-":
        raw = _standard_input()
        yield _plain("-", decode_text(raw, name="standard input", encoding=dialect.encoding), published)
        return
    if "\0" in name:
        raise ArticleError(f"{_clipped(name)!r}: no file can have this name")
    path = Path(name)
    if path.is_dir():
        yield from _folder(path, published, dialect)
        return
    match path.suffix.lower():
        case ".jsonl":
            yield from read_jsonl(path, published=published, dialect=dialect)
        case ".csv" | ".tsv":
            yield from read_csv(path, published=published, dialect=dialect)
        case ".html" | ".htm":
            yield dated_by_text(read_html(path, published=published, encoding=dialect.encoding))
        case ".md":
            yield dated_by_text(read_markdown(path, published=published, encoding=dialect.encoding))
        case _:
            yield _plain(name, read_text(path, encoding=dialect.encoding), published)


def _standard_input() -> bytes:
    return at_most(sys.stdin.buffer, MAX_BYTES, name="standard input")


def _plain(name: str, text: str, published: date | None) -> Article:
    if not text.strip():
        raise ArticleError(f"{name}: there is no text")
    source = DateSource.GIVEN if published else DateSource.NONE
    return dated_by_text(Article(id=name, text=text, published=published, published_from=source))


def _folder(path: Path, published: date | None, dialect: Dialect) -> Iterator[Article | Failure]:
    files = _files_of(path)
    if not files:
        raise ArticleError(f"{path}: the folder holds no {', '.join(sorted(_SUFFIXES))} file")
    yield from read_articles(map(str, files), published=published, dialect=dialect)


def _files_of(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*") if p.is_file() and p.suffix.lower() in _SUFFIXES)
