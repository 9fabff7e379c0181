"""Turns of phrase for somebody chosen for an office, as data."""

from __future__ import annotations

from typing import Any

from claims.extraction.leadership.verbs.company import ROLE_WORDS
from claims.extraction.phrasings import Phrasing, phrasing
from claims.relations import Relation

__all__ = ["CHOSEN"]

_CHOOSE = (
    "name appoint elect re-elect reelect choose pick select install hire promote crown declare proclaim "
    "confirm "
    "approve designate elevate make unveil announce present tap anoint recruit reappoint reinstate return"
)
_SWEAR = "approve swear_in inaugurate acclaim invest enthrone ordain consecrate vote_in bring_in"
_HIRE = "bring usher call lure woo entice tempt coax draft take welcome recall poach"
_TURN = "turn_to look_to plump_for opt_for settle_on alight_on go_for go_with stick_with"
_LIFT = "raise elevate lift carry sweep propel promote return restore catapult vault hoist call send bring"
_LINKED = "(?: as| to be| to become| to serve as| to the ANY[post role position job] of)"
_LINK = f"{_LINKED}?"
_VOTERS = (
    "ANY[members delegates shareholders lawmakers mps deputies directors trustees governors owners partners "
    "voters workers staff creditors bishops players the_board the_council the_congress the_parliament "
    "the_assembly the_directors the_members the_trustees the_shareholders the_committee "
    "the_supervisory_board]"
)
# Offices that are no titles: what somebody is raised to, or stripped of.
_THRONES = tuple(
    """
    presidency premiership chairmanship leadership throne power office governorship papacy mayoralty
    speakership chancellorship directorship
    """.split()
)
_NOUNS = (
    "swearing-in inauguration ascent rise ascension elevation accession installation anointment investiture "
    "appointment promotion election re-election selection return enthronement coronation nomination "
    "unveiling "
    "naming hiring arrival choice recruitment"
)
_FORMING = (
    r"(?:to form|with forming) (?:the |a |an )?(?:(?P<body><b\d+>)OWN )?"
    "(?:ANY[next new minority coalition] )*ANY[government cabinet administration]"
)
_BE = " ANY[was were been being is are be get gets got getting]"


def _took(name: str, *wordings: str, **slots: Any) -> Phrasing:
    return phrasing(f"leadership.{name}", Relation.TOOK_OFFICE, *wordings, **slots)


CHOSEN: tuple[Phrasing, ...] = (
    _took(
        "chose_him",
        rf"(?:(?:{_VOTERS} ANY[of at in] )?BODY(?:,[^;<>]{{1,60}},)?BETWEEN )?"
        rf"VERB[{_CHOOSE} vote vote_in] LABELWHO"
        rf"(?:, [^;<>]{{1,60}},)?{_LINK} ROLE",
        rf"(?:BODYBETWEEN )?VERB[{_CHOOSE}] <r\d+>, WHO,{_LINK} "
        "(?:(?:interim|acting|new|next) )?ROLE",
        rf"BODYBETWEEN VERB[{_CHOOSE}] LABELWHO (?:over|ahead of|rather than|instead of) "
        r"(?:<r\d+> )?<[pxs]\d+>"
        rf"{_LINKED} ROLE",
        rf"VERB[{_CHOOSE}] LABELWHO (?P<role><r\d+>)(?=,? and <[pxs]\d+> <r)",
        rf"VERB[{_CHOOSE}] (?:<[pxs]\d+> )?<r\d+>(?: in \d{{4}})?,? and WHO (?P<role><r\d+>)(?! <)",
        rf"VERB[{_CHOOSE}] [^;]{{1,120}}? as <r\d+>,? and LABELWHO(?:, [^;]{{1,80}}?,)? as ROLE",
        beside=ROLE_WORDS,
        before=2,
        example="Gotabaya Rajapaksa made his elder brother Mahinda Rajapaksa prime minister of Sri Lanka.",
        near_miss="Gotabaya Rajapaksa made his elder brother Mahinda Rajapaksa meet the prime minister.",
    ),
    _took(
        "was_chosen",
        rf"WHOASIDE(?:,? who)?(?: [a-z’']+){{0,4}}?{_BE}BETWEEN VERB[{_CHOOSE} {_SWEAR} vote sign]TIME"
        rf"(?:(?: by [^,;<>]{{1,40}}| by <[bx]\d+>)?TIME{_LINKED}| to)? ROLE",
        # "Novak appointed her chair of the board", "appointed the chair" is what he did to somebody.
        rf"(?:^|WHO, )VERB[{_CHOOSE}](?! her )(?:(?: by [^,;<>]{{1,40}})?TIME{_LINKED})? ROLE",
        rf"WHO VERB[{_CHOOSE}](?! (?:the|a|an|its|their|his|her) )"
        rf"(?:(?: by [^,;<>]{{1,40}})?TIME{_LINKED})? ROLE",
        beside=ROLE_WORDS,
        reach=5,
        before=0,
        example="Jacoba Tindlemere was approved as mayor of Ironbridge on Thursday.",
        near_miss="Jacoba Tindlemere was approved by the mayor of Ironbridge on Thursday.",
    ),
    _took(
        "crowned_king",
        rf"{_BE}BETWEEN VERB[crown proclaim enthrone anoint declare] (?P<role><r\d+>),? WHO",
        words="crown* proclaimed enthroned anointed declared",
        beside=ROLE_WORDS,
        reach=3,
        example="A chief from the north was crowned King Charles in 1845.",
        near_miss="A chief from the north saw the crown of King Charles in 1845.",
    ),
    _took(
        "named_as_its",
        rf"(?:BODYBETWEEN )?VERB[{_CHOOSE}] as ROLE,? LABELWHO",
        beside=("as its", "as their", "as the"),
        also=ROLE_WORDS,
        reach=5,
        before=0,
        example="Halden Group named as its chief executive Ingrid Falk, who is 52.",
        near_miss="Halden Group named as its target the shop of Ingrid Falk, who is 52.",
    ),
    _took(
        "brought_in_as",
        rf"(?:BODY(?:,[^;<>]{{1,60}},)?BETWEEN )?VERB[{_HIRE} {_TURN}](?: back| in| home)? LABELWHO"
        r"(?: back| home| in| away)?(?: from <[bxs]\d+>)?(?:, [^;<>]{1,60},)?TIME(?:, first)? "
        "(?:as|to be|to become|to serve as) ROLE",
        rf"SUBJECT VERB[{_HIRE} parachute ship fly usher whisk] (?:back|in|over|up|home)TIME "
        "(?:as|to be|to become|to serve as) ROLE",
        beside=ROLE_WORDS,
        reach=9,
        before=0,
        example="Halden Group has turned to Ingrid Falk, 52, to be its next chief executive.",
        near_miss="Halden Group has turned to Ingrid Falk, 52, to pay its next chief executive.",
    ),
    _took(
        "lifted_to",
        rf"(?:BODYBETWEEN )?VERB[{_LIFT}] LABELWHO(?: back| up| straight)? (?:to|into) ROLE",
        rf"(?P<body><[bx]\d+>)BETWEEN VERB[{_LIFT}] LABELWHO(?: back| up)? (?:to|into) "
        "ANY[power office the_top_job the_top_post the_presidency the_helm the_throne]",
        beside=_THRONES,
        reach=6,
        example="Mali had raised Ibrahim Keita to its presidency in 2013.",
        near_miss="Mali had raised Ibrahim Keita to the height of a president in 2013.",
    ),
    _took(
        "choice_for",
        "SUBJECT (?P<head>ANY[is was proved became has_been will_be]) (?:ANY[the a an its their] |[a-z’']+ )?"
        "(?:[a-z-]+ ){0,2}?ANY[choice pick selection] ANY[for as to_be to_become] ROLE",
        words="choice pick selection",
        beside=ROLE_WORDS,
        reach=6,
        example="Toma Irek was the surprise choice for foreign minister of Kenya.",
        near_miss="Toma Irek had the choice of a foreign minister of Kenya.",
    ),
    _took(
        "to_form_government",
        rf"VERB[ask invite task charge mandate commission call_on] LABELWHO {_FORMING}",
        rf"SUBJECT VERB[ask invite task charge mandate commission] (?:by [^,;]{{1,40}} )?{_FORMING}",
        words="to_form with_forming",
        beside=("government", "cabinet", "administration"),
        reach=6,
        is_planned=True,
        is_of_state=True,
        example="The president of Italy has asked Mario Monti to form a government.",
        near_miss="The president of Italy has asked Mario Monti to form a queue.",
    ),
)
