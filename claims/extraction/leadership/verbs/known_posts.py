"""Posts that a clause speaks of as known: "she took the job in 2018" of a director."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.leadership.clause import Clause
from claims.extraction.leadership.clause_nouns import office_told
from claims.extraction.leadership.verbs.gates import is_surely_person
from claims.extraction.leadership.verbs.titled_needs import is_titled
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.questions import prepositional_objects

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["KNOWN_POSTS", "is_described", "takes_known_post"]

_HAVING = frozenset("hold have occupy fill leave vacate quit".split())
_KNOWN = frozenset({"the", "that", "this", "his", "her"})
KNOWN_POSTS = word_set("job post role position chair office portfolio")
_MINISTERS = word_set("minister secretary commissioner treasurer")


def takes_known_post(clause: Clause) -> bool:
    """Tell "she took the job in 2018" of somebody whose office the text names; not "kept him in his post"."""
    if clause.verb.lemma_ in ("keep", "retain") and not clause.office_nouns(KNOWN_POSTS, ()):
        return False
    posts = [t for t in clause.office_nouns(KNOWN_POSTS) if not _is_other_portfolio(clause, t)]
    posts = [t for t in posts if not _is_of_other(clause, t)]
    if any(c.lower_ == "to" and c.dep_ == "aux" for c in clause.verb.children):
        return False  # "answered an advertisement to get the job"
    if not any(c.lower_ in _KNOWN for noun in posts for c in noun.children) or any(map(is_described, posts)):
        return False
    return is_titled(clause) or (
        is_surely_person(clause, 0) and office_told(clause.scene, clause.verb.idx + clause.scene.view.shift)
    )


def _is_of_other(clause: Clause, noun: Token) -> bool:
    """Tell "the role of peacemaker" from "the post of chief executive", "the post in January of 1990"."""
    links = [c for c in noun.children if c.lower_ == "of"]
    if any(t.dep_ == "pcomp" and clause.scene.role_at(t) is None for c in links for t in c.children):
        return True  # "the job of finding one"
    of = (t for t in prepositional_objects(noun, ("of",)) if t.ent_type_ != "DATE")
    of = (t for t in of if t.pos_ in ("NOUN", "PROPN") and clause.scene.role_at(t) is None)
    return any(all(b.kind is None for b in clause.scene.bodies([t])) for t in of)


def is_described(noun: Token) -> bool:
    """Tell an office that its own clause makes known: "never held the office he most wanted"."""
    told = [c for c in noun.children if c.dep_ == "relcl"]
    told += [c for c in noun.head.children if c.dep_ == "ccomp" and c.left_edge.i == noun.i + 1]  # misread
    wanted = (c for c in told if c.lemma_ not in _HAVING)
    return any(all(t.text != "," for t in noun.doc[noun.i : clause.left_edge.i + 1]) for clause in wanted)


def _is_other_portfolio(clause: Clause, noun: Token) -> bool:
    """Tell "held the portfolio" of a minister from a banker's, and from "kept the finance portfolio"."""
    if noun.lower_ != "portfolio":
        return False
    titles = (role.title for role in (*clause.scene.view.context.titles, *clause.scene.roles))
    is_of_ministers = any(word in _MINISTERS for title in titles for word in title.split())
    return not is_of_ministers or any(c.dep_ in ("compound", "amod") for c in noun.children)
