"""Turns of phrase for an office that somebody enters, as data."""

from __future__ import annotations

from typing import Any

from claims.dates.shapes import MONTH_NAMES
from claims.extraction.inflection import verb_forms
from claims.extraction.leadership.company import ROLE_WORDS
from claims.extraction.phrasings import Phrasing, phrasing
from claims.relations import Relation

__all__ = ["TAKEN"]

_LEAD = "ANY[lead run head chair steer manage captain coach direct helm govern rule take_charge_of take_over]"
_LEADING = "ANY[leading running heading chairing steering managing captaining coaching directing governing]"
_REINS = "ANY[reins helm tiller wheel controls top_job top_post hot_seat leadership running command]"
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
_THRONES = ("presidency", "chairmanship", "premiership", "governorship", "throne", "leadership", "mayoralty")


def _took(name: str, *wordings: str, **slots: Any) -> Phrasing:
    return phrasing(f"leadership.{name}", Relation.TOOK_OFFICE, *wordings, **slots)


TAKEN: tuple[Phrasing, ...] = (
    _took(
        "got_nod",
        "SUBJECT VERB[get give win receive] the nod(?: of [^,;<]{1,30})? ?ANY[as to_be for to_become] ROLE",
        "the nod ANY[as for to_be] ROLE (?:has |had )?VERB[go fall] to LABELWHO",
        words="nod",
        beside=ROLE_WORDS,
        example="Ingrid Falk got the nod as chief executive of Halden Group.",
        near_miss="Ingrid Falk got the nod from the chief executive of Halden Group.",
    ),
    _took(
        "post_filled",
        rf"{_POST} (?:of|for|as) ROLE {_WAS} (?P<head>filled) by LABELWHO",
        rf"ROLE(?:['’]s|['’]|s)? {_POST} {_WAS} (?P<head>filled) by LABELWHO",
        words="filled_by",
        beside=ROLE_WORDS,
        example="The post of chief executive was filled by Ingrid Falk.",
        near_miss="The office of the chief executive was filled by smoke.",
    ),
    _took(
        "moved_up_to",
        r"SUBJECT VERB[step move go] (?:up|across|over|upstairs)(?:,? at [^,;<]{1,20}|TIME)?,? "
        "(?:to become|to be|to the ANY[post role job position] of|into the ANY[post role job] of|to|as) ROLE",
        "SUBJECT VERB[rise climb] (?:[a-z ]{1,30})?to be ROLE",
        r"SUBJECT VERB[move go return come head relocate switch defect cross](?: back| over| home| across)? "
        r"to (?:[a-z]+ )?(?:the )?(?P<body><[bx]\d+>)TIME,? as ROLE",
        beside=ROLE_WORDS,
        reach=8,
        example="Ingrid Falk steps up to chief executive at Halden Group.",
        near_miss="Ingrid Falk steps up to the desk of the chief executive at Halden Group.",
    ),
    _took(
        "emerged_as",
        "SUBJECT VERB[emerge] as ROLE",
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
        example="Pedro Sanchez ousted Mariano Rajoy as Spain's prime minister.",
        near_miss="Pedro Sanchez ousted Mariano Rajoy, as Spain's prime minister knew.",
    ),
    _took(
        "beat_to",
        r"SUBJECT VERB[beat defeat edge_out see_off trounce best outpoll pip overcome] (?:[a-z’'-]+ ){0,4}?"
        r"<[pxs]\d+>(?:[^,;:<>]{0,40})? (?:to|for|in the race for|in the contest for|in a vote for|to "
        r"win|to take"
        r"|to clinch|to secure) (?:the )?(?:(?P<role><r\d+>)|leadership of BODY)",
        beside=_THRONES,
        example="Toma Irek beat Ann Roe to the presidency of Kenya.",
        near_miss="Toma Irek beat Ann Roe to the door of the presidency.",
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
        example="Control of Halden Group passed to Ingrid Falk in 1999.",
        near_miss="Control of the room at Halden Group passed from hand to hand.",
    ),
    _took(
        "got_job_of",
        rf"SUBJECT VERB[get win land give hand take accept](?: on| up)? the ANY[job task role post "
        rf"responsibility] "
        rf"of {_LEADING} BODY",
        words="job_of task_of role_of post_of responsibility_of",
        beside=tuple(_LEADING[4:-1].split()),
        reach=2,
        example="Ingrid Falk got the job of running Halden Group in 2013.",
        near_miss="Ingrid Falk got the job of running to Halden Group in 2013.",
    ),
    _took(
        "has_new",
        r"BODY(?:, [^,;<>]{1,50},)?(?: now| finally| at last)? VERB[have get find] ROLE(?: at last)?"
        r"(?: in|:| -| –| —) LABELWHO",
        words="a_new its_new their_new its_first a_female a_fresh an_interim",
        beside=ROLE_WORDS,
        reach=5,
        example="Halden Group has a new chief executive in Ingrid Falk.",
        near_miss="Halden Group has a new office near Ingrid Falk.",
    ),
    _took(
        "put_in_seat",
        rf"BODYBETWEEN VERB[put place install] LABELWHO (?:in|into) (?:the |its )?{_SEAT}",
        rf"SUBJECT VERB[move slide slip step climb settle ease put] (?:in|into) (?:the |its )?{_SEAT} "
        rf"(?:at|of) BODY",
        beside=(
            "seat",
            "hotseat",
            "saddle",
            "dugout",
            "corner office",
            "big chair",
            "top job",
            "s chair",
            "s seat",
        ),
        example="Halden Group has put Ingrid Falk in the driving seat.",
        near_miss="Halden Group has put Ingrid Falk in the back seat.",
    ),
    _took(
        "took_reins_of",
        "SUBJECT VERB[take assume grab seize pick hand give get gain inherit land](?: up| over)? "
        f"the {_REINS} (?:of|at) BODY",
        "SUBJECT VERB[wrest seize grab snatch gain win assume take] "
        "(?:ANY[control command charge] (?:of|at)|power in|the ANY[leadership running] of) BODY(?:(?: "
        "away)? from BEFORE)?",
        f"SUBJECT {_IS} (?P<head>given|handed|assigned|granted|offered|entrusted with) {_COMMAND} of BODY",
        f"SUBJECT {_IS} (?P<head>placed|put|left) in {_COMMAND} of BODY",
        f"SUBJECT VERB[receive get obtain accept] {_COMMAND} of BODY",
        "SUBJECT VERB[mount ascend succeed come accede inherit claim gain take](?: to)? the throne "
        "(?:of|in) BODY",
        "SUBJECT VERB[attain reach win gain achieve secure rise ascend assume take capture](?: to)? "
        "the ANY[highest top supreme] ANY[office post job] (?:in|of) BODY",
        words="reins helm tiller wheel controls top_job top_post hot_seat control_of command_of charge_of "
        "charge_at "
        "throne_of throne_in highest_office top_office supreme_office highest_post",
        beside=verb_forms(
            "take assume grab seize pick hand give get gain inherit land wrest snatch win mount ascend "
            "succeed come accede claim attain reach achieve secure rise capture receive assign grant entrust "
            "place put obtain accept".split()
        ),
        also=("@",),
        reach=6,
        example="Ingrid Falk was handed the reins of Halden Group in 2019.",
        near_miss="Ingrid Falk was handed the reins of the horse at Halden Group in 2019.",
    ),
    _took(
        "followed_in",
        r"SUBJECT VERB[follow succeed come_after] BEFORE (?:in|into|to) ROLE",
        "SUBJECT VERB[follow succeed] BEFORE (?:in|into|to) (?:ANY[office power]|the (?:presidential )?"
        "ANY[palace chair post job role top_job seat white_house])",
        beside=("in the", "into the", "to the", "into office", "in office", "into power"),
        reach=6,
        before=0,
        needs_title=True,
        example="Toma Irek followed Ann Roe in the presidency of Kenya.",
        near_miss="Toma Irek followed Ann Roe in the street of Kenya.",
    ),
    _took(
        "accepted_offer",
        "SUBJECT VERB[accept take_up] (?:ANY[an the its their his her] )?(?:[a-z-]+ )?"
        "ANY[offer invitation call post job role position nomination] ANY[to_become to_be to_serve_as of "
        "as] ROLE",
        words="offer invitation nomination",
        beside=ROLE_WORDS,
        reach=6,
        example="Ingrid Falk accepted an offer to become chief executive of Halden Group.",
        near_miss="Ingrid Falk accepted an offer of lunch with the chief executive of Halden Group.",
    ),
    _took(
        "got_down_to",
        "SUBJECT VERB[get_down_to settle_into] being ROLE",
        "SUBJECT VERB[begin start] (?:life|work|ANY[his her] ANY[job term stint])(?: as)? ROLE",
        words="to_being into_being began begins begin",
        beside=ROLE_WORDS,
        reach=5,
        example="Ajay Banga got down to being president of the World Bank.",
        near_miss="Ajay Banga got down to asking the president of the World Bank.",
    ),
    _took(
        "deputy_took_over",
        "ANY[his her its their] <r\\d+>,? WHO,? (?P<head>took|takes) over"
        "(?=[.,;]|$| ANY[in on until after as] )",
        words="took_over takes_over",
        beside=("his deputy", "her deputy", "its deputy", "their deputy", "his vice", "her vice"),
        reach=8,
        needs_title=True,
        example="Ann Roe, head of the Civic Union, quit in May and her deputy, Toma Irek, took over.",
        near_miss="Ann Roe, head of the Civic Union, quit and her deputy, Toma Irek, took over a shop.",
    ),
    _took(
        "started_on",
        r"WHO(?:, \d\d,|, ANY[the its their] <r\d+>,|,)? (?:will |is to |who )?VERB[start begin join arrive] "
        r"(?:work |the job |in the ANY[job role post] |ANY[his her](?: new)? job )?"
        rf"(?:on (?:[a-z]+day|\d+)|in ANY[{_MONTHS}]|ANY[next last this] [a-z]+)(?: "
        rf"[a-z0-9]+){{0,2}}(?=[,.;]|$)",
        words="started_on starts_on start_on begins_on began_on starts_in started_in starts_next "
        "started_last "
        "started_work starts_work starts_the started_the begins_work began_work start_work",
        needs_title=True,
        example="Hannah Lowe, the new director of Ashby Museum, started on Monday.",
        near_miss="Hannah Lowe, a friend of Ashby Museum, started on Monday.",
    ),
    _took(
        "donned_mantle",
        "SUBJECT VERB[don wear put_on receive] ANY[the his her] (?:[a-z]+ )?"
        "ANY[mantle crown tiara robes chain mitre sash collar](?: of (?:office )?(?:as |of )?"
        r"(?:(?P<role><r\d+>)|BODY)| as ROLE)",
        words="mantle_of crown_of tiara_of robes_of chain_of mitre_of sash_of mantle_as crown_as chain_as "
        "sash_as",
        beside=("don", "dons", "donned", "wears", "wore", "put on", "received"),
        reach=5,
        example="Ingrid Falk donned the mantle of chief executive of Halden Group.",
        near_miss="Ingrid Falk cut the mantle of the chief executive of Halden Group.",
    ),
    _took(
        "ruled_self_out",
        "SUBJECT VERB[rule] ANY[himself herself] out ANY[as of for] ROLE",
        words="himself_out herself_out",
        beside=ROLE_WORDS,
        reach=7,
        is_refusal=True,
        example="Mark Ruhl ruled himself out as chief executive of Halden Group.",
        near_miss="Mark Ruhl worked himself out of a job as chief executive of Halden Group.",
    ),
)
