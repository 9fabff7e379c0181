"""True structured claims, and the same claims with exactly one thing changed.

Each pair says which label the changed claim must get and which error types are
right. Several are only where the one change can be undone in several ways: "X
took office in 2014" said of somebody else's year is a wrong date or a wrong
person.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mutation_facts import Term, World

from claims.dates import Precision, parse_edtf
from claims.relations import FactRelation, Relation
from claims.types import (
    Claim,
    DateKind,
    ErrorType,
    Label,
    Order,
    Polarity,
    Quantity,
    Slot,
    TimeExpression,
)

__all__ = ["Pair", "generate"]

E = ErrorType
MEMBER, POST = FactRelation.MEMBER_OF, FactRelation.HOLDS_POST


@dataclass(frozen=True)
class Pair:
    """A true claim, a changed one and what the changed one must come out as."""

    kind: str
    true: Claim
    changed: Claim
    label: Label
    errors: frozenset[ErrorType]


def refuted(kind: str, true: Claim, changed: Claim, *errors: ErrorType) -> Pair:
    return Pair(kind, true, changed, Label.REFUTED, frozenset(errors))


def outdated(kind: str, true: Claim, changed: Claim) -> Pair:
    return Pair(kind, true, changed, Label.OUTDATED, frozenset({E.NO_LONGER}))


def when(edtf: str) -> TimeExpression:
    return TimeExpression(interval=parse_edtf(edtf), kind=DateKind.ABSOLUTE)


def build(relation: Relation, subject: str, published: date | None = None, **slots) -> Claim:
    filled = {name: Slot(name=value) if type(value) is str else value for name, value in slots.items()}
    return Claim(
        article_id="mutation",
        claim_id="",
        relation=relation,
        subject=Slot(name=subject),
        published=published,
        **filled,
    )


class Generator:
    """Walks through a table and writes pairs, the same ones for the same seed."""

    def __init__(self, table, seed: int = 0, *, share: float = 1.0) -> None:
        self.share = share
        self.world = World(table)
        self.draw = random.Random(seed)
        self.name = self.world.label

        self.known_names: dict[str, int] = {}
        self.bodies_of = self.world.bodies_of
        self.outsiders: dict[str, list[str]] = {}
        self.founded_bodies = sorted(self.world.founded)
        self.people = sorted(self.world.offices_of)

    def pairs(self) -> Iterator[Pair]:
        for written in (self.foundings(), self.memberships(), self.counts(), self.offices()):
            yield from (pair for pair in written if self.is_plain(pair.true) and self.is_plain(pair.changed))

    def most(self, number: int) -> int:
        return max(int(number * self.share), 1)

    def is_plain(self, claim: Claim) -> bool:
        """Tell whether each name of a claim is borne by one thing of the table only.

        What is only founded needs a name that the table calls sure: "Institute of Physics" may be any.
        """
        slots = (claim.subject, claim.object, claim.predecessor, claim.compared_with)
        if claim.relation in (Relation.FOUNDED, Relation.DISSOLVED, Relation.AGE):
            found = self.world.table.find(claim.subject.name, fuzzy=False)
            if any(match.is_ambiguous for match in found[:1]):
                return False
        return all(self.bearers(slot.name) == 1 for slot in slots if slot is not None)

    def bearers(self, name: str) -> int:
        if name not in self.known_names:
            matches = self.world.table.find(name, fuzzy=False)
            self.known_names[name] = sum(match.score >= matches[0].score - 0.02 for match in matches)
        return self.known_names[name]

    # --- dates -------------------------------------------------------------------------------

    def written(self, period) -> str:
        """Write a date at its own precision or a coarser one."""
        whole = period.first.isoformat()
        cuts = {Precision.DAY: (4, 7, 10), Precision.MONTH: (4, 7)}.get(period.precision, (4,))
        return whole[: self.draw.choice(cuts)]

    def shifted(self, edtf: str, taken: Callable[[str], bool], span, step: str) -> str | None:
        """Move the year, or the month, to where no row is and the list is still complete."""
        year, rest = int(edtf[:4]), edtf[4:]
        moves = [m for m in range(-12, 13) if m]
        self.draw.shuffle(moves)
        for move in moves:
            moved = _moved(year, rest, move, step)
            if moved is None or taken(moved) or not _within(moved, span):
                continue
            return moved
        return None

    # --- founding ----------------------------------------------------------------------------

    def foundings(self) -> Iterator[Pair]:
        # Most rows are companies and institutes with one year each: a few hundred show them all.
        several = [body for body, rows in self.world.founded.items() if len(rows) > 1]
        others = sorted(set(self.world.founded) - set(several))
        chosen = {
            *sorted(several)[: self.most(300)],
            *self.draw.sample(others, min(self.most(300), len(others))),
        }
        for body in sorted(chosen):
            yield from self.founding(body, self.world.founded[body])

    def founding(self, body: str, rows) -> Iterator[Pair]:
        periods = [row.interval.start for row in rows if row.interval.start]
        ends = [row.interval.start for row in self.world.dissolved.get(body, [])]
        if (
            body.startswith("state:")
            or not periods
            or any(p.approximate or p.precision < Precision.YEAR for p in periods)
        ):
            return
        name, edtf = self.name(body), self.written(self.draw.choice(periods))
        true = build(Relation.FOUNDED, name, when=when(edtf))
        for step in ("year", "month"):
            moved = self.shifted(edtf, lambda text: _hits(text, [*periods, *ends]), None, step)
            if moved:
                yield refuted(step, true, replace(true, when=when(moved)), E.WRONG_DATE)
        yield refuted("negation", true, replace(true, polarity=Polarity.NEGATIVE), E.NEGATED)
        yield from self.other_founding(body, true, edtf)
        for row in self.world.dissolved.get(body, []):
            if not any(_hits(row.interval.edtf, [p]) for p in periods):
                ended = build(Relation.DISSOLVED, name, when=when(row.interval.edtf))
                yield refuted(
                    "direction", ended, replace(ended, relation=Relation.FOUNDED), E.WRONG_DIRECTION
                )
        yield from self.age(body, periods)

    def other_founding(self, body: str, true: Claim, edtf: str) -> Iterator[Pair]:
        other = self.draw.choice(self.founded_bodies)
        if other == body or other.startswith("state:"):
            return
        rows = self.world.founded[other] + self.world.dissolved.get(other, [])
        if not _hits(edtf, [row.interval.start for row in rows]):
            changed = replace(true, subject=Slot(name=self.name(other)))
            yield refuted("organisation", true, changed, E.WRONG_DATE, E.WRONG_ORGANISATION)

    def age(self, body: str, periods) -> Iterator[Pair]:
        if len(periods) > 1 or periods[0].precision is not Precision.DAY or self.world.dissolved.get(body):
            return
        day = date(self.draw.randint(2010, 2024), self.draw.randint(1, 12), 15)
        years = int((day - periods[0].first).days / 365.2425)
        if years < 3:
            return
        true = build(Relation.AGE, self.name(body), day, quantity=Quantity(value=years, unit="year"))
        wrong = max(years + self.draw.choice((-9, -7, -5, -3, 3, 5, 7, 9)), 1)
        if abs(wrong - years) > 2:
            changed = replace(true, quantity=Quantity(value=wrong, unit="year"))
            yield refuted("count", true, changed, E.WRONG_DURATION)

    # --- membership --------------------------------------------------------------------------

    def memberships(self) -> Iterator[Pair]:
        for term in self.sample(self.world.members_of, self.most(60)):
            span = self.world.closed(MEMBER, term.where)
            own = [t for t in self.world.members_of[term.where] if t.who == term.who]
            if span is None or term.first() > span[1] or (term.who, term.where) in self.world.beside:
                continue
            if any(len(t.rows) and t.start.approximate for t in own):
                continue
            if len({t.role for t in own}) > 1:
                continue  # who was an associate before neither joins nor leaves on becoming a full member
            yield from self.joining(term, own, span)
            yield from self.present_member(term, own, span)
            yield from self.leaving(term, own, span)
            yield from self.order(term, span)

    def sample(self, lists: dict[str, list[Term]], most: int) -> list[Term]:
        """Take at most so many terms of each list."""
        return [
            term
            for _, terms in sorted(lists.items())
            for term in self.draw.sample(terms, min(most, len(terms)))
        ]

    def joining(self, term: Term, own: list[Term], span) -> Iterator[Pair]:
        edtf = self.written(self.draw.choice(term.starts()))
        true = build(Relation.JOINED, self.name(term.who), object=self.name(term.where), when=when(edtf))
        edges = [p for t in own for p in (*t.starts(), *t.ends())]
        edges += [row.interval.start for row in self.world.founded.get(term.where, [])]
        for step in ("year", "month"):
            moved = self.shifted(edtf, lambda text: _hits(text, edges), span, step)
            if moved:
                yield refuted(step, true, replace(true, when=when(moved)), E.WRONG_DATE)
        yield refuted("negation", true, replace(true, polarity=Polarity.NEGATIVE), E.NEGATED)
        if not _hits(edtf, [p for t in own for p in t.ends()]):
            yield refuted("direction", true, replace(true, relation=Relation.LEFT), E.WRONG_DIRECTION)
        yield from self.other_member(term, true, edtf, span)
        yield from self.other_body(term, true, edtf)

    def outsider(self, body: str) -> str | None:
        if body not in self.outsiders:
            inside = {t.who for t in self.world.members_of[body]} | {
                w for w, b in self.world.beside if b == body
            }
            kinds = {who.partition(":")[0] for who in inside}
            known = {t.who for t in self.world.memberships if t.who.partition(":")[0] in kinds}
            self.outsiders[body] = sorted(known - inside)
        pool = self.outsiders[body]
        return self.draw.choice(pool) if pool else None

    def other_member(self, term: Term, true: Claim, edtf: str, span) -> Iterator[Pair]:
        other = self.outsider(term.where)
        if other and _within(edtf, span):
            changed = replace(true, subject=Slot(name=self.name(other)))
            joined = [p for t in self.bodies_of.get(other, []) for p in t.starts()]
            elsewhere = {E.WRONG_ORGANISATION} if _hits(edtf, joined) else set()
            yield refuted("person", true, changed, E.WRONG_MEMBER, *elsewhere)

    def other_body(self, term: Term, true: Claim, edtf: str) -> Iterator[Pair]:
        mine = {t.where for t in self.bodies_of.get(term.who, [])}
        mine |= {b for w, b in self.world.beside if w == term.who}
        pool = [b for b in sorted(self.world.members_of) if b not in mine]
        pool = [b for b in pool if (span := self.world.closed(MEMBER, b)) and _within(edtf, span)]
        if pool:
            changed = replace(true, object=Slot(name=self.name(self.draw.choice(pool))))
            yield refuted("organisation", true, changed, E.WRONG_ORGANISATION, E.WRONG_MEMBER)

    def present_member(self, term: Term, own: list[Term], span) -> Iterator[Pair]:
        first, last = max(term.first() + timedelta(days=400), span[0]), min(term.last(), span[1])
        if first >= last:
            return
        day = first + timedelta(days=self.draw.randrange((last - first).days))
        true = build(Relation.MEMBER, self.name(term.who), day, object=self.name(term.where))
        if len(own) == 1 and term.end is not None:
            later = term.end.limit + timedelta(days=self.draw.randint(1, 900))
            yield outdated("article date", true, replace(true, published=later))
        earliest = min(p.first for p in term.starts())
        if len(own) == 1 and earliest > span[0] + timedelta(days=900):
            sooner = earliest - timedelta(days=self.draw.randint(30, 800))
            yield refuted("article date", true, replace(true, published=sooner), E.NOT_YET)
        denied = replace(true, polarity=Polarity.NEGATIVE)
        firsts = [min(p.first for p in t.starts()) for t in self.world.members_of[term.where]]
        if earliest > min(firsts) + timedelta(days=400):
            yield outdated("negation", true, denied)
        other = self.outsider(term.where)
        if other:
            changed = replace(true, subject=Slot(name=self.name(other)))
            yield refuted("person", true, changed, E.WRONG_MEMBER, E.WRONG_ORGANISATION)

    def leaving(self, term: Term, own: list[Term], span) -> Iterator[Pair]:
        if term.end is None:
            day = span[1] - timedelta(days=self.draw.randint(0, 300))
            if len(own) == 1 and term.first() < day - timedelta(days=30):
                true = build(Relation.JOINED, self.name(term.who), day, object=self.name(term.where))
                yield refuted("direction", true, replace(true, relation=Relation.LEFT), E.WRONG_DIRECTION)
            return
        if term.last() > span[1]:
            return
        edtf = self.written(self.draw.choice(term.ends()))
        true = build(Relation.LEFT, self.name(term.who), object=self.name(term.where), when=when(edtf))
        edges = [p for t in own for p in (*t.starts(), *t.ends())]
        for step in ("year", "month"):
            moved = self.shifted(edtf, lambda text: _hits(text, edges), span, step)
            if moved:
                yield refuted(step, true, replace(true, when=when(moved)), E.WRONG_DATE)
        yield refuted("negation", true, replace(true, polarity=Polarity.NEGATIVE), E.NEGATED)
        if not _hits(edtf, [p for t in own for p in t.starts()]):
            yield refuted("direction", true, replace(true, relation=Relation.JOINED), E.WRONG_DIRECTION)

    def order(self, term: Term, span) -> Iterator[Pair]:
        firsts = {}
        for t in self.world.members_of[term.where]:
            if t.first() <= span[1]:
                firsts.setdefault(t.who, t)
        if firsts.get(term.who) is not term:
            return
        last = max(p.limit for p in term.starts())
        later = [t for t in firsts.values() if min(p.first for p in t.starts()) > last + timedelta(days=40)]
        if later:
            other = self.draw.choice(sorted(later, key=lambda t: t.who))
            slots = {"object": self.name(term.where), "compared_with": self.name(other.who)}
            true = build(Relation.ORDER, self.name(term.who), span[1], order=Order.BEFORE, **slots)
            yield refuted("order", true, replace(true, order=Order.AFTER), E.WRONG_ORDER)
            swapped = replace(true, subject=true.compared_with, compared_with=true.subject)
            yield refuted("order", true, swapped, E.WRONG_ORDER)

    # --- counts and ordinals -----------------------------------------------------------------

    def counts(self) -> Iterator[Pair]:
        for body in sorted(self.world.members_of):
            span = self.world.closed(MEMBER, body)
            if span is None or not self.world.is_exact(body):
                continue
            for _ in range(8):
                yield from self.count(body, span)
            yield from self.places(body, span)

    def count(self, body: str, span) -> Iterator[Pair]:
        days = (span[1] - span[0]).days
        day = span[0] + timedelta(days=self.draw.randrange(200, max(days, 201)))
        edges = [p.first for t in self.world.members_of[body] for p in (*t.starts(), *t.ends())]
        number = self.world.count(body, day)
        if number == 0 or day > span[1] or any(abs((edge - day).days) < 3 for edge in edges):
            return
        true = build(
            Relation.MEMBER_COUNT, self.name(body), day, quantity=Quantity(value=number, unit="member")
        )
        wrong = number + self.draw.choice((-5, -3, -2, -1, 1, 2, 3, 5))
        if wrong < 1:
            return
        changed = replace(true, quantity=Quantity(value=wrong, unit="member"))
        before = {
            self.world.count(body, d)
            for e in edges
            if span[0] <= e <= day
            for d in (e, e + timedelta(days=1))
        }
        if wrong in {n for n in before if n <= day.toordinal()}:
            yield outdated("count", true, changed)
        else:
            yield refuted("count", true, changed, E.WRONG_COUNT)

    def places(self, body: str, span) -> Iterator[Pair]:
        full = [t for t in self.world.members_of[body] if t.role == "full"]
        if len({t.who for t in full}) != len(full) or full[0].first() < span[0] - timedelta(days=300):
            return
        for term in full:
            same = [t for t in full if t.first() == term.first()]
            if len(same) > 1 or term.first() > span[1]:
                continue
            place = sum(t.first() <= term.first() for t in full)
            standing = self.world.count(body, term.first())
            true = build(
                Relation.ORDINAL_MEMBER, self.name(term.who), object=self.name(body), quantity=_nth(place)
            )
            wrong = place + self.draw.choice((-4, -3, 3, 4, 6))
            if wrong > 0 and abs(wrong - standing) > 2:
                changed = replace(true, quantity=_nth(wrong))
                yield refuted("count", true, changed, E.WRONG_ORDINAL)

    # --- leadership --------------------------------------------------------------------------

    def offices(self) -> Iterator[Pair]:
        posts = sorted(self.world.holders_of.items())
        for post, terms in self.draw.sample(posts, min(self.most(len(posts)), len(posts))):
            span = self.world.closed(POST, post)
            entity = self.world.table.entity(post)
            if span is None or entity.body_id is None or entity.title is None:
                continue
            if self.world.table.coverage(POST, post).expected_count != 1:
                continue
            for term in self.draw.sample(terms, min(25, len(terms))):
                if term.first() < span[0] or term.first() > span[1] or term.role == "acting":
                    continue
                own = [t for t in terms if t.who == term.who]
                yield from self.taking(term, own, terms, span)
                yield from self.quitting(term, own, terms, span)
                yield from self.holding(term, own, terms, span)
                yield from self.serving(term, own, terms, span)

    def office(self, relation: Relation, term: Term, published: date | None = None, **slots) -> Claim:
        post = self.world.table.entity(term.where)
        return build(
            relation, self.name(term.who), published, object=self.name(post.body_id), role=post.title, **slots
        )

    def taking(self, term: Term, own, terms, span) -> Iterator[Pair]:
        edtf = self.written(self.draw.choice(term.starts()))
        true = self.office(Relation.TOOK_OFFICE, term, when=when(edtf))
        edges = [p for t in own for p in (*t.starts(), *t.ends())]
        for step in ("year", "month"):
            moved = self.shifted(edtf, lambda text: _hits(text, edges), span, step)
            if moved:
                others = _hits(moved, [p for t in terms if t.who != term.who for p in t.starts()])
                also = {E.WRONG_PERSON} if others else set()
                yield refuted(step, true, replace(true, when=when(moved)), E.WRONG_DATE, *also)
        yield refuted("negation", true, replace(true, polarity=Polarity.NEGATIVE), E.NEGATED)
        if not _hits(edtf, [p for t in own for p in t.ends()]):
            left = replace(true, relation=Relation.LEFT_OFFICE)
            yield refuted("direction", true, left, E.WRONG_DIRECTION)
        yield from self.other_person(term, own, terms, true, edtf, span)
        yield from self.other_post(term, true, edtf)
        yield from self.neighbours(term, own, terms, span)

    def other_person(self, term: Term, own, terms, true: Claim, edtf: str, span) -> Iterator[Pair]:
        holders = {t.who for t in terms}
        stranger = self.stranger(holders)
        if _within(edtf, span):
            elsewhere = [p for t in self.world.offices_of[stranger] for p in t.starts()]
            also = {E.WRONG_ORGANISATION, E.WRONG_ROLE} if _hits(edtf, elsewhere) else set()
            changed = replace(true, subject=Slot(name=self.name(stranger)))
            yield refuted("person", true, changed, E.WRONG_PERSON, *also)
        rivals = [t for t in terms if t.who != term.who]
        rivals = [
            t for t in rivals if not _hits(edtf, [p for u in terms if u.who == t.who for p in u.starts()])
        ]
        if rivals and _within(edtf, span):
            rival = self.draw.choice(rivals)
            ends = [p for u in terms if u.who == rival.who for p in u.ends()]
            also = {E.WRONG_DIRECTION} if _hits(edtf, ends) else set()
            changed = replace(true, subject=Slot(name=self.name(rival.who)))
            yield refuted("person", true, changed, E.WRONG_PERSON, E.WRONG_DATE, *also)

    def stranger(self, holders: set[str]) -> str:
        while True:
            person = self.draw.choice(self.people)
            if person not in holders:
                return person

    def other_post(self, term: Term, true: Claim, edtf: str) -> Iterator[Pair]:
        table, mine = self.world.table, {t.where for t in self.world.offices_of[term.who]}
        here = table.entity(term.where)
        posts = [table.entity(p) for p in sorted(self.world.holders_of) if p not in mine]
        posts = [p for p in posts if (span := self.world.closed(POST, p.entity_id)) and _within(edtf, span)]
        bodies = [p for p in posts if p.body_id != here.body_id and p.title == here.title]
        roles = [p for p in posts if p.body_id == here.body_id and p.title != here.title]
        if bodies:
            changed = replace(true, object=Slot(name=self.name(self.draw.choice(bodies).body_id)))
            yield refuted("organisation", true, changed, E.WRONG_ORGANISATION)
        if roles:
            changed = replace(true, role=Slot(name=self.draw.choice(roles).title))
            yield refuted("role", true, changed, E.WRONG_ROLE)

    def neighbours(self, term: Term, own, terms, span) -> Iterator[Pair]:
        regular = [t for t in terms if t.role != "acting"]
        place = regular.index(term)
        if place == 0 or not all(t.day_exact and len(t.rows) == 1 for t in regular):
            return
        before = regular[place - 1]
        if before.who == term.who or len(own) > 1 or abs((term.first() - before.last()).days) > 5:
            return
        true = self.office(Relation.TOOK_OFFICE, term, predecessor=self.name(before.who))
        if sum(t.who == before.who for t in regular) == 1:
            swapped = replace(true, subject=true.predecessor, predecessor=true.subject)
            yield refuted("predecessor", true, swapped, E.ROLES_SWAPPED)
        acting = {t.who for t in terms if t.role == "acting"}
        pool = [t for t in regular if t.who not in (term.who, before.who) and t.who not in acting]
        pool = [t for t in pool if t is not (regular[place + 1] if place + 1 < len(regular) else None)]
        pool = [t for t in pool if sum(u.who == t.who for u in regular) == 1]
        if pool:
            changed = replace(true, predecessor=Slot(name=self.name(self.draw.choice(pool).who)))
            yield refuted("predecessor", true, changed, E.WRONG_PERSON)

    def quitting(self, term: Term, own, terms, span) -> Iterator[Pair]:
        if term.end is None or term.last() > span[1]:
            return
        edtf = self.written(self.draw.choice(term.ends()))
        true = self.office(Relation.LEFT_OFFICE, term, when=when(edtf))
        edges = [p for t in own for p in (*t.starts(), *t.ends())]
        for step in ("year", "month"):
            moved = self.shifted(edtf, lambda text: _hits(text, edges), span, step)
            if moved:
                others = _hits(moved, [p for t in terms if t.who != term.who for p in t.ends()])
                also = {E.WRONG_PERSON} if others else set()
                yield refuted(step, true, replace(true, when=when(moved)), E.WRONG_DATE, *also)
        yield refuted("negation", true, replace(true, polarity=Polarity.NEGATIVE), E.NEGATED)
        if not _hits(edtf, [p for t in own for p in t.starts()]):
            yield refuted("direction", true, replace(true, relation=Relation.TOOK_OFFICE), E.WRONG_DIRECTION)

    def holding(self, term: Term, own, terms, span) -> Iterator[Pair]:
        first, last = term.first() + timedelta(days=3), min(term.last() - timedelta(days=3), span[1])
        if first >= last or not term.day_exact or len(own) > 1:
            return
        day = first + timedelta(days=self.draw.randrange((last - first).days))
        true = self.office(Relation.HOLDS_OFFICE, term, day)
        if term.end is not None:
            later = term.last() + timedelta(days=self.draw.randint(1, 2000))
            yield outdated("article date", true, replace(true, published=later))
        sooner = term.first() - timedelta(days=self.draw.randint(2, 700))
        if sooner > span[0] and len(term.rows) == 1:
            yield refuted("article date", true, replace(true, published=sooner), E.NOT_YET)
        yield from self.other_holder(true, term, terms, day)
        first_ever = min(t.first() for t in terms)
        if term.first() > first_ever:
            yield outdated("negation", true, replace(true, polarity=Polarity.NEGATIVE))

    def other_holder(self, true: Claim, term: Term, terms, day: date) -> Iterator[Pair]:
        others = [t for t in terms if t.who != term.who and t.day_exact]
        others = [t for t in others if sum(u.who == t.who for u in terms) == 1]
        if others:
            rival = self.draw.choice(others)
            changed = replace(true, subject=Slot(name=self.name(rival.who)))
            if rival.last() < day:
                yield outdated("person", true, changed)
            elif rival.first() > day:
                yield refuted("person", true, changed, E.NOT_YET)
        holders = {t.who for t in terms}
        stranger = self.stranger(holders)
        posts = [self.world.table.entity(t.where) for t in self.world.offices_of[stranger]]
        here = self.world.table.entity(term.where)
        also = {E.WRONG_ORGANISATION} if any(p.title == here.title for p in posts) else set()
        also |= {E.WRONG_ROLE} if any(p.body_id == here.body_id for p in posts) else set()
        changed = replace(true, subject=Slot(name=self.name(stranger)))
        yield refuted("person", true, changed, E.WRONG_PERSON, *also)

    def serving(self, term: Term, own, terms, span) -> Iterator[Pair]:
        if term.end is None or term.last() > span[1] or len(term.rows) > 1 or len(own) > 1:
            return
        start, end = str(term.first().year), str(term.last().year)
        true = self.office(Relation.HELD_OFFICE, term, when=when(f"{start}/{end}"))
        for side in (0, 1):
            years = [int(start), int(end)]
            years[side] += self.draw.choice((-4, -3, -2, -1, 1, 2, 3, 4))
            # A term that ended on New Year's Day is rightly said to have lasted to the year before.
            if years[1] == term.last().year - 1 and (term.last().month, term.last().day) == (1, 1):
                continue
            if years[0] >= years[1] or not _within(f"{years[0]}/{years[1]}", span):
                continue
            changed = replace(true, when=when(f"{years[0]}/{years[1]}"))
            same = [t for t in terms if t.who != term.who and t.end is not None]
            also = {E.WRONG_PERSON} if any(_spans(t, years) for t in same) else set()
            yield refuted("year", true, changed, E.WRONG_DATE, *also)
        years = (term.last() - term.first()).days / 365.2425
        if term.day_exact and years >= 2 and abs(years - round(years)) < 0.2:
            number = round(years)
            true = self.office(Relation.TENURE_LENGTH, term, span[1], quantity=_years(number))
            wrong = number + self.draw.choice((-4, -3, -2, 2, 3, 4))
            if wrong > 0:
                yield refuted("count", true, replace(true, quantity=_years(wrong)), E.WRONG_DURATION)


def _years(number: int) -> Quantity:
    return Quantity(value=number, unit="year")


def _nth(number: int) -> Quantity:
    return Quantity(value=number, unit="ordinal")


def _moved(year: int, rest: str, move: int, step: str) -> str | None:
    if step == "year":
        moved = f"{year + move:04d}{rest}"
        return moved if not moved.endswith("02-29") else None
    if len(rest) < 3:
        return None
    month = int(rest[1:3]) + move
    day = "-28" if rest[4:] > "28" else rest[3:]
    return f"{year:04d}-{month:02d}{day}" if 1 <= month <= 12 else None


def _hits(edtf: str, periods) -> bool:
    """Tell whether a date may mean one of some periods, two days either way."""
    said = parse_edtf(edtf)
    slack = timedelta(days=2 if len(edtf) == 10 else 0)
    known = [p for p in periods if p is not None]
    return any(said.first < p.limit + slack and p.first - slack < said.limit for p in known)


def _within(edtf: str, span) -> bool:
    said = parse_edtf(edtf)
    return span is None or (span[0] <= said.first and said.limit <= span[1] + timedelta(days=1))


def _spans(term: Term, years: list[int]) -> bool:
    return [term.first().year, term.last().year] == years


def generate(table, *, seed: int = 0, share: float = 1.0) -> list[Pair]:
    """Write the pairs of a share of a table, shuffled, the same ones for the same seed."""
    pairs = list(Generator(table, seed, share=share).pairs())
    random.Random(seed).shuffle(pairs)
    return pairs
