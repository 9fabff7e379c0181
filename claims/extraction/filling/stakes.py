"""Whose office changed hands in a text so far, for what it says of it further on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.extraction.choice import Option, Way
from claims.extraction.frames import Candidate, Mention, MentionForm, RoleMention
from claims.extraction.renewing import renewed
from claims.extraction.roles.personal_titles import VAGUE_TITLES, is_passed_on
from claims.relations import Relation
from claims.types import Slot, SlotSource, TimeExpression

__all__ = ["PASSING", "SUCCEEDS", "TOLD_WITHIN", "Stakes"]

PASSING = (Relation.TOOK_OFFICE, Relation.LEFT_OFFICE)
_HOLDING = (Relation.HOLDS_OFFICE, Relation.HELD_OFFICE)
# How far an office reaches that is told and not named again: some three sentences.
TOLD_WITHIN = 600
_BY_STAKE = 0.82
_BY_LAST_STAKE = 0.62
# The rule of verbs that tell a leader and no title.
_LEADS = "leadership.leads"
# Rules of who enters another one's office, whatever he entered before; one may be elected again.
SUCCEEDS = ("leadership.succeeded", "leadership.took_over")


class Stakes:
    """The offices that changed hands, by who took, left or had them; the last one under no name."""

    def __init__(self) -> None:
        self._at_stake: dict[str, tuple[int, Option]] = {}
        self._led: dict[str, tuple[int, Option]] = {}
        self._filled: dict[str, tuple[int, Option]] = {}
        self._entered: dict[str, list[tuple[str, TimeExpression]]] = {}
        self._left: dict[str, Option] = {}

    def remember(
        self,
        candidate: Candidate,
        subject: Mention,
        body: Slot | None,
        role: Slot | None,
        when: TimeExpression | None,
    ) -> None:
        """Keep whose office changed hands, for what the text says of it further on."""
        is_vague = role is not None and role.name in VAGUE_TITLES
        if body is None or (is_vague and candidate.rule != _LEADS):
            return
        is_held = candidate.relation in _HOLDING and candidate.rule != _LEADS
        if is_held and (role is None or candidate.role is None or body.source is not SlotSource.CONTEXT):
            return  # what its own clause words is a title of the document
        kept = Mention(
            text=body.name, start=0, end=0, form=MentionForm.NAME, kind=body.kind, name=body.name,
            entity_ids=(body.entity_id,) if body.entity_id else (),
        )  # fmt: skip
        told = role.name if role is not None and not is_vague else _called(candidate)
        option = Option(
            mention=kept, score=_BY_STAKE, source=SlotSource.CONTEXT, role=told,
            ways=frozenset({Way.AT_STAKE}),
        )  # fmt: skip
        if candidate.rule == _LEADS and subject.name:
            self._led[subject.name] = (candidate.trigger.start, option)
        if is_held and candidate.role is not None and subject.name:
            self._filled[subject.name] = (candidate.role.start, option)
        if candidate.relation not in PASSING or role is None:
            return
        for person in (subject, candidate.predecessor, candidate.successor):
            if person is not None and person.name:
                self._at_stake[person.name] = (candidate.trigger.start, option)
        leaving = subject if candidate.relation is Relation.LEFT_OFFICE else candidate.predecessor
        if leaving is not None and leaving.name:
            self._left[leaving.name] = option
        if candidate.relation is Relation.TOOK_OFFICE and subject.name and when is not None:
            self._entered.setdefault(subject.name, []).append((role.name, when))
        kept_role = option.role if is_passed_on(option.role) else None
        last = renewed(option, role=kept_role, score=_BY_LAST_STAKE, ways=frozenset({Way.LAST_AT_STAKE}))
        self._at_stake[""] = (candidate.trigger.start, last)

    def of(self, person: Mention) -> Option | None:
        """Give the office that changed hands last with somebody."""
        _, option = self._at_stake.get(person.name or " ", (0, None))
        return option

    def left_by(self, person: Mention) -> Option | None:
        """Give the office that somebody made room in: "left to lead Y. Lee had herself replaced Z"."""
        return self._left.get(person.name or " ")

    def told(self, people: Sequence[Mention], own: Sequence[RoleMention]) -> Iterator[Option]:
        """Give the offices that changed hands with some people, then the one that did so last.

        None of before they were told to have another, as the titles of theirs say: "He left X in 1983. He
        was coach of Y until he left".
        """
        named = [person.name for person in people if person.name]
        # "The minister was sacked. Holt succeeded Bell": of two people the office is not one of a third.
        for name in [*named, ""] if len(named) < 2 else named:
            if any(person.name == name and self._holds(person) for person in people):
                continue
            since, option = self._at_stake.get(name, (0, None))
            later = {seen.body.name for seen in own if seen.start > since and seen.body is not None}
            if option is not None and not later - {option.name}:
                yield option

    def is_of_another_step(self, candidate: Candidate, role: str | None, when: TimeExpression | None) -> bool:
        """Tell an office that somebody entered in another year from that in which he succeeds Y.

        "Joined as marketing director in 2005 and succeeded Hall in 2020": as something else.
        """
        if candidate.rule not in SUCCEEDS or candidate.subject is None or when is None:
            return False
        entered = self._entered.get(candidate.subject.name or "", ())
        years = [then.interval.first.year for title, then in entered if title == role]
        # Who is named in November takes over in January.
        return bool(years) and all(abs(when.interval.first.year - year) > 1 for year in years)

    def led_last(
        self, candidate: Candidate, people: Sequence[Mention], own: Sequence[RoleMention]
    ) -> Option | None:
        """Give what one of the people led when it changed hands: "led X until she was replaced by Y".

        Or what office its holder had last: "was mayor of Elm, then prime minister. Y succeeded him".
        """
        place = candidate.trigger.start
        titles = [seen.start for seen in own if seen.start < place]
        since = max(place - TOLD_WITHIN, *titles, 0)
        led = [self._led[person.name] for person in people if person.name in self._led]
        leaving = people[:1] if candidate.relation is Relation.LEFT_OFFICE else [candidate.predecessor]
        led += [self._filled[p.name or ""] for p in leaving if p is not None and self._holds(p)]
        told = [(start, option) for start, option in led if since <= start < place]
        return max(told, key=lambda one: one[0])[1] if told else None

    def _holds(self, person: Mention) -> bool:
        """Tell whether what somebody had last is an office that no clause gave a body."""
        entered, _ = self._at_stake.get(person.name or " ", (0, None))
        held, _ = self._filled.get(person.name or " ", (0, None))
        return held > entered


def _called(candidate: Candidate) -> str | None:
    """Give what whoever comes next is called too: "chaired it until Y succeeded him"."""
    called = candidate.called
    return None if called is None or called.title in VAGUE_TITLES else called.title
