"""Reads nouns of the relation itself: "membership", "accession", "withdrawal", "candidate", "application"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.arguments import is_named, things
from claims.extraction.bodies import is_joinable
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import body_likeness, is_person, may_leave_state
from claims.extraction.membership.elided import may_move, open_claim
from claims.extraction.membership.holders import holders
from claims.extraction.membership.member_bodies import named_bodies
from claims.extraction.membership.members import or_open
from claims.extraction.membership.patterns import (
    APPLICATION_NOUNS,
    MEMBERSHIP_VERBS,
    MOVE_NOUNS,
    TALKS_NOUNS,
    UNIT_NOUNS,
)
from claims.extraction.membership.spoken import speaks_of_membership, spoken_body
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax import (
    appositives,
    clause_head,
    conjuncts,
    genitives,
    is_passive,
    particle,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation
from claims.types import Modality

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["membership_claims", "move_claims"]

_RULES = {
    Relation.JOINED: "membership.gained_membership",
    Relation.MEMBER: "membership.holds_membership",
    Relation.LEFT: "membership.ended_membership",
    Relation.SUSPENDED: "membership.suspended_membership",
    Relation.APPLIED: "membership.applied",
}
_SEEKING = frozenset(
    ["seek", "pursue", "request", "want", "desire", "eye", "covet", "target", "await", "favour", "favor"]
)
_PERIODS = frozenset({"year", "decade", "month", "century", "generation", "period", "spell"})
_GIVING = frozenset({"grant", "give", "award", "deny", "offer", "refuse"})
_DENYING = frozenset({"reject", "decline", "refuse", "spurn", "shun", "deny", "turn down"})
_REVOKING = frozenset({"revoke", "rescind", "cancel", "terminate", "withdraw", "end", "annul"})
_OPENING = frozenset(
    ["open", "start", "begin", "launch", "commence", "enter", "conduct", "hold", "resume", "initiate"]
)
_NOUNS = ("NOUN", "PROPN", "ADJ")
_MOVES = {
    Relation.JOINED: "membership.accession",
    Relation.LEFT: "membership.exit",
    Relation.EXPELLED: "membership.expulsion",
    Relation.SUSPENDED: "membership.suspension",
}


@reads(
    *(f"membership.{verb}_membership" for verb in ("ended", "gained", "holds", "suspended")),
    "membership.applied",
    "membership.candidate",
    "membership.talks",
)
def membership_claims(view: SentenceView, noun: Token) -> Iterable[Candidate]:
    """Give what "membership", "candidate", "accession talks" and "application" say."""
    if noun.pos_ not in _NOUNS:
        return ()
    lemma = noun.lemma_.lower()
    if lemma == "membership" or (lemma == "participation" and noun.dep_ in ("dobj", "nsubjpass")):
        return _membership(view, noun)
    if lemma in ("candidate", "candidacy", "candidature"):
        return _candidate(view, noun)
    if lemma in TALKS_NOUNS and _under(noun, {"accession", "membership"}):
        return _talks(view, noun)
    return ()


def _membership(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    if noun.dep_ in ("compound", "nmod", "amod"):
        return
    first = noun
    while first.dep_ == "conj":
        first = first.head
    verb = first.head
    bodies = _bodies_of(view, noun)
    if first.dep_ == "pobj" and verb.lower_ == "of" and verb.head.lemma_.lower() in _PERIODS:
        first = verb.head  # "ended 47 years of membership"
        verb = first.head
    elif first.dep_ == "pobj" and verb.lower_ in ("for", "of"):
        yield from _asked_for(view, noun, verb.head, bodies)
        return
    if first.dep_ in ("dobj", "nsubjpass", "attr") and verb.pos_ == "VERB":
        yield from _under_verb(view, noun, verb, bodies, is_subject=first.dep_ == "nsubjpass")
        return
    members = [m for _, m in things(view, genitives(noun)) if m.kind is EntityKind.STATE or is_person(m)]
    of = [(t, b) for t, b in bodies if all(b.start != m.start for m in members)]
    for member in members:
        for head, body in of:
            yield write(
                view, noun, "membership.holds_membership", Relation.MEMBER, member=member, body=body,
                evidence={"likeness": body_likeness(head, body), "nominal": 1.0},
            )  # fmt: skip


def _bodies_of(view: SentenceView, noun: Token) -> list[tuple[Token, Mention]]:
    """Give the bodies of "membership in X and Y", "UN and NATO memberships", "its EU membership"."""
    tokens = prepositional_objects(noun, ("of", "in", "to", "within"))
    tokens = tokens or [
        t for c in noun.lefts
        if c.dep_ in ("compound", "nmod", "amod") and (c.pos_ == "PROPN" or view.mention_at(c) is not None)
        for t in conjuncts(c)
    ]  # fmt: skip
    found = [(t, m) for t, m in things(view, tokens) if not is_person(m) and body_likeness(t, m) >= 0.4]
    if not found and prepositional_objects(noun, ("of", "in", "to")):
        return []
    return found


def _under_verb(
    view: SentenceView, noun: Token, verb: Token, bodies: list[tuple[Token, Mention]], *, is_subject: bool
) -> Iterator[Candidate]:
    tail = particle(verb)
    lemma = verb.lemma_.lower()
    phrase = f"{lemma} {tail}" if tail else lemma
    relation = MEMBERSHIP_VERBS.get(phrase)
    if relation is None:
        return
    if noun.lemma_ == "participation":
        if relation not in (Relation.SUSPENDED, Relation.LEFT):
            return
        bodies = [(t, b) for t, b in bodies if b.entity_ids and body_likeness(t, b) >= 0.8]
        if not bodies:
            return
    owners = holders(noun)
    if relation is Relation.LEFT and lemma in _REVOKING and _is_of_another(view, noun, verb):
        return  # "the club cancelled his membership": a turn of phrase, an expulsion
    if is_subject or relation is Relation.SUSPENDED:
        who = owners or [t for t in prepositional_objects(noun, ("of",)) if t.ent_type_ in ("GPE", "PERSON")]
        if relation is Relation.SUSPENDED and not bodies:
            bodies = things(view, [t for t in subjects(verb) if t != noun])
    elif lemma in _GIVING and not tail and not is_passive(verb):
        who = [t for c in verb.children if c.dep_ == "dative" for t in conjuncts(c)]
    else:
        who = subjects(verb)
    if relation in (Relation.LEFT, Relation.SUSPENDED) and lemma == "put":
        heads = prepositional_objects(verb, ("on",))
        if not any(t.lower_ in ("hold", "ice") for t in heads):
            return
    for _, member in _who_has(view, who, noun):
        if member.form is MentionForm.NOMINAL and member.kind is None:
            continue
        for head, body in or_open(bodies, noun):
            if body is not None and body.start == member.start:
                continue
            yield write(
                view,
                verb,
                _RULES[relation],
                relation,
                member=member,
                body=body,
                heads=(noun.i, verb.i),
                evidence={"likeness": body_likeness(head, body) if body else 0.0, "membership": 1.0},
                role_of=noun,
                modality=Modality.PLANNED if lemma in _SEEKING else None,
                is_denied=phrase in _DENYING,
            )


def _is_of_another(view: SentenceView, noun: Token, verb: Token) -> bool:
    """Tell whether somebody ends the membership of somebody else."""
    owners = {m.name for _, m in things(view, genitives(noun) or prepositional_objects(noun, ("of",)))}
    doers = {m.name for _, m in things(view, subjects(verb))}
    is_named = noun.dep_ == "dobj" and not is_passive(verb) and bool(genitives(noun))
    of = [m for _, m in things(view, prepositional_objects(noun, ("of",)))]
    return bool(owners - doers) and (is_named or any(m.kind is not EntityKind.ORGANISATION for m in of))


def _who_has(view: SentenceView, who: list[Token], noun: Token) -> list[tuple[Token, Mention]]:
    """Give who has a membership; "its" is no body that states join where a state stands before it.

    "Arab League ministers took Syria back after its membership was suspended".
    """
    found = things(view, who)
    states = [
        m
        for m in view.mentions
        if m.kind is EntityKind.STATE and m.entity_ids and m.end <= noun.idx + view.shift
    ]
    named = [m for m in states if m.form is MentionForm.NAME]
    return [
        (t, replace(m, name=named[-1].name, kind=EntityKind.STATE, entity_ids=named[-1].entity_ids))
        if named and t.lower_ == "its" and _is_of_states(view, m)
        else (t, m)
        for t, m in found
    ]  # fmt: skip


def _is_of_states(view: SentenceView, mention: Mention) -> bool:
    subkinds = [view.context.subkinds.get(i) for i in mention.entity_ids]
    return mention.kind is EntityKind.ORGANISATION and is_joinable(mention.name or "", subkinds)


def _asked_for(
    view: SentenceView, noun: Token, asker: Token, bodies: list[tuple[Token, Mention]]
) -> Iterator[Candidate]:
    """Read "applied for membership", "application for membership", "candidate for membership"."""
    lemma = asker.lemma_.lower()
    if lemma in ("candidate", "contender", "hopeful"):
        return  # the noun "candidate" has it
    if lemma in APPLICATION_NOUNS:
        who = holders(asker) or subjects(clause_head(asker))
        planned = lemma in ("bid", "quest", "campaign")
    elif MEMBERSHIP_VERBS.get(lemma) is Relation.APPLIED or lemma in (
        "aspire",
        "hope",
        "aim",
        "push",
        "press",
    ):
        who = subjects(asker)
        planned = MEMBERSHIP_VERBS.get(lemma) is not Relation.APPLIED
    else:
        return
    for _, member in things(view, who):
        for head, body in or_open(bodies, noun):
            if body is not None and body.start == member.start:
                continue
            yield write(
                view, asker, "membership.gained_membership" if planned else "membership.applied",
                Relation.JOINED if planned else Relation.APPLIED, member=member, body=body,
                heads=(asker.i, clause_head(asker).i), role_of=noun,
                evidence={"likeness": body_likeness(head, body) if body else 0.0, "membership": 1.0},
                modality=Modality.PLANNED if planned else None,
            )  # fmt: skip


def _under(noun: Token, words: set[str]) -> bool:
    return any(c.lemma_.lower() in words for c in noun.lefts)


def _candidate(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "candidate for EU membership", "EU candidate country", "granted candidate status"."""
    top = noun
    if noun.dep_ in ("compound", "amod", "nmod") and noun.head.lemma_.lower() in UNIT_NOUNS | {
        "status",
        "member",
    }:
        top = noun.head
    wanted = [t for each in (top, noun) for t in prepositional_objects(each, ("for", "to"))]
    bodies = [
        b for t in wanted if t.lemma_.lower() in ("membership", "accession") for b in _bodies_of(view, t)
    ]
    bodies = bodies or [(t, m) for t, m in things(view, wanted) if _is_body(t, m)]
    bodies = bodies or [(t, m) for each in (noun, top) for t, m in named_bodies(view, each) if _is_body(t, m)]
    apposed = noun.dep_ == "appos" and noun.head.ent_type_ == "GPE" and not wanted
    is_state = top != noun or apposed or any(t.lemma_.lower() in ("membership", "accession") for t in wanted)
    if not is_state and not bodies:
        is_open = noun.dep_ == "attr" or (noun.dep_ == "pobj" and noun.head.lower_ == "as")
        yield from _open_candidate(view, noun) if is_open and not wanted else ()
        return
    for token, member in things(view, _bearers(top)):
        if member.kind is not EntityKind.STATE and (is_person(member) or not is_state):
            continue
        if token.tag_ == "NNS" and not is_named(token):
            continue
        for head, body in or_open(bodies, top):
            if body is not None and body.start == member.start:
                continue
            yield write(
                view, noun, "membership.candidate", Relation.CANDIDATE, member=member, body=body,
                heads=(noun.i, clause_head(top).i),
                evidence={"likeness": body_likeness(head, body) if body else 0.0, "noun": 1.0},
            )  # fmt: skip


def _open_candidate(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "it has been a candidate since 2014": of the body spoken of."""
    if any(
        c.dep_ in ("compound", "prep", "poss") and c.lower_ not in ("since", "in", "on")
        for c in noun.children
    ):
        return
    for token, member in things(view, _bearers(noun)):
        if member.kind is EntityKind.STATE and may_move(token, member):
            yield from open_claim(
                view, noun, "membership.candidate", Relation.CANDIDATE, member,
                heads=(noun.i, clause_head(noun).i),
            )  # fmt: skip


def _is_body(token: Token, mention: Mention) -> bool:
    return mention.kind is EntityKind.ORGANISATION and body_likeness(token, mention) >= 0.45


def _bearers(top: Token) -> list[Token]:
    """Give who is, becomes, is named or is granted the status of a candidate."""
    verb = top.head
    if appositives(top):
        return [t for t in appositives(top) if is_named(t)]
    if top.dep_ in ("appos", "compound", "nmod"):
        return [verb]
    if top.dep_ in ("attr", "oprd", "dobj", "acomp"):
        receivers = [t for c in verb.children if c.dep_ == "dative" for t in conjuncts(c) if t.pos_ != "ADP"]
        receivers += [t for t in top.lefts if t.dep_ == "compound" and t.ent_type_ == "GPE"]
        if verb.lemma_ in ("grant", "give", "award", "offer", "accord", "confer", "bestow"):
            receivers += prepositional_objects(verb, ("to", "on", "upon"))
            receivers += prepositional_objects(top, ("to", "on", "upon"))
        return [t for t in receivers if t.ent_type_ not in ("DATE", "TIME")] or subjects(verb)
    if top.dep_ == "pobj" and verb.lower_ in ("as", "of", "to"):
        return subjects(clause_head(verb.head))
    return []


def _talks(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "opened EU accession talks": the state that opens them is a candidate."""
    verb = clause_head(noun)
    if verb.lemma_.lower() not in _OPENING:
        return
    qualifier = next(c for c in noun.lefts if c.lemma_.lower() in ("accession", "membership"))
    tokens = prepositional_objects(noun, ("with", "to")) + prepositional_objects(verb, ("with",))
    compounds = [c for each in (noun, qualifier) for c in each.lefts if view.mention_at(c) is not None]
    bodies = [(t, m) for t, m in things(view, [*compounds, *tokens]) if _is_body(t, m)]
    for _, member in things(view, subjects(verb)):
        if member.kind is not EntityKind.STATE:
            continue
        for head, body in bodies:
            yield write(
                view, noun, "membership.talks", Relation.CANDIDATE, member=member, body=body, heads=(verb.i,),
                evidence={"likeness": body_likeness(head, body), "nominal": 1.0},
            )  # fmt: skip


@reads(*_MOVES.values(), "membership.applied")
def move_claims(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Give what "X's accession to Y" and "the expulsion of X from Y" say."""
    if noun.pos_ not in _NOUNS:
        return
    lemma = noun.lemma_.lower()
    if lemma in APPLICATION_NOUNS:
        yield from _application(view, noun)
    if lemma not in MOVE_NOUNS or noun.dep_ in ("compound", "nmod", "amod") or is_named(noun):
        return
    relation, prepositions = MOVE_NOUNS[lemma]
    tokens = prepositional_objects(noun, prepositions)
    tokens = [t for t in tokens if not ("of" in prepositions and t.head.lower_ == "of")] or [
        c for c in noun.lefts if c.dep_ in ("compound", "nmod") and c.ent_type_ == "ORG"
    ]
    of = [t for t in prepositional_objects(noun, ("of",)) if t.pos_ in ("PROPN", "PRON")]
    who = (genitives(noun) if of else holders(noun)) + of
    bodies = [(t, m) for t, m in things(view, tokens) if body_likeness(t, m) >= 0.45 and may_leave_state(m)]
    members = [m for t, m in things(view, who) if m.kind is EntityKind.STATE or t.lower_ in ("its", "their")]
    elided = lemma == "accession" and not tokens  # "ratify its accession"
    open_bodies: list[tuple[Token, Mention | None]] = [*bodies] or ([(noun, None)] if elided else [])
    alone = not tokens and not any(c.dep_ in ("amod", "compound", "acl", "relcl") for c in noun.children)
    for member in members:
        spoken = spoken_body(view, member, noun.idx + view.shift) if not bodies and alone else None
        if spoken is not None and speaks_of_membership(view, noun):
            yield write(
                view, noun, _MOVES[relation], relation, member=member, body=spoken,
                evidence={"likeness": 0.8, "nominal": 1.0, "open_body": 1.0},
            )  # fmt: skip
            continue
        for head, body in open_bodies:
            if body is None or body.start != member.start:
                yield write(
                    view, noun, _MOVES[relation], relation, member=member, body=body,
                    evidence={"likeness": body_likeness(head, body) if body else 0.0, "nominal": 1.0},
                )  # fmt: skip


def _application(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "submitted its application to join the EU": the application is made, the joining is not."""
    join = next((c for c in noun.children if c.dep_ == "acl" and c.lemma_.lower() in ("join", "enter")), None)
    if join is None or noun.lemma_.lower() not in ("application", "request", "petition"):
        return
    bodies = [(t, m) for c in join.children if c.dep_ == "dobj" for t, m in things(view, conjuncts(c))]
    for _, member in things(view, holders(noun) or subjects(clause_head(noun))):
        for head, body in bodies:
            if body_likeness(head, body) >= 0.45:
                yield write(
                    view, noun, "membership.applied", Relation.APPLIED, member=member, body=body,
                    heads=(noun.i, clause_head(noun).i),
                    evidence={"likeness": body_likeness(head, body), "nominal": 1.0},
                )  # fmt: skip
