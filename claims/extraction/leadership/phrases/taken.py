"""Turns of phrase for an office that somebody enters, as data."""

from __future__ import annotations

from typing import Any

from claims.dates.shapes import MONTH_NAMES
from claims.extraction.frames import Clue
from claims.extraction.leadership.verbs.company import ROLE_WORDS
from claims.extraction.phrasings import Phrasing, phrasing
from claims.extraction.syntax.inflection import verb_forms
from claims.relations import Relation

__all__ = ["TAKEN"]

_LEAD = "ANY[lead run head chair steer manage captain coach direct helm govern rule take_charge_of take_over]"
_LEADING = "ANY[leading running heading chairing steering managing captaining coaching directing governing]"
_REINS = "ANY[reins helm tiller wheel controls top_job top_post hot_seat leadership running command]"
_RULE = f"(?:the )?(?:ANY[control charge management]|{_REINS})"
_SEAT = (
    r"(?:driving seat|driver['’]s seat|hot ?seat|saddle|dugout|top job|top seat|top post|corner office|big "
    r"chair"
    r"|<r\d+>['’]s? (?:chair|seat|office))"
)
_OUST = (
    "oust unseat topple depose dethrone dislodge displace supplant usurp overthrow push_out elbow_aside "
    "elbow_out replace succeed beat defeat"
)
_POST = "ANY[post position job role seat vacancy]"
_WAS = "ANY[is was has_been will_be](?: [a-z]+)?"
_IS = "(?:was|were|is|been|being)(?: [a-z]+ly| later| then| also| soon)?"
_COMMAND = "(?:the |overall |temporary |acting |field |full |sole )*command"
_GO = "pass go hand give entrust transfer revert devolve fall"
_MONTHS = " ".join(MONTH_NAMES)
# Where somebody came from or to: a name with what says what it is.
_THING = r"(?:the )?(?:[a-z’'-]+ ){0,3}?<[bpsx]\d+>"
_OWN = "(?:his|her|the|a)"
_CALENDAR = (*MONTH_NAMES, *"last next monday tuesday wednesday thursday friday".split())
_ON_A_DAY = (
    rf"(?= (?:on|in|last|next|this|at the (?:start|beginning|end) of) "
    rf"(?:[a-z]+day|ANY[{_MONTHS} week month year autumn spring summer winter]|\d))"
)
_THRONES = ("presidency", "chairmanship", "premiership", "governorship", "throne", "leadership", "mayoralty")


def _took(name: str, *wordings: str, **slots: Any) -> Phrasing:
    return phrasing(f"leadership.{name}", Relation.TOOK_OFFICE, *wordings, **slots)


TAKEN: tuple[Phrasing, ...] = (
    _took(
        "moved_up_to",
        r"SUBJECT VERB[step move go] (?:up|across|over|upstairs)(?:,? at [^,;<]{1,20}|TIME)?"
        r"(?: from (?:<r\d+>|[a-z -]{3,30}))?,? "
        "(?:to become|to be|to the ANY[post role job position] of|into the ANY[post role job] of|to|as) ROLE",
        "SUBJECT VERB[rise climb] (?:[a-z ]{1,30})?to be ROLE",
        r"SUBJECT VERB[move go return come relocate switch defect cross](?: back| over| home| across)? "
        r"to (?:[a-z]+ )?(?:the )?(?P<body><[bx]\d+>)TIME,? as ROLE",
        beside=ROLE_WORDS,
        reach=6,
        before=0,
        example="Ingrid Falk steps up to chief executive at Halden Group.",
        near_miss="Ingrid Falk steps up to the desk of the chief executive at Halden Group.",
    ),
    _took(
        "emerged_as",
        "SUBJECT VERB[emerge debut] as ROLE",
        beside=ROLE_WORDS,
        reach=6,
        example="Toma Irek emerged as the leader of the Civic Union.",
        near_miss="Toma Irek emerged as a critic of the leader of the Civic Union.",
    ),
    _took(
        "ousted_as",
        rf"SUBJECT VERB[{_OUST}] BEFORE(?:,[^;<>]{{1,60}},)?TIME as ROLE",
        "SUBJECT VERB[take_over] (?:as ROLE )?from BEFORE(?:,[^;<>]{1,60},)?TIME as ROLE",
        beside=ROLE_WORDS,
        before=0,
        example="Pedro Sanchez ousted Mariano Rajoy as Spain's prime minister.",
        near_miss="Pedro Sanchez ousted Mariano Rajoy, as Spain's prime minister knew.",
    ),
    _took(
        "came_in",
        r"(?:^|[,;:.”\"] )in VERB[come step go] LABELWHO(?:,[^;<>]{1,60},)? as ROLE",
        "ANY[taking stepping coming moving] ANY[over in up](?: the reins)?(?: from BEFORE)?(?: as ROLE)?"
        "(?: (?:at|of) BODY)?TIME (?P<head>is|was|will be|are) LABELWHO",
        "ANY[stepping moving sliding coming stepped] into [^,;]{3,60}? (?:at|of) BODYTIME (?P<head>is|was) "
        "LABELWHO",
        "ANY[succeeding replacing following] BEFORE(?: as ROLE)?(?: at BODY)? (?P<head>is|was|will be) "
        "LABELWHO",
        "(?:^|, |; )WHO (?P<head>in) as ROLE",
        words="in_came in_comes in_stepped in_steps taking_over stepping_in stepping_up stepping_into "
        "moving_into sliding_into succeeding_@ replacing_@ following_@ in_as",
        beside=("is", "was", "will be", "are", "as"),
        also=("@",),
        before=0,
        example="Taking over from Mark Ruhl at Halden Group is Ingrid Falk.",
        near_miss="Taking over from Mark Ruhl at Halden Group is no fun for Ingrid Falk.",
    ),
    _took(
        "fell_to",
        rf"it VERB[fall] to LABELWHO(?:,[^;<>]{{1,60}},)? to {_LEAD} BODY",
        rf"(?:the )?(?:ANY[control charge management stewardship]|{_REINS}|ANY[job task] of {_LEADING})"
        rf"(?: of| at)? BODYBETWEEN VERB[{_GO}](?: over| down)?TIME to LABELWHO",
        rf"(?:the |its )?(?P<role><r\d+>)BETWEEN VERB[{_GO}](?: over| down)?TIME to LABELWHO",
        r"(?:the )?ANY[mantle crown post job role title office position duties] of (?P<role><r\d+>)BETWEEN "
        rf"VERB[{_GO} descend settle] (?:up)?(?:on|to) LABELWHO",
        beside=(
            "control",
            "command",
            "running",
            "reins",
            "helm",
            "stewardship",
            "management",
            "mantle of",
            "to lead",
            "to run",
            "to head",
            "to chair",
            *_THRONES,
        ),
        reach=8,
        example="Control of Halden Group passed to Ingrid Falk in 1999.",
        near_miss="Control of the room at Halden Group passed from hand to hand.",
    ),
    _took(
        "handed_control",
        rf"VERB[hand give pass cede entrust transfer](?: over)? {_RULE}(?: of| at) BODYTIME(?: over)? "
        "to LABELWHO",
        rf"VERB[entrust] LABELWHO with {_RULE}(?: of| at) BODY",
        words="control_of management_of reins leadership_of running_of command_of helm_of helm_at",
        beside=verb_forms("hand give pass cede entrust transfer".split()),
        also=("@",),
        reach=5,
        before=9,
        example="The board handed control of Halden Group to Ingrid Falk in 1999.",
        near_miss="The board handed control of the room to the guests of Ingrid Falk.",
    ),
    _took(
        "came_after",
        "WHO(?: had| has)? VERB[come] (?:right |directly |straight |long )?after BEFORE as ROLE",
        "the ANY[baton torch mantle sceptre gavel] VERB[pass go] (?:on )?from BEFORETIME to LABELWHO"
        "(?: as ROLE| at BODY)",
        r"BEFORE(?:,[^;<>]{1,60},)?BETWEEN (?P<head>followed)TIME by LABELWHO(?:,[^;<>]{1,60},)?TIME as ROLE",
        words="baton torch mantle sceptre gavel came_after comes_after come_after right_after directly_after "
        "was_followed were_followed been_followed",
        beside=("as", "at"),
        reach=9,
        before=0,
        example="Ingrid Falk came after Mark Ruhl as president of Halden Group.",
        near_miss="Ingrid Falk came after Mark Ruhl with a knife at Halden Group.",
    ),
    _took(
        "has_new",
        r"BODY(?:, [^,;<>]{1,50},)?(?: has| have| had)?(?: now| finally| at last)? VERB[have get find] ROLE"
        r"(?: at last)?"
        r"(?: in|:| -| –| —) LABELWHO",
        words="a_new its_new their_new its_first a_female a_fresh an_interim",
        beside=ROLE_WORDS,
        reach=5,
        example="Halden Group has a new chief executive in Ingrid Falk.",
        near_miss="Halden Group has a new office near Ingrid Falk.",
    ),
    _took(
        "took_reins_of",
        "SUBJECT VERB[take assume grab seize pick get gain inherit land](?: up| over)? "
        f"the {_REINS} (?:of|at) BODY",
        # Who gives up the reins or hands them over leaves.
        f"SUBJECT {_IS} (?P<head>handed|given)(?: over)? the {_REINS} (?:of|at) BODY",
        "SUBJECT VERB[wrest seize grab snatch gain win assume take] "
        "(?:ANY[control command charge] (?:of|at)|power in|the ANY[leadership running] of) BODY(?:(?: "
        "away)? from BEFORE)?",
        # "Was promoted to general and given command of the army".
        f"SUBJECT(?: {_IS}|(?<= and)) (?P<head>given|handed|assigned|granted|offered|entrusted with) "
        f"{_COMMAND} of BODY",
        f"SUBJECT {_IS} (?P<head>given|handed|assigned|offered) (?:the |its )?"
        f"(?:ANY[job task role] of {_LEADING} BODY|(?:[a-z]+ )?ANY[charge control] of BODY)",
        f"SUBJECT(?: {_IS}|(?<= and)) (?P<head>placed|put|left) in {_COMMAND} of BODY",
        f"SUBJECT VERB[receive get obtain accept] {_COMMAND} of BODY",
        f"SUBJECT {_IS} (?P<head>placed|put|raised|restored|called|returned) (?:on|to|upon) the throne "
        "(?:of|in) BODY",
        "SUBJECT VERB[mount ascend succeed come accede inherit claim gain take](?: to)? the throne "
        "(?:of|in) BODY",
        "SUBJECT VERB[attain reach win gain achieve secure rise ascend assume take capture](?: to)? "
        "the ANY[highest top supreme] ANY[office post job] (?:in|of) BODY",
        words="reins helm tiller wheel controls top_job top_post hot_seat control_of command_of charge_of "
        "charge_at job_of task_of role_of "
        "throne_of throne_in highest_office top_office supreme_office highest_post",
        beside=verb_forms(
            "take assume grab seize pick hand give get gain inherit land wrest snatch win mount ascend "
            "succeed come accede claim attain reach achieve secure rise capture receive assign grant entrust "
            "raise place put obtain accept".split()
        ),
        also=("@",),
        reach=3,
        before=4,
        example="Ingrid Falk was handed the reins of Halden Group in 2019.",
        near_miss="Ingrid Falk was handed the reins of the horse at Halden Group in 2019.",
    ),
    _took(
        "arrived",
        rf"SUBJECT VERB[come arrive](?: over| across| in)? from {_THING}DATED",
        rf"SUBJECT VERB[come move arrive] to {_THING}(?: in \d{{4}})? from {_THING}DATED",
        rf"SUBJECT VERB[come move arrive] to {_THING} in \d{{4}} from ",
        rf"SUBJECT VERB[arrive](?: at {_OWN} ANY[club company firm bank museum])?DATED",
        r"SUBJECT (?P<head>came|comes|come) in (?:only |just )?(?:last|next|this) ",
        words="arrived came_from come_from comes_from coming_from came_over came_in",
        beside=("#", *_CALENDAR),
        reach=7,
        before=0,
        clues=(Clue(words=("came to", "moved to"), beside=("from",), also=("#",), before=0, behind=7),),
        needs_title=True,
        of_house=True,
        example="Ingrid Falk, Halden Group's chief executive, came from Norvik Bank in 2019.",
        near_miss="Ingrid Falk, Halden Group's chief executive, came from Norvik with a cold.",
    ),
    _took(
        "began_work",
        rf"SUBJECT VERB[start begin](?: work| {_OWN} ANY[job role post work duties])(?: at BODY)?{_ON_A_DAY}",
        r"SUBJECT VERB[start begin] on [a-z]+day(?=[,.]| with)",
        rf"SUBJECT VERB[start begin] {_OWN} (?:[a-z]+ )?ANY[term tenure mandate reign spell]{_ON_A_DAY}",
        words=" ".join(
            f"{form}_{what}"
            for form in "start starts started begin begins began".split()
            for what in "work his her the on_monday on_tuesday on_wednesday on_thursday on_friday".split()
        ),
        beside=("#", "work", "job", "role", "post", "duties", *_CALENDAR),
        reach=7,
        before=0,
        needs_title=True,
        example="Ingrid Falk, Halden Group's chief executive, began work in May.",
        near_miss="Ingrid Falk, Halden Group's chief executive, began work on a novel in May.",
    ),
)
