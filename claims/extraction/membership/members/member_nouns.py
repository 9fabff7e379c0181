"""Reads the noun "member" and its kin: who is a member of what, by the noun's place in the sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claims.dates.shapes import MONTH_NAMES
from claims.extraction.bodies import ALLIANCES
from claims.extraction.filling.salience import holds
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import body_likeness, is_of_life, is_person
from claims.extraction.membership.bodies.page_bodies import page_body
from claims.extraction.membership.bodies.spoken import is_called
from claims.extraction.membership.bodies.strength import KNOWN, is_party, named_strength
from claims.extraction.membership.members.asides import some_of
from claims.extraction.membership.members.member_bodies import member_part, named_bodies
from claims.extraction.membership.members.member_readings import (
    TORN,
    deed_of,
    first_noun,
    member_reading,
    words_before,
)
from claims.extraction.membership.moves.announced import announced
from claims.extraction.membership.moves.asking import asked_by
from claims.extraction.membership.moves.elided import may_move, open_claim
from claims.extraction.membership.moves.seats import board_told
from claims.extraction.membership.neighbours import at, before_aside, listed
from claims.extraction.membership.patterns import MEMBERS, STATUS_WORDS, UNIT_NOUNS
from claims.extraction.membership.words import MEMBER_KINDS
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import is_definite, is_named, own_dates, things
from claims.extraction.syntax.questions import clause_head, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_member_noun", "member_claims", "or_open"]

_FORMER = frozenset(
    {"former", "ex", "onetime", "one-time", "erstwhile", "ex-", "previous", "past", "late", "formerly"}
)
_PROSPECTIVE = frozenset(
    """
    prospective would-be aspiring potential future possible candidate hopeful eligible putative
    likely
    """.split()
)
_FOUNDING = frozenset({"founding", "founder", "charter", "original", "constituent"})
_TIMELY = frozenset({"since", "from", "until", "between", "by", "for", "after", "before", "during", "in"})
_HAVING = frozenset({"gain", "add", "have", "feature", "admit", "get", "count", "welcome"})
_ENTERING = frozenset(
    "join enter admit accept elect induct accede welcome receive appoint name choose be".split()
)
# Those named before: "both are members", "all three are".
_OF_TWO = frozenset({"both", "neither", "they", "none"})
_COUNTED = frozenset("two three four five six seven eight nine ten".split())
_READ = ("member", "became_member", "former_member", "lists_members", "open_member")


@reads(*(f"membership.{rule}" for rule in _READ), "membership.applied")
def member_claims(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Give what a noun that means a member, or a country counted as one, says of membership."""
    if noun.pos_ not in ("NOUN", "PROPN", "ADJ") or not is_member_noun(noun) or is_of_life(noun):
        return
    words = words_before(noun) | {c.lower_ for m in member_part(noun) for c in m.lefts}
    if words & _PROSPECTIVE:
        return
    relation, rule, who = _told(view, noun)
    bodies = _bodies_told(view, noun, is_list=rule == "membership.lists_members" and bool(who))
    is_former = words & _FORMER or _is_behind_former(view, bodies)
    if (relation is Relation.MEMBER and is_former) or (relation is Relation.JOINED and "former" in words):
        relation, rule = Relation.LEFT, "membership.former_member"
    if bodies and _is_own(bodies, who, view):
        bodies = _page_bodies(view, noun, who)
    if not bodies and who and _is_open(noun):
        yield from _open_claims(view, noun, relation, who)
        return
    if not who or (not bodies and not words & _FOUNDING):
        return
    if any(c.lower_ == "neither" for t in who for c in t.lefts):
        return  # "no member, neither Kenya nor Mali, has signed": they are members
    denied = _is_denied(noun)
    if denied:
        # "the only non-NATO member", not "the first non-Reform member" of another body
        bodies = _known(bodies)
        if not bodies:
            return
    ceasing = _ceasing(noun) if relation is Relation.MEMBER else None
    if ceasing is not None:
        relation, rule = Relation.LEFT, "membership.former_member"
    is_observer = noun.lemma_.lower() == "observer"
    bodies = _known(bodies) if is_observer else bodies
    members = _members_told(view, noun, who, of_states=is_observer)
    if board_told(noun) is not None and all(map(is_person, members)):
        return  # "of the supervisory board of Holm Steel", whom `boards` reads
    if rule == "membership.lists_members" and members:
        members = _whole_list(view, members)
    told_by = _letting_in(noun) if relation is Relation.JOINED else None
    asker = asked_by(first_noun(noun).head) if relation is Relation.JOINED else None
    if asker is not None:  # "applied to become a full member of the pact"
        told_by, relation, rule = asker, Relation.APPLIED, "membership.applied"
    dates = own_dates([t for t, _ in bodies], noun)
    for head, body in or_open(bodies, noun):
        for member in members:
            if body is not None and _is_one_thing(member, body):
                continue
            yield write(
                view,
                ceasing or told_by or noun,
                rule,
                relation,
                member=member,
                body=body,
                role_of=(member_part(noun) or [noun])[0],
                heads=(dates[head.i], noun.i) if head.i in dates else _time_heads(noun),
                evidence=_evidence(noun, head, body),
                is_denied=denied,
            )


def _told(view: SentenceView, noun: Token) -> tuple[Relation, str, list[Token]]:
    """Give the relation, the rule and who, with those whom a colon names behind the noun or its subject."""
    relation, rule, who = member_reading(noun)
    who = _torn_off(view, noun) or who
    deed = deed_of(noun) if relation is Relation.JOINED else None
    if deed is not None and deed.lemma_.lower() not in _ENTERING:
        # "became the first member to ban whaling": it was one already
        relation, rule = Relation.MEMBER, "membership.member"
    names = announced(view, noun)
    if names:  # "started with three members: Kenya, Mali and Peru"
        return Relation.MEMBER, "membership.lists_members", _last_words(view, names)
    if rule == "membership.became_member":
        # "Three airlines became members of the pact: Holm, Tarn and Elm"
        who = _last_words(view, [m for t in who for m in announced(view, t)]) or who
    if rule in ("membership.became_member", "membership.member"):  # "Firms such as Holm Steel are members"
        who = _last_words(view, [m for t in who for m in some_of(view, t)]) or who
    return relation, rule, who


def _last_words(view: SentenceView, names: Sequence[Mention]) -> list[Token]:
    return [tokens[-1] for tokens in map(view.tokens_of, names) if tokens]


def _members_told(view: SentenceView, noun: Token, who: Sequence[Token], *, of_states: bool) -> list[Mention]:
    """Give whom the words name that may be a member, or a state, else whom an aside at the noun names."""
    told = [m for t, m in things(view, who) if _may_be_member(t, m)]
    members = [m for m in told if m.kind is EntityKind.STATE] if of_states else told
    return members or _of_aside(view, noun)


def _known(bodies: Sequence[tuple[Token, Mention]]) -> list[tuple[Token, Mention]]:
    """Give the bodies that a table or their own name tells to be ones with members."""
    return [(t, m) for t, m in bodies if m.entity_ids or named_strength(m) >= KNOWN]


def _is_one_thing(member: Mention, body: Mention) -> bool:
    return (member.start < body.end and body.start < member.end) or member.name == body.name


def _evidence(noun: Token, head: Token, body: Mention | None) -> dict[str, float]:
    return {
        "likeness": body_likeness(head, body) if body else 0.0,
        "noun": 1.0,
        "prenominal": float(noun.dep_ in ("compound", "nmod")),
    }


def _bodies_told(view: SentenceView, noun: Token, *, is_list: bool) -> list[tuple[Token, Mention]]:
    """Give the bodies named beside a member, else those that have the members: "the EU has ten members"."""
    bodies = named_bodies(view, noun)
    if not bodies and noun.tag_ == "NNS" and noun.dep_ == "dobj" and noun.head.lemma_.lower() in _HAVING:
        bodies = _bodies_of(view, subjects(noun.head))
    if not bodies and is_list and noun.head.lower_ == "with":
        # "the society was at its height, with members such as Ann Smith"
        bodies = _bodies_of(view, subjects(clause_head(noun.head)))
    return bodies


def _page_bodies(view: SentenceView, noun: Token, who: list[Token]) -> list[tuple[Token, Mention]]:
    """Give the body of the page for "A and B are its biggest members"."""
    kinds = {m.kind for _, m in things(view, who) if m.form is MentionForm.NAME}
    page = page_body(view, next(iter(kinds))) if len(kinds) == 1 and kinds != {None} else None
    return [(noun, page)] if page is not None else []


def _bodies_of(view: SentenceView, tokens: list[Token]) -> list[tuple[Token, Mention]]:
    return [(t, m) for t, m in things(view, tokens) if body_likeness(t, m) >= 0.45]


def _whole_list(view: SentenceView, members: list[Mention]) -> list[Mention]:
    """Add the names that a list of members goes on with, wherever the parser hung them."""
    first = min(members, key=lambda m: m.start)
    known = {m.start for m in members}
    further = [m for m in listed(view, at(view, first)) if m.start not in known]
    kinds = {m.kind for m in members} | {None}
    return [*members, *(m for m in further if m.kind in kinds)]


def _is_behind_former(view: SentenceView, bodies: list[tuple[Token, Mention]]) -> bool:
    """Tell whether "former" stands before the body: "Former Wrens member Ann Smith", "ex-Labour member"."""
    starts = {m.start for _, m in bodies}
    first = next((t for t in view.span if t.idx + view.shift in starts), None)
    if first is None or first.i == 0:
        return False
    before = first.nbor(-1)
    before = before.nbor(-1) if before.text == "-" and before.i else before
    return before.lower_ in _FORMER


def _of_aside(view: SentenceView, noun: Token) -> list[Mention]:
    """Give the person of an aside that the parser hung elsewhere: "to Tom Riley (b. 1960), a member"."""
    if noun.tag_ != "NN" or noun.dep_ not in TORN | {"appos"}:
        return []
    name = before_aside(view, noun.left_edge.i)
    return [name] if name is not None and is_person(name) else []


def _torn_off(view: SentenceView, noun: Token) -> list[Token]:
    """Give the state right before ", a member" that the parser hangs on a verb taken for a noun."""
    one = first_noun(noun)
    if one.lower_ == "one" and one.dep_ == "nsubj" and _is_one_of_them(noun):
        name = before_aside(view, one.i)  # the parser takes "one" for a second subject
        is_name = name is not None and name.form is MentionForm.NAME
        tokens = view.tokens_of(name)[-1:] if is_name and name is not None else []
        return [t for t in tokens if t.head == one.head and t.dep_ == "nsubj"]
    if noun.dep_ != "appos" or view.mention_at(noun.head) is not None or noun.head.i > noun.i:
        return []
    name = before_aside(view, noun.left_edge.i)
    is_state = name is not None and name.kind is EntityKind.STATE and name.form is MentionForm.NAME
    return view.tokens_of(name)[-1:] if is_state and name is not None else []


def _is_open(noun: Token) -> bool:
    """Tell whether a body named before is meant: "Greece became a member in 1981", "a founder member"."""
    # Of several only who became so: "the members" are any body's.
    is_one = noun.tag_ in ("NN", "NNP") or (noun.dep_ == "attr" and noun.head.lemma_ == "become")
    is_one = is_one or (noun.dep_ == "attr" and any(c.lower_ in STATUS_WORDS for c in noun.lefts))
    is_one = is_one or _are_told(noun) or _is_one_of_them(noun)
    parts = member_part(noun) if noun.lemma_.lower() in UNIT_NOUNS else []  # "Member state Norway"
    if (noun.lemma_.lower() not in MEMBERS | {"observer"} and not parts) or not is_one:
        return False
    if noun.i and noun.nbor(-1).text in ("-", "\u2011"):  # "a 275-member council"
        return False
    if any(c.lower_ == "for" and any(t.pos_ == "PROPN" for t in c.children) for c in noun.children):
        return False  # "elected as the member for Norby South"
    named = (c for c in noun.children if c.dep_ in ("compound", "nmod", "poss", "prep") and c.lower_ != "its")
    named = (c for c in named if c not in parts)
    # "A party member" is one of the party spoken of.
    named = (c for c in named if not (c.dep_ == "compound" and c.is_lower and c.lower_ in ALLIANCES))
    return all(
        c.lower_ in _FOUNDING or c.lower_ in _TIMELY or c.ent_type_ == "DATE" or _ends_term(c) for c in named
    )


def _ends_term(preposition: Token) -> bool:
    """Tell the "to" of "was a member from 1997 to 2014"."""
    return preposition.lower_ == "to" and any(
        t.ent_type_ == "DATE" or t.like_num for t in preposition.children
    )


def _are_told(noun: Token) -> bool:
    """Tell "Ukraine and Georgia are not members", "both are", from "the members are", whoever they are."""
    if noun.tag_ != "NNS" or noun.dep_ != "attr" or noun.head.lemma_ != "be" or list(noun.lefts):
        return False
    return any(is_named(t) or t.lower_ in _OF_TWO or t.lower_ in _COUNTED for t in subjects(noun.head))


def _is_one_of_them(noun: Token) -> bool:
    """Tell "Norway, one of its members," of a body named before."""
    first = first_noun(noun)
    is_all = all(c.lower_ in ("its", "the") or c.lower_ in STATUS_WORDS for c in noun.children)
    return noun.tag_ == "NNS" and first.lower_ == "one" and first.dep_ in ("appos", "nsubj") and is_all


def _is_own(bodies: list[tuple[Token, Mention]], who: list[Token], view: SentenceView) -> bool:
    """Tell whether "its" seems to mean the member itself: "Norway became its ninth member"."""
    names = {m.name for _, m in things(view, who)}
    return all(t.dep_ == "poss" and t.lower_ == "its" and m.name in names for t, m in bodies)


def _open_claims(
    view: SentenceView, noun: Token, relation: Relation, who: list[Token]
) -> Iterator[Candidate]:
    ceasing = _ceasing(noun) if relation is Relation.MEMBER else None
    is_former = any(c.lower_ in _FORMER for c in noun.lefts) and relation is Relation.MEMBER
    watches = noun.lemma_.lower() == "observer"
    for token, member in things(view, who):
        if (watches or _are_told(noun)) and member.kind is not EntityKind.STATE:
            continue
        if may_move(token, member) and _may_be_member(token, member):
            made = open_claim(
                view, ceasing or _letting_in(noun) or noun, "membership.open_member",
                Relation.LEFT if ceasing is not None or is_former else relation, member,
                heads=_time_heads(noun), role_of=noun, is_denied=_is_denied(noun),
            )  # fmt: skip
            yield from (c for c in made if _is_called(view, noun, c.object))


def _is_called(view: SentenceView, noun: Token, body: Mention | None) -> bool:
    """Tell whether a body is what "a party member" is a member of: a party, and no committee of it."""
    kind = next((c.lower_ for c in noun.lefts if c.dep_ == "compound" and c.lower_ in ALLIANCES), None)
    if kind is None or body is None:
        return True
    name = body.name or body.text
    if kind == "party" and is_party(view, body):
        return True
    return holds(name, kind) or is_called(view.context.article.text, name, frozenset({kind}))


def _ceasing(noun: Token) -> Token | None:
    """Give the verb of "stops being a member", "ceased to be a member"."""
    verb = clause_head(first_noun(noun))
    above = verb.head
    if first_noun(noun).dep_ == "attr" and verb.tag_ == "VBD" and _is_over(verb):
        return verb  # "was no longer a member": of a day that is past, whatever came later
    ends = verb.lemma_ == "be" and verb.dep_ in ("xcomp", "ccomp", "advcl", "dobj")
    return above if ends and above.lemma_ in ("stop", "cease", "quit") else None


def _is_over(verb: Token) -> bool:
    """Tell "was no longer", "was not any more" from "was not": who was so before is so no longer."""
    return any(
        t.lower_ == "longer" and t.i and t.nbor(-1).lower_ == "no" for t in verb.doc[verb.i + 1 : verb.i + 4]
    )


def _letting_in(noun: Token) -> Token | None:
    """Give the verb of "agreed to admit Malta as a member", which says whether it is done."""
    first = first_noun(noun)
    above = first.head.head
    is_as = first.dep_ == "pobj" and first.head.lower_ == "as" and above.pos_ == "VERB"
    return above if is_as and above.dep_ in ("xcomp", "acl", "advcl") else None


def or_open(bodies: list[tuple[Token, Mention]], noun: Token) -> list[tuple[Token, Mention | None]]:
    """Give the bodies, or one left open for the context to fill."""
    return [*bodies] or [(noun, None)]


def is_member_noun(noun: Token) -> bool:
    """Tell whether a noun means a member: "member", "member state", "founding countries"."""
    lemma = noun.lemma_.lower()
    is_meant = lemma in MEMBERS or noun.lower_ in ("members", "non-member", "nonmember")
    if lemma == "observer" and noun.is_lower:
        return noun.dep_ in ("attr", "pobj", "conj", "oprd")  # "has been an observer of ASEAN since 1976"
    if not is_meant and lemma not in UNIT_NOUNS:
        # "a member church", "one of the four founder committees"
        return lemma in MEMBER_KINDS and (
            bool(member_part(noun)) or any(c.lower_ in ("founder", "founding") for c in noun.lefts)
        )
    if noun.doc[noun.i + 1 : noun.i + 3].text.lower() == "of parliament":
        return False  # an office, not a membership
    if is_meant:
        return not (noun.dep_ in ("compound", "amod") and noun.head.lemma_.lower() in UNIT_NOUNS)
    if member_part(noun) or any(c.lower_ in _FOUNDING for c in noun.lefts):
        return True
    if lemma == "ally" and noun.dep_ == "compound" and any(c.ent_type_ == "ORG" for c in noun.lefts):
        return True  # "NATO ally Norway"
    # "EU countries such as Malta"
    return noun.tag_ == "NNS" and any(
        c.ent_type_ == "ORG" and c.dep_ in ("compound", "nmod") for c in noun.lefts
    )


def _may_be_member(token: Token, mention: Mention) -> bool:
    if mention.form is MentionForm.NOMINAL and (mention.name is None and not is_definite(token)):
        return False
    if token.tag_ == "NNS" and not is_named(token) and mention.form is not MentionForm.NAME:
        return False  # "Barbados" is a plural to the tagger
    if token.ent_type_ == "DATE" and token.lower_ in MONTH_NAMES and not mention.entity_ids:
        return False  # "Members of the Holm League (January 2024)"
    if mention.kind is None and token.pos_ == "NOUN" and mention.form is MentionForm.NOMINAL:
        return False
    return (
        token.lower_ not in ("there", "this", "that", "which", "what", "it's")
        and mention.kind is not EntityKind.EVENT
    )


def _is_denied(noun: Token) -> bool:
    """Tell whether "non-" stands before the noun: "non-NATO member Austria", "a non-member"."""
    if noun.lower_.startswith("non"):
        return True
    return any(
        t.lower_.startswith("non-") or t.lower_ == "non" for t in noun.doc[max(noun.i - 3, 0) : noun.i]
    )


def _time_heads(noun: Token) -> tuple[int, ...]:
    """Give where the date of a membership hangs: the noun, then the copula it is predicated by."""
    first = first_noun(noun)
    verb = clause_head(first)
    if first.dep_ in ("attr", "oprd", "acomp", "dobj", "pobj") and verb.i != noun.i:
        return (noun.i, verb.i)
    return (noun.i,)
