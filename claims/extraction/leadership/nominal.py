"""Offices taken and left, said by a noun: "the resignation of X", "his appointment as Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claims.extraction.context.genders import gender_of, gender_of_pronoun
from claims.extraction.frames import Candidate, Clue, Mention, MentionForm, Pattern, RoleMention
from claims.extraction.leadership import words as w
from claims.extraction.leadership.clause_nouns import knows_officer
from claims.extraction.leadership.ended_terms import TERM, TERMS, WHOSE, read_term
from claims.extraction.leadership.noun_places import body_at_top, roles_of_years
from claims.extraction.leadership.offices import is_office, settled
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.leadership.titles.title_lists import listed_holders
from claims.extraction.naming.namesakes import same_person
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.phrase import is_personlike
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.inflection import verb_forms
from claims.extraction.syntax.questions import clause_head, genitives, prepositional_objects, subjects
from claims.relations import EntityKind, Relation
from claims.types import Modality

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["PATTERNS", "find_by_noun"]

# Nouns that speak of an office by themselves; a "departure" or an "election" may be of another kind.
_PLAIN_LEAVING = word_set(
    """
    resignation ouster ousting abdication overthrow deposition toppling
    """
)
_PLAIN_TAKING = frozenset(
    ["inauguration", "accession", "coronation", "enthronement", "re-election", "reelection"]
)
_FOLLOWING = frozenset({"after", "following", "upon", "on"})
# Who takes or leaves it, and what says that it is an office; of a title the titles' own cards speak.
_TELLING = ("announc*", "confirm*", "disclos*", "unveil*", "reveal*")  # as a body does of its own chief
_OFFICE_NEAR = tuple(sorted({*w.OFFICES, *w.POSTS, *HEADS, *w.PLACES}))


def _of_nouns(plain: frozenset[str], nouns: frozenset[str]) -> tuple[Clue, ...]:
    """Give the clues of nouns: plain ones beside whose they are, others near an office or its news too."""
    others = tuple(sorted(nouns - plain))
    return (
        Clue(words=tuple(sorted(plain)), beside=WHOSE, before=4, behind=5),
        Clue(words=others, beside=_OFFICE_NEAR, also=WHOSE, before=6, behind=8),
        Clue(words=others, beside=_TELLING, also=WHOSE, before=3, behind=3),
    )


# "The appointment of Ann Lee to run Acme".
_TO_LEAD = Clue(
    words=tuple(sorted(w.TAKING_NOUNS - {"return"})),
    beside=("to lead", "to head", "to run", "to chair", "to direct"),
    also=WHOSE,
    before=0,
    behind=6,
)
TAKING = Pattern(
    id="leadership.taking_noun",
    relation=Relation.TOOK_OFFICE,
    triggers=(),
    further=(*_of_nouns(_PLAIN_TAKING, w.TAKING_NOUNS), Clue(words=("election of @",)), _TO_LEAD),
    example="The appointment of Mark Carney as governor of the Bank of England came late.",
    near_miss="Justin Trudeau was late for his appointment with the doctor.",
)
LEAVING = Pattern(
    id="leadership.leaving_noun",
    relation=Relation.LEFT_OFFICE,
    triggers=(),
    further=(
        *_of_nouns(_PLAIN_LEAVING, w.LEAVING_NOUNS),
        Clue(
            words=tuple(sorted(w.LEAVING_NOUNS)),
            beside=tuple(f"{form} over" for form in verb_forms({"take"})),
            also=WHOSE,
            before=8,
            behind=4,
        ),
    ),
    example="The protests led to the resignation of Boris Johnson.",
    near_miss="Boris Johnson watched the departure of the train.",
)
PATTERNS = (TAKING, LEAVING, TERM)
_AS = re.compile(
    # "His selection in 2020 as chairman", "her departure last week as president".
    r"(?: (?:in|on|last|this|next|earlier|late|early)(?: [\w.]+){1,3}?)?"
    r"(?: as| from (?:the|his|her|their) (?:post|position|role|office|job)(?: of| as))"
    r" (?:(?:the|its|their|acting|interim|new) )*"
)


def find_by_noun(scene: Scene) -> Iterator[Candidate]:
    """Find what the nouns of a sentence say of offices taken and left."""
    for token in scene.view.span:
        lower = token.lower_
        if token.pos_ not in ("NOUN", "PROPN") and not _is_owned_gerund(token):
            continue
        if lower in w.LEAVING_NOUNS or (lower == "impeachment" and _goes_on_to_leave(token)):
            yield from _read(scene, token, LEAVING, is_plain=lower in _PLAIN_LEAVING)
        elif lower in w.TAKING_NOUNS:
            yield from _read(scene, token, TAKING, is_plain=lower in _PLAIN_TAKING)
        elif lower in TERMS:
            yield from read_term(scene, token)


def _is_owned_gerund(token: Token) -> bool:
    """Tell "after Holt's ousting in 2003", which the parser takes for a verb, from "Holt's hiring plans"."""
    is_beside = token.dep_ in ("amod", "compound") and token.head.i > token.i
    return token.tag_ == "VBG" and not is_beside and bool(_marked_owner(token))


def _marked_owner(noun: Token) -> list[Token]:
    """Give Holt of "Holt's ousting", "Holt's sudden sacking", whatever the parser hangs the name on."""
    before = noun.doc[noun.sent.start : noun.i]
    place = len(before) - 1
    while place >= 0 and before[place].pos_ == "ADJ" and before[place].head == noun:
        place -= 1
    mark = before[place] if place >= 0 else None
    if mark is None or mark.tag_ not in ("POS", "PRP$"):
        return []
    return [mark if mark.tag_ == "PRP$" else mark.head]


def _goes_on_to_leave(noun: Token) -> bool:
    """Tell "the impeachment and removal of X" from the impeachment of one who may stay."""
    return any(c.dep_ == "conj" and c.lower_ in w.LEAVING_NOUNS for c in noun.children)


def _read(scene: Scene, noun: Token, pattern: Pattern, *, is_plain: bool) -> Iterator[Candidate]:
    succession = _succession_above(noun) if pattern is LEAVING else None
    appointment = _appointment_above(scene, noun) if pattern is LEAVING and succession is None else None
    if pattern is LEAVING and is_plain:
        yield from _read_listed(scene, noun)
    persons = [p for p in _owners(scene, noun) if not _is_next_subject(scene, p, noun)]
    persons = _named_behind(scene, noun, pattern) or persons
    left = prepositional_objects(noun, ("from",))
    is_lawmaker = any(t.lemma_.lower() in w.LEGISLATURES for t in left)  # "resignation from Congress"
    if not persons or _is_object_of_bid(noun) or is_lawmaker:
        return
    if succession is not None and persons[0].form is MentionForm.PRONOUN:
        # "Hipkins succeeds Ardern as prime minister after her resignation": she is the one before.
        persons = scene.undergoers(succession)[:1] or persons
        is_plain = True
    elif succession is not None and _takes_over(succession):
        # "Ann Lee is chief executive of Acme. She took over after the removal of X": of the same office.
        is_plain = is_plain or any(knows_officer(scene, p) for p in scene.doers(succession))
    roles: list[RoleMention | None] = [
        r
        for r in scene.roles
        if _hangs_on(scene.head_of(r), noun, ("as", "to")) or _is_beside(scene, r, noun, persons)
    ]
    if not roles and pattern is TAKING:
        roles += [r for verb in _purposes(noun) for r in scene.complement_roles(verb)]
    if not roles and pattern is LEAVING:
        roles += roles_of_years(scene, noun)
    top = None if roles else body_at_top(scene, noun, persons[0])
    left_to = _office_left(scene, noun) if pattern is TAKING and not roles else None
    if left_to is not None:
        roles = [left_to]
    is_titled = bool(roles) or _is_from_office(noun) or any(_is_titled(scene, p) for p in persons)
    told = _announcer(scene, noun) if noun.lower_ != "nomination" else None
    is_plain = is_plain or top is not None or _is_result(noun, persons[0]) or appointment is not None
    if not is_plain and not is_titled and (told is None or persons[0].kind is not EntityKind.PERSON):
        return
    if succession is not None and not roles:
        roles = [*scene.complement_roles(succession)[:1]]
    successor = next(iter(scene.doers(succession)), None) if succession is not None else None
    if appointment is not None:
        entered = _entering(scene, appointment)
        persons = [p for p in persons if not _is_among(p, entered)]
        named = [r for r in scene.complement_roles(appointment) if r.holder is None]
        if entered and named:
            roles, successor, is_plain = roles or [settled(named[0])], entered[0], True
    if not roles and noun.lower_ in _PLAIN_LEAVING | _PLAIN_TAKING:  # "President X's inauguration"
        own = (r for r in scene.titles_of(persons[0]) if not r.is_former and r.end < persons[0].start)
        roles += [*own][:1]
    if successor is None and pattern is LEAVING:
        successor = _successor_of_predecessor(scene, persons[0])
    for person in persons:
        for role in roles or [None]:
            said = Statement(
                successor=successor,
                subject=person,
                role=role,
                object=(top or told) if role is None or role.body is None else None,
                modality=Modality.PLANNED if noun.lower_ == "nomination" else None,
                evidence={"has_role": float(role is not None), "is_nominal": 1.0},
            )
            yield scene.candidate(pattern, noun, said)


def _named_behind(scene: Scene, noun: Token, pattern: Pattern) -> list[Mention]:
    """Give Holt for the "his" of "On the day of his inauguration, Holt spoke", whoever was told of before.

    Of "After his resignation, Holt took over" it is somebody else.
    """
    own = next((c for c in genitives(noun) if c.tag_ == "PRP$"), None)
    verb = clause_head(noun)
    fronted = [t for t in noun.ancestors if t.dep_ in ("prep", "advmod", "npadvmod") and t.head == verb]
    if own is None or not fronted or fronted[0].i > verb.i or noun.i > verb.i:
        return []
    if pattern is LEAVING and fronted[0].lower_ not in ("before", "until", "till", "since", "prior"):
        return []
    named = [p for p in scene.persons(subjects(verb)) if p.form is MentionForm.NAME]
    gender, text = gender_of_pronoun(own.text), scene.view.context.article.text
    fits = (
        len(named) == 1 and named[0].kind is EntityKind.PERSON and named[0].start > own.idx + scene.view.shift
    )
    return named if fits and gender_of(named[0].name or named[0].text, text) in (None, gender) else []


def _purposes(noun: Token) -> list[Token]:
    """Give the verb of "the nomination of X to be the next minister", which may hang on X."""
    hosts = (noun, *(t for p in noun.children if p.dep_ == "prep" for t in p.children))
    found = (c for host in hosts for c in host.children if c.dep_ in ("acl", "relcl"))
    return [c for c in found if c.lemma_ in ("be", "become") and any(t.tag_ == "TO" for t in c.children)]


def _office_left(scene: Scene, noun: Token) -> RoleMention | None:
    """Give the office of "the resignation of Y as premier and the election of X as his replacement"."""
    as_ = prepositional_objects(noun, ("as",))
    if not any(t.lemma_.lower() in ("replacement", "successor") and genitives(t) for t in as_):
        return None
    place = noun.idx + scene.view.shift
    before = [r for r in scene.roles if r.holder is None and r.end < place and is_office(r)]
    return before[-1] if before else None


def _is_next_subject(scene: Scene, person: Mention, noun: Token) -> bool:
    """Tell who does what follows: "Following the resignation of X, Y became president", read as X and Y."""
    tokens = scene.view.tokens_of(person)
    name = tokens[-1] if tokens else noun
    if name.dep_ not in ("conj", "appos") or name.i < noun.i or name.i + 1 >= len(name.doc):
        return False
    verb = name.nbor()
    is_bare = not any(c.dep_.startswith("nsubj") for c in verb.children)
    is_fronted = noun in verb.subtree and name.doc[name.left_edge.i - 1].text == ","
    return verb.pos_ in ("VERB", "AUX") and verb.tag_ != "VBN" and is_bare and is_fronted


def _read_listed(scene: Scene, noun: Token) -> Iterator[Candidate]:
    """Read "the ouster of the first two presidents, A and B"."""
    for office in prepositional_objects(noun, ("of",)):
        for person, role, body in listed_holders(scene, office):
            evidence = {"has_role": 1.0, "is_nominal": 1.0}
            said = Statement(subject=person, role=role, object=body, evidence=evidence)
            yield scene.candidate(LEAVING, noun, said)


def _is_result(noun: Token, person: Mention) -> bool:
    """Tell "the vote ended in the election of X" from "the election of X to the academy"."""
    is_person = person.kind is EntityKind.PERSON or (
        person.kind is None and is_personlike(person.text, single=False)
    )
    if noun.lower_ != "election" or not is_person or person.form is not MentionForm.NAME:
        return False
    apart = [c for c in noun.children if c.dep_ == "prep" and c.lower_ not in ("of", "in", "on", "by")]
    return not apart and not genitives(noun)


def _announcer(scene: Scene, noun: Token) -> Mention | None:
    """Give the body that tells of its own: "Acme announced the hiring of X as chief executive"."""
    verb = noun.head
    if noun.dep_ != "dobj" or verb.lemma_ not in ("announce", "confirm", "unveil", "disclose", "reveal"):
        return None
    bodies = [b for b in scene.bodies(subjects(verb)) if b.kind is EntityKind.ORGANISATION]
    return bodies[0] if bodies else None


def _successor_of_predecessor(scene: Scene, person: Mention) -> Mention | None:
    """Give whom "his predecessor X" speaks of: the one who came after X."""
    before = [t for t in scene.view.span if t.idx + scene.view.shift < person.start][-2:]
    if len(before) < 2 or before[1].lower_ != "predecessor":
        return None
    return scene.view.mention_at(before[0])


def _succession_above(noun: Token) -> Token | None:
    """Give the verb of succession that a leaving is told after."""
    verb = noun.head.head if noun.dep_ == "pobj" else None
    if verb is None or verb.pos_ != "VERB":
        return None
    is_taken = _takes_over(verb) and noun.head.lower_ in _FOLLOWING
    return verb if verb.lemma_ in w.SUCCEEDING or is_taken else None


def _takes_over(verb: Token) -> bool:
    return verb.lemma_ == "take" and any(c.lower_ == "over" for c in verb.children)


def _appointment_above(scene: Scene, noun: Token) -> Token | None:
    """Give the verb of an entry that follows a leaving: "became chair after the resignation of X"."""
    link = noun.head if noun.dep_ == "pobj" else None
    if link is None or link.lower_ not in _FOLLOWING:
        return None
    verb = clause_head(link)
    is_entry = verb.lemma_.lower() in w.APPOINTING | {"become", "elect"} and bool(
        scene.complement_roles(verb)
    )
    return verb if is_entry else None


def _entering(scene: Scene, verb: Token) -> list[Mention]:
    return scene.doers(verb) if verb.lemma_ == "become" else scene.undergoers(verb)


def _is_among(person: Mention, persons: Sequence[Mention]) -> bool:
    return any(same_person(person.name or person.text, p.name or p.text) for p in persons)


def _owners(scene: Scene, noun: Token) -> list[Mention]:
    holders = prepositional_objects(noun, ("of",))
    left = [] if holders else prepositional_objects(noun, ("from",))
    for office in left:  # "the removal from office of X"
        holders += prepositional_objects(office, ("of",)) if office.lower_ in w.OFFICES else []
    persons = scene.persons(holders) or ([] if left else scene.persons(_parted_holder(noun)))
    if noun.lower_ == "choice":  # "Lee's choice as chairman, Holt": she chose him
        return persons
    owners = genitives(noun) or _marked_owner(noun)
    return persons or [p for p in scene.persons(owners) if p.kind in (EntityKind.PERSON, None)]


def _parted_holder(noun: Token) -> list[Token]:
    """Give X of "the resignation on Friday of X", "the appointment in 2020 of X", hung on the date."""
    links = [c for c in noun.children if c.dep_ == "prep" and c.lower_ in ("in", "on") and c.i == noun.i + 1]
    dates = [t for link in links for t in link.children if t.ent_type_ == "DATE"]
    return [t for date in dates for t in prepositional_objects(date, ("of",)) if t.pos_ == "PROPN"]


def _is_object_of_bid(noun: Token) -> bool:
    """Tell "called for the resignation of X", "won election": said elsewhere, or only wished."""
    head = noun.head
    if head.dep_ == "prep" and head.lower_ == "for":
        return head.head.lemma_ in (
            "call",
            "push",
            "bid",
            "campaign",
            "run",
            "demand",
            "ask",
            "press",
            "vote",
            "stand",
            "call",
        )
    return head.lemma_ in ("demand", "urge", "seek", "want", "reject", "win", "oppose")


def _hangs_on(token: Token, noun: Token, prepositions: tuple[str, ...]) -> bool:
    for _ in range(5):
        if token.dep_ not in ("pobj", "prep", "conj", "appos", "nmod", "compound"):
            return False
        if token.dep_ == "prep" and token.lower_ not in (*prepositions, "of"):
            return False
        token = token.head
        if token.i == noun.i:
            return True
    return False


def _is_beside(scene: Scene, role: RoleMention, noun: Token, persons: Sequence[Mention]) -> bool:
    """Tell "announced his retirement as director", "of X as director": "as" may be taken for a clause's."""
    ends = (scene.view.span_of(noun).end, *(p.end for p in persons))
    return any(end < role.start and _AS.fullmatch(scene.view.written(end, role.start)) for end in ends)


def _is_from_office(noun: Token) -> bool:
    near = prepositional_objects(noun, ("from", "to"))
    return any(t.lower_ in w.OFFICES | w.POSTS for t in near)


def _is_titled(scene: Scene, person: Mention) -> bool:
    return any(r.holder is not None and r.holder.start == person.start for r in scene.roles)
