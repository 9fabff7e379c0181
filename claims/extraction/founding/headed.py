"""Participles that stand alone under a name: "Holm Mills. Founded in 1901 by Per Holm." """

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.founding.likeness import is_dated
from claims.extraction.founding.patterns import FRAMES, STRENGTH
from claims.extraction.founding.writing import makers_of, write
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.readers import reads
from claims.extraction.renewing import renewed
from claims.extraction.syntax.questions import agents
from claims.relations import EntityKind, Relation
from claims.types import SlotSource, Span

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["headed_claims", "is_headed"]

_PASSIVE = next(frame for frame in FRAMES if frame.id == "founding.passive")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
# A line or sentence that is a name only, with what marks it as a heading or an entry of a list.
_NAME_ONLY = re.compile(
    r"(?:^|\n|[.!?]\s)[\s#*_>•–-]*(?:\d+[.)]\s+)?\**(?:[Tt]he\s+)?"
    r"(?P<name>[A-Z0-9][\w’'&-]*(?:\s(?:(?:of|for|on|and|the|in)\s){0,2}[A-Z0-9][\w’'&-]*){0,9})[\s*_#:.]*$"
)
_LONGEST = 90


@reads("founding.passive")
def headed_claims(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Give the founding that a participle without a subject tells of the name right before its sentence."""
    if not is_headed(verb) or not _PASSIVE.names(verb) or not is_dated(verb):
        return
    if STRENGTH.get(verb.lemma_.lower(), 0.0) < 0.5:
        return  # "Opened in 1911", "Built in 1890"
    body = _name_before(view)
    if body is None:
        return
    told = write(
        view, verb, "founding.passive", Relation.FOUNDED, subject=None,
        founders=tuple(makers_of(view, verb, agents(verb))),
        evidence={"strength": 1.0, "likeness": 0.9, "indefinite": 0.0},
    )  # fmt: skip
    yield replace(told, subject=body, clause=Span(start=view.sentence.start, end=view.sentence.end))


def is_headed(verb: Token) -> bool:
    """Tell whether a sentence is a participle with what hangs on it: no subject, no finite verb."""
    opens = verb.i == 0 or (verb.i == 1 and verb.nbor(-1).pos_ == "ADV")
    return (
        opens and verb.tag_ in ("VBN", "VBD") and not any(t.tag_ in _FINITE for t in verb.doc[verb.i + 1 :])
    )


def _name_before(view: SentenceView) -> Mention | None:
    """Give the body that the line or sentence before names, and says nothing else."""
    text, start = view.context.article.text, view.sentence.start
    before = text[max(start - _LONGEST, 0) : start].rstrip()
    alone = _NAME_ONLY.search(before)
    if alone is None:
        return None
    place = max(start - _LONGEST, 0) + alone.start("name")
    named = alone["name"]
    for thing in view.context.bodies:
        is_here = place in thing.starts or place - len("the ") in thing.starts
        if is_here and thing.kind is EntityKind.ORGANISATION:
            return renewed(
                thing.mention, text=named, start=place, end=place + len(named), form=MentionForm.NAME,
                name=thing.name, source=SlotSource.CONTEXT,
            )  # fmt: skip
    return None
