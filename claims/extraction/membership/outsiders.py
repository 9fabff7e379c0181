"""Tells what one state does about another's joining from that joining: "Norland ratified Ardia's accession".

Who vetoes, delays, ratifies or approves another's entry into a body of many says how it is to go on, not that
the other has joined, nor that it never did.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import CHAMBERS
from claims.extraction.frames import Candidate, Mention, SentenceView
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import genitives, objects, phrasal_lemma, subjects
from claims.relations import EntityKind, Relation
from claims.types import Modality

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["as_done_by_others"]

_DEALING = frozenset(
    """
    ratify approve endorse back support confirm sign veto block reject refuse decline oppose resist delay
    postpone hinder obstruct stall stop prevent drop lift withdraw end maintain keep threaten vote accept
    clear debate agree consent object speak argue warn campaign push lobby call advocate
    """.split()
)
_HINDERING = frozenset(
    "veto block reject oppose resist delay hinder obstruct stall stop prevent refuse".split()
)
_LETTING = frozenset({"lift", "drop", "ratify", "approve"})
_ENTRIES = frozenset({"accession", "admission", "entry", "membership", "inclusion", "bid", "application"})
# What acts for a state.
_STATE_ORGANS = frozenset(
    """
    parliament government senate congress assembly lawmaker legislator deputy president minister premier
    cabinet legislature voter court
    """.split()
)
# Who together admit somebody, but one by one only ratify it.
_MEMBERS = frozenset({"member", "ally", "state", "country", "nation", "partner"})
# Parts of the name of one.
_CHAMBERS = CHAMBERS - {"assembly"}  # that of the United Nations admits
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_GOVERNING = frozenset("to of on for against into in over from about towards toward".split())


def as_done_by_others(view: SentenceView, candidate: Candidate) -> Candidate:
    """Give a joining as one that was open where another state deals with it, and as that of who was to join.

    Parameters
    ----------
    view : SentenceView
        The parsed sentence.
    candidate : Candidate
        Any reading of a membership.
    """
    member, body = candidate.subject, candidate.object
    is_entry = candidate.relation in (Relation.JOINED, Relation.MEMBER)
    if not is_entry or member is None or member.kind is not EntityKind.STATE:
        return candidate
    # "Supports its membership" says that it is a member.
    dealing = _DEALING if candidate.relation is Relation.JOINED else _HINDERING | _LETTING
    for verb in _governing(view.span.doc[candidate.head]):
        if verb.lemma_.lower() not in dealing and phrasal_lemma(verb) != "hold up":
            continue
        doers = [(t, view.mention_at(t)) for t in subjects(verb)]
        joining = _joining(view, verb, member, [m for _, m in doers if m is not None])
        ratified = verb.lemma_.lower() in ("ratify", "sign")
        if any(_is_other(t, doer, joining, body, is_ratified=ratified) for t, doer in doers):
            return replace(candidate, subject=joining, modality=Modality.PLANNED)
    return candidate


def _governing(head: Token) -> Iterator[Token]:
    """Give the verbs whose object an entry is, nearest first: of "refused to ratify" the second first.

    What is told in a clause of its own, or only says when, is no object: "vetoed it after Ardia had joined".
    """
    here = head
    while True:
        if here.pos_ in ("VERB", "AUX"):
            yield here
            forms = {here.tag_, *(c.tag_ for c in here.children if c.dep_ in ("aux", "auxpass"))}
            if not forms.isdisjoint(_FINITE):
                return
        is_apart = here.pos_ == "ADP" and here.lower_ not in _GOVERNING
        if here.head == here or is_apart or here.dep_ == "relcl":
            return
        here = here.head


def _joining(view: SentenceView, verb: Token, member: Mention, doers: list[Mention]) -> Mention:
    """Give whose entry it is, where who deals with it was taken for that: "rejected Ardia's entry"."""
    if verb.lemma_.lower() not in _HINDERING or all(m.name != member.name for m in doers):
        return member
    entries = [t for t in objects(verb) if t.lemma_.lower() in _ENTRIES]
    owners = [(t, m) for t, m in things(view, [o for t in entries for o in genitives(t)])]
    named = [m for t, m in owners if m.kind is EntityKind.STATE and m.name != member.name]
    if named:
        return named[0]
    if not any(t.lower_ in ("its", "their") for t, _ in owners):
        return member
    others = [m for m in view.mentions if m.end <= verb.idx + view.shift and m.kind is EntityKind.STATE]
    return next((m for m in reversed(others) if m.entity_ids and m.name != member.name), member)


def _is_other(
    token: Token, doer: Mention | None, joining: Mention, body: Mention | None, *, is_ratified: bool
) -> bool:
    """Tell whether who deals with a joining is another state or who acts for one."""
    names = {joining.name, body.name if body is not None else None}
    noun = token.lemma_.lower()
    owned = token.pos_ == "NOUN" and (noun in _STATE_ORGANS or (noun in _MEMBERS and is_ratified))
    if doer is None or doer.name is None:
        return owned
    chamber = not _CHAMBERS.isdisjoint(doer.name.lower().split())
    is_of_state = owned or chamber or doer.kind in (EntityKind.STATE, EntityKind.PERSON)
    return doer.name not in names and is_of_state
