"""Cards, infoboxes and tables: labels with values, told of the body above them or of their row's."""

from claims.extraction.fields.drafts import PATTERNS, with_fields
from claims.extraction.fields.lines import Block, blocks_in

__all__ = ["PATTERNS", "Block", "blocks_in", "with_fields"]
