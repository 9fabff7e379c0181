"""A reference table held in a few lists, for tests of what reads a table."""

from collections.abc import Collection, Iterable
from datetime import date

from claims.dates import Interval, parse_edtf
from claims.matching import LinkedClaim, MatchedClaim
from claims.reference.freshness import LookedAt
from claims.reference.lists import list_of
from claims.relations import EntityKind, FactRelation, Relation
from claims.types import (
    Claim,
    Coverage,
    DateKind,
    Entity,
    Fact,
    Modality,
    NameMatch,
    Order,
    Polarity,
    Quantity,
    Rank,
    Slot,
    Source,
    TimeExpression,
)

__all__ = ["FakeTable", "claim", "fact", "link", "small_table", "verdict_of"]


class FakeTable:
    """Answers what a `ReferenceTable` answers, by going through lists."""

    version = "fake"

    def __init__(self, entities=(), facts=(), coverage=(), as_of=date(2026, 11, 23)):
        self.entities_by_id = {entity.entity_id: entity for entity in entities}
        self.rows = list(facts)
        self.lists = list(coverage)
        self.as_of = as_of

    def entity(self, entity_id: str) -> Entity | None:
        return self.entities_by_id.get(entity_id)

    def facts_about(self, subject_id, relation=None, *, objects=None, recorded_on=None):
        own = (r for r in self.rows if r.subject_id == subject_id and relation in (None, r.relation))
        return tuple(row for row in own if objects is None or row.object_id in objects)

    def rows_of_object(self, object_id):
        numbers = {"": 0}
        return list_of(self.facts_of_object(object_id), lambda name: numbers.setdefault(name, len(numbers)))

    def facts_of_object(self, object_id, relation=None, *, subjects=None, recorded_on=None):
        if subjects is not None:
            return tuple(self.rows_of_object(object_id).facts(relation, subjects=subjects))
        return tuple(r for r in self.rows if r.object_id == object_id and relation in (None, r.relation))

    def posts_of(self, body_id):
        return tuple(e for e in self.entities_by_id.values() if e.body_id == body_id)

    def coverage(self, relation, scope_id, role=None):
        found = (c for c in self.lists if c.relation is relation and c.scope_id == scope_id)
        return next((c for c in found if role is None or c.role in (None, role)), None)

    def looked_at(self, fact, coverage):
        return LookedAt((coverage.as_of if coverage else None) or self.as_of, True)

    def source(self, source_id) -> Source | None:
        return None

    def events(self, name, near=None) -> list[tuple[Entity, Interval]]:
        found = [
            (entity, row.interval)
            for entity in self.entities_by_id.values()
            if entity.kind is EntityKind.EVENT and name in (entity.label, entity.entity_id)
            for row in self.facts_about(entity.entity_id, FactRelation.EVENT)
        ]
        return sorted(found, key=lambda pair: abs((pair[1].first - (near or self.as_of)).days))

    def facts(self):
        return iter(self.rows)

    def entities(self):
        return iter(self.entities_by_id.values())


def entity(entity_id: str, label: str, **more) -> Entity:
    kinds = {"org": EntityKind.ORGANISATION}
    prefix = entity_id.partition(":")[0]
    return Entity(entity_id=entity_id, kind=kinds.get(prefix) or EntityKind(prefix), label=label, **more)


def fact(subject_id: str, relation: str, object_id: str | None, interval: str, **more) -> Fact:
    """Build a row whose id says what it holds."""
    name = f"{subject_id}/{relation}/{object_id}/{interval}/{more.get('role', '')}"
    return Fact(
        fact_id=more.pop("fact_id", name),
        subject_id=subject_id,
        relation=FactRelation(relation),
        object_id=object_id,
        interval=parse_edtf(interval),
        **more,
    )


def covered(relation: str, scope_id: str, first: str, last: str, **more) -> Coverage:
    return Coverage(
        coverage_id=f"c/{relation}/{scope_id}",
        relation=FactRelation(relation),
        scope_id=scope_id,
        complete_from=date.fromisoformat(first),
        complete_to=date.fromisoformat(last),
        as_of=more.pop("as_of", date(2026, 11, 23)),
        closed_world=more.pop("closed_world", True),
        **more,
    )


NATO_MEMBERS = {
    "state:BEL": ("Belgium", "1949-08-24/.."),
    "state:FRA": ("France", "1949-08-24/.."),
    "state:POL": ("Poland", "1999-03-12/.."),
    "state:HUN": ("Hungary", "1999-03-12/.."),
    "state:FIN": ("Finland", "2023-04-04/.."),
    "state:SWE": ("Sweden", "2024-03-07/.."),
}
EU_MEMBERS = {
    "state:BEL": ("Belgium", "1958-01-01/.."),
    "state:FRA": ("France", "1958-01-01/.."),
    "state:GBR": ("United Kingdom", "1973-01-01/2020-01-31"),
    "state:IRL": ("Ireland", "1973-01-01/.."),
    "state:SWE": ("Sweden", "1995-01-01/.."),
}
NATO_CHIEFS = {
    "person:spaak": ("Paul-Henri Spaak", "1952-03-24/2009-08-01"),
    "person:rasmussen": ("Anders Fogh Rasmussen", "2009-08-01/2014-10-01"),
    "person:stoltenberg": ("Jens Stoltenberg", "2014-10-01/2024-10-01"),
    "person:rutte": ("Mark Rutte", "2024-10-01/.."),
}
UN_CHIEFS = {
    "person:ban": ("Ban Ki-moon", "2007-01-01/2016-12-31"),
    "person:guterres": ("António Guterres", "2017-01-01/.."),
}


def _entities() -> Iterable[Entity]:
    yield entity("org:nato", "NATO")
    yield entity("org:eu", "European Union")
    yield entity("org:un", "United Nations")
    yield entity("org:icc", "International Criminal Court")
    people = {**NATO_CHIEFS, **UN_CHIEFS, "person:merkel": ("Angela Merkel", "")}
    for entity_id, (label, _) in {**NATO_MEMBERS, **EU_MEMBERS, **people}.items():
        yield entity(entity_id, label)
    yield entity("person:lipsky", "John Lipsky")
    yield entity("state:DEU", "Germany")
    yield entity("state:RUS", "Russia")
    yield entity("post:nato-sg", "Secretary General of NATO", body_id="org:nato", title="secretary general")
    yield entity("post:saceur", "Supreme Allied Commander", body_id="org:nato", title="supreme commander")
    yield entity("post:un-sg", "Secretary General of the UN", body_id="org:un", title="secretary general")
    yield entity("post:chancellor", "Chancellor of Germany", body_id="state:DEU", title="chancellor")
    yield entity("event:vote", "U.S. elections")


def _facts() -> Iterable[Fact]:
    treaty = {"basis": "treaty_signed", "rank": Rank.PREFERRED, "verified": "day"}
    yield fact("org:nato", "founded", None, "1949-04-04", **treaty)
    yield fact("org:nato", "founded", None, "1949-08-24", basis="treaty_in_force")
    yield fact("org:nato", "founded", None, "1951", rank=Rank.DEPRECATED)
    yield fact("org:un", "founded", None, "1945-10-24")
    for member, (_, interval) in NATO_MEMBERS.items():
        yield fact(
            member, "member_of", "org:nato", interval, basis="in_force", role="full", rank=Rank.PREFERRED
        )
    yield fact("state:BEL", "member_of", "org:nato", "1949-04-04/..", basis="treaty_signed", role="full")
    for member, (_, interval) in EU_MEMBERS.items():
        yield fact(member, "member_of", "org:eu", interval, role="full")
    yield fact("state:FRA", "member_of", "org:icc", "1998/", role="full")
    yield fact("state:RUS", "member_of", "org:eu", "2016-01-01/2017-01-01", role="suspended")
    for person, (_, interval) in NATO_CHIEFS.items():
        yield fact(person, "holds_post", "post:nato-sg", interval, role="full", verified="day")
    for person, (_, interval) in UN_CHIEFS.items():
        yield fact(person, "holds_post", "post:un-sg", interval, role="full")
    yield fact("person:merkel", "holds_post", "post:chancellor", "2005-11-22/2021-12-08", role="full")
    yield fact("event:vote", "event", None, "2024-11-05")


def _coverage() -> Iterable[Coverage]:
    yield covered("member_of", "org:nato", "1949-08-24", "2024-12-31", role="full", expected_count=6)
    yield covered("member_of", "org:eu", "1958-01-01", "2024-12-31", role="full", expected_count=4)
    yield covered("holds_post", "post:nato-sg", "1952-03-24", "2024-12-31", expected_count=1)
    yield covered("holds_post", "post:un-sg", "2007-01-01", "2024-12-31", expected_count=1)


def small_table() -> FakeTable:
    """Build a table of two bodies, three posts and an election."""
    return FakeTable(list(_entities()), list(_facts()), list(_coverage()))


def claim(relation: str, subject: str, object: str | None = None, **slots) -> Claim:
    """Build a claim; strings become slots, an EDTF string `when`, `10 year` a quantity."""
    names = ("role", "predecessor", "successor", "compared_with")
    filled = {name: Slot(name=slots.pop(name)) for name in names if slots.get(name)}
    when = slots.pop("when", None)
    if isinstance(when, str):
        when = TimeExpression(interval=parse_edtf(when), kind=DateKind.ABSOLUTE)
    quantity = slots.pop("quantity", None)
    if isinstance(quantity, str):
        value, unit = quantity.split()
        quantity = Quantity(value=float(value), unit=unit)
    order = slots.pop("order", None)
    return Claim(
        article_id="a",
        claim_id="c",
        relation=Relation(relation),
        subject=Slot(name=subject),
        object=Slot(name=object) if object else None,
        when=when,
        quantity=quantity,
        order=Order(order) if order else None,
        polarity=Polarity(slots.pop("polarity", "positive")),
        modality=Modality(slots.pop("modality", "asserted")),
        **filled,
        **slots,
    )


def link(one: Claim, table) -> LinkedClaim:
    """Link a claim's names by the table's labels alone."""

    def named(slot: Slot | None, kinds: Collection[str] = ()) -> tuple[NameMatch, ...]:
        found = [e for e in table.entities() if slot is not None and e.label == slot.name]
        return tuple(_name_match(e) for e in found)

    body = named(one.object)
    return LinkedClaim(
        claim=one,
        subject=named(one.subject),
        object=body,
        posts=_posts(one, body, table),
        predecessor=named(one.predecessor),
        successor=named(one.successor),
        compared_with=named(one.compared_with),
    )


def _posts(one: Claim, body, table) -> tuple[NameMatch, ...]:
    if one.family != "leadership" or not body:
        return ()
    posts = table.posts_of(body[0].entity_id)
    return tuple(_name_match(post) for post in posts if one.role is None or post.title == one.role.name)


def _name_match(e: Entity) -> NameMatch:
    return NameMatch(entity_id=e.entity_id, kind=e.kind, alias=e.label, alias_kind="name", score=1.0)


def verdict_of(one: Claim, table=None, *, as_of: str | None = "2024-10-15", **linked):
    """Judge a claim, linked by labels."""
    from dataclasses import replace

    from claims.verdicts import judge

    used = table if table is not None else small_table()
    matched = MatchedClaim(linked=replace(link(one, used), **linked))
    return judge(matched, used, as_of=date.fromisoformat(as_of) if as_of else None)
