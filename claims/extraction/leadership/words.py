"""Word classes that statements about offices are made with; lists, not code.

Collected from VerbNet 3.4 classes appoint-29.1, dub-29.3, resign-10.11,
fire-10.10, captain-29.8, from WordNet's synsets around *office*, *accede*,
*depose*, and widened by hand well past what any one sample of news holds.
"""

from __future__ import annotations

from claims.extraction.roles.word_lists import word_set

__all__ = [
    "APPOINTERS",
    "APPOINTING",
    "CAPACITIES",
    "DISMISSING",
    "ENTERING",
    "ENTRUSTING",
    "FIGHTS",
    "HOLDING",
    "LEADING",
    "LEAVING_NOUNS",
    "LEGISLATURES",
    "NOMINATING",
    "NOT_SEIZED",
    "OFFICES",
    "OFFICE_ROLES",
    "OFTEN_OF_THINGS",
    "OUSTING",
    "PLACES",
    "POSTS",
    "PUSHING",
    "QUITTING",
    "REMOVING",
    "REPLACING",
    "RESIGNING",
    "RULING",
    "SACKING",
    "SEIZED",
    "SERVING",
    "SETTING_OUT",
    "SOMEBODYS_PLACE",
    "SUCCEEDING",
    "TAKING",
    "TAKING_NOUNS",
    "TERMS",
    "TOPS",
    "WINNING",
    "YIELDING",
]


# Nouns that mean an office by themselves ...
OFFICES = word_set(
    """
    office power throne presidency premiership chairmanship chancellorship governorship mayoralty
    mayorship leadership directorship secretaryship papacy pontificate helm kingship sultanate
    captaincy vice-presidency chairship headship deanship rectorship managership stewardship regency
    commissionership speakership chieftaincy crown editorship
    """
)
# ... and nouns that do with a role, a predecessor or "of BODY" beside them.
# Where whoever leads stands: "at the helm of".
PLACES = word_set("helm top head tiller")
POSTS = word_set(
    """
    post role position job reins command charge title mantle duties duty seat portfolio place control
    rank spot responsibility chair berth directorate
    """
)

# Words that say whose place is taken.
SOMEBODYS_PLACE = ("s place", "' place", "his place", "her place", "their place", "place of")
# What makes the first one's of such a noun: "the top job", "the number-one post".
TOPS = word_set("top no.1 number-one number leading main highest big biggest")
# What is taken with a state, and titles that are not what is taken: "the rebel leader seized power".
SEIZED = frozenset({"power", "control", "throne"})
NOT_SEIZED = frozenset({"vice president", "deputy prime minister", "defence minister", "defense minister"})
# Nouns that say how long or in what an office is held: "her third year as", "his stint as".
TERMS = word_set(
    """
    term tenure reign rule time spell stint run era period mandate decade year month week day tour season
    career stewardship leadership presidency
    """
)
# ... and those in which it is: "in her capacity as".
CAPACITIES = word_set("role capacity job position post function")

OFFICE_ROLES = {
    "presidency": "president",
    "presidential": "president",
    "premiership": "prime minister",
    "chairmanship": "chairman",
    "chancellorship": "chancellor",
    "governorship": "governor",
    "gubernatorial": "governor",
    "mayoralty": "mayor",
    "mayoral": "mayor",
    "papacy": "pope",
    "papal": "pope",
    "directorship": "director",
    "editorship": "editor",
    "vice-presidency": "vice president",
    "vice-presidential": "vice president",
    "secretaryship": "secretary",
    "first secretaryship": "first secretary",
    "speakership": "speaker",
    "rectorship": "rector",
    "kingship": "king",
    "prime ministership": "prime minister",
    "prime ministerial": "prime minister",
    "chancellorial": "chancellor",
}

TAKING = word_set(
    """
    assume take resume enter reenter re-enter accept gain seize claim capture regain reclaim secure
    grab usurp inherit obtain get land bag snag clinch earn nab ascend
    """
)
ENTERING = word_set("come rise return ascend accede sweep vault catapult climb succeed propel get move")
WINNING = word_set("win clinch carry secure capture retain gain")
FIGHTS = word_set(
    """
    election reelection re-election presidency premiership governorship mayoralty leadership runoff
    run-off vote ballot contest race term mandate poll victory landslide office
    """
)

APPOINTING = word_set(
    """
    appoint name pick choose select install promote designate hire tap make crown proclaim declare
    announce confirm reappoint re-appoint unveil engage recruit elevate reinstate restore reinstall
    present introduce anoint parachute draft place put settle bring acclaim poach lure headhunt
    """
)
# Who appoints without being the body led: "appointed by the government", "the board named her".
APPOINTERS = word_set(
    """
    government board parliament assembly council cabinet court senate congress shareholders directors king
    queen president voters delegates members electors legislature ministry committee trustees regulator
    """
)
# With what they are to lead behind them: "was sent to head the mission".
ENTRUSTING = word_set("entrust task charge trust assign send call commission depute detail delegate dispatch")
# What somebody does to lead another body: "left the bank to run the museum".
SETTING_OUT = word_set("leave move return relocate quit resign retire depart transfer come join arrive rise")
NOMINATING = word_set("nominate propose designate recommend shortlist endorse tip")
# What somebody is in who comes after another: "in succession to X".
REPLACING = word_set("place succession lieu stead successor replacement")
SUCCEEDING = word_set("succeed replace supplant supersede follow")

RESIGNING = word_set("resign abdicate")
QUITTING = word_set(
    """
    quit leave relinquish vacate surrender cede lose renounce exit depart resign abandon forfeit lay
    finish end complete drop shed walk
    """
)
YIELDING = word_set("hand pass cede turn transfer yield")
OUSTING = word_set("oust depose overthrow topple unseat dethrone sack axe")
# Done by who stands above: he does not come after.
SACKING = word_set("sack axe")
REMOVING = word_set(
    """
    remove dismiss fire suspend expel drive force strip eject push chase drop defeat relieve terminate
    eliminate discharge kick ditch dump boot axe hound jettison ease shunt turf drum cashier recall turn
    demote unseat topple oust vote evict cast edge squeeze release
    """
)

# Of these the title alone tells that an office is lost ("fired chief executive X"), or with "out".
DISMISSING = word_set("fire dismiss remove suspend sack axe relieve discharge terminate oust ditch dump drop")
# ... which are done to things more often.
OFTEN_OF_THINGS = word_set("drop remove discharge terminate ditch dump")
PUSHING = word_set("vote force push drive throw kick turf boot ease squeeze turn")

HOLDING = word_set("hold occupy retain fill keep")
SERVING = word_set("serve act work continue function reign rule stay remain operate sit preside double")
LEADING = word_set(
    """
    lead head chair run manage helm captain direct co-lead co-chair co-head co-run command preside govern
    rule coach spearhead steer shepherd administer reign
    """
)
RULING = word_set("rule reign govern")

# Nominalisations.
TAKING_NOUNS = word_set(
    """
    appointment election re-election reelection inauguration accession coronation enthronement
    nomination reappointment re-appointment installation promotion ascension swearing-in investiture
    selection hiring recruitment elevation choice arrival naming ordination reinstatement return
    """
)
LEAVING_NOUNS = word_set(
    """
    resignation ouster ousting removal departure abdication dismissal overthrow deposition
    retirement sacking firing exit toppling stepping-down unseating ejection eviction demotion
    defenestration unseating expulsion defeat
    """
)

# Being elected to one of these is no leadership.
LEGISLATURES = word_set(
    """
    congress parliament senate assembly legislature council chamber bundestag duma knesset diet lok
    sabha riksdag storting folketing house commons lords representatives seat board academy society
    fellowship hall membership fellow bench court constituency district seats diet dail seanad sejm
    cortes legislatures bar college team
    """
)
