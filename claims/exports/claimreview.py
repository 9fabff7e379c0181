"""Findings -> drafts of schema.org ClaimReview, the vocabulary fact-checks are exchanged in.

Only what a person marked as reviewed becomes a draft: a machine's verdict is no fact-check.
Terms: https://schema.org/ClaimReview (numbers from 1, false, to 5, true, as fact-checkers use them).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from claims.explanations import value_words
from claims.exports.findings import Finding
from claims.types import Label

__all__ = ["claim_reviews", "embeddable"]

# NOT ENOUGH INFO gets no number: a rating would say more than was found.
_RATINGS = {Label.REFUTED: (1, "False"), Label.OUTDATED: (2, "Outdated"), Label.SUPPORTED: (5, "True")}


def claim_reviews(findings: Iterable[Finding], *, author: str, reviewed_on: date) -> list[dict[str, Any]]:
    """Give one JSON-LD object for each reviewed finding.

    Parameters
    ----------
    author : str
        Name of the organisation that reviewed; a finding's own `reviewer` is named beside it.
    reviewed_on : date
        Day of the review.

    Returns
    -------
    list of dict
        Objects of type ClaimReview; empty when nothing was marked as reviewed.
    """
    return [_review(finding, author, reviewed_on) for finding in findings if finding.is_reviewed]


def embeddable(reviews: Sequence[dict[str, Any]]) -> str:
    r"""Give the drafts as JSON for the `script` element of a page, which no quoted sentence can end.

    Examples
    --------
    >>> embeddable([{"claimReviewed": "</script>"}])
    '[\n  {\n    "claimReviewed": "\\u003c/script>"\n  }\n]\n'
    """
    return json.dumps(reviews, ensure_ascii=False, indent=2).replace("<", "\\u003c") + "\n"


def _review(finding: Finding, author: str, day: date) -> dict[str, Any]:
    review: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "datePublished": day.isoformat(),
        "claimReviewed": finding["sentence"] or _words(finding),
        "reviewBody": finding["explanation"],
        "author": {"@type": "Organization", "name": author},
        "itemReviewed": _claim(finding),
        "reviewRating": _rating(finding),
    }
    if finding.review_url:
        review["url"] = finding.review_url
    if finding.reviewer:
        review["editor"] = {"@type": "Person", "name": finding.reviewer}
    return review


def _claim(finding: Finding) -> dict[str, Any]:
    appearance = finding["article_id"]
    claim: dict[str, Any] = {"@type": "Claim", "name": _words(finding)}
    if finding["published"]:
        claim["datePublished"] = finding["published"]
    if finding["attributed_to"]:
        claim["author"] = {"@type": "Thing", "name": finding["attributed_to"]}
    work: dict[str, Any] = {"@type": "CreativeWork", "identifier": appearance}
    if appearance.startswith(("https://", "http://")):
        work["url"] = appearance
    claim["appearance"] = work
    return claim


def _rating(finding: Finding) -> dict[str, Any]:
    if finding.label not in _RATINGS:
        return {"@type": "Rating", "alternateName": "Unproven"}
    number, name = _RATINGS[finding.label]
    rating = {"@type": "Rating", "ratingValue": number, "worstRating": 1, "bestRating": 5}
    explanation = f"{name}: {value_words(finding['expected'])} is right" if finding["expected"] else name
    return rating | {"alternateName": name, "ratingExplanation": explanation}


def _words(finding: Finding) -> str:
    parts = [finding["subject"], finding["relation"].replace("_", " "), finding["role"], finding["object"]]
    return " ".join(part for part in [*parts, value_words(finding["when"])] if part)
