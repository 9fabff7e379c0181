"""Finds what a parsed sentence speaks of: names, demonyms, nominals and pronouns.

Aliases of the reference table go before the tagger's entities, unless the
tagger sees a longer name around them ("Bank of China"); capitalised words that
neither knows count as names of unknown kind.
"""

from claims.extraction.mentions.hits import is_demonym, is_name_hit
from claims.extraction.mentions.reading import read_mentions

__all__ = ["is_demonym", "is_name_hit", "read_mentions"]
