"""The clues of what is said of members whose body the sentence leaves out: "is one of the ten", "is out"."""

from __future__ import annotations

from claims.extraction.card import clue
from claims.extraction.membership.cards.enumerated import OTHERS
from claims.extraction.membership.words import NUMBERS

__all__ = ["STANDING"]

STANDING = (
    clue("belong belonged", "since until", "@ it they", before=4, behind=2),
    clue("to_belong", "ceased cease ceases stopped", "@ it", before=6, behind=0),
    clue("no_longer_belong no_longer_belongs belong_any_more belong_anymore", "@ it", before=6, behind=0),
    clue(
        "a_member members",
        "no_longer used_to ceased stopped longer",
        "@ it he she they",
        before=8,
        behind=0,
    ),
    clue("one_of_the one_of_its", "members signatories", "@ it", before=6, behind=4),
    clue(" ".join(f"one_of_the_{number}_$" for number in NUMBERS), "@ it", before=6, behind=0),
    clue("is_out_$ are_out_$ is_in_$ been_in_since been_out_since longer_in_$", "@ it", before=6, behind=0),
    clue(
        "not_belong n't_belong never_belonged stayed_out_$ stays_out_$ stay_out_$ remains_out_$",
        "@ it",
        before=6,
        behind=0,
    ),
    clue("outside_$", "remain* stay* kept", "@ it", before=6, behind=0),
    clue(
        "a_fellow", "became become elected been received admitted is was as", "@ he she", before=6, behind=3
    ),
    clue("among_its_fellows fellows_include fellows_are"),
    clue("of_which", "member members", before=0, behind=6),
    # "The station, a member since 1950, may appeal."
    clue("a_member", "since", before=0, behind=1),
    clue("a_signatory", "is remains was", "@ it", before=5, behind=0),
    *OTHERS,
)
