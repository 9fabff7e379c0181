"""Reads who comes and goes where a sentence says "the band" or "members" of one that it names elsewhere.

"It is the last Hollow Moon album with Tom Riley, who left the band": what an album, a line-up or a tour is
of, what owns one, or what a noun calls a band.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bands.capitals import band_before, band_behind
from claims.extraction.membership.bands.staff import is_house
from claims.extraction.membership.bodies import is_employer, is_person, named_group
from claims.extraction.membership.neighbours import listed, starting_at
from claims.extraction.membership.patterns import MEMBERS
from claims.extraction.membership.words import BANDS, GROUPS
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.antecedents import antecedent
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import genitives, is_passive, objects, prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["unnamed_band_claims"]

_MOVES = {
    **dict.fromkeys(("join", "rejoin"), Relation.JOINED),
    **dict.fromkeys(("leave", "quit", "depart", "exit"), Relation.LEFT),
}
_SENT_OFF = frozenset({"fire", "dismiss", "sack", "kick", "oust", "expel"})
_DEPARTURES = frozenset({"departure", "exit", "firing", "dismissal", "resignation", "sacking"})
# What a band makes, which its name stands before or owns.
_MADE = frozenset("album ep lp single song tour lineup line-up discography concert gig".split())
_EVIDENCE = {"likeness": 0.7, "implied": 1.0, "prior": 0.75}


@reads("membership.the_band")
def unnamed_band_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships of "the band" whose name stands elsewhere in the sentence."""
    lemma = token.lemma_.lower()
    if token.pos_ == "VERB" and lemma in _MOVES:
        return _moved(view, token, _MOVES[lemma])
    if token.pos_ == "VERB" and lemma in _SENT_OFF:
        return _sent_off(view, token)
    if lemma in _DEPARTURES and token.pos_ == "NOUN":
        return _departure(view, token)
    if token.tag_ == "NNS" and lemma in MEMBERS:
        return _members(view, token)
    return ()


def _moved(view: SentenceView, verb: Token, relation: Relation) -> Iterator[Candidate]:
    """Read "who left the band", "when Ann Holm joined the group"."""
    if any(_is_the_band(t) for t in objects(verb)):
        yield from _claims(view, verb, relation, [antecedent(t) for t in subjects(verb)])


def _sent_off(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "was fired from the band"."""
    if any(_is_the_band(t) for t in prepositional_objects(verb, ("from", "of"))):
        yield from _claims(view, verb, Relation.LEFT, subjects(verb) if is_passive(verb) else objects(verb))


def _departure(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "after Tom Riley's departure from the group"."""
    if any(_is_the_band(t) for t in prepositional_objects(noun, ("from",))):
        yield from _claims(view, noun, Relation.LEFT, genitives(noun) or prepositional_objects(noun, ("of",)))


def _members(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "Hollow Moon's last album to feature members A, B and C", "written by band members A and B"."""
    behind = listed(view, noun.i + 1) if starting_at(view, noun.i + 1) is not None else []
    told = {c.lower_ for c in noun.lefts} | {noun.doc[max(noun.i - 1, 0)].lower_}
    if not behind or not told & (
        GROUPS | {"original", "feature", "featuring", "featured", "former", "founding"}
    ):
        return
    persons = [m for m in behind if is_person(m) or (m.kind is None and m.form is MentionForm.NAME)]
    band = band_of_sentence(view, noun.i)
    if band is None or not persons or not any(map(is_person, persons)):
        return
    relation = Relation.LEFT if told & {"former", "ex"} else Relation.MEMBER
    for member in persons:
        yield _claim(view, noun, relation, member, band)


def _is_the_band(token: Token) -> bool:
    """Tell whether a noun is "the band", "the group" and nothing beside it names which."""
    if token.lemma_.lower() not in BANDS | {"group"} or token.tag_ != "NN":
        return False
    named = any(c.dep_ in ("compound", "appos", "amod") and c.text[:1].isupper() for c in token.children)
    return not named and any(c.lower_ == "the" for c in token.lefts)


def band_of_sentence(view: SentenceView, index: int) -> Mention | None:
    """Give the band that a sentence names before a token, or else behind it; None for none or for several."""
    found: dict[str, Mention] = {}
    for token in view.span.doc:
        band = _band_at(view, token)
        if band is not None and not (is_employer(band) or is_house(band)):
            found.setdefault(band.text, band)
    bands = list(found.values())
    ahead = [b for b in bands if b.start < view.span.doc[index].idx + view.shift]
    chosen = ahead or bands
    return chosen[0] if len(chosen) == 1 else None


def _band_at(view: SentenceView, token: Token) -> Mention | None:
    """Give what makes a record or has a line-up, by the word for it: "Hollow Moon album", "line-up of X"."""
    doc = token.doc
    lemma = token.lemma_.lower()
    if lemma in _MADE:
        first = token.i
        while first and doc[first - 1].is_lower and doc[first - 1].pos_ in ("ADJ", "NOUN", "NUM"):
            first -= 1
        owns = first > 0 and doc[first - 1].tag_ == "POS"
        band = band_before(view, first - owns, owns=owns)
        if band is None and token.i + 2 < len(doc) and doc[token.i + 1].lower_ in ("of", "by"):
            band = band_behind(view, token.i + 2)
        return _known(view, band)
    if lemma in BANDS and token.i + 1 < len(doc):
        return _known(view, band_behind(view, token.i + 1))
    return None


def _known(view: SentenceView, band: Mention | None) -> Mention | None:
    """Give a band's name unless the tagger sees a person of two names in it."""
    if band is None:
        return None
    over = [m for m in view.mentions if m.start < band.end and band.start < m.end]
    if any(m.kind in (EntityKind.STATE, EntityKind.EVENT) for m in over):
        return None
    return named_group(replace(band, entity_ids=()))


def _claims(view: SentenceView, trigger: Token, relation: Relation, who: list[Token]) -> Iterator[Candidate]:
    members = [m for _, m in things(view, who) if is_person(m) and m.name is not None]
    band = band_of_sentence(view, trigger.i) if members else None
    for member in members if band is not None else []:
        if band is not None and (member.end <= band.start or member.start >= band.end):
            yield _claim(view, trigger, relation, member, band)


def _claim(
    view: SentenceView, trigger: Token, relation: Relation, member: Mention, band: Mention
) -> Candidate:
    return write(view, trigger, "membership.the_band", relation, member=member, body=band, evidence=_EVIDENCE)
