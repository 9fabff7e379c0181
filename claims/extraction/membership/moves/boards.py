"""Reads who is on a board by small words: "is on the board", "on the board since 2003", "has rotated off".

Whose board it is stands with it, or is the context's to tell, as for the seats that verbs tell of (`seats`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, SentenceView
from claims.extraction.membership.bodies import is_person, makes_laws
from claims.extraction.membership.members.member_readings import member_reading
from claims.extraction.membership.moves.bare_verbs import tells_time
from claims.extraction.membership.moves.seats import BOARDS, board_told, is_local, owners_of, seats_of
from claims.extraction.membership.neighbours import ending_before
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.antecedents import antecedent
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import (
    clause_head,
    genitives,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["board_claims"]

_RULE = "membership.seat"
_RISING = frozenset(
    {"step", "rotate", "roll", "drop", "resign", "retire", "withdraw", "leave", "quit", "come"}
)

_ONTO, _OFF = ("to", "onto"), ("from", "off")
# What a noun says with the way to a board or off it.
_NOMINAL = {
    **dict.fromkeys(("appointment", "election", "addition"), (Relation.JOINED, _ONTO)),
    **dict.fromkeys(("departure", "resignation", "exit", "retirement", "withdrawal"), (Relation.LEFT, _OFF)),
    **dict.fromkeys(("removal", "ouster", "ousting", "dismissal", "expulsion"), (Relation.EXPELLED, _OFF)),
}


@reads(_RULE)
def board_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the seats on boards that being on one, a time on it and coming off it tell."""
    lemma = token.lemma_.lower()
    if lemma in BOARDS and token.dep_ == "pobj" and token.head.lower_ == "on" and not is_local(token):
        return _being_on(view, token)
    if lemma == "member" and token.pos_ == "NOUN":
        return _member_of(view, token)
    if lemma in _NOMINAL and token.pos_ == "NOUN":
        return _nominal(view, token)
    if token.lower_ == "which" and token.head.lower_ == "on":
        return _on_which(view, token)
    if lemma in _RISING and token.pos_ == "VERB":
        return _off_it(view, token)
    return _trustee_since(view, token) if lemma == "trustee" else ()


def _being_on(view: SentenceView, board: Token) -> Iterator[Candidate]:
    """Read "is on the board of X", "Ann Lee, on the board of X since 2003, ..."; no ship has a "the"."""
    if not any(c.dep_ in ("det", "poss", "compound", "nmod") for c in board.lefts):
        return
    lead = board.head
    verb = clause_head(lead)
    if lead.head == verb and verb.lemma_ == "be" and not any(c.dep_ == "attr" for c in verb.children):
        is_over = any(c.lower_ in ("longer", "anymore") for c in verb.children)
        relation = Relation.LEFT if is_over else Relation.MEMBER
        yield from seats_of(view, verb, board, relation, subjects(verb))
        return
    before = lead.i - 1
    member = ending_before(view, before) if before > 0 and board.doc[before].text == "," else None
    since = board.doc[board.i : board.right_edge.i + 3]
    if member is not None and is_person(member) and any(t.lower_ == "since" for t in since):
        yield from seats_of(view, board, board, Relation.MEMBER, view.tokens_of(member)[-1:])


def _member_of(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "a member of the supervisory board of Holm Steel": who sits on it is one of the firm's board."""
    board = board_told(noun)
    if board is None:
        return
    relation, _, who = member_reading(noun)
    if any(t.lower_ in ("former", "ex") for t in noun.lefts) and relation is Relation.MEMBER:
        relation = Relation.LEFT
    if owners_of(view, board):
        yield from seats_of(view, noun, board, relation, who)


def _nominal(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "Ann Lee's appointment to the board of Holm Steel", "her resignation from its board"."""
    relation, ways = _NOMINAL[noun.lemma_.lower()]
    boards = [t for t in prepositional_objects(noun, ways) if t.lower_ in BOARDS and not is_local(t)]
    who = genitives(noun) or [t for t in prepositional_objects(noun, ("of",)) if t.pos_ == "PROPN"]
    if boards and owners_of(view, boards[0]):
        yield from seats_of(view, noun, boards[0], relation, who)


def _on_which(view: SentenceView, pronoun: Token) -> Iterator[Candidate]:
    """Read "the Parole Board, on which Ann Lee has sat since 2019": a board by its name."""
    verb = pronoun.head.head
    if verb.lemma_.lower() not in ("sit", "serve"):
        return
    for _, body in things(view, [antecedent(pronoun)]):
        words = {w.lower() for w in (body.name or body.text).split()}
        for _, member in things(view, subjects(verb)) if words & BOARDS and not makes_laws(body.text) else ():
            if is_person(member):
                yield write(
                    view, verb, _RULE, Relation.MEMBER, member=member, body=body,
                    evidence={"likeness": 0.9, "noun": 1.0, "prior": 0.85},
                )  # fmt: skip


def _off_it(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "X joins the board, while Y steps down from it", "Y has rotated off": of the board just told."""
    tails = [c.lower_ for c in verb.children if c.dep_ in ("prt", "advmod", "prep")]
    meant = objects(verb) or prepositional_objects(verb, ("from", "off"))
    is_it = [t.lower_ for t in meant] == ["it"]
    is_off = not meant and "off" in tails
    if not is_it and not is_off:
        return
    ahead = view.span.doc[view.span.start : verb.i]
    boards = [
        t for t in ahead if t.lemma_.lower() in BOARDS and t.dep_ in ("dobj", "pobj") and not is_local(t)
    ]
    if boards and not any(
        t.pos_ == "PRON" and t.lower_ == "it" for t in view.span.doc[boards[-1].i : verb.i]
    ):
        yield from seats_of(view, verb, boards[-1], Relation.LEFT, subjects(verb))


def _trustee_since(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "Ann Lee, a trustee since 2015, ...": of the body that the text speaks of."""
    behind = [c for c in noun.rights if not c.is_punct]
    is_bare = bool(behind) and all(map(tells_time, behind)) and not genitives(noun)
    if noun.dep_ != "appos" or not is_bare or any(c.dep_ in ("compound", "amod") for c in noun.lefts):
        return
    for _, member in things(view, [noun.head]):
        if is_person(member):
            yield write(
                view, noun, _RULE, Relation.MEMBER, member=member, body=None, heads=(noun.i,),
                evidence={"likeness": 0.9, "noun": 1.0, "prior": 0.85}, role_of=noun,
            )  # fmt: skip
