"""Gathers what the document and the table offer for the body that a clause leaves open.

Every offer carries its rank by rules of thumb, its source, its way and, of an office, the role.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.extraction.assertion.clause_forms import is_pluperfect
from claims.extraction.choice import Chooser, HandChooser, NamesOfDocument, OpenSlot, Option, Way
from claims.extraction.choice.options import each_once, is_country
from claims.extraction.context import DocumentContext, fold
from claims.extraction.filling.bare_titles import of_bare_title
from claims.extraction.filling.foreign_bodies import ForeignBodies, taken_bodies
from claims.extraction.filling.leads import sentence_start
from claims.extraction.filling.name_offers import NameOffers
from claims.extraction.filling.nominals import is_no_name
from claims.extraction.filling.open_titles import FILLING, last_open
from claims.extraction.filling.origins import is_origin
from claims.extraction.filling.own_words import by_own_words
from claims.extraction.filling.paragraph_bodies import ParagraphBodies
from claims.extraction.filling.realm_offers import of_home, of_realm, of_sole_body, of_states, of_title
from claims.extraction.filling.salience import is_of_other_noun
from claims.extraction.filling.seen_titles import SeenTitles, is_held_till_then
from claims.extraction.filling.stakes import PASSING, SUCCEEDS, TOLD_WITHIN, Stakes
from claims.extraction.filling.table_offers import TableOffers, is_told_otherwise
from claims.extraction.filling.table_offices import TableOffices
from claims.extraction.filling.untold import is_of_entering, next_bodies, untold
from claims.extraction.frames import Candidate, Mention, MentionForm, RoleMention, SentenceView
from claims.extraction.naming.namesakes import same_person
from claims.extraction.roles.homes import is_any_firm, is_no_home
from claims.extraction.roles.personal_titles import VAGUE_TITLES, is_passed_on
from claims.extraction.roles.portfolios import HEADS_OF_CABINETS, is_cabinet
from claims.extraction.roles.since_then import is_of_before, is_since_then
from claims.extraction.tables import KnowsNames
from claims.relations import EntityKind, Relation, spec_of
from claims.types import SlotSource, TimeExpression

__all__ = ["Offers"]

# Confidence of each way to an open organisation, ranked by how often it was right on the
# development articles (field notes: nearest .29, among the three most frequent .71).
_BY_SAME_TITLE = 0.9
_BY_HOLDER = 0.8
_BY_PARTNER = 0.75
_BY_OTHER_OFFICE = 0.5
_BY_TITLE_WORDS = 0.65
# Where one is president, another is vice president.
_BY_RANK = 0.5
# Two who hold the same title at once hold it of two bodies.
_BY_OTHERS_TITLE = 0.15
# "The bank has a new governor ... Lind takes up the post": the office told last, within some three sentences.
_BY_OFFICE_TOLD = 0.6
# Of two bodies with the same title the one named nearer before.
_LATER = 0.0001
# "Had held the post since 2014", "is in charge", of whom nothing else is told.
_HELD = ("leadership.held_post", "leadership.told_")
_JOINS = "leadership.joined_as"
# "Came from Acme in 2019": what the sentence names is where he was before.
_ARRIVES = "leadership.arrived"
# Classes of bodies that states make or are made of.
_PUBLIC = frozenset("igo area treaty forum parliament court government eu_institution party".split())
# Offices of towns.
_MUNICIPAL = re.compile(r"\b(?:mayor|mayoress|burgomaster)$")
# "Who had governed for 16 years": the state, whichever party she led.
_RULED = "leadership.ruled"
_TOOK_OVER = ("leadership.took_over", "leadership.deputy_took_over")
_SECONDS = ("deputy", "vice", "assistant")
# Of these a former office is not the one meant: "a former mayor, he has held the post since 2014".
_NOT_FORMER = frozenset({Relation.TOOK_OFFICE, Relation.HOLDS_OFFICE})
# Rules of the office that the text gives somebody elsewhere: he enters it, or it is his reign.
_OF_OWN = frozenset(
    f"leadership.{name}"
    for name in (
        "assumed",
        "began_post",
        "inaugurated",
        "sworn_in",
        "elected",
        "appointed_then",
        "arrived",
        "began_work",
        "reign_dated",
    )
)


class Offers:
    """Ranks what an open body of one document's claims may be filled with.

    Parameters
    ----------
    context : DocumentContext
        With the titles seen in its sentences.
    table : KnowsNames or None
        Knows which posts a person held.
    chooser : Chooser
        Puts the offers in order.
    """

    def __init__(
        self, context: DocumentContext, table: KnowsNames | None, chooser: Chooser | None = None
    ) -> None:
        self.context = context
        self.table = table
        self.chooser = chooser if chooser is not None else HandChooser()
        self.names = NamesOfDocument(context)
        self.titles = SeenTitles(context.titles)
        self._by_name = NameOffers(self.names, table)
        self._by_table = TableOffers(context, table)
        self._foreign, self._offices = ForeignBodies(context), TableOffices(table)
        self._paragraphs = ParagraphBodies(context)
        self.stakes = Stakes()

    def ranked(
        self, candidate: Candidate, subject: Mention, view: SentenceView, when: TimeExpression | None
    ) -> list[Option]:
        """Rank what an open body may be filled with, best first, each body once."""
        role = candidate.role
        if sole := of_sole_body(role):
            return sole
        others = next_bodies(candidate, view) | {fold(subject.name or "")}
        offered = [
            option
            for option in self._offers(candidate, subject, view, when)
            if fold(option.name) not in others and not is_no_name(option.name)
        ]  # neither itself, nor what it leaves for, nor a bare "Board" that names nothing
        known = self._by_table.known(candidate, subject)
        if known is not None and not is_told_otherwise(known, offered):
            return [known]
        if role is not None and role.wants == (EntityKind.STATE,):
            offered = of_states(offered)
        if role is None and candidate.rule == _RULED:
            offered = [option for option in offered if option.mention.kind is EntityKind.STATE] or offered
        offered = of_realm(of_home(offered, role, self.context.article.text), role, subject)
        opens, beside = view.sentence.start, self.titles.between(view.sentence.start, view.sentence.end)
        offered = of_bare_title(offered, candidate, self.context, subject=subject, opens=opens, beside=beside)
        came_back = view.written(candidate.trigger.start, candidate.trigger.end).startswith("return")
        stake = self.stakes.of(subject)
        if candidate.rule == _JOINS and stake is not None and not came_back:
            offered = [option for option in offered if option.name != stake.name]
        if candidate.rule == _ARRIVES:
            near = {fold(m.name or m.text) for m in view.mentions if m.form is MentionForm.NAME}
            offered = [option for option in offered if fold(option.name) not in near]
        if role is None:
            offered = [o for o in offered if not self.stakes.is_of_another_step(candidate, o.role, when)]
        if role is not None and role.title.startswith("party "):
            offered = [option for option in offered if self._may_be_party(option.mention)]
        if role is not None:
            if _MUNICIPAL.search(role.title) is not None:
                offered = [option for option in offered if not is_country(option)]
            offered = self._offices.of(of_title(offered, role, self.context.article.text), role.title)
            if role.title in HEADS_OF_CABINETS:
                offered = [option for option in offered if not is_cabinet(option.name)]
            foreign = self._foreign.of(role.title) | taken_bodies(candidate, subject, beside)
            offered = [o for o in offered if self._may_have(role, o) and fold(o.name) not in foreign]
        slot = OpenSlot(
            candidate, subject, view,
            names=self.names,
            wants=role.wants if role is not None and role.wants else candidate.wants,
            options=self._paragraphs.but_bystanders(each_once(offered), candidate, view),
        )  # fmt: skip
        return by_own_words(self.chooser.ranked(slot), candidate, view)

    def _may_be_party(self, body: Mention) -> bool:
        """Tell whether somebody may be "party leader" there: of no state, council or company."""
        kinds = {self.context.subkinds.get(i) for i in body.entity_ids} - {None}
        is_of_other = is_of_other_noun(body.name or body.text, "party")
        return body.kind is not EntityKind.STATE and ("party" in kinds if kinds else not is_of_other)

    def _may_have(self, role: RoleMention, option: Option) -> bool:
        """Tell whether a body may have such an office: no firm a rector, no parliament a chief executive."""
        if Way.OWN_TITLE in option.ways:
            return True
        kinds = {self.context.subkinds.get(i) for i in option.mention.entity_ids}
        is_firm = is_any_firm(role.title) and role.wants == (EntityKind.ORGANISATION,)
        return not (is_no_home(role.title, option.name) or (is_firm and kinds & _PUBLIC))

    def own_title(self, candidate: Candidate, subject: Mention) -> RoleMention | None:
        """Give the person's title where it stands without a body: "Governor Telo ... Telo took the job"."""
        if candidate.relation is not Relation.LEFT_OFFICE and candidate.rule not in _OF_OWN:
            return None
        if not subject.name or self.stakes.of(subject) is not None:
            return None
        held = self._held_by([subject], candidate.trigger.start)
        own = [seen for seen in held if not seen.is_former]
        is_one = bool(own) and all(seen.body is None for seen in own) and is_passed_on(own[-1].title)
        return own[-1] if is_one else None

    def _held_by(self, people: Sequence[Mention], start: int) -> list[RoleMention]:
        """Give the titles that the text gives some people, the nearest to a place."""
        places = {place for person in people for place in self.titles.held_by(person.name or "", start)}
        return [self.titles.titles[place] for place in sorted(places)]

    def _offers(
        self, candidate: Candidate, subject: Mention, view: SentenceView, when: TimeExpression | None
    ) -> Iterator[Option]:
        if spec_of(candidate.relation).subject_kinds == {EntityKind.PERSON}:
            people = _concerned(candidate, subject)
            is_open = candidate.role is None and (
                candidate.relation in PASSING or candidate.rule.startswith(_HELD)
            )
            earlier = self.stakes.left_by(subject) if is_open and candidate.rule in SUCCEEDS else None
            if earlier is not None and is_pluperfect(view.span.doc[candidate.head]):
                yield earlier  # "left to lead X. Lee had herself replaced Y": in what she left
                return
            held = self._held_by(people, candidate.trigger.start) if is_open else []
            own = [seen for seen in held if seen.body is not None and seen.body.name]
            led = self.stakes.led_last(candidate, people, own) if is_open else None
            yield from self._by_titles(candidate, subject, untold(candidate, subject, view, own, led))
            told = list(self._by_office_told(candidate, people, own, led, when, view)) if is_open else []
            yield from told
            # "Held the post": the one told of, not another that the table gives the person.
            is_post = candidate.rule == _HELD[0] or (candidate.rule.startswith(_HELD) and _is_at_stake(told))
            post = next((o.role for o in told if o.role), None) if is_post else None
            yield from (o for o in self._by_table.of(candidate, subject, when) if post in (None, o.role))
        left = self._left_by(candidate, subject)
        yield from (o for o in self._by_name.of(candidate, view) if o.mention.name not in left)

    def _left_by(self, candidate: Candidate, subject: Mention) -> frozenset[str | None]:
        """Give the bodies whose office the person has left: one entered unnamed is not there."""
        if candidate.role is not None or candidate.relation is not Relation.TOOK_OFFICE:
            return frozenset()
        held = self._held_by([subject], candidate.trigger.start)
        return frozenset(seen.body.name for seen in held if seen.is_former and seen.body is not None)

    def _by_titles(self, candidate: Candidate, subject: Mention, untold: frozenset[int]) -> Iterator[Option]:
        title = candidate.role.title if candidate.role else None
        partners = [m for m in (candidate.predecessor, candidate.successor) if m is not None and m.name]
        start = candidate.trigger.start
        places = {place for m in (subject, *partners) for place in self.titles.held_by(m.name or "", start)}
        if title is not None:
            places.update(self.titles.worded(title, start))
        passed = self._passed(candidate, subject)
        for place in sorted(places):
            seen = self.titles.titles[place]
            if seen.body is None or seen.body.name is None or seen.start in untold:
                continue
            near = _LATER * place * (seen.start < start)
            fits = title is None or title in VAGUE_TITLES or seen.title == title
            holder = seen.holder.name if seen.holder else None
            if holder and subject.name and same_person(holder, subject.name):
                if place in passed:
                    continue  # "was coach of X, then of Y. He resigned": of Y
                if title is None and seen.is_former and candidate.relation in _NOT_FORMER:
                    continue  # "the former finance director of Coastal replaces Krogh": not at Coastal
                if is_held_till_then(seen, candidate) or self._is_of_other_time(seen, candidate):
                    continue
                if title is None and candidate.rule in _TOOK_OVER and seen.title.startswith(_SECONDS):
                    continue  # "her deputy, X, took over": not as deputy
                way, score = _of_holder(candidate, seen, fits=fits)
                yield _option(seen, way, score, with_role=title is None and is_passed_on(seen.title))
            elif self._is_of_other_time(seen, candidate):
                continue
            elif holder and fits and any(same_person(holder, p.name or "") for p in partners):
                lends = title is None and is_passed_on(seen.title)
                yield _option(seen, Way.PARTNER, _BY_PARTNER, with_role=lends)
            elif title is not None and seen.title == title:
                is_others = _is_other_office(candidate, seen, subject)
                score = _BY_OTHERS_TITLE if is_others else _BY_TITLE_WORDS
                score = min(score, _BY_OTHER_OFFICE) if holder and seen.is_former else score
                way = Way.OTHERS_TITLE if is_others else Way.SAME_TITLE
                yield _option(seen, way, score + near, with_role=False)
            elif (
                title is not None
                and seen.title.split()[-1] == title.split()[-1]
                and not is_origin(self.context.article.text, seen.body.start)
            ):  # "hired from X, where she had been sales director": another director is not X's
                yield _option(seen, Way.SAME_RANK, _BY_RANK + near, with_role=False)

    def _is_of_other_time(self, seen: RoleMention, candidate: Candidate) -> bool:
        """Tell what one of two was before or is now from what is passed on.

        "Took over from X, now head of the Union", "succeeded X, once mayor of Sarn", "was succeeded by X,
        for ten years a minister".
        """
        text, holder = self.context.article.text, seen.holder
        name = holder.name or "" if holder is not None else ""
        entering = candidate.subject if candidate.relation is Relation.TOOK_OFFICE else candidate.successor
        if _is_called(entering, name):
            return candidate.predecessor is not None and is_of_before(text, seen.end)
        if not _is_called(candidate.predecessor, name):
            return False
        return is_since_then(text, seen.start) or (seen.is_former and is_of_before(text, seen.end))

    def _passed(self, candidate: Candidate, subject: Mention) -> frozenset[int]:
        """Give which titles of somebody who leaves an office were followed by another that may be meant."""
        if candidate.relation is not Relation.LEFT_OFFICE:
            return frozenset()
        title, start = candidate.role.title if candidate.role else None, candidate.trigger.start
        places = self.titles.held_by(subject.name or "", start)
        may_be = [
            (place, seen)
            for place, seen in zip(places, (self.titles.titles[p] for p in places), strict=True)
            if seen.start < start and seen.body is not None and seen.body.name and title in (None, seen.title)
        ]
        last = max((seen.start for _, seen in may_be), default=0)
        since = sentence_start(self.context.article.text, last)
        return frozenset(place for place, seen in may_be if seen.start < since)

    def _last_open(self, candidate: Candidate, view: SentenceView) -> RoleMention | None:
        """Give the title told last to be open, for who fills an office without a name."""
        if candidate.rule not in FILLING:
            return None
        place = candidate.trigger.start
        return last_open(self.titles.between(place - 2 * TOLD_WITHIN, place), view, place)

    def _by_office_told(
        self,
        candidate: Candidate,
        people: Sequence[Mention],
        own: Sequence[RoleMention],
        led: Option | None,
        when: TimeExpression | None,
        view: SentenceView,
    ) -> Iterator[Option]:
        """Offer the office told last before one that is taken or left without being named.

        First the one that changed hands with the person or a partner, then the one that changed hands last.
        """
        if led is not None:
            yield led
        place = candidate.trigger.start
        kept = [s for s in own if is_held_till_then(s, candidate) and is_of_entering(s, candidate, people[0])]
        till_then = {seen.start for seen in kept}
        own = [seen for seen in own if seen.start < place and seen.start not in till_then]
        opened = self._last_open(candidate, view)
        if opened is None:
            # "From Bell, a former mayor of Sarn, who had been in the post since 2014": not as mayor.
            text = self.context.article.text
            later = [s for s in own if not (s.is_former and is_of_before(text, s.end))]
            yield from self.stakes.told(people, later)
        told = (
            [opened]
            if opened is not None
            else [
                seen
                for seen in self.titles.between(place - TOLD_WITHIN + 1, place)
                if seen.body is not None and seen.body.name
                if not seen.is_former and (seen.holder is None or seen.holder.name != seen.body.name)
                if not self.stakes.is_of_another_step(candidate, seen.title, when)
                if seen.start not in till_then
            ]
        )
        if told:
            is_telling = told[-1].title not in VAGUE_TITLES and is_passed_on(told[-1].title)
            yield _option(told[-1], Way.TOLD, _BY_OFFICE_TOLD, with_role=is_telling)


def _is_called(mention: Mention | None, name: str) -> bool:
    return mention is not None and bool(name) and same_person(name, mention.name or "")


def _concerned(candidate: Candidate, subject: Mention) -> list[Mention]:
    """Give the people an office passes between, by name."""
    people = (subject, candidate.predecessor, candidate.successor)
    return [person for person in people if person is not None and person.name]


def _is_other_office(candidate: Candidate, seen: RoleMention, subject: Mention) -> bool:
    """Tell whether a title is somebody else's too: "Joseph Deiss, president of the Assembly"."""
    role, holder = candidate.role, seen.holder
    if candidate.relation is not Relation.HOLDS_OFFICE or role is None or holder is None or not holder.name:
        return False
    is_current = not (
        seen.is_former or seen.is_designate or seen.is_new or role.is_former or role.is_designate
    )
    return is_current and subject.name is not None and not same_person(holder.name, subject.name)


def _of_holder(candidate: Candidate, seen: RoleMention, *, fits: bool) -> tuple[Way, float]:
    """Rank the body of another office that the text gives the same person."""
    title = candidate.role.title if candidate.role else None
    if title is None:
        return Way.OWN_OFFICE, _BY_HOLDER
    if seen.title == title:
        return Way.OWN_TITLE, _BY_SAME_TITLE
    if fits:
        return Way.OWN_OFFICE, _BY_HOLDER
    wants, kind = candidate.role.wants[:1] if candidate.role else (), seen.body.kind if seen.body else None
    # "The head of a party is sworn in as prime minister": of the state.
    if kind is None and wants == (EntityKind.STATE,):
        return Way.OWN_OTHER, _BY_OTHERS_TITLE  # of a party no tagger knew
    is_possible = not wants or kind in (*wants, None)
    return Way.OWN_OTHER, _BY_OTHER_OFFICE if is_possible else _BY_OTHERS_TITLE


def _option(seen: RoleMention, way: Way, score: float, *, with_role: bool) -> Option:
    if seen.body is None:
        raise ValueError("a title without a body offers none")
    role = seen.title if with_role else None
    ways = frozenset({way})
    return Option(mention=seen.body, score=score, source=SlotSource.CONTEXT, role=role, ways=ways)


def _is_at_stake(told: Sequence[Option]) -> bool:
    """Tell whether the office told of changed hands with who had it: "took over from X, who had been in"."""
    return bool(told) and Way.AT_STAKE in told[0].ways
