"""Mends dates between commas that the parser hangs on the name before them.

"Ann Holm, last year, was appointed", "the firm, in May 2019, bought Ost": when it was, not what Ann Holm is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.extraction.parsing.trees import Word

__all__ = ["mend_dated_aside"]

_AT = frozenset({"in", "on", "at", "by", "during", "since", "until", "from", "around"})
_VERBAL = frozenset({"VERB", "AUX"})
# A comma, the date's first word, another comma and the verb.
_SHORTEST = 4
# "Holm, 52 years old, was appointed".
_OF_AGE = frozenset({"old", "aged", "age"})


def mend_dated_aside(words: Sequence[Word], heads: list[int], noun: int) -> None:
    """Hang a date that alone stands between a subject and its verb on the verb, in place."""
    verb = heads[noun]
    if verb < noun + _SHORTEST or words[verb].pos_ not in _VERBAL:
        return
    comma = next((n for n in range(noun + 2, verb) if words[n].text == ","), verb)
    aside = range(noun + 2, comma)
    if comma == verb or any(words[n].pos_ not in ("AUX", "PART", "ADV") for n in range(comma + 1, verb)):
        return
    top = next((n for n in aside if heads[n] == noun), None)
    if top is None or any(words[n].lower_ in _OF_AGE for n in aside):
        return
    told = aside[1:] if words[noun + 2].lower_ in _AT else aside
    is_date = bool(told) and all(words[n].ent_type_ in ("DATE", "TIME") for n in told)
    if not is_date or (told is aside and words[top].pos_ not in ("NOUN", "PROPN", "ADV")):
        return  # "Holm, 52, was appointed"
    heads[top] = verb
    if words[top].dep_ != "prep":
        words[top].dep_ = "npadvmod"
