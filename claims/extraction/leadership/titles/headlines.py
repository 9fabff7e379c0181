"""Headlines whose verb the tagger takes for a noun: "Acme names X as chief executive"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, Pattern, RoleMention
from claims.extraction.leadership import words as w
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.inflection import forms
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["PATTERNS", "find_headlines"]

_PICKING = word_set("name appoint pick tap hire choose elect promote poach unveil")
_DROPPING = w.OUSTING | word_set("fire dismiss ditch dump remove suspend")
# The forms that look like plural nouns, with the verbs they belong to.
_FORMS = {form: verb for verb in _PICKING | _DROPPING for form in forms(verb) if form.endswith("s")}

PICKED = Pattern(
    id="leadership.headline_picked",
    relation=Relation.TOOK_OFFICE,
    triggers=tuple(sorted(f"{form}+" for form, verb in _FORMS.items() if verb in _PICKING)),
    beside=tuple(sorted(HEADS)),
    example="Halden Group names Ingrid Falk as chief executive",
    near_miss="Halden Group names Ingrid Falk",
)
DROPPED = Pattern(
    id="leadership.headline_dropped",
    relation=Relation.LEFT_OFFICE,
    triggers=tuple(sorted(f"{form}+" for form, verb in _FORMS.items() if verb in _DROPPING)),
    beside=tuple(sorted(HEADS)),
    example="Halden Group axes chief executive Ingrid Falk",
    near_miss="Halden Group axes plan of Ingrid Falk",
)
PATTERNS = (PICKED, DROPPED)

_NOMINAL = frozenset({"nmod", "compound", "amod", "appos"})
_LINKS = frozenset({"as", "to", "be", "its", "the", "a", "new", "next", "first", "interim", "acting"})


def find_headlines(scene: Scene) -> Iterator[Candidate]:
    """Find the appointments and dismissals of headlines, by the order of the words alone."""
    for token in scene.view.span:
        verb = _FORMS.get(token.lower_)
        if verb is None or (token.pos_ in ("VERB", "AUX") and token.dep_ not in _NOMINAL):
            continue
        body = _ends_before(scene, token)
        if body is None:
            continue
        yield from _picked(scene, token, body) if verb in _PICKING else _dropped(scene, token, body)


def _picked(scene: Scene, verb: Token, body: Mention) -> Iterator[Candidate]:
    """Read PERSON and ROLE behind the verb, linked by nothing but "as", "its new" and the like."""
    place = verb.idx + len(verb.text) + 1 + scene.view.shift
    person = next((m for m in scene.view.mentions if m.start == place), None)
    if person is None or person.form is not MentionForm.NAME or person.kind is not EntityKind.PERSON:
        return
    for role in scene.roles:
        words = _between(scene, person.end, role.start)
        if role.start > person.end and words is not None and is_office(_with(role, body)):
            said = Statement(subject=person, role=role, object=role.body or body)
            yield scene.candidate(PICKED, verb, said)
            return


def _dropped(scene: Scene, verb: Token, body: Mention) -> Iterator[Candidate]:
    """Read ROLE PERSON behind the verb."""
    place = verb.idx + len(verb.text) + 1 + scene.view.shift
    for role in scene.roles:
        is_next = role.start == place and role.holder is not None and role.holder.start > role.end
        if is_next and is_office(_with(role, body)):
            said = Statement(subject=role.holder, role=role, object=role.body or body)
            yield scene.candidate(DROPPED, verb, said)


def _with(role: RoleMention, body: Mention) -> RoleMention:
    return role if role.body is not None else replace(role, body=body)


def _ends_before(scene: Scene, token: Token) -> Mention | None:
    """Give the organisation whose name ends right before a word; the tagger may take the word into it."""
    place = token.idx + scene.view.shift
    for mention in scene.view.mentions:
        is_named = mention.kind is EntityKind.ORGANISATION and mention.form is MentionForm.NAME
        if is_named and mention.end + 1 == place:
            return mention
    return None


def _between(scene: Scene, start: int, end: int) -> list[str] | None:
    """Give the words between two places, none where one of them is no link."""
    found = scene.view.written(start, end).lower().split()
    return found if len(found) < 5 and set(found) <= _LINKS else None
