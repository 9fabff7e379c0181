"""The body of an office that a claim names none of, or only points at, from its subject's terms."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claims.dates import Interval, day_interval
from claims.matching.posts import PostBook
from claims.relations import EntityKind, FactRelation, Family, spec_of
from claims.types import Claim, Entity, Fact, NameMatch

__all__ = ["OpenBodies", "claim_interval", "near"]


class OpenBodies:
    """Fills an open body with what the table knows of the claim's subject.

    Parameters
    ----------
    posts : PostBook
        What the table knows of posts.
    """

    def __init__(self, posts: PostBook) -> None:
        self.posts = posts
        self.table = posts.table

    def of_post(self, claim: Claim, subject: tuple[NameMatch, ...]) -> NameMatch | None:
        """Give the body when the subject held one fitting post only, near the claim's date."""
        facts = self._terms(claim, subject)
        if claim.role is not None:
            wanted = {post.entity_id for post in self.posts.posts(claim.role, None)}
            if wanted:
                facts = tuple(fact for fact in facts if fact.object_id in wanted)
            else:  # "the head of state": what that is called depends on the state
                facts = tuple(fact for fact in facts if self._led_by(claim, fact) is not None)
        return self._only(self._body_of(fact) for fact in (near(facts, claim) or facts))

    def state_led(self, claim: Claim, subject: tuple[NameMatch, ...]) -> NameMatch | None:
        """Give the one state where the subject had, near the claim's date, what the claim calls the office.

        Of a claim without a date at any time.
        """
        facts = self._terms(claim, subject)
        if not facts or subject[0].is_ambiguous:
            return None
        if claim.when is not None or spec_of(claim.relation).is_present:
            facts = near(facts, claim)
        return self._only(body for fact in facts if (body := self._led_by(claim, fact)) is not None)

    def home_state(self, claim: Claim, subject: tuple[NameMatch, ...]) -> NameMatch | None:
        """Give the one state in which the subject had any office, for one that the table does not know.

        "Frank-Walter Steinmeier, twice foreign minister", in a text on Argentina.
        """
        if claim.role is None or (subject and subject[0].is_ambiguous):
            return None
        bodies = [self._body_of(fact) for fact in self._terms(claim, subject)]
        return self._only(body for body in bodies if body is not None and body.kind is EntityKind.STATE)

    def _led_by(self, claim: Claim, fact: Fact) -> Entity | None:
        """Give the state that a term is of, where the claim's title fits its post."""
        state = self._body_of(fact)
        if state is None or state.kind is not EntityKind.STATE:
            return None
        posts = self.posts.posts(claim.role, state.entity_id)
        return state if any(post.entity_id == fact.object_id for post in posts) else None

    def _terms(self, claim: Claim, subject: tuple[NameMatch, ...]) -> tuple[Fact, ...]:
        if spec_of(claim.relation).family is not Family.LEADERSHIP or not subject:
            return ()
        return self.table.facts_about(subject[0].entity_id, FactRelation.HOLDS_POST)

    def _body_of(self, fact: Fact) -> Entity | None:
        post = self.table.entity(fact.object_id) if fact.object_id else None
        return self.table.entity(post.body_id) if post is not None and post.body_id else None

    @staticmethod
    def _only(found: Iterable[Entity | None]) -> NameMatch | None:
        bodies = {body.entity_id: body for body in found if body is not None}
        if len(bodies) != 1:
            return None
        (body,) = bodies.values()
        return NameMatch(
            entity_id=body.entity_id, kind=body.kind, alias=body.label, alias_kind="filled", score=1.0
        )


def claim_interval(claim: Claim) -> Interval | None:
    """Give when the claim says it was so: its own date, for the present tense its article's."""
    if claim.when is not None:
        return claim.when.interval
    if claim.published is not None and spec_of(claim.relation).is_present:
        return day_interval(claim.published)
    return None


def near(facts: Sequence[Fact], claim: Claim) -> tuple[Fact, ...]:
    """Give the rows that touch the claim's date, or that hold on the article's day."""
    interval = claim_interval(claim) or (day_interval(claim.published) if claim.published else None)
    if interval is None:
        return ()
    return tuple(fact for fact in facts if fact.interval.overlaps(interval))
