"""The grammar of offices: head nouns, ranks, portfolios, qualifiers, bodies and holders."""

from claims.extraction.roles.open_titles import is_open_title
from claims.extraction.roles.scanned_titles import TitleHit, scan_titles
from claims.extraction.roles.sentence_roles import find_roles
from claims.extraction.roles.titles import (
    Title,
    canonical_title,
    is_vague,
    parse_titles,
    wants_of,
)

__all__ = [
    "Title",
    "TitleHit",
    "canonical_title",
    "find_roles",
    "is_open_title",
    "is_vague",
    "parse_titles",
    "scan_titles",
    "wants_of",
]
