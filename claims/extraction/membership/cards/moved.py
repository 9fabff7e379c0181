"""The cards of moves that somebody else makes a member do, and of going over to a body that is named."""

from __future__ import annotations

from claims.extraction.card import clue
from claims.extraction.frames import Pattern
from claims.extraction.membership.cards.card import BODY, card
from claims.relations import Relation

__all__ = ["MOVED"]

# What somebody does who makes another a member.
_LETTING_IN = (
    "take takes took taking let lets welcome welcomes welcomed vote votes voted "
    "bring brings brought sign signs signed"
)
_MOVING = """
    bring brings bringing brought vote votes voted usher* steer* guid* shepherd* lead leads led take takes
    took taken taking let lets get gets got draw draws drew sign signs signed admit*
"""

MOVED: tuple[Pattern, ...] = (
    card(
        "brings",
        Relation.JOINED,
        "",
        "The treaty brought Kenya into the African Union in 1963.",
        "The train brought Kenya into the age of steam.",
        further=(clue(_MOVING, "into", BODY, before=0, behind=9),),
    ),
    card(
        "takes_out",
        Relation.LEFT,
        "",
        "The president pulled Kenya out of the African Union in 1963.",
        "The president pulled Kenya out of the crisis in 1963.",
        further=(
            clue(
                "pull* take takes took taken taking withdr* yank* drag* wrench* lead leads led",
                "out from",
                BODY,
                before=0,
                behind=9,
            ),
        ),
    ),
    card(
        "joined_by",
        Relation.JOINED,
        "",
        "The African Union was joined in 1963 by Kenya.",
        "The African Union was joined in its demands by the public.",
        further=(
            clue("was_joined were_joined been_joined is_joined", BODY, "@", before=5, behind=6),
            clue("they_were_joined founders_were_joined members_were_joined", "by", before=0, behind=6),
        ),
    ),
    card(
        "gains",
        Relation.JOINED,
        "readmit* reinstat*",
        "The African Union took in Kenya in 1963.",
        "The African Union took in the view of Kenya in 1963.",
        further=(
            clue(
                "hire hires hired recruit recruits recruited enlist enlists enlisted",
                "band duo trio quartet quintet",
                "@",
                before=4,
                behind=6,
            ),
            clue(
                "gain gains gained add adds added adding absorb absorbs absorbed",
                f"it {BODY}",
                "@",
                before=6,
                behind=2,
            ),
            clue(
                " ".join(
                    f"{verb}_{way}_@ {verb}_{way}_the_@ {verb}_@_{way}"
                    for verb in _LETTING_IN.split()
                    for way in ("in", "back", "up")
                ),
                f"it they {BODY}",
                before=9,
                behind=0,
            ),
        ),
    ),
    card(
        "motion",
        Relation.JOINED,
        "into+ out+",
        "Kenya waltzed into the African Union in 1963.",
        "Kenya waltzed into the African news in 1963.",
        before=0,
        behind=6,
        beside="union alliance bloc league pact community association commonwealth federation network nato "
        "eu opec brics asean mercosur ecowas oecd zone",
    ),
    card(
        "loses",
        Relation.LEFT,
        "",
        "The African Union lost Kenya in 1963.",
        "The African Union lost patience with Kenya in 1963.",
        further=(clue("lost lose loses losing", BODY, "@", before=3, behind=2),),
    ),
    card(
        "came_into",
        Relation.JOINED,
        "",
        "Kenya came into the African Union in 1963.",
        "Kenya came into money in 1963.",
        further=(
            clue(
                "slip* eased eases easing drift* climb* sail* cross*",
                "into_@ into_the_@ aboard_@",
                before=0,
                behind=3,
            ),
            clue(
                "came come comes coming went go goes gone going slip* get got getting moved return* walk* "
                "sail* "
                "eased eases easing drift* climb* step* crash* cross*",
                "into to aboard",
                BODY,
                before=0,
                behind=5,
            ),
        ),
    ),
    card(
        "switched",
        Relation.JOINED,
        "defect*+ switch*+ crossed+ enrol*+ regist*+ convert*+ migrat*+ jump*+ drift*+ gravitat*+ left+ "
        "leave+ leaves+ leaving+ quit+ desert*+",
        "Ann Smith defected to the Green Party in 1998.",
        "Ann Smith switched to a new car in 1998.",
        before=0,
        behind=7,
        beside="^ over party alliance union league greens liberals democrats conservatives socialists",
    ),
    card(
        "brought",
        Relation.JOINED,
        "",
        "Kenya was brought into the African Union.",
        "Kenya was brought into the talks.",
        further=(
            clue(
                "brought voted ushered taken drawn let steered guided shepherded co-opted welcomed "
                "talked persuaded coaxed lured",
                "into to",
                BODY,
                before=0,
                behind=8,
            ),
        ),
    ),
)
