"""Who replaces one person with another one, and comes after nobody by that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.questions import objects, prepositional_objects

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention
    from claims.extraction.leadership.scene import Scene

__all__ = ["is_swap", "put_in"]

# How or when somebody replaces another one: "with immediate effect", "with a year left".
_MANNERS = word_set(
    """
    effect mandate promise aim view hope help support backing blessing approval consent vote majority aplomb
    year month week day game match minute second round season lead ease success
    """
)


def put_in(scene: Scene, verb: Token) -> list[Mention]:
    """Give X of "was replaced with X", "replaced Minister Y with X", which may hang on Y."""
    return scene.persons(_given(verb))


def is_swap(verb: Token) -> bool:
    """Tell "replaced X with an unknown lawmaker" from "replaced X with immediate effect"."""
    given = (t for t in _given(verb) if t.pos_ in ("NOUN", "PROPN", "PRON") and t.ent_type_ != "DATE")
    return any(t.lemma_.lower() not in _MANNERS for t in given)


def _given(verb: Token) -> list[Token]:
    hosts = (verb, *objects(verb)) if verb.lemma_ == "replace" else ()
    return [t for host in hosts for t in prepositional_objects(host, ("with",))]
