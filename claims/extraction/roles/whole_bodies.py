"""Names of bodies that a tagger cut or ran on: "the 23rd U-boat Flotilla", "brewer Norvex"."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.roles.phrase import Phrase
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

__all__ = ["whole_unit", "without_kind"]

_UNITS = word_set(
    "flotilla battalion regiment division brigade squadron corps army fleet wing infantry company battery"
)
_KINDS_AHEAD = re.compile(
    r"(?:(?!of\b|for\b|the\b|and\b)[a-z][\w-]+\s)+(?=[A-Z])"
    # "Siemens rival Norvex"
    r"|(?:[A-Z][\w&’'-]*\s){1,3}(?:owner|parent|rival|competitor|subsidiary|unit|brand|maker|operator)\s"
    r"(?:company\s|group\s)?(?=[A-Z])"
)


def whole_unit(phrase: Phrase, mention: Mention, begin: int, index: int) -> Mention:
    """Give a unit's whole name where the tagger cut it: "the 23rd U-boat Flotilla".

    Parameters
    ----------
    begin, index : int
        Indices of the first token behind the preposition, and of the mention's first.
    """
    first = begin + (phrase.tokens[begin].pos_ == "DET")
    is_unit = mention.text.split()[-1].lower() in _UNITS and not mention.entity_ids
    words = [t.text for t in phrase.tokens[first:index]]
    if not is_unit or not words or not (words[0][0].isdigit() or words[0][0].isupper()):
        return mention
    last = phrase.after(mention, index) - 1
    return phrase.own_mention(first, last, MentionForm.NAME, EntityKind.ORGANISATION)


def without_kind(mention: Mention) -> Mention:
    """Cut what a body is off its name, where a tagger took it in: "brewer Norvex"."""
    kind = _KINDS_AHEAD.match(mention.text)
    if kind is None or mention.entity_ids or mention.form is not MentionForm.NAME:
        return mention
    text = mention.text[kind.end() :]
    return replace(mention, text=text, start=mention.start + kind.end(), name=text)
