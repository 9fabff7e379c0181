"""Reads lists of founders word by word, where a parse of a long coordination is often torn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["companions", "listed_after", "nearest_person"]

_BETWEEN = frozenset({",", "and", "&", "with", "by", "as", "well", "along", "together", "also", "plus"})
_WITH = frozenset({"with", "alongside"})
# Words a list of names may hold beside the names: what the people are to each other or by trade.
_LONGEST_ASIDE = 12
_LONGEST_LIST = 60
# Whom a founder has along: "Ann Holm, her brother Per Holm and a friend, the banker Olaf Lund".
_KIN = frozenset(
    """
    brother sister husband wife spouse son daughter father mother cousin nephew niece uncle aunt friend
    partner colleague associate classmate student pupil sibling brother-in-law son-in-law
    """.split()
)


def listed_after(view: SentenceView, preposition: Token) -> list[Mention]:
    """Give the persons listed from a preposition on: "by the brothers A (an engineer), B, and C".

    The list ends at the first word that is neither a name, a joiner, an aside in brackets nor a
    noun or adjective that goes before a name ("entrepreneur Anna Holm").
    """
    return list(_listed(view, preposition))


def _listed(view: SentenceView, preposition: Token) -> Iterator[Mention]:
    doc, place, depth = preposition.doc, preposition.i + 1, 0
    last = preposition.i
    while place < min(len(doc), preposition.i + _LONGEST_LIST):
        token = doc[place]
        mention = view.mention_at(token)
        if token.text in "([":
            depth += 1
        elif token.text in ")]":
            depth -= 1
            last = place
        elif depth > 0:
            pass
        elif mention is not None and mention.kind is EntityKind.PERSON and mention.form is MentionForm.NAME:
            yield mention
            while place + 1 < len(doc) and doc[place + 1].idx + view.shift < mention.end:
                place += 1
            last = place
        elif token.lower_ in _BETWEEN:
            last = max(last, place) if token.lower_ != "," else last
        elif place - last > _LONGEST_ASIDE or not _may_stand_between(token):
            return
        place += 1


def _may_stand_between(token: Token) -> bool:
    if token.lower_ in ("his", "her", "their") and token.i + 1 < len(token.doc):
        return any(t.lemma_.lower() in _KIN for t in token.doc[token.i + 1 : token.i + 3])
    return token.pos_ in ("NOUN", "PROPN", "ADJ", "DET", "PUNCT") and token.text not in ".;:"


def companions(view: SentenceView, head: Token, title: Token, *, known: Sequence[Mention]) -> list[Mention]:
    """Give who is named with a founder: "co-founder of the site X together with A and B"."""
    after = head.doc[max(head.i, title.i) + 1 : max(head.i, title.i) + 4]
    preposition = next((t for t in after if t.lower_ in _WITH), None)
    if preposition is None or any(
        t.pos_ in ("VERB", "AUX") or t.text in ",;." for t in _gap(head, preposition)
    ):
        return []
    seen = {m.start for m in known}
    return [m for m in listed_after(view, preposition) if m.start not in seen]


def _gap(head: Token, preposition: Token) -> Sequence[Token]:
    return list(head.doc[head.i + 1 : preposition.i])


def nearest_person(view: SentenceView, token: Token) -> Mention | None:
    """Give the last person named before a token: whom "who" speaks of, wherever the parser hangs it."""
    place = token.idx + view.shift
    named = [
        m
        for m in view.mentions
        if m.end <= place and m.kind is EntityKind.PERSON and m.form is MentionForm.NAME
    ]
    return named[-1] if named else None
