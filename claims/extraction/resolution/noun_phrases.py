"""What "the company", "the country" and "this alliance" are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from claims.extraction.bodies import ALLIANCES, NAMED_ON
from claims.extraction.context import NamedThing, fold
from claims.extraction.filling.leads import leading_before, sentence_start
from claims.extraction.filling.nominals import NOMINAL_KINDS, is_adjective
from claims.extraction.filling.salience import BUSINESSES, Salience, holds
from claims.extraction.frames import Grammar, Mention, MentionForm
from claims.extraction.naming.own_names import (
    is_called_as_one,
    is_name_of_owner,
    may_be_called,
    named_by_words,
    names_itself,
)
from claims.extraction.naming.own_nouns import headed_by
from claims.extraction.naming.places import is_land, is_portfolio, is_where, says_where
from claims.extraction.naming.trades import plain_noun
from claims.extraction.renewing import renewed
from claims.extraction.resolution.classes import Classes, is_either, says_which
from claims.extraction.resolution.described import described
from claims.extraction.resolution.misread import misread_as_person
from claims.extraction.resolution.noun_owners import body_of_owner, is_anothers, owner_named, owner_of
from claims.extraction.resolution.rivals import smaller_one
from claims.extraction.resolution.told_objects import (
    apposed_behind,
    band_spoken_of,
    explained,
    held_of_late,
    made_of_late,
    object_before,
)
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.resolution.surroundings import Surroundings

__all__ = ["CHAMBERS", "NounPhrases"]

# What no chamber is, and what chambers are called beside names of their own ("elected to the Sabor").
_OF_FACTIONS = frozenset("party movement faction coalition".split())
CHAMBERS = frozenset("house senate chamber parliament assembly council legislature knesset".split())
_HOUSES = CHAMBERS | frozenset({"court", "ministry"})
_NO_HOUSES = frozenset("igo treaty area forum company bank party country former territory sport".split())
_SEATED = re.compile(
    r"\b(?:(?:elected|returned|(?:a|his|her) seat|sat|mandate)\s(?:to|in|into|for)"
    r"|[Mm]inist(?:er|ry)\s(?:of|for)|[Ss]ecretary\s(?:of|for))\s(?:the\s)?(?:\w+\s)?$"
)
# Ranks before a name that a tagger takes for a body.
_RANK = re.compile(r"(?:Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|Cmdr|Cpl|Sen|Rep|Gov|Dr|Prof|St|Mr|Mrs)\.?")
_WHERE = re.compile(r"\b(?:in|at|near|from)\s(?:the\s)?$")
# "The band that", "the bank founded": such a clause says which. "According to Norvex, the bank that ..."
_DEFINES = re.compile(
    r"\s(?:that|which|founded|formed|created|established|launched|set\sup|led|headed|run)\b"
)
_OF = re.compile(r"\sof\s(?:the\s)?(?=[A-Z])")
# Kinds of places that stand before their own names: "the port city of Holm", "the southern state of Torvik".
_NAMED_PLACES = frozenset(
    """
    city town village state island islands province region territory municipality county district settlement
    hamlet borough commune parish suburb republic kingdom principality emirate sultanate township
    """.split()
)
_ORGANS = CHAMBERS | frozenset("congress board committee commission court secretariat".split())
_FRONTING = frozenset(
    "according to|according to the|at|at the|for|for the|with|with the|after|in|in the".split("|")
)
# Another than the one spoken of so far: "When the holding company was created".
_ANOTHER = re.compile(
    r"\b(?:holding|parent|sister|umbrella|rival|shell|subsidiary|successor|predecessor|partner|host|target"
    r"|neighbou?ring|merged|combined|enlarged)\s",
    re.IGNORECASE,
)
_JOINED = ALLIANCES - {"body"}
_BODIES = (EntityKind.ORGANISATION, EntityKind.STATE)
# Bodies that are called by a noun and the name of their place.
_OF_PLACES = frozenset(
    """
    bank court church university college school academy museum library orchestra choir diocese guild order
    league federation confederation association society union chamber institute observatory hospital theatre
    opera army trust council foundation committee monastery abbey convent priory nunnery bishopric
    """.split()
)


class NounPhrases:
    """Finds the body or state of a document that a noun phrase means.

    Parameters
    ----------
    around : Surroundings
        What the document names, by place.
    """

    def __init__(self, around: Surroundings) -> None:
        self.around = around
        self.salience = Salience(around.context)
        self._classes = Classes(around.context, self.salience)

    def meant_by(self, mention: Mention, before: Sequence[Mention], grammar: Grammar) -> Mention | None:
        """The museum, the alliance: a name that holds the noun, one of its class, what the text is about."""
        noun = plain_noun(mention.text)
        if noun not in NOMINAL_KINDS:
            return self._headed_by(mention, noun)
        place = self._place_named(mention, noun) or apposed_behind(mention, self.around)
        if place is not None:
            return place
        if self._names_on(mention, noun):
            return None
        if _ANOTHER.search(mention.text) is not None or says_which(mention, self.around.text):
            return None
        inside = self.around.inside(mention)
        owner = owner_of(mention, before, self.around.text) or owner_named(mention, inside)
        if owner is not None:
            return body_of_owner(mention, noun, owner, self.around.context.titles)
        within = self._named_within(mention, noun)
        if within is not None:
            return within
        apposed = self._apposed_to(mention, before)
        if apposed is not None:
            return apposed
        acting = grammar.rivals.get(mention.start, frozenset())
        rivals = {m.name for m in before if m.start in acting} | self._owners_within(mention, noun)
        rivals |= self._classes.otherwise_called(before, noun)
        is_open = is_either(mention, before, self.around.earlier_bodies)
        if is_open or names_itself(mention, noun, inside, self.around.by_start):
            return None
        found = (m for m in self._ways(mention, noun, before, grammar, rivals) if m is not None)
        meant = next((m for m in found if not self._classes.is_another(m, mention, noun)), None)
        titles = self.around.context.titles
        return meant if meant is None or not is_anothers(mention, inside, meant, titles) else None

    def _ways(
        self,
        mention: Mention,
        noun: str,
        before: Sequence[Mention],
        grammar: Grammar,
        rivals: Collection[str | None],
    ) -> Iterator[Mention | None]:
        """Give what each way finds, the surest first."""
        yield smaller_one(mention, self.around)
        at_home = self._classes.lands.at_home(mention)
        yield at_home.mention if at_home is not None and at_home.name not in rivals else None
        yield made_of_late(mention, rivals, self.around)
        told = object_before(mention, before, self.around.text)
        yield told if told is not None and self._may_be_called(told, mention, noun) else None
        yield self._told_of_late(mention, noun, before, grammar, rivals)
        yield self._spoken_of(mention, noun, grammar, rivals)
        yield described(mention, noun, self.around) if noun in _OF_PLACES else None
        yield self._leading_state(mention)
        yield self._named_before(mention, noun, grammar, rivals)
        yield misread_as_person(mention, noun, self.around)

    def _place_named(self, mention: Mention, noun: str) -> Mention | None:
        """Give the name behind "the capital city of": the noun only says what kind of place it is."""
        link = _OF.match(self.around.text, mention.end) if noun in _NAMED_PLACES else None
        if link is None:
            return None
        place = bisect_left(self.around.starts, link.end())
        is_there = place < len(self.around.starts) and self.around.starts[place] == link.end()
        named = self.around.by_start[place][1] if is_there else None
        return named.mention if named is not None and named.kind in (EntityKind.STATE, None) else None

    def _headed_by(self, mention: Mention, noun: str) -> Mention | None:
        """Give what a noun that stands for no other body heads the name of: "the market"."""
        if re.match(r"\s(?:of|for)\s", self.around.text[mention.end : mention.end + 5]):
            return None  # "the market for timber" is nobody's name
        title = self.around.title(mention)
        if self.around.is_page and title is not None and fold(title.name or "").split()[:1] == [noun]:
            return title  # "the fort" of a page on Fort Holm
        named = self.around.earlier_bodies(mention.start)
        return next((t.mention for t in named if headed_by(t.name) == noun), None)

    def _apposed_to(self, mention: Mention, before: Sequence[Mention]) -> Mention | None:
        """Give the name before "the band that": "two of the Cold Harbours, the band that formed in 1982"."""
        named = before[-1] if before else None
        if named is None or named.form is not MentionForm.NAME or named.kind not in (mention.kind, None):
            return None
        text = self.around.text
        is_beside = text[named.end : mention.start] == ", " and mention.text[:4].lower() == "the "
        opens = sentence_start(text, named.start)
        is_fronted = text[opens : named.start].strip().lower() in _FRONTING
        return named if is_beside and not is_fronted and _DEFINES.match(text, mention.end) else None

    def _spoken_of(
        self, mention: Mention, noun: str, grammar: Grammar, rivals: Collection[str | None]
    ) -> Mention | None:
        """Give what the article is about, where the noun fits it, or the band that the sentence before is."""
        title = self.around.title(mention)
        band = band_spoken_of(noun, grammar) if not self.around.is_page else None
        if band is not None or title is None or title.name in rivals:
            return band
        if is_land(title, noun, self.around.context.subkinds):
            return None
        if self._owners_within(mention, noun) and self._is_owner(title, noun):
            return None
        if title.name and holds(title.name, noun):
            return title
        if self._is_of_other_trade(title, mention, noun):
            return None
        other = self._beside_page(mention, noun, rivals)
        if other is not None:
            return other
        is_body = self.around.is_page and not self.around.is_of_person(title)
        is_of_kind = title.kind in (mention.kind, None) and not self.around.context.is_of_work
        return title if is_body and is_of_kind else None

    def _is_of_other_trade(self, title: Mention, mention: Mention, noun: str) -> bool:
        """Tell a title of another trade than a noun, or of none where one other body is of it."""
        named = self.around.earlier_bodies(mention.start)
        own = next((thing for thing in named if thing.name == title.name), None)
        if own is None or self.salience.is_told_as(own, noun, mention.start):
            return False
        told = self.salience.told_as(named, noun, mention.start)
        return told is not None or self.salience.is_of_other_trade(own, noun, mention.start)

    def _beside_page(self, mention: Mention, noun: str, rivals: Collection[str | None]) -> Mention | None:
        """Give the society that a page on a festival has named, for "the society"."""
        page = self.around.context.defined
        if page is None or page.noun == noun or noun not in _OF_PLACES:
            return None
        named = (t for t in self.around.earlier_bodies(mention.start) if t.kind is EntityKind.ORGANISATION)
        return next((t.mention for t in named if t.name not in rivals and headed_by(t.name) == noun), None)

    def _leading_state(self, mention: Mention) -> Mention | None:
        """Give the state that the sentence before a noun for states begins with."""
        if mention.kind is not EntityKind.STATE:
            return None
        text = self.around.text
        opens = mention.start if mention.text[:1].isupper() else sentence_start(text, mention.start)
        leading = leading_before(text, opens, self.around.by_start)
        noun = mention.text.lower().split()[-1]
        if leading is None or is_land(leading, noun, self.around.context.subkinds):
            return None
        return leading if leading.kind is EntityKind.STATE else None

    def _named_before(
        self, mention: Mention, noun: str, grammar: Grammar, rivals: Collection[str | None]
    ) -> Mention | None:
        """Give the likeliest of what the text named before that the noun may stand for."""
        named = self.around.earlier_bodies(mention.start)
        choices = [t for t in named if t.name not in rivals and self._may_be(t, mention, noun)]
        choices = [t for t in choices if not self.salience.is_of_other_trade(t, noun, mention.start)]
        if self._owners_within(mention, noun):  # "the EU agency" is not the UN either
            choices = [t for t in choices if not self._is_owner(t.mention, noun)]
        told = explained(mention, choices, self.around.text)
        if told is not None:
            return told
        called = [t for t in choices if holds(t.name, noun)]
        title = self.around.title(mention)
        is_rival = title is not None and title.name in rivals
        if called and is_rival:
            return called[0].mention  # "It left the Holm League for the Lind League ... left the league"
        spoken = frozenset(m.name for m in grammar.focus if m.name is not None)
        best = self.salience.best(choices, mention.start, noun, spoken)
        is_told = best is not None and self.salience.is_told_as(best, noun, mention.start)
        if best is not None and called and self.salience.is_of_unknown_kind(best) and not is_told:
            best = self.salience.best(called, mention.start, noun, spoken)
        # What the page is about left "this alliance": no party is one. "The general assembly" is its organ.
        is_strict = is_rival or noun not in _ORGANS
        if best is None or (is_strict and self.salience.is_another(best, noun)):
            return None
        return best.mention

    def _may_be(self, thing: NamedThing, mention: Mention, noun: str) -> bool:
        """Tell whether a noun phrase may stand for a thing: one of its kind, and nobody's name."""
        if thing.mention.form is not MentionForm.NAME or not may_be_called(thing, noun, mention.kind):
            return False
        if thing.kind is None and is_portfolio(thing, self.around.text):
            return False
        if fold(thing.name) in NOMINAL_KINDS or is_where(thing, mention) or thing.name in self._holders:
            return False
        if _RANK.fullmatch(thing.name) is not None or (noun in _OF_FACTIONS and self._is_no_party(thing)):
            return False
        if noun in _HOUSES and not holds(thing.name, noun) and self._is_no_house(thing):
            return False
        if self._classes.is_another(thing, mention, noun):
            return False
        if thing.entity_ids:
            return not is_land(thing, noun, self.around.context.subkinds)
        if thing.kind is None and self._is_of_office(thing, mention.start):
            return False
        if mention.kind is EntityKind.ORGANISATION and says_where(thing, mention.start, self.around.text):
            return False
        is_misread = thing.kind is EntityKind.ORGANISATION and is_called_as_one(thing.name)
        is_surname = fold(thing.name) in self.around.surnames
        return not (is_misread or is_surname or is_adjective(thing.name))

    def _may_be_called(self, named: Mention, mention: Mention, noun: str) -> bool:
        things = self.around.earlier_bodies(mention.start)
        return any(named.start in thing.starts and self._may_be(thing, mention, noun) for thing in things)

    @cached_property
    def _holders(self) -> frozenset[str | None]:
        """Who has an office in the document, by name: nobody is a body."""
        return frozenset(r.holder.name for r in self.around.context.titles if r.holder is not None)

    def _is_of_office(self, thing: NamedThing, place: int) -> bool:
        """Tell the "Labour" of a minister of labour, before any party of that name."""
        before = [start for start in thing.starts if start < place]
        return all(_SEATED.search(self.around.text, max(0, start - 40), start) for start in before)

    def _is_no_party(self, thing: NamedThing) -> bool:
        """Tell where somebody sits, and portfolios: who "left the party" did not leave the Senate."""
        if not CHAMBERS.isdisjoint(fold(thing.name).split()):
            return True
        return any(_SEATED.search(self.around.text, max(0, s - 40), s) for s in thing.starts)

    def _is_no_house(self, thing: NamedThing) -> bool:
        """Tell what the table knows for a body that no parliament is: "the parliament" is not the UN."""
        return any(self.around.context.subkinds.get(i) in _NO_HOUSES for i in thing.entity_ids[:1])

    def _told_of_late(
        self,
        mention: Mention,
        noun: str,
        before: Sequence[Mention],
        grammar: Grammar,
        rivals: Collection[str | None],
    ) -> Mention | None:
        """Give what "this organisation" is: the body that the sentence, or the one before, named last."""
        is_pointing = noun in _JOINED and mention.text.lower().startswith(("this ", "that "))
        if not is_pointing or mention.kind is not EntityKind.ORGANISATION:
            return None
        named = [
            m
            for m in (*grammar.focus, *before)
            if m.form is MentionForm.NAME and m.name is not None and m.name not in rivals
        ]
        bodies = [m for m in named if m.kind is EntityKind.ORGANISATION or (m.kind is None and " " in m.text)]
        held = [m for m in bodies if holds(m.name or "", noun)] or held_of_late(
            mention, noun, rivals, self.around
        )
        told = [m for m in bodies if _WHERE.search(self.around.text[max(0, m.start - 12) : m.start]) is None]
        return next(reversed(held or told or bodies), None)

    def _names_on(self, mention: Mention, noun: str) -> bool:
        """Tell whether "of" and a name go on a noun that is written small: "the guild of St Luke"."""
        text = self.around.text
        return (
            noun in NAMED_ON
            and re.match(r"\sof\s(?:the\s)?[A-Z]", text[mention.end : mention.end + 10]) is not None
        )

    def _named_within(self, mention: Mention, noun: str) -> Mention | None:
        """Give the body that a noun phrase names itself: "the NorthStar frequent-flyer alliance".

        A name before a business says where it is or whose, unless it is a name of the text: "the Oakham
        brewery".
        """
        named = [t for _, t in self.around.inside(mention) if t.kind is EntityKind.ORGANISATION]
        owners = self._owners_within(mention, noun)
        named = [t for t in named if t.name not in owners and (noun not in BUSINESSES or t.count > 1)]
        worded = next((thing.mention for thing in named), None) or named_by_words(mention)
        if worded is not None and not named and noun != "club" and self._is_place(worded):
            # "the Oslo orchestra" is not Oslo; clubs go by their town's name.
            whole = f"{worded.text}{self.around.text[worded.end : mention.end]}"
            return renewed(worded, text=whole, name=whole, end=mention.end, kind=mention.kind, entity_ids=())
        return worded

    def _owners_within(self, mention: Mention, noun: str) -> set[str]:
        """Whose a phrase says a body is, by name, and where: "the EU agency", "the Oslo-based lender"."""
        named = [t for _, t in self.around.inside(mention)]
        return {t.name for t in named if self._is_owner(t.mention, noun) or f"{t.name}-based" in mention.text}

    def _is_owner(self, named: Mention, noun: str) -> bool:
        return is_name_of_owner(
            named.name or named.text, named.entity_ids, noun, self.around.context.subkinds
        )

    def _is_place(self, named: Mention) -> bool:
        return any(thing.kind is EntityKind.STATE for _, thing in self.around.inside(named))
