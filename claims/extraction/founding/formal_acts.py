"""A charter or an incorporation of what an article says was founded before: no second founding."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from claims.extraction.context import fold
from claims.extraction.drafts import Draft
from claims.relations import Relation
from claims.types import Modality, Polarity

__all__ = ["without_formal_acts"]

_CHARTER = "founding.charter"
# Each begins something where the article tells no other beginning ("incorporated in 1846"), and is a later
# step in law where it does: "founded in 1823, the society was incorporated in 1861".
_FORMAL = frozenset({"incorporated", "constituted", "chartered", "registered", "recognised", "recognized"})


def without_formal_acts(drafts: Sequence[Draft], text: str) -> list[Draft]:
    """Leave out the steps in law of bodies whose founding the article dates earlier.

    Parameters
    ----------
    drafts : sequence of Draft
        The merged claims of one article.
    text : str
        The article, in which the drafts' triggers stand.
    """
    begun: dict[str, date] = {}
    for draft in drafts:
        day = _day_of(draft)
        if day is not None and not _is_formal(draft, text):
            for key in _names(draft):
                begun[key] = min(day, begun.get(key, day))
    return [draft for draft in drafts if not (_is_formal(draft, text) and _is_later(draft, begun))]


def _names(draft: Draft) -> set[str]:
    """Give what a body is found by: no last word, which many bodies share."""
    return {fold(draft.subject.name), draft.subject.entity_id or ""} - {""}


def _is_later(draft: Draft, begun: dict[str, date]) -> bool:
    day = _day_of(draft)
    return day is not None and any(begun.get(key, day) < day for key in _names(draft))


def _day_of(draft: Draft) -> date | None:
    """Give the first day of a founding that an article states as done; None for anything else."""
    is_told = draft.polarity is Polarity.POSITIVE and draft.modality is Modality.ASSERTED
    if draft.candidate.relation is not Relation.FOUNDED or not is_told or draft.when is None:
        return None
    return draft.when.interval.first


def _is_formal(draft: Draft, text: str) -> bool:
    trigger = draft.candidate.trigger
    return draft.candidate.rule == _CHARTER or text[trigger.start : trigger.end].lower() in _FORMAL
