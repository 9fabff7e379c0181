"""Articles as people have them: text, Markdown, HTML, JSONL, CSV, folders, standard input."""

from claims.articles.dateline import dated_by_text, day_worded
from claims.articles.dialect import Dialect
from claims.articles.plain import decode_text, read_text
from claims.articles.sources import digest_of_sources, read_articles

__all__ = [
    "Dialect",
    "dated_by_text",
    "day_worded",
    "decode_text",
    "digest_of_sources",
    "read_articles",
    "read_text",
]
