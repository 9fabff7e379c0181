"""One way to read a claim: which entity each of its names stands for."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from claims.dates import EndState, Interval, Period, Precision
from claims.names import role_key
from claims.relations import EntityKind, FactRelation
from claims.types import Claim, DateKind, Entity, Fact, NameMatch, Slot, TimeExpression
from claims.types.filling import keyword_maker
from claims.verdicts.looseness import loosened
from claims.verdicts.scopes import Scope, scope_of
from claims.verdicts.settings import VerdictSettings
from claims.verdicts.spells import Spell, live, spells_of_live

if TYPE_CHECKING:
    from claims.matching import LinkedClaim
    from claims.reference import ReferenceTable

__all__ = ["Reading", "is_inferred", "readings", "says"]

# Names whose scores differ by less than this are equally likely.
_TIE = 0.02
_MOST_READINGS = 6
_NEWS = timedelta(days=31)
_NOBODY: frozenset[str] = frozenset()
# Characters before a clause that are read with it.
_JUST_BEFORE = 12
# From here on a pronoun or noun phrase counts as a name.
_SURE = 0.9
_NOUN_PHRASE = re.compile(
    r"(?i:he|she|it|they|him|her|them|his|hers|its|their|who|which|that|both|these|those|this)(?!\w)"
    r"|(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)\s+[a-z]"
)


@dataclass(frozen=True, kw_only=True)
class Reading:
    """A claim with one entity for each of its names, beside the table.

    Parameters
    ----------
    subject_id, object_id : str or None
        What the claim is about; None where the slot is open or the table does not know the name.
    posts : tuple of Entity
        The posts that role and body may mean, best first.
    predecessor_ids, successor_ids, compared_ids : frozenset of str
        Entities these slots may stand for.
    founder_ids : tuple of frozenset of str
        The same of each founder.
    as_of : date
        The day that "now" means: the article's date, else the table's.
    is_dated : bool
        Whether the article's date is known.
    said : Interval or None
        The claim's date as it is to be compared; None when the text gives none of its own.
    """

    claim: Claim
    table: ReferenceTable
    as_of: date
    is_dated: bool = True
    settings: VerdictSettings
    subject_id: str | None
    object_id: str | None = None
    posts: tuple[Entity, ...] = ()
    predecessor_ids: frozenset[str] = frozenset()
    successor_ids: frozenset[str] = frozenset()
    compared_ids: frozenset[str] = frozenset()
    founder_ids: tuple[frozenset[str], ...] = ()
    said: Interval | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Every rule asks for it.
        object.__setattr__(self, "said", self._said())

    def _said(self) -> Interval | None:
        when = self.claim.when
        if when is None or when.kind is DateKind.DOCUMENT_DATE or self._is_day_of_news(when):
            return None
        if when.anchor is not None and when.offset is not None:
            return self._anchored(when.anchor, when.offset) or when.interval
        return loosened(when, self.claim.sentence, self.as_of)

    def _is_day_of_news(self, when: TimeExpression) -> bool:
        """Tell a day that the article's opening alone gives: later sentences may tell what is long past."""
        age = self.as_of - when.interval.first
        return when.kind is DateKind.INFERRED and when.text is None and timedelta() <= age <= _NEWS

    @property
    def clause(self) -> str:
        """The words that state the claim, with what stands just before them; empty without a text."""
        return self.clause_behind(_JUST_BEFORE)

    def clause_behind(self, lead: int) -> str:
        """Give the words that state the claim behind so many characters of what leads up to them."""
        claim = self.claim
        if claim.clause is None or claim.start is None:
            return claim.sentence
        begin = max(claim.clause.start - claim.start, 0)
        return claim.sentence[max(begin - lead, 0) : claim.clause.end - claim.start]

    @property
    def is_present(self) -> bool:
        """Tell whether the claim speaks of now."""
        return self.said is None

    def _anchored(self, anchor: str, offset: tuple[int, int]) -> Interval | None:
        event = self._event(anchor)
        if event is None:
            return None
        # "weeks before" counts from the first day of the event, "weeks after" from its last.
        pivot = event.first if offset[1] <= 0 else event.limit - timedelta(days=1)
        first, last = (pivot + timedelta(days=days) for days in offset)
        return _window(first, last)

    def _event(self, anchor: str) -> Interval | None:
        rows = live(self.table.facts_about(anchor, FactRelation.EVENT))
        if rows:
            return rows[0].interval
        found = self.table.events(anchor, near=self.as_of)
        return found[0][1] if found else None

    def label(self, entity_id: str | None) -> str:
        """Give the table's name of an entity."""
        entity = self.table.entity(entity_id) if entity_id else None
        return entity.label if entity else entity_id or ""

    def rows(
        self, subject_id: str, relation: FactRelation, targets: Collection[str] | None = None
    ) -> list[Fact]:
        """Give the live rows about a subject in an order of their own, in some bodies or posts or in all."""
        day = self.settings.recorded_on
        return live(self.table.facts_about(subject_id, relation, objects=targets, recorded_on=day))

    def spells(
        self, subject_id: str, relation: FactRelation, targets: Collection[str] | None = None
    ) -> list[Spell]:
        """Give a subject's spells in some bodies or posts, or in all."""
        return spells_of_live(self.rows(subject_id, relation, targets))

    def scope(self, relation: FactRelation, scope_id: str) -> Scope:
        """Give the list of a body's members or a post's holders."""
        return scope_of(self.table, relation, scope_id, settings=self.settings)


_make_reading = keyword_maker(Reading)


def _window(first: date, last: date) -> Interval:
    start = Period(first, first + timedelta(days=1), Precision.DAY)
    end = Period(last, last + timedelta(days=1), Precision.DAY)
    edtf = f"{first.isoformat()}/{last.isoformat()}"
    return Interval(edtf, start, end, EndState.KNOWN, EndState.KNOWN, True)


def readings(
    linked: LinkedClaim,
    table: ReferenceTable,
    *,
    as_of: date,
    settings: VerdictSettings,
    is_dated: bool = True,
) -> Iterator[Reading]:
    """Give the readings of a claim: one, or if it is ambiguous the equally likely ones, at most six."""
    predecessor_ids, successor_ids = _any_of(linked.predecessor), _any_of(linked.successor)
    compared_ids = _any_of(linked.compared_with)
    subjects: list[str | None] = [*_meant(linked.subject, linked)] or [None]
    objects: list[str | None] = [*_meant(linked.object, linked)] or [None]
    pairs = [(subject_id, object_id) for subject_id in subjects for object_id in objects]
    for subject_id, object_id in pairs[:_MOST_READINGS]:
        posts = _posts(linked, table, object_id)
        if object_id is None and linked.claim.role is not None and subject_id is not None:
            posts = _own_posts(linked.claim.role.name, posts, table, subject_id) or posts
        yield _make_reading(
            claim=linked.claim,
            table=table,
            as_of=as_of,
            is_dated=is_dated,
            settings=settings,
            subject_id=subject_id,
            object_id=object_id,
            posts=posts,
            predecessor_ids=predecessor_ids,
            successor_ids=successor_ids,
            compared_ids=compared_ids,
            founder_ids=tuple(map(_any_of, linked.founders)),
        )


def _meant(matches: tuple[NameMatch, ...], linked: LinkedClaim) -> list[str]:
    """Give the entities a name may mean: of a claim that its context has settled the first alone."""
    return _best(matches) if linked.is_ambiguous else [match.entity_id for match in matches[:1]]


def _any_of(matches: tuple[NameMatch, ...]) -> frozenset[str]:
    return frozenset(_best(matches)) if matches else _NOBODY


def _best(matches: tuple[NameMatch, ...]) -> list[str]:
    if len(matches) < 2:
        return [match.entity_id for match in matches]
    top = max((match.score for match in matches), default=0.0)
    return list(dict.fromkeys(m.entity_id for m in matches if m.score >= top - _TIE))


def _posts(linked: LinkedClaim, table: ReferenceTable, object_id: str | None) -> tuple[Entity, ...]:
    found = [table.entity(match.entity_id) for match in linked.posts]
    posts = [post for post in found if post is not None and post.kind is EntityKind.POST]
    of_body = [post for post in posts if object_id is None or post.body_id == object_id]
    return tuple(of_body or posts)


def _own_posts(
    role: str, posts: tuple[Entity, ...], table: ReferenceTable, subject_id: str
) -> tuple[Entity, ...]:
    """Give the posts with a title that a person held, where a claim names no body.

    "Sunak became prime minister" is about the post Sunak held, not about every prime minister's.
    """
    rows = live(table.facts_about(subject_id, FactRelation.HOLDS_POST))
    held = {row.object_id: table.entity(row.object_id) for row in rows if row.object_id}
    named = tuple(post for post in posts if post.entity_id in held)
    wanted = role_key(role)
    return named or tuple(
        post for post in held.values() if post is not None and post.title and role_key(post.title) == wanted
    )


def is_inferred(slot: Slot) -> bool:
    """Tell whether the text names nobody in a slot: whom "he" or "the country" means was inferred."""
    return bool(slot.text) and slot.confidence < _SURE and _NOUN_PHRASE.match(slot.text or "") is not None


def says(reading: Reading, cue: re.Pattern[str]) -> bool:
    """Tell whether the clause of a claim, or the words of its role, have a cue."""
    claim = reading.claim
    in_sentence = bool(claim.sentence) and cue.search(reading.clause) is not None
    role = claim.role.text if claim.role is not None else None
    return in_sentence or (bool(role) and cue.search(role or "") is not None)
