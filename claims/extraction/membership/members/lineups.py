"""Reads who makes up a body: "consists of A and B", "its members (A, B)", "X member A"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import ALLIANCES
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bands.performers import is_performer
from claims.extraction.membership.bodies import (
    body_likeness,
    is_council,
    is_employer,
    is_person,
    named_group,
)
from claims.extraction.membership.bodies.page_bodies import is_page_body, page_body
from claims.extraction.membership.members.labels import heads_list
from claims.extraction.membership.members.member_bodies import STAGES, named_bodies
from claims.extraction.membership.moves.seats import BOARDS, is_local, owners_of
from claims.extraction.membership.neighbours import (
    after,
    at,
    ending_before,
    is_musical,
    listed,
    past_words,
    starting_at,
)
from claims.extraction.membership.patterns import MEMBERS, UNIT_NOUNS
from claims.extraction.membership.words import GROUPS
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import clause_head, prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

__all__ = ["MEMBER_KINDS", "lineup_claims"]

_COUNTED = UNIT_NOUNS | {"university", "school", "college", "church", "airline", "bank", "carrier"}
_LONGEST_COUNT = 7
_MADE_OF = frozenset({"consist", "comprise", "compose"})
_COMPOSING = frozenset({"consist", "comprise", "compose", "make", "feature", "include"})
_OPENING_LIST = frozenset({"(", ":", ",", "—", "–", "-", "including", "like"})
# "Board member Ann Poole" names no body.
_BARE = frozenset({"board", "team", "party", "group", "band", "committee"})
MEMBER_KINDS = (EntityKind.STATE, EntityKind.ORGANISATION, EntityKind.PERSON)


@reads(
    "membership.line_up",
    "membership.lists_members",
    "membership.label",
    "membership.former_member",
    "membership.member",
)
def lineup_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships that a verb of composing or a list of members states."""
    lemma = token.lemma_.lower()
    if lemma in _COMPOSING and token.pos_ == "VERB":
        return _composed(view, token)
    if token.tag_ in ("NNS", "NNPS") and (lemma in MEMBERS or lemma in _COUNTED):
        return _enumerated(view, token)
    if token.lower_ == "member":
        return _between_names(view, token)
    return ()


def _composed(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "consists of A, B and C", "composed of", "made up of", "featuring guitarist A"."""
    start = _list_start(verb)
    if start is None:
        return
    start = _past_count(verb.doc, start)
    members = [m for m in listed(view, start) if m.kind in (*MEMBER_KINDS, None)]
    if len(members) < 2:
        return
    played = any(is_performer(t) for t in verb.doc[start : after(view, members[-1])])
    played = played or _of_stage(verb) or _of_named_band(view, verb)
    if verb.lemma_ in ("feature", "include") and not (played or _is_board(verb)):
        return
    if not played and any(is_person(m) for m in members) and not _all_may_be_persons(members):
        return
    for head, body in things(view, _composed_body(verb)):
        is_board = all(map(_may_sit, members))
        is_players = played and verb.lemma_ in _MADE_OF and body.form is MentionForm.NAME
        named = _board_of(view, head) if is_board else None
        is_open = named is None and is_board and _is_open_board(head, body)
        if named is None and is_players:
            named = named_group(body)  # what consists of players is a band, whatever the tagger says
        elif named is None and not is_open:
            named = _as_body(view, head, body, is_band=played or is_musical(view))
        if named is None and not is_open:
            continue
        likeness = max(body_likeness(head, named), 0.7) if named is not None else 0.9
        for member in members:
            if named is not None and member.start < named.end and named.start < member.end:
                continue
            yield write(
                view, verb, "membership.line_up", Relation.MEMBER, member=member, body=named,
                evidence={"likeness": likeness, "implied": 1.0},
            )  # fmt: skip


def _board_of(view: SentenceView, noun: Token) -> Mention | None:
    """Give whose board it is that consists of somebody; None for no board, or one of nobody named."""
    if noun.lemma_.lower() not in BOARDS or is_local(noun):
        return None
    owners = owners_of(view, noun)
    above = clause_head(noun)
    if not owners and noun.dep_ in ("dobj", "pobj", "attr"):
        # "Harrow Bank has a new board consisting of A and B"
        acting = [m for _, m in things(view, subjects(above)) if m.kind is EntityKind.ORGANISATION]
        owners = [m for m in acting if m.name is not None]
    return owners[0] if len(owners) == 1 else None


def _is_board(verb: Token) -> bool:
    return any(t.lemma_.lower() in BOARDS for t in _composed_body(verb))


def _is_open_board(noun: Token, body: Mention) -> bool:
    """Tell "a new board consisting of", whose it is the sentence leaves out."""
    is_new = any(c.lower_ in ("new", "initial", "interim") for c in noun.lefts)
    return noun.lemma_.lower() == "board" and is_new and body.form is MentionForm.NOMINAL


def _may_sit(member: Mention) -> bool:
    return is_person(member) or (member.kind is None and not member.entity_ids)


def _all_may_be_persons(members: list[Mention]) -> bool:
    """Tell whether those in a list who are no persons are at least nothing the table knows."""
    persons = sum(is_person(m) for m in members)
    unknown = [m for m in members if not is_person(m) and not m.entity_ids and m.kind is not EntityKind.EVENT]
    return persons + len(unknown) == len(members) and persons * 5 > len(members)


def _list_start(verb: Token) -> int | None:
    doc = verb.doc
    words = [t.lower_ for t in doc[verb.i + 1 : verb.i + 4]]
    lemma = verb.lemma_.lower()
    if lemma == "make":
        return verb.i + 3 if words[:2] == ["up", "of"] else None
    if words[:1] == ["of"] and lemma != "include":
        return verb.i + 2
    return verb.i + 1 if lemma in ("comprise", "feature", "include") else None


def _past_count(doc: Doc, start: int) -> int:
    """Give where the names of "three members: A, B and C", "five young men, A and B" begin."""
    for token in doc[start : start + _LONGEST_COUNT]:
        if token.text in (":", ",") and token.i > start and doc[token.i - 1].tag_ == "NNS":
            return token.i + 1 if doc[token.i - 1].is_lower else start
        if token.text[:1].isupper():
            return start
    return start


def _composed_body(verb: Token) -> list[Token]:
    found = subjects(verb)
    if found and found[0].lower_ in STAGES:
        return prepositional_objects(found[0], ("of",))
    if verb.dep_ in ("acl", "relcl") and verb.head.pos_ in ("NOUN", "PROPN"):
        found = (prepositional_objects(verb.head, ("of",)) if _of_stage(verb) else []) or [verb.head]
    first = found[0] if found else None
    if first is not None and first.lemma_.lower() in GROUPS and first.dep_ == "pobj":
        # "Sadus came together as a quartet consisting of ..."
        above = subjects(clause_head(first)) if first.head.lower_ == "as" else []
        return above or found
    return found


def _of_stage(verb: Token) -> bool:
    """Tell whether what features somebody is a stage of a band: "a line-up of X featuring A and B"."""
    staged = verb.head if verb.dep_ in ("acl", "relcl") else next(iter(subjects(verb)), verb)
    above = staged.head.head if staged.dep_ == "pobj" and staged.head.lower_ == "of" else staged
    return staged.lower_ in STAGES or above.lower_ in STAGES


def _of_named_band(view: SentenceView, verb: Token) -> bool:
    """Tell whether "featuring A and B" hangs on a band's name where music is spoken of, not on a song's."""
    if verb.dep_ not in ("acl", "relcl") or verb.head.pos_ != "PROPN" or not is_musical(view):
        return False
    named = view.mention_at(verb.head)
    if named is None or named.kind is not EntityKind.ORGANISATION or named.entity_ids:
        return False
    first = at(view, named)
    return not (first and view.span.doc[first - 1].is_quote)


def _as_body(view: SentenceView, head: Token, body: Mention, *, is_band: bool) -> Mention | None:
    if body.form is not MentionForm.NAME and is_page_body(view, head):
        return page_body(view, None)
    if head.lemma_.lower() in GROUPS or (head.i and _group_before(view, body)):
        named = body if body.form is MentionForm.NAME else starting_at(view, head.i + 1)
        named = named or (body if body.name is not None and body.form is not MentionForm.NOMINAL else None)
        return named_group(replace(named, entity_ids=(), kind=None)) if named is not None else None
    if body.form is MentionForm.NAME and is_band and not body.entity_ids:
        return named_group(body) if not is_person(body) or " " not in body.text else None
    if is_person(body) or body_likeness(head, body) < 0.45:
        return None
    is_named = body.name is not None and any(letter.isupper() for letter in body.name)
    return body if is_named or body.form is not MentionForm.NOMINAL else None  # "the bloc": nothing names it


def _group_before(view: SentenceView, body: Mention) -> bool:
    """Tell whether a noun right before a name calls it a band."""
    before = [t for t in view.span.doc if t.idx + view.shift < body.start]
    return bool(before) and before[-1].lemma_.lower() in GROUPS


def _enumerated(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "the other members of X, A and B", "X members (A, B and C)", "X states such as A"."""
    if noun.dep_ == "attr" and noun.head.lemma_ == "become":
        return  # "Three airlines became members of X: A, B and C"
    bodies = named_bodies(view, noun)
    if not bodies:
        flat = _beside(view, noun)
        bodies = [(noun, flat)] if flat is not None else []
    if not bodies:
        yield from _of_the_band(view, noun)
        return
    last = max([noun.i, *(after(view, m) - 1 for _, m in bodies)])
    start = _after_opening(noun.doc, last + 1)
    if start is None and last == noun.i and starting_at(view, last + 1) is not None:
        start = last + 1  # "the OECD member countries Denmark, Sweden and Belgium"
    members = listed(view, start) if start is not None else []
    if len(members) < 2 and not (
        members and (noun.doc[last + 1].text == ":" or _is_counted(noun, members[0]))
    ):
        return
    is_former = any(c.lower_ in ("former", "ex") for c in noun.lefts)
    for head, body in bodies:
        for member in members:
            if member.kind not in (*MEMBER_KINDS, None) or member.start == body.start:
                continue
            listing = "lists_members" if noun.lemma_.lower() in MEMBERS else "label"
            if listing == "label" and heads_list(noun):
                continue
            yield write(
                view, noun, "membership.former_member" if is_former else f"membership.{listing}",
                Relation.LEFT if is_former else Relation.MEMBER, member=member, body=body,
                evidence={"likeness": max(body_likeness(head, body), 0.5), "implied": 1.0},
            )  # fmt: skip


def _is_counted(noun: Token, first: Mention) -> bool:
    """Tell whether a person behind "Three members of X," is one of those counted."""
    return is_person(first) and any(c.dep_ == "nummod" for c in noun.lefts)


def _of_the_band(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "the band Hollow reunited with original members A and B": of the band that the clause names."""
    members = listed(view, noun.i + 1)
    if noun.lemma_.lower() not in MEMBERS or len(members) < 2 or starting_at(view, noun.i + 1) is None:
        return
    ahead = [
        m for m in view.mentions
        if m.end <= noun.idx + view.shift and m.form is MentionForm.NAME and m.kind is EntityKind.ORGANISATION
    ]  # fmt: skip
    band = max(ahead, key=lambda m: m.end, default=None)
    if band is None or not is_musical(view) or is_employer(band) or band.entity_ids:
        return
    for member in members:
        if member.kind in (EntityKind.PERSON, None):
            yield write(
                view, noun, "membership.lists_members", Relation.MEMBER, member=member, body=band,
                evidence={"likeness": 0.7, "implied": 1.0},
            )  # fmt: skip


def _between_names(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "Shinee member Jonghyun", wherever the parser hangs the band."""
    body, member = ending_before(view, noun.i), starting_at(view, noun.i + 1)
    if member is None and body is not None:
        member = _before_name(view, body)  # "was opened by Ann Poole, an IOC member"
    if body is None or member is None or body.kind is EntityKind.STATE:
        return
    if is_person(body):  # "Rammstein member Till Lindemann": one word is no person's name beside "member"
        if " " in body.text or body.entity_ids or not is_person(member):
            return
        body = replace(body, kind=EntityKind.ORGANISATION, name=body.text)
    if is_council(body) or body.text.lower() in _BARE or member.kind not in (EntityKind.PERSON, None):
        return
    is_former = any(t.lower_ in ("former", "ex") for t in noun.doc[max(noun.i - 6, 0) : noun.i])
    yield write(
        view, noun, "membership.former_member" if is_former else "membership.member",
        Relation.LEFT if is_former else Relation.MEMBER, member=member, body=body,
        evidence={"likeness": max(body_likeness(noun, body), 0.5), "noun": 1.0},
    )  # fmt: skip


def _before_name(view: SentenceView, body: Mention) -> Mention | None:
    """Give the person whom a comma parts from a body and its article."""
    doc = view.span.doc
    first = at(view, body)
    first -= first > 0 and doc[first - 1].lower_ in ("a", "an")
    name = ending_before(view, first - 1) if first > 1 and doc[first - 1].text == "," else None
    return name if name is not None and name.kind is EntityKind.PERSON else None


def _beside(view: SentenceView, noun: Token) -> Mention | None:
    """Give a body named right before or behind the noun that no tagger knew: "members of Les Six"."""
    doc = noun.doc
    ahead = ending_before(view, noun.i)
    if noun.lemma_.lower() not in MEMBERS:
        # "Commonwealth nations such as Ghana"
        is_body = ahead is not None and ahead.kind is EntityKind.ORGANISATION
        return (
            ahead if is_body and ahead is not None and set(ahead.text.lower().split()) & ALLIANCES else None
        )
    if ahead is None and noun.i + 1 < len(doc) and doc[noun.i + 1].lower_ in ("of", "from"):
        is_counted = any(c.dep_ == "nummod" for c in noun.lefts)
        if doc[noun.i + 1].lower_ == "from" and not is_counted and not is_musical(view):
            return None  # "members from the Green League, the Elm Society": of none of them as a whole
        place, words = past_words(view, noun.i + 2)
        ahead = starting_at(view, place)
        if ahead is not None and words and words[-1].lemma_.lower() in GROUPS:
            return replace(ahead, kind=EntityKind.ORGANISATION, name=ahead.text, entity_ids=())
    if ahead is None or is_person(ahead) or is_council(ahead) or ahead.form is not MentionForm.NAME:
        return None
    return named_group(ahead)


def _after_opening(doc: object, index: int) -> int | None:
    tokens = list(doc)[index : index + 3]  # type: ignore[call-overload]
    if not tokens:
        return None
    words = [t.lower_ for t in tokens]
    if words[:2] == ["such", "as"]:
        return index + 2
    if words[:3] == [",", "such", "as"]:
        return index + 3
    if words[0] == "," and len(words) > 1 and words[1] in ("including", "like"):
        return index + 2
    return index + 1 if words[0] in _OPENING_LIST else None
