"""The cards of asking to be let in and of waiting for it."""

from __future__ import annotations

from claims.extraction.card import clue
from claims.extraction.frames import Pattern
from claims.extraction.membership.cards.card import BODY, card
from claims.relations import Relation

__all__ = ["ASKING"]

ASKING: tuple[Pattern, ...] = (
    card(
        "applied",
        Relation.APPLIED,
        "applied+ applies+ apply+ applying+ applicat*+ reappl*+ membership bid+ bids+ sent_in_its "
        "candida*+ petition*+ request*+ submitted+ filed+ lodged+ ask*+ presented+ tabled+ handed+ put+",
        "Ukraine applied for membership in the European Union in 2022.",
        "Ukraine applied for a loan from the European Union in 2022.",
        beside="member* join joining joined acced* accession admission admit* entry enter application "
        "applications papers bid request candida* letter be_let",
        further=(
            clue(
                "application applications bid request requests petition candida*",
                "formal* official* submit* lodg* fil* made make makes hand* present* tabl* put",
                before=5,
                behind=2,
            ),
            # "its application to the Holm Union, filed in 2019"
            clue("application_to applications_to petition_to", BODY, before=0, behind=7),
            clue(
                "application",
                "@",
                "rejected refused vetoed blocked turned accepted approved rejects reject",
                before=4,
                behind=5,
            ),
            clue("request", "refused rejected granted", before=0, behind=4),
            clue(
                "its_application",
                "rejected refused vetoed blocked turned accepted shelved",
                before=0,
                behind=3,
            ),
        ),
    ),
    card(
        "candidate",
        Relation.CANDIDATE,
        "candidate+ candidates+ candidacy+ candidature+",
        "Serbia has been a candidate for EU membership since 2012.",
        "She was a candidate for the presidency in 2012.",
        beside="member* join joining accession acced* entry country countries state states status since "
        f"became become becomes {BODY}",
        before=6,
        behind=6,
        further=(clue("a_candidate", "is remains remain", "@ it", before=5, behind=0),),
    ),
    card(
        "talks",
        Relation.CANDIDATE,
        "accession membership",
        "Albania opened EU accession talks in 2022.",
        "The EU postponed all accession talks in 2022.",
    ),
)
