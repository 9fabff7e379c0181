"""Writes a candidate of founding from its parts, and names its founders."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from claims.dates.shapes import MONTH_NAMES
from claims.extraction.bodies import BODIES
from claims.extraction.founding.founders_firm import body_of_head
from claims.extraction.founding.likeness import (
    THRESHOLD,
    as_body,
    is_indefinite,
    is_plural,
    is_short_claim,
    likeness_of,
    said,
)
from claims.extraction.founding.page_subject import bodies_of
from claims.extraction.founding.patterns import (
    FOUNDER_NOUNS,
    FOUNDING_TITLES,
    MERGER_NOUNS,
    TITLE_WORDS,
)
from claims.extraction.founding.people import listed_after, nearest_person
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.roles.heads import HEADS
from claims.extraction.syntax.arguments import clause_of, is_named, owners, span_over, things
from claims.extraction.syntax.questions import agents, is_passive, objects, prepositional_objects, subjects
from claims.late_patterns import late_pattern
from claims.relations import EntityKind, Relation
from claims.types import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_merger", "is_named_after", "makers_of", "write", "write_each"]

_MERGING = frozenset({"merge", "amalgamate", "unite", "combine", "join"})
# The halves of a name that taggers tear apart.
_FIRST_HALF = late_pattern(r"(?<!\w)[A-Z]\w+(?:['’]s\s|-|\sof\s)$")
_HYPHENED = late_pattern(r"-[a-z]\w+(?:\s[A-Z]\w+)*")
_TO_LETTERS = late_pattern(
    r"\s(?:for|of|to|in)(?:\sthe)?\s[A-Z][\w’'-]*(?:(?:\s(?:and|of|the|for))*\s[A-Z][\w’'-]*){0,6}(?=\s\([A-Z]{2,8}\))"
)
# What goes on with a plural that a name opens with: "Doctors for Norland", "Friends of the Lighthouse".
_OF_MANY = late_pattern(
    r"(?:\s(?:United|Together|Unite))?\s(?:for|of|in|[Aa]gainst|[Ww]ithout)\s(?:the\s)?[A-Z][\w’'-]*"
    r"(?:(?:\s(?:and|of|the|for))*\s[A-Z][\w’'-]*){0,4}"
)
_MANY = frozenset({"women", "men", "people", "children", "youth"})
# ... and where a noun for a body stands behind: "the Justice for the Poor campaign group".
_TO_NOUN = late_pattern(
    r"\s(?:for|of|from|to|in|[Aa]gainst)\s(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,4}"
    r"(?=\s(?:[a-z]+[\s-])?(?:group|committee|campaign|network|charity|movement|association|organi[sz]ation|"
    r"foundation|fund|party|society|project|trust|union|council|commission|club|initiative)\b)"
)
_SECOND_HALF = late_pattern(r"\sof\s[A-Z]\w+|-[A-Z]\w+")


# Who bear one surname that is given once.
_KIN = late_pattern(
    r"\b(?:brothers|sisters|siblings|twins|cousins|couple|spouses),?\s(?:[A-Z]\w+,\s)*$", re.IGNORECASE
)
_KIN_REACH = 40


def makers_of(view: SentenceView, verb: Token, tokens: Sequence[Token]) -> list[Mention]:
    """Give who founded: subjects or agents, "with X and Y" and what a merger is made of."""
    people = list(tokens)
    if not people and verb.i > 1 and verb.nbor(-2).lower_ == "co":
        # The tokenizer splits "co-founded", and the parser may take "co" for the verb.
        people = agents(verb.nbor(-2)) if is_passive(verb) else subjects(verb.nbor(-2))
    people = people or _right_before(view, verb)
    merged = [o for t in people if is_merger(t) for o in owners(t)]
    found = [m for _, m in things(view, [t for t in people if not is_merger(t)] + merged)]
    found = _with_who(view, verb, found)
    by = next((c for c in verb.children if c.lower_ == "by" and c.dep_ in ("agent", "prep")), None)
    if by is not None and is_passive(verb):
        found = _with_list(found, listed_after(view, by))
    if found:
        found = _with_list(found, _partners(view, verb))
    if verb.tag_ == "VBG" and verb.dep_ == "advcl" and verb.head.lemma_.lower() in _MERGING:
        # "Holm Bank merged with Nordic Bank, forming Nordholm"
        found += [m for _, m in things(view, prepositional_objects(verb.head, ("with",)))]
    named = [m for m in found if not _is_owner_of_next(view, m) and not _is_named_behind(view, m, found)]
    return [said(m) for m in _with_surnames(view, named or found) if _may_found(m)]


def _right_before(view: SentenceView, verb: Token) -> list[Token]:
    """Give who "sold Acme, a company Ann Holm founded" names, taken for the name of the company."""
    if verb.dep_ not in ("acl", "relcl") or verb.tag_ not in ("VBN", "VBD") or verb.i < 2 or agents(verb):
        return []
    named = view.mention_at(verb.nbor(-1))
    if named is None or named.kind is not EntityKind.PERSON or named.form is not MentionForm.NAME:
        return []
    tokens = view.tokens_of(named)
    noun = tokens[0].nbor(-1) if tokens[0].i else tokens[0]
    is_label = noun.is_lower and noun.pos_ == "NOUN" and any(c.pos_ == "DET" for c in noun.lefts)
    return tokens[-1:] if is_label else []


def _is_named_behind(view: SentenceView, founder: Mention, found: Sequence[Mention]) -> bool:
    """Tell "two sisters" of "by two sisters, Ada and Mary Lowe", who are named right behind."""
    if founder.form is MentionForm.NAME:
        return False
    starts = {m.start for m in found if m.form is MentionForm.NAME and m.kind is EntityKind.PERSON}
    behind = view.written(founder.end, founder.end + 2)
    return founder.end + (2 if behind[:1] == "," else 1) in starts


def _is_owner_of_next(view: SentenceView, founder: Mention) -> bool:
    """Tell "founded by Ann Holm's adviser Tom Berg", which Ann Holm did not."""
    return founder.form is MentionForm.NAME and view.written(founder.end, founder.end + 2) in ("'s", "’s")


def _with_surnames(view: SentenceView, found: Sequence[Mention]) -> list[Mention]:
    """Give "brothers Henry and Amos Tuttle" one surname."""
    named = list(found)
    for place, (first, second) in enumerate(pairwise(found)):
        is_given = (
            first.kind is EntityKind.PERSON and " " not in first.text and has_given_name(f"{first.text} X")
        )
        between = view.context.article.text[first.end : second.start]
        if not is_given or second.kind is not EntityKind.PERSON or between not in (" and ", ", ", " & "):
            continue
        before = view.context.article.text[max(0, first.start - _KIN_REACH) : first.start]
        if " " in second.text and _KIN.search(before) is not None:
            named[place] = replace(first, name=f"{first.text} {second.text.split(' ', 1)[1]}", entity_ids=())
    return named


def _partners(view: SentenceView, verb: Token) -> list[Mention]:
    """Give who founded along: "co-founded Acme Labs with Peter Jones"."""
    tokens = prepositional_objects(verb, ("with", "alongside"))
    for child in objects(verb):  # the parser hangs the companion on the object
        tokens += prepositional_objects(child, ("with", "alongside"))
    # "with Ann Holm as its first director": she was only there
    tokens = [t for t in tokens if not any(c.lower_ == "as" for c in (*t.children, *t.head.children))]
    # "with the motto Solutions for All": no partner
    tokens = [t for t in tokens if t.ent_type_ == "PERSON" or not any(map(_is_other_label, t.lefts))]
    found = [m for _, m in things(view, tokens)]
    return [m for m in found if m.kind is EntityKind.PERSON or (m.form is MentionForm.NAME and m.kind)]


def _is_other_label(word: Token) -> bool:
    return word.dep_ == "compound" and word.is_lower and word.lemma_.lower() not in BODIES


def _with_who(view: SentenceView, verb: Token, found: list[Mention]) -> list[Mention]:
    """Give "who" its person where the parser hangs the clause on a body: "Holm, an Atari man who"."""
    who = next((c for c in verb.children if c.lower_ == "who"), None)
    if who is None or any(m.kind is EntityKind.PERSON for m in found):
        return found
    person = nearest_person(view, who)
    return [person] if person is not None else found


def _with_list(found: list[Mention], listed: Sequence[Mention]) -> list[Mention]:
    """Join what the parse gives with what the words list; a title beside a listed name is no founder."""
    known = {m.start for m in found}
    extra = [m for m in listed if m.start not in known]
    if not extra:
        return found
    named = [m for m in found if m.kind is not None and m.form is not MentionForm.NOMINAL]
    return sorted([*named, *extra], key=lambda m: m.start)


def is_merger(token: Token) -> bool:
    """Tell "the union of A and B", "a personal union" from "the union", which may be a trade union."""
    if token.lemma_.lower() not in MERGER_NOUNS or is_named(token):
        return False
    if token.lemma_.lower() != "union" or owners(token):
        return True
    return any(c.lower_ in ("personal", "between", "with") for c in token.children)


_SOME = late_pattern(
    r"(?i)an? (?:small |large )?(?:group|number|consortium|coalition|committee|handful|circle|team)"
)


# By what a body is made, and not by whom: "by an executive order of President Holm", "the Fire Brigade Act".
_LAW = late_pattern(
    r"(?:Law|Act|Decree|Royal Decree|Ordinance|Bill|Resolution|Order)\s(?:No|of\b|\d)"
    r"|.+\s(?:Acts?|Bill|Decree|Ordinance|Treat(?:y|ies)|Charter|Statute|Accords?|Agreement)(?:\s(?:of\s)?\d{4})?$"
    r"|(?:Treat(?:y|ies)|Charter|Statute|Constitution)\sof\b|.*\s(?:Act|Bill)\sof(?:\s\d{4})?$"
    r"|(?:(?:an?|the)\s)?(?:[a-z]+\s)?(?:order|decree|act|edict|statute|ordinance|resolution|decision|law)\sof\b"
)


def _may_found(mention: Mention) -> bool:
    """Tell whether founders are somebody: not "a vote", "an announcement", "act of parliament"."""
    if mention.kind is EntityKind.EVENT:
        return False
    if mention.text.lower() == "they" and mention.kind is not EntityKind.PERSON:
        return False  # somebody of whom the sentences before tell
    if mention.kind is not EntityKind.PERSON and _LAW.match(mention.text):
        return False
    if mention.form is not MentionForm.NOMINAL:
        return any(c.isalpha() for c in mention.text)
    if _SOME.fullmatch(mention.text):
        return False  # "a group of parents"
    if mention.kind is EntityKind.PERSON and " " in (mention.name or ""):
        return True  # "his father", whom the text names elsewhere
    return mention.name is not None and mention.kind is not None and " " in mention.text.strip()


def write(
    view: SentenceView,
    trigger: Token,
    rule: str,
    relation: Relation,
    *,
    subject: Mention | None,
    founders: tuple[Mention, ...] = (),
    heads: tuple[int, ...] = (),
    is_apposed: bool = False,
    evidence: dict[str, float],
) -> Candidate:
    place = _trigger_span(view, trigger)
    if subject is not None:
        subject = _whole_phrase(view, _up_to_letters(view, _with_rest(view, _in_full(view, subject))))
        subject = _of_founder(view, subject, founders)
    if (
        subject is not None
        and subject.form is MentionForm.NOMINAL
        and subject.name not in (None, subject.text)
    ):
        evidence = {**evidence, "said_again": 1.0}
    if subject is not None and subject.name is not None:
        founders = tuple(m for m in founders if m.name != subject.name)  # nobody founds himself
    # "a charity she founded with Ada Moe": "she" was taken for her
    named = {m.name for m in founders if m.form is MentionForm.NAME}
    founders = tuple(m for m in founders if m.form is MentionForm.NAME or m.name not in named)
    return Candidate(
        rule=rule,
        relation=relation,
        trigger=place,
        head=trigger.i,
        clause=clause_of(view, place, (subject, *founders)),
        subject=subject,
        founders=founders,
        time_heads=heads or (trigger.i,),
        is_apposed=is_apposed,
        wants=(EntityKind.ORGANISATION, EntityKind.STATE),
        evidence=evidence,
    )


def is_named_after(body: Mention, founders: Iterable[Mention]) -> bool:
    """Tell Holm Foods, founded by Anna Holm."""
    people = (m.name or m.text for m in founders if m.kind is EntityKind.PERSON)
    first = (body.name or "").split()[:1]
    return any(" " in name and name.split()[-1:] == first for name in people)


def _of_founder(view: SentenceView, subject: Mention, founders: Sequence[Mention]) -> Mention:
    """Give Holm Foods for "the company", founded by Anna Holm, whatever else the text speaks of before."""
    if subject.form is not MentionForm.NOMINAL:
        return subject
    named = [
        body
        for body in view.context.bodies
        if body.kind is EntityKind.ORGANISATION
        and body.starts[0] < subject.start
        and is_named_after(body.mention, founders)
    ]
    if len(named) != 1 or is_named_after(subject, founders):
        own = body_of_head(view, subject, founders)
        return (
            subject
            if own is None
            else replace(subject, name=own.name, kind=own.kind, entity_ids=own.entity_ids)
        )
    return replace(subject, name=named[0].name, kind=named[0].kind, entity_ids=named[0].entity_ids)


def _in_full(view: SentenceView, subject: Mention) -> Mention:
    """Give the whole of a name torn apart ("Torvik's Kitchen", "Skelm-Torvik") where a short claim is all."""
    if subject.form is not MentionForm.NAME or " " in subject.text or not is_short_claim(view):
        return subject
    text = view.context.article.text
    before, after = _FIRST_HALF.search(text[: subject.start]), _SECOND_HALF.match(text, subject.end)
    if before is not None and before[0].split()[0].lower() in TITLE_WORDS | FOUNDING_TITLES | FOUNDER_NOUNS:
        before = None  # "CEO of Torvik"
    start = before.start() if before is not None and subject.text[:1].isupper() else subject.start
    end = after.end() if after is not None else subject.end
    if (start, end) == (subject.start, subject.end) or any(
        m.entity_ids and m.start == start for m in view.mentions
    ):
        return subject
    return replace(subject, text=text[start:end], start=start, end=end, name=text[start:end])


def _up_to_letters(view: SentenceView, subject: Mention) -> Mention:
    """Give a name with all that stands before its letters: "National Front for Lusanda (FNL)"."""
    if subject.form is not MentionForm.NAME or subject.entity_ids:
        return subject
    rest = _TO_LETTERS.match(view.context.article.text, subject.end, view.sentence.end)
    if rest is None:
        return subject
    text = view.written(subject.start, rest.end())
    return replace(subject, text=text, end=rest.end(), name=text)


def _whole_phrase(view: SentenceView, subject: Mention) -> Mention:
    """Give the whole of a name that is a phrase: "Friends of the Lighthouse", "the Justice for All group"."""
    if subject.form is not MentionForm.NAME or subject.entity_ids or " " in subject.text:
        return subject
    tokens, text = view.tokens_of(subject), view.context.article.text
    rest = _TO_NOUN.match(text, subject.end, view.sentence.end)
    is_many = tokens[-1].tag_ in ("NNS", "NNPS") or tokens[-1].lower_ in _MANY
    if rest is None and is_many and subject.kind is not EntityKind.PERSON:
        rest = _OF_MANY.match(text, subject.end, view.sentence.end)
    if rest is None or (rest[0].startswith(" in ") and _is_where(view, rest.end())):
        return subject
    whole = view.written(subject.start, rest.end())
    return replace(subject, text=whole, end=rest.end(), name=whole)


def _is_where(view: SentenceView, end: int) -> bool:
    """Tell "founded Lions in Oslo" from "founded Women in Film", by the word that ends there."""
    last = next((t for t in view.span if t.idx + view.shift + len(t.text) == end), None)
    return last is None or last.ent_type_ in ("GPE", "LOC", "FAC", "DATE") or last.lower_ in MONTH_NAMES


def _with_rest(view: SentenceView, subject: Mention) -> Mention:
    """Give a name with the half that a hyphen tore off: "Little Haddon Co-operative"."""
    rest = _HYPHENED.match(view.context.article.text, subject.end)
    if rest is None or subject.form is not MentionForm.NAME or subject.entity_ids:
        return subject
    text = view.context.article.text[subject.start : rest.end()]
    return replace(subject, text=text, end=rest.end(), name=text)


def _trigger_span(view: SentenceView, trigger: Token) -> Span:
    return span_over(view, [trigger, *(c for c in trigger.children if c.dep_ == "prt")])


def _is_owner(view: SentenceView, head: Token, mention: Mention) -> bool:
    """Tell whether a noun was taken for the body that has it: "Holm's rowing club came into being"."""
    if is_named(head) or mention.form is not MentionForm.NOMINAL:
        return False
    whose = [m for _, m in things(view, owners(head)) if m.form is MentionForm.NAME]
    bodies = [m for m in whose if m.kind not in (EntityKind.PERSON, EntityKind.STATE)]
    return any(mention.name in (None, mention.text, m.name) for m in bodies)


def write_each(
    view: SentenceView,
    verb: Token,
    rule: str,
    relation: Relation,
    tokens: Sequence[Token],
    *,
    strength: float,
    heads: tuple[int, ...] = (),
    founders: tuple[Mention, ...] = (),
) -> Iterator[Candidate]:
    """Give a candidate for each token that is organisation-like enough."""
    for head, mention in bodies_of(view, tokens):
        likeness = likeness_of(view, head, mention)
        if head.lower_ in ("what", "membership", "affiliation"):
            continue  # "What began in 1911 as a small line", "its membership, which went back to 1948"
        if mention.kind is EntityKind.PERSON and any(c.lemma_.lower() in HEADS for c in head.lefts):
            continue  # "the cabinet of Prime Minister Ole Berg, which came into being in 1990"
        if strength + likeness < THRESHOLD or is_plural(head) or _is_owner(view, head, mention):
            continue
        yield write(
            view, verb, rule, relation, subject=as_body(mention, head), heads=heads,
            founders=tuple(m for m in founders if m.start != mention.start),
            evidence={"strength": strength, "likeness": likeness, "indefinite": float(is_indefinite(head))},
        )  # fmt: skip
