"""Turns of phrase for an office that somebody leaves or loses, as data."""

from __future__ import annotations

from typing import Any

from claims.extraction.leadership.verbs.company import ROLE_WORDS
from claims.extraction.phrasings import Phrasing, phrasing
from claims.relations import Relation

__all__ = ["LEFT"]

_REINS = "ANY[reins helm tiller wheel controls top_job top_post hot_seat leadership running command chair]"
_GO = (
    "resign withdraw step_down step_aside step_back step_away stand_down stand_aside quit retire depart "
    "bow_out abdicate "
    "walk_out walk_away leave go move_on call_it_a_day call_it_quits call_time walk_the_plank "
    "fall_on_his_sword "
    "fall_on_her_sword jump jump_ship take_early_retirement pack_his_bags pack_her_bags throw_in_the_towel"
)
_FIRE = (
    "sack fire dismiss remove oust depose suspend relieve force_out push_out vote_out drop axe unseat topple "
    "let_go ease_out ditch dump boot_out throw_out turf_out terminate demote recall discharge "
    "bring_down "
    "overthrow eject usher_out show_out hound_out edge_out freeze_out elbow_out shove_out squeeze_out "
    "bundle_out"
)
_OWN_GOING = (
    "fall_on_his_sword fall_on_her_sword pack_his_bags pack_her_bags clear_his_desk clear_her_desk "
    "clear_his_office clear_her_office empty_his_desk empty_her_desk clear_out_his_desk clear_out_her_desk"
)
_CARDS = (
    "(?:the ANY[boot sack chop push heave-ho axe bullet elbow door red_card order_of_the_boot]"
    "|ANY[his her their] ANY[cards marching_orders p45 notice papers walking_papers])"
)
_COSTS = ("presidency", "premiership", "chairmanship", "governorship", "mayoralty", "leadership")
_CLING = "VERB[cling_to cling_on_to hang_on_to hold_on_to hang_onto hold_onto]"
_CLUNG = "clung_to clings_to clung_on_to hung_on_to hangs_on_to held_on_to holds_on_to hung_onto held_onto"
_CLUNG_TO = tuple(
    """
    leadership presidency premiership chairmanship chancellorship governorship mayoralty job post office power
    helm reins
    """.split()
)


def _left(name: str, *wordings: str, **slots: Any) -> Phrasing:
    return phrasing(f"leadership.{name}", Relation.LEFT_OFFICE, *wordings, **slots)


LEFT: tuple[Phrasing, ...] = (
    _left(
        "went_as",
        f"SUBJECT VERB[{_GO}](?: from BODY)?TIME,? as ROLE",
        f"SUBJECT VERB[{_GO}] from ANY[his her the] ANY[post role position job] ANY[as of] ROLE",
        "SUBJECT VERB[lay hang put] ANY[down aside up] ANY[the his her] [a-z]+ as ROLE",
        "SUBJECT VERB[fall come_unstuck cease_to_be cease_to_serve stop_being finish break_off] (?:as )?ROLE",
        beside=ROLE_WORDS,
        reach=7,
        before=0,
        example="Ottokar Wendt laid aside the baton as director of the Aarbruck Choir.",
        near_miss="Ottokar Wendt laid aside the baton of the director of the Aarbruck Choir.",
    ),
    _left(
        "was_removed_as",
        rf"SUBJECT VERB[{_FIRE}]TIME(?: by [^,;<>]{{1,40}}| by <[bxps]\d+>)?TIME,? "
        "(?:as|from ANY[his her the] ANY[post role position job] ANY[as of]) ROLE",
        rf"SUBJECT VERB[get give hand show receive] {_CARDS}(?: by [^,;<>]{{1,30}})?TIME(?: as ROLE)?",
        rf"VERB[give hand show] (?P<role><r\d+>),? WHO {_CARDS}",
        beside=(
            *ROLE_WORDS,
            "the boot",
            "the sack",
            "the chop",
            "the push",
            "the axe",
            "his cards",
            "her cards",
            "marching orders",
            "p45",
            "the bullet",
            "the elbow",
            "the heave-ho",
            "the door",
            "walking papers",
        ),
        needs_title=True,
        reach=5,
        before=0,
        example="Christian Lindner was given his cards as finance minister of Germany.",
        near_miss="Christian Lindner was given his cards by the finance minister of Germany at bridge.",
    ),
    _left(
        "left_place_at_head",
        "SUBJECT VERB[leave quit vacate resign relinquish lose give_up step_down_from retire_from "
        "resign_from] (?:his|her|the) ANY[post place position role job office] at "
        "(?:ROLE|the ANY[helm top] of BODY)",
        words="at_the_head_of at_the_helm_of at_the_top_of",
        beside="left leaves leaving quit resigned vacated relinquished lost gave gives stepped steps "
        "retired".split(),
        before=6,
        reach=1,
        example="Mark Ruhl left his post at the head of Halden Group.",
        near_miss="Mark Ruhl left his place at the head of the table.",
    ),
    _left(
        "cost_the_post",
        "VERB[cost] LABELWHO (?:his|her|the) ANY[job post position role office] (?:as|of) ROLE",
        rf"VERB[cost] LABELWHO (?:his |her |the )?(?P<office>{'|'.join(_COSTS)}) of BODY",
        "VERB[cost] LABELWHO (?:his |her |the )?(?P<role><r\\d+>)"
        "(?=[.,;:)]|$| ANY[in on after at when and but])",
        words="cost costs costing",
        beside=("job", "post", "position", "role", "office", *_COSTS),
        before=0,
        reach=6,
        example="The scandal cost Mark Ruhl his job as chief executive of Halden Group.",
        near_miss="The scandal cost Mark Ruhl a friend, the chief executive of Halden Group.",
    ),
    _left(
        "fired_chief",
        rf"(?:BODYBETWEEN )?VERB[{_FIRE}](?: its| their| the)? (?P<role><r\d+>)"
        r"(?: to (?:the )?<[bx]\d+>)?,? WHO(?!,? as (?:an?|mere|too|not) )",
        "VERB[bring_down topple depose eject unseat oust overthrow] WHO, (?:then )?ROLE",
        "SUBJECT VERB[sweep drive force chase hound throw remove eject bundle turf vote drum topple] "
        "ANY[out_of from out_from] ANY[power office the_leadership the_throne the_top_job] ANY[in of at] "
        "BODY",
        r"VERB[strip rob relieve deprive divest] LABELWHO(?:, [^;<>]{1,60},)? of "
        r"(?:(?:the |his |her )?(?P<role><r\d+>)|the leadership of BODY)",
        "SUBJECT VERB[relieve strip deprive divest rob] of (?:the |his |her )?"
        "ANY[command control leadership charge reins] of BODY",
        beside=(
            *ROLE_WORDS,
            "from power",
            "from office",
            "of power",
            "of office",
            "of command",
            "of control",
            "of the leadership",
            "of the command",
        ),
        reach=4,
        before=2,
        example="Northport United axed manager Mark Ruhl.",
        near_miss="Northport United axed plans of manager Mark Ruhl.",
    ),
    _left(
        "handed_in_notice",
        "SUBJECT VERB[hand_in tender submit give serve] (?:ANY[his her their in_his in_her] )?"
        "ANY[notice papers resignation_letter cards](?: as ROLE)?",
        "SUBJECT VERB[hand_in tender submit send offer] ANY[his her a_letter_of] resignation(?: as ROLE)?",
        words="notice resignation_letter in_his_papers in_her_papers letter_of_resignation his_resignation "
        "her_resignation",
        beside=(
            "handed",
            "hands",
            "handing",
            "tendered",
            "submitted",
            "gave",
            "given",
            "gives",
            "served",
            "sent",
        ),
        reach=4,
        needs_title=True,
        example="Mark Ruhl, the chief executive of Halden Group, handed in his notice on Friday.",
        near_miss="Mark Ruhl, the chief executive of Halden Group, handed out a notice on Friday.",
    ),
    _left(
        "no_longer",
        "SUBJECT no longer VERB[lead run head chair manage coach govern rule captain steer preside_over] "
        "BODY",
        words="no_longer",
        beside=tuple(
            "leads led runs ran heads headed chairs chaired manages managed coaches governs rules captains "
            "steers "
            "presides".split()
        ),
        reach=3,
        ends_it=True,
        example="After twelve years Mark Ruhl no longer chairs Halden Group.",
        near_miss="Mark Ruhl no longer likes Halden Group.",
    ),
    _left(
        "left_the_office",
        # The parser takes "left office" for a place after a name that is set off by commas.
        "SUBJECT (?P<head>left|leaves|vacated|vacates) office(?! ANY[in at on for] <)",
        words="left_office leaves_office vacated_office vacates_office",
        beside=("@",),
        before=6,
        reach=6,
        needs_title=True,
        example="His predecessor, Angela Merkel, left office in 2020.",
        near_miss="His predecessor, Angela Merkel, left the office in 2020.",
    ),
    _left(
        "hands_over",
        "SUBJECT (?P<head>hands|handed) overTIME to AFTER",
        words="hands_over handed_over",
        beside=("@", "to"),
        reach=4,
        before=0,
        is_handover=True,
        needs_title=True,
        example="Mark Ruhl, the chief executive of Halden Group, handed over to Ingrid Falk in May.",
        near_miss="Mark Ruhl, the chief executive of Halden Group, handed over the keys to Ingrid Falk.",
    ),
    _left(
        "handed_running",
        "SUBJECT VERB[hand pass turn cede entrust surrender yield transfer give](?: over| on)? (?:the )?"
        f"(?:ANY[running day-to-day_running management control charge keys stewardship]|{_REINS})"
        "(?: (?:of|to|at) BODY)?(?: over| on)? to (?:AFTER|his|her|the|a)",
        beside=(
            "running",
            "management",
            "control",
            "command",
            "keys",
            "stewardship",
            "leadership",
            "reins",
            "helm",
        ),
        reach=4,
        is_handover=True,
        example="Mark Ruhl handed over the running of Halden Group to Ingrid Falk.",
        near_miss="Mark Ruhl handed over the running shoes of Halden Group to Ingrid Falk.",
    ),
    _left(
        "handed_body",
        "SUBJECT (?P<head>hands|handed)(?: over| on)? (?:the )?BODY(?: over| on)? to AFTERTIME",
        words="hands handed",
        beside=("to @",),
        reach=8,
        before=0,
        is_handover=True,
        example="Mark Ruhl handed Halden Group over to Ingrid Falk in May.",
        near_miss="Mark Ruhl handed the keys of Halden Group over to Ingrid Falk in May.",
    ),
    _left(
        "relinquished_command",
        f"SUBJECT VERB[relinquish cede surrender yield vacate give_up lay_down let_go_of] (?:the |his |her )?"
        f"(?:[a-z]+ )?(?:ANY[command control stewardship captaincy editorship directorship chairmanship "
        f"presidency premiership governorship mayoralty throne chair]|{_REINS}) ANY[of at] BODY",
        words="relinquish* ceded cedes surrendered surrenders yielded vacated vacates gave_up gives_up "
        "given_up giving_up laid_down let_go_of",
        beside=(
            *"command control stewardship captaincy editorship directorship chairmanship presidency".split(),
            *"premiership governorship mayoralty throne chair reins helm leadership running".split(),
        ),
        reach=4,
        before=0,
        example="Mark Ruhl relinquished command of Halden Group in 1944.",
        near_miss="Mark Ruhl relinquished command of the room at Halden Group in 1944.",
    ),
    phrasing(
        "leadership.lasted_until",
        Relation.HELD_OFFICE,
        "SUBJECT VERB[last survive hang_on cling_on hold_on] "
        "(?:in ANY[the_job the_post the_role office power] |as ROLE )?(?:only )?(?=ANY[until till] )",
        words="last lasts lasted lasting survived survives hung_on hangs_on clung_on held_on",
        beside=("until", "till"),
        reach=6,
        before=0,
        needs_title=True,
        example="Mark Ruhl, the chief executive of Halden Group, lasted until March 2022.",
        near_miss="Mark Ruhl, the chief executive of Halden Group, hoped that the rain lasted until March.",
    ),
    phrasing(
        "leadership.clung_to",
        Relation.HOLDS_OFFICE,
        rf"SUBJECT {_CLING} (?:the |his |her )?ANY[leadership job post power helm reins] ANY[of in at] BODY",
        rf"SUBJECT {_CLING} ROLE",
        words=_CLUNG,
        beside=_CLUNG_TO,
        reach=6,
        before=0,
        by_tense=True,
        example="Mark Ruhl hung on to the leadership of the Civic Union until 2019.",
        near_miss="Mark Ruhl hung on to the coat of the leader of the Civic Union until 2019.",
    ),
    phrasing(
        "leadership.clung_on",
        Relation.HOLDS_OFFICE,
        rf"SUBJECT {_CLING} (?:the |his |her )?ANY[leadership job post office power](?! ANY[of in at] )",
        words=_CLUNG,
        beside=_CLUNG_TO,
        reach=6,
        before=0,
        by_tense=True,
        needs_title=True,
        example="Mark Ruhl, the chief executive of Halden Group, clung to power until 2019.",
        near_miss="Mark Ruhl, the chief executive of Halden Group, clung to a rope.",
    ),
    _left(
        "died_while",
        "SUBJECT VERB[die pass_away kill assassinate murder drown](?: [^,;<>]{1,40})?,? while "
        r"(?:still |serving as |in office as )?(?P<role><r\d+>)",
        beside=("while",),
        example="Mark Ruhl died in May while president of Kenya.",
        near_miss="Mark Ruhl died in May while the president of Kenya slept.",
    ),
    _left(
        "gave_in",
        rf"SUBJECT VERB[call_it_a_day call_it_quits call_time throw_in_the_towel walk_the_plank {_OWN_GOING}]"
        r"(?! (?:on (?:the|a|an|his|her|its|their|what)|for|and) )",
        "SUBJECT VERB[hang] up ANY[his her] "
        "ANY[boots whistle baton stopwatch clipboard gavel chain robes robe mitre apron gloves pen]",
        "SUBJECT VERB[lay] down ANY[his her] ANY[baton staff gavel sceptre mace chain pen whistle]"
        "(?! after (?:[a-z0-9-]+ )?ANY[hours hour minutes])",
        words="call_it calls_it called_it calling_it called_time calls_time the_towel the_plank his_sword "
        "her_sword his_desk her_desk his_office her_office his_bags her_bags hung_up hangs_up laid_down "
        "lays_down lay_down",
        beside=tuple(
            """
            day quits time threw throws throw walked walks fell fall falls cleared clears clear emptied
            empties empty packed packs pack his her the
            """.split()
        ),
        reach=4,
        needs_title=True,
        example="Mark Ruhl, the chief executive of Halden Group, threw in the towel on Sunday.",
        near_miss="Mark Ruhl, the chief executive of Halden Group, threw in the ball on Sunday.",
    ),
    _left(
        "is_out",
        "SUBJECT (?P<head>is|was) out with immediate effect",
        r"SUBJECT (?P<head>is|was) out after (?:[a-z-]+ ){0,2}?(?:\d+ )?ANY[years months weeks days]"
        "(?! ANY[of with injured] )",
        "SUBJECT (?P<head>is|was) on ANY[his her the] way out(?! of)",
        r"SUBJECT (?P<head>is|was) (?:also )?ANY[going leaving] "
        "(?:too(?=[.,;]|$)|as well|with immediate effect)",
        r"SUBJECT (?P<head>is|was) also ANY[going leaving](?=[.,;]| after| in )",
        words="is_out was_out way_out is_going is_leaving was_leaving is_also_going is_also_leaving",
        beside=("effect", "after", "way", "too", "as well", "also"),
        reach=6,
        needs_title=True,
        example="Mark Ruhl, the chief executive of Halden Group, is out with immediate effect.",
        near_miss="Mark Ruhl, the chief executive of Halden Group, is out of town.",
    ),
    _left(
        "left_house",
        "SUBJECT VERB[say_goodbye_to say_farewell_to bid_farewell_to turn_his_back_on turn_her_back_on "
        "walk_out_on "
        "walk_out_of walk_away_from step_away_from drive_out_of force_out_of force_out_at push_out_of "
        "push_out_at "
        "squeeze_out_of ease_out_of bundle_out_of oust_at oust_from drum_out_of boot_out_of kick_out_of "
        "sack_by "
        "fire_by dismiss_by axe_by let_go_by drop_by remove_by] BODY",
        "SUBJECT VERB[show_the_door show_out] ANY[at by of] BODY",
        beside=("@",),
        reach=4,
        needs_title=True,
        example="Carlo Ancelotti, the coach of Real Madrid, says goodbye to Real Madrid in May.",
        near_miss="Carlo Ancelotti, a fan of Real Madrid, says goodbye to Real Madrid in May.",
    ),
)
