"""Reads memberships of bands that other words imply: "Travis frontman Fran Healy", "A of the band B"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, SentenceView
from claims.extraction.membership.bands.capitals import person_behind
from claims.extraction.membership.bands.of_groups import of_group, of_own_group, owned_by_group
from claims.extraction.membership.bands.staff import is_stage
from claims.extraction.membership.bands.stage_names import (
    groups_at,
    groups_of,
    implied,
    is_group,
    is_somebody,
)
from claims.extraction.membership.bodies import is_person
from claims.extraction.membership.members.member_readings import member_reading
from claims.extraction.membership.neighbours import (
    after,
    at,
    before_aside,
    ending_before,
    is_musical,
    listed,
    listed_before,
    past_words,
    starting_at,
)
from claims.extraction.membership.words import (
    BANDS,
    FORMER,
    GROUPS,
    INSTRUMENTS,
    LEADING_TO_GROUP,
    NUMBERED,
    PERFORMERS,
)
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import agents, clause_head, genitives, is_passive, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_performer", "performer_claims"]

# What stands before them: "lead singer", "rhythm guitarist", "co-vocalist", "original drummer".
_KINDS = frozenset(
    """
    lead rhythm bass backing founding former ex onetime one-time original longtime long-time then
    current new late fellow co - / band group main chief touring front
    """.split()
)
# In a sentence about music, these too have a place in the band they stand beside.
_FIGURES = frozenset(
    {"leader", "co-leader", "founder", "co-founder", "star", "mastermind", "alumnus", "musician"}
)
# Last words of names of groups that play and sing together.
_ENSEMBLES = GROUPS - {"group", "act", "duo"} | {"singers", "chorus", "philharmonic", "symphony", "players"}
_SHARES = frozenset({"half", "third", "quarter", "one"})


def is_performer(token: Token) -> bool:
    """Tell whether a noun means somebody who has a place in a band."""
    if token.lower_ in ("man", "men", "woman", "women"):
        return token.i > 0 and token.nbor(-1).lower_ in ("front", "front-")
    if token.lower_ in ("player", "players"):
        return token.i > 0 and token.nbor(-1).lower_ in INSTRUMENTS
    return token.lemma_.lower() in PERFORMERS


@reads("membership.performer", "membership.of_group")
def performer_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships that a performer's noun or "of the band" implies."""
    figures = token.lemma_.lower() in _FIGURES and is_musical(view)
    if figures or (is_performer(token) and not _goes_on(token)):
        return _performer(view, token)
    if token.lemma_.lower() in ("play", "front", "sing", "perform") and token.pos_ == "VERB":
        return list(_playing(view, token)) or _lasting(view, token)
    if token.lower_ in _SHARES:
        return _share(view, token)
    if token.lower_ in ("of", "from", "in", "with") and token.dep_ == "prep":
        return of_group(view, token)
    if token.tag_ == "POS":
        return owned_by_group(view, token)
    if token.tag_ == "PRP$":
        return of_own_group(view, token)
    return ()


def _share(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "one half of the duo A", "a third of the trio B"."""
    doc = noun.doc
    if noun.i + 1 >= len(doc) or doc[noun.i + 1].lower_ != "of":
        return
    bodies, grouped = groups_at(view, noun.i + 2)
    of_numbered = bool(bodies) and bodies[0].text.split()[-1] in NUMBERED
    if not of_numbered and not (grouped and is_musical(view)):
        return
    relation, _, who = member_reading(noun)
    aside = before_aside(view, noun.i) if noun.lower_ == "one" else None
    if aside is not None and is_somebody(aside):  # "his wife Ann Holm, one of the girl group Hollow Moon"
        yield implied(view, noun, "of_group", aside, bodies[0], relation, (noun.i,))
        return
    for member in [m for _, m in things(view, who) if is_somebody(m)]:
        for body in bodies[:1]:
            yield implied(view, noun, "of_group", member, body, relation, (noun.i, clause_head(noun).i))


def _playing(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "played bass in A", "fronts the band B"."""
    doc = verb.doc
    place = verb.i + 1
    if verb.lemma_ in ("sing", "perform"):
        return
    if verb.lemma_ != "front":
        window = [t.i for t in doc[place : place + 5] if t.lower_ in ("in", "for", "with")]
        played = any(t.lower_ in INSTRUMENTS for t in doc[place : window[0] if window else place])
        if not window or not played:
            return
        place = window[0] + 1
    if verb.lemma_ == "front" and is_passive(verb):
        yield from _fronted(view, verb)
        return
    bodies, grouped = groups_at(view, place)
    if not grouped and (not is_musical(view) or any(is_person(m) for m in bodies)):
        return
    for member in [m for _, m in things(view, subjects(verb)) if is_somebody(m)]:
        for body in bodies[:1]:
            yield implied(view, verb, "performer", member, body)


def _lasting(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "has sung with the Holm Singers since 1984", "performs as part of the Red Corn Band"."""
    words = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 7]]
    lead = next((n for n, word in enumerate(words) if word in ("in", "with", "of")), None)
    if lead is None or (words[lead] == "of" and words[:lead] != ["as", "part"]) or not _lasts(verb):
        return
    bodies, _ = groups_at(view, verb.i + 2 + lead)
    for body in bodies[:1]:
        if body.text.split()[-1].lower() in _ENSEMBLES and len(body.text.split()) > 1:
            for member in [m for _, m in things(view, subjects(verb)) if is_person(m)]:
                yield implied(view, verb, "performer", member, body)


def _lasts(verb: Token) -> bool:
    """Tell playing in a group for long from an evening with it."""
    if verb.tag_ in ("VBZ", "VBP"):
        return True
    has_aux = any(c.dep_ == "aux" and c.lower_ in ("has", "have", "had") for c in verb.children)
    spans = {c.lower_ for c in verb.children if c.dep_ in ("prep", "mark", "advmod")}
    return (has_aux and "since" in spans) or ("from" in spans and bool(spans & {"to", "until"}))


def _fronted(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "Hollow, fronted by Tom Riley": what somebody fronts is a band, whatever the tagger sees in it."""
    named = things(view, subjects(verb) or ([verb.head] if verb.dep_ == "acl" else []))
    for body in groups_of([m for _, m in named if is_group(m, grouped=not m.entity_ids)][:1]):
        for _, member in things(view, agents(verb)):
            if is_person(member):
                yield implied(view, verb, "performer", member, body)


def _goes_on(noun: Token) -> bool:
    """Tell whether the phrase has a later performer: "singer and bassist", "guitarist/vocalist"."""
    doc = noun.doc
    place = noun.i + 1
    while place < len(doc) and (doc[place].lower_ in _KINDS or doc[place].lower_ in ("and", ",", "&")):
        place += 1
    return place > noun.i + 1 and place < len(doc) and is_performer(doc[place])


def _performer(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    first = _phrase_start(noun)
    bodies, who = _beside(view, noun, first)
    relation, _, by_tree = member_reading(noun)
    who = who or _before_copula(view, first)
    if not who:
        taken = {body.start for body in bodies}
        by_tree = [*by_tree, *_borrowed(noun), *(subjects(noun.head) if noun.dep_ == "attr" else [])]
        who = [m for _, m in things(view, by_tree) if is_somebody(m) and m.start not in taken]
        who = who if noun.tag_ == "NNS" else who[:1]
    if not who:
        who = _before_comma(view, first)
    who = [*who, *_of_mates(view, noun)]
    words = {t.lower_ for t in noun.doc[first : noun.i]} | {c.lower_ for c in noun.lefts}
    if words & FORMER and relation is Relation.MEMBER:
        relation = Relation.LEFT
    for member in who:
        for body in bodies:
            if is_stage(body) or (member.start < body.end and body.start < member.end):
                continue
            yield implied(view, noun, "performer", member, body, relation, (noun.i, clause_head(noun).i))


def _of_mates(view: SentenceView, noun: Token) -> list[Mention]:
    """Give whose mates they are: "Tom Riley's bandmates in Hollow", "met his Hollow bandmates"."""
    if noun.lemma_.lower() != "bandmate":
        return []
    return [m for _, m in things(view, genitives(noun)) if is_person(m) and m.name is not None]


def _phrase_start(noun: Token) -> int:
    first = noun.i
    while first > 0 and (
        (noun.doc[first - 1].text in _KINDS or noun.doc[first - 1].text == "Former")
        or is_performer(noun.doc[first - 1])
        or noun.doc[first - 1].lower_ in INSTRUMENTS
        or (noun.doc[first - 1].lower_ in ("and", ",", "&") and _is_coordinated(noun.doc[first - 2]))
    ):
        first -= 1
    return first


def _is_coordinated(token: Token) -> bool:
    return (
        is_performer(token)
        or token.lower_ in INSTRUMENTS
        or token.lemma_.lower() in ("songwriter", "musician", "producer", "composer")
    )


def _beside(view: SentenceView, noun: Token, first: int) -> tuple[list[Mention], list[Mention]]:
    """Give the groups and, where they stand right behind, the performers: "X drummer A", "drummer of X"."""
    doc = view.span.doc
    start = first - 1 if first and doc[first - 1].tag_ == "POS" else first
    ahead = ending_before(view, start) or _around(view, noun)
    who = _named_behind(view, noun.i + 1)
    # In "London band singer" the first is where the band is from.
    of_band = doc[first].lower_ in BANDS and ahead is not None and ahead.kind is not EntityKind.STATE
    of_band = of_band or (noun.lemma_.lower() == "bandmate" and ahead is not None and not ahead.entity_ids)
    named = ahead is not None and (
        len(ahead.text) > 2 or noun.lower_ not in ("player", "players")
    )  # "B3 organ"
    named = named and not _is_employed(noun, first, ahead)
    if ahead is not None and named and is_group(ahead, grouped=of_band):
        return groups_of([ahead, *_bands_ahead(view, ahead)]), who
    if noun.i + 1 < len(doc) and doc[noun.i + 1].lower_ in LEADING_TO_GROUP:
        names, grouped = groups_at(view, noun.i + 2)
        if names:
            who = _named_after(view, names[-1])
        return names, [] if grouped and not names else who
    if who and noun.i + 1 < len(doc):
        return _in_brackets(view, who[-1]), _without_brackets(view, who)
    return [], []


def _is_employed(noun: Token, first: int, owner: Mention | None) -> bool:
    """Tell whether a player is another musician's: "Bob Dylan's drummer"; a "lead singer" is a band's."""
    if owner is None or first < 1 or noun.doc[first - 1].tag_ != "POS":
        return False
    is_name = owner.kind is EntityKind.PERSON and " " in owner.text
    return is_name and not any(t.lower_ in ("lead", "front", "founding") for t in noun.doc[first : noun.i])


def _around(view: SentenceView, noun: Token) -> Mention | None:
    """Give the band of "Dir en grey vocalist", which the tagger takes for one name."""
    start, end = noun.idx + view.shift, noun.idx + len(noun.text) + view.shift
    over = next((m for m in view.mentions if m.start < start and m.end == end), None)
    if over is None or not noun.is_lower or over.entity_ids:
        return None
    words = over.text[: start - over.start].rstrip()
    return replace(over, text=words, name=words, end=over.start + len(words))


def _bands_ahead(view: SentenceView, last: Mention) -> list[Mention]:
    """Give the other band of "Hollow and Harrow drummer Tom Riley"."""
    doc = view.span.doc
    start = at(view, last)
    if not start or doc[start - 1].lower_ not in ("and", "&"):
        return []
    name = ending_before(view, start - 1)
    return [name] if name is not None and not is_person(name) and is_group(name, grouped=False) else []


def _named_after(view: SentenceView, band: Mention) -> list[Mention]:
    """Give whom nothing parts from the band: "the frontman of the Wrens Tom Riley"."""
    place = after(view, band)
    named = starting_at(view, place)
    alone = named if named is not None and is_person(named) else person_behind(view, place)
    if alone is None or " " not in alone.text or not is_somebody(alone):
        return []
    return [alone]


def _named_behind(view: SentenceView, index: int) -> list[Mention]:
    doc = view.span.doc
    if index < len(doc) and doc[index].lower_ in (",", "and"):
        # "Nirvana drummer and Foo Fighters frontman Dave Grohl"
        between = starting_at(view, index + 1)
        place = after(view, between) if between is not None else index + 1
        _, words = past_words(view, place)
        if any(is_performer(word) for word in words):
            index = words[-1].i + 1
        elif between is None and words and doc[index].lower_ == "and":
            index = words[-1].i + 1  # "Poison vocalist and television star Bret Michaels"
        elif doc[index].lower_ == "," and between is not None and between.kind is EntityKind.PERSON:
            return [between]
    return [m for m in listed(view, index) if is_somebody(m)]


def _in_brackets(view: SentenceView, person: Mention) -> list[Mention]:
    """Read "guitarist Francis Dunnery (It Bites)"."""
    doc = view.span.doc
    place = after(view, person)
    if place + 1 >= len(doc) or doc[place].text != "(":
        return []
    name = starting_at(view, place + 1)
    if name is None or not is_group(name, grouped=False):
        return []
    closing = after(view, name)
    return groups_of([name]) if closing < len(doc) and doc[closing].text in (")", "/", ",") else []


def _without_brackets(view: SentenceView, names: list[Mention]) -> list[Mention]:
    """Leave out whom brackets of their own follow: "guitarists Tom Riley (Hollow) and Ann Smith (Harrow)"."""
    doc = view.span.doc
    places = [(after(view, name), name) for name in names[:-1]]
    return [n for i, n in places if i >= len(doc) or doc[i].text != "("] + names[-1:]


def _borrowed(noun: Token) -> list[Token]:
    """Give whom the first of coordinated nouns is said of: "is a songwriter, vocalist and bassist of"."""
    first = noun
    while first.dep_ in ("conj", "appos") and first.head.pos_ == "NOUN":
        first = first.head
    return member_reading(first)[2] if first != noun else []


def _before_copula(view: SentenceView, first: int) -> list[Mention]:
    """Give the name right before "is the latest ..."."""
    doc = view.span.doc
    place = first
    while place > 0 and doc[place - 1].pos_ in ("DET", "ADJ", "ADV") and first - place < 4:
        place -= 1
    if not place or doc[place - 1].lemma_ != "be":
        return []
    names = listed_before(view, place - 1)
    return (
        [name for name in names if is_somebody(name)]
        if doc[place - 1].lower_ in ("are", "were")
        else [name for name in names[:1] if is_somebody(name)]
    )


def _before_comma(view: SentenceView, first: int) -> list[Mention]:
    """Give the name before an explanation: "A, the lead singer of B", "A (singer of B)"."""
    doc = view.span.doc
    while first > 0 and doc[first - 1].lower_ in ("the", "a", "an", "and"):
        first -= 1
    if first < 2 or doc[first - 1].text not in (",", "(", "–", "-", "—"):
        return []
    name = ending_before(view, first - 1)
    return [name] if name is not None and is_somebody(name) else []
