"""Lists of office holders as drafts of claims: who held the office, where, from when to when."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from claims.dates import EndState
from claims.extraction.context import (
    DocumentContext,
    fold,
    headline_of,
    is_name_like,
    places_of,
    plain_title,
    surname_of,
)
from claims.extraction.drafts import Draft
from claims.extraction.frames import Candidate, Mention, MentionForm, Pattern, RoleMention, Sentence
from claims.extraction.leadership.rolls.lines import Entry, Roll
from claims.extraction.leadership.rolls.titles import with_singulars
from claims.extraction.renewing import renewed
from claims.extraction.roles import wants_of
from claims.extraction.tables import KnowsNames
from claims.relations import EntityKind, Relation
from claims.types import Slot, SlotSource

__all__ = ["LISTED", "roll_drafts"]

LISTED = Pattern(
    id="leadership.listed",
    relation=Relation.HELD_OFFICE,
    triggers=(),
    example="Mayors\n- Ann Lee (1994–1998)\n- Bo Ek (1998–2004)",
    near_miss="Players\n- Ann Lee (1994–1998)\n- Bo Ek (1998–2004)",
)
# How sure a line of a list is; lists are too rare in annotated articles for the model to weigh them.
_PRIOR = 0.9
_LEAST_HOLDERS = 2
_BORN = re.compile(r"\b(?:born|b\.)\s")
_PERSONAL = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:predecessors|successors)\b", re.IGNORECASE)
_MANY = 5
_OPENING = 800


def roll_drafts(
    rolls: Sequence[Roll], sentences: Sequence[Sentence], context: DocumentContext, table: KnowsNames | None
) -> Iterator[Draft]:
    """Give a draft for each holder of the lists of an article, none where it is about a person."""
    if _is_about_person(context):
        # "Managerial career: Acme FC (1990–1994)"; "Recent prime ministers of Norland:" is a list of such.
        rolls = [roll for roll in rolls if _is_of_many(roll, context.article.text)]
    if sum(len(roll.entries) for roll in rolls) < _LEAST_HOLDERS:
        rolls = [roll for roll in rolls if roll.is_sentence]
    starts = [sentence.start for sentence in sentences]
    for roll in rolls:
        body = _body(roll, context, table)
        for entry in roll.entries:
            holder = _holder(entry, context, table)
            at = bisect_right(starts, entry.name.start) - 1
            if holder is not None and at >= 0:
                yield _draft(entry, roll, holder, body, sentences[at])


def _is_of_many(roll: Roll, text: str) -> bool:
    """Tell whether the line above names an office's holders and its body: "Prime ministers of Norland"."""
    office = roll.office
    if office.place is None or office.body is None:
        return False
    between = text[office.place.end : roll.entries[0].line.start]
    return with_singulars(office.words)[0] != office.words or _OTHERS.search(between) is not None


def _is_about_person(context: DocumentContext) -> bool:
    """Tell an article about a person; a title alone may be a town or magazine named like one."""
    about, text = context.title_mention, context.article.text
    if about is None or about.kind is not EntityKind.PERSON:
        return False
    if _BORN.search(text[:400]) is not None:
        return True
    if about.entity_ids:  # the first of a list may be all that its lead names
        title = plain_title(context.article) or headline_of(text)
        return bool(places_of(surname_of(about.name or about.text), title))
    is_told_of = _PERSONAL.search(text[:_OPENING]) is not None
    return is_told_of and " " in (about.name or about.text) and len(_PERSONAL.findall(text)) >= _MANY


def _draft(entry: Entry, roll: Roll, holder: Slot, body: Slot | None, sentence: Sentence) -> Draft:
    office, relation = roll.office, roll.relation
    if relation is Relation.HELD_OFFICE and _is_open(entry):
        relation = Relation.HOLDS_OFFICE
    place = office.place
    role = Slot(
        name=office.title,
        text=office.words if place is not None else None,
        start=place.start if place is not None else None,
        end=place.end if place is not None else None,
        kind=EntityKind.POST,
        source=SlotSource.TEXT if place is not None else SlotSource.CONTEXT,
    )
    candidate = Candidate(
        rule=LISTED.id,
        relation=relation,
        trigger=entry.name,
        head=0,
        clause=entry.line,
        role=RoleMention(
            text=office.words,
            start=place.start if place is not None else 0,
            end=place.end if place is not None else 0,
            title=office.title,
            is_acting=entry.is_acting,
            wants=wants_of(office.title),
        ),
        when=entry.when,
        evidence={"prior": _PRIOR},
    )
    return Draft(
        candidate=candidate,
        sentence=sentence,
        subject=holder,
        object=body,
        role=role,
        when=entry.when,
        mentions=(entry.line,),
    )


def _is_open(entry: Entry) -> bool:
    return entry.when.interval.is_span and entry.when.interval.end_state is EndState.OPEN


def _holder(entry: Entry, context: DocumentContext, table: KnowsNames | None) -> Slot | None:
    """Give the slot of a holder; None for the name of a state.

    The name of a body may be its founder's, who led it: it is kept, but not linked.
    """
    text = context.article.text[entry.name.start : entry.name.end]
    name = re.sub(r"\s+(?=\.)", "", text)
    known = table.find(name, fuzzy=False) if table is not None else []
    persons = [match for match in known if match.kind is EntityKind.PERSON]
    if known and not persons and known[0].kind is not EntityKind.ORGANISATION:
        return None
    ids = list(dict.fromkeys(match.entity_id for match in persons))
    entity = table.entity(ids[0]) if table is not None and len(ids) == 1 else None
    return Slot(
        name=entity.label if entity is not None else name,
        text=text,
        start=entry.name.start,
        end=entry.name.end,
        entity_id=ids[0] if len(ids) == 1 else None,
        kind=EntityKind.PERSON,
    )


def _body(roll: Roll, context: DocumentContext, table: KnowsNames | None) -> Slot | None:
    """Give the body: the one named with the office, else what the article is about.

    "Its first head was Ann Lee. She was followed by Bo Ek (1994–1998)": where the text is about a person, the
    body of which the office was told.
    """
    about, office = _about(context), roll.office
    if office.body is None:
        if about is not None and about.kind is EntityKind.PERSON:
            told = _told(roll, context)
            if told is not None or about.entity_ids:
                return None if told is None else _context_slot(told)
        return None if about is None or about.name is None else _context_slot(_as_led(about, office.title))
    place = office.body_place
    named = about.name if about is not None and about.name and fold(office.body) in fold(about.name) else None
    known = table.find(office.body, fuzzy=False) if table is not None and named is None else []
    ids = list(dict.fromkeys(m.entity_id for m in known if m.kind is not EntityKind.PERSON))
    entity = table.entity(ids[0]) if table is not None and len(ids) == 1 else None
    label = entity.label if entity is not None else None
    return Slot(
        name=label or named or office.body,
        text=office.body if place is not None else None,
        start=place.start if place is not None else None,
        end=place.end if place is not None else None,
        entity_id=entity.entity_id if entity is not None else None,
        kind=entity.kind if entity is not None else None,
        source=SlotSource.TEXT if place is not None else SlotSource.CONTEXT,
    )


def _as_led(about: Mention, title: str) -> Mention:
    """Give what is unknown the kind that the office says: what has a mayor is a place."""
    wants = wants_of(title)
    return renewed(about, kind=wants[0]) if about.kind is None and len(wants) == 1 else about


def _told(roll: Roll, context: DocumentContext) -> Mention | None:
    """Give the body that the text has told somebody to have the office of, before the list."""
    start = roll.entries[0].line.start
    bodies = (t.body for t in context.titles if t.start < start and t.title == roll.office.title)
    return next((body for body in reversed(list(bodies)) if body is not None and body.name), None)


def _about(context: DocumentContext) -> Mention | None:
    """Give what the article is about; a title that is a name of its own goes before a name inside it."""
    about, title = context.title_mention, plain_title(context.article)
    if not is_name_like(title) or (about is not None and about.name and fold(title) in fold(about.name)):
        return about
    if about is not None and fold(about.text) == fold(title):
        return about
    return Mention(text=title, start=0, end=0, form=MentionForm.NAME, name=title)


def _context_slot(about: Mention) -> Slot:
    return Slot(
        name=about.name or about.text,
        entity_id=about.entity_ids[0] if len(about.entity_ids) == 1 else None,
        kind=about.kind if about.kind is not EntityKind.PERSON else None,
        source=SlotSource.CONTEXT,
        confidence=0.8,
    )
