"""Foundings whose verb is said once: "Holm was founded by Ann Holm in 1901 and Ost Mills by Per Ost".

What follows the next name, its founder and its date, is that one's; the parser gives all of it to the first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.relations import EntityKind, Relation
from claims.types import Span

if TYPE_CHECKING:
    from spacy.tokens import Span as Words
    from spacy.tokens import Token

__all__ = ["with_gaps"]

_JOINERS = frozenset({"and", "while", "but", ",", ";"})
_DATING = frozenset({"in", "on", "around", "about", "circa"})
# Words of a date between a name and its founder: "and Ost Mills in May 1907 by Per Ost".
_LONGEST_DATE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stretch:
    """What is told of one body: its name (None of the first), its founders and the word that dates it."""

    body: Mention | None
    founders: tuple[Mention, ...]
    time_head: int
    end: int


def with_gaps(view: SentenceView, verb: Token, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Give the foundings of a passive verb, each body with what follows its own name."""
    told = [c for c in candidates if c.relation is Relation.FOUNDED]
    stretches = _stretches(view, verb) if told else []
    if len(stretches) < 2:
        yield from candidates
        return
    first, *others = stretches
    named = {stretch.body.start for stretch in others if stretch.body is not None}
    model = next((c for c in told if c.subject is not None and c.subject.start not in named), None)
    if model is None:
        yield from candidates
        return
    yield replace(model, founders=first.founders, time_heads=_heads(first, model))
    for stretch in others:
        if stretch.body is not None:
            yield replace(
                model, subject=stretch.body, founders=stretch.founders, time_heads=_heads(stretch, model),
                clause=Span(start=stretch.body.start, end=stretch.end),
            )  # fmt: skip


def _heads(stretch: _Stretch, model: Candidate) -> tuple[int, ...]:
    """Give the word that dates a stretch; one told before the verb dates the first."""
    is_ahead = stretch.body is None and any(place < model.head for place in model.time_heads)
    return model.time_heads if is_ahead else (stretch.time_head,)


def _stretches(view: SentenceView, verb: Token) -> list[_Stretch]:
    doc, place = verb.doc, verb.idx + view.shift
    later = [m for m in view.mentions if m.start > place and _is_told_alike(view, m, verb)]
    places = [verb.i, *(view.tokens_of(m)[0].i for m in later), len(doc)]
    bodies = [None, *later]
    return [
        _stretch(view, body, list(doc[start:stop]))
        for body, start, stop in zip(bodies, places[:-1], places[1:], strict=True)
    ]


def _is_told_alike(view: SentenceView, mention: Mention, verb: Token) -> bool:
    """Tell whether a name behind a joiner has its own "by" and a person, or nothing but a date."""
    is_name = mention.form is MentionForm.NAME and mention.kind in (EntityKind.ORGANISATION, None)
    tokens = view.tokens_of(mention) if is_name else []
    if not tokens:
        return False
    doc, before = tokens[0].doc, tokens[0].i - 1
    before -= doc[before].lower_ == "the"
    if before < 0 or doc[before].lower_ not in _JOINERS:
        return False
    by = next((t for t in doc[tokens[-1].i + 1 :][:_LONGEST_DATE] if t.lower_ == "by"), None)
    if by is None or by.i + 1 >= len(doc):
        has_own_verb = any(t.pos_ in ("VERB", "AUX") for t in doc[verb.i + 1 : before])
        return not has_own_verb and _is_only_dated(doc[tokens[-1].i + 1 :], doc[verb.i : before + 1])
    between = doc[tokens[-1].i + 1 : by.i]
    is_dated = all(t.lower_ in _DATING or t.ent_type_ == "DATE" for t in between)
    founder = next((m for m in view.mentions if m.start >= by.nbor().idx + view.shift), None)
    return is_dated and founder is not None and founder.kind is EntityKind.PERSON


def _is_only_dated(behind: Words, ahead: Words) -> bool:
    """Tell "founded in 1901, Ost Mills in 1907": what is told ends with the date."""
    told = [t for t in ahead if t.lower_ not in _JOINERS][-1:]
    is_next = bool(told) and told[0].ent_type_ in ("DATE", "PERSON")
    dated = list(takewhile(lambda t: t.lower_ in _DATING or t.ent_type_ == "DATE", behind))
    follows = behind[len(dated)] if len(dated) < len(behind) else None
    is_end = follows is None or follows.lower_ in _JOINERS or follows.is_punct
    return is_next and is_end and len(dated) > 1 and dated[0].lower_ in _DATING


def _stretch(view: SentenceView, body: Mention | None, words: Sequence[Token]) -> _Stretch:
    start, last = words[0].idx + view.shift, words[-1]
    end = last.idx + len(last) + view.shift
    by = next((t for t in words if t.lower_ == "by"), None)
    founders = tuple(
        m
        for m in view.mentions
        if by is not None and by.idx + view.shift < m.start < end and m.kind is EntityKind.PERSON
    )
    dates = (t for t in words[:-1] if t.lower_ in _DATING and t.nbor().ent_type_ == "DATE")
    date = next(dates, by or words[0])
    return _Stretch(body=body, founders=founders, time_head=date.i, end=max(end, start))
