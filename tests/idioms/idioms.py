"""How many turns of phrase are read where the text before tells the rest: `python tests/idioms/idioms.py`."""

import csv
from datetime import date
from pathlib import Path
from typing import NamedTuple

from claims.types import Article

__all__ = ["CONTEXTS", "Counts", "counted", "idioms"]

ROOM = Path(__file__).parent
_COMPANY = (
    "Maren Tholander has been chief executive of the Brackwell Group since 2015. It makes pumps in Leeds. "
)
_VACANCY = (
    "The Brackwell Group makes pumps. The company had been looking for a new chief executive since March. "
)
_PACT = "The Norland Pact is an alliance of ten states, set up in 1962. Ambassadors met at its seat in Oslo. "
# By kind: what stands before, the relations that count, and whose the claim must be.
CONTEXTS = {
    "leaves office": (_COMPANY, {"left_office"}, "Tholander"),
    "takes office": (_VACANCY, {"took_office", "holds_office"}, "Tholander"),
    "joins": (_PACT, {"joined", "member"}, "Veldania"),
    "leaves the body": (
        f"{_PACT}Veldania belonged to it. ",
        {"left", "expelled", "suspended", "member"},
        "Veldania",
    ),
    "is founded": ("", {"founded", "age"}, "Brackwell"),
}


class Counts(NamedTuple):
    """Sentences of a kind that are read of those that tell it, and others taken for it of all others."""

    read: int
    told: int
    false: int
    others: int


def idioms():
    """Give kind, sentence and whether it tells what its kind says."""
    with (ROOM / "idioms.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            yield row["kind"], row["sentence"], row["is_told"] == "yes"


def counted(extractor):
    """Give the counts of each kind; what is planned, denied or possible is no claim here."""
    counts = {}
    for kind, sentence, is_told in idioms():
        before, relations, subject = CONTEXTS[kind]
        article = Article(id="x", text=before + sentence, published=date(2024, 10, 3))
        is_read = any(
            claim.relation.value in relations
            and subject in claim.subject.name
            and (claim.start or 0) >= len(before)
            and claim.modality.value not in ("planned", "conditional")
            for claim in extractor.extract(article)
        )
        read, told, false, others = counts.get(kind, Counts(0, 0, 0, 0))
        counts[kind] = (
            Counts(read + is_read, told + 1, false, others)
            if is_told
            else Counts(read, told, false + is_read, others + 1)
        )
    return counts


def main():
    from claims.extraction.extractor import Extractor
    from claims.reference import ReferenceTable

    for kind, counts in counted(Extractor(table=ReferenceTable.load())).items():
        read = f"read {counts.read:3d} of {counts.told:3d}"
        print(f"{kind:16s} {read}, others taken for it {counts.false} of {counts.others}")


if __name__ == "__main__":
    main()
