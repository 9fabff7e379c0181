"""Words for what one state alone has, by which a text tells whose ministers it speaks of: "Taoiseach".

A domestic newsroom seldom names its own state: "Minister for Justice X told the Dáil" (own list of facts;
what two states have, as a House of Commons, is left out).
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["home_of", "is_of_government"]

_LINES = """
Taoiseach, Tánaiste, Tanaiste, Dáil, Seanad, Oireachtas, Garda, Gardaí, Gardai: Ireland;
Knesset: Israel; Bundestag, Bundeswehr, Bundesrat: Germany; State Duma: Russia;
Whitehall, Downing Street: United Kingdom; Lok Sabha, Rajya Sabha: India; Riksdag: Sweden;
Storting: Norway; Folketing: Denmark; Eduskunta: Finland; Sejm: Poland; Verkhovna Rada: Ukraine;
Élysée, Matignon: France; Moncloa: Spain; Palazzo Chigi, Montecitorio: Italy; Tweede Kamer: Netherlands;
Capitol Hill, Oval Office: United States; Blue House: South Korea; Malacañang, Malacanang: Philippines;
Planalto: Brazil; Casa Rosada: Argentina; Saeima: Latvia; Riigikogu: Estonia; Seimas: Lithuania;
Dewan Rakyat: Malaysia; Althing: Iceland; Beehive: New Zealand; Union Buildings: South Africa
"""
_STATES = {
    word.strip(): state.strip()
    for entry in " ".join(_LINES.split()).split(";")
    for words, _, state in [entry.partition(":")]
    for word in words.split(",")
}
_WORDS = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, _STATES), key=len, reverse=True))})\b")
_FEWEST = 2
_GOVERNMENT = re.compile(r"\b(?:minister|secretary|premier|president|chancellor|attorney general)\b")


@lru_cache(maxsize=64)
def home_of(text: str) -> str | None:
    """Give the state whose institutions a text names, None where they are named once, or are of several.

    Examples
    --------
    >>> home_of("The Taoiseach spoke in the Dáil."), home_of("The Taoiseach rang Downing Street, then No 10.")
    ('Ireland', None)
    """
    found = [_STATES[match[0]] for match in _WORDS.finditer(text)]
    return found[0] if len(found) >= _FEWEST and len(set(found)) == 1 else None


def is_of_government(title: str) -> bool:
    """Tell an office of a state's government, by its bare title, from those of its parliament.

    Examples
    --------
    >>> is_of_government("minister for health"), is_of_government("house majority leader")
    (True, False)
    """
    return _GOVERNMENT.search(title) is not None
