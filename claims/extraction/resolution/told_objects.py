"""What a sentence has just named, and goes on about: "founded Norvex in 2004 and still runs the firm"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from claims.extraction.filling.leads import sentence_start
from claims.extraction.filling.salience import holds
from claims.extraction.frames import MentionForm
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.extraction.context import NamedThing
    from claims.extraction.frames import Mention
    from claims.extraction.resolution.surroundings import Surroundings

__all__ = ["apposed_behind", "explained", "held_of_late", "object_before"]

# From the name to the noun no other name stands, months apart, and a verb opens what is told besides.
_MONTH = r"(?:Jan|Febr|March|April|May|June|July|August|Sept|Octo|Nov|Dec)[a-z]*"
_FURTHER = re.compile(
    rf"(?:[^A-Z;:.()“”\"]|{_MONTH}){{0,40}}?\b(?:and|but|then|before|only\sto)\s(?:[a-z]+\s){{1,6}}$"
)
_LONGEST = 100
# Between a noun and its name: "the parent company, Norvex,".
_APPOSED = re.compile(r",\s(?:the\s)?")
_CLOSED = re.compile(r"\s*[.,;:)]|\s*$")


def apposed_behind(mention: Mention, around: Surroundings) -> Mention | None:
    """Give the body whose name stands between commas behind a noun: "runs the parent company, Norvex"."""
    comma = _APPOSED.match(around.text, mention.end) if mention.text[:4].lower() in ("the ", "its ") else None
    place = bisect_left(around.starts, comma.end()) if comma is not None else len(around.starts)
    if comma is None or place == len(around.starts) or around.starts[place] != comma.end():
        return None
    thing = around.by_start[place][1]
    name = next((n for n in (thing.name, thing.mention.text) if around.text.startswith(n, comma.end())), None)
    if name is None or EntityKind.ORGANISATION is not thing.kind or thing.kind is not mention.kind:
        return None
    return thing.mention if _CLOSED.match(around.text, comma.end() + len(name)) is not None else None


def object_before(mention: Mention, before: Sequence[Mention], text: str) -> Mention | None:
    """Give the only body that somebody did something with before he did more with "the company".

    Not where the sentence has named another, or where the noun itself opens what is told besides: "bought
    Norvex, and the company said".
    """
    bodies = [m for m in before if m.form is MentionForm.NAME and m.kind in (EntityKind.ORGANISATION, None)]
    persons = (
        [m for m in before if m.kind is EntityKind.PERSON and m.start < bodies[0].start] if bodies else []
    )
    if len(bodies) != 1 or not persons or mention.start - bodies[0].end > _LONGEST:
        return None
    between = text[bodies[0].end : mention.start]
    return bodies[0] if _FURTHER.fullmatch(between) else None


def explained(mention: Mention, choices: Sequence[NamedThing], text: str) -> Mention | None:
    """Give what a colon or semicolon goes on about: "Lee did not found Norvex: the carmaker was set up by".

    Parameters
    ----------
    choices : sequence of NamedThing
        What the noun may stand for, the nearest first.
    """
    opens = sentence_start(text, mention.start)
    clause = 1 + max(text.rfind("; ", opens, mention.start), text.rfind(": ", opens, mention.start))
    if not choices or clause <= opens:
        return None
    nearest = choices[0]
    is_before = any(opens <= start < clause for start in nearest.starts)
    return (
        nearest.mention
        if is_before and not any(clause <= s < mention.start for s in nearest.starts)
        else None
    )


def held_of_late(
    mention: Mention, noun: str, rivals: Collection[str | None], around: Surroundings
) -> list[Mention]:
    """Give the body the sentence before named last whose name holds a noun: "joined that union"."""
    opens = sentence_start(around.text, sentence_start(around.text, mention.start) - 2)
    for start, thing in around.backwards(mention.start):
        if start < opens:
            break
        if thing.kind is not EntityKind.PERSON and thing.name not in rivals and holds(thing.name, noun):
            return [thing.mention]
    return []
