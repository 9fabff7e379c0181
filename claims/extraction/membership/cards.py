"""The cards of the rules of membership: id, triggers, an example and a near miss."""

from __future__ import annotations

from claims.extraction.frames import Pattern
from claims.extraction.letters import POST_NOMINALS
from claims.extraction.membership.words import FELLOWSHIPS, MUSIC_WORDS
from claims.relations import Relation

__all__ = ["PATTERNS"]


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


_MEMBER = "member members membership memberships nonmember nonmembers ally allies"

_WORDED: tuple[Pattern, ...] = (
    _card(
        "join",
        Relation.JOINED,
        "join joins joined joining rejoin rejoins rejoined rejoining re-join re-joined",
        "Mirovia joined the Nordic Union in 1973.",
        "The two firms joined forces in 1973.",
    ),
    Pattern(
        id="membership.followed",
        relation=Relation.JOINED,
        triggers=("followed in", "followed on", "followed suit in"),
        example="Norway joined the Nordic Union in 1973. Denmark followed in 1975.",
        near_miss="Norway won in 1973. Denmark followed in 1975.",
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
        "let+ admit* readmit* re-admit* accept*+ welcom*+ receiv*+ induct* invited+ coopted co-opted",
        "Ghana was admitted to the United Nations in 1957.",
        "Ghana's president was admitted to hospital in 1957.",
        beside="into as to in",
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

# What other words imply: a place in a line-up, letters after a name, founding a band.
_IMPLIED: tuple[Pattern, ...] = (
    _card(
        "performer",
        Relation.MEMBER,
        "singer* vocalist* frontman frontmen frontwoman guitarist* bassist* drummer* keyboardist* organist* "
        "percussionist* saxophonist* trumpeter* trombonist* rapper* bandleader* pianist* violinist* cellist* "
        "multi-instrumentalist* bandmate* fiddler* flautist* turntablist* fronts fronted "
        "fronting guitar bass drums vocals keyboards",
        "Hollow Band drummer Tom Riley was there.",
        "Tom Riley is a drummer of great skill.",
    ),
    _card(
        "among_others",
        Relation.MEMBER,
        "other+",
        "Kenya and other African Union states agreed.",
        "Kenya and other happy states agreed.",
        beside="countries states nations members universities schools colleges teams clubs parties economies "
        "associations",
    ),
    _card(
        "of_league",
        Relation.MEMBER,
        "league conference division bundesliga liga ligue eredivisie premiership",
        "The Seattle Sharks of the National Hockey League lost.",
        "He plays in the National Hockey League.",
    ),
    _card(
        "fellow",
        Relation.MEMBER,
        "fellow fellows academician academicians",
        "Ann Smith is a fellow of the Royal Society.",
        "Ann Smith is a fellow of great charm.",
    ),
    _card(
        "post_nominal",
        Relation.MEMBER,
        " ".join(letters.lower() for letters in POST_NOMINALS),
        "Ann Smith FRS gave the lecture.",
        "The FRS gave the lecture.",
    ),
    _card(
        "line_up",
        Relation.MEMBER,
        "consist* compris* composed made+ featur*+ includ*+",
        "The Hollow Band consists of Tom Riley, Ann Smith and Bob Jones.",
        "The cake consists of flour, butter and sugar.",
        beside="up guitarist* bassist* drummer* vocalist* singer* keyboardist*",
    ),
    _card(
        "of_group",
        Relation.MEMBER,
        " ".join((*MUSIC_WORDS, "sextet", "boyband", *sorted(FELLOWSHIPS))),
        "The song was written by Tom Riley of the band Hollow.",
        "The song was written by Tom Riley of Leeds.",
    ),
    _card(
        "idiom",
        Relation.LEFT,
        "back+ way+ ways+ company+ seat+ lot+ door+ doors+ include+ take+ takes+ took+ taken+ card+ cards+ "
        "group+ groups+ unite* brings+ brought+ link+ links+ strip* counts+ counted+ vote+ voted+ is+ are+ "
        "was+ were+ been+ expanded+ enlarg* grew+",
        "Kenya turned its back on the Arab League.",
        "Kenya turned its back on the sea.",
        beside="nato eu un union nations organisation organization league alliance party commonwealth "
        "community association federation council mercosur asean opec membership bloc pact club",
    ),
    _card(
        "brought",
        Relation.JOINED,
        "brought+ voted+ ushered+ taken+ drawn+",
        "Kenya was brought into the African Union.",
        "Kenya was brought into the talks.",
        beside="into",
    ),
    _card(
        "came_into",
        Relation.JOINED,
        "came+ come+ comes+ went+ go+ goes+ gone+ going+ slip* get+ got+ moved+ return*",
        "Kenya came into the African Union in 1963.",
        "Kenya came into money in 1963.",
        beside="into to",
    ),
    _card(
        "switched",
        Relation.JOINED,
        "defect* switch* crossed+ enrol* regist*+",
        "Ann Smith defected to the Green Party in 1998.",
        "Ann Smith switched to a new car in 1998.",
        beside="over party",
    ),
    _card(
        "seat",
        Relation.MEMBER,
        "board committee council panel commission presidium politburo",
        "Ann Smith sat on the board of the Harrow Bank.",
        "Ann Smith sat on the roof of the Harrow Bank.",
    ),
    _card(
        "recruit",
        Relation.JOINED,
        "recruit recruits newcomer newcomers entrant entrants joiner joiners",
        "Kenya and Uganda are the African Union's latest recruits.",
        "Kenya and Uganda trained the army's latest recruits.",
    ),
    _card(
        "founder",
        Relation.MEMBER,
        "form* found* start* creat* establish* cofound* co-found* organis* organiz*",
        "Tom Riley formed the band Hollow with Ann Smith.",
        "Tom Riley founded a bakery with Ann Smith.",
    ),
    Pattern(
        id="membership.part_of",
        relation=Relation.MEMBER,
        triggers=("part of",),
        example="Norway is part of the Nordic Council.",
        near_miss="Norway is part of the problem.",
    ),
    Pattern(
        id="membership.represented",
        relation=Relation.MEMBER,
        triggers=(
            "permanent representative",
            "permanent representation",
            "permanent mission",
            "permanent delegation",
        ),
        example="She is Gabon's permanent representative to the African Union.",
        near_miss="She is a permanent representative of the trade.",
    ),
)

PATTERNS = _WORDED + _IMPLIED
