"""The wordings of membership, as data.

Verb classes follow VerbNet 3.4 (*join*, *leave-51.2*, *banish-10.2*, *resign-10.11*,
*fire-10.10*) and FrameNet's *Becoming_a_member*, *Membership*, *Withdraw_from_participation*,
widened with what newsrooms write ("kicked out of", "walked away from").
"""

from __future__ import annotations

from claims.extraction.syntax.verb_frames import VerbFrame
from claims.relations import Relation

__all__ = [
    "APPLICATION_NOUNS",
    "FRAMES",
    "MEMBERS",
    "MEMBERSHIP_VERBS",
    "MOVE_NOUNS",
    "OUSTERS",
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
        id="membership.joined_by",
        relation=Relation.JOINED,
        passive=True,
        lemmas=frozenset({"join", "rejoin"}),
        paths={"subject": "agent", "object": "subject"},
        required=("subject", "object"),
        flags={"weak": 1.0, "sure": 0.8},
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
    admit readmit readmitt readmitte re-admit accept welcome receive induct invite co-opt coopt
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
        lemmas=frozenset(
            ["admit", "readmit", "readmitt", "readmitte", "re-admit", "accept", "welcome", "induct"]
        ),
        paths={"subject": "object", "object": "prep:to|into,subject"},
        required=("subject", "object"),
        flags={"weak": 1.0},
    ),
    VerbFrame(
        id="membership.brought",
        relation=Relation.JOINED,
        passive=True,
        lemmas=frozenset(
            "bring vote usher take draw let steer guide shepherd co-opt talk persuade coax lure".split()
        )
        | {"bring back", "let back", "take in", "let in", "welcome back", "take back", "bring in", "vote in"},
        paths={"subject": "subject", "object": "prep:into|to"},
        required=("subject", "object"),
        flags={"weak": 1.0, "sure": 0.8},
    ),
    VerbFrame(
        id="membership.brings",
        relation=Relation.JOINED,
        passive=False,
        lemmas=frozenset("bring vote usher take draw let steer guide shepherd lead get sign admit".split())
        | {"bring back", "let back", "take in", "let in", "take back", "bring in", "vote in"},
        paths={"subject": "object", "object": "prep:into"},
        required=("subject", "object"),
        flags={"weak": 1.0, "sure": 0.8, "moved": 1.0},
    ),
    VerbFrame(
        id="membership.takes_out",
        relation=Relation.LEFT,
        lemmas=frozenset("pull take withdraw yank drag lead wrench".split())
        | {"pull out", "take out", "drag out", "yank out"},
        paths={"subject": "object,subject", "object": "prep:from|of"},
        required=("subject", "object"),
        flags={"weak": 1.0, "sure": 0.8, "moved": 1.0},
    ),
    VerbFrame(
        id="membership.gains",
        relation=Relation.JOINED,
        passive=False,
        lemmas=frozenset("absorb gain add readmit readmitt readmitte reinstate hire recruit enlist".split())
        | {"take in", "let in", "take back", "let back", "welcome back", "vote in", "bring in", "sign up"},
        paths={"subject": "object", "object": "subject"},
        required=("subject", "object"),
        flags={"weak": 1.0, "sure": 0.8, "moved": 1.0},
    ),
    VerbFrame(
        id="membership.loses",
        relation=Relation.LEFT,
        passive=False,
        lemmas=frozenset({"lose"}),
        paths={"subject": "object", "object": "subject"},
        required=("subject", "object"),
        flags={"weak": 1.0, "sure": 0.9, "moved": 1.0},
    ),
    VerbFrame(
        id="membership.came_into",
        relation=Relation.JOINED,
        passive=False,
        lemmas=frozenset(
            {"come", "go", "slip", "get", "move", "return", "go back", "come back", "walk", "sail", "cross"}
        )
        | {"come aboard", "climb aboard", "get back", "ease", "drift", "crash back", "step"},
        paths={"subject": "subject", "object": "prep:into|to|aboard"},
        required=("subject", "object"),
        flags={"weak": 1.0, "sure": 0.8, "state": 1.0},
    ),
    VerbFrame(
        id="membership.switched",
        relation=Relation.JOINED,
        passive=False,
        lemmas=frozenset({"defect", "switch", "cross over", "go over", "enrol", "enroll", "register"})
        | {"convert", "migrate", "jump", "drift", "gravitate", "jump ship"},
        paths={"subject": "subject", "object": "prep:to|in|with|into|towards"},
        required=("subject", "object"),
        flags={"weak": 1.0, "sure": 0.8},
    ),
    VerbFrame(
        id="membership.elected",
        relation=Relation.JOINED,
        passive=True,
        lemmas=frozenset(["elect", "coopt", "co-opt", "induct", "appoint", "name"]),
        paths={"subject": "subject", "object": "prep:to|into|onto"},
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
    withdraw secede defect resign depart exit separate split disaffiliate step retire storm stalk
    flounce fly drift slip march sail rotate decamp
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
            "bow",
            "bow out",
            "bolt",
            "peel off",
            "opt out",
            "crash out",
            "break",
            "pull",
            "drop",
            "walk",
            "walk away",
            "storm out",
            "march out",
            "drift away",
            "rotate off",
            "step away",
            "tear",
            "tear away",
            "bail out",
            "pull away",
            "detach",
            "move away",
            "step down",
            "stand down",
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
    expel eject exclude remove oust evict boot purge drum ban disaffiliate throw kick sack fire drop
    dismiss dump turf relegate vote
    """.split()
        )
        | {"kick out", "vote out", "throw out", "drum out", "boot out", "force out", "push out", "turf out"},
        paths={"subject": "subject", "object": _FROM},
        required=("subject", "object"),
        flags={"weak": 1.0},
    ),
    VerbFrame(
        id="membership.expels",
        relation=Relation.EXPELLED,
        passive=False,
        lemmas=frozenset(["expel", "eject", "exclude", "kick", "throw", "boot", "turf"])
        | {"kick out", "throw out", "drum out", "boot out", "turf out"},
        paths={"subject": "object", "object": "prep:from|of,subject"},
        required=("subject", "object"),
        flags={"weak": 1.0},
    ),
    VerbFrame(
        id="membership.suspended",
        relation=Relation.SUSPENDED,
        passive=True,
        lemmas=frozenset({"suspend", "freeze", "freeze out", "shut out"}),
        paths={"subject": "subject", "object": "prep:from|by|in|of,agent"},
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
        id="membership.affiliated",
        relation=Relation.MEMBER,
        passive=True,
        lemmas=frozenset({"affiliate"}),
        paths={"subject": "subject", "object": "prep:to|with"},
        required=("subject", "object"),
        flags={"weak": 1.0, "sure": 0.6},
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
    award restore reinstate renew recover clinch
    """.split(),
        Relation.JOINED,
    ),
    **dict.fromkeys(
        ["seek", "pursue", "request", "want", "desire", "eye", "covet", "target", "await", "favour", "favor"],
        Relation.JOINED,
    ),
    **dict.fromkeys(["apply", "ask", "petition", "reapply", "bid", "file"], Relation.APPLIED),
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
            "resign",
            "abandon",
            "forfeit",
            "cancel",
            "drop",
            "scrap",
            "ditch",
            "cede",
            "revoke",
            "rescind",
            "lapse",
            "expire",
            "cease",
        ),
        Relation.LEFT,
    ),
    **dict.fromkeys(("suspend", "freeze", "put"), Relation.SUSPENDED),
    # What is refused, or refuses, never came: the claim is denied.
    **dict.fromkeys(
        ("reject", "decline", "refuse", "spurn", "shun", "deny", "turn down", "rule out"), Relation.JOINED
    ),
}

# Heads a member is counted in: "member state", "founding countries of".
UNIT_NOUNS = frozenset(
    ["state", "country", "nation", "ally", "party", "club", "republic", "economy", "government", "territory"]
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

OUSTERS = ("expulsion", "ejection", "exclusion", "removal", "ouster", "ousting", "banishment", "eviction")
# Nominalised moves: (relation, prepositions that lead to the body).
MOVE_NOUNS: dict[str, tuple[Relation, tuple[str, ...]]] = {
    **dict.fromkeys(
        """
    accession admission admittance entry readmission ascension adhesion induction re-entry
    re-admission reinstatement entrance incorporation reintegration re-integration readmittance
    re-accession re-joining rejoining return inclusion
    """.split(),
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
            "pull-out",
            "walkout",
            "walk-out",
            "breakaway",
        ),
        (Relation.LEFT, ("from", "of")),
    ),
    **dict.fromkeys(("split", "break", "rupture", "divorce"), (Relation.LEFT, ("from",))),
    **dict.fromkeys(("farewell", "goodbye", "adieu"), (Relation.LEFT, ("to",))),
    **dict.fromkeys(OUSTERS, (Relation.EXPELLED, ("from", "by"))),
    **dict.fromkeys(("suspension",), (Relation.SUSPENDED, ("from", "by"))),
}
APPLICATION_NOUNS = frozenset(
    {"application", "bid", "request", "candidacy", "candidature", "petition", "quest", "campaign"}
)
TALKS_NOUNS = frozenset({"talk", "negotiation", "process", "conference"})
