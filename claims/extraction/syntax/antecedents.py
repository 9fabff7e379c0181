"""What a relative pronoun stands for, where the parser hangs its clause on the wrong word too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.filling.nominals import PERSON_NOUNS
from claims.extraction.naming.looks import is_acronym
from claims.extraction.syntax.questions import person_above

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["antecedent"]

_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})


def antecedent(token: Token) -> Token:
    """Give what a relative pronoun stands for, any other token itself."""
    if token.lower_ not in ("which", "that", "who", "whom") or token.dep_ not in _ARGUMENTS:
        return token
    if is_acronym(token):
        return token
    if token.lower_ == "which" and token.dep_ == "pobj" and token.i > 2 and token.nbor(-2).text == ",":
        before = token.nbor(-3)  # "the Holm League, to which it belongs", wherever the parser hangs it
        if before.pos_ in ("NOUN", "PROPN"):
            return before
    clause = next((t for t in token.ancestors if t.dep_ == "relcl"), None)
    if clause is not None:
        if token.lower_ in ("who", "whom"):
            return person_above(clause.head)
        if token.lower_ != "which":
            return clause.head
        return _beside(token, clause.head) or _out_of_place(clause.head)
    if token.lower_ == "which" and token.i > 1 and token.nbor(-1).text == ",":
        return token.nbor(-2)  # the parser made another clause of it, but the comma tells
    if token.lower_ in ("who", "whom") and token.i > 1:
        # "was bought by Philip Yorke who became a fellow": the same, of a person
        before = token.nbor(-2) if token.nbor(-1).text == "," else token.nbor(-1)
        return before if before.pos_ == "PROPN" and before.ent_type_ == "PERSON" else token
    return token


def _beside(pronoun: Token, noun: Token) -> Token | None:
    """Give the name beside "which" where that is no person: "the singer of Luna Roja, which she left"."""
    before = pronoun.nbor(-2) if pronoun.i > 1 and pronoun.nbor(-1).text == "," else None
    is_person = noun.lemma_.lower() in PERSON_NOUNS or noun.lemma_.lower().endswith("ist")
    return before if is_person and before is not None and before.pos_ == "PROPN" else None


def _out_of_place(noun: Token) -> Token:
    """Climb from where something is to what it is: "Acme, based in Brisbane, which she founded"."""
    here = noun
    while here.dep_ == "appos" and here.ent_type_ == "GPE":
        here = here.head
    if (
        here.dep_ != "pobj"
        or here.ent_type_ != "GPE"
        or here.head.lower_ not in ("in", "at", "near", "outside")
    ):
        return noun
    above = here.head.head
    while above.dep_ in ("acl", "prep") and above.pos_ in ("VERB", "ADP"):
        above = above.head
    return above if above.pos_ in ("NOUN", "PROPN") else noun
