"""The card of seats on boards and committees."""

from __future__ import annotations

from claims.extraction.card import clue
from claims.extraction.frames import Pattern
from claims.extraction.membership.cards.card import card, one_or_more
from claims.extraction.membership.moves.seats import BOARD_VERBS, BOARDS
from claims.extraction.syntax.inflection import verb_forms
from claims.relations import Relation

__all__ = ["SEATED"]

_SEATING = " ".join(verb_forms(BOARD_VERBS))

SEATED: tuple[Pattern, ...] = (
    card(
        "seat",
        Relation.MEMBER,
        "board_member board_members board_director board_directors board_seat board_seats boardroom "
        "trustee_of a_trustee_since",
        "Ann Smith sat on the board of the Harrow Bank.",
        "Ann Smith sat on the roof of the Harrow Bank.",
        further=(
            clue(one_or_more(BOARDS), _SEATING, before=9, behind=0),
            clue(
                one_or_more(BOARDS),
                "is_on are_on was_on were_on been_on longer_on not_on never_on",
                before=6,
                behind=0,
            ),
            clue("on_the_board", "since", "@", before=4, behind=9),
            clue(one_or_more(BOARDS), "onto", before=4, behind=0),
            clue(
                one_or_more(BOARDS),
                "appointment election addition departure resignation exit retirement removal ouster ousting",
                before=6,
                behind=0,
            ),
            clue("committees subcommittees", "member members", before=14, behind=0),
            clue(
                "member_of member_on members_of members_on", " ".join(sorted(BOARDS)), "@", before=0, behind=6
            ),
            clue(one_or_more(BOARDS), "joins joined joining join", "@", before=9, behind=0),
            clue("on_which on_whose", "sit sits sat sitting serve serves served", before=0, behind=6),
            clue("board committee", "rotated_off stepped_off left_it leaves_it from_it", before=0, behind=14),
            clue(
                one_or_more(BOARDS),
                " ".join(
                    f"{seat}_{on}" for seat in ("seat", "place", "chair", "spot") for on in ("on", "at")
                ),
                before=9,
                behind=0,
            ),
        ),
    ),
)
