"""Tells by their names the bodies of persons that employ nobody: leagues of the young, orders, armed bands.

"The Hitler Youth", "the Knights of Malta", "the Institute of Architects", "Opus Dei": whoever joined one
of these is a member of it, whatever he does for his living, though no word of the name may say "society".
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["names_fellowship"]

# Last words of bodies of the like-minded.
_BY_LAST_WORD = re.compile(
    r"\s(?:Youth|Klan|Secession|Scouts|Guides|Volunteers|Maquis|Jihad|Panthers|Partisans|Fighters|Mujahideen|"
    r"Commune|Ashram|Sodality|Confraternity|Kibbutz|Carbonari|Illuminati)$"
)
# Whose fellows the members call themselves.
_BY_FIRST_WORD = re.compile(
    r"^(?:Sons|Daughters|Brothers|Sisters|Brethren|Children|Friends|Knights|Companions|Disciples|Soldiers|Servants|"
    r"Ladies|Mothers)\s(?:of|for|to)\s(?:the\s)?[A-Z]"
)
# Learned and trading professions: "the Institute of Chartered Accountants", "the Chamber of Commerce".
_BY_PROFESSION = re.compile(
    r"\b(?:Institute|Institution|College|Academy)\sof\s(?:[A-Z][\w-]+\s(?:and\s)?){0,3}"
    r"(?:\w+(?:ers|ors|ists|ants|ects|ians|eons)|Artists|Actuaries)\b"
    r"|\bChamber\sof\s(?:Commerce|Trade|Industry|Agriculture|Crafts|Labou?r)\b"
)
# Parties, armed bands and faiths that the world knows by names which do not say what they are.
_KNOWN = frozenset(
    " ".join(name.split())
    for name in """
    SS|SA|NSDAP|Schutzstaffel|Sturmabteilung|IRA|INLA|UVF|PLO|PFLP|ETA|FARC|ELN|LTTE|PKK|EOKA|EAM|ELAS|KKE|ISIS|
    ISIL|Islamic State|al-Qaeda|Al-Qaeda|Al Qaeda|Taliban|Hamas|Boko Haram|Al-Shabaab|al-Shabaab|Haganah|
    Irgun|Palmach|Lehi|Khmer Rouge|Khmer Issarak|Viet Minh|Ku Klux Klan|Black Hand|Free French|
    Weather Underground|Red Army Faction|Shining Path|Scientology|Opus Dei|Mensa|Freemasonry|Hare Krishna|
    Heaven's Gate|People's Temple|Peoples Temple|Falun Gong|Soka Gakkai|Extinction Rebellion|
    Mothers of the Plaza de Mayo|Peace Corps|Komsomol|Carbonari|
    Die Brücke|Der Blaue Reiter|Les Nabis|Les XX|De Stijl|Narodnaya Volya|Solidarność
    """.split("|")
)


@lru_cache(maxsize=4096)
def names_fellowship(name: str) -> bool:
    """Tell whether a name reads as that of a body of persons that employs nobody.

    Examples
    --------
    >>> names_fellowship("Norland Youth"), names_fellowship("Sons of Norland"), names_fellowship("Holm Steel")
    (True, True, False)
    """
    bare = name.removeprefix("the ").removeprefix("The ")
    shapes = (_BY_LAST_WORD, _BY_FIRST_WORD, _BY_PROFESSION)
    return bare in _KNOWN or any(shape.search(bare) is not None for shape in shapes)
