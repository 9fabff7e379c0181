"""How files are spelled when they are not UTF-8 with commas."""

from __future__ import annotations

import codecs
import csv
import io
from dataclasses import dataclass
from pathlib import Path

from claims.articles.plain import MAX_BYTES

__all__ = ["PLAIN", "Dialect"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """Encoding of text files, delimiter and quote character of CSV files.

    Parameters
    ----------
    delimiter : str or None
        One character; None for the comma, and for the tab in a `.tsv` file.
    quotechar : str
        The character around fields that hold a delimiter.
    encoding : str or None
        A codec's name; None for UTF-8, or UTF-16 and UTF-32 with a byte order mark.

    Raises
    ------
    ValueError
        When one of them cannot be.
    """

    delimiter: str | None = None
    quotechar: str = '"'
    encoding: str | None = None

    def __post_init__(self) -> None:
        for name in ("delimiter", "quotechar"):
            value = getattr(self, name)
            if value is not None and (len(value) != 1 or value in "\r\n\0"):
                raise ValueError(f"{name} is {value!r}: expected one character")
        if self.delimiter == self.quotechar:
            raise ValueError(f"delimiter and quotechar are both {self.quotechar!r}")
        if self.encoding is not None:
            _require_text_codec(self.encoding)

    def rows(self, text: str, path: Path) -> csv.DictReader[str]:
        """Give a strict reader of the rows of a CSV text, by column."""
        csv.field_size_limit(MAX_BYTES)
        delimiter = self.delimiter or ("\t" if path.suffix.lower() == ".tsv" else ",")
        return csv.DictReader(
            io.StringIO(text, newline=""), delimiter=delimiter, quotechar=self.quotechar, strict=True
        )


def _require_text_codec(name: str) -> None:
    try:
        codecs.lookup(name)
        # Codecs such as rot13 exist and yet turn no text into bytes.
        "a".encode(name)
    except (LookupError, UnicodeError):
        raise ValueError(f"encoding {name!r} is not known: try utf-8, latin-1 or cp1252") from None


PLAIN = Dialect()
