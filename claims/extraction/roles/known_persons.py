"""A surname that a tagger misread, of somebody whom the document names in full."""

from __future__ import annotations

from dataclasses import replace

from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.relations import EntityKind

__all__ = ["known_person"]

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


def known_person(view: SentenceView, mention: Mention) -> Mention | None:
    """Give the person whose surname a mention is that was taken for a body; None for nobody."""
    if mention.form is not MentionForm.NAME or mention.entity_ids:
        return None
    for thing in view.context.persons:
        words = [word for word in thing.name.lower().split() if word.rstrip(".,") not in _SUFFIXES]
        if len(words) > 1 and words[-1].rstrip(",") == mention.text.lower():
            return replace(mention, kind=EntityKind.PERSON, name=thing.name, entity_ids=thing.entity_ids)
    return None
