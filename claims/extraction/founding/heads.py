"""Which noun of a sentence a founding verb speaks of, where the parser hangs it on a neighbour."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES, VENUES
from claims.extraction.context.page_kind import PageKind
from claims.extraction.founding.fronts import defined_again, described_first
from claims.extraction.founding.likeness import is_plural, likeness_of
from claims.extraction.founding.patterns import FOUNDER_NOUNS, FOUNDING_TITLES
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.syntax.arguments import head_noun, is_named, thing
from claims.extraction.syntax.questions import (
    conjuncts,
    first_verb,
    genitives,
    has_own_subject,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
    verbs_above,
)
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["founded_heads", "said_above", "shared_object", "torn_subject"]

_SURE = 0.8  # likeness from which the noun the parser gives is taken
# "the successor to the Holm League, established in 1919" dates the league.
_NEVER_FOUNDED = FOUNDER_NOUNS | FOUNDING_TITLES | {"successor", "predecessor", "forerunner", "heir", "rival"}
_NEXT = re.compile(r"\band\s(?:the\s)?$")
# Of whose subject and object only the other is founded later.
_JOINED = frozenset({"join", "lead", "head", "chair", "direct", "manage", "coach", "edit", "rejoin"})
_OF = frozenset({"of", "at", "for"})
_NO_BODIES = (PageKind.WORK, PageKind.VEHICLE, PageKind.THING)
_FORMATIONS = frozenset({"formation", "unit", "branch", "component", "section", "chapter", "arm", "organ"})


def founded_heads(view: SentenceView, verb: Token, heads: Sequence[Token]) -> list[Token]:
    """Give the nouns a clause beside a noun speaks of, those of the parser unless they can found nothing.

    "a brand specializing in womenswear, established in 2004": the brand; "a founding director of
    Holm Bank, which was founded in 1989": the bank; "the Commerce Club (1893) and the Board of
    Trade, established in 1874": the last one.
    """
    heads = [t for t in _behind_apposition(heads) if not _is_anothers(t)]
    if not heads:
        return []
    if len(heads) == 1 and (described := described_first(heads[0]) or defined_again(view, heads[0])):
        return described
    if len(heads) == 1 and (called := _called_before(view, verb, heads[0])) is not None:
        return [called]
    if len(heads) == 1 and (defined := _new_one(heads[0]) or _one_of(heads[0]) or _one_of_many(heads[0])):
        return defined
    if explained := _taken_for_time(view, verb):
        return explained
    if _is_of_founder(verb):
        return []
    if _has_lost_verb(verb):
        return [verb.head]
    relative = first_verb(verb)
    bracketed = _before_bracket(verb)
    if bracketed is not None:
        return [bracketed]
    if len(heads) != 1 or verb.i < heads[0].i or relative.dep_ not in ("acl", "relcl", "advcl", "ROOT"):
        return list(heads)
    head = heads[0]
    nearer = _nearer_participle(verb) if verb.dep_ == "conj" else None
    if nearer is not None:
        return subjects(nearer)
    if relative.dep_ not in ("acl", "relcl", "advcl") or _is_within(head, relative):
        return [head]
    listed = _listed_behind(view, relative, head)
    if listed is not None:
        return [listed]
    before = _just_before(view, relative)
    if before is not None and before != head and (before in conjuncts(head) or _is_likened(before, head)):
        return [before]
    if relative.dep_ == "advcl" and _is_apposed(verb, before, head):
        return [before] if before is not None else [head]
    if _is_founded(view, head):
        return _defined(view, relative, head) or [head]
    if is_plural(head) and any(c.text[:1].isupper() for c in head.lefts):
        return [head]  # "the last of the Northern March states created in 795"
    if view.context.page in _NO_BODIES and head.dep_ == "attr" and head.head.lemma_ == "be":
        return [head]  # "was a brig of the Holm Navy, launched in 1745": the brig
    others = [*([before] if before is not None else []), *_above(head), *_around(relative)]
    return [next((t for t in others if t != head and _is_founded(view, t, sure=True)), head)]


def _is_anothers(noun: Token) -> bool:
    """Tell what has no name but whose it is: "the council, whose forerunner was founded in 1916"."""
    is_owned = any(c.lower_ == "whose" and c.dep_ == "poss" for c in noun.lefts)
    return is_owned and not is_named(noun) and not any(c.dep_ == "appos" for c in noun.rights)


def _called_before(view: SentenceView, verb: Token, head: Token) -> Token | None:
    """Give the Y of "X merged with Y, a grocer established in 1911", wherever the parser hangs it."""
    opening = head.left_edge
    is_beside = verb.dep_ in ("acl", "relcl") and verb.head == head and head.dep_ == "appos"
    if not is_beside or is_named(head) or opening.lower_ not in ("a", "an") or opening.i == 0:
        return None
    before = _just_before(view, head) if opening.nbor(-1).text == "," else None
    is_another = before is not None and before.i > head.head.i and not head.head.is_ancestor(before)
    return before if is_another else None


def _is_of_founder(verb: Token) -> bool:
    """Tell "the school that Holm Bank founded", where the parser takes the bank for what is founded."""
    if verb.dep_ != "acl" or any(c.dep_ in ("aux", "auxpass", "agent") for c in verb.children):
        return False
    place = verb.i - 1
    while place > 0 and (verb.doc[place].pos_ == "PROPN" or verb.doc[place].lower_ in ("&", "the")):
        place -= 1
    return place < verb.head.i == verb.i - 1 and verb.doc[place].tag_ == "WDT"


def _is_likened(name: Token, head: Token) -> bool:
    """Tell the Y of "X, unlike Y, which was founded in 1919", where the parser hangs the clause on X."""
    return any(c.lower_ in ("unlike", "like") and c.is_ancestor(name) for c in head.children)


def _has_lost_verb(verb: Token) -> bool:
    """Tell "the bank that financed Holm Air was founded", its "financed" taken for an adjective."""
    relatives = [c for c in verb.lefts if c.tag_ == "WDT"]
    told = [c for c in verb.lefts if c.dep_ == "nsubjpass" and c not in relatives]
    if verb.dep_ != "relcl" or not relatives or not told or not is_passive(verb):
        return False
    return any(c.tag_ == "VBN" and c.i == relatives[0].i + 1 for c in told[0].children)


def _before_bracket(verb: Token) -> Token | None:
    """Give the name before "(founded 1962)"."""
    opener = verb.left_edge
    if verb.tag_ not in ("VBN", "VBD") or verb.dep_ not in ("acl", "advcl") or opener.text != "(":
        return None
    before = opener.nbor(-1) if opener.i else opener
    return before if before.text[:1].isupper() and not has_own_subject(verb) else None


def _is_within(head: Token, relative: Token) -> bool:
    """Tell "Holm Bank, with which talks began in 2006": the clause has its own subject."""
    opener = relative.left_edge
    is_led = opener.tag_ == "IN" and opener.nbor(1).tag_ == "WDT"
    return (
        relative.dep_ == "relcl" and is_led and head.head == relative and head.dep_ in ("nsubj", "nsubjpass")
    )


def _behind_apposition(heads: Sequence[Token]) -> Sequence[Token]:
    """Give the subject of "A sister unit of the 4th, it was raised in 1941", taken for the second of two."""
    if len(heads) != 2 or any(t.dep_ not in ("nsubj", "nsubjpass") for t in heads):
        return heads
    label, subject = heads
    opens = label.left_edge.i == label.sent.start and not any(c.lower_ == "the" for c in label.lefts)
    is_apart = subject.doc[subject.left_edge.i - 1].text == "," and label.head == subject.head
    return [subject] if opens and is_apart and label.i < subject.i else heads


def _is_apposed(verb: Token, before: Token | None, head: Token) -> bool:
    """Tell what a participle says of the name before its comma: "was owned by the Holm Group, founded by"."""
    if before is None or before == head or verb.tag_ not in ("VBN", "VBD"):
        return False
    if before.ent_type_ not in ("ORG", "") and before.lemma_.lower() not in BODIES:
        return False
    is_participle = not any(c.dep_.startswith(("aux", "nsubj", "dobj")) for c in verb.children)
    is_object = before.dep_ in ("pobj", "dobj")  # "joined the Holm League, formed in 1901"
    return is_participle and is_object and verb.doc[verb.left_edge.i - 1].text == ","


def _new_one(head: Token) -> list[Token]:
    """Give what "X is a new Region of France, created in 2014" defines: a name with "a" names only a kind."""
    is_torn = head.dep_ == "nsubj" and head.head.dep_ == "ccomp" and head.lemma_.lower() in BODIES
    being = head.head.head if is_torn else head.head  # "is a company started in 1872", read as a clause
    if being.lemma_ != "be" or not (is_torn or (head.dep_ == "attr" and is_named(head))):
        return []
    named = [t for t in subjects(being) if is_named(t)]
    return named if any(c.lower_ in ("a", "an") for c in head.lefts) and len(named) == 1 else []


def _one_of(head: Token) -> list[Token]:
    """Give the name behind "the older of the two banks", which the parser hangs on the banks."""
    several = prepositional_objects(head, ("of",)) if head.tag_ in ("JJR", "JJS", "JJ", "CD") else []
    named = [c for t in several for c in t.children if c.dep_ == "appos" and is_named(c)]
    return named if len(named) == 1 and several[0].tag_ == "NNS" else []


def _one_of_many(head: Token) -> list[Token]:
    """Give what "X is one of several banks founded in 1911", "X was among the banks founded" speak of."""
    above, is_counted = head, False
    while above.head != above and above.head.pos_ in ("NOUN", "ADP", "NUM"):
        above = above.head
        is_counted = is_counted or above.lower_ in ("one", "among", "amongst")
    being = above.head
    is_kind = head.tag_ == "NNS" and head.lemma_.lower() in BODIES | PLACES | VENUES
    if not is_kind or not is_counted or being.lemma_ != "be" or above.dep_ not in ("attr", "prep"):
        return []
    named = [t for t in subjects(being) if t.tag_ not in ("NNS", "NNPS") or is_named(t)]
    return named if len(named) == 1 else []


def _taken_for_time(view: SentenceView, verb: Token) -> list[Token]:
    """Give the name that "the Holm Press, a weekly launched in 2018" explains, its noun read as a time."""
    noun = verb.head
    opening = noun.left_edge
    is_adverbial = verb.dep_ == "acl" and noun.dep_ == "npadvmod" and noun.lemma_.lower() in BODIES
    if not is_adverbial or opening.lower_ not in ("a", "an") or not opening.i or opening.nbor(-1).text != ",":
        return []
    before = _just_before(view, noun)
    return [before] if before is not None else []


def _listed_behind(view: SentenceView, verb: Token, head: Token) -> Token | None:
    """Give Y of "X, founded in 1956, and Y, founded in 1966".

    The parser hangs both participles on X.
    """
    earlier = [c for c in head.children if c.dep_ in ("acl", "relcl") and head.i < c.i < verb.i]
    if verb.dep_ != "acl" or not earlier or verb.nbor(-1).text != ",":
        return None
    place = view.span_of(earlier[-1]).end
    named = [m for m in view.mentions if m.start > place and m.end < view.span_of(verb).start]
    named = [m for m in named if m.form is MentionForm.NAME and m.kind is not EntityKind.PERSON]
    last = next((m for m in reversed(named) if _NEXT.search(view.written(place, m.start))), None)
    return head_noun(view, last) if last is not None else None


def said_above(view: SentenceView, verb: Token, heads: Sequence[Token]) -> list[Token]:
    """Give whom an unresolved "it" of a clause stands for: the name the clause above speaks of.

    "Holm Shipping has lost a ship since it was founded", "Since 1926, when it was founded, Holm Shipping ..."
    """
    if len(heads) != 1 or heads[0].lower_ not in ("it", "they"):
        return list(heads)
    mention = view.mention_at(heads[0])
    person = heads[0].lower_ == "it" and mention is not None and _is_person(view, mention)
    joined = _joined_object(view, verb) if heads[0].lower_ == "it" else None
    if joined is not None:
        return [joined]
    if mention is not None and mention.name is not None and not person:
        return list(heads)
    for above in verbs_above(verb):
        spoken = [named for t in subjects(above) for named in (t, *genitives(t)) if is_named(named)]
        if person:  # "Holm joined the Caucus after it was founded"
            about = [*subjects(above), *objects(above)]
            spoken = [
                t for t in about if t.i < heads[0].i and is_named(t) and _is_founded(view, t, sure=True)
            ]
        if spoken:
            return spoken[:1]
    return [] if person else list(heads)


def _joined_object(view: SentenceView, verb: Token) -> Token | None:
    """Give the body one joins or leads when it is founded: "Holm joined the Caucus after it was founded"."""
    above = verb.head
    if verb.dep_ != "advcl" or above.i > verb.i or above.lemma_.lower() not in _JOINED:
        return None
    return next((t for t in objects(above) if is_named(t) and _is_founded(view, t, sure=True)), None)


def _is_person(view: SentenceView, mention: Mention) -> bool:
    """Tell whether "it" was taken for somebody the article names."""
    if mention.kind is EntityKind.PERSON:
        return True
    return any(person.name == mention.name for person in view.context.persons)


def torn_subject(verb: Token) -> list[Token]:
    """Give the name right before "was founded" where the parser coordinated it with what stands before."""
    auxiliary = next((c for c in verb.children if c.dep_ == "auxpass"), None)
    if auxiliary is None or auxiliary.i == 0 or any(c.dep_.startswith("nsubj") for c in verb.children):
        return []
    before = auxiliary.nbor(-1)
    is_torn = before.dep_ in ("conj", "appos", "dobj", "pobj") and is_named(before)
    return [before] if is_torn and any(c.dep_ == "cc" for c in before.head.children) else []


def _defined(view: SentenceView, verb: Token, head: Token) -> list[Token]:
    """Give what a definition defines: "X is a formation of the army, originally formed in 1949" dates X."""
    root = verb.sent.root
    attribute = next((c for c in root.children if c.dep_ == "attr"), None)
    if root.lemma_ != "be" or attribute is None or verb.dep_ != "acl" or head not in attribute.subtree:
        return []
    opening = verb.left_edge.i
    if head == attribute or verb.doc[opening - 1].text != ",":
        return []
    if view.context.page in _NO_BODIES:
        return [attribute]
    if attribute.lemma_.lower() not in BODIES | _FORMATIONS:
        return []
    defined = [t for t in subjects(root) if is_named(t) and _is_founded(view, t)]
    return defined if len(defined) == 1 else []


def _is_founded(view: SentenceView, token: Token, *, sure: bool = False) -> bool:
    mention = thing(view, token)
    if mention is None or is_plural(token) or token.lemma_.lower() in _NEVER_FOUNDED:
        return False
    if not sure and mention.form is MentionForm.NAME and mention.kind is None:
        return True  # a name no tagger knows, where the parser puts it
    return likeness_of(view, token, mention) >= _SURE


def _just_before(view: SentenceView, verb: Token) -> Token | None:
    """Give the head of the named body that ends right before a clause."""
    opening = verb.left_edge.i
    while opening > 0 and verb.doc[opening - 1].text in (",", "-", "–", "—", "("):
        opening -= 1
    if opening == 0:
        return None
    mention = view.mention_at(verb.doc[opening - 1])
    if mention is None or mention.form is not MentionForm.NAME:
        return None
    if mention.kind in (EntityKind.PERSON, EntityKind.STATE):
        return None
    return head_noun(view, mention)


def _above(noun: Token) -> Iterator[Token]:
    """Give the nouns that govern a noun, nearest first, and the subject they are said of."""
    here = noun
    for _ in range(8):
        if here.head == here or here.dep_ in ("nsubj", "nsubjpass"):
            return
        here = here.head
        if here.pos_ in ("NOUN", "PROPN"):
            yield here
        elif here.pos_ in ("VERB", "AUX") and here.dep_ not in ("acl", "relcl"):
            return


def _around(participle: Token) -> list[Token]:
    """Give the nouns whose phrase ends right before a participle: "a party in Norland formed in 1871"."""
    opening = participle.left_edge.i
    if opening == 0 or participle.tag_ not in ("VBN", "VBD") or has_own_subject(participle):
        return []
    return list(_above(participle.doc[opening - 1]))


def _nearer_participle(verb: Token) -> Token | None:
    """Give the participle a verb is coordinated with: "backed by X, a firm based in Y and founded by Z"."""
    if verb.tag_ != "VBN" or not is_passive(verb) or any(c.dep_ in ("aux", "auxpass") for c in verb.children):
        return None
    joined = next((c for c in verb.head.children if c.dep_ == "cc" and c.i < verb.i), None)
    if joined is None or (joined.i and joined.nbor(-1).text == ","):
        return None
    between = verb.doc[verb.head.i + 1 : joined.i]
    return next((t for t in reversed(between) if t.tag_ == "VBN" and t.dep_ == "acl"), None)


def shared_object(view: SentenceView, verb: Token) -> list[Token]:
    """Give the body two verbs share: "co-founded and served as technology chief at Acme"."""
    later = next(
        (c for c in verb.children if c.dep_ == "conj" and c.pos_ == "VERB" and c.i - verb.i <= 3), None
    )
    if later is None or any(c.dep_ == "dobj" for c in verb.children):
        return []
    for token in view.span.doc[later.i + 1 : later.right_edge.i + 1]:
        mention = view.mention_at(token)
        opens = token.i and token.nbor(-1).lower_ in (*_OF, "the")
        if opens and mention is not None and mention.form is MentionForm.NAME and is_named(token):
            head = head_noun(view, mention)
            return [head] if head is not None and mention.kind is not EntityKind.PERSON else []
    return []
