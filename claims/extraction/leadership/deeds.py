"""What somebody does as the holder of an office told behind it: "she cut jobs as president of X"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.filling.nominals import PERSON_NOUNS
from claims.extraction.frames import Mention, MentionForm, RoleMention
from claims.extraction.leadership import words as w
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.questions import clause_head, genitives, is_passive, objects, subjects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.leadership.scene import Scene

__all__ = ["deeds_in_office"]

# What only the holder of an office does.
_DEEDS = word_set(
    """
    abolish address approve attend authorise authorize chair close condemn cut deliver dismantle dissolve
    enact end expand face found give host impose inaugurate introduce issue lead lower meet merge
    modernise modernize negotiate open order overhaul oversee pardon pass promise push raise ratify rebuild
    reform repeal run sack save scrap set shut sign sell spend survive tour triple double veto visit weather
    welcome
    """
)
# ... and what he does to nothing.
_DONE_ALONE = word_set("die govern officiate preside reside speak testify")
_PROSPECTS = word_set(
    """
    ambition bid call campaign candidacy career chance dream election future hope interest job life nomination
    plan position post prospect role rumour rumor speculation succession term time work year
    """
)
# Behind these "as" says what somebody is taken for, becomes, leaves or asks to be (VerbNet 3.4: characterize-
# 29.2, consider-29.9, masquerade-29.6, appoint-29.1), what a thing is, or who is named.
_COMPLEMENTS = (
    word_set(
        """
        see regard view describe portray depict cast know recognise recognize treat use think imagine pose
        dress hail rate rank list label brand style bill count cite quote mention remember consider interpret
        apply stand campaign try want seek hope bid compete fancy covet star appear feature play perform debut
        masquerade join step train qualify study live establish reveal sign accept reject prefer back support
        endorse propose suggest tip favour favor float oppose invite expect trust need require get have keep
        lose miss employ elect vote share refer admit denounce dismiss mock attack test land offer identify
        show find feel fit look sound do say tell ask call let put begin start send bring pick draw paint
        """
    )
    | w.APPOINTING
    | w.NOMINATING
    | w.SERVING
    | w.RESIGNING
    | w.QUITTING
    | w.SUCCEEDING
    | w.ENTERING
    | w.REMOVING
    | w.OUSTING
    | w.HOLDING
    | w.TAKING
    | w.WINNING
    | w.YIELDING
)
# ... but of these what is won tells: "won fame as director".
_RENOWN = word_set("fame name reputation notoriety renown fortune living spurs teeth praise respect")
# What somebody does once or often in office, with others looking on.
_OCCASIONS = word_set(
    """
    address appearance conference debut decision engagement game interview match meeting message order remark
    remarks sermon speech statement tour trip visit
    """
)
_SELVES = frozenset({"himself", "herself", "themselves"})
_UNREAL = frozenset({"would", "could", "might", "may", "should", "must", "can"})


def deeds_in_office(
    scene: Scene, preposition: Token, roles: list[RoleMention]
) -> Iterator[tuple[Mention, RoleMention, Token]]:
    """Give who did something as the holder of which office, with the verb of it.

    Parameters
    ----------
    preposition : Token
        The "as" behind the verb.
    roles : list of RoleMention
        The offices that it leads to.
    """
    if preposition.head.lemma_.lower() in _OCCASIONS:
        yield from _on_occasion(scene, preposition.head, roles)
        return
    verb = next((t for t in (preposition.head, *preposition.head.ancestors) if t.pos_ == "VERB"), None)
    if verb is None or verb.i > preposition.i or is_passive(verb):
        return
    if not objects(verb) and verb.lemma_.lower() not in _DONE_ALONE:
        return
    between = list(verb.doc[verb.i + 1 : preposition.i])
    # "Signed Y as president": Y is the one. "Ended talk of a future as president": nobody is.
    others = [t for t in between if t.dep_ != "poss" or t.pos_ != "PRON"]  # "made his name as editor"
    if scene.persons(others) or any(t.lemma_.lower() in _PROSPECTS for t in between):
        return
    if verb.lemma_.lower() not in _DEEDS and not _may_be_deed(verb, others):
        return
    people = [p for p in scene.persons(subjects(verb)) if p.kind is EntityKind.PERSON]
    for role in roles:
        is_of_body = role.body is not None and (role.body.form is MentionForm.NAME or _is_told(role.body))
        if is_of_body and not _goes_on(scene, role):
            yield from ((person, role, verb) for person in people[:1])


def _on_occasion(
    scene: Scene, noun: Token, roles: list[RoleMention]
) -> Iterator[tuple[Mention, RoleMention, Token]]:
    """Give whose "first speech as governor of the bank" it was."""
    owners = [p for p in scene.persons(genitives(noun)) if p.kind is EntityKind.PERSON]
    if owners and owners[0].form is MentionForm.PRONOUN:  # "In her last speech as mayor of X, Y thanked all"
        behind = [p for p in scene.persons(subjects(clause_head(noun))) if p.start > owners[0].start]
        owners = [p for p in behind if p.form is MentionForm.NAME and p.kind is EntityKind.PERSON] or owners
    for role in roles:
        is_named = role.body is not None and role.body.form is MentionForm.NAME
        if is_named and not _goes_on(scene, role) and not _is_where(scene, role):
            yield from ((person, role, noun) for person in owners[:1])


def _is_where(scene: Scene, role: RoleMention) -> bool:
    """Tell where it was: "her first visit as secretary of state in Japan"."""
    body = role.body
    return body is not None and scene.view.written(role.end, body.start).strip() in ("in", "in the")


def _may_be_deed(verb: Token, between: list[Token]) -> bool:
    """Tell "fought the cuts as head of X" from "saw himself as head of X", "rejected a woman as head"."""
    lemma = verb.lemma_.lower()
    is_renown = any(t.lemma_.lower() in _RENOWN for t in objects(verb))
    if lemma in _COMPLEMENTS and not is_renown:
        return False
    if any((c.dep_ == "aux" and c.lower_ in _UNREAL) or c.dep_ == "prt" for c in verb.children):
        return False
    if any(c.tag_ == "TO" for c in verb.children):
        return False
    nouns = {t.lemma_.lower() for t in between if t.pos_ in ("NOUN", "PROPN", "PRON")}
    return not nouns & (PERSON_NOUNS | HEADS.keys() | _SELVES | {"him", "her", "them", "who", "whom"})


def _is_told(body: Mention) -> bool:
    """Tell "the central bank", of which the text has spoken, from "a bank" and "the protests"."""
    return body.form is MentionForm.NOMINAL and body.kind is not None and body.text.startswith("the ")


def _goes_on(scene: Scene, role: RoleMention) -> bool:
    """Tell "wrote it as the head of X fell ill", where "as" is when, and "as head of X meetings"."""
    behind = scene.behind(role)
    return behind is not None and behind.tag_ in ("VBD", "VBZ", "MD", "NN", "NNS")
