"""What a verb goes on with and whom it speaks of, where the parser takes the nearest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["called_upon", "is_compared", "is_of_clause_between", "left_to", "resumed"]

_MARKS = frozenset("because after as since although though while when until before once".split())
_LINKS = frozenset({"and", "but", "yet"})


def resumed(verb: Token) -> Token | None:
    """Give the main verb that a verb without a subject goes on with, behind a clause set between.

    "Norland walked out in 1972 because Sudland stayed, and returned in 1989": behind the comma the main
    clause goes on, not the reason. None where the verb belongs to the clause it hangs on.
    """
    clause = verb.head
    if verb.dep_ != "conj" or verb.tag_ != "VBD" or clause.dep_ != "advcl" or clause.head.i > clause.i:
        return None
    main = clause.head
    marks = {c.lower_ for c in clause.children if c.dep_ in ("mark", "advmod") and c.i < clause.i}
    links = [c for c in clause.children if c.dep_ == "cc" and clause.i < c.i < verb.i]
    if main.tag_ not in ("VBD", "VBN") or marks.isdisjoint(_MARKS) or not links:
        return None
    link = links[-1]
    return main if link.lower_ in _LINKS and link.nbor(-1).text == "," else None


def is_of_clause_between(verb: Token) -> bool:
    """Tell what goes on in the reason given: "he did so because there were two who came, joined X".

    The parser takes "joined" for what he did; without "and" before it, the two did.
    """
    if verb.dep_ != "conj" or verb.i == 0 or verb.nbor(-1).text != ",":
        return False
    told = [c for c in verb.head.rights if any(t.dep_ == "expl" for t in c.lefts)]
    between = [c for c in (*verb.lefts, *told) if c.dep_ == "advcl" and verb.head.i < c.i < verb.i]
    marks = {t.lower_ for clause in between for t in clause.lefts if t.dep_ == "mark"}
    return not marks.isdisjoint(_MARKS)


def is_compared(noun: Token) -> bool:
    """Tell the Y of "X, unlike Y, which began in 1971, grew", which the parser takes for a subject too."""
    opening = noun.left_edge.i
    link = noun.doc[opening - 1] if opening else noun
    is_link = link.lower_ in ("unlike", "like") and link.dep_ == "prep"
    return is_link and not any(c.dep_ == "pobj" for c in link.children)


def called_upon(above: Token, verb: Token) -> list[Token]:
    """Give Y of "X called on Y to resign", whom a verb above asks to do it."""
    links = [c for c in above.children if c.lower_ in ("on", "upon") and above.i < c.i < verb.i]
    is_asked = above.lemma_ == "call" and any(c.tag_ == "TO" for c in verb.children)
    if not is_asked or not links:
        return []
    asked = [t for link in links for t in link.children if t.dep_ == "pobj"]
    return asked or [c for c in above.children if c.dep_ == "dobj" and links[0].i < c.i < verb.i]


def left_to(verb: Token) -> list[Token]:
    """Give X of "resigned, leaving X to run the firm", who stays; nobody for "left X to run Y"."""
    if verb.lemma_ != "leave" or verb.tag_ != "VBG" or verb.dep_ != "advcl" or verb.i == 0:
        return []
    if verb.nbor(-1).text != "," or not any(
        c.dep_ in ("xcomp", "ccomp") and c.tag_ == "VB" for c in verb.rights
    ):
        return []
    left = [c for c in verb.rights if c.dep_ == "dobj"]
    return [c for c in left if c.ent_type_ == "PERSON" or c.lower_ in ("him", "her")]
