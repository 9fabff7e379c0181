"""Reads who is named last: "Also new on the board is Ann Lee", "Leaving the Union are Chile and Peru".

News puts the one of whom it has something to tell behind the verb; what stands before tells what it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_person
from claims.extraction.membership.bodies.strength import KNOWN, STRONG, belonging_body
from claims.extraction.membership.bodies.talk import speaks_of_membership
from claims.extraction.membership.moves.elided import may_move, open_claim
from claims.extraction.membership.moves.seats import BOARDS, is_local, seats_of
from claims.extraction.membership.moves.senses import takes_persons
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import conjuncts, objects, prepositional_objects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["inverted_claims"]

_RULE = "membership.inverted"
_MOVING = {
    **dict.fromkeys(("join", "rejoin", "enter", "return"), Relation.JOINED),
    **dict.fromkeys(("leave", "quit", "exit", "depart"), Relation.LEFT),
}
# Where one is new.
_ON = ("on", "to", "in", "at", "aboard")
_OPENING = frozenset({"also", "newly", "now", "and", "meanwhile", ",", '"', "“"})
_NEWCOMERS = frozenset({"newcomer", "entrant", "joiner", "recruit", "arrival", "addition", "departure"})
# Who comes to a body and nowhere else.
_SURELY = frozenset({"newcomer", "entrant", "joiner"})
_GONE = frozenset({"departure"})
_TO = ("to", "in", "on", "of", "into", "from")


@reads(_RULE)
def inverted_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the moves of those who stand behind the verb that says of them what was done."""
    lemma = token.lemma_.lower()
    if lemma in _NEWCOMERS and token.tag_ == "NNS":
        return _newcomers(view, token)
    if not _opens(view, token):
        return ()
    if token.tag_ == "VBG" and lemma in _MOVING:
        heads = objects(token) or prepositional_objects(token, ("to", "into", "from"))
        return _named_last(view, token, _MOVING[lemma], heads)
    if lemma == "new":
        return _named_last(view, token, Relation.JOINED, prepositional_objects(token, _ON))
    return ()


def _opens(view: SentenceView, token: Token) -> bool:
    before = view.span.doc[view.span.start : token.i]
    return len(before) < 3 and all(t.lower_ in _OPENING for t in before)


def _named_last(
    view: SentenceView, token: Token, relation: Relation, heads: list[Token]
) -> Iterator[Candidate]:
    copula = next((t for t in token.doc[token.i + 1 : view.span.end] if t.lemma_.lower() == "be"), None)
    if copula is None or not heads or heads[0].i > copula.i or not _stands_over(copula, token):
        return
    who = _behind(copula)
    if not who and copula.dep_ == "aux":
        who = _behind(copula.head, since=copula.i)
    board = heads[0]
    if board.lemma_.lower() in BOARDS and not is_local(board):
        yield from seats_of(view, token, board, relation, who, rule=_RULE)
        return
    yield from _of_bodies(view, token, relation, heads, who)


def _stands_over(copula: Token, token: Token) -> bool:
    """Tell whether what opens the sentence is the subject or complement of its verb."""
    return copula in (token.head, *token.children) or token.head == copula.head


def _behind(verb: Token, since: int | None = None) -> list[Token]:
    place = verb.i if since is None else since
    named = [c for c in verb.rights if c.dep_ in ("attr", "nsubj", "dobj", "nsubjpass") and c.i > place]
    return [t for c in named for t in conjuncts(c)]


def _newcomers(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "newcomers to the pact include Peru", "among the newcomers was Malta"."""
    above = noun.head
    if noun.dep_ == "nsubj" and above.lemma_.lower() in ("include", "be"):
        who = _behind(above)
    elif noun.dep_ == "pobj" and above.lower_ in ("among", "amongst") and above.head.lemma_ == "be":
        who = _behind(above.head) or [c for c in above.head.lefts if c.dep_ == "nsubj"]
    else:
        return
    relation = Relation.LEFT if noun.lemma_.lower() in _GONE else Relation.JOINED
    heads = prepositional_objects(noun, _TO)
    if heads:
        yield from _of_bodies(view, noun, relation, heads, who)
        return
    is_told = noun.lemma_.lower() in _SURELY or speaks_of_membership(view, noun)
    for token, member in things(view, who) if is_told else ():
        if member.kind is EntityKind.STATE and may_move(token, member):
            yield from open_claim(view, noun, _RULE, relation, member)


def _of_bodies(
    view: SentenceView, trigger: Token, relation: Relation, heads: list[Token], who: list[Token]
) -> Iterator[Candidate]:
    bodies = [(t, *belonging_body(view, t, m)) for t, m in things(view, heads)]
    for _, member in things(view, who):
        for head, body, strength in bodies:
            if member.form is MentionForm.NAME and _fits(view, head, body, strength, member):
                yield write(
                    view, trigger, _RULE, relation, member=member, body=body,
                    evidence={"likeness": strength, "weak": 1.0, "prior": 0.85},
                )  # fmt: skip


def _fits(view: SentenceView, head: Token, body: Mention, strength: float, member: Mention) -> bool:
    if member.name == body.name or is_person(body):
        return False
    if is_person(member):
        return strength >= STRONG and takes_persons(view, head, body)
    return strength >= KNOWN and member.kind in (EntityKind.STATE, EntityKind.ORGANISATION)
