"""Further turns of phrase for an office that is entered: by rank, by call, by a see; as data."""

from __future__ import annotations

from typing import Any

from claims.extraction.leadership.verbs.company import ROLE_WORDS
from claims.extraction.phrasings import Phrasing, phrasing
from claims.extraction.syntax.inflection import verb_forms
from claims.relations import Relation

__all__ = ["ENTERED"]

_LEADING = "ANY[coaching managing leading running heading directing captaining chairing governing ruling]"
_IS = "(?:was|were|is|been|being)(?: [a-z]+ly| then| later| also| soon)?"
_THRONES = tuple(
    """
    presidency premiership chairmanship leadership governorship mayoralty directorship speakership
    chancellorship rectorship deanship papacy editorship secretaryship kingship
    """.split()
)
_OFFICE = "(?:the |its )?(?P<office>" + "|".join(_THRONES) + ") (?:of|at|in) BODY"
_RIVAL = r"(?:<r\d+>,? |[a-z]+ ){0,3}?<[pxs]\d+>(?:, [^;<>]{1,50},)?"
_POLL = "(?P<office>presidential|gubernatorial|mayoral) (?:elections?|runoff|run-off|race|vote|ballot)"
_AT_POLL = f"(?:the |BODYOWN )?(?:[0-9]{{4}} )?{_POLL}(?: (?:in|of) BODY)?"
_CONTEST = "ANY[race contest battle fight vote election ballot run-off runoff]"
_CONTRACT = r"(?:an?|his|her|the) (?:[a-z0-9½-]+ ){0,3}?ANY[contract deal](?: with BODY)?"
_WHEN = r"(?: in \d{4}| then| later| in turn)?"
_POST = "ANY[post place position rank role job office]"
_SEES = "ANY[see bishopric archbishopric diocese archdiocese episcopal_see metropolitan_see]"


def _took(name: str, *wordings: str, **slots: Any) -> Phrasing:
    return phrasing(f"leadership.{name}", Relation.TOOK_OFFICE, *wordings, **slots)


ENTERED: tuple[Phrasing, ...] = (
    _took(
        "climbed_to",
        r"SUBJECT VERB[advance progress graduate ascend](?: up)?(?:,? at [^,;<]{1,20}|TIME)? "
        rf"(?:to become|to be|to the {_POST} of|to) ROLE",
        "SUBJECT VERB[end_up finish_up wind_up] as ROLE",
        rf"SUBJECT VERB[work] (?:his|her|their) way up (?:to become|to the {_POST} of|to) ROLE",
        beside=ROLE_WORDS,
        reach=8,
        before=0,
        example="Ingrid Falk worked her way up to chief executive of Halden Group.",
        near_miss="Ingrid Falk advanced to the desk of the chief executive of Halden Group.",
    ),
    _took(
        "entered_presidency",
        rf"SUBJECT VERB[attain receive step_into slide_into move_into come_into accede_to] {_OFFICE}",
        "SUBJECT VERB[step_into slide_into move_into attain] ROLE"
        "(?=[.,;:)]|$| ANY[in on after at when and but])",
        rf"SUBJECT {_IS} (?P<head>entrusted|invested|charged|honoured|honored) with (?:{_OFFICE}|ROLE)",
        words=" ".join(_THRONES),
        beside=verb_forms("attain receive step slide move come accede entrust invest charge honor".split()),
        reach=1,
        before=4,
        example="Ingrid Falk was entrusted with the presidency of Halden Group.",
        near_miss="Ingrid Falk was entrusted with the papers of the presidency of Halden Group.",
    ),
    _took(
        "assumed_by",
        rf"(?:{_OFFICE}|ROLE){_WHEN} {_IS} "
        rf"(?P<head>assumed|inherited|taken over|taken up|taken on|seized){_WHEN} by LABELWHO",
        rf"(?:the |overall |full )?ANY[command control charge throne crown] of BODY{_WHEN} {_IS} "
        rf"(?P<head>assumed|inherited|taken over|taken|seized){_WHEN} by LABELWHO",
        words="assumed_by inherited_by taken_over_by taken_up_by taken_on_by seized_by",
        beside=(*_THRONES, "command", "throne", "crown", "control"),
        reach=1,
        before=12,
        example="The presidency of Halden Group was assumed by Ingrid Falk in 2001.",
        near_miss="The presidency of Halden Group was mocked by Ingrid Falk in 2001.",
    ),
    _took(
        "won_race_for",
        "SUBJECT VERB[win] (?:the|a|an) (?!primary|[a-z]+ primary)(?:[a-z0-9-]+ ){0,3}?"
        "ANY[race run-off runoff contest ballot] (?:for|to become|to be) (?P<role><r\\d+>)(?!['’]|s)",
        words="race runoff run_off contest ballot",
        beside=("win", "wins", "won", "winning"),
        also=ROLE_WORDS,
        reach=6,
        before=5,
        example="Ingrid Falk won the run-off for mayor of Holm.",
        near_miss="Ingrid Falk won the race for the mayor of Holm's cup.",
    ),
    _took(
        "won_election_of",
        rf"SUBJECT VERB[defeat beat] {_RIVAL}TIME in {_AT_POLL}",
        rf"in {_AT_POLL}(?: (?:in|of) [0-9]{{4}})?, SUBJECT VERB[defeat beat] {_RIVAL}",
        rf"BODY VERB[hold] (?:a|its|the|its first) (?:[a-z-]+ ){{0,2}}?{_POLL}TIME,? "
        r"(?:which )?(?:was )?(?P<head>won) by LABELWHO",
        rf"BODY VERB[hold] (?:a|its|the|its first) (?:[a-z-]+ ){{0,2}}?{_POLL}TIME,? which LABELWHO "
        r"(?P<head>won)\b",
        words="presidential gubernatorial mayoral",
        beside=("defeated", "beat", "defeating", "beating", "won"),
        reach=9,
        before=9,
        example="Ingrid Falk defeated Mark Ruhl in Mali's presidential election of 2010.",
        near_miss="Ingrid Falk defeated Mark Ruhl in Mali's presidential primary of 2010.",
    ),
    _took(
        "beat_to_office",
        rf"SUBJECT VERB[beat defeat pip edge_out see_off overcome](?: [a-z]+ly)? BEFORE(?:, [^;<>]{{1,50}},)?"
        rf"TIME (?:to|in (?:the|a|an|its|their) (?:[a-z0-9-]+ ){{0,2}}?{_CONTEST} (?:for|to)) "
        rf"(?:win |take |claim |clinch )?(?:{_OFFICE}|(?:become|be|lead) ROLE|lead BODY)",
        words="leadership presidency chairmanship premiership mayoralty governorship captaincy race contest",
        beside=verb_forms("beat defeat pip edge see overcome".split()),
        also=("@",),
        before=10,
        reach=1,
        example="Ingrid Falk beat Mark Ruhl to the leadership of the Civic Union.",
        near_miss="Ingrid Falk beat Mark Ruhl to the door of the Civic Union.",
    ),
    _took(
        "sent_to_serve",
        rf"SUBJECT {_IS} (?P<head>assigned|called|sent|tasked|deputed|delegated|commissioned|recruited) "
        "to (?:serve|act|function|work) as ROLE",
        words="to_serve_as to_act_as to_function_as to_work_as",
        beside="assigned called sent tasked deputed delegated commissioned recruited".split(),
        also=ROLE_WORDS,
        reach=6,
        before=2,
        example="Ingrid Falk was assigned to serve as director of Halden Group.",
        near_miss="Ingrid Falk was assigned to serve the director of Halden Group.",
    ),
    _took(
        "signed_contract",
        rf"SUBJECT VERB[sign agree] {_CONTRACT} (?:as|to be|to become|to serve as) ROLE",
        rf"SUBJECT VERB[sign agree] {_CONTRACT} to ANY[coach manage lead run head direct captain] BODY",
        words="contract deal",
        beside=verb_forms("sign agree".split()),
        before=6,
        reach=1,
        example="Ingrid Falk signed a three-year contract to lead the World Bank.",
        near_miss="Ingrid Falk signed a three-year contract to visit the World Bank.",
    ),
    _took(
        "took_place_at_head",
        rf"SUBJECT VERB[take take_up assume resume] (?:his|her|the|a) {_POST} at "
        "(?:ROLE|the ANY[helm top] of BODY)",
        words="at_the_head_of at_the_helm_of at_the_top_of",
        beside=verb_forms("take assume resume".split()),
        before=5,
        reach=1,
        example="Ingrid Falk took her place at the head of Halden Group.",
        near_miss="Ingrid Falk took her place at the head of the table.",
    ),
    _took(
        "presented_credentials",
        "SUBJECT VERB[present] (?:his|her) credentials"
        "(?: to [^;<>]{1,40}?| to (?:<r\\d+>,? )?<[pxsb]\\d+>)?TIME,? as ROLE",
        words="credentials",
        beside=verb_forms(["present"]),
        before=3,
        reach=1,
        example="Ingrid Falk presented her credentials as Norway's ambassador to Mali.",
        near_miss="Ingrid Falk presented her credentials to Norway's ambassador to Mali.",
    ),
    _took(
        "made_the_nth",
        "VERB[make elect] LABELWHO the (?:[a-z-]+(?:th|st|nd|rd)|first|second|third|fifth|new|next) "
        "(?P<role><r\\d+>)(?! (?:to|who|in|since|ever) )",
        beside=ROLE_WORDS,
        before=0,
        reach=7,
        example="The vote made Ingrid Falk the eleventh president of Mali.",
        near_miss="The vote made Ingrid Falk the eleventh president to visit Mali.",
    ),
    _took(
        "filled_vacancy",
        rf"SUBJECT (?:{_IS} ANY[chosen appointed elected named picked selected] to )?"
        r"(?P<head>fill|fills|filled) the (?:vacancy|vacant post|vacant position|gap)"
        r"(?: left by (?:<[pxs]\d+>|[a-z ]{3,30}))? "
        "(?:as|of) ROLE",
        words="vacancy vacant gap",
        beside=("fill", "fills", "filled"),
        before=3,
        reach=1,
        example="Ingrid Falk was chosen to fill the vacancy as director of Halden Group.",
        near_miss="Ingrid Falk was chosen to fill the vacancy at the shop of the director of Halden Group.",
    ),
    _took(
        "is_back_as",
        "SUBJECT (?P<head>is|was|are|were) back(?: in charge)? as ROLE",
        words="back_as back_in_charge_as",
        beside=ROLE_WORDS,
        before=0,
        reach=5,
        example="Ingrid Falk is back as chief executive of Halden Group.",
        near_miss="Ingrid Falk is back as a friend of the chief executive of Halden Group.",
    ),
    _took(
        "earmarked_as",
        rf"SUBJECT {_IS} (?P<head>lined up|earmarked|pencilled in|penciled in|groomed) "
        "(?:as|to be|to become) ROLE",
        words="lined_up_as lined_up_to earmarked_as earmarked_to pencilled_in penciled_in groomed_as "
        "groomed_to",
        beside=ROLE_WORDS,
        before=0,
        reach=6,
        is_planned=True,
        example="Ingrid Falk is lined up as chief executive of Halden Group.",
        near_miss="Ingrid Falk is lined up as the opponent of the chief executive of Halden Group.",
    ),
    _took(
        "accepted_call",
        "SUBJECT VERB[accept receive obtain secure win take_up] (?:an?|the|his|her) (?:[a-z-]+ )?"
        "ANY[appointment commission] (?:as|to be) ROLE",
        "SUBJECT VERB[accept take_up] (?:an?|the|his|her) (?:[a-z-]+ )?ANY[offer call invitation appointment "
        "nomination](?: from [^,;<>]{1,30}| from (?:the )?<[bx]\\d+>)? "
        "(?:to become|to be|to serve as|to act as|as) ROLE",
        "SUBJECT VERB[accept] (?:a|the) call (?:to|from) BODYTIME,? as ROLE",
        words="appointment commission offer call invitation",
        beside=verb_forms("accept receive obtain secure win take".split()),
        also=ROLE_WORDS,
        reach=7,
        before=3,
        example="Ingrid Falk accepted an appointment as director of the Holm Museum.",
        near_miss="Ingrid Falk accepted an appointment with the director of the Holm Museum.",
    ),
    _took(
        "was_offered",
        rf"SUBJECT {_IS} (?P<head>offered) (?:the |a )?(?:{_OFFICE}|(?:{_POST} (?:of|as) )?ROLE)"
        "(?=[.,;:)]|$| ANY[in on by at after when and but of])",
        rf"VERB[offer] LABELWHO (?:{_OFFICE}|(?:the )?{_POST} (?:of|as) ROLE)",
        words=" ".join((*_THRONES, "post_of post_as job_of job_as role_of role_as position_of position_as")),
        beside=verb_forms(["offer"]),
        also=ROLE_WORDS,
        before=6,
        reach=4,
        is_planned=True,
        example="Ingrid Falk has been offered the post of director of Halden Group.",
        near_miss="Ingrid Falk has been offered the papers of the presidency of Halden Group.",
    ),
    _took(
        "began_leading",
        rf"SUBJECT VERB[begin start] {_LEADING} BODY(?=[.,;:)]|$| ANY[in on at after when and as from last])",
        words=" ".join(
            f"{form}_{what}"
            for form in "began begins begin started starts".split()
            for what in "coaching managing leading running heading directing captaining chairing".split()
        ),
        example="Ingrid Falk began running the World Bank in 2004.",
        near_miss="Ingrid Falk began coaching the children of Holm in 2004.",
    ),
    _took(
        "raised_to_see",
        rf"SUBJECT {_IS} (?P<head>translated|appointed|elevated|called|promoted|named|elected|transferred"
        rf"|raised|consecrated) to the (?:[a-z]+ )?{_SEES} of BODY",
        words="see_of bishopric_of archbishopric_of diocese_of archdiocese_of",
        beside="translated appointed elevated called promoted named elected transferred raised".split(),
        reach=1,
        before=5,
        example="Anselm Falk was translated to the see of London in 1402.",
        near_miss="Anselm Falk was called to see the mayor of Holm in 1402.",
    ),
)
