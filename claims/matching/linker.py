"""Claim -> LinkedClaim: every name settled by the table and by the claim's other slots.

Homonyms are settled by context: of two people called George Bush the one is
meant who held the post the claim names, at its date. What the context leaves
undecided is marked ambiguous, never guessed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from claims.matching.linked import LinkedClaim
from claims.matching.open_bodies import OpenBodies, claim_interval, near
from claims.matching.posts import PostBook
from claims.matching.slots import SlotLinker, is_lookalike, merge
from claims.relations import EntityKind, Family, RelationSpec, spec_of
from claims.types import Claim, NameMatch, Slot, SlotSource
from claims.types.filling import keyword_maker

if TYPE_CHECKING:
    from claims.reference import ReferenceTable

__all__ = ["Linker", "claim_interval", "link"]

_make_linked = keyword_maker(LinkedClaim)
_PERSON = frozenset({EntityKind.PERSON})
# Two readings of a name are equally good when their scores differ by less.
_TIE = 0.02
# A context filling below this confidence is a guess the table may overrule.
_SURE_CONTEXT = 0.95
# A filling that is less likely than another by more than that is no better for having such a post.
_LEAST_SHARE = 0.5
# "Harold Wilson headed the government", told under a paragraph on another state.
_POINTING = re.compile(r"(?:the|this|that|its|his|her|their)\s[a-z][a-z -]*", re.IGNORECASE)
_PEOPLE = ("subject", "predecessor", "successor", "compared_with")
# Readings of a name whose rows are read ahead: those that candidates are taken from.
_MOST_EXPECTED = 5


def link(claim: Claim, table: ReferenceTable, *, at: date | None = None) -> LinkedClaim:
    """Look the names of one claim up.

    Parameters
    ----------
    claim : Claim
        What to link.
    table : ReferenceTable
        Where names are looked up.
    at : date, optional
        Day on which names are meant; the claim's own date, else its article's, when None.
    """
    return Linker(table).link(claim, at=at)


class _Named(NamedTuple):
    """What the names of a claim may stand for on a day, before one is weighed against the other."""

    spec: RelationSpec
    day: date | None
    subject: tuple[NameMatch, ...]
    bodies: tuple[NameMatch, ...]


class Linker:
    """Links the claims of a batch against one table; look-ups are remembered.

    Parameters
    ----------
    table : ReferenceTable
        Where names are looked up.
    """

    def __init__(self, table: ReferenceTable) -> None:
        self.table = table
        self.slots = SlotLinker(table)
        self.posts = PostBook(table)
        self.open_bodies = OpenBodies(self.posts)

    def link_all(self, claims: Sequence[Claim]) -> list[LinkedClaim]:
        """Look the names of a batch up; what that asks the table for is read at once."""
        found = self._expect(claims)
        return [self._link(claim, named) for claim, named in zip(claims, found, strict=True)]

    def _expect(self, claims: Sequence[Claim]) -> list[_Named]:
        """Read at once what linking a batch will ask the table for; give what its names may stand for."""
        people, bodies = _names(claims, _PEOPLE), _names(claims, ("object",))
        self.table.expect_names(people | bodies)
        subjects: list[str] = []
        joined: list[str] = []
        titles: dict[str, list[str]] = defaultdict(list)
        found = [self._named(claim, _naming_day(claim)) for claim in claims]
        for claim, named in zip(claims, found, strict=True):
            subjects += [match.entity_id for match in named.subject[:_MOST_EXPECTED]]
            places = joined if claim.role is None else titles[claim.role.name]
            places += [match.entity_id for match in named.bodies[:_MOST_EXPECTED]]
        self.table.expect_facts(about=subjects)
        self.table.expect_entities(joined)
        self.table.expect_numbers(place for places in titles.values() for place in places)
        self.table.expect_posts(titles)
        return found

    def link(self, claim: Claim, *, at: date | None = None) -> LinkedClaim:
        """Look the names of one claim up; see `link`."""
        return self._link(claim, self._named(claim, at or _naming_day(claim)))

    def _named(self, claim: Claim, at: date | None) -> _Named:
        spec = spec_of(claim.relation)
        bodies = self.slots.link(claim.object, spec.object_kinds, at) if spec.object_kinds else ()
        return _Named(spec, at, self.slots.link(claim.subject, spec.subject_kinds, at), bodies)

    def _link(self, claim: Claim, named: _Named) -> LinkedClaim:
        spec, at, subject, bodies = named
        predecessor = self.slots.link(claim.predecessor, _PERSON, at)
        successor = self.slots.link(claim.successor, _PERSON, at)
        people = (subject, predecessor, successor)
        if spec.object_kinds:
            claim, bodies = self._bodies(claim, named, people)
        posts = self._posts(claim, spec, bodies, people)
        if not posts and spec.family is Family.LEADERSHIP:
            claim, bodies, posts = self._in_full(claim, bodies)
        places = frozenset(m.entity_id for m in (*bodies, *posts))
        if spec.family is Family.LEADERSHIP:
            subject = subject or self._by_surname(claim.subject, posts)
            predecessor = predecessor or self._by_surname(claim.predecessor, posts)
            successor = successor or self._by_surname(claim.successor, posts)
        linked = _make_linked(
            claim=claim,
            subject=self._settled(subject, claim, spec, places),
            object=bodies,
            posts=posts,
            predecessor=self._settled(predecessor, None, spec, places),
            successor=self._settled(successor, None, spec, places),
            founders=tuple(self.slots.link(f, spec.subject_kinds | _PERSON, at) for f in claim.founders),
            compared_with=self.slots.link(claim.compared_with, spec.subject_kinds, at),
        )
        return self._doubted(linked, spec, places)

    def _bodies(
        self, claim: Claim, named: _Named, people: Sequence[tuple[NameMatch, ...]]
    ) -> tuple[Claim, tuple[NameMatch, ...]]:
        """Give the bodies of the claim, best first, and the claim with its open body filled."""
        spec, at, _, bodies = named
        if _is_settled(claim.object):
            pointed = self._is_pointed_at(claim, bodies, people)
            led = self.open_bodies.state_led(claim, people[0]) if pointed else None
            if led is not None:
                return self._with_object(claim, led, SlotSource.TABLE), (led,)
            return claim, self._connected_first(bodies, people)
        others = self.slots.alternatives(claim.object, spec.object_kinds, at)
        likely = _without_unlikely(claim.object)
        near = self.slots.alternatives(likely, spec.object_kinds, at)
        close = frozenset(match.entity_id for match in (*bodies, *near))
        ranked = self._connected_first(merge((*bodies, *others)), people, role=claim.role, close=close)
        if ranked and self._connection(ranked[0], people) > 0:
            return self._with_object(claim, ranked[0]), ranked
        # A surname of several moves no body that the text offers: "Abdullah" of a state not in the table.
        is_vague = bool(ranked and people[0] and people[0][0].is_ambiguous)
        filled = None if is_vague else self.open_bodies.of_post(claim, people[0])
        if filled is None and not is_vague and ranked and ranked[0].kind is EntityKind.STATE:
            filled = self.open_bodies.home_state(claim, people[0])
        if filled is not None:
            return self._with_object(claim, filled, SlotSource.TABLE), merge((filled, *ranked))
        if not bodies and claim.object is not None:
            # What the text offers first, the table does not know; a far less likely one it may.
            ranked = tuple(match for match in ranked if match.entity_id in close)
        if ranked and claim.object is not None and not _is_one_of_many(ranked):
            return self._with_object(claim, ranked[0]), ranked
        return claim, ranked

    def _connected_first(
        self,
        bodies: tuple[NameMatch, ...],
        people: Sequence[tuple[NameMatch, ...]],
        *,
        role: Slot | None = None,
        close: frozenset[str] = frozenset(),
    ) -> tuple[NameMatch, ...]:
        """Order bodies by name, by who is known there, and those that are `close` by their posts too."""
        if len(bodies) < 2:
            return bodies

        def merit(body: NameMatch) -> float:
            is_close = body.entity_id in close
            fits_role = role is not None and bool(self.posts.posts(role, body.entity_id))
            # Where the text hardly offers a body, somebody's other office there says nothing of this one.
            is_known = is_close or fits_role or role is None or not close
            connection = self._connection(body, people) if is_known else 0.0
            # Names decide first where they differ clearly; then who is known there.
            return 2 * body.score + connection + 0.5 * (is_close and fits_role)

        return tuple(sorted(bodies, key=merit, reverse=True))

    def _connection(self, body: NameMatch, people: Sequence[tuple[NameMatch, ...]]) -> float:
        """Give how far the claim's people are known at a body: the subject counts full, others half."""
        weights = (1.0, 0.5, 0.5)
        return sum(
            weight
            for weight, matches in zip(weights, people, strict=True)
            if any(body.entity_id in self.posts.reach(match.entity_id) for match in matches)
        )

    def _is_pointed_at(
        self, claim: Claim, bodies: tuple[NameMatch, ...], people: Sequence[tuple[NameMatch, ...]]
    ) -> bool:
        """Tell "the government" that the text takes for a state in which the person is known for nothing."""
        text = claim.object.text if claim.object is not None else None
        if text is None or _POINTING.fullmatch(text) is None or not bodies:
            return False
        return bodies[0].kind is EntityKind.STATE and self._connection(bodies[0], people) == 0

    def _with_object(self, claim: Claim, body: NameMatch, source: SlotSource | None = None) -> Claim:
        entity = self.table.entity(body.entity_id)
        label = entity.label if entity is not None else body.alias
        old = claim.object
        if old is not None and source is None:
            if old.entity_id == body.entity_id:
                return claim
            slot = replace(old, name=label, entity_id=body.entity_id, kind=body.kind)
        else:
            slot = Slot(
                name=label, entity_id=body.entity_id, kind=body.kind, source=source or SlotSource.TABLE
            )
        return replace(claim, object=slot)

    def _posts(
        self,
        claim: Claim,
        spec: RelationSpec,
        bodies: tuple[NameMatch, ...],
        people: Sequence[tuple[NameMatch, ...]],
    ) -> tuple[NameMatch, ...]:
        if spec.family is not Family.LEADERSHIP:
            return ()
        if not bodies:
            unknown = claim.object is not None
            return () if unknown or claim.role is None else self.posts.posts(claim.role, None)
        best = bodies[0].score
        named = merge(
            post
            for body in bodies
            if abs(best - body.score) < _TIE
            for post in self.posts.posts(claim.role, body.entity_id)
        )
        return named if claim.role is not None else self._held(named, people)

    def _in_full(
        self, claim: Claim, bodies: tuple[NameMatch, ...]
    ) -> tuple[Claim, tuple[NameMatch, ...], tuple[NameMatch, ...]]:
        """Give body and post of "bishop of Tarn", where the table has that title and no body called Tarn."""
        found = self.posts.in_full(claim.role, claim.object) if claim.role and claim.object else None
        body = self.table.entity(found.body_id) if found is not None and found.body_id else None
        if found is None or body is None:
            return claim, bodies, ()
        post, place = (
            NameMatch(entity_id=one.entity_id, kind=one.kind, alias=one.label, alias_kind="title", score=1.0)
            for one in (found, body)
        )
        return self._with_object(claim, place), (place,), (post,)

    def _held(
        self, posts: tuple[NameMatch, ...], people: Sequence[tuple[NameMatch, ...]]
    ) -> tuple[NameMatch, ...]:
        """Of the posts of a body that the claim's people ever held, all when they held none."""
        reached = {place for matches in people for m in matches for place in self.posts.reach(m.entity_id)}
        return tuple(post for post in posts if post.entity_id in reached) or posts

    def _by_surname(self, slot: Slot | None, posts: tuple[NameMatch, ...]) -> tuple[NameMatch, ...]:
        if slot is None or " " in slot.name.strip():
            return ()
        return self.posts.bearers(slot.name.strip(), [post.entity_id for post in posts])

    def _settled(
        self, matches: tuple[NameMatch, ...], claim: Claim | None, spec: RelationSpec, places: frozenset[str]
    ) -> tuple[NameMatch, ...]:
        """Order equally good readings of a name by what is known of them at the claim's places."""
        if len(matches) < 2:
            return matches

        def merit(match: NameMatch) -> tuple[float, float, float]:
            known = self._bearing(match.entity_id, claim, spec, places)
            return (round(match.score / _TIE) * _TIE, known, match.score)

        return tuple(sorted(matches, key=merit, reverse=True))

    def _bearing(
        self, entity_id: str, claim: Claim | None, spec: RelationSpec, places: frozenset[str]
    ) -> float:
        """Give 0 when nothing is known of an entity here, 1 when something is, 2 when its date fits."""
        if spec.object_kinds and not places & self.posts.reach(entity_id):
            return 0.0
        facts = tuple(
            fact
            for relation in spec.facts
            for fact in self.table.facts_about(entity_id, relation)
            if not spec.object_kinds or fact.object_id in places
        )
        if not facts:
            return 0.0
        if claim is None or claim_interval(claim) is None:
            return 1.0
        return 2.0 if near(facts, claim) else 1.0

    def _doubted(self, linked: LinkedClaim, spec: RelationSpec, places: frozenset[str]) -> LinkedClaim:
        """Mark what names and context leave open."""
        claim = linked.claim
        slots = (claim.subject, claim.object, claim.predecessor, claim.successor, claim.compared_with)
        found = (linked.subject, linked.object, linked.predecessor, linked.successor, linked.compared_with)
        mixed = is_lookalike(slots, found)
        tied = self._is_tied(linked.subject, claim, spec, places) or self._is_tied_body(linked)
        if not (mixed or tied):
            return linked
        return replace(linked, is_ambiguous=True, has_mixed_scripts=mixed)

    def _is_tied(
        self, matches: tuple[NameMatch, ...], claim: Claim, spec: RelationSpec, places: frozenset[str]
    ) -> bool:
        if len(matches) < 2 or matches[0].score - matches[1].score >= _TIE:
            return False
        first, second = (self._bearing(m.entity_id, claim, spec, places) for m in matches[:2])
        if matches[0].is_ambiguous != matches[1].is_ambiguous and first >= second:
            return matches[0].is_ambiguous
        return first <= second

    def _is_tied_body(self, linked: LinkedClaim) -> bool:
        matches = linked.object
        if len(matches) < 2 or matches[0].score - matches[1].score >= _TIE:
            return False
        if matches[0].is_ambiguous < matches[1].is_ambiguous:
            return False
        people = (linked.subject, linked.predecessor, linked.successor)
        return self._connection(matches[0], people) <= self._connection(matches[1], people)


def _without_unlikely(slot: Slot | None) -> Slot | None:
    """Leave out what a text offers for an open body and makes far less likely than what it offers first.

    Of a minister whom the table does not know it tells no more than that some state has one of that title.
    """
    if slot is None:
        return None
    least = _LEAST_SHARE * slot.confidence
    return replace(slot, alternatives=tuple([o for o in slot.alternatives if o.confidence >= least]))


def _is_one_of_many(ranked: Sequence[NameMatch]) -> bool:
    """Tell a name that several bear alike: "Green Party" is not renamed to Bulgaria's."""
    return len(ranked) > 1 and ranked[0].is_ambiguous and ranked[0].score - ranked[1].score < _TIE


def _names(claims: Iterable[Claim], columns: Iterable[str]) -> set[str]:
    slots = (getattr(claim, column) for claim in claims for column in columns)
    return {slot.name for slot in slots if slot is not None and slot.entity_id is None}


def _naming_day(claim: Claim) -> date | None:
    if claim.when is not None and claim.when.interval.start is not None:
        return claim.when.interval.start.first
    return claim.published


def _is_settled(slot: Slot | None) -> bool:
    if slot is None:
        return False
    return slot.source is SlotSource.TEXT or (not slot.alternatives and slot.confidence >= _SURE_CONTEXT)
