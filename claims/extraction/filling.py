"""Fills the slots that a clause leaves open from the document's context, then from the table.

Every filling is ranked against the others that the document offers, carries a
confidence and its source, and keeps the rest as alternatives.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.extraction.bodies import is_joinable
from claims.extraction.context import DocumentContext, NamedThing, fold
from claims.extraction.frames import Candidate, Mention, MentionForm, RoleMention, SentenceView
from claims.extraction.resolution import Resolver, same_person
from claims.extraction.tables import KnowsNames
from claims.relations import EntityKind, FactRelation, Relation, spec_of
from claims.types import Fact, Slot, SlotSource, TimeExpression

__all__ = ["SlotFiller"]

_MOST_ALTERNATIVES = 4
# Confidence of each way to an open organisation, ranked by how often it was right on the
# development articles (field notes: nearest .29, among the three most frequent .71).
_BY_SAME_TITLE = 0.9
_BY_HOLDER = 0.8
_BY_PARTNER = 0.75
_BY_TITLE_WORDS = 0.65
# Where one is president, another is vice president.
_BY_RANK = 0.5
# Two who hold the same title at once hold it of two bodies.
_BY_OTHERS_TITLE = 0.15
_BY_TABLE_NAMED = 0.85
_BY_TABLE = 0.6
_BY_FREQUENCY = 0.45
_BY_TERM = 0.05
# A name of no known kind may be the body that an office wants where the text opens with it.
_OPENING = 250
# Confidence of a noun phrase that nothing in the document names.
_UNRESOLVED = 0.3
# A body that states join, for a joining that does not name its body.
_JOINABLE = 0.3
# An adjective before which a body stands in for the role only as a guess.
_VAGUE_TITLES = frozenset({"chief", "head", "leader", "boss", "leadership"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Option:
    mention: Mention
    score: float
    source: SlotSource
    role: str | None = None
    role_source: SlotSource | None = None  # where the role comes from, if not from where the body does


class SlotFiller:
    """Fills the slots of one document's candidates.

    Parameters
    ----------
    context : DocumentContext
        With the titles seen in its sentences.
    resolver : Resolver
        Resolves mentions that rules made themselves.
    table : KnowsNames or None
        Knows which posts a person held.
    """

    def __init__(self, context: DocumentContext, resolver: Resolver, table: KnowsNames | None) -> None:
        self.context = context
        self.resolver = resolver
        self.table = table

    def mention(self, mention: Mention | None, view: SentenceView) -> Mention | None:
        """Give a mention with its name resolved."""
        if mention is None or (mention.name is not None and mention in view.mentions):
            return mention
        if mention.source is not SlotSource.TEXT:
            return mention
        if mention.name is not None and mention.form in (MentionForm.PRONOUN, MentionForm.NOMINAL):
            return mention  # "I", "a new company": worded so by the rule, for want of a name
        before = [m for m in view.mentions if m.start < mention.start]
        resolved = self.resolver.resolve_one(mention, before)
        if resolved.name is None and (resolved.form is not MentionForm.PRONOUN or _is_personal(resolved)):
            return replace(resolved, name=_bare(resolved.text), confidence=_UNRESOLVED)
        return resolved

    def slot(self, mention: Mention | None, view: SentenceView) -> Slot | None:
        """Give the slot a mention of the clause fills; None when nothing resolves it."""
        resolved = self.mention(mention, view)
        if resolved is None or resolved.name is None:
            return None
        if resolved.source is not SlotSource.TEXT:  # a rule took it from elsewhere in the document
            return _slot_of(_Option(mention=resolved, score=resolved.confidence, source=resolved.source))
        return Slot(
            name=resolved.name,
            text=resolved.text,
            start=resolved.start,
            end=resolved.end,
            entity_id=_single(resolved),
            kind=resolved.kind,
            source=SlotSource.TEXT,
            confidence=resolved.confidence,
        )

    def object_and_role(
        self,
        candidate: Candidate,
        subject: Mention,
        view: SentenceView,
        when: TimeExpression | None = None,
    ) -> tuple[Slot | None, Slot | None]:
        """Give the body and the role of a candidate, read from the clause or filled.

        `when`, the claim's date, tells which of a person's posts an open role means.
        """
        kinds = spec_of(candidate.relation).object_kinds
        role = _role_slot(candidate.role)
        if not kinds:
            return None, role
        named = candidate.object or (candidate.role.body if candidate.role else None)
        slot = self.slot(named, view)
        options = self._options(candidate, subject, view, when)
        if slot is None or (
            slot.confidence == _UNRESOLVED and options and options[0].score >= _BY_TITLE_WORDS
        ):
            slot = _chosen(options)
        if role is None and spec_of(candidate.relation).subject_kinds == {EntityKind.PERSON}:
            role = self._role(options, slot)
        return slot, role

    def _role(self, options: Sequence[_Option], body: Slot | None) -> Slot | None:
        """Give the role seen with the person in the body at hand."""
        for option in options:
            if option.role and (body is None or fold(option.mention.name or "") == fold(body.name)):
                return Slot(
                    name=option.role, source=option.role_source or option.source, confidence=option.score
                )
        return None

    def _options(
        self, candidate: Candidate, subject: Mention, view: SentenceView, when: TimeExpression | None
    ) -> list[_Option]:
        """Rank what an open body may be filled with, best first, each body once."""
        best: dict[str, _Option] = {}
        for option in self._offers(candidate, subject, view, when):
            name = option.mention.name
            if name is None or fold(name) == fold(subject.name or ""):
                continue
            known = best.get(name)
            if known is None or option.score > known.score:
                best[name] = replace(option, role=option.role or (known.role if known else None))
            elif known.role is None and option.role:
                best[name] = replace(known, role=option.role)
        return sorted(best.values(), key=lambda o: (-o.score, o.mention.start, o.mention.name or ""))

    def _offers(
        self, candidate: Candidate, subject: Mention, view: SentenceView, when: TimeExpression | None
    ) -> Iterator[_Option]:
        role = candidate.role
        wants = role.wants if role is not None and role.wants else candidate.wants
        if spec_of(candidate.relation).subject_kinds == {EntityKind.PERSON}:
            yield from self._by_titles(candidate, subject, wants)
            yield from self._by_table(candidate, subject, when)
        for option in self._by_frequency(wants if role is not None else (), wants, view):
            joinable = candidate.evidence.get("open_body") and self._has_members(option.mention)
            yield replace(option, score=option.score + _JOINABLE) if joinable else option

    def _by_titles(
        self, candidate: Candidate, subject: Mention, wants: Sequence[EntityKind]
    ) -> Iterator[_Option]:
        title = candidate.role.title if candidate.role else None
        partners = [m for m in (candidate.predecessor, candidate.successor) if m is not None and m.name]
        for seen in self.context.titles:
            if seen.body is None or seen.body.name is None:
                continue
            fits = title is None or title in _VAGUE_TITLES or seen.title == title
            holder = seen.holder.name if seen.holder else None
            if holder and subject.name and same_person(holder, subject.name):
                score = _BY_SAME_TITLE if title is not None and seen.title == title else _BY_HOLDER
                yield _option(seen, score if fits else 0.5, with_role=title is None)
            elif holder and fits and any(same_person(holder, p.name or "") for p in partners):
                yield _option(seen, _BY_PARTNER, with_role=title is None)
            elif title is not None and seen.title == title:
                score = _BY_OTHERS_TITLE if _is_other_office(candidate, seen, subject) else _BY_TITLE_WORDS
                yield _option(seen, score, with_role=False)
            elif title is not None and seen.title.split()[-1] == title.split()[-1]:
                yield _option(seen, _BY_RANK, with_role=False)

    def _by_table(
        self, candidate: Candidate, subject: Mention, when: TimeExpression | None
    ) -> Iterator[_Option]:
        """Offer the bodies whose posts the table gives the person, those the document names first.

        Of several posts of one person the one whose term the claim's date meets goes first.
        """
        if self.table is None:
            return
        named = {i for body in self.context.bodies for i in body.entity_ids[:1]}
        for person_id in subject.entity_ids[:3]:
            for fact in self.table.facts_about(person_id, FactRelation.HOLDS_POST):
                post = self.table.entity(fact.object_id) if fact.object_id else None
                body = self.table.entity(post.body_id) if post is not None and post.body_id else None
                if post is None or body is None or not _title_fits(candidate.role, post.title):
                    continue
                is_named = body.entity_id in named
                yield _Option(
                    mention=Mention(
                        text=body.label, start=0, end=0, form=MentionForm.NAME, kind=body.kind,
                        name=body.label, entity_ids=(body.entity_id,),
                    ),
                    score=(_BY_TABLE_NAMED if is_named else _BY_TABLE)
                    + _BY_TERM * _meets_term(candidate, fact, when),
                    source=SlotSource.CONTEXT if is_named else SlotSource.TABLE,
                    role=post.title,
                    role_source=SlotSource.TABLE,
                )  # fmt: skip

    def _by_frequency(
        self, wants: Sequence[EntityKind], takes: Sequence[EntityKind], view: SentenceView
    ) -> Iterator[_Option]:
        """Offer the document's bodies by kind, frequency, nearness and title.

        `wants` are the kinds the role asks for, likeliest first; `takes` those that are possible.
        """
        bodies = [body for body in self.context.bodies if not takes or body.kind in takes]
        if takes[:1] == (EntityKind.ORGANISATION,):
            bodies += [thing for thing in self.context.unknown if thing.starts[0] < _OPENING]
        total = sum(body.count for body in bodies) or 1
        for body in bodies:
            if body.kind is EntityKind.STATE and self.table is not None and not body.entity_ids:
                continue  # a city or region: no state that has presidents
            score = _BY_FREQUENCY * (0.4 + 0.3 * body.count / total + 0.15 * self._nearness(body, view))
            if wants and body.kind in (wants[0], None):
                score += 0.2
            if any(view.sentence.start <= start < view.sentence.end for start in body.starts):
                score += 0.12
            if self.context.title_mention is not None and self.context.title_mention.name == body.name:
                score += 0.1
            yield _Option(mention=body.mention, score=score, source=SlotSource.CONTEXT)

    def _has_members(self, body: Mention) -> bool:
        """Tell whether a body is one that states join."""
        return is_joinable(body.text, (self.context.subkinds.get(i) for i in body.entity_ids))

    @staticmethod
    def _nearness(body: NamedThing, view: SentenceView) -> float:
        gaps = [view.sentence.end - start for start in body.starts if start < view.sentence.end]
        return 1.0 / (1.0 + min(gaps) / 300) if gaps else 0.0


def _is_personal(resolved: Mention) -> bool:
    """Tell "he" and "she": somebody did it, whom a passage that begins with them does not name."""
    return resolved.text.lower() in ("he", "she")


def _meets_term(candidate: Candidate, fact: Fact, when: TimeExpression | None) -> bool:
    """Tell whether the claim's date is that of the term: its start, its end, or a day within it."""
    if when is None:
        return False
    said = when.interval
    day = {Relation.TOOK_OFFICE: fact.interval.start, Relation.LEFT_OFFICE: fact.interval.end}
    if candidate.relation not in day:
        return said.overlaps(fact.interval)
    period = day[candidate.relation]
    return period is not None and said.first < period.limit and period.first < said.limit


def _is_other_office(candidate: Candidate, seen: RoleMention, subject: Mention) -> bool:
    """Tell whether a title is somebody else's too: "Joseph Deiss, president of the Assembly"."""
    role, holder = candidate.role, seen.holder
    if candidate.relation is not Relation.HOLDS_OFFICE or role is None or holder is None or not holder.name:
        return False
    is_current = not (
        seen.is_former or seen.is_designate or seen.is_new or role.is_former or role.is_designate
    )
    return is_current and subject.name is not None and not same_person(holder.name, subject.name)


def _option(seen: RoleMention, score: float, *, with_role: bool) -> _Option:
    if seen.body is None:
        raise ValueError("a title without a body offers none")
    role = seen.title if with_role else None
    return _Option(mention=seen.body, score=score, source=SlotSource.CONTEXT, role=role)


def _title_fits(role: RoleMention | None, title: str | None) -> bool:
    if role is None or title is None or role.title in _VAGUE_TITLES:
        return True
    return role.title == title or role.title in title or title in role.title


def _chosen(options: Sequence[_Option]) -> Slot | None:
    if not options:
        return None
    first, *others = [_slot_of(option) for option in options[: _MOST_ALTERNATIVES + 1]]
    return replace(first, alternatives=tuple(others))


def _slot_of(option: _Option) -> Slot:
    return Slot(
        name=option.mention.name or option.mention.text,
        entity_id=_single(option.mention),
        kind=option.mention.kind,
        source=option.source,
        confidence=min(option.score, 1.0),
    )


def _role_slot(role: RoleMention | None) -> Slot | None:
    if role is None:
        return None
    # The mention keeps its modifiers ("new secretary general"), the slot is the title alone.
    title = role.text[-(role.end - role.start) :]
    return Slot(name=role.title, text=title, start=role.start, end=role.end, kind=EntityKind.POST)


def _single(mention: Mention) -> str | None:
    return mention.entity_ids[0] if len(mention.entity_ids) == 1 else None


def _bare(text: str) -> str:
    words = text.split()
    return (
        " ".join(words[1:])
        if len(words) > 1 and words[0].lower() in ("the", "a", "an", "this", "its")
        else text
    )
