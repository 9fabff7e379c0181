"""Reads joinings, leavings and memberships off the verbs that state them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import ALLIANCES, BODIES, is_joinable
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import (
    body_likeness,
    is_nameless,
    is_organ,
    is_person,
    is_seat_or_part,
    may_join,
    may_leave_state,
    named_group,
)
from claims.extraction.membership.bodies.fellowships import names_fellowship
from claims.extraction.membership.bodies.page_bodies import is_page_body, is_page_of_teams, page_body
from claims.extraction.membership.bodies.parties import as_ousting, is_ousting
from claims.extraction.membership.bodies.recruits import as_local_band, is_local_band, is_recruiting
from claims.extraction.membership.bodies.spoken import spoken_body
from claims.extraction.membership.bodies.talk import speaks_of_alliances, speaks_of_membership
from claims.extraction.membership.members.asides import among_them
from claims.extraction.membership.members.member_bodies import named_bodies
from claims.extraction.membership.moves.asking import asked_by
from claims.extraction.membership.moves.elided import elided_moves
from claims.extraction.membership.moves.governed import (
    inside,
    is_of_date,
    is_one_thing,
    is_owner,
    is_told_beside,
)
from claims.extraction.membership.moves.motions import motion_claims
from claims.extraction.membership.moves.movers import counting, movers, whose_members
from claims.extraction.membership.moves.moves import MOVES
from claims.extraction.membership.moves.one_after_another import is_named_alike
from claims.extraction.membership.moves.outside import outside_claims
from claims.extraction.membership.moves.parts import goes_on_of_part
from claims.extraction.membership.moves.senses import (
    MEMBER_AS,
    fits,
    is_other_sense,
    leaves_for_place,
    takes_elected,
    takes_persons,
    tells_of_own,
    without_joiners,
)
from claims.extraction.membership.moves.switches import other_side
from claims.extraction.membership.neighbours import after, is_musical
from claims.extraction.membership.patterns import FRAMES, MEMBERS
from claims.extraction.membership.turns.reading import turn_claims
from claims.extraction.membership.words import PARTISANS
from claims.extraction.membership.writing import write
from claims.extraction.naming.capitals import CAPITALS
from claims.extraction.readers import reads
from claims.extraction.syntax.antecedents import antecedent
from claims.extraction.syntax.arguments import (
    as_written,
    is_named,
    own_dates,
    things,
    with_strays,
)
from claims.extraction.syntax.questions import (
    clause_head,
    objects,
    phrasal_lemma,
    prepositional_objects,
    subjects,
)
from claims.extraction.syntax.verb_frames import by_lemma, fill
from claims.relations import EntityKind, Relation
from claims.types import Modality

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.syntax.verb_frames import VerbFrame

__all__ = ["verb_claims"]

_CIRCLES = frozenset({"club", "band", "circle", "group", "league", "company", "army", "community"})
_TRUNCATED = frozenset(
    {"leave", "withdraw", "quit", "exit", "secede", "rejoin", "join", "accede", "expel", "suspend", "oust"}
    | {"resign", "depart"}
    | {f"{verb} out" for verb in "throw kick boot drum vote turf force walk pull drop storm opt".split()}
)
# What is done with guests as well: "invited to Torvik".
_ASKING_TO_PLACES = frozenset({"invite", "welcome", "receive", "summon"})
_SHARING = frozenset({"membership.join", "membership.leave"})
_TOLD_SHORT = (Relation.LEFT, Relation.JOINED, Relation.EXPELLED)
# What states do to bodies and not to places, unless they withdraw.
_STATES_MOVE = frozenset(
    f"membership.{rule}" for rule in "join accede admitted withdraw leave suspended expelled suspends".split()
)


_FRAMES = by_lemma(FRAMES)
_MOVES = by_lemma(f for f in FRAMES if "moved" not in f.flags and "elected" not in f.flags)
_FRAMED = frozenset(frame.id for frame in FRAMES)
_MOVED = frozenset(move.rule for move in MOVES)


@reads(
    *_FRAMED,
    *_MOVED,
    *motion_claims.rules,
    *turn_claims.rules,
    "membership.switched",
    "membership.outside",
    "membership.applied",
)
def verb_claims(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Give the joinings and leavings that a verb states, by its frame, without its body, or by a motion."""
    if not (verb.pos_ in ("VERB", "AUX") or verb.dep_ in ("acl", "relcl", "advcl") or _is_mistagged(verb)):
        return
    if leaves_for_place(verb) or goes_on_of_part(view, verb):
        return
    told: set[Relation] = set()
    for frame, slots in list(fill(_FRAMES, verb)) or _shared(view, verb):
        if is_other_sense(verb, frame) or is_of_date(view, slots.get("object", [])):
            continue
        for candidate in _framed(view, verb, frame, slots):
            read = _asked_for(view, verb, candidate) or candidate
            if view.asks(frozenset({read.rule})):  # what is not heard tells nothing: "has gone over to"
                told.add(candidate.relation)
            yield read
            yield from other_side(view, verb, candidate)
    # "moved from A to B" is two things, of which a frame told one.
    asks_turns = told <= {Relation.JOINED} and view.asks(turn_claims.rules)
    turned = list(turn_claims.read(view, verb)) if asks_turns else []
    if not told and not tells_of_own(verb):
        # "joined in 2002 but pulled out": what is not heard by one rule another one may read
        elided = [c for c in _elided(view, verb) if view.asks(frozenset({c.rule}))]
        yield from elided or (elided_moves(view, verb) if view.asks(_MOVED) else ())
        # "was forced out of the League" is an expulsion, and no leaving besides.
        is_expelled = any(c.relation is Relation.EXPELLED for c in turned)
        yield from (
            motion_claims.read(view, verb) if view.asks(motion_claims.rules) and not is_expelled else ()
        )
    yield from (c for c in turned if not told or c.relation is Relation.LEFT)
    if verb.lemma_.lower() in ("be", "remain", "stay", "keep", "lie", "stand", "sit"):
        yield from outside_claims(view, verb)


def _is_mistagged(verb: Token) -> bool:
    """Tell "voted to affiliate to the Congress", of which the tagger makes a noun."""
    return verb.dep_ == "xcomp" and verb.pos_ == "NOUN" and any(c.tag_ == "TO" for c in verb.lefts)


def _asked_for(view: SentenceView, verb: Token, candidate: Candidate) -> Candidate | None:
    """Read "applied to join the EU" as the application it is; None for any other joining."""
    asker = asked_by(verb)
    if candidate.relation is not Relation.JOINED or asker is None:
        return None
    return write(
        view, asker, "membership.applied", Relation.APPLIED, member=candidate.subject, body=candidate.object,
        evidence=candidate.evidence, heads=(*candidate.time_heads, asker.i),
    )  # fmt: skip


def _framed(
    view: SentenceView, verb: Token, frame: VerbFrame, slots: dict[str, list[Token]]
) -> Iterator[Candidate]:
    weak = frame.flags.get("weak", 0.0)
    if [t.lower_ for t in prepositional_objects(verb, ("to",))] == ["nothing"]:
        return  # "the talks came to nothing"
    heads = with_strays(_real_body(verb, whose_members(slots["object"])), verb)
    dates = own_dates(heads, verb)
    # "Ten countries entered in 2004, among them Poland": of a crowd, those whom the sentence names
    who = slots.get("subject", [])
    crowds = {t: told for t in who if (told := among_them(view, t))}
    rest = [t for t in who if t not in crowds]
    members = [m for some in crowds.values() for m in some]
    members += movers(view, verb, rest) if rest or not crowds else []
    if not members and who:
        return  # "personnel can join": nobody in particular
    if verb.lemma_.lower() == "enter" and (objects(verb) and prepositional_objects(verb, ("into",))):
        return
    of_state = any(m.kind is EntityKind.STATE for m in members)
    is_part = of_state and all(is_seat_or_part(view, t) for t in slots["object"])
    if is_part and len(heads) == len(slots["object"]):
        return  # "left the alliance's military wing"
    heads = [] if of_state and any(map(is_organ, heads)) else heads
    bodies = list(things(view, [each for token in heads for each in inside(antecedent(token))]))
    for head, named in without_joiners(bodies) if of_state else bodies:
        if any(is_named_alike(named, m, bodies[0][1]) or m.start == named.start for m in members):
            continue
        if is_seat_or_part(view, head):
            continue  # "left the Union's tax forum"
        if is_nameless(head, named) or is_told_beside(view, head, named, heads) or is_owner(view, named):
            continue  # "entered a coalition": which, it does not say
        body = _body_told(view, verb, frame, head, named, members)
        if body is None or (head.tag_ == "NNS" and not is_named(head)):
            continue  # "joined the growing protest movements"
        if (
            head.lemma_.lower() in _CIRCLES
            and not is_named(head)
            and any(t.tag_ == "NNS" and not is_named(t) for t in prepositional_objects(head, ("of",)))
        ):
            continue  # "joins the small club of actors who"
        if frame.flags.get("elected") and not takes_elected(head, body):
            continue
        if frame.relation is Relation.LEFT and not may_leave_state(body):
            continue
        for member in _or_open([_no_echo(view, m, body) for m in members]):
            if not fits(frame, member, head, body, weak):
                continue
            is_ousted = is_ousting(view, verb, frame.relation, head, body)
            takes = is_ousted or not is_person(member) or takes_persons(view, head, body)
            is_belonging = frame.id == "membership.belongs"
            may_recruit = is_belonging or frame.id == "membership.join"
            if not takes and not (may_recruit and is_recruiting(view, head, body, is_belonging=is_belonging)):
                continue  # "joined CNN": works there
            yield write(
                view, verb, *_stated(verb, frame), member=member, body=body,
                heads=(dates[head.i], verb.i) if head.i in dates else (verb.i,),
                evidence={"weak": weak, "likeness": body_likeness(head, body)},
                role_of=_status_noun(verb),
                modality=_told_of(verb),
            )  # fmt: skip


def _stated(verb: Token, frame: VerbFrame) -> tuple[str, Relation]:
    """Give rule and relation; "The Elm Union affiliated to it" joined it, however that is parsed."""
    is_whole = verb.dep_ == "acl" and verb.head.dep_ == "ROOT" and verb.nbor(-1).text != ","
    if frame.id == "membership.affiliated" and (is_whole or verb.tag_ == "VBD"):
        return "membership.accede", Relation.JOINED
    return frame.id, frame.relation


def _body_told(
    view: SentenceView, verb: Token, frame: VerbFrame, head: Token, named: Mention, members: list[Mention]
) -> Mention | None:
    """Give the body of a move as the text means it, None where "them" are other people."""
    if is_local_band(head):
        return as_local_band(named)
    body = _settled(view, head, _no_person(view, head, as_written(named)), members)
    body = as_ousting(view, verb, frame.relation, body) if any(map(is_person, members)) else body
    body = body if verb.lemma_.lower() in _ASKING_TO_PLACES else _no_place(view, frame, body, members)
    if head.lower_ == "them" and any(map(is_person, members)):
        found = page_body(view)  # "Tom Riley, once of the Wrens, joined them in 1989"
        if found is None and is_one_thing(view, body):
            return None  # "the president of the Commission will join them on Friday": other people
        body = found or body
    elif members and head.lower_ in ("them", "they"):
        # "Kenya and Mali were its first members; Chad joined them in 1989"
        body = spoken_body(view, members[0], verb.idx + view.shift) or body
    is_open = body.name is None or view.context.is_of_work
    is_of_teams = is_page_of_teams(view)
    if body.form is MentionForm.NOMINAL and (is_open or is_of_teams) and is_page_body(view, head):
        # "who joined the band", of an album's page; "left the conference" is no meeting on a league's
        body = page_body(view, EntityKind.ORGANISATION if is_of_teams else EntityKind.PERSON) or body
    return body


def _told_of(verb: Token) -> Modality | None:
    """Tell that "those to join", among whom somebody was, have joined."""
    copula = counting(verb)
    return Modality.ASSERTED if copula is not None and copula.tag_ == "VBD" else None


def _no_echo(view: SentenceView, member: Mention, body: Mention) -> Mention:
    """Let "its" of "After leaving the League, its fame grew" be what the page is about, not the League."""
    title = view.context.title_mention
    is_echo = member.form is MentionForm.PRONOUN and member.name is not None and member.name == body.name
    if not is_echo or title is None or title.name == body.name or title.kind is not member.kind:
        return member
    return replace(member, name=title.name, entity_ids=title.entity_ids)


def _shared(view: SentenceView, verb: Token) -> list[tuple[VerbFrame, dict[str, list[Token]]]]:
    """Read "joined and became a leading figure at the Holm Union": the body stands with the second verb."""
    frame = next((f for f in _FRAMES.get(verb.lemma_.lower(), ()) if f.id in _SHARING), None)
    later = next((c for c in verb.children if c.dep_ == "conj" and 0 < c.i - verb.i <= 3), None)
    if frame is None or later is None or objects(verb) or not frame.has_voice(verb):
        return []
    for token in verb.doc[later.i + 1 : later.right_edge.i + 1]:
        mention = view.mention_at(token)
        if mention is not None and mention.form is MentionForm.NAME and not is_person(mention):
            before = token.nbor(-1)
            is_led = before.lower_ in ("of", "at", "in", "with", "the") or before.lemma_.lower() in BODIES
            slots = {"subject": subjects(verb), "object": view.tokens_of(mention)[-1:]}
            return [(frame, slots)] if is_led else []
    return []


def _settled(view: SentenceView, head: Token, body: Mention, members: Sequence[Mention]) -> Mention:
    """Let "the club", "it" that were taken for something without members be the body spoken of."""
    states = [m for m in members if m.kind is EntityKind.STATE]
    if body.form not in (MentionForm.NOMINAL, MentionForm.PRONOUN) or not states:
        return body
    if body.form is MentionForm.NOMINAL and head.lemma_.lower() not in ALLIANCES | {"body"}:
        return body
    subkinds = [view.context.subkinds.get(i) for i in body.entity_ids]
    if body.kind is EntityKind.ORGANISATION and is_joinable(body.name or "", subkinds):
        return body
    spoken = spoken_body(view, states[0], body.start)
    if spoken is None or not speaks_of_membership(view, head):
        return body
    return replace(body, name=spoken.name, kind=spoken.kind, entity_ids=spoken.entity_ids, confidence=0.7)


def _no_person(view: SentenceView, head: Token, body: Mention) -> Mention:
    """Take a name with an article or in the plural for a body, whatever the tagger says: "the Wrens"."""
    has_article = any(c.lower_ == "the" for c in head.children)
    if names_fellowship(body.text) and not body.entity_ids:  # "Mensa", of which the tagger makes a woman
        return replace(body, form=MentionForm.NAME, kind=EntityKind.ORGANISATION, name=body.name or body.text)
    is_label = body.form is MentionForm.DEMONYM or (body.form is MentionForm.NAME and has_article)
    if is_label and body.kind is None and head.lower_ in PARTISANS:
        return replace(body, form=MentionForm.NAME, kind=EntityKind.ORGANISATION, name=body.text)
    if not is_person(body) or body.entity_ids:
        return body
    place = after(view, body)
    behind = view.span.doc[place].lower_ if place < len(view.span.doc) else ""
    # "joined Jethro Tull" where music is spoken of; "joined Ann Smith on stage" is another matter
    is_band = is_musical(view) and behind not in ("on", "for", "at", "onstage")
    if has_article or head.tag_ == "NNPS" or is_band:
        return named_group(body) or body
    return body


def _no_place(view: SentenceView, frame: VerbFrame, body: Mention, members: Sequence[Mention]) -> Mention:
    """Take for a body what the tagger calls a place and no table knows, where states join or leave it.

    States join no town. They do withdraw from towns, so for a leaving the text must speak of alliances.
    """
    is_unknown = (
        body.kind in (EntityKind.STATE, None) and body.form is MentionForm.NAME and not body.entity_ids
    )
    states = [m for m in members if m.kind is EntityKind.STATE and m.entity_ids]
    if not is_unknown or not states or frame.id not in _STATES_MOVE or body.text in CAPITALS:
        return body
    if frame.relation is Relation.LEFT and len(states) == 1 and not speaks_of_alliances(view):
        return body
    return replace(body, kind=EntityKind.ORGANISATION, name=body.text)


def _real_body(verb: Token, heads: Sequence[Token]) -> list[Token]:
    """Give the bodies joined; "joined X, Y and Z as one of the republics in W" joins W."""
    for noun in prepositional_objects(verb, ("as",)):
        inner = [t for t in noun.subtree if t.lemma_.lower() in MEMBER_AS and t != noun] or [noun]
        found = [
            o for t in inner for o in prepositional_objects(t, ("in", "of", "within")) if o.pos_ == "PROPN"
        ]
        if found and noun.lower_ == "one":
            return found
    return list(heads)


def _status_noun(verb: Token) -> Token | None:
    return next((t for t in prepositional_objects(verb, ("as",)) if t.lemma_.lower() in MEMBERS), None)


def _or_open(members: list[Mention]) -> list[Mention | None]:
    return [*members] or [None]


def _elided(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read a verb whose body stands in the clause before it: "joined the EC but withdrew in 1985"."""
    is_short = not _TRUNCATED.isdisjoint({verb.lemma_.lower(), phrasal_lemma(verb)})
    if verb.dep_ not in ("conj", "advcl", "relcl") or not is_short:
        return
    if objects(verb) or prepositional_objects(verb, ("from", "to", "into", "with", "as")):
        return
    moves = _MOVES.get(phrasal_lemma(verb), ())
    told = clause_head(verb.head)
    before = next(iter(fill(_MOVES, told)), None)
    nouns = (c for c in told.children if c.dep_ == "attr" and c.lemma_.lower() in MEMBERS)
    # "Were the first former members of the pact to join": of another body.
    noun = next((c for c in nouns if all(left.lower_ != "former" for left in c.lefts)), None)
    # "Has been a member since 1988, but was suspended", not "joined in 1988 but was suspended for a game".
    is_told = noun is not None and not any(c.lower_ in ("from", "for") for c in verb.children)
    may_be = (*_TOLD_SHORT, Relation.SUSPENDED) if is_told else _TOLD_SHORT
    frame = next((f for f in moves if f.relation in may_be and f.has_voice(verb)), None)
    if frame is None or (before is None and noun is None):
        return
    bodies = things(view, before[1]["object"]) if before is not None else []
    bodies = bodies or (named_bodies(view, noun) if noun is not None else [])
    for head, body in bodies:
        for member in movers(view, verb, subjects(verb)):
            if may_join(member, head, body, weak=0.0):
                yield write(
                    view, verb, frame.id, frame.relation, member=member, body=body,
                    evidence={"weak": 1.0, "likeness": body_likeness(head, body), "elided": 1.0},
                )  # fmt: skip
