"""Joinings told one after another: the body said once or sentences ago, the verb said once.

"Finland joined in 2023 and Sweden followed in 2024", "Greece became a member in 1981, followed by Spain in
1986", "Qatar left OPEC in 2019, Ecuador in 2020 and Angola in 2024".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.dates import find_expressions
from claims.dates.leads import Lead
from claims.extraction.bodies import COMPASS
from claims.extraction.filling.groups import kinds_of
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies.strength import KNOWN, named_strength
from claims.extraction.membership.moves.likewise import likewise_claims, shares_fate
from claims.extraction.membership.moves.one_after_another import is_named_alike
from claims.extraction.membership.writing import write
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.gaps import leaves_out_predicate
from claims.extraction.syntax.questions import objects, prepositional_objects, subjects
from claims.relations import EntityKind, Relation
from claims.types import DateKind, Polarity, Span, TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["followers", "gapped"]

_FOLLOWED = frozenset({"membership.followed"})
_MOVES = (Relation.JOINED, Relation.LEFT, Relation.EXPELLED, Relation.SUSPENDED, Relation.APPLIED)
_STATES = (*_MOVES, Relation.MEMBER)
# What somebody is since a day: "has been a member since 2008, Norway since 1960".
_LASTING = (Relation.MEMBER, Relation.CANDIDATE)
# Between two members of a gapped series, and between a member and its own date.
_NEXT = re.compile(r"\s*(?:[,;]\s*(?:and\s+)?(?:then\s+)?(?:finally\s+)?|and\s+(?:then\s+)?)", re.IGNORECASE)
_WHEN = re.compile(r"\s*,?\s*(?:in|on)\s+", re.IGNORECASE)
_ASIDE = re.compile(r",\s+[a-z][\w\s’'-]{1,60}(?=,)")
_AFTER = re.compile(r",?\s+(?:after|following|behind)\s+")
_RANK = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|latest|newest|youngest)\b"
)
# "As the 46th member and Norway in 2007 as the 47th": what may stand beside the date of each.
_RANKED = re.compile(
    rf",?\s(?:as\s)?(?:the|its|their)\s{_RANK.pattern}(?:\s(?:full\s)?(?:member|country|state|nation)(?:\sstate)?)?"
)
_NEAR = 40
_RELATIVE = re.compile(
    r"(?:last|since|this|that|next|earlier)\s|the\s(?:next|same|following|previous|year)\b|.*\s(?:later|earlier|before|after(?:\sthat|wards)?|ago)$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*(?:,|and|,\s*and)\s*", re.IGNORECASE)
_ARTICLE = re.compile(r"\s*(?:the\s+)?")
# How sure the reading is where the words leave out the body; own estimate, for the model's first look.
_PRIOR = 0.85


def followers(view: SentenceView, known: Sequence[Candidate]) -> Iterator[Candidate]:
    """Read who followed: "... and Sweden followed in 2024", "followed by Spain and Portugal in 1986"."""
    for verb in view.span if known or view.asks(_FOLLOWED) else ():
        if not any(_is_before(c, view, verb) for c in known):
            yield from likewise_claims(view, verb)
            continue
        if shares_fate(verb):
            yield from _shared(view, verb, known)
            continue
        if leaves_out_predicate(verb):
            yield from _denied_of(view, verb, known)
        if verb.lemma_.lower() == "do" or (verb.lemma_ == "be" and verb.i and verb.nbor(-1).lower_ == "as"):
            yield from _did_so(view, verb, known)
        if verb.lemma_.lower() != "follow" or verb.pos_ != "VERB":
            continue
        before = [c for c in known if _is_before(c, view, verb)]
        if any(t.lower_ != "suit" for t in objects(verb)):
            continue
        by = prepositional_objects(verb, ("by",)) + [
            t for c in verb.children if c.dep_ == "agent" for t in c.children if t.dep_ == "pobj"
        ]
        # "joined in 2004, followed by Romania": a tagger may take the participle for a past tense.
        last = before[-1]
        text = view.context.article.text
        named = [_as_like(last.subject, m, text) if last.subject else m for _, m in things(view, by)]
        passive = [m for m in named if _is_state(m) or _is_one_more(last, m)]
        active = () if passive or verb.tag_ == "VBN" else things(view, subjects(verb))
        for member in (*passive, *(member for _, member in active)):
            if _is_state(member) or (last.subject is not None and _is_alike(member, last.subject)):
                yield _like(last, view, verb, member)


def _is_one_more(last: Candidate, member: Mention) -> bool:
    """Tell "Ann joined in 2004, followed by Tom" from "joined the Elm Guild, followed by the Holm"."""
    if last.subject is None or not _is_alike(member, last.subject):
        return False
    return member.kind is not EntityKind.ORGANISATION or named_strength(member) < KNOWN


def _shared(view: SentenceView, verb: Token, known: Sequence[Candidate]) -> Iterator[Candidate]:
    """Read "Mali was suspended in 2020; Niger met the same fate in 2023"."""
    last = [c for c in known if _is_before(c, view, verb)][-1]
    for _, member in things(view, subjects(verb)):
        if last.subject is not None and _is_alike(member, last.subject):
            yield _like(last, view, verb, member)


def _is_before(candidate: Candidate, view: SentenceView, verb: Token) -> bool:
    return candidate.relation in _STATES and candidate.trigger.start < verb.idx + view.shift


def _did_so(view: SentenceView, verb: Token, known: Sequence[Candidate]) -> Iterator[Candidate]:
    """Read "as did Ecuador a year later", "Scotland did the same", "Angola did so in 2024"."""
    after = view.span.doc[verb.i + 1 : verb.i + 4].text.lower()
    ahead = view.span.doc[verb.i - 1].lower_ if verb.i else ""
    if not (ahead in ("as", "so") or after.startswith(("so", "the same", "likewise"))):
        return
    before = [c for c in known if c.relation in _STATES and c.trigger.start < verb.idx + view.shift]
    who = subjects(verb) or [c for c in verb.children if c.dep_ in ("dobj", "nsubj")]
    for _, named in things(view, who):
        first = before[-1].subject if before else None
        member = _as_like(first, named, view.context.article.text) if first is not None else named
        if before and (
            _is_state(member) or (before[-1].subject is not None and _is_alike(member, before[-1].subject))
        ):
            last = before[-1]
            for one in before:  # "is a member of EFTA and the EEA, as is Liechtenstein"
                if one.trigger == last.trigger and one.subject == last.subject:
                    yield _like(one, view, verb, member)


def _denied_of(view: SentenceView, verb: Token, known: Sequence[Candidate]) -> Iterator[Candidate]:
    """Read "Germany is a member of NATO, Austria is not"; who "did not" join then may have joined later."""
    before = [c for c in known if _is_before(c, view, verb)]
    last = before[-1]
    if last.relation is not Relation.MEMBER or verb.tag_ not in ("VBZ", "VBP"):
        return
    if verb.lemma_ == "do" and view.span.doc[last.head].pos_ != "VERB":
        return  # "pays for it; Chad, a member since 1960, does not"
    for _, member in things(view, subjects(verb)):
        if last.subject is not None and _is_alike(member, last.subject) and member.name != last.subject.name:
            yield replace(_like(last, view, verb, member), polarity=Polarity.NEGATIVE)


def gapped(view: SentenceView, known: Sequence[Candidate]) -> Iterator[Candidate]:
    """Read the members of a series after the first: "..., Ecuador in 2020 and Angola in 2024"."""
    if not known:
        return
    text = view.context.article.text[: view.sentence.end]
    dates = [
        (e.start + view.sentence.start, e.end + view.sentence.start, e)
        for e in find_expressions(text[view.sentence.start :], published=view.published)
        if e.interval is not None
    ]
    for candidate in known:
        first = candidate.subject
        if candidate.relation not in (*_MOVES, *_LASTING) or first is None or not _may_stand_in_series(first):
            continue
        own = next((each for each in dates if each[0] > candidate.trigger.end), None)
        lasts = own is not None and own[2].lead is Lead.SINCE
        if not lasts and candidate.relation is Relation.MEMBER:
            continue
        place = own[1] if own is not None else None
        behind = _AFTER.search(text, candidate.trigger.end)
        if candidate.relation is Relation.JOINED and behind is not None and _is_ranked(text, candidate, view):
            place = behind.start()  # "the third country to join, after Chile in 2010 and Peru last year"
        while place is not None:
            place = ranked.end() if (ranked := _RANKED.match(text, place)) is not None else place
            lead = _AFTER.match(text, place) or _NEXT.match(text, place)
            series = _listed(view, text, lead.end(), first) if lead else []
            if not series or any(_is_joined_too(view, candidate, member) for member in series):
                break
            date = next(((s, e, found) for s, e, found in dates if s >= series[-1].end), None)
            if (
                date is None
                or date[2].interval is None
                or (candidate.relation in _LASTING and lasts is not (date[2].lead is Lead.SINCE))
                or not _is_dated(text, series[-1].end, date[0], date[2].text)
            ):
                break
            start, place, found = date
            when = TimeExpression(
                interval=date[2].interval, kind=DateKind.ABSOLUTE, text=found.text, start=start, end=place
            )
            for member in series:
                yield replace(
                    candidate,
                    subject=member,
                    when=when,
                    clause=Span(start=member.start, end=place),
                    evidence={**candidate.evidence, "prior": _PRIOR},
                )


def _is_ranked(text: str, candidate: Candidate, view: SentenceView) -> bool:
    """Tell whether a sentence counts who joined, so that "after Chile" names one who did before."""
    return _RANK.search(text, view.sentence.start, candidate.trigger.end + _NEAR) is not None


def _is_dated(text: str, end: int, start: int, date: str) -> bool:
    """Tell whether only "in", or nothing before "last July", parts a name from its date."""
    ranked = _RANKED.match(text, end, start)
    end = ranked.end() if ranked is not None else end
    is_bare = _RELATIVE.match(date) is not None and text[end:start].strip(" ,") == ""
    aside = _ASIDE.match(text, end, start)  # "and Croatia, the newest member, in 2013"
    return is_bare or _WHEN.fullmatch(text, aside.end() if aside else end, start) is not None


def _listed(view: SentenceView, text: str, place: int, first: Mention) -> list[Mention]:
    """Give the names like the first listed from a place on: "Ecuador", "Portugal and Spain"."""
    listed: list[Mention] = []
    for mention in view.mentions:
        if mention.start < place:
            continue
        gap = _BETWEEN if listed else _ARTICLE
        is_next = gap.fullmatch(text, listed[-1].end if listed else place, mention.start)
        alike = _as_like(first, mention, text) if is_next else mention
        if not is_next or alike.kind is not first.kind or not _may_stand_in_series(alike):
            break
        listed.append(alike)
    return listed


def _as_like(first: Mention, mention: Mention, text: str) -> Mention:
    """Give a name as one like the first, whatever a tagger says: "Holm left in 1995, Lind in 2004"."""
    is_open = mention.form is MentionForm.NAME and not mention.entity_ids and not mention.text.isupper()
    has_article = text[: mention.start].endswith("the ")
    if not is_open or has_article or named_strength(mention) >= KNOWN:
        return mention
    return replace(mention, kind=first.kind) if kinds_of([first, mention]) else mention


def _is_alike(mention: Mention, other: Mention) -> bool:
    """Tell whether two names are of one kind, so that what is said of one may be said of the other."""
    return mention.form is MentionForm.NAME and mention.kind is not None and mention.kind is other.kind


def _may_stand_in_series(mention: Mention) -> bool:
    """Tell whether a series may list a name: of a state, or of a body or person, who are in bodies too."""
    is_other = mention.kind in (EntityKind.ORGANISATION, EntityKind.PERSON)
    return _is_state(mention) or (is_other and mention.form is MentionForm.NAME)


def _is_joined_too(view: SentenceView, candidate: Candidate, member: Mention) -> bool:
    """Tell "joined the Holm League in 2003 and the Nordic Union in 2006" from "and the Mora Guild in 2006".

    Where the verb has its body beside it, a body with members of its own is one more that was joined, and
    one that no table knows may be.
    """
    body = candidate.object
    if member.kind is not EntityKind.ORGANISATION or body is None or body.start < candidate.trigger.end:
        return False
    if candidate.subject is not None and is_named_alike(member, candidate.subject, body):
        return False
    if any(view.context.subkinds.get(i) for i in member.entity_ids):
        return True
    # "Holm Steel joined the Mora Guild in 2006, Lind Tools a year later": a firm like the first
    lead = view.context.article.text[max(member.start - 8, 0) : member.start].rstrip()
    is_like_first = lead.endswith((",", ";")) and named_strength(member) < KNOWN
    return not (member.entity_ids or (is_like_first and candidate.subject is not None))


def _is_state(mention: Mention) -> bool:
    if mention.text in COMPASS:  # "East and West Germany"
        return False
    return mention.kind is EntityKind.STATE and mention.form is MentionForm.NAME


def _like(candidate: Candidate, view: SentenceView, verb: Token, member: Mention) -> Candidate:
    """Give the same move of another member, dated by its own verb."""
    return replace(
        write(
            view, verb, candidate.rule, candidate.relation, member=member, body=candidate.object,
            evidence={**candidate.evidence, "prior": _PRIOR},
        ),
        role=candidate.role,
    )  # fmt: skip
