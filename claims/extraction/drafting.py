"""Candidate -> drafts: its slots filled, its date found, and whether it is asserted at all."""

from __future__ import annotations

from collections.abc import Iterator

from claims.extraction.assertion.statement import assess
from claims.extraction.assertion.unsaid import is_modifier, is_of_next
from claims.extraction.dating.date_series import further_terms
from claims.extraction.dating.times import date_of, lies_ahead
from claims.extraction.drafts import Draft
from claims.extraction.filling.chains import Chains
from claims.extraction.filling.groups import is_uncounted
from claims.extraction.filling.nominals import PRONOUNS
from claims.extraction.filling.slots import SlotFiller
from claims.extraction.frames import Candidate, SentenceView
from claims.extraction.renewing import renewed
from claims.extraction.scope import left_out
from claims.relations import Relation
from claims.types import Modality, Slot

__all__ = ["drafts_of", "told_of_ahead"]


def told_of_ahead(candidate: Candidate, view: SentenceView) -> Candidate:
    """Mark who enters an office left unnamed only now or later: "takes over from Y", "will succeed Y"."""
    if candidate.relation is not Relation.TOOK_OFFICE or candidate.role is not None:
        return candidate
    is_entering = view.span.doc[candidate.head].tag_ in ("VBZ", "VBP", "VBG")
    if not is_entering:
        assertion = assess(candidate, view)
        is_entering = assertion is not None and assertion.modality is Modality.PLANNED
    return renewed(candidate, is_entering=True) if is_entering else candidate


def drafts_of(
    candidate: Candidate, view: SentenceView, filler: SlotFiller, chains: Chains, *, is_shared: bool
) -> Iterator[Draft]:
    """Give a candidate's draft, and one for each further term that the sentence dates."""
    first = _draft(candidate, view, filler, chains)
    if first is None:
        return
    yield first
    if not is_shared:
        terms = (renewed(candidate, when=w) for w in further_terms(candidate.relation, first.when, view))
        yield from filter(None, (_draft(term, view, filler, chains) for term in terms))


def _draft(candidate: Candidate, view: SentenceView, filler: SlotFiller, chains: Chains) -> Draft | None:
    assertion = assess(candidate, view)
    subject = filler.mention(candidate.subject, view)
    slot = filler.slot(candidate.subject, view)
    if assertion is None or subject is None or slot is None or is_uncounted(slot.name):
        return None
    if slot.name.lower() in PRONOUNS and view.context.article.title:
        return None  # "He became chairman": no whole article leaves unsaid who, a passage cut out of one does
    # What the clause plans lies ahead of it: "will take over on January 1, succeeding Y".
    timed = renewed(candidate, modality=candidate.modality or assertion.modality, polarity=assertion.polarity)
    when = candidate.when or date_of(timed, view, filler.table)
    body, role = filler.object_and_role(candidate, subject, view, when)
    if body is not None and body.name == slot.name:
        return None  # nothing joins or leads itself: a noun phrase was taken for the wrong thing
    is_told = assertion.modality in (Modality.ASSERTED, Modality.REPORTED)
    is_ahead = is_told and lies_ahead(candidate, when, view)
    if is_ahead and is_modifier(candidate, view):
        is_ahead, when = False, None  # "the 32-member union meets next week": it has 32 now
    if is_told and not is_ahead and is_of_next(candidate, view):
        is_ahead, when = True, None  # "named her its next chair on Monday": no day of hers in the chair
    founders = (filler.slot(founder, view) for founder in candidate.founders)

    def placed(slot: Slot) -> Slot:
        places = chains.of(slot, view.sentence.paragraph)
        return renewed(slot, places=places) if places else slot

    draft = Draft(
        candidate=candidate,
        sentence=view.sentence,
        subject=placed(slot),
        object=placed(body) if body is not None else None,
        role=role,
        predecessor=filler.slot(candidate.predecessor, view),
        successor=filler.slot(candidate.successor, view),
        founders=tuple(placed(founder) for founder in founders if founder is not None),
        compared_with=filler.slot(candidate.compared_with, view),
        when=when,
        polarity=assertion.polarity,
        modality=Modality.PLANNED if is_ahead else assertion.modality,
        attributed_to=assertion.attributed_to,
        mentions=(candidate.clause,),
    )
    return draft if left_out(draft, view) is None else None
