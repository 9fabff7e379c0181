"""The verbs of offices held, as data."""

from __future__ import annotations

from claims.extraction.leadership import words as w
from claims.extraction.leadership.verb_pattern import Gate, Need, VerbPattern, stems
from claims.extraction.nominals import NOMINAL_KINDS
from claims.relations import EntityKind, Relation

__all__ = ["HELD"]

_HOLDS = Relation.HOLDS_OFFICE
# What tells "ran the bank for a decade" from "ran for the bus": a length of time, or a word for a body.
_MEASURES = ("since", "until", "year*", "decade*", "used to", "#")
_BODY_WORDS = tuple(sorted(word for word, kind in NOMINAL_KINDS.items() if kind is EntityKind.ORGANISATION))

HELD = (
    VerbPattern(
        id="leadership.is",
        relation=_HOLDS,
        triggers=("is", "was", "be", "been", "are", "were", "'s", "remain*", "being", "am"),
        lemmas=frozenset({"be", "remain"}),
        needs=(Need.ROLE,),
        gates=(Gate.IMPERSONAL,),
        strict_role=True,
        by_tense=True,
        example="Ursula von der Leyen is president of the European Commission.",
        near_miss="Ursula von der Leyen is a friend of the president.",
    ),
    VerbPattern(
        id="leadership.served_as",
        relation=_HOLDS,
        triggers=stems(w.SERVING, "sat"),
        lemmas=w.SERVING,
        needs=(Need.AS_ROLE,),
        by_tense=True,
        example="Kofi Annan served as secretary general of the United Nations from 1997 to 2006.",
        near_miss="Kofi Annan served as a model for many.",
    ),
    VerbPattern(
        id="leadership.in_office",
        relation=_HOLDS,
        triggers=(
            "serve*",
            "serving",
            "remain*",
            "stay*",
            "was",
            "is",
            "been",
            "be",
            "hold*",
            "held",
            "rul*",
        ),
        lemmas=frozenset({"serve", "remain", "stay", "be"}),
        needs=(Need.IN_OFFICE,),
        gates=(Gate.IMPERSONAL,),
        by_tense=True,
        example="Robert Mugabe remained in power until 2017.",
        near_miss="Robert Mugabe remained in Harare until 2017.",
    ),
    VerbPattern(
        id="leadership.held_post",
        relation=_HOLDS,
        triggers=("hold*", "held", "occup*", "retain*", "fill*", "keep*", "kept"),
        lemmas=w.HOLDING,
        needs=(Need.OFFICE, Need.KNOWN_POST),
        by_tense=True,
        example="Dina Boluarte held the post of vice president of Peru.",
        near_miss="Dina Boluarte held the hand of the president.",
    ),
    VerbPattern(
        id="leadership.leads",
        relation=_HOLDS,
        triggers=(
            *("head", "heads", "headed", "heading", "chair", "chairs", "chaired", "chairing"),
            *("captain*", "helm*", "presid*", "spearhead*", "leads", "led", "co-*", "steer*", "shepherd*"),
            *(
                "to lead",
                "run by",
                "has run",
                "have run",
                "to run the",
                "now runs",
                "who runs",
                "took charge",
            ),
            *(
                "coach*+",
                "command*+",
                "direct*+",
                "govern+",
                "governs",
                "governed",
                "governing",
                "lead+",
                "leading+",
                "manag*+",
                "rul*+",
                "run*+",
                "ran+",
            ),
        ),
        beside=(*sorted(w.OFFICES), *_MEASURES, *_BODY_WORDS),
        lemmas=w.LEADING,
        body="undergoer,prep:over",
        needs=(Need.BODY,),
        gates=(Gate.TOLD_ABOVE, Gate.SPORT),
        is_leading=True,
        by_tense=True,
        example="Kristalina Georgieva heads the International Monetary Fund.",
        near_miss="Kristalina Georgieva heads to Washington.",
    ),
    VerbPattern(
        id="leadership.ruled",
        relation=_HOLDS,
        triggers=("rul*", "reign*", "govern*", "serv*"),
        lemmas=w.RULING,
        needs=(Need.DATE,),
        gates=(Gate.IMPERSONAL,),
        by_tense=True,
        example="Queen Victoria reigned from 1837 to 1901.",
        near_miss="Queen Victoria ruled out a visit.",
    ),
)
