"""With whom an entry is compared: "joined NATO before Sweden did", "together with Austria"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, MentionForm, SentenceView
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import objects, prepositional_objects
from claims.relations import Relation
from claims.types import Order

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["DIRECTIONS", "MOVES", "compared", "enters_another", "is_together"]

MOVES = {"join": Relation.JOINED, "enter": Relation.JOINED, "accede": Relation.JOINED,
          "leave": Relation.LEFT,
          "withdraw": Relation.LEFT, "quit": Relation.LEFT, "exit": Relation.LEFT}  # fmt: skip
_PRONOUNS = frozenset({"it", "they", "he", "she", "we"})
DIRECTIONS = {"before": Order.BEFORE, "after": Order.AFTER, "ahead": Order.BEFORE}


def is_together(token: Token) -> bool:
    """Tell whether a token leads to who moves at once: "together with Sweden", "alongside Sweden"."""
    if token.lower_ == "alongside":
        return True
    return token.lower_ == "with" and token.i > 0 and token.nbor(-1).lower_ == "together"


def compared(preposition: Token, verb: Token) -> Token | None:
    """Give whom "before X", "ahead of X" or "before X did" names, when it hangs on the verb of joining."""
    if preposition.dep_ == "mark":
        clause = preposition.head
        lemma = clause.lemma_.lower()
        # "It came back two years after it had left" compares nobody, "after X left" no two entries.
        if clause.head != verb or (lemma != "do" and MOVES.get(lemma) is not Relation.JOINED):
            return None
        return next((c for c in clause.children if c.dep_ == "nsubj" and c.lower_ not in _PRONOUNS), None)
    if verb not in (preposition.head, preposition.head.head):
        return None
    named = [c for c in preposition.children if c.dep_ == "pobj"]
    named += prepositional_objects(preposition, ("of",)) if preposition.lower_ == "ahead" else []
    return named[0] if named else None


def enters_another(view: SentenceView, preposition: Token, joining: Candidate) -> bool:
    """Tell "joined NATO long after Sweden had entered the EU": the two did not join the same."""
    clause = preposition.head if preposition.dep_ == "mark" else None
    body = joining.object
    if clause is None or body is None:
        return False
    entered = things(view, objects(clause) or prepositional_objects(clause, ("to", "into")))
    return any(
        m.form is MentionForm.NAME and (m.name or m.text) != (body.name or body.text) for _, m in entered
    )
