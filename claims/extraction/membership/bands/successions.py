"""Reads who takes a player's place, and so joins the band: "replaced Marc Oost", "slid into his chair".

Such words tell of an office anywhere else: only a text that calls the body a band makes players of both.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_person
from claims.extraction.membership.bodies.spoken import is_called
from claims.extraction.membership.bodies.trades import is_of_music, says_the_band
from claims.extraction.membership.moves.elided import open_claim
from claims.extraction.membership.words import BANDS, PERFORMERS
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import (
    agents,
    clause_head,
    genitives,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["succession_claims"]

_REPLACING = frozenset({"replace", "succeed"})
_TAKING = frozenset({"take", "fill", "assume", "inherit"})
_SLIPPING = frozenset({"slide", "step", "slip", "move"})
_PLACES = frozenset({"place", "chair", "seat", "slot", "spot", "shoe", "stool"})
_PLAYERS = PERFORMERS | {"player", "member", "replacement"}


@reads("membership.took_place")
def succession_claims(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Give the joining of whoever takes the place of somebody in a band."""
    lemma = verb.lemma_.lower()
    if verb.pos_ != "VERB" or lemma not in _REPLACING | _TAKING | _SLIPPING:
        return
    text = view.context.article.text
    if not (is_of_music(text) or says_the_band(text)) or _is_of_office(verb):
        return
    for token, member in things(view, _successors(view, verb, lemma)):
        if not is_person(member) or (member.form is MentionForm.NOMINAL and member.name is None):
            continue
        if any(not _is_of_name(c, member) for c in token.lefts if c.dep_ == "compound"):
            continue  # "Mayor Ann Smith succeeded Tom Riley"
        for claim in open_claim(view, verb, "membership.took_place", Relation.JOINED, member):
            body = claim.object
            if body is None or body.name is None:
                continue
            words = {word.lower() for word in body.name.split()}
            if words & BANDS or is_called(text, body.text, BANDS):
                yield claim


def _successors(view: SentenceView, verb: Token, lemma: str) -> list[Token]:
    """Give who takes somebody's place by a verb."""
    done_to = objects(verb)
    if lemma in _REPLACING:
        gone = subjects(verb) if is_passive(verb) else done_to
        is_of_player = any(is_person(member) for _, member in things(view, gone))
        who = agents(verb) if is_passive(verb) else subjects(verb) or subjects(clause_head(verb.head))
        return who if is_of_player else []
    if lemma in _SLIPPING:
        return subjects(verb) if any(map(_is_anothers, prepositional_objects(verb, ("into",)))) else []
    places = subjects(verb) if is_passive(verb) else done_to
    if not any(map(_is_anothers, places)):
        return []
    return agents(verb) if is_passive(verb) else subjects(verb)


def _is_anothers(noun: Token) -> bool:
    """Tell "her place", "Rex Cole's chair" from "the place", "its place"."""
    return noun.lemma_.lower() in _PLACES and any(t.lower_ not in ("its", "their") for t in genitives(noun))


def _is_of_name(word: Token, member: Mention) -> bool:
    """Tell part of a name, or what its bearer plays, from a title before it."""
    return word.text in member.text.split() or word.lemma_.lower() in _PLAYERS


def _is_of_office(verb: Token) -> bool:
    """Tell "replaced him as conductor" from "as the bassist"."""
    return any(t.lemma_.lower() not in _PLAYERS for t in prepositional_objects(verb, ("as",)))
