"""The verbs of offices left, as data."""

from __future__ import annotations

from claims.extraction.leadership import words as w
from claims.extraction.leadership.verb_pattern import Gate, Need, Party, VerbPattern, stems
from claims.extraction.roles.word_lists import word_set
from claims.relations import Relation

__all__ = ["LEFT"]

_LEFT = Relation.LEFT_OFFICE

LEFT = (
    VerbPattern(
        id="leadership.resigned",
        relation=_LEFT,
        triggers=("resign*", "abdicat*"),
        lemmas=w.RESIGNING,
        body="prep:from",
        example="Richard Nixon resigned in August 1974.",
        near_miss="Richard Nixon's fans were resigned to defeat.",
    ),
    VerbPattern(
        id="leadership.stepped_down",
        relation=_LEFT,
        triggers=("step*+", "stand*+", "stood+", "bow*+"),
        beside=("down", "aside", "out", "back"),
        lemmas=frozenset({"step", "stand", "bow"}),
        particles=frozenset({"down", "aside", "back", "out"}),
        body="prep:from",
        gates=(Gate.SPORT,),
        example="Jeff Bezos stepped down in 2021.",
        near_miss="Jeff Bezos stepped off the plane in 2021.",
    ),
    VerbPattern(
        id="leadership.retired_as",
        relation=_LEFT,
        triggers=(
            "retir*",
            "depart*",
            "leave*",
            "left",
            "quit*",
            "exit*",
            "go",
            "goes",
            "went",
            "step*",
            "stand*",
            "stood",
        ),
        lemmas=word_set(
            """
    retire depart leave quit exit go step stand
    """
        ),
        body="undergoer",
        needs=(Need.AS_ROLE,),
        example="Howard Schultz retired as chief executive of Starbucks.",
        near_miss="Howard Schultz retired as a rich man.",
    ),
    VerbPattern(
        id="leadership.left_office",
        relation=_LEFT,
        triggers=stems(w.QUITTING | {"retire", "step", "give"}, "left", "lost", "laid", "gave"),
        lemmas=w.QUITTING | {"retire", "step", "give"},
        other_slot="successor",
        other="prep:to",
        needs=(Need.OFFICE,),
        example="Tony Blair left office in June 2007.",
        near_miss="Tony Blair left London in June 2007.",
    ),
    VerbPattern(
        id="leadership.gone",
        relation=_LEFT,
        triggers=("left", "leaves", "leaving", "leave", "depart*"),
        lemmas=frozenset({"leave", "depart"}),
        needs=(Need.GONE,),
        example="The secretary general of Interpol, Jens Holm, left in November 2014.",
        near_miss="The secretary general of Interpol, Jens Holm, left for Lyon in November 2014.",
    ),
    VerbPattern(
        id="leadership.handed_over",
        relation=_LEFT,
        triggers=stems(w.YIELDING),
        lemmas=w.YIELDING,
        other_slot="successor",
        other="prep:to",
        needs=(Need.OFFICE, Need.AS_ROLE),
        example="Goodluck Jonathan handed over power to Muhammadu Buhari in 2015.",
        near_miss="Goodluck Jonathan handed a letter to Muhammadu Buhari in 2015.",
    ),
    VerbPattern(
        id="leadership.ousted",
        relation=_LEFT,
        triggers=stems(w.OUSTING, "overthrew", "overthrown"),
        lemmas=w.OUSTING,
        person=Party.UNDERGOER,
        other_slot="successor",
        other="doer",
        example="The army ousted Mohamed Morsi in 2013.",
        near_miss="The army toppled the statue in 2013.",
    ),
    VerbPattern(
        id="leadership.removed",
        relation=_LEFT,
        triggers=stems(w.REMOVING, "drove", "driven"),
        lemmas=w.REMOVING,
        person=Party.UNDERGOER,
        body="doer",
        needs=(Need.AS_ROLE, Need.OFFICE, Need.KNOWN_HOLDER),
        example="Park Geun-hye was removed from office in 2017.",
        near_miss="Park Geun-hye was removed from the list in 2017.",
    ),
    VerbPattern(
        id="leadership.voted_out",
        relation=_LEFT,
        triggers=("vote*", "force*", "push*", "drive*", "drove", "driven", "throw*", "threw", "kick*"),
        lemmas=frozenset(["vote", "force", "push", "drive", "throw", "kick"]),
        person=Party.UNDERGOER,
        needs=(Need.OFFICE, Need.IN_OFFICE),
        example="Indira Gandhi was voted out of office in 1977.",
        near_miss="Indira Gandhi was forced out of the car in 1977.",
    ),
    VerbPattern(
        id="leadership.died_in_office",
        relation=_LEFT,
        triggers=("die*", "dying", "assassinat*", "kill*"),
        lemmas=frozenset({"die"}),
        needs=(Need.IN_OFFICE,),
        example="John Magufuli died in office in 2021.",
        near_miss="John Magufuli died in hospital in 2021.",
    ),
    VerbPattern(
        id="leadership.fell_from_power",
        relation=_LEFT,
        triggers=("fall*", "fell", "remov*", "retir*"),
        lemmas=frozenset({"fall", "retire"}),
        needs=(Need.IN_OFFICE,),
        example="Nicolae Ceausescu fell from power in 1989.",
        near_miss="Nicolae Ceausescu fell from a horse in 1989.",
    ),
)
