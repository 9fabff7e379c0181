"""Reads who plays in the band that a text speaks of, where a sentence calls it only that.

"The line-up consists of A and B", "The members are A and B", "the band's drummer, A": which, the text says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bands.performers import is_performer
from claims.extraction.membership.bodies import is_person
from claims.extraction.membership.bodies.spoken import spoken_body
from claims.extraction.membership.bodies.trades import is_of_music
from claims.extraction.membership.members.member_bodies import STAGES
from claims.extraction.membership.neighbours import listed, starting_at
from claims.extraction.membership.words import BANDS, FORMER
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import genitives, prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["open_lineup_claims"]

_RULE = "membership.line_up"
_GROUPS = BANDS | {"group", "ensemble"}
# What stands between a verb of composing and the names.
_BEHIND: dict[str, tuple[str, ...]] = {
    "consist": ("of",), "compose": ("of",), "make": ("up", "of"), "comprise": (), "be": (), "feature": (),
    "include": (),
}  # fmt: skip
# How far behind "the band's" its player stands.
_NEAR = 5


@reads(_RULE)
def open_lineup_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships of the band spoken of."""
    lemma = token.lemma_.lower()
    if lemma in _BEHIND and (token.pos_ in ("VERB", "AUX") or token.lower_ == "consists"):
        return _listed(view, token, _BEHIND[lemma])
    if lemma in _GROUPS and token.i + 2 < len(token.doc) and token.nbor().lower_ in ("'s", "’s"):
        return _player(view, token)
    return ()


def _listed(view: SentenceView, verb: Token, tail: tuple[str, ...]) -> Iterator[Candidate]:
    """Read "The line-up consists of A and B", "The members are A, B and C"."""
    behind = tuple(t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 1 + len(tail)])
    who = [t for t in subjects(verb) if t.i < verb.i]
    if behind != tail or len(who) != 1 or not _is_of_band(who[0], verb):
        return
    members = listed(view, verb.i + 1 + len(tail))
    may_play = all(m.kind in (EntityKind.PERSON, None) and m.form is MentionForm.NAME for m in members)
    if len(members) < 2 or not may_play or not any(map(is_person, members)):
        return
    yield from _of_band(view, verb, Relation.MEMBER, members)


def _is_of_band(noun: Token, verb: Token) -> bool:
    """Tell "the line-up", "the band", "the members" of no body that the sentence names."""
    if prepositional_objects(noun, ("of", "in")) or any(t.pos_ == "PROPN" for t in genitives(noun)):
        return False
    if any(c.dep_ in ("compound", "nmod") and c.pos_ == "PROPN" for c in noun.lefts):
        return False
    if noun.lower_ in STAGES:
        return True
    return (noun.lower_ == "members") if verb.lemma_ == "be" else noun.lemma_.lower() in _GROUPS


def _player(view: SentenceView, band: Token) -> Iterator[Candidate]:
    """Read "the band's former singer Ann Lee", "Ann Lee is the group's drummer"."""
    words = view.span.doc[band.i + 2 : band.i + 2 + _NEAR]
    player = next((t for t in words if is_performer(t) and t.tag_ == "NN"), None)
    if player is None or any(
        t.is_punct or t.text[:1].isupper() for t in view.span.doc[band.i + 2 : player.i]
    ):
        return
    place = player.i + 1
    place += view.span.doc[place : place + 1].text == ","
    named = starting_at(view, place)
    members = [named] if named is not None else []
    if not members and player.dep_ == "attr":
        members = [m for _, m in things(view, subjects(player.head))]
    members = [m for m in members if is_person(m)]
    is_over = any(t.lower_ in FORMER for t in view.span.doc[band.i + 2 : player.i])
    yield from _of_band(view, player, Relation.LEFT if is_over else Relation.MEMBER, members)


def _of_band(
    view: SentenceView, trigger: Token, relation: Relation, members: list[Mention]
) -> Iterator[Candidate]:
    """Give the claims with the band the text speaks of; none where it speaks of no music."""
    if not members or not is_of_music(view.context.article.text):
        return
    first = replace(members[0], kind=EntityKind.PERSON)
    body = spoken_body(view, first, trigger.idx + view.shift)
    for member in members if body is not None else ():
        if body is not None and member.start != body.start:
            yield write(
                view, trigger, _RULE, relation, member=member, body=body,
                evidence={"likeness": 0.8, "implied": 1.0, "open_body": 1.0},
            )  # fmt: skip
