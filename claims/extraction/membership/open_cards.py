"""The cards of moves that leave the body out, or that somebody else makes a member do."""

from __future__ import annotations

from claims.extraction.frames import Pattern
from claims.extraction.membership.card import MEMBER_WORDS, card, phrases
from claims.relations import Relation

__all__ = ["OPEN"]

OPEN: tuple[Pattern, ...] = (
    Pattern(
        id="membership.open_joined",
        relation=Relation.JOINED,
        triggers=(
            *"join* rejoin* re-join* acced* enter entered enters entering enrol* return*".split(),
            *phrases("sign signed signs signing", "up"),
            *phrases("come came comes coming go went gone goes going get got pile piled", "in aboard back"),
            "on board",
        ),
        example="The Nordic Union has four members. Norway joined in 1973.",
        near_miss="The Nordic Union met in Oslo. Norway joined the talks.",
    ),
    Pattern(
        id="membership.open_admitted",
        relation=Relation.JOINED,
        triggers=(
            *"admit* readmit* re-admit* reinstat* induct* welcom* accept*".split(),
            *phrases("let taken brought ushered voted welcome welcomed", "in back"),
            *"take+ takes+ took+ taking+ let+ lets+ letting+ bring+ brings+ brought+".split(),
        ),
        beside=(
            "in,",
            "in.",
            "in on",
            "in in",
            "back,",
            "back.",
            "back on",
            "back after",
            "back in",
            "country in",
            "in at",
            "in as",
            "in with",
        ),
        example="The Nordic Union has four members. Norway was admitted in 1973.",
        near_miss="The Nordic Union met in Oslo. A patient was admitted in 1973.",
    ),
    Pattern(
        id="membership.open_left",
        relation=Relation.LEFT,
        triggers=(
            *"leave leaves left leaving quit quits quitting exit exits exited withdr* seced* depart*".split(),
            *phrases(
                "pull pulls pulled pulling walk walks walked walking drop drops dropped dropping bow bows "
                "bowed bowing crash crashed opt opts opted storm storms stormed "
                "got broke break split drifted rotated",
                "out away off",
            ),
        ),
        example="The Nordic Union has four members. Norway left in 1973.",
        near_miss="The Nordic Union has four members. Norway left for the summit in 1973.",
    ),
    Pattern(
        id="membership.open_expelled",
        relation=Relation.EXPELLED,
        triggers=(
            *"expel* eject* exclud*".split(),
            *phrases("thrown kicked booted forced pushed voted turfed drummed", "out"),
        ),
        example="The Nordic Union has four members. Norway was expelled in 1973.",
        near_miss="The Nordic Union has four members. The ambassador was expelled in 1973.",
    ),
    Pattern(
        id="membership.open_suspended",
        relation=Relation.SUSPENDED,
        triggers=(
            *"suspend*".split(),
            *phrases("frozen shut froze freeze", "out"),
            "barred",
            "sidelined",
        ),
        example="The Nordic Union has four members. Norway was suspended in 1973.",
        near_miss="The Nordic Union has four members. The talks were suspended in 1973.",
    ),
    Pattern(
        id="membership.open_applied",
        relation=Relation.APPLIED,
        triggers=(
            *"applied apply applies applying reapplied reapply".split(),
            *"asks+ asked+ asking+ request*+ petition*+".split(),
        ),
        beside=("to join", "to rejoin", "to be let", "to be admitted", "to be readmitted"),
        example="The Nordic Union has four members. Norway applied in 1973.",
        near_miss="The Nordic Union has four members. The rule applied in 1973.",
    ),
    card(
        "open_since",
        Relation.JOINED,
        "since+",
        "The Nordic Union has nine members. No state has been admitted since Norway in 1973.",
        "The Nordic Union has nine members. No treaty has been signed since Norway in 1973.",
        beside="admit* join* enter* member* newcomer* accession entrant* enlargement*",
    ),
    card(
        "open_member",
        Relation.JOINED,
        MEMBER_WORDS,
        "The Nordic Union grew. Norway became its ninth member in 1973.",
        "The Nordic Union grew. Norway elected a new member in 1973.",
    ),
    Pattern(
        id="membership.followed",
        relation=Relation.JOINED,
        triggers=("followed in", "followed on", "followed suit in", "follow in", "follow on", "follow suit"),
        example="Norway joined the Nordic Union in 1973. Denmark followed in 1975.",
        near_miss="Norway won in 1973. Denmark followed in 1975.",
    ),
    card(
        "brings",
        Relation.JOINED,
        "bring*+ brought+ vote*+ usher* steer*+ guid*+ shepherd* lead+ leads+ led+ take+ takes+ took+ let+ "
        "lets+ get+ gets+ got+ draw+ drew+",
        "The treaty brought Kenya into the African Union in 1963.",
        "The train brought Kenya into the age of steam.",
        beside="into",
    ),
    card(
        "takes_out",
        Relation.LEFT,
        "pull*+ take+ takes+ took+ taken+ taking+ withdr*+ yank* drag*+ wrench*",
        "The president pulled Kenya out of the African Union in 1963.",
        "The president pulled Kenya out of the crisis in 1963.",
        beside="out from",
    ),
    card(
        "gains",
        Relation.JOINED,
        "gain*+ add+ adds+ added+ adding+ readmit* reinstat* take+ takes+ took+ let+ lets+ welcom*+ vote*+ "
        "brought+ sign*+",
        "The African Union took in Kenya in 1963.",
        "The African Union took in the view of Kenya in 1963.",
        beside="back union alliance bloc league pact community association nato eu opec brics asean "
        "commonwealth",
    ),
    card(
        "loses",
        Relation.LEFT,
        "lost+ lose+ loses+ losing+",
        "The African Union lost Kenya in 1963.",
        "The African Union lost patience with Kenya in 1963.",
        beside="union alliance bloc league pact community association nato eu opec brics asean commonwealth",
    ),
    card(
        "came_into",
        Relation.JOINED,
        "came+ come+ comes+ coming+ went+ go+ goes+ gone+ going+ slip* get+ got+ getting+ moved+ return*+ "
        "walk*+ sail*+ eas*+ drift*+ climb*+ step*+ cross*+",
        "Kenya came into the African Union in 1963.",
        "Kenya came into money in 1963.",
        beside="into to aboard",
    ),
    card(
        "switched",
        Relation.JOINED,
        "defect* switch* crossed+ enrol* regist*+ convert*+ migrat*+ jump*+ drift*+ gravitat*+ left+ leave+ "
        "leaves+ leaving+ quit+ desert*+",
        "Ann Smith defected to the Green Party in 1998.",
        "Ann Smith switched to a new car in 1998.",
        beside="over party alliance union league greens liberals democrats conservatives socialists",
    ),
    card(
        "brought",
        Relation.JOINED,
        "brought+ voted+ ushered+ taken+ drawn+ let+ steered+ guided+ shepherded+ co-opted+ welcomed+ "
        "talked+ persuaded+ coaxed+ lured+",
        "Kenya was brought into the African Union.",
        "Kenya was brought into the talks.",
        beside="into to",
    ),
)
