"""Offices named one behind the other: "president of A from 1990 to 1995, chairman of B and dean of C"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.extraction.frames import Candidate, Mention, MentionForm, RoleMention
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.scene import Scene
from claims.extraction.leadership.verbs.led_nouns import led_noun
from claims.extraction.roles.owners import shared_body
from claims.extraction.syntax.arguments import head_noun
from claims.extraction.syntax.questions import conjuncts
from claims.relations import EntityKind, Relation
from claims.types import Span

__all__ = ["further_bodies", "over_listed", "with_lent_bodies"]

_YEARS = (
    r"(?:\s*\([^()]{4,40}\)|,?\s(?:from|in|since|until|till|between|for)\s[^,;:.()]{3,30}?"
    r"|\s\d{4}(?:\s(?:to|until)\s|[–-])\d{2,4})"
)
_ADVERBS = r"(?:\s(?:then|later|subsequently|also|finally|briefly|concurrently|simultaneously|as|the|its|a))*"
# An office between two that no list holds, written large: "Custos of Kingston".
_LARGE = r"[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*"
_UNKNOWN = rf"(?:,\s{_LARGE}\s(?:of|for|to)\s(?:the\s)?{_LARGE})?"
_BETWEEN = re.compile(
    rf"(?P<own>{_YEARS})?{_UNKNOWN}(?:\s*[,;]|\s*[,;]?\s(?:and|as\swell\sas|&))"
    rf"(?P<ahead>\s(?:in|from|since)\s(?:(?:19|20|18)\d\d)(?:\s(?:to|until)\s\d{{4}})?)?{_ADVERBS}\s"
)
_AND = re.compile(r"\b(?:and|as well as)\b|&")
_SAID = frozenset({Relation.TOOK_OFFICE, Relation.HOLDS_OFFICE, Relation.HELD_OFFICE})
# What stands between two offices of one body: "chief executive and later chairman of Acme".
_JOINED = re.compile(
    r"\s*(?:,|/|&|,?\s(?:and|or|as\swell\sas|&))?"
    r"(?:\s(?:then|later|also|subsequently|briefly|currently|the|a|an|its|as|\w+ly|first|new|former))*\s*"
)


def with_lent_bodies(scene: Scene, roles: Sequence[RoleMention]) -> list[RoleMention]:
    """Give listed offices the body of one beside them: "chief executive and chairman of the company".

    Across a date only what is like it lends: "a minister from 2003 to 2007 and mayor of Lyon" was no
    minister of Lyon.
    """
    return [role if role.body is not None else _lent(scene, role, roles) for role in roles]


def _lent(scene: Scene, role: RoleMention, roles: Sequence[RoleMention]) -> RoleMention:
    for other in (
        *(r for r in roles if r.start > role.start),
        *(r for r in reversed(roles) if r.start < role.start),
    ):
        body = shared_body(role, other.body)
        if body is None:
            continue
        first, last = (role, other) if role.start < other.start else (other, role)
        between = scene.view.written(first.whole.end, last.end - len(last.text))
        if _JOINED.fullmatch(between) or _are_alike(role, other):
            return replace(role, body=body)
    return role


def _are_alike(role: RoleMention, other: RoleMention) -> bool:
    """Tell two offices of firms, or a rank of the other's: "deputy mayor of Lyon until 1995, then mayor"."""
    if role.title.split()[-1] == other.title.split()[-1]:
        return " of " not in role.title
    firms = (EntityKind.ORGANISATION,)
    return (
        role.wants == firms == other.wants
        and other.body is not None
        and other.body.kind is not EntityKind.STATE
    )


def further_bodies(scene: Scene, body: Mention, role: RoleMention | None) -> list[Mention]:
    """Give the named bodies coordinated with one: "chairman of X, Y and Z", "ran X, Y and Z"."""
    if body.form is not MentionForm.NAME:
        return []
    head = head_noun(scene.view, body)
    if head is None:
        return []
    others = conjuncts(head)[1:]
    if not others and role is not None:  # of "chief executive of X and the Y Foundation" hung on the office
        others = [t for t in conjuncts(scene.head_of(role))[1:] if t.i > head.i]
    nouns = [t for t in others if t.pos_ == "NOUN" and t.i > head.i and role is None]
    phrases = [b for t in nouns if (b := led_noun(scene, head.head, [t])) is not None]
    others = [t for t in others if t.pos_ == "PROPN" and scene.role_at(t) is None]
    others = [
        t for t in others if t.dep_ != "appos" or t.ent_type_ == "GPE" or not t.left_edge.text[0].isdigit()
    ]
    found = [b for b in scene.bodies(others) if b.form is MentionForm.NAME and b.start > body.end]
    own = {b.start: b for b in (*found, *phrases) if not scene.is_titled(body.end, b.start)}
    if len(own) == 1 and scene.view.written(body.end, next(iter(own))).strip() == ",":
        return []  # "in Flint, Michigan"
    return [b for b in own.values() if b.kind is not EntityKind.EVENT]


def over_listed(scene: Scene, one: Candidate) -> Iterator[Candidate]:
    """Give a claim for each of the offices listed behind that of a claim, with its own body and date."""
    role = one.role
    if role is None or one.relation not in _SAID or one.quantity is not None:
        return
    if role.holder is not None and role.holder.start > role.start:
        return
    for other, dated in _behind(scene, role):
        clause = Span(start=one.clause.start, end=max(one.clause.end, other.whole.end))
        yield replace(
            one,
            role=other,
            object=other.body,
            wants=other.wants,
            clause=clause,
            predecessor=None,
            successor=None,
            when=None,
            time_heads=dated or one.time_heads,
        )


def _behind(scene: Scene, role: RoleMention) -> Iterator[tuple[RoleMention, tuple[int, ...]]]:
    """Give the offices behind one, each with what carries its date."""
    last, is_owned = role, False
    for other in (r for r in scene.roles if r.start > role.start):
        begin = other.end - len(other.text)
        if begin < last.whole.end or other.holder is not None or not is_office(other):
            return
        found = _BETWEEN.fullmatch(scene.view.written(last.whole.end, begin))
        if found is None or _is_subject(scene, other):
            return
        if last.is_former and not other.is_former and not _AND.search(found[0]):
            return  # "made X, a former mayor of London, foreign secretary"
        ahead = last.whole.end + found.start("ahead") + 1 if found["ahead"] else None
        dated = _dated(scene, other) if ahead is None else _at(scene, ahead)
        # "President of A until 1995, chairman of B": the year before the comma is that of the first alone.
        is_owned = is_owned or found["own"] is not None
        yield other, dated or ((scene.head_of(other).i,) if is_owned else ())
        last = other


def _is_subject(scene: Scene, role: RoleMention) -> bool:
    """Tell a new clause: "became president of A, and the king of B died"."""
    return scene.head_of(role).dep_ in ("nsubj", "nsubjpass")


def _dated(scene: Scene, role: RoleMention) -> tuple[int, ...]:
    """Give the preposition of the date right behind an office: "dean of C until 1995"."""
    follows = scene.behind(role)
    if follows is None or follows.dep_ != "prep":
        return ()
    return (follows.i,) if any(t.ent_type_ == "DATE" for t in follows.children) else ()


def _at(scene: Scene, place: int) -> tuple[int, ...]:
    """Give the preposition of the date before an office: "and in 1995 dean of C"."""
    return tuple(t.i for t in scene.view.span if t.idx + scene.view.shift == place)
