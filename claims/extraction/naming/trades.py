"""What a body does, by the words of its name: Veridan Air is an airline, Banco Tolmar a bank.

Newsrooms call a body by what it does as soon as it is named once, and by another word for it each time:
"the airline", "the carrier". A body of one trade is not called by the noun of another (own list, from
registers of companies, parties and newspapers).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from claims.extraction.context.names import fold

__all__ = [
    "is_of_trade",
    "nouns_of_trade",
    "plain_noun",
    "trades_by_name",
    "trades_of_noun",
    "words_of_trade",
]


@dataclass(frozen=True, slots=True)
class _Trade:
    nouns: frozenset[str]
    words: frozenset[str]


def _trade(nouns: str, words: str) -> _Trade:
    return _Trade(frozenset(nouns.split()), frozenset(words.split()))


_TRADES: dict[str, _Trade] = {
    "flying": _trade("airline carrier", "air airlines airways aviation aero"),
    "banking": _trade("bank lender", "bank banco banca banque bancorp banking savings"),
    "insuring": _trade("insurer", "insurance assurance reinsurance"),
    "cars": _trade("carmaker automaker", "motors motor automobiles automotive autos cars"),
    "drugs": _trade("drugmaker", "pharma pharmaceutical pharmaceuticals biotech therapeutics biosciences"),
    "chips": _trade("chipmaker", "semiconductor semiconductors microchips"),
    "planes": _trade("planemaker", "aerospace aircraft"),
    "beer": _trade("brewer brewery", "brewery breweries brewing"),
    "shops": _trade("retailer chain store", "stores supermarkets supermarket"),
    "mines": _trade("miner", "mining mines minerals"),
    "current": _trade("utility", "energy power electric electricity"),
    "trains": _trade("railway railroad", "rail railway railways railroad"),
    "ships": _trade("shipyard", "shipyard shipyards shipbuilding"),
    "sending": _trade("broadcaster network station channel", "tv television radio broadcasting"),
    "papers": _trade(
        "newspaper paper daily weekly tabloid broadsheet",
        "newspaper times post herald tribune gazette courier chronicle echo dispatch telegraph examiner"
        " advertiser argus bugle inquirer sentinel observer journal",
    ),
    "books": _trade("publisher", "books publishing publishers"),
    "playing": _trade("club team side", "fc afc united rovers wanderers athletic hotspur rangers albion"),
    "making": _trade(
        "manufacturer maker",
        "motors motor automotive pharma pharmaceuticals biotech semiconductor semiconductors aerospace"
        " aircraft engineering instruments machinery tools steel electronics chemicals foods textiles",
    ),
    "music": _trade(
        "ensemble",
        "ensemble quartet quintet sextet trio duo consort orchestra choir sinfonia sinfonietta philharmonic"
        " philharmonia symphony",
    ),
    "symphonies": _trade("orchestra", "orchestra philharmonic philharmonia symphony sinfonia sinfonietta"),
    "singing": _trade("choir chorus", "choir choral chorus chorale singers voices"),
    "showing": _trade("gallery museum", "gallery museum museo musée kunsthalle pinakothek"),
    "healing": _trade("hospital infirmary", "hospital infirmary sanatorium clinic"),
    "teaching": _trade("university college school", "university college polytechnic school academy"),
    "giving": _trade("charity", "charity charities charitable trust foundation relief"),
    "ruling": _trade(
        "party",
        "party rally labour labor democrats democrat liberals liberal socialists socialist conservatives"
        " conservative communists communist greens republicans",
    ),
    "binding": _trade(
        "association", "association guild chamber federation confederation council union society league"
    ),
    "allying": _trade(
        "alliance pact bloc confederation federation", "alliance pact bloc confederation federation"
    ),
}  # fmt: skip
# What may be of any trade besides: parties are alliances, and leagues of clubs are federations.
_BESIDE = {
    "ruling": frozenset({"allying"}),
    "allying": frozenset({"ruling", "playing", "binding"}),
    "binding": frozenset({"allying", "ruling", "playing", "singing", "symphonies", "music"}),
    "giving": frozenset(
        "banking insuring teaching playing music singing symphonies sending binding showing healing".split()
    ),
    "making": frozenset("cars drugs chips planes beer shops mines current ships".split()),
}
# What the word before a noun that any body goes by says of the trade: "the drug company", "the lobby group".
_FIRM = r"(?:company|firm|group|giant|maker|manufacturer|producer|operator|business|start-?up)"
_COMPOUNDS = {
    noun: re.compile(rf"\b(?:{before})\s{_FIRM}$", re.IGNORECASE)
    for noun, before in {
        "airline": "airline|aviation",
        "bank": "banking",
        "insurer": "insurance",
        "carmaker": "car|automotive|auto",
        "drugmaker": "drugs?|pharma|pharmaceuticals?|biotech",
        "chipmaker": "chip|semiconductor",
        "planemaker": "aircraft|plane|aerospace",
        "brewer": "brewing|beer",
        "retailer": "retail|fashion|supermarket",
        "miner": "mining",
        "utility": "energy|power|electricity",
        "railway": "rail|railway|train",
        "broadcaster": "broadcasting|television|tv",
        "newspaper": "newspaper",
        "publisher": "publishing",
    }.items()
}
_LOBBY = re.compile(
    r"\b(?:lobby(?:ing)?|trade|industry|business|employers['’]?|professional)\s(?:group|body|organi[sz]ation)$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=512)
def plain_noun(phrase: str) -> str:
    """Give the noun that a phrase for a body comes to, in small letters: its last word, or what two say.

    Examples
    --------
    >>> plain_noun("the Lisbon-based drug company"), plain_noun("The trade body"), plain_noun("the company")
    ('drugmaker', 'association', 'company')
    """
    if _LOBBY.search(phrase) is not None:
        return "association"
    told = (noun for noun, compound in _COMPOUNDS.items() if compound.search(phrase) is not None)
    return next(told, phrase.lower().split()[-1])


@lru_cache(maxsize=512)
def trades_by_name(name: str) -> frozenset[str]:
    """Give the trades that the words of a name of several tell; what stands behind "of" tells none.

    Examples
    --------
    >>> sorted(trades_by_name("Banco Tolmar")), sorted(trades_by_name("Sons of Labour"))
    (['banking'], [])
    """
    words = set(_WORD.findall(fold(name.partition(" of ")[0])))
    if len(words) < 2 and " of " not in name:
        return frozenset()
    return frozenset(trade for trade, one in _TRADES.items() if one.words & words)


def trades_of_noun(noun: str) -> frozenset[str]:
    """Give the trades of what a noun stands for; none of one that any body may be called.

    Examples
    --------
    >>> sorted(trades_of_noun("carrier")), sorted(trades_of_noun("company"))
    (['flying'], [])
    """
    return frozenset(trade for trade, one in _TRADES.items() if noun in one.nouns)


def nouns_of_trade(noun: str) -> frozenset[str]:
    """Give the nouns that mean the same as one, itself among them.

    Examples
    --------
    >>> sorted(nouns_of_trade("lender"))
    ['bank', 'lender']
    """
    same = (_TRADES[trade].nouns for trade in trades_of_noun(noun))
    return frozenset({noun}).union(*same)


def words_of_trade(noun: str) -> frozenset[str]:
    """Give the words in a name that tell the trades of a noun.

    Examples
    --------
    >>> sorted(words_of_trade("choir"))
    ['choir', 'choral', 'chorale', 'chorus', 'singers', 'voices']
    """
    return frozenset[str]().union(*(_TRADES[trade].words for trade in trades_of_noun(noun)))


def is_of_trade(trades: Collection[str], noun: str) -> bool | None:
    """Tell whether what is of some trades may be called by a noun, None where they do not say.

    Examples
    --------
    >>> [is_of_trade({"banking"}, noun) for noun in ("lender", "airline", "firm")]
    [True, False, None]
    """
    wanted = trades_of_noun(noun)
    if not wanted or not trades:
        return None
    if wanted & set(trades):
        return True
    beside = frozenset[str]().union(*(_BESIDE.get(trade, frozenset()) for trade in trades))
    return None if wanted & beside else False
