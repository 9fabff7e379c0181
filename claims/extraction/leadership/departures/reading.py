"""Reads that an officer known to the text goes, is sent away or is gone, by verbs and by nouns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, Pattern
from claims.extraction.leadership.departures import words as d
from claims.extraction.leadership.departures.being_gone import is_gone, is_no_longer
from claims.extraction.leadership.departures.cards import IS_GONE, PATTERNS
from claims.extraction.leadership.departures.giving_up import ends, gives_up
from claims.extraction.leadership.departures.going import goes, parts
from claims.extraction.leadership.departures.nouns import is_gerund_owned, noun_leavings
from claims.extraction.leadership.departures.officers import office_beside
from claims.extraction.leadership.departures.sending import is_sent
from claims.extraction.leadership.scene import Scene, Statement
from claims.types import Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["find_departures"]

_READERS: tuple[Callable[[Scene, Token], Iterator[tuple[Pattern, Mention]]], ...] = (
    goes,
    parts,
    is_sent,
    gives_up,
    ends,
    is_gone,
)


def find_departures(scene: Scene) -> Iterator[Candidate]:
    """Give the offices that known officers leave in a sentence."""
    heard = scene.view.heard
    cards = {card.id for card in PATTERNS if heard is None or card.id in heard}
    if not cards or _is_of_match(scene):
        return
    for token in scene.view.span:
        if token.pos_ in ("NOUN", "PROPN") or is_gerund_owned(token):
            yield from (c for c in noun_leavings(scene, token) if c.rule in cards)
        if token.pos_ not in ("VERB", "AUX") or token.dep_ in ("aux", "auxpass"):
            continue
        if scene.complement_roles(token):
            continue  # "left as chairman": read by the office
        seen: set[int] = set()
        for read in _READERS:
            for card, person in read(scene, token):
                if card.id in cards and person.start not in seen:
                    seen.add(person.start)
                    yield _candidate(scene, card, token, person)


def _is_of_match(scene: Scene) -> bool:
    """Tell a sentence about a match, in which somebody is replaced at half-time."""
    return any(t.lemma_.lower() in d.MATCH and t.pos_ != "VERB" for t in scene.view.span)


def _candidate(scene: Scene, card: Pattern, verb: Token, person: Mention) -> Candidate:
    said = Statement(
        subject=person,
        role=office_beside(scene, person),
        polarity=Polarity.POSITIVE if card is IS_GONE and is_no_longer(verb) else None,
        evidence={"officer_known": 1.0},
    )
    return scene.candidate(card, verb, said)
