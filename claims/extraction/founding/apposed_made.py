"""Reads what an apposition says somebody made: "Clean Harbours, the campaign her aunt founded in 1989".

A relative clause without its pronoun is what the parser tears most often, so its words are read in order.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES, VENUES
from claims.extraction.context.page_kind import VEHICLES, WORKS
from claims.extraction.filling.nominals import KIN, PERSON_NOUNS
from claims.extraction.founding.likeness import SHOPS, as_body
from claims.extraction.founding.name_signs import bears_other_name
from claims.extraction.founding.no_bodies import is_called_thing
from claims.extraction.founding.patterns import FOUNDER_NOUNS, STRENGTH
from claims.extraction.founding.writing import makers_of, write
from claims.extraction.founding.years import years_named
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.naming.looks import as_mention
from claims.extraction.syntax.questions import particle
from claims.late_patterns import late_pattern
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["apposed_made"]

_ONE = (
    r"(?:he|she|they|we|I|(?:his|her|their|the|two|three|four|some|a|an)\s(?:[\w’'-]+\s){0,3}?[\w’'-]+"
    r"|[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3})"
)
# What stands before the verb: the name, what it is called, who made it.
_CLAUSE = late_pattern(
    r"(?P<name>[A-Z][\w’'.-]*(?:\s(?:(?:of|for|and|&)\s)?[A-Z][\w’'.-]*){0,5}),\s"
    r"(?:the|an?|now\san?)\s(?:[\w’'-]+\s){0,4}?(?P<noun>[a-z][\w-]*)\s(?:that\s|which\s)?"
    rf"(?P<makers>{_ONE}(?:\sand\s{_ONE})?)\s(?:(?:had|once|first|later|also|originally|himself|herself)\s)*(?:co\s?-\s?)?$"
)
# Verbs that make bodies, whatever the noun: "the campaign she founded", no "the talk she started".
_SURE = 0.6
# What goes on behind a verb that has its object before it.
_GOES_ON = frozenset({"IN", "TO", ",", ".", "CC", "RB", ":", "-LRB-", "RP", ""})
_NO_BODIES = (
    WORKS | VEHICLES | PERSON_NOUNS | KIN | FOUNDER_NOUNS | {"man", "woman", "day", "year", "way", "prize"}
)
_AT_FRONT = frozenset({"IN", "TO", "VBG", "VBN"})


def apposed_made(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Give the founding that a clause behind an apposition's noun tells of the name before it."""
    is_opened = verb.lower_ == "opened"
    strength = _SURE if is_opened else _strength(verb)
    is_past = verb.tag_ in ("VBD", "VBN") and not any(c.dep_ in ("auxpass", "agent") for c in verb.children)
    if strength < 0.4 or not is_past or not _has_object_before(verb):
        return
    first = view.span[0]
    before = view.span.doc.text[first.idx : verb.idx]
    told = _CLAUSE.search(before) if ", " in before else None
    if told is None:
        return
    noun, start, end = told["noun"].lower(), first.idx + told.start("name"), first.idx + told.end("name")
    is_body = noun in BODIES | PLACES
    if noun in _NO_BODIES - BODIES or not (is_body or strength >= _SURE) or _is_at_front(view, start):
        return
    if is_opened and noun not in VENUES | SHOPS:
        return  # "the gallery her grandmother opened", no "the talks he opened"
    subject = _named(view, start, end)
    if subject is None or bears_other_name(subject) or is_called_thing(noun, verb):
        return
    low, high = (first.idx + place for place in told.span("makers"))
    people = [t for t in view.span if low <= t.idx < high and t.pos_ in ("NOUN", "PROPN", "PRON")]
    head = next(t for t in reversed(list(view.span)) if t.idx < end)
    makers = makers_of(view, verb, [t for t in people if t.head not in people or t.dep_ == "conj"])
    yield write(
        view, verb, "founding.opened" if is_opened else "founding.active", Relation.FOUNDED,
        subject=as_body(subject, head), founders=tuple(m for m in makers if m.start != subject.start),
        heads=(verb.i, *years_named(verb)),
        evidence={
            "strength": strength, "likeness": 1.0 if is_body else 0.8, "indefinite": 0.0,
            "made_by_person": float(any(m.kind is EntityKind.PERSON for m in makers)),
            f"verb.{verb.lemma_.lower()}": 1.0,
        },
    )  # fmt: skip


def _strength(verb: Token) -> float:
    tail, lemma = particle(verb), verb.lemma_.lower()
    return STRENGTH.get(f"{lemma} {tail}" if tail else lemma, 0.0)


def _has_object_before(verb: Token) -> bool:
    """Tell "the firm she founded in May" from "the firm she founded the trust with"."""
    last = next((c for c in verb.children if c.dep_ == "prt" and c.i == verb.i + 1), verb)
    return last.i + 1 >= len(verb.doc) or last.nbor().tag_ in _GOES_ON


def _is_at_front(view: SentenceView, start: int) -> bool:
    """Tell "After its row with Holm Air, the company she founded grew", where the two are not one."""
    opening = [t for t in view.span if t.idx < start]
    is_verbal = any(t.pos_ in ("VERB", "AUX") and t.tag_ not in _AT_FRONT for t in opening)
    return bool(opening) and opening[0].tag_ in _AT_FRONT and not is_verbal


def _named(view: SentenceView, start: int, end: int) -> Mention | None:
    """Give what bears the name between two places of the parsed words; nobody that the text knows."""
    low, high = start + view.shift, end + view.shift
    known = next((m for m in view.mentions if m.end == high and m.form is MentionForm.NAME), None)
    if known is not None and known.kind is EntityKind.PERSON and known.entity_ids:
        return None
    if known is not None and (known.start <= low or known.entity_ids):
        return known
    return as_mention(view, low, high, EntityKind.ORGANISATION)
