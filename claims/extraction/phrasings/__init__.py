"""Turns of phrase over the persons, bodies and offices of a sentence, read word by word.

Where a tree would have to be right for a rule to see a claim, these look at the order of the words alone.
"""

from claims.extraction.phrasings.card import Phrasing, before_body, phrasing
from claims.extraction.phrasings.matching import Phrase, Phrasings, find_phrases

__all__ = ["Phrase", "Phrasing", "Phrasings", "before_body", "find_phrases", "phrasing"]
