"""Training claims made from the rows of a reference table.

Every example is a claim as an article might word it, with the rows it truly
speaks of: names become aliases, surnames, typos or lose a word; dates become
coarse, wrong or absent; a slot may hold somebody else; and some claims speak
of things the table does not hold, so that the nearest row is the wrong one.
The article's own statements are not needed and none is used.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from claims.dates import Interval, Period, Precision, format_period, parse_edtf
from claims.matching.misspelling import drop_word, misspell, shorten, stranger
from claims.matching.posts import PostBook
from claims.relations import EntityKind, FactRelation, Relation
from claims.types import Claim, DateKind, Entity, Fact, Rank, Slot, SlotSource, TimeExpression

if TYPE_CHECKING:
    from claims.reference import ReferenceTable

__all__ = ["MOST_ROWS", "Example", "make_examples", "same_spell"]

_RELATIONS = {
    FactRelation.FOUNDED: (Relation.FOUNDED,),
    FactRelation.DISSOLVED: (Relation.DISSOLVED,),
    FactRelation.MEMBER_OF: (Relation.JOINED, Relation.JOINED, Relation.MEMBER, Relation.LEFT),
    FactRelation.HOLDS_POST: (
        Relation.TOOK_OFFICE,
        Relation.HOLDS_OFFICE,
        Relation.HOLDS_OFFICE,
        Relation.HELD_OFFICE,
        Relation.LEFT_OFFICE,
    ),
}
_ENDINGS = frozenset({Relation.LEFT, Relation.LEFT_OFFICE})
_GENERIC_ROLES = ("chief", "head", "leader")
_LAST_ARTICLE = date(2026, 11, 1)
_TRIES = 20
_NOT_NAMES = frozenset(["generic", "surname", "adjective", "title"])
# Rows of one relation that are worded: more taught the model nothing measurable.
MOST_ROWS = 1200


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A claim with the rows it speaks of.

    Parameters
    ----------
    claim : Claim
        What stands in the imagined article.
    fact_ids : frozenset of str
        Rows it speaks of: all rows of the same spell; empty when the table holds none.
    made_from : str
        The row it was made from.
    subject_id : str
        The subject of that row, by which examples are split.
    wording : str
        What was done to the row: "label", "typo", "other subject" ...
    withheld : frozenset of str
        Entities to be treated as unknown to the table.
    """

    claim: Claim
    fact_ids: frozenset[str]
    made_from: str
    subject_id: str
    wording: str
    withheld: frozenset[str] = frozenset()


def make_examples(
    table: ReferenceTable, *, seed: int, per_fact: int, most_rows: int = MOST_ROWS
) -> Iterator[Example]:
    """Word every preferred row of a table several times, in the order of the rows' ids.

    Parameters
    ----------
    table : ReferenceTable
        Whose rows are worded.
    seed : int
        Seed of every choice; the same seed and table give the same examples.
    per_fact : int
        Claims a row.
    most_rows : int
        Rows of one relation that are worded at most.
    """
    maker = _Maker(table, random.Random(seed))
    for fact in _sampled(table, random.Random(seed), most_rows):
        for _ in range(per_fact):
            yield maker.word(fact)


def _sampled(table: ReferenceTable, rng: random.Random, most_rows: int) -> Iterator[Fact]:
    """Give rows of each relation, the preferred ones first, no more than a model needs."""
    for relation in _RELATIONS:
        rows = [fact for fact in table.facts() if fact.relation is relation]
        rows.sort(key=lambda fact: fact.fact_id)
        best = [fact for fact in rows if fact.rank is Rank.PREFERRED]
        rest = [fact for fact in rows if fact.rank is Rank.NORMAL]
        rng.shuffle(best)
        rng.shuffle(rest)
        yield from (best + rest)[:most_rows]


def same_spell(fact: Fact, others: tuple[Fact, ...]) -> frozenset[str]:
    """Give the rows that date the same spell of the same thing, the row itself among them."""
    return frozenset(
        other.fact_id
        for other in (fact, *others)
        if other.relation is fact.relation
        and other.object_id == fact.object_id
        and (fact.object_id is None or other.interval.overlaps(fact.interval))
    )


class _Maker:
    def __init__(self, table: ReferenceTable, rng: random.Random) -> None:
        self.table = table
        self.rng = rng
        self.by_kind: dict[EntityKind, list[Entity]] = defaultdict(list)
        for entity in sorted(table.entities(), key=lambda entity: entity.entity_id):
            self.by_kind[entity.kind].append(entity)
        self.aliases: dict[str, list[str]] = {}
        self.posts = PostBook(table)
        self.surnames = sorted({p.label.split()[-1] for p in self.by_kind[EntityKind.PERSON]})
        self.given = sorted({p.label.split()[0] for p in self.by_kind[EntityKind.PERSON]})

    def word(self, fact: Fact) -> Example:
        """Make one claim of a row."""
        relation = self.rng.choice(_RELATIONS[fact.relation])
        if relation in _ENDINGS and fact.interval.end is None:
            relation = _RELATIONS[fact.relation][0]
        subject = self.table.entity(fact.subject_id)
        if subject is None:
            raise LookupError(f"row {fact.fact_id} speaks of {fact.subject_id}, which is no entity")
        published = self._published(fact)
        claim = Claim(
            article_id="",
            claim_id="",
            relation=relation,
            subject=None,
            published=published,
            when=self._when(fact, relation),
            is_acting=fact.role == "acting" and self.rng.random() < 0.7,
        )
        claim = self._with_body(claim, fact)
        if fact.relation is FactRelation.HOLDS_POST and self.rng.random() < 0.25:
            claim = self._with_neighbour(claim, fact)
        return self._with_subject(claim, fact, subject)

    def _with_subject(self, claim: Claim, fact: Fact, subject: Entity) -> Example:
        rows = same_spell(fact, self.table.facts_about(fact.subject_id, fact.relation))
        draw = self.rng.random()
        withheld: frozenset[str] = frozenset()
        if draw < 0.10 and fact.object_id is not None:
            other = self._other(subject, fact)
            name, wording = other.label, "other subject"
            # A post has one holder at a time, so the row of the true one answers; a body has many members.
            rows = rows if fact.relation is FactRelation.HOLDS_POST else frozenset()
        elif draw < 0.18:
            name, wording = self._stranger(subject), "stranger"
            rows = frozenset()
        elif draw < 0.26:
            name, wording = subject.label, "withheld"
            rows, withheld = frozenset(), frozenset({subject.entity_id})
        else:
            name, wording = self._worded(subject)
        kind = subject.kind if self.rng.random() < 0.7 else None
        return Example(
            claim=replace(claim, subject=Slot(name=name, text=name, kind=kind)),
            fact_ids=rows,
            made_from=fact.fact_id,
            subject_id=fact.subject_id,
            wording=wording,
            withheld=withheld,
        )

    def _worded(self, entity: Entity) -> tuple[str, str]:
        """Give a name an article may use, and what kind of name it is."""
        choices: list[tuple[float, str, Callable[[str], str]]] = [
            (0.25, "label", str),
            (0.35, "alias", lambda name: self._alias(entity)),
            (0.20, "typo", lambda name: misspell(name, self.rng)),
            (0.10, "dropped word", lambda name: drop_word(name, self.rng)),
            (0.10, "reordered", lambda name: ", ".join(reversed(name.split(" ", 1)))),
        ]
        if entity.kind is EntityKind.PERSON:
            choices.append((0.25, "surname", lambda name: name.split()[-1]))
            choices.append((0.05, "initial", shorten))
        _, wording, change = self.rng.choices(choices, weights=[weight for weight, *_ in choices])[0]
        return change(entity.label), wording

    def _alias(self, entity: Entity) -> str:
        """Give another name the table knows, the label where there is none."""
        if entity.entity_id not in self.aliases:
            rows = [
                row for layer in self.table.layers for row in layer.aliases("entity_id", entity.entity_id)
            ]
            found = dict.fromkeys(row.alias for row in rows if row.kind not in _NOT_NAMES)
            self.aliases[entity.entity_id] = [alias for alias in found if alias != entity.label]
        return self.rng.choice(self.aliases[entity.entity_id] or [entity.label])

    def _stranger(self, entity: Entity) -> str:
        """Give the name of somebody the table does not hold, near to one it does."""
        kinds = (entity.kind,)
        for _ in range(_TRIES):
            name = self._invented(entity)
            if not self.table.find(name, kinds=kinds, fuzzy=False):
                return name
        return f"{entity.label} Nobody"

    def _invented(self, entity: Entity) -> str:
        if entity.kind is not EntityKind.PERSON:
            return stranger(entity.label, self.rng)
        first, last = self.rng.choice(self.given), self.rng.choice(self.surnames)
        own = entity.label.split()
        return f"{first} {own[-1]}" if self.rng.random() < 0.6 else f"{own[0]} {last}"

    def _other(self, subject: Entity, fact: Fact) -> Entity:
        """Give somebody else of the same kind, who has no row with the same object."""
        taken = {row.subject_id for row in self.table.facts_of_object(fact.object_id or "", fact.relation)}
        pool = [other for other in self.by_kind[subject.kind] if other.entity_id not in taken]
        return self.rng.choice(pool) if pool else subject

    def _with_body(self, claim: Claim, fact: Fact) -> Claim:
        target = self.table.entity(fact.object_id) if fact.object_id else None
        if target is None:
            return claim
        if fact.relation is FactRelation.HOLDS_POST:
            body = self.table.entity(target.body_id) if target.body_id else None
            role = self._role(target)
        else:
            body, role = target, None
        return replace(claim, role=role, object=self._body(body))

    def _role(self, post: Entity) -> Slot | None:
        draw = self.rng.random()
        if draw < 0.2 or post.title is None:
            return None
        generic = Slot(name=self.rng.choice(_GENERIC_ROLES))
        # Nobody calls an ambassador the head of the state.
        leads = any(one.entity_id == post.entity_id for one in self.posts.posts(generic, post.body_id))
        name = generic.name if draw < 0.3 and leads else post.title
        return Slot(name=name, text=name)

    def _body(self, body: Entity | None) -> Slot | None:
        draw = self.rng.random()
        if body is None or draw < 0.12:
            return None
        name, _ = (self._alias(body) if draw < 0.5 else body.label, "") if draw < 0.75 else self._worded(body)
        if draw > 0.9:
            guess = self.rng.choice(self.by_kind[body.kind])
            other = Slot(
                name=guess.label, entity_id=guess.entity_id, source=SlotSource.CONTEXT, confidence=0.5
            )
            return Slot(name=name, source=SlotSource.CONTEXT, confidence=0.7, alternatives=(other,))
        return Slot(name=name, text=name)

    def _with_neighbour(self, claim: Claim, fact: Fact) -> Claim:
        """Name the holder before or after, now and then a wrong one; of judges nobody follows one alone."""
        coverage = self.table.coverage(FactRelation.HOLDS_POST, fact.object_id or "")
        if coverage is None or coverage.expected_count != 1:
            return claim
        terms = sorted(
            self.table.facts_of_object(fact.object_id or "", FactRelation.HOLDS_POST),
            key=lambda term: (term.interval.first, term.fact_id),
        )
        holders = list(dict.fromkeys(term.subject_id for term in terms))
        place = holders.index(fact.subject_id)
        backwards = self.rng.random() < 0.8
        beside = place - 1 if backwards else place + 1
        if self.rng.random() < 0.15:
            beside = self.rng.randrange(len(holders))
        if not 0 <= beside < len(holders) or beside == place:
            return claim
        person = self.table.entity(holders[beside])
        slot = Slot(name=person.label, text=person.label) if person else None
        return replace(claim, predecessor=slot) if backwards else replace(claim, successor=slot)

    def _published(self, fact: Fact) -> date | None:
        """Give the day of the article: mostly soon after the event, sometimes decades later."""
        if self.rng.random() < 0.1:
            return None
        side = fact.interval.start or fact.interval.end
        event = side.first if side else date(2000, 1, 1)
        later = max((_LAST_ARTICLE - event).days, 1)
        days = self.rng.randrange(30, 900) if self.rng.random() < 0.5 else self.rng.randrange(later)
        return min(event + timedelta(days=days), _LAST_ARTICLE)

    def _when(self, fact: Fact, relation: Relation) -> TimeExpression | None:
        side = fact.interval.end if relation in _ENDINGS else fact.interval.start
        if side is None or self.rng.random() < 0.35:
            return None
        if self.rng.random() < 0.2:
            side = self._moved(side)
        edtf = self._coarse(side)
        if relation is Relation.HELD_OFFICE and fact.interval.end and self.rng.random() < 0.5:
            end = self._coarse(fact.interval.end)
            edtf = f"{edtf}/{end}" if edtf[:4] <= end[:4] and len(edtf) == len(end) else edtf
        return TimeExpression(text=edtf, interval=_readable(edtf), kind=DateKind.ABSOLUTE)

    def _moved(self, side: Period) -> Period:
        years = self.rng.choice((-20, -10, -5, -3, -2, -1, 1, 2, 3, 5, 10, 20))
        year = min(max(side.first.year + years, 1000), 2026)
        return Period(date(year, 1, 1), date(year + 1, 1, 1), Precision.YEAR)

    def _coarse(self, side: Period) -> str:
        """Write a date at its own precision or a coarser one."""
        text = format_period(side).rstrip("~")
        return text[: self.rng.choice((4, 4, 7, 10))]


def _readable(edtf: str) -> Interval:
    start, slash, end = edtf.partition("/")
    return parse_edtf(edtf) if not slash or start <= end else parse_edtf(start)
