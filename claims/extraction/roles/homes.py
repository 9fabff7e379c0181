"""Where an office is at home: an editor at a newspaper, a rector at a university.

A text that names one body of such a kind means that one by "the editor"; of several bodies a newspaper is
likelier to have an editor than its owner. What a body is, its name tells, or what the text calls it (own
list, from registers of companies, clubs and newspapers).
"""

from __future__ import annotations

from functools import lru_cache

from claims.extraction.naming.trades import is_of_trade, trades_by_name

__all__ = ["has_home_name", "homes_of", "is_any_firm", "is_no_home"]

_PAPERS = "newspaper magazine journal periodical publication"
_MUSIC = "orchestra ensemble choir opera philharmonic symphony sinfonia"
_SCHOOLS = "school college academy"
_UNIVERSITIES = "university college academy polytechnic conservatory institute"
_CLUBS = "club team side"
_CIVIC = "party union movement alliance council league front federation association"
_HOUSES = (
    "museum gallery institute institution agency centre center charity trust foundation zoo observatory "
    "library hospital laboratory archive"
)
_FIRMS = (
    "company bank airline carmaker automaker insurer drugmaker chipmaker planemaker brewer retailer miner "
    "utility railway shipyard broadcaster publisher group holdings holding inc corp corporation ltd plc ag "
    "gmbh industries motors chemicals textiles steel oil foods systems technologies partners logistics media "
    "capital mills pumps electronics telecom tools mines brewery stores pharma "
    "pharmaceuticals energy airlines"
)
_PUBLIC = "ministry department parliament council government army police court senate congress cabinet"
_SOCIETIES = f"{_CIVIC} society guild confederation chamber trust foundation charity"
_WORLDLY = (
    f"organisation organization agency {_SOCIETIES} commission forum bank board authority service office "
    "bureau fund"
)

_EXECUTIVES = (
    "chief executive",
    "chief executive officer",
    "ceo",
    "cfo",
    "finance chief",
    "finance director",
    "managing director",
    "chief financial officer",
    "chief operating officer",
)

# The kinds of body that have such an officer, and those that have none.
_HOMES: dict[str, tuple[str, str]] = {
    "editor": (_PAPERS, _FIRMS.replace("publisher", "")),
    "editor-in-chief": (_PAPERS, ""),
    "managing editor": (_PAPERS, ""),
    "conductor": (_MUSIC, f"{_FIRMS} {_CIVIC} {_HOUSES}"),
    "chief conductor": (_MUSIC, f"{_FIRMS} {_CIVIC} {_HOUSES}"),
    "principal conductor": (_MUSIC, f"{_FIRMS} {_CIVIC} {_HOUSES}"),
    "music director": (_MUSIC, f"{_FIRMS} {_CIVIC}"),
    "artistic director": (f"{_MUSIC} theatre theater festival ballet", f"{_FIRMS} {_CIVIC} {_PUBLIC}"),
    "coach": (_CLUBS, f"{_FIRMS} {_PUBLIC}"),
    "head coach": (_CLUBS, f"{_FIRMS} {_PUBLIC}"),
    "manager": (_CLUBS, ""),
    "sporting director": (_CLUBS, f"{_FIRMS} {_PUBLIC}"),
    "leader": (_CIVIC, f"{_FIRMS} {_HOUSES}"),
    "director": (_HOUSES, _CLUBS),
    "principal": (_SCHOOLS, f"{_FIRMS} {_CIVIC} {_PUBLIC}"),
    "headmaster": (_SCHOOLS, f"{_FIRMS} {_CIVIC} {_PUBLIC}"),
    "head teacher": (_SCHOOLS, f"{_FIRMS} {_CIVIC} {_PUBLIC}"),
    "headteacher": (_SCHOOLS, f"{_FIRMS} {_CIVIC} {_PUBLIC}"),
    "dean": ("faculty school college cathedral university", f"{_FIRMS} {_PUBLIC}"),
    "chancellor": (_UNIVERSITIES, f"{_FIRMS} {_CIVIC} {_CLUBS}"),
    "rector": (_UNIVERSITIES, f"{_FIRMS} {_CIVIC} {_PUBLIC}"),
    "vice-chancellor": (_UNIVERSITIES, f"{_FIRMS} {_CIVIC} {_PUBLIC}"),
    "provost": (_UNIVERSITIES, f"{_FIRMS} {_CIVIC} {_PUBLIC}"),
    "general secretary": (_SOCIETIES, f"{_FIRMS} {_PUBLIC}"),
    "secretary general": (_WORLDLY, _FIRMS.replace("bank", "")),
    "director general": (_WORLDLY, _FIRMS.replace("bank", "").replace("broadcaster", "")),
    "police chief": ("police constabulary force department", ""),
    "fire chief": ("fire brigade service department", ""),
    "army chief": ("army forces", ""),
    "chief curator": ("museum gallery library", _FIRMS),
    "chief economist": (f"bank institute fund {_SOCIETIES}", _PUBLIC),
    "medical director": ("hospital clinic hospice", _CIVIC),
    **dict.fromkeys(
        _EXECUTIVES,
        (_FIRMS, _PUBLIC),
    ),
}
# What a title may begin with that says of which kind of body it is: "union leader", "the club's boss".
_CALLED = frozenset({"leader", "boss", "chief", "head", "chairman", "chairwoman", "president", "director"})
_SPOKEN = frozenset(f"{_CIVIC} {_CLUBS} agency company trust charity museum institute".split())


@lru_cache(maxsize=1024)
def homes_of(title: str) -> frozenset[str]:
    """Give the nouns for bodies that have an officer of a bare title, none where any may have one.

    Examples
    --------
    >>> "orchestra" in homes_of("conductor"), sorted(homes_of("union boss")), sorted(homes_of("mayor"))
    (True, ['union'], [])
    """
    title = title.removeprefix("deputy ").removeprefix("vice ").removeprefix("acting ")
    title = title.removesuffix(" designate").removesuffix(" elect")
    first, _, noun = title.partition(" ")
    if first in _SPOKEN and noun in _CALLED:
        return frozenset({first})
    return frozenset(_HOMES.get(title, ("", ""))[0].split())


@lru_cache(maxsize=1024)
def is_no_home(title: str, name: str) -> bool:
    """Tell a body that by the last word of its name has no such officer, and the field that a title names.

    Examples
    --------
    >>> is_no_home("rector", "Elm Motors"), is_no_home("rector", "Elm College")
    (True, False)
    >>> is_no_home("director of public policy", "Public Policy")
    True
    """
    if f" {name.lower()} " in f" {title.partition(' of ')[2]} ":
        return True
    words = name.lower().partition(" of ")[0].split()
    return bool(words) and words[-1] in _HOMES.get(title, ("", ""))[1].split()


@lru_cache(maxsize=4096)
def has_home_name(title: str, name: str) -> bool:
    """Tell a body whose name says that it has such an officer.

    Examples
    --------
    >>> has_home_name("editor", "Elm Courier"), has_home_name("editor", "Elm Holdings")
    (True, False)
    """
    homes = homes_of(title)
    words = name.lower().replace("’s", "").partition(" of ")[0].split()
    if len(words) > 1 and not homes.isdisjoint(words):
        return True
    trades = trades_by_name(name)
    return bool(trades) and any(is_of_trade(trades, noun) for noun in homes)


def is_any_firm(title: str) -> bool:
    """Tell an officer whom any firm has, and many another body.

    Examples
    --------
    >>> is_any_firm("chief executive"), is_any_firm("editor")
    (True, False)
    """
    return title in _EXECUTIVES or title in ("manager", "director")
