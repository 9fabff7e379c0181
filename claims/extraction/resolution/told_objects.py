"""What a sentence has just named, and goes on about: "founded Norvex in 2004 and still runs the firm"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from claims.extraction.filling.leads import sentence_start
from claims.extraction.filling.salience import holds
from claims.extraction.frames import MentionForm
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.renewing import renewed
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.extraction.context import NamedThing
    from claims.extraction.frames import Grammar, Mention
    from claims.extraction.resolution.surroundings import Surroundings

__all__ = ["apposed_behind", "band_spoken_of", "explained", "held_of_late", "made_of_late", "object_before"]

# Nouns whose name the tagger takes for a person's or a place's: "Velvet Quarry", "Boston".
_BANDS = frozenset("band group duo trio quartet quintet sextet supergroup ensemble outfit".split())
# From the name to the noun no other name stands, months apart, and a verb opens what is told besides.
_MONTH = r"(?:Jan|Febr|March|April|May|June|July|August|Sept|Octo|Nov|Dec)[a-z]*"
_FURTHER = re.compile(
    rf"(?:[^A-Z;:.()“”\"]|{_MONTH}){{0,40}}?\b(?:and|but|then|before|only\sto)\s(?:[a-z]+\s){{1,6}}$"
)
_LONGEST = 100
# Between a noun and its name: "the parent company, Norvex,".
_APPOSED = re.compile(r",\s(?:the\s)?")
_CLOSED = re.compile(r"\s*[.,;:)]|\s*$")

_NEW = re.compile(r"\b(?:the|this)\s(?:new|newly[\s-][a-z]+|merged|combined|joint)\s", re.IGNORECASE)
# What comes into being, or takes another's place, right behind these words: "merged into", "replaced by".
_MADE = re.compile(
    r"\b(?:(?:merg\w*|fus\w*|combin\w*|unit\w*)\s(?:[a-z]+\s){0,3}?(?:into|to\sform|to\screate|as)|(?:to\s)?form(?:ed|ing)?"
    r"|creat(?:e|ed|ing)|found(?:ed|ing)?|launch(?:ed|ing)?|set\sup|establish(?:ed|ing)?|brought|bring|(?:re)?named|called"
    r"|gave\sway\sto|ma(?:de|king)\sway\sfor|(?:replaced|succeeded|superseded)\sby)\s(?:the\s|a\snew\s[a-z]+,\s)?$"
)
_MAKING = 48
# Of these a state or a body has a new one, whatever else was founded.
_RENEWED = frozenset("administration government cabinet parliament council committee board regime".split())


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


def made_of_late(mention: Mention, rivals: Collection[str | None], around: Surroundings) -> Mention | None:
    """Give what the text told to come into being, for "the new lender": "A and B merge into C"."""
    if _NEW.match(mention.text) is None or mention.text.lower().split()[-1] in _RENEWED:
        return None
    for start, thing in around.backwards(mention.start):
        # Nobody and no town comes of a merger, whatever a tagger makes of a word.
        is_misread = not thing.entity_ids and " " not in thing.name
        is_body = (thing.kind in (mention.kind, None) or is_misread) and thing.name not in rivals
        if is_body and _MADE.search(around.text, max(0, start - _MAKING), start) is not None:
            return renewed(thing.mention, kind=mention.kind)
    return None


def band_spoken_of(noun: str, grammar: Grammar) -> Mention | None:
    """Give what the sentence before speaks of, for "the band", which no tagger took for one."""
    spoken = grammar.focus[0] if noun in _BANDS and len(grammar.focus) == 1 else None
    if spoken is None or spoken.form is not MentionForm.NAME or spoken.entity_ids or not spoken.name:
        return None
    if spoken.kind is EntityKind.PERSON and (" " not in spoken.name or has_given_name(spoken.name)):
        return None
    return renewed(spoken, kind=EntityKind.ORGANISATION)
