"""Claims of cards, tables and timelines, which no parser reads: labels with values, and of whom."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from claims.extraction.context import DocumentContext
from claims.extraction.drafts import Draft
from claims.extraction.fields.accessions import Accessions
from claims.extraction.fields.answers import told_in_answers
from claims.extraction.fields.body_cards import BodyCards
from claims.extraction.fields.body_entries import told_of_body_entries, without_own_deeds
from claims.extraction.fields.entry_cards import entry_fields
from claims.extraction.fields.followers import told_of_followers
from claims.extraction.fields.labels import asked_by
from claims.extraction.fields.line_labels import told_of_label
from claims.extraction.fields.lines import Block, Field, Shape
from claims.extraction.fields.lives import told_of_lives
from claims.extraction.fields.nested import told_nested
from claims.extraction.fields.owners import Owners
from claims.extraction.fields.past_lists import told_of_past
from claims.extraction.fields.patterns import PATTERNS
from claims.extraction.fields.person_cards import PersonCards
from claims.extraction.fields.post_tables import PostTables
from claims.extraction.fields.standings import told_of_standings
from claims.extraction.fields.stations import told_of_stations
from claims.extraction.fields.telling import Teller
from claims.extraction.fields.timelines import Timelines
from claims.extraction.fields.told_below import told_below
from claims.extraction.frames import Sentence
from claims.extraction.tables import KnowsNames
from claims.relations import Family, spec_of
from claims.types import AliasHit, Span

__all__ = ["PATTERNS", "with_fields"]


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
    drafts = without_own_deeds(told_of_past(told_of_label(drafts, owners), owners), owners)
    reader = _Reader(Teller(owners, sentences, table))
    drafts += told_in_answers(reader.tell)
    found = list(reader.of_lines())
    heads = {block.lines[0] for block in blocks if reader.is_table(block)}
    for block in blocks:
        found += reader.read(block)
    found += reader.of_what_stands_above([*drafts, *found])
    if not blocks and not found:
        return drafts
    read: dict[Span, set[Family | None]] = {head: {None} for head in heads}
    for draft in found:
        line = owners.line_at(draft.candidate.trigger.start)
        read.setdefault(line, set()).add(spec_of(draft.candidate.relation).family)
    lines = sorted(read, key=_start)
    return [*(draft for draft in drafts if not _is_read(draft, lines, read)), *found]


def _is_read(draft: Draft, lines: Sequence[Span], read: Mapping[Span, set[Family | None]]) -> bool:
    """Tell whether the line of a draft was read as a field of its family, or as the head of a table."""
    place = draft.candidate.trigger.start
    at = bisect_right(lines, place, key=_start) - 1
    if at < 0 or place >= lines[at].end:
        return False
    told = read[lines[at]]
    return None in told or spec_of(draft.candidate.relation).family in told


def _start(line: Span) -> int:
    return line.start


class _Reader:
    """Reads the blocks of one article."""

    def __init__(self, tell: Teller) -> None:
        self.tell = tell
        self.bodies = BodyCards(tell)
        self.persons = PersonCards(tell)
        self.posts = PostTables(tell)
        self.accessions = Accessions(tell)
        self.timelines = Timelines(tell)

    def is_table(self, block: Block) -> bool:
        """Tell whether the first line of a block names the columns of the others."""
        if block.shape is not Shape.ROW:
            return False
        return any(asked_by(self.tell.words(cell)) for cell in block.rows[0][1:])

    def is_comparison(self, block: Block) -> bool:
        """Tell whether the first line of a block names bodies, of which the others tell one thing each."""
        if block.shape is not Shape.ROW or self.is_table(block):
            return False
        heads = [cell for cell in block.rows[0][1:] if cell.end > cell.start]
        if not heads or any(self.tell.body(cell) is None for cell in heads):
            return False
        return any(asked_by(self.tell.words(cells[0])) for cells in block.rows[1:])

    def of_lines(self) -> Iterator[Draft]:
        """Give the drafts of lines that tell of the name they open with, or of a heading over them."""
        fields = [f for f in entry_fields(self.tell.text) if f.owner and self.tell.body(f.owner) is not None]
        told = (
            *self.bodies.members.of_lines(),
            *told_below(self.tell),
            *told_nested(self.tell, self.bodies),
            *told_of_stations(self.tell),
            *told_of_standings(self.tell),
            *self.bodies.read(fields),
        )
        yield from (draft for draft in told if draft is not None)
        of_bodies = [draft for draft in told_of_body_entries(self.tell) if draft is not None]
        yield from told_of_past(of_bodies, self.tell.owners)

    def of_what_stands_above(self, others: Sequence[Draft]) -> Iterator[Draft]:
        """Give the drafts of entries that lean on what others state: whose office, whom one followed."""
        told = (*told_of_lives(self.tell, others), *told_of_followers(self.tell, others))
        yield from (draft for draft in told if draft is not None)

    def read(self, block: Block) -> Iterator[Draft]:
        """Give the drafts of a block."""
        yield from (draft for draft in self._read(block) if draft is not None)

    def _read(self, block: Block) -> Iterator[Draft | None]:
        if block.shape is Shape.DATED:
            yield from self.accessions.listed(block)
            yield from self.timelines.read(block)
            return
        if block.shape is Shape.ROW:
            told = [*self.posts.read(block), *self.accessions.of_table(block)]
            if told:
                yield from told
                return
        fields = self._fields(block)
        yield from self.bodies.read(fields)
        yield from self.persons.read(fields)

    def _fields(self, block: Block) -> list[Field]:
        if block.shape is Shape.SOURCE:
            return list(block.sourced(self.tell.text))
        if self.is_comparison(block):
            return list(block.compared())
        return list(block.columns() if self.is_table(block) else block.pairs())
