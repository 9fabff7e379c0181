"""Figures beside a founding."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_year"]


def is_year(token: Token) -> bool:
    """Tell whether a token is a year in figures."""
    return len(token.text) == 4 and token.is_digit
