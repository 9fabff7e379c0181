"""Bodies that a wording leads to and that its member yet does not belong to.

An employer has staff, a manager's team is not the manager, a committee that only its task describes is no
other body, the states' union has no persons for members, and a fragment of a damaged word is nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies.kinds import is_person
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.syntax.arguments import head_noun, is_named
from claims.extraction.syntax.questions import clause_head
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_unfit"]

_STAFF = frozenset({"staff", "faculty"})
_PANELS = frozenset({"committee", "commission", "board", "panel", "council"})
# Subkinds of bodies that only states are members of.
_OF_STATES = frozenset({"igo", "treaty", "area", "index"})
_MOVES = frozenset({Relation.JOINED, Relation.LEFT, Relation.APPLIED})
_GOING = frozenset({"go", "come", "travel", "head", "return", "fly", "walk", "drive"})
# What ships and rivers enter and leave.
_WATERS = frozenset({"sea", "ocean", "gulf", "strait", "straits", "bay", "lake", "airspace", "waters"})
_MARKETS = ("exchange", "market", "arena", "stadium", "auditorium")
_PAPERS = frozenset(
    "order bill law letter statement decree legislation deal contract memorandum petition".split()
)
_CHAMBER = re.compile(
    r"['’]s?\s(?:[a-z-]+\s){0,2}(?:assembly|parliament|council|committee|commission|tribunal|court)\b"
)
_REACH = 50
_HOPING = frozenset({"vote", "campaign", "want", "wish", "hope", "fight", "choose", "prefer"})


def is_unfit(view: SentenceView, candidate: Candidate) -> bool:
    """Tell a body to which nobody belongs in the sense of its candidate."""
    member, body, word = candidate.subject, candidate.object, view.span.doc[candidate.head]
    if candidate.rule == "membership.elected" and _is_into_organ(word):
        return True
    if _is_staff(word) or _is_paper(word) or _is_only_wanted(word, candidate):
        return True
    if body is None:
        return False
    return (
        _is_scrap(body)
        or body.text.rsplit(" ", 1)[-1].lower() in _WATERS
        or _is_itself(member, body)
        or (member is not None and member.kind is EntityKind.STATE and _owns_chamber(view, body))
        or _is_leader(view, body)
        or _is_other_panel(view, body)
        or _is_visited(word, body, candidate)
        or (member is not None and is_person(member) and _is_of_states(view, body, candidate))
    )


def _is_staff(noun: Token) -> bool:
    """Tell "a staff member of Nordair", who works there."""
    return noun.lemma_.lower() == "member" and any(c.lower_ in _STAFF for c in noun.lefts)


def _is_into_organ(verb: Token) -> bool:
    """Tell "elected to the presidium of the League", whose member he was before."""
    organs = (t for c in verb.children if c.lower_ in ("to", "into", "onto") for t in c.children)
    return any(t.lower_ in ("presidium", "politburo") for t in organs)


def _is_paper(verb: Token) -> bool:
    """Tell "the order was signed by its head", "signed the revised order": nobody is signed on."""
    if verb.lemma_.lower() != "sign":
        return False
    done = (c for c in verb.children if c.dep_ in ("dobj", "nsubjpass"))
    return any(t.lemma_.lower() in _PAPERS and not is_named(t) for t in done)


def _is_only_wanted(verb: Token, candidate: Candidate) -> bool:
    """Tell "voted to remain in the Union" from being in it."""
    if candidate.relation is not Relation.MEMBER or verb.dep_ not in ("xcomp", "advcl") or verb.tag_ != "VB":
        return False
    is_own = candidate.subject is not None and candidate.subject.kind is EntityKind.ORGANISATION
    if is_own and verb.head.lemma_.lower() in ("vote", "choose") and verb.head.tag_ in ("VBD", "VBN"):
        return False  # "the church voted to remain in the council": it stays; a land's voters may be outvoted
    return verb.head.lemma_.lower() in _HOPING and verb.pos_ in ("VERB", "AUX")


def _is_scrap(body: Mention) -> bool:
    """Tell a letter that a damaged name left over."""
    return sum(c.isalnum() for c in body.name or body.text) < 2


def _is_leader(view: SentenceView, body: Mention) -> bool:
    """Tell whose team it is from the team: "a member of Jack Byrne's Kerry side"."""
    is_owner = view.written(body.end, body.end + 2) in ("'s", "’s")
    is_name = body.form is MentionForm.NAME and not body.entity_ids
    return is_owner and is_name and (is_person(body) or has_given_name(body.text))


def _is_itself(member: Mention | None, body: Mention) -> bool:
    """Tell one thing by two names: "voted to join the Russian Federation", of Russia, is of somebody else."""
    return member is not None and not set(member.entity_ids).isdisjoint(body.entity_ids)


def _owns_chamber(view: SentenceView, body: Mention) -> bool:
    """Tell whose chamber a state walks out of from the body: "out of the Union's assembly"."""
    behind = _CHAMBER.match(view.written(body.end, min(body.end + _REACH, view.sentence.end)))
    return behind is not None


def _is_other_panel(view: SentenceView, body: Mention) -> bool:
    """Tell "the bank's rate-setting committee" taken for a body whose name holds no such word."""
    head = head_noun(view, body) if body.form is MentionForm.NOMINAL else None
    noun = head.lemma_.lower() if head is not None else ""
    if head is None or noun not in _PANELS or body.name is None or noun in body.name.lower():
        return False
    return any(c.dep_ in ("compound", "amod", "nmod") and c.is_lower for c in head.lefts)


def _is_visited(verb: Token, body: Mention, candidate: Candidate) -> bool:
    """Tell a place where somebody went or was received: "went to the Harbour Club to meet them"."""
    if candidate.relation is not Relation.JOINED or body.form is not MentionForm.NAME or body.entity_ids:
        return False
    lemma, last = verb.lemma_.lower(), body.text.lower().split()[-1]
    if lemma in ("enter", "sign") and last in _MARKETS:
        return True
    if lemma == "welcome":
        return (
            any(c.lower_ == "to" for c in verb.children) and " " not in body.text and not body.text.isupper()
        )
    aims = (c for c in verb.children if c.dep_ in ("advcl", "xcomp"))
    return clause_head(verb) == verb and lemma in _GOING and any(
        c.tag_ == "TO" for aim in aims for c in aim.lefts
    )  # fmt: skip


def _is_of_states(view: SentenceView, body: Mention, candidate: Candidate) -> bool:
    """Tell "he would leave the European Union if elected": his country would; a panel of it has persons."""
    if candidate.rule == "membership.seat":
        return False
    kinds = {view.context.subkinds.get(i) for i in body.entity_ids} - {None}
    return bool(kinds) and kinds <= _OF_STATES and candidate.relation in _MOVES
