"""Reads those who found a body of members as its members: "A formed the band B with C"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bands.capitals import band_behind
from claims.extraction.membership.bands.performers import is_performer
from claims.extraction.membership.bodies import is_employer, named_group
from claims.extraction.membership.members.member_readings import member_reading
from claims.extraction.membership.neighbours import after, is_musical, listed, starting_at
from claims.extraction.membership.words import FELLOWSHIPS, FORMING, GROUPS, LIVING
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import is_passive, objects, prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["founder_claims"]

# What several found to be its members, where nobody would call the founder of a party one of them.
_GATHERINGS = frozenset(
    """
    movement society commune collective association guild circle brotherhood sisterhood fraternity sorority
    gang club academy lodge league grupo groupe gruppe
    """.split()
)
_WITH = frozenset({"with", "alongside"})
# Words before the founder among which "together with B" stands.
_NEAR = 14

_FOUNDERS = frozenset({"founder", "co-founder", "cofounder"})


@reads("membership.founder")
def founder_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships of those who are said to found a band, a movement, a union of states."""
    lemma = token.lemma_.lower().replace(" ", "")
    together = lemma in ("put", "get", "bring") and any(c.lower_ == "together" for c in token.children)
    helped = token.lower_ == "found" and any(c.lower_.startswith("help") for c in token.children)
    is_forming = lemma in FORMING or helped
    if token.pos_ == "VERB" and (is_forming or lemma.startswith("co-found") or together):
        return _founding(view, token)
    if lemma in _FOUNDERS and token.pos_ in ("NOUN", "PROPN"):
        return _founder(view, token)
    return ()


def _founding(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    founded = subjects(verb) if is_passive(verb) else objects(verb)
    founders = [] if is_passive(verb) else [m for _, m in things(view, subjects(verb))]
    companions = _companions(view, verb) or _companions_ahead(view, verb)
    played = bool(companions) and any(is_performer(t) for t in verb.doc[verb.i : after(view, companions[-1])])
    yield from _claims(view, verb, founded[:1], [*founders, *companions], played=played)


def _founder(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    _, _, who = member_reading(noun)
    founders = [m for _, m in things(view, who)]
    yield from _claims(view, noun, prepositional_objects(noun, ("of",)), founders, played=False)


def _companions(view: SentenceView, verb: Token) -> list[Mention]:
    """Give the names after "by" of a passive, or "with" of an active verb."""
    wanted = ("by",) if is_passive(verb) else ("with", "alongside")
    own = (c for c in verb.doc[verb.i + 1 :] if c.lower_ in wanted)
    # "founded in 1949 and led by X": the words between must hold no verb of their own.
    leads = (c for c in own if not any(t.pos_ == "VERB" for t in verb.doc[verb.i + 1 : c.i]))
    return next((names for lead in leads if (names := listed(view, lead.i + 1))), [])


def _companions_ahead(view: SentenceView, verb: Token) -> list[Mention]:
    """Give the names of "A, along with B and C, founded", "together with B, A helped found"."""
    start = next((t.i for t in subjects(verb)), verb.i)
    for lead in verb.doc[max(min(start, verb.i) - _NEAR, 0) : verb.i]:
        if lead.lower_ in _WITH and lead.i and lead.nbor(-1).lower_ in ("along", "together"):
            return listed(view, lead.i + 1)
    return []


def _claims(
    view: SentenceView, trigger: Token, founded: list[Token], founders: list[Mention], *, played: bool
) -> Iterator[Candidate]:
    members = [m for m in founders if m.form is MentionForm.NAME or m.kind is EntityKind.PERSON]
    states = [m for m in members if m.kind is EntityKind.STATE]
    for head, name in things(view, founded):
        body = named_group(name) or _worded(view, head, name, played=played)
        if body is None or is_employer(body):
            continue
        is_fellowship = _is_fellowship(head, body)
        # In music, what is formed is a band; what is founded may be a label, a school or a festival.
        formed = played or is_fellowship or (trigger.lemma_ == "form" and trigger.pos_ == "VERB")
        is_band = is_musical(view) and not body.entity_ids and formed
        persons = [m for m in members if m.kind is EntityKind.PERSON]
        words = _words(head, body)
        is_order = bool(FELLOWSHIPS & words) or (len(persons) > 1 and bool(_GATHERINGS & words))
        chosen = persons if is_band or is_order else []  # who founds a club or a party leads it
        if len(states) > 1 and (body.entity_ids or is_fellowship):
            chosen = states
        for member in chosen:
            if member.start < body.end and body.start < member.end:
                continue
            yield write(
                view, trigger, "membership.founder", Relation.MEMBER, member=member, body=body,
                evidence={"likeness": 0.7, "implied": 1.0},
            )  # fmt: skip


def _worded(view: SentenceView, head: Token, name: Mention, *, played: bool) -> Mention | None:
    """Give "the Félibrige movement" as the name it is, and a band's by its capitals: "Bring Me the Hill"."""
    if played and head.text[:1].isupper():
        return band_behind(view, head.i)
    if head.lemma_.lower() in GROUPS and name.form is MentionForm.NOMINAL:  # "the band Girls Aloud"
        behind = starting_at(view, head.i + 1)
        bare = replace(behind, entity_ids=(), kind=None) if behind is not None else None
        return named_group(bare) if bare is not None else band_behind(view, head.i + 1)
    if name.form is MentionForm.NOMINAL and any(c.text[:1].isupper() for c in head.lefts if c.pos_ != "DET"):
        return replace(name, form=MentionForm.NAME, kind=EntityKind.ORGANISATION)
    return None


def _is_fellowship(head: Token, body: Mention) -> bool:
    return bool(_words(head, body) & LIVING)


def _words(head: Token, body: Mention) -> set[str]:
    """Give the words of a body's name and of the nouns that tell beside it what it is."""
    beside = (c.lemma_.lower() for c in head.children if c.dep_ in ("compound", "appos", "nmod"))
    return {head.lemma_.lower(), *(w.lower() for w in body.text.split()), *beside}
