"""Turns of phrase for an office that the text told of before: "is in charge", "the top job is hers"."""

from __future__ import annotations

from typing import Any

from claims.dates.shapes import MONTH_NAMES
from claims.extraction.phrasings import Phrasing, phrasing
from claims.relations import Relation

__all__ = ["TOLD"]

_HOLDS, _HELD = Relation.HOLDS_OFFICE, Relation.HELD_OFFICE
_POSTS = "job post role position chair office"
_POST = f"ANY[{_POSTS}]"
_TOP = "(?:top |same |main |number-one |leading |coveted |highest )?"
# Behind these words nothing else is told that somebody may be in charge of.
_END = (
    r"(?=[,.;:)!”\"]|\s[–-]|$| ANY[and but for since until till from when as while now again before after "
    r"today over during throughout then because yet so too at_the_time at_last these_days alone]\b"
    r"| in \d{4}| at \d\d| (?:last|this|next) [a-z]+)"
)
_OFTEN = "(?:[a-z]+ly |still |now |also |then |once |again |back |already |long |currently ){0,2}"
_FIRMLY = "(?:full |sole |overall |sole |day-to-day |complete )?"
_PLACE = (
    f"(?:in {_FIRMLY}ANY[charge command control]"
    "|at ANY[the its] (?:very )?ANY[helm wheel tiller controls top head]"
    r"|in the (?:saddle|driving seat|hot seat|dugout|chair|<r\d+>))"
)
_SEAT = "ANY[saddle driving_seat hot_seat dugout chair job post role position]"
_NUMBER = (
    "(?:ANY[more_than nearly almost over about some just barely the_best_part_of around] )?"
    "(?:the (?:last|past) |his |her |their |another |all of )?[a-z0-9][a-z0-9-]*(?: and a half)?"
)
_SPAN = "(?:ANY[very quiet happy turbulent difficult eventful long short successful] )?" + (
    "ANY[year years decade decades month months season seasons week weeks spell spells stint stints "
    "term terms game games match matches]"
)
_REIGNS = (
    "presidency chairmanship premiership chancellorship governorship mayoralty directorship editorship "
    "tenure reign stewardship captaincy"
)
# "The man" may be taken for somebody named before.
_MAN = (
    r"(?:(?:the |its |their )?<p\d+>|(?:the|its|their) (?:(?:new|old|current|present|then|only|other) )?"
    "ANY[man woman person executive official manager one figure])"
)
_DAY = rf"(?:early |late |mid-|\d{{1,2}} )?(?:ANY[{' '.join(MONTH_NAMES)}] )?(?:\d{{1,2}},? )?\d{{4}}"
_STAYED = (
    rf"VERB[serve stay stay_on remain continue carry_on] (?:on )?"
    rf"(?:from {_DAY} ANY[to until till]|between {_DAY} and|until|till) {_DAY}{_END}"
)
_BE = "is was are were been be remains remained stays stayed"


def _told(name: str, relation: Relation, *wordings: str, **slots: Any) -> Phrasing:
    return phrasing(f"leadership.told_{name}", relation, *wordings, of_told=True, **slots)


TOLD: tuple[Phrasing, ...] = (
    _told(
        "in_charge",
        _HOLDS,
        rf"SUBJECT VERB[be remain stay stand sit] {_OFTEN}{_PLACE}{_END}",
        rf"SUBJECT VERB[be remain stay serve sit] {_OFTEN}in the {_SEAT}{_END}",
        by_tense=True,
        words="in_charge in_command in_control in_sole_charge in_overall_charge in_full_control at_the_helm "
        "at_its_helm at_the_wheel at_the_tiller at_the_top in_the_saddle in_the_driving in_the_hot "
        "in_the_dugout in_the_chair in_the_job in_the_post in_the_role in_the_position",
        beside=tuple(_BE.split()),
        reach=3,
        example="Kenya's president, Toma Irek, is in charge again.",
        near_miss="Kenya's president, Toma Irek, is in charge of the barbecue.",
    ),
    _told(
        "in_charge_since",
        _HOLDS,
        rf"WHO,? (?:who is |now |also )?(?P<head>in|at) (?:{_FIRMLY}ANY[charge command control]|ANY[the its] "
        rf"ANY[helm head job post role chair]) since",
        rf"WHO,(?: <b\d+>)? (?:still|now|back) (?P<head>in|at) (?:{_FIRMLY}ANY[charge command control]"
        rf"|ANY[the its] ANY[helm wheel tiller]){_END}",
        words="still_in_charge now_in_charge back_in_charge still_at_the_helm back_at_the_helm "
        "now_at_the_helm in_charge_since in_command_since in_control_since in_the_job_since "
        "in_the_post_since "
        "in_the_role_since in_the_chair_since at_the_helm_since at_its_helm_since at_its_head_since",
        example="Kenya's president, Toma Irek, in the job since May, has a cold.",
        near_miss="Kenya's president, Toma Irek, in bed since May, has a cold.",
    ),
    _told(
        "calls_shots",
        _HOLDS,
        rf"SUBJECT VERB[call] (?:all )?the shots{_END}",
        rf"SUBJECT VERB[run] the show{_END}",
        rf"SUBJECT VERB[hold have] the (?:reins|whip hand|gavel){_END}",
        rf"SUBJECT VERB[occupy have hold] the (?:corner office|big chair|hot seat|top seat){_END}",
        by_tense=True,
        words="the_shots the_show the_reins the_gavel the_whip corner_office big_chair hot_seat top_seat",
        beside=tuple(
            "call calls called calling run runs ran running hold holds held have has had occupy occupies "
            "occupied".split()
        ),
        reach=3,
        before=4,
        example="Kenya's president, Toma Irek, calls the shots.",
        near_miss="Kenya's president, Toma Irek, called the shots at the goal poor.",
    ),
    _told(
        "has_job",
        _HOLDS,
        rf"SUBJECT VERB[have hold occupy fill keep retain hold_down] the {_TOP}{_POST}{_END}",
        by_tense=True,
        words=" ".join(
            f"{verb}_the_{noun}"
            for verb in "has had have having holds held hold occupies occupied fills filled keeps kept "
            "retains retained".split()
            for noun in (*_POSTS.split(), "top", "same", "number")
        ),
        example="Kenya's president, Toma Irek, now has the job for good.",
        near_miss="Kenya's president, Toma Irek, has the job of mending it.",
    ),
    _told(
        "job_is_his",
        _HOLDS,
        rf"the {_TOP}{_POST} (?P<head>is|was|has been|remains|remained) {_OFTEN}"
        rf"(?:(?P<own>his)|(?:<r\d+> )?(?P<who><p\d+>)(?:OWN)?){_END}",
        by_tense=True,
        words=" ".join(
            f"{noun}_{verb}" for noun in _POSTS.split() for verb in "is was remains remained has_been".split()
        ),
        beside=("hers", "his", "s"),
        reach=6,
        before=0,
        example="The job is now President Toma Irek's.",
        near_miss="The job is now President Toma Irek's to lose.",
    ),
    _told(
        "job_held_by",
        _HOLDS,
        rf"ANY[the this that his her its] {_TOP}{_POST} (?:is|was|has been|had been) {_OFTEN}"
        rf"(?P<head>held|filled|occupied) (?:since [a-z0-9]+ |until [a-z0-9]+ |for [a-z0-9]+ [a-z]+ )?"
        rf"by LABELWHO",
        by_tense=True,
        words="held filled occupied",
        beside=("by @", *(f"{noun} {verb}" for noun in _POSTS.split() for verb in ("is", "was", "has"))),
        also=tuple(_POSTS.split()),
        reach=5,
        example="The post is now held by President Toma Irek.",
        near_miss="The post was held up by President Toma Irek.",
    ),
    _told(
        "holder_now",
        _HOLDS,
        rf"WHO, the (?:current |present |sitting )?(?P<head>holder|occupant) of the {_POST}(?=[,.;]|$)",
        rf"the (?:current|present|sitting) (?P<head>holder|occupant) of (?:the|that) {_POST}(?:,| is) WHO",
        rf"WHO (?:is|remains) the (?:current|present|sitting) (?P<head>holder|occupant) of the {_POST}",
        r"the (?:current|present|sitting) (?P<head>holder|occupant|incumbent|office-?holder)(?:,| is) WHO",
        r"WHO, the (?:current |present |sitting )?(?P<head>incumbent|office-?holder)(?=[,.;]|$)",
        words="holder occupant incumbent officeholder",
        beside=("current", "present", "sitting", "the"),
        also=("@",),
        reach=5,
        example="President Toma Irek, the current holder of the post, has a cold.",
        near_miss="President Toma Irek, the current holder of the cup, has a cold.",
    ),
    _told(
        "spent_at_top",
        _HELD,
        rf"SUBJECT VERB[spend have serve enjoy do] {_NUMBER} {_SPAN} (?:{_PLACE}|in ANY[power office the_job "
        rf"the_post]|as ANY[boss chief head]){_END}",
        rf"SUBJECT VERB[be] in ANY[his her] [a-z0-9]+ {_SPAN} {_PLACE}{_END}",
        r"ANY[in during after over throughout] "
        rf"{_NUMBER} {_SPAN} (?:{_PLACE}|in ANY[office the_job the_post]), WHO (?P<head>[a-z]+)",
        by_tense=True,
        words="year* decade* month* season* spell* stint* term* games matches",
        beside=tuple(
            f"{link} {place}"
            for link, places in (
                ("in", "charge command"),
                ("at the", "helm wheel top very"),
                ("as", "boss chief"),
            )
            for place in places.split()
        )
        + tuple(f"in the {place}" for place in "saddle job post role chair hot dugout".split()),
        before=0,
        reach=4,
        example="Kenya's president, Toma Irek, has spent a decade at the top.",
        near_miss="Kenya's president, Toma Irek, spent a decade at the top of the hill.",
    ),
    _told(
        "served_terms",
        _HOLDS,
        r"(?!.*\b(?:prison|jail|sentence|bars|parliament|congress|senate|assembly|house)\b)"
        r"SUBJECT VERB[serve serve_out] (?:ANY[his her only nearly almost more_than] )?"
        r"(?:the |a |an )?(?:full |single |record )?[a-z0-9-]+ (?:[a-z]+ |[a-z0-9]+-year )?ANY[term terms]"
        rf"(?: in office)?{_END}",
        r"SUBJECT VERB[be] (?:now )?(?:in|serving) ANY[his her a the] [a-z0-9]+ "
        rf"(?:and (?:last|final) )?term{_END}",
        by_tense=True,
        words="term terms",
        beside=("serve", "serves", "served", "serving", "in his", "in her"),
        before=4,
        reach=0,
        example="Kenya's president, Toma Irek, served three terms.",
        near_miss="Kenya's president, Toma Irek, served three terms in prison.",
    ),
    _told(
        "served_until",
        _HOLDS,
        rf"SUBJECT {_STAYED}",
        rf"WHO [^;:]{{1,90}}? and {_STAYED}",
        by_tense=True,
        needs_title=True,
        words="served stayed remained serving continued carried_on",
        beside=("from", "until", "till", "between"),
        before=0,
        reach=2,
        example="Kenya's president, Toma Irek, served from 1985 to 1995.",
        near_miss="Kenya's president, Toma Irek, served in the army until 1965.",
    ),
    _told(
        "led_it",
        _HOLDS,
        r"SUBJECT VERB[lead head run chair coach manage edit govern direct captain conduct] "
        r"(?:it|them|(?P<body><b\d+>)) "
        r"(?:ANY[well badly alone successfully briefly] )?ANY[since until till from for before during "
        r"between through]\b",
        by_tense=True,
        words=" ".join(
            f"{verb}_{noun}"
            for verb in "led headed run ran chaired coached managed edited governed directed captained "
            "conducted leads heads runs chairs coaches manages edits".split()
            for noun in ("it", "them")
        ),
        beside=("since", "until", "till", "from", "for", "before", "between"),
        before=0,
        reach=4,
        example="Kenya's president, Toma Irek, has coached them since May.",
        near_miss="Kenya's president, Toma Irek, led them to the door.",
    ),
    _told(
        "man_in_charge",
        _HOLDS,
        rf"{_MAN} (?:now |currently |then )?{_PLACE} (?:now |then |today |at the time )?"
        rf"(?P<head>is|was|remains|remained|has been),? LABELWHO",
        rf"SUBJECT VERB[be remain] (?:still |now )?{_MAN} (?:now |currently )?{_PLACE}{_END}",
        rf"WHO, {_MAN} (?:now |currently )?(?P<head>in|at) "
        rf"ANY[charge command the_helm the_top the_dugout]{_END}",
        rf"{_MAN} (?:now |currently )?(?P<head>in|at) "
        r"ANY[charge command the_helm the_top the_dugout], WHO",
        by_tense=True,
        words="man woman person executive official figure one manager",
        beside=tuple(
            f"{adverb}{place}"
            for adverb in ("", "now ", "currently ")
            for place in ("in charge", "in command", "at the helm", "at the top", "in the dugout")
        ),
        before=0,
        reach=2,
        example="Toma Irek succeeded Ann Lee, the woman in charge until 2004.",
        near_miss="Toma Irek succeeded Ann Lee, the woman in charge of the barbecue.",
    ),
    _told(
        "with_in_charge",
        _HELD,
        r"(?:^|[,;] )(?P<head>with) LABELWHO (?:now |still |firmly |back )?"
        r"(?:in (?:the (?:chair|<r\d+>|hot seat|saddle|dugout|driving seat)|sole charge|charge|command)"
        rf"|at the ANY[helm wheel tiller]){_END}",
        words="with",
        beside=(
            "in the chair",
            "in the hot",
            "in the saddle",
            "in the dugout",
            "in the driving",
            "in charge",
            "in command",
            "at the helm",
            "at the wheel",
            "at the tiller",
        ),
        also=("@",),
        before=0,
        reach=6,
        example="Tea was late, with President Toma Irek in the hot seat.",
        near_miss="Tea was late, with President Toma Irek in the hot tub.",
    ),
    _told(
        "tenure_lasted",
        _HELD,
        r"WHOOWN (?:[a-z-]+ ){0,2}?(?:(?P<reign><r\d+>)|ANY[tenure reign stewardship captaincy "
        r"spell_in_charge time_in_charge spell_at_the_helm time_at_the_helm]) "
        r"(?P<head>lasted|spanned|ran|saw|was|ended|came|has lasted|has seen)",
        words="lasted spanned saw was ran",
        beside=(
            *(
                f"{noun} {verb}"
                for noun in _REIGNS.split()
                for verb in ("lasted", "spanned", "saw", "was", "ran")
            ),
            *("in charge", "at the helm"),
        ),
        before=3,
        reach=0,
        example="Kenya's president is ill; Toma Irek's presidency lasted six years.",
        near_miss="Kenya's president is ill; Toma Irek's concert lasted six hours.",
    ),
    _told(
        "is_the_boss",
        _HOLDS,
        r"SUBJECT VERB[be remain] (?:ANY[now still] )?(?:the|their|its) (?:new |old |current |real )?"
        rf"(?:(?P<called><r\d+>)|ANY[gaffer number_one no_1 top_man top_dog]){_END}",
        r"(?:the|their|its) (?:new |current |present )?(?P<called><r\d+>) (?:now )?(?P<head>is|was) WHO",
        by_tense=True,
        words="is was remains remained",
        beside=(
            "boss",
            "leader",
            "chief",
            "head",
            "coach",
            "manager",
            "captain",
            "editor",
            "director",
            "conductor",
            "gaffer",
            "number one",
        ),
        reach=5,
        before=0,
        example="Toma Irek succeeded Ann Lee, who was the boss until 2004.",
        near_miss="Toma Irek succeeded Ann Lee, who was the boss of nobody.",
    ),
    _told(
        "combines_job",
        _HOLDS,
        rf"SUBJECT VERB[combine double_up juggle] (?:ANY[the his her this that] )?{_POST} with "
        rf"(?:that|the {_POST}|a {_POST}) (?:of|as) (?:a |the )?(?P<role><r\d+>)",
        by_tense=True,
        words="combine combines combined combining juggles juggled",
        beside=("with that of", "with the job", "with the post", "with the role"),
        before=0,
        reach=5,
        example="Toma Irek combines the job with that of mayor of Nakuru.",
        near_miss="Toma Irek combines the job with a hobby of the mayor of Nakuru.",
    ),
)
