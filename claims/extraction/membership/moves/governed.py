"""What a verb of joining or leaving governs: the body inside a phrase, a date, an owner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.syntax.arguments import is_named
from claims.extraction.syntax.questions import genitives, prepositional_objects

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["inside", "is_of_date", "is_one_thing", "is_owner", "is_told_beside"]

_ORGANS = frozenset(
    """
    council rank fold family structure organ club board panel presidium executive wing branch arm chapter
    section statute charter constitution
    """.split()
)
_TEXTS = frozenset({"statute", "charter", "constitution"})


def is_owner(view: SentenceView, body: Mention) -> bool:
    """Tell "joined the Union's rail programme", however the parser hangs the name."""
    return body.form is MentionForm.NAME and view.written(body.end, body.end + 2) in ("'s", "’s")


def is_told_beside(view: SentenceView, head: Token, body: Mention, heads: Sequence[Token]) -> bool:
    """Tell "joined the Union in 1974 and the rail network in 1981": of two bodies none is the other."""
    beside = [view.mention_at(t) for t in heads if t != head]
    is_noun = body.form is MentionForm.NOMINAL and body.name is not None
    return is_noun and any(m.name == body.name for m in beside if m is not None)


def is_of_date(view: SentenceView, heads: Sequence[Token]) -> bool:
    """Tell "was admitted in 1956 and the Mora Guild in 1965": what "in" leads to is a date, and no body."""
    dates = [t for t in heads if (t.like_num or t.ent_type_ == "DATE") and view.mention_at(t) is None]
    return bool(heads) and len(dates) == len(heads)


def is_one_thing(view: SentenceView, body: Mention) -> bool:
    """Tell whether a body of the same sentence is one thing, which is never "them"."""
    is_here = any(mention.name == body.name and mention.form is MentionForm.NAME for mention in view.mentions)
    return is_here and not (body.name or "").endswith("s")


def inside(body: Token) -> list[Token]:
    """Give the bodies of "the councils of the Commonwealth", "by acclamation into the United Nations"."""
    if body.pos_ != "NOUN" or is_named(body):
        return [body]
    into = prepositional_objects(body, ("into",))
    of = prepositional_objects(body, ("of",)) if body.lemma_.lower() in _ORGANS else []
    if not of and body.lemma_.lower() in _TEXTS:
        of = [t for t in genitives(body) if t.lower_ in ("its", "their")]
        return into or of or [body]  # "acceded to its statute"
    return into or [t for t in of if is_named(t)] or [body]
