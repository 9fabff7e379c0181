"""Reads players and their bands off the capitals beside them: "Manowar bassist Joey DeMaio", "of the Who".

Asked only where the tagger's names gave no membership.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, SentenceView
from claims.extraction.membership.bands.capitals import band_before, band_behind, person_behind
from claims.extraction.membership.bands.performers import is_performer
from claims.extraction.membership.bands.staff import is_stage, works_for
from claims.extraction.membership.bodies import is_employer, is_person
from claims.extraction.membership.neighbours import (
    after,
    at,
    ending_before,
    is_musical,
    is_staged,
    listed,
    starting_at,
)
from claims.extraction.membership.words import FORMER, INSTRUMENTS, LEADING_TO_GROUP, PERFORMERS
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["billed_claims"]

_KINDS = frozenset(
    "lead front rhythm bass backing founding former ex original longtime then current -".split()
)
_NEAR = 5
# Done to a record by others than a band.
_MADE = frozenset("produce mix remix master direct engineer publish release".split())
# Before a name that holds "of": not a player but somebody's title, not a band but a house or a seat.
_TITLED = frozenset(
    "king queen prince princess duke duchess earl lord lady count countess baron saint st. sir royal".split()
)
_HOUSES = frozenset("music church cathedral theatre theater opera university college school festival".split())


@reads("membership.performer", "membership.of_group", "membership.band")
def billed_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships that a player's noun or an "of" states beside names known by their capitals."""
    if is_performer(token):
        return _player(view, token)
    if token.lower_ in ("of", "from") and token.dep_ == "prep":
        return _of_band(view, token)
    if token.text == "(":
        return _in_brackets(view, token)
    return ()


def _player(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    doc = noun.doc
    first = noun.i
    while first > 0 and (doc[first - 1].text in _KINDS or doc[first - 1].lemma_.lower() in PERFORMERS):
        first -= 1
    members = [m for m in listed(view, noun.i + 1) if is_person(m)] or _unknown_behind(view, noun)
    if starting_at(view, noun.i + 1) is None:
        alone = person_behind(view, noun.i + 1)
        members = [alone] if alone is not None else []
    owned = first > 0 and doc[first - 1].tag_ == "POS"
    band = band_before(view, first - owned, owns=owned) if members else None
    if band is not None and owned and _is_somebody(view, band):
        band = None  # "Dylan's drummer Tom Riley"
    if band is None and noun.i + 1 < len(doc) and doc[noun.i + 1].lower_ in LEADING_TO_GROUP:
        band = band_behind(view, noun.i + 2)
        holder = _before_comma(view, first)
        members = [holder] if holder is not None else []
    words = {t.lower_ for t in doc[max(first - 1, 0) : noun.i]} | {c.lower_ for c in noun.lefts}
    relation = Relation.LEFT if words & FORMER else Relation.MEMBER
    if band is not None and not is_employer(band) and not (_has_house(band) or is_stage(band)):
        for member in members if noun.tag_ == "NNS" else members[:1]:
            yield _claim(view, noun, "performer", relation, member, band)


def _unknown_behind(view: SentenceView, noun: Token) -> list[Mention]:
    """Give a name of two words right behind a player's noun that the tagger takes for a body's."""
    named = starting_at(view, noun.i + 1)
    is_one = named is not None and named.kind is EntityKind.ORGANISATION and named.text.count(" ") == 1
    return (
        [replace(named, kind=EntityKind.PERSON)]
        if named is not None and is_one and not named.entity_ids
        else []
    )


def _is_somebody(view: SentenceView, name: Mention) -> bool:
    """Tell whether the tagger sees a person in a name's words."""
    over = (m for m in view.mentions if m.start < name.end and name.start < m.end)
    return any(m.kind is EntityKind.PERSON for m in over)


def _before_comma(view: SentenceView, first: int) -> Mention | None:
    """Give the person before an explanation: "Keith Moon, the drummer for", "Keith Moon (drummer for"."""
    doc = view.span.doc
    while first > 0 and doc[first - 1].lower_ in ("the", "a", "an"):
        first -= 1
    if first < 2 or doc[first - 1].text not in (",", "(", "–", "—"):
        return None
    name = ending_before(view, first - 1)
    return name if name is not None and name.kind is EntityKind.PERSON else None


def _of_band(view: SentenceView, preposition: Token) -> Iterator[Candidate]:
    """Read "Timo Kotipelto of Stratovarius", where the tagger takes all of it for one person."""
    doc = preposition.doc
    if not is_staged(view):
        return
    holder = ending_before(view, preposition.i - (doc[preposition.i - 1].text == "("))
    start = preposition.idx + view.shift
    over = next((m for m in view.mentions if m.start < start < m.end and m.kind is EntityKind.PERSON), None)
    if over is not None:
        words = over.text[: start - over.start].strip()
        holder = replace(over, text=words, name=words, end=over.start + len(words), entity_ids=())
    if holder is None or holder.kind is not EntityKind.PERSON or " " not in holder.text:
        return
    if holder.text.split()[0].lower() in _TITLED or doc[preposition.i - 1].tag_ == "NNPS":
        return
    band = band_behind(view, preposition.i + 1)
    if band is not None and not works_for(view, holder, band) and not _has_house(band):
        yield _claim(view, preposition, "of_group", Relation.MEMBER, holder, band)


def _in_brackets(view: SentenceView, opening: Token) -> Iterator[Candidate]:
    """Read "Andy Strachan (The Living End)" where music is spoken of."""
    doc = opening.doc
    member = ending_before(view, opening.i)
    if member is None or member.kind is not EntityKind.PERSON or " " not in member.text:
        return
    played = any(t.lemma_.lower() in PERFORMERS for t in doc[max(opening.i - _NEAR, 0) : opening.i])
    place = opening.i + 1
    while place < len(doc) and (doc[place].text in INSTRUMENTS or doc[place].text == "and"):
        place += 1
    if place > opening.i + 1:  # "Tom Riley (guitar, Hollow)"
        played, place = True, place + (doc[place : place + 1].text in (",", "/", "for", "of", "in"))
    first = at(view, member)
    credited = doc[max(first - 1, 0)].lower_ in ("by", "with", "featuring", "from") and not any(
        t.lemma_.lower() in _MADE for t in doc[max(first - _NEAR, 0) : first]
    )
    bands = _bands_from(view, place) if is_musical(view) else []
    bands = [b for b in bands if b.text.split()[0].lower() not in _TITLED]  # "(Lady Harrow)"
    if not bands or not (played or view.span.text.count("(") > 1 or credited):
        return  # "Ann Poole (The Old Vic) sings": one alone says as much of a stage
    if (" " not in bands[0].text and place == opening.i + 1) or works_for(view, member, bands[0]):
        return
    yield from (_claim(view, opening, "band", Relation.MEMBER, member, band) for band in bands)


def _bands_from(view: SentenceView, place: int) -> list[Mention]:
    """Give the bands in brackets: "(Hollow)", "(Hollow, Harrow and the Wrens)"."""
    doc = view.span.doc
    found: list[Mention] = []
    while (band := band_behind(view, place)) is not None:
        place = after(view, band)
        if place >= len(doc) or doc[place].text not in (")", ",", "/", "and", "&"):
            break
        found.append(band)
        if doc[place].text == ")":
            break
        place += 1
    return found


def _has_house(band: Mention) -> bool:
    return bool({w.lower() for w in band.text.split()} & _HOUSES)


def _claim(
    view: SentenceView, trigger: Token, rule: str, relation: Relation, member: Mention, band: Mention
) -> Candidate:
    return write(
        view, trigger, f"membership.{rule}", relation, member=member, body=band,
        evidence={"likeness": 0.7, "implied": 1.0},
    )  # fmt: skip
