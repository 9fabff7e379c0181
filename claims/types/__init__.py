"""The nouns that travel the corridor: Article -> Claim -> Match -> Verdict.

All are frozen; `None` means unknown. Offsets are code points of the article's
`text`, half-open, so that `article.text[start:end]` is the mention.
"""

from claims.types.article import Article, Failure, Span
from claims.types.claim import Claim, Quantity, Slot, TimeExpression
from claims.types.fact import AliasHit, Coverage, Entity, Fact, NameMatch, Source
from claims.types.verdict import Match, Verdict
from claims.types.vocabulary import (
    DateKind,
    DateSource,
    ErrorType,
    Label,
    Modality,
    Order,
    Polarity,
    Rank,
    Reason,
    SlotSource,
)

__all__ = [
    "AliasHit",
    "Article",
    "Claim",
    "Coverage",
    "DateKind",
    "DateSource",
    "Entity",
    "ErrorType",
    "Fact",
    "Failure",
    "Label",
    "Match",
    "Modality",
    "NameMatch",
    "Order",
    "Polarity",
    "Quantity",
    "Rank",
    "Reason",
    "Slot",
    "SlotSource",
    "Source",
    "Span",
    "TimeExpression",
    "Verdict",
]
