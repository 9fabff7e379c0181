"""Reads one article in two steps: which sentences must be parsed, then what the parsed ones say."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from claims.extraction import families
from claims.extraction.assertion.cues import ACCORDING
from claims.extraction.chained_leavings import with_chained
from claims.extraction.choice import Chooser
from claims.extraction.context import build_context, is_name_like, plain_title
from claims.extraction.context.lead_definition import lead_definition
from claims.extraction.context.names import places_of, without_honorific
from claims.extraction.dating.as_of import dated_as_of
from claims.extraction.drafting import drafts_of, told_of_ahead
from claims.extraction.drafts import Draft
from claims.extraction.fields import blocks_in, with_fields
from claims.extraction.filling.chains import Chains
from claims.extraction.filling.groups import stand_ins, told_by, with_several
from claims.extraction.filling.joined_bodies import Leavers, body_joined_last, ended_body
from claims.extraction.filling.seen_titles import inherited_titles, officers_of, with_titles, with_told
from claims.extraction.filling.slots import SlotFiller
from claims.extraction.frames import Candidate, Mention, MentionForm, Sentence, SentenceView, Zone
from claims.extraction.leadership.rolls.roll_claims import roll_drafts
from claims.extraction.leadership.rolls.rolls import find_rolls
from claims.extraction.mentions import read_mentions
from claims.extraction.naming.aliases import scan_names, settle
from claims.extraction.naming.anchored_names import anchored_names
from claims.extraction.naming.definitions import Definition, find_definitions
from claims.extraction.naming.home_states import at_home
from claims.extraction.naming.last_words import last_words
from claims.extraction.naming.noun_ended_names import noun_ended_names
from claims.extraction.naming.own_nouns import own_nouns
from claims.extraction.naming.paired_names import paired_names
from claims.extraction.naming.plain_words import is_plain_word
from claims.extraction.naming.shaped_names import shaped_names
from claims.extraction.naming.team_names import find_team_names
from claims.extraction.naming.torn_names import torn_names
from claims.extraction.naming.unread_names import unread_names
from claims.extraction.renewing import renewed
from claims.extraction.resolution import Discourse, Resolver, founds_unnamed, leads_unnamed, points_back
from claims.extraction.resolution.told_holders import ToldHolders
from claims.extraction.roles import find_roles, parse_titles
from claims.extraction.second_look import look_again
from claims.extraction.tables import KnowsNames
from claims.extraction.text.sanitise import capital_surnames, lower_headline
from claims.extraction.text.sentences import split_sentences
from claims.extraction.triggered import naming_before, triggered
from claims.extraction.triggers import TriggerFilter
from claims.relations import EntityKind
from claims.types import AliasHit, Article

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Reading"]

# How far on a sentence still knows who took or left an office in another, in characters.
_TOLD_WITHIN = 1_000
# And of which body another told that somebody joined or left it: some two sentences.
_JOINED_WITHIN = 300
_SILENT = frozenset({Zone.BYLINE})
# "The Hague" makes no name of every "The".
_ARTICLES = frozenset({"The", "A", "An"})


class Reading:
    """One article on its way to claims.

    Parameters
    ----------
    article : Article
        What is read.
    triggers : TriggerFilter
        Says which sentences can hold a claim.
    table : KnowsNames or None
        Knows names and posts.
    chooser : Chooser or None
        Chooses what a claim leaves open; rules of thumb do when None.
    read_all : bool
        Parse and read every sentence; the claims are the same, which a test asserts.
    """

    def __init__(
        self,
        article: Article,
        triggers: TriggerFilter,
        table: KnowsNames | None,
        *,
        chooser: Chooser | None = None,
        read_all: bool = False,
    ) -> None:
        self.article = article
        self.chooser = chooser
        self.table = table
        self._named: dict[str, bool] = {}
        self.nouns: frozenset[str] = frozenset()
        self.sentences = split_sentences(article.text)
        speaking = [s for s in self.sentences if s.zone not in _SILENT]
        self.triggered = triggered(article.text, speaking, triggers)
        self.read_all = read_all
        self.read = speaking if read_all else self.triggered
        self.known = sorted({s.index for s in (*self.triggered, *self._preceding())})
        self.wanted = sorted({*self.known, *(s.index for s in self.read)})

    def _preceding(self) -> list[Sentence]:
        """Give the sentences that name whom others speak of: the first, the one before "she", "the firm"."""
        body = [s for s in self.sentences if s.zone is Zone.BODY]
        before = [self.sentences[s.index - 1] for s in self.triggered if s.index and self._needs_before(s)]
        opening = body[:1] if self.triggered else []
        unnamed = (s.index for s in self.triggered if founds_unnamed(self._words(s)))
        named = [s for index in unnamed for s in naming_before(self.article.text, self.sentences, index)]
        return [*opening, *named, *(s for s in before if s.zone is Zone.BODY)]

    def _needs_before(self, sentence: Sentence) -> bool:
        """Tell a sentence of whom or of whose office the one before tells, in the same paragraph."""
        words = self._words(sentence)
        if points_back(words):
            return True
        before = self.sentences[sentence.index - 1]
        is_beside = "\n" not in self.article.text[before.end : sentence.start]
        return is_beside and leads_unnamed(words)

    def _words(self, sentence: Sentence) -> str:
        return self.article.text[sentence.start : sentence.end]

    @cached_property
    def _capitals(self) -> frozenset[str]:
        return capital_surnames(self.article.text)

    def texts(self) -> list[tuple[str, frozenset[str]]]:
        """Give the sentences that must be parsed, with the surnames the article writes in capitals."""
        return [(self._plain(self.sentences[index]), self._capitals) for index in self.wanted]

    def _plain(self, sentence: Sentence) -> str:
        """Give a sentence as the parser should see it: a headline in the case of running text."""
        words = self._words(sentence)
        if sentence.zone is Zone.BODY:
            return words
        return lower_headline(words, self._running_words)

    @cached_property
    def _running_words(self) -> frozenset[str]:
        body = " ".join([self._words(s) for s in self.sentences if s.zone is Zone.BODY])
        return frozenset(body.replace("’", " ").replace("'", " ").split())

    def finish(self, docs: Sequence[Doc]) -> list[Draft]:
        """Give the drafts of the article from its parsed sentences, in the order of `texts`."""
        rolls = list(find_rolls(self.article.text, plain_title(self.article)))
        blocks = blocks_in(self.article.text)
        if not self.triggered and not rolls and not blocks:
            return []
        parsed = dict(zip(self.wanted, docs, strict=True))
        text = self.article.text
        shaped = (*shaped_names(text), *paired_names(text), *anchored_names(text), *find_team_names(text))
        told = self._told(self._scan(text))
        told = at_home(told, self.table, text) if self.table is not None else told
        ended = noun_ended_names(text, told)
        named = [*find_definitions(text), *self._title_names(), *shaped, *ended]
        definitions = sorted([*named, *last_words(text, told, named)], key=_start)
        hits = sorted(settle(told, definitions), key=_start)
        self.nouns = own_nouns(hits, self.table, text)
        raw = {index: self._mentions(index, doc, hits, definitions) for index, doc in parsed.items()}
        for index, torn in torn_names(raw, self.sentences, text).items():
            spread = sorted([*definitions, *torn], key=_start)
            raw[index] = self._mentions(index, parsed[index], hits, spread)
        context = build_context(
            self.article,
            hits,
            settle(self._scan(self.article.title or ""), definitions, also=hits),
            [*(mention for index in self.known for mention in raw[index]), *self._unread_names(hits)],
            self.table,
        )
        resolver = Resolver(context, self.table)
        # The others hold no title beside a name, or they would have a trigger: they only name things.
        triggered = {s.index: None for s in self.triggered}
        discourse = Discourse(self.article.text, self.sentences, parsed, raw, triggered)
        seen = {i: discourse.view(self.sentences[i], resolver) for i in triggered}
        roles = {i: tuple(find_roles(view)) for i, view in seen.items()}
        context = with_titles(context, [role for found in roles.values() for role in found])
        resolver = Resolver(context, self.table, resolver)
        views = [
            seen[s.index].renewed(context=context, roles=roles[s.index])
            if s.index in seen and not _hangs_on_titles(raw[s.index])
            else discourse.view(s, resolver)
            for s in self.read
        ]
        found = self._find(views, resolver)
        candidates = [candidate for _, candidate in found]
        titles = with_told(context, candidates)
        context = with_titles(context, [*titles, *inherited_titles(candidates, titles)])
        filler = SlotFiller(context, Resolver(context, self.table, resolver), self.table, self.chooser)
        chains = Chains(view for view in views if view.sentence.index in triggered)
        shared = with_several(candidates)
        drafts = [
            draft
            for view, candidate in found
            for draft in drafts_of(candidate, view, filler, chains, is_shared=told_by(candidate) in shared)
        ]
        drafts += roll_drafts(rolls, self.sentences, context, self.table)
        drafts = with_fields(drafts, blocks, self.sentences, hits, context, self.table)
        return dated_as_of(drafts, self.article)

    def _find(
        self, views: Sequence[SentenceView], resolver: Resolver
    ) -> list[tuple[SentenceView, Candidate]]:
        """Find the candidates of the sentences in order; what one says of offices the later ones know."""
        found: list[tuple[SentenceView, Candidate]] = []
        officers: dict[tuple[str, str], int] = {}
        holders, leavers, seen = ToldHolders(), Leavers(), list[SentenceView]()
        joined: tuple[int, Mention, EntityKind | None] | None = None
        read = partial(self._candidates, resolver=resolver)
        for view in views:
            start = view.sentence.start
            officers = {name: place for name, place in officers.items() if start - place < _TOLD_WITHIN}
            if joined is not None and start - joined[0] >= _JOINED_WITHIN:
                joined = None
            known = renewed(
                view.context, officers=tuple(officers), joined_last=joined, leavers=leavers.at(start)
            )
            told = holders.meant(view, known)
            seen.append(told)
            here = with_chained(told, self._candidates(told, resolver), read)
            found += [(told, candidate) for candidate in here]
            officers |= dict.fromkeys(officers_of(here), start)
            holders.learn(here)
            leavers.learn(here)
            joined = body_joined_last(here) or joined
        return look_again(seen, found, read)

    def _candidates(self, view: SentenceView, resolver: Resolver) -> list[Candidate]:
        return [
            ended_body(told_of_ahead(candidate, view), view)
            for one in families.find_candidates(view, ask_all=self.read_all)
            for candidate in stand_ins(one, resolver, self.table)
        ]

    def _title_names(self) -> list[Definition]:
        """Give the places where the text names what the article is about ("Ici Paris")."""
        title = plain_title(self.article)
        if _is_office(title):
            return []
        names = {title} if is_name_like(title) else set()
        defined = lead_definition(without_honorific(title), self.article.text)
        if defined is not None and defined.kind is not None:
            names |= {name for name in (defined.name, defined.opened) if " " in name}
        text = self.article.text
        return [
            Definition(start=start, end=start + len(name), long=name, short=name)
            for name in sorted(names, key=len, reverse=True)
            for start in places_of(name, text)
        ]

    def _unread_names(self, hits: Sequence[AliasHit]) -> Iterator[Mention]:
        """Give the names that only sentences nobody parses tell, and that the others speak of by a noun."""
        known = set(self.known)
        others = ((s.start, s.end) for s in self.sentences if s.index not in known and s.zone is Zone.BODY)
        return unread_names(self.article.text, map(self._words, self.triggered), others, hits)

    def _scan(self, text: str) -> list[AliasHit]:
        return scan_names(self.table, text) if self.table is not None and text else []

    def _told(self, hits: Sequence[AliasHit]) -> list[AliasHit]:
        """Leave out the agency of a dateline, "OSLO (Reuters) -": the text says nothing of it."""
        starts = [s.start for s in self.sentences]
        plain = self._plain_words(hits)
        places = ((hit, bisect_right(starts, hit.start) - 1) for hit in hits)
        return [
            hit
            for hit, place in places
            if (
                (place >= 0 and hit.start < self.sentences[place].end)
                or any(match.kind is EntityKind.STATE for match in hit.matches)
            )
            and hit.text not in plain
            and not self._is_source(hit.start, [match.entity_id for match in hit.matches])
        ]

    def _plain_words(self, hits: Sequence[AliasHit]) -> set[str]:
        """Give the aliases of bodies that are common words here: "Spring bulletin", of a busy spring."""
        text, places = self.article.text, dict[str, list[int]]()
        for hit in hits:
            if hit.text.isalpha() and hit.matches[0].kind is EntityKind.ORGANISATION:
                places.setdefault(hit.text, []).append(hit.start)
        return {word for word, starts in places.items() if is_plain_word(word, starts, text)}

    def _mentions(
        self, index: int, doc: Doc, hits: Sequence[AliasHit], definitions: Sequence[Definition]
    ) -> list[Mention]:
        sentence = self.sentences[index]
        found = read_mentions(
            doc,
            self._words(sentence),
            sentence.start,
            hits=_inside(hits, sentence),
            definitions=_inside(definitions, sentence),
            is_named=self._is_named,
            nouns=self.nouns,
        )
        bodies = (None, EntityKind.ORGANISATION)  # persons have offices beside their names
        return [
            mention
            for mention in found
            if mention.form is not MentionForm.NAME
            or mention.kind not in bodies
            or not self._is_source(mention.start, mention.entity_ids)
        ]

    def _is_source(self, start: int, entity_ids: Sequence[str]) -> bool:
        """Tell a paper or a firm that only tells the rest: "according to the Elm Times, Mali left"."""
        if not self._names_sources or _SOURCE.search(self.article.text, max(0, start - 20), start) is None:
            return False
        if not entity_ids and _OF_OFFICE.search(self.article.text, start, start + _OFFICE_WITHIN) is not None:
            return False  # "according to Ann Holt, director of the Elm Trust": whoever a tagger took her for
        known = self.table.entity(entity_ids[0]) if self.table and entity_ids else None
        return known is None or known.subkind in _TELLERS

    @cached_property
    def _names_sources(self) -> bool:
        return "ccording to " in self.article.text

    def _is_named(self, word: str) -> bool:
        """Tell whether the article writes a word with a capital inside a sentence, and never small."""
        if word not in self._named:
            text = self.article.text
            self._named[word] = (
                word.lower() not in self._running_words
                and word not in _ARTICLES
                and any(
                    text[max(0, place - 2) : place].rstrip(" ")[-1:].isalnum()
                    for place in places_of(word, text)
                )
            )
        return self._named[word]


_Placed = TypeVar("_Placed", AliasHit, Definition)
# Of these the text may tell nothing; a state or a union may be what the rest is about.
_TELLERS = frozenset({"company", "news_agency"})
_OF_OFFICE = re.compile(
    r"(?<=\w),\s(?:[a-z’'-]+\s){0,4}(?:executive|director|chair\w*|president|secretary|editor|minister|head|leader"
    r"|founder|member|spokes\w+)\s(?:of|at|for)\s"
)
_OFFICE_WITHIN = 80
_SOURCE = re.compile(rf"\b(?i:{ACCORDING}) to (?:the |a |an )?$")


def _is_office(title: str) -> bool:
    """Tell whether a page is about an office: "Queen of Norland" names nobody."""
    return any(not found.outer and title.startswith(" of ", found.end) for found in parse_titles(title))


def _start(placed: AliasHit | Definition) -> int:
    return placed.start


def _inside(placed: Sequence[_Placed], sentence: Sentence) -> list[_Placed]:
    """Give what lies inside a sentence; `placed` is sorted, so that long articles cost no more a sentence."""
    first, last = (bisect_left(placed, edge, key=_start) for edge in (sentence.start, sentence.end))
    return [one for one in placed[first:last] if one.end <= sentence.end]


def _hangs_on_titles(mentions: Sequence[Mention]) -> bool:
    """Tell whether a mention is one that only the titles seen can resolve: "the former minister"."""
    return any(m.form is MentionForm.NOMINAL and m.kind is EntityKind.PERSON for m in mentions)
