"""Reads joinings, leavings and memberships off one parsed sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bands.billed import billed_claims
from claims.extraction.membership.bands.changes import change_claims
from claims.extraction.membership.bands.comings import band_claims
from claims.extraction.membership.bands.founders import founder_claims
from claims.extraction.membership.bands.open_lineups import open_lineup_claims
from claims.extraction.membership.bands.page_members import page_claims
from claims.extraction.membership.bands.performers import performer_claims
from claims.extraction.membership.bands.rosters import roster_claims
from claims.extraction.membership.bands.successions import succession_claims
from claims.extraction.membership.bands.unnamed import unnamed_band_claims
from claims.extraction.membership.bodies import body_likeness, is_person, named_group
from claims.extraction.membership.bodies.currency import with_currency_union
from claims.extraction.membership.bodies.headlines import with_headline_bodies
from claims.extraction.membership.bodies.lists import with_listed_bodies
from claims.extraction.membership.bodies.page_bodies import page_body
from claims.extraction.membership.bodies.parted import with_parted_bodies
from claims.extraction.membership.bodies.recruits import with_named_teams
from claims.extraction.membership.bodies.retyping import retyped
from claims.extraction.membership.bodies.told_lands import with_told_lands
from claims.extraction.membership.bodies.told_names import with_told_bodies
from claims.extraction.membership.bodies.unbound import unbound
from claims.extraction.membership.bodies.unfit import is_unfit
from claims.extraction.membership.bodies.worded import with_worded_bodies
from claims.extraction.membership.members.among import among_claims
from claims.extraction.membership.members.companions import companion_claims
from claims.extraction.membership.members.counted import counted_claims
from claims.extraction.membership.members.elected import elected_claims
from claims.extraction.membership.members.enumerations import enumeration_claims
from claims.extraction.membership.members.fellows import fellow_claims
from claims.extraction.membership.members.labels import label_claims
from claims.extraction.membership.members.late_states import late_state_claims
from claims.extraction.membership.members.lineups import lineup_claims
from claims.extraction.membership.members.member_nouns import member_claims
from claims.extraction.membership.members.memberships import membership_claims, move_claims
from claims.extraction.membership.members.parts import part_claims
from claims.extraction.membership.members.places import place_claims
from claims.extraction.membership.members.second_denied import second_denied
from claims.extraction.membership.members.standing import standing_claims
from claims.extraction.membership.members.towns import with_towns
from claims.extraction.membership.moves.boards import board_claims
from claims.extraction.membership.moves.committees import committee_claims
from claims.extraction.membership.moves.elided import since_claims
from claims.extraction.membership.moves.idioms import idiom_claims
from claims.extraction.membership.moves.indices import index_claims
from claims.extraction.membership.moves.inverted import inverted_claims
from claims.extraction.membership.moves.invitations import invitation_claims
from claims.extraction.membership.moves.lapses import lapse_claims
from claims.extraction.membership.moves.planned import is_ahead
from claims.extraction.membership.moves.returns import return_claims
from claims.extraction.membership.moves.seats import seat_claims
from claims.extraction.membership.moves.series import followers, gapped
from claims.extraction.membership.moves.shares import with_shares
from claims.extraction.membership.moves.verbs import verb_claims
from claims.extraction.membership.neighbours import is_musical
from claims.extraction.membership.phrases import phrase_claims
from claims.extraction.membership.told import as_told
from claims.extraction.membership.writing import write
from claims.extraction.readers import Readers, reads
from claims.extraction.syntax.arguments import is_named, things
from claims.relations import EntityKind, Relation
from claims.types import Modality

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["IMPLIED", "READERS", "find"]


def find(view: SentenceView) -> Iterator[Candidate]:
    """Give what a sentence says of joining, leaving and membership, slots as far as the clause fills them."""
    view = with_told_bodies(retyped(with_parted_bodies(view)))
    view = unbound(with_worded_bodies(with_headline_bodies(view)))
    view = with_currency_union(with_named_teams(with_told_lands(view)))
    read = (as_told(view, c) for c in _told(view) if c.rule not in IMPLIED or view.is_alone)
    known = [c for c in read if c is not None and not is_unfit(view, c)]
    known = list(with_towns(list(with_shares(view, with_listed_bodies(view, known))))) if known else known
    known = _without_past(view, _told_once([*known, *phrase_claims(view, known)]))
    known += return_claims(view, known)
    known += second_denied(view, known)
    followed = list(followers(view, known))
    series = list(gapped(view, [*known, *followed]))
    # "and Croatia, the newest member, in 2013": the year is of the joining that the series leaves out.
    gaps = {candidate.subject.start for candidate in series if candidate.subject is not None}
    known = list(_dated_apart(view, known, series))
    yield from (
        replace(c, modality=Modality.PLANNED) if is_ahead(view, c) else c
        for c in known
        if not (_is_aside(c) and c.subject is not None and c.subject.start in gaps)
        and not (c.object is not None and c.object.start in gaps)
    )
    yield from followed
    yield from series


def _told_once(known: list[Candidate]) -> list[Candidate]:
    """Leave out an expulsion of whom an index drops, which leaves it: "will be relegated from the DAX"."""
    dropped = {
        (c.subject.start, c.object.name)
        for c in known
        if c.rule.startswith("membership.index") and c.relation is Relation.LEFT and c.subject and c.object
    }
    return [
        c
        for c in known
        if c.relation is not Relation.EXPELLED
        or c.subject is None
        or c.object is None
        or (c.subject.start, c.object.name) not in dropped
    ]


def _without_past(view: SentenceView, known: list[Candidate]) -> list[Candidate]:
    """Leave out that somebody is a member who is told to have left: "Mali, a member for years, left"."""
    doc = view.span.doc
    gone = [c for c in known if c.relation in (Relation.LEFT, Relation.EXPELLED)]
    gone = [c for c in gone if c.subject is not None and doc[c.head].tag_ in ("VBD", "VBN")]
    if not gone:
        return known

    def has_left(one: Candidate) -> bool:
        who, body = one.subject, one.object
        left = [c.object for c in gone if who and c.subject and c.subject.name == who.name]
        return any(m is None or body is None or m.name in (None, body.name) for m in left)

    return [
        c
        for c in known
        if c.relation is not Relation.MEMBER or not _is_past_aside(doc[c.head]) or not has_left(c)
    ]


def _is_past_aside(noun: Token) -> bool:
    """Tell "long a member", "a member for 57 years" from "a founding member", "a member since 1973"."""
    words = {c.lower_ for c in noun.subtree}
    is_past = bool(words & {"for", "long", "once"}) and not words & {"since", "from", "founding", "original"}
    return noun.dep_ == "appos" and is_past


def _dated_apart(
    view: SentenceView, known: Sequence[Candidate], series: Sequence[Candidate]
) -> Iterator[Candidate]:
    """Leave out the day of the first for the others: "Both joined late: Mali in 2002, Chad in 2004"."""
    listed = {(c.trigger.start, c.subject.name) for c in series if c.subject is not None}
    colon = view.span.text.find(": ") + view.shift
    for one in known:
        is_before = one.subject is not None and one.subject.start < colon and one.trigger.start < colon
        if not (is_before and one.subject and (one.trigger.start, one.subject.name) in listed):
            yield one


# What only follows: whoever formed a band was in it, whoever plays for a team, its league is the team's.
# A whole article says of its members who joined and who is one; a sentence cut out of it says no more.
IMPLIED = frozenset(
    f"membership.{rule}" for rule in "founder of_group of_league post_nominal officer".split()
)


def _is_aside(candidate: Candidate) -> bool:
    """Tell whether a candidate only calls somebody a member by the way."""
    return candidate.relation is Relation.MEMBER


def _told(view: SentenceView) -> Iterator[Candidate]:
    latest: Mention | None = None
    told: Candidate | None = None
    for candidate in READERS.claims(view):
        if candidate.object is None and latest is not None:
            # "Georgia applied for EU membership in 2022, becoming a candidate country": the body said
            # before.
            candidate = replace(candidate, object=latest)
        elif (
            "open_body" in candidate.evidence
            and told is not None
            and (_goes_on(view, told, candidate) or _follows(view, told, candidate))
        ):
            # "joined the Holm Union in 2006 and became a full member in 2009": of the same body
            candidate = replace(candidate, object=latest)
        else:
            told = candidate
        latest = candidate.object or latest
        yield candidate


# Last words of names of land and water, of which somebody may be who sings.
_LANDS = frozenset("bay beach cape coast county creek hill hills island lake mountain river valley".split())
_MOVES = {Relation.JOINED, Relation.LEFT, Relation.SUSPENDED, Relation.EXPELLED}
_BACK = ("rejoin", "readm", "re-", "return", "reinst", "come", "came", "let", "allow")


def _goes_on(view: SentenceView, told: Candidate, candidate: Candidate) -> bool:
    """Tell whether what leaves out its body goes on about the body just told of the same member."""
    one, other = told.subject, candidate.subject
    if one is None or other is None or one.name is None or one.name != other.name or told.object is None:
        return False
    word = view.written(candidate.trigger.start, candidate.trigger.end).lower()
    comes_back = word.startswith(_BACK)
    is_out = told.relation in (Relation.LEFT, Relation.EXPELLED, Relation.SUSPENDED)
    return not (is_out and candidate.relation in (Relation.JOINED, Relation.MEMBER)) or comes_back


def _follows(view: SentenceView, told: Candidate, candidate: Candidate) -> bool:
    """Tell "the Holm Union admitted Mali in 2006; Niger joined in 2009": the body is the one just told."""
    one, other, body = told.subject, candidate.subject, told.object
    if one is None or other is None or body is None or body.form is not MentionForm.NAME:
        return False
    if one.kind is not other.kind or told.is_apposed or not {told.relation, candidate.relation} <= _MOVES:
        return False
    if told.relation is not Relation.JOINED and candidate.relation is Relation.JOINED:
        return False  # "former members of the pact that joined"
    since, until = max(body.end, told.trigger.end), candidate.trigger.start
    is_parted = any(m.kind is EntityKind.ORGANISATION and since <= m.start < until for m in view.mentions)
    return not is_parted and page_body(view, one.kind) is None


@reads(*performer_claims.rules, *band_claims.rules, *billed_claims.rules)
def _played(view: SentenceView, token: Token) -> Iterable[Candidate]:
    played = [*performer_claims.read(view, token), *band_claims.read(view, token)]
    return played or billed_claims.read(view, token)


@reads("membership.formerly")
def _formerly(view: SentenceView, adverb: Token) -> Iterator[Candidate]:
    """Read "Leroy Burgess (formerly of Black Ivory)"."""
    preposition = adverb.head
    if adverb.lower_ not in ("formerly", "previously") or preposition.lower_ not in ("of", "with"):
        return
    if adverb.i < 2:
        return
    before = adverb.nbor(-2) if adverb.nbor(-1).text in ("(", ",") else adverb.nbor(-1)
    for _, member in things(view, [before] if is_named(before) else []):
        for head, body in things(view, [c for c in preposition.children if c.dep_ == "pobj"]):
            is_band = page_body(view) is not None or (is_musical(view) and head.lower_ not in _LANDS)
            is_place = head.ent_type_ in ("LOC", "FAC") and not is_band
            if is_place or (head.ent_type_ == "GPE" and not is_musical(view)):
                continue  # "formerly of Algoa Bay"
            sung = is_musical(view) and body.kind is EntityKind.PERSON and not body.entity_ids
            body = (named_group(body) or body) if sung else body
            if is_person(member) and is_named(head) and body.kind in (EntityKind.ORGANISATION, None):
                past = write(
                    view, adverb, "membership.formerly", Relation.LEFT, member=member, body=body,
                    evidence={"weak": 0.5, "likeness": body_likeness(head, body)},
                )  # fmt: skip
                yield replace(past, is_apposed=True)


# Who is asked at each word of a sentence, in this order.
READERS = Readers((
    verb_claims, _played, fellow_claims, lineup_claims, part_claims, place_claims, roster_claims,
    founder_claims, seat_claims, label_claims, idiom_claims, lapse_claims, index_claims, since_claims,
    _formerly, companion_claims, change_claims, member_claims, membership_claims,
    move_claims, among_claims, standing_claims, counted_claims, inverted_claims, unnamed_band_claims,
    page_claims, late_state_claims, elected_claims, enumeration_claims,
    invitation_claims, succession_claims, board_claims, committee_claims, open_lineup_claims,
))  # fmt: skip
