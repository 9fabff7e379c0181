"""The cards of what is said of several members at once, or by the word for one kind of member."""

from __future__ import annotations

from claims.extraction.card import clue
from claims.extraction.frames import Pattern
from claims.extraction.membership.cards.card import card
from claims.relations import Relation

__all__ = ["GROUPED"]

GROUPED: tuple[Pattern, ...] = (
    card(
        "fellow_member",
        Relation.MEMBER,
        "",
        "Kenya traded with fellow African Union member Ghana.",
        "Kenya traded with a member of the African Union.",
        further=(
            clue(
                "fellow_@ fellow_member fellow_members fellow_band other_@ other_the_@ like_all_@ "
                "like_most_@ like_many_@ like_every_@",
                "member members state states country countries",
                before=0,
                behind=5,
            ),
            clue(
                "with_other like_other like_all like_most alongside_other",
                "members_of countries_of states_of",
                before=0,
                behind=3,
            ),
            clue(
                " ".join(
                    f"{other}_{member}_{way}"
                    for other in ("other", "fellow", "another")
                    for member in ("member", "members")
                    for way in ("of", "from")
                ),
                "@",
                before=0,
                behind=5,
            ),
        ),
    ),
    card(
        "joined_others",
        Relation.JOINED,
        "",
        "Tom Riley joined Ann Smith in the band Hollow.",
        "Tom Riley joined Ann Smith in the garden.",
        further=(clue("join joins joined joining rejoin* re-join*", "in as", before=0, behind=11),),
    ),
    card(
        "officer",
        Relation.MEMBER,
        "",
        "Ann Smith, president of the Royal Society, gave the lecture.",
        "Ann Smith, president of the football club, gave the lecture.",
        further=(
            clue(
                "president secretary treasurer",
                "royal national academy_of",
                "society academy",
                before=0,
                behind=7,
            ),
        ),
    ),
)
