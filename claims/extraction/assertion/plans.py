"""A plan and its news are one statement: "lured Niccol away", and "he will start on September 9"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from claims.extraction.drafts import Draft, keys_of
from claims.extraction.frames import Zone
from claims.extraction.naming.namesakes import Namesakes
from claims.relations import Relation, spec_of
from claims.types import DateKind, Modality, Polarity, Span

__all__ = ["settle_plans"]

_GUESSED = (DateKind.DOCUMENT_DATE, DateKind.INFERRED)
_OPENING = 400  # characters in which an article tells its news
# Of more events of one subject and kind only the last are held against a plan.
_MOST_COMPARED = 64


def settle_plans(drafts: Sequence[Draft], is_same: Callable[[Draft, Draft], bool]) -> list[Draft]:
    """Leave out what an article first tells as done and then dates ahead, and plans that it tells as met.

    Parameters
    ----------
    drafts : sequence of Draft
        The merged claims of one article.
    is_same : callable
        Tells whether two of them are about the same subject, body and role.
    """
    plans = [d for d in drafts if _is_event(d) and d.modality is Modality.PLANNED]
    if not plans:
        return list(drafts)
    facts: dict[tuple[Relation, str], list[Draft]] = {}
    for fact in drafts:
        if _is_event(fact) and fact.modality is Modality.ASSERTED:
            for key in keys_of(fact.subject):
                facts.setdefault((fact.candidate.relation, key), []).append(fact)
    lost: dict[int, Draft] = {}
    for plan in plans:
        keys = [(plan.candidate.relation, key) for key in keys_of(plan.subject)]
        about = {id(fact): fact for key in keys for fact in facts.get(key, ())[-_MOST_COMPARED:]}
        alike = [fact for fact in about.values() if is_same(fact, plan)]
        lost |= {id(fact): plan for fact in alike if _is_news_of(fact, plan)}
        if any(_is_met_by(plan, fact) for fact in alike):
            lost[id(plan)] = plan
    told: dict[int, set[Span]] = {}
    for draft in drafts:
        if id(draft) in lost:
            told.setdefault(id(lost[id(draft)]), set()).update(draft.mentions)
    leaving = [plan for plan in plans if plan.candidate.relation is Relation.LEFT_OFFICE]
    leavers = Namesakes(plan.subject.name for plan in leaving)
    return [_settled(d, told.get(id(d), set()), leavers) for d in drafts if id(d) not in lost]


def _settled(draft: Draft, told: set[Span], leavers: Namesakes) -> Draft:
    """Give a plan the places of its news; open what waits for somebody's planned leaving."""
    if _is_undated(draft) and _waits(draft, leavers):
        return replace(draft, modality=Modality.PLANNED, when=None)
    if not told:
        return draft
    return replace(
        draft, mentions=tuple(sorted({*draft.mentions, *told}, key=lambda span: (span.start, span.end)))
    )


def _is_event(draft: Draft) -> bool:
    return spec_of(draft.candidate.relation).is_event and draft.polarity is Polarity.POSITIVE


def _is_guessed(draft: Draft) -> bool:
    return draft.when is not None and draft.when.kind in _GUESSED and draft.when.text is None


def _is_undated(draft: Draft) -> bool:
    """Tell news that has no date of its own."""
    return _is_guessed(draft) or (draft.when is None and draft.sentence.start < _OPENING)


def _is_news_of(fact: Draft, plan: Draft) -> bool:
    """Tell whether a fact has no date of its own and the plan says when: "replaces him", "on January 15".

    A headline is news of any plan: "Liverpool confirm Slot", who "will be their next coach". So is what
    an article opens with: "Holm has poached Ann Lee", who "starts on 15 January".
    """
    is_headline = fact.sentence.zone is not Zone.BODY and (fact.when is None or _is_guessed(fact))
    is_dated = plan.when is not None and plan.when.text is not None
    return is_headline or (is_dated and _is_undated(fact))


def _is_met_by(plan: Draft, fact: Draft) -> bool:
    """Tell whether a sentence goes on to say that its plan was met: "endorsed her, whom it had elected"."""
    return plan.when is None and fact.when is not None and plan.sentence == fact.sentence


def _waits(fact: Draft, leavers: Namesakes) -> bool:
    """Tell whether somebody replaces another who has yet to go: "replaces him", "he will go in May"."""
    if fact.predecessor is None or fact.modality is not Modality.ASSERTED:
        return False
    return fact.candidate.relation is Relation.TOOK_OFFICE and bool(leavers.of(fact.predecessor.name))
