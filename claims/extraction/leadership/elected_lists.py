"""Several elected at once, each to an office: "elected A president, B treasurer and C secretary"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Clue, Mention, MentionForm, Pattern, RoleMention
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.phrasings.typed import TypedText
from claims.extraction.roles.phrase import is_person
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.antecedents import antecedent
from claims.extraction.syntax.questions import agents, is_negated, is_passive, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["PATTERNS", "but_told", "find_elected"]

_ELECTING = word_set("elect reelect re-elect appoint choose name install")

ELECTED = Pattern(
    id="leadership.elected_list",
    relation=Relation.TOOK_OFFICE,
    triggers=(),
    further=(
        Clue(
            words=("elected", "elects", "re elected", "appointed", "appoints", "chose", "named"),
            beside=("president", "chair", "chairman", "chairwoman", "treasurer", "secretary", "captain"),
            also=("@",),
            before=0,
            behind=9,
        ),
    ),
    example="Interpol elected Ann Lee president, Tom Ray vice president and Bo Berg secretary general.",
    near_miss="Interpol heard Ann Lee, its president, Tom Ray, its vice president, and Bo Berg.",
)
PATTERNS = (ELECTED,)
_MR = r"(?:mr\.? |mrs\.? |ms\.? |miss |dr\.? )?"
# A name with its office, or the office with its name; commas, colons and dashes between.
_NAME_FIRST = re.compile(r"(?P<who><[pxs]\d+>)(?P<comma>,)? (?:as |to be )?(?:the )?(?P<role><r\d+>)")
_OFFICE_FIRST = re.compile(rf"(?P<role><r\d+>)(?P<comma>,|:| [–—-])? {_MR}(?P<who><[pxs]\d+>)")
# What parts one pair from the next.
_BETWEEN = re.compile(rf"[,;]?(?: and| with)?,? {_MR}")


def find_elected(scene: Scene) -> Iterator[Candidate]:
    """Find the people of a list behind a verb of election, each with his own office."""
    bare = [role for role in scene.roles if is_office(role)]
    if len(bare) < 2:
        return
    for verb in scene.view.span:
        if verb.lemma_.lower() not in _ELECTING or verb.pos_ != "VERB" or is_negated(verb):
            continue
        body = _elector(scene, verb)
        for person, role in _pairs(scene, verb):
            placed = role if role.body is not None or body is None else replace(role, body=body)
            said = Statement(subject=person, role=placed, object=placed.body)
            yield scene.candidate(ELECTED, verb, said)
        return


def but_told(found: Sequence[Candidate]) -> list[Candidate]:
    """Leave out those of a list whom another rule has given the office."""
    told = [o for o in found if o.rule != ELECTED.id and o.relation is Relation.TOOK_OFFICE]
    return [one for one in found if one.rule != ELECTED.id or not any(_is_same(one, o) for o in told)]


def _is_same(one: Candidate, other: Candidate) -> bool:
    mine, theirs = one.subject, other.subject
    return mine is not None and theirs is not None and mine.start == theirs.start and other.role is not None


def _elector(scene: Scene, verb: Token) -> Mention | None:
    hosts = agents(verb) if is_passive(verb) else subjects(verb)
    found = scene.bodies(map(antecedent, hosts))
    return next((b for b in found if b.kind in (EntityKind.ORGANISATION, None)), None)


def _pairs(scene: Scene, verb: Token) -> Iterator[tuple[Mention, RoleMention]]:
    """Give the pairs that follow one another behind the verb, two at least or one behind another office."""
    typed = TypedText(scene.view, scene.roles)
    place = scene.view.span_of(verb).end
    begun = next((i for i in range(len(typed.text)) if typed.place_of(i) >= place), len(typed.text))
    for shape in (_NAME_FIRST, _OFFICE_FIRST):
        matches = _in_a_row(typed.text, begun, shape)
        if len(matches) < 2 or typed.text[matches[-1].end() :].lstrip(",").startswith(" to "):
            continue  # "elected A, the president, and B, the treasurer, to the board"
        if shape is _OFFICE_FIRST and not typed.text[begun : matches[0].start()].endswith(": "):
            continue  # "elected its president, A, and its treasurer, B"
        pairs = [(typed.mention(m["who"]), typed.role(m["role"])) for m in matches]
        told = [(who, role) for who, role in pairs if who is not None and role is not None and is_person(who)]
        if len(told) == len(pairs) and not any(_is_owned(role) for _, role in told):
            yield from told
            return


def _is_owned(role: RoleMention) -> bool:
    """Tell "A, its president": what somebody is already."""
    return role.body is not None and role.body.form is MentionForm.PRONOUN


def _in_a_row(text: str, begun: int, shape: re.Pattern[str]) -> list[re.Match[str]]:
    found: list[re.Match[str]] = []
    for match in shape.finditer(text, begun):
        if found and _BETWEEN.fullmatch(text[found[-1].end() : match.start()]) is None:
            break
        found.append(match)
    return found
