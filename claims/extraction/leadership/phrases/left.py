"""Turns of phrase for an office that somebody leaves or loses, as data."""

from __future__ import annotations

from typing import Any

from claims.extraction.leadership.company import ROLE_WORDS
from claims.extraction.phrasings import Phrasing, phrasing
from claims.relations import Relation

__all__ = ["LEFT"]

_SPELL = (
    "ANY[year years decade decades month months week weeks day days reign spell spells stint tenure term "
    "terms "
    "career run time era rule innings watch]"
)
_REINS = "ANY[reins helm tiller wheel controls top_job top_post hot_seat leadership running command chair]"
_GO = (
    "resign step_down step_aside step_back step_away stand_down stand_aside quit retire depart bow_out "
    "abdicate "
    "walk_out walk_away leave go move_on call_it_a_day call_it_quits call_time walk_the_plank "
    "fall_on_his_sword "
    "fall_on_her_sword jump jump_ship take_early_retirement pack_his_bags pack_her_bags throw_in_the_towel"
)
_FIRE = (
    "sack fire dismiss remove oust depose suspend relieve force_out push_out vote_out drop axe unseat topple "
    "impeach let_go ease_out ditch dump boot_out throw_out turf_out terminate demote recall discharge "
    "bring_down "
    "overthrow eject"
)
_CARDS = (
    "(?:the ANY[boot sack chop push heave-ho axe bullet elbow door red_card order_of_the_boot]"
    "|ANY[his her their] ANY[cards marching_orders p45 notice papers walking_papers])"
)
_AT_TOP = "(?:as ROLE|in charge of BODY|at the ANY[helm head top] of BODY|atop BODY|in command of BODY)"
_SPELLS = (
    "years as", "decades as", "decade as", "months as", "terms as", "stint as", "spell as", "years in charge",
    "years at the", "decade at the", "years in the", "months in charge", "decade in charge",
)  # fmt: skip


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
        reach=9,
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
            "the door",
            "walking papers",
        ),
        reach=9,
        needs_title=True,
        example="Christian Lindner was given his cards as finance minister of Germany.",
        near_miss="Christian Lindner was given his cards by the finance minister of Germany at bridge.",
    ),
    _left(
        "fired_chief",
        rf"(?:BODYBETWEEN )?VERB[{_FIRE}](?: its| their| the)? (?P<role><r\d+>),? WHO",
        "VERB[bring_down topple depose eject unseat oust overthrow] WHO, (?:then )?ROLE",
        "SUBJECT VERB[sweep drive force chase hound throw remove eject bundle turf vote drum topple] "
        "ANY[out_of from out_from] ANY[power office the_leadership the_throne the_top_job] ANY[in of at] "
        "BODY",
        r"VERB[strip rob relieve deprive divest] LABELWHO(?:, [^;<>]{1,60},)? of (?:(?P<role><r\d+>)"
        "|the leadership of BODY)",
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
        reach=6,
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
        "threw_in_towel",
        "SUBJECT VERB[throw_in toss_in chuck_in] the towelTIME(?: as ROLE)?",
        words="towel",
        needs_title=True,
        example="Mark Ruhl, the manager of Northport FC, has thrown in the towel.",
        near_miss="Mark Ruhl, a friend of Northport FC, has thrown in the towel.",
    ),
    _left(
        "let_go_of",
        r"SUBJECT VERB[let_go_of part_with walk_away_from back_out_of give_up step_away_from "
        r"turn_his_back_on "
        r"turn_her_back_on] (?:the )?(?P<role><r\d+>)",
        "SUBJECT VERB[let_go_of relinquish surrender give_up hand_over quit leave drop vacate cede lose "
        "yield] "
        f"the {_REINS} ANY[of at] BODY",
        words="go_of parted_with away_from giving_up gave_up given_up give_up back_on reins helm tiller "
        "controls "
        "top_job top_post hot_seat",
        beside=("of @", "at @", "of the", "at the", *ROLE_WORDS),
        reach=5,
        example="Mark Ruhl let go of the chairmanship of Halden Group in 1994.",
        near_miss="Mark Ruhl let go of the hand of the chairman of Halden Group in 1994.",
    ),
    _left(
        "called_time_on",
        "SUBJECT VERB[call_time_on end bring_to_an_end bring_to_a_close bring_down_the_curtain_on "
        "bring_an_end_to "
        "draw_a_line_under draw_the_curtain_on conclude wrap_up round_off close cut_short finish] "
        rf"(?:ANY[his her a an the] )?(?:[a-z0-9’'-]+ ){{0,4}}?{_SPELL}(?: [a-z]+)? {_AT_TOP}",
        rf"WHOOWN (?:[a-z0-9’'-]+ ){{0,4}}?{_SPELL} (?:{_AT_TOP}|in charge at BODY|at BODY)TIME "
        "(?:ANY[is was are were has have had will drew draws came comes ran runs] )?(?:be |now |been )?"
        "(?P<head>over|ends|ended|to an end|to a close|out|up|finished|cut short|expires|expired)",
        words="time_on ends ended ending end curtain_on to_an_end to_a_close line_under concluded wrapped_up "
        "rounded_off cut_short finished over expired",
        beside=(
            "in charge of",
            "at the helm",
            "at the head",
            "at the top",
            "in command",
            "reign as",
            "tenure as",
            "term as",
            "time as",
            "run as",
            "stint at",
            "tenure at",
            "reign at",
            "spell at",
            "decade atop",
            "years atop",
            *_SPELLS,
        ),
        example="Mark Ruhl ended twelve years in charge of Halden Group.",
        near_miss="Mark Ruhl ended twelve years of silence in charge of Halden Group.",
    ),
    _left(
        "went_separate_ways",
        "BODYBETWEEN VERB[cut_ties_with sever_ties_with dispense_with_the_services_of part_ways_with "
        "part_company_with split_with bid_farewell_to say_goodbye_to say_farewell_to get_rid_of lose] "
        r"(?:ANY[its their the] )?(?P<role><r\d+>),? LABELWHO",
        r"BODY and (?:(?P<role><r\d+>),? )?WHOBETWEEN VERB[part_ways part_company go_separate_ways "
        "go_their_separate_ways split]",
        words="ties_with services_of separate_ways parted_ways parted_company farewell_to goodbye_to "
        "rid_of lost_its "
        "loses_its losing_its lost_their",
        beside=("@",),
        example="Northport FC have dispensed with the services of manager Mark Ruhl.",
        near_miss="Northport FC have dispensed with the services of the bus firm of Mark Ruhl.",
    ),
    _left(
        "on_way_out",
        "SUBJECT (?P<head>is|was|are) on ANY[his her their the] way out (?:as ROLE|at BODY|of BODY)",
        words="way_out",
        beside=("as", "at", "of"),
        reach=3,
        is_planned=True,
        example="Mark Ruhl is on his way out as chief executive of Halden Group.",
        near_miss="Mark Ruhl is on his way out to the chief executive of Halden Group.",
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
        "gone_after_term",
        rf"SUBJECT VERB[{_GO}](?: from)?(?: BODY)?TIME,? after [^,;<>]{{3,40}} "
        "(?:as ROLE|in charge|at the helm|at the top|in the ANY[job post role chair])",
        words=" ".join(spell.replace(" ", "_") for spell in _SPELLS),
        beside=("after",),
        reach=6,
        needs_title=True,
        example="Mark Ruhl retires from Halden Group after twelve years as chief executive.",
        near_miss="Mark Ruhl fell out with Halden Group after twelve years as chief executive.",
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
        "made_way_as",
        "SUBJECT VERB[make_way give_way step_aside stand_aside bow_out] (?:for|to|in favou?r of) AFTER as "
        "ROLE",
        beside=ROLE_WORDS,
        is_handover=True,
        example="Mark Ruhl made way for Ingrid Falk as chief executive of Halden Group.",
        near_miss="Mark Ruhl made way for Ingrid Falk beside the chief executive of Halden Group.",
    ),
    _left(
        "out_at",
        "SUBJECT (?P<head>is|was|are) out ANY[at of] BODY",
        "(?:^|, |; )WHO (?P<head>out)(?: as ROLE| at BODY)$",
        words="out_as out_at",
        beside=("$",),
        reach=6,
        before=0,
        alone="is_out_at is_out_of was_out_at was_out_of are_out_at are_out_of",
        needs_title=True,
        example="Chief executive Mark Ruhl is out at Halden Group.",
        near_miss="Chief executive Mark Ruhl is out at lunch in Halden.",
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
