"""The cards of offices that somebody leaves whom the text gives one, with the words that call for them."""

from __future__ import annotations

from claims.dates.shapes import MONTHS, WEEKDAYS
from claims.extraction.frames import Clue, Pattern
from claims.extraction.leadership.departures import words as d
from claims.extraction.leadership.words import LEAVING_NOUNS
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.inflection import forms, verb_forms
from claims.relations import Relation

__all__ = ["BOND_ENDED", "GAVE_UP", "GOES", "IS_GONE", "LAST_DAY", "LEAVING", "PATTERNS", "SENT_OFF"]

# Who stands right before such a verb: a name, a pronoun, the last word of a title.
_WHO = (
    "@", "he", "she", "who",
    *"""
    chief executive president minister chairman chairwoman chair coach manager director secretary leader
    governor mayor premier commissioner chancellor editor boss head commander treasurer ambassador
    """.split(),
)  # fmt: skip
_WHOSE = ("s", "'", "his", "her", "whose")
_WEEKDAYS = tuple(sorted(WEEKDAYS))
_SIGNS = (*sorted(d.MANNERS - {"immediately", "quietly", "finally"}), "by mutual", "under a cloud", "$")
_OFFICES = tuple(sorted(d.EMBLEMS | d.CHARGES))
# Of the past: what is to come is said by other words.
_GONE = word_set("left departed exited leaves departs exits went")
# Of nouns that tell of a journey or a match as well only those with their owner right before them.
NOUNS = (
    LEAVING_NOUNS - word_set("eviction defeat retirement resignation ouster ousting abdication overthrow")
) | (word_set("axing dumping replacement termination discharge fall"))
# "With X gone, the bank cut rates."
ABSENT = (
    "gone",
    "ousted",
    "sacked",
    "fired",
    "departed",
    "removed",
    "dismissed",
    "deposed",
    "toppled",
    "axed",
)
_SENT = word_set(
    "replaced removed axed dumped ditched jettisoned discharged ejected terminated dropped released"
)
_SOON = tuple("abruptly suddenly swiftly promptly unceremoniously then later eventually finally".split())
_SENT_OUT = tuple(
    sorted(
        {form for verb in d.SENDING_WITH for form in forms(verb) if not form.endswith(("ing", "s"))}
        - d.SENDING_WITH.keys()
        | word_set("cast thrust")
    )
)


def _after(first: tuple[str, ...], then: frozenset[str] | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{one} {other}" for one in first for other in sorted(then))


def _left(name: str, *clues: Clue, example: str, near_miss: str) -> Pattern:
    return Pattern(
        id=f"leadership.{name}",
        relation=Relation.LEFT_OFFICE,
        triggers=(),
        further=clues,
        example=example,
        near_miss=near_miss,
    )


GOES = _left(
    "officer_goes",
    Clue(words=_after(_WHO, _GONE), beside=(*_WEEKDAYS, *_SIGNS), before=0, behind=3),
    Clue(
        words=_after(
            _WHO, frozenset({"walked away", "walked out", "stormed out", "moved on", "stepped away"})
        ),
        beside=(
            *_WEEKDAYS,
            *sorted(MONTHS),
            "#",
            "last",
            "from the job",
            "from the post",
            "from the role",
            "$",
        ),
        before=0,
        behind=4,
    ),
    Clue(words=_after(tuple(sorted((d.MANNERS - {"finally", "immediately"}) | {"since"})), _GONE - {"went"})),
    Clue(
        words=(
            "has left $",
            "had left $",
            "has gone $",
            "has departed $",
            "had departed $",
            "forced to go",
            "told to go",
            "agreed to go",
            "refused to go",
            "asked to go",
            "asked to leave $",
        )
    ),
    Clue(
        words=tuple(f"{form} {way}" for form in forms("step") for way in ("back from", "away from")),
        beside=("role", "post", "job", "position"),
        before=0,
        behind=4,
    ),
    example="The head of Halden Group, Ada Lind, left on Tuesday.",
    near_miss="The head of Halden Group, Ada Lind, left on Tuesday for talks in Oslo.",
)
SENT_OFF = _left(
    "officer_sent_off",
    Clue(
        words=_after(("was", "been"), _SENT | {"fired", "sacked", "dismissed", "ousted"}),
        beside=(*_WHO, "has", "had"),
        before=2,
        behind=0,
    ),
    Clue(
        words=verb_forms(word_set("remove replace ditch dump jettison terminate")),
        beside=("@", "him", "her"),
        also=tuple(sorted({*d.ACTORS, *(f"{noun}s" for noun in d.ACTORS)})),
        before=3,
        behind=1,
        is_direct=True,
    ),
    Clue(words=_after(("was", "been"), _SENT_OUT), beside=("out", "aside"), before=0, behind=2),
    Clue(
        words=verb_forms(d.STRIPPING),
        beside=tuple(sorted(word_set("post role job position duties leadership") | d.EMBLEMS)),
        before=0,
        behind=5,
    ),
    Clue(words=("part with", "parted with", "parts with"), beside=("@", "him", "her"), before=0, behind=2),
    Clue(
        words=(
            "their separate ways",
            "parted company",
            "parted ways",
            "part company",
            "part ways",
        )
    ),
    Clue(
        words=_after(
            tuple("abruptly suddenly swiftly promptly unceremoniously then later eventually finally".split()),
            _SENT,
        ),
        beside=("was", "been"),
        before=1,
        behind=0,
    ),
    Clue(
        words=("cost him", "cost her", "costs him", "costs her", "cost @"),
        beside=("job", "post", "position"),
        before=0,
        behind=4,
    ),
    Clue(words=("was let go", "been let go", "made redundant", "rid of @", "rid of him", "rid of her")),
    Clue(
        words=("let @ go", "let him go", "let her go", "stood down by", "was stood down", "been stood down")
    ),
    Clue(
        words=("dropped him", "dropped her", "drops him", "drops her"),
        beside=tuple(sorted({*d.ACTORS, *(f"{noun}s" for noun in d.ACTORS)})),
        before=3,
        behind=0,
    ),
    example="The head of Halden Group, Ada Lind, was let go on Tuesday.",
    near_miss="The head of Halden Group, Ada Lind, was removed from the list on Tuesday.",
)
GAVE_UP = _left(
    "officer_gave_up",
    Clue(
        words=verb_forms(word_set("relinquish surrender cede yield renounce forfeit abandon")),
        beside=_OFFICES,
        before=0,
        behind=4,
    ),
    Clue(
        words=verb_forms(word_set("hand pass lay put")),
        beside=("reins", "helm", "gavel", "baton"),
        before=0,
        behind=4,
    ),
    Clue(
        words=("handed over in", "handed over on", "handed over last", "handed over $"),
        beside=_WHO,
        before=1,
        behind=0,
    ),
    Clue(words=("gave up", "gives up", "given up", "giving up"), beside=_OFFICES, before=0, behind=4),
    example="The head of Halden Group, Ada Lind, gave up the reins on Tuesday.",
    near_miss="The head of Halden Group, Ada Lind, gave up the search on Tuesday.",
)
LAST_DAY = _left(
    "officers_last_day",
    Clue(
        words=(
            "his last day",
            "her last day",
            "last day in",
            "final day in",
            "her final day",
            "his final day",
        ),
        beside=verb_forms(word_set("serve work spend complete finish")),
        before=3,
        behind=0,
    ),
    Clue(
        words=_after(_WHOSE, frozenset({"last day", "final day"})),
        beside=("was", "is", "will"),
        before=0,
        behind=7,
    ),
    Clue(
        words=("into retirement", "early retirement", "his retirement", "her retirement"),
        beside=verb_forms(word_set("go take enter")),
        before=3,
        behind=0,
    ),
    Clue(words=("it a day", "it quits", "farewell to", "goodbye to"), beside=_WHO, before=4, behind=0),
    Clue(
        words=(
            "lasted only",
            "lasted just",
            "lasted less",
            "survived only",
            "survived just",
            "@ lasted",
            "he lasted",
            "she lasted",
        ),
        beside=("year*", "month*", "week*", "season*", "day*"),
        before=0,
        behind=4,
    ),
    example="The head of Halden Group, Ada Lind, served her last day on Tuesday.",
    near_miss="The head of Halden Group, Ada Lind, served her last guest on Tuesday.",
)
LEAVING = _left(
    "officers_leaving",
    Clue(words=_after(_WHOSE, NOUNS - {"fall"})),
    Clue(
        words=("until his retirement", "until her retirement", "till his retirement", "till her retirement")
    ),
    Clue(words=tuple(f"{noun} of @" for noun in sorted(NOUNS - {"fall"}))),
    Clue(words=("fall from office", "fall from power"), beside=_WHOSE, before=2, behind=0),
    Clue(
        words=tuple(f"{noun} of" for noun in ("axing", "departure", "dismissal", "ouster", "sacking")),
        beside=("@",),
        before=0,
        behind=6,
    ),
    Clue(
        words=_after(tuple("sudden abrupt surprise shock unexpected acrimonious".split()), NOUNS),
        beside=_WHOSE,
        before=1,
        behind=0,
    ),
    example="The axing of Ada Lind, the head of Halden Group, came on Tuesday.",
    near_miss="The axing of jobs by Ada Lind, the head of Halden Group, came on Tuesday.",
)
BOND_ENDED = _left(
    "officers_bond_ended",
    Clue(
        words=(
            *_after(_WHOSE, frozenset({"contract", "employment", "services", "mandate"})),
            "contract of @",
            "services of @",
        ),
        beside=(*verb_forms(d.BREAKING - {"end", "cut"} | {"dispense"}), "ended", "ends", "not", "bought"),
        before=4,
        behind=3,
    ),
    Clue(
        words=("in charge", "at the helm", "in the job", "in office", "in the post", "in the role"),
        beside=("ended", "ends", "over", "up", "come", "comes", "came", "drew", "expired"),
        also=("time", "days", "years", "spell", "stint", "months", "reign", "tenure", "decade", "stay"),
        before=3,
        behind=5,
    ),
    Clue(words=("days as", "time as"), beside=("over", "ended", "up"), before=0, behind=6),
    example="The board terminated the contract of Ada Lind, the head of Halden Group.",
    near_miss="The board renewed the contract of Ada Lind, the head of Halden Group.",
)
IS_GONE = _left(
    "officer_is_gone",
    Clue(
        words=("out of a job", "out of office", "out of the job"),
        beside=verb_forms({"be"}),
        before=3,
        behind=0,
    ),
    Clue(
        words=(
            "is out $",
            "is gone $",
            "was out $",
            "was gone $",
            "is out after",
            "is gone after",
            "was gone after",
            "was gone within",
            "was gone by",
        )
    ),
    Clue(words=("no longer in", "no longer at the"), beside=tuple(sorted(d.STATES)), before=0, behind=5),
    Clue(words=("was out by", "was out within", "was out in", "were out by")),
    Clue(words=("is gone",), beside=("@", "he", "she"), before=1, behind=0),
    Clue(words=ABSENT, beside=("with",), also=("@",), before=4, behind=0),
    Clue(
        words=("no longer with", "no longer work* for", "no longer employed"), beside=_WHO, before=3, behind=0
    ),
    example="The head of Halden Group, Ada Lind, is no longer in charge.",
    near_miss="The head of Halden Group, Ada Lind, is no longer in pain.",
)
PATTERNS = (GOES, SENT_OFF, GAVE_UP, LAST_DAY, LEAVING, BOND_ENDED, IS_GONE)
