"""Which purposes come about with what is done for them: "left to become director", "merged to form X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.syntax.questions import attributes

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["FIGHTS", "REALISED", "WINNING", "is_carried_out", "is_done_for", "is_done_then"]

# Whoever wins one of these does what it was for; whom one beats to do it is no plan either.
FIGHTS = frozenset("race contest election battle fight vote ballot runoff run-off primary tussle".split())
WINNING = frozenset("win clinch beat defeat oust edge trounce best pip overcome outpoll see".split())
REALISED = frozenset(
    {"form", "found", "find", "create", "establish", "start", "become", "make", "set", "serve"}
)
_DEPARTURES = frozenset(
    {
        "leave",
        "quit",
        "resign",
        "depart",
        "return",
        "step",
        "retire",
        "merge",
        "join",
        "unite",
        "combine",
        "team",
        "ally",
        "amalgamate",
        "federate",
        "fuse",
    }
)
_JOINING = frozenset({"join", "rejoin", "enter"})
_MOTIONS = frozenset({"arrive", "come", "go", "walk", "stride", "travel", "fly", "move", "enter"})
# Who does so for somebody else to do something has it done: "arranged for X to take over".
_ENABLING = frozenset({"arrange", "allow", "make", "provide", "stand"})


def is_done_for(head: Token, infinitive: Token) -> bool:
    """Tell "beat Y to become president", "combined to form X", "left to join X"."""
    if head.lemma_ in WINNING | _DEPARTURES and infinitive.lemma_ in REALISED:
        return True
    if head.lemma_ in _DEPARTURES and head.tag_ != "VBG" and infinitive.lemma_ in _JOINING:
        return True
    is_post = infinitive.lemma_ in ("lead", "head", "chair") or bool(attributes(infinitive))
    return is_post and head.lemma_ in _DEPARTURES | {"move"}


def is_carried_out(head: Token, infinitive: Token, *, is_for: bool) -> bool:
    """Tell "merged to form X", "arranged for X to become president" from "called for X to become it"."""
    if is_for and head.lemma_ not in _DEPARTURES | _ENABLING:
        return False
    return infinitive.lemma_ in REALISED or head.lemma_ in _DEPARTURES | _MOTIONS


def is_done_then(head: Token) -> bool:
    """Tell "said it should join, which it did in April": the plan was met."""
    doc = head.doc
    return any(
        t.lower_ == "which" and t.i + 2 < len(doc) and t.nbor(1).tag_ == "PRP" and t.nbor(2).lower_ == "did"
        for t in doc[head.i + 1 : head.sent.end]
    )
