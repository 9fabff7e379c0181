"""Reads "A of the band B", "B's A" and "A's band B": a place in a band by a preposition or an owner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, SentenceView
from claims.extraction.membership.bands.capitals import band_behind
from claims.extraction.membership.bands.credits import is_credited, owns_credited
from claims.extraction.membership.bands.staff import is_work_of, works_for
from claims.extraction.membership.bands.stage_names import groups_at, groups_of, implied, is_group
from claims.extraction.membership.bodies import is_employer, is_person
from claims.extraction.membership.neighbours import (
    at,
    ending_before,
    is_musical,
    is_staged,
    past_words,
    starting_at,
)
from claims.extraction.membership.words import BANDS, FELLOWSHIPS, MAKING, NUMBERED
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["of_group", "of_own_group", "owned_by_group"]

_OWNED = BANDS | {"outfit"}


def of_group(view: SentenceView, preposition: Token) -> Iterator[Candidate]:
    """Read "A and B of the band C"; without such a noun, "A of C" where music is spoken of."""
    doc = preposition.doc
    comma = preposition.i > 1 and doc[preposition.i - 1].text == ","
    holder = ending_before(view, preposition.i - 1 if comma else preposition.i)
    if holder is None or not _is_named_person(holder):
        return
    bodies, grouped = groups_at(view, preposition.i + 1)
    grouped = grouped and any(
        t.lemma_.lower() in BANDS or (t.lower_ in ("group", "act") and t.i and t.nbor(-1).lower_ in MAKING)
        for t in preposition.subtree
    )
    if not grouped and (comma or preposition.lower_ not in ("of", "from")):
        return
    is_told = grouped or is_staged(view) or any(_is_fellowship(body) for body in bodies)
    if not is_told and not (bodies and is_credited(view, holder, preposition, bodies[0])):
        return
    works = {t.lemma_.lower() for t in past_words(view, preposition.i + 1)[1]} & _WORKS
    is_player = is_person(holder) or (_is_credit(view, holder) and " " in holder.text)
    if works or (not grouped and not is_player):
        return  # "from the album Ram", "the 100 Best Albums of the Eighties"
    if bodies and not grouped and works_for(view, holder, bodies[0]):
        return  # "the critic Alex Ross of The New Yorker"
    for member in (*_partners(view, holder), holder):
        for body in bodies[:1]:
            yield implied(view, preposition, "of_group", member, body)


# What a song is from, not a person.
_WORKS = frozenset("album song single ep lp record film soundtrack opera musical show series novel".split())


def _is_fellowship(body: Mention) -> bool:
    words = body.text.split()
    numbered = len(words) > 1 and words[-1] in NUMBERED  # "the Hollywood Ten"
    return numbered or bool({w.lower() for w in words} & FELLOWSHIPS)


def _is_named_person(mention: Mention) -> bool:
    if mention.kind is EntityKind.PERSON:
        return True
    return not mention.entity_ids and mention.kind is not EntityKind.STATE and " " in mention.text


def _partners(view: SentenceView, holder: Mention) -> list[Mention]:
    """Give the names coordinated before another: "A, B and C of D"."""
    doc = view.span.doc
    start = at(view, holder)
    found: list[Mention] = []
    while start > 1 and doc[start - 1].lower_ in (("and", "&") if not found else (",",)):
        name = ending_before(view, start - 1 - (doc[start - 2].text == ","))
        if name is None or name.kind is not EntityKind.PERSON:
            break
        found.append(name)
        start = at(view, name)
    return found


def owned_by_group(view: SentenceView, mark: Token) -> Iterator[Candidate]:
    """Read "Pere Ubu's David Thomas" where music is spoken of; "Kane's other band Hollow" anywhere."""
    yield from of_own_group(view, mark)
    body, member = ending_before(view, mark.i), starting_at(view, mark.i + 1)
    if body is None or member is None or member.kind is not EntityKind.PERSON:
        return
    if not is_musical(view) and not owns_credited(view, body, member):
        return
    if " " not in member.text:
        return  # "Shepherd's Bush"
    if is_group(body, grouped=False) and (
        not (is_person(body) and " " in body.text) or _is_credit(view, body)
    ):
        if works_for(view, member, body) or is_work_of(view, body):
            return  # "The Guardian's Ann Poole", "Verdi's Don Carlos"
        for group in groups_of([body]):
            yield implied(view, mark, "of_group", member, group)


def of_own_group(view: SentenceView, mark: Token) -> Iterator[Candidate]:
    """Read "Kane's other band Hollow", "his band, the Wrens": who has a band plays in it."""
    owner = view.mention_at(mark) if mark.tag_ == "PRP$" else _owner_before(view, mark)
    if owner is None or owner.kind is not EntityKind.PERSON or owner.name is None:
        return
    owned = _OWNED | {"group"} if is_musical(view) else _OWNED
    nouns = [t.i for t in past_words(view, mark.i + 1)[1] if t.lemma_.lower() in owned]
    place = nouns[-1] + 1 if nouns else len(mark.doc)
    if place >= len(mark.doc):
        return
    place += mark.doc[place].text == ","
    band = band_behind(view, place)
    if band is not None and not is_employer(band):
        yield implied(view, mark, "of_group", owner, band)


def _owner_before(view: SentenceView, mark: Token) -> Mention | None:
    """Give the name before the mark of an owner, also where the tagger took the mark into it."""
    end = mark.idx + view.shift
    over = next((m for m in view.mentions if m.start < end < m.end and m.text.endswith(mark.text)), None)
    if over is None:
        return ending_before(view, mark.i)
    bare = over.text[: -len(mark.text)].rstrip()
    name = bare if over.name == over.text else over.name
    return replace(over, text=bare, end=over.start + len(bare), name=name)


def _is_credit(view: SentenceView, body: Mention) -> bool:
    """Tell whether a name stands where a player is credited: "remixed by Deep Purple's Ian Paice"."""
    first = at(view, body)
    return first > 0 and view.span.doc[first - 1].lower_ in ("by", "featuring", "with")
