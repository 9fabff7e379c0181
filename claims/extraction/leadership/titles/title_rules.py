"""Titles: an office beside its holder's name, without any verb."""

from __future__ import annotations

from collections.abc import Iterator

from claims.extraction.frames import Candidate, Mention, Pattern, RoleMention
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.leadership.tenure import is_of_a_time, title_length
from claims.extraction.leadership.titles.ordinals import (
    BESIDE_HOLDER,
    OF_ORGAN,
    ORDINAL,
    is_numbered,
    ordinal_claims,
)
from claims.extraction.leadership.words import LEADING
from claims.extraction.roles.since_then import is_later_still
from claims.extraction.syntax.arguments import head_noun
from claims.extraction.syntax.questions import is_passive, subjects
from claims.relations import EntityKind, Relation

__all__ = ["PATTERNS", "find_titles"]

BEFORE = Pattern(
    id="leadership.title_before_name",
    relation=Relation.HOLDS_OFFICE,
    triggers=(),
    further=(BESIDE_HOLDER, OF_ORGAN),
    example="German Chancellor Angela Merkel travelled to Warsaw.",
    near_miss="Angela Merkel met the chancellor's spokesman in Warsaw.",
)
APPOSED = Pattern(
    id="leadership.title_apposed",
    relation=Relation.HOLDS_OFFICE,
    triggers=(),
    further=(BESIDE_HOLDER,),
    example="Tim Cook, the chief executive of Apple, opened the shop.",
    near_miss="Tim Cook, a fan of Apple, opened the shop.",
)
FORMER = Pattern(
    id="leadership.former_title",
    relation=Relation.HELD_OFFICE,
    triggers=(),
    further=(BESIDE_HOLDER,),
    example="The former French president Nicolas Sarkozy was on trial.",
    near_miss="Former soldiers met Nicolas Sarkozy.",
)
PATTERNS = (BEFORE, APPOSED, FORMER, ORDINAL)

# What the chief of a company did with it; a president may have founded another body than the one led.
_MAKING = frozenset({"found", "co-found", "establish", "own", "create", "start", "form", "launch"})


def find_titles(scene: Scene) -> Iterator[Candidate]:
    """Find offices beside the names of their holders."""
    for role in scene.roles:
        if role.holder is None or not is_office(role):
            continue
        head = scene.head_of(role)
        body = None if role.body is not None else _body_of_deed(scene, role)
        # "America's 44th president" numbers a term and says nothing of today.
        text = scene.view.context.article.text
        is_past = is_numbered(scene, role) or is_of_a_time(scene, role) or is_later_still(text, role.start)
        relation = Relation.HELD_OFFICE if is_past and not role.is_former else None
        if role.is_designate:  # "president-elect X", "incoming president X": X will be
            relation = Relation.TOOK_OFFICE
        said = Statement(subject=role.holder, role=role, object=body, relation=relation, time_heads=(head.i,))
        yield scene.candidate(_pattern(role), head, said)
        yield from title_length(scene, head, said)
        yield from ordinal_claims(scene, role, [role.holder])


def _body_of_deed(scene: Scene, role: RoleMention) -> Mention | None:
    """Give the body that a titled person leads or made: "the firm, led by chairman X", "founded by CEO X"."""
    token = head_noun(scene.view, role.holder) if role.holder is not None else None
    while token is not None and token.dep_ in ("conj", "appos", "compound", "nmod"):
        token = token.head
    if token is None or token.dep_ != "pobj" or token.head.lower_ != "by":
        return None
    verb = token.head.head
    makes = verb.lemma_ in _MAKING and role.wants[:1] == (EntityKind.ORGANISATION,)
    if not (makes or verb.lemma_ in LEADING) or not is_passive(verb):
        return None
    found = scene.bodies(subjects(verb))
    return found[0] if found else None


def _pattern(role: RoleMention) -> Pattern:
    if role.is_former:
        return FORMER
    return BEFORE if role.holder is not None and role.holder.start > role.end else APPOSED
