"""What an article states, as a structured claim."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from claims.dates import Interval
from claims.relations import EntityKind, Family, Relation, spec_of
from claims.types.article import Span
from claims.types.vocabulary import DateKind, Modality, Order, Polarity, SlotSource

__all__ = ["Claim", "Quantity", "Slot", "TimeExpression"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One filled argument of a claim.

    Parameters
    ----------
    name : str
        The resolved name: the table's label where linked, else the longest name in the article.
    text, start, end
        The mention; None when the slot was filled from the context or the table.
    entity_id : str or None
        The table's entity, where the mention could be linked without doubt.
    kind : EntityKind or None
        What the mention seems to be, from the table's entity, its label or its wording.
    source : SlotSource
        Where the filling comes from.
    confidence : float
        How sure the filling is, 0 to 1; 1 for a mention in the clause itself.
    alternatives : tuple of Slot
        Other fillings the context offers, best first; the table may decide among them.
    places : tuple of Span
        Where the claim's paragraph speaks of it, as far as coreference reaches: names, pronouns, noun
        phrases, "which"; in text order, the 25 nearest on either side.
    """

    name: str
    text: str | None = None
    start: int | None = None
    end: int | None = None
    entity_id: str | None = None
    kind: EntityKind | None = None
    source: SlotSource = SlotSource.TEXT
    confidence: float = 1.0
    alternatives: tuple[Slot, ...] = ()
    places: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeExpression:
    """A claim's date.

    Parameters
    ----------
    text, start, end
        The expression in the article; None when inferred.
    interval : Interval
        What it means; `edtf` is its string.
    kind : DateKind
        Absolute, relative, inferred or the article's own date.
    anchor : str or None
        Entity id or words of the event a relative date hangs on ("U.S. elections").
    offset : tuple of (int, int) or None
        Days from the anchor the wording allows, `(-56, -7)` for "just weeks before".
    """

    interval: Interval
    kind: DateKind
    text: str | None = None
    start: int | None = None
    end: int | None = None
    anchor: str | None = None
    offset: tuple[int, int] | None = None

    @property
    def edtf(self) -> str:
        """The EDTF string."""
        return self.interval.edtf


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with its unit and how loosely it is meant.

    Parameters
    ----------
    value : float
        The number itself, 10 for "a decade".
    unit : str
        "year", "month", "day", "member" or "ordinal".
    qualifier : str or None
        "about", "nearly", "more than", "at least", "up to" ...; None for a plain number.
    text, start, end
        The words, where they stand in the article.
    """

    value: float
    unit: str
    qualifier: str | None = None
    text: str | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One statement of an article.

    `start` and `end` delimit the sentence; `clause` the words that state the claim.
    """

    article_id: str
    claim_id: str
    relation: Relation
    subject: Slot | None
    object: Slot | None = None
    role: Slot | None = None
    predecessor: Slot | None = None
    successor: Slot | None = None
    founders: tuple[Slot, ...] = ()
    compared_with: Slot | None = None
    order: Order | None = None
    when: TimeExpression | None = None
    quantity: Quantity | None = None
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ASSERTED
    attributed_to: str | None = None
    is_acting: bool = False
    sentence: str = ""
    start: int | None = None
    end: int | None = None
    clause: Span | None = None
    mentions: tuple[Span, ...] = ()
    rule: str = ""
    extraction_confidence: float = 1.0
    published: date | None = None

    @property
    def family(self) -> Family:
        """The family the relation belongs to."""
        return spec_of(self.relation).family
