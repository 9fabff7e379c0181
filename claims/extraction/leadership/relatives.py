"""Bodies that a clause takes up with a little word: "of which she is chair", "whose chair he was", "it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import MentionForm

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention, RoleMention
    from claims.extraction.leadership.scene import Scene

__all__ = ["body_above", "by_its_name", "owned_roles"]


def body_above(scene: Scene, verb: Token) -> Mention | None:
    """Give the body of "Acme, where she served as chief executive", "Acme, of which he became chairman"."""
    if verb.dep_ != "relcl" or not any(_is_relative(c) for c in verb.children):
        return None
    found = scene.bodies([verb.head])
    return found[0] if found else None


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
