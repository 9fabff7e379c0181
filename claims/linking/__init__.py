"""Names -> entities by likeness, for tables of up to a million names."""

from claims.linking.index import NameHit, NameIndex
from claims.linking.likeness import Likeness, likeness, word_likeness
from claims.linking.words import core_words

__all__ = ["Likeness", "NameHit", "NameIndex", "core_words", "likeness", "word_likeness"]
