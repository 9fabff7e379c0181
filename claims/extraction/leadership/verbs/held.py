"""The verbs of offices held, as data."""

from __future__ import annotations

from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.frames import Clue
from claims.extraction.leadership import words as w
from claims.extraction.leadership.verbs.led_nouns import UNITS
from claims.extraction.leadership.verbs.pattern import Gate, Need, Party, VerbPattern, stems
from claims.extraction.leadership.verbs.staffed_bodies import CHOIRS, PAPERS
from claims.extraction.syntax.inflection import verb_forms
from claims.relations import EntityKind, Relation

__all__ = ["HELD"]

_HOLDS = Relation.HOLDS_OFFICE
# What tells "ran the bank for a decade" from "ran for the bus": a length of time, or a word for a body.
_MEASURES = ("since", "until", "year*", "decade*", "used to", "#")
# Who or what is led: a name, or what stands for one.
_LED = ("@", "^", "it", "them", "country", "nation")
# Of a team without a word for one: "is to coach Brazil".
_TRAINING = ("coach", "manage", "captain")
_LEADS = (
    *"""
        heads headed chairs chaired chairing captains captained captaining helms
        helmed helming preside presides presided presiding spearhead* steer* shepherded
    """.split(),
    "leads !to",
    "led !to",
    "to lead",
    "to head",
    "to chair",
    *(f"{will} {verb}" for will in ("will", "would") for verb in ("lead", "head", "chair", "run")),
    *(f"been {verb}" for verb in ("leading", "heading", "chairing", "running")),
    "who head",
    "who chair",
    "run by",
    "run since",
    "used to run",
    "has run",
    "have run",
    "had run",
    "to run",
    "now runs",
    "who runs",
    "took charge",
    *(f"{how} lead" for how in ("jointly", "together", "both", "now", "who")),
)
# Verbs that seldom speak of an office; what may be a noun or an adjective only where it is surely a verb.
_RUNS = (
    *"""
        coaches coached commands commanded directs directed governs governed manages managed rules ruled runs
        ran
    """.split(),
    *(f"to {verb}" for verb in "coach command direct govern manage rule run".split()),
    *(
        f"{verb} {first}"
        for verb in "coaching commanding directing governing leading managing ruling running".split()
        for first in ("@", "the", "it", "a", "its")
    ),
)
_RAN = (
    "ran",
    "running",
    "run it",
    "has run",
    "have run",
    "ruled",
    "governed",
    "managed",
    "commanded",
    "coached",
)
_OF_NAMED = ("of @", "at @", "of the @", "at the @")
_WHO = ("@", "he", "she", "who")
_BODY_WORDS = tuple(sorted(word for word, kind in NOMINAL_KINDS.items() if kind is EntityKind.ORGANISATION))

# Parts of bodies, which have no name.
_UNIT_WORDS = tuple(sorted(UNITS | {"arm", "division", "factory", "workshop", "team", "side"}))
# Done to a land and hardly to anything else.
_GOVERNS = (
    *"governed governs administered administers ruled coached coaches commanded managed".split(),
    *(f"{verb} over" for verb in ("ruled", "rules", "reigned", "reigns")),
    *("heads up", "heading up"),
    *(f"{verb} the" for verb in ("coached", "coaches", "commanded", "managed")),
)
_LANDS = tuple(sorted(word for word, kind in NOMINAL_KINDS.items() if kind is EntityKind.STATE))
# What lasted, told by itself: "after heading Acme for years", "spent a decade running it".
_WHILE = tuple(
    f"{verb} {first}"
    for verb in "heading leading running governing ruling administering coaching presiding".split()
    for first in ("@", "the", "over", "a", "its", "it")
)
_LENGTHS = ("year*", "decade*", "month*", "spent", "since", "until")
_EDITS = tuple(
    f"{verb} {first}"
    for verb in "edits edited editing conducts conducted conducting".split()
    for first in ("@", "the", "it", "them", "its", "a")
)

_PRESS_AND_MUSIC = tuple(sorted(PAPERS | CHOIRS))

# "A club he had captained", "the bank she ran", "whose board he chairs".
_TAKEN_UP = (*(f"{word} {who}" for word in (*_BODY_WORDS, "which") for who in ("he", "she")), "whose board")
_HAD = ("he had", "she had", "he has", "she has")
_DIRECTED = ("directed", "directs", "manages", "commands", "governs", "runs")

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
        # An office that no list holds: "served as Custos of Kingston".
        further=(Clue(words=("served as", "serves as", "serving as"), beside=_OF_NAMED, before=0, behind=6),),
        lemmas=w.SERVING,
        body="prep:for|at|with",
        needs=(Need.AS_ROLE,),
        gates=(Gate.OUT,),
        by_tense=True,
        example="Kofi Annan served as secretary general of the United Nations from 1997 to 2006.",
        near_miss="Kofi Annan served as a model for many.",
    ),
    VerbPattern(
        id="leadership.known_as",
        relation=Relation.HELD_OFFICE,
        triggers=(),
        further=(
            Clue(
                words=("best known as", "better known as", "well known as", "remembered as"),
                beside=_OF_NAMED,
                before=0,
                behind=8,
            ),
        ),
        lemmas=frozenset({"know", "remember"}),
        person=Party.UNDERGOER,
        needs=(Need.KNOWN_AS,),
        example="Kofi Annan is best known as secretary general of the United Nations.",
        near_miss="Kofi Annan is best known as the king of pop.",
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
        id="leadership.had_post",
        relation=_HOLDS,
        triggers=(),
        further=(
            Clue(
                words=("the job of", "the post of", "the position of", "the office of"),
                beside=("has", "have", "had"),
                before=3,
                behind=0,
            ),
        ),
        lemmas=frozenset({"have"}),
        needs=(Need.POST_OF,),
        by_tense=True,
        example="Dina Boluarte had the job of vice president of Peru.",
        near_miss="Dina Boluarte had the job of the vice president of Peru in mind.",
    ),
    VerbPattern(
        id="leadership.leads",
        relation=_HOLDS,
        triggers=(),
        further=(
            Clue(words=_LEADS, beside=(*_LED, *_BODY_WORDS), before=2, behind=8, is_direct=True),
            Clue(words=_RUNS, beside=(*sorted(w.OFFICES), *_BODY_WORDS, *_UNIT_WORDS), before=3, behind=5),
            # Several lead it: "Ann Lee and Bo Berg lead the Norland Party".
            Clue(words=("lead @", "lead the @"), beside=("and",), also=("@",), before=4, behind=0),
            Clue(words=("preside over",), beside=("@", "^"), before=0, behind=4),
            Clue(words=_GOVERNS, beside=("@",), before=0, behind=1),
            Clue(words=_GOVERNS, beside=_LANDS, before=0, behind=2),
            Clue(words=_WHILE, beside=_LENGTHS, before=6, behind=8),
            Clue(words=_RUNS, beside=("^",), before=0, behind=1, is_direct=True),
            # "Ann Lee runs Acme", a name on either side.
            Clue(
                words=tuple(
                    f"{to} {verb} @" for to in ("will", "to") for verb in ("coach", "manage", "captain")
                )
            ),
            Clue(words=("coached @", "managed @"), beside=("for", "from", "in", "to"), before=0, behind=5),
            Clue(
                words=("commands the @", "commanded the @", "coached the @", "coaches the @"),
                beside=_WHO,
                before=2,
                behind=0,
            ),
            Clue(words=("runs @",), beside=("@",), before=1, behind=0, is_direct=True),
            Clue(words=("which @", *_TAKEN_UP), beside=(*_LEADS, *_RAN, *_DIRECTED), before=0, behind=7),
            Clue(words=_HAD, beside=(*_LEADS, *_RAN, *_DIRECTED), also=_MEASURES, before=0, behind=6),
            Clue(words=_RAN, beside=_MEASURES, also=_WHO, before=4, behind=8),
        ),
        lemmas=w.LEADING,
        body="undergoer,prep:over",
        needs=(Need.BODY,),
        gates=(Gate.TOLD_ABOVE, Gate.SPORT, Gate.CABINET, Gate.ORDER),
        is_leading=True,
        by_tense=True,
        example="Kristalina Georgieva heads the International Monetary Fund.",
        near_miss="Kristalina Georgieva heads to Washington.",
    ),
    VerbPattern(
        id="leadership.edits",
        relation=_HOLDS,
        triggers=(),
        further=(
            Clue(
                words=_EDITS, beside=(*_PRESS_AND_MUSIC, "since", "until", "#", "year*"), before=0, behind=6
            ),
        ),
        lemmas=frozenset({"edit", "conduct"}),
        body="undergoer",
        needs=(Need.STAFFED_BODY,),
        gates=(Gate.TOLD_ABOVE,),
        is_leading=True,
        by_tense=True,
        example="Katharine Viner edits The Guardian newspaper.",
        near_miss="Katharine Viner edits a book on The Guardian newspaper.",
    ),
    VerbPattern(
        id="leadership.ruled",
        relation=_HOLDS,
        triggers=(),
        further=(
            Clue(
                words=(
                    "rules",
                    "ruled",
                    "to rule",
                    "ruling from",
                    "ruling until",
                    *verb_forms({"reign", "govern"}),
                ),
                beside=("#", "until", "since", "till", "year*", "decade*", "centur*", "death"),
                also=(*_WHO, "king", "queen"),
                before=3,
                behind=10,
            ),
        ),
        lemmas=w.RULING,
        needs=(Need.DATE,),
        gates=(Gate.IMPERSONAL, Gate.OUT, Gate.JUDGING),
        by_tense=True,
        example="Queen Victoria reigned from 1837 to 1901.",
        near_miss="Queen Victoria ruled out a visit.",
    ),
)
