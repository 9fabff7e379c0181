"""What sort of thing an encyclopaedia's page is about, by what its first sentence calls it.

A page on a ship, an album or a person is full of verbs of founding and belonging that say nothing of a
body: "it was established as one of the finest", "LOVE was created in 1970" (kinds: own list).
"""

from __future__ import annotations

import re
from enum import StrEnum

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.filling.nominals import NOMINAL_KINDS, PERSON_NOUNS
from claims.extraction.text.boxes import past_box
from claims.relations import EntityKind

__all__ = ["SHIP", "THINGS", "VEHICLES", "WORKS", "PageKind", "page_kind"]


class PageKind(StrEnum):
    """What a page is about, as far as founding, belonging and leading are concerned."""

    PERSON = "person"
    BODY = "body"
    WORK = "work"
    VEHICLE = "vehicle"
    THING = "thing"


WORKS = frozenset(
    """
    album song single ep soundtrack film movie novel book series game record compilation documentary musical
    opera poem play painting sitcom drama comedy cartoon manga anime mixtape episode miniseries telenovela
    sculpture artwork statue fresco ballad symphony sonata concerto cantata suite suites trilogy novella
    biography autobiography anthology comic strip webcomic
    """.split()
)
VEHICLES = frozenset(
    """
    ship steamship motorship liner ferry yacht boat submarine u-boat destroyer cruiser frigate battleship
    corvette sloop schooner brig barque clipper trawler tugboat minesweeper icebreaker cutter gunboat tanker
    warship lifeboat steamer paddle-steamer locomotive locomotives train railcar tram aircraft fighter bomber
    airliner helicopter glider biplane monoplane car motorcycle truck spacecraft satellite rocket missile
    rifle pistol gun tank howitzer
    """.split()
)
THINGS = frozenset(
    """
    statue monument memorial house castle palace villa mansion tower skyscraper bridge tunnel dam lighthouse
    square street road avenue highway motorway boulevard river lake mountain inlet tributary volcano glacier
    bay cape peninsula strait reef waterfall creek hill building residence manor mausoleum tomb
    agreement doctrine argument theory concept dialect language species genus breed disease surname
    word day holiday protein gene mineral battle invasion war siege conflict election accident earthquake
    disaster hurricane attack massacre law act bill award prize medal software protocol format plan
    technology standard algorithm airliner device instrument dish drink sport technique style genre
    franchise-version version model engine currency reservoir rite liturgy alphabet script calendar flag hymn
    anthem canal pipeline cave pond dye pigment
    """.split()
)
_PEOPLE = PERSON_NOUNS | frozenset(
    """
    composer songwriter footballer cricketer gymnast skier driver player golfer cyclist swimmer boxer wrestler
    sculptor artist poet author editor producer director filmmaker photographer designer architect
    mathematician chemist biologist astronomer geologist geographer archaeologist linguist theologian
    theorist philosopher sociologist psychologist psychiatrist physician surgeon nurse gynecologist botanist
    attorney judge jurist statesman nobleman noblewoman king queen prince princess duke duchess count countess
    emperor empress earl baron baroness consort bishop archbishop cardinal priest pastor rabbi missionary
    saint monk nun officer commander captain lieutenant colonel marshal aviator astronaut pilot sailor
    explorer inventor merchant farmer rancher model dancer choreographer conductor pianist organist soprano
    tenor baritone comedian presenter broadcaster-presenter personality celebrity grandmaster coach manager
    referee educator scholar lecturer translator critic columnist publicist son daughter wife husband leader
    revolutionary criminal figure celebrity wizard magician member
    """.split()
)
_BEING = re.compile(r"\b(?:is|was|are|were)\s+(?:an?|the|one\sof\sthe|one\sof\sseveral|\w+['’]s)\s+")
_BRACKETS = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)*\)")
# A name and the years of a life: no word without a capital but those of names before the bracket.
_LIFE = re.compile(
    r"(?:[^\Wa-z][\w.'’-]*,?\s+|(?:de|da|del|di|la|le|von|van|der|den|bin|al|of|the|and|or|as|also|known|née|né|son)\s+"
    r"|\([^()]{0,40}\)\s*)+\((?:[^()]{0,80}\b)?(?:born\b|b\.\s|c\.\s?\d|(?:\d{1,2}\s\w+\s|\w+\s\d{1,2},\s)?\d{3,4}[^()]{0,40}\s?[-–—]\s?)"
)
_WORD = re.compile(r"[\w’'-]+|[^\w\s]")
_OVER = frozenset(
    """
    in of from for at on by to with that which who whose near within under between against during where
    """.split()
)
# What says nothing by itself: "a class of locomotives", "the second episode".
_MEASURES = frozenset("class type series version kind form".split())
_IN_TITLE = re.compile(r"\((?:[^()]*\s)?(?P<noun>[\w-]+)\)$")
_SHOWN = re.compile(r"(?:Statue|Bust|Portrait|Tomb|Monument|Mausoleum)\sof\s")
SHIP = re.compile(r"(?:^|\s)(?:HMS|HMAS|HMCS|USS|USCGC|USNS|SMS|RMS|SS|MS|MV|MY|U-\d+|UB-\d+|UC-\d+)(?:\s|$)")
_SENTENCE = re.compile(r"(?<=[a-z)\d]{3})\.\s+(?=[A-Z])")
_OF_TRADE = re.compile(
    r"\b(?:publishing|fashion|auction|trading|merchant|banking|design|couture|production|media|finance|software"
    r"|brokerage|import|export|commercial|discount)\s+house\b"
)
# Systems that are made, where those of schools and banks are bodies.
_MADE_SYSTEM = re.compile(
    r"\b(?:operating|file|control|weapons?|writing|numeral|coordinate|propulsion)\ssystem\b"
)
# What a person may be, and a firm: "a leader in software", "a member of the group", "a producer of films".
_EITHER = frozenset("leader member player producer figure designer".split())
# What a body does with things: "an aircraft manufacturing company", no "album featuring a band".
_TRADES = frozenset(
    """
    manufacturing building making racing climbing sailing rowing riding fishing breeding publishing printing
    recording leasing trading mining shipping engineering training testing repairing processing selling
    """.split()
)
# Bodies of several trades; a "comic book series and media franchise" is a series.
_SHARERS = frozenset(
    """
    company manufacturer maker builder producer developer publisher operator retailer dealer firm business
    corporation school club society association label magazine troupe studio league team union agency
    """.split()
)
# What opens a second noun phrase behind "and", and no second word of the first.
_NO_SHARERS = frozenset(
    "a an the its his her one former later formerly later now historic current was is".split()
)
_LONGEST = 12
_READ = 700
_FIRST_SENTENCE = 420


def page_kind(title: str, text: str) -> PageKind | None:
    """Give what a page's title or first sentence makes of it, None where they make nothing of it.

    Examples
    --------
    >>> page_kind("Norland Nights (TV series)", "Norland Nights ran from 2001.").value
    'work'
    >>> page_kind("Vindobona", "The Vindobona is a named passenger train between two cities.").value
    'vehicle'
    >>> page_kind("Ann Holm", "Ann Berta Holm (2 May 1901 - 3 June 1980) was a Norlandic painter.").value
    'person'
    >>> page_kind("Holm", "Holm Works Ltd. is a maker of locomotives.").value
    'body'
    >>> page_kind("Holm", "Holm is a think tank in Oslo.").value
    'body'
    >>> page_kind("Bank raises rates", "The bank is an old one.") is None
    True
    """
    told = _IN_TITLE.search(title)
    if told is not None and told["noun"].lower() in _KINDS:
        return _KINDS[told["noun"].lower()]
    if SHIP.match(title) is not None:
        return PageKind.VEHICLE
    opening = _opening(title, text)
    if opening is None:
        return None
    if _SHOWN.match(title) is not None:
        return PageKind.THING
    plain = _SENTENCE.split(_BRACKETS.sub("", opening), maxsplit=1)[0]
    being = _BEING.search(plain)
    noun = _noun_of(plain[being.end() :]) if being is not None and being.start() < _FIRST_SENTENCE else ""
    kind = _KINDS.get(noun)
    if being is not None and _MADE_SYSTEM.search(plain, being.end(), being.end() + 60) is not None:
        return PageKind.THING
    if noun == "house" and _OF_TRADE.search(plain) is not None:
        return PageKind.BODY
    if noun == "tank" and re.search(r"\bthink[ -]tank\b", plain) is not None:
        return PageKind.BODY
    if kind is PageKind.BODY or (kind is None and NOMINAL_KINDS.get(noun) is not None):
        return PageKind.BODY
    if _LIFE.match(opening[:200]) and kind in (None, PageKind.PERSON, PageKind.VEHICLE):
        return PageKind.PERSON
    return kind


def _opening(title: str, text: str) -> str | None:
    """Give what the text opens with where it names the title, at least a word of it."""
    rest = past_box(text.lstrip())
    while title and rest.startswith(f"{title}\n"):
        rest = rest[len(title) :].lstrip()
    opening = rest[:_READ].split("\n", 1)[0]
    words = {word.lower() for word in _WORD.findall(title) if len(word) > 2 and word[:1].isupper()}
    first = opening[:120].lower()
    is_headline = sum(word[:1].islower() and len(word) > 3 for word in title.split()) > 1
    return opening if words and not is_headline and any(word in first for word in words) else None


def _noun_of(phrase: str) -> str:
    """Give the noun that heads a phrase, past a measure: "a class of steam locomotive"."""
    head, words = "", _WORD.findall(phrase)[:_LONGEST]
    for place, word in enumerate(words):
        lower = word.lower()
        if lower in _OVER or not (word[0].isalnum() or word[0] in "’'-"):
            follows = words[place + 1 :]
            if lower == "of" and head in _MEASURES and follows:
                inner = _noun_of(" ".join(follows))
                return inner if inner in _KINDS else head
            return _shared(head, words[place:]) if lower == "," else head
        if lower in ("and", "or") and head in _KINDS:
            return _shared(head, words[place:])
        if head in _KINDS and lower.endswith(("ed", "ing")) and lower not in _KINDS:
            follows = words[place + 1 : place + 2]
            is_trade = lower in _TRADES and _KINDS.get("".join(follows).lower()) is PageKind.BODY
            if not is_trade:
                break
        head = lower
    return head


def _shared(head: str, behind: list[str]) -> str:
    """Give the noun that two words share: "a day and boarding school", "a film, television and stage actor".

    "A castle and museum" and "a castle and a museum" are two things, of which the first counts.
    """
    if _KINDS.get(head) in (None, PageKind.BODY, PageKind.PERSON):
        return head
    joint = next((i for i, word in enumerate(behind) if word.lower() in ("and", "or")), len(behind))
    between = [word for word in behind[:joint] if word != ","]
    last = behind[joint + 1 :]
    if (
        len(last) < 2
        or last[0].lower() in _NO_SHARERS
        or any(w.lower() in _OVER for w in (*between, last[1]))
    ):
        return head
    inner = _noun_of(" ".join(last))
    is_sharer = _KINDS.get(inner) is PageKind.PERSON or inner in _SHARERS
    return inner if is_sharer and inner != last[0].lower() else head


_ALL: dict[str, PageKind] = {
    **dict.fromkeys(THINGS | _MEASURES, PageKind.THING),
    **dict.fromkeys(_PEOPLE, PageKind.PERSON),
    **dict.fromkeys(BODIES | PLACES, PageKind.BODY),
    **dict.fromkeys((n for n, k in NOMINAL_KINDS.items() if k is not EntityKind.PERSON), PageKind.BODY),
    **dict.fromkeys(VEHICLES, PageKind.VEHICLE),
    **dict.fromkeys(WORKS - {"record"}, PageKind.WORK),
    **dict.fromkeys(("daughter", "missionary"), PageKind.PERSON),
    **dict.fromkeys(("house", "building", "square", "palace", "castle"), PageKind.THING),
}
# Later rows overrule earlier ones: a "house" is a building on a page of its own, a "series" no body.
_KINDS = {noun: kind for noun, kind in _ALL.items() if noun not in _EITHER}
