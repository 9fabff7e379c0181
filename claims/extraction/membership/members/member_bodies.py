"""Which bodies a noun that means a member names: "of X and Y", "X's", "X member", "whose members"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.bodies import ALLIANCES
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import (
    body_likeness,
    is_inside_body,
    is_other_kind,
    is_person,
    named_group,
)
from claims.extraction.membership.members.asides import included, of_which, share_noun
from claims.extraction.membership.members.strays import as_union, is_of_colour, of_called_person, stray_bodies
from claims.extraction.membership.neighbours import at, ending_before, listed, past_words
from claims.extraction.membership.patterns import MEMBERS
from claims.extraction.membership.words import GROUPS
from claims.extraction.syntax.arguments import is_named, things, with_strays
from claims.extraction.syntax.questions import (
    clause_head,
    conjuncts,
    genitives,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["STAGES", "member_part", "membership_bodies", "named_bodies"]

STAGES = frozenset({"version", "lineup", "line-up", "up", "incarnation", "formation"})
# What may stand between an article and a band: "of the pop groups", "of the comedy duo".
_QUALIFYING = frozenset(
    """
    rock pop punk metal jazz folk hip hop rap country soul funk blues string comedy boy girl dance art
    family
    """.split()
)
# Bodies one is a member "on".
_SITTING = frozenset("committee board council panel commission".split())
# Said of a body without its name: "Board member Ann Poole".
_BARE = frozenset({"board", "council", "committee", "panel", "cabinet", "party", "team", "commission"})


def named_bodies(view: SentenceView, noun: Token) -> list[tuple[Token, Mention]]:
    """Give the bodies a member noun names: "of X and Y", "X's", "X member", "its"."""
    chain = [noun, *member_part(noun)]
    watches = noun.lemma_.lower() == "observer"  # "a permanent observer to the United Nations"
    leads = ("of", "in", "within", "to", "at") if watches else ("of", "in", "within")
    tokens = [t for each in chain for t in prepositional_objects(each, leads)]
    tokens = tokens or [
        t
        for each in chain
        for t in prepositional_objects(each, ("on",))
        if t.text[:1].isupper() and {w.lower_ for w in t.subtree} & _SITTING
    ]
    if tokens and (share_noun(tokens[0]) or all(is_inside_body(view, t) for t in tokens)):
        return []  # "a member of the Union's tax forum"; "of the Budget and Trade committees" (`committees`)
    if (
        tokens
        and tokens[0].head.lower_ == "in"
        and tokens[0].ent_type_ in ("GPE", "LOC")
        and any(c.dep_ in ("compound", "nmod") and c.ent_type_ == "ORG" for each in chain for c in each.lefts)
    ):
        tokens = []  # "the Norland Radio member station in Holm"
    tokens = tokens or _shared(noun)
    if tokens:
        tokens = [*tokens, *stray_bodies(noun, tokens)]
        found = included(view, tokens[0])
        found = found or _bodies_among(view, _listed_with(view, with_strays(tokens, clause_head(noun))))
        return found or _called_bodies(view, noun)
    if (body := of_which(view, noun)) is not None:
        return [(noun, body)]
    if not tokens:
        tokens = [t for each in chain for t in genitives(each)]
    if not tokens:
        tokens = [
            t
            for each in chain
            for c in each.lefts
            if c.dep_ in ("compound", "nmod", "amod")
            and (c.pos_ == "PROPN" or view.mention_at(c) is not None)
            and not is_of_colour(c, noun)
            and c.lemma_.lower() not in MEMBERS  # "Member state Norway", whatever its capital makes of it
            for t in conjuncts(c)
        ]
    if not tokens:  # "Cars band members"
        inner = [c for c in noun.lefts if c.dep_ == "compound" and c.lemma_.lower() in ALLIANCES]
        tokens = [t for c in inner for t in c.lefts if t.dep_ in ("compound", "nmod") and t.pos_ == "PROPN"]
    found = _bodies_among(view, tokens)
    if any(m.name is not None for _, m in found):
        return found
    return _whose(view, tokens) or found or of_called_person(view, noun, tokens)


def _whose(view: SentenceView, owners: list[Token]) -> list[tuple[Token, Mention]]:
    """Give the name before ", whose members", whatever the tagger takes it for."""
    if len(owners) != 1 or owners[0].lower_ != "whose":
        return []
    place = owners[0].i
    place -= place > 0 and owners[0].nbor(-1).text == ","
    group = _group_from(owners[0].doc[place - 1]) if place else None
    if group is not None:
        above = subjects(group.head) if group.dep_ == "attr" else [group.head]
        named = [(t, named_group(m)) for t, m in things(view, above) if m.form is MentionForm.NAME]
        return [(t, m) for t, m in named if m is not None]
    name = ending_before(view, place)
    body = named_group(name) if name is not None and not name.entity_ids else None
    return [(owners[0], body)] if body is not None and body.name not in _BARE else []


def _group_from(place: Token) -> Token | None:
    """Give the band of "are a punk band from Leeds whose members", which are not those of Leeds."""
    if place.dep_ != "pobj" or place.head.lower_ not in ("from", "in") or place.ent_type_ != "GPE":
        return None
    noun = place.head.head
    is_group = noun.lemma_.lower() in GROUPS | ALLIANCES and noun.dep_ in ("attr", "appos")
    return noun if is_group and not is_named(noun) else None


def _called_bodies(view: SentenceView, noun: Token) -> list[tuple[Token, Mention]]:
    """Give what "member of X" makes a body of, though the tagger sees a person or a town in X."""
    doc = noun.doc
    if noun.lemma_.lower() not in MEMBERS or noun.i + 1 >= len(doc) or doc[noun.i + 1].lower_ != "of":
        return []
    place, words = past_words(view, noun.i + 2)
    if place + 1 < len(doc) and doc[place].lower_ == "of" and words and words[-1].lower_ in STAGES:
        place, words = past_words(view, place + 1)  # "of the first line-up of X"
    if any(w.pos_ == "NOUN" and w.lemma_.lower() not in ALLIANCES | _QUALIFYING for w in words):
        return []
    called = [
        (m, named_group(m)) for m in listed(view, place)[: 3 if words[-1:] and words[-1].tag_ == "NNS" else 1]
    ]
    return [(view.tokens_of(m)[-1], body) for m, body in called if body is not None]


def _listed_with(view: SentenceView, tokens: list[Token]) -> list[Token]:
    """Add the linked bodies that a list goes on with, where the parser hung them elsewhere."""
    first = view.mention_at(tokens[0])
    if first is None or not first.entity_ids:
        return tokens
    names = [m for m in listed(view, at(view, first)) if m.entity_ids and m.kind is EntityKind.ORGANISATION]
    heads = [t for m in names for t in view.tokens_of(m)[-1:]]
    return list(dict.fromkeys([*tokens, *heads]))


def _shared(noun: Token) -> list[Token]:
    """Give the bodies of "a past president and life member of X", which the parser hangs on one of both."""
    beside = [c for c in noun.children if c.dep_ in ("conj", "appos") and c.pos_ == "NOUN"]
    if noun.dep_ == "conj" and noun.head.pos_ == "NOUN":
        beside.append(noun.head)
    if noun.dep_ in ("oprd", "attr"):  # "was elected a corresponding member and in 1990 a full member of X"
        beside += [c for c in noun.head.children if c.dep_ == "conj" and c.lemma_.lower() in MEMBERS]
    found = (t for each in beside for t in prepositional_objects(each, ("of",)))
    return [t for t in found if t.head.i > noun.i]


def _bodies_among(view: SentenceView, tokens: list[Token]) -> list[tuple[Token, Mention]]:
    named = [(t, _of_several(view, t, as_union(m))) for t, m in things(view, tokens)]
    found = [(t, m) for t, m in named if not is_person(m) and body_likeness(t, m) >= 0.4]
    found = [(t, m) for t, m in found if not _is_one_more(t)]
    if found:
        found += [(t, b) for t, m in named if (b := _as_listed(t, m, found)) is not None]
    found = [(t, m) for t, m in found if not is_other_kind(t, m) and m.text.lower() not in _BARE]
    found = [(t, m) for t, m in found if not _only_announces(m, found)]
    return [(t, m) for t, m in found if m.form is not MentionForm.DEMONYM and not _is_crowd(t)]


def _is_one_more(token: Token) -> bool:
    """Tell what somebody is besides from one more body: "of the Oxford Movement and a lifelong Freemason"."""
    return token.dep_ == "conj" and any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in token.children)


def _as_listed(token: Token, named: Mention, found: list[tuple[Token, Mention]]) -> Mention | None:
    """Take for a body what is listed behind one: "the Visegrad Group and the Weimar Triangle"."""
    is_open = named.form is MentionForm.NAME and named.kind is None and not named.entity_ids
    if not is_open or token.dep_ != "conj" or any(m.start == named.start for _, m in found):
        return None
    if _is_one_more(token):
        return None
    if any(t.lower_ in ("or", "(") for t in token.doc[token.head.i : token.i]):
        return None  # "Torpedo Squadron 8 (or VT-8)"
    return named_group(named) if any(t in token.ancestors for t, _ in found) else None


def _only_announces(body: Mention, found: list[tuple[Token, Mention]]) -> bool:
    """Tell "the pop group" from the name right behind it, which the parser hangs beside it."""
    is_noun = body.form is MentionForm.NOMINAL
    return is_noun and any(0 < other.start - body.end < 3 for _, other in found)


def _of_several(view: SentenceView, token: Token, body: Mention) -> Mention:
    """Take "the Inklings, whose members" for a body, though the tagger sees a person in it."""
    is_one = " " in body.text or bool(body.entity_ids) or body.form is not MentionForm.NAME
    if token.dep_ != "poss" or is_one or body.kind is not EntityKind.PERSON:
        return body
    first = at(view, body)
    has_article = first > 0 and view.span.doc[first - 1].lower_ == "the"
    return (named_group(body) or body) if has_article else body


def _is_crowd(token: Token) -> bool:
    """Tell whether a body is only a kind of people: "members of parties", "a member of a group"."""
    return token.tag_ == "NNS" and not is_named(token)


def member_part(noun: Token) -> list[Token]:
    """Give the word "member" of "member state"."""
    return [c for c in noun.lefts if c.lemma_.lower() in MEMBERS]


def membership_bodies(view: SentenceView, noun: Token) -> list[tuple[Token, Mention]]:
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
