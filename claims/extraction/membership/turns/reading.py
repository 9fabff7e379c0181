"""Reads the turns of phrase off a parse: who is the member and which the body, in any voice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claims.extraction.bodies import ALLIANCES, BODIES, PLACES
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView, Zone
from claims.extraction.membership.bodies import is_organ, is_person
from claims.extraction.membership.bodies.spoken import spoken_body
from claims.extraction.membership.bodies.strength import KNOWN, STRONG, SURE, belonging_body, is_party
from claims.extraction.membership.bodies.talk import speaks_of_members_like, speaks_of_membership
from claims.extraction.membership.bodies.trades import is_of_sport
from claims.extraction.membership.moves.elided import may_move
from claims.extraction.membership.moves.movers import companions
from claims.extraction.membership.moves.senses import MEMBER_AS, takes_persons
from claims.extraction.membership.neighbours import is_musical
from claims.extraction.membership.turns.clause import Clause, is_led_on
from claims.extraction.membership.turns.every_turn import TURNS
from claims.extraction.membership.words import DEPUTIES, ITSELF, OF_MANY
from claims.extraction.membership.writing import write
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import is_named, things
from claims.extraction.syntax.inflection import verb_forms
from claims.extraction.syntax.questions import (
    appositives,
    genitives,
    objects,
    prepositional_objects,
)
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.membership.turns.turn import Turn

__all__ = ["turn_claims"]

_BY_FORM: dict[str, list[tuple[str, Turn]]] = {}
for _turn in TURNS:
    for _verb in _turn.verbs:
        for _form in verb_forms([_verb]):
            _BY_FORM.setdefault(_form, []).append((_verb, _turn))
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady"})
_NOBODY = frozenset("nobody none everybody everyone anybody anyone someone somebody who which that".split())
# Bodies whose members are chosen by voters.
_HOUSES = frozenset({"assembly", "congress", "parliament", "senate", "tribunal", "bundestag", "duma"})
# What stands behind the name of a firm or a farm.
_BEHIND_NAMES = frozenset({"estate", "farm", "winery", "producer", "choir"})
# Nouns through which a body is reached: "a hurdle to membership of X", "the ranks of X", "the states of X".
_THROUGH = frozenset(
    """
    membership accession entry admission affiliation rank number family fold member state country nation side
    council board status party
    """.split()
)
_ASKED_FOR = frozenset({"inclusion", "readmission", "place", "seat", "spot", "berth", "slot", "election"})
# What tells how one belongs: "observer status", "full membership".
_STANDING = frozenset({"status", "membership"})
# What they do to a member in its name; "NATO leaders welcomed Kenya" says no more than that.
_BYDEPUTIES = (Relation.SUSPENDED, Relation.EXPELLED, Relation.CANDIDATE)


@reads(*sorted({turn.rule for turn in TURNS}))
def turn_claims(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Give what the turns of phrase around a verb say of membership."""
    if verb.pos_ not in ("VERB", "AUX") and verb.dep_ != "ROOT":
        return
    if view.sentence.zone is not Zone.BODY and _is_told_again(view, verb):
        return
    turns = _BY_FORM.get(verb.lower_, ())
    words = {word for t in view.span for word in (t.lower_, t.lemma_.lower())} if turns else set()
    clause: Clause | None = None
    told: set[Relation] = set()
    for lemma, turn in turns:
        if any(map(words.isdisjoint, turn.nouns)):
            continue
        clause = clause or Clause(view, verb)
        slots = clause.match(turn, lemma)
        if slots is not None and (_takes_office(verb, turn) or _is_on_board(verb)):
            continue
        if slots is None or not slots.get("M") or turn.relation in told:
            continue
        found = list(_claims(view, verb, turn, slots))
        yield from found
        told |= {turn.relation for _ in found}
        for candidate in found[:1]:
            yield from _other_side(view, verb, turn, candidate)
        if told:
            return


def _takes_office(verb: Token, turn: Turn) -> bool:
    """Tell whether the words are of an office: "resigned from the union as its president"."""
    moves = turn.relation in (Relation.JOINED, Relation.LEFT)
    roles = [t for t in prepositional_objects(verb, ("as",)) if t.lemma_.lower() not in MEMBER_AS]
    return moves and bool(roles)


def _is_on_board(verb: Token) -> bool:
    """Tell a ship from a board: "served on board Lexington"."""
    behind = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 3]]
    place = verb.i + 3
    named = place < len(verb.doc) and verb.doc[place].text[:1].isupper()
    return behind == ["on", "board"] and named


def _is_told_again(view: SentenceView, verb: Token) -> bool:
    """Tell whether the text names again what a headline names behind its verb: it says so more exactly."""
    names = [m for m in view.mentions if m.form is MentionForm.NAME and m.start > verb.idx + view.shift]
    rest = view.context.article.text[view.sentence.end :]
    return any(m.text in rest for m in names)


def _bodies(tokens: Iterable[Token], turn: Turn) -> Iterator[Token]:
    """Give the bodies behind nouns of membership and behind who acts for them."""
    for token in tokens:
        acts = (
            turn.parts[0].slot == "B"
            and turn.relation in _BYDEPUTIES
            and token.dep_ in ("nsubj", "pobj")
            and token.tag_ == "NNS"
        )
        passed = _THROUGH | (DEPUTIES if turn.is_sure or acts else frozenset())
        here, seen = token, 0
        while not is_named(here) and here.lemma_.lower() in passed and seen < 3:
            behind = prepositional_objects(here, ("of", "in", "to", "at", "for")) or genitives(here) or [
                c for c in here.lefts if c.dep_ in ("compound", "nmod") and c.text[:1].isupper()
            ]  # fmt: skip
            if not behind:
                break
            here, seen = behind[0], seen + 1
        yield here


def _other_side(view: SentenceView, verb: Token, turn: Turn, left: Candidate) -> Iterator[Candidate]:
    """Give the body somebody leaves for: "moved from the Big 12 to the SEC"."""
    if left.relation is not Relation.LEFT or left.object is None or "from" not in turn.line:
        return
    for head, named in things(view, prepositional_objects(verb, ("to", "for", "into"))):
        body, strength = belonging_body(view, head, named)
        if strength >= SURE and body.name != left.object.name and body.form is MentionForm.NAME:
            yield write(
                view, verb, "membership.turn_joined", Relation.JOINED, member=left.subject, body=body,
                evidence={"likeness": strength, "weak": 1.0, "prior": 0.85},
            )  # fmt: skip


def _claims(
    view: SentenceView, verb: Token, turn: Turn, slots: dict[str, list[Token]]
) -> Iterator[Candidate]:
    bodies = [(t, *belonging_body(view, t, m)) for t, m in things(view, _bodies(slots.get("B", ()), turn))]
    bodies = [_apposed(view, t, b, s) for t, b, s in bodies]
    bodies = [_of_board(view, t, b, s) for t, b, s in bodies]
    # "Was elected to the council of the union", "sat on it since 2004": a member of the union all along.
    is_within = any(map(is_organ, slots.get("B", ())))
    is_said = any(t.lemma_.lower() == "membership" for t in objects(verb))
    needed = SURE if turn.is_sure or is_said else KNOWN if turn.is_of_membership else STRONG
    beside = companions(verb) if any(t.head == verb for t in slots["M"]) else []
    members = [(t, _own_name(view, t, m)) for t, m in things(view, [*slots["M"], *beside])]
    members = [(t, m) for t, m in members if _may_be(t, m)]
    if turn.relation is Relation.APPLIED and _is_for_other(verb):
        return
    if turn.relation is Relation.SUSPENDED and turn.parts[0].slot == "M" and _is_of_other(verb):
        return
    for token, member in members:
        if "~" in turn.not_of and is_person(member) and not _is_no_person(member):
            continue
        if "^" in turn.not_of and member.kind is EntityKind.STATE:
            continue
        if is_within and member.kind is EntityKind.STATE:
            continue
        fitting = [
            (t, b, s) for t, b, s in bodies
            if s >= needed and _suits(view, t, b, member)
            and not ("*" in turn.not_of and member.kind is EntityKind.ORGANISATION and not _is_of_many(t, b))
            and not ("#" in turn.not_of and b.entity_ids and not _has_bodies(view, b))
        ]  # fmt: skip
        for _, body, strength in fitting:
            yield write(
                view, verb, *_meant(turn, verb), member=member, body=body,
                evidence={"likeness": strength, "weak": 1.0, "prior": 0.85},
                is_denied=turn.is_denied, modality=turn.modality,
                role_of=_told_by_status(verb) if turn.relation is not Relation.CANDIDATE else None,
            )  # fmt: skip
        is_told = turn.is_of_membership or speaks_of_membership(view, verb)
        is_told = is_told and speaks_of_members_like(view, member.kind)
        if not bodies and turn.is_sure and may_move(token, member) and is_told and not is_led_on(verb, turn):
            spoken = spoken_body(view, member, verb.idx + view.shift)
            if spoken is not None:
                yield write(
                    view, verb, turn.rule, turn.relation, member=member, body=spoken,
                    evidence={"prior": 0.8, "weak": 1.0, "open_body": 1.0},
                    is_denied=turn.is_denied, modality=turn.modality,
                )  # fmt: skip


def _is_of_other(verb: Token) -> bool:
    """Tell "froze the membership of the Holm Club", whose it is, from "froze membership of it"."""
    return any(c.lower_ == "the" for t in objects(verb) for c in t.lefts)


def _is_for_other(verb: Token) -> bool:
    """Tell "received its application for a licence", which asks for no membership."""
    asked = [t for o in objects(verb) for t in prepositional_objects(o, ("for",))]
    return any(t.pos_ == "NOUN" and t.lemma_.lower() not in _THROUGH | _ASKED_FOR for t in asked)


def _has_bodies(view: SentenceView, body: Mention) -> bool:
    """Tell FIFA, whose ban is on a federation in it, from a union of states, which bans goods."""
    return any(view.context.subkinds.get(i) in ("sport", "of_bodies") for i in body.entity_ids)


def _is_of_many(head: Token, body: Mention) -> bool:
    """Tell a league or a federation, which has bodies for members, from a firm that buys them."""
    words = {head.lemma_.lower(), *(body.name or body.text).lower().split()}
    return bool(words & OF_MANY)


def _told_by_status(verb: Token) -> Token | None:
    """Give the noun that tells the kind of a membership: "holds observer status in the council"."""
    return next((t for t in objects(verb) if t.lemma_.lower() in _STANDING), None)


def _apposed(view: SentenceView, head: Token, body: Mention, strength: float) -> tuple[Token, Mention, float]:
    """Give the name behind "the purchasing cooperative, MedBuy West"."""
    if body.form is MentionForm.NAME or strength < KNOWN:
        return head, body, strength
    named = [m for t in appositives(head) if is_named(t) and (m := view.mention_at(t)) is not None]
    return (head, named[0], strength) if named and not is_person(named[0]) else (head, body, strength)


def _of_board(
    view: SentenceView, head: Token, body: Mention, strength: float
) -> tuple[Token, Mention, float]:
    """Give the body whose board it is: "a seat on the board of Harrow Mills"."""
    if head.lemma_.lower() not in ("board", "directorate") or is_named(head):
        return head, body, strength
    owners = prepositional_objects(head, ("of", "at")) or genitives(head)
    named = [m for _, m in things(view, owners) if m.kind is EntityKind.ORGANISATION and m.name is not None]
    return (head, named[0], 0.9) if named else (head, body, 0.0)


def _own_name(view: SentenceView, token: Token, member: Mention) -> Mention:
    """Give the name inside "the Brasko Cellars estate"; any other member as it is."""
    is_noun = token.tag_ == "NN" and token.lemma_.lower() in BODIES | _BEHIND_NAMES
    if member.form is MentionForm.NAME or not is_noun:
        return member
    inside = [view.mention_at(c) for c in token.lefts if c.dep_ == "compound"]
    named = [m for m in inside if m is not None and m.form is MentionForm.NAME]
    return named[-1] if named and token.pos_ == "NOUN" and not is_person(named[-1]) else member


def _meant(turn: Turn, verb: Token) -> tuple[str, Relation]:
    """Give rule and relation; who "is no longer part of" a body has left it."""
    ended = any(c.lower_ == "longer" or c.lower_ == "anymore" for c in verb.children)
    if ended and turn.relation is Relation.MEMBER:
        return "membership.turn_left", Relation.LEFT
    if (
        turn.relation is Relation.MEMBER
        and verb.lemma_ == "be"
        and any(c.lower_ == "back" for c in verb.children)
    ):
        return "membership.turn_joined", Relation.JOINED
    return turn.rule, turn.relation


def _may_be(token: Token, member: Mention) -> bool:
    """Tell whether somebody in particular is meant: a name, or what stands for one."""
    if member.kind in (EntityKind.EVENT, EntityKind.POST) or member.form is MentionForm.DEMONYM:
        return False
    if token.lower_ in ITSELF | _NOBODY or token.ent_type_ in ("DATE", "TIME"):
        return False
    if member.form is MentionForm.NAME:
        return True
    if member.name is None or token.tag_ == "NNS":
        return False
    return token.pos_ == "PRON" or is_person(member) or token.lemma_.lower() in PLACES | ALLIANCES


def _suits(view: SentenceView, head: Token, body: Mention, member: Mention) -> bool:
    if member.name == body.name or (member.start < body.end and body.start < member.end):
        return False
    if member.kind is EntityKind.STATE and is_party(view, body):
        return False
    if not is_person(member) or _is_no_person(member):
        return not is_person(body)
    words = set(body.text.lower().split())
    if words & _HOUSES or (is_of_sport(view.context.article.text) and not is_party(view, body)):
        return False  # whom a house seats holds an office, whom a league fields plays for a club in it
    return is_musical(view) or takes_persons(view, head, body)


def _is_no_person(member: Mention) -> bool:
    """Tell whether a name taken for a person's may well be another's: one word alone, no known given name."""
    if member.entity_ids or member.form is not MentionForm.NAME or member.name not in (None, member.text):
        return False
    return not has_given_name(member.text) and member.text.split()[0].lower() not in _TITLES
