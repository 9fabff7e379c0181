"""Who is told of side by side: "Sweden, Norway and Finland", "Ann Holm, a novelist, and Bo Lind"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.naming.given_names import has_given_name
from claims.extraction.syntax.gaps import NOMINAL

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["as_well", "conjuncts"]


def conjuncts(token: Token) -> list[Token]:
    """Give a token and what is coordinated with it, from it onwards, in text order.

    "Sweden, Norway and Finland" seen from "Sweden" gives all three, from "Norway" the last two.
    """
    found = [token]
    for child in token.children:
        is_joined = child.dep_ == "conj" and (child.pos_ in NOMINAL) == (token.pos_ in NOMINAL)
        if is_joined or _is_listed(child, token):
            found += conjuncts(child)
        elif child.dep_ == "appos" and (behind := _behind_calling(child, token)) is not None:
            found += conjuncts(behind)
        elif _is_bracketed(child):
            found += [each for c in child.children if c.dep_ == "conj" for each in conjuncts(c)]
    return found[1:] if len(found) == 2 and _are_callings(*found) else found


def _are_callings(first: Token, name: Token) -> bool:
    """Tell "lawyer and activist Ann Holm", one person, from two."""
    if first.tag_ != "NN" or name.pos_ != "PROPN" or name.dep_ != "conj":
        return False
    is_bare = all(c.dep_ in ("cc", "conj", "compound", "amod") for c in first.children)
    return is_bare and any(c.tag_ == "NN" and c.dep_ in ("compound", "nmod") for c in name.lefts)


def _is_listed(name: Token, first: Token) -> bool:
    """Tell whether a seeming apposition is the second name of a list: "Denmark, Ireland and Norway"."""
    is_pair = name.dep_ == "appos" and name.pos_ == first.pos_ == "PROPN"
    if name.dep_ == "npadvmod" and name.ent_type_ == first.ent_type_ == "PERSON" and name.left_edge.i > 1:
        # "Ann Holm (Oslo), Bo Lind (Holm) and Ida Berg (Ost)"
        before = name.doc[name.left_edge.i - 2 : name.left_edge.i].text
        return before == ")," and any(c.dep_ == "conj" for c in name.children)
    if is_pair and _is_person(first) and _is_person(name):
        return name.i > first.i and _goes_on(name, first)  # "Ann Holm, Ole Lind and Ida Berg"
    if not is_pair or name.ent_type_ != first.ent_type_ or not _goes_on(name, first):
        return False
    # "the Ford Trust, the Holm Trust and the Lind Fund"; an acronym only names the first once more
    return first.ent_type_ == "GPE" or (first.ent_type_ == "ORG" and not name.is_upper)


def _is_person(name: Token) -> bool:
    """Tell a person's whole name, by its given name where the tagger takes it for another's."""
    words = [*(c for c in name.lefts if c.dep_ == "compound"), name]
    if len(words) < 2 or any(c.dep_ == "det" for c in name.lefts):
        return False
    return name.ent_type_ == "PERSON" or (
        name.ent_type_ == "ORG" and has_given_name(" ".join(map(str, words)))
    )


def _goes_on(name: Token, first: Token) -> bool:
    """Tell whether a list goes on behind a name: "and Norway", hung on it or on the first of the list."""
    if any(c.dep_ == "conj" for c in name.children):
        return True
    later = next((c for c in first.children if c.dep_ == "conj" and c.i > name.i), None)
    return later is not None and later.ent_type_ == first.ent_type_ and name.nbor().text == ","


def _is_bracketed(noun: Token) -> bool:
    """Tell an apposition in brackets, behind which the list goes on: "the Ford Trust (a charity) and"."""
    if noun.dep_ != "appos" or noun.left_edge.i == 0 or noun.doc[noun.left_edge.i - 1].text != "(":
        return False
    behind = [c for c in noun.children if c.dep_ == "conj"]
    return any(t.text == ")" for c in behind for t in noun.doc[noun.i : c.i])


def _behind_calling(calling: Token, name: Token) -> Token | None:
    """Give the second of "Ann Holm, a novelist, and Bo Lind", whom the parser joins to the novelist."""
    if name.pos_ != "PROPN" or calling.tag_ != "NN" or calling.i < name.i:
        return None
    if not any(c.lower_ in ("a", "an", "the") for c in calling.lefts):
        return None  # "Ann Holm, bank president, Bo Lind, and Ida Berg": whose is the calling?
    behind = next((c for c in calling.children if c.dep_ == "conj" and c.pos_ == "PROPN"), None)
    if behind is None or behind.ent_type_ != name.ent_type_ or not name.ent_type_:
        return None
    between = behind.doc[calling.i : behind.left_edge.i]
    return behind if any(t.text == "," for t in between) else None


def as_well(noun: Token) -> list[Token]:
    """Give the first of "Ann Holm as well as Bo Lind left", whom the parser hangs on the verb."""
    beside = (c for c in noun.head.children if c.dep_ == "npadvmod" and c.pos_ == "PROPN" and c.i < noun.i)
    first = [c for c in beside if any(t.dep_ == "cc" and t.lower_ == "as" for t in c.children)]
    return [each for t in first for each in conjuncts(t)]
