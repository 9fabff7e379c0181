"""The cards of moves that a noun tells: an accession, an exit, an expulsion, a suspension."""

from __future__ import annotations

from claims.extraction.card import clue
from claims.extraction.frames import Pattern
from claims.extraction.membership.cards.card import BODY, card
from claims.extraction.membership.moves.going_over import GOING_OVER
from claims.extraction.membership.patterns import OUSTERS
from claims.relations import Relation

__all__ = ["NOMINAL"]

NOMINAL: tuple[Pattern, ...] = (
    card(
        "accession",
        Relation.JOINED,
        "accession+ admission+ admittance+ entry+ readmission+ ascension_to+ adhesion+ induction+ re-entry+ "
        "reinstatement+ entrance+ incorporation+ reintegration+ re-integration+ readmittance+ re-accession+ "
        "rejoining+ inclusion+",
        "Spain's accession to the European Union followed in 1986.",
        "Admission to the museum is free.",
        beside=f"@ it {BODY}",
        before=3,
        behind=5,
        further=(
            clue("return_to", f"{BODY}", "@", before=0, behind=5),
            clue(
                " ".join(f"{noun}_to" for noun in sorted(GOING_OVER)),
                f"{BODY} greens liberals democrats conservatives socialists labour republicans",
                "@",
                before=0,
                behind=5,
            ),
            clue("its_accession its_admission its_readmission its_entry", "came followed took #", before=0),
        ),
    ),
    card(
        "exit",
        Relation.LEFT,
        "withdrawal+ exit+ departure+ secession+ resignation+ pullout+ pull-out+ walkout+ walk-out+ "
        "defection+ disaffiliation+ breakaway+",
        "Britain's withdrawal from the European Union took years.",
        "The withdrawal of troops from the border took years.",
        beside=f"@ it {BODY}",
        before=3,
        behind=6,
        further=(
            clue("its_exit its_withdrawal its_departure its_secession", "came took #", before=0, behind=5),
            clue(
                "split_from break_from rupture_from farewell_to goodbye_to adieu_to",
                BODY,
                "@",
                before=0,
                behind=5,
            ),
        ),
    ),
    card(
        "expulsion",
        Relation.EXPELLED,
        " ".join(OUSTERS),
        "Singapore's expulsion from the Federation of Malaysia came in 1965.",
        "The expulsion of diplomats from the country came in 1965.",
    ),
    card(
        "suspension",
        Relation.SUSPENDED,
        "suspension",
        "Mali's suspension from the African Union was lifted.",
        "The suspension of the old car was soft.",
    ),
)
