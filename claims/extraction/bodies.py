"""Common nouns for things that are founded, joined and led.

Read off the hyponyms of *organization*, *social group*, *institution* and
*political unit* in Princeton WordNet 3.0, cut to those that articles found,
join or leave, and widened by hand with what newsrooms write ("startup",
"think tank", "broadcaster").
"""

from __future__ import annotations

from collections.abc import Iterable

__all__ = [
    "ALLIANCES",
    "BODIES",
    "BODY_NOUNS",
    "CHAMBERS",
    "COMPASS",
    "CONTINENTS",
    "NAMED_ON",
    "PACTS",
    "PARTISANS",
    "PLACES",
    "SITES",
    "VENUES",
    "is_joinable",
]

# Chambers that have committees: "the House Budget Committee".
CHAMBERS = frozenset({"house", "senate", "assembly", "parliament", "congress"})

# Whatever a text calls "the union", or shortens to one word, is none of these.
CONTINENTS = frozenset({"Africa", "America", "Asia", "Europe", "Oceania", "Antarctica"})

# Bodies that states, organisations and persons can be members of.
ALLIANCES = frozenset(
    """
    alliance association bloc body cartel club coalition commonwealth community compact company
    confederation conference consortium convention council eurozone federation forum fraternity
    front grouping guild league membership network organisation organization pact partnership party
    society sorority syndicate trust union axis entente lodge order zone area congress assembly
    movement group ring cooperative co-operative chamber fellowship circle committee commission
    board orchestra band ensemble choir academy church sect cult faction caucus wing militia
    guerrilla crew trio quartet quintet sextet octet supergroup boyband duo troupe collective cabal bund
    """.split()
)

# Anything organisation-like that can be founded.
BODIES = ALLIANCES | frozenset(
    [
        "academy",
        "administration",
        "agency",
        "airline",
        "airport-operator",
        "apparatus",
        "archive",
        "army",
        "arm",
        "authority",
        "bank",
        "bakery",
        "battalion",
        "brand",
        "brewery",
        "brigade",
        "broadcaster",
        "bureau",
        "business",
        "campaign-group",
        "carmaker",
        "automaker",
        "centre",
        "center",
        "chain",
        "channel",
        "charity",
        "church",
        "clan",
        "clinic",
        "cohort",
        "college",
        "command",
        "companionship",
        "competitor",
        "complex",
        "conglomerate",
        "congregation",
        "conservatory",
        "contractor",
        "convent",
        "corporation",
        "corps",
        "court",
        "coven",
        "daily",
        "daughter",
        "department",
        "developer",
        "diocese",
        "distillery",
        "division",
        "dynasty",
        "embassy",
        "consulate",
        "employer",
        "enterprise",
        "fabricator",
        "facility",
        "factory",
        "faculty",
        "firm",
        "fleet",
        "force",
        "forge",
        "foundation",
        "franchise",
        "fund",
        "garrison",
        "gang",
        "gallery",
        "government",
        "guard",
        "gymnasium",
        "hospital",
        "hotelier",
        "house",
        "incubator",
        "initiative",
        "inspectorate",
        "institute",
        "institution",
        "insurer",
        "investor",
        "joint-venture",
        "junta",
        "journal",
        "kibbutz",
        "kindergarten",
        "label",
        "laboratory",
        "lab",
        "legation",
        "legion",
        "library",
        "lobby",
        "magazine",
        "maker",
        "manufacturer",
        "mill",
        "ministry",
        "mission",
        "missionary",
        "monastery",
        "mosque",
        "museum",
        "newspaper",
        "ngo",
        "non-profit",
        "nonprofit",
        "nunnery",
        "observatory",
        "office",
        "operator",
        "orphanage",
        "outfit",
        "outlet",
        "paper",
        "parish",
        "parliament",
        "periodical",
        "press",
        "producer",
        "project",
        "publication",
        "publisher",
        "publishing",
        "radio",
        "refinery",
        "regiment",
        "registry",
        "regulator",
        "restaurant",
        "retailer",
        "salon",
        "school",
        "secretariat",
        "seminary",
        "senate",
        "seller",
        "series-producer",
        "service",
        "shipyard",
        "shop",
        "site",
        "sister",
        "squadron",
        "squad",
        "station",
        "start-up",
        "startup",
        "store",
        "studio",
        "subsidiary",
        "supplier",
        "tabloid",
        "tank",
        "task-force",
        "team",
        "temple",
        "theater",
        "theatre",
        "think-tank",
        "town-hall",
        "tribunal",
        "troupe",
        "unit",
        "university",
        "venture",
        "vendor",
        "website",
        "weekly",
        "winery",
        "workshop",
        "yard",
        "youth-wing",
        "zoo",
        "ballet",
        "brotherhood",
        "sisterhood",
        "cathedral",
        "abbey",
        "priory",
        "cinema",
        "clubhouse",
        "spin-off",
        "spinoff",
        "offshoot",
        "forerunner",
        "predecessor",
        "successor",
        "imprint",
        "bookshop",
        "bookstore",
        "consultancy",
        *"supergroup wiki cafe café pub bistro eatery cell wing quintet sextet septet octet".split(),
        *"affiliate brewer broadsheet builder chipmaker drugmaker exporter importer lender miner".split(),
        *"multinational planemaker utility".split(),
        "accelerator",
        "platform",
        "portal",
        "app-maker",
        "airliner",
        "railway",
        "railroad",
        "line",
        "carrier",
        "ministry",
        "directorate",
        "taskforce",
        "rebel-group",
        "police",
        "gendarmerie",
        "ombudsman",
        "watchdog",
        "hospice",
        "sanatorium",
        "infirmary",
        "archdiocese",
        "vicariate",
        "polytechnic",
        "lyceum",
        "nursery",
        "playgroup",
        "guildhall",
        "scholarship",
        "fellowship",
        "award",
        "prize",
    ]
)

# Any of them within an expression, the longest first: "think tank" before "tank".
BODY_NOUNS = "|".join(sorted(BODIES, key=lambda noun: (-len(noun), noun)))

# Places and states that are founded, created or proclaimed.
PLACES = frozenset(
    """
    borough canton capital caliphate city colony-town commune confederation country county duchy
    district emirate empire federation fort khanate kingdom municipality nation parish port
    principality province region republic settlement shogunate sultanate state suburb territory town
    township village dukedom margraviate monarchy homeland bantustan camp reservation outpost colony
    union hamlet realm riding constituency oblast krai okrug governorate dominion voivodeship
    condominium sheikhdom
    """.split()
)

# Sites that a page may be about and that are founded as bodies are.
SITES = frozenset({"park", "reserve", "refuge", "sanctuary", "forest", "cemetery", "garden", "gardens"})

# Buildings and sites: founded or opened as institutions, joined never, and seldom an organisation.
VENUES = frozenset(
    """
    museum gallery library theatre theater zoo hospital school university college hotel academy clinic nursery
    hospice orphanage aquarium
    """.split()
)

# Nouns of bodies that are used as names only.
PARTISANS = frozenset(
    "democrats republicans liberals conservatives socialists communists nationalists greens unionists".split()
)

# Bodies written small before the name that tells them from others: "the order of St John".
NAMED_ON = frozenset("guild order brotherhood confraternity fraternity sisterhood lodge sodality".split())

# Words in a name that mark a text to sign or a meeting, not a body to join.
PACTS = frozenset(
    """
    accord accords act agreement agreements amendment armistice charter convention conventions
    covenant deal declaration memorandum pact protocol protocols resolution summit talks treaties
    treaty war wars cup championship championships olympics games race tournament open festival
    battle operation league-cup election elections referendum campaign committee-hearing
    """.split()
)

# Half a name: "East and West Germany".
COMPASS = frozenset({"East", "West", "North", "South"})

# Subkinds of the table whose entities states join.
_JOINABLE = frozenset({"igo", "treaty", "area", "forum", "un_body", "un_agency", "of_states", "of_bodies"})


def is_joinable(name: str, subkinds: Iterable[str | None]) -> bool:
    """Tell whether a body is one that states join, by what the table calls it or by its name.

    Examples
    --------
    >>> is_joinable("NATO", ["igo"]), is_joinable("Barley League", []), is_joinable("Ford", ["company"])
    (True, True, False)
    """
    return any(kind in _JOINABLE for kind in subkinds) or any(w.lower() in ALLIANCES for w in name.split())
