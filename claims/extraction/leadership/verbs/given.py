"""The verbs of offices that are given, moved into or refused, as data."""

from __future__ import annotations

from claims.dates.shapes import MONTH_NAMES
from claims.extraction.frames import Clue
from claims.extraction.leadership import words as w
from claims.extraction.leadership.residences import SEAT_WORDS
from claims.extraction.leadership.verbs.pattern import Gate, Need, Party, VerbPattern
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.inflection import verb_forms
from claims.relations import Relation

__all__ = ["GIVEN", "REFUSED"]

_TOOK = Relation.TOOK_OFFICE
# Who is moved to an office, or called to one.
_MOVED = word_set(
    """
    relegate demote downgrade reassign assign post transfer upgrade advance translate call induct depute
    commission second return
    """
)

GIVEN = (
    VerbPattern(
        id="leadership.appointed_then",
        relation=_TOOK,
        triggers=verb_forms(word_set("appoint reinstate reappoint hire install")),
        lemmas=word_set("appoint reinstate reappoint hire install"),
        person=Party.UNDERGOER,
        needs=(Need.TITLED_ENTRY,),
        example="Chief executive Mary Barra was appointed in January 2014.",
        near_miss="Mary Barra was appointed in January 2014.",
    ),
    VerbPattern(
        id="leadership.picked_to",
        relation=_TOOK,
        triggers=(),
        further=(
            Clue(
                words=tuple(f"{verb} in" for verb in ("chosen", "picked", "drafted", "brought", "recruited")),
                beside=("to",),
                also=("#", "last", *(f"in {month}" for month in MONTH_NAMES)),
                before=0,
                behind=5,
            ),
        ),
        lemmas=word_set("choose pick bring draft recruit"),
        person=Party.UNDERGOER,
        needs=(Need.TITLED_ENTRY,),
        example="Chief executive Mary Barra, chosen in 2014 to cut costs, laughed.",
        near_miss="Chief executive Mary Barra, chosen in 2014 to lead a jury, laughed.",
    ),
    VerbPattern(
        id="leadership.moved_into_seat",
        relation=_TOOK,
        triggers=tuple(f"{form}+" for form in verb_forms(word_set("move reclaim recapture"))),
        beside=SEAT_WORDS,
        before=0,
        behind=6,
        lemmas=word_set("move reclaim recapture"),
        needs=(Need.SEAT,),
        gates=(Gate.NEARING,),
        example="Rishi Sunak moved into Downing Street in October 2022.",
        near_miss="Rishi Sunak moved into Baker Street in October 2022.",
    ),
    VerbPattern(
        id="leadership.transferred_to",
        relation=_TOOK,
        triggers=verb_forms(_MOVED),
        lemmas=_MOVED,
        person=Party.UNDERGOER,
        body="doer",
        needs=(Need.TO_ROLE, Need.AS_ROLE),
        example="In 1864 Henry Halleck was relegated to chief of staff of the army.",
        near_miss="In 1864 Henry Halleck was relegated to a room near the chief of staff.",
    ),
    VerbPattern(
        id="leadership.stepped_up",
        relation=_TOOK,
        triggers=verb_forms(word_set("step move slot come fill stand")),
        lemmas=word_set("step move slot come fill stand"),
        particles=frozenset({"up", "in"}),
        needs=(Need.AS_ROLE,),
        example="Chief financial officer Amy Hood stepped in as chief executive of Contoso.",
        near_miss="Chief financial officer Amy Hood stepped in as a witness.",
    ),
    VerbPattern(
        id="leadership.voted_in",
        relation=_TOOK,
        triggers=verb_forms(word_set("vote bring draft call wave")),
        lemmas=word_set("vote bring draft call wave"),
        particles=frozenset({"in"}),
        person=Party.UNDERGOER,
        body="doer",
        needs=(Need.AS_ROLE,),
        example="Members voted Ed Davey in as leader of the Liberal Democrats.",
        near_miss="Members voted Ed Davey in as an honorary citizen.",
    ),
    VerbPattern(
        id="leadership.given",
        relation=_TOOK,
        triggers=verb_forms(word_set("hand give pass award go fall grant entrust transfer revert")),
        lemmas=word_set("hand give pass award go fall grant entrust transfer revert"),
        person=Party.RECEIVER,
        needs=(Need.OFFICE, Need.KNOWN_POST),
        example="The presidency of France passed to Emmanuel Macron in 2017.",
        near_miss="The bill passed to Emmanuel Macron in 2017.",
    ),
    VerbPattern(
        id="leadership.turned_to",
        relation=_TOOK,
        triggers=verb_forms(word_set("turn look")),
        lemmas=word_set("turn look"),
        person=Party.ADDRESSEE,
        body="led",
        needs=(Need.LEADS,),
        example="The board turned to Mary Barra to run General Motors.",
        near_miss="The board turned to Mary Barra to praise General Motors.",
    ),
    VerbPattern(
        id="leadership.entrusted",
        relation=_TOOK,
        triggers=verb_forms(w.ENTRUSTING),
        lemmas=w.ENTRUSTING,
        person=Party.UNDERGOER,
        body="led",
        needs=(Need.LEADS,),
        example="The board entrusted Mary Barra with running General Motors.",
        near_miss="The board entrusted Mary Barra with visiting General Motors.",
    ),
    VerbPattern(
        id="leadership.nominated_to_lead",
        relation=_TOOK,
        triggers=verb_forms(w.NOMINATING - w.APPOINTING),
        lemmas=w.NOMINATING - w.APPOINTING,
        person=Party.UNDERGOER,
        body="led",
        needs=(Need.LEADS,),
        is_planned=True,
        example="The minister nominated Mary Barra to run General Motors.",
        near_miss="The minister nominated Mary Barra to visit General Motors.",
    ),
    VerbPattern(
        id="leadership.went_to_lead",
        relation=_TOOK,
        triggers=(),
        further=(
            Clue(
                words=verb_forms(w.SETTING_OUT),
                beside=tuple(f"to {verb}" for verb in sorted(w.LEADING)),
                before=0,
                behind=12,
            ),
        ),
        lemmas=w.SETTING_OUT,
        body="led",
        needs=(Need.LEADS,),
        gates=(Gate.SPORT, Gate.WIN, Gate.LEFT_TO),
        example="Carlos Ghosn left Renault to run Nissan.",
        near_miss="Carlos Ghosn left Renault to visit Nissan.",
    ),
)
REFUSED = (
    VerbPattern(
        id="leadership.declined",
        relation=_TOOK,
        triggers=("declin*", "refus*", "reject*", "turn*"),
        lemmas=frozenset({"decline", "refuse", "reject", "turn"}),
        needs=(Need.OFFICE,),
        is_refusal=True,
        example="William Armstrong declined the office of commissioner of railroads.",
        near_miss="William Armstrong declined the invitation to the office party.",
    ),
)
