"""Bodies that a clause takes up with a little word: "of which she is chair", "whose chair he was", "it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import MentionForm
from claims.extraction.syntax.questions import prepositional_objects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention, RoleMention
    from claims.extraction.leadership.scene import Scene

__all__ = ["body_above", "by_its_name", "governed", "owned_roles"]

# What joins one to a whole state: "joined the government of Norland as prime minister".
_GOVERNMENTS = frozenset({"government", "cabinet", "administration"})


def body_above(scene: Scene, verb: Token) -> Mention | None:
    """Give the body of "Acme, where she served as chief executive", "Acme, of which he became chairman"."""
    relative = next((c for c in verb.children if _is_relative(c)), None)
    if relative is None or verb.dep_ not in ("relcl", "advcl"):
        return None
    found = scene.bodies([verb.head]) if verb.dep_ == "relcl" else []
    return found[0] if found else _body_before(scene, relative)


def _body_before(scene: Scene, where: Token) -> Mention | None:
    """Give the body an aside parts from its clause: "the Elm Fund, founded at Holm in 1971, where"."""
    place = where.idx + scene.view.shift
    named = [m for m in scene.view.mentions if m.end <= place and m.kind is EntityKind.ORGANISATION]
    if where.lower_ != "where" or not named or named[-1].form is not MentionForm.NAME:
        return None
    between = [t for t in where.doc if named[-1].end <= t.idx + scene.view.shift < place]
    is_aside = len(between) > 1 and between[0].text == "," == between[-1].text
    is_told = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD", "CC") or t.text == ";" for t in between)
    return named[-1] if is_aside and not is_told else None


def owned_roles(scene: Scene, verb: Token) -> list[RoleMention]:
    """Give the role of "Acme, whose chairman she was until 2004", which stands before its holder."""
    if verb.dep_ != "relcl" or verb.lemma_ not in ("be", "become", "remain"):
        return []
    owned = {c.i for c in verb.lefts if any(t.lower_ == "whose" and t.dep_ == "poss" for t in c.lefts)}
    followed = {i for i in owned if any(c.dep_.startswith("nsubj") and c.i > i for c in verb.lefts)}
    return [role for role in scene.roles if scene.head_of(role).i in followed]


def by_its_name(scene: Scene, body: Mention) -> Mention:
    """Give a body as the sentence has named it before: "founded the Civic Union and led it"."""
    if body.form is not MentionForm.PRONOUN or body.name is None:
        return body
    named = [m for m in scene.view.mentions if m.end <= body.start and m.form is MentionForm.NAME]
    return next((m for m in reversed(named) if m.name == body.name), body)


def _is_relative(token: Token) -> bool:
    """Tell the "where" and the "of which" of a relative clause."""
    return token.lower_ == "where" or (
        token.lower_ == "of" and any(c.lower_ == "which" and c.dep_ == "pobj" for c in token.children)
    )


def governed(noun: Token) -> list[Token]:
    """Give the state of "the government of Norland"; any other noun itself."""
    is_of_state = noun.is_lower and noun.lemma_.lower() in _GOVERNMENTS
    return [t for t in prepositional_objects(noun, ("of",)) if is_of_state and t.ent_type_ == "GPE"] or [noun]
