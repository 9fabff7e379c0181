"""Offers what a document names for an open body: by frequency, nearness, kind and headline."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from claims.extraction.bodies import is_joinable
from claims.extraction.choice import InReach, Option, Way
from claims.extraction.context import NamedThing, fold, plain_title, surname_of
from claims.extraction.context.firm_cues import calls_firm
from claims.extraction.context.names import extends, name_words
from claims.extraction.context.page_kind import PageKind
from claims.extraction.context.page_state import short_name
from claims.extraction.context.scenes import is_realm, is_scene
from claims.extraction.filling.bystanders import bystanders
from claims.extraction.frames import MentionForm
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.renewing import renewed
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.houses import HOUSES_OF
from claims.extraction.roles.nouns import PORTFOLIOS, RANKS
from claims.relations import EntityKind
from claims.types import SlotSource

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.choice import NamesOfDocument
    from claims.extraction.frames import Candidate, Mention, SentenceView
    from claims.extraction.tables import KnowsNames

__all__ = ["NameOffers"]

_BY_FREQUENCY = 0.45
# A governor is rather one of a bank, where the text names one.
_BY_HOUSE = 0.2
# What a text with a title is about, where it is of the kind that the office wants first.
_BY_PAGE = 0.2
# "The then president": of the state, who had to do with a body before he could head it.
_BY_TIME = 0.2
# A name of no known kind may be the body that an office wants where the text opens with it.
_OPENING = 250
# A body that states join, for a joining that does not name its body.
_JOINABLE = 0.3
# Where something is, or where somebody is from, is seldom whose office it is.
_MERELY_BESIDE = 0.25
# "At Chipotle, operating chief X takes the reins": what a sentence opens with.
_BY_FRONTED = 0.4
# Words of offices, and letters that stand before the names of clubs: no name by themselves.
_TITLE_WORDS = (
    PORTFOLIOS
    | RANKS
    | HEADS.keys()
    | {"harbour", "dr", "mr", "mrs", "sir", "dame", "prof"}
    | {"fc", "ac", "sc", "sv", "afc"}
)
# Offices of towns and regions, which no table of states knows.
_LOCAL = frozenset({"mayor", "governor", "sheriff", "prefect", "mayoralty"})
_BODIES = frozenset({EntityKind.ORGANISATION, EntityKind.STATE})
_BY_COUNT, _BY_NAME = frozenset({Way.FREQUENCY}), frozenset({Way.NAMED})

# Who has an office in a town or a region, wherever the text names it.
_HOME = re.compile(
    r"\b(?:mayor|governor|bishop|archbishop|sheriff|police|fire|councillor|commissioner|provost|premier|head"
    r"|president|minister|secretary of|attorney|prosecutor|chief|judge|coroner|superintendent|prefect)\b"
)

# What a page calls a state.
_LANDS = frozenset("country nation state republic kingdom monarchy sultanate emirate principality".split())


class NameOffers:
    """Offers the names of one document.

    Parameters
    ----------
    names : NamesOfDocument
        What the document names.
    table : KnowsNames or None
        Tells states from towns.
    """

    def __init__(self, names: NamesOfDocument, table: KnowsNames | None) -> None:
        self.names = names
        self.context = names.context
        self.table = table

    def of(self, candidate: Candidate, view: SentenceView) -> Iterator[Option]:
        """Offer the bodies that may be meant: by rules of thumb, then whatever else the text names."""
        role = candidate.role
        takes = role.wants if role is not None and role.wants else candidate.wants
        title = role.title if role is not None else None
        is_then = role is not None and view.written(role.start - 5, role.start) == "then "
        for option in self._by_frequency(takes if role is not None else (), takes, view, title=title):
            if is_then and option.mention.kind is EntityKind.STATE:
                option = renewed(option, score=option.score + _BY_TIME)
            joinable = candidate.evidence.get("open_body") and self._has_members(option.mention)
            yield renewed(option, score=option.score + _JOINABLE) if joinable else option
        is_of_state = takes[:1] == (EntityKind.STATE,)
        is_at_home = title is not None and _HOME.search(title) is not None
        named = self._named(frozenset(takes) or _BODIES, candidate.trigger.start, is_of_state=is_of_state)
        for thing in named:
            is_place = thing.kind is EntityKind.STATE and not thing.entity_ids
            if is_place and not is_at_home and thing.name in self._bystanders:
                continue  # "the congress in Holm chose a secretary"
            yield Option(mention=thing.mention, score=0.0, source=SlotSource.CONTEXT, ways=_BY_NAME)

    def _named(self, takes: frozenset[EntityKind], place: int, *, is_of_state: bool) -> Iterator[NamedThing]:
        """Give what the headline or the text before a place names that may be a body of some kinds.

        A person without a given name may be a firm that the tagger took for one, in a headline at least.
        """
        near = (*self._all_bodies.near(place), *self._all_unknown.near(place))
        for thing in (*near, *self.names.in_headline, *self._misread):
            is_place = thing.kind is EntityKind.STATE and not thing.entity_ids
            # Who was taken for a person may be a firm, and no state.
            is_misread = thing.kind is EntityKind.PERSON and not is_of_state
            fits = thing.kind is None or is_misread or thing.kind in takes or is_place
            is_people = thing.mention.form is MentionForm.DEMONYM and not thing.entity_ids
            if not fits or is_people or _is_title_word(thing.name):
                continue
            is_known = thing.kind is not None or len(self.names.own_places(thing)) > 1
            if self.names.is_in_title(thing) or (is_known and thing.starts[0] <= place):
                yield thing

    @cached_property
    def _all_bodies(self) -> InReach:
        return InReach(self.context.bodies)

    @cached_property
    def _all_unknown(self) -> InReach:
        return InReach(self.context.unknown)

    @cached_property
    def _misread(self) -> list[NamedThing]:
        officers = {title.holder.name for title in self.context.titles if title.holder is not None}
        persons = (p for p in self.context.persons if p.name not in officers)
        return [p for p in persons if not has_given_name(p.name) and self.names.is_in_title(p)]

    @cached_property
    def _opening_unknown(self) -> list[NamedThing]:
        """Names of no known kind that the text opens with."""
        return [t for t in self.context.unknown if t.starts[0] < _OPENING and not _is_title_word(t.name)]

    def _by_frequency(
        self,
        wants: Sequence[EntityKind],
        takes: Sequence[EntityKind],
        view: SentenceView,
        *,
        title: str | None = None,
    ) -> Iterator[Option]:
        """Offer the document's bodies by kind, frequency, nearness and title; towns only to a mayor.

        `wants` are the kinds the role asks for, likeliest first; `takes` those that are possible.
        """
        near = self._bodies.near(view.sentence.end)
        bodies = [body for body in near if not takes or body.kind in takes]
        office = title.split()[-1] if title else ""
        is_local, houses = office in _LOCAL, HOUSES_OF.get(office, frozenset())
        if takes[:1] == (EntityKind.ORGANISATION,):
            bodies += self._opening_unknown
        elif is_local:
            text = self.context.article.text
            bodies += [t for t in self._opening_unknown if is_scene(t.mention.text, text)]
        total = sum(body.count for body in bodies) or 1
        about = self.context.title_mention
        fronted = _fronted(view)
        for body in bodies:
            is_place = body.kind is EntityKind.STATE and not is_local
            if is_place and not self._is_state(body, of_state=takes[:1] == (EntityKind.STATE,)):
                continue  # a city or region: no state that has presidents
            score = _BY_FREQUENCY * (0.4 + 0.3 * body.count / total + 0.15 * self._nearness(body, view))
            if wants and body.kind in (wants[0], None):
                score += 0.2
            if houses and not houses.isdisjoint(fold(body.name).split()):
                score += _BY_HOUSE
            score -= _MERELY_BESIDE * (body.name in self._bystanders)
            if fronted == body.name:
                score += _BY_FRONTED
            first = bisect_left(body.starts, view.sentence.start)
            if first < len(body.starts) and body.starts[first] < view.sentence.end:
                score += 0.12
            mention = body.mention
            is_short = body.name in self._short_for_page
            if about is not None and is_short:
                mention = renewed(mention, name=about.name)
            if about is not None and (is_short or about.name == body.name):
                is_page = is_short or self._is_page_of(body)
                score += _BY_PAGE if is_page and body.kind in (*wants[:1], None) else 0.1
            yield Option(mention=mention, score=score, source=SlotSource.CONTEXT, ways=_BY_COUNT)

    @cached_property
    def _bodies(self) -> InReach:
        """The document's bodies without what only looks like one: a surname, "Finance" of "Finance boss"."""
        surnames = {surname_of(person.name).lower() for person in self.context.persons if " " in person.name}
        return InReach([
            body
            for body in self.context.bodies
            if body.entity_ids or not (_is_title_word(body.name) or self._is_family(body, surnames))
        ])  # fmt: skip

    def _is_family(self, body: NamedThing, surnames: set[str]) -> bool:
        """Tell the surname of somebody from the firm that bears it: "the brewer Holt" of Ann Holt."""
        if fold(body.name) not in surnames:
            return False
        is_body = body.kind is EntityKind.ORGANISATION
        return not (is_body and calls_firm(body.mention.text, self.context.article.text))

    def _is_page_of(self, body: NamedThing) -> bool:
        """Tell whether the title is the body's name and no headline: "Norland" of "Republic of Norland"."""
        title = plain_title(self.context.article)
        return {fold(title), fold(short_name(title))} & {fold(body.name), fold(body.mention.text)} != set()

    @cached_property
    def _short_for_page(self) -> frozenset[str]:
        """Names of bodies short for what the page is about: "SV Darmstadt" of "SV Darmstadt 98"."""
        about, title = self.context.title_mention, plain_title(self.context.article)
        if about is None or fold(about.name or "") != fold(title):
            return frozenset()
        things = (*self._bodies.things, *self.context.unknown)
        alike = (t for t in things if about.kind in (None, t.kind) and t.name != about.name)
        return frozenset(t.name for t in alike if len(name_words(t.name)) > 1 and extends(title, t.name))

    def _is_state(self, body: NamedThing, *, of_state: bool) -> bool:
        """Tell a state from a town: the table knows it, or knows none in a text that owns things to it.

        "Vardania's presidential election" makes a state of Vardania; "flew in from Kyiv" none of Kyiv.
        """
        if body.entity_ids or self.table is None:
            return True
        page = self.context.defined
        is_told = page is None or page.noun in _LANDS
        if is_told and self._is_page_of(body) and self.context.page is not PageKind.PERSON:
            return True
        if of_state and is_realm(body.mention.text, self.context.article.text):
            return True
        if self._names_states or body.starts[0] >= _OPENING:
            return False
        return self.names.owns_something(body)

    @cached_property
    def _names_states(self) -> bool:
        return any(body.kind is EntityKind.STATE and body.entity_ids for body in self.context.bodies)

    @cached_property
    def _bystanders(self) -> frozenset[str]:
        return bystanders(self.context)

    def _has_members(self, body: Mention) -> bool:
        """Tell whether a body is one that states join."""
        return is_joinable(body.text, (self.context.subkinds.get(i) for i in body.entity_ids))

    @staticmethod
    def _nearness(body: NamedThing, view: SentenceView) -> float:
        before = bisect_left(body.starts, view.sentence.end)
        return 1.0 / (1.0 + (view.sentence.end - body.starts[before - 1]) / 300) if before else 0.0


def _fronted(view: SentenceView) -> str | None:
    """Give the organisation of "At X, ...", which opens a sentence."""
    first = next((m for m in view.mentions if m.form is MentionForm.NAME), None)
    if first is None or first.kind is not EntityKind.ORGANISATION:
        return None
    is_front = view.written(view.origin, first.start).strip().lower() in ("at", "at the")
    return first.name if is_front and view.written(first.end, first.end + 1) == "," else None


@lru_cache(maxsize=4096)
def _is_title_word(name: str) -> bool:
    """Tell a capitalised word of an office that was taken for a name: "Finance", "Harbour", "Dr."."""
    return all(word.strip(".") in _TITLE_WORDS for word in name.lower().split())
