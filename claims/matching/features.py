"""What the matching model sees of a claim beside a row, one function a feature.

Each function takes the pairs of a batch as columns and gives one value a pair;
its name is the name of the column and its first sentence the public
description. NaN means "not comparable"; 0 only "compared and different". The
functions take columns rather than one claim and one fact because a million
pairs must take seconds, not minutes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from claims.matching.pairs import Column, Pairs

__all__ = ["FEATURES", "FEATURE_NAMES", "FeatureValues", "feature_matrix"]

_DAYS_A_YEAR = 365.25
# Beyond half a century one wrong date is as wrong as another.
_LONGEST_GAP_YEARS = 50.0
# Days by which good sources differ about the same event (DESIGN, section 4).
_TOLERANCE_DAYS = 1.0


def subject_link(pairs: Pairs) -> Column:
    """Say how well the claim's subject was linked to the row's; 0 when it was linked to others only."""
    return pairs.subject_link


def subject_similarity(pairs: Pairs) -> Column:
    """Compare the claim's name of the subject with the alias met, else with the label of the row's."""
    return pairs.subject_similarity


def subject_words_known(pairs: Pairs) -> Column:
    """Say how many words of the claim's name are words of the alias met; a strange first name is not."""
    return pairs.subject_covers


def subject_words_met(pairs: Pairs) -> Column:
    """Say how many of the words of the alias met stand in the claim's name: a surname is half of one."""
    return pairs.subject_covered


def subject_first(pairs: Pairs) -> Column:
    """Say how early the row's subject stands among the readings of the name: 1, 1/2, 1/3 ..."""
    return 1.0 / (1.0 + pairs.subject_rank)


def subject_alias_trust(pairs: Pairs) -> Column:
    """Say how far the kind of alias settles the subject: a full name 1, a surname 0.5."""
    return pairs.subject_trust


def subject_choice(pairs: Pairs) -> Column:
    """Say how few subjects the name may stand for: 1 for a single one, 1/n for n."""
    return 1.0 / pairs.subject_count


def body_link(pairs: Pairs) -> Column:
    """Say how well the claim's body was linked to the row's."""
    return pairs.body_link


def body_similarity(pairs: Pairs) -> Column:
    """Compare the claim's name of the body with the alias met, else with the label of the row's."""
    return pairs.body_similarity


def body_confidence(pairs: Pairs) -> Column:
    """Say how sure the filling of the body is: 1 for a mention in the clause, less from context."""
    return pairs.body_confidence


def post_link(pairs: Pairs) -> Column:
    """Say whether role and body together name the row's post."""
    return pairs.post_link


def role_similarity(pairs: Pairs) -> Column:
    """Compare the words of the role with the title of the row's post, or the row's kind of membership."""
    return pairs.role_similarity


def date_agreement(pairs: Pairs) -> Column:
    """Say whether the claim's date and the row's may be the same at the coarser precision.

    An event is compared with the row's first or last day, a state with its whole span; a day's
    difference is forgiven. An open end agrees with no event.
    """
    gap = _gap_days(pairs)
    agrees = np.asarray(gap <= _TOLERANCE_DAYS, dtype=np.float64)
    return np.where(np.isnan(gap), np.nan, agrees)


def date_distance(pairs: Pairs) -> Column:
    """Give the years between the claim's date and the row's, on a logarithmic scale from 0 to 1."""
    years = np.minimum(_gap_days(pairs) / _DAYS_A_YEAR, _LONGEST_GAP_YEARS)
    return np.asarray(np.log1p(years) / np.log1p(_LONGEST_GAP_YEARS))


def date_precision(pairs: Pairs) -> Column:
    """Give the precision of the claim's date: a year 0.5, a day 1."""
    return pairs.claim_precision / 6.0


def date_nearest(pairs: Pairs) -> Column:
    """Say whether no other row of the same claim lies nearer to the claim's date."""
    gap = _gap_days(pairs)
    if not gap.size:
        return gap
    known = np.where(np.isnan(gap), np.inf, gap)
    nearest = np.full(pairs.claim[-1] + 1, np.inf)
    np.minimum.at(nearest, pairs.claim, known)
    is_nearest = np.asarray(known <= nearest[pairs.claim], dtype=np.float64)
    return np.where(np.isnan(gap), np.nan, is_nearest)


def holds_at_publication(pairs: Pairs) -> Column:
    """Say whether the row held on the day of the article, for claims in the present tense."""
    held = (pairs.holds_first <= pairs.published) & (pairs.published <= pairs.holds_last)
    return np.where((pairs.present == 1) & ~np.isnan(pairs.published), held.astype(float), np.nan)


def begun_by_publication(pairs: Pairs) -> Column:
    """Say whether the row had begun when the article appeared."""
    begun = (pairs.holds_first <= pairs.published).astype(float)
    return np.where(np.isnan(pairs.published) | np.isinf(pairs.holds_first), np.nan, begun)


def recency(pairs: Pairs) -> Column:
    """Say how near the row's date is to the article's, for claims without a date: 1 the same day."""
    years = np.minimum(np.abs(pairs.published - pairs.row_first) / _DAYS_A_YEAR, _LONGEST_GAP_YEARS)
    fresh = 1.0 - np.log1p(years) / np.log1p(_LONGEST_GAP_YEARS)
    return np.where(np.isnan(pairs.claim_precision), fresh, np.nan)


def predecessor_agreement(pairs: Pairs) -> Column:
    """Say whether the claim's predecessor held the row's post just before it."""
    return pairs.predecessor


def successor_agreement(pairs: Pairs) -> Column:
    """Say whether the claim's successor held the row's post just after it."""
    return pairs.successor


def rival(pairs: Pairs) -> Column:
    """Say how well the best other candidate fits subject and place: 0 when no other does at all."""
    place = np.fmax(pairs.body_link, pairs.post_link)
    fit = np.nan_to_num(pairs.subject_link) * np.where(np.isnan(place), 1.0, place)
    return _best_of_others(pairs.claim, fit)


def kind_agreement(pairs: Pairs) -> Column:
    """Say whether the subject's mention looks like the kind of thing the row's subject is."""
    return pairs.kind


def acting_agreement(pairs: Pairs) -> Column:
    """Say whether claim and row agree on the holder being an acting one."""
    return pairs.acting


def unambiguous(pairs: Pairs) -> Column:
    """Say whether names and context leave one reading only."""
    return 1.0 - pairs.ambiguous


def surroundings(pairs: Pairs) -> Column:
    """Say whether the article's other claims speak of the row's subject, body or post."""
    return pairs.surroundings


def row_rank(pairs: Pairs) -> Column:
    """Give the row's rank in the table: preferred 1, normal 0.5, deprecated 0."""
    return pairs.row_rank


def _best_of_others(claim: NDArray[np.int64], fit: Column) -> Column:
    """Give for each pair the largest value among the other pairs of its claim, 0 when there are none."""
    order = np.lexsort((-fit, claim))
    first = np.r_[True, np.diff(claim[order]) > 0] if len(order) else np.empty(0, dtype=bool)
    count = int(claim.max()) + 1 if len(claim) else 0
    best, second, winner = np.zeros(count), np.zeros(count), np.full(count, -1)
    winner[claim[order[first]]] = order[first]
    best[claim[order[first]]] = fit[order[first]]
    after = np.flatnonzero(first) + 1
    after = after[after < len(order)]
    after = after[~first[after]]
    second[claim[order[after]]] = fit[order[after]]
    own = winner[claim] == np.arange(len(claim))
    return np.where(own, second[claim], best[claim])


def _gap_days(pairs: Pairs) -> Column:
    """Days between the claim's date and the row's, 0 when they touch; NaN when the claim has none."""
    event = pairs.event == 1
    first = np.where(event, pairs.row_first, pairs.holds_first)
    last = np.where(event, pairs.row_last, pairs.holds_last)
    # An open side of the row is far from every event; an open side of the claim reaches everywhere.
    far = _LONGEST_GAP_YEARS * _DAYS_A_YEAR
    claim_first = np.where(np.isnan(pairs.claim_first), -np.inf, pairs.claim_first)
    claim_last = np.where(np.isnan(pairs.claim_last), np.inf, pairs.claim_last)
    gap = np.maximum(0.0, np.maximum(claim_first - last, first - claim_last))
    gap = np.where(np.isnan(gap), far, gap)
    return np.where(np.isnan(pairs.claim_precision), np.nan, gap)


FEATURES: tuple[Callable[[Pairs], Column], ...] = (
    subject_link,
    subject_similarity,
    subject_words_known,
    subject_words_met,
    subject_first,
    subject_alias_trust,
    subject_choice,
    body_link,
    body_similarity,
    body_confidence,
    post_link,
    role_similarity,
    date_agreement,
    date_distance,
    date_precision,
    date_nearest,
    holds_at_publication,
    begun_by_publication,
    recency,
    predecessor_agreement,
    successor_agreement,
    rival,
    kind_agreement,
    acting_agreement,
    unambiguous,
    surroundings,
    row_rank,
)

FEATURE_NAMES: tuple[str, ...] = tuple(feature.__name__ for feature in FEATURES)
_PLACES = {name: place for place, name in enumerate(FEATURE_NAMES)}


class FeatureValues(Mapping[str, float]):
    """One row of the feature matrix by name; nothing is copied before somebody looks.

    Examples
    --------
    >>> FeatureValues(np.arange(len(FEATURE_NAMES)))["subject_similarity"]
    1.0
    """

    __slots__ = ("_row",)

    def __init__(self, row: Column) -> None:
        self._row = row

    def __getitem__(self, name: str) -> float:
        return float(self._row[_PLACES[name]])

    def __iter__(self) -> Iterator[str]:
        return iter(FEATURE_NAMES)

    def __len__(self) -> int:
        return len(FEATURE_NAMES)


def feature_matrix(pairs: Pairs) -> Column:
    """Give the features of a batch, shape (n_pairs, n_features), columns as in `FEATURE_NAMES`."""
    return np.column_stack([feature(pairs) for feature in FEATURES])
