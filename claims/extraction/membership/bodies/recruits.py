"""What persons join besides parties and bands: a country's forces, named teams, bodies known by name alone.

"Joined the Russian army" and "the Corva Racing team" name a body by a common noun; whoever "joined the Sea
Org" joined something of which nothing says that it employs anybody.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import ALLIANCES
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.membership.bands.staff import is_house
from claims.extraction.membership.bodies.kinds import HOUSES, UNDERGROUND, is_council, is_employer
from claims.extraction.membership.bodies.spoken import PERSONAL_BODIES, is_called
from claims.extraction.membership.patterns import MEMBERS
from claims.extraction.membership.words import PLAYING
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.naming.looks import as_mention
from claims.extraction.syntax.arguments import is_named
from claims.extraction.syntax.questions import prepositional_objects
from claims.late_patterns import late_pattern
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_recruiting", "with_named_teams"]

# What has a band of its own.
_KEEPING = frozenset(
    "school college church village town city university army navy police parish youth".split()
)
_OPENING = frozenset({"join", "rejoin", "leave", "quit"})
_MOVING = frozenset({"move", "return", "place", "assign", "relegate", "promote", "switch"})
_FORCES = frozenset({"army", "navy", "militia"})
# Common nouns that a name before them makes the name of a body.
_NAMED = _FORCES | HOUSES | UNDERGROUND | {"team", "division", "panel"}
_SOME = late_pattern(rf"\b(?:{'|'.join(sorted(_NAMED))})\b")
_UNNAMED = frozenset({"a", "an", "another", "any", "every", "each", "no", "his", "her", "their", "its", "my"})
_BEFORE = ("compound", "nmod", "amod", "nummod")
# What a text calls whoever pays people.
_PAYING = frozenset(
    """
    company firm studio label network broadcaster newspaper bank agency magazine university school college
    startup start-up business consultancy publisher station channel website carmaker retailer airline lab
    laboratory hospital museum office store
    """.split()
)
# How far on an encyclopaedia's page says whose life it tells.
_LEAD = 300
_LIVES = late_pattern(r"\b(?:is|was)\san?\s(?:[\w-]+,?\s){0,6}?[a-z]{3,}\b")
# Who goes from one employer to the next.
_PAID = late_pattern(
    r"\b(?:business(?:man|woman|person)|executive|entrepreneur|lawyer|attorney|engineer|journalist|broadcaster|presenter|"
    r"economist|banker|accountant|designer|programmer|consultant|investor|trader|editor|publisher|chef|actor|actress|"
    r"company|firm|manager|director|chief|solicitor|barrister|physician|surgeon|scientist|architect|professor)\b"
)
# Callings that nobody has of an employer, whatever else a page says one is: "painter, publisher and critic".
_CALLED = late_pattern(
    r"\b(?:painter|sculptor|printmaker|poet|novelist|composer|philosopher|revolutionary|activist|suffragette|"
    r"priest|monk|nun|friar|missionary|theologian|mystic|occultist)\b"
)
# Words that say of a body that it has members: "although his relations with its leaders were cool".
_HAVING = late_pattern(r"\b(?:its|fellow)\s(?:\w+\s)?(?:members?|leaders?|founders?|adherents?|followers?)\b")
# Words that say what one does there, for pay.
_WORKING = late_pattern(
    r"\b(?:hired|salary|staff|employ\w*|job|career|engineer\w*|executive|lawyer|attorney|analyst|reporter|"
    r"correspondent|professor|lecturer|consultant|anchor|presenter|journalist|coach|manager)\b"
)


def with_named_teams(view: SentenceView) -> SentenceView:
    """Give the view with "the Russian army", "the Corva Racing team" as the names of bodies."""
    if not _SOME.search(view.span.text):
        return view
    nouns = [t for t in view.span if t.lower_ in _NAMED and _is_moved_into(t)]
    named = [m for t in nouns if (m := _named(view, t)) is not None]
    if not named:
        return view
    others = [m for m in view.mentions if not any(m.start < n.end and n.start < m.end for n in named)]
    return replace(view, mentions=sorted([*others, *named], key=lambda m: m.start))


def _is_moved_into(noun: Token) -> bool:
    """Tell whether a noun is what somebody joins, leaves, is placed in or a member of."""
    if noun.dep_ == "dobj":
        return noun.head.lemma_.lower() in _OPENING and noun.lower_ not in HOUSES
    led = noun.head
    if noun.dep_ != "pobj":
        return False
    if led.lower_ in ("of", "on") and led.head.lemma_.lower() in MEMBERS:
        return noun.lower_ not in _FORCES  # "a member of the Corva Racing team"
    return (
        noun.lower_ not in HOUSES
        and led.lower_ in ("to", "in", "into")
        and led.head.lemma_.lower() in _MOVING
    )


def _named(view: SentenceView, noun: Token) -> Mention | None:
    """Give the name that a noun ends, from the first word with a capital on; None where it has none."""
    before = [t for t in noun.lefts if t.dep_ in _BEFORE]
    if any(t.lower_ in _UNNAMED or t.dep_ == "poss" for t in noun.lefts):
        return None
    words = [t for each in before for t in each.subtree if t.text[:1].isupper()]
    of_land = [t for t in prepositional_objects(noun, ("of",)) if t.ent_type_ == "GPE"]
    if noun.lower_ in HOUSES and not before and of_land:  # "the parliament of Norway"
        start, end = noun.idx + view.shift, view.span_of(of_land[0]).end
        return as_mention(view, start, end, EntityKind.ORGANISATION, confidence=0.6)
    is_own = noun.lower_ in _FORCES | HOUSES | UNDERGROUND or any(
        t.ent_type_ not in ("NORP", "GPE") for t in words
    )
    if not words or not is_own:
        return None  # "the national team", "the England team"
    start, end = words[0].idx + view.shift, view.span_of(noun).end
    return as_mention(view, start, end, EntityKind.ORGANISATION, confidence=0.6)


def is_local_band(head: Token) -> bool:
    """Tell a band by whose it is, "the school band", which is none that the text named before."""
    is_band = head.lemma_.lower() in PLAYING and head.is_lower
    return is_band and any(c.dep_ == "compound" and c.lower_ in _KEEPING for c in head.lefts)


def as_local_band(named: Mention) -> Mention:
    """Give such a band by its words, without the article."""
    text = named.text.removeprefix("the ").removeprefix("The ")
    return replace(
        named, text=text, start=named.end - len(text), form=MentionForm.NAME,
        kind=EntityKind.ORGANISATION, name=text, entity_ids=(),
    )  # fmt: skip


def is_recruiting(view: SentenceView, head: Token, body: Mention, *, is_belonging: bool = False) -> bool:
    """Tell a body known by its name alone, on a page about a life, of which nothing says that it pays.

    Nobody "belonged to" an employer, whatever his calling.
    """
    if body.form is not MentionForm.NAME or body.entity_ids or not is_named(head):
        return False
    if body.kind not in (EntityKind.ORGANISATION, None) or has_given_name(body.text):
        return False
    text = view.context.article.text
    may_be_paid = not is_belonging and _is_paid(text) and not _HAVING.search(view.span.text)
    if not _LIVES.search(text, 0, _LEAD) or may_be_paid:
        return False
    if {word.lower() for word in body.text.split()} & (ALLIANCES - PERSONAL_BODIES):
        return False  # "rejoined the Commonwealth": his country did
    if is_employer(body) or is_house(body) or is_council(body) or _WORKING.search(view.span.text):
        return False
    return not is_called(text, body.text, _PAYING)


def _is_paid(text: str) -> bool:
    """Tell a page on somebody who goes from one employer to the next, which no artist and no nun does."""
    return _PAID.search(text, 0, _LEAD) is not None and _CALLED.search(text, 0, _LEAD) is None
