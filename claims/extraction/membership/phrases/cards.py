"""Turns of phrase of membership, as data."""

from __future__ import annotations

from claims.extraction.card import clue
from claims.extraction.membership.cards.card import BODY
from claims.extraction.membership.phrases.players import PLAYERS
from claims.extraction.phrasings import Phrasing, phrasing
from claims.relations import Relation

__all__ = ["PHRASES"]

# The body with what may stand before its name: "the 27-nation European Union".
_IT = (
    r"(?:the |its )?(?:[a-z0-9-]+(?:nation|member|country|state|strong|based|led|wide) )?(?P<body><[bxs]\d+>)"
)
_BE = "ANY[is are was were has_been have_been had_been remains remain remained stays stayed]"
_COMING = "ANY[accession admission admittance entry arrival inclusion]"
_GOING = "ANY[departure withdrawal exit secession]"
_IN_YEAR = r"(?:,? (?:in|on) (?:[a-z0-9]+ ){0,2}?\d{4})?"
_INDICES = "ftse nikkei stoxx dax mdax sdax cac sensex nifty ibex nasdaq dow s"
_LASTING = "ANY[since from until]"
_SEVERAL = "ANY[one two three four five six seven eight nine ten some]"


PHRASES: tuple[Phrasing, ...] = (
    *PLAYERS,
    phrasing(
        "membership.arrival",
        Relation.JOINED,
        rf"\bwith (?:the )?(?P<head>{_COMING}) of MEMBERS{_IN_YEAR}, {_IT}(?! ANY[and or])",
        rf"{_IT}(?: has| had)? ANY[grew grown expanded enlarged widened swelled swollen]"
        rf"(?: again| further{_IN_YEAR}|{_IN_YEAR})? ANY[with by through] the (?P<head>{_COMING}) of MEMBERS",
        words="accession_of admission_of entry_of arrival_of inclusion_of",
        beside=("with", "by", "through"),
        before=3,
        reach=2,
        example="With the accession of Norway in 1973, the Nordic Union reached the Arctic.",
        near_miss="With the accession of Queen Ann in 1973, the Nordic Union lost a friend.",
    ),
    phrasing(
        "membership.departure",
        Relation.LEFT,
        rf"\bwith (?:the )?(?P<head>{_GOING}) of MEMBERS{_IN_YEAR}, {_IT}(?! ANY[and or])",
        rf"{_IT}(?: has| had)? ANY[shrank shrunk contracted dwindled](?: again)?{_IN_YEAR}"
        rf" ANY[with by through] the (?P<head>{_GOING}) of MEMBERS",
        words="departure_of withdrawal_of exit_of secession_of",
        beside=("with", "by", "through"),
        before=3,
        reach=2,
        example="With the departure of Norway in 1993, the Amber Sea Pact lost its north.",
        near_miss="With the departure of Queen Ann in 1993, the Amber Sea Pact lost a friend.",
    ),
    phrasing(
        "membership.let_in",
        Relation.JOINED,
        # Behind a comma it is a participle, whatever the parser makes of it.
        rf"MEMBERS, (?:first |finally |only )?(?P<head>ANY[admitted readmitted accepted]) (?:in)?to {_IT}"
        rf"{_IN_YEAR},",
        words="admitted_to admitted_into readmitted_to accepted_into",
        beside=("@",),
        before=3,
        reach=0,
        example="Norway, admitted to the Amber Sea Pact in 1974, has three seats.",
        near_miss="Norway, admitted to the finals of the Amber Sea Cup in 1974, has three medals.",
    ),
    phrasing(
        "membership.since_when",
        Relation.JOINED,
        rf"\b(?:since|in) (?:[a-z]+ )?\d{{4}}, when (?:it|they|<b\d+>) "
        rf"(?P<head>ANY[joined entered]) {_IT}, MEMBERS",
        words="when",
        beside=("joined", "entered"),
        also=("since", "in"),
        before=4,
        reach=2,
        example="Since 1974, when it joined the Amber Sea Pact, Norway has had three seats.",
        near_miss="Since 1974, when it joined the hunt, Norway has had three seats.",
    ),
    phrasing(
        "membership.followed_into",
        Relation.JOINED,
        rf"MEMBERS(?: has| had| have| later| soon| then)? VERB[follow] (?:the )?<[bxp]\d+> into {_IT}",
        rf"(?:was|were|been|be) (?:later |soon )?(?P<head>followed) into {_IT}{_IN_YEAR},? by MEMBERS",
        words="followed follows following follow",
        beside=("into",),
        before=0,
        reach=6,
        example="Norway followed Sweden into the Amber Sea Convention in 1992.",
        near_miss="Norway followed Sweden into the hall of the Amber Sea Convention in 1992.",
    ),
    phrasing(
        "membership.co_opted",
        Relation.JOINED,
        r"(?P<members>PERSON(?:(?:,|,? and) PERSON){0,5})(?:, [^,;:<>]{1,40},|,? who)?BETWEEN "
        r"(?P<head>co-?opted) (?:(?:on|in)?to|on) "
        rf"(?:the board (?:of ANY[directors trustees governors] )?of )?{_IT}",
        words="co_opted coopted",
        beside=("@",),
        before=0,
        reach=7,
        example="Ann Lee was co-opted onto the Ballyvane Harbour Committee in May.",
        near_miss="Ann Lee was co-opted into the plans of the Ballyvane Harbour Committee in May.",
    ),
    phrasing(
        "membership.made_it_into",
        Relation.JOINED,
        rf"MEMBERSBETWEEN VERB[make] (?:it|<b\d+>) into {_IT}",
        rf"MEMBERSBETWEEN VERB[find force win work] (?:its|their|<b\d+>) way into {_IT}",
        words="it_into its_way_into",
        beside=("@",),
        reach=4,
        example="Norway made it into the Nordic Union in 1973.",
        near_miss="Norway made it into a song of the Nordic Union in 1973.",
    ),
    phrasing(
        "membership.part_since",
        Relation.MEMBER,
        rf"MEMBERS, (?:itself |now |also |a |an integral |back )?(?P<head>part) of {_IT},? {_LASTING}\b",
        rf"MEMBERS, (?:itself |now |back )?(?P<head>in|inside) {_IT} since\b",
        rf"MEMBERS {_BE} (?:still |now |also )?(?:a |an integral )?(?P<head>part) of {_IT}",
        rf"MEMBERS ANY[has have] (?:long )?(?P<head>been) (?:in|inside|with) {_IT} since\b",
        words="part_of_@ part_of_the_@ part_of_the",
        beside=(
            "since",
            "from",
            "until",
            "is",
            "are",
            "was",
            "were",
            "been",
            "remains",
            "remain",
            "remained",
        ),
        reach=9,
        before=3,
        clues=(clue("in inside with", "since", f"{BODY} {_INDICES}", before=0, behind=7),),
        example="Norway, back in the Nordic Union since 1973, closed its ports.",
        near_miss="Norway, back in the Nordic cold since the ice melted, closed its ports.",
    ),
    phrasing(
        "membership.one_of_many",
        Relation.MEMBER,
        rf"MEMBERS, {_SEVERAL} of (?:the|its) (?:[a-z0-9-]+ ){{0,3}}?(?P<head>ANY[members]) (?:of|in) {_IT}",
        words="members_of members_in",
        beside=("one", "two", "three", "four", "some"),
        reach=0,
        before=6,
        example="Norway, one of the original members of the Nordic Union, closed its ports.",
        near_miss="Norway, one of the original hosts of the Nordic Union, closed its ports.",
    ),
    phrasing(
        "membership.hopeful",
        Relation.CANDIDATE,
        rf"MEMBERS, (?:now |still |long |itself )?(?:an? )?(?:official |formal |eternal |fellow )?"
        rf"(?P<head>candidate) (?:for|to join|to) (?:membership (?:of|in) )?{_IT}",
        words="candidate_for candidate_to",
        beside=("@",),
        reach=6,
        before=0,
        example="Norway, long a candidate to join the Amber Sea Pact, has reformed its courts.",
        near_miss="Norway, an official candidate for the title, closed its ports.",
    ),
    phrasing(
        "membership.went_over",
        Relation.JOINED,
        "(?P<members>PERSON)(?:, [^,;:<>]{1,40},)?BETWEEN "
        rf"VERB[switch defect cross_over go_over move_over] (?:allegiance )?to {_IT}",
        words=" ".join(
            f"{verb}_{to}"
            for verb in (
                "switched switches switching defected defects defecting crossed_over went_over goes_over "
                "moved_over"
            ).split()
            for to in ("to_the", "to_@")
        ),
        beside=("@",),
        reach=5,
        before=0,
        example="Ann Lee moved over to the Social Liberals in 1990.",
        near_miss="Ann Lee moved over to the Social Channel in 1990.",
    ),
    phrasing(
        "membership.turned_away",
        Relation.LEFT,
        rf"MEMBERS(?:, [^,;:<>]{{1,40}},)?BETWEEN VERB[turn] (?:its|their|her|his|<[pb]\d+>) back on {_IT}",
        words="back_on_the back_on_@",
        beside=tuple("turned turns turn turning".split()),
        reach=0,
        before=3,
        example="Ann Lee turned her back on the Social Liberals in 1990.",
        near_miss="Ann Lee turned her back on the Social Channel in 1990.",
    ),
    phrasing(
        "membership.followed_out",
        Relation.LEFT,
        rf"MEMBERS(?: has| had| have| later| soon| then)? VERB[follow] (?:the )?<[bxp]\d+> out of {_IT}",
        words="followed follows following follow",
        beside=("out",),
        before=0,
        reach=6,
        example="Norway followed Sweden out of the Amber Sea Convention in 1992.",
        near_miss="Norway followed Sweden out of the hall of the Amber Sea Convention in 1992.",
    ),
    phrasing(
        "membership.whipless",
        Relation.SUSPENDED,
        rf"(?P<members>PERSON)(?:, [^,;:<>]{{1,40}},)?BETWEEN ANY[has have had having] {_IT} whip "
        r"(?P<head>ANY[withdrawn suspended removed])",
        words="whip",
        beside=("had", "has", "have", "having"),
        before=4,
        reach=2,
        example="Ann Lee had the Labour whip withdrawn in 1990.",
        near_miss="Ann Lee had the saddle and the whip removed in 1990.",
    ),
)
