"""Who leads a body by a clause beside the name: "Lee, who had run the union since 2004, was voted out"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import Mention
from claims.extraction.leadership.words import LEADING
from claims.extraction.syntax.antecedents import antecedent
from claims.extraction.syntax.questions import is_passive, objects

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.leadership.scene import Scene

__all__ = ["led_beside"]


def led_beside(scene: Scene, person: Mention) -> Mention | None:
    """Give the body that somebody leads, or had led until then; one of long ago ("who led it") is none."""
    for token in scene.view.tokens_of(person):
        for verb in token.children:
            if verb.dep_ == "relcl" and verb.lemma_ in LEADING and _is_until_now(verb):
                return next(iter(scene.bodies(antecedent(t) for t in objects(verb))), None)
    return None


def _is_until_now(verb: Token) -> bool:
    """Tell "who leads", "who has led", "who had led" from "who led", "who will lead"."""
    if is_passive(verb) or not any(c.lower_ == "who" for c in verb.lefts):
        return False
    return verb.tag_ == "VBZ" or any(c.dep_ == "aux" and c.lemma_ == "have" for c in verb.lefts)
