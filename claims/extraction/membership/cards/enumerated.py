"""The clues of lists of a body's members: "the League unites A, B and C", "an alliance of A and B"."""

from __future__ import annotations

from claims.extraction.card import clue
from claims.extraction.membership.cards.card import BODY
from claims.extraction.membership.members.enumerations import ALLIED, GATHERING
from claims.extraction.membership.words import OF_MANY

__all__ = ["ENUMERATED", "OTHERS"]

_KINDS = " ".join(sorted(OF_MANY | ALLIED | {"union", "league", "pact", "community"}))

ENUMERATED = (
    # A body right before the verb, a name right behind it.
    clue(
        " ".join(
            "_".join((verb, *tail, first)) for verb, tail in GATHERING.items() for first in ("@", "the_@")
        ),
        f"it {BODY}",
        "and",
        before=6,
        behind=14,
    ),
    clue(" ".join(f"{kind}_(" for kind in _KINDS.split()), "and", before=0, behind=9),
    clue(
        " ".join(f"{kind}_of_{first}" for kind in sorted(ALLIED) for first in ("@", "the_@")),
        "a an",
        "and",
        before=3,
        behind=12,
    ),
    clue("partners", "its whose s in_the of_the", _KINDS, before=6, behind=5),
    clue("partners", "its whose", "and", before=6, behind=5),
    clue("members", "its", "and", before=12, behind=3),
)
# Whose body the sentence leaves out.
OTHERS = (
    clue("the_rest the_remainder", "make makes made", "and", before=9, behind=0),
    clue("among_them_are among_them_were", "@", before=0, behind=3),
    clue(
        "members_are members_were rest_are",
        "the_rest other remaining",
        "@",
        before=3,
        behind=4,
    ),
)
