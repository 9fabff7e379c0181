"""Turns of phrase for a founding, as data."""

from __future__ import annotations

from typing import Any

from claims.dates.shapes import MONTH_NAMES
from claims.extraction.card import clue
from claims.extraction.phrasings import Phrasing, phrasing
from claims.relations import Relation

__all__ = ["TURNS", "WORK_OF"]

WORK_OF = "founding.work_of"
# A body with what may stand before its name: "the house of Perlier".
_IT = (
    "(?:ANY[the a an its their] )?(?:ANY[new former rival short-lived own] )?"
    "(?:ANY[house firm company partnership label brand order movement charity society party league] of )?"
    r"(?P<body><[bxs]\d+>)"
)
# What stands where something is, and is not it: "a committee of dons in Oxford that first met in 1942".
_NOWHERE = r"(?<!\bin )(?<!\bat )(?<!\bfrom )(?<!\bnear )"
_MERGER = (
    "ANY[merger marriage union fusion combination tie-up amalgamation unification consolidation joining "
    "break-up "
    "breakup split collapse ruins ashes remains remnants rump]"
)
_BE = "(?: is| was| were| are| has been| had been| have been| being)"
_WAS = rf"(?:,|(?:,? (?:which|that))?(?: [a-z]+)?{_BE})(?: first| soon| duly| [a-z]+ly)? "
_FOUND = (
    "found co-found set_up establish create launch start form begin build open incorporate organise organize"
)
_MADE = "ANY[founded co-founded started set_up established created launched built formed began opened]"
_PARTS = (
    "ANY[conceived cobbled_together put_together thrown_together pieced_together stitched_together "
    "knocked_together "
    "lashed_together scraped_together bolted_together welded_together called_together called_into_being "
    "called_into_life called_into_existence brought_into_being brought_into_life brought_into_existence "
    "brought_into_the_world brought_to_life dreamed_up dreamt_up cooked_up conjured_up hatched "
    "got_off_the_ground "
    "set_in_motion hewn_out_of split_off_from hammered_out willed_into_being drummed_up whistled_up begun "
    "fathered "
    "mothered midwifed thought_up summoned_into_being]"
)
_BIRTH = "ANY[birth founding foundation creation formation establishment launch inception]"
_ALIVE = "(?:in)?to ANY[being life existence the_world]"
_WHEN = ("#", "ago", "year", "last", *MONTH_NAMES)
# Two makers at least: "A and B merged into C".
_SEVERAL = (
    r"(?P<makers>LABEL<[pxsb]\d+>(?:(?:, | and |, and | & |,? with )(?:[a-z’'-]+ ){0,3}?<[pxsb]\d+>){1,8})"
)
# Some of a kind: no "school was", "its news", "the class".
_PLURAL = (
    r"(?<!\w)(?!ANY[its Its their Their his His her Her whose] )[A-Za-z]+ (?!ANY[was has is its news this])"
    r"[a-z]*[^s\W]s"
)
_UNITE = (
    "band_together join_forces join_hands unite amalgamate federate club_together coalesce fuse combine "
    "come_together team_up merge consolidate go_into_business set_up_shop set_up_in_business "
    "open_for_business"
)


def _founded(name: str, *wordings: str, **slots: Any) -> Phrasing:
    return phrasing(f"founding.{name}", Relation.FOUNDED, *wordings, **slots)


def _dissolved(name: str, *wordings: str, **slots: Any) -> Phrasing:
    return phrasing(f"founding.{name}", Relation.DISSOLVED, *wordings, **slots)


# "What is now", "what would later become", "the forerunner of".
_NOW_CALLED = (
    r"(?:what (?:is|was|would|became|becomes|has become|came|later became|is now|today is)(?: [a-z]+){0,4}"
    r"|the ANY[forerunner precursor predecessor nucleus] of)"
)

TURNS: tuple[Phrasing, ...] = (
    _founded(
        "what_is_now",
        rf"(?:MAKERSBETWEEN )?VERB[{_FOUND}](?: in \d{{4}})? {_NOW_CALLED} {_IT}",
        words="what_is what_was what_would what_became what_has what_later what_today forerunner_of "
        "precursor_of",
        beside=tuple(
            "founded co-founded founds set sets established establishes created creates launched "
            "launches started starts formed forms began built opened incorporated organised organized".split()
        ),
        reach=4,
        example="A century ago seven railwaymen founded what is now the Lasker Circle.",
        near_miss="A century ago seven railwaymen saw what is now the Lasker Circle.",
    ),
    _founded(
        "to_what_is_now",  # lemmatized as "find"
        rf"(?:to|help|helped|helping) (?P<head>found) {_NOW_CALLED} {_IT}",
        words="found_what found_the",
        beside=("is", "was", "would", "became", "has", "later", "today", "forerunner", "precursor"),
        reach=4,
        example="A century ago seven railwaymen helped found what is now the Lasker Circle.",
        near_miss="A century ago seven railwaymen found what is now the Lasker Circle.",
    ),
    _founded(
        "took_wing",
        rf"{_NOWHERE}{_IT},?"
        r"(?: ANY[which that has had first finally then only itself really]| in \d{4})*,? "
        "VERB[see_the_light_of_day see_the_light take_wing take_shape take_form take_root take_flight "
        "take_to_the_skies take_to_the_air "
        "take_to_the_road "
        "take_to_the_rails take_to_the_water take_its_first_steps take_its_first_bow draw_its_first_breath "
        "get_going "
        "get_started get_under_way get_off_the_ground get_up_and_running come_together come_about "
        "come_on_the_scene "
        "come_into_the_world come_to_life spring_up spring_to_life spring_into_being spring_into_life "
        "spring_into_existence burst_onto_the_scene make_its_bow go_live go_into_business "
        "go_into_service sign_on set_sail set_up_shop hang_out_its_shingle hang_out_its_sign hit_the_road "
        "hit_the_newsstands raise_the_curtain](?! with )DATED",
        rf"{_NOWHERE}{_IT},?(?: which| that)? "
        r"(?P<head>first (?:met|saw the light|appeared|published|performed|played)"
        "|was first published)DATED",
        words="light_of_day saw_the_light came_to_life wing took_shape took_form took_root took_flight "
        "to_the_skies "
        "to_the_air first_steps "
        "first_breath "
        "got_going got_started got_under off_the_ground up_and_running came_together came_about on_the_scene "
        "into_the_world sprang_up sprang_to sprang_into its_bow went_live into_business "
        "into_service "
        "signed_on set_sail set_up_shop shingle its_sign newsstands curtain first_met first_appeared "
        "first_published "
        "first_performed first_played",
        beside=_WHEN,
        reach=7,
        before=4,
        example="The Queensland Air Service took wing in the outback in November 1920.",
        near_miss="The Queensland Air Service took a wing apart in November 1920.",
    ),
    _founded(
        "work_of",
        rf"{_IT},?(?: which| that)? (?P<head>is|was|,|remains|began as|started as|started out as) "
        r"(?:very much |largely |originally )?ANY[the a an] (?:\d{4} )?(?:[a-z-]+ )?"
        "ANY[work creation brainchild idea child fruit baby handiwork invention offspring progeny "
        "creature] of "
        "(?!the )MAKERS",
        rf"{_IT} (?P<head>was|is) MAKERS(?:'s|’s) ANY[idea brainchild creation]",
        rf"{_IT} VERB[owe] its ANY[existence origin origins birth beginning beginnings being creation "
        rf"life] to "
        r"(?:an? )?(?:(?:\d{4} )?ANY[gift bequest legacy donation idea initiative decree act speech letter "
        r"charter] "
        "ANY[of by from] )?MAKERS",
        words="creation_of brainchild_of child_of fruit_of baby_of handiwork_of invention_of "
        "offspring_of creature_of the_idea_of s_idea s_brainchild "
        "its_existence its_origin its_origins its_birth its_beginnings its_being",
        beside=("@", "owes", "owed"),
        reach=4,
        before=1,
        example="The Weber Foundation owes its existence to Ruth Weber.",
        near_miss="The Weber Foundation owes its rent to Ruth Weber.",
    ),
    _founded(
        "came_out_of",
        rf"{_IT},? VERB[come emerge arise spring rise grow result](?: about| together| into being)?"
        rf"(?: [^.;<>]{{0,40}}?)?(?: in \d{{4}})? ?ANY[out_of from of through by with after] (?:the |a |an )?"
        rf"(?:\d{{4}} )?(?:[a-z-]+ )?{_MERGER}",
        rf"{_IT},? (?P<head>ANY[is was were]) (?:born|the ANY[result product child fruit outcome])"
        rf"(?: [^.;<>]{{0,40}}?)? ?ANY[out_of from of in through] (?:the |a |an )?(?:\d{{4}} )?(?:[a-z-]+ )?"
        rf"{_MERGER}",
        rf"^out of (?:the |a |an )?(?:[a-z-]+ )?{_MERGER}[^.;<>]{{0,40}}"
        "(?P<head>ANY[came emerged grew rose arose]) "
        rf"{_IT}DATED",
        words="merger marriage union_of fusion combination_of tie_up amalgamation unification "
        "consolidation_of "
        "break_up_of breakup_of split_of ruins_of ashes_of remains_of remnants_of",
        beside=tuple(
            "came comes emerged emerges arose sprang born resulted result product rose grew outcome".split()
        ),
        reach=9,
        example="Stellarion came out of the marriage of Fiat and Peugeot in 2021.",
        near_miss="Stellarion came out of the meeting of Fiat and Peugeot in 2021.",
    ),
    _founded(
        "put_together",
        rf"MAKING VERB[put cobble throw piece stitch knock lash scrape bring bolt] {_IT} togetherDATED",
        rf"(?:^|[,;:] |and |that )(?:they|we|he|she) VERB[put cobble piece stitch knock] {_IT} togetherDATED",
        "MAKING VERB[cobble_together piece_together stitch_together knock_together scrape_together "
        "throw_together "
        f"bolt_together] {_IT}",
        rf"{_IT}{_WAS}(?P<head>{_PARTS})DATED",
        rf"(?:MAKING|the [a-z]+BETWEEN)(?: about)?(?: to)? VERB[bring call summon will get] {_IT} {_ALIVE}",
        rf"MAKING VERB[get set] {_IT} ANY[going started off_the_ground up_and_running under_way in_motion "
        rf"on_its_feet]DATED",
        "MAKING VERB[conjure_up cook_up dream_up give_birth_to give_life_to father mother hatch "
        "breathe_life_into "
        "raise_the_flag_of raise_the_banner_of think_up whistle_up plant_the_seed_of plant_the_seeds_of "
        "sow_the_seed_of sow_the_seeds_of spawn sire midwife beget] "
        f"{_IT}DATED",
        words="together into_being to_life into_life into_existence into_the_world going started "
        "off_the_ground "
        "up_and_running in_motion on_its_feet",
        beside=tuple(
            "put puts cobbled threw pieced stitched knocked scraped brought bring brings got called "
            "summoned willed gave gives set".split()
        ),
        reach=7,
        clues=(
            clue(
                "conjured conjures cooked_up dreamed_up dreamt_up birth_to thought_up life_into spawned",
                "@",
                " ".join((*_WHEN, "century", "years", "month", "this")),
                before=3,
                behind=10,
            ),
        ),
        example="Two students, Ann Lee and Tom Ray, had cobbled Datacairn Systems together in 2005.",
        near_miss="Two students, Ann Lee and Tom Ray, had cobbled a lunch together in 2005.",
    ),
    _founded(
        "joined_as",
        rf"(?:MAKING|[a-z]+ [a-z]+BETWEEN) VERB[{_UNITE}](?: in \d{{4}}|TIME) "
        f"ANY[as to_become to_be under_the_name_of under_the_name] {_IT}",
        # One that merges into another is taken up by it; several make a new one.
        rf"(?:{_SEVERAL}BETWEEN|{_PLURAL}BETWEEN) VERB[{_UNITE}](?: in \d{{4}}|TIME) into {_IT}",
        rf"MAKING VERB[{_UNITE}](?: in \d{{4}}|TIME) with (?:[a-z’'-]+ ){{0,3}}?<[pxsb]\d+>"
        r"(?: in \d{4}|TIME) "
        f"ANY[as into to_become] {_IT}",
        r"(?:^|[,;] |\d{4},? )(?:they|the two|the pair|the three)BETWEEN "
        rf"VERB[{_UNITE}](?: in \d{{4}}|TIME) "
        f"ANY[as to_become] {_IT}",
        beside=("as @", "as the", "into the", "to become", "into @", "name"),
        reach=5,
        before=0,
        example="Two farmers, Ann Lee and Tom Ray, banded together as the Halden Union in 1949.",
        near_miss="Two farmers, Ann Lee and Tom Ray, banded together as winter came to Halden in 1949.",
    ),
    _founded(
        "did_not_found",
        rf"MAKERS ANY[did does do could would never](?: not|n't|n’t)? ?(?:actually |himself |herself "
        rf"|really )?"
        rf"(?P<head>found|co-found|founded) {_IT}",
        words="not_found never_founded t_found actually_found really_found",
        beside=("@",),
        reach=3,
        example="Elon Musk did not found Tesla Motors.",
        near_miss="Elon Musk could not be found at Tesla Motors.",
    ),
    _founded(
        "of_which",
        rf"{_IT},? of which MAKERS ANY[is was are were remains] (?:also )?(?:an? |the |one of the )?"
        r"(?P<head>co-founders?|cofounders?|founders?)\b(?! of)",
        words="founder co-founder cofounder founders co-founders",
        beside=("of which",),
        before=12,
        reach=0,
        example="Ann Lee left the Halden Union, of which she is a founder.",
        near_miss="Ann Lee left the Halden Union, of which she is a patron.",
    ),
    _founded(
        "spun_out",
        rf"{_IT},?(?: ANY[is was])? an? (?:[a-z-]+ )?\d{{4}} (?P<head>spin)[- ]?(?:out|off) ANY[from of by] ",
        rf"{_IT},?(?: which| that)?(?: was| has| had)?(?: first| later)? VERB[spin_out_of spin_off_from "
        r"spin_out_from split_off_from] (?:[a-z’'-]+ ){0,3}<\w\d+>DATED",
        words="spin-out spin-off spinoff spinout spun_out spun_off split_off",
        beside=("#", "ago"),
        before=9,
        reach=9,
        example="The probe comes from Halden Systems, a 2011 spin-out from Lund University.",
        near_miss="The probe comes from Halden Systems, a 2011 tenant of Lund University.",
    ),
    _founded(
        "whose_roots",
        rf"{_IT}, whose ANY[roots origins beginnings history] VERB[go_back date_back reach_back "
        r"stretch_back]DATED",
        words="whose_roots whose_origins whose_beginnings whose_history",
        beside=("#", "century"),
        before=0,
        reach=9,
        example="The Halden Union, whose roots go back to 1884, has a flag of its own.",
        near_miss="The Halden Union, whose roots reach deep into the valleys, has a flag of its own.",
    ),
    _founded(
        "foundations_laid",
        rf"the ANY[foundation foundations groundwork] of {_IT}(?!OWN){_BE} (?P<head>laid)DATED",
        rf"MAKING VERB[lay] the ANY[foundation foundations groundwork] of {_IT}(?!OWN)DATED",
        words="foundation_of foundations_of groundwork_of",
        beside=("laid", "lays", "laying"),
        reach=9,
        example="The foundations of the Halden Union were laid in 1884.",
        near_miss="The foundations of the Halden Union's hall were laid in 1884.",
    ),
    _founded(
        "birth_year",
        rf"\d{{4}},? (?:also |then )?(?P<head>ANY[saw brought marked witnessed]) the (?:official |formal )?"
        rf"{_BIRTH} of {_IT}(?!OWN)",
        rf"\d{{4}} (?P<head>ANY[is was]) the (?:ANY[founding foundation birth] year"
        rf"|year of ANY[birth foundation]) of {_IT}(?!OWN)",
        rf"the {_BIRTH} of {_IT}(?!OWN) (?P<head>dates|dated)(?: back)? ANY[to from]DATED",
        rf"the {_BIRTH} of {_IT}(?!OWN) (?P<head>goes|went) back toDATED",
        words="birth_of founding_of foundation_of creation_of formation_of establishment_of launch_of "
        "inception_of year_of",
        beside=tuple("saw brought marked witnessed dates dated goes went founding year".split()),
        also=("#", "century", "ago"),
        reach=9,
        before=9,
        example="The year 1964 saw the birth of the Halden Union.",
        near_miss="The year 1964 saw the birth of the first panda in Halden.",
    ),
    _founded(
        "ahead_since",
        rf"(?:^|[“\"] ?)(?P<head>ANY[in_existence in_business in_operation in_being around active]) since "
        rf"(?:[a-z]+ )?\d{{4}}, {_IT}(?!OWN)",
        words="in_existence_since in_business_since in_operation_since in_being_since active_since "
        "around_since",
        beside=("#",),
        before=0,
        reach=3,
        example="In existence since 1964, the Halden Union has a flag of its own.",
        near_miss="In existence since 1964, the Halden Union's flag is blue.",
    ),
    _founded(
        "apposed_year",
        # At the start of a sentence: "the school of Halden, set up in 1916," is not Halden.
        r"^[“\"]?(?:the )?(?P<body><[bx]\d+>),? (?P<head>ANY[founded set_up established formed created]) in "
        r"(?:[a-z]+ )?\d{4}(?: (?:by|in|at|with) [^,;]{1,40})?, ",
        words="founded set_up established formed created",
        beside=("#",),
        before=0,
        reach=4,
        example="ASEAN, set up in 1967, meets twice a year.",
        near_miss="ASEAN, well set up in many ways, meets twice a year.",
    ),
    _founded(
        "in_chronicle",
        rf"^(?:[-•*] )?\d{{4}} ?[:–—-]+ {_IT} (?P<head>{_MADE})(?=$|[.,;]| ANY[in by as at with])",
        rf"^(?:[-•*] )?\d{{4}} ?[:–—-]+ (?:the )?(?P<head>{_BIRTH}) of {_IT}(?!OWN)",
        words="<_#",
        beside=(
            *"founded established formed created launched set opened started founding foundation".split(),
            *"creation establishment formation launch birth".split(),
        ),
        before=0,
        reach=12,
        example="1964 – Foundation of the Halden Union",
        near_miss="1964 – Foundation of the Halden Union's library",
    ),
    _dissolved(
        "for_good",
        rf"{_IT},?(?: which| that)?(?: has| had| finally| then| later)* VERB[close shut] its "
        "ANY[doors gates shutters books] ANY[for_good for_ever forever permanently for_the_last_time]DATED",
        rf"{_IT},?(?: which| that)?(?: has| had| finally| then| later)* VERB[close_for_good shut_for_good "
        "close_down_for_good break_apart come_apart go_to_the_wall pass_out_of_existence go_out_of_existence "
        "shut_up_shop pull_down_the_shutters bring_down_the_curtain "
        "play_its_last_match publish_its_last_issue print_its_last_issue print_its_last_edition]DATED",
        rf"{_IT}{_BE} (?:finally |later |then )?(?P<head>[a-z]+) out of existenceDATED",
        words="for_good for_ever forever permanently for_the_last_time apart to_the_wall out_of_existence "
        "up_shop the_shutters the_curtain last_match last_issue last_edition",
        beside=(
            *"closed shut broke broken came went gone passed pulled brought played published printed".split(),
            *"merged amalgamated legislated voted absorbed reorganised reorganized".split(),
        ),
        reach=5,
        example="Halden Optics closed its doors for good in 2012.",
        near_miss="Halden Optics closed its doors to visitors in 2012.",
    ),
)
