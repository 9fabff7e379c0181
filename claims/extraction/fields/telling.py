"""What the readers of cards, tables and timelines share: whose words stand where, and a claim of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from claims.extraction.drafts import Draft
from claims.extraction.fields.labels import Part
from claims.extraction.fields.owners import Owners
from claims.extraction.fields.values import parts_of, term_between, term_in
from claims.extraction.frames import Candidate, Pattern, RoleMention, Sentence
from claims.extraction.mentions import is_demonym
from claims.extraction.renewing import renewed
from claims.extraction.roles import wants_of
from claims.extraction.tables import KnowsNames
from claims.names import role_key
from claims.relations import EntityKind, Relation
from claims.types import Quantity, Slot, SlotSource, Span, TimeExpression

__all__ = ["Office", "Teller"]

# How sure such a line is; annotated articles hold too few for the model to weigh them.
_PRIOR = 0.95


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """An office as a line names it, with its body where that is known."""

    role: Slot
    mention: RoleMention
    body: Slot | None = None


class Teller:
    """Makes drafts of the places of one article."""

    def __init__(self, owners: Owners, sentences: Sequence[Sentence], table: KnowsNames | None) -> None:
        self.owners = owners
        self.text = owners.text
        self.sentences = sentences
        self.table = table
        self._starts = [sentence.start for sentence in sentences]

    def words(self, place: Span) -> str:
        """Give the words of a place."""
        return self.text[place.start : place.end]

    def sentence_at(self, place: int) -> Sentence | None:
        """Give the sentence that a place stands in."""
        at = bisect_right(self._starts, place) - 1
        return self.sentences[at] if at >= 0 and place <= self.sentences[at].end else None

    def body(self, place: Span) -> Slot | None:
        """Give the body or state that a stretch of text is the name of, None where the table knows none.

        A running text has "the United Kingdom", a list "United Kingdom", which no scan takes for a name.
        """
        known = self.table.find(self.words(place), fuzzy=False) if self.table is not None else []
        named = [match for match in known if not is_demonym(match)]
        if not named or named[0].kind not in (EntityKind.ORGANISATION, EntityKind.STATE):
            return None
        return self._slot(place, {match.entity_id for match in named}, named[0].kind)

    def title_at(self, words: str, body: Slot | None) -> str | None:
        """Give the office that words are at a body whose posts the table knows: "Clerk" of an assembly.

        A body may call its head what no list of offices has.
        """
        key = role_key(words)
        return next((title for title in self.titles_of(body) if role_key(title) == key), None)

    def titles_of(self, body: Slot | None) -> list[str]:
        """Give the offices that the table knows of a body."""
        if self.table is None or body is None or body.entity_id is None:
            return []
        return [post.title for post in self.table.posts_of(body.entity_id) if post.title is not None]

    def is_office_of(self, title: str, body: Slot) -> bool:
        """Tell whether a body can have an office: by the office's name, or because the table has it there."""
        return body.kind in (None, *wants_of(title)) or self.title_at(title, body) is not None

    def states(self, value: Span) -> list[Slot]:
        """Give the states that a value lists, none where one of its parts is no state."""
        found = [self.body(part) for part in parts_of(self.text, value)]
        states = [slot for slot in found if slot is not None and slot.kind is EntityKind.STATE]
        return states if len(states) == len(found) else []

    def person(self, place: Span) -> Slot:
        """Give the slot of a person's name, linked where the table knows one of it alone."""
        known = self.table.find(self.words(place), fuzzy=False) if self.table is not None else []
        persons = {match.entity_id for match in known if match.kind is EntityKind.PERSON}
        return self._slot(place, persons, EntityKind.PERSON)

    def _slot(self, place: Span, ids: Collection[str], kind: EntityKind | None) -> Slot:
        """Give the slot of a name, under the table's label where one entity alone bears it."""
        single = next(iter(ids)) if len(ids) == 1 else None
        entity = self.table.entity(single) if self.table is not None and single is not None else None
        words = self.words(place)
        return Slot(
            name=entity.label if entity is not None else words,
            text=words,
            start=place.start,
            end=place.end,
            entity_id=single,
            kind=kind,
        )

    def person_over(self, start: int) -> Slot | None:
        """Give the person that a card or timeline is told of: whom its heading names, or the page."""
        over = self.owners.person_over(start)
        if not isinstance(over, Span):
            return over
        named = self.person(over)
        return renewed(named, text=None, start=None, end=None, source=SlotSource.CONTEXT, confidence=0.9)

    def term(self, parts: Mapping[Part, Span]) -> TimeExpression | None:
        """Give the term that the parts of a row or a card tell: from one day to another, or in one value."""
        if Part.BEGAN in parts:
            return term_between(self.text, parts[Part.BEGAN], parts.get(Part.ENDED))
        return term_in(self.text, parts[Part.TERM]) if Part.TERM in parts else None

    def office(self, place: Span, title: str, *, is_acting: bool = False, body: Slot | None = None) -> Office:
        """Give the office that some words name."""
        words = self.words(place)
        return Office(
            role=Slot(name=title, text=words, start=place.start, end=place.end, kind=EntityKind.POST),
            mention=RoleMention(
                text=words, start=place.start, end=place.end, title=title, is_acting=is_acting,
                wants=wants_of(title),
            ),
            body=body,
        )  # fmt: skip

    def draft(
        self,
        rule: Pattern,
        trigger: Span,
        clause: Span,
        *,
        subject: Slot,
        object: Slot | None = None,
        office: Office | None = None,
        when: TimeExpression | None = None,
        quantity: Quantity | None = None,
        founders: tuple[Slot, ...] = (),
        relation: Relation | None = None,
        predecessor: Slot | None = None,
        successor: Slot | None = None,
        role: Slot | None = None,
    ) -> Draft | None:
        """Give a draft, None where no sentence of the article holds its place.

        Parameters
        ----------
        trigger, clause : Span
            The words that say it, and all that it stands in.
        role : Slot or None
            The kind of a membership.
        """
        sentence = self.sentence_at(trigger.start)
        if sentence is None:
            return None
        candidate = Candidate(
            rule=rule.id,
            relation=relation or rule.relation,
            trigger=trigger,
            head=0,
            clause=clause,
            role=office.mention if office is not None else None,
            when=when,
            quantity=quantity,
            evidence={"prior": _PRIOR},
        )
        return Draft(
            candidate=candidate,
            sentence=sentence,
            subject=subject,
            object=object,
            role=office.role if office is not None else role,
            when=when,
            founders=founders,
            predecessor=predecessor,
            successor=successor,
            mentions=(clause,),
        )
