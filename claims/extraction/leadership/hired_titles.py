"""Who is hired as what stands before his name: "Elm Town have appointed the Spanish coach Luis Paz"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Clue, Mention, Pattern, RoleMention
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.antecedents import antecedent
from claims.extraction.syntax.inflection import verb_forms
from claims.extraction.syntax.questions import is_negated, is_passive, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["PATTERNS", "find_hired"]

_HIRING = word_set("hire rehire appoint sign engage recruit")
# What somebody is by trade as well: of others the title before the name tells what he was until then.
_TRADES = word_set("coach manager conductor")

HIRED = Pattern(
    id="leadership.hired_titled",
    relation=Relation.TOOK_OFFICE,
    triggers=(),
    further=(
        Clue(words=verb_forms(_HIRING), beside=tuple(sorted(_TRADES)), also=("@",), before=0, behind=5),
    ),
    example="The Denver Nuggets hired coach Michael Malone in June 2015.",
    near_miss="The Denver Nuggets hired a friend of coach Michael Malone in June 2015.",
)
PATTERNS = (HIRED,)


def find_hired(scene: Scene) -> Iterator[Candidate]:
    """Find whom a body hires, called by what he is to do there."""
    for verb in scene.view.span:
        if verb.lemma_.lower() not in _HIRING or verb.pos_ != "VERB" or is_passive(verb) or is_negated(verb):
            continue
        body = _hirer(scene, verb)
        if body is None or any(role.holder is None for role in scene.complement_roles(verb)):
            continue
        for person in scene.undergoers(verb):
            role = _trade(scene, person, verb)
            if role is not None:
                said = Statement(subject=person, role=replace(role, body=body), object=body)
                yield scene.candidate(HIRED, verb, said)


def _hirer(scene: Scene, verb: Token) -> Mention | None:
    found = scene.bodies(map(antecedent, subjects(verb)))
    return next((b for b in found if b.kind in (EntityKind.ORGANISATION, None)), None)


def _trade(scene: Scene, person: Mention, verb: Token) -> RoleMention | None:
    """Give the title between the verb and the name."""
    place = scene.view.span_of(verb).start
    titles = (r for r in scene.titles_of(person) if place < r.start < person.start and not r.is_former)
    return next((r for r in titles if r.title.rpartition(" ")[2] in _TRADES), None)
