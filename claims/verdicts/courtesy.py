"""Titles that their holders keep in an article that knows who has the office now.

"President Trump has revoked what President Obama ordered": nobody takes it for two presidents.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from claims.dates import day_interval
from claims.explanations import Finding
from claims.relations import Relation
from claims.types import Label, Polarity, Reason, Verdict
from claims.verdicts.cases import undecided
from claims.verdicts.narration import BARE_TITLES, is_of_late

__all__ = ["courteous", "former_titles"]

_IN_OFFICE = frozenset({Relation.HOLDS_OFFICE, Relation.TOOK_OFFICE})
_OUT_OF_OFFICE = frozenset({Relation.HELD_OFFICE, Relation.LEFT_OFFICE})


def former_titles(verdicts: Sequence[Verdict]) -> Iterator[int]:
    """Give the places of OUTDATED titles before names whose article tells that their time is over.

    It gives the office to whom the table has in it then, or calls the person a former holder.
    """
    places = [place for place, verdict in enumerate(verdicts) if _may_be_courtesy(verdict)]
    if not places:
        return
    told: dict[str, set[tuple[str, str | None]]] = defaultdict(set)
    for verdict in verdicts:
        if verdict.label is Label.SUPPORTED and verdict.claim.polarity is Polarity.POSITIVE:
            told[verdict.claim.article_id].update(_ends_told(verdict))
    for place in places:
        row = verdicts[place].evidence[0]
        ends = told.get(verdicts[place].claim.article_id, ())
        if any(post == row.object_id and person in (None, row.subject_id) for post, person in ends):
            yield place


def _may_be_courtesy(verdict: Verdict) -> bool:
    """Tell a title that is out of date and that the sentence does not tie to the days of the article."""
    claim, day = verdict.claim, verdict.checked_as_of
    is_title = verdict.label is Label.OUTDATED and claim.rule in BARE_TITLES and bool(verdict.evidence)
    return is_title and day is not None and not is_of_late(claim.sentence, day)


def _ends_told(verdict: Verdict) -> Iterator[tuple[str, str | None]]:
    """Give the offices that a claim tells to be another's now (None), or a person's no longer."""
    relation, day = verdict.claim.relation, verdict.checked_as_of
    for row in verdict.evidence:
        if row.object_id is None:
            continue
        if relation in _IN_OFFICE and day is not None and row.interval.overlaps(day_interval(day)):
            yield row.object_id, None
        elif relation in _OUT_OF_OFFICE:
            yield row.object_id, row.subject_id


def courteous(finding: Finding) -> Finding:
    """Read a title as the one its holder had."""
    note = "the article tells elsewhere that the office is no longer this person's: the title is of before"
    return undecided(Reason.NOT_ASSERTED, finding.evidence[:1], notes=(note,))
