"""The body a page is about: what "the band", "its members" and a bare "left in 1996" mean on it.

An encyclopaedia's page about a band, a league, an alliance or a party says so in its first sentence; who
comes and goes on it needs no further body. Which kind of member each has is read off the noun.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.extraction.context.lead_definition import lead_definition
from claims.extraction.context.names import plain_title
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.relations import EntityKind
from claims.types import SlotSource

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_page_body", "is_page_of_teams", "is_page_team", "page_body"]

_OF_PERSONS = frozenset(
    """
    band group duo trio quartet quintet sextet supergroup boyband orchestra choir ensemble troupe collective
    party society club academy fraternity sorority guild order
    """.split()
)
_OF_STATES = frozenset(
    """
    alliance organisation organization union federation confederation bloc community pact commonwealth
    association league forum
    """.split()
)
_OF_BODIES = frozenset(
    """
    league conference division association alliance federation confederation network consortium union
    organisation organization council coalition party
    """.split()
)
_NOUNS = {
    EntityKind.PERSON: _OF_PERSONS,
    EntityKind.STATE: _OF_STATES,
    EntityKind.ORGANISATION: _OF_BODIES,
}
_ANY = _OF_PERSONS | _OF_STATES | _OF_BODIES
# Who made the work that a page is about, and how far on its first sentence says so.
_MADE_BY = re.compile(
    r"\bby\s(?:the\s)?(?:[\w-]+\s){0,5}?(?P<noun>band|group|duo|trio|quartet|quintet|supergroup|collective)\s"
    r"(?P<name>[A-Z][\w’'&.-]*(?:\s(?:(?:of|the|and|&)\s)?(?:[A-Z][\w’'&-]*|\d+)){0,4})"
)
_LEAD = 300
# How sure it is that such a page's own body is meant; own estimate.
_SURE = 0.9
# Bodies that "they" stands for.
_PLAYING = frozenset("club side team teams franchise band duo trio quartet quintet".split())


def page_body(view: SentenceView, kind: EntityKind | None = EntityKind.PERSON) -> Mention | None:
    """Give the body a page is about where members of a kind, or of any for None, are in such bodies."""
    article = view.context.article
    found = _lead(plain_title(article), article.text)
    found = found or _maker(plain_title(article), article.text)
    nouns = _ANY if kind is None else _NOUNS.get(kind, frozenset())
    if found is None or not nouns & {found[1], *_called(found[0], kind)}:
        return None
    name, _, start = found
    named = view.context.title_mention
    ids = named.entity_ids if named is not None and named.text == name else ()
    return Mention(
        text=name, start=start, end=start + len(name), form=MentionForm.NAME, kind=EntityKind.ORGANISATION,
        name=name, entity_ids=ids, confidence=_SURE, source=SlotSource.CONTEXT,
    )  # fmt: skip


def _called(name: str, kind: EntityKind | None) -> frozenset[str]:
    """Give what a body of bodies calls itself, whatever its page does: "League of X"."""
    words = name.lower().split(" of ")[0].split()
    return frozenset(words[-1:]) if kind in (EntityKind.ORGANISATION, EntityKind.STATE) else frozenset()


def is_page_of_teams(view: SentenceView) -> bool:
    """Tell whether a page is about a league, so that its members are teams."""
    article = view.context.article
    found = _lead(plain_title(article), article.text)
    return found is not None and found[1] in ("league", "conference", "division")


def is_page_body(view: SentenceView, token: Token) -> bool:
    """Tell whether a noun means the body of the page: "the band", "they", "the line-up"."""
    article = view.context.article
    lead = _lead(plain_title(article), article.text)
    found = lead or _maker(plain_title(article), article.text)
    if found is None or found[1] not in _ANY:
        return False
    if token.lower_ in ("they", "it"):
        return lead is not None
    says_the = any(c.lower_ in ("the", "their", "its") for c in token.lefts)
    own = {found[1], "group", "line-up", "lineup", "membership"}
    return says_the and token.tag_ == "NN" and token.lemma_.lower() in own and token.is_lower


def is_page_team(view: SentenceView, token: Token, mention: Mention) -> bool:
    """Tell "they", the club or the band that a page is about."""
    page, titled = view.context.defined, view.context.title_mention
    if token.lower_ != "they" or (page is not None and page.noun not in _PLAYING):
        return False
    if any(m.kind is EntityKind.PERSON and m.start < mention.start for m in view.mentions):
        return False
    names = {page.name if page is not None else None, titled.name if titled is not None else None} - {None}
    return mention.kind is EntityKind.ORGANISATION and mention.name in names


@lru_cache(maxsize=8)
def _maker(title: str, text: str) -> tuple[str, str, int] | None:
    """Give the band whose album or song a page is about, with its noun and place: "by the rock band X"."""
    definition = lead_definition(title, text) if title else None
    made = _MADE_BY.search(text, 0, _LEAD) if definition is not None and definition.is_work else None
    return None if made is None else (made["name"], made["noun"], made.start("name"))


@lru_cache(maxsize=8)
def _lead(title: str, text: str) -> tuple[str, str, int] | None:
    """Give the name a page opens with, the noun of its kind and where the name stands."""
    definition = lead_definition(title, text) if title else None
    if definition is None or definition.is_work:
        return None
    return definition.name, definition.noun, text.find(definition.name)
