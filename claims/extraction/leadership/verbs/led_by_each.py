"""Who leads which body where the verb is said once: "A is led by X, B by Y and C by Z since 2022"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.syntax.questions import is_passive
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.leadership.scene import Scene

__all__ = ["led_by_each"]

_LINKS = frozenset({",", "and", "while", "but", ";"})
_DATING = frozenset({"since", "from", "until", "in"})


def led_by_each(scene: Scene, verb: Token) -> list[tuple[Mention, Mention, Token]]:
    """Give each further leader with the body right before his "by", and the word that his date hangs on.

    Parameters
    ----------
    verb : Token
        A verb of leading; only a passive one has agents.
    """
    found: list[tuple[Mention, Mention, Token]] = []
    if not is_passive(verb):
        return found
    shift, doc = scene.view.shift, verb.doc
    behind = [m for m in scene.view.mentions if m.start > verb.idx + shift and m.form is MentionForm.NAME]
    for body, person in pairwise(behind):
        if person.kind is not EntityKind.PERSON or scene.view.written(body.end, person.start) != " by ":
            continue
        of_body, of_person = scene.view.tokens_of(body), scene.view.tokens_of(person)
        if not of_body or not of_person or body.kind is EntityKind.PERSON:
            continue
        first = of_body[0].nbor(-1)
        first = first.nbor(-1) if first.lower_ in ("the", "its") else first
        after = of_person[-1].i + 1
        if first.lower_ in _LINKS:
            is_dated = after < len(doc) and doc[after].lower_ in _DATING
            found.append((body, person, doc[after] if is_dated else of_body[-1].nbor(1)))
    return found
