"""Reads seats on boards and committees, recruits of a body, and entries one seeks or is granted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, SentenceView
from claims.extraction.membership.bodies import body_likeness, is_person, makes_laws
from claims.extraction.membership.bodies.beside import is_of_body_beside
from claims.extraction.membership.bodies.talk import speaks_of_membership
from claims.extraction.membership.members.asides import share_noun
from claims.extraction.membership.members.member_readings import member_reading
from claims.extraction.membership.moves.announced import announced
from claims.extraction.membership.moves.elided import may_move, open_claim
from claims.extraction.membership.neighbours import starting_at
from claims.extraction.membership.patterns import MEMBERSHIP_VERBS, MOVE_NOUNS
from claims.extraction.membership.turns.clause import meant_by_whose
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import (
    clause_head,
    conjuncts,
    genitives,
    is_passive,
    objects,
    particle,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation
from claims.types import Modality, Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["BOARDS", "BOARD_VERBS", "board_told", "is_local", "owners_of", "seat_claims", "seats_of"]

BOARDS = frozenset(
    {"board", "committee", "council", "panel", "commission", "presidium", "politburo", "executive"}
)
# Organs that the members choose from among themselves.
_INNER = frozenset({"presidium", "politburo"})
_SITTING = frozenset({"sit", "serve", "stay", "remain"})
_SEATING = frozenset({"add", "appoint", "elect", "name", "nominate", "co-opt", "call", "return", "re-elect"})
# What brings somebody "onto" a board.
_BRINGING = frozenset({"bring", "vote", "invite", "recruit", "draft", "take"})
_RISING = frozenset(
    """
    step rotate retire resign depart withdraw roll stand drop walk go storm flounce stalk stomp cycle bow come
    move march
    """.split()
)
_REMOVING = frozenset({"remove", "oust", "drop", "vote", "force", "push", "throw", "kick"})
_TAKING = {
    **dict.fromkeys(("join", "rejoin"), Relation.JOINED),
    **dict.fromkeys(("leave", "quit", "exit"), Relation.LEFT),
}
# The verbs that seat somebody on a board, or unseat.
BOARD_VERBS = _SITTING | _SEATING | _RISING | _REMOVING | frozenset(_TAKING)
_SEAT_VERBS = {
    **dict.fromkeys(
        ("give up", "resign", "vacate", "quit", "lose", "relinquish", "surrender", "leave", "forfeit"),
        Relation.LEFT,
    ),
    **dict.fromkeys(
        ("take", "take up", "win", "gain", "get", "secure", "accept", "assume", "obtain", "earn", "receive"),
        Relation.JOINED,
    ),
    **dict.fromkeys(("hold", "have", "keep", "retain", "occupy", "fill"), Relation.MEMBER),
}
# What one has on a board.
_SEATS = frozenset({"seat", "place", "chair", "spot", "position", "berth"})
# Councils of towns and counties make by-laws: a seat there is an office.
_LOCAL = frozenset(
    "city town county municipal municipality borough parish village district provincial common local".split()
)
_NESTED = ("compound", "nmod", "amod")
_RECRUITS = frozenset({"recruit", "newcomer", "entrant", "joiner", "addition"})
_SEEKING = frozenset({"seek", "pursue", "request", "want", "await", "negotiate", "eye"})
_LODGING = frozenset(
    """
    lodge submit file present send hand date approve renew make put table deposit deliver post
    """.split()
)
# What becomes of an application that has been made, some time or other.
_DECIDING = frozenset(
    "reject refuse decline veto block turn accept consider examine study assess review shelve freeze".split()
)
_FORMAL = frozenset({"formal", "official", "own", "first", "new", "full", "written", "second"})
_APPLICATIONS = frozenset({"application", "bid", "request", "paper", "candidacy", "letter"})


@reads("membership.seat", "membership.recruit", "membership.gained_membership", "membership.applied")
def seat_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships of seats, recruits, entries and applications."""
    lemma = token.lemma_.lower()
    if lemma in BOARDS and token.dep_ in ("pobj", "dobj", "pcomp"):
        return _seat(view, token)
    if lemma in ("member", "seat", "director") and _board_before(token) is not None:
        return _board_member(view, token)
    if lemma in _SEATS and token.dep_ == "dobj":
        return _seat_on(view, token)
    if lemma == "trustee":
        return _trustee(view, token)
    if lemma in _RECRUITS:
        return _recruit(view, token)
    if lemma in MOVE_NOUNS and MOVE_NOUNS[lemma][0] is Relation.JOINED:
        return _entry(view, token)
    if lemma in _APPLICATIONS:
        return _application(view, token)
    return ()


def _seat(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "sat on the board of X", "was added to the board", "rotated off the board", "joined the board"."""
    if noun.dep_ != "dobj" and noun.text[:1].isupper() and clause_head(noun.head).lemma_ == "opt":
        return  # "was co-opted onto the Harbour Committee", which is a phrase
    if noun.dep_ == "dobj" and any(c.dep_ in _NESTED and c.pos_ == "PROPN" for c in noun.lefts):
        return  # "joined the Holm Bank board", which the frame of the verb reads
    if share_noun(noun):
        return  # "on the House Budget and Foreign Affairs committees" (`committees`)
    if noun.dep_ == "dobj":
        verb, relation = noun.head, _TAKING.get(noun.head.lemma_.lower())
        who = subjects(verb)
    else:
        preposition = noun.head
        if preposition.lower_ == "of" and preposition.head.lower_ in ("number", "variety", "range"):
            preposition = preposition.head.head  # "on a number of boards"
        verb = clause_head(preposition)
        relation = _seated(verb, preposition)
        if relation is Relation.JOINED and noun.lemma_.lower() in _INNER:
            relation = Relation.MEMBER  # who is elected to a presidium is a member already
        seats = relation is not Relation.LEFT and verb.lemma_.lower() in _SEATING | _BRINGING | _REMOVING
        who = objects(verb) if seats and not is_passive(verb) else subjects(verb)
    if relation is None or is_local(noun):
        return
    if not who and verb.dep_ in ("parataxis", "dep"):
        who = subjects(verb.head)
    yield from seats_of(view, verb, noun, relation, who)
    if noun.dep_ != "dobj" and verb.lemma_.lower() == "join":
        yield from seats_of(view, verb, noun, Relation.MEMBER, objects(verb))


def board_told(member: Token) -> Token | None:
    """Give the board of "a member of the supervisory board of Holm Steel", "of Holm Steel's board".

    None where it is a house's or goes by its own name, which is the body then.
    """
    led = prepositional_objects(member, ("of", "on"))
    board = next((t for t in led[:1] if t.lower_ in BOARDS and t.pos_ == "NOUN"), None)
    if board is None or is_local(board) or any(c.pos_ == "PROPN" and c.dep_ in _NESTED for c in board.lefts):
        return None
    whose = [t for t in (*prepositional_objects(board, ("of", "at")), *genitives(board)) if t.pos_ == "PROPN"]
    return board if whose and not any(makes_laws(t.text) for t in whose) else None


def is_local(board: Token) -> bool:
    """Tell whether a council is a town's, where a seat is an office."""
    return any(c.lower_ in _LOCAL for c in board.lefts)


def _seated(verb: Token, preposition: Token) -> Relation | None:
    """Give what a verb with "on the board", "to the board", "off the board" states."""
    lemma, lead = verb.lemma_.lower(), preposition.lower_
    if lemma in _SITTING and lead in ("on", "in"):
        return Relation.MEMBER
    # "Was co-opted", as the parser cuts it.
    is_coopted = lemma == "opt" and verb.i > 0 and verb.nbor(-1).text == "-" and lead in ("to", "onto")
    if (lemma in _SEATING and lead in ("to", "onto")) or is_coopted:
        return Relation.JOINED
    if (lemma in _BRINGING and lead == "onto") or (lemma in _TAKING and lead == "on" and objects(verb)):
        return _TAKING.get(lemma, Relation.JOINED)  # "joined Ann Lee on the board"
    if lemma in _RISING and lead in ("from", "off"):
        return Relation.LEFT
    is_done = is_passive(verb) or any(t.pos_ == "PROPN" for t in objects(verb))
    return Relation.EXPELLED if lemma in _REMOVING and lead in ("from", "off") and is_done else None


def seats_of(
    view: SentenceView,
    trigger: Token,
    noun: Token,
    relation: Relation,
    who: list[Token],
    *,
    rule: str = "membership.seat",
) -> Iterator[Candidate]:
    """Give what is said of somebody's seat on a board: of the body whose board it is."""
    bodies = owners_of(view, noun)
    if not bodies and prepositional_objects(noun, ("at",)):
        return  # whose board it is is said, and no context need tell: "the board at the fund Holm"
    owners: list[Mention | None] = [*bodies] or [None]
    if not bodies and any(
        c.dep_ == "det" and c.lower_ in ("a", "an", "every", "each", "any") for c in noun.lefts
    ):
        return
    counted = [m for t in who for m in announced(view, t)]  # "Two trustees left the board: A and B"
    for member in counted or [m for _, m in things(view, who)]:
        for each in owners:
            if is_person(member) and member.name != (each.name if each is not None else None):
                yield write(
                    view, trigger, rule, relation, member=member, body=each,
                    heads=(trigger.i, noun.i), evidence={"likeness": 0.9, "noun": 1.0, "prior": 0.85},
                    role_of=noun if noun.lemma_.lower() == "trustee" else None,
                )  # fmt: skip


def _board_member(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "a board member from 1991 until 2004", "board member Ann Poole"; "gave up his board seat"."""
    board = _board_before(noun)
    if board is None:
        return
    if noun.lower_ == "seat":
        held = _held(noun) if noun.dep_ == "dobj" else None
        if held is not None:
            yield from seats_of(view, noun.head, board, held, subjects(noun.head))
        return
    relation, _, who = member_reading(noun)
    behind = starting_at(view, noun.i + 1)
    if behind is not None and is_person(behind):
        who = view.tokens_of(behind)[-1:]
    former = any(t.lower_ in ("former", "ex") for t in noun.lefts)
    relation = Relation.LEFT if former and relation is Relation.MEMBER else relation
    yield from seats_of(view, noun, board, relation, who)


def _board_before(noun: Token) -> Token | None:
    return next((c for c in noun.lefts if c.lower_ in ("board", "boardroom") and c.dep_ in _NESTED), None)


def _held(seat: Token) -> Relation | None:
    """Give what the verb says that is done with a seat."""
    verb = seat.head
    return _SEAT_VERBS.get(
        f"{verb.lemma_.lower()} {particle(verb)}" if particle(verb) else verb.lemma_.lower()
    )


def _seat_on(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "has taken a seat on the board", "keeps his chair on the committee of X"."""
    verb, relation = noun.head, _held(noun)
    led = prepositional_objects(noun, ("on", "at")) or prepositional_objects(verb, ("on", "at"))
    boards = [t for t in led if t.lemma_.lower() in BOARDS and not is_local(t)]
    if relation is None or not boards:
        return
    is_own = any(t.tag_ == "PRP$" for t in genitives(noun))  # "will keep her seat on the board"
    if is_own or owners_of(view, boards[0]):
        yield from seats_of(view, verb, boards[0], relation, subjects(verb))
    elif boards[0].lower_ == "board" and any(c.lower_ == "the" for c in boards[0].lefts):
        yield from _seats_at_the_board(view, verb, boards[0], relation)


def _seats_at_the_board(
    view: SentenceView, verb: Token, board: Token, relation: Relation
) -> Iterator[Candidate]:
    """Read "has taken a seat on the board", of the firm that the text speaks of."""
    for _, body in things(view, [board]):
        for _, member in things(view, subjects(verb)):
            if is_person(member) and body.name is not None and member.name != body.name:
                yield write(
                    view, verb, "membership.seat", relation, member=member, body=body,
                    heads=(verb.i, board.i), evidence={"likeness": 0.9, "noun": 1.0, "prior": 0.8},
                )  # fmt: skip


def _trustee(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "served as trustee of the Holm University": a trustee sits on its board."""
    if not prepositional_objects(noun, ("of",)):
        return
    relation, _, who = member_reading(noun)
    if any(t.lower_ in ("former", "ex") for t in noun.lefts) and relation is Relation.MEMBER:
        relation = Relation.LEFT
    if owners_of(view, noun):
        yield from seats_of(view, noun, noun, relation, who)


def owners_of(view: SentenceView, noun: Token) -> list[Mention]:
    """Give whose board it is: "board of the Harrow Bank", "Harrow Bank board", "its board"; none unsaid.

    "On the supervisory board of Holm as well as the boards of the Lind Trust and the Ford Fund": of all.
    """
    boards = [t for t in conjuncts(noun) if t.lemma_.lower().rstrip("s") in BOARDS] or [noun]
    boards += [t for b in boards for t in _included_in(b)]
    of = [t for b in boards for t in prepositional_objects(b, ("of", "at")) or _for_named(b)]
    of += [
        t for d in of if d.tag_ == "NNS" for t in prepositional_objects(d, ("of", "at")) or _for_named(d)
    ]  # "of directors of X"
    inner = [t for t in of if t.tag_ != "NNS" and t.lower_ not in ("management", "administration")]
    whose = [meant_by_whose(t) for t in genitives(noun)]  # "on whose board she sits"
    named = inner or whose or [c for c in noun.lefts if c.dep_ in _NESTED and c.pos_ == "PROPN"]
    found = [m for t, m in things(view, named) if not is_person(m) and _may_have_board(t, m)]
    return [m for m in found if m.name is not None][: len(inner) or 1]


def _included_in(boards: Token) -> list[Token]:
    """Give the boards of "several boards, including that of Holm and the board of the Lind Trust"."""
    led = [t for t in prepositional_objects(boards, ("including",)) if boards.tag_ == "NNS"]
    return [t for t in led if t.lower_ in ("that", "those") or t.lemma_.lower() in BOARDS]


def _for_named(noun: Token) -> list[Token]:
    """Give whose board "the board for the Holm Trust" is; "on the board for years" says no whose."""
    return [t for t in prepositional_objects(noun, ("for",)) if t.pos_ == "PROPN" and t.ent_type_ != "DATE"]


def _may_have_board(token: Token, mention: Mention) -> bool:
    """Tell what has a board from where it sits; a town no table knows may well be a firm."""
    inside = token.head.lower_ == "of" and not mention.entity_ids
    return mention.kind is not EntityKind.STATE or inside


def _recruit(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "are the alliance's first recruits", "became the bloc's newest entrant"."""
    named = genitives(noun) or prepositional_objects(noun, ("to", "of", "in"))
    bodies = [(t, m) for t, m in things(view, named) if body_likeness(t, m) >= 0.6]
    if noun.dep_ not in ("attr", "appos", "oprd"):
        return
    for token, member in things(view, member_reading(noun)[2]):
        if not bodies and member.kind is EntityKind.STATE and may_move(token, member):
            yield from open_claim(
                view, noun, "membership.recruit", Relation.JOINED, member,
                heads=(noun.i, clause_head(noun).i),
            )  # fmt: skip
        for head, body in bodies:
            if member.kind is EntityKind.STATE and member.start != body.start:
                yield write(
                    view, noun, "membership.recruit", Relation.JOINED, member=member, body=body,
                    heads=(noun.i, clause_head(noun).i), evidence={"likeness": body_likeness(head, body)},
                )  # fmt: skip


def _entry(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "gained admission to the UN", "seeks entry to the bloc"."""
    verb = noun.head
    if noun.dep_ != "dobj" or genitives(noun):
        return
    lemma = verb.lemma_.lower()
    seeks = lemma in _SEEKING
    if not seeks and MEMBERSHIP_VERBS.get(lemma) is not Relation.JOINED:
        return
    bodies = things(view, prepositional_objects(noun, MOVE_NOUNS[noun.lemma_.lower()][1]))
    for _, member in things(view, subjects(verb)):
        for head, body in bodies:
            if member.kind is EntityKind.STATE and body_likeness(head, body) >= 0.6:
                yield write(
                    view, noun, "membership.gained_membership", Relation.JOINED, member=member, body=body,
                    heads=(noun.i, verb.i), evidence={"likeness": body_likeness(head, body), "nominal": 1.0},
                    modality=Modality.PLANNED if seeks else None,
                )  # fmt: skip


def _application(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "Kyiv lodged its bid", "whose application dates from 1993", "has not made a formal request"."""
    verb = noun.head
    if noun.lemma_.lower() == "letter" and verb.lemma_.lower() == "send":
        return  # anybody may be sent one
    lemma = verb.lemma_.lower()
    is_decided = lemma in _DECIDING and noun.dep_ == "nsubjpass"
    if noun.dep_ not in ("dobj", "nsubj", "nsubjpass") or not (lemma in _LODGING or is_decided):
        return
    if any(map(_is_of_other, noun.children)):
        return  # "its application for a loan", "its bid to host the games"
    owners = [meant_by_whose(t) for t in genitives(noun)]
    who = owners if noun.dep_ != "dobj" or not subjects(verb) else subjects(verb)
    if (is_decided or not owners) and not speaks_of_membership(view, noun if is_decided else verb):
        return
    for token, member in things(view, who):
        is_body = member.kind is EntityKind.ORGANISATION
        is_body = is_body and is_of_body_beside(view, member, verb, Relation.APPLIED)
        if (is_body or member.kind is EntityKind.STATE) and may_move(token, member):
            made = open_claim(
                view, noun, "membership.applied", Relation.APPLIED, member,
                heads=(noun.i,) if is_decided else (verb.i, noun.i),
            )  # fmt: skip
            # What was vetoed has been made.
            yield from (replace(c, polarity=Polarity.POSITIVE) if is_decided else c for c in made)


def _is_of_other(child: Token) -> bool:
    """Tell what says for what an application is, from "lodged in 2003", "formal"."""
    if child.dep_ in ("acl", "relcl"):
        return child.lemma_.lower() not in (*_LODGING, "make")
    is_kind = child.dep_ == "compound" or (child.dep_ == "amod" and child.lower_ not in _FORMAL)
    return is_kind or child.lower_ in ("for", "of")
