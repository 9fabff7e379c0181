"""Which things one can be a member of, and which a rule must leave alone."""

from claims.extraction.membership.bodies.kinds import (
    body_likeness,
    is_council,
    is_employer,
    is_force,
    is_fraternity,
    is_ground,
    is_lawmaking,
    is_nameless,
    is_organ,
    is_other_kind,
    is_person,
    is_team,
    makes_laws,
    may_join,
    may_leave_state,
    named_group,
)

__all__ = [
    "body_likeness",
    "is_council",
    "is_employer",
    "is_force",
    "is_fraternity",
    "is_ground",
    "is_lawmaking",
    "is_nameless",
    "is_organ",
    "is_other_kind",
    "is_person",
    "is_team",
    "makes_laws",
    "may_join",
    "may_leave_state",
    "named_group",
]
