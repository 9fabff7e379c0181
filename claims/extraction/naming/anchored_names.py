"""Bodies' names that hold small words, verbs or owners, told by what stands around them: "Save the Elms".

A tagger cuts such a name at its first ordinary word. What a text says before it ("chief executive of", "the
charity") or right behind it (a verb, a comma) tells where it begins and ends; told once, it is the same name
wherever the text has it (words: own list, from registers of charities, parties, councils and shops).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from claims.dates.shapes import WHOLE_MONTH
from claims.extraction.context.names import places_of
from claims.extraction.naming.definitions import Definition
from claims.extraction.naming.shaped_names import words_of
from claims.late_patterns import late_pattern

__all__ = ["anchored_names"]

_CAP = r"[A-ZÀ-ÖØ-Þ][\w-]*(?:['’][A-Z]\w+)?"
_CAPS = rf"{_CAP}(?:\s{_CAP}){{0,3}}"
# Who a body is of, as its own name begins: "Women in Tech", "Doctors Without Borders".
_GATHERED = "|".join(
    """
    Architects Artists Authors Boys Campaigners Carers Citizens Creatives Cyclists Dads Doctors Drivers
    Engineers Families Fans Farmers Fathers Fishers Friends Gardeners Girls Grandparents Historians Homes
    Journalists Kids Lawyers Librarians Makers Medics Men Midwives Mothers Mums Musicians Neighbours
    Neighbors Nurses Parents Patients Physicians Pilots Reporters Residents Scholars Scientists Soldiers
    Students Surfers Survivors Swimmers Teachers Tenants Vets Veterans Voices Volunteers Wives Women Workers
    Writers Youth
    """.split()
)
# "The Union of Teachers in May" is no name that ends in a month.
_JOINED_TO = rf"\s(?:for|in(?!\s{WHOLE_MONTH}\b)|[Aa]gainst|[Ww]ithout|[Aa]cross|Who)"
# What campaigns ask for: "Save the Elms", "Vote Forward".
_ASKED = "Defend|Feed|Fight|Help|Keep|Protect|Reclaim|Rebuild|Rescue|Save|Stand|Stop|Teach|Vote"
# What a body does or wants for somebody: "Transport for Holm", "Homes for Heroes".
_WANTED = "|".join(
    """
    Action Aid Alternative Art Arts Best Better Books Bread Care Cash Change Concern Food Freedom Funding
    Hands Health Hearts Help Homes Hope Housing Jobs Justice Law Light Meals Money Music Peace Power Relief
    Rights Room Schools Shelter Sport Sports Support Time Transport Trees Votes Water Work
    """.split()
)
# Services that several towns or counties share: "Devon and Cornwall Police".
_SERVICES = (
    "Police", "Constabulary", "Council", r"Fire\s(?:and\sRescue\s)?Service", r"Health\sBoard", "College",
    r"Chamber\sof\sCommerce",
    r"(?:NHS|Hospitals?|Healthcare|Foundation|University)\s(?:[A-Z]\w+\s){0,3}?Trust",
)  # fmt: skip
_SERVICE = f"(?:{'|'.join(_SERVICES)})"
# The last words of all of them: a text with none of these is not looked through.
_LAST_WORDS = tuple(re.findall(r"[A-Z][a-z]+$", service)[0] for service in _SERVICES)
_TOWN = r"[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)?"
# What a shop, a school or a surgery is, as its owner's or patron's name has it.
_PREMISES = (
    r"(?:Bakery|Books|Bookshop|Brewery|Cafe|Café|Cathedral|Church|Coffee|College|Deli|Diner|Farm|Garage|Grill"
    r"|Hospice|Hospital|Hotel|Ice\sCream|Inn|Kitchen|Nursery|Pharmacy|Pizza|Pizzeria|Restaurant|School|Shelter"
    r"|Surgery|Tavern|Theatre)"
)
# Where an office, a verb or a noun for bodies says that what follows is one.
_OFFICE = (
    r"\b(?:executive|CEO|director|boss|chair|chairman|chairwoman|chairperson|president|head|leader|founder"
    r"|secretary|treasurer|spokesman|spokeswoman|spokesperson|officer|manager|trustee|member|organi[sz]er"
    r"|coordinator|constable)s?\s(?:of|at|for|with)\s"
)
_VERB = (
    r"\b(?:founded|joined|joins|left|leads|led|runs|ran|run|formed|launched|chairs|chaired|heads|headed|quit"
    r"|set\sup)\s"
)
_NOUN = (
    r"\b(?:charity|group|party|movement|campaign|organi[sz]ation|union|coalition|network|non-?profit|band)\s"
)
_BEFORE_BODY = late_pattern(rf"(?:{_OFFICE}|{_VERB}|{_NOUN}|\b(?:by|from|called|named)\s)(?:the\s)?$")
# Who leaves one body "for" another names two.
_BEFORE_WANTED = late_pattern(rf"(?:{_OFFICE}|{_NOUN}|\b(?:founded|joined|leads|led|runs|launched)\s)$")
_BEFORE_OWNER = late_pattern(rf"(?:{_OFFICE}|{_VERB})$")
_AFTER_SMALL = late_pattern(r"(?:(?<![\w’'.-])[a-z]+,?\s|\()$")
_OPENING = late_pattern(r"(?:^|[.!?\n][\"”’]?\s?\s?)$")
_OPENING_OR_SMALL = late_pattern(r"(?:^|[.!?\n][\"”’]?\s?\s?|(?<![\w’'.-])[a-z]+,?\s)$")
# Verbs by which a name that ends in "'s" shows that it owns nothing.
_OF_ONE = (
    r"(?:was\s(?:founded|established|launched|formed|set\sup|started|created|bought|acquired|sold)"
    r"|is\s(?:led|run|headed|chaired|owned|based)|said|says|employs|joined|announced|opened|launched|owns"
    r"|operates|plans|named|appointed|reported|runs)\b"
)
_REACH = 48


class _Shape(NamedTuple):
    """Words of which a text must hold one, the shape of the name, and of what stands before it."""

    words: frozenset[str]
    name: re.Pattern[str]
    before: re.Pattern[str] | None


# What stands behind a subject that is one thing, whatever its words are.
_ONE = (
    r"(?=['’]s\s|\s(?:was|is|has|employs|runs|says)\b|,\s(?:which|founded|based|led)\b"
    r"|\s(?:director|founder|co-founder|leader|chair\w*|chief(?:\sexecutive)?|campaigner|organi[sz]er|spokes\w+)\s[A-Z]"
    r"|\s(?:named|appointed|hired)\s(?:[A-Z][\w’'.-]*\s){1,4}as\sits\b)"
)
_SHAPES = (
    _Shape(
        frozenset(_GATHERED.split("|")),
        late_pattern(rf"\b(?:{_GATHERED}){_JOINED_TO}\s(?:the\s|an?\s)?{_CAPS}"),
        _AFTER_SMALL,
    ),
    _Shape(
        frozenset(_ASKED.split("|")),
        late_pattern(rf"\b(?:{_ASKED})\s(?:(?:the|our|your|a|up|for|to|not|Up\sTo|Up\sFor)\s)?{_CAPS}"),
        _BEFORE_BODY,
    ),
    _Shape(
        frozenset(_ASKED.split("|")),
        late_pattern(rf"\b(?:{_ASKED})\s(?:(?:the|our|up|for|to|not|Up\sTo)\s)?{_CAPS}{_ONE}"),
        _OPENING_OR_SMALL,
    ),
    _Shape(
        frozenset(_GATHERED.split("|")),
        late_pattern(rf"\b(?:{_GATHERED}){_JOINED_TO}\s(?:the\s|an?\s)?{_CAPS}{_ONE}"),
        _OPENING,
    ),
    _Shape(
        frozenset(_WANTED.split("|")),
        late_pattern(rf"\b(?:{_WANTED})\sfor\s(?:the\s|an?\s)?{_CAPS}"),
        _BEFORE_WANTED,
    ),
    _Shape(
        frozenset(_WANTED.split("|")),
        late_pattern(rf"\b(?:{_WANTED})\sfor\s(?:the\s|an?\s)?{_CAPS}{_ONE}"),
        _OPENING,
    ),
    _Shape(
        frozenset({"University"}),
        late_pattern(rf"\bUniversity\sof\s{_CAP}(?:\s{_CAP}){{0,2}}\sat\s{_CAP}(?:\s{_CAP})?"),
        None,
    ),
)
_TOWNS = rf"{_TOWN}(?:,\s{_TOWN}){{0,2}},?\s(?:and|&)\s{_TOWN}(?:\s[A-Z]\w+){{0,2}}"
# "Devon and Cornwall Police": what several towns or counties share is looked for by what it is.
_SERVED = late_pattern(rf"(?<=\w)\s{_SERVICE}(?![\w-]|\s[A-Z])")
_TOWNS_BEFORE = late_pattern(
    rf"(?:{_OFFICE}|{_VERB}|\b(?:of|for|at|by|from)\s)(?:the\s)?"
    rf"(?P<name>{_TOWNS})$"
)
_TOWNS_OPENING = late_pattern(rf"(?:^|[.!?\n][\"”’]?\s?\s?)(?P<name>{_TOWNS})$")
_IS_ONE = late_pattern(_ONE)
# "The Law and Order party", "the Best for Norland movement".
_CALLED_SO = late_pattern(r"(?<=[\w’'])\s(?:party|movement)\b")
_NAME_BEFORE = late_pattern(
    rf"\b[Tt]he\s(?P<name>{_CAP}(?:\s(?:{_CAP}|of|the))*?\s(?:for|and|to|not)\s(?:the\s)?{_CAPS})$"
)
# A name that ends in "'s", or is an owner's or a patron's.
_OWNING = late_pattern(r"['’](?<=\w.)s\b")
_OWNER = late_pattern(r"(?<![\w’'-])(?P<name>(?:[OD]['’])?[A-Z][\w-]+(?:\s&\s[A-Z][\w-]+)?)$")
_PATRON = late_pattern(r"\b(?P<name>(?:Our\sLady|(?:St\.?|Saint|Queen|King)\s[A-Z]\w+))$")
_OWNED = late_pattern(rf"\s{_PREMISES}(?![\w-]|\s[A-Z])")
_PATRONISED = late_pattern(rf"(?:\s[A-Z][\w-]+){{0,2}}?\s{_PREMISES}(?![\w-]|\s[A-Z])")
_SAYS = late_pattern(rf"\s{_OF_ONE}|,\swhich\b")
_CLOSED = late_pattern(r"[,.;]|\s(?:in\s\d|on\s[A-Z]|since|last|from\s\d)")
# Whose a name before "'s" would be: "the Mayor's Kitchen", "today's Church", "the Children's Hospital".
_NO_OWNERS = frozenset(
    """
    it that there here what who how let he she today yesterday tomorrow monday tuesday wednesday thursday
    friday saturday sunday this everyone nobody women men people children girls boys university city town
    country nation world state government mayor president king queen pope bishop lord god lady
    """.split()
)


def anchored_names(text: str) -> list[Definition]:
    """Give the places of names that hold what tears them, where the text tells one of them whole.

    Examples
    --------
    >>> text = "Ann Holt is chief executive of Save the Elms. Save the Elms was founded in 1990."
    >>> [(d.start, d.long) for d in anchored_names(text)]
    [(31, 'Save the Elms'), (46, 'Save the Elms')]
    >>> [d.long for d in anchored_names("She left Holm and Torvik Police. He met Women in Steel, too.")]
    ['Holm and Torvik Police', 'Women in Steel']
    >>> anchored_names("Parents in Torvik called the Police. Save the date, Holm's friend said.")
    []
    """
    names = dict.fromkeys(_told(text))
    placed: list[Definition] = []
    for name in sorted(names, key=len, reverse=True):
        for start in places_of(name, text):
            end = start + len(name)
            if not any(other.start < end and start < other.end for other in placed):
                placed.append(Definition(start=start, end=end, long=name, short=""))
    return sorted(placed, key=lambda found: found.start)


def _told(text: str) -> Iterator[str]:
    words = words_of(text)
    for shape in _SHAPES:
        if shape.words.isdisjoint(words):
            continue
        for match in shape.name.finditer(text):
            start = match.start()
            if shape.before is None or shape.before.search(text, max(0, start - _REACH), start) is not None:
                yield match[0]
    for called in _CALLED_SO.finditer(text) if " party" in text or " movement" in text else ():
        before = _NAME_BEFORE.search(text, max(0, called.start() - _REACH), called.start())
        if before is not None:
            yield before["name"]
    for served in _SERVED.finditer(text) if any(map(text.__contains__, _LAST_WORDS)) else ():
        window = max(0, served.start() - 2 * _REACH)
        before = _TOWNS_BEFORE.search(text, window, served.start())
        if before is None and _IS_ONE.match(text, served.end()) is not None:
            before = _TOWNS_OPENING.search(text, window, served.start())
        if before is not None:
            yield before["name"] + served[0]
    for owning in _OWNING.finditer(text):
        yield from _owned(text, owning.start(), owning.end())


def _owned(text: str, owner_end: int, end: int) -> Iterator[str]:
    """Give the shop or school that goes by its owner or patron, where "'s" stands inside or at its end."""
    window = max(0, owner_end - _REACH)
    if text[end + 1 : end + 2].isupper():
        patronised = _PATRONISED.match(text, end)
        if patronised is None:
            return
        patron = _PATRON.search(text, window, owner_end)
        premises = patronised if patron is not None else _OWNED.match(text, end)
        owner = patron or _owner(text, window, owner_end)
        if owner is not None and premises is not None:
            yield text[owner.start() : premises.end()]
        return
    is_said, is_closed = _SAYS.match(text, end) is not None, _CLOSED.match(text, end) is not None
    owner = _owner(text, window, owner_end) if is_said or is_closed else None
    if owner is None:
        return
    start = owner.start()
    is_subject = is_said and _OPENING.search(text, max(0, start - 4), start) is not None
    if is_subject or (is_closed and _BEFORE_OWNER.search(text, max(0, start - _REACH), start) is not None):
        yield text[start:end]


def _owner(text: str, window: int, end: int) -> re.Match[str] | None:
    found = _OWNER.search(text, window, end)
    return None if found is None or found["name"].lower() in _NO_OWNERS else found
