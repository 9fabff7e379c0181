"""A plan and its news are one statement: "lured Niccol away", and "he will start on September 9"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from claims.extraction.drafts import Draft
from claims.extraction.frames import Zone
from claims.extraction.namesakes import same_person
from claims.relations import Relation, spec_of
from claims.types import DateKind, Modality, Polarity

__all__ = ["settle_plans"]

_GUESSED = (DateKind.DOCUMENT_DATE, DateKind.INFERRED)


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
    facts = [d for d in drafts if _is_event(d) and d.modality is Modality.ASSERTED]
    lost: dict[int, Draft] = {}
    for plan in plans:
        alike = [f for f in facts if f.candidate.relation is plan.candidate.relation and is_same(f, plan)]
        lost |= {id(fact): plan for fact in alike if _is_news_of(fact, plan)}
        if any(_is_met_by(plan, fact) for fact in alike):
            lost[id(plan)] = plan
    return [_settled(d, drafts, lost, plans) for d in drafts if id(d) not in lost]


def _settled(draft: Draft, drafts: Sequence[Draft], lost: dict[int, Draft], plans: Sequence[Draft]) -> Draft:
    """Give a plan the places of its news; open what waits for somebody's planned leaving."""
    if _is_guessed(draft) and any(_leaves_first(plan, draft) for plan in plans):
        return replace(draft, modality=Modality.PLANNED, when=None)
    told = {m for d in drafts if lost.get(id(d)) is draft for m in d.mentions}
    if not told:
        return draft
    return replace(
        draft, mentions=tuple(sorted({*draft.mentions, *told}, key=lambda span: (span.start, span.end)))
    )


def _is_event(draft: Draft) -> bool:
    return spec_of(draft.candidate.relation).is_event and draft.polarity is Polarity.POSITIVE


def _is_guessed(draft: Draft) -> bool:
    return draft.when is not None and draft.when.kind in _GUESSED and draft.when.text is None


def _is_news_of(fact: Draft, plan: Draft) -> bool:
    """Tell whether a fact has no date of its own and the plan says when: "replaces him", "on January 15".

    A headline is news of any plan: "Liverpool confirm Slot", who "will be their next coach".
    """
    is_headline = fact.sentence.zone is not Zone.BODY and (fact.when is None or _is_guessed(fact))
    is_dated = plan.when is not None and plan.when.text is not None
    return is_headline or (is_dated and _is_guessed(fact))


def _is_met_by(plan: Draft, fact: Draft) -> bool:
    """Tell whether a sentence goes on to say that its plan was met: "endorsed her, whom it had elected"."""
    return plan.when is None and fact.when is not None and plan.sentence == fact.sentence


def _leaves_first(plan: Draft, fact: Draft) -> bool:
    """Tell whether somebody replaces another who has yet to go: "replaces him", "he will go in May"."""
    if plan.candidate.relation is not Relation.LEFT_OFFICE or fact.predecessor is None:
        return False
    is_taking = fact.candidate.relation is Relation.TOOK_OFFICE and fact.modality is Modality.ASSERTED
    return is_taking and same_person(plan.subject.name, fact.predecessor.name)
