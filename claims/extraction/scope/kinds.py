"""What kind of claim a draft is, as far as what it must not be depends on it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.relations import Family, Relation, spec_of

if TYPE_CHECKING:
    from claims.extraction.drafts import Draft

__all__ = ["FOUNDINGS", "LEGISLATURES", "family_of"]

FOUNDINGS = frozenset({Relation.FOUNDED, Relation.DISSOLVED})
LEGISLATURES = re.compile(
    r"\b(?:Congress|Parliament|Senate|House of [RCLDA]\w+|Legislature|Assembly|[Gg]uard|[Aa]rmy|[Nn]avy)\b"
)


def family_of(draft: Draft) -> Family:
    """Give the family of a draft's relation."""
    return spec_of(draft.candidate.relation).family
