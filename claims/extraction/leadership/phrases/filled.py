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
_CHOOSERS = (
    "ANY[board boards directors trustees owners owner members delegates shareholders investors governors "
    "council committee panel party club union company firm group bank team government ministry cabinet "
    "parliament assembly senate king queen president lawmakers mps deputies congress conference regents "
    "university college school charity museum federation association foundation agency voters partners "
    "workers fans bosses management headhunters church synod society orchestra theatre choir court "
    "commission ministers executive faculty chapter electors chiefs]"
)
# A date of its own, which a word that says so little needs beside it.
_ON = (
    rf" (?:(?:on|in|from|since|last|next|this|late|early|earlier|at the (?:start|beginning|end) of)"
    rf"(?: late| early| mid)? (?:the (?:following |same )?)?"
    rf"(?:[a-z]+day|ANY[{_MONTHS} week month year autumn spring summer winter fall weekend morning]"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?: (?:of )?ANY[{_MONTHS}])?|\d{{4}})"
    rf"(?: morning| evening| night| afternoon)?(?: \d{{1,2}})?,?(?: \d{{4}})?"
    rf"|today|yesterday|at once|immediately|{_COUNTS} (?:{_UNITS}) (?:later|ago|after(?:wards)?)"
    rf"|the (?:same|next|following) (?:day|week|month|year))"
)
# What may stand behind the words before their clause ends or goes on to something else.
_BY_WHOM = (
    rf"(?: by (?:(?:the|its|their|his|an) (?:[a-z’'-]+ ){{0,2}}?|(?=[a-z]+s |parliament|congress)){_CHOOSERS}"
    r"| by (?:the |its )?(?:(?P<body><b\d+>)|<r\d+>))"
)
_ASIDES = (
    rf"(?:TIME|{_ON}|{_BY_WHOM}"
    r"|,? (?:[a-z]+ly|instead|unopposed|later|earlier|soon|straight away|outright|last|first)"
    r"| within (?:[a-z]+ ){1,2}of [a-z ]{1,30}"
    r"| by (?:acclamation|consensus|\d+ votes to \d+|a vote of \d+ to \d+)"
    r"| in (?:his|her|their) (?:place|stead)|(?: for| to) (?:a|an|the|[a-z-]+|\d+) (?:[a-z-]+ )?"
    r"(?:years?|months?|term|season|time)| on (?:a|an) [a-z0-9’' -]{1,25} (?:contract|deal|basis)"
    r"| from (?:outside|within|among)[^,.;<>]{0,25}| from (?:(?:a|an|the|its|their) )?[a-z’' -]{0,30}"
    r"(?:(?<! )|<[bx]\d+>)"
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
    r"permanent|demanding|powerful|number one|no\.? ?1) )*ANY[job post role position chair seat vacancy "
    r"reins "
    r"helm hot_seat driving_seat gavel leadership baton mantle gap breach top_job top_post top_role "
    r"corner_office]"
)
_IN_CHARGE = (
    r"(?:in (?:overall |sole |temporary )?(?:charge|command|control|the hot seat|the driving seat)"
    r"|at the helm)"
)
_BE = " ANY[was were been being is are be get gets got getting]"
_CHOOSE = (
    "appoint choose pick select hire install recruit name elect unveil announce confirm anoint headhunt "
    "crown "
    "nominate engage enlist acclaim promote sign tap reappoint reinstate poach lure"
)
# Of these alone a passive says nothing of an office: a list, a witness, a player is named.
_IN = "vote_in bring_in draft_in call_in parachute_in swear_in usher_in sweep_in ship_in fly_in"
_ON_WHOM = "turn_to settle_on plump_for opt_for go_for alight_on land_on look_to go_with decide_on"
_WHO_CHOOSES = (
    rf"(?:(?:(?P<body><b\d+>)(?:['’]s?)? (?:[a-z-]+ )?)?{_CHOOSERS}|(?P<body><b\d+>)|<[xpr]\d+>|it|they)"
)
_GIVE = "give hand award grant assign"
_ENTERS = (
    "get land win secure accept clinch inherit earn bag nab claim assume seize fill plug obtain receive "
    "rise step "
    "move slide slip climb succeed ascend graduate return switch promote elevate appoint elect name "
    "confirm choose "
    "pick select tap recruit hire restore nominate lure thrust shift parachute propel catapult pitch "
    "transfer "
    "raise poach beat pip edge see defeat prefer"
)
_DUTIES = "(?:the|his|her) (?:new |official )?ANY[duties responsibilities functions]"
_SHARE = (
    r"(?:(?:just |only |about |some |more than |over |nearly |almost )?\d[\d.,]* ?(?:votes?|%|per "
    r"cent|percent)"
    r"(?: of (?:the )?(?:votes?|ballots?|vote cast))?(?: to \d[\d.,]*)?|\d[\d,]* to \d[\d,]*"
    r"|a (?:landslide|wide margin|narrow margin|handful of votes))"
)
_MARGIN = rf"(?: (?:by|with) {_SHARE})?"
_COMES = (
    "VERB[announce confirm approve ratify take come follow be](?: effect| public| into force| official| "
    "announced| confirmed| approved| made public| made official)?"
)
# Who is chosen, with what says what he was: "its former treasurer, X".
_WHOM = r"(?:(?:the|a|an|its|their|his|her) (?:[a-z-]+ )?(?=<r))?LABELWHO"
_ENTRY = (
    "ANY[appointment election hiring promotion elevation selection installation recruitment accession "
    "arrival]"
)
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
    "job post role position chair seat vacancy reins helm gavel leadership baton mantle office charge "
    "command "
    "control nod gap breach".split()
)

FILLED: tuple[Phrasing, ...] = (
    _filled(
        "was_hired",
        # "Was named after her aunt" says nothing of an office.
        rf"SUBJECT{_BE}BETWEEN VERB[{_CHOOSE} {_IN}](?! after (?:his|her|a|the) ){_AS_BOSS}{_TAIL}",
        # "X, appointed last week, met the staff".
        rf"WHO, VERB[appoint hire elect choose pick select install recruit poach]{_ASIDES}(?=[,.;])",
        rf"^WHO VERB[appoint choose pick select hire name elect install recruit]{_ASIDES}$",
        clues=(
            _near(_forms(f"{_CHOOSE} {_IN}"), *_AUX),
            _near(_forms("appoint hire elect choose pick select install recruit poach name")),
        ),
        also_titled=True,
        example="Halden Group sought a new chief executive. Ingrid Falk was hired in May.",
        near_miss="Halden Group sought a new chief executive. Ingrid Falk was hired as a driver in May.",
    ),
    _filled(
        "was_put_in_charge",
        rf"SUBJECT{_BE}BETWEEN VERB[put place install]BETWEEN {_IN_CHARGE}{_TAIL}",
        rf"{_WHO_CHOOSES}BETWEEN VERB[put place install] {_WHOM} {_IN_CHARGE}{_TAIL}",
        clues=(_near(_forms("put place install"), "charge", "command", "control", "seat", "helm"),),
        also_titled=True,
        example="Halden Group sought a new chief executive. Ingrid Falk was put in charge in May.",
        near_miss="Halden Group sought a new chief executive. Ingrid Falk was put in charge of tea in May.",
    ),
    _filled(
        "took_charge_then",
        r"SUBJECT VERB[take assume](?: over)? ANY[charge control command office]" + _TAIL,
        r"SUBJECT VERB[take] over" + _TAIL,
        rf"SUBJECT VERB[take](?: up| over| on)? {_POST}{_TAIL}",
        rf"SUBJECT VERB[take assume enter](?: up| over| on| upon)? {_DUTIES}{_TAIL}",
        clues=(_near(_forms("take assume enter"), *_POST_NOUNS, "over", "duties", "responsibilities"),),
        also_titled=True,
        example="Halden Group sought a new chief executive. Ingrid Falk took charge in May.",
        near_miss="Halden Group sought a new chief executive. Ingrid Falk took charge of the ball in May.",
    ),
    _filled(
        "stepped_in",
        rf"SUBJECT VERB[step slot fill stand] (?:in|up){_AS_BOSS}(?: until [^.;]{{2,40}})?{_TAIL}",
        rf"SUBJECT VERB[move] up{_AS_BOSS}{_ON}{_TAIL}",
        rf"SUBJECT VERB[step] into the breach{_TAIL}",
        rf"SUBJECT VERB[come arrive](?: in)?{_AS_BOSS}{_ON}{_TAIL}",
        rf"SUBJECT VERB[start begin](?: work)?{_AS_BOSS}{_ON}{_TAIL}",
        rf"(?:^|[,;:.”\"] )in VERB[come step] {_WHOM}{_TAIL}",
        rf"(?:^|[,;:.”\"] )in (?:his|her|their) (?:place|stead),? VERB[come step] {_WHOM}{_TAIL}",
        rf"(?:^|[.;:] )(?P<head>enter) {_WHOM}{_TAIL}",
        clues=(
            _near(_forms("step slot come move"), "in", "up", "into", "breach", "place", "stead"),
            _near(("fill in", "fills in", "filling in", "stand in", "stands in", "standing in")),
            _near((*_forms("arrive start begin"), "< enter")),
        ),
        example="Halden Group sought a new chief executive. Ingrid Falk stepped in.",
        near_miss="Halden Group sought a new chief executive. Ingrid Falk stepped in to help.",
    ),
    _filled(
        "started",
        rf"SUBJECT VERB[start begin] (?:work|in {_POST}|(?:his|her|the|a) (?:[a-z-]+ )?"
        rf"ANY[job role post work duties term tenure mandate reign spell stint]){_TAIL}",
        r"WHO(?:['’]s?) (?:[a-z-]+ )?ANY[tenure term reign mandate spell stint time_in_charge contract] "
        rf"VERB[start begin]{_TAIL}",
        r"(?P<own>his|her) (?:[a-z-]+ )?ANY[tenure term reign mandate spell stint time_in_charge contract] "
        rf"VERB[start begin]{_TAIL}",
        r"WHO(?:['’]s?) first day(?: in charge| at work| in the (?:job|post|role))? VERB[be](?: on)? ?[a-z]",
        clues=(_near(_forms("start begin")), _near(("first day",))),
        also_titled=True,
        example="Halden Group sought a new chief executive. Ingrid Falk started in the job in May.",
        near_miss="Halden Group sought a new chief executive. Ingrid Falk started a family in May.",
    ),
    _filled(
        "won_post",
        rf"SUBJECT VERB[get land win secure accept clinch inherit earn bag nab claim assume seize fill plug "
        rf"obtain receive] {_POST}{_TAIL}",
        rf"SUBJECT VERB[get receive] the ANY[nod call]{_TAIL}",
        rf"SUBJECT VERB[fill] (?:it|<b\d+>){_TAIL}",
        rf"SUBJECT VERB[accept] (?:the|its|their) ANY[offer invitation]{_TAIL}",
        rf"SUBJECT VERB[rise step move slide slip climb succeed ascend graduate return switch](?: up| "
        rf"straight)? "
        rf"(?:to|into) {_POST}{_TAIL}",
        rf"SUBJECT{_BE}BETWEEN VERB[promote elevate appoint elect name confirm choose pick select tap "
        rf"recruit "
        rf"hire return restore nominate lure thrust move shift parachute propel catapult pitch transfer "
        rf"raise "
        rf"poach]BETWEEN (?:to|for|in|into|to fill|to take) {_POST}{_TAIL}",
        rf"SUBJECT{_BE}BETWEEN VERB[{_GIVE} entrust](?: with)? (?:{_POST}|the nod){_TAIL}",
        rf"SUBJECT VERB[beat pip edge_out see_off defeat] [^.;]{{2,60}}? (?:to|for) {_POST}{_TAIL}",
        rf"SUBJECT{_BE}BETWEEN VERB[prefer] (?:to|over) [^.;]{{2,60}}? for {_POST}{_TAIL}",
        rf"SUBJECT{_BE}BETWEEN offered {_POST}TIME,? and (?:promptly |later |duly |has )?"
        r"VERB[accept take_it say_yes take]" + _TAIL,
        clues=(
            _near(_forms(f"{_ENTERS} {_GIVE} entrust offer"), *_POST_NOUNS, "call", "offer", "it", behind=12),
        ),
        also_titled=True,
        example="Halden Group sought a new chief executive. Ingrid Falk was handed the job in May.",
        near_miss="Halden Group sought a new chief executive. Ingrid Falk was handed the job of cook in May.",
    ),
    _filled(
        "won_vote",
        rf"SUBJECT VERB[win carry] (?:the|its|their|a) (?:[a-z-]+ ){{0,2}}ANY[vote ballot contest "
        rf"run-off runoff "
        rf"race election round]{_MARGIN}{_TAIL}",
        rf"SUBJECT VERB[win] (?:by|with) {_SHARE}{_TAIL}",
        rf"SUBJECT VERB[win prevail](?: outright| easily| narrowly)?{_ON}{_MARGIN}{_TAIL}",
        r"SUBJECT VERB[emerge come_out] (?:as )?(?:the |a )?(?:[a-z]+ )?ANY[winner victor victorious on_top]"
        + _TAIL,
        rf"SUBJECT(?:{_BE})?BETWEEN VERB[be declare proclaim announce] the (?:[a-z]+ )?ANY[winner "
        rf"victor]{_TAIL}",
        r"the (?:[a-z-]+ ){0,2}ANY[vote ballot contest run-off runoff race election round] "
        rf"(?:was|has been) VERB[win]TIME by {_WHOM}",
        clues=(
            _near(
                _forms("win carry"),
                "vote",
                "votes",
                "ballot",
                "contest",
                "runoff",
                "run",
                "race",
                "election",
                "round",
                "percent",
                "cent",
            ),
            _near(_forms("win prevail")),
            _near(
                _forms("emerge come be declare proclaim announce"), "winner", "victor", "victorious", "top"
            ),
        ),
        is_elective=True,
        example="The Civic Union held a vote to choose a new leader. Ingrid Falk won by 52 votes to 40.",
        near_miss="The Civic Union held a vote to choose a new leader. Ingrid Falk won a prize by chance.",
    ),
    _filled(
        "post_went_to",
        rf"{_POST}BETWEEN VERB[go pass fall](?: instead| over| finally)?TIME to {_WHOM}",
        rf"{_POST}BETWEEN{_BE}BETWEEN VERB[{_GIVE} entrust pass](?: over)?TIME to {_WHOM}",
        rf"{_POST}BETWEEN{_BE}BETWEEN VERB[fill take take_over take_on take_up]TIME by {_WHOM}",
        rf"the choiceBETWEEN VERB[fall]TIME on {_WHOM}",
        rf"ANY[its their the the_board’s the_board's] (?:eventual |final |first )?choice VERB[be] "
        rf"{_WHOM}{_TAIL}",
        rf"VERB[{_GIVE} entrust pass](?: over)? {_POST}TIME to {_WHOM}",
        rf"VERB[{_GIVE}] {_WHOM} {_POST}{_TAIL}",
        rf"VERB[entrust] {_WHOM} with {_POST}{_TAIL}",
        rf"VERB[fill] {_POST} (?:with|by appointing|by hiring|by promoting) {_WHOM}",
        rf"ANY[offered] {_WHOM} {_POST}TIME,? (?:and|which) (?:<p\d+>|who) (?:has |promptly |duly )?"
        rf"VERB[accept take_it say_yes take]{_TAIL}",
        clues=(
            _near(_forms(f"go pass fall {_GIVE} entrust fill take"), *_POST_NOUNS),
            _near(("choice",), "fell", "falls", "fallen", "was", "is"),
            _near(("offered",), "accepted", "took", "yes", behind=14),
        ),
        also_titled=True,
        example="Halden Group sought a new chief executive. The job went to Ingrid Falk in May.",
        near_miss="Halden Group sought a new chief executive. The prize went to Ingrid Falk in May.",
    ),
    _filled(
        "chose_for_it",
        rf"{_WHO_CHOOSES}BETWEEN VERB[{_CHOOSE} {_ON_WHOM} {_IN}] {_WHOM}{_AS_BOSS}{_TAIL}",
        rf"{_WHO_CHOOSES}BETWEEN VERB[vote bring draft call parachute usher] {_WHOM} in{_AS_BOSS}{_TAIL}",
        rf"{_WHO_CHOOSES}BETWEEN VERB[choose pick select tap hire recruit name appoint lure elect "
        rf"elevate promote "
        rf"raise move restore return confirm] {_WHOM} (?:for|to|into|in|to fill|to take) {_POST}{_TAIL}",
        rf"VERB[vote] (?:overwhelmingly|unanimously|by \d[\d ]*(?:to \d+)?) for {_WHOM}{_TAIL}",
        r"VERB[find] (?:one|it|its man|its woman|him|her|a (?:successor|replacement)|its new (?:boss|leader))"
        rf"TIME in {_WHOM}",
        clues=(
            _near(_forms(f"{_CHOOSE} {_ON_WHOM} {_IN} elevate raise move restore return")),
            _near(("found one", "finds one", "found a", "found its", "found it")),
        ),
        also_titled=True,
        example="Halden Group sought a new chief executive. In May the board settled on Ingrid Falk.",
        near_miss="Halden Group sought a new chief executive. The board turned to Ingrid Falk for advice.",
    ),
    _filled(
        "appointment_came",
        rf"WHO(?:['’]s?) {_ENTRY}BETWEEN {_COMES}{_TAIL}",
        rf"(?P<own>his|her) {_ENTRY}BETWEEN {_COMES}{_TAIL}",
        rf"VERB[announce confirm approve ratify reveal complete] the {_ENTRY} of {_WHOM}{_TAIL}",
        rf"the {_ENTRY} of {_WHOM}BETWEEN {_COMES}{_TAIL}",
        rf"VERB[end lead result culminate conclude](?: {_ON})? (?:in|with|to) the {_ENTRY} of {_WHOM}{_TAIL}",
        clues=(
            _near(
                tuple(
                    "appointment election hiring promotion elevation selection installation recruitment "
                    "accession arrival".split()
                ),
                *verb_forms(
                    "announce confirm approve ratify take come follow be reveal complete end lead result "
                    "culminate conclude".split()
                ),
            ),
        ),
        also_titled=True,
        example="Halden Group sought a new chief executive. Ingrid Falk's appointment took effect in May.",
        near_miss="Halden Group sought a new chief executive. Ingrid Falk's appointment with a dentist came.",
    ),
)
