"""Tells a joining or leaving that lies ahead, though its own words state it: "before Britain leaves".

A clause of time in the present tense, what somebody rules out or prepares, a process "for leaving" and a
departure that "will have" effects are all told ahead of the event (Quirk et al. 1985, 4.12, on the present
in clauses of time).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.assertion.clause_forms import WILL, auxiliaries_of, is_perfect, is_present
from claims.extraction.frames import Candidate, SentenceView
from claims.extraction.syntax.questions import clause_head, objects, phrasal_lemma, verbs_above
from claims.relations import Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_ahead"]

_EVENTS = frozenset({Relation.JOINED, Relation.LEFT, Relation.EXPELLED})
_TIMES = frozenset({"once", "before", "until", "till", "when", "after", "as"})
# What is only possible makes the event one of a condition, which assertion tells.
_MAY = frozenset({"could", "may", "might"})
_MODALS = WILL | _MAY | {"would", "should", "must"}
# What is done about an event that is still to come.
_TOWARDS = frozenset(
    """
    trigger negotiate prepare plan discuss debate demand propose oppose delay postpone ratify seek threaten
    consider advocate pledge vow promise authorise authorize begin start face fear risk want initiate
    """.split()
) | {"rule out", "push for", "call for", "vote on", "work on"}
# Nouns of what leads to an event, before "for" or "of" and its verb.
_WAYS = frozenset(
    """
    mechanism process procedure term condition plan bill referendum vote negotiation talk deadline timetable
    path way job task option choice idea prospect possibility risk threat cost consequence implication
    request campaign debate
    """.split()
)

_AHEAD = frozenset(
    "mechanism process term bill negotiation talk deadline timetable prospect risk plan".split()
)
_PLEDGES = frozenset({"pledge", "promise", "plan", "vow", "proposal", "threat", "call", "bid"})
_WAS = frozenset({"was", "were", "did", "had"})


def is_ahead(view: SentenceView, candidate: Candidate) -> bool:
    """Tell whether what a sentence says of a joining or leaving places it in the future."""
    if candidate.relation not in _EVENTS or candidate.modality is not None:
        return False
    word = view.span.doc[candidate.head]
    if any(t.like_num and len(t.text) == 4 for t in word.subtree):
        return False  # a year says when
    if word.pos_ == "NOUN":
        return _is_event_ahead(word)
    if word.tag_ == "VBG":
        return _is_gerund_ahead(word)
    return _is_time_ahead(word)


def _is_time_ahead(verb: Token) -> bool:
    """Tell "before Britain leaves", "once it has left", "as it leaves"; "as it has left" gives a reason."""
    if verb.dep_ not in ("advcl", "relcl", "ccomp", "conj") or not is_present(verb):
        return False
    if auxiliaries_of(clause_head(verb.head)) & (_MODALS - WILL):
        return False
    marks = {c.lower_ for c in verb.lefts if c.dep_ in ("mark", "advmod") and c.lower_ in _TIMES}
    if any(c.lower_ in ("long", "soon", "far") for c in verb.doc[verb.left_edge.i - 1 : verb.i]):
        return False  # "as long as it does not leave"
    return bool(marks - {"as"} if is_perfect(verb) else marks)


def _is_pledged(verb: Token) -> bool:
    """Tell "pledges to close the ports, as well as taking Norway out of the Pact"."""
    around = (verb, *verbs_above(verb))
    nouns = [v.head for v in around if v.dep_ in ("acl", "relcl")] + [o for v in around for o in objects(v)]
    return any(noun.lemma_.lower() in _PLEDGES for noun in nouns)


def _is_gerund_ahead(verb: Token) -> bool:
    if _is_pledged(verb):
        return True
    above = verb.head
    has_subject = any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children)
    if verb.dep_ == "pcomp" and above.dep_ == "prep":
        if above.lower_ in ("for", "of") and (above.head.lemma_.lower() in _WAYS or not has_subject):
            return above.head.lemma_.lower() in _WAYS
        if above.lower_ in ("after", "upon", "on", "before", "following"):
            governing = clause_head(above)
            return above.i > governing.i and _is_to_come(governing)
    is_reduced = verb.dep_ == "acl" and above.ent_type_ == "GPE"  # "a date for talks and Norway leaving"
    if not (has_subject or is_reduced) or auxiliaries_of(verb):
        return False
    governing = clause_head(above)
    return (
        governing.tag_ != "VBD" and auxiliaries_of(governing).isdisjoint(_WAS) and not is_perfect(governing)
    )


def _is_to_come(verb: Token) -> bool:
    """Tell whether a clause speaks of what will or may be done, or is a plan of the one above."""
    if auxiliaries_of(verb) & _MODALS or phrasal_lemma(verb) in _TOWARDS:
        return True
    is_complement = verb.dep_ in ("xcomp", "ccomp", "pcomp") and verb.tag_ in ("VB", "VBG")
    return is_complement and phrasal_lemma(clause_head(verb.head)) in _TOWARDS


def _is_event_ahead(noun: Token) -> bool:
    """Tell "has triggered its exit", "its exit will hurt", "the rest may come after its exit"."""
    verb = clause_head(noun)
    is_done_to = noun.dep_ in ("dobj", "nsubjpass") and noun.head == verb
    if is_done_to and phrasal_lemma(verb) in _TOWARDS:
        is_past = any(v.tag_ == "VBD" for v in (verb, *verbs_above(verb)))
        return verb.lemma_.lower() == "trigger" or not is_past  # "played a part in negotiating its entry"
    if noun.lemma_.lower() == "inclusion" and verb.tag_ in ("VB", "VBG"):
        return all(v.tag_ != "VBD" for v in verbs_above(verb))  # "speak of filling it up with her inclusion"
    if noun.dep_ == "pobj" and noun.head.lower_ in ("of", "for") and noun.head.head.lemma_.lower() in _AHEAD:
        return True  # "the terms of its exit"
    is_since = noun.dep_ == "pobj" and noun.head.lower_ in ("since", "despite", "because", "from")
    is_told_of = noun.dep_ in ("nsubj", "nsubjpass", "pobj") and not is_since
    return is_told_of and not auxiliaries_of(verb).isdisjoint(WILL if noun.dep_ != "pobj" else WILL | _MAY)
