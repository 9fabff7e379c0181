"""Ranks what the document and the table offer for the body that a clause leaves open.

Every offer carries a confidence, its source and, where it is an office rather than a body alone, the role.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from claims.extraction.bodies import is_joinable
from claims.extraction.bystanders import bystanders
from claims.extraction.context import DocumentContext, NamedThing, fold, plain_title, surname_of
from claims.extraction.context.names import extends, name_words
from claims.extraction.frames import Candidate, Mention, MentionForm, RoleMention, SentenceView
from claims.extraction.namesakes import same_person
from claims.extraction.nominals import NOMINAL_KINDS
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.houses import HOUSES_OF
from claims.extraction.roles.nouns import PORTFOLIOS, RANKS
from claims.extraction.tables import KnowsNames
from claims.relations import EntityKind, FactRelation, Relation, spec_of
from claims.types import Fact, Slot, SlotSource, TimeExpression

__all__ = ["VAGUE_TITLES", "Offers", "Option"]

_PASSING = (Relation.TOOK_OFFICE, Relation.LEFT_OFFICE)
# Confidence of each way to an open organisation, ranked by how often it was right on the
# development articles (field notes: nearest .29, among the three most frequent .71).
_BY_SAME_TITLE = 0.9
_BY_HOLDER = 0.8
_BY_PARTNER = 0.75
_BY_OTHER_OFFICE = 0.5
_BY_OFFICE_OVER = 0.3
_BY_TITLE_WORDS = 0.65
# Where one is president, another is vice president.
_BY_RANK = 0.5
# Two who hold the same title at once hold it of two bodies.
_BY_OTHERS_TITLE = 0.15
# "The bank has a new governor ... Lind takes up the post": the office told last, within some three sentences.
_BY_OFFICE_TOLD = 0.6
_BY_STAKE = 0.82
_BY_LAST_STAKE = 0.62
_TOLD_WITHIN = 600
_BY_TABLE_NAMED = 0.85
_BY_TABLE = 0.6
_BY_FREQUENCY = 0.45
# A governor is rather one of a bank, where the text names one.
_BY_HOUSE = 0.2
_BY_TERM = 0.05
# What a text with a title is about, where it is of the kind that the office wants first.
_BY_PAGE = 0.2
# A name of no known kind may be the body that an office wants where the text opens with it.
_OPENING = 250
# Of two bodies with the same title the one named nearer before.
_LATER = 0.0001
# A body that states join, for a joining that does not name its body.
_JOINABLE = 0.3
# Where something is, or where somebody is from, is seldom whose office it is.
_MERELY_BESIDE = 0.25
# "At Chipotle, operating chief X takes the reins": what a sentence opens with.
_BY_FRONTED = 0.4
# Words of offices, and letters that stand before the names of clubs: no name by themselves.
_TITLE_WORDS = (
    PORTFOLIOS
    | RANKS
    | HEADS.keys()
    | {"harbour", "dr", "mr", "mrs", "sir", "dame", "prof"}
    | {"fc", "ac", "sc", "sv", "afc"}
)
# What tells no office without its body.
VAGUE_TITLES = frozenset({"chief", "head", "leader", "boss", "leadership"})


# Rules by which one enters the office that the text gives him elsewhere.
_ENTERS_OWN = frozenset(
    f"leadership.{name}"
    for name in ("assumed", "began_post", "inaugurated", "sworn_in", "elected", "appointed_then")
)
# Offices of towns and regions, which no table of states knows.
_LOCAL = frozenset({"mayor", "governor", "sheriff", "prefect", "mayoralty"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One body that may be meant, with the role that goes with it."""

    mention: Mention
    score: float
    source: SlotSource
    role: str | None = None
    role_source: SlotSource | None = None  # where the role comes from, if not from where the body does


class Offers:
    """Ranks what an open body of one document's claims may be filled with.

    Parameters
    ----------
    context : DocumentContext
        With the titles seen in its sentences.
    table : KnowsNames or None
        Knows which posts a person held.
    """

    def __init__(self, context: DocumentContext, table: KnowsNames | None) -> None:
        self.context = context
        self.table = table
        self._at_stake: dict[str, Option] = {}

    def ranked(
        self, candidate: Candidate, subject: Mention, view: SentenceView, when: TimeExpression | None
    ) -> list[Option]:
        """Rank what an open body may be filled with, best first, each body once."""
        best: dict[str, Option] = {}
        for option in self._offers(candidate, subject, view, when):
            name = option.mention.name
            if name is None or fold(name) == fold(subject.name or "") or fold(name) in NOMINAL_KINDS:
                continue  # itself, or a bare "Board" that names nothing
            known = best.get(name)
            if known is None or option.score > known.score:
                told = known.role if known is not None and not option.role else None
                best[name] = replace(option, role=told) if told else option
            elif known.role is None and option.role:
                best[name] = replace(known, role=option.role)
        return sorted(best.values(), key=lambda o: (-o.score, o.mention.start, o.mention.name or ""))

    def remember(self, candidate: Candidate, subject: Mention, body: Slot | None, role: Slot | None) -> None:
        """Keep whose office changed hands, for what the text says of it further on."""
        if candidate.relation not in _PASSING or body is None or role is None or role.name in VAGUE_TITLES:
            return
        kept = Mention(
            text=body.name, start=0, end=0, form=MentionForm.NAME, kind=body.kind, name=body.name,
            entity_ids=(body.entity_id,) if body.entity_id else (),
        )  # fmt: skip
        option = Option(mention=kept, score=_BY_STAKE, source=SlotSource.CONTEXT, role=role.name)
        for person in (subject, candidate.predecessor, candidate.successor):
            if person is not None and person.name:
                self._at_stake[person.name] = option
        self._at_stake[""] = replace(option, score=_BY_LAST_STAKE)

    def own_title(self, candidate: Candidate, subject: Mention) -> RoleMention | None:
        """Give the person's title where it stands without a body: "Governor Telo ... Telo took the job"."""
        if candidate.relation is not Relation.LEFT_OFFICE and candidate.rule not in _ENTERS_OWN:
            return None
        if not subject.name or subject.name in self._at_stake:
            return None
        own = [
            seen
            for seen in self.context.titles
            if seen.holder is not None
            and same_person(seen.holder.name or "", subject.name)
            and not seen.is_former
        ]
        return own[-1] if own and all(seen.body is None for seen in own) else None

    def _offers(
        self, candidate: Candidate, subject: Mention, view: SentenceView, when: TimeExpression | None
    ) -> Iterator[Option]:
        role = candidate.role
        wants = role.wants if role is not None and role.wants else candidate.wants
        if spec_of(candidate.relation).subject_kinds == {EntityKind.PERSON}:
            yield from self._by_titles(candidate, subject)
            yield from self._by_office_told(candidate, subject)
            yield from self._by_table(candidate, subject, when)
        title = role.title if role is not None else None
        for option in self._by_frequency(wants if role is not None else (), wants, view, title=title):
            joinable = candidate.evidence.get("open_body") and self._has_members(option.mention)
            yield replace(option, score=option.score + _JOINABLE) if joinable else option

    def _by_titles(self, candidate: Candidate, subject: Mention) -> Iterator[Option]:
        title = candidate.role.title if candidate.role else None
        partners = [m for m in (candidate.predecessor, candidate.successor) if m is not None and m.name]
        for place, seen in enumerate(self.context.titles):
            if seen.body is None or seen.body.name is None:
                continue
            near = _LATER * place * (seen.start < candidate.trigger.start)
            fits = title is None or title in VAGUE_TITLES or seen.title == title
            holder = seen.holder.name if seen.holder else None
            if holder and subject.name and same_person(holder, subject.name):
                yield _option(seen, _of_holder(candidate, seen, fits=fits), with_role=title is None)
            elif holder and fits and any(same_person(holder, p.name or "") for p in partners):
                yield _option(seen, _BY_PARTNER, with_role=title is None)
            elif title is not None and seen.title == title:
                score = _BY_OTHERS_TITLE if _is_other_office(candidate, seen, subject) else _BY_TITLE_WORDS
                score = min(score, _BY_OTHER_OFFICE) if holder and seen.is_former else score
                yield _option(seen, score + near, with_role=False)
            elif title is not None and seen.title.split()[-1] == title.split()[-1]:
                yield _option(seen, _BY_RANK + near, with_role=False)

    def _by_office_told(self, candidate: Candidate, subject: Mention) -> Iterator[Option]:
        """Offer the office told last before one that is taken or left without being named.

        First the one that changed hands with the person or a partner, then the one that changed hands last.
        """
        if candidate.role is not None or candidate.relation not in _PASSING:
            return
        for person in (subject, candidate.predecessor, candidate.successor):
            if person is not None and person.name in self._at_stake:
                yield self._at_stake[person.name]
        if "" in self._at_stake:
            yield self._at_stake[""]
        place = candidate.trigger.start
        told = [
            seen
            for seen in self.context.titles
            if seen.body is not None and seen.body.name and 0 < place - seen.start < _TOLD_WITHIN
            if not seen.is_former and (seen.holder is None or seen.holder.name != seen.body.name)
        ]
        if told:
            yield _option(told[-1], _BY_OFFICE_TOLD, with_role=told[-1].title not in VAGUE_TITLES)

    def _by_table(
        self, candidate: Candidate, subject: Mention, when: TimeExpression | None
    ) -> Iterator[Option]:
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
                yield Option(
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
        self,
        wants: Sequence[EntityKind],
        takes: Sequence[EntityKind],
        view: SentenceView,
        *,
        title: str | None = None,
    ) -> Iterator[Option]:
        """Offer the document's bodies by kind, frequency, nearness and title; towns only to a mayor.

        `wants` are the kinds the role asks for, likeliest first; `takes` those that are possible.
        """
        bodies = [body for body in self._bodies if not takes or body.kind in takes]
        if takes[:1] == (EntityKind.ORGANISATION,):
            unknown = (thing for thing in self.context.unknown if thing.starts[0] < _OPENING)
            bodies += [thing for thing in unknown if not _is_title_word(thing.name)]
        total = sum(body.count for body in bodies) or 1
        about = self.context.title_mention
        office = title.split()[-1] if title else ""
        is_local, houses = office in _LOCAL, HOUSES_OF.get(office, frozenset())
        for body in bodies:
            if body.kind is EntityKind.STATE and not is_local and not self._is_state(body):
                continue  # a city or region: no state that has presidents
            score = _BY_FREQUENCY * (0.4 + 0.3 * body.count / total + 0.15 * self._nearness(body, view))
            if wants and body.kind in (wants[0], None):
                score += 0.2
            if houses and not houses.isdisjoint(fold(body.name).split()):
                score += _BY_HOUSE
            score -= _MERELY_BESIDE * (body.name in self._bystanders)
            if _fronted(view) == body.name:
                score += _BY_FRONTED
            first = bisect_left(body.starts, view.sentence.start)
            if first < len(body.starts) and body.starts[first] < view.sentence.end:
                score += 0.12
            mention = body.mention
            is_short = body.name in self._short_for_page
            if about is not None and is_short:
                mention = replace(mention, name=about.name)
            if about is not None and (is_short or about.name == body.name):
                is_page = is_short or self._is_page_of(body)
                score += _BY_PAGE if is_page and body.kind in (*wants[:1], None) else 0.1
            yield Option(mention=mention, score=score, source=SlotSource.CONTEXT)

    @cached_property
    def _bodies(self) -> list[NamedThing]:
        """The document's bodies without what only looks like one: a surname, "Finance" of "Finance boss"."""
        surnames = {surname_of(person.name).lower() for person in self.context.persons if " " in person.name}
        return [
            body
            for body in self.context.bodies
            if body.entity_ids or (fold(body.name) not in surnames and not _is_title_word(body.name))
        ]

    def _is_page_of(self, body: NamedThing) -> bool:
        """Tell whether the title is the body's name and no headline."""
        return fold(plain_title(self.context.article)) in (fold(body.name), fold(body.mention.text))

    @cached_property
    def _short_for_page(self) -> frozenset[str]:
        """Names of bodies short for what the page is about: "SV Darmstadt" of "SV Darmstadt 98"."""
        about, title = self.context.title_mention, plain_title(self.context.article)
        if about is None or fold(about.name or "") != fold(title):
            return frozenset()
        things = (*self._bodies, *self.context.unknown)
        alike = (t for t in things if about.kind in (None, t.kind) and t.name != about.name)
        return frozenset(t.name for t in alike if len(name_words(t.name)) > 1 and extends(title, t.name))

    def _is_state(self, body: NamedThing) -> bool:
        """Tell a state from a town: the table knows it, or knows none in a text that owns things to it.

        "Vardania's presidential election" makes a state of Vardania; "flew in from Kyiv" none of Kyiv.
        """
        if body.entity_ids or self.table is None:
            return True
        if self._names_states or body.starts[0] >= _OPENING:
            return False
        text, size = self.context.article.text, len(body.mention.text)
        return any(text[start + size : start + size + 2] in ("'s", "’s") for start in body.starts)

    @cached_property
    def _names_states(self) -> bool:
        return any(body.kind is EntityKind.STATE and body.entity_ids for body in self.context.bodies)

    @cached_property
    def _bystanders(self) -> frozenset[str]:
        return bystanders(self.context)

    def _has_members(self, body: Mention) -> bool:
        """Tell whether a body is one that states join."""
        return is_joinable(body.text, (self.context.subkinds.get(i) for i in body.entity_ids))

    @staticmethod
    def _nearness(body: NamedThing, view: SentenceView) -> float:
        before = bisect_left(body.starts, view.sentence.end)
        return 1.0 / (1.0 + (view.sentence.end - body.starts[before - 1]) / 300) if before else 0.0


def _fronted(view: SentenceView) -> str | None:
    """Give the organisation of "At X, ...", which opens a sentence."""
    first = next((m for m in view.mentions if m.form is MentionForm.NAME), None)
    if first is None or first.kind is not EntityKind.ORGANISATION:
        return None
    is_front = view.written(view.origin, first.start).strip().lower() in ("at", "at the")
    return first.name if is_front and view.written(first.end, first.end + 1) == "," else None


def _is_title_word(name: str) -> bool:
    """Tell a capitalised word of an office that was taken for a name: "Finance", "Harbour", "Dr."."""
    return all(word.strip(".") in _TITLE_WORDS for word in name.lower().split())


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


def _of_holder(candidate: Candidate, seen: RoleMention, *, fits: bool) -> float:
    """Rank the body of another office that the text gives the same person."""
    title = candidate.role.title if candidate.role else None
    if title is None:
        # "The former finance director of Coastal replaces Krogh": not at Coastal.
        is_over = seen.is_former and candidate.relation is Relation.TOOK_OFFICE
        return _BY_OFFICE_OVER if is_over else _BY_HOLDER
    if seen.title == title:
        return _BY_SAME_TITLE
    if fits:
        return _BY_HOLDER
    wants, kind = candidate.role.wants[:1] if candidate.role else (), seen.body.kind if seen.body else None
    # "The head of a party is sworn in as prime minister": of the state.
    if kind is None and wants == (EntityKind.STATE,):
        return _BY_OTHERS_TITLE  # of a party no tagger knew
    return _BY_OTHER_OFFICE if not wants or kind in (*wants, None) else _BY_OTHERS_TITLE


def _option(seen: RoleMention, score: float, *, with_role: bool) -> Option:
    if seen.body is None:
        raise ValueError("a title without a body offers none")
    role = seen.title if with_role else None
    return Option(mention=seen.body, score=score, source=SlotSource.CONTEXT, role=role)


def _title_fits(role: RoleMention | None, title: str | None) -> bool:
    if role is None or title is None or role.title in VAGUE_TITLES:
        return True
    return role.title == title or role.title in title or title in role.title
