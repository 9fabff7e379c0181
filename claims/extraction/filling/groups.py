"""Subjects that stand for others: "the two countries" for the two just named, a capital for its state."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Grammar, Mention, MentionForm
from claims.extraction.naming.capitals import CAPITALS
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.renewing import renewed
from claims.relations import EntityKind, Relation, spec_of

if TYPE_CHECKING:
    from claims.extraction.context import NamedThing
    from claims.extraction.resolution import Resolver
    from claims.extraction.resolution.surroundings import Surroundings
    from claims.extraction.tables import KnowsNames

__all__ = [
    "is_uncounted",
    "kinds_of",
    "parts_of",
    "stand_ins",
    "told_by",
    "whole_names",
    "with_several",
]

_LOOK_BACK = 400
_NUMBER = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_ALL_OF = re.compile(
    rf"(?:both|neither|the\s(?:pair|duo|(trio|{_NUMBER}))|both\s\w+|the\s({_NUMBER})\s[\w-]+(?:\s\w+)?"
    rf"|all\s({_NUMBER})(?:\s[\w-]+)?)",
    re.IGNORECASE,
)
_THEY = frozenset({"they", "them"})
_LINK = re.compile(r"(?:,|,?\s+and)\s+(?:the\s+)?$")
# "Two Balkan countries", "several states": so many, but which?
_UNCOUNTED = re.compile(
    rf"(?:the\s)?(?:{_NUMBER}|\d+|both|several|many|some|other|few|most|all|dozens|hundreds|scores|numerous|various|more|further"
    r"|no|any|every|each)\s(?:[\w-]+\s)*[a-z-]+(?:\s.*)?",
)  # fmt: skip
_ALONE = frozenset({"both", "all", "each", "none", "neither", "several", *_NUMBER.split("|")})
_BARE = frozenset({"pair", "duo", "trio", *_NUMBER.split("|")})
_COUNTS = {word: number for number, word in enumerate(_NUMBER.split("|"), start=2)} | {"trio": 3}


def parts_of(
    mention: Mention, grammar: Grammar, around: Surroundings, before: Sequence[Mention] = ()
) -> tuple[Mention, ...]:
    """Give the things that a word for several stands for: "they", "both", "the two lawyers".

    Those that act together earlier in the sentence, or of which the one before speaks; else, for so many,
    those last named side by side. "They" are those that the sentence has just counted: "the three said they".
    """
    match = _ALL_OF.fullmatch(mention.text)
    if match is None and mention.text.lower() not in _THEY:
        return ()
    if match is None:
        counted = [m for m in before if m.end <= mention.start and _ALL_OF.fullmatch(m.text) is not None]
        if counted:
            those = parts_of(counted[-1], grammar, around, before)
            return tuple(renewed(m, text=mention.text, start=mention.start, end=mention.end) for m in those)
    together = _acting_together(mention, grammar, around, before) if match is None else []
    spoken = together or [m for m in grammar.focus if m.name is not None]
    is_all = match is None or len(spoken) == _number(match)
    parts: list[Mention] = []
    if len(spoken) > 1 and (together or len(spoken) == len(grammar.focus)) and is_all:
        parts = spoken
    elif match is not None:
        parts = [renewed(thing.mention, name=thing.name) for thing in _row_before(mention, match, around)]
    # "Both firms", "the two countries" say what they are, "the pair" does not.
    noun = mention.text.lower().rsplit(" ", 1)[-1]
    says_kind = mention.form is MentionForm.NOMINAL and " " in mention.text and noun not in _BARE
    said = mention.kind if says_kind else None
    kinds = kinds_of(parts, said)
    return tuple(
        renewed(
            m, text=mention.text, start=mention.start, end=mention.end, form=MentionForm.NAME,
            kind=kind, confidence=0.7,
        )
        for m, kind in zip(parts, kinds, strict=False)
    )  # fmt: skip


def kinds_of(parts: Sequence[Mention], said: EntityKind | None = None) -> list[EntityKind | None]:
    """Give what each of several is, who are all of one kind; nothing where they cannot be.

    A tagger guesses at names that it never met: of "Norland and Vestmark" it takes one for a firm.
    """
    kinds = {m.kind for m in parts} - {None}
    is_told = said in (EntityKind.STATE, EntityKind.ORGANISATION)  # "both firms", whatever they are called
    is_of_persons = is_told and all(map(_is_called_as_person, parts))
    if is_of_persons or (said is EntityKind.PERSON and kinds != {said}):
        return []
    is_sure = [bool(m.entity_ids) or (not is_told and _is_called_as_person(m)) for m in parts]
    sure = {m.kind for m, is_one in zip(parts, is_sure, strict=True) if is_one} - {None}
    if is_told and not sure and said is not None and kinds != {EntityKind.ORGANISATION}:
        sure.add(said)
    if len(sure) > 1 or (sure == {EntityKind.PERSON} and kinds != sure):
        return []
    first = EntityKind.STATE if EntityKind.STATE in kinds else EntityKind.ORGANISATION
    kind = next(iter(sure or (kinds if len(kinds) < 2 else {first})), None)
    return [m.kind if is_one else kind for m, is_one in zip(parts, is_sure, strict=True)]


def _is_called_as_person(mention: Mention) -> bool:
    name = mention.name or mention.text
    return mention.kind is EntityKind.PERSON and " " in name and has_given_name(name)


def _acting_together(
    mention: Mention, grammar: Grammar, around: Surroundings, before: Sequence[Mention]
) -> list[Mention]:
    """Give the subjects named side by side in the clause before: "Mali and Niger quit, and they left"."""
    row: list[Mention] = []
    rivals = grammar.rivals.get(mention.start, frozenset())  # "Mali and Niger joined them": others
    for named in before:
        is_name = named.form is MentionForm.NAME and named.name is not None and named.end <= mention.start
        if named.start in rivals:
            continue
        if not is_name:
            continue
        if row and _LINK.fullmatch(around.text[row[-1].end : named.start]) is not None:
            row.append(named)
        elif named.start in grammar.subjects:
            row = [named]
    return row if len(row) > 1 else []


def stand_ins(candidate: Candidate, resolver: Resolver, table: KnowsNames | None) -> Iterator[Candidate]:
    """Give a candidate with the state that a capital stands for; itself where its subject is no capital."""
    subject = candidate.subject
    spec = spec_of(candidate.relation)
    is_town = bool(candidate.evidence.get("town"))
    if subject is None or is_town or EntityKind.STATE not in spec.subject_kinds or not spec.object_kinds:
        yield candidate
        return
    yield renewed(candidate, subject=_state_of(subject, resolver, table) or subject)


def _number(match: re.Match[str]) -> int:
    return next((_COUNTS[word.lower()] for word in match.groups() if word), 2)


def _row_before(mention: Mention, match: re.Match[str], around: Surroundings) -> list[NamedThing]:
    """Give the things last named side by side before a word for all of them."""
    wanted = _number(match)
    row: list[NamedThing] = []
    row_start = mention.start
    low, high = (bisect_left(around.starts, place) for place in (mention.start - _LOOK_BACK, mention.start))
    for start, thing in reversed(whole_names(around.by_start[low:high])):
        if row and _LINK.fullmatch(around.text[start + len(thing.mention.text) : row_start]) is None:
            if len(row) == wanted:
                break
            row = []
        link = around.text[start + len(thing.mention.text) : row_start] if row else ""
        if wanted == 2 and link.startswith(",") and link.rstrip().endswith("and"):
            return []  # "Ost, Holm, and Berg" are not two
        row.append(thing)
        row_start = start
    return list(reversed(row)) if len(row) == wanted else []


def whole_names(named: Sequence[tuple[int, NamedThing]]) -> list[tuple[int, NamedThing]]:
    """Leave out the places of parts of names: the "Holm" of "Ann Holm", where she is named too."""
    whole: list[tuple[int, NamedThing]] = []
    for start, thing in named:
        if not whole or start >= whole[-1][0] + len(whole[-1][1].mention.text):
            whole.append((start, thing))
    return whole


def _state_of(subject: Mention, resolver: Resolver, table: KnowsNames | None) -> Mention | None:
    """Give the state that a capital stands for where it joins, leaves or applies."""
    is_pronoun = subject.form is MentionForm.PRONOUN
    state = CAPITALS.get((subject.name or "") if is_pronoun else subject.text)
    after = resolver.context.article.text[subject.end : subject.end + 1]
    if state is None or subject.entity_ids or after == ",":  # "Paris, 25 May": a dateline
        return None
    found = table.find(state, kinds={EntityKind.STATE}, fuzzy=False, limit=1) if table is not None else []
    ids = tuple(match.entity_id for match in found)
    entity = table.entity(ids[0]) if table is not None and ids else None
    name = entity.label if entity is not None else state
    return renewed(subject, name=name, kind=EntityKind.STATE, entity_ids=ids, confidence=0.85)


def is_uncounted(name: str) -> bool:
    """Tell whether words count things without naming them: no claim can be checked against those.

    Examples
    --------
    >>> is_uncounted("Two Balkan countries"), is_uncounted("Both"), is_uncounted("Seven Sisters")
    (True, True, False)
    """
    if name.lower() in _ALONE:
        return True
    return _UNCOUNTED.fullmatch(name[:1].lower() + name[1:]) is not None


def told_by(candidate: Candidate) -> tuple[int, Relation]:
    """Give the word that tells a claim, and what it tells."""
    return candidate.trigger.start, candidate.relation


def with_several(candidates: Sequence[Candidate]) -> frozenset[tuple[int, Relation]]:
    """Give the words that tell one thing of several: "A and B were elected in 2004 and 2009"."""
    told: dict[tuple[int, Relation], set[int]] = {}
    for one in candidates:
        if one.subject is not None:
            told.setdefault(told_by(one), set()).add(one.subject.start)
    return frozenset(words for words, subjects in told.items() if len(subjects) > 1)
