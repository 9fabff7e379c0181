"""The sentence a reader sees: what the text says, what the table says, what would be right."""

from claims.explanations.corrections import correct
from claims.explanations.finding import Finding
from claims.explanations.sentences import explain
from claims.explanations.values import value_words
from claims.explanations.wording import (
    Names,
    claim_words,
    date_words,
    fact_words,
    interval_words,
    row_words,
)

__all__ = [
    "Finding",
    "Names",
    "claim_words",
    "correct",
    "date_words",
    "explain",
    "fact_words",
    "interval_words",
    "row_words",
    "value_words",
]
