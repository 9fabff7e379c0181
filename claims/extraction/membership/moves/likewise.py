"""Reads moves that only point back to another's: "So did Peru", "Angola followed a year later".

The sentence before tells what was done and of which body; this one names who did it as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.bodies import COMPASS
from claims.extraction.frames import Candidate, MentionForm, SentenceView
from claims.extraction.membership.moves.elided import open_claim
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention

__all__ = ["likewise_claims", "shares_fate"]

_RULE = "membership.followed"
# How far before a clause the paragraph, or the sentence before, tells what the others did.
_BACK = 220
_TOLD = (
    (
        Relation.JOINED,
        re.compile(
            r"\b(?:joined|acceded|admitted|entered|(?:came|come|took|taken|let)\s+in|members?\s+since|signed\s+up|"
            r"(?:became|been)\s+(?:an?\s+)?(?:full\s+)?members?)\b"
        ),
    ),
    (
        Relation.LEFT,
        re.compile(
            r"\b(?:left(?!\s+office)|quit|withdrew|withdrawn|(?:pulled|walked|dropped|crashed|opted)\s+out)\b"
        ),
    ),
    (Relation.EXPELLED, re.compile(r"\b(?:expelled|ejected|(?:thrown|kicked|booted)\s+out)\b")),
    (Relation.SUSPENDED, re.compile(r"\b(?:suspended|frozen\s+out)\b")),
    (Relation.APPLIED, re.compile(r"\bapplied\s+(?:to|for)\b")),
)
# Who comes after the founders joins: "was founded by twelve states. Greece followed in 1952".
_FOUNDED = re.compile(
    r"\b(?:founded|established|created|formed|set\s+up|launched|signed)\b[^.;]{0,80}?\bby\s+"
    r"(?:(?:[\w-]+\s+){0,3}(?:states|countries|nations|governments|members|monarchies|republics)\b"
    r"|(?:the\s+)?[A-Z][\w’' -]+,\s+(?:the\s+)?[A-Z])"
    r"|\b(?:founding|original|charter|first)\s+(?:members|states|signatories)\b"
)
_FAR_BACK = 400
_UNDONE = re.compile(r"\b(?:not|never|nor|refus\w+|declin\w+|n['’]t)\b[^.;]{0,40}$", re.IGNORECASE)
_SAME = re.compile(r"(?:\w+\s)?(?:so|the same|likewise)\b")
# What one undergoes, or goes, as another did before.
_FATES = frozenset({"fate", "way", "path", "route", "step", "road", "course", "example"})
_SHARING = frozenset({"suffer", "meet", "share", "go", "take", "follow"})


def likewise_claims(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Give the move of the sentence before for whom this one says to have done as much."""
    if not _points_back(verb):
        return
    relation = _told_before(view)
    if relation is None:
        return
    for token, member in things(view, _followers(verb) or subjects(verb) or _behind(verb)):
        if token.i < view.span.end and _may_follow(view, member):
            yield from open_claim(view, verb, _RULE, relation, member)


def _points_back(verb: Token) -> bool:
    lemma = verb.lemma_.lower()
    done = objects(verb)
    behind = verb.doc[verb.i + 1 : verb.i + 4].text.lower()
    if lemma == "do":
        return verb.tag_ != "VBG" and (
            _SAME.match(behind) is not None or (verb.i > 0 and verb.nbor(-1).lower_ == "so")
        )
    if shares_fate(verb):
        return True
    is_told = verb.tag_ in ("VBD", "VB") or bool(_followers(verb))
    if lemma != "follow" or not is_told or any(t.lower_ != "suit" for t in done):
        return False
    return bool(done) or any(
        (c.dep_ == "prep" and c.lower_ in ("in", "on", "by", "at", "before"))
        or any(t.ent_type_ == "DATE" for t in (c, *c.children))
        for c in verb.rights
    )


def _followers(verb: Token) -> list[Token]:
    """Give Ole Lind of "Ole Lind, once its deputy, followed in May", whom the parser makes one followed."""
    is_aside = verb.tag_ == "VBN" and verb.dep_ == "acl" and verb.i > 0 and verb.nbor(-1).text == ","
    is_open = is_aside and not any(c.dep_ in ("agent", "auxpass") or c.lower_ == "by" for c in verb.children)
    return [verb.head] if is_open and verb.head.pos_ == "PROPN" else []


def shares_fate(verb: Token) -> bool:
    """Tell "met the same fate", "went the same way" from what says nothing of another."""
    if verb.lemma_.lower() not in _SHARING:
        return False
    nouns = [t for c in verb.rights for t in (c, *c.children) if t.lemma_.lower() in _FATES]
    return any(c.lower_ == "same" for t in nouns for c in t.lefts)


def _behind(verb: Token) -> list[Token]:
    """Give Peru of "So did Peru", which the parser takes for an object."""
    return [c for c in verb.rights if c.dep_ in ("dobj", "attr", "nsubj") and c.pos_ == "PROPN"]


def _told_before(view: SentenceView) -> Relation | None:
    """Give what the paragraph, or the sentence before a break, told last; None of what failed."""
    text, start = view.context.article.text, view.sentence.start
    low = text.rfind("\n", 0, start) + 1
    is_first = not text[low:start].strip()  # what goes before stands in the paragraph before
    if is_first and view.context.joined_last is not None and view.context.joined_last[0] < low:
        low = text.rfind("\n", 0, view.context.joined_last[0]) + 1
    paragraph, low = low, max(low, start - _BACK)
    told = [(m.start(), relation) for relation, moves in _TOLD for m in moves.finditer(text, low, start)]
    if not told:
        is_founded = _FOUNDED.search(text, max(paragraph, start - _FAR_BACK), start) is not None
        return Relation.JOINED if is_founded else None
    place, relation = max(told, key=lambda each: each[0])
    return relation if _UNDONE.search(text, low, place) is None else None


def _may_follow(view: SentenceView, member: Mention) -> bool:
    if member.form is not MentionForm.NAME or member.text in COMPASS:
        return False
    is_told = view.context.joined_last is not None
    return member.kind is EntityKind.STATE or (
        is_told and member.kind in (EntityKind.PERSON, EntityKind.ORGANISATION)
    )
