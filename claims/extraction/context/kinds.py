"""What the words around a name tell of its kind: "shares in X", "X's chief executive", "Mr X", "X, 54,".

A tagger trained on famous names guesses at those it never met. Newsrooms introduce who they write about,
so the text itself is asked wherever it says the name (cues: own list).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, BODY_NOUNS, PLACES
from claims.extraction.context.company_names import COMPANIES
from claims.extraction.context.firm_cues import calls_firm, is_called_firm
from claims.extraction.context.names import places_of
from claims.extraction.context.traded import is_traded
from claims.extraction.filling.nominals import PERSON_NOUNS
from claims.extraction.naming.forms_of_address import FORMS_OF_ADDRESS
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.rulers import RULERS
from claims.names import legal_form_end
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["is_called_alliance", "kind_by_noun", "kind_by_words", "kind_for_place"]

_MOST_PLACES = 40
_REACH = 60
_OFFICE = (
    r"(?:(?:chief|managing|executive|finance|sales|artistic|music|sporting|technical)\s)?(?:executive|director|officer)"
    r"|CEO|CFO|COO|chair(?:man|woman|person)?|president|boss|treasurer|head\scoach|founder|co-founder|owner"
)
_THINGS = (
    r"(?:board|shares?|stocks?|headquarters|head\soffice|spokes\w+|shareholders|investors|employees|staff"
    r"|customers|workforce|profits?|revenues?|sales|members|subsidiar\w+|parent|stake|owners|factor\w+|plants?|offices"
    r"|products?|fleet|website|congress|manifesto)"
)
# Who is a body's and nobody's: "Norvex, whose chairman", no "Holt, whose boss".
_OWN_OFFICERS = (
    r"(?:chair(?:man|woman|person)?|president|chief\sexecutive|CEO|(?:managing|general)\sdirector|director|treasurer"
    r"|secretary[\s-]general|leader|head\scoach|members|shares|headquarters|shareholders|board)"
)
# Who plays, sings and works for a body: "Norvex drummer Ann Holt", "a midfielder of Norvex".
_PLAYERS = (
    r"(?:members?|guitarist|bassist|drummer|frontman|frontwoman|vocalist|singer|keyboardist|saxophonist|violinist"
    r"|striker|midfielder|defender|goalkeeper|winger|captain|skipper|coach|manager|spokes(?:wo)?man"
    r"|employee|executive|trustee|curator|conductor|chief|director|chair(?:wo)?man)"
)
# Where a noun phrase ends: "a Danish rock band that", no "a Danish company director".
_STOP = (
    r"(?=[,.;:)]|\s(?:that|which|who|whose|of|for|in|from|with|and|at|on|by|founded|formed|based|set|led|owned"
    r"|run)\b|$)"
)
# Nouns that a name stands before as whose they are: "the Pheu Thai party", no "the Palme government".
_GROUPED = (
    r"(?:party|group|alliance|consortium|company|firm|bank|airline|band|club|team|network|federation|union|newspaper"
    r"|magazine|station|brand|label|agency|charity|foundation|sorority|fraternity|collective|league|chain)"
)
# What stands before the noun of an apposition: "a Danish rock band", no "the chief of the company".
_FRONTS = r"(?:(?!(?:of|at|for|from|in|on|to|by|with|behind|who|whose)\s)[\w'’-]+\s){0,5}?"
_BODY_AFTER = re.compile(
    rf"['’]s?\s(?:[\w-]+\s){{0,2}}(?i:{_OFFICE}|{_THINGS})\b"
    rf"|,\swhose\s(?:[a-z-]+\s){{0,2}}{_OWN_OFFICERS}\b"
    rf"|\s{_THINGS}\b|\s(?:{_OFFICE}|{_PLAYERS}),?\s[A-Z]"  # "named Anna Weil chief executive" is no body
    r"|-(?:based|owned)\b"
    r"|\s(?:was|were|is|has\sbeen)\s(?:\w+ly\s|first\s)?(?:founded|established|incorporated|set\sup|launched"
    r"|formed|acquired|taken\sover|headquartered|listed|owned|(?:led|run|chaired|headed)\sby)\b"
    r"|\s(?:disbanded|split\sup|merged\swith|went\s(?:bankrupt|public))\b"
    rf"|\s(?:is|was|are|were)\s(?:an?|one\sof\s(?:the|its)|the)\s{_FRONTS}(?:{BODY_NOUNS})s?{_STOP}"
    r"|\s(?:also\s|today\s|yesterday\s|\w+ly\s)?(?:employs|employed|makes|sells|manufactures|produces|operates|posted|appointed|hired|named\sits"
    r"|acquired|said\sin\sa\sstatement|announced|unveiled|launched)\b"
    rf"|,\s(?:an?|the)\s{_FRONTS}(?:{BODY_NOUNS})\b"
)
# "Glass Harbor, the Leeds rock band that split up", of what a tagger took for a place.
_INTRODUCED = re.compile(
    rf",\s(?:an?|the)\s(?:[\w’'-]+\s){{0,4}}?(?:{BODY_NOUNS})"
    r"(?:,|\s(?:that|which|who|whose|founded|formed|established|set\sup|based|led|owned|run|behind))"
)
_PLACED = re.compile(r"\b(?i:in|at|from|to|near|of|around|outside|across|over|for|and|,)\s(?:the\s)?$")
_POST = (
    rf"(?:{_OFFICE}|(?:prime\s|foreign\s|finance\s)?minister|governor|mayor|senator|ambassador|general\ssecretary"
    r"|secretary(?:[\s-]general)?|chancellor|rector|bishop|archbishop|editor|coach|manager|leader|head|spokes\w+)\b"
)
_KIND_OF = r"(?:an?|the|its|his|her|their)\s(?:[\w-]+\s){0,2}?"
# Who is said to have an office is nobody's place: ", a former president of", "became chief executive".
_OFFICER_AFTER = re.compile(
    rf",\s{_KIND_OF}{_POST}(?!['’])"
    rf"|\s(?:became|was|is|has\sbeen|will\sbe)\s(?:{_KIND_OF})?(?:(?:appointed|named|elected)\s(?:as\s)?)?"
    rf"(?:{_KIND_OF})?{_POST}|\s(?:resigned|stepped\sdown|took\sover|served)\sas\s(?:{_KIND_OF})?{_POST}"
    rf"|\ssucceeded\s(?:[A-Z][\w’'.-]*\s){{1,4}}as\s(?:{_KIND_OF})?{_POST}"
    rf"|,\s\d{{2}},\s(?:who|{_KIND_OF}{_POST})"
)
_OFFICER_BEFORE = re.compile(
    rf"(?:['’]s|\b(?:[Ii]ts|[Tt]heir|[Tt]he))\s(?:[\w-]+\s)?{_POST}(?:\s(?:of|at|for)\s[^,.;:\n]{{3,80}})?,\s$"
    r"|\b(?:President|Minister|Governor|Mayor|Chancellor|Chair(?:wo)?man|Secretary|CEO|Director|Dr|Mrs?|Ms)\.?\s$"
)
_CHOSEN_AFTER = re.compile(rf"\s(?:as\s|to\sbe\s)?(?:{_KIND_OF})?(?:acting\s|interim\s|new\s)?{_POST}")
_CHOOSING = re.compile(r"\b(?:named|appointed|elected|hired|chose|picked|nominated)\s$")
_BODY_BEFORE = re.compile(
    rf"(?:\b(?:[Ss]hares|[Ss]takes?|[Ss]tocks?|investors?|shareholders)\sin|\b(?:{_OFFICE}|member|board|head|employee|chief|leader)\s(?:of|at)"
    rf"|\b{_PLAYERS}\s(?:of|at|for|with|in)(?:\s(?!the\b)[a-z]+)?"
    r"|\b(?:formerly|late|ex)\s(?:of|with|at)|\b(?:plays|played|playing)\sfor"
    r"|\b(?:works?|worked|working|job|jobs|career|post|role|stint|spell|years|tenure)\s(?:at|with)"
    r"|\b(?:founded|co-founded|established|incorporated|acquired|(?:expelled|suspended|ousted)\sfrom)"
    r"|\b(?:company|firm|insurer|carmaker|bank|group|rival|startup|start-up|retailer|airline|broadcaster|newspaper"
    r"|charity|brewer|utility|club|party|publisher|chain|maker|website|band|tank|alliance|league|supergroup|duo|trio"
    r"|quartet|newspaper|magazine|label|orchestra|choir|lender|builder|operator|subsidiary))\s(?:the\s)?$"
)
# "A member of Holt's cabinet", "the head of Holt's campaign": what people have, and seldom bodies.
_SOMEBODYS = re.compile(
    r"(?:['’]s)?\s(?:[a-z]+\s)?"
    r"(?:[Cc]abinet|campaign|transition|government|administration|regime|circle|family|entourage|allies)\b"
)
# "The cleaners' union, Brillo, has", "his brother's firm, Adax, was": what a noun for a body is named; but
# "the head of the union, Meyer, has". Nor what people may be called: "his successor, Meyer, was".
_PEOPLE = (
    "daughter|sister|predecessor|successor|forerunner|investor|producer|developer|builder|vendor|supplier"
    "|publisher|seller|operator|competitor|hotelier|missionary|employer|house|arm|line|cell|court"
)
_NAMED_BODY = re.compile(
    r"(?<!\bof\s)(?<!\bin\s)(?<!\bat\s)(?<!\bfor\s)(?<!\bto\s)(?<!\bby\s)(?<!\bwith\s)(?<!\bfrom\s)"
    rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Ww]hose)\s(?:[\w'’-]+\s(?<!\bof\s)){{0,3}}?"
    rf"(?!{_PEOPLE})(?:{BODY_NOUNS}),\s$"
)
_IN_GROUP = re.compile(rf"\s(?:[a-z-]+\s)?{_GROUPED}\b")
_THE = re.compile(r"\b(?:the|its|an?)\s(?:[a-z-]+\s)?$")
# What is never said of a person, whatever the name looks like: of the shops of "Laura Holm", of "Holt Ek".
_LED_FROM = re.compile(
    r"\s(?:(?:from|between|since|until|till)\s(?:[A-Z][a-z]+\s)?\d{4}\b"
    r"|for\s(?:(?:almost|nearly|about|over|more\sthan|the\s(?:last|past|next))\s)?(?:\w+\s)?(?:years|decades?)\b)"
)
_LEADING = re.compile(r"\b(?:led|leads|ran|run|runs|headed|heads|chaired|chairs)\s$")
_FIRM_POST = (
    r"(?:chief\s(?:\w+\s)?(?:executive|officer)|CEO|CFO|COO|managing\sdirector|chair(?:man|woman|person)?"
    r"|president)"
)
_NEVER_PERSON_AFTER = re.compile(
    r",\swhich\b|\s(?:was|were)\s(?:\w+ly\s|first\s)?"
    r"(?:founded|established|incorporated|set\sup|taken\sover|acquired)\b"
    r"|\sis\s(?:led|run|chaired|headed|owned)\sby\b|\semploys\s"
    r"|\s(?:named|appointed|hired)\s(?:[A-Z][\w’'.-]*\s){1,4}as\sits\b"
    r"|['’]s?\s(?i:chief\sexecutive|CEO|(?:managing|finance|sales)\sdirector|headquarters|shareholders|shares|stores"
    r"|share\sprice|workforce)\b"
)
_NEVER_PERSON_BEFORE = re.compile(
    rf"\b(?:(?:{_FIRM_POST}|head|secretary|treasurer|trustee|(?:co-)?founder)\s(?:of|at)|(?:co-)?founded|set\sup|chairs|chaired|heads"
    r"|(?:has|had)\s(?:run|led|headed|chaired)|[Ss]hares\sin|[Ss]taff\sat)\s$"
)
# "Holt, founded in 1990 by Ann Holt, makes": what is founded is nobody, though it bears a surname.
_FOUNDED_AFTER = re.compile(
    r"(?:\sitself)?(?:,|\s\(|\swas)\s?(?:\w+ly\s|first\s)?"
    r"(?:founded|established|set\sup|incorporated|(?:taken\sover|bought|acquired)\sby)\b"
    r"(?=\s(?:in\s(?:\d{4}|[A-Z])|by\s|on\s\d|\d{4}))"
)
# What only people do as something: "Holt left as head of research".
_SERVING = (
    r"resign(?:s|ed)|serve[sd]?|retire[sd]?|leaves|left|quits?|step(?:s|ped)\sdown|stands?\sdown|stood\sdown"
    r"|stay(?:s|ed)\son|continue[sd]|return(?:s|ed)|t(?:akes|ook)\sover|act(?:s|ed)|start(?:s|ed)|work(?:s|ed)"
)
_PERSONS = "|".join(sorted(PERSON_NOUNS - BODIES))
_OWN_POST = (
    r"(?:(?:chief|managing|executive|finance|general|deputy|vice|acting|interim)[\s-])*(?:executive|director"
    r"|chair(?:man|woman|person)?|president|secretary|treasurer|minister|mayor|governor|editor|spokes(?:wo)?man)"
)
_PERSON_AFTER = re.compile(
    rf",\s(?:(?:the|its|an?|then|now)\s(?:[\w’'-]+\s){{0,2}}?)?{_OWN_POST}\s(?:of|at|for)\s"
    rf"|\s(?:has|had)\sbeen\s(?:(?:the|its)\s)?{_OWN_POST}\b|\ssucceeded\s(?:[A-Z][\w’'.-]*\s){{1,4}}as\s"
    r"|"
    rf",\san?\s(?:[\w-]+\s){{0,3}}?(?:{_PERSONS}){_STOP}"
    rf"|\s(?:is|was)\san?\s(?:[\w-]+\s){{0,4}}?(?:{_PERSONS}){_STOP}"
    rf"|,\s(?:an?|the)\sformer\s{_POST}(?!['’])|,\sthe\sonly\sperson\b"
    rf"|\s(?:became|was\s(?:appointed|named|elected)|(?:has\s|had\s)?(?:{_SERVING})\sas)\s(?:as\s)?"
    rf"(?:{_KIND_OF})?(?:acting\s|interim\s|new\s)?{_POST}(?!['’])"
    rf"|,\s\d{{2}}\b|,?\s(?:who|whose(?!\s(?:[a-z-]+\s){{0,2}}{_OWN_OFFICERS}))\b"
    r"|\s(?:was\sborn|died|has\sdied|resigned|retired|married|stepped\sdown|quit\sas"
    r"|was\s(?:elected|appointed|sacked|fired|jailed|ousted))\b"
    r"|['’]s?\s(?:wife|husband|son|daughter|brother|sister|mother|father|family|death|resignation|successor"
    r"|predecessor|appointment|departure|tenure|term)\b|\s\((?:born|b\.|\d{4}\s?[-–])"
)
_ADDRESSES = "|".join(sorted(map(str.capitalize, FORMS_OF_ADDRESS | RULERS)))
_PERSON_BEFORE = re.compile(
    rf"\b(?:{_ADDRESSES}|Prince|Princess|Archbishop|Archduke|Vizier|Elector)\.?\s$"
    r"|\b(?:son|daughter|wife|husband|brother|sister|cousin|widow|mother|father|friend|colleague|actor|actress"
    r"|singer|striker|midfielder|lawyer|economist|engineer|banker|novelist|painter|spokes(?:wo)?man)\s$"
    r"|\b(?:[Mm]inister|[Gg]overnor|[Mm]ayor|[Cc]hancellor|[Pp]remier|[Cc]hair(?:wo)?man|[Pp]resident|[Ss]ecretary|CEO"
    r"|[Ee]xecutive|[Bb]oss|[Cc]oach|[Cc]ommissioner|[Dd]irector|[Ff]ounder|[Ee]ditor"
    r"|(?<!market\s)(?<!world\s)(?<!industry\s)[Ll]eader)\s$"
    rf"|(?:['’]s|\b(?:[Ii]ts|[Tt]heir|[Tt]he))\s(?:{_OWN_POST}|(?:co-)?founder|leader),\s$"
    r"|\b(?:executive|director|chair\w*|president|secretary|editor|founder)\sof\s(?:the\s)?(?:[A-Z][\w’'&-]*\s?){1,6},\s$"
)
# Longer than any word that alone tells a person behind it, with a full stop and blanks.
_LONGEST_WORD = 24
_TAIL = re.compile(r"\s(?:of|for|against|on|in|to)\s")
# Nouns that head the names of states only.
_POLITIES = frozenset(
    """
    caliphate colony duchy emirate empire khanate kingdom principality protectorate republic
    shogunate sultanate
    """.split()
)
# Last words of names that no place, event or work has: "the Lind Union", "the Elbe Compact".
_ALLIED = frozenset(
    """
    alliance association bloc coalition compact confederation consortium federation forum guild league
    pact party society syndicate union
    """.split()
)
# First words of a name that make it a person's.
_RANKS = frozenset(
    """
    archbishop archduke cardinal elector emir emperor empress king prince princess queen rabbi sultan tsar
    """.split()
)
# Nouns for bodies that people are called by.
_SURNAMES = frozenset(
    "crew lodge ring branch wing temple church brand abbey brewer court forge mill miner parish press".split()
)
# What stands before a place's name: "the bishop of X", "the town of X", "King Y of X".
_PLACE_BEFORE = re.compile(
    r"\b(?:[Bb]ishop|[Kk]ing|[Qq]ueen|[Mm]ayor|[Pp]rince|[Dd]uke|[Ee]arl|[Cc]ounty|[Cc]ity|[Tt]own|[Vv]illage|[Kk]ingdom"
    r"|[Pp]ort|[Rr]epublic|[Ii]slands?|[Dd]istrict|[Pp]rovince|[Rr]egion|[Cc]apital|[Ee]mir|[Ss]ultan|[Cc]ommune|[Ss]uburb"
    r"|[Mm]unicipality|[Cc]olony|[Dd]uchy|[Tt]erritory)\sof\s$"
    r"|\b(?:King|Queen|Prince|Princess|Emperor|Duke|Bishop)\s[A-Z][\w’'-]+\sof\s$"
)


def kind_by_noun(name: str) -> EntityKind | None:
    """Give what the noun that heads a name makes of it.

    Examples
    --------
    >>> kind_by_noun("Association of Holm Choirs"), kind_by_noun("Torvik Sultanate"), kind_by_noun("Ann Holt")
    (<EntityKind.ORGANISATION: 'organisation'>, <EntityKind.STATE: 'state'>, None)
    """
    if " " not in name:
        return None
    words = name.lower().split()
    if " & " in name and words[0].rstrip(".") not in FORMS_OF_ADDRESS:
        return EntityKind.ORGANISATION  # "Rod & Reel"
    head = _TAIL.split(name, maxsplit=1)[0].rsplit(" ", 1)[-1].lower().strip(".")
    if head in _POLITIES:
        return EntityKind.STATE
    if len(words) == 2 and words[-1] in _SURNAMES and has_given_name(name):
        return None  # "Debra Crew" is no crew
    if (
        head in BODIES
        or head in COMPANIES
        or words[-1] in BODIES
        or legal_form_end(name, len(words[0])) == len(name)
    ):
        return EntityKind.ORGANISATION
    is_ruler = words[0] in _RANKS and len(words) < 4 and words[-1] not in PLACES and words[-1] not in HEADS
    return EntityKind.PERSON if is_ruler else None


def is_called_alliance(name: str) -> bool:
    """Tell whether a name of several words ends in a noun for what has members.

    Examples
    --------
    >>> is_called_alliance("Lind Union"), is_called_alliance("Union"), is_called_alliance("Lind Valley")
    (True, False, False)
    """
    words = name.split()
    return 1 < len(words) < 6 and words[-1].istitle() and words[-1].lower() in _ALLIED


def kind_by_words(name: str, text: str, *, own: Iterable[str] = ()) -> EntityKind | None:
    """Give what the words around a name make of it, None where they say nothing or both.

    Parameters
    ----------
    name : str
        As the text writes it.
    own : iterable of str
        Longer names that hold it; what stands around those speaks of them, not of it.

    Examples
    --------
    >>> kind_by_words("Norvex", "Shares in Norvex fell.")
    <EntityKind.ORGANISATION: 'organisation'>
    >>> kind_by_words("Holt", "Holt, 54, resigned."), kind_by_words("Holt", "Holt is known.")
    (<EntityKind.PERSON: 'person'>, None)
    >>> kind_by_words("Holt", "A member of the Holt transition team left.") is None
    True
    """
    by_noun = kind_by_noun(name)  # "Tallis Trust (1993-2001)"
    if by_noun is not None:
        return by_noun
    inside = [(place, place + len(longer)) for longer in own for place in places_of(longer, text)]
    body = person = place_name = False
    is_called_as_one = has_given_name(name)
    for place in places_of(name, text)[:_MOST_PLACES]:
        end = place + len(name)
        if any(start <= place and end <= stop for start, stop in inside):
            continue
        lead = text[max(0, place - _REACH) : place]
        tail = lead.rstrip()
        if tail.endswith("of") and _PLACE_BEFORE.search(lead) is not None:
            place_name = True
            continue  # "The bishop of Torvik died"
        if is_called_as_one:  # "Laura Holm" may be a chain of shops, and "Laura Holm's staff" somebody's
            body = body or _is_no_person(text, place, end)
            person = person or _is_somebody(text, place, end)
            continue
        body = body or _BODY_AFTER.match(text, end) is not None or _is_led(text, place, end)
        body = body or _is_founded(text, place, end) or is_traded(text, place, end)
        body = body or is_called_firm(text, place, end)
        # Small letters end all of those words: behind a capital or a comma none of them stands.
        is_whose = _SOMEBODYS.match(text, end) is not None
        body = body or (tail[-1:].islower() and not is_whose and _BODY_BEFORE.search(lead) is not None)
        if not body and tail[-1:] == "," and text[end : end + 1] in (",", "."):
            body = _NAMED_BODY.search(lead) is not None
        is_grouped = not is_whose and _IN_GROUP.match(text, end) is not None
        body = body or (is_grouped and _THE.search(lead) is not None)
        person = person or _is_somebody(text, place, end)
        if body and person:
            return None
    if place_name and not (body or person):
        return EntityKind.STATE
    if body == person:
        return None
    return EntityKind.ORGANISATION if body else EntityKind.PERSON


def _is_somebody(text: str, start: int, end: int) -> bool:
    """Tell what is said of a person: "Holt, 54,", "its director, Holt", "named Holt as its chairman"."""
    lead = text[max(0, start - _REACH) : start]
    # But for what a comma ends, one word before the name tells.
    begin = 0 if lead.rstrip()[-1:] == "," else max(0, len(lead) - _LONGEST_WORD)
    if _PERSON_AFTER.match(text, end) is not None or _PERSON_BEFORE.search(lead, begin) is not None:
        return True
    return _CHOSEN_AFTER.match(text, end) is not None and _CHOOSING.search(lead) is not None


def _is_no_person(text: str, start: int, end: int) -> bool:
    """Tell what is said of a body only: "Laura Holm, which employs", "chief executive of Laura Holm"."""
    if _NEVER_PERSON_AFTER.match(text, end) is not None or _is_led(text, start, end):
        return True
    return _is_founded(text, start, end)


def _is_founded(text: str, start: int, end: int) -> bool:
    """Tell "Holt, founded in 1990" from "of Lille, founded in 1990", where the body is another."""
    if _FOUNDED_AFTER.match(text, end) is None:
        return False
    return _PLACED.search(text, max(0, start - 12), start) is None


def _is_led(text: str, start: int, end: int) -> bool:
    """Tell what somebody has an office of, founds or leads for years: no person."""
    is_dated = _LED_FROM.match(text, end) is not None
    if is_dated and _LEADING.search(text, max(0, start - 10), start) is not None:
        return True  # sides lead others too, and not from one year to another
    return _NEVER_PERSON_BEFORE.search(text, max(0, start - _REACH), start) is not None


def kind_for_place(name: str, text: str) -> EntityKind | None:
    """Give what a name is that a tagger took for a place, where the text introduces it as another thing.

    Examples
    --------
    >>> kind_for_place("Glass Harbor", "Glass Harbor, the Leeds rock band that split up, will play.")
    <EntityKind.ORGANISATION: 'organisation'>
    >>> kind_for_place("Grace Adeyemi", "Grace Adeyemi, a former president of Norvex, spoke.")
    <EntityKind.PERSON: 'person'>
    >>> kind_for_place("Torvik", "In Torvik, the company that makes them closed.") is None
    True
    """
    if calls_firm(name, text) or _is_introduced_as_body(name, text):
        return EntityKind.ORGANISATION
    return EntityKind.PERSON if _holds_office(name, text) else None


def _is_introduced_as_body(name: str, text: str) -> bool:
    """Tell whether a text says what body a name is where it comes first."""
    place = next(iter(places_of(name, text)), None)
    if place is None or _INTRODUCED.match(text, place + len(name)) is None:
        return False
    return _PLACED.search(text, max(0, place - 12), place) is None


def _holds_office(name: str, text: str) -> bool:
    """Tell whether a text says of a name of two words or more that it has an office: no place has one."""
    if " " not in name:
        return False
    return any(
        _OFFICER_AFTER.match(text, place + len(name)) is not None
        or _OFFICER_BEFORE.search(text, max(0, place - 2 * _REACH), place) is not None
        or (
            _CHOOSING.search(text, max(0, place - 12), place) is not None
            and _CHOSEN_AFTER.match(text, place + len(name)) is not None
        )
        for place in places_of(name, text)[:_MOST_PLACES]
    )
