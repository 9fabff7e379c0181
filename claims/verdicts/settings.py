"""Limits at which the rules abstain, and how much slack wording gets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

__all__ = ["DEFAULT_SETTINGS", "VerdictSettings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictSettings:
    """Limits of the verdict rules.

    Parameters
    ----------
    tolerance_days : int
        Two dates given to the day agree within so many days (design, section 4: one).
    approximate_years : int
        "about 1949" agrees with a date at most so many years away.
    lead_days : int
        Between an appointment and the day the office is taken: a person named so many days before
        is neither confirmed nor refuted by the later day.
    election_lead_days : int
        The same for elections: heads of international bodies are chosen up to seven months ahead
        (OPEC's in January 2022 for August, NATO's in March 2014 for October).
    neighbour_gap_days : int
        A predecessor's end and a successor's start further apart than this are neighbours only
        when the table's list names the vacancy.
    beginning_years : int
        A list that starts at most so many years after its body was founded is complete from the
        first row on, so that ordinals can be counted.
    minimum_to_support, minimum_to_refute : float
        Verdicts whose rows are less likely than this to be what the claim speaks of give NOT ENOUGH
        INFO (`low_confidence`); a wrong REFUTED costs more trust. Chosen on generated claims of
        training subjects: they halve the wrong answers and cost one or two in a hundred right ones.
    minimum_confidence_to_refute : float
        A REFUTED or OUTDATED whose confidence, the doubts about the reading of the text counted in,
        is lower gives NOT ENOUGH INFO (`low_confidence`): below that most were misreadings of real texts.
    minimum_certainty : float
        The same for the certainty that counts in how open slots were filled.
    minimum_extraction : float
        Claims the extractor believes in less than this are not decided.
    table_as_of : date or None
        Day on which the tables were last looked at, for lists whose `coverage.csv` does not say so.
    recorded_on : date or None
        Ask what the table said on that day; None asks for what it says now.
    """

    tolerance_days: int = 1
    approximate_years: int = 2
    lead_days: int = 120
    election_lead_days: int = 220
    neighbour_gap_days: int = 31
    beginning_years: int = 5
    minimum_to_support: float = 0.6
    minimum_to_refute: float = 0.7
    minimum_confidence_to_refute: float = 0.62
    minimum_certainty: float = 0.4
    minimum_extraction: float = 0.0
    table_as_of: date | None = None
    recorded_on: date | None = None


DEFAULT_SETTINGS = VerdictSettings()
