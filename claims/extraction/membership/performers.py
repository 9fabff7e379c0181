"""Reads memberships of bands that other words imply: "Travis frontman Fran Healy", "A of the band B"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.arguments import things
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_employer, is_person, named_group
from claims.extraction.membership.members import member_reading
from claims.extraction.membership.neighbours import (
    after,
    ending_before,
    is_musical,
    listed,
    past_words,
    starting_at,
)
from claims.extraction.membership.staff import is_stage, is_work_of, works_for
from claims.extraction.membership.words import (
    BANDS,
    FELLOWSHIPS,
    FORMER,
    GROUPS,
    LEADING_TO_GROUP,
    PERFORMERS,
    VOICES,
)
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax import clause_head, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_performer", "performer_claims"]

# What stands before them: "lead singer", "rhythm guitarist", "co-vocalist", "original drummer".
_KINDS = frozenset(
    """
    lead rhythm bass backing founding former ex onetime one-time original longtime long-time then
    current new late fellow co - / band group main chief touring
    """.split()
)
# In a sentence about music, these too have a place in the band they stand beside.
_FIGURES = frozenset({"leader", "co-leader", "founder", "co-founder", "star", "mastermind", "alumnus"})
# Houses that have an organist or a pianist of their own.
_HOUSES = frozenset(
    "church cathedral abbey chapel minster basilica église kirche theatre theater opera".split()
)
_INSTRUMENTS = frozenset(
    ["guitar", "bass", "drums", "keyboards", "vocals", "piano", "saxophone", "violin", "organ"]
)
_SHARES = frozenset({"half", "third", "quarter"})


def is_performer(token: Token) -> bool:
    """Tell whether a noun means somebody who has a place in a band."""
    return token.lemma_.lower() in PERFORMERS


@reads("membership.performer", "membership.of_group")
def performer_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships that a performer's noun or "of the band" implies."""
    figures = token.lemma_.lower() in _FIGURES and is_musical(view)
    if figures or (is_performer(token) and not _goes_on(token)):
        return _performer(view, token)
    if token.lemma_.lower() in ("play", "front") and token.pos_ == "VERB":
        return _playing(view, token)
    if token.lower_ in _SHARES:
        return _share(view, token)
    if token.lower_ in ("of", "from", "in", "with") and token.dep_ == "prep":
        return _of_group(view, token)
    if token.tag_ == "POS":
        return _owned_by_group(view, token)
    return ()


def _share(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "one half of the duo A", "a third of the trio B"."""
    doc = noun.doc
    if noun.i + 1 >= len(doc) or doc[noun.i + 1].lower_ != "of":
        return
    bodies, grouped = _groups_at(view, noun.i + 2)
    if not grouped or not is_musical(view):
        return
    relation, _, who = member_reading(noun)
    for member in [m for _, m in things(view, who) if _is_somebody(m)]:
        for body in bodies[:1]:
            yield _implied(view, noun, "of_group", member, body, relation, (noun.i, clause_head(noun).i))


def _playing(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "played bass in A", "fronts the band B"."""
    doc = verb.doc
    place = verb.i + 1
    if verb.lemma_ != "front":
        window = [t.i for t in doc[place : place + 5] if t.lower_ in ("in", "for", "with")]
        played = any(t.lower_ in _INSTRUMENTS for t in doc[place : window[0] if window else place])
        if not window or not played:
            return
        place = window[0] + 1
    bodies, grouped = _groups_at(view, place)
    if not grouped and (not is_musical(view) or any(is_person(m) for m in bodies)):
        return
    for member in [m for _, m in things(view, subjects(verb)) if _is_somebody(m)]:
        for body in bodies[:1]:
            yield _implied(view, verb, "performer", member, body)


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
        who = [m for _, m in things(view, by_tree) if _is_somebody(m) and m.start not in taken][:1]
    if not who:
        who = _before_comma(view, first)
    words = {t.lower_ for t in noun.doc[first : noun.i]} | {c.lower_ for c in noun.lefts}
    if words & FORMER and relation is Relation.MEMBER:
        relation = Relation.LEFT
    for member in who:
        for body in bodies:
            if is_stage(body) or (member.start < body.end and body.start < member.end):
                continue
            yield _implied(view, noun, "performer", member, body, relation, (noun.i, clause_head(noun).i))


def _phrase_start(noun: Token) -> int:
    first = noun.i
    while first > 0 and (
        (noun.doc[first - 1].text in _KINDS or noun.doc[first - 1].text == "Former")
        or is_performer(noun.doc[first - 1])
        or (noun.doc[first - 1].lower_ in ("and", ",", "&") and _is_coordinated(noun.doc[first - 2]))
    ):
        first -= 1
    return first


def _is_coordinated(token: Token) -> bool:
    return is_performer(token) or token.lemma_.lower() in ("songwriter", "musician", "producer", "composer")


def _beside(view: SentenceView, noun: Token, first: int) -> tuple[list[Mention], list[Mention]]:
    """Give the groups and, where they stand right behind, the performers: "X drummer A", "drummer of X"."""
    doc = view.span.doc
    start = first - 1 if first and doc[first - 1].tag_ == "POS" else first
    ahead = ending_before(view, start)
    who = _named_behind(view, noun.i + 1)
    # In "London band singer" the first is where the band is from.
    of_band = doc[first].lower_ in BANDS and ahead is not None and ahead.kind is not EntityKind.STATE
    if ahead is not None and _is_group(ahead, grouped=of_band):
        return _groups([ahead]), who
    if noun.i + 1 < len(doc) and doc[noun.i + 1].lower_ in LEADING_TO_GROUP:
        names, grouped = _groups_at(view, noun.i + 2)
        return names, [] if names or grouped else who
    if who and noun.i + 1 < len(doc):
        return _in_brackets(view, who[-1]), who
    return [], []


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
    return [m for m in listed(view, index) if _is_somebody(m)]


def _in_brackets(view: SentenceView, person: Mention) -> list[Mention]:
    """Read "guitarist Francis Dunnery (It Bites)"."""
    doc = view.span.doc
    place = after(view, person)
    if place + 1 >= len(doc) or doc[place].text != "(":
        return []
    name = starting_at(view, place + 1)
    if name is None or not _is_group(name, grouped=False):
        return []
    closing = after(view, name)
    return _groups([name]) if closing < len(doc) and doc[closing].text in (")", "/", ",") else []


def _groups_at(view: SentenceView, index: int) -> tuple[list[Mention], bool]:
    """Give the groups named from a token on, and whether a noun says that they are groups."""
    doc = view.span.doc
    index, words = past_words(view, index)
    grouped = bool(words) and words[-1].lemma_.lower() in GROUPS
    if grouped and index < len(doc) and doc[index].text == ",":  # "the British band, Uriah Heep"
        index += 1
    names = listed(view, index)
    if names and _owns(view, names[0]):  # "Bruce Springsteen's E Street Band"
        names = listed(view, after(view, names[0]) + 1)
    first, rest = names[:1], names[1:]
    found = [m for m in first if _is_group(m, grouped=grouped)]
    found += [m for m in rest if found and not is_person(m) and _is_group(m, grouped=grouped)]
    return _groups(found), grouped


def _owns(view: SentenceView, mention: Mention) -> bool:
    """Tell whether a name is only the owner of what follows."""
    place = after(view, mention)
    return place < len(view.span.doc) and view.span.doc[place].tag_ == "POS"


def _is_group(mention: Mention, *, grouped: bool) -> bool:
    """Tell whether a name may be a band's; `grouped` where a noun calls it one, whatever the tagger says."""
    if mention.form is not MentionForm.NAME or not any(c.isalnum() for c in mention.text):
        return False
    if grouped:
        return True
    if mention.kind in (EntityKind.STATE, EntityKind.EVENT, EntityKind.POST) or mention.entity_ids:
        return False
    words = {w.lower().strip(".,") for w in mention.text.split()}
    return not is_employer(mention) and not mention.text.isdigit() and not words & (_HOUSES | VOICES)


def _groups(names: list[Mention]) -> list[Mention]:
    bare = [replace(m, entity_ids=()) if m.kind is not EntityKind.ORGANISATION else m for m in names]
    return [body for m in bare if (body := named_group(m)) is not None]


def _is_somebody(member: Mention) -> bool:
    if member.form is MentionForm.NAME:
        return member.kind in (EntityKind.PERSON, None)
    return is_person(member) and member.name is not None


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
    name = ending_before(view, place - 1)
    return [name] if name is not None and _is_somebody(name) else []


def _before_comma(view: SentenceView, first: int) -> list[Mention]:
    """Give the name before an explanation: "A, the lead singer of B", "A (singer of B)"."""
    doc = view.span.doc
    while first > 0 and doc[first - 1].lower_ in ("the", "a", "an", "and"):
        first -= 1
    if first < 2 or doc[first - 1].text not in (",", "(", "–", "-", "—"):
        return []
    name = ending_before(view, first - 1)
    return [name] if name is not None and _is_somebody(name) else []


def _of_group(view: SentenceView, preposition: Token) -> Iterator[Candidate]:
    """Read "A and B of the band C"; without such a noun, "A of C" where music is spoken of."""
    doc = preposition.doc
    comma = preposition.i > 1 and doc[preposition.i - 1].text == ","
    holder = ending_before(view, preposition.i - 1 if comma else preposition.i)
    if holder is None or not _is_named_person(holder):
        return
    bodies, grouped = _groups_at(view, preposition.i + 1)
    grouped = grouped and any(t.lemma_.lower() in BANDS for t in preposition.subtree)
    if not grouped and (comma or preposition.lower_ not in ("of", "from")):
        return
    if not (grouped or is_musical(view) or any(_is_fellowship(body) for body in bodies)):
        return
    works = {t.lemma_.lower() for t in past_words(view, preposition.i + 1)[1]} & _WORKS
    if works or (not grouped and not is_person(holder)):
        return  # "from the album Ram", "the 100 Best Albums of the Eighties"
    if bodies and not grouped and works_for(view, holder, bodies[0]):
        return  # "the critic Alex Ross of The New Yorker"
    for member in (*_partners(view, holder), holder):
        for body in bodies[:1]:
            yield _implied(view, preposition, "of_group", member, body)


# What a song is from, not a person.
_WORKS = frozenset("album song single ep lp record film soundtrack opera musical show series novel".split())


def _is_fellowship(body: Mention) -> bool:
    return bool({w.lower() for w in body.text.split()} & FELLOWSHIPS)


def _is_named_person(mention: Mention) -> bool:
    if mention.kind is EntityKind.PERSON:
        return True
    return not mention.entity_ids and mention.kind is not EntityKind.STATE and " " in mention.text


def _partners(view: SentenceView, holder: Mention) -> list[Mention]:
    """Give the names coordinated before another: "A, B and C of D"."""
    doc = view.span.doc
    start = next((t.i for t in doc if t.idx + view.shift >= holder.start), 0)
    found: list[Mention] = []
    while start > 1 and doc[start - 1].lower_ in (("and", "&") if not found else (",",)):
        name = ending_before(view, start - 1 - (doc[start - 2].text == ","))
        if name is None or name.kind is not EntityKind.PERSON:
            break
        found.append(name)
        start = next(t.i for t in doc if t.idx + view.shift >= name.start)
    return found


def _owned_by_group(view: SentenceView, mark: Token) -> Iterator[Candidate]:
    """Read "Pere Ubu's David Thomas" where music is spoken of."""
    body, member = ending_before(view, mark.i), starting_at(view, mark.i + 1)
    if body is None or member is None or member.kind is not EntityKind.PERSON or not is_musical(view):
        return
    if " " not in member.text:
        return  # "Shepherd's Bush"
    if _is_group(body, grouped=False) and not (is_person(body) and " " in body.text):
        if works_for(view, member, body) or is_work_of(view, body):
            return  # "The Guardian's Ann Poole", "Verdi's Don Carlos"
        for group in _groups([body]):
            yield _implied(view, mark, "of_group", member, group)


def _implied(
    view: SentenceView,
    trigger: Token,
    rule: str,
    member: Mention,
    body: Mention,
    relation: Relation = Relation.MEMBER,
    heads: tuple[int, ...] = (),
) -> Candidate:
    return write(
        view, trigger, f"membership.{rule}", relation, member=member, body=body, heads=heads,
        evidence={"likeness": 0.7, "implied": 1.0},
    )  # fmt: skip
