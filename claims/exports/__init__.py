"""Results in the forms other tools of the field read."""

from claims.exports.claimreview import claim_reviews, embeddable
from claims.exports.findings import Finding, read_findings
from claims.exports.label_studio import labeling_config, tasks_of
from claims.exports.label_studio_gold import gold_records
from claims.exports.quickstatements import Correction, corrections
from claims.exports.sqlite import write_database

__all__ = [
    "Correction",
    "Finding",
    "claim_reviews",
    "corrections",
    "embeddable",
    "gold_records",
    "labeling_config",
    "read_findings",
    "tasks_of",
    "write_database",
]
