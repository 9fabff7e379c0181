"""What stands behind a verb as subject of a second, left out: "Holm left in 1995, Lind in 2004"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.bodies import ALLIANCES

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["NOMINAL", "is_object", "is_of_gap", "leaves_out_predicate"]

# What may stand behind a verb whose predicate is left out: "Austria is not yet".
_LEFT_OVER = frozenset({"yet", "still", "either", "today", "now"})
_COMMAS = frozenset({",", ";", "and"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "X"})


def is_object(token: Token) -> bool:
    """Tell whether a token is the direct object of its verb, as the parser says and commas allow."""
    relation = token.dep_
    if relation == "npadvmod":
        return _is_letters_behind(token)
    is_one = relation in ("dobj", "obj") or (relation == "dative" and token.pos_ in NOMINAL)
    return is_one and not is_of_gap(token)


def _is_letters_behind(token: Token) -> bool:
    """Tell FIFA of "Ann Holt runs FIFA", which the parser takes for a time."""
    return token.i == token.head.i + 1 and token.ent_type_ == "ORG" and token.text.isupper()


def is_of_gap(noun: Token) -> bool:
    """Tell Lind of "Holm joined in 1995, Lind in 2004", which the parser takes for what was joined.

    No object stands between two dates behind a comma or "and", unless a comma parts it from its verb.
    """
    verb, first = noun.head, noun.left_edge
    if first.i - verb.i < 2 or verb.nbor().text == ",":
        return False
    if any(c.dep_ == "det" for c in noun.lefts) and (noun.text.isupper() or noun.lower_ in ALLIANCES):
        return False  # "joined NATO in 1982, the EU in 1986"
    if any(c.dep_ == "dobj" and c.i < noun.i for c in verb.children):
        return False  # "welcomed Norway in 1952, later Spain in 1982"
    comma = first if first.lower_ in _COMMAS else first.nbor(-1)
    if comma.text not in _COMMAS or not _is_date(comma.nbor(-1)):
        return False
    last = _end_of_name(noun)
    behind = noun.doc[last + 1 : last + 3]
    return any(map(_is_date, behind)) and all(_is_date(t) or t.pos_ == "ADP" for t in behind)


def leaves_out_predicate(verb: Token) -> bool:
    """Tell "Norway was not", "Britain did not", whose rest another clause before a comma tells."""
    if verb.pos_ not in ("AUX", "VERB") or verb.lemma_.lower() not in ("be", "do", "have"):
        return False
    own = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass") and c.i < verb.i]
    if not own or not any(c.dep_ == "neg" for c in verb.children):
        return False
    behind = [c for c in verb.children if c.i > verb.i and not c.is_punct and c.lower_ not in _LEFT_OVER]
    return all(c.dep_ in ("neg", "cc", "conj") for c in behind)


def _end_of_name(noun: Token) -> int:
    """Give the place of Congo in "the Democratic Republic of Congo"."""
    link = noun.nbor() if noun.i + 1 < len(noun.doc) else noun
    owned = (
        [c for c in link.children if c.dep_ == "pobj" and c.pos_ == "PROPN"] if link.lower_ == "of" else []
    )
    return owned[0].i if owned and link.head == noun else noun.i


def _is_date(token: Token) -> bool:
    return token.ent_type_ == "DATE" or token.like_num
