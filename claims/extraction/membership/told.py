"""Tells what a sentence states from what its words were taken for: whose body it is, who is its member.

A noun phrase ("that group", "the board") and a person are resolved to the likeliest of the document; what
stands beside them may say that they mean another.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.assertion.clause_forms import auxiliaries_of
from claims.extraction.bodies import CHAMBERS
from claims.extraction.filling.nominals import PERSON_NOUNS
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView, Zone
from claims.extraction.membership.bodies.spoken import spoken_body
from claims.extraction.membership.members.institutions import as_institution
from claims.extraction.membership.members.nobodies import is_nobody, is_worker, stands_beside_thing
from claims.extraction.membership.outsiders import as_done_by_others
from claims.extraction.membership.words import DEPUTIES
from claims.extraction.syntax.meant import is_meant
from claims.extraction.syntax.questions import appositives, genitives, objects, prepositional_objects
from claims.relations import EntityKind, Relation
from claims.types import SlotSource

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["as_told"]

_EVENTS = frozenset({Relation.JOINED, Relation.LEFT, Relation.EXPELLED, Relation.SUSPENDED})
# What no person does to a body of states; one may join its staff, and take a seat on its organs.
_NO_PERSONS = frozenset({Relation.LEFT, Relation.MEMBER, Relation.SUSPENDED})
# How often somebody does what is no joining or leaving then: "often breaks with the party".
_OFTEN = frozenset(
    """
    often frequently regularly usually routinely sometimes occasionally rarely seldom always repeatedly
    """.split()
)
# Several, of whom one person is only one.
_SEVERAL = frozenset({"we", "us", "our", "ours"})
_ORGANS = frozenset({"committee", "subcommittee", "caucus", "panel", "commission", "council", "delegation"})
_BOARDS = frozenset({"board", "directors", "trustees", "council", "panel", "committee"})
# Who sits on a board: "the board of directors".
_SITTING = frozenset({"directors", "trustees", "governors", "regents", "management"})
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_SEATS = frozenset({"seat", "place", "spot", "berth"})
_ENTRIES = frozenset({"accession", "admission", "entry", "membership", "inclusion"})
_OF_STATES = frozenset({"of_states", "area", "igo"})


def as_told(view: SentenceView, candidate: Candidate) -> Candidate | None:
    """Give what a sentence states of a membership, of those whom it names; None where it states nothing."""
    candidate = _as_named(view, candidate)
    candidate = _of_other_board(view, candidate)
    candidate = _of_whole_body(view, candidate)
    member, body = candidate.subject, candidate.object
    if member is not None and (is_nobody(view, member) or not _may_be_meant(view, candidate, member)):
        return None
    if stands_beside_thing(view, candidate) or is_worker(view, candidate) or _is_companion(view, body):
        return None
    if body is not None and not _is_body_meant(view, body, member):
        return None
    is_noun = candidate.rule == "membership.member"
    if is_noun and body is not None and _is_owner_of_body(view, body, candidate.head):
        return None
    verb = view.span.doc[candidate.head]
    if candidate.relation is Relation.EXPELLED and verb.lemma_.lower() == "exclude" and not _is_dated(verb):
        return None  # "was originally excluded from the Pact": kept out, as far as it says
    if candidate.rule == "membership.turn_joined" and (
        _signs_for_another(verb, member, view) or _tells_origin(verb, member)
    ):
        return None
    if candidate.relation in _EVENTS and _is_habit(verb):
        return None
    if candidate.relation is Relation.JOINED and _takes_anothers_seat(view, verb, candidate):
        return None
    return as_done_by_others(view, candidate)


def _tells_origin(verb: Token, member: Mention | None) -> bool:
    """Tell "the bank goes back to the Elm Savings Union", out of which it came."""
    is_body = member is not None and member.kind is EntityKind.ORGANISATION
    return is_body and verb.lemma_ == "go" and verb.tag_ in ("VBZ", "VBP")


def _as_named(view: SentenceView, candidate: Candidate) -> Candidate:
    """Give a candidate with a chamber's committee by its name, and whom "the first Sikh to" stands for."""
    body, member = candidate.object, candidate.subject
    if member is not None:
        meant = as_institution(view, member)
        candidate = candidate if meant is member else replace(candidate, subject=meant)
    words = body.text.removeprefix("the ").split() if body is not None and body.name is None else []
    if body is not None and len(words) > 1 and words[0].lower() in CHAMBERS and words[-1] in _ORGANS:
        # "the Senate armed services committee" is not the Senate
        candidate = replace(candidate, object=replace(body, name=" ".join(words)))
    named = _apposed_name(view, body) if body is not None else None
    if named is not None and named.name != (member.name if member is not None else None):
        candidate = replace(candidate, object=named)
    if member is not None and member.kind is not EntityKind.PERSON:
        token = next(reversed(view.tokens_of(member)), None)
        named = view.mention_at(token.head) if token is not None and token.dep_ == "appos" else None
        if named is not None and named.form is MentionForm.NAME and named.kind is EntityKind.PERSON:
            candidate = replace(candidate, subject=named)
    return candidate


def _apposed_name(view: SentenceView, body: Mention) -> Mention | None:
    """Give SFS of "the national federation, SFS"."""
    is_noun = body.form is MentionForm.NOMINAL or body.text.islower()
    tokens = view.tokens_of(body) if is_noun else []
    names = [t for t in appositives(tokens[-1]) if t.pos_ == "PROPN"] if tokens else []
    named = view.mention_at(names[0]) if len(names) == 1 else None
    if named is None or named.form is not MentionForm.NAME or named.start < body.end:
        return None
    is_body = named.kind in (EntityKind.ORGANISATION, None) or named.text.isupper()
    return replace(named, kind=EntityKind.ORGANISATION, name=named.name or named.text) if is_body else None


def _of_other_board(view: SentenceView, candidate: Candidate) -> Candidate:
    """Give the board that somebody joins as that of the body spoken of, not of the firm where he works.

    "Ann Lee, partner at Holm, joins the board"; "Holm, whose partner Ann Lee has a seat on the board".
    """
    if candidate.relation is Relation.LEFT:
        return candidate  # "Ann Lee, chief executive of Holm, left the board": it may well be that of Holm
    firms, body = _own_firms(view, candidate), candidate.object
    spoken = _spoken_of(view, candidate, firms) if firms else None
    if body is None or not firms or body.name not in firms | {spoken.name if spoken is not None else None}:
        return candidate
    return replace(candidate, object=spoken)


def _own_firms(view: SentenceView, candidate: Candidate) -> set[str]:
    """Give the firms of which the words about a member of a board say that he works there."""
    member, body = candidate.subject, candidate.object
    if member is None or body is None or body.form is not MentionForm.NOMINAL or body.name is None:
        return set()
    nouns, who = view.tokens_of(body), view.tokens_of(member)
    if not nouns or not who or nouns[-1].lemma_.lower() not in _BOARDS:
        return set()
    told = [t for t in who[-1].subtree if t not in nouns]
    firms = [view.mention_at(t) for t in told if t.tag_ != "PRP$"]
    firms += [_owner(view, t) for t in told if t.tag_ == "WP$"]
    return {m.name for m in firms if m is not None and m.name is not None} - {member.name}


def _spoken_of(view: SentenceView, candidate: Candidate, firms: set[str]) -> Mention | None:
    """Give the body that the text has named most before a clause, none of some."""
    place = candidate.trigger.start
    named = [
        (sum(start < place for start in b.starts), b.mention)
        for b in view.context.bodies
        if b.kind is EntityKind.ORGANISATION and b.name not in firms and b.starts[0] < place
    ]
    best = max((count for count, _ in named), default=0)
    sure = 0.85 if len(named) == 1 else 0.65
    most = (m for count, m in named if count == best)
    return next((replace(m, confidence=sure, source=SlotSource.CONTEXT) for m in most), None)


def _of_whole_body(view: SentenceView, candidate: Candidate) -> Candidate:
    """Give what "was admitted by the council of ministers" says: of the body for which these act."""
    member, body = candidate.subject, candidate.object
    nouns = view.tokens_of(body) if member is not None and body is not None and body.text.islower() else []
    organ = next((t for t in nouns if t.dep_ == "pobj" and t.head.lower_ == "by"), None)
    if member is None or organ is None or organ.lemma_.lower() not in DEPUTIES:
        return candidate
    return replace(candidate, object=spoken_body(view, member, candidate.trigger.start))


def _is_companion(view: SentenceView, body: Mention | None) -> bool:
    """Tell Peru of "acceded to the pact together with Peru" from what one accedes to."""
    nouns = view.tokens_of(body) if body is not None and body.kind is EntityKind.STATE else []
    if not nouns:
        return False
    first = nouns[-1]
    while first.dep_ == "conj":
        first = first.head
    lead = first.head
    return lead.lower_ == "with" and lead.i > 0 and lead.nbor(-1).lower_ in ("together", "along")


def _owner(view: SentenceView, whose: Token) -> Mention | None:
    clause = next((t for t in whose.ancestors if t.dep_ == "relcl"), None)
    return view.mention_at(clause.head) if clause is not None else None


def _may_be_meant(view: SentenceView, candidate: Candidate, member: Mention) -> bool:
    """Tell who is a member from days, crowds, and persons where only states are."""
    text, body = member.text.lower(), candidate.object
    tokens = view.tokens_of(member)
    if text in _DAYS or (text in _SEVERAL and member.kind is EntityKind.PERSON):
        return False
    if member.form is MentionForm.DEMONYM and tokens and _is_crowd(tokens[-1]):
        return False  # "some 200 Norwegians joined the militia"
    is_unnamed = member.name in (None, member.text) and text.split()[-1] in PERSON_NOUNS
    if (len(text) < 2 and member.form is MentionForm.NAME) or is_unnamed:
        return False  # "the Norland Senator"
    if member.kind is EntityKind.ORGANISATION and text == "it" and not is_meant(view, member):
        return False
    if body is None:
        return True
    is_unknown = member.kind is None and member.form is MentionForm.NAME and not member.entity_ids
    is_person = member.kind is EntityKind.PERSON or is_unknown
    if candidate.relation in _NO_PERSONS and is_person and _is_of_states(view, body):
        return False  # "Ann Lee wants to leave the EU": her country is to
    if candidate.rule == "membership.enter" and body.kind is EntityKind.STATE:
        return view.span.doc[candidate.head].tag_ != "VBG"  # "keeps Malians from entering Norway"
    if body.form is not MentionForm.NOMINAL:
        return True
    # "members of another party, the Elm Alliance": one body by two names
    is_same = bool(tokens) and tokens[-1].dep_ == "appos" and tokens[-1].head in view.tokens_of(body)
    return not is_same


def _is_crowd(noun: Token) -> bool:
    return noun.tag_ in ("NNS", "NNPS") and all(c.lower_ != "the" for c in noun.lefts)


def _is_owner_of_body(view: SentenceView, body: Mention, place: int) -> bool:
    """Tell "a member of Ann Holm's rowing team", which is a member of no Ann Holm."""
    tokens = view.tokens_of(body)
    head = tokens[-1] if tokens and body.form is MentionForm.NAME else None
    team = head.head if head is not None and head.dep_ == "poss" else None
    if team is None or team.i == place or team.dep_ != "pobj":
        return False  # "one of Holm's members"
    return team.head.lower_ == "of"


def _is_body_meant(view: SentenceView, body: Mention, member: Mention | None) -> bool:
    if body.text.endswith(" Member") or body.text.lower().startswith("another "):
        return False  # "Ranking Member Ann Holm", "another opposition party"
    if body.form is not MentionForm.NOMINAL or body.name in (None, body.text):
        return True
    if (
        view.context.page is not None
        or view.context.defined is not None
        or view.sentence.zone is not Zone.BODY
    ):
        return True
    if view.context.joined_last is not None and view.context.joined_last[1].name == body.name:
        return True  # whose members the sentences before told of
    tokens = view.tokens_of(body)
    if not tokens:
        return True
    noun = tokens[-1]
    whose = prepositional_objects(noun, ("of", "at")) if noun.pos_ == "NOUN" else []
    words = (body.name or "").lower()
    if any(t.lower_ not in words and t.lower_ not in _SITTING for t in whose):
        return False  # "the board of a local college"
    who = view.tokens_of(member)[-1:] if member is not None else []
    # "Ann Lee, partner at Holm, joins the board": not that of Holm, which says who she is
    own = [m for t in who for c in t.subtree if (m := view.mention_at(c)) is not None]
    beside = own if noun.lemma_.lower() in _BOARDS else []
    return is_meant(view, body, beside=beside if member is None else [member, *beside])


def _is_of_states(view: SentenceView, body: Mention) -> bool:
    """Tell whether the table knows a body's members to be states."""
    return not _OF_STATES.isdisjoint(view.context.subkinds.get(i, "") for i in body.entity_ids[:1])


def _signs_for_another(verb: Token, member: Mention | None, view: SentenceView) -> bool:
    """Tell "Parliament ratified Norway's accession": who ratifies it is none who joins."""
    if member is None or verb.lemma_.lower() not in ("ratify", "sign", "ink", "initial"):
        return False
    entries = [t for t in objects(verb) if t.lemma_.lower() in _ENTRIES]
    own = {m.start for t in entries for o in genitives(t) if (m := view.mention_at(o)) is not None}
    return bool(own) and member.start not in own


def _takes_anothers_seat(view: SentenceView, verb: Token, candidate: Candidate) -> bool:
    """Tell "took Togo's seat in the union": a member before, it may be, and Togo out of it."""
    seats = [t for t in objects(verb) if t.lemma_.lower() in _SEATS] if verb.pos_ == "VERB" else []
    owners = [view.mention_at(t) for seat in seats for t in genitives(seat) if t.pos_ == "PROPN"]
    own = {m.name for m in (candidate.subject, candidate.object) if m is not None}
    return any(owner is not None and owner.name not in own for owner in owners)


def _is_dated(verb: Token) -> bool:
    return any(t.ent_type_ == "DATE" for t in verb.subtree)


def _is_habit(verb: Token) -> bool:
    is_now = verb.tag_ in ("VBZ", "VBP", "VB", "VBG") and not auxiliaries_of(verb) & {"had", "did"}
    return is_now and any(c.lower_ in _OFTEN for c in verb.children)
