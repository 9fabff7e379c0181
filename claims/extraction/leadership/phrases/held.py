"""Turns of phrase for an office held, as data."""

from __future__ import annotations

from typing import Any

from claims.extraction.card import clue
from claims.extraction.leadership.verbs.company import ROLE_WORDS
from claims.extraction.phrasings import Phrasing, before_body, phrasing
from claims.relations import Relation

__all__ = ["HELD"]

_LEADS = (
    "ANY[leads heads runs chairs helms steers captains co-leads co-chairs co-heads presides_over governs "
    "rules "
    "heads_up shepherds fronts edits]"
)
_LED = (
    "ANY[led headed ran chaired helmed steered captained co-led co-chaired co-headed presided_over "
    "governed ruled "
    "headed_up commanded directed managed coached conducted edited reigned_over ruled_over watched_over "
    "fronted "
    "guided piloted stewarded]"
)
_LED_BY = (
    "ANY[led headed run chaired helmed steered governed ruled captained fronted co-led co-chaired co-run "
    "presided_over managed coached edited conducted commanded]"
)
_LEADING = (
    "ANY[leading heading running chairing steering helming captaining commanding presiding_over in_charge_of "
    "in_charge_at at_the_helm_of at_the_head_of at_the_wheel_of in_command_of]"
)
_WHO_LEADS = (
    "who (?:now |once )?ANY[leads runs heads chairs led ran headed chaired coached managed directed "
    "conducted "
    "governed captained edits edited steers steered]"
)
_TENURE = (
    "ANY[tenure presidency premiership chairmanship chancellorship governorship reign rule leadership "
    "stewardship "
    "directorship command editorship captaincy management]"
)
_BOARD = "board(?: of (?:directors|trustees|governors|management))?"
_LONG = (
    "(?:from|until|till|since|for (?:ANY[more_than nearly almost over about some] )?[a-z0-9-]+ "
    r"ANY[year years decade decades month months season seasons]|between|in the (?:\d+s|[a-z-]*ties)"
    r"|in (?:1[6-9]|20)\d\d|in the (?:civil )?war|during the|before|when|through)\b"
)
_TO_LEAD = "ANY[lead head chair run manage coach govern rule captain direct conduct]"
_LED_IT = "ANY[led headed chaired ran managed coached governed ruled captained directed conducted]"
_IN_CHARGE = (
    "ANY[in_charge at_the_helm at_its_helm at_its_head in_command in_control at_the_wheel at_the_tiller]"
)
# "With Ann Lee at its head": an office of the body that its pronoun names.
_AT_HEAD = rf"(?:{_IN_CHARGE}|at (?P<role><r\d+>))"
_SERVING = "ANY[still also serving_as still_serving_as acting_as working_as]"
_VERBS = "runs leads heads chairs governs rules steers helms captains presides"
_LASTING = "# through since until for_a years decade decades between"


def _holds(name: str, *wordings: str, **slots: Any) -> Phrasing:
    return phrasing(f"leadership.{name}", Relation.HOLDS_OFFICE, *wordings, by_tense=True, **slots)


HELD: tuple[Phrasing, ...] = (
    _holds(
        "leads_body",
        rf"SUBJECT (?P<head>{_LEADS}) BODY(?=[,.;:)]|$| ANY[and but in with from since until as today now "
        rf"for on these] )",
        rf"SUBJECT (?P<head>{_LED}) BODY {_LONG}",
        rf"SUBJECT (?P<head>ANY[chairs heads chaired headed]) (?:the |its )?(?:[a-z]+ )?{_BOARD} of BODY",
        words=before_body(f"{_VERBS} fronts edits"),
        beside=tuple(word.replace("_", " ") for word in f"{_LASTING} these_days".split()),
        alone=before_body(
            " ".join(
                f"{adverb}_{verb}"
                for adverb in ("also", "now", "still", "currently", "who", "he", "she")
                for verb in _VERBS.split()
            )
        )
        + " presides_over_@ presides_over_the",
        clues=(
            clue("chairs heads chaired headed", "board_of", before=0, behind=4),
            clue("conducted edited fronted guided piloted stewarded", _LASTING, "@", before=3, behind=7),
            clue("presided_over reigned_over ruled_over watched_over headed_up", "@", before=0, behind=4),
        ),
        example="Ingrid Falk presides over Halden Group.",
        near_miss="Ingrid Falk presides over lunch at Halden Group.",
    ),
    _holds(
        "led_by",
        # "Norvex, which replaced Elmex in 1961, is led by": a comma before a verb closes what is told aside.
        rf"BODY(?!TIME, (?:is|are|was|were|has|have|had) )"
        rf"(?: ANY[trustees directors governors board])?(?:,? (?:which|that)|,)?BETWEEN "
        rf"(?P<head>{_LED_BY})(?: jointly| today| now|TIME)? by LABELWHO",
        words=_LED_BY[4:-1].replace("_over", ""),
        beside=("by",),
        also=("@",),
        reach=5,
        before=0,
        example="Between 2003 and 2010 Halden Group was run by Ingrid Falk.",
        near_miss="Between 2003 and 2010 Halden Group was run by the sea near Ingrid Falk.",
    ),
    _holds(
        "leading_is",
        rf"(?:^|[,;:.”\"] |and ){_LEADING} BODYTIME (?P<head>is|was|are|will be|has "
        rf"been|stands|sits|stood|sat) LABELWHO",
        rf"the (?:[a-z-]+ ){{1,3}}?(?:now |who is |then )?(?P<head>{_LEADING}|{_WHO_LEADS}) BODY(?:,| is| "
        rf"was|, is) WHO",
        rf"WHO, (?:the|an?) (?:[a-z-]+ ){{1,4}}?(?:now |who is |then )?(?P<head>{_LEADING}) BODY",
        "WHO,(?: [a-z]+)? (?P<head>ANY[at_the_helm_of in_charge_of at_the_head_of at_the_wheel_of "
        "in_command_of]) BODY",
        "WHO [^.;:<>]{1,60}, (?P<head>at) the ANY[head helm top] of BODY",
        words=before_body("leading heading running chairing steering helming captaining commanding")
        + " presiding_over",
        beside=("is", "was", "are", "will be", "has been", "stands", "stood", "sits", "sat"),
        before=0,
        reach=7,
        clues=(
            clue(
                before_body(
                    "who_runs who_heads who_leads who_chairs who_ran who_led who_coached who_managed "
                    "who_directed who_conducted who_governed who_captained who_edited who_steered who_headed "
                    "who_chaired"
                )
                + " in_charge_of at_the_helm at_the_head_of at_the_wheel in_command_of",
                "@",
                before=4,
                behind=4,
            ),
        ),
        example="Heading the Civic Union is Toma Irek, a dentist.",
        near_miss="Heading for the Civic Union is Toma Irek, a dentist.",
    ),
    _holds(
        "sits_atop",
        "SUBJECT VERB[sit stand be remain] (?:atop|on top of|at the ANY[top apex summit pinnacle] "
        "of|astride) BODY",
        "SUBJECT VERB[be remain stay stand] at the ANY[wheel tiller controls] of BODY",
        "the ANY[man woman person] at the ANY[top helm head] of BODY (?P<head>is|was|will be|remains)"
        "(?: now| still)? LABELWHO",
        "SUBJECT VERB[have hold] the (?:top|number one) ANY[job post spot] at BODY",
        words="atop on_top_of at_the_top at_the_apex at_the_summit at_the_pinnacle astride at_the_wheel "
        "at_the_tiller "
        "at_the_controls the_top_job the_top_post the_top_spot",
        beside=("@",),
        reach=4,
        example="Ingrid Falk sits atop Halden Group.",
        near_miss="Ingrid Falk sits atop a horse of Halden Group.",
    ),
    _holds(
        "in_hands_of",
        "BODYBETWEEN ANY[is was been remains remained rests lies lay now] (?:[a-z]+ )?(?P<head>in) the "
        "(?:[a-z]+ )?"
        "hands of LABELWHO",
        "BODY (?P<head>ANY[is was will_be has_been had_been remains remained]) (?:now |firmly |still )?"
        "(?:under the ANY[control command leadership direction charge management stewardship rule] of"
        "|in the ANY[charge care] of) "
        "LABELWHO",
        "(?:the )?ANY[running day-to-day_running day-to-day_management management leadership control "
        "command direction]"
        "(?: of BODY)?BETWEEN VERB[rest lie sit] with LABELWHO",
        "SUBJECT VERB[have] BODY in ANY[his her] ANY[care charge hands]",
        words="hands_of under_the_control under_the_command under_the_leadership under_the_direction "
        "under_the_management under_the_stewardship in_the_charge in_the_care rests_with rested_with "
        "lies_with lay_with "
        "in_his_care in_her_care in_his_charge in_her_charge in_his_hands in_her_hands",
        beside=("@",),
        reach=5,
        example="Halden Group is in the hands of Ingrid Falk.",
        near_miss="Halden Group is in the hands of the receivers of Ingrid Falk.",
    ),
    _holds(
        "held_by",
        r"ANY[post office position title role job] of (?P<role><r\d+>)BETWEEN "
        "(?P<head>held|occupied|filled) by LABELWHO",
        words="held_by occupied_by filled_by",
        beside=ROLE_WORDS,
        reach=7,
        example="The post of prime minister of Kenya is currently held by Toma Irek.",
        near_miss="The post of prime minister of Kenya is held by many to be dull, Toma Irek said.",
    ),
    _holds(
        "has_as",
        r"BODY(?:,? (?:which|that))?(?: now| still| also| then)* VERB[have count boast] (?:<r\d+>,? )?"
        "WHOALSO ANY[as for among] ROLE",
        "BODY,? (?P<head>with) LABELWHO (?:now |still |firmly )?(?:as|in the ANY[role post position] of) "
        "ROLE",
        f"BODY,? (?P<head>with) LABELWHO (?:now |still |firmly |back )?{_AT_HEAD}",
        rf"(?:^|[,;.”\"] )(?P<head>with) LABELWHO (?:now |still |firmly |back )?(?:{_AT_HEAD}|as ROLE),? "
        rf"BODY",
        words="as for among in_charge at_the_helm at_its_helm at_its_head in_command",
        beside=("has", "have", "had", "having", "counts", "counted", "with", "boasts", "boasted"),
        also=(*ROLE_WORDS, "helm", "charge", "head", "command"),
        reach=7,
        example="Halden Group has Ingrid Falk as its chair.",
        near_miss="Halden Group has Ingrid Falk as a customer of its chair.",
    ),
    _holds(
        "served_as_it",
        r"SUBJECT VERB[serve act work continue watch preside reign stay_on carry_on go_on remain "
        r"double](?: [a-z]+ "
        r"ANY[year years term terms month months decade decades])?(?: since \d{4}| from \d{4} ANY[to "
        r"until] \d{4}"
        r"| until \d{4})? as ROLE",
        beside=ROLE_WORDS,
        reach=7,
        before=0,
        example="Shigeru Ishiba goes on as prime minister of Japan for now.",
        near_miss="Shigeru Ishiba goes on about the prime minister of Japan for now.",
    ),
    _holds(
        "first_to_lead",
        "SUBJECT (?P<head>ANY[is was remains has_been made_history_as]) ANY[the its their] (?:[a-z-]+ ){0,2}"
        "ANY[first last only second third youngest oldest longest-serving](?: [a-z-]+){0,3} "
        f"(?:to (?:ever )?(?:{_TO_LEAD}|<r\\d+>)|ANY[who that] (?:ever )?{_LED_IT}) BODY",
        words="first last only youngest oldest longest",
        beside=(
            *(f"to {verb}" for verb in _TO_LEAD[4:-1].split()),
            *(f"who {verb}" for verb in _LED_IT[4:-1].split()),
        ),
        reach=6,
        example="Axel Lehmann was the last man to chair Credit Suisse.",
        near_miss="Axel Lehmann was the last man to visit Credit Suisse.",
    ),
    phrasing(
        "leadership.during_tenure",
        Relation.HELD_OFFICE,
        rf"WHOOWN (?:[a-z0-9’'-]+ ){{0,3}}?(?P<head>{_TENURE}) ANY[of at over] BODY",
        r"WHOOWN (?:[a-z0-9’'-]+ ){0,3}?(?P<head>ANY[tenure reign years decade time spell stint term "
        r"months]) "
        "ANY[in_charge_of in_charge_at at_the_helm_of at_the_head_of in_command_of at_the_top_of] BODY",
        r"(?P<head>ANY[during throughout under before after]) WHOOWN (?:[a-z0-9’'-]+ ){0,2}?"
        r"(?P<role><r\d+>)(?= of| at|,| the )",
        words=" ".join(f"{word}_{link}" for word in _TENURE[4:-1].split() for link in ("of", "at", "over"))
        + " in_charge at_the_helm at_the_head at_the_top in_command",
        beside=("s", "'"),
        reach=6,
        example="During Toma Irek's presidency of Kenya the roads were built.",
        near_miss="During Toma Irek's stay the president of Kenya built the roads.",
    ),
    _holds(
        "is_role",
        r"(?P<who><[ps]\d+>|(?:^|[.;:”\"] )<x\d+>)(?:, [^;:<>]{1,60},)? (?P<head>is|was|has "
        r"been|remains|remained) "
        "(?:ANY[now still also currently today] )?ROLE(?= of |[,.;]|$| ANY[and since from until at in] )",
        words="is was has_been remains remained",
        beside=ROLE_WORDS,
        reach=5,
        before=0,
        example="Toma Irek, says his agent, is president of Kenya.",
        near_miss="Toma Irek is a friend of the president of Kenya.",
    ),
    _holds(
        "as_it",
        r"(?:^|[.;:”\"] )(?P<head>as) ROLE,? WHO",
        "WHO, (?P<head>as) ROLE,",
        # Not "Toma Irek, who succeeded Ann Lee as president, ...".
        r"(?:^|[.;:”\"] |ANY[under with] )LABELWHO (?P<head>as) ROLE,",
        "WHO, (?P<head>ANY[for since from between briefly long over]) [^,;<>]{1,25}? ROLE(?=[,.;])",
        words="as",
        beside=ROLE_WORDS,
        reach=5,
        before=0,
        example="As Halden Group's chief executive, Ingrid Falk cut jobs.",
        near_miss="As Halden Group's chief executive spoke, Ingrid Falk cut jobs.",
    ),
    phrasing(
        "leadership.while_it",
        Relation.HELD_OFFICE,
        rf"(?:^|[,;:.”\"] )(?P<head>while|whilst) (?:{_SERVING} )?ROLE, WHO",
        rf"WHOASIDEBETWEEN [^,;:.<>]{{1,60}}(?:<[bx]\d+>)?[^,;:.<>]{{0,30}},? (?P<head>while|whilst) "
        rf"{_SERVING} ROLE",
        words="while whilst",
        beside=ROLE_WORDS,
        reach=6,
        before=0,
        example="While president of Kenya, Toma Irek wrote two books.",
        near_miss="While president of Kenya Toma Irek slept, the others wrote two books.",
    ),
    _holds(
        "role_colon",
        r"(?:^|[-–•*] ?|\. |; )(?P<role><r\d+>)(?P<head>:|\s[–-]) WHO",
        words=" ".join(
            f"<_{role.replace(' ', '_').replace('-', '_')}_{behind}"
            for role in ROLE_WORDS
            for behind in ("@", "of", "at")
        ),
        example="Secretary general: Zofia Manninger (since 2017).",
        near_miss="Secretary general to Zofia Manninger: no.",
    ),
)
