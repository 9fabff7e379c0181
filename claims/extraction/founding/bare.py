"""Reads the claim of one sentence word by word where a name nobody knows has torn its parse.

"glavem.io dates back to 1856": the tagger takes the name for a number and the verb for a noun. Only
where the sentence is all there is, and where the parse gives no founding.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.founding.figures import is_year
from claims.extraction.founding.likeness import is_short_claim
from claims.extraction.founding.patterns import BARE_VERBS
from claims.extraction.founding.writing import write
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.syntax.arguments import span_over
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["bare_claims"]

_TRIGGERS = frozenset(BARE_VERBS.split())
# What follows "dates", and what follows a participle: no object.
_AFTER = {True: frozenset({"back", "from", "to"}), False: frozenset({"in", "on", "by", "since"})}
# What may stand between the name and the verb.
_GAP = frozenset({",", "(", "was", "is", "has", "been", "first", "originally", "officially", "then"})
_INSIDE = frozenset({"of", "&", "and", "the", "-", "'s", "’s", "."})
_LONGEST_NAME = 6


def bare_claims(view: SentenceView) -> Iterator[Candidate]:
    """Give the founding that a sentence of its own states of the name it opens with."""
    if not is_short_claim(view) or not view.span.doc.vocab.vectors_length:
        return
    verb = next((t for t in view.span if t.lower_ in _TRIGGERS and t.i + 1 < len(t.doc)), None)
    if verb is None or not (
        verb.nbor().lower_ in _AFTER[verb.lower_ in ("dates", "goes")] or is_year(verb.nbor())
    ):
        return
    year = next((t for t in view.span.doc[verb.i + 1 :] if is_year(t)), None)
    name = _name_before(view, verb)
    if (
        year is None
        or name is None
        or any(t.lower_ == "that" for t in view.span.doc[year.i + 1 : year.i + 2])
    ):
        return  # "established in 1962 that it was safe"
    yield write(
        view, verb, "founding.bare", Relation.FOUNDED, subject=name,
        heads=(verb.i, year.head.i, year.i), evidence={"strength": 0.8, "likeness": 0.8},
    )  # fmt: skip


def _name_before(view: SentenceView, verb: Token) -> Mention | None:
    tokens = list(view.span.doc[view.span.start : verb.i])
    while tokens and tokens[-1].lower_ in _GAP:
        tokens.pop()
    if tokens and tokens[0].lower_ == "the":
        tokens = tokens[1:]
    words = [t for t in tokens if t.lower_ not in _INSIDE]
    if len(tokens) > _LONGEST_NAME or not any(t.is_oov for t in words) or not all(map(_may_name, words)):
        return None
    known = view.mention_at(tokens[-1])
    place = span_over(view, tokens)
    if known is not None and (known.kind is EntityKind.PERSON and known.entity_ids):
        return None
    if known is not None and (known.start, known.end) == (place.start, place.end):
        return replace(known, kind=EntityKind.ORGANISATION) if known.kind is EntityKind.PERSON else known
    text = view.context.article.text[place.start : place.end]
    return Mention(
        text=text, start=place.start, end=place.end, form=MentionForm.NAME, kind=EntityKind.ORGANISATION,
        name=text, confidence=0.7,
    )  # fmt: skip


def _may_name(token: Token) -> bool:
    """Tell a word that names: capitalised and no pronoun, or one that no vocabulary holds."""
    capital = token.text[:1].isupper() and token.pos_ not in ("PRON", "DET", "ADP", "SCONJ", "VERB")
    return token.is_oov or (capital and token.ent_type_ not in ("DATE", "TIME", "EVENT"))
