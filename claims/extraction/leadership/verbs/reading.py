"""Reads the verbs of offices off a parse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, RoleMention
from claims.extraction.leadership.clause import Clause
from claims.extraction.leadership.clause_nouns import another_than, body_of_first
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.relatives import shared_bodies
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.leadership.tenses import held_by_tense, is_present
from claims.extraction.leadership.tenure import TENURE, tenure_length
from claims.extraction.leadership.titles.ordinals import is_bygone, is_feat, ordinal_claims
from claims.extraction.leadership.verbs.aims import is_aimed_at, is_come_for, is_foretold, is_of_choice
from claims.extraction.leadership.verbs.complements import is_next_post
from claims.extraction.leadership.verbs.led_by_each import led_by_each
from claims.extraction.leadership.verbs.needs import states_office
from claims.extraction.leadership.verbs.pattern import Need, Party, VerbPattern
from claims.extraction.leadership.verbs.patterns import PATTERNS
from claims.extraction.leadership.verbs.told_before import spent_at_the_top, spent_role
from claims.extraction.leadership.words import APPOINTING, FIGHTS, OFFICES, SACKING
from claims.extraction.syntax.questions import appositives, attributes, clause_head, prepositional_objects
from claims.relations import EntityKind, Relation
from claims.types import Modality, Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["find_by_verb"]

_BY_LEMMA: dict[str, list[VerbPattern]] = {}
for _pattern in PATTERNS:
    for _lemma in sorted(_pattern.lemmas):
        _BY_LEMMA.setdefault(_lemma, []).append(_pattern)

# Offices that are none of those read here: of a minister only the portfolio tells which.
_OTHERS = frozenset(
    {"minister", "secretary", "deputy", "adviser", "advisor", "member", "mp", "senator", "aide"}
)
_FAVOUR = frozenset({"favor", "favour"})
# Forms the lemmatizer gets wrong.
_LEMMAS = {
    "instal": "install",
    "re-electe": "re-elect",
    "reelecte": "reelect",
    "re-appointe": "re-appoint",
    "reappointe": "reappoint",
    "reinstal": "reinstall",
    "crow": "crown",
    "ax": "axe",
}
_STAYING = frozenset({"remain", "stay", "continue", "keep", "retain", "hold"})
_JOBS = frozenset({"job", "post", "position"})
_POWER = frozenset({"power", "throne", "presidency", "premiership", "crown"})


def find_by_verb(scene: Scene) -> Iterator[Candidate]:
    """Find what the verbs of a sentence say of offices."""
    heard = scene.view.heard
    for token in scene.view.span:
        if token.pos_ not in ("VERB", "AUX") and not token.tag_.startswith("VB"):
            continue
        if token.dep_ in ("aux", "auxpass"):
            continue
        is_titled = token.tag_ == "VBG" and scene.role_at(token) is not None
        if is_titled and not _has_copula(token):
            continue  # "sworn in as managing director": part of the title
        verb, lemma = _whole_verb(token)
        if is_titled:
            lemma = "be"  # "was managing director": the parser takes it for a verb
        if token.lower_ == "acting" and _is_acting_role(scene, token):
            lemma = "be"  # "was acting director": the parser takes it for a verb
        for pattern in _BY_LEMMA.get(lemma, ()):
            is_asked = heard is None or pattern.id in heard or TENURE.id in heard
            if is_asked and _fits(pattern, verb):
                yield from _claims(Clause(scene, pattern, verb))


def _is_acting_role(scene: Scene, token: Token) -> bool:
    after = token.idx + len(token.text) + scene.view.shift + 1
    return _has_copula(token) and any(r.is_acting and r.start == after for r in scene.roles)


def _has_copula(token: Token) -> bool:
    return any(c.lemma_ == "be" for c in token.children)


def _whole_verb(token: Token) -> tuple[Token, str]:
    """Give the verb and its lemma, putting together what the tokenizer cut: "re", "-", "elected"."""
    lemma = _LEMMAS.get(token.lemma_.lower(), token.lemma_.lower())
    if token.i >= 2 and token.nbor(-1).text == "-" and token.nbor(-2).lower_ == "re":
        prefix = token.nbor(-2)
        return (prefix if prefix.is_ancestor(token) else token), f"re{lemma}"
    return token, lemma


def _fits(pattern: VerbPattern, verb: Token) -> bool:
    if not pattern.particles:
        return True
    near = [c for c in verb.children if c.dep_ in ("prt", "advmod", "prep") and not _dates_it(c)]
    others = {c.lower_ for c in near if c.dep_ == "prt"} - pattern.particles
    # "stepped down in August": what leads to a date is no particle beside another one.
    return any(c.lower_ in pattern.particles and not (others and c.dep_ == "prep") for c in near)


def _dates_it(child: Token) -> bool:
    """Tell the "in" of "moved in 2004" from that of "moved in as chairman"."""
    return child.dep_ == "prep" and any(t.dep_ == "pobj" and t.ent_type_ == "DATE" for t in child.children)


def _claims(clause: Clause) -> Iterator[Candidate]:
    """Give the claims one verb states under one pattern, none when it speaks of no office."""
    is_told_elsewhere = clause.pattern.by_tense and (_is_chosen_to(clause.verb) or _is_due(clause.verb))
    if is_told_elsewhere or not states_office(clause):
        return
    each = led_by_each(clause.scene, clause.verb) if clause.pattern.is_leading else []
    for person in clause.persons:
        if any(person.start == other.start for _, other, _ in each):
            continue  # "A is led by X and B by Y": of B
        if clause.pattern.person is Party.DOER and clause.pattern.body == "led":
            yield from _state(clause, person, None)  # "left his post as head of X to run Y": not as its head
            continue
        if (not clause.roles_of(person) and _names_other_office(clause)) or _names_another(clause, person):
            continue
        roles: Sequence[RoleMention | None] = clause.roles_of(person) or [
            clause.seat()
            or clause.office_role()
            or clause.inherited_role(person)
            or clause.titled_role(person)
            or _spent(clause)
            or _apposed(clause, person)
        ]
        for role in roles:
            if role is not None and clause.verb.lemma_ == "become" and is_feat(clause.scene, role):
                continue
            yield from _state(clause, person, role)
    for body, person, dated in each:
        relation = _relation(clause, None)
        said = Statement(subject=person, object=body, relation=relation, time_heads=(dated.i,))
        yield clause.scene.candidate(clause.pattern, clause.verb, said)


def _names_another(clause: Clause, person: Mention) -> bool:
    """Tell "President X, sworn in on Friday, named Y prime minister", taken for a passive by the parser.

    Also "Norvex, a maker of pumps, named Y, a former teacher, chief executive".
    """
    verb = clause.verb
    if verb.dep_ != "acl" or verb.tag_ != "VBN" or person.start - clause.scene.view.shift > verb.idx:
        return False
    after = verb.idx + len(verb.text) + 1 + clause.scene.view.shift
    return any(
        m.start == after
        and m.kind is EntityKind.PERSON
        and (person.kind is EntityKind.ORGANISATION or any(r.start == m.end + 1 for r in clause.scene.roles))
        for m in clause.scene.view.mentions
    )


def _is_chosen_to(verb: Token) -> bool:
    """Tell "was chosen to be president": the verb above says that the office is entered."""
    is_infinitive = verb.lemma_ == "be" and verb.dep_ == "xcomp" and verb.tag_ == "VB"
    return is_infinitive and verb.head.lemma_.lower() in APPOINTING | {"elect", "nominate"}


def _is_due(verb: Token) -> bool:
    """Tell "is" of "is to be president": the infinitive says that the office is entered later."""
    ahead = (c for c in verb.children if c.dep_ == "xcomp" and c.lemma_ == "be" and c.tag_ == "VB")
    return verb.lemma_ == "be" and any(t.lower_ == "to" for c in ahead for t in c.children)


def _names_other_office(clause: Clause) -> bool:
    """Tell whether the clause names an office that counts for none: "resigned as minister"."""
    nouns = prepositional_objects(clause.verb, ("as",))
    return any(noun.lemma_.lower() in _OTHERS for noun in nouns)


def _state(clause: Clause, person: Mention, role: RoleMention | None) -> Iterator[Candidate]:
    relation = _relation(clause, role)
    if clause.pattern.is_acting and role is not None:
        role = replace(role, is_acting=True)
    if role is not None and _is_of_many(clause, role, person):
        return
    favoured = _favoured(clause) if relation is Relation.LEFT_OFFICE else None
    predecessor = clause.other("predecessor", person)
    # "Ballmer, whom he replaced": somebody else than the one named last.
    is_sacked = clause.verb.lemma_.lower() in SACKING
    subject = person if predecessor is None else another_than(clause.scene, [predecessor], person)
    if subject is None:
        return
    said = Statement(
        subject=subject,
        role=role,
        object=(role.body if role is not None else None)
        or clause.body(person)
        or body_of_first(clause.scene, clause.verb, role),
        predecessor=predecessor,
        successor=None if is_sacked else clause.other("successor", person) or favoured,
        relation=relation,
        modality=Modality.PLANNED if clause.pattern.is_planned or is_of_choice(clause.verb) else None,
        polarity=Polarity.NEGATIVE if clause.pattern.is_refusal else None,
        wants=(EntityKind.STATE,) if role is None and clause.office_nouns(_POWER) else (),
        evidence={
            "has_role": float(role is not None),
            "has_other": float(bool(clause.others)),
            "bare": float(role is None and not clause.others and not spent_at_the_top(clause.verb)),
        },
    )
    yield clause.scene.candidate(clause.pattern, clause.verb, said)
    is_handover = clause.pattern.is_handover or favoured is not None or _is_lost_to(clause)
    if is_handover and said.successor is not None and _is_another(said.successor, person):
        entered = replace(
            said, subject=said.successor, successor=None, predecessor=person, relation=Relation.TOOK_OFFICE
        )
        yield clause.scene.candidate(clause.pattern, clause.verb, entered)
    if clause.pattern.is_leading and role is None:
        for body, dated in shared_bodies(clause.scene, clause.verb):
            wants = () if body.name is not None or body.kind is None else (body.kind,)
            named = body if body.name is not None else None  # "the country", which the document names
            further = replace(said, object=named, wants=wants, time_heads=(dated.i,))
            yield clause.scene.candidate(clause.pattern, clause.verb, further)
    yield from tenure_length(clause.scene, clause.verb, said)
    if role is not None and relation is not Relation.LEFT_OFFICE:
        # "Mr Biden, the 46th president, was succeeded by X": the number is that of the title's holder.
        numbered = role.holder or (None if _is_of_one_before(clause, role, said) else person)
        if numbered is not None:
            yield from ordinal_claims(clause.scene, role, [numbered])


def _is_of_one_before(clause: Clause, role: RoleMention, said: Statement) -> bool:
    """Tell the number of "X was the first president, followed by Y": it is not that of who came next."""
    place = clause.verb.idx + clause.scene.view.shift
    return said.predecessor is not None and said.predecessor.start < role.start < place


def _spent(clause: Clause) -> RoleMention | None:
    is_left = clause.pattern.relation is Relation.LEFT_OFFICE
    return spent_role(clause.scene, clause.verb) if is_left else None


def _apposed(clause: Clause, person: Mention) -> RoleMention | None:
    """Give the office of a record: "Holm, the longest-serving premier, had been in office since 2012"."""
    if Need.IN_OFFICE not in clause.pattern.needs:
        return None
    start = clause.scene.view.span_of(clause.verb).start
    told = (role for role in clause.scene.titles_of(person) if role.start < start)
    return next((role for role in told if _is_record(clause.scene.head_of(role))), None)


def _is_record(noun: Token) -> bool:
    return any(t.lower_.startswith(("longest", "shortest")) for t in noun.subtree if t.i < noun.i)


def _favoured(clause: Clause) -> Mention | None:
    """Give Y of "abdicated in favour of his son, Y"."""
    verb = clause.verb
    nouns = (t for t in verb.subtree if t.lower_ in _FAVOUR and t.i > verb.i and clause_head(t) == verb)
    for noun in nouns:
        of = prepositional_objects(noun, ("of",))
        named = [t for one in of for t in (*appositives(one), one)]
        persons = (p for p in clause.scene.persons(named) if p.kind is EntityKind.PERSON)
        return next((p for p in persons if p.form is MentionForm.NAME), None)
    return None


def _is_lost_to(clause: Clause) -> bool:
    """Tell "lost the leadership to X", who has it then, from "lost her seat to X"."""
    is_given = clause.verb.lemma_ in ("lose", "surrender", "cede", "relinquish")
    return (
        is_given and clause.pattern.other_slot == "successor" and bool(clause.office_nouns(OFFICES | _JOBS))
    )


def _is_another(successor: Mention, person: Mention) -> bool:
    """Tell the one who is handed the gavel from the one who hands it, where "him" was taken for both."""
    return successor.name is None or successor.name != person.name


def _is_of_many(clause: Clause, role: RoleMention, person: Mention) -> bool:
    """Tell a company's vice president where the company stands elsewhere: "Acme, where she was one"."""
    body = clause.body(person) if role.body is None and "vice president" in role.title else None
    return body is not None and not is_office(replace(role, body=body))


def _relation(clause: Clause, role: RoleMention | None) -> Relation:
    if clause.pattern.is_leading and _is_entry(clause.verb):
        return Relation.TOOK_OFFICE
    ahead = (_lies_ahead, is_next_post, is_aimed_at, is_come_for, is_foretold)
    if clause.pattern.by_tense and any(lies_ahead(clause.verb) for lies_ahead in ahead):
        return Relation.TOOK_OFFICE
    if clause.pattern.is_acting and _goes_on(clause.verb):
        return held_by_tense(clause.verb)  # "has been standing in for her since May"
    if not clause.pattern.by_tense:
        return clause.pattern.relation
    if _is_chosen_anew(clause.verb):
        return Relation.TOOK_OFFICE
    if clause.verb.lemma_ == "retain" and _is_won(clause.verb):
        return Relation.TOOK_OFFICE
    if role is not None and role.is_former:
        return Relation.HELD_OFFICE
    # "Is the only president to have resigned" says nothing of who is president now.
    is_now = is_present(clause.verb) and not (role is not None and is_bygone(clause.scene, role))
    return Relation.HOLDS_OFFICE if is_now else Relation.HELD_OFFICE


def _goes_on(verb: Token) -> bool:
    """Tell "has been standing in" from "stood in", and from the news that she "is standing in"."""
    return verb.tag_ == "VBG" and any(c.lower_ == "been" and c.dep_ == "aux" for c in verb.children)


def _is_chosen_anew(verb: Token) -> bool:
    """Tell "was also re-elected chairwoman", which the parser cuts into "was re" and "elected chairwoman"."""
    near = [t for noun in attributes(verb) for t in noun.children if t.dep_ == "amod"]
    return any(
        t.lower_ in ("elected", "appointed")
        and t.i > 1
        and t.nbor(-1).text == "-"
        and t.nbor(-2).lower_ == "re"
        for t in near
    )


def _is_won(verb: Token) -> bool:
    """Tell "retained the presidency in 1984", "after elections" from "retained it until 1984"."""
    near = prepositional_objects(verb, ("in", "after", "at", "following"))
    return any(t.ent_type_ == "DATE" or t.lemma_.lower() in FIGHTS for t in near)


def _lies_ahead(verb: Token) -> bool:
    """Tell "will serve as interim president", "is to be president" from "will remain president"."""
    if verb.lemma_.lower() in _STAYING or any(c.lower_ in ("still", "also") for c in verb.children):
        return False
    words = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    is_next = any(t.lower_ == "next" for t in verb.subtree)  # "would be its next chief executive"
    first = verb.head if verb.dep_ == "conj" else verb  # "is to be its head and to lead the union"
    is_below = first.dep_ == "xcomp" and first.head.lemma_ == "be"
    # "Ann Lee to be its head", a headline.
    is_due = "to" in words and first.tag_ == "VB" and (is_below or first.dep_ == "ROOT")
    return bool(words & {"will", "'ll", "’ll"}) or is_due or (is_next and "would" in words)


def _is_entry(verb: Token) -> bool:
    """Tell "became the first woman to lead the World Trade Organization"."""
    noun = verb.head
    is_to = any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children)
    return is_to and verb.dep_ == "relcl" and noun.dep_ == "attr" and noun.head.lemma_ == "become"
