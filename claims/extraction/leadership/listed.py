"""Offices named one behind the other: "president of A from 1990 to 1995, chairman of B and dean of C"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from claims.extraction.frames import Candidate, RoleMention
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.scene import Scene
from claims.relations import Relation
from claims.types import Span

__all__ = ["over_listed"]

_YEARS = r"(?:\s*\([^()]{4,40}\)|,?\s(?:from|in|since|until|till|between|for)\s[^,;:.()]{3,30}?)"
_ADVERBS = r"(?:\s(?:then|later|subsequently|also|finally|briefly|concurrently|simultaneously|as|the|its|a))*"
_BETWEEN = re.compile(
    rf"(?P<own>{_YEARS})?(?:\s*[,;]|\s*[,;]?\s(?:and|as\swell\sas|&))"
    rf"(?P<ahead>\s(?:in|from|since)\s(?:(?:19|20|18)\d\d)(?:\s(?:to|until)\s\d{{4}})?)?{_ADVERBS}\s"
)
_AND = re.compile(r"\b(?:and|as well as)\b|&")
_SAID = frozenset({Relation.TOOK_OFFICE, Relation.HOLDS_OFFICE, Relation.HELD_OFFICE})


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
