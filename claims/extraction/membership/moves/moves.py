"""The moves whose verbs say enough without their body, as data."""

from __future__ import annotations

from dataclasses import dataclass

from claims.relations import Relation

__all__ = ["ASKING", "DONE", "MOVES", "Move"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Verbs of a move; `by_persons` those that tell a person's too, `sure` those of membership alone.

    `by_fellows` are those that say as much of somebody in a learned body with fellows, `by_players`
    those that say as much of somebody who plays in a band.
    """

    rule: str
    relation: Relation
    passive: bool
    sure: frozenset[str]
    other: frozenset[str] = frozenset()
    by_persons: frozenset[str] = frozenset()
    by_players: frozenset[str] = frozenset()
    by_fellows: frozenset[str] = frozenset()

    @property
    def verbs(self) -> frozenset[str]:
        """All of them."""
        return self.sure | self.other | self.by_persons | self.by_players | self.by_fellows


def _words(text: str) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for word in text.split())


# VerbNet 3.4 *escape-51.1*, *leave-51.2*, *banish-10.2*, *resign-10.11* and the particle verbs of
# newsrooms; FrameNet *Becoming_a_member*.
MOVES = (
    Move(
        rule="membership.open_joined", relation=Relation.JOINED, passive=False,
        sure=_words("join rejoin re-join accede affiliate sign_up join_up"),
        other=_words(
            """
            enter re-enter cross_over come_in go_in get_in pile_in come_aboard climb_aboard come_on go_back_in
            get_back_in come_back go_back return enrol enroll enlist sign_on
            """
        ),
        by_persons=_words("join rejoin sign_up join_up enrol enroll"),
        by_players=_words("come_aboard climb_aboard come_in come_back come_on return sign_on get_back_in"),
    ),
    Move(
        rule="membership.open_admitted", relation=Relation.JOINED, passive=True,
        sure=_words("admit readmit readmitt readmitte re-admit let_in let_back vote_in reinstate induct"),
        other=_words(
            """
            take_in bring_in usher_in welcome accept bring_back take_back welcome_back take_aboard
            bring_aboard welcome_aboard
            """
        ),
        by_persons=_words("admit readmit readmitt readmitte vote_in induct reinstate"),
        by_players=_words(
            """
            bring_in draft_in draft rope_in call_in take_in take_on take_aboard bring_aboard welcome_aboard
            bring_back take_back let_back welcome_back hire rehire recruit enlist sign_up
            """
        ),
        by_fellows=_words("elect accept receive choose co-opt coopt induct"),
    ),
    Move(
        rule="membership.open_left", relation=Relation.LEFT, passive=False,
        sure=_words("secede rotate_off disaffiliate"),
        other=_words(
            """
            leave quit withdraw exit pull_out walk_out walk_away drop_out bow_out crash_out opt_out storm_out
            break_away depart drift_away split_off get_out resign
            """
        ),
        by_persons=_words(
            """
            leave quit drop_out bow_out walk_out walk_away break_away split_off rotate_off drift_away
            storm_out defect depart resign
            """
        ),
        by_players=frozenset({"go"}),
    ),
    Move(
        rule="membership.open_expelled", relation=Relation.EXPELLED, passive=True,
        sure=_words("expel drum_out"),
        other=_words(
            """
            throw_out kick_out eject boot_out force_out push_out vote_out turf_out exclude remove oust
            strike_off
            """
        ),
        by_persons=_words("expel throw_out kick_out eject boot_out turf_out drum_out exclude"),
        by_players=_words("fire sack dismiss oust drop axe dump ditch force_out push_out"),
    ),
    Move(
        rule="membership.open_suspended", relation=Relation.SUSPENDED, passive=True,
        sure=frozenset(), other=_words("suspend freeze_out shut_out bar sideline"),
    ),
    Move(
        rule="membership.open_applied", relation=Relation.APPLIED, passive=False,
        sure=frozenset(), other=_words("apply reapply re-apply"),
    ),
)  # fmt: skip
# Who asks to join has applied.
ASKING = frozenset({"apply", "reapply", "re-apply", "petition", "ask", "request"})
# The same done to somebody: "expelling Russia", "took the country in".
DONE = (
    Move(
        rule="membership.open_admitted", relation=Relation.JOINED, passive=False,
        sure=_words("readmit readmitt readmitte re-admit reinstate admit let_in let_back"),
        other=_words("take_in bring_in usher_in vote_in welcome_back take_back bring_back"),
    ),
    Move(
        rule="membership.open_expelled", relation=Relation.EXPELLED, passive=False,
        sure=frozenset(), other=_words("expel eject kick_out throw_out boot_out drum_out turf_out"),
    ),
    Move(
        rule="membership.open_suspended", relation=Relation.SUSPENDED, passive=False,
        sure=frozenset(), other=_words("suspend freeze_out shut_out"),
    ),
    Move(
        rule="membership.open_left", relation=Relation.LEFT, passive=False,
        sure=frozenset(), other=_words("take_out pull_out lead_out"),
    ),
)  # fmt: skip
