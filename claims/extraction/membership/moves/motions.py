"""Reads any way of getting into a body or out of it: "waltzed into NATO", "was edged out of the League".

Which verb it is hardly matters where a state goes "into" a body that states join, or a firm into
an alliance of firms: the preposition says it. What does the going must be a member, not money.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import is_joinable
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import body_likeness
from claims.extraction.membership.bodies.trades import is_of_sport
from claims.extraction.membership.words import OF_MANY
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import is_passive, objects, prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["motion_claims"]

# Verbs with "into" or "out of" that move nobody: VerbNet 3.4 *search-35*, *turn-26.6.1* and alike.
_OTHER = frozenset(
    """
    look inquire enquire delve dig probe investigate research run bump crash tap plug build turn make convert
    translate merge fold enter buy sell invest speak talk take get put want wish long hope need ask demand
    """.split()
)
# Out of a body without ever having been in it, or as before: `verbs` reads those.
_STAYING = frozenset("keep stay remain hold shut lock bar leave freeze".split())
# Who does so to another gets in or out as well.
_WITH = frozenset({"follow", "join", "accompany", "precede", "beat", "trail"})
# Whom another follows, or beats to it, got there at some other time, of which the clause tells nothing.
_AHEAD = _WITH - {"join", "accompany"}
# Who goes "further into" a body is in it already.
_DEEPER = frozenset("further deeper closer more increasingly steadily gradually better".split())
_SURE = 0.9


@reads("membership.motion")
def motion_claims(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Give who gets into a body, or out of it, under a verb that no frame knows."""
    if verb.lemma_.lower() in _OTHER or is_of_sport(view.context.article.text):
        return  # clubs get into a League by playing
    if any(c.lower_ in _DEEPER for c in verb.children):
        return
    into = prepositional_objects(verb, ("into",))
    out = [t for c in verb.children if c.lower_ == "out" for t in _behind(c, verb)]
    out = out if verb.lemma_.lower() not in _STAYING else []
    affected = objects(verb)
    who = subjects(verb) if is_passive(verb) or not affected else affected
    if verb.lemma_.lower() in _WITH:
        who = [*subjects(verb), *affected]
    followed = subjects(verb) if is_passive(verb) else affected
    for relation, heads in ((Relation.JOINED, into), (Relation.LEFT, out)):
        for head, body in things(view, heads):
            for token, member in things(view, who):
                if _fit(view, head, body, member):
                    is_before = verb.lemma_.lower() in _AHEAD and token in followed
                    if is_before and verb.tag_ not in ("VBD", "VBN"):
                        continue  # "may follow Norway out of the Pact", which Norway may be about to leave
                    told = write(
                        view, token if is_before else verb, "membership.motion", relation,
                        member=member, body=body,
                        evidence={"likeness": body_likeness(head, body), "weak": 1.0, "prior": 0.8},
                    )  # fmt: skip
                    yield replace(told, is_apposed=True) if is_before else told


def _behind(out: Token, verb: Token) -> list[Token]:
    """Give what "out of" leads to, whether the parser hangs "of" on "out" or on the verb."""
    return prepositional_objects(verb if out.dep_ == "prt" else out, ("of",))


def _fit(view: SentenceView, head: Token, body: Mention, member: Mention) -> bool:
    if body.kind is not EntityKind.ORGANISATION or body_likeness(head, body) < _SURE:
        return False
    if member.name is None or member.name == body.name or member.form is MentionForm.DEMONYM:
        return False
    subkinds = [view.context.subkinds.get(i) for i in body.entity_ids]
    if member.kind is EntityKind.STATE:
        return is_joinable(body.name or "" if not any(subkinds) else "", subkinds)
    words = {w.lower() for w in (body.name or body.text).split()}
    return member.kind is EntityKind.ORGANISATION and bool(words & OF_MANY)
