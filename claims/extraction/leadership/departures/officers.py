"""Whether the text gives somebody an office that he may leave, and who may send him away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.frames import Mention, MentionForm, RoleMention
from claims.extraction.leadership.clause_nouns import heads_state, knows_officer
from claims.extraction.leadership.departures import words as d
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.scene import Scene
from claims.extraction.naming.namesakes import same_person
from claims.extraction.roles.since_then import of_the_time
from claims.extraction.syntax.questions import agents, is_passive, subjects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_officer", "is_sent_by_power", "may_travel", "office_beside", "officers", "titles_given"]

# These send people away of other bodies.
_FORCES = frozenset({"force", "service", "order", "militia", "regiment", "squadron", "brigade", "hospital"})


def is_officer(scene: Scene, person: Mention, *, ever: bool = False) -> bool:
    """Tell whether the text gives somebody an office, and not only a former one, or one at any time."""
    if not (knows_officer(scene, person) or _is_told(scene, person)):
        return ever and any(role.is_former for role in titles_given(scene, person))
    if ever:
        return True
    held = titles_given(scene, person)
    if not held:
        return True  # a verb told it: "was elected leader in 2012"
    return any(not role.is_former and not role.is_designate for role in held)


def titles_given(scene: Scene, person: Mention) -> list[RoleMention]:
    """Give the offices that the text gives somebody beside his name, here or elsewhere."""
    name = person.name or ""
    seen = [
        role
        for role in scene.view.context.titles
        if role.holder is not None and is_office(role) and same_person(role.holder.name or "", name)
    ]
    return [*seen, *scene.titles_of(person)]


def _is_told(scene: Scene, person: Mention) -> bool:
    """Tell whether a sentence anywhere before gives somebody an office, in a second look one behind."""
    holders = scene.view.context.holders
    return bool(person.name) and any(same_person(name, person.name or "") for name, _ in holders)


def officers(scene: Scene, people: list[Mention], *, ever: bool = False) -> list[Mention]:
    """Give those of some persons whom the text gives an office; former ones too where the words are clear."""
    persons = (p for p in people if p.kind is EntityKind.PERSON or p.form is MentionForm.PRONOUN)
    return [p for p in persons if is_officer(scene, p, ever=ever)]


def office_beside(scene: Scene, person: Mention) -> RoleMention | None:
    """Give the office beside somebody's name, that of the time told if it was another: "then-mayor X"."""
    titles = of_the_time(scene.titles_of(person), scene.view.context.article.text)
    then = [role for role in titles if role.is_former and role.text.lower().startswith("then")]
    return next(iter(then or [role for role in titles if not role.is_former]), None)


def may_travel(scene: Scene, person: Mention) -> bool:
    """Tell ministers and heads of states, who leave on a Tuesday and come back on Friday."""
    titles = [role for role in titles_given(scene, person) if not role.is_former]
    if titles:
        of_state = EntityKind.STATE
        return any(
            role.wants == (of_state,) or (role.wants[:1] == (of_state,) and not _is_of_body(role))
            for role in titles
        )
    return heads_state(scene, person)


def _is_of_body(role: RoleMention) -> bool:
    """Tell the president of a club, the general secretary of a union from those of states."""
    return role.body is not None and role.body.kind is EntityKind.ORGANISATION


def is_sent_by_power(scene: Scene, verb: Token) -> bool:
    """Tell the board, the voters or a body that has its officers from the police and the stewards."""
    by = agents(verb) if is_passive(verb) and not _is_got(verb) else subjects(verb)
    if not by:
        return is_passive(verb)
    return any(_has_power(scene, noun) for noun in by)


def _has_power(scene: Scene, noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    if lemma in d.ACTORS or noun.lower_.rstrip("s") in d.ACTORS:
        return True
    if NOMINAL_KINDS.get(lemma) is EntityKind.ORGANISATION and lemma not in _FORCES:
        return True
    if scene.bodies([noun]):
        return noun.pos_ == "PROPN" or noun.lemma_.lower() in d.ACTORS
    return scene.role_at(noun) is not None or any(is_officer(scene, p) for p in scene.persons([noun]))


def _is_got(verb: Token) -> bool:
    """Tell "the board got rid of her", which looks like a passive."""
    return verb.lemma_ == "rid"
