"""Reads the turns of phrase of membership: who is a member of what, and whether it can be one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_person
from claims.extraction.membership.bodies.strength import KNOWN, STRONG, belonging_body, is_party
from claims.extraction.membership.moves.seats import BOARDS
from claims.extraction.membership.phrases.cards import PHRASES
from claims.extraction.membership.phrases.players import PLAYERS
from claims.extraction.membership.words import OF_MANY
from claims.extraction.membership.writing import write
from claims.extraction.phrasings import Phrase, Phrasings, find_phrases
from claims.extraction.syntax.arguments import head_noun
from claims.relations import EntityKind

__all__ = ["phrase_claims"]

_PHRASINGS = Phrasings(PHRASES)
_AHEAD = "membership.since_when"
# Subkinds of the table whose members are organisations.
_OF_FIRMS = frozenset({"index", "of_bodies"})
# Words of whose body the preposition before a year is: "part of X since 2004".
_DATING = frozenset({"since", "from", "until", "in", "on"})


def phrase_claims(view: SentenceView, known: Iterable[Candidate]) -> Iterator[Candidate]:
    """Give the memberships that turns of phrase tell of, but for those already known."""
    # What other rules found counts where they have their words in the sentence.
    pairs = {_pair(c) for c in known if view.asks(frozenset({c.rule}))}
    told = {
        c.object.start
        for c in known
        if c.object and c.subject and c.subject.name not in (None, c.object.name)
    }
    for phrase in find_phrases(_PHRASINGS, view):
        for candidate in _claims(view, phrase):
            # "When it joined the pact, Norway": another one that "it" stands for looks back, and not ahead.
            looks_back = candidate.rule == _AHEAD and _pair(candidate)[1] in told
            if _pair(candidate) not in pairs and not looks_back:
                pairs.add(_pair(candidate))
                yield candidate


def _pair(candidate: Candidate) -> tuple[int | None, int | None]:
    """Give where member and body begin."""
    one, other = candidate.subject, candidate.object
    return one.start if one is not None else None, other.start if other is not None else None


def _claims(view: SentenceView, phrase: Phrase) -> Iterator[Candidate]:
    body, trigger = phrase.mention("body"), phrase.head
    head = head_noun(view, body) if body is not None else None
    if body is None or trigger is None or head is None:
        return
    is_of_players = phrase.card in PLAYERS
    body, strength = (_band(body), STRONG) if is_of_players else belonging_body(view, head, body)
    if strength < KNOWN:
        return
    last = body.end - view.shift
    years = [t.i for t in view.span if last <= t.idx < last + 30 and t.lower_ in _DATING][:1]
    for member in phrase.mentions("members"):
        may_be_in = is_person(member) if is_of_players else _may_be_in(view, member, body, strength)
        if member.start != body.start and may_be_in:
            yield write(
                view, trigger, phrase.card.id, phrase.card.relation, member=member, body=body,
                heads=(*years, trigger.i), role_of=trigger if trigger.lower_ == "members" else None,
                evidence={"likeness": 0.8, "weak": 0.5},
            )  # fmt: skip


def _band(named: Mention) -> Mention:
    """Give a name beside which somebody plays as the band that it is."""
    kind = EntityKind.ORGANISATION
    return named if named.kind is kind else replace(named, kind=kind, entity_ids=(), name=named.text)


def _may_be_in(view: SentenceView, member: Mention, body: Mention, strength: float) -> bool:
    """Tell a state from a person, who is of a party or a board, and a firm, which is of a body of many."""
    if member.form is not MentionForm.NAME and member.name is None:
        return False
    if is_person(member):
        return is_party(view, body) or bool(set(body.text.lower().split()) & BOARDS)
    if member.kind is EntityKind.STATE:
        return strength >= STRONG and not is_party(view, body)
    is_of_firms = any(view.context.subkinds.get(i) in _OF_FIRMS for i in body.entity_ids)
    words = {w.lower() for w in (body.name or body.text).split()}
    return member.kind is EntityKind.ORGANISATION and (is_of_firms or bool(words & OF_MANY))
