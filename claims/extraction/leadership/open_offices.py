"""Whether somebody who "was hired on Tuesday" enters the office that the text told to be open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.extraction.context import fold
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.leadership.scene import Scene
from claims.extraction.leadership.verbs.gates import SPORT
from claims.extraction.roles.phrase import is_personlike
from claims.extraction.vacancies import open_offices
from claims.relations import EntityKind
from claims.types import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["fills_open_office"]


def fills_open_office(scene: Scene, verb: Token, who: Mention, chooser: Mention | None) -> bool:
    """Tell whether somebody enters an office that is open, for all that the words around say.

    Parameters
    ----------
    verb : Token
        What says that he does.
    who : Mention
        Somebody, a person for sure: "Holm Park was chosen" speaks of a place.
    chooser : Mention or None
        The body that chooses him, which must be the one whose office is open.
    """
    text, sentence = scene.view.context.article.text, scene.view.sentence
    places = open_offices(text, sentence.start, sentence.end)
    if not places or not _is_surely_person(who):
        return False
    if any(t.lemma_.lower() in SPORT for t in verb.sent if t.pos_ != "VERB" and scene.role_at(t) is None):
        return False
    return chooser is None or _is_of(scene, chooser, places)


def _is_surely_person(who: Mention) -> bool:
    if who.kind is EntityKind.PERSON:
        return True
    is_open = who.kind is None and who.form is MentionForm.NAME
    return is_open and is_personlike(who.name or who.text, single=False)


def _is_of(scene: Scene, chooser: Mention, places: Sequence[Span]) -> bool:
    """Tell the body whose office is open from a rival that has hired somebody."""
    told = [t for t in scene.view.context.titles if any(p.start <= t.start < p.end for p in places)]
    bodies = {fold(t.body.name) for t in told if t.body is not None and t.body.name}
    return chooser.form is MentionForm.PRONOUN or not bodies or fold(chooser.name or chooser.text) in bodies
