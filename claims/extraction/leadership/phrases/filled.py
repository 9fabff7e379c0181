"""Turns of phrase for somebody who fills an office that the text has told to be open, as data.

They name neither the office nor its body: "It had been looking for a new director. Ann Lee was hired in May."
"""

from __future__ import annotations

from typing import Any

from claims.dates.shapes import MONTH_NAMES
from claims.extraction.frames import Clue
from claims.extraction.phrasings import Phrasing, phrasing
from claims.extraction.syntax.inflection import verb_forms
from claims.relations import Relation

__all__ = ["FILLED"]

_MONTHS = " ".join(MONTH_NAMES)
_UNITS = "hours? days? weeks? months? years?".replace(" ", "|")
_COUNTS = r"(?:a|an|one|two|three|four|five|six|ten|several|some|\d+)"
# A date of its own, which a word that says so little needs beside it.
_ON = (
    rf" (?:(?:on|in|from|since|last|next|this|late|early|earlier|at the (?:start|beginning|end) of)"
    rf"(?: late| early| mid)? (?:the (?:following |same )?)?"
    rf"(?:[a-z]+day|ANY[{_MONTHS} week month year autumn spring summer winter fall weekend morning]|\d)"
    rf"(?: morning| evening| night| afternoon)?(?: \d{{1,2}})?,?(?: \d{{4}})?"
    rf"|today|yesterday|at once|immediately|{_COUNTS} (?:{_UNITS}) (?:later|ago|after(?:wards)?)"
    rf"|the (?:same|next|following) (?:day|week|month|year))"
)
# What may stand behind the words before their clause ends or goes on to something else.
_ASIDES = (
    rf"(?:TIME|{_ON}|,? (?:[a-z]+ly|instead|unopposed|later|earlier|soon|straight away|outright|last|first)"
    r"| within (?:[a-z]+ ){1,2}of [a-z ]{1,30}|(?: by (?:the|its|their|his|an) [a-z’' ]{1,40}?)"
    r"| by (?:acclamation|consensus|\d+ votes to \d+|a vote of \d+ to \d+)"
    r"| in (?:his|her|their) (?:place|stead)|(?: for| to) (?:a|an|the|[a-z-]+|\d+) (?:[a-z-]+ )?"
    r"(?:years?|months?|term|season|time)| on (?:a|an) [a-z0-9’' -]{1,25} (?:contract|deal|basis)"
    r"| from (?:outside|within|among)[^,.;<>]{0,25}| from (?:a |the |its )?[a-z ]{0,20}<[bx]\d+>"
    r"| at the (?:second|third|first) attempt| to general surprise| against the odds){0,4}"
)
_END = (
    r"(?=[.,;:!?)”\"]|$| and | but | or | after | following | amid | when | while | with | despite | because "
    r"| before | over <| ahead of | as soon | – | — | - | at (?:a|an|the|its|their) (?:[a-z-]+ ){0,3}"
    r"(?:meeting|congress|conference|convention|assembly|session|ceremony|summit|vote|ballot))"
)
_TAIL = _ASIDES + _END
# "... as the new boss": words for whoever leads that name no office.
_AS_BOSS = r"(?: as (?:the|its|their|his|her) (?:new |next |first )?(?:boss|supremo|man in charge|top man))?"
_POST = (
    r"(?:the|that|this|his|her|its|their) (?:(?:top|vacant|new|coveted|open|big|plum|main|empty|full-time|"
    r"permanent|demanding|powerful|number one|no\.? ?1) )*ANY[job post role position chair seat vacancy reins "
    r"helm hot_seat driving_seat gavel leadership baton mantle top_job top_post top_role corner_office]"
)
_IN_CHARGE = (
    r"(?:in (?:overall |sole |temporary )?(?:charge|command|control|the hot seat|the driving seat)|at the helm)"
)
_BE = " ANY[was were been being is are be get gets got getting]"
_CHOOSE = (
    "appoint choose pick select hire install recruit name elect unveil announce confirm anoint headhunt crown "
    "nominate engage enlist acclaim promote sign tap reappoint reinstate"
)
# Of these alone a passive says nothing of an office: a list, a witness, a player is named.
_IN = "vote_in bring_in draft_in call_in parachute_in swear_in usher_in sweep_in ship_in fly_in"
_ON_WHOM = "turn_to settle_on plump_for opt_for go_for alight_on land_on look_to go_with decide_on"
_WHO_CHOOSES = (
    r"(?:(?P<body><b\d+>)|<[xpr]\d+>|it|they|he|she|ANY[board boards directors trustees owners owner members"
    r" delegates shareholders investors governors council committee panel party club union company firm group "
    r"bank team government ministry cabinet parliament assembly senate king queen president lawmakers mps "
    r"deputies congress conference regents university college school charity museum federation association "
    r"foundation agency voters partners workers fans bosses management headhunters church synod society "
    r"orchestra theatre choir court commission ministers])"
)
_GIVE = "give hand award grant assign"
_SOMEBODY = ("@", "he", "she", "him", "her", "who", "his")


def _filled(name: str, *wordings: str, clues: tuple[Clue, ...], **slots: Any) -> Phrasing:
    words, *others = clues
    return phrasing(
        f"leadership.{name}",
        Relation.TOOK_OFFICE,
        *wordings,
        words=" ".join(word.replace(" ", "_") for word in words.words),
        beside=words.beside,
        also=words.also,
        reach=words.behind,
        before=words.before,
        clues=others,
        needs_open=True,
        **slots,
    )


def _forms(verbs: str) -> tuple[str, ...]:
    """Give the forms of verbs, those with a particle without it: it may stand behind a name."""
    return tuple(verb_forms(verb.partition("_")[0] for verb in verbs.split()))


def _near(words: tuple[str, ...], *also: str, before: int = 8, behind: int = 8) -> Clue:
    return Clue(words=words, beside=_SOMEBODY, also=also, before=before, behind=behind)


_AUX = ("was", "were", "been", "be", "being", "is", "are", "get", "gets", "got", "getting")
_POST_NOUNS = tuple(
    "job post role position chair seat vacancy reins helm gavel leadership baton mantle office charge command "
    "control nod".split()
)

FILLED: tuple[Phrasing, ...] = (
    _filled(
        "was_hired",
        rf"SUBJECT{_BE}BETWEEN VERB[{_CHOOSE} {_IN}]{_AS_BOSS}{_TAIL}",
        rf"^WHO VERB[appoint choose pick select hire name elect install recruit]{_ASIDES}$",
        clues=(_near(_forms(f"{_CHOOSE} {_IN}"), *_AUX),),
        example="Halden Group sought a new chief executive. Ingrid Falk was hired in May.",
        near_miss="Halden Group sought a new chief executive. Ingrid Falk was hired as a driver in May.",
    ),
    _filled(
        "was_put_in_charge",
        rf"SUBJECT{_BE}BETWEEN VERB[put place install]BETWEEN {_IN_CHARGE}{_TAIL}",
        rf"{_WHO_CHOOSES}BETWEEN VERB[put place install] LABELWHO {_IN_CHARGE}{_TAIL}",
        clues=(_near(_forms("put place install"), "charge", "command", "control", "seat", "helm"),),
        example="Halden Group sought a new chief executive. Ingrid Falk was put in charge in May.",
        near_miss="Halden Group sought a new chief executive. Ingrid Falk was put in charge of tea in May.",
    ),
    _filled(
        "took_charge",
        r"SUBJECT VERB[take assume](?: over)? ANY[charge control command office]" + _TAIL,
        r"SUBJECT VERB[take] over" + _TAIL,
        rf"SUBJECT VERB[take](?: up| over| on)? {_POST}{_TAIL}",
        rf"SUBJECT VERB[step slot] (?:in|up){_AS_BOSS}{_TAIL}",
        rf"SUBJECT VERB[step] into the breach{_TAIL}",
        rf"SUBJECT VERB[come arrive](?: in)?{_AS_BOSS}{_ON}{_TAIL}",
        rf"(?:^|[,;:.”\"] )(?:in|enter) VERB[come step] LABELWHO{_TAIL}",
        clues=(
            _near(_forms("take assume"), *_POST_NOUNS, "over"),
            _near(_forms("step slot come"), "in", "up", "into", "breach"),
            _near(("arrived", "arrives", "arriving", "arrive")),
        ),
        example="Halden Group sought a new chief executive. Ingrid Falk took charge in May.",
        near_miss="Halden Group sought a new chief executive. Ingrid Falk took charge of the ball in May.",
    ),
    _filled(
        "started",
        rf"SUBJECT VERB[start begin](?: work| his (?:new )?job| her (?:new )?job)?{_AS_BOSS}{_ON}{_TAIL}",
        rf"SUBJECT VERB[start begin] (?:work|(?:his|her|the|a) (?:[a-z]+ )?"
        rf"ANY[job role post work duties term tenure mandate reign spell stint]){_TAIL}",
        r"WHO(?:['’]s?) ANY[tenure term reign mandate spell stint time_in_charge] VERB[start begin]" + _TAIL,
        r"(?P<own>his|her) ANY[tenure term reign mandate spell stint time_in_charge] VERB[start begin]" + _TAIL,
        r"WHO(?:['’]s?) first day(?: in charge| at work| in the (?:job|post|role))? VERB[be]" + _ON,
        clues=(_near(_forms("start begin")), _near(("first day",))),
        example="Halden Group sought a new chief executive. Ingrid Falk started in May.",
        near_miss="Halden Group sought a new chief executive. Ingrid Falk started a family in May.",
    ),
    _filled(
        "won_post",
        rf"SUBJECT VERB[get land win secure accept clinch inherit earn bag nab claim assume seize fill] "
        rf"{_POST}{_TAIL}",
        rf"SUBJECT VERB[get receive] the ANY[nod call]{_TAIL}",
        rf"SUBJECT VERB[rise step move slide slip climb succeed ascend graduate return](?: up| straight)? "
        rf"(?:to|into) {_POST}{_TAIL}",
        rf"SUBJECT{_BE}BETWEEN VERB[promote elevate appoint elect name confirm choose pick select tap recruit "
        rf"hire return restore nominate lure]BETWEEN (?:to|for|in|into) {_POST}{_TAIL}",
        rf"SUBJECT{_BE}BETWEEN VERB[{_GIVE} entrust](?: with)? (?:{_POST}|the nod){_TAIL}",
        rf"SUBJECT{_BE}BETWEEN ANY[offered] {_POST}TIME,? and (?:promptly |later |duly |has )?"
        r"(?P<head>accepted|took it|said yes)",
        clues=(
            _near(
                _forms(
                    "get land win secure accept clinch inherit earn bag nab claim assume seize fill receive rise "
                    "step move slide slip climb succeed ascend graduate return promote elevate appoint elect "
                    f"name confirm choose pick select tap recruit hire restore nominate lure {_GIVE} entrust "
                    "offer"
                ),
                *_POST_NOUNS,
                "call",
            ),
        ),
        example="Halden Group sought a new chief executive. Ingrid Falk was handed the job in May.",
        near_miss="Halden Group sought a new chief executive. Ingrid Falk was handed the job of cook in May.",
    ),
    _filled(
        "post_went_to",
        rf"{_POST}BETWEEN VERB[go pass fall](?: instead| over| finally)?TIME to LABELWHO",
        rf"{_POST}{_BE}BETWEEN VERB[{_GIVE} entrust pass](?: over)?TIME to LABELWHO",
        rf"{_POST}{_BE}BETWEEN VERB[fill take take_over take_on take_up]TIME by LABELWHO",
        rf"the choiceBETWEEN VERB[fall]TIME on LABELWHO",
        rf"ANY[its their the the_board’s the_board's] choice VERB[be] LABELWHO{_TAIL}",
        rf"VERB[{_GIVE} entrust pass](?: over)? {_POST}TIME to LABELWHO",
        rf"VERB[{_GIVE}] LABELWHO {_POST}{_TAIL}",
        rf"VERB[entrust] LABELWHO with {_POST}{_TAIL}",
        rf"ANY[offered] LABELWHO {_POST}TIME,? (?:and|which) (?:he|she|who) (?:has |promptly |duly )?"
        r"(?P<head>accepted|took it|took|said yes)",
        clues=(
            _near(_forms(f"go pass fall {_GIVE} entrust fill take"), *_POST_NOUNS),
            _near(("choice",), "fell", "falls", "fallen", "was", "is"),
            _near(("offered",), "accepted", "took", "yes", behind=14),
        ),
        example="Halden Group sought a new chief executive. The job went to Ingrid Falk in May.",
        near_miss="Halden Group sought a new chief executive. The prize went to Ingrid Falk in May.",
    ),
    _filled(
        "chose_for_it",
        rf"{_WHO_CHOOSES}BETWEEN VERB[{_CHOOSE} {_ON_WHOM} {_IN}] LABELWHO{_AS_BOSS}{_TAIL}",
        rf"{_WHO_CHOOSES}BETWEEN VERB[vote bring draft call parachute usher] LABELWHO in{_AS_BOSS}{_TAIL}",
        rf"{_WHO_CHOOSES}BETWEEN VERB[choose pick select tap hire recruit name appoint lure elect] LABELWHO "
        rf"(?:for|to|to fill|to take) {_POST}{_TAIL}",
        r"VERB[find] (?:one|it|its man|its woman|him|her|a (?:successor|replacement)|its new (?:boss|leader))"
        rf"TIME in LABELWHO",
        clues=(
            _near(_forms(f"{_CHOOSE} {_ON_WHOM} {_IN}")),
            _near(("found one", "finds one", "found a", "found its", "found it")),
        ),
        example="Halden Group sought a new chief executive. In May the board settled on Ingrid Falk.",
        near_miss="Halden Group sought a new chief executive. In May the board turned to Ingrid Falk for advice.",
    ),
    _filled(
        "appointment_came",
        r"WHO(?:['’]s?) ANY[appointment election hiring promotion elevation selection installation "
        r"recruitment accession inauguration arrival]BETWEEN VERB[announce confirm approve ratify take come "
        rf"follow be](?: effect| public| into force| official)?{_TAIL}",
        r"(?P<own>his|her) ANY[appointment election hiring promotion elevation selection installation "
        r"recruitment accession inauguration arrival]BETWEEN VERB[announce confirm approve ratify take come "
        rf"follow be](?: effect| public| into force| official)?{_TAIL}",
        r"ANY[announced confirmed approved ratified revealed completed announces confirms] the "
        r"(?P<head>ANY[appointment election hiring promotion elevation selection recruitment]) of LABELWHO"
        + _TAIL,
        r"the ANY[appointment election hiring promotion elevation selection recruitment] of LABELWHOBETWEEN "
        rf"VERB[announce confirm approve ratify take come follow be](?: effect| public| official)?{_TAIL}",
        clues=(
            _near(
                tuple(
                    "appointment election hiring promotion elevation selection installation recruitment "
                    "accession inauguration arrival".split()
                ),
                *verb_forms("announce confirm approve ratify take come follow be reveal complete".split()),
            ),
        ),
        example="Halden Group sought a new chief executive. Ingrid Falk's appointment took effect in May.",
        near_miss="Halden Group sought a new chief executive. Ingrid Falk's appointment with a dentist came.",
    ),
)
