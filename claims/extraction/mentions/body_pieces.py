"""Pieces of a body's name: "Hope Town | District Council", "Mercy Hospital | of Dunmore", "NOI | Polls"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PARTISANS, PLACES
from claims.extraction.frames import MentionForm
from claims.extraction.mentions.neighbours import INSIDE, is_capital, is_title, kind_by, last_word
from claims.extraction.naming.branches import is_branch
from claims.extraction.naming.given_names import is_given_name
from claims.extraction.roles.heads import HEADS
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention
    from claims.extraction.mentions.neighbours import Grammar

__all__ = ["body_of", "branch_in", "headed_body", "next_word", "owned_body", "people_named", "tied_body"]

# Who a body is for, as its name has it: "Penmarsh Women's Boat Club".
_OWNERS = frozenset(
    """
    women men children people boys girls workers farmers students teachers veterans ladies mothers
    """.split()
)
_NOUNS = PARTISANS | {"navy", "services"}
# Heads of names that say behind "of" whose or where they are: "Port of Holm", "Church of God".
_WITH_OF = frozenset(
    """
    academy agency alliance archdiocese assembly association authority bank bureau captaincy chamber church
    club coalition college commission committee commonwealth community confederation conference congregation
    congress council court diocese duchy emirate empire federation front fund guild hospital institute
    kingdom league legion library ministry monastery movement museum parliament party port principality
    protectorate republic school senate society sultanate union university
    """.split()
)
# Orders and their kin, which are named for persons too: "Oblates of Mary".
_KIN = frozenset("brothers daughters fathers friends knights missionaries oblates sisters sons".split())
# Last words of the names of buildings, which name no body.
_BUILDINGS = frozenset(
    "airport arena bridge building hall park plaza road square stadium street tower".split()
)
# How words for fields end, no names of towns or papers.
_FIELD = re.compile(
    r"(?:al|ic|ics|ing|ment|tion|sion|ture|logy|search|ance|ence|ity|ine|health|arts|sports?|energy|trade)$"
)
# One who leads what follows: "deputy director of the ".
_LED = re.compile(r"\b([a-z]+)\s(?:of|at)\sthe\s$")
_BODY = EntityKind.ORGANISATION


def headed_body(first: Mention, second: Mention, grammar: Grammar) -> EntityKind | None:
    """Give what a name is whose noun was torn off: "Hope Town | District Council", "Crowded | House"."""
    noun = last_word(second)
    if noun not in BODIES and noun not in PLACES and noun not in _NOUNS:
        return None
    is_open = first.kind is not EntityKind.EVENT and len(first.text) > 1 and not is_title(first)
    if not is_open or not second.text[:1].isupper() or _is_majority(first, second):
        return None
    if first.entity_ids and first.kind is not EntityKind.STATE and second.kind is not _BODY:
        return None
    if second.entity_ids and (first.entity_ids or " " in second.text):
        return None
    return kind_by(noun) if grammar.hangs_together(first, second) else None


def _is_majority(first: Mention, second: Mention) -> bool:
    """Tell whose majority a chamber has: "the Republican | Senate"."""
    return first.text in ("Republican", "Democratic", "GOP") and second.text.startswith(("House", "Senate"))


def branch_in(first: Mention, second: Mention, grammar: Grammar) -> EntityKind | None:
    """Give what a firm is with its country behind it: "Toyota | Kenya"; letters may be said of a country."""
    letters = re.split(r"[\s-]", first.text)[-1]  # "the non-NATO | Austria"
    is_body = first.kind is _BODY and first.form is MentionForm.NAME and not letters.isupper()
    is_named = second.kind is EntityKind.STATE and is_branch(f"{first.text} {second.text}")
    return _BODY if is_body and is_named and grammar.hangs_together(first, second) else None


def next_word(first: Mention, second: Mention, grammar: Grammar) -> EntityKind | None:
    """Give what a name of several words is of which a tagger knew some: "NOI | Polls", "Hands | Norland"."""
    if first.entity_ids or is_title(first) or is_title(second) or last_word(second) in _BUILDINGS:
        return None
    if _is_majority(first, second):
        return None
    if second.text.endswith("ship"):
        return None  # "his Torvik Secretaryship"
    is_people = first.form is MentionForm.DEMONYM
    if is_people:
        is_word = second.kind is _BODY and " " in second.text  # "Thai | Rak Thai"
    else:
        # "left Paper | Armada"; what opens a sentence may be any word: "Incoming | Brasco Steel".
        is_inside = first.kind is None and first.start > grammar.shift
        is_half = is_inside and second.kind is _BODY and not second.entity_ids
        is_word = (second.kind in (None, EntityKind.STATE) and " " not in second.text) or is_half
    is_name = first.kind in (None, _BODY) and first.text[:1].isupper() and second.text[:1].isupper()
    return _BODY if is_name and is_word and grammar.hangs_together(first, second) else None


def people_named(first: Mention, second: Mention, grammar: Grammar) -> EntityKind | None:
    """Give what a name is that ends in a people's: "Pheu | Thai"; an adjective has no name before it."""
    if first.form is not MentionForm.NAME or first.entity_ids or first.kind is EntityKind.PERSON:
        return None
    is_alone = not is_title(first) and first.text[:1].isupper() and second.text[:1].isupper()
    return _BODY if is_alone and grammar.hangs_together(first, second) else None


def body_of(first: Mention, second: Mention, grammar: Grammar) -> EntityKind | None:
    """Give what a body is that says behind "of" where or whose it is: "Mercy Hospital | of Dunmore"."""
    noun = last_word(first)
    is_headed = noun in _WITH_OF or noun in _KIN
    if first.entity_ids or not is_capital(first) or not (is_headed or _is_of_place(first, second, grammar)):
        return None
    if " " in second.text and last_word(second) in BODIES:
        return None  # the institute "of the Torvik University"
    if (second.kind is EntityKind.PERSON and noun not in _KIN) or not second.text[:1].isupper():
        return None
    head = grammar.end_of(first)
    link = head.nbor() if head is not None and head.i + 1 < len(head.doc) else None
    if link is None or link.head != head:
        return None
    return kind_by(noun) if is_headed else first.kind or _BODY


def _is_of_place(first: Mention, second: Mention, grammar: Grammar) -> bool:
    """Tell "the Nationalist Youth of Norland" from a person's or a firm's name before "of"."""
    start = first.start - grammar.shift
    is_the = grammar.doc.text[max(0, start - 4) : start].lower() == "the "
    is_name = " " in first.text and first.kind is not EntityKind.PERSON
    return is_the and is_name and second.kind is EntityKind.STATE


def owned_body(first: Mention, gap: str, second: Mention) -> EntityKind | None:
    """Give what a body is that is named for whom it is: "Women's | Boat Club", "Small Brewers' | Guild"."""
    if first.entity_ids or second.entity_ids or not second.text[:1].isupper():
        return None
    owner = last_word(first)
    if last_word(second) not in BODIES and second.kind is not _BODY:
        return None
    is_people = first.kind is None or (first.kind is _BODY and " " not in first.text)  # "Peasants' | Union"
    is_plural = gap[1:] == " " and owner[-1:] == "s" and is_people
    is_saint = first.text[:3] == "St " or first.text[:4] == "St. "
    return _BODY if owner in _OWNERS or is_plural or is_saint else None


def tied_body(first: Mention, gap: str, second: Mention, grammar: Grammar) -> EntityKind | None:
    """Give what a body with "and" inside its name is: "Great Atlantic | and | Pacific Tea Company"."""
    head = grammar.end_of(first)
    if head is None or first.entity_ids or second.entity_ids or not second.text[:1].isupper():
        return None
    if second.kind is EntityKind.PERSON and " " in second.text:
        return None  # "Bill | and | Melinda Holt"
    is_before = head.dep_ in INSIDE and grammar.is_inside(head.head, second)
    if is_before and (last_word(second) in BODIES or last_word(first) not in BODIES):
        return _BODY
    if _is_shared_front(first, second, grammar) or _is_led_as_one(first, second, grammar):
        return _BODY
    if gap == " & ":
        return None if EntityKind.PERSON in (first.kind, second.kind) else _BODY
    return _BODY if _is_what_for(first, second, head, grammar) else None


def _is_shared_front(first: Mention, second: Mention, grammar: Grammar) -> bool:
    """Tell the front of a name that goes on behind "and": "the Holm Space Research | and | Sensing Agency".

    So are the founders of "the Ann | and | Peter Holm Foundation", where the second names a body.
    """
    start = first.start - grammar.shift
    is_the = grammar.doc.text[max(0, start - 4) : start].lower() == "the "
    if not is_the or second.kind is not _BODY or last_word(second) not in BODIES or is_title(first):
        return False
    if " " not in first.text:
        return is_given_name(first.text) and is_given_name(second.text.split()[0])
    return last_word(first) not in BODIES and _FIELD.search(last_word(first)) is not None


def _is_led_as_one(first: Mention, second: Mention, grammar: Grammar) -> bool:
    """Tell the one body of one head: "director of the Light Industry Pen | and | Pencil Testing Centre"."""
    led = _LED.search(grammar.doc.text, 0, first.start - grammar.shift)
    if led is None or led[1].lower() not in HEADS or EntityKind.PERSON in (first.kind, second.kind):
        return False
    is_half = " " in first.text and last_word(first) not in BODIES and first.kind is not EntityKind.STATE
    return is_half and " " in second.text and last_word(second) in BODIES


def _is_what_for(first: Mention, second: Mention, head: Token, grammar: Grammar) -> bool:
    """Tell what a body is for, of which the second was cut off: "Board for Trade | and | Youth Welfare"."""
    if second.kind is EntityKind.PERSON or last_word(second) in BODIES:
        return False
    link = head.head
    is_for = head.dep_ == "pobj" and link.lower_ in ("of", "for", "on") and link.head.lower_ in BODIES
    last = grammar.end_of(second)
    return is_for and grammar.is_inside(link.head, first) and last is not None and last.head == head
