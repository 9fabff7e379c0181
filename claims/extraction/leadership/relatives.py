"""Bodies that a clause takes up with a little word: "of which she is chair", "whose chair he was", "it"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import MentionForm
from claims.extraction.leadership import words as w
from claims.extraction.leadership.posts import antecedent_post
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.syntax.questions import objects, prepositional_objects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention, RoleMention
    from claims.extraction.leadership.scene import Scene

__all__ = [
    "body_above",
    "by_its_name",
    "governed",
    "misread_body",
    "owned_roles",
    "shared_bodies",
    "taken_up",
]

# What a body has that is led for the whole of it.
_ORGANS = frozenset({"board", "executive", "council", "management", "committee"})
# What joins one to a whole state: "joined the government of Norland as prime minister".
_GOVERNMENTS = frozenset({"government", "cabinet", "administration"})
# What a land is, behind which its name stands: "governed the colony of Natal".
_LANDS = frozenset(
    {"colony", "duchy", "kingdom", "principality", "province", "county", "emirate", "city", "town"}
)


def body_above(scene: Scene, verb: Token) -> Mention | None:
    """Give the body of "Acme, where she served as chief executive", "Acme, of which he became chairman"."""
    relative = next((c for c in verb.children if _is_relative(c)), None)
    if relative is None or verb.dep_ not in ("relcl", "advcl"):
        return None
    found = scene.bodies([verb.head]) if verb.dep_ == "relcl" else []
    taken = found[0] if found else _body_before(scene, relative)
    is_of = relative.lower_ == "of" and verb.dep_ == "relcl"
    return taken or (misread_body(scene, verb.head) if is_of else None)


def misread_body(scene: Scene, noun: Token) -> Mention | None:
    """Give Aldwick Mills of "Aldwick Mills, of which he was president": nobody is "which"."""
    named = scene.view.mention_at(noun)
    if named is None or named.form is not MentionForm.NAME or named.entity_ids:
        return None
    is_person = named.kind is EntityKind.PERSON and not has_given_name(named.text)
    return replace(named, kind=EntityKind.ORGANISATION) if is_person else None


def taken_up(verb: Token) -> list[Token]:
    """Give what a clause without a pronoun is about: "the bank he had run", "whose board she chairs"."""
    if verb.dep_ != "relcl":
        return []
    own = [c for c in verb.children if c.dep_ in ("dobj", "nsubj") and c.i < verb.i]
    owned = [c for c in own if any(t.lower_ == "whose" and t.dep_ == "poss" for t in c.lefts)]
    if owned:
        return [verb.head] if owned[0].dep_ == "dobj" and owned[0].lemma_.lower() in _ORGANS else []
    subject = next((c for c in own if c.dep_ == "nsubj"), None)
    before = subject.left_edge.nbor(-1) if subject is not None and subject.left_edge.i > 0 else verb
    is_bare = subject is not None and verb.head in (before, *before.ancestors)
    is_linked = any(t.tag_ in ("WDT", "WP", "WRB") or t.lower_ == "that" for t in verb.lefts)
    if not is_bare or is_linked or objects(verb):
        return []
    noun = verb.head
    while noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.pos_ == "NOUN":
        noun = noun.head.head  # "the chain of shops she had headed"
    # "Swansea Rovers, a club he had captained"
    return [noun.head, noun] if noun.dep_ == "appos" else [noun]


def shared_bodies(scene: Scene, verb: Token) -> list[tuple[Mention, Token]]:
    """Give the further bodies of a verb said once, with its date: "led it for a decade and Y for two"."""
    if not any(_dates(c) for c in verb.children):
        return []
    heads = (verb, verb.head, *objects(verb))
    behind = [c for head in heads for c in head.children if c.dep_ == "conj" and c.i > verb.i]
    found = []
    for noun in behind:
        behind_it = noun.doc[noun.i + 1 : noun.i + 2]  # wherever the parser hangs it
        dated = next((c for c in (*noun.children, *behind_it) if _dates(c)), None)
        body = scene.body(noun) if noun.pos_ in ("NOUN", "PROPN") and dated is not None else None
        if body is not None and dated is not None:
            found.append((body, dated))
    return found


def _dates(preposition: Token) -> bool:
    is_of_time = preposition.dep_ == "prep" and preposition.lower_ in ("for", "from", "since", "until", "in")
    return is_of_time and any(t.ent_type_ == "DATE" for t in preposition.children)


def _body_before(scene: Scene, where: Token) -> Mention | None:
    """Give the body an aside parts from its clause: "the Elm Fund, founded at Holm in 1971, where"."""
    place = where.idx + scene.view.shift
    named = [m for m in scene.view.mentions if m.end <= place and m.kind is EntityKind.ORGANISATION]
    if where.lower_ != "where" or not named or named[-1].form is not MentionForm.NAME:
        return None
    between = [t for t in where.doc if named[-1].end <= t.idx + scene.view.shift < place]
    is_aside = len(between) > 1 and between[0].text == "," == between[-1].text
    is_told = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD", "CC") or t.text == ";" for t in between)
    return named[-1] if is_aside and not is_told else None


def owned_roles(scene: Scene, verb: Token) -> list[RoleMention]:
    """Give the role of "Acme, whose chairman she was until 2004", which stands before its holder."""
    if verb.dep_ != "relcl":
        return []
    if verb.lemma_ not in ("be", "become", "remain"):
        return _roles_of_post(scene, verb)
    owned = {c.i for c in verb.lefts if any(t.lower_ == "whose" and t.dep_ == "poss" for t in c.lefts)}
    followed = {i for i in owned if any(c.dep_.startswith("nsubj") and c.i > i for c in verb.lefts)}
    return [role for role in scene.roles if scene.head_of(role).i in followed]


def by_its_name(scene: Scene, body: Mention) -> Mention:
    """Give a body as the sentence has named it before: "founded the Civic Union and led it"."""
    if body.form is not MentionForm.PRONOUN or body.name is None:
        return body
    named = [m for m in scene.view.mentions if m.end <= body.start and m.form is MentionForm.NAME]
    return next((m for m in reversed(named) if m.name == body.name), body)


def _roles_of_post(scene: Scene, verb: Token) -> list[RoleMention]:
    """Give the office of "the post of treasurer, which she has held since 2015"."""
    pronouns = (c for c in verb.lefts if c.lower_ == "which" and c.dep_ in ("dobj", "nsubj", "nsubjpass"))
    posts = {
        antecedent_post(t).i for t in pronouns if antecedent_post(t).lemma_.lower() in w.POSTS | w.OFFICES
    }
    heads = ((role, scene.head_of(role)) for role in scene.roles if role.holder is None)
    return [role for role, head in heads if head.dep_ == "pobj" and head.head.head.i in posts]


def _is_relative(token: Token) -> bool:
    """Tell the "where" and the "of which" of a relative clause."""
    return token.lower_ == "where" or (
        token.lower_ == "of" and any(c.lower_ == "which" and c.dep_ == "pobj" for c in token.children)
    )


def governed(noun: Token) -> list[Token]:
    """Give the state of "the government of Norland", "the colony of Natal"; any other noun itself."""
    named = prepositional_objects(noun, ("of",)) if noun.is_lower else []
    if noun.lemma_.lower() in _LANDS:
        return [t for t in named if t.pos_ == "PROPN"] or [noun]
    is_of_state = noun.lemma_.lower() in _GOVERNMENTS
    return [t for t in named if is_of_state and t.ent_type_ == "GPE"] or [noun]
