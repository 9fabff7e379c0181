"""The wordings of membership, as data.

Verb classes follow VerbNet 3.4 (*join*, *leave-51.2*, *banish-10.2*, *resign-10.11*,
*fire-10.10*) and FrameNet's *Becoming_a_member*, *Membership*, *Withdraw_from_participation*,
widened with what newsrooms write ("kicked out of", "walked away from").
"""

from __future__ import annotations

from claims.extraction.frames import Pattern
from claims.extraction.syntax import VerbFrame
from claims.relations import Relation

__all__ = [
    "APPLICATION_NOUNS",
    "FRAMES",
    "MEMBERS",
    "MEMBERSHIP_VERBS",
    "MOVE_NOUNS",
    "PATTERNS",
    "STATUS_WORDS",
    "TALKS_NOUNS",
    "UNIT_NOUNS",
]

_FROM = "prep:from|of"
_INTO = "prep:to|into|in|by"

FRAMES: tuple[VerbFrame, ...] = (
    VerbFrame(
        id="membership.join",
        relation=Relation.JOINED,
        passive=False,
        lemmas=frozenset(["join", "rejoin", "re-join", "co-join"]),
        paths={"subject": "subject", "object": "object"},
        required=("object",),
    ),
    VerbFrame(
        id="membership.enter",
        relation=Relation.JOINED,
        passive=False,
        lemmas=frozenset({"enter", "re-enter"}),
        paths={"subject": "subject", "object": "object,prep:into"},
        required=("object",),
        flags={"weak": 1.0},
    ),
    VerbFrame(
        id="membership.accede",
        relation=Relation.JOINED,
        passive=False,
        lemmas=frozenset(["accede", "adhere", "affiliate", "subscribe"]) | {"sign up", "join up"},
        paths={"subject": "subject", "object": "prep:to|with|for|into"},
        required=("object",),
        flags={"weak": 0.5},
    ),
    VerbFrame(
        id="membership.admitted",
        relation=Relation.JOINED,
        passive=True,
        lemmas=frozenset(
            """
    admit readmit re-admit accept readmit welcome receive induct invite co-opt coopt
    """.split()
        ),
        paths={"subject": "subject", "object": _INTO},
        required=("object",),
        flags={"weak": 0.5},
    ),
    VerbFrame(
        id="membership.admits",
        relation=Relation.JOINED,
        passive=False,
        lemmas=frozenset(["admit", "readmit", "re-admit", "accept", "welcome", "induct"]),
        paths={"subject": "object", "object": "prep:to|into,subject"},
        required=("subject", "object"),
        flags={"weak": 1.0},
    ),
    VerbFrame(
        id="membership.elected",
        relation=Relation.JOINED,
        passive=True,
        lemmas=frozenset(["elect", "coopt", "co-opt", "induct", "appoint", "name"]),
        paths={"subject": "subject", "object": "prep:to|into"},
        required=("subject", "object"),
        flags={"elected": 1.0},
    ),
    VerbFrame(
        id="membership.leave",
        relation=Relation.LEFT,
        passive=False,
        lemmas=frozenset(["leave", "quit", "exit", "desert", "abandon", "ditch"]),
        paths={"subject": "subject", "object": "object"},
        required=("object",),
        flags={"weak": 1.0},
    ),
    VerbFrame(
        id="membership.withdraw",
        relation=Relation.LEFT,
        passive=False,
        lemmas=frozenset(
            """
    withdraw secede defect resign depart exit separate split disaffiliate step
    """.split()
        )
        | {
            "pull out",
            "drop out",
            "break away",
            "split off",
            "break off",
            "walk out",
            "back out",
            "step out",
            "get out",
            "opt out",
            "crash out",
            "break",
            "pull",
            "drop",
            "walk",
        },
        paths={"subject": "subject", "object": _FROM},
        required=("object",),
        flags={"weak": 1.0},
    ),
    VerbFrame(
        id="membership.expelled",
        relation=Relation.EXPELLED,
        passive=True,
        lemmas=frozenset(
            """
    expel eject exclude remove oust evict boot purge drum ban disaffiliate throw kick
    """.split()
        )
        | {"kick out", "throw out", "drum out", "boot out", "force out", "push out"},
        paths={"subject": "subject", "object": _FROM},
        required=("subject", "object"),
        flags={"weak": 1.0},
    ),
    VerbFrame(
        id="membership.expels",
        relation=Relation.EXPELLED,
        passive=False,
        lemmas=frozenset(["expel", "eject", "exclude", "kick", "throw"])
        | {"kick out", "throw out", "drum out"},
        paths={"subject": "object", "object": "prep:from|of,subject"},
        required=("subject", "object"),
        flags={"weak": 1.0},
    ),
    VerbFrame(
        id="membership.suspended",
        relation=Relation.SUSPENDED,
        passive=True,
        lemmas=frozenset({"suspend"}),
        paths={"subject": "subject", "object": "prep:from|by|in,agent"},
        required=("subject", "object"),
        flags={"weak": 1.0},
    ),
    VerbFrame(
        id="membership.suspends",
        relation=Relation.SUSPENDED,
        passive=False,
        lemmas=frozenset({"suspend"}),
        paths={"subject": "object", "object": "prep:from,subject"},
        required=("subject", "object"),
        flags={"weak": 1.0},
    ),
    VerbFrame(
        id="membership.belongs",
        relation=Relation.MEMBER,
        passive=False,
        lemmas=frozenset({"belong"}),
        paths={"subject": "subject", "object": "prep:to"},
        required=("subject", "object"),
        flags={"weak": 1.0},
    ),
)

# Verb over the noun "membership" -> what it states of its subject.
MEMBERSHIP_VERBS: dict[str, Relation] = {
    **dict.fromkeys(
        """
    gain obtain attain win achieve secure receive get acquire earn assume take regain grant give
    award
    """.split(),
        Relation.JOINED,
    ),
    **dict.fromkeys(
        ["seek", "pursue", "request", "want", "desire", "eye", "covet", "target", "await", "favour", "favor"],
        Relation.JOINED,
    ),
    **dict.fromkeys(["apply", "ask", "petition", "reapply", "bid"], Relation.APPLIED),
    **dict.fromkeys(["hold", "have", "enjoy", "retain", "keep", "maintain"], Relation.MEMBER),
    **dict.fromkeys(
        (
            "lose",
            "end",
            "relinquish",
            "renounce",
            "surrender",
            "give up",
            "quit",
            "terminate",
            "leave",
            "withdraw",
        ),
        Relation.LEFT,
    ),
    **dict.fromkeys(("suspend", "freeze"), Relation.SUSPENDED),
}

# Heads a member is counted in: "member state", "founding countries of".
UNIT_NOUNS = frozenset(
    ["state", "country", "nation", "party", "club", "republic", "economy", "government", "territory"]
)
MEMBERS = frozenset(
    {"member", "cofounder-member", "co-member", "nonmember", "non-member", "participant-member"}
)
STATUS_WORDS = frozenset(
    """
    full associate observer founding founder charter permanent candidate affiliate affiliated
    honorary non-permanent corresponding provisional partial original active ordinary extraordinary
    """.split()
)

# Nominalised moves: (relation, prepositions that lead to the body).
MOVE_NOUNS: dict[str, tuple[Relation, tuple[str, ...]]] = {
    **dict.fromkeys(
        (
            "accession",
            "admission",
            "admittance",
            "entry",
            "readmission",
            "ascension",
            "adhesion",
            "induction",
            "re-entry",
        ),
        (Relation.JOINED, ("to", "into", "in")),
    ),
    **dict.fromkeys(
        (
            "withdrawal",
            "exit",
            "departure",
            "secession",
            "resignation",
            "pullout",
            "defection",
            "disaffiliation",
        ),
        (Relation.LEFT, ("from", "of")),
    ),
    **dict.fromkeys(("expulsion", "ejection", "exclusion", "removal"), (Relation.EXPELLED, ("from",))),
    **dict.fromkeys(("suspension",), (Relation.SUSPENDED, ("from",))),
}
APPLICATION_NOUNS = frozenset(
    {"application", "bid", "request", "candidacy", "candidature", "petition", "quest", "campaign"}
)
TALKS_NOUNS = frozenset({"talk", "negotiation", "process", "conference"})


def _card(
    name: str, relation: Relation, triggers: str, example: str, near_miss: str, *, beside: str = ""
) -> Pattern:
    return Pattern(
        id=f"membership.{name}",
        relation=relation,
        triggers=tuple(triggers.split()),
        example=example,
        near_miss=near_miss,
        beside=tuple(beside.split()),
    )


_MEMBER = "member members membership memberships nonmember nonmembers"

PATTERNS: tuple[Pattern, ...] = (
    _card(
        "join",
        Relation.JOINED,
        "join joins joined joining rejoin rejoins rejoined rejoining re-join re-joined",
        "Mirovia joined the Nordic Union in 1973.",
        "The two firms joined forces in 1973.",
    ),
    _card(
        "enter",
        Relation.JOINED,
        "enter enters entered entering re-entered",
        "Austria entered the European Union in 1995.",
        "Austria entered a recession in 1995.",
    ),
    _card(
        "accede",
        Relation.JOINED,
        "accede* acceding adhere* affiliate* subscribed signed+ joined",
        "Bulgaria acceded to the European Union in 2007.",
        "The king acceded to the throne in 2007.",
        beside="up",
    ),
    _card(
        "admitted",
        Relation.JOINED,
        "admit* readmit* re-admit* accept*+ welcom*+ receiv*+ induct* invited+ coopted co-opted",
        "Ghana was admitted to the United Nations in 1957.",
        "Ghana's president was admitted to hospital in 1957.",
        beside="into as to",
    ),
    _card(
        "admits",
        Relation.JOINED,
        "admit* readmit* re-admit* accept* welcom* induct*",
        "The Arab League admitted Kuwait in 1961.",
        "The Arab League admitted its mistakes in 1961.",
    ),
    _card(
        "elected",
        Relation.JOINED,
        "elected+ coopted co-opted inducted appointed+ named+",
        "In 1971 Ivan Petrov was elected to the Academy of Sciences.",
        "In 1971 Ivan Petrov was elected to three important seats.",
        beside="to into",
    ),
    _card(
        "leave",
        Relation.LEFT,
        "leave leaves left leaving quit quits quitting exit exits exited exiting desert* abandon* ditch*",
        "Qatar left OPEC in 2019.",
        "The family left the house in 2019.",
    ),
    _card(
        "withdraw",
        Relation.LEFT,
        "withdr* seced* defect* resign*+ depart*+ exit* separat*+ split*+ disaffiliat* pull*+ drop*+ "
        "break*+ broke*+ "
        "walk*+ back*+ step*+ getting+ got+ gets+ get+ opt+ opt*+ crash*+",
        "Ecuador withdrew from OPEC in 1992.",
        "Ecuador withdrew its troops from the border in 1992.",
        beside="from out of",
    ),
    _card(
        "expelled",
        Relation.EXPELLED,
        "expel* eject* exclud* remov*+ oust* evict* boot*+ purg* drum*+ banned+ throw*+ threw+ kick*+ "
        "disaffiliat* "
        "forced+ pushed+",
        "Cuba was expelled from the Nordic Union in 1962.",
        "The diplomats were expelled from the country in 1962.",
        beside="from out of",
    ),
    _card(
        "expels",
        Relation.EXPELLED,
        "expel* eject* exclud* kick* throw* threw drum*",
        "The African Union expelled Mirovia in 1962.",
        "The army expelled the invaders in 1962.",
    ),
    _card(
        "suspended",
        Relation.SUSPENDED,
        "suspend*",
        "Mali was suspended from the African Union in 2012.",
        "The talks were suspended in 2012.",
    ),
    _card(
        "suspends",
        Relation.SUSPENDED,
        "suspend*",
        "The Commonwealth of Nations suspended Fiji in 2009.",
        "The Commonwealth of Nations suspended its meetings in 2009.",
    ),
    _card("belongs", Relation.MEMBER, "belong*", "Norway belongs to NATO.", "The house belongs to Norway."),
    _card(
        "member",
        Relation.MEMBER,
        _MEMBER,
        "Norway is a member of NATO.",
        "Norway criticised NATO members in 1973.",
    ),
    _card(
        "became_member",
        Relation.JOINED,
        _MEMBER,
        "Malta became a full member of the European Union in 2004.",
        "Malta became popular with members of the European Union in 2004.",
    ),
    _card(
        "former_member",
        Relation.LEFT,
        "member members former formerly ex-member ex-members",
        "Her guest was Tom Riley, a former member of the Hollow Band.",
        "Former members of the Hollow Band met in Leeds.",
    ),
    _card(
        "formerly",
        Relation.LEFT,
        "formerly",
        "They hired Tom Riley, formerly of the Hollow Band.",
        "The town, formerly of great wealth, is poor.",
    ),
    _card(
        "performer",
        Relation.MEMBER,
        "singer singers vocalist vocalists frontman frontwoman guitarist guitarists bassist drummer "
        "keyboardist "
        "percussionist saxophonist trumpeter rapper bandleader pianist violinist cellist",
        "Tom Riley is the drummer of the Hollow Band.",
        "Tom Riley is a drummer of great skill.",
    ),
    _card(
        "fellow",
        Relation.MEMBER,
        "fellow fellows academician academicians",
        "Ann Smith is a fellow of the Royal Society.",
        "Ann Smith is a fellow of great charm.",
    ),
    _card(
        "line_up",
        Relation.MEMBER,
        "consist consists consisted consisting comprises composed",
        "The Hollow Band consists of Tom Riley, Ann Smith and Bob Jones.",
        "The cake consists of flour, butter and sugar.",
    ),
    _card(
        "of_group",
        Relation.MEMBER,
        "band duo trio quartet quintet supergroup",
        "The song was written by Tom Riley of the band Hollow.",
        "The song was written by Tom Riley of Leeds.",
    ),
    _card(
        "lists_members",
        Relation.MEMBER,
        _MEMBER,
        "The bloc's members include Brazil and India.",
        "The bloc's members include several islands.",
    ),
    _card(
        "outside",
        Relation.MEMBER,
        "outside+ stay*+ remain*+ kept+",
        "Norway remains outside the European Union.",
        "The crowd remains outside the stadium.",
        beside="outside out",
    ),
    _card(
        "gained_membership",
        Relation.JOINED,
        "membership memberships",
        "Tuvalu gained membership of the United Nations in 2000.",
        "Membership is open to all adults.",
    ),
    _card(
        "holds_membership",
        Relation.MEMBER,
        "membership memberships",
        "Tuvalu holds membership in the United Nations.",
        "Membership fees rose in 2000.",
    ),
    _card(
        "ended_membership",
        Relation.LEFT,
        "membership memberships",
        "Indonesia ended its membership of the United Nations in 1965.",
        "The club ended its membership drive in 1965.",
    ),
    _card(
        "suspended_membership",
        Relation.SUSPENDED,
        "membership memberships",
        "The African Union suspended the membership of Sudan in 2021.",
        "The gym suspended all membership fees in 2021.",
    ),
    _card(
        "applied",
        Relation.APPLIED,
        "applied+ applies+ apply+ applying+ application*+ reappl*+ "
        "membership bid+ bids+ candida*+ petition*+ request*+ "
        "submitted+ filed+ lodged+",
        "Ukraine applied for membership in the European Union in 2022.",
        "Ukraine applied for a loan from the European Union in 2022.",
        beside="member* join* acced* accession admission admit* entry enter*",
    ),
    _card(
        "candidate",
        Relation.CANDIDATE,
        "candidate candidates candidacy candidature",
        "Serbia has been a candidate for EU membership since 2012.",
        "She was a candidate for the presidency in 2012.",
    ),
    _card(
        "talks",
        Relation.CANDIDATE,
        "accession membership",
        "Albania opened EU accession talks in 2022.",
        "The EU postponed all accession talks in 2022.",
    ),
    _card(
        "accession",
        Relation.JOINED,
        "accession admission admittance entry readmission ascension adhesion induction re-entry",
        "Spain's accession to the European Union followed in 1986.",
        "Admission to the museum is free.",
    ),
    _card(
        "exit",
        Relation.LEFT,
        "withdrawal exit departure secession resignation pullout defection disaffiliation",
        "Britain's withdrawal from the European Union took years.",
        "The withdrawal of troops from the border took years.",
    ),
    _card(
        "expulsion",
        Relation.EXPELLED,
        "expulsion ejection exclusion removal",
        "Singapore's expulsion from the Federation of Malaysia came in 1965.",
        "The expulsion of diplomats from the country came in 1965.",
    ),
    _card(
        "suspension",
        Relation.SUSPENDED,
        "suspension",
        "Mali's suspension from the African Union was lifted.",
        "The suspension of the old car was soft.",
    ),
)
