"""Leavings that are told before the last day in office: a resignation handed in, a month that runs out."""

from __future__ import annotations

import re
from datetime import timedelta

from claims.dates import Precision, day_interval
from claims.explanations import Finding
from claims.types import ErrorType, Reason
from claims.verdicts.cases import Case, leads, undecided
from claims.verdicts.reading import says

__all__ = ["announced"]

# "Resigned in June", and went when a successor was found, as heads of federations do.
_RESIGNING = re.compile(r"\b(?:resign\w*|announc\w*)\b", re.IGNORECASE)
# "Was ousted in May" may come weeks before the last day.
_LEAVING_AHEAD = re.compile(r"\b(?:quit\w*|oust\w*|sack\w*|fired|lost|defeat\w*|suspend\w*)\b", re.IGNORECASE)
# "Left on 20 February" of whose last day is the first of March.
_SOON = timedelta(days=15)


def announced(case: Case, finding: Finding) -> Finding:
    """Neither confirm nor refute a leaving by the last day in office some time later.

    Parameters
    ----------
    finding : Finding
        What the dates of the table make of the claim.
    """
    if finding.error_type not in (ErrorType.NOT_YET, ErrorType.WRONG_DATE):
        return finding
    said, settings = case.reading.said or day_interval(case.reading.as_of), case.reading.settings
    reach = 0
    if says(case.reading, _RESIGNING):
        reach = settings.election_lead_days
    elif says(case.reading, _LEAVING_AHEAD):
        reach = settings.lead_days
    is_near = said.end is not None and said.end.precision >= Precision.MONTH
    for spell in case.mine:
        if spell.end is None or spell.end.first < said.first:
            continue
        if (spell.end.first - said.first).days <= reach or (
            is_near and spell.end.first <= said.limit + _SOON
        ):
            note = "the table knows the last day in office, not when the leaving was announced"
            return undecided(Reason.NOT_COVERED, leads([spell]), notes=(note,))
    return finding
