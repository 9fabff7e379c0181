"""Whether a clause about an office speaks of the present."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.syntax.questions import verbs_above
from claims.relations import Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["held_by_tense", "is_present"]

# So many words a date takes: "until May 2010 headed by X".
_FEW = 4
_FEATS = frozenset({"first", "second", "third", "last", "only", "youngest", "oldest"})
# What says that an office lies before another: "having been", "after serving as", "previously leading".
_BEFORE = frozenset({"previously", "formerly", "earlier", "once", "having", "had"})


def held_by_tense(verb: Token) -> Relation:
    """Give whether an office is held or was, by the tense of its verb."""
    return Relation.HOLDS_OFFICE if is_present(verb) else Relation.HELD_OFFICE


def is_present(verb: Token) -> bool:
    """Tell whether a verb speaks of the present: present tense, or perfect with "since", "has been leading".

    A participle or infinitive takes the tense of the clause it hangs in.
    """
    forms = [verb, *(c for c in verb.children if c.dep_ in ("aux", "auxpass"))]
    if any(t.lower_ == "would" for t in forms):
        return False  # "officers who would later serve as president"
    tags = {t.tag_ for t in forms}
    if verb.tag_ in ("VBG", "VBN") and _lies_before(verb):
        return False
    if tags & {"VBZ", "VBP", "MD"}:
        has_perfect = any(t.lemma_ == "have" and t.tag_ in ("VBZ", "VBP") for t in forms[1:])
        goes_on = verb.tag_ == "VBG" and any(t.lower_ == "been" for t in forms[1:])
        is_new = any(t.lower_ in ("since", "currently", "now") for t in verb.subtree)
        return not has_perfect or goes_on or is_new
    since = (c for c in verb.children if c.lower_ == "since" and c.dep_ == "prep")
    if len(forms) == 1 and verb.pos_ == "VERB" and verb.tag_ in ("VBD", "VBN") and any(since):
        return True  # "the museum, run since 2016 by X"
    if "VBD" in tags:
        return False
    if _is_feat(verb):
        return False
    if verb.tag_ == "VBN" and len(forms) == 1 and any(c.dep_ == "nsubj" for c in verb.children):
        return False  # "X and Y, each governed for eight years", "a post that Z held": no participle
    above = next(verbs_above(verb), None)
    return is_present(above) if above is not None else True


def _is_feat(verb: Token) -> bool:
    """Tell "from Ada Orr, the first woman to run the bank": whether she still does, no word says."""
    noun = verb.head
    is_to = any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children)
    if not is_to or verb.dep_ not in ("relcl", "acl") or noun.dep_ == "attr":
        return False
    return any(c.ent_type_ == "ORDINAL" or c.lower_ in _FEATS for c in noun.lefts)


def _lies_before(verb: Token) -> bool:
    """Tell "after serving as mayor, he is ...", "having been mayor": told of a time before."""
    if verb.dep_ == "pcomp" and verb.head.lower_ in ("after", "following"):
        return True
    near = (*_right_before(verb), *verb.children)
    if verb.dep_ in ("acl", "advcl") and any(t.lower_ in ("until", "till") for t in near):
        return True  # "until 2010 headed by Ann Lee, Acme is now led by Tom Ray"
    return any(c.lower_ in _BEFORE for c in verb.children if c.i < verb.i)


def _right_before(verb: Token) -> list[Token]:
    """Give the few words before a verb, from the last mark on."""
    before: list[Token] = []
    for place in range(verb.i - 1, max(verb.sent.start, verb.i - _FEW) - 1, -1):
        token = verb.doc[place]
        if token.is_punct or token.pos_ in ("VERB", "AUX"):
            break
        before.append(token)
    return before
