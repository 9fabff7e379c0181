"""The cards of the rules of membership: id, triggers, an example and a near miss."""

from __future__ import annotations

from claims.extraction.card import clue
from claims.extraction.frames import Pattern
from claims.extraction.membership.cards.asking import ASKING
from claims.extraction.membership.cards.card import BODY, COMMON_MEMBER_WORDS, card
from claims.extraction.membership.cards.enumerated import ENUMERATED
from claims.extraction.membership.cards.groups import GROUPED
from claims.extraction.membership.cards.implied import IMPLIED
from claims.extraction.membership.cards.moved import MOVED
from claims.extraction.membership.cards.music import PLAYED
from claims.extraction.membership.cards.nominal import NOMINAL
from claims.extraction.membership.cards.open_moves import OPEN
from claims.extraction.membership.cards.turns import TURN_CARDS
from claims.extraction.membership.words import PERFORMERS
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.inflection import verb_forms
from claims.relations import Relation

__all__ = ["PATTERNS"]

# Verbs that leave a body only with "from" or "out of" behind them.
_LEAVING = verb_forms(
    word_set(
        """resign depart separate split pull drop break walk back step get opt crash storm stalk fly drift
        slip march sail rotate retire bow bolt peel move stand tear bail detach"""
    )
)
# "resigned from", "walked out of", "stepped back from".
_LEAVING_FROM = " ".join(
    f"{verb}{between}_{way}"
    for verb in _LEAVING
    for between in ("", "_!$")
    for way in ("from", "out_of", "off", "away_from")
)

_SUSPENDING = (clue("suspend*", f"@ it them member* country {BODY}", before=5, behind=5),)

_WORDED: tuple[Pattern, ...] = (
    card(
        "join",
        Relation.JOINED,
        "join+ joins+ joined+ joining+ rejoin+ rejoins+ rejoined+ rejoining+ re-join+ re-joined+",
        "Mirovia joined the Nordic Union in 1973.",
        "The two firms joined forces in 1973.",
        beside=f"@ it them which that whom group team {BODY}",
        before=2,
        behind=4,
    ),
    card(
        "enter",
        Relation.JOINED,
        "enter+ enters+ entered+ entering+ re-entered+",
        "Austria entered the European Union in 1995.",
        "Austria entered a recession in 1995.",
        beside=f"@ it into {BODY}",
        before=0,
        behind=2,
    ),
    card(
        "accede",
        Relation.JOINED,
        "accede*+ acceding+ adhere+ adheres+ adhered+ affiliate+ affiliated+ subscribed+ signed+ joined+",
        "Bulgaria acceded to the European Union in 2007.",
        "The king acceded to the throne in 2007.",
        beside="to with up",
        before=0,
        behind=3,
        further=(
            clue("to_which", "acceded adhered affiliated subscribed", before=0, behind=4),
            clue("sign_up signs_up signing_up", "to with for", before=0, behind=3),
        ),
    ),
    card(
        "admitted",
        Relation.JOINED,
        "admit*+ readmit*+ re-admit*+ induct*+ coopted+ co-opted+",
        "Ghana was admitted to the United Nations in 1957.",
        "Ghana's president was admitted to hospital in 1957.",
        beside="to into in as by",
        before=0,
        behind=4,
        further=(
            clue(
                " ".join(
                    f"{be}_{verb} {be}_!$_{verb}"
                    for be in ("is", "was", "were", "been", "being", "be", "are", "get", "got")
                    for verb in ("let", "accepted", "welcomed", "received", "invited")
                ),
                "into to in as by",
                f"@ {BODY}",
                before=0,
                behind=9,
            ),
            # "Welcomed into the union in 1992, Norway sent troops."
            clue("<_accepted <_welcomed <_received", "into to", f"@ {BODY}", before=0, behind=6),
        ),
    ),
    card(
        "admits",
        Relation.JOINED,
        "admit*+ readmit*+ re-admit*+ accept*+ welcom*+ induct*+",
        "The Arab League admitted Kuwait in 1961.",
        "The Arab League admitted its mistakes in 1961.",
        beside="@",
        before=0,
        behind=3,
        # "The Royal Society elected Ann Weir a fellow."
        further=(
            clue(
                "a_fellow a_member as_fellow honorary_fellow honorary_member foreign_member",
                "elected elects made named appointed received inducted",
                "@",
                before=9,
                behind=0,
            ),
        ),
    ),
    card(
        "elected",
        Relation.JOINED,
        "elected+ coopted co-opted inducted appointed+ named+",
        "In 1971 Ivan Petrov was elected to the Academy of Sciences.",
        "In 1971 Ivan Petrov was elected to three important seats.",
        beside="to into onto",
        before=0,
        behind=3,
    ),
    card(
        "leave",
        Relation.LEFT,
        "",
        "Qatar left OPEC in 2019.",
        "The family left the house in 2019.",
        further=(
            clue(
                "leave leaves left leaving quit quits quitting exit exits exited exiting "
                "deserted deserting abandon* ditch*",
                f"@ it {BODY}",
                before=0,
                behind=4,
                is_direct=True,
            ),
        ),
    ),
    card(
        "withdraw",
        Relation.LEFT,
        "withdr*+ seced*+ defect+ defects+ defected+ defecting+ "
        "defection+ exit*+ disaffiliat*+ decamp*+ flounc*+",
        "Ecuador withdrew from OPEC in 1992.",
        "Ecuador withdrew its troops from the border in 1992.",
        beside="from of out in after",
        before=0,
        behind=6,
        further=(
            clue(_LEAVING_FROM, f"@ it them {BODY}", before=0, behind=6),
            # "was a member of the Elm Party until he resigned in 2001"
            clue(
                "until_he until_she until_it until_they",
                "resigned withdrew left quit",
                "member members belonged",
                before=14,
                behind=3,
            ),
        ),
    ),
    card(
        "expelled",
        Relation.EXPELLED,
        "expel* eject* exclud*+ oust* evict*+ purg*+ disaffiliat*",
        "Cuba was expelled from the Nordic Union in 1962.",
        "The diplomats were expelled from the country in 1962.",
        beside="from of",
        before=0,
        behind=6,
        further=(
            clue(
                "removed boot* drummed banned throw* threw kick* forced pushed sacked fired dropped "
                "dismissed dumped turf* relegated voted_out voted_!$_out",
                "from out",
                f"@ it {BODY}",
                before=0,
                behind=6,
            ),
        ),
    ),
    card(
        "expels",
        Relation.EXPELLED,
        "expel* eject* exclud*+ kick*+ throw*+ threw+ drum*+ boot*+ turf*+",
        "The African Union expelled Mirovia in 1962.",
        "The army expelled the invaders in 1962.",
        beside="out from",
        before=0,
        behind=5,
        further=(clue("voted", "out", before=0, behind=4),),
    ),
    card(
        "suspended",
        Relation.SUSPENDED,
        "",
        "Mali was suspended from the African Union in 2012.",
        "The talks were suspended in 2012.",
        further=(*_SUSPENDING, clue("frozen shut", "out", before=0, behind=2)),
    ),
    card(
        "suspends",
        Relation.SUSPENDED,
        "",
        "The Commonwealth of Nations suspended Fiji in 2009.",
        "The Commonwealth of Nations suspended its meetings in 2009.",
        further=_SUSPENDING,
    ),
    card(
        "affiliated",
        Relation.MEMBER,
        "affiliated+",
        "The Harrow Guild is affiliated with the African Union.",
        "The Harrow Guild is affiliated with Ann Smith.",
        beside="to with",
        before=0,
        behind=2,
    ),
    card(
        "belongs",
        Relation.MEMBER,
        "belong*+",
        "Norway belongs to NATO.",
        "The house belongs to Norway.",
        beside="to",
        before=2,
        behind=3,
        further=(clue("belong belongs belonged", "to_which", before=6, behind=0),),
    ),
    card(
        "member",
        Relation.MEMBER,
        COMMON_MEMBER_WORDS,
        "Norway is a member of NATO.",
        "Norway criticised NATO members in 1973.",
        beside=f"@ {BODY} it its their",
        before=4,
        behind=5,
        further=(
            clue("an_observer permanent_observer are_observers as_observers", "@", before=6, behind=6),
            clue("ally allies", BODY, before=3, behind=4),
            clue("of_which", "member members", before=0, behind=6),
        ),
    ),
    card(
        "became_member",
        Relation.JOINED,
        COMMON_MEMBER_WORDS,
        "Malta became a full member of the European Union in 2004.",
        "Malta became popular with members of the European Union in 2004.",
        beside=f"@ {BODY} it its their",
        before=4,
        behind=5,
    ),
    card(
        "former_member",
        Relation.LEFT,
        "ex-member ex-members",
        "Her guest was Tom Riley, a former member of the Hollow Band.",
        "Former members of the Hollow Band met in Leeds.",
        further=(
            clue("former_member former_members", f"@ {BODY} it its their", before=5, behind=6),
            # Whoever is called a member has left by what stands around.
            clue("member members", f"@ {BODY} it its their", before=0, behind=0),
            clue("former formerly", " ".join(f"{noun}*" for noun in sorted(PERFORMERS)), before=0, behind=3),
        ),
    ),
    card(
        "formerly",
        Relation.LEFT,
        "formerly_of formerly_with previously_of previously_with",
        "They hired Tom Riley, formerly of the Hollow Band.",
        "The town, formerly of great wealth, is poor.",
    ),
    card(
        "lists_members",
        Relation.MEMBER,
        COMMON_MEMBER_WORDS,
        "The bloc's members include Brazil and India.",
        "The bloc's members include several islands.",
        beside=f"@ {BODY} it its their",
        before=4,
        behind=5,
    ),
    card(
        "enumerated",
        Relation.MEMBER,
        "",
        "The Amber Alliance includes Harrow Line, Torvik Line and Elm Line.",
        "The cake includes flour, butter and sugar.",
        further=ENUMERATED,
    ),
    card(
        "outside",
        Relation.MEMBER,
        "",
        "Norway remains outside the European Union.",
        "The crowd remains outside the stadium.",
        further=(
            clue(
                "outside out_of",
                "is are was were be been stay* remain* kept keep* lie* lay stand* stood",
                BODY,
                before=3,
                behind=6,
            ),
            clue("not", "in inside", BODY, before=0, behind=7),
        ),
    ),
    card(
        "gained_membership",
        Relation.JOINED,
        "membership memberships",
        "Tuvalu gained membership of the United Nations in 2000.",
        "Membership is open to all adults.",
    ),
    card(
        "holds_membership",
        Relation.MEMBER,
        "membership memberships",
        "Tuvalu holds membership in the United Nations.",
        "Membership fees rose in 2000.",
    ),
    card(
        "ended_membership",
        Relation.LEFT,
        "membership memberships",
        "Indonesia ended its membership of the United Nations in 1965.",
        "The club ended its membership drive in 1965.",
    ),
    card(
        "suspended_membership",
        Relation.SUSPENDED,
        "membership memberships participation+",
        "The African Union suspended the membership of Sudan in 2021.",
        "The gym suspended all membership fees in 2021.",
        beside="suspend* freez* froze* halt*",
        before=6,
        behind=6,
    ),
)

PATTERNS: tuple[Pattern, ...] = (
    _WORDED + ASKING + NOMINAL + OPEN + MOVED + IMPLIED + PLAYED + GROUPED + TURN_CARDS
)
