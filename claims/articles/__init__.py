"""Articles as people have them: text, Markdown, HTML, JSONL, CSV, folders, standard input."""

from claims.articles.plain import decode_text, read_text
from claims.articles.sources import read_articles

__all__ = ["decode_text", "read_articles", "read_text"]
