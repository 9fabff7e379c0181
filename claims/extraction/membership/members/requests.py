"""Reads off a noun who has asked to be let in: "Kenya's application to the pact", "a request by Mali"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import is_joinable
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import body_likeness, is_person
from claims.extraction.membership.bodies.beside import is_of_body_beside
from claims.extraction.membership.bodies.strength import KNOWN, named_strength
from claims.extraction.membership.members.holders import holders
from claims.extraction.membership.moves.bare_verbs import tells_time
from claims.extraction.membership.moves.elided import may_move, open_claim
from claims.extraction.membership.writing import write
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import clause_head, conjuncts, prepositional_objects, subjects
from claims.late_patterns import late_pattern
from claims.relations import EntityKind, Relation
from claims.types import Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["request_claims"]

_REQUESTS = frozenset({"application", "request", "petition"})
_ENTERING = frozenset({"join", "enter", "rejoin"})
_ENTRIES = frozenset(
    {"membership", "accession", "admission", "entry", "readmission", "affiliation", "status"}
)
# An application that nobody has made yet: "is preparing its application to the league".
_UNMADE = frozenset("prepare plan consider draft discuss ready weigh mull delay postpone drop oppose".split())
# Bodies one turns to for money, leave or justice, and seldom to be let in.
_ASKED_FOR_ELSE = frozenset(
    "court tribunal fund commission bank agency board authority committee office".split()
)
_LODGING = frozenset("lodge submit file make present hand send table be".split())
# What is done with one that has been made.
_ANSWERED = frozenset(
    "reject refuse accept approve turn deny veto block withdraw lodge submit file make receive fail succeed "
    "shelve welcome back support oppose consider examine".split()
)
# What else states ask bodies for.
_WANTED_ELSE = late_pattern(
    r"\b(?:loans?|aid|grants?|funds?|funding|money|bail-?outs?|licen[cs]es?|patents?|visas?|asylum|waivers?|games|cup|"
    r"championships?|tournament|hosts?|hosting|permits?|budget|credits?|exemptions?|extradition|court|appeal)\b",
    re.IGNORECASE,
)
_NEAR = 220
_MADE = _LODGING - {"be"} | {"reject", "refuse", "accept", "approve", "date"}


def request_claims(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Give the application that a noun tells of its owner; the joining it asks for is none."""
    if noun.lemma_.lower() not in _REQUESTS or _is_unmade(noun):
        return
    bodies = [*_to_join(view, noun), *_turned_to(view, noun)]
    if not bodies:
        yield from _open_request(view, noun)
    made = [c.i for c in noun.children if c.dep_ == "acl" and c.lemma_.lower() in _MADE]
    for _, member in things(view, _askers(noun)) if bodies else ():
        for head, body in bodies:
            if body.name == member.name or is_person(member):
                continue
            claim = write(
                view, noun, "membership.applied", Relation.APPLIED, member=member, body=body,
                heads=(*made, noun.i, *([] if made else [clause_head(noun).i])),
                evidence={"likeness": body_likeness(head, body), "nominal": 1.0},
            )  # fmt: skip
            # What is vetoed or has not been dealt with has been made.
            is_made = noun.dep_ in ("nsubj", "nsubjpass") and noun.head.lemma_.lower() not in _LODGING
            yield replace(claim, polarity=Polarity.POSITIVE) if is_made else claim


def _open_request(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "Kenya's application was rejected in 2014", of the body that stands just before."""
    verb = clause_head(noun)
    ways = (c for c in noun.children if c.dep_ in ("prep", "acl", "relcl", "amod", "compound"))
    is_other = any(
        not (tells_time(c) or c.lemma_.lower() in _ENTRIES | _MADE)
        and not any(t.lemma_.lower() in _ENTRIES | {"join", "rejoin"} for t in (c, *c.children))
        for c in ways
    )
    if is_other or noun.dep_ not in ("nsubj", "nsubjpass", "dobj") or verb.lemma_.lower() not in _ANSWERED:
        return
    text, place = view.context.article.text, noun.idx + view.shift
    if _WANTED_ELSE.search(text, max(0, view.sentence.start - _NEAR), view.sentence.end):
        return
    for token, member in things(view, holders(noun)):
        is_land = member.kind is EntityKind.STATE and token.lower_ not in ("its", "their")
        if is_land and may_move(token, member) and is_of_body_beside(view, member, verb, Relation.APPLIED):
            made = open_claim(
                view, noun, "membership.applied", Relation.APPLIED, member, heads=(noun.i, verb.i)
            )
            told = (c for c in made if c.object is None or c.object.start < place)
            yield from (replace(c, polarity=Polarity.POSITIVE) for c in told)


def _to_join(view: SentenceView, noun: Token) -> Iterator[tuple[Token, Mention]]:
    """Give the body of "its application to join the pact"."""
    join = next((c for c in noun.children if c.dep_ == "acl" and c.lemma_.lower() in _ENTERING), None)
    for token in [t for c in join.children if c.dep_ == "dobj" for t in conjuncts(c)] if join else ():
        yield from ((t, m) for t, m in things(view, [token]) if body_likeness(t, m) >= 0.45)


def _turned_to(view: SentenceView, noun: Token) -> Iterator[tuple[Token, Mention]]:
    """Give the body of "its application to the pact", which is for nothing else than membership."""
    if any(t.lemma_.lower() not in _ENTRIES for t in prepositional_objects(noun, ("for", "against"))):
        return  # "its application to the Union for a loan"
    if any(c.dep_ in ("acl", "relcl") and c.tag_ == "VB" for c in noun.children):
        return  # "its request to the Union to send observers"
    for token, body in things(view, prepositional_objects(noun, ("to",))):
        if body.form is not MentionForm.NAME or body.kind is not EntityKind.ORGANISATION:
            continue
        subkinds = [view.context.subkinds.get(i) for i in body.entity_ids]
        is_other = bool({w.lower() for w in body.text.split()} & _ASKED_FOR_ELSE) and not any(subkinds)
        is_of_members = named_strength(body) >= KNOWN or is_joinable(body.name or body.text, subkinds)
        if is_of_members and not is_other:
            yield token, body


def _askers(noun: Token) -> list[Token]:
    """Give whose application it is: its owner, who it is by or from, or who lodges it."""
    by = prepositional_objects(noun, ("by", "from"))
    verb = clause_head(noun)
    return holders(noun) or by or [t for t in subjects(verb) if t.i < noun.i and verb.lemma_.lower() in _MADE]


def _is_unmade(noun: Token) -> bool:
    """Tell "is preparing an application", "would oppose any application by Kenya"."""
    verb = clause_head(noun)
    if noun.dep_ == "dobj" and verb.lemma_.lower() in _UNMADE:
        return True
    return any(c.lower_ in ("any", "no", "every", "future", "possible", "planned") for c in noun.lefts)
