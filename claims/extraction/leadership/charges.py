"""Who is in charge of a body, told beside a name: "Lee, the Korean in charge of the bank, said"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, Pattern
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.questions import prepositional_objects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["PATTERNS", "find_charges"]

IN_CHARGE = Pattern(
    id="leadership.charge_apposed",
    relation=Relation.HOLDS_OFFICE,
    triggers=("in charge of", "in command of", "in control of"),
    example="Pascal Lamy, the Frenchman in charge of the World Trade Organization, laughed.",
    near_miss="Pascal Lamy, the Frenchman in charge of the barbecue, laughed.",
)
PATTERNS = (IN_CHARGE,)

_NOUNS = word_set("charge command control")
_EARLIER = word_set("then formerly previously once until earlier time former late long days")
# So many words may stand between the comma behind the name and "in charge".
_REACH = 8


def find_charges(scene: Scene) -> Iterator[Candidate]:
    """Find who is in charge of a named body, said between commas behind the name."""
    for token in scene.view.span:
        if token.lower_ not in _NOUNS or token.i == scene.view.span.start or token.nbor(-1).lower_ != "in":
            continue
        between = _apposed(token.nbor(-1))
        person = _person_before(scene, between[0]) if between else None
        led = scene.bodies(prepositional_objects(token, ("of",)))
        bodies = [b for b in led if b.kind in (EntityKind.ORGANISATION, EntityKind.STATE)]
        if person is None or not bodies:
            continue
        is_over = any(t.lower_ in _EARLIER for t in between)
        relation = Relation.HELD_OFFICE if is_over else Relation.HOLDS_OFFICE
        said = Statement(
            subject=person,
            object=bodies[0],
            relation=relation,
            time_heads=(token.i,),
            evidence={"is_nominal": 1.0},
        )
        yield scene.candidate(IN_CHARGE, token, said)


def _apposed(preposition: Token) -> list[Token]:
    """Give the words from the comma behind a name up to "in"; none where a clause stands between."""
    found: list[Token] = []
    for place in range(preposition.i - 1, max(preposition.sent.start, preposition.i - _REACH) - 1, -1):
        token = preposition.doc[place]
        found.insert(0, token)
        if token.text == ",":
            return found
        if token.tag_ in ("VBD", "VBZ", "VBP", "MD", "WP", "WDT") or token.is_sent_start:
            return []
    return []


def _person_before(scene: Scene, comma: Token) -> Mention | None:
    """Give the person whose name ends where the comma stands."""
    end = comma.idx + scene.view.shift
    named = (m for m in scene.view.mentions if m.end == end and m.form is MentionForm.NAME)
    return next((m for m in named if m.kind is EntityKind.PERSON), None)
