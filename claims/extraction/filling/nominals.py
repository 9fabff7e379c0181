"""Nouns that stand for a body or a person named elsewhere: "the alliance", "the company"."""

from __future__ import annotations

import re

from claims.relations import EntityKind

__all__ = ["BYLINES", "KIN", "NOMINAL_KINDS", "PERSON_NOUNS", "PRONOUNS", "is_adjective", "is_no_name"]

_ORGANISATION = """
    alliance bloc union organisation organization company firm corporation conglomerate carmaker
    automaker manufacturer maker airline bank lender broadcaster network channel station newspaper
    magazine publisher party movement group association federation confederation league club team
    band orchestra choir ensemble label studio institute institution university college school
    academy museum library hospital church agency commission committee council court parliament
    assembly ministry department bureau board body forum fund foundation charity trust society
    consortium partnership coalition cooperative startup start-up subsidiary retailer brewery
    distillery brand chain store festival service force army militia order congress community
    commonwealth pact treaty zone cartel franchise regiment battalion unit troupe duo trio quartet
    quintet faction project site website platform giant programme program
    co-operative caucus guild syndicate compact collective fellowship supergroup sextet boyband
    outfit body grouping corps diocese administration regime insurer utility operator brewer
    drugmaker chipmaker planemaker developer
    supplier business enterprise paper daily weekly watchdog regulator tank troupe charity venture outlet
    builder contractor vendor exporter importer miner lobby secretariat monastery seminary clinic
    laboratory lab dynasty observatory archive zoo theatre theater gallery journal periodical publication
    broadsheet tabloid exchange multinational affiliate congregation abbey convent sect denomination
    brigade squadron fraternity sorority conservatory conservatoire thinktank carrier shipyard
    authority communion synod chamber railway railroad orphanage hospice priory nunnery circus
    polytechnic inspectorate centre center
    steelmaker toolmaker toymaker truckmaker shipbuilder housebuilder homebuilder
    grocer wholesaler refiner
    """.split()
_STATE = """
    country nation state republic kingdom monarchy sultanate emirate principality city town village
    island islands province region territory municipality county colony federation government
    dictatorship democracy township canton riding district settlement hamlet borough commune parish suburb
    """.split()

# Words for a person of whom the text has spoken: "the former banker", "the veteran".
PERSON_NOUNS = frozenset(
    """
    banker politician lawyer economist engineer billionaire businessman businesswoman entrepreneur
    veteran native academic diplomat socialist conservative liberal democrat republican centrist
    populist nationalist lawmaker technocrat strongman journalist physicist scientist historian
    general admiral soldier actor actress singer teacher doctor professor novelist writer painter
    musician accountant activist campaigner executive man woman father mother widow octogenarian
    senator congressman congresswoman legislator parliamentarian councillor backbencher
    guitarist drummer bassist frontman frontwoman vocalist keyboardist violinist cellist rapper
    septuagenarian millionaire tycoon magnate philanthropist
    striker defender midfielder goalkeeper winger forward pitcher quarterback cricketer footballer sprinter
    cyclist swimmer boxer golfer jockey athlete champion sportsman sportswoman
    filmmaker comedian dancer sculptor poet composer author essayist critic playwright screenwriter
    photographer designer architect chef broadcaster presenter pianist saxophonist trumpeter organist
    prosecutor barrister attorney solicitor jurist statesman stateswoman peer campaigner reformer unionist
    chemist biologist mathematician astronomer researcher inventor financier investor industrialist
    technologist programmer cleric priest imam rabbi monk nun theologian philosopher scholar farmer officer
    colonel astronaut pilot sailor explorer missionary nurse physician surgeon psychiatrist geologist
    newcomer insider outsider loyalist moderate hardliner dissident exile rebel guerrilla
    oceanographer volcanologist anthropologist sociologist archaeologist linguist ecologist meteorologist
    climatologist epidemiologist virologist immunologist oncologist pathologist biochemist geneticist
    microbiologist criminologist musicologist agronomist cartographer statistician geographer botanist
    zoologist neurologist cardiologist psychologist neuroscientist seismologist ornithologist
    paediatrician pediatrician dentist pharmacist veterinarian midwife obstetrician anaesthetist radiologist
    auditor surveyor plumber electrician rancher fisherman steelworker docker mechanic bricklayer welder
    machinist lecturer tutor schoolteacher schoolmaster librarian archivist curator museologist
    reporter columnist newsreader correspondent commentator blogger youtuber influencer pollster
    choreographer songwriter illustrator cartoonist animator potter sculptress soprano tenor baritone
    violist harpist flautist percussionist restaurateur hotelier winemaker bookseller shopkeeper
    policeman policewoman detective serviceman paratrooper infantryman airman
    runner wrestler skier skater rower gymnast medallist medalist olympian rookie novice
    environmentalist feminist suffragist abolitionist pacifist conservationist lobbyist strategist consultant
    organiser organizer staffer bureaucrat graduate dropout pensioner widower grandmother grandfather
    laureate polymath firebrand immigrant refugee aristocrat baronet heiress socialite restorer
    """.split()
)

# Of each somebody has one, or one whom the text speaks of.
BYLINES = frozenset({"the author", "the writer", "the columnist"})
"""Who wrote the text, whom it tells nothing of: "The author is president of a think tank."."""
KIN = frozenset(
    """
    father mother brother sister son daughter husband wife uncle aunt grandfather grandmother stepfather
    father-in-law brother-in-law son-in-law
    """.split()
)

NOMINAL_KINDS: dict[str, EntityKind] = {
    **dict.fromkeys(_ORGANISATION, EntityKind.ORGANISATION),
    **dict.fromkeys(_STATE, EntityKind.STATE),
}

_PERSON = EntityKind.PERSON
_BODY = EntityKind.ORGANISATION
# Lower-case pronoun to what it usually stands for; "they" may be a body or several.
PRONOUNS: dict[str, EntityKind] = {
    "he": _PERSON,
    "him": _PERSON,
    "his": _PERSON,
    "himself": _PERSON,
    "she": _PERSON,
    "her": _PERSON,
    "hers": _PERSON,
    "herself": _PERSON,
    "it": _BODY,
    "its": _BODY,
    "itself": _BODY,
    "they": _BODY,
    "them": _BODY,
    "their": _BODY,
}

_ADJECTIVE = re.compile(
    r"(?:African|American|Asian|European|Eurasian|Caribbean|Scandinavian|Mediterranean|Oceanian|Western|Eastern"
    r"|Northern|Southern|Central)$"
)


def is_adjective(name: str) -> bool:
    """Tell what looks like a name before a noun and is none: "the West African bloc".

    Examples
    --------
    >>> is_adjective("West African"), is_adjective("Oneworld")
    (True, False)
    """
    return _ADJECTIVE.search(name) is not None


_NO_NAMES = (
    NOMINAL_KINDS.keys()
    | PERSON_NOUNS
    | {"cabinet", "administration", "rev", "dr", "prof", "federal", "national", "regional", "provincial"}
)


def is_no_name(name: str) -> bool:
    """Tell a word that names no body, whatever a tagger takes it for: "Lawyer Ann Lee", "the Board"."""
    return name.lower().rstrip(".") in _NO_NAMES
