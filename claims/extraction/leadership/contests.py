"""Who loses an office to a challenger: "the chairman lost by ninety votes to Ann Lee"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Clue, Mention, MentionForm, Pattern, RoleMention
from claims.extraction.leadership.clause_nouns import heads_state, knows_officer
from claims.extraction.leadership.led_beside import led_beside
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.inflection import verb_forms
from claims.extraction.syntax.questions import is_negated, is_passive, objects, prepositional_objects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["PATTERNS", "find_contests"]

_BEATING = word_set("beat defeat unseat outpoll")
_VOTES = ("vote*", "ballot*", "challenger*", "members", "delegates", "contest", "leadership", "shareholders")
_BY_VOTE = re.compile(
    r"\b(?:votes?|ballots?|challenger|members|delegates|leadership|shareholders)\b", re.IGNORECASE
)
# Who loses there loses no office, or one whose holder stays on for a while.
_ELSEWHERE = re.compile(
    r"\b(?:seat|constituency|parliament\w*|general election|primary|primaries|senate|referendum"
    r"|presidential|match|final|game|set|round|title|bill|motion)\b",
    re.IGNORECASE,
)
_LOST = word_set("vote election ballot contest job post leadership chairmanship presidency runoff race")

OUTVOTED = Pattern(
    id="leadership.outvoted",
    relation=Relation.LEFT_OFFICE,
    triggers=(),
    further=(
        Clue(words=("lost", "loses"), beside=("to @",), also=_VOTES, before=0, behind=10),
        Clue(words=verb_forms(_BEATING), beside=("@",), also=_VOTES, before=8, behind=12),
    ),
    example="The chairman of the Elm Union, Ann Lee, lost by ten votes to Tom Ray.",
    near_miss="The chairman of the Elm Union, Ann Lee, lost at chess to Tom Ray.",
)
PATTERNS = (OUTVOTED,)


def find_contests(scene: Scene) -> Iterator[Candidate]:
    """Find officers whom a vote of their own people replaces."""
    text = scene.view.span.text
    if _BY_VOTE.search(text) is None or _ELSEWHERE.search(text) is not None:
        return
    for verb in scene.view.span:
        if verb.pos_ != "VERB" or is_negated(verb):
            continue
        for loser, winner in _sides(scene, verb):
            role, body = _office_of(scene, loser)
            if role is None and body is None and not _is_known(scene, loser):
                continue
            left = Statement(
                subject=loser, successor=winner, role=role, object=body, evidence={"has_other": 1.0}
            )
            yield scene.candidate(OUTVOTED, verb, left)
            entered = Statement(
                subject=winner,
                predecessor=loser,
                role=role,
                object=body,
                relation=Relation.TOOK_OFFICE,
                evidence={"has_other": 1.0},
            )
            yield scene.candidate(OUTVOTED, verb, entered)


def _sides(scene: Scene, verb: Token) -> Iterator[tuple[Mention, Mention]]:
    """Give who loses and who wins."""
    if verb.lemma_ == "lose":
        taken = objects(verb)
        if any(t.lemma_.lower() not in _LOST for t in taken):
            return
        losers = _losers(scene, verb)
        winners = scene.persons(t for host in (verb, *taken) for t in prepositional_objects(host, ("to",)))
    elif verb.lemma_ in _BEATING:
        losers, winners = scene.undergoers(verb), scene.doers(verb)
    else:
        return
    for loser, winner in zip(losers[:1], winners[:1], strict=False):
        is_other = (loser.name or loser.text) != (winner.name or winner.text)
        if _is_named(winner) and loser.kind is EntityKind.PERSON and is_other:
            yield loser, winner


def _losers(scene: Scene, verb: Token) -> list[Mention]:
    """Give the subject of "lost", which the parser may hang on it as a participle."""
    if verb.dep_ == "acl" and not objects(verb):
        return scene.persons([verb.head])
    return [] if is_passive(verb) else scene.doers(verb)


def _is_named(mention: Mention) -> bool:
    return mention.kind is EntityKind.PERSON and mention.form is MentionForm.NAME


def _office_of(scene: Scene, person: Mention) -> tuple[RoleMention | None, Mention | None]:
    """Give the office beside a name, or the body that a clause beside it says is led."""
    held = [r for r in scene.titles_of(person) if not r.is_former and _is_of_own_people(r)]
    if held and (held[0].body is not None or not heads_state(scene, person)):
        return held[0], None
    return None, led_beside(scene, person)


def _is_of_own_people(role: RoleMention) -> bool:
    """Tell the head of a club or union, whom its members choose, from that of a state or a film."""
    body = role.body
    if body is None:
        return EntityKind.ORGANISATION in role.wants
    return body.kind is not EntityKind.STATE and (body.form is MentionForm.NAME or body.kind is not None)


def _is_known(scene: Scene, person: Mention) -> bool:
    """Tell whom the text has made head of a body, which is no state."""
    if scene.titles_of(person):
        return False  # the title beside the name tells it, of a film or a state
    return knows_officer(scene, person) and not heads_state(scene, person)
