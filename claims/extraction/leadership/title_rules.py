"""Titles: an office beside its holder's name, without any verb."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.extraction.arguments import head_noun
from claims.extraction.frames import Candidate, Mention, Pattern, RoleMention
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.leadership.words import LEADING
from claims.extraction.roles import is_vague
from claims.extraction.roles.nouns import HEADS
from claims.extraction.roles.word_lists import word_list
from claims.extraction.syntax import is_passive, subjects
from claims.relations import EntityKind, Relation
from claims.types import Quantity

__all__ = ["PATTERNS", "find_titles"]

# The words every office is made of: see claims.extraction.roles.nouns.
_TRIGGERS = tuple(sorted(HEADS))

BEFORE = Pattern(
    id="leadership.title_before_name",
    relation=Relation.HOLDS_OFFICE,
    triggers=_TRIGGERS,
    example="German Chancellor Angela Merkel travelled to Warsaw.",
    near_miss="Angela Merkel met the chancellor's spokesman in Warsaw.",
)
APPOSED = Pattern(
    id="leadership.title_apposed",
    relation=Relation.HOLDS_OFFICE,
    triggers=_TRIGGERS,
    example="Tim Cook, the chief executive of Apple, opened the shop.",
    near_miss="Tim Cook, a fan of Apple, opened the shop.",
)
FORMER = Pattern(
    id="leadership.former_title",
    relation=Relation.HELD_OFFICE,
    triggers=_TRIGGERS,
    example="The former French president Nicolas Sarkozy was on trial.",
    near_miss="Former soldiers met Nicolas Sarkozy.",
)
ORDINAL = Pattern(
    id="leadership.ordinal_holder",
    relation=Relation.ORDINAL_HOLDER,
    triggers=_TRIGGERS,
    example="Joe Biden is the 46th president of the United States.",
    near_miss="Joe Biden met the president of the United States on the 46th floor.",
)
PATTERNS = (BEFORE, APPOSED, FORMER, ORDINAL)

# What the chief of a company did with it; a president may have founded another body than the one led.
_MAKING = frozenset({"found", "co-found", "establish", "own", "create", "start", "form", "launch"})

_ORDINALS = {
    word: value
    for value, word in enumerate(
        word_list(
            """
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
            """
        ),
        1,
    )
}
_ORDINAL = re.compile(r"(?P<value>\d{1,3})(?:st|nd|rd|th)$")


def find_titles(scene: Scene) -> Iterator[Candidate]:
    """Find offices beside the names of their holders."""
    for role in scene.roles:
        if role.holder is None or not is_office(role):
            continue
        head = scene.head_of(role)
        body = None if role.body is not None else _body_of_deed(scene, role)
        # "America's 44th president" numbers a term and says nothing of today.
        is_numbered = _ordinal_before(scene, role) is not None and not role.is_former
        relation = Relation.HELD_OFFICE if is_numbered else None
        if role.is_designate:  # "president-elect X", "incoming president X": X will be
            relation = Relation.TOOK_OFFICE
        said = Statement(subject=role.holder, role=role, object=body, relation=relation, time_heads=(head.i,))
        yield scene.candidate(_pattern(role), head, said)
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


def ordinal_claims(scene: Scene, role: RoleMention, holders: Sequence[Mention]) -> Iterator[Candidate]:
    """Give "the 14th secretary general" as a claim of its own beside the office."""
    quantity = _ordinal_before(scene, role)
    if quantity is None or (is_vague(role.title) and role.body is None):
        return
    head = scene.head_of(role)
    for holder in holders:
        yield scene.candidate(
            ORDINAL, head, Statement(subject=holder, role=role, quantity=quantity, time_heads=(head.i,))
        )


def _ordinal_before(scene: Scene, role: RoleMention) -> Quantity | None:
    first = scene.view.tokens_of(role)[0]
    for token in reversed(list(scene.view.span[: first.i - scene.view.span.start])[-5:]):
        match = _ORDINAL.match(token.lower_)
        value = int(match["value"]) if match else _ORDINALS.get(token.lower_)
        if value is not None:
            span = scene.view.span_of(token)
            return Quantity(
                value=float(value), unit="ordinal", text=token.text, start=span.start, end=span.end
            )
        if token.is_punct or token.pos_ in ("VERB", "AUX", "ADP"):
            return None
    return None
