"""Which thing of a document a noun phrase or "it" means: what the article is about, what the noun fits.

A newsroom text says "the club" of the club it reports on, seldom of the one it named last. So what counts is
how often the document names a thing, whether headline, opening and paragraph name it, how near it is, and
whether name or table fit the noun. The weights are judged by hand and were not fitted; only their order
matters.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.context import fold, plain_title
from claims.extraction.context.document import MADE_OF_MEMBERS, names_in
from claims.extraction.context.topics import is_parted
from claims.extraction.filling.leads import (
    leads_before,
    leads_paragraph,
    leads_sentence,
    opens_sentence,
    sentence_start,
)
from claims.extraction.filling.nominals import NOMINAL_KINDS, PERSON_NOUNS
from claims.extraction.filling.origins import is_origin
from claims.extraction.naming.trades import is_of_trade, nouns_of_trade, trades_by_name, trades_of_noun
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.extraction.context import DocumentContext, NamedThing

__all__ = ["BROAD", "BUSINESSES", "SUBKINDS", "Salience", "holds", "is_of_other_noun"]

_OPENING = 250
_NEAR = 300
_HELD, _CALLED, _OF_CLASS, _OF_OTHER_CLASS, _OF_OTHER_NOUN = 2.5, 2.0, 1.0, -1.5, -1.0
_ALLIED = 1.2
_TREATIES = frozenset({"alliance", "pact"})
_OTHERWISE_CALLED = frozenset({"pact", "union", "league", "community", "council", "commonwealth"})
# "The alliance", said before a text named the Holm Pact, is another one.
_TAKEN = -3.0
# "The organisation" may be any, also where another has the word in its name.
_HELD_BROAD = 0.8
_HEADS_TITLE = 0.4
_IN_TITLE, _OPENS, _COUNT, _NEARNESS, _UNPLACED, _UNKNOWN = 0.8, 0.6, 1.0, 0.6, -0.7, -0.3
_PERHAPS_NONE = -1.0
# A paragraph is of its own where no headline names a body that all of the text is about.
_SPOKEN, _LEADS, _HERE, _HERE_UNDER_TITLE = 0.7, 0.5, 2.0, 1.2
# "Norvex's Ann Poole said the company": whoever the rest is about.
_BEGINS = 1.2
# "Orla makes cars. Norvex makes ships. Ann Poole runs the company": the one just spoken of, where no headline
# names a body that all of the text is about.
_BEGAN = 0.5
# "She came from Elm Bank in 2019. The bank ...": hers of now, another one. What is named more often is more.
_LEFT_BEHIND, _OFTEN = 1.5, 3
# Nouns that any body may be called.
BROAD = frozenset(
    "company firm group organisation organization body outfit business institution grouping bloc".split()
)
# Nouns for what trades: no league and no council.
BUSINESSES = frozenset(
    """
    company firm corporation conglomerate carmaker automaker manufacturer maker airline retailer brewery
    distillery brand chain store startup start-up subsidiary insurer brewer drugmaker chipmaker planemaker
    supplier business enterprise vendor exporter importer miner builder contractor producer utility giant
    steelmaker toolmaker toymaker truckmaker shipbuilder housebuilder homebuilder grocer wholesaler refiner
    """.split()
)
# What parties call themselves besides.
_PARTIES = frozenset("union front movement alliance league congress rally bloc coalition federation".split())
# What a body of states is called, whatever its name is.
_OF_STATES = frozenset("alliance bloc pact grouping".split())
_NO_BUSINESS = frozenset(
    """
    alliance council union association partnership league forum federation confederation committee ministry
    agency parliament party movement commission university college school club network pact convention
    """.split()
)
# Football clubs by their letters, and what they may be called.
_CLUBS = re.compile(r"^(?:A?FC|SC|FK|SK|BK|IF)\s|\s(?:A?FC|F\.C\.|SC|BK|IF)$")
_TEAMS = frozenset({"club", "team", "side", "squad"})
# What "the unit" of an armed force is called.
_UNITS = frozenset(
    "battalion brigade squadron regiment division battery flotilla wing corps platoon troop fleet".split()
)
# Which subkinds of the table a noun can stand for.
SUBKINDS: dict[str, frozenset[str]] = {
    "alliance": frozenset({"igo", "treaty"}),
    "bloc": frozenset({"igo", "area", "forum"}),
    "union": frozenset({"igo", "area"}),
    "pact": frozenset({"igo", "treaty"}),
    **dict.fromkeys(
        ("group", "grouping", "club", "cartel", "organisation", "organization", "body", "community"),
        frozenset({"igo", "treaty", "area", "forum", "un_body", "un_agency", "ngo", "sport"}),
    ),
    **dict.fromkeys(
        (
            "company", "firm", "carmaker", "automaker", "drugmaker", "chipmaker", "planemaker", "retailer",
            "business", "maker", "manufacturer", "chain", "brand", "airline", "brewer", "startup", "start-up",
        ),
        frozenset({"company", "bank"}),
    ),
    "bank": frozenset({"bank", "central_bank", "company"}),
    "country": frozenset({"country", "former", "territory"}),
    "nation": frozenset({"country", "former", "territory"}),
    "kingdom": frozenset({"country", "former"}),
    "republic": frozenset({"country", "former"}),
    "agency": frozenset({"un_agency", "eu_agency", "igo_body", "news_agency"}),
    "court": frozenset({"court"}),
    "party": frozenset({"party"}),
}  # fmt: skip


class Salience:
    """Ranks the things of one document for what speaks of one of them.

    Parameters
    ----------
    context : DocumentContext
        What the document names.
    """

    def __init__(self, context: DocumentContext) -> None:
        self.context = context
        self._title = plain_title(context.article)
        # By name and noun: a long text asks the same of a thing hundreds of times.
        self._first_called: dict[tuple[str, str], int] = {}
        self._first_used: dict[str, int] = {}
        self._most = max((thing.count for thing in context.bodies), default=1)

    def best(
        self,
        things: Sequence[NamedThing],
        place: int,
        noun: str | None = None,
        spoken: Collection[str] = (),
    ) -> NamedThing | None:
        """Give the likeliest of some things at a place, None where there is none.

        Parameters
        ----------
        noun : str or None
            The noun that stands for it ("alliance"); None for a pronoun.
        spoken : collection of str
            What the sentence before speaks of, by name.
        """
        ranked = [
            (self.score(thing, place, noun) + _SPOKEN * (thing.name in spoken), thing) for thing in things
        ]
        return max(ranked, key=lambda pair: (pair[0], -pair[1].starts[0]))[1] if ranked else None

    def score(self, thing: NamedThing, place: int, noun: str | None) -> float:
        """Give how likely a thing is meant at a place, on no scale."""
        before = bisect_left(thing.starts, place)
        gap = place - thing.starts[before - 1] if before else len(self.context.article.text)
        score = _COUNT * thing.count / self._most + _NEARNESS / (1 + gap / _NEAR)
        score += _IN_TITLE * (bool(self._title) and names_in(self._title, thing))
        score += _HEADS_TITLE * self._title.startswith((thing.name, thing.mention.text))
        score += _OPENS * (thing.starts[0] < _OPENING)
        text = self.context.article.text
        is_word = thing.kind is None and noun is not None and self._only_opens(thing)
        if before and thing.starts[before - 1] > text.rfind("\n", 0, place) and not is_word:
            score += self._here + _LEADS * leads_paragraph(text, place, thing.starts)
        is_trade = thing.name.lower() in PERSON_NOUNS  # "Singer Ann Poole founded the company"
        score += _BEGINS * (before > 0 and not is_trade and leads_sentence(text, place, thing.starts))
        if before and not self._is_titled:
            score += _BEGAN * self._began(thing.starts[:before], place)
        if before and self._is_left_behind(thing, thing.starts[:before], place):
            score -= _LEFT_BEHIND
        # A place no table knows is seldom "it": the text names it for where things are.
        score += _UNPLACED * (thing.kind is EntityKind.STATE and not thing.entity_ids)
        score += _UNKNOWN * (thing.kind is None)
        score += _PERHAPS_NONE * is_word
        return score + (self._fit(thing, place, noun) if noun is not None else 0.0)

    def _began(self, starts: Sequence[int], place: int) -> bool:
        """Tell whether the sentence before that of a place begins with a thing."""
        text = self.context.article.text
        opens = sentence_start(text, place)
        return any(leads_before(text, opens, start) for start in starts[-2:])

    def _only_opens(self, thing: NamedThing) -> bool:
        """Tell a word that has its capital from where it stands, may be: "Rain stopped the play"."""
        if " " in thing.name or len(thing.starts) > 1:
            return False  # "Ost, which makes chips, grew. Ost was founded": twice, and no word
        return opens_sentence(self.context.article.text, thing.starts[0])

    def _is_left_behind(self, thing: NamedThing, starts: Sequence[int], place: int) -> bool:
        """Tell what the text up to a sentence names only for where somebody was before."""
        text = self.context.article.text
        if thing.kind is not EntityKind.ORGANISATION or len(starts) > _OFTEN:
            return False
        return all(is_origin(text, start) for start in starts) and starts[-1] < sentence_start(text, place)

    @cached_property
    def _here(self) -> float:
        """What it counts that the paragraph names a thing."""
        return _HERE_UNDER_TITLE if self._is_titled and not is_parted(self.context) else _HERE

    @cached_property
    def _is_titled(self) -> bool:
        """Whether the headline names a body."""
        bodies = self.context.bodies if self._title else ()
        return any(names_in(self._title, thing) for thing in bodies)

    def _fit(self, thing: NamedThing, place: int, noun: str) -> float:
        kinds = {self.context.subkinds[i] for i in thing.entity_ids[:1] if i in self.context.subkinds}
        if holds(thing.name, noun):
            # Of two bodies of the noun's class, just named, the one that has it in its name goes first.
            is_of_class = bool(kinds & SUBKINDS.get(noun, frozenset()))
            return _HELD if noun not in BROAD or (is_of_class and _is_near(thing, place)) else _HELD_BROAD
        if self._is_taken(thing, noun) and not self._is_called(thing, noun, place):
            return _TAKEN
        if self.is_told_as(thing, noun, place):
            return _CALLED
        if is_of_other_noun(thing.name, noun):
            return _OF_OTHER_NOUN  # "the club" is not the Champions League
        if "of_states" in kinds and noun in _OF_STATES:
            return _ALLIED  # "the alliance" beside a party of that name
        classes = SUBKINDS.get(noun)
        if not kinds or classes is None or kinds & MADE_OF_MEMBERS:
            return 0.0
        return _OF_CLASS if kinds & classes else _OF_OTHER_CLASS

    def _is_taken(self, thing: NamedThing, noun: str) -> bool:
        """Tell a noun that the text had used before it named a thing: "the alliance ... the Holm Pact"."""
        if noun not in _TREATIES or thing.name.split()[-1].lower() not in _OTHERWISE_CALLED:
            return False
        if noun not in self._first_used:
            found = re.search(rf"\b[Tt]he {noun}\b", self.context.article.text)
            self._first_used[noun] = found.start() if found is not None else len(self.context.article.text)
        return self._first_used[noun] < thing.starts[0]

    def told_as(self, things: Sequence[NamedThing], noun: str, place: int) -> NamedThing | None:
        """Give the one of some things whose trade is the noun's, None where it is of none, or of several."""
        if not trades_of_noun(noun):
            return None
        told = [thing for thing in things if self.is_told_as(thing, noun, place)]
        return told[0] if len(told) == 1 else None

    def is_told_as(self, thing: NamedThing, noun: str, place: int) -> bool:
        """Tell whether a noun fits a thing by its name, or the text called it so: "the airline"."""
        if holds(thing.name, noun) or self._is_called(thing, noun, place):
            return True
        return is_of_trade(trades_by_name(thing.name), noun) is True

    def is_of_other_trade(self, thing: NamedThing, noun: str, place: int) -> bool:
        """Tell what is by its name of another trade than a noun: "the airline" is not Banco Tolmar."""
        if is_of_trade(trades_by_name(thing.name), noun) is not False or holds(thing.name, noun):
            return False
        return not self._is_called(thing, noun, place)

    def is_beside_alliance(self, name: str, noun: str, place: int) -> bool:
        """Tell the European Union where a text has named NATO too, for "the alliance"."""
        if noun not in _TREATIES:
            return False
        before = (thing for thing in self.context.bodies if thing.starts[0] < place)
        fitting = {thing.name for thing in before if self._is_allied(thing, noun, place)}
        return bool(fitting) and name not in fitting and is_of_other_noun(name, noun)

    def _is_allied(self, thing: NamedThing, noun: str, place: int) -> bool:
        """Tell a body of states that may be an alliance or a pact, and whose name says nothing else."""
        if thing.kind is not EntityKind.ORGANISATION:
            return False
        kinds = {self.context.subkinds.get(i) for i in thing.entity_ids[:1]}
        is_of_class = bool(kinds & SUBKINDS[noun]) and not is_of_other_noun(thing.name, noun)
        return is_of_class or self.is_told_as(thing, noun, place)

    def is_another(self, thing: NamedThing, noun: str) -> bool:
        """Tell whether a thing is by its name, or by its class in the table, of another kind than a noun."""
        if is_of_trade(trades_by_name(thing.name), noun):
            return False
        kinds = {self.context.subkinds.get(i) for i in thing.entity_ids[:1]} - {None}
        is_known = bool(kinds) and not (noun in SUBKINDS and not kinds & SUBKINDS[noun])
        return is_of_other_noun(thing.name, noun) and not (is_known or holds(thing.name, noun))

    def is_of_unknown_kind(self, thing: NamedThing) -> bool:
        """Tell what the table has and says nothing of: one whose name holds the noun is meant before it."""
        known = self.context.subkinds
        return bool(thing.entity_ids) and not any(i in known for i in thing.entity_ids)

    def _is_called(self, thing: NamedThing, noun: str, place: int) -> bool:
        """Tell whether the noun stands beside the name: "the Uê Kédadji alliance", "Norvex, a brewer"."""
        key = (thing.name, noun)
        if key not in self._first_called:
            self._first_called[key] = self._where_called(thing, noun)
        return self._first_called[key] < place

    def _where_called(self, thing: NamedThing, noun: str) -> int:
        """Give the first place where the noun stands beside the name; past the text where none does."""
        text, is_land = self.context.article.text, NOMINAL_KINDS.get(noun) is EntityKind.STATE
        beside, ahead = _calling(noun, is_land)
        size = len(thing.mention.text)
        called = (
            start
            for start in thing.starts
            if beside.match(text, start + size) or ahead.search(text[max(0, start - 30) : start])
        )
        return next(called, len(text) + 1)


def _is_near(thing: NamedThing, place: int) -> bool:
    before = bisect_left(thing.starts, place)
    return before > 0 and place - thing.starts[before - 1] < _NEAR


@lru_cache(maxsize=256)
def _calling(noun: str, is_land: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give the shapes of a noun behind a name and ahead of one."""
    word = rf"(?:{'|'.join(map(re.escape, sorted(nouns_of_trade(noun))))})"
    return (
        re.compile(
            rf"\s{word}\b|(?:,|\s(?:is|was|are|were)(?:,|\sonce)?)\s(?:an?|the|\w+['’]s)\s"
            rf"(?:(?!of\b)[\w'’-]+\s){{0,5}}{word}\b"
        ),
        # "The city of Holm" is Holm, but "the bank of Holm", "a unit of Holm" is not.
        re.compile(rf"\b{word}\s(?:of\s)?$" if is_land else rf"\b{word}\s$"),
    )


def is_of_other_noun(name: str, noun: str) -> bool:
    """Tell whether a name is headed by a noun for bodies of another kind: "Champions League", club.

    What stands behind "of" does not head it: "Association of Orchestras" is no orchestra.
    """
    last = name.partition(" of ")[0].split()[-1].lower()
    if last == noun or (noun == "party" and last in _PARTIES) or (noun == "movement" and last == "party"):
        return False
    if _CLUBS.search(name) is not None:
        return noun not in BROAD and noun not in _TEAMS  # FC Havnor is no band
    return (noun not in BROAD and last in BODIES) or (noun in BUSINESSES and last in _NO_BUSINESS)


def holds(name: str, noun: str) -> bool:
    """Tell whether a name of several words holds a noun: "Church of Scientology", church."""
    words = fold(name).replace("organization", "organisation").split()
    noun = fold(noun).replace("organization", "organisation")
    if len(words) < 2:
        return False
    is_unit = noun == "unit" and not _UNITS.isdisjoint(words)
    return is_unit or noun in words or (" " in noun and noun in " ".join(words))
