"""The vocabulary of leaving an office that the sentence need not name, as data.

Verbs by who goes: the one who leaves of himself, the one who is sent, and what is given up. Gathered from
VerbNet 3.4 (leave-51.2, escape-51.1, fire-10.10, resign-10.11, remove-10.1, banish-10.2) and from Roget's
Thesaurus (1911), "resignation", "ejection", "deposal"; widened by hand.
"""

from __future__ import annotations

from claims.extraction.leadership.words import OFFICES
from claims.extraction.roles.word_lists import word_set

__all__ = [
    "ACTORS",
    "ASSEMBLIES",
    "AWAY",
    "BONDS",
    "BREAKING",
    "CAUSES",
    "CHARGES",
    "DUTIES",
    "EMBLEMS",
    "ENDING",
    "EVENTS",
    "EXPELLING",
    "FREEING",
    "GIVING_UP",
    "GOING",
    "GOING_WITH",
    "HOUSES_LEFT",
    "LAST_DAYS",
    "MANNERS",
    "MATCH",
    "POSTS_LEFT",
    "REASONS",
    "SENDING",
    "SENDING_WITH",
    "SPANS",
    "SPELLS",
    "STATES",
    "STRIPPING",
    "URGING",
    "WAYS",
]

# --- who goes of himself

# Verbs that say it alone, where nothing tells of a place ...
GOING = word_set("leave depart exit go quit")
# ... and those that need a particle.
GOING_WITH: dict[str, frozenset[str]] = {
    "walk": word_set("away out"),
    "storm": word_set("out off"),
    "move": word_set("on"),
    "step": word_set("back away"),
    "check": word_set("out"),
    "pull": word_set("out"),
    "bow": word_set("out"),
    "slip": word_set("away"),
    "ride": word_set("off"),
}
# How somebody goes for good, and no visitor does.
MANNERS = word_set(
    """
    abruptly suddenly unexpectedly quietly acrimoniously immediately voluntarily willingly prematurely
    amicably unceremoniously hastily permanently finally mysteriously sensationally dramatically
    """
)
# Where somebody goes who comes back, or how he walks: no manner of leaving an office.
AWAY = word_set(
    """
    home early late there here abroad alone together behind ahead off down up in out away over around along
    on by under
    through elsewhere upstairs downstairs outside inside overseas ashore unhurt quickly hurriedly slowly first
    aboard apart forward free
    """
)
# Where officers are voted out.
ASSEMBLIES = word_set("meeting congress conference assembly convention session gathering summit agm")
# Behind a preposition: what one leaves by, under, with or in.
WAYS = word_set(
    """
    consent agreement cloud effect disgrace acrimony controversy protest disarray circumstances pressure
    fire notice circumstance recall reshuffle vote ballot coup purge putsch overhaul shake-up shakeup
    landslide clearout clear-out revolt rebellion upheaval
    """
)
# What one leaves for: reasons, and what comes next.
REASONS = word_set("reason good ground pasture challenge job role position post retirement")
# After, over, amid and because of which offices are left.
CAUSES = word_set(
    """
    row dispute scandal scandals allegation allegations criticism defeat loss run inquiry investigation
    review pressure revelation protest clash disagreement feud quarrel fallout backlash outcry crisis
    controversy probe report result results performance failure merger takeover fraud misconduct vote
    strike complaint accusation affair election season campaign budget reshuffle losses turmoil unrest
    quarter year years month months decade decades season seasons term terms strategy differences relationship
    ballot motion audit leak error errors blunder string streak humiliation relegation elimination harassment
    corruption falling rift bust-up
    remark remarks comment comments tweet email emails expenses spending accident disaster
    """
)
# Occasions that one leaves on the day and comes back from.
EVENTS = word_set("meeting talk talks speech match game hour minute lunch dinner visit ceremony")
# Who says that somebody should go, which others read as done or not: "was forced to go", "refused to go".
URGING = word_set(
    "force tell ask want urge press pressure compel agree refuse decide have choose oblige order"
)
# In a match players are replaced, dropped and sent off.
MATCH = word_set(
    """
    minute substitute substitution halftime half-time kick-off kickoff bench lineup line-up innings midfielder
    striker goalkeeper quarterback
    """
)
# Units of a length of office: "after three years", "lasted two seasons".
SPANS = word_set("year month week decade season day term")

# --- who is sent

SENDING = word_set(
    """
    remove replace axe dump ditch jettison discharge eject terminate sack fire dismiss oust depose unseat
    topple defenestrate drop ax release expel demote cashier
    """
)
SENDING_WITH: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        word_set(
            """
            ease edge force push squeeze shunt drum boot kick throw turf vote hound chase drive freeze
            elbow bundle usher shove cast
            """
        ),
        frozenset({"out"}),
    ),
}
# Of something: "stripped of her post".
STRIPPING = word_set("strip deprive divest relieve rob")
_ASIDE = frozenset({"out", "aside"})
SENDING_WITH["stand"] = frozenset({"down", "aside"})
SENDING_WITH |= dict.fromkeys(word_set("push shunt shove cast brush sweep"), _ASIDE)
# Done to people of any sort, by anybody: only those who rule or own a body do it to its officers.
EXPELLING = word_set(
    "remove replace eject drop release expel discharge push force throw drive chase vote let"
)
# Done to patients and prisoners: of officers only with a word for the post.
FREEING = word_set("release discharge")
# Who rules or owns a body, or may.
ACTORS = word_set(
    """
    board director trustee owner shareholder investor member delegate party club company firm group council
    parliament lawmaker mp legislator senator voter electorate president king queen premier minister
    governor senate union federation committee commission ministry government cabinet coup army junta
    military regulator congress meeting assembly chairman chairwoman chair chairperson court bank university
    association league charity agency management hierarchy partner deputy conference caucus faction team
    carrier airline orchestra lender retailer carmaker publisher broadcaster institute foundation museum
    school college corporation organisation organization regulator opera theatre hospital synod
    city town municipality county province
    boss chief executive leadership branch ruler emir sultan mayor synod bishop pope vatican regents governors
    """
)

# --- what is given up

GIVING_UP: dict[str, frozenset[str]] = {
    "give": frozenset({"up"}),
    "hand": frozenset({"over", "on"}),
    "pass": frozenset({"on", "over"}),
    "lay": frozenset({"down"}),
    "put": frozenset({"down"}),
    **dict.fromkeys(
        word_set("relinquish surrender cede vacate yield renounce abandon forfeit"), frozenset[str]()
    ),
}
# What stands for the office of a leader.
EMBLEMS = word_set("reins helm mantle gavel baton leadership tiller wheel stewardship") | (
    OFFICES - {"crown", "power", "office", "throne"}
)
# ... and what does where nothing else is said to be led.
CHARGES = word_set("control command charge power")
DUTIES = word_set("duty responsibility task")
# From or out of which somebody goes or is sent who leaves an office.
POSTS_LEFT = word_set("post role position job duty helm charge command portfolio leadership chair") | OFFICES
HOUSES_LEFT = word_set("government cabinet team")

# --- nouns

# What ties somebody to a body, and what puts an end to it.
BONDS = word_set("contract employment appointment mandate")
BREAKING = word_set("terminate end cancel sever annul rescind cut withdraw revoke")
ENDING = word_set("end expire finish conclude close")
LAST_DAYS = word_set("day week match game shift")

# What somebody spends in charge, which ends.
SPELLS = word_set("time spell stint year decade day month season reign tenure stay")

# --- states

# "Is no longer in charge", "... at the helm", "... in the job".
STATES = word_set("charge helm job post role position office command power control tiller wheel")
