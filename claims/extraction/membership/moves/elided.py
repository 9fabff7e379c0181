"""Reads moves whose clause leaves out the body: "was admitted in May", "walked away in 1996".

The body is the one the text speaks of (`spoken`). Verbs that say other things as well ("left", "went
in") count only where the words before speak of membership.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.bodies import ALLIANCES, COMPASS, PLACES
from claims.extraction.filling.leads import sentence_start
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView, Zone
from claims.extraction.membership.bodies import is_organ, is_person
from claims.extraction.membership.bodies.beside import is_of_body_beside
from claims.extraction.membership.bodies.page_bodies import is_page_of_teams, page_body
from claims.extraction.membership.bodies.spoken import spoken_body
from claims.extraction.membership.bodies.talk import (
    is_dated_line,
    speaks_of_alliances,
    speaks_of_federation,
    speaks_of_fellows,
    speaks_of_hospitals,
    speaks_of_membership,
    told_of_bodies,
)
from claims.extraction.membership.bodies.told_kinds import as_told_last
from claims.extraction.membership.bodies.trades import is_of_music, says_the_band
from claims.extraction.membership.members.asides import among_them
from claims.extraction.membership.members.holders import nation_of
from claims.extraction.membership.moves.asking import asked_by
from claims.extraction.membership.moves.bare_verbs import TIME_NOUNS, is_bare, moving_phrase, tells_time
from claims.extraction.membership.moves.leading_on import goes_to
from claims.extraction.membership.moves.movers import counted_among, counting
from claims.extraction.membership.moves.moves import DONE, MOVES, Move
from claims.extraction.membership.moves.one_after_another import goes_on, is_of_thing_before, only_dated
from claims.extraction.membership.neighbours import listed
from claims.extraction.membership.words import PERFORMERS
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import (
    conjuncts,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation
from claims.types import Modality

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["elided_moves", "may_move", "open_claim", "since_claims"]


# What says before "since X" that X came in then.
_ARRIVING = frozenset({"admit", "join", "enter", "member", "newcomer", "accession", "entrant", "enlargement"})
_RANKED = frozenset("first second third fourth fifth next last latest newest most".split())
# What a state does that grows again, or whose envoy travels, as well.
_TURNING_BACK = frozenset({"come back", "go back", "return", "enter", "re-enter", "come on"})
# What is done to persons who are in a party besides what `by_persons` says.
_IN_PARTIES = frozenset({"suspend"})
# Behind what is done to somebody: to, out of or as what else.
_STATES = frozenset({"country", "state", "nation", "republic", "member", "newcomer", "monarchy"})
_STANDINGS = frozenset({"membership", "participation", "candidacy", "accession"})
_LEADING_ON = frozenset({"to", "into", "from", "of", "as"})
# Of a government: to hold office no longer. "Kenya's government withdrew in 2018" does tell of Kenya.
_OUT_OF_OFFICE = frozenset({"leave", "quit", "go", "exit", "depart", "resign", "enter", "return", "come"})
# What hospitals do as well.
_NURSED = frozenset({"admit", "readmit", "readmitt", "readmitte", "take in", "bring in", "let go"})
# Who is about a band and plays in none.
_HANDS = frozenset(
    """
    manager producer engineer agent roadie lawyer promoter publicist director accountant assistant technician
    driver executive
    """.split()
)
_DONE_TO = frozenset("reinstate readmit readmitt readmitte admit expel suspend exclude".split())
# Who is in no body, as a sentence opens that leaves out which one.
_NEITHER = re.compile(r"(?:Neither|None)\b|[^.;!?\n]{2,60}\s(?:is|are|was|were)\s(?:not|n['’]t|no)\s")
_STANDING = "membership.open_member"
# How sure the reading is before the body is looked at; own estimate, for the model's first look.
_PRIOR = 0.9


def elided_moves(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Give the moves of a verb that names no body: of states, of persons, of bodies in bodies."""
    if verb.pos_ not in ("VERB", "AUX"):
        return
    name = moving_phrase(verb)
    passive = (is_passive(verb) and not _is_active(verb)) or _is_inserted(verb) or _shares_passive(verb)
    if _own_objects(verb) and not passive:
        yield from _done_to(view, verb, name)
        return
    for voice in (passive, True) if _is_headline(view, verb) else (passive,):
        for move in MOVES:
            if name in move.verbs and voice == move.passive:
                yield from _read(view, verb, name, move)
                return


def _is_headline(view: SentenceView, verb: Token) -> bool:
    """Tell whether a headline may leave out its "was": "Mali suspended after coup"."""
    has_auxiliary = any(c.dep_ in ("aux", "auxpass") for c in verb.children)
    return view.sentence.zone is not Zone.BODY and verb.tag_ in ("VBD", "VBN") and not has_auxiliary


def _own_objects(verb: Token) -> list[Token]:
    """Give the objects of a verb, none of a passive one behind: "applied and were given no date"."""
    return [t for t in objects(verb) if t.head == verb or not is_passive(t.head)]


def _is_active(verb: Token) -> bool:
    """Tell "Riley, tired of touring, left in 1975" from a passive, for which the parser takes it."""
    return verb.lemma_.lower() in ("leave", "quit", "join") and not any(
        c.dep_ in ("auxpass", "agent", "nsubjpass") for c in verb.children
    )


def _is_inserted(verb: Token) -> bool:
    """Tell "Madagascar, readmitted in 2014, is ..." from a subject clause, for which the parser takes it."""
    between_commas = verb.dep_ in ("csubj", "parataxis", "ccomp") and verb.i > 1 and verb.nbor(-1).text == ","
    return between_commas and any(c.dep_ == "nsubj" and c.i == verb.i - 2 for c in verb.children)


def _shares_passive(verb: Token) -> bool:
    """Tell "was suspended in 2007 and reinstated a year later", which the parser takes for an active verb."""
    is_done = verb.lemma_.lower() in _DONE_TO and verb.dep_ == "conj" and verb.tag_ == "VBD"
    return is_done and is_passive(verb.head) and not objects(verb)


def _read(view: SentenceView, verb: Token, name: str, move: Move) -> Iterator[Candidate]:
    if not move.passive and (_own_objects(verb) or _is_of_other_thing(verb)):
        return
    if not is_bare(verb, also=("from",) if is_page_of_teams(view) else ()) or _is_of_organ(verb):
        return
    if is_of_thing_before(verb) or (name == "go" and not only_dated(verb)):
        return
    of_people = any(c.lower_ == "who" for c in verb.children)  # "asylum seekers from Eritrea who applied"
    told = name in move.sure or speaks_of_membership(view, verb) or is_dated_line(view)
    # "Seven more states, among them Kenya and Mali, were admitted in 2004".
    crowds = [t for t in subjects(verb) if t.lemma_.lower() in _STATES] if told else []
    if crowds and name in move.sure | move.other:
        for member in among_them(view, crowds[0]):
            yield from open_claim(view, verb, move.rule, move.relation, member)
    is_next = goes_on(verb, move)
    for token, named in things(view, _state_before(view, verb) or _counted(verb)):
        member = as_told_last(view, named)
        is_told = told or page_body(view, member.kind) is not None
        is_told = is_told or (is_next and member.kind is EntityKind.STATE)
        is_beside = name not in _TURNING_BACK and is_of_body_beside(view, member, verb, move.relation)
        if not (is_told or is_beside) or not may_move(token, member) or (of_people and not is_person(member)):
            continue
        text = view.context.article.text
        is_music = is_of_music(text) or says_the_band(text) or _is_player(token)
        plays = name in move.by_players and is_music and not _is_hand(token)
        plays = plays or (name in move.by_fellows and speaks_of_fellows(text))
        if is_person(member) and name in _NURSED and speaks_of_hospitals(view):
            continue
        in_party = is_beside and name in _IN_PARTIES
        if is_person(member) and not (name in move.by_persons or plays or in_party):
            continue
        if not is_person(member) and name not in move.sure | move.other:
            continue
        is_loose = member.kind is EntityKind.ORGANISATION and name not in move.sure
        is_loose = is_loose and not (member.entity_ids and speaks_of_federation(view))
        is_loose = is_loose and page_body(view, member.kind) is None and not is_beside
        if is_loose and not (speaks_of_alliances(view) or told_of_bodies(view)):
            continue
        asks = move.relation is Relation.JOINED and asked_by(verb) is not None
        rule, relation = ("membership.open_applied", Relation.APPLIED) if asks else (move.rule, move.relation)
        yield from open_claim(view, verb, rule, relation, member)
        for other in _companions(view, verb) if member.kind is EntityKind.STATE else ():
            if other.kind is EntityKind.STATE:
                yield from open_claim(view, verb, rule, relation, other)


def _counted(verb: Token) -> list[Token]:
    """Give the subjects of a verb: Malta of "Malta was among those let in"."""
    copula = counting(verb)
    if copula is not None:
        return [t for c in copula.children if c.dep_ in ("attr", "nsubj") for t in conjuncts(c)]
    counted = verb.head if verb.dep_ in ("acl", "relcl") else verb
    named = _named_behind(counted) if counted != verb else []
    if named:
        return named
    who = (
        [counted]
        if counted != verb and counted.lower_ in ("those", "states", "countries")
        else subjects(verb)
    )
    counted_ones = [t for each in who for t in counted_among(each)]
    if verb.lemma_.lower() in _OUT_OF_OFFICE or is_passive(verb):
        return counted_ones
    return [nation for t in counted_ones for nation in nation_of(t)]


def _named_behind(counted: Token) -> list[Token]:
    """Give Malta of "the last to join was Malta", whom the sentence names only behind its verb."""
    copula = counted.head
    is_ranked = counted.lower_ in _RANKED or any(c.lower_ in _RANKED for c in counted.lefts)
    if counted.dep_ != "nsubj" or copula.lemma_ != "be" or not is_ranked:
        return []
    return [t for c in copula.rights if c.dep_ == "attr" and c.pos_ == "PROPN" for t in conjuncts(c)]


def _state_before(view: SentenceView, verb: Token) -> list[Token]:
    """Give Italy of "France quarrelled with Italy, admitted in 1962", which the parser says of France."""
    if verb.dep_ != "advcl" or verb.tag_ != "VBN" or verb.i < 2 or verb.nbor(-1).text != ",":
        return []
    before = verb.nbor(-2)
    named = view.mention_at(before)
    is_beside = before.pos_ == "PROPN" and before.dep_ in ("pobj", "dobj") and before.head.i < verb.i
    is_state = named is not None and named.form is MentionForm.NAME and named.kind is EntityKind.STATE
    return [before] if is_beside and is_state else []


def _is_of_other_thing(verb: Token) -> bool:
    """Tell "the fund it had joined" from "the pact it had joined": a relative clause without its pronoun."""
    is_full = any(c.dep_ == "nsubj" and c.tag_ not in ("WDT", "WP") for c in verb.children)
    is_contact = (
        verb.dep_ == "relcl"
        and is_full
        and not any(
            c.tag_ in ("WDT", "WP", "WRB") or (c.dep_ == "prep" and c.i < verb.i) for c in verb.children
        )
    )
    noun = verb.head
    is_thing = noun.tag_ in ("NN", "NNS") and noun.lemma_.lower() not in ALLIANCES | TIME_NOUNS
    return is_contact and is_thing and noun.ent_type_ != "DATE"


def _is_of_organ(verb: Token) -> bool:
    """Tell "was suspended from the council of the Union and readmitted in 2014": to the council."""
    told = verb.head if verb.dep_ == "conj" else verb
    within = [*objects(told), *prepositional_objects(told, ("from", "to", "of", "on", "in"))]
    return told != verb and any(map(is_organ, within))


@reads("membership.open_since")
def since_claims(view: SentenceView, preposition: Token) -> Iterator[Candidate]:
    """Read "no country has been admitted since Croatia in 2013", "the first new member since Montenegro"."""
    above = preposition.head
    if preposition.lower_ != "since" or preposition.dep_ != "prep":
        return
    words = {above.lemma_.lower(), *(t.lemma_.lower() for t in above.children)}
    if not words & _ARRIVING:
        return
    for token, member in things(view, [c for c in preposition.children if c.dep_ == "pobj"]):
        if member.kind is EntityKind.STATE and member.form is MentionForm.NAME and may_move(token, member):
            behind = next((t for t in preposition.doc[token.i + 1 :] if t.dep_ == "prep"), None)
            # "since Montenegro did in 2017": a small word or a verb may stand between.
            between = preposition.doc[token.i + 1 : behind.i if behind is not None else token.i + 1]
            is_near = len(between) < 3 and all(t.pos_ in ("VERB", "AUX", "PART", "ADV") for t in between)
            dated = behind is not None and is_near and behind.lower_ in ("in", "on")
            yield from open_claim(
                view, preposition, "membership.open_since", Relation.JOINED, member,
                heads=(behind.i, token.i) if dated and behind is not None else (token.i,),
            )  # fmt: skip


def _done_to(view: SentenceView, verb: Token, name: str) -> Iterator[Candidate]:
    """Read "reply by expelling Russia", "Heath took the country in, with Ireland": a state is moved."""
    move = next((m for m in DONE if name in m.sure | m.other), None)
    if move is None or not (name in move.sure or speaks_of_membership(view, verb)):
        return
    tails = (c for c in verb.children if c.dep_ in ("prt", "advmod", "prep"))
    leads = (c for t in (verb, *tails) for c in t.children if c.dep_ in ("prep", "dative"))
    if any(c.lower_ in _LEADING_ON or (c.lower_ == "on" and not tells_time(c)) for c in leads):
        return
    if _takes_up_a_standing(verb):
        return
    done_by_members = move.relation is not Relation.LEFT and _is_of_deputies(verb)
    for token, member in things(view, objects(verb)):
        if (member.kind is EntityKind.STATE or done_by_members) and may_move(token, member):
            yield from open_claim(view, verb, move.rule, move.relation, member)
    for member in _companions(view, verb):
        if member.kind is EntityKind.STATE:
            yield from open_claim(view, verb, move.rule, move.relation, member)


def _is_of_deputies(verb: Token) -> bool:
    """Tell "members voted to expel Ann Lee", whom anybody may be for them, from what an employer does."""
    who = subjects(verb)
    return len(who) == 1 and who[0].lower_ in ("members", "delegates", "congress", "assembly", "fellows")


def _takes_up_a_standing(verb: Token) -> bool:
    """Tell "Kenya suspended its membership in 2009 and suspended it again": "it" is no state."""
    if all(t.lower_ != "it" for t in objects(verb)):
        return False
    others = (t for t in verb.ancestors if t.pos_ == "VERB")
    return any(t.lemma_.lower() in _STANDINGS for other in others for t in objects(other))


def _companions(view: SentenceView, verb: Token) -> list[Mention]:
    """Give who moves at once: "took the country in, together with Ireland and Denmark", "alongside Peru"."""
    for token in verb.doc[verb.i + 1 : -1]:
        if token.lower_ == "alongside" and token.head == verb:
            return listed(view, token.i + 1)
        if token.lower_ in ("together", "along") and token.nbor().lower_ == "with":
            return listed(view, token.i + 2)
    return []


def open_claim(
    view: SentenceView,
    trigger: Token,
    rule: str,
    relation: Relation,
    member: Mention,
    *,
    heads: tuple[int, ...] = (),
    role_of: Token | None = None,
    is_denied: bool = False,
    modality: Modality | None = None,
) -> Iterator[Candidate]:
    """Give the claim with the body the text speaks of; none where it speaks of no such body."""
    if member.kind is EntityKind.STATE and trigger.lemma_.lower() == "secede":
        return  # from another state: organisations of states are left
    body = spoken_body(view, member, trigger.idx + view.shift)
    if body is not None and relation is Relation.LEFT and goes_to(view, trigger, body):
        return
    if body is not None and is_person(member) and _has_no_persons(view, body):
        return
    if body is not None and not (rule == _STANDING and _is_either(view, body)):
        yield write(
            view, trigger, rule, relation, member=member, body=body, heads=heads, role_of=role_of,
            evidence={"prior": _PRIOR, "weak": 1.0, "open_body": 1.0}, is_denied=is_denied, modality=modality,
        )  # fmt: skip


def _has_no_persons(view: SentenceView, body: Mention) -> bool:
    """Tell a body of which the text has just said that a state, or another body, joined or left it."""
    last = view.context.joined_last
    is_it = last is not None and last[1].name == body.name
    return is_it and last is not None and last[2] in (EntityKind.STATE, EntityKind.ORGANISATION)


def _is_either(view: SentenceView, body: Mention) -> bool:
    """Tell "The Holm Pact works with the Lind Union. Neither Mali nor Chad is a member": of which?"""
    text, place = view.context.article.text, view.sentence.start
    title = view.context.article.title or ""
    if _NEITHER.match(text, place) is None or body.text in title or (body.name or body.text) in title:
        return False
    before = max(0, place - 2)
    opens = sentence_start(text, before)
    opens = 0 if opens == before else opens  # nothing stands before the first sentence
    bodies = (b for b in view.context.bodies if b.kind is EntityKind.ORGANISATION)
    near = {b.name for b in bodies if any(opens <= start < place for start in b.starts)}
    return body.name in near and len(near) > 1 and view.context.joined_last is None


def may_move(token: Token, member: Mention) -> bool:
    """Tell whether somebody in particular moves: a name, a person, "it" that stands for one."""
    if member.text in COMPASS or member.form is MentionForm.DEMONYM:  # "East and West Germany"
        return False
    if member.form is MentionForm.NAME:
        return member.kind in (EntityKind.STATE, EntityKind.PERSON, EntityKind.ORGANISATION)
    if member.name is None or member.kind is None:
        return False
    if token.tag_ == "NNS" or any(
        c.dep_ in ("predet", "nummod") or c.lower_ in ("each", "a", "an", "any") for c in token.children
    ):
        return False
    if any(
        t.lower_ in ("half", "each", "every", "any", "no")
        for t in token.doc[max(token.left_edge.i - 1, 0) : token.i]
    ):
        return False  # "half the country", "each new state"
    is_land = token.lemma_.lower() in PLACES or member.kind is EntityKind.STATE  # "the island"
    is_body = member.kind is EntityKind.ORGANISATION and token.tag_ == "NN"
    # "the synod", which the table knows, "the society", no "Mali's membership"
    is_whole = token.lemma_.lower() in ALLIANCES and not any(c.dep_ == "poss" for c in token.lefts)
    is_known = is_body and (bool(member.entity_ids) or is_whole)
    return token.pos_ == "PRON" or is_person(member) or is_land or is_known


def _is_player(token: Token) -> bool:
    """Tell "Violinist Ann Lee", who plays whatever else the text is about."""
    return any(
        c.dep_ in ("compound", "appos", "nmod") and c.lemma_.lower() in PERFORMERS for c in token.children
    )


def _is_hand(token: Token) -> bool:
    """Tell whether who moves works for a band: "their manager Tony Smith was fired"."""
    nouns = [token, *(c for c in token.children if c.dep_ in ("compound", "nmod", "appos"))]
    return any(t.lemma_.lower() in _HANDS for t in nouns)
