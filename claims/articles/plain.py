"""Bytes of a text file -> text, strictly."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import BinaryIO

from claims.errors import ArticleError

__all__ = ["MAX_BYTES", "at_most", "decode_text", "read_bytes", "read_text"]

# A 5 MB article takes about a gigabyte to parse whole; nothing a newsroom calls an article is larger.
MAX_BYTES = 64 * 1024 * 1024

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_bytes(path: Path, *, limit: int = MAX_BYTES) -> bytes:
    """Read a file, refusing one larger than `limit` bytes before reading it.

    Raises
    ------
    ArticleError
        When the file is missing, unreadable, a folder or too large.
    """
    try:
        size = path.stat().st_size
        if size > limit:
            raise ArticleError(f"{path}: {size:,} bytes, more than the limit of {limit:,}: split the file")
        with path.open("rb") as stream:
            return at_most(stream, limit, name=str(path))
    except FileNotFoundError:
        raise ArticleError(f"{path}: no such file") from None
    except OSError as fault:
        raise ArticleError(f"{path}: cannot be read ({fault.strerror})") from None


def at_most(stream: BinaryIO, limit: int, *, name: str) -> bytes:
    """Read a stream that does not say how long it is, such as a pipe or a device.

    Raises
    ------
    ArticleError
        When it holds more than `limit` bytes.
    """
    raw = stream.read(limit + 1)
    if len(raw) > limit:
        raise ArticleError(f"{name}: more than the limit of {limit:,} bytes: split it")
    return raw


def decode_text(raw: bytes, *, name: str, encoding: str | None = None) -> str:
    """Turn the bytes of a text file into text without changing a character.

    UTF-8, or UTF-16 and UTF-32 with a byte order mark, unless another `encoding` is named. Line
    ends stay as they are, since offsets refer to this text.

    Raises
    ------
    ArticleError
        When the bytes are another encoding or no text at all.
    """
    used = encoding or next((codec for mark, codec in _MARKS if raw.startswith(mark)), "utf-8")
    try:
        text = raw.decode(used)
    except UnicodeDecodeError as fault:
        remedy = "name another encoding" if encoding else "convert the file to UTF-8 or name its encoding"
        raise ArticleError(f"{name}: byte {fault.start} is not {fault.encoding}: {remedy}") from None
    except (UnicodeError, LookupError) as fault:
        raise ArticleError(f"{name}: cannot be read as {used} ({fault}): name another encoding") from None
    if "\0" in text:
        raise ArticleError(f"{name}: holds NUL characters, so it is no text file")
    return text


def read_text(path: Path, *, encoding: str | None = None) -> str:
    """Read a text file; see `decode_text`.

    Raises
    ------
    ArticleError
        When the file cannot be read, is empty or is not text.
    """
    text = decode_text(read_bytes(path), name=str(path), encoding=encoding)
    if not text.strip():
        raise ArticleError(f"{path}: the file is empty")
    return text
