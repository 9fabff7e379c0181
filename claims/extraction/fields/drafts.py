"""Claims of cards and tables, which no parser reads: each label with its value, told of its body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.extraction.context import DocumentContext
from claims.extraction.drafts import Draft
from claims.extraction.fields.labels import Asked, asked_by, title_of
from claims.extraction.fields.line_labels import told_of_label
from claims.extraction.fields.lines import Block, Field
from claims.extraction.fields.owners import Owners
from claims.extraction.fields.values import founders_in, holders_in, number_in, year_in
from claims.extraction.frames import Candidate, Pattern, RoleMention, Sentence
from claims.extraction.roles import wants_of
from claims.extraction.tables import KnowsNames
from claims.relations import EntityKind, Relation, spec_of
from claims.types import AliasHit, Quantity, Slot, Span, TimeExpression

__all__ = ["PATTERNS", "with_fields"]


def _pattern(id_: str, relation: Relation, example: str, near_miss: str) -> Pattern:
    return Pattern(id=id_, relation=relation, triggers=(), example=example, near_miss=near_miss)


_FOUNDED = _pattern(
    "founding.field",
    Relation.FOUNDED,
    "The Northern League\nFounded: 1949\nSeat: Oslo",
    "Joan Dale\nFounded: 1949\nSeat: Oslo",
)
_SIZE = _pattern(
    "derived.field", Relation.MEMBER_COUNT, "NATO\nMembers: 32\nSeat: Brussels", "NATO\nMembers: many"
)
_JOINED = _pattern(
    "membership.field",
    Relation.JOINED,
    "Country | Joined NATO\nSpain | 1982",
    "Country | Joined NATO\nSpain | never",
)
_MEMBER = _pattern(
    "membership.field_member",
    Relation.MEMBER,
    "Mercosur\nMembers: Brazil, Paraguay\nSeat: Montevideo",
    "Mercosur\nMembers: several\nSeat: Montevideo",
)
_HOLDER = _pattern(
    "leadership.field",
    Relation.HOLDS_OFFICE,
    "NATO\nSecretary General: Mark Rutte\nMembers: 32",
    "NATO\nSecretary General: vacant\nMembers: 32",
)
PATTERNS = (_FOUNDED, _SIZE, _JOINED, _MEMBER, _HOLDER)

# How sure such a line is; annotated articles hold too few for the model to weigh them.
_PRIOR = 0.95


@dataclass(frozen=True, slots=True)
class _Told:
    """A field with what it is told of."""

    field: Field
    body: Slot
    sentence: Sentence


def with_fields(
    drafts: Sequence[Draft],
    blocks: Sequence[Block],
    sentences: Sequence[Sentence],
    hits: Sequence[AliasHit],
    context: DocumentContext,
    table: KnowsNames | None,
) -> list[Draft]:
    """Give the drafts of an article with those of its cards and tables, which go before others there.

    What rules for running text made of such a line, "Headquarters: Rome" above a chief taken for the firm's
    name, is left out where the line itself was read; so is what they made of a table's head.
    """
    owners = Owners(context.article.text, hits, context)
    drafts = told_of_label(drafts, owners)
    if not blocks:
        return drafts
    reader = _Reader(owners, sentences, table)
    found: list[Draft] = []
    read: list[tuple[Span, str | None]] = []
    for block in blocks:
        is_table = any(asked_by(reader.words(cell)) for cell in block.rows[0][1:])
        if is_table:
            read.append((block.lines[0], None))
        fields = list(block.columns() if is_table else block.pairs())
        made = list(reader.read(fields))
        found += made
        read += [(reader.line_of(draft, block), spec_of(draft.candidate.relation).family) for draft in made]
    return [*(draft for draft in drafts if not _is_read(draft, read)), *found]


def _is_read(draft: Draft, read: Sequence[tuple[Span, str | None]]) -> bool:
    family = spec_of(draft.candidate.relation).family
    place = draft.candidate.trigger.start
    return any(line.start <= place < line.end and told in (None, family) for line, told in read)


class _Reader:
    """Reads the fields of one article."""

    def __init__(self, owners: Owners, sentences: Sequence[Sentence], table: KnowsNames | None) -> None:
        self.owners = owners
        self.text = owners.text
        self.sentences = sentences
        self.table = table

    def words(self, place: Span) -> str:
        return self.text[place.start : place.end]

    @staticmethod
    def line_of(draft: Draft, block: Block) -> Span:
        place = draft.candidate.trigger.start
        return next(line for line in block.lines if line.start <= place < line.end)

    def read(self, fields: Sequence[Field]) -> Iterator[Draft]:
        """Give the drafts of a block's fields."""
        asked = [(field, asked_by(self.words(field.label))) for field in fields]
        for field, wanted in asked:
            if wanted is None or field.value.end == field.value.start:
                continue
            told = self._told(field)
            if told is None:
                continue
            if wanted is Asked.FOUNDED:
                yield from self._founded(told, [f for f, w in asked if w is Asked.FOUNDERS])
            elif wanted is Asked.HOLDER:
                yield from self._held(told)
            elif wanted is Asked.SIZE:
                yield from self._counted(told)
            elif wanted in (Asked.JOINED, Asked.NEWEST):
                yield from self._joined(told, wanted)

    def _told(self, field: Field) -> _Told | None:
        body = (
            self.owners.of_cell(field.owner)
            if field.owner is not None
            else self.owners.over(field.line.start)
        )
        place = field.value.start
        sentence = next((s for s in reversed(self.sentences) if s.start <= place), None)
        if body is None or sentence is None or sentence.end < place:
            return None
        return _Told(field, body, sentence)

    def _founded(self, told: _Told, others: Sequence[Field]) -> Iterator[Draft]:
        when = year_in(self.text, told.field.value)
        if when is None or told.body.kind is EntityKind.STATE:
            return
        founders = [
            self._person(place)
            for field in others
            if field.owner == told.field.owner and self._is_of_same(field, told)
            for place in founders_in(self.text, field.value)
        ]
        yield self._draft(_FOUNDED, told, subject=told.body, when=when, founders=tuple(founders))

    def _is_of_same(self, field: Field, told: _Told) -> bool:
        over = None if field.owner is not None else self.owners.over(field.line.start)
        return field.owner is not None or (over is not None and over.name == told.body.name)

    def _held(self, told: _Told) -> Iterator[Draft]:
        title = title_of(self.words(told.field.label))
        held = holders_in(self.text, told.field.value)
        if title is None or held is None or (told.body.kind not in (None, *wants_of(title))):
            return
        label = told.field.label
        words = self.words(label)
        role = Slot(name=title, text=words, start=label.start, end=label.end, kind=EntityKind.POST)
        mention = RoleMention(
            text=words, start=label.start, end=label.end, title=title, is_acting=held.is_acting,
            wants=wants_of(title),
        )  # fmt: skip
        relation = Relation.HELD_OFFICE if held.is_past else Relation.HOLDS_OFFICE
        for name in held.names:
            yield self._draft(
                _HOLDER, told, subject=self._person(name), object=told.body, role=role, mention=mention,
                when=held.when, relation=relation,
            )  # fmt: skip

    def _counted(self, told: _Told) -> Iterator[Draft]:
        """Read "Members: 32" and "Members: Brazil, Paraguay"."""
        if told.body.kind is EntityKind.STATE:
            return
        quantity = number_in(self.text, told.field.value)
        if quantity is not None:
            yield self._draft(_SIZE, told, subject=told.body, quantity=quantity)
            return
        named = self.owners.bodies_in(told.field.value)
        states = [hit for hit in named if hit.matches[0].kind is EntityKind.STATE]
        if len(states) > 1 and len(states) == len(named) == self._parts(told.field.value):
            for hit in states:
                yield self._draft(_MEMBER, told, subject=self.owners.slot(hit), object=told.body)

    def _parts(self, value: Span) -> int:
        words = self.words(value).replace(" and ", ",").replace(" & ", ",").replace(";", ",")
        return sum(bool(part.strip(" .")) for part in words.split(","))

    def _joined(self, told: _Told, wanted: Asked) -> Iterator[Draft]:
        """Read "Joined NATO | 1982" of a row's state, "Newest member: Sweden (2024)" of a body."""
        field = told.field
        if wanted is Asked.NEWEST:
            named = self.owners.bodies_in(field.value)
            if (
                len(named) == 1
                and named[0].start == field.value.start
                and told.body.kind is not EntityKind.STATE
            ):
                when = year_in(self.text, self._bracketed(field.value, named[0].end))
                rule = _MEMBER if when is None else _JOINED
                yield self._draft(rule, told, subject=self.owners.slot(named[0]), object=told.body, when=when)
            return
        when = year_in(self.text, field.value)
        if when is None:
            return
        joined = self.owners.bodies_in(field.label)
        body = self.owners.slot(joined[0], is_above=field.owner is not None) if joined else None
        if body is None and field.owner is not None:
            body = self.owners.over(field.line.start)
        if body is not None and body.kind is not EntityKind.STATE and body.name != told.body.name:
            yield self._draft(_JOINED, told, subject=told.body, object=body, when=when)

    def _bracketed(self, value: Span, start: int) -> Span:
        """Give where the date stands behind a newest member: "Sweden (joined March 2024)"."""
        words = self.text[start : value.end]
        inside = words.lstrip(" ,(").removeprefix("joined ").removeprefix("since ").removeprefix("in ")
        return Span(start=start + len(words) - len(inside), end=value.end)

    def _person(self, place: Span) -> Slot:
        words = self.words(place)
        known = self.table.find(words, fuzzy=False) if self.table is not None else []
        ids = list(dict.fromkeys(match.entity_id for match in known if match.kind is EntityKind.PERSON))
        entity = self.table.entity(ids[0]) if self.table is not None and len(ids) == 1 else None
        return Slot(
            name=entity.label if entity is not None else words,
            text=words,
            start=place.start,
            end=place.end,
            entity_id=ids[0] if len(ids) == 1 else None,
            kind=EntityKind.PERSON,
        )

    def _draft(
        self,
        rule: Pattern,
        told: _Told,
        *,
        subject: Slot,
        object: Slot | None = None,
        role: Slot | None = None,
        mention: RoleMention | None = None,
        when: TimeExpression | None = None,
        quantity: Quantity | None = None,
        founders: tuple[Slot, ...] = (),
        relation: Relation | None = None,
    ) -> Draft:
        field = told.field
        candidate = Candidate(
            rule=rule.id,
            relation=relation or rule.relation,
            trigger=field.value,
            head=0,
            clause=Span(start=(field.owner or field.label).start, end=field.value.end),
            role=mention,
            when=when,
            quantity=quantity,
            evidence={"prior": _PRIOR},
        )
        return Draft(
            candidate=candidate,
            sentence=told.sentence,
            subject=subject,
            object=object,
            role=role,
            when=when,
            founders=founders,
            mentions=(candidate.clause,),
        )
