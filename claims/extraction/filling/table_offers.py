"""Offers for an open body the bodies whose posts the table gives a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from functools import cached_property

from claims.dates import Interval, day_interval, parse_edtf
from claims.extraction.choice import Option, Way
from claims.extraction.context import DocumentContext, fold
from claims.extraction.filling.table_offices import is_same_office
from claims.extraction.frames import Candidate, Mention, MentionForm, RoleMention
from claims.extraction.naming.namesakes import same_person
from claims.extraction.roles.personal_titles import VAGUE_TITLES
from claims.extraction.roles.portfolios import HEADS_OF_CABINETS
from claims.extraction.roles.rulers import MONARCHS
from claims.extraction.tables import KnowsNames
from claims.relations import EntityKind, FactRelation, Relation
from claims.types import DateKind, Entity, Fact, SlotSource, TimeExpression

__all__ = ["TableOffers", "is_told_otherwise"]

_BY_TABLE_NAMED = 0.85
_BY_TABLE = 0.6
_BY_TERM = 0.05
# Which body it is, no name in the text tells better.
_KNOWN = 0.9
# The text gives the person this very office, be it a former one.
_BY_TOLD = 0.02
# Of the offices of one state the one that leads it: "Major led the country", who had also had a ministry.
_BY_LEADING = 0.01
_PARTY = "party"
_LEAD_STATES = HEADS_OF_CABINETS | MONARCHS
# A former holder who is called by the surname alone left office no more years ago.
_MEMORY = 60
# Longer than any error in a date that is still about the same term.
_YEARS = timedelta(days=5 * 366)


class TableOffers:
    """What the table offers for the open bodies of one document's claims.

    Parameters
    ----------
    context : DocumentContext
        Names the bodies that go first.
    table : KnowsNames or None
        None offers nothing.
    """

    def __init__(self, context: DocumentContext, table: KnowsNames | None) -> None:
        self._bodies = context.bodies
        self._titles = context.titles
        self.table = table
        published = context.article.published
        self._day = day_interval(published) if published is not None else None

    def _told_of(self, subject: Mention, *, is_placed: bool = False) -> frozenset[str]:
        """The titles that the text gives somebody; of those `is_placed` it tells the body, too."""
        return frozenset(
            seen.title
            for seen in self._titles
            if seen.holder is not None and same_person(seen.holder.name or "", subject.name or "")
            if not is_placed or (seen.body is not None and seen.body.name)
        )

    @cached_property
    def _named(self) -> frozenset[str]:
        """The table's bodies that the text names."""
        return frozenset(i for body in self._bodies for i in body.entity_ids[:1])

    def _is_named(self, body: Entity) -> bool:
        """Tell whether the text names a body of the table, be it in short: "the Senate" of the US Senate."""
        if body.entity_id in self._named:
            return True
        label = fold(body.label)
        return any(label.endswith(f" {short}") for short in self._short)

    @cached_property
    def _short(self) -> frozenset[str]:
        """The names of bodies in the text that the table does not tell apart."""
        return frozenset(fold(body.name) for body in self._bodies if not body.entity_ids)

    def of(self, candidate: Candidate, subject: Mention, when: TimeExpression | None) -> Iterator[Option]:
        """Offer the bodies whose posts the table gives the person, those the document names first.

        Of several posts of one person the one whose term the claim's date meets goes first.
        """
        if self.table is None:
            return
        told = self._told_of(subject) if candidate.role is None else frozenset()
        for person_id in subject.entity_ids[:3]:
            held = list(self._held_by(person_id))
            passed = self._posts_of_partners(candidate)
            held = [one for one in held if one[1].entity_id in passed] or self._with_handed_on(
                candidate, held
            )
            for fact, post, body in self._without_parties(candidate, held, when):
                if not _title_fits(candidate.role, post.title) or _is_long_apart(fact, when):
                    continue
                is_named, in_term = self._is_named(body), _meets_term(candidate, fact, when)
                ways = {Way.TABLE_NAMED if is_named else Way.TABLE}
                if in_term:
                    ways.add(Way.TERM)
                if candidate.role is not None and candidate.role.title == post.title:
                    ways.add(Way.SAME_POST)
                yield Option(
                    mention=_mention_of(body),
                    score=(_BY_TABLE_NAMED if is_named else _BY_TABLE)
                    + _BY_TERM * in_term
                    + _BY_TOLD * (post.title in told)
                    + _BY_LEADING * (candidate.role is None and _leads_state(post, body)),
                    source=SlotSource.CONTEXT if is_named else SlotSource.TABLE,
                    role=post.title,
                    role_source=SlotSource.TABLE,
                    ways=frozenset(ways),
                )

    def _with_handed_on(
        self, candidate: Candidate, held: Sequence[tuple[Fact, Entity, Entity]]
    ) -> list[tuple[Fact, Entity, Entity]]:
        """Leave out the offices of a namesake: nobody follows the chairman of a club as an ambassador."""
        partners = [m for m in (candidate.predecessor, candidate.successor) if m is not None and m.name]
        told = frozenset[str]().union(*(self._told_of(m, is_placed=True) for m in partners)) - VAGUE_TITLES
        if candidate.role is not None or not told:
            return list(held)
        return [one for one in held if any(_is_like(title, one[1].title) for title in told)]

    def _without_parties(
        self,
        candidate: Candidate,
        held: Sequence[tuple[Fact, Entity, Entity]],
        when: TimeExpression | None,
    ) -> Iterator[tuple[Fact, Entity, Entity]]:
        """Leave a party's lead out where a state's may be meant as well: "Major took her place in 1990".

        Who heads a government leads a party most often, and changes both at once. Not a party that the
        text names, nor one whose term alone has the date.
        """
        leading = [fact for fact, post, body in held if _leads_state(post, body)]
        is_open = candidate.role is None and bool(leading)
        in_term = is_open and any(_meets_term(candidate, fact, when) for fact in leading)
        for fact, post, body in held:
            is_party = is_open and body.subkind == _PARTY and not self._is_named(body)
            if is_party and (in_term or not _meets_term(candidate, fact, when)):
                continue
            yield fact, post, body

    def known(self, candidate: Candidate, subject: Mention) -> Option | None:
        """Give the one body where the table gives the person this very office; None where it gives several.

        A surname alone ("President Novak") is whoever has the office on the day of the article, with "former"
        whoever has had it.
        """
        role = candidate.role
        if self.table is None or role is None or role.body is not None or role.title in VAGUE_TITLES:
            return None
        found = self._posts(subject.entity_ids[:3], role.title)
        if not found and role.wants[:1] == (EntityKind.STATE,) and " " not in subject.text:
            is_over = role.is_former or candidate.relation is Relation.LEFT_OFFICE
            days = self._before() if is_over else self._day
            found = self._posts(self._of_surname(subject), role.title, on=days)
        bodies = {body.entity_id: body for body in found}
        if len(bodies) != 1:
            return None
        (body,) = bodies.values()
        is_named = body.entity_id in self._named
        return Option(
            mention=_mention_of(body),
            score=_KNOWN,
            source=SlotSource.CONTEXT if is_named else SlotSource.TABLE,
            ways=frozenset({Way.TABLE_NAMED if is_named else Way.TABLE, Way.SAME_POST}),
        )

    def _before(self) -> Interval | None:
        """Give the years that readers remember, up to the article's day; None for an article without one."""
        if self._day is None:
            return None
        day = self._day.first
        return parse_edtf(f"{max(day.year - _MEMORY, 1):04}/{day.isoformat()}")

    def _of_surname(self, subject: Mention) -> list[str]:
        """Give whom the table calls by a surname, where the text gives no more than that."""
        if self.table is None or not subject.name or " " in subject.name:
            return []
        found = self.table.find(subject.name, kinds={EntityKind.PERSON}, fuzzy=False)
        return [match.entity_id for match in found if match.alias_kind == "surname"]

    def _posts(self, persons: Iterable[str], title: str, *, on: Interval | None = None) -> list[Entity]:
        """Give the bodies in which the table gives some persons an office of that very title."""
        held = (found for person in persons for found in self._held_by(person))
        return [
            body
            for fact, post, body in held
            if is_same_office(post.title or "", title) and (on is None or fact.interval.overlaps(on))
        ]

    def _posts_of_partners(self, candidate: Candidate) -> frozenset[str]:
        """Give the posts that the table gives who came before or after: one of them is passed on."""
        partners = [m for m in (candidate.predecessor, candidate.successor) if m is not None]
        ids = (person_id for partner in partners for person_id in partner.entity_ids[:3])
        return frozenset(post.entity_id for person_id in ids for _, post, _ in self._held_by(person_id))

    def _held_by(self, person_id: str) -> Iterator[tuple[Fact, Entity, Entity]]:
        """Give the terms that the table gives a person, each with its post and the body of that."""
        if self.table is None:
            return
        for fact in self.table.facts_about(person_id, FactRelation.HOLDS_POST):
            post = self.table.entity(fact.object_id) if fact.object_id else None
            body = self.table.entity(post.body_id) if post is not None and post.body_id else None
            if post is not None and body is not None:
                yield fact, post, body


def is_told_otherwise(known: Option, offered: Iterable[Option]) -> bool:
    """Tell whether the text gives somebody's title another body than the table, one of the same kind."""
    own = (option.mention for option in offered if Way.OWN_TITLE in option.ways)
    return any(m.name != known.name and m.kind is known.mention.kind for m in own)


def _mention_of(body: Entity) -> Mention:
    return Mention(
        text=body.label, start=0, end=0, form=MentionForm.NAME, kind=body.kind,
        name=body.label, entity_ids=(body.entity_id,),
    )  # fmt: skip


def _meets_term(candidate: Candidate, fact: Fact, when: TimeExpression | None) -> bool:
    """Tell whether the claim's date is that of the term: its start, its end, or a day within it."""
    if when is None:
        return False
    said = when.interval
    day = {Relation.TOOK_OFFICE: fact.interval.start, Relation.LEFT_OFFICE: fact.interval.end}
    if candidate.relation not in day:
        return said.overlaps(fact.interval)
    period = day[candidate.relation]
    return period is not None and said.first < period.limit and period.first < said.limit


def _is_long_apart(fact: Fact, when: TimeExpression | None) -> bool:
    """Tell a term years from what the text dates: "took over in 2008" of one there since 2022."""
    if when is None or when.kind is not DateKind.ABSOLUTE:
        return False
    said, held = when.interval, fact.interval
    return held.first - said.limit > _YEARS if said.limit < held.first else said.first - held.limit > _YEARS


def _leads_state(post: Entity, body: Entity) -> bool:
    return body.kind is EntityKind.STATE and post.title in _LEAD_STATES


def _title_fits(role: RoleMention | None, title: str | None) -> bool:
    return role is None or title is None or role.title in VAGUE_TITLES or _is_like(role.title, title)


def _is_like(title: str, other: str | None) -> bool:
    return other is None or title in other or other in title
