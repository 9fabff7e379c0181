"""Mends what the tagger takes names for that no table knows: a pact for a state, a country for a firm.

Names say what they are: the last word of "the Union of Shores" makes a body of it, whoever it is. A
single unknown word beside such a body that ends as countries do ("Torvania") is read as a state.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies.spoken import is_called
from claims.extraction.membership.bodies.strength import STRONG, named_strength
from claims.extraction.membership.bodies.talk import speaks_of_states
from claims.extraction.membership.words import PLAYING
from claims.extraction.naming.given_names import has_given_name
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["COUNTRY", "retyped"]

# Endings of the names of countries; given names and firms share some, so that a body must stand by.
COUNTRY = re.compile(r"^[A-Z][a-zé]{2,}(?:ia|land|lands|stan|mark|ania|onia|istan|burg|land Islands)$")
# What a tagger takes for two names, an adjective and a people, or letters and a town.
_TWO_PARTS = re.compile(
    r"(?:Christian|Social|Liberal|Free|Progressive|New|National|Centre|Moderate|Radical) "
    r"(?:Democrats|Liberals|Conservatives|Socialists|Radicals)$|(?:FC|AC|SC|FK|SK|NK|AFC|CF|SV) [A-Z][\w-]+$"
)
# What a body is, and its letters behind.
_CALLED = re.compile(r"[a-z][a-z -]+, ([A-Z]{2,7})$")
# What opens a sentence before the name of a land.
_NEIGHBOUR = re.compile(r"(?:Neighbou?ring|Tiny|Landlocked|Distant|Nearby)\s(?=[A-Z])")
# Names of meetings, which are bodies only where nothing says "event".
_MEETINGS = frozenset({"conference", "convention", "congress", "assembly", "forum"})

# A chorus is of a play as often.
_PLAYING = PLAYING - {"chorus"}

# What lands have and are called, behind a name and before it.
_HAS_LAND = re.compile(
    r"['’]s\s(?:parliament|government|president|prime\sminister|foreign\sminister|cabinet|army|voters|junta)\b"
    r"|,\san?\s(?:[\w-]+\s){0,3}(?:country|republic|kingdom|nation|state|monarchy)\b(?!\s(?!of|in|on|off|that|which|with|and|at|to)[a-z])"
)
_LANDS = re.compile(r"\b(?:[Nn]eighbou?ring|(?:[Rr]epublic|[Kk]ingdom|country|state)\sof)\s$")
_NAMING = (MentionForm.NAME, MentionForm.PRONOUN)
_NEUTER = frozenset({"it", "its", "itself", "they", "their"})
# Whose pages tell of conferences that are leagues.
_IN_CONFERENCES = frozenset("conference league team teams university college school club program".split())


def retyped(view: SentenceView) -> SentenceView:
    """Give the view with such names in the kinds their words tell."""
    page = view.context.defined
    in_leagues = page is not None and page.noun in _IN_CONFERENCES
    text = view.context.article.text
    mentions = [_as_band(text, _as_body(_bare(m), in_leagues=in_leagues)) for m in _joined(view)]
    bodies = [m for m in mentions if _is_body(m)]
    if bodies:
        mentions = [_as_country(m, bodies) for m in mentions]
    elif speaks_of_states(view.context.article.text) or _has_states(view):
        # "The pact is an alliance of ten states. ... Torvania was admitted in 1994."
        mentions = [m if has_given_name(m.name or m.text) else _as_country(m, ()) for m in mentions]
    else:
        mentions = [_as_country(m, ()) if _is_told_land(text, m.name or m.text) else m for m in mentions]
    return view if mentions == list(view.mentions) else replace(view, mentions=mentions)


def _joined(view: SentenceView) -> list[Mention]:
    """Give the mentions with the halves of "FC Holm" and "the Christian Democrats" as one name each."""
    joined: list[Mention] = []
    for mention in view.mentions:
        last = joined[-1] if joined else None
        text = f"{last.text} {mention.text}" if last is not None and mention.start == last.end + 1 else ""
        is_torn = (
            bool(text) and text == mention.name and last is not None and last.kind is not EntityKind.PERSON
        )
        if last is not None and (is_torn or _TWO_PARTS.match(text)):
            kind = EntityKind.ORGANISATION if _TWO_PARTS.match(text) else mention.kind or last.kind
            joined[-1] = replace(
                last, text=text, end=mention.end, name=text, form=MentionForm.NAME, kind=kind, entity_ids=(),
            )  # fmt: skip
        else:
            joined.append(mention)
    return joined


def _bare(mention: Mention) -> Mention:
    """Give TTUK of "national federation, TTUK" and Torvia of "Neighbouring Torvia", both read as one name."""
    beside = _NEIGHBOUR.match(mention.text) if mention.form is MentionForm.NAME else None
    if beside is not None and not mention.entity_ids:
        name = mention.text[beside.end() :]
        return replace(mention, text=name, start=mention.start + beside.end(), name=name)
    called = _CALLED.match(mention.text) if mention.form is MentionForm.NAME else None
    if called is None:
        return mention
    return replace(mention, text=called[1], start=mention.end - len(called[1]), name=called[1], entity_ids=())


def _as_body(mention: Mention, *, in_leagues: bool) -> Mention:
    if mention.entity_ids or mention.form is not MentionForm.NAME or mention.kind is EntityKind.ORGANISATION:
        return mention
    last = mention.text.split()[-1].lower()
    is_league = in_leagues and last == "conference"
    if mention.kind is EntityKind.EVENT and last in _MEETINGS and not is_league:
        return mention
    if named_strength(mention) < STRONG or " " not in mention.text:
        return mention
    return replace(mention, kind=EntityKind.ORGANISATION, name=mention.name or mention.text)


def _as_band(text: str, mention: Mention) -> Mention:
    """Take for a band what the text calls one, whatever the tagger makes of it: "Hollow Hands, a trio"."""
    is_open = mention.form is MentionForm.NAME and not mention.entity_ids
    if not is_open or mention.kind in (EntityKind.ORGANISATION, EntityKind.STATE):
        return mention  # "the London band" is from London
    if has_given_name(mention.text):
        return mention
    if mention.name not in (None, mention.text) or not is_called(text, mention.text, _PLAYING):
        return mention
    return replace(mention, kind=EntityKind.ORGANISATION, name=mention.text)


def _is_body(mention: Mention) -> bool:
    is_name = mention.form is MentionForm.NAME and mention.kind is EntityKind.ORGANISATION
    return is_name and named_strength(mention) >= STRONG


def _has_states(view: SentenceView) -> bool:
    """Tell whether the member of whom the sentence before told is a state."""
    last = view.context.joined_last
    return last is not None and last[2] is EntityKind.STATE


@lru_cache(maxsize=512)
def _is_told_land(text: str, name: str) -> bool:
    """Tell whether a text speaks of what lands have: "Torvia's parliament", "Torvia, a country of"."""
    if COUNTRY.match(name) is None or has_given_name(name):
        return False
    return any(_HAS_LAND.match(text, m.end()) or _LANDS.search(text, max(0, m.start() - 20), m.start())
               for m in re.finditer(rf"\b{re.escape(name)}\b", text))  # fmt: skip


def _as_country(mention: Mention, bodies: Iterable[Mention]) -> Mention:
    is_open = mention.form in _NAMING and not mention.entity_ids and mention not in bodies
    is_pronoun = mention.form is MentionForm.PRONOUN
    named = mention.name or "" if is_pronoun else mention.text
    if not is_open or mention.kind is EntityKind.STATE or not COUNTRY.match(named):
        return mention
    if is_pronoun:  # "its accession", of what a sentence before names
        return replace(mention, kind=EntityKind.STATE) if mention.text.lower() in _NEUTER else mention
    if mention.name not in (None, mention.text):
        return mention  # a surname of somebody named in full
    return replace(mention, kind=EntityKind.STATE, name=mention.text)
