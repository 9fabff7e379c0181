"""Offices before a sentence's subject: "Chairman of X since 1990, Y ...", "Elected chairman of X, Y ...".

The parser hangs such an opening on the verb in many ways; what stands between it and the subject is plain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from claims.extraction.frames import Candidate, Clue, Mention, MentionForm, Pattern
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.leadership.tenure import is_of_a_time
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.phrase import is_person
from claims.extraction.roles.word_lists import word_list
from claims.relations import Relation

__all__ = ["PATTERNS", "find_fronted"]

_MAKING = word_list(
    """
    elected re-elected reelected appointed reappointed named chosen crowned installed ordained consecrated
    promoted proclaimed nominated
    """
)
_HEADS = tuple(sorted(HEADS))
_BEING = tuple(
    f"< {word}"
    for word in (
        "a former",
        "the former",
        "former",
        "formerly",
        "currently",
        "now the",
        "once the",
        "already",
    )
)
_FIRST = tuple(f"< {head}" for head in _HEADS if " " not in head)
MADE = Pattern(
    id="leadership.made_first",
    relation=Relation.TOOK_OFFICE,
    triggers=(),
    further=(Clue(words=tuple(f"< {word}" for word in _MAKING), beside=_HEADS, before=0, behind=8),),
    example="Elected president of Liberia in 2005, Ellen Johnson Sirleaf served two terms.",
    near_miss="Elected in 2005, Ellen Johnson Sirleaf met the president of Liberia.",
)
FRONTED = Pattern(
    id="leadership.fronted_title",
    relation=Relation.HOLDS_OFFICE,
    triggers=(),
    further=(
        Clue(
            words=tuple(f"< {head}" for head in _HEADS if " " not in head), beside=("#",), before=0, behind=10
        ),
        # "A former mayor of Lund, she ..."
        Clue(words=_BEING, beside=_HEADS, also=("he", "she"), before=0, behind=12),
    ),
    example="Chairman of Lotos Steel since 1990, Otto Brehm is a lawyer.",
    near_miss="The chairman of Lotos Steel died in 1990, Otto Brehm said.",
)
PATTERNS = (MADE, FRONTED)

_LEAD = re.compile(
    rf"\W{{0,3}}(?i:(?:first|then|later|again|twice|soon|now|once|already|currently|formerly|previously)\s)?(?i:(?P<made>{'|'.join(_MAKING)})\s)?"
    r"(?:(?:as|to)\s)?(?i:(?:the|an?|its|their)\s)?(?:[a-z-]+\s){0,2}"
)
# A place or a time, and the comma that ends the opening.
_TAIL = re.compile(
    r"(?P<when>(?:\s(?:in|since|from|on|between|until|for|after|at)\s[^,;:()]{1,40}){0,2}(?:\s\([^()]*\d{4}[^()]*\))?),\s"
)
_BYGONE = re.compile(r"\W{0,3}(?:once|formerly|previously)\b", re.IGNORECASE)
_SAYS = re.compile(r"(?:\s[a-z]+ly)?\s[a-z]+(?:\s[a-z]+)?,")
_SPAN = re.compile(r"\d{4}\s?[-–—]\s?\d{2,4}")


def find_fronted(scene: Scene) -> Iterator[Candidate]:
    """Find the office that a sentence opens with, held or taken by its subject."""
    role = next((r for r in scene.roles if is_office(r)), None)
    if role is None:
        return
    view = scene.view
    lead = _LEAD.fullmatch(view.written(view.origin, role.whole.start))
    if lead is None:
        return
    stop = role.whole.end
    tail = _TAIL.match(view.written(stop, view.sentence.end))
    if tail is None:
        return
    made = lead["made"] is not None
    person = _subject_at(scene, stop + tail.end())
    # Without a time a title beside a name is read as one, beside "he" nowhere else.
    is_told = tail["when"] or (person is not None and _is_he_or_she(person) and not _says(scene, person))
    if person is None or not (made or (role.holder is None and is_told)):
        return
    head = scene.head_of(role)
    is_bygone = _BYGONE.match(view.written(view.origin, role.whole.start)) is not None
    is_over = not made and (
        role.is_former or is_bygone or is_of_a_time(scene, role) or _SPAN.search(tail["when"])
    )
    held = replace(role, holder=person)
    said = Statement(
        subject=person,
        role=held,
        relation=Relation.HELD_OFFICE if is_over else None,
        time_heads=(head.i,),
    )
    yield scene.candidate(MADE if made else FRONTED, head, said)


def _says(scene: Scene, person: Mention) -> bool:
    """Tell "the mayor of Lyon, he said, was ill": of somebody else."""
    return _SAYS.match(scene.view.written(person.end, scene.view.sentence.end)) is not None


def _subject_at(scene: Scene, place: int) -> Mention | None:
    """Give the person whom the main clause begins with."""
    for mention in scene.view.mentions:
        if mention.start == place and mention.form in (MentionForm.NAME, MentionForm.PRONOUN):
            return mention if is_person(mention) or _is_he_or_she(mention) else None
    return None


def _is_he_or_she(mention: Mention) -> bool:
    return mention.form is MentionForm.PRONOUN and mention.text.lower() in ("he", "she")
